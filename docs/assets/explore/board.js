// One board of all families, from the stored outputs of the program that measures them.
import { field, make } from "../dom.js";
import { guess } from "./shared.js";

// its name in the output, ours, its page
const FAMILIES = [
  ["autoregressive", "Autoregressive", "autoregressive"],
  ["vae", "VAE", "vae"],
  ["gan", "GAN", "gan"],
  ["normalizing flow", "Normalizing flow", "normalizing_flow"],
  ["energy based", "Energy-based", "energy_based"],
  ["diffusion", "Diffusion", "diffusion"],
  ["flow matching", "Flow matching", "flow_matching"],
  ["guided", "Guided", "guidance"],
];
// what is said of a column, the table and the column of the output, is less better?
const COLUMNS = [
  ["ring: on a mode", "ring", "on one", false],
  ["ring: recall", "ring", "recall", false],
  ["ring: nats above the truth", "ring", "nats above", true],
  ["digits: Fréchet distance", "digits", "Frechet", true],
  ["digits: recall", "digits", "recall", false],
  ["digits: NFE", "budget", "NFE", true],
];
const ASKED = "digits: Fréchet distance";

export async function mount(root) {
  const fetched = async (name) => {
    const response = await fetch(root.dataset.files + name);
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return response.text();
  };
  const names = ["output.txt", "rings.svg", "digits.svg"];
  const [text, rings, digits] = await Promise.all(names.map(fetched));
  const tables = printed(text);
  const ring = panels(rings, ([x, y]) => `${x - 94} ${y + 16} 188 188`);
  const digit = panels(digits, ([, y]) => `170 ${y - 24} 400 40`);
  const said = make("output", { className: "gm-label-now" });
  const asked = guess(
    "Sort the board by the Fréchet distance of the digits, where less is better. Which " +
      "family comes first?",
    ["Diffusion", "GAN", "Guided"],
  );

  const rows = FAMILIES.map(([name, title, page]) => {
    const link = make("a", {
      href: `${root.dataset.home}families/${page}/`,
      textContent: title,
    });
    const values = COLUMNS.map(([, table, column]) => {
      const budget = name === "guided" ? "guidance" : name;
      return tables[table][table === "budget" ? budget : name][column];
    });
    const head = make("th", { scope: "row" }, link, digit[name]);
    const row = make("tr", {}, head, make("td", {}, ring[name]));
    return { row, title, page, values };
  });
  COLUMNS.forEach((_, i) => {
    const largest = Math.max(...rows.map(({ values }) => number(values[i]) || 0));
    for (const { row, values } of rows) row.append(cell(values[i], largest));
  });

  const heads = COLUMNS.map(([name], i) => {
    const sort = make("button", { type: "button", textContent: name });
    sort.onclick = () => sorted(i);
    return make("th", { scope: "col" }, sort);
  });
  const plain = ["family and ten digits", "the ring"].map((textContent) =>
    make("th", { scope: "col", textContent }),
  );
  const body = make("tbody", {}, ...rows.map(({ row }) => row));
  const table = make(
    "table",
    { className: "gm-families" },
    make("thead", {}, make("tr", {}, ...plain, ...heads)),
    body,
  );
  const scroll = make("div", { className: "gm-scroll", tabIndex: 0 }, table);
  scroll.setAttribute("role", "region");
  scroll.setAttribute("aria-label", "Eight families, side by side");

  // Best first; what was not measured comes last.
  function sorted(i) {
    const [name, , , less] = COLUMNS[i];
    const rank = ({ values }) => {
      const value = number(values[i]);
      return Number.isNaN(value) ? 1e9 : less ? value : -value;
    };
    const order = [...rows].sort((a, b) => rank(a) - rank(b));
    body.append(...order.map(({ row }) => row));
    for (const head of heads) head.removeAttribute("aria-sort");
    heads[i].setAttribute("aria-sort", less ? "ascending" : "descending");
    said.textContent = `sorted by ${name}: ${order[0].title} first`;
    if (name === ASKED) asked.tell(`It is ${order[0].title}, then ${order[1].title}.`);
  }

  const controls = make("div", { className: "gm-controls" }, chooser(rows), said);
  root.querySelector(".gm-shown").replaceChildren(asked.box, controls, scroll);
  root.querySelector(".gm-from").textContent =
    "All figures and pictures are those that compare printed and drew, below as well. Click a " +
    "column to sort by it; the longest bar is the largest value, which may be the worst. NFE: " +
    "network evaluations for a sample.";
}

// What the page itself says under "What to take" dims what it does not name.
function chooser(rows) {
  const advice = [...document.querySelectorAll("article table")].find((table) =>
    table.rows[0]?.textContent.includes("If you need"),
  );
  const needs = [...(advice?.tBodies[0].rows ?? [])].map(({ cells }) => ({
    need: cells[0].textContent.trim(),
    pages: [...cells[1].querySelectorAll("a")].map((link) => link.href),
  }));
  const select = make(
    "select",
    {},
    ...["anything", ...needs.map(({ need }) => need)].map((textContent, value) =>
      make("option", { textContent, value }),
    ),
  );
  select.onchange = () => {
    const taken = needs[select.value - 1]?.pages;
    for (const { row, page } of rows) {
      const named = taken?.some((href) => href.includes(`/${page}/`)) ?? true;
      row.dataset.dim = named ? "" : "yes";
    }
  };
  return field("what do you need? ", select);
}

const number = (text) => parseFloat(text.replace(/^[<>]/, ""));

function cell(text, largest) {
  const share = (number(text) || 0) / largest;
  const bar = make("i");
  bar.style.width = `${100 * share}%`;
  return make("td", { className: "gm-figure" }, text.split(" ±")[0], bar);
}

// The tables of an output: { of what: { row: { column: text } } }.
function printed(text) {
  const tables = {};
  for (const part of text.split("\n\n")) {
    const lines = part.split("\n").filter((line) => /\S {2,}\S/.test(line));
    const cells = lines.map((line) => line.trim().split(/ {2,}/));
    const budget = part.startsWith("budget");
    const [head, ...rows] = cells;
    const columns = budget ? head : head.slice(1);
    tables[budget ? "budget" : head[0]] = Object.fromEntries(
      rows.map(([name, ...values]) => [
        name, // a column that comes twice is that of the digits, which comes last
        Object.fromEntries(columns.map((column, i) => [column, values[i] ?? "-"])),
      ]),
    );
  }
  return tables;
}

// The panels of a drawing, each under its name and with the part it fills.
function panels(text, part) {
  const all = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
  const found = {};
  let now;
  for (const one of [...all.children]) {
    if (one.localName === "text") {
      const place = ["x", "y"].map((name) => Number(one.getAttribute(name)));
      now = all.cloneNode(false);
      for (const name of ["aria-labelledby", "aria-describedby", "width", "height"]) {
        now.removeAttribute(name);
      }
      now.setAttribute("viewBox", part(place));
      now.setAttribute("aria-label", one.textContent);
      found[one.textContent] = now;
    } else if (now) now.append(one);
  }
  return found;
}
