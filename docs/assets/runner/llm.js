// A real language model in the page: the reader's prompt, the next-token table, a draw.
import { announced, button, field, make } from "../dom.js";

const HERE = new URL(".", import.meta.url).href;
const DRAWN_FROM = 100; // the most likely tokens; the others have next to nothing
const SHOWN = 10;
const LIMIT = 1024; // tokens of context
const controls = (...given) => make("p", { className: "gm-controls" }, ...given);
const MB = (bytes) => Math.round(bytes / 1e6);

// Mulberry32: the same seed draws the same tokens.
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

async function bytesOf({ url, files }, name, count) {
  const answer = await fetch(new URL(url + name, HERE), {
    integrity: files[name].integrity,
  });
  if (!answer.ok) throw new Error(`${name}: the server answered ${answer.status}`);
  const parts = [];
  const reader = answer.body.getReader();
  for (
    let { done, value } = await reader.read();
    !done;
    { done, value } = await reader.read()
  ) {
    parts.push(value);
    count(value.length);
  }
  return new Blob(parts);
}

async function load(progress) {
  const answer = await fetch(HERE + "model.json", { cache: "no-cache" });
  const list = answer.ok ? await answer.json() : { absent: ["model.json"] };
  if (list.absent.length)
    throw new Error(`this build does not carry it (${list.absent.join(", ")})`);
  const names = Object.keys(list.files).filter((name) => name.endsWith(".bin"));
  const total = names.reduce((sum, name) => sum + list.files[name].bytes, 0);
  let loaded = 0;
  const count = (more) => progress((loaded += more), total);
  const { Wllama, LoggerWithoutDebug } = await import(
    new URL(list.url + "wllama.js", HERE)
  );
  const parts = [];
  for (const name of names) parts.push(await bytesOf(list, name, count));
  const wasm = new URL(list.url + "wllama.wasm", HERE).href;
  const logger = { ...LoggerWithoutDebug, log() {}, warn() {} };
  const model = new Wllama(
    { "single-thread/wllama.wasm": wasm },
    { logger, suppressNativeLog: true },
  );
  await model.loadModel([new Blob(parts)], { n_ctx: LIMIT, n_threads: 1 });
  return model;
}

// The text so far, as tokens that the model has read.
class Writer {
  constructor(model) {
    Object.assign(this, { model, read: [], text: null });
  }
  async next(text, signal) {
    // -> [{ token, p, piece }, ...], the most likely first
    let tokens = this.read;
    if (text !== this.text) {
      // the reader wrote: read it again, as tokens
      tokens = await this.model.tokenize(text, true);
      if (!tokens.length) throw new Error("Write something for it to continue.");
      if (tokens.length >= LIMIT) {
        const has = `The text has ${tokens.length} tokens`;
        throw new Error(`${has}; this page's model reads at most ${LIMIT}.`);
      }
      this.text = null; // until it is read
      await this.model.kvClear();
      await this.model.decode(tokens, { abortSignal: signal });
      Object.assign(this, { read: tokens, text });
    }
    const likely = await this.model.getLogits(DRAWN_FROM);
    const pieces = await Promise.all(
      likely.slice(0, SHOWN).map(({ token }) => this.piece(token)),
    );
    return likely.map((entry, i) => ({ ...entry, piece: pieces[i] }));
  }
  piece(token) {
    return this.model.detokenize([token], true);
  }
  async append(token) {
    // -> the longer text
    if (this.read.length + 1 >= LIMIT) {
      throw new Error(`The text fills the ${LIMIT} tokens of context.`);
    }
    await this.model.decode([token], {});
    this.read = [...this.read, token];
    this.text = await this.model.detokenize(this.read, true);
    return this.text;
  }
}

function draw(likely, temperature, chance) {
  if (temperature === 0) return likely[0].token;
  const weights = likely.map(({ p }) => (p / likely[0].p) ** (1 / temperature));
  let left = chance() * weights.reduce((a, b) => a + b);
  for (const [i, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return likely[i].token;
  }
  return likely[0].token;
}

export function mount(root) {
  const main = { className: "gm-button gm-main" };
  const start = button("Load the model", begin, main);
  const status = announced("gm-status");
  const bar = make("progress", { hidden: true, ariaLabel: "Loading the model" });
  const say = (text) => {
    status.textContent = text;
  };
  const first = controls(start);
  root.append(first, status, bar);

  async function begin() {
    start.disabled = true;
    bar.hidden = false;
    const began = performance.now();
    say("Loading SmolLM2, 98 MB, once. Then your browser's cache has it.");
    try {
      const model = await load((loaded, total) => {
        Object.assign(bar, { max: total, value: loaded });
        bar.title = `${MB(loaded)} of ${MB(total)} MB`;
        if (loaded === total) say("Unpacking the model.");
      });
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      first.remove();
      open(root, new Writer(model), say, status);
      say(
        `The model is here, after ${seconds} s. It runs in your browser; ` +
          "what you write stays there.",
      );
    } catch (error) {
      say(
        `The model could not be loaded: ${error.message}. The table above is what ` +
          "the program printed; `snippets run smollm` runs it at home.",
      );
      start.disabled = false;
    }
    bar.hidden = true;
  }
}

function open(root, writer, say, status) {
  const prompt = make("textarea", {
    className: "gm-area",
    rows: 5,
    value: root.dataset.llm,
    spellcheck: false,
  });
  const temperature = make("input", {
    type: "range",
    min: "0",
    max: "2",
    step: "0.1",
    value: "0.8",
  });
  const shown = make("output", { textContent: "0.8" });
  const seed = make("input", { type: "number", min: "0", value: "0" });
  const look = button("Next tokens", () => work(lookUp));
  look.classList.add("gm-main");
  const step = button("Draw one", () => work(one));
  const write = button("Write on", () => work(writeOn));
  const table = make("ol", { className: "gm-tokens" });
  status.before(
    controls(field("Your text", prompt)),
    controls(
      field("Temperature", temperature),
      shown,
      field("Seed", seed),
      look,
      step,
      write,
    ),
  );
  root.append(table);
  let chance, stopper;
  let drawn = 0;

  function row({ token, p, piece }) {
    const text = JSON.stringify(piece).slice(1, -1).replaceAll(" ", "\u2423");
    const take = async () => {
      await work(() => append(token));
      table.querySelector("button").focus();
    };
    const ariaLabel = `Append ${piece}, probability ${p.toFixed(3)}`;
    const made = make(
      "li",
      {},
      button(text || "\u2205", take, { ariaLabel }),
      make("span", { textContent: p.toFixed(3) }),
    );
    made.style.setProperty("--p", p);
    return made;
  }
  const fill = (likely) => table.replaceChildren(...likely.slice(0, SHOWN).map(row));
  async function append(token) {
    prompt.value = await writer.append(token);
    drawn += 1;
    prompt.scrollTop = prompt.scrollHeight;
    fill(await writer.next(prompt.value));
  }
  async function one() {
    // -> false at the end of the text
    const likely = await writer.next(prompt.value, stopper?.signal);
    const token = draw(likely, Number(temperature.value), chance);
    if (writer.model.isTokenEOG(token)) {
      fill(likely);
      say("The model drew its end-of-text token.");
      return false;
    }
    await append(token);
    return true;
  }
  function disable(disabled) {
    for (const control of [look, step, ...table.querySelectorAll("button")]) {
      control.disabled = disabled;
    }
  }
  async function lookUp() {
    fill(await writer.next(prompt.value, stopper.signal));
  }
  async function writeOn() {
    let more = true;
    while (more && !stopper.signal.aborted && root.isConnected) more = await one();
    if (stopper.signal.aborted) say("Stopped.");
  }
  async function work(act) {
    // one thing at a time; a mistake is told, not thrown
    if (stopper) return stopper.abort();
    stopper = new AbortController();
    write.textContent = "Stop";
    disable(true);
    say("Working.");
    const begin = performance.now();
    drawn = 0;
    try {
      await act();
      const seconds = ((performance.now() - begin) / 1000).toFixed(1);
      if (status.textContent === "Working.") {
        say(`${writer.read.length} tokens, ${drawn} of them new, in ${seconds} s.`);
      }
    } catch (error) {
      const stopped = error.name === "AbortError" || stopper.signal.aborted;
      say(stopped ? "Stopped." : error.message);
    }
    stopper = undefined;
    write.textContent = "Write on";
    disable(false);
  }
  const again = () => {
    chance = random(Math.max(0, Math.trunc(Number(seed.value)) || 0));
  };
  again();
  seed.oninput = again;
  temperature.oninput = () => {
    shown.textContent = Number(temperature.value).toFixed(1);
  };
  prompt.focus();
}
