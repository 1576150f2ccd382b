// An empty editor with the examples in a menu; the link carries code and seed.
import { openEditor, Panel, submit } from "./session.js";

const EMPTY = 'import numpy as np\n\nrng = np.random.default_rng(seed)\nprint(rng.normal(size=3).round(2))\n';
const HERE = new URL(".", import.meta.url).href;

async function squeeze(bytes, stream) {
  const out = new Response(new Blob([bytes]).stream().pipeThrough(stream));
  return new Uint8Array(await out.arrayBuffer());
}

async function pack(value) {
  const bytes = await squeeze(new TextEncoder().encode(JSON.stringify(value)), new CompressionStream("deflate-raw"));
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

async function unpack(text) {
  const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(await squeeze(bytes, new DecompressionStream("deflate-raw"))));
}

export async function mount(root) {
  const part = (name) => root.querySelector(`[data-${name}]`);
  const [menu, seed, run, share, save, status] = ["menu", "seed", "run", "share", "save", "said"].map(part);
  const say = (text) => (status.textContent = text);
  let file = "", stop;

  const examples = await fetch(HERE + "examples.json").then((answer) => answer.json()).catch(() => []);
  for (const { name, summary } of examples) menu.append(new Option(`${name}: ${summary}`, name));
  const editor = await openEditor(part("editor"), EMPTY, "Your program. Ctrl-Enter runs it, Tab leaves it.", () => go());
  root.querySelectorAll("[disabled]").forEach((control) => (control.disabled = false));

  function go() {
    if (stop) return stop();
    const value = Number(seed.value);
    if (!Number.isInteger(value) || value < 0) return say(`The seed must be a whole number >= 0, got ${seed.value || "nothing"}.`);
    say("");
    const panel = new Panel(part("output"));
    panel.done = () => {
      stop = undefined;
      run.textContent = "Run";
    };
    run.textContent = "Stop";
    stop = submit({ code: editor.text, file: file || "playground.py", seed: value }, panel);
  }
  run.onclick = go;
  menu.onchange = () => {
    const chosen = examples.find(({ name }) => name === menu.value);
    editor.text = chosen?.code ?? EMPTY;
    file = chosen ? `${chosen.file}.py` : "";
    say("");
  };
  share.onclick = async () => {
    const hash = await pack({ code: editor.text, seed: Number(seed.value), file });
    history.replaceState(null, "", `#${hash}`); // location.hash would load the page again
    await navigator.clipboard?.writeText(location.href).then(() => say("The link is on your clipboard."), () => say("The link is in the address bar."));
  };
  save.onclick = () => {
    const takes = /^def main\(.*seed/m.test(editor.text);
    const text = takes ? editor.text : `seed = ${Number(seed.value)}  # as in the playground\n\n${editor.text}`;
    const url = URL.createObjectURL(new Blob([text], { type: "text/x-python" }));
    Object.assign(document.createElement("a"), { href: url, download: file.split("/").pop() || "playground.py" }).click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  };
  async function fromLink() {
    const hash = location.hash.slice(1);
    if (!hash || document.getElementById(hash)) return;
    try {
      const given = await unpack(hash);
      if (typeof given.code !== "string") throw new Error("no code");
      editor.text = given.code;
      seed.value = Number.isInteger(given.seed) ? given.seed : 0;
      file = examples.some((e) => `${e.file}.py` === given.file) ? given.file : "";
      say("This program came with the link. Read it before you run it.");
    } catch {
      say("The link is damaged: it carries no program.");
    }
  }
  await fromLink();
  root.dataset.ready = "yes";
}
