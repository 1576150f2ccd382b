// What a real model expects next, and what the rules of decoding leave of it.
import { button, field, make } from "../dom.js";
import { random, stored } from "./shared.js";
import { minP, repetitionPenalty, softmax, temperature, topK, topP } from "./rules.js";

const BARS = 12;
const SETTINGS = [
  // name, from, to, step, and the value at which the rule does nothing
  ["temperature", 0.1, 2, 0.1, 1],
  ["top-k", 1, 200, 1, 200],
  ["top-p", 0.05, 1, 0.05, 1],
  ["min-p", 0, 1, 0.05, 0],
  ["penalty", 1, 3, 0.1, 1],
  ["add to all logits", -20, 20, 1, 0],
];

export async function mount(root) {
  const kept = await stored(root, "next.json");
  const texts = Object.keys(kept);
  const text = make(
    "select",
    {},
    ...texts.map((name) => make("option", { textContent: name })),
  );
  const sliders = SETTINGS.map(([name, min, max, step, value]) => {
    const range = make("input", { type: "range", min, max, step });
    range.value = value; // a range clips to the ends that it knows
    return { name, range, shown: make("output") };
  });
  const bars = make("div", { className: "gm-bars gm-words" });
  const said = make("output", { className: "gm-label-now" });
  const drawn = random(1);
  let counts = [];

  function ruled() {
    const { logits, said: repeated } = kept[text.value];
    const [t, k, p, m, penalty, more] = sliders.map(({ range }) => Number(range.value));
    const moved = logits.map((logit) => logit + more);
    const punished = repetitionPenalty(moved, repeated, penalty);
    // the likeliest first again: a penalty changes the order
    const order = [...punished.keys()].sort((a, b) => punished[b] - punished[a]);
    const hot = temperature(
      order.map((i) => punished[i]),
      t,
    );
    return { order, p: softmax(minP(topP(topK(hot, k), p), m)) };
  }

  function show() {
    for (const { range, shown } of sliders) shown.textContent = range.value;
    const { tokens, logits, rest } = kept[text.value];
    const all = softmax([...logits, rest]);
    const { order, p } = ruled();
    bars.replaceChildren(
      ...order.slice(0, BARS).map((at, i) => bar(tokens[at], p[i], i)),
    );
    const left = p.filter((value) => value > 0);
    const bits = left.reduce((sum, value) => sum - value * Math.log2(value), 0);
    said.textContent =
      `${left.length} of 200 tokens left, ${bits.toFixed(1)} bits open` +
      `; all other tokens have ${(100 * all.at(-1)).toFixed(0)} % and are left out`;
  }

  function bar(token, p, i) {
    const length = make("i");
    length.style.width = `${100 * p}%`;
    const word = make("b", { textContent: token.replaceAll(" ", "␣") });
    const count = make("u", { textContent: counts[i] ? `× ${counts[i]}` : "" });
    const row = make("div", {}, word, length, `${(100 * p).toFixed(1)} %`, count);
    row.classList.toggle("gm-cut", p === 0);
    return row;
  }

  function draw(n) {
    const { p } = ruled();
    for (let i = 0; i < n; i++) {
      let u = drawn.uniform() * p.reduce((a, b) => a + b, 0);
      const at = p.findIndex((value) => (u -= value) < 0);
      counts[at] = (counts[at] ?? 0) + 1;
    }
    show();
  }

  function change() {
    counts = [];
    show();
  }

  text.onchange = change;
  for (const { range } of sliders) range.oninput = change;
  const controls = sliders.map(({ name, range, shown }) =>
    field(`${name} `, shown, range),
  );
  const buttons = make(
    "div",
    { className: "gm-row" },
    button("Draw 1", () => draw(1)),
    button("Draw 100", () => draw(100)),
  );
  const panel = make("div", { className: "gm-settings" }, ...controls);
  root
    .querySelector(".gm-shown")
    .replaceChildren(field("after ", text), bars, said, buttons, panel);
  root.querySelector(".gm-from").textContent =
    "Logits of SmolLM2-135M, as next_token stored them; the rules are those of " +
    "sampling, in the order penalty, temperature, top-k, top-p, min-p.";
  show();
}
