// Runs programs in a worker, one after the other, and shows what they make.
const HERE = new URL(".", import.meta.url).href;
const make = (tag, className = "", text = "") => Object.assign(document.createElement(tag), { className, textContent: text });

// --- the worker and the queue -----------------------------------------------------

let worker, ready, current, lastId = 0;
const queue = [];
const MB = (bytes) => (bytes / 1e6).toFixed(1);

async function start() {
  const answer = await fetch(HERE + "runtime.json", { cache: "no-cache" });
  if (!answer.ok) throw new Error(`this site was built without it (runtime.json: ${answer.status})`);
  const runtime = await answer.json();
  runtime.url = new URL(runtime.url, HERE).href;
  // from a blob, so that the worker inherits this page's policy
  const blob = new Blob([`importScripts(${JSON.stringify(HERE + "worker.js")})`], { type: "text/javascript" });
  const url = URL.createObjectURL(blob);
  worker = new Worker(url);
  const mine = worker;
  await new Promise((done, fail) => {
    mine.onerror = (event) => fail(new Error(event.message || "the worker did not start"));
    mine.onmessage = ({ data }) => {
      if (data.loaded) current?.sink.loading(data.loaded, data.total, runtime);
      else if (data.ready) done();
      else fail(new Error(data.fatal));
    };
    mine.postMessage({ start: { runtime, archive: HERE + runtime.archive } });
  });
  URL.revokeObjectURL(url);
  mine.onmessage = ({ data }) => data.id === current?.id && receive(data);
}

function discard() {
  worker?.terminate();
  worker = ready = undefined;
}

function receive(data) {
  const { sink } = current;
  if (data.fatal) {
    discard();
    finish({ broke: data.fatal });
  } else if (data.kind === "end") finish(JSON.parse(data.text));
  else sink[data.kind](data.text ?? data.name, data.bytes);
}

function finish(end) {
  const { sink } = current;
  current = undefined;
  sink.end(end);
  next();
}

async function next() {
  if (current || !queue.length) return;
  const job = (current = queue.shift());
  try {
    if (!ready) job.sink.begin(true);
    await (ready ??= start());
  } catch (error) {
    discard();
    if (current === job) finish({ absent: error.message });
    return;
  }
  if (current !== job) return next();
  job.sink.begin(false);
  worker.postMessage({ id: job.id, job: job.asked });
}

// Queues a job; what it makes goes to the sink. -> a function that stops it.
export function submit(asked, sink) {
  const job = { id: ++lastId, asked, sink };
  queue.push(job);
  if (current) sink.wait();
  next();
  return () => {
    const at = queue.indexOf(job);
    if (at >= 0) queue.splice(at, 1);
    else if (current !== job) return;
    else {
      discard();
      current = undefined;
    }
    sink.end({ stopped: true });
    next();
  };
}

// The reader went to another page: nobody waits for what still runs.
export function left() {
  if (current && !current.sink.root.isConnected) {
    discard();
    current = undefined;
  }
  queue.splice(0, queue.length, ...queue.filter((job) => job.sink.root.isConnected));
  next();
}

// --- showing what a program makes ---------------------------------------------------

const SVG = /^(svg|g|path|circle|ellipse|rect|line|polyline|polygon|text|tspan|title|desc|defs|linearGradient|stop|clipPath)$/;

// Inline, so that it follows the scheme; only drawing, for the program may be a stranger's.
function drawing(text) {
  const root = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
  for (const element of [root, ...root.querySelectorAll("*")]) {
    if (!SVG.test(element.localName)) return null;
    for (const { name, value } of [...element.attributes]) {
      if (/^on|href|style/i.test(name) || /url\(\s*["']?(?!#)/i.test(value)) element.removeAttribute(name);
    }
  }
  return document.importNode(root, true);
}

function picture(name, bytes, alt) {
  const box = make("div", "gm-media");
  const kind = { png: "image/png", gif: "image/gif", svg: "image/svg+xml", wav: "audio/wav" }[name.split(".").pop()];
  const svg = kind === "image/svg+xml" && drawing(new TextDecoder().decode(bytes));
  const url = svg ? "" : URL.createObjectURL(new Blob([bytes], { type: kind ?? "application/octet-stream" }));
  const shown = svg || document.createElement(kind?.startsWith("audio") ? "audio" : kind ? "img" : "a");
  if (shown.tagName === "AUDIO") Object.assign(shown, { controls: true, src: url, ariaLabel: name });
  if (shown.tagName === "IMG") Object.assign(shown, { className: "gm-pixels", src: url, alt });
  if (shown.tagName === "A") Object.assign(shown, { href: url, download: name, textContent: `${name} (${bytes.length} bytes)` });
  box.append(shown);
  box.dataset.url = url;
  return box;
}

export class Panel {
  constructor(root, { stored = null, compare = null } = {}) {
    Object.assign(this, { root, stored, compare, text: "", files: new Map() });
    root.querySelectorAll(".gm-media").forEach((box) => URL.revokeObjectURL(box.dataset.url));
    this.status = root.querySelector(".gm-status") ?? make("p", "gm-status");
    this.status.setAttribute("role", "status");
    this.pre = make("pre", "gm-text");
    this.pre.tabIndex = 0;
    this.media = make("div", "gm-made");
    this.bar = make("p", "gm-progress"); // not announced: it changes too often
    this.bar.append(make("progress"), make("span"));
    root.replaceChildren(this.status, this.bar, this.pre, this.media);
    this.bar.hidden = this.pre.hidden = true;
    root.hidden = false;
  }
  say(text) { this.status.textContent = text; }
  wait() { this.say("Waiting for the program that is running."); }
  begin(cold) { this.say(cold ? "Loading Python: about 9 MB, once. Then your browser's cache has it." : "Running."); }
  loading(loaded, total, { foreign, url }) {
    this.bar.hidden = loaded >= total;
    const [bar, text] = this.bar.children;
    Object.assign(bar, { max: total, value: loaded, ariaLabel: "Loading Python" });
    text.textContent = ` ${MB(loaded)} of ${MB(total)} MB, unpacked`;
    if (foreign && !this.told) this.say(`Loading Python from ${new URL(url).host}: this build does not carry it. ${this.status.textContent}`);
    this.told = true;
  }
  open() {
    this.bar.hidden = true;
    if (this.stored) this.stored.hidden = true;
  }
  out(text) {
    if (!this.text) this.say("Running.");
    this.open();
    this.pre.hidden = false;
    this.text += text;
    this.pre.append(text);
  }
  note(text) { this.root.append(make("p", "gm-note", text)); }
  cell() {}
  file(name, bytes) {
    this.open();
    this.files.set(name, bytes);
    if (name.endsWith(".json") && this.root.closest("[data-example]")) return; // for a viewer
    const same = this.stored?.querySelector(`img[src$="/${CSS.escape(name)}"]`);
    this.media.append(picture(name, bytes, same?.alt ?? `${name}, made by this program`));
  }
  end(end) {
    this.bar.hidden = true;
    this.done?.();
    const seconds = end.seconds?.toFixed(1);
    if (end.error) {
      this.open();
      this.root.append(Object.assign(make("pre", "gm-text gm-error", end.error), { tabIndex: 0 }));
    }
    if (end.absent) this.say(`Python could not be loaded: ${end.absent}. You see the published output; Download gives you the file to run at home.`);
    else if (end.broke) this.say(`The Python of the page broke down (${end.broke}). The next Run starts a new one.`);
    else if (end.stopped) this.say("Stopped. The next Run starts a new Python.");
    else if (end.passed) this.say("Solved: it passes the tests of the repository.");
    else if (end.passed === false) this.say(`Not yet: ${end.why}`);
    else if (end.error) this.say(`An error after ${seconds} s. ${end.why}`);
    else this.say(`Done in ${seconds} s. ${end.why ?? ""}`);
    if (end.ok) made(this.root, this.files);
    if (end.ok && this.compare) this.compare(this);
  }
}

// Tells the viewers of the same example; without files: back to the published ones.
function made(root, files) {
  root.dispatchEvent(new CustomEvent("gm-made", { bubbles: true, detail: { files, drawing } }));
}

// --- the blocks of a page -------------------------------------------------------------

const states = new WeakMap();

function stateOf(figure) {
  if (!states.has(figure)) {
    const code = figure.querySelector(".highlight");
    const original = code.querySelector("code").textContent.replace(/\n$/, "");
    const panel = make("div", "gm-live");
    panel.hidden = true;
    code.after(panel);
    const [run] = [...figure.querySelectorAll(".gm-button")];
    states.set(figure, { figure, code, original, panel, button: run, label: run.textContent, stored: figure.querySelector(":scope > .gm-output") });
  }
  return states.get(figure);
}

const textOf = (state) => state.editor?.text ?? state.original;
const edited = (state) => textOf(state) !== state.original;

function askedBy(state) {
  const { run, region, exercise, cell } = state.figure.dataset;
  if (exercise) return { code: textOf(state), file: "exercise.py", check: exercise };
  if (cell) {
    const cells = [...document.querySelectorAll("figure[data-cell]")].map(stateOf);
    const upTo = cells.slice(0, cells.indexOf(state) + 1);
    return { cells: upTo.map(textOf), show: upTo.length };
  }
  const edits = {};
  for (const figure of document.querySelectorAll(`figure[data-run="${run}"]`)) {
    const other = stateOf(figure);
    if (edited(other)) edits[figure.dataset.region ?? ""] = textOf(other);
  }
  return { example: run, edits };
}

export function run(figure) {
  const state = stateOf(figure);
  if (state.stop) return state.stop();
  const asked = askedBy(state);
  const before = asked.cells ? [...document.querySelectorAll("figure[data-cell]")].slice(0, asked.show).map(stateOf) : [state];
  const changed = asked.edits ? Object.keys(asked.edits).length : before.some(edited);
  const options = (s) => ({ stored: s.stored, compare: changed || asked.check ? null : (panel) => compare(s, panel) });
  const panels = before.map((s) => new Panel(s.panel, options(s)));
  const sink = panels.length > 1 ? inTurn(panels) : panels[0];
  sink.done = () => {
    state.stop = undefined;
    Object.assign(state.button, { textContent: state.label, ariaLabel: `${state.label} ${nameOf(figure)}` });
  };
  Object.assign(state.button, { textContent: "Stop", ariaLabel: `Stop ${nameOf(figure)}` });
  state.stop = submit(asked, sink);
}

const nameOf = (figure) => figure.querySelector(".gm-name").textContent;

// The cells before this one are run first, by themselves; each shows its own output.
function inTurn(panels) {
  const last = panels.at(-1);
  let at = last;
  const sink = { root: last.root };
  for (const name of ["wait", "begin", "loading"]) sink[name] = (...given) => last[name](...given);
  for (const name of ["out", "note", "file"]) sink[name] = (...given) => at[name](...given);
  sink.cell = (index) => {
    at = panels[index];
    at.say("Running.");
  };
  sink.end = (end) => {
    const failed = !end.ok;
    const reached = panels.indexOf(at);
    panels.forEach((panel, i) => {
      if (failed && i === reached) panel.end(end);
      else if (failed && i > reached) panel.say("Not reached.");
      else panel.end({ ...end, ok: true });
    });
    sink.done();
  };
  return sink;
}

export async function edit(figure) {
  const state = stateOf(figure);
  if (state.editor) return state.editor.focus();
  const box = make("div", "gm-editor");
  const label = `Code of ${nameOf(figure)}. Ctrl-Enter runs it, Tab leaves it.`;
  state.code.after(box);
  state.code.hidden = true;
  const start = () => state.stop || run(figure);
  state.editor = await openEditor(box, state.original, label, start);
  const reset = Object.assign(make("button", "gm-button", "Reset"), { type: "button", ariaLabel: `Reset ${nameOf(figure)}` });
  reset.title = "Back to the published code and output";
  reset.onclick = () => {
    state.stop?.();
    state.editor.remove();
    box.remove();
    reset.remove();
    state.editor = undefined;
    state.code.hidden = false;
    state.panel.hidden = true;
    if (state.stored) state.stored.hidden = false;
    made(figure);
    figure.querySelector(".gm-button").focus();
  };
  [...figure.querySelectorAll(".gm-button")].at(-1).after(reset);
  state.editor.focus();
}

export async function openEditor(box, text, label, run, change = () => {}) {
  try {
    return (await import("./editor.js")).edit(box, text, label, run, change);
  } catch { // a plain field does as well
    const area = Object.assign(make("textarea", "gm-area"), { value: text, spellcheck: false, ariaLabel: label, rows: Math.min(30, text.split("\n").length + 1) });
    area.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        run();
      }
    });
    area.addEventListener("input", change);
    box.append(area);
    return {
      get text() { return area.value; },
      set text(value) { area.value = value; },
      focus: () => area.focus(),
      remove: () => area.remove(),
    };
  }
}

// --- the same as published? ------------------------------------------------------------

async function published({ figure, stored }) {
  const { outputs, files } = figure.dataset;
  if (!outputs) { // a cell: what the page itself shows
    const all = (selector, value) => [...(stored?.querySelectorAll(selector) ?? [])].map(value);
    const bytes = ({ src }) => Uint8Array.from(atob(src.split(",")[1]), (c) => c.charCodeAt(0));
    return { text: all("pre.gm-text", (pre) => pre.textContent).join("\n"), files: all("img", (img) => [`cell-${figure.dataset.cell}.png`, bytes(img)]) };
  }
  const get = async (name) => {
    const answer = await fetch(outputs + name);
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  };
  const names = files.split(",").filter(Boolean);
  return { text: new TextDecoder().decode(await get("output.txt")), files: await Promise.all(names.map(async (name) => [name, await get(name)])) };
}

async function compare(state, panel) {
  const verdict = panel.root.appendChild(make("p", "gm-verdict"));
  verdict.setAttribute("role", "status");
  let there;
  try {
    there = await published(state);
  } catch (error) {
    verdict.textContent = `The published output could not be fetched to compare: ${error.message}.`;
    return;
  }
  const equal = (a, b) => a?.length === b.length && a.every((byte, i) => byte === b[i]);
  const differ = there.files.filter(([name, bytes]) => !equal(panel.files.get(name), bytes)).map(([name]) => name);
  const [was, is] = [there.text, panel.text].map((text) => text.trim().split("\n").map((line) => line.trimEnd()));
  const at = Array.from({ length: Math.max(was.length, is.length) }).findIndex((_, i) => was[i] !== is[i]);
  if (at >= 0) differ.unshift(`line ${at + 1}: published “${was[at] ?? ""}”, here “${is[at] ?? ""}”`);
  const names = there.files.map(([name]) => name);
  verdict.dataset.same = String(!differ.length);
  verdict.textContent = differ.length ? `Differs from what was published: ${differ.join("; ")}.` : `Same output as published${names.length ? `, ${names.join(", ")} to the byte` : ""}.`;
}
