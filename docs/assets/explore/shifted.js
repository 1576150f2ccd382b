// Sentences of some kinds, as two classifiers of reviews read them.
import { field, make } from "../dom.js";
import { guess, stored } from "./shared.js";

export async function mount(root) {
  const kinds = await stored(root, "sentences.json");
  const names = Object.keys(kinds);
  const chooser = (words) =>
    make("select", {}, ...words.map((textContent) => make("option", { textContent })));
  const kind = chooser(names);
  const model = chooser(["MiniLM's features", "words"]);
  const list = make("ul", { className: "gm-finds" });
  const said = make("output", { className: "gm-label-now" });
  const asked = guess(
    "Both have learnt from reviews alone. On which of these will they be wrong most often?",
    names.filter((name) => name !== "reviews"),
  );
  const seen = new Set();

  function counted(name, column) {
    const rows = kinds[name];
    const right = rows.filter(
      (row) => row[1][column] > 0.5 === (row[1][2] === 1),
    ).length;
    const sure = rows.reduce(
      (sum, row) => sum + Math.max(row[1][column], 1 - row[1][column]),
      0,
    );
    return [right, Math.round((100 * sure) / rows.length)];
  }

  function item(row, column) {
    const p = row[1][column];
    const right = p > 0.5 === (row[1][2] === 1);
    const label = p > 0.5 ? "good" : "bad";
    const percent = Math.round(100 * Math.max(p, 1 - p));
    const sentence = make(right ? "span" : "s", { textContent: row[0] });
    const told = ` ${label}, ${percent} %${right ? "" : ": wrong"}`;
    const one = make("li", {}, sentence, make("small", { textContent: told }));
    if (!right) one.dataset.kind = "not valid";
    return one;
  }

  function show() {
    const name = kind.value;
    const column = model.selectedIndex ? 0 : 1;
    seen.add(name);
    const rows = [...kinds[name]].sort((a, b) => gap(b, column) - gap(a, column));
    list.replaceChildren(...rows.map((row) => item(row, column)));
    const [right, sure] = counted(name, column);
    said.textContent =
      `${right} of ${rows.length} right; its own probability for what it says is ` +
      `${sure} %, in the mean`;
    if (seen.size < names.length) return;
    const [worst] = [...names].sort((a, b) => counted(a, 1)[0] - counted(b, 1)[0]);
    const [least, how] = counted(worst, 1);
    asked.tell(
      `It is ${worst}: on MiniLM's features ${least} of ${kinds[worst].length} right, ` +
        `said with ${how} %.`,
    );
  }

  // how far what was said is from what is so
  const gap = (row, column) => Math.abs(row[1][column] - row[1][2]);

  kind.onchange = show;
  model.onchange = show;
  const controls = make(
    "div",
    { className: "gm-controls" },
    field("sentences ", kind),
    field("classifier ", model),
    said,
    list,
  );
  root.querySelector(".gm-shown").replaceChildren(asked.box, controls);
  root.querySelector(".gm-from").textContent =
    "What shift stored of each sentence, the worst errors first.";
  show();
}
