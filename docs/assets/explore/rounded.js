// A GPT whose weights were rounded: what it writes, its bits per byte and its bytes.
import { field, make } from "../dom.js";
import { bar, guess, stored } from "./shared.js";

const MOST = 12; // bits of a full bar

export async function mount(root) {
  const levels = await stored(root, "levels.json");
  const [whole, ...rounded] = levels;
  const share = make("select", { className: "gm-ranks" });
  for (const textContent of ["one scale a table", "one scale for 32 weights"])
    share.append(make("option", { textContent }));
  const half = rounded.length / 2;
  const size = make("input", { type: "range", min: 0, max: half, step: 1, value: 0 });
  const shown = make("output");
  const bars = make("div", { className: "gm-bars gm-weights" });
  const made = make("output", { className: "gm-label-now" });
  const asked = guess(
    "With how few bits a weight, and one scale a table, does it still write words?",
    ["8", "4", "3", "2"],
  );

  function show() {
    const at = Number(size.value);
    const from = half * share.selectedIndex;
    const level = at ? rounded[from + at - 1] : whole;
    const bits = at ? level.name.split(",")[0] : "16 bits";
    shown.textContent = bits;
    size.setAttribute("aria-valuetext", bits);
    bars.replaceChildren(
      bar("bits a byte", level.bits / MOST, level.bits.toFixed(2)),
      bar(
        "weights",
        level.bytes / whole.bytes,
        `${(level.bytes / 1000).toFixed(0)} kB`,
      ),
    );
    made.textContent = `${bits}: ${level.made}`;
    if (level === rounded[2])
      asked.tell("With 4 it does. With 3 there are hardly any.");
  }

  size.oninput = show;
  share.onchange = show;
  root
    .querySelector(".gm-shown")
    .replaceChildren(
      asked.box,
      field("bits a weight ", size, shown),
      field("scales ", share),
      bars,
      made,
    );
  root.querySelector(".gm-from").textContent =
    "Written by quantised with one seed, after “The old man”. Held-out bits, fewer are better.";
  show();
}
