// A printed table sorts by any of its columns: up, down, and as it was printed.
import { button } from "./dom.js";

const value = (cell) => {
  const text = cell.textContent.replaceAll(",", "").replace(/^[<~]/, "");
  const number = text.startsWith("inf") ? Infinity : parseFloat(text);
  return Number.isNaN(number) ? undefined : number;
};

// What is missing comes last, whichever way.
function order(a, b, at, way) {
  const [one, other] = [a.cells[at], b.cells[at]];
  const [x, y] = [value(one), value(other)];
  if (x !== undefined && y !== undefined) return way * (x - y);
  if (one.matches(".gm-number") || other.matches(".gm-number")) {
    return (x === undefined) - (y === undefined);
  }
  return way * one.textContent.localeCompare(other.textContent, "en");
}

export function mount(table) {
  const [body] = table.tBodies;
  const printed = [...body.rows];
  const heads = [...table.tHead.rows].at(-1).cells;
  [...heads].forEach((head, at) => {
    if (!head.textContent) return;
    const sort = button(head.textContent, () => {
      const way = { none: 1, ascending: -1, descending: 0 }[head.ariaSort ?? "none"];
      for (const each of heads) each.ariaSort = null;
      head.ariaSort = { 1: "ascending", "-1": "descending", 0: null }[way];
      const rows = [...printed];
      if (way) rows.sort((a, b) => order(a, b, at, way));
      body.append(...rows);
    });
    sort.className = "gm-sort";
    head.replaceChildren(sort);
  });
}
