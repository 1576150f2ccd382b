// An adapter that is added to the GPT in part: bits on both texts, and what it writes.
import { field, make } from "../dom.js";
import { bar, guess, stored } from "./shared.js";

const MOST = 9; // bits of a full bar
const TEXTS = ["Python", "prose"];

export async function mount(root) {
  const rows = await stored(root, "strengths.json");
  const whole = rows.find(({ strength }) => strength === 1);
  const gained = (row) =>
    (rows[0].Python - row.Python) / (rows[0].Python - whole.Python);
  const prompts = Object.keys(rows[0]).filter(
    (name) => name !== "strength" && !TEXTS.includes(name),
  );
  const dial = make("input", {
    type: "range",
    min: 0,
    max: rows.length - 1,
    step: 1,
    value: 0,
  });
  const strength = make("output");
  const bars = make("div", { className: "gm-bars gm-weights" });
  const written = make("div");
  const said = make("output", { className: "gm-label-now" });
  const asked = guess(
    "All of the adapter brings Python from " +
      `${rows[0].Python.toFixed(2)} bits per byte to ${whole.Python.toFixed(2)}. How much ` +
      "of that does half of it bring?",
    ["a quarter", "half", "more than three quarters"],
  );

  function show() {
    const row = rows[dial.value];
    strength.textContent = row.strength;
    dial.setAttribute("aria-valuetext", `${row.strength} of the adapter`);
    bars.replaceChildren(
      ...TEXTS.map((name) => bar(name, row[name] / MOST, row[name].toFixed(2))),
    );
    written.replaceChildren(
      ...prompts.map((name) =>
        make("div", { className: "gm-written", textContent: row[name] }),
      ),
    );
    said.textContent =
      `with ${row.strength} of the adapter: ${row.Python.toFixed(2)} bits on Python, ` +
      `${row.prose.toFixed(2)} on prose`;
    if (row.strength !== 0.5) return;
    asked.tell(`Half of it brings ${Math.round(100 * gained(row))} of 100 parts.`);
  }

  dial.oninput = show;
  root
    .querySelector(".gm-shown")
    .replaceChildren(
      asked.box,
      field("how much of the adapter is added ", dial, strength),
      make("p", { textContent: "Held-out bits per byte; fewer are better" }),
      bars,
      said,
      written,
    );
  root.querySelector(".gm-from").textContent =
    "Measured and written by lora, at each strength with the same draws.";
  show();
}
