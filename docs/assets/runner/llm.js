// A real language model in the page: the reader's prompt, the next-token table, a draw.
const HERE = new URL(".", import.meta.url).href;
const DRAWN_FROM = 100; // the most likely tokens; the rest of the vocabulary has next to nothing
const SHOWN = 10;
const LIMIT = 1024; // tokens of context
const make = (tag, given = {}, ...children) => {
  const made = Object.assign(document.createElement(tag), given);
  made.append(...children);
  return made;
};
const field = (label, control) => make("label", { textContent: label }, control);
const button = (textContent, className = "gm-button") => make("button", { type: "button", className, textContent });
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
  const answer = await fetch(new URL(url + name, HERE), { integrity: files[name].integrity });
  if (!answer.ok) throw new Error(`${name}: the server answered ${answer.status}`);
  const parts = [], reader = answer.body.getReader();
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    parts.push(value);
    count(value.length);
  }
  return new Blob(parts);
}

async function load(progress) {
  const answer = await fetch(HERE + "model.json", { cache: "no-cache" });
  const list = answer.ok ? await answer.json() : { absent: ["model.json"] };
  if (list.absent.length) throw new Error(`this build does not carry it (${list.absent.join(", ")})`);
  const names = Object.keys(list.files).filter((name) => name.endsWith(".bin"));
  const total = names.reduce((sum, name) => sum + list.files[name].bytes, 0);
  let loaded = 0;
  const count = (more) => progress((loaded += more), total);
  const { Wllama, LoggerWithoutDebug } = await import(new URL(list.url + "wllama.js", HERE));
  const parts = [];
  for (const name of names) parts.push(await bytesOf(list, name, count));
  const wasm = new URL(list.url + "wllama.wasm", HERE).href;
  const logger = { ...LoggerWithoutDebug, log() {}, warn() {} };
  const model = new Wllama({ "single-thread/wllama.wasm": wasm }, { logger, suppressNativeLog: true });
  await model.loadModel([new Blob(parts)], { n_ctx: LIMIT, n_threads: 1 });
  return model;
}

// The text so far, as tokens that the model has read.
class Writer {
  constructor(model) { Object.assign(this, { model, read: [], text: null }); }
  async next(text, signal) { // -> [{ token, p, piece }, ...], the most likely first
    let tokens = this.read;
    if (text !== this.text) { // the reader wrote: read it again, as tokens
      tokens = await this.model.tokenize(text, true);
      if (!tokens.length) throw new Error("Write something for it to continue.");
      if (tokens.length >= LIMIT) throw new Error(`The text has ${tokens.length} tokens; this page's model reads at most ${LIMIT}.`);
      this.text = null; // until it is read
      await this.model.kvClear();
      await this.model.decode(tokens, { abortSignal: signal });
      Object.assign(this, { read: tokens, text });
    }
    const likely = await this.model.getLogits(DRAWN_FROM);
    const pieces = await Promise.all(likely.slice(0, SHOWN).map(({ token }) => this.piece(token)));
    return likely.map((entry, i) => ({ ...entry, piece: pieces[i] }));
  }
  piece(token) { return this.model.detokenize([token], true); }
  async append(token) { // -> the longer text
    if (this.read.length + 1 >= LIMIT) throw new Error(`The text fills the ${LIMIT} tokens of context.`);
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
  for (const [i, weight] of weights.entries()) if ((left -= weight) < 0) return likely[i].token;
  return likely[0].token;
}

export function mount(root) {
  const start = button("Load the model", "gm-button gm-main");
  const status = make("p", { className: "gm-status" });
  status.setAttribute("role", "status");
  const bar = make("progress", { hidden: true, ariaLabel: "Loading the model" });
  const say = (text) => (status.textContent = text);
  const first = make("p", { className: "gm-controls" }, start);
  root.append(first, status, bar);
  let begin;
  start.onclick = async () => {
    start.disabled = true;
    bar.hidden = false;
    begin = performance.now();
    say("Loading SmolLM2, 98 MB, once. Then your browser's cache has it.");
    try {
      const model = await load((loaded, total) => {
        Object.assign(bar, { max: total, value: loaded });
        bar.title = `${MB(loaded)} of ${MB(total)} MB`;
        if (loaded === total) say("Unpacking the model.");
      });
      const seconds = ((performance.now() - begin) / 1000).toFixed(1);
      first.remove();
      open(root, new Writer(model), say, status);
      say(`The model is here, after ${seconds} s. It runs in your browser; what you write stays there.`);
    } catch (error) {
      say(`The model could not be loaded: ${error.message}. The table above is what the program printed; \`snippets run smollm\` runs it at home.`);
      start.disabled = false;
    }
    bar.hidden = true;
  };
}

function open(root, writer, say, status) {
  const prompt = make("textarea", { className: "gm-area", rows: 5, value: root.dataset.llm, spellcheck: false });
  const temperature = make("input", { type: "range", min: "0", max: "2", step: "0.1", value: "0.8" });
  const shown = make("output", { textContent: "0.8" });
  const seed = make("input", { type: "number", min: "0", value: "0" });
  const [look, step, write] = [button("Next tokens", "gm-button gm-main"), button("Draw one"), button("Write on")];
  const table = make("ol", { className: "gm-tokens" });
  status.before(
    make("p", { className: "gm-controls" }, field("Your text", prompt)),
    make("p", { className: "gm-controls" }, field("Temperature", temperature), shown, field("Seed", seed), look, step, write),
  );
  root.append(table);
  let chance, stopper, drawn = 0;

  const fill = (likely) => table.replaceChildren(
    ...likely.slice(0, SHOWN).map(({ token, p, piece }) => {
      const take = button(JSON.stringify(piece).slice(1, -1).replaceAll(" ", "\u2423") || "\u2205");
      take.ariaLabel = `Append ${piece}, probability ${p.toFixed(3)}`;
      take.onclick = () => work(() => append(token)).then(() => table.querySelector("button").focus());
      const row = make("li", {}, take, make("span", { textContent: p.toFixed(3) }));
      row.style.setProperty("--p", p);
      return row;
    }),
  );
  async function append(token) {
    prompt.value = await writer.append(token);
    drawn += 1;
    prompt.scrollTop = prompt.scrollHeight;
    fill(await writer.next(prompt.value));
  }
  async function one() { // -> false at the end of the text
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
  async function work(act) { // one thing at a time; a mistake is told, not thrown
    if (stopper) return stopper.abort();
    stopper = new AbortController();
    write.textContent = "Stop";
    for (const control of [look, step, ...table.querySelectorAll("button")]) control.disabled = true;
    say("Working.");
    const begin = performance.now();
    drawn = 0;
    try {
      await act();
      const seconds = ((performance.now() - begin) / 1000).toFixed(1);
      if (status.textContent === "Working.") say(`${writer.read.length} tokens, ${drawn} of them new, in ${seconds} s.`);
    } catch (error) {
      say(error.name === "AbortError" || stopper.signal.aborted ? "Stopped." : error.message);
    }
    stopper = undefined;
    write.textContent = "Write on";
    for (const control of [look, step, ...table.querySelectorAll("button")]) control.disabled = false;
  }
  const again = () => (chance = random(Math.max(0, Math.trunc(Number(seed.value)) || 0)));
  again();
  seed.oninput = again;
  temperature.oninput = () => (shown.textContent = Number(temperature.value).toFixed(1));
  look.onclick = () => work(async () => fill(await writer.next(prompt.value, stopper.signal)));
  step.onclick = () => work(one);
  write.onclick = () => work(async () => {
    while (!stopper.signal.aborted && root.isConnected && (await one()));
    if (stopper.signal.aborted) say("Stopped.");
  });
  prompt.focus();
}
