// Models of some sizes on some amounts of text: bits that were measured, and foretold.
import { field, make } from "../dom.js";
import { bar, guess, stored } from "./shared.js";

const MOST = 4; // bits of a full bar

export async function mount(root) {
  const cells = await stored(root, "grid.json");
  const sizes = [...new Set(cells.map(({ n }) => n))];
  const texts = [...new Set(cells.map(({ text }) => text))];
  const larger = cells.at(-1);
  const grid = cells.filter(({ n, measured }) => measured !== null && n !== larger.n);
  const best = Math.min(...grid.map(({ measured }) => measured));
  const size = make("input", {
    type: "range",
    min: 0,
    max: sizes.length - 1,
    step: 1,
    value: 0,
  });
  const numbers = make("output");
  const bars = make("div", { className: "gm-bars gm-weights" });
  const said = make("output", { className: "gm-label-now" });
  const asked = guess(
    `The best of these needs ${best.toFixed(2)} bits per byte. How many will the ` +
      `largest need, on ${larger.text}?`,
    ["about 2.2", "about 2.4", "about 2.6"],
  );

  function told({ text, measured, law }) {
    const bits = measured ?? law;
    const row = bar(text, bits / MOST, bits.toFixed(2));
    if (measured === null) row.querySelector("i").style.opacity = 0.3;
    return row;
  }

  function show() {
    const n = sizes[size.value];
    const row = cells.filter((cell) => cell.n === n);
    numbers.textContent = n.toLocaleString("en");
    size.setAttribute("aria-valuetext", `${n} numbers`);
    bars.replaceChildren(...row.map(told));
    const known = row.filter(({ measured }) => measured !== null);
    const last = known.at(-1);
    said.textContent =
      `${n.toLocaleString("en")} numbers, ${last.text}: ${last.measured.toFixed(2)} bits ` +
      `measured, ${last.law.toFixed(2)} by the law`;
    if (n !== larger.n) return;
    asked.tell(
      `It needs ${larger.measured.toFixed(2)}. The law, which has not seen it, says ` +
        `${larger.law.toFixed(2)}.`,
    );
  }

  size.oninput = show;
  root.querySelector(".gm-shown").replaceChildren(
    asked.box,
    field("numbers in the model ", size, numbers),
    make("p", {
      textContent: "Held-out bits per byte, by amount of text; pale: by the law",
    }),
    bars,
    said,
  );
  root.querySelector(".gm-from").textContent =
    "The runs of scaling with the first seed. The law was fitted to all but the largest.";
  show();
}
