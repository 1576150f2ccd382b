// Samples at some temperatures, as a program stored them, and what each of them is.
import { field, make } from "../dom.js";
import { guess, stored } from "./shared.js";

export async function mount(root) {
  const rows = await stored(root, "samples.json");
  const start = rows.findIndex((row) => row.temperature === 1);
  const warm = make("input", {
    type: "range",
    min: 0,
    max: rows.length - 1,
    step: 1,
    value: start,
  });
  const degrees = make("output");
  const list = make("ul", { className: "gm-finds" });
  const said = make("output", { className: "gm-label-now" });
  const asked = guess(
    "Of 1,000 samples, how many are valid, novel and different from each other? Where " +
      "is this number the largest?",
    ["at the lowest temperature", "near 1", "at the highest"],
  );
  const seen = new Set();

  function item([text, kind]) {
    const word = make(kind === "not valid" ? "s" : "span", { textContent: text });
    const one = make("li", {}, word, make("small", { textContent: ` ${kind}` }));
    one.dataset.kind = kind;
    return one;
  }

  function show() {
    const row = rows[warm.value];
    seen.add(row.temperature);
    warm.setAttribute("aria-valuetext", row.temperature);
    degrees.textContent = row.temperature.toFixed(1);
    list.replaceChildren(...row.samples.map(item));
    said.textContent =
      `of 1,000 samples ${Math.round(100 * row.valid)} % are valid, of these ` +
      `${Math.round(100 * row.novel)} % novel; ${row.unique} different ones are both`;
    if (seen.size < rows.length) return;
    const best = rows.reduce((a, b) => (b.unique > a.unique ? b : a));
    asked.tell(`It is ${best.unique}, at ${best.temperature.toFixed(1)}.`);
  }

  warm.oninput = show;
  const controls = make(
    "div",
    { className: "gm-controls" },
    field("temperature ", degrees, warm),
    said,
    list,
  );
  root.querySelector(".gm-shown").replaceChildren(asked.box, controls);
  root.querySelector(".gm-from").textContent =
    `The first ${rows[0].samples.length} of 1,000 samples at each temperature, as novelty drew them.`;
  show();
}
