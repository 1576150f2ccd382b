// An empty editor with the examples in a menu; the link carries code and seed.
import { make } from "../dom.js";
import { openEditor } from "./editing.js";
import { keep, recall } from "./kept.js";
import { Panel } from "./panel.js";
import { megabytes, readRuntime, submit } from "./queue.js";

const EMPTY = `\
import numpy as np

rng = np.random.default_rng(seed)
print(rng.normal(size=3).round(2))
`;
const HERE = new URL(".", import.meta.url).href;

async function tellSize(place) {
  try {
    const runtime = await readRuntime();
    if (place && runtime.packed) place.textContent = `, ${megabytes(runtime)},`;
  } catch {
    // Run will say why there is no Python here
  }
}

async function menuOf(address) {
  try {
    return await (await fetch(address)).json();
  } catch {
    return []; // an empty page to write on is still there
  }
}

async function squeeze(bytes, stream) {
  const out = new Response(new Blob([bytes]).stream().pipeThrough(stream));
  return new Uint8Array(await out.arrayBuffer());
}

async function pack(value) {
  const plain = new TextEncoder().encode(JSON.stringify(value));
  const bytes = await squeeze(plain, new CompressionStream("deflate-raw"));
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte));
  return btoa(text.join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}

async function unpack(text) {
  const packed = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(packed, (c) => c.charCodeAt(0));
  const plain = await squeeze(bytes, new DecompressionStream("deflate-raw"));
  return JSON.parse(new TextDecoder().decode(plain));
}

export async function mount(root) {
  const part = (name) => root.querySelector(`[data-${name}]`);
  const names = ["menu", "seed", "run", "share", "save", "said"];
  const [menu, seed, run, share, save, status] = names.map(part);
  const say = (text) => {
    status.textContent = text;
  };
  let stop;
  let file = "";
  let base = EMPTY; // what the reader began with

  const examples = await menuOf(HERE + "examples.json");
  for (const { name, summary } of examples) {
    menu.append(new Option(`${name}: ${summary}`, name));
  }
  const label = "Your program. Ctrl-Enter runs it, Tab leaves it.";
  const draft = () => keep("program", { code: editor.text, base, file });
  const editor = await openEditor(part("editor"), EMPTY, label, () => go(), draft);
  function put(code, from) {
    file = from;
    base = code;
    editor.text = code;
  }
  for (const control of root.querySelectorAll("[disabled]")) control.disabled = false;

  function go() {
    if (stop) return stop();
    const value = Number(seed.value);
    if (!Number.isSafeInteger(value) || value < 0) {
      const got = seed.value || "nothing";
      return say(`The seed must be a whole number >= 0, got ${got}.`);
    }
    say("");
    const panel = new Panel(part("output"));
    panel.done = () => {
      stop = undefined;
      run.textContent = "Run";
    };
    run.textContent = "Stop";
    stop = submit(
      { code: editor.text, file: file || "playground.py", seed: value },
      panel,
    );
  }
  run.onclick = go;
  let shown = menu.value;
  menu.onchange = () => {
    const chosen = examples.find(({ name }) => name === menu.value);
    const mine = editor.text !== base;
    if (mine && !confirm("Replace your program? It is kept nowhere else.")) {
      menu.value = shown;
      return;
    }
    shown = menu.value;
    put(chosen?.code ?? EMPTY, chosen ? `${chosen.file}.py` : "");
    say("");
  };
  share.onclick = async () => {
    const hash = await pack({ code: editor.text, seed: Number(seed.value), file });
    // location.hash would load the page again
    history.replaceState(null, "", `#${hash}`);
    try {
      await navigator.clipboard.writeText(location.href);
      say("The link is on your clipboard.");
    } catch {
      say("The link is in the address bar.");
    }
  };
  save.onclick = () => {
    const takes = /^def main\(.*seed/m.test(editor.text);
    const head = `seed = ${Number(seed.value)}  # as in the playground\n\n`;
    const text = takes ? editor.text : head + editor.text;
    const href = URL.createObjectURL(new Blob([text], { type: "text/x-python" }));
    make("a", { href, download: file.split("/").pop() || "playground.py" }).click();
    setTimeout(() => URL.revokeObjectURL(href), 1000);
  };
  async function fromLink() {
    const hash = location.hash.slice(1);
    if (!hash || document.getElementById(hash)) return false;
    try {
      const given = await unpack(hash);
      if (typeof given.code !== "string") throw new Error("no code");
      seed.value = Number.isSafeInteger(given.seed) ? given.seed : 0;
      const known = examples.some((e) => `${e.file}.py` === given.file);
      put(given.code, known ? given.file : "");
      say("This program came with the link. Read it before you run it.");
    } catch {
      say("The link is damaged: it carries no program.");
    }
    return true;
  }
  // what was written before a reload or a look at another page
  function fromDraft() {
    const { code, ...begun } = recall("program") ?? {};
    if (code === undefined) return;
    put(code, begun.file);
    base = begun.base;
    draft();
  }
  if (!(await fromLink())) fromDraft();
  await tellSize(document.querySelector("[data-size]"));
  root.dataset.ready = "yes";
}
