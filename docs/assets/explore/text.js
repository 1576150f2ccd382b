// A text of the reader's own: an n-gram counts it, a small GPT is trained on it, and
// both write. All of it in the page.
import { button, field, make } from "../dom.js";
import { drawn, learn } from "./ngram.js";
import { graphs, learner, pause, random, stored, worker } from "./shared.js";

const ORDER = 5; // characters that the n-gram looks back
const LEAST = 200; // characters of a text
const MOST = 100000;
const LINE = 160; // characters, or bytes, that are written
const WARM = 0.7; // temperature of both
const RATE = 0.004;
const WARMUP = 50; // steps to the full rate
const AT_ONCE = 3; // bytes that the GPT writes between two slices of its training

export async function mount(root) {
  const names = ["text_init", "text_train", "text_next"];
  const [init, training, next] = await graphs(root, names);
  const stories = await stored(root, "stories.json");
  const area = make("textarea", { className: "gm-area", rows: 6, spellcheck: false });
  area.value = stories.join("").trim();
  const counted = panel("An n-gram, by counting");
  const trained = panel("A small GPT, by gradient descent");
  const gpt = writer(training, next);
  let model, work, bytes, line;

  const clean = () => area.value.replaceAll("\r", "").slice(0, MOST);

  function count(text) {
    const begin = performance.now();
    const characters = Array.from(text);
    const ngram = learn([characters], ORDER);
    const time = Math.max(1, Math.round(performance.now() - begin));
    const { uniform } = random(Date.now());
    const made = characters.slice(0, ORDER);
    while (made.length < 2 * LINE)
      made.push(ngram.draw(made.slice(-ORDER), WARM, uniform));
    counted.said.textContent =
      `${ngram.contexts.toLocaleString("en")} contexts of up to ${ORDER} characters, ` +
      `counted in ${time} ms`;
    counted.text.textContent = made.slice(ORDER).join("");
  }

  async function start() {
    const text = clean();
    if (Array.from(text).length < LEAST) {
      counted.said.textContent = `Give it ${LEAST} characters at least.`;
      return;
    }
    if (model && work.works) return stop();
    const now = new TextEncoder().encode(text);
    const same =
      bytes && now.length === bytes.length && now.every((b, i) => b === bytes[i]);
    bytes = now;
    go.textContent = "Stop";
    if (!model || !same) {
      model = learner(init, training, random(1));
      work = worker(root, step, show);
      line = gpt.begin(bytes);
      counted.said.textContent = "Counting …";
      await pause(); // so that this is seen first
      count(text);
    }
    if (!work.works) work.start();
  }

  function stop() {
    work?.stop();
    go.textContent = "Go on";
  }

  function step() {
    const [batch, context] = training.shapes.ids;
    const [ids, targets] = [0, 1].map(() => new Float32Array(batch * context));
    for (let row = 0; row < batch; row++) {
      const at = places.below(bytes.length - context);
      ids.set(bytes.subarray(at, at + context), row * context);
      targets.set(bytes.subarray(at + 1, at + context + 1), row * context);
    }
    const rate = RATE * Math.min(1, (model.steps + 1) / WARMUP);
    model.step({ ids, targets, rate });
  }

  function show() {
    const speed = ((1000 * model.steps) / work.spent).toFixed(0);
    const bits = (model.recent(0, 50) / Math.LN2).toFixed(2);
    trained.said.textContent = `${model.steps} steps, ${speed} a second; ${bits} bits a byte, where a blind guess costs 8`;
    for (let i = 0; i < AT_ONCE; i++) line.push(gpt.byte(line, model.weights(next)));
    if (line.length > LINE) line = gpt.begin(bytes);
    trained.text.textContent = new TextDecoder().decode(Uint8Array.from(line));
  }

  const places = random(3);
  const go = button("Train both on it", start);
  go.classList.add("gm-main");
  const file = make("input", { type: "file", accept: ".txt,.md,.csv,text/plain" });
  file.onchange = async () => {
    area.value = (await file.files[0].text()).slice(0, MOST);
    area.oninput();
  };
  area.maxLength = MOST;
  area.oninput = () => {
    stop();
    go.textContent = "Train both on it";
    model = undefined;
  };
  root
    .querySelector(".gm-shown")
    .replaceChildren(
      field("your text ", area),
      make("div", { className: "gm-row gm-wrap" }, go, field("or a file ", file)),
      make("div", { className: "gm-three" }, counted.box, trained.box),
    );
  const size = training.about.about.learnt
    .filter((name) => name.startsWith("m."))
    .reduce((sum, name) => sum + training.shapes[name].reduce((a, b) => a * b, 1), 0);
  root.querySelector(".gm-from").textContent =
    "Your text stays in this page: nothing is sent, nothing is kept. The GPT is that of gpt, " +
    `smaller: ${size.toLocaleString("en")} numbers, a context of ` +
    `${training.shapes.ids[1]} bytes, each step on ${training.shapes.ids[0]} pieces of it.`;
}

function panel(title) {
  const said = make("p", {
    className: "gm-label-now",
    textContent: "Nothing learnt yet.",
  });
  const text = make("p", { className: "gm-written" });
  const head = make("p", {}, make("strong", { textContent: title }));
  return {
    said,
    text,
    box: make("div", { className: "gm-kind gm-make" }, head, said, text),
  };
}

// Writes byte after byte, from what the model has learnt so far.
function writer(training, next) {
  const [, context] = next.shapes.ids;
  const { uniform, below } = random(4);
  return {
    // some bytes of the text to begin with
    begin(bytes) {
      const at = below(bytes.length - 8);
      return [...bytes.subarray(at, at + 8)];
    },
    byte(line, weights) {
      const seen = line.slice(-context);
      const ids = new Float32Array(context);
      ids.set(seen);
      const [logits] = next.run({ ids, ...weights });
      const row = logits.subarray(256 * (seen.length - 1), 256 * seen.length);
      const top = row.reduce((a, b) => Math.max(a, b));
      return drawn(
        row.map((logit) => Math.exp(logit - top)),
        WARM,
        uniform,
      );
    },
  };
}
