// Shares of two words, and what a temperature makes of them.
import { field, make } from "../dom.js";
import { graphs, guess } from "./shared.js";

export async function mount(root) {
  const [decode] = await graphs(root, ["bias_temperature"]);
  const shares = Object.entries(decode.about.about);
  const x = Float32Array.from(
    shares.flatMap(([, p]) => [Math.log(p), Math.log(1 - p)]),
  );
  const warm = make("input", {
    type: "range",
    min: 0.05,
    max: 2,
    step: 0.05,
    value: 1,
  });
  const degrees = make("output");
  const bars = make("div", { className: "gm-bars gm-weights" });
  const said = make("output", { className: "gm-label-now" });
  const asked = guess(
    "In the text, 60 of 100 sentences about a teacher say “she”. Of 100 that are made by " +
      "always taking the likeliest word, how many do?",
    ["60", "80", "100"],
  );

  function bar([name], made) {
    const share = make("i");
    share.style.width = `${100 * made}%`;
    const number = `${Math.round(100 * made)} she`;
    const label = make("b", { textContent: name });
    return make("div", {}, label, make("span", {}, share), number);
  }

  function show() {
    const t = Number(warm.value);
    const [p] = decode.run({ x, t });
    const made = shares.map((_, i) => p[2 * i]);
    bars.replaceChildren(...shares.map((one, i) => bar(one, made[i])));
    degrees.textContent = t.toFixed(2);
    const all = made.reduce((sum, value) => sum + value) / made.length;
    said.textContent = `of all sentences together: ${Math.round(100 * all)} of 100 say she`;
    if (t < 0.2) asked.tell(`Near temperature 0 it is ${Math.round(100 * made[1])}.`);
  }

  warm.oninput = show;
  const controls = make(
    "div",
    { className: "gm-controls" },
    field("temperature ", degrees, warm),
    bars,
    said,
  );
  root.querySelector(".gm-shown").replaceChildren(asked.box, controls);
  root.querySelector(".gm-from").textContent =
    "Computed here by at_temperature of bias, from the shares of she that the text is " +
    "written with; of 100 sentences about each.";
  show();
}
