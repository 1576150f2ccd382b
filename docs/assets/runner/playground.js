// Programs to choose, change and run. What the reader changed is kept for each of
// them; the editor, which is heavy, comes with the first use.
import { make } from "../dom.js";
import { focusOn, openEditor } from "./editing.js";
import { forget as forgetDraft, keep, recall } from "./kept.js";
import { mark, searchable } from "./menu.js";
import { Panel } from "./panel.js";
import { showPublished } from "./stored.js";
import { megabytes, readRuntime, submit } from "./queue.js";
import { pack, unpack } from "./share.js";

const SHARED = "#"; // the option for a program that came with a link
const LABEL = "Your program. Ctrl-Enter runs it, Tab leaves it.";
const HERE = new URL(".", import.meta.url).href;

async function tellSize(place) {
  try {
    const runtime = await readRuntime();
    if (place && runtime.packed) place.textContent = `, ${megabytes(runtime)},`;
  } catch {
    // Run will say why there is no Python here
  }
}

async function sourceOf(file) {
  const answer = await fetch(`${HERE}sources/${file}.py`);
  if (!answer.ok) throw new Error(`${file}.py: ${answer.status}`);
  return answer.text();
}

export async function mount(root) {
  const part = (name) => root.querySelector(`[data-${name}]`);
  const names = `menu find seed run edit reset copy share save said editor stored
    differs`.split(/\s+/);
  const [
    menu,
    find,
    seed,
    run,
    edit,
    reset,
    copy,
    share,
    save,
    status,
    box,
    stored,
    differs,
  ] = names.map(part);
  const say = (text) => {
    status.textContent = text;
  };
  const first = box.querySelector("code").textContent;
  let base = first; // what the reader began with
  let code = first; // as long as there is no editor
  let file = "";
  let editor, opening, stop;

  const text = () => editor?.text ?? code;
  const draft = () => `program ${menu.value}`;
  const optionOf = (value) => [...menu.options].find((each) => each.value === value);

  function noteChange() {
    const changed = text() !== base;
    if (changed) keep(draft(), { code: text(), base });
    else forgetDraft(draft());
    differs.hidden = reset.hidden = !changed;
    mark(menu.selectedOptions[0], changed);
  }
  async function open() {
    opening ??= openEditor(box, code, LABEL, go, noteChange);
    editor = await opening;
    box.querySelector(".highlight")?.remove();
    edit.hidden = true;
    return editor;
  }
  async function put(published, from) {
    const kept = recall(draft());
    [base, file] = [published, from];
    code = kept?.base === published ? kept.code : published;
    (await open()).text = code;
    noteChange();
  }

  function go() {
    if (stop) return stop();
    const value = Number(seed.value || NaN);
    if (!Number.isSafeInteger(value) || value < 0) {
      const got = seed.value || "nothing";
      return say(`The seed must be a whole number >= 0, got ${got}.`);
    }
    say("");
    const panel = new Panel(part("output"), { stored });
    panel.done = () => {
      stop = undefined;
      run.textContent = "Run";
    };
    run.textContent = "Stop";
    const name = file ? `${file}.py` : "playground.py";
    stop = submit({ code: text(), file: name, seed: value }, panel);
  }
  async function choose() {
    const chosen = menu.value;
    keep("chosen", { chosen, seed: seed.value });
    const { name, needs, made } = menu.selectedOptions[0].dataset;
    stop?.();
    part("output").hidden = true;
    stored.hidden = true;
    say("");
    try {
      const published = chosen ? await sourceOf(chosen) : first;
      if (menu.value !== chosen) return; // the reader was quicker
      await put(published, chosen);
      run.disabled = Boolean(needs);
      if (needs) say(`It needs ${needs}, so it runs at home: see Download.`);
      if (chosen) await showPublished(stored, root.dataset.outputs, name, made);
      if (menu.value !== chosen) stored.hidden = true;
    } catch (error) {
      say(`That program did not come (${error.message}). Choose it again.`);
    }
  }
  run.onclick = go;
  edit.onclick = () => focusOn(open());
  reset.onclick = () => {
    editor.text = base;
    noteChange();
    editor.focus();
  };
  seed.oninput = () => keep("chosen", { chosen: menu.value, seed: seed.value });
  menu.onchange = choose;
  copy.onclick = async () => {
    try {
      await navigator.clipboard.writeText(text());
      say("The program is on your clipboard.");
    } catch {
      say("This browser does not let the page use the clipboard.");
    }
  };
  share.onclick = async () => {
    const from = file && `${file}.py`;
    const hash = await pack({ code: text(), seed: Number(seed.value), file: from });
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
    const takes = /^def main\(.*seed/m.test(text());
    const head = `seed = ${Number(seed.value)}  # as in the playground\n\n`;
    const blob = new Blob([takes ? text() : head + text()], { type: "text/x-python" });
    const href = URL.createObjectURL(blob);
    const name = `${file.split("/").pop() || "playground"}.py`;
    make("a", { href, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(href), 1000);
  };
  async function fromLink() {
    const hash = location.hash.slice(1);
    if (!hash || document.getElementById(hash)) return false;
    try {
      const given = await unpack(hash);
      if (typeof given.code !== "string") throw new Error("no code");
      seed.value = Number.isSafeInteger(given.seed) ? given.seed : 0;
      const from = String(given.file ?? "").replace(/\.py$/, "");
      menu.add(new Option("the program that came with the link", SHARED), 0);
      menu.value = SHARED;
      await put(given.code, optionOf(from) ? from : "");
      say("This program came with the link. Read it before you run it.");
    } catch {
      say("The link is damaged: it carries no program.");
    }
    return true;
  }
  // what was chosen and written before a reload or a look at another page
  async function fromBefore() {
    const { chosen, seed: number } = recall("chosen") ?? {};
    if (number) seed.value = number;
    if (chosen && optionOf(chosen)) {
      menu.value = chosen;
      await choose();
    } else if (recall(draft())) await put(first, "");
  }

  for (const option of menu.options) {
    if (recall(`program ${option.value}`)) mark(option, true);
  }
  searchable(menu, find);
  for (const control of root.querySelectorAll("[disabled]")) control.disabled = false;
  if (!(await fromLink())) await fromBefore();
  await tellSize(document.querySelector("[data-size]"));
  root.dataset.ready = "yes";
}
