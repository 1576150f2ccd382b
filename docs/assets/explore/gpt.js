// The GPT, open: where each head looks, what byte comes next, and it writes on.
import { button, field, make } from "../dom.js";
import { graphs, random } from "./shared.js";

const BARS = 8;
const EACH = 30; // milliseconds from byte to byte
const START = "The old man was champion of the champ";

export async function mount(root) {
  const [model] = await graphs(root, ["gpt"]);
  const [, context] = model.shapes.ids;
  const input = make("input", { type: "text", value: START, spellcheck: false });
  const line = make("div", { className: "gm-bytes" });
  const bars = make("div", { className: "gm-bars" });
  const said = make("output", { className: "gm-label-now" });
  const from = root.querySelector(".gm-from");
  const heat = make("input", { type: "range", min: 0.1, max: 2, step: 0.1 });
  heat.value = 0.7; // a range clips to the ends that it knows
  const warm = make("output");
  const drawn = random(1);
  const head = make("select", {}, ...choices(model.about.about));
  let at, made, timer;
  let text = [...new TextEncoder().encode(input.value)]; // bytes may be no whole letters

  // what the model sees: at most a context; longer texts lose their first half
  function seen() {
    if (text.length <= context) return text;
    const half = context / 2;
    return text.slice(Math.floor((text.length - 1) / half - 1) * half);
  }

  function think() {
    const bytes = seen();
    if (!bytes.length) return;
    const ids = new Float32Array(context);
    ids.set(bytes);
    const begin = performance.now();
    made = model.run({ ids });
    const time = Math.max(1, Math.round(performance.now() - begin));
    at = bytes.length - 1;
    from.textContent =
      `${model.about.weights.toLocaleString("en")} numbers of gpt, all positions at ` +
      `once, in ${time} ms. Point at a byte to see where a head looks from there.`;
  }

  function probabilities() {
    const [logits] = made;
    const row = logits.subarray(256 * at, 256 * (at + 1));
    const top = row.reduce((a, b) => Math.max(a, b));
    const p = row.map((logit) => Math.exp((logit - top) / heat.value));
    const sum = p.reduce((a, b) => a + b);
    return p.map((value) => value / sum);
  }

  function show() {
    const bytes = seen();
    warm.textContent = Number(heat.value).toFixed(1);
    line.replaceChildren(...[...bytes].map(letter));
    if (!bytes.length) {
      bars.replaceChildren();
      said.textContent = "Type something: the model needs a byte to begin with.";
      return;
    }
    const p = probabilities();
    const best = [...p.keys()].sort((a, b) => p[b] - p[a]).slice(0, BARS);
    bars.replaceChildren(...best.map((byte) => bar(byte, p[byte])));
    said.textContent = `after “${name(bytes[at])}”, the next byte:`;
  }

  function letter(byte, i) {
    const [layer, which] = head.value.split(" ").map(Number);
    const weights = made[1 + layer];
    const share = i > at ? 0 : weights[(which * context + at) * context + i];
    const percent = Math.round(100 * share);
    const one = make("span", { textContent: name(byte), title: `${percent} %` });
    one.style.setProperty("--gm-share", share);
    if (i === at) one.className = "gm-here";
    one.onpointerenter = () => {
      at = i;
      show();
    };
    return one;
  }

  function write() {
    const p = probabilities();
    let left = drawn.uniform();
    const byte = p.findIndex((value) => (left -= value) < 0);
    text.push(byte < 0 ? p.indexOf(Math.max(...p)) : byte); // rounding left a rest
    input.value = new TextDecoder().decode(Uint8Array.from(text));
    think();
    show();
    timer = root.isConnected ? setTimeout(write, EACH) : undefined;
  }

  const go = button("Write on", () => {
    go.textContent = timer ? "Write on" : "Stop";
    if (!timer && seen().length) return write();
    clearTimeout(timer);
    timer = undefined;
  });
  go.classList.add("gm-main");
  head.onchange = show;
  heat.oninput = show;
  input.oninput = () => {
    text = [...new TextEncoder().encode(input.value)];
    think();
    show();
  };
  const controls = make(
    "div",
    { className: "gm-row gm-wrap" },
    field("head ", head),
    field("temperature ", heat, warm),
    go,
  );
  think();
  show();
  const label = field("text ", input);
  root.querySelector(".gm-shown").replaceChildren(label, line, controls, said, bars);
}

function choices({ layers, heads }) {
  return Array.from({ length: layers * heads }, (_, i) => {
    const [layer, head] = [Math.floor(i / heads), i % heads];
    const textContent = `block ${layer + 1}, head ${head + 1}`;
    return make("option", { value: `${layer} ${head}`, textContent });
  });
}

function bar(byte, p) {
  const length = make("i");
  length.style.width = `${100 * p}%`;
  const word = make("b", { textContent: name(byte) });
  return make("div", {}, word, length, `${(100 * p).toFixed(1)} %`);
}

function name(byte) {
  if (byte === 32) return "␣";
  if (byte === 10) return "↵";
  return byte > 32 && byte < 127 ? String.fromCharCode(byte) : `${byte}`;
}
