// The blocks of a page: Run, Stop, Edit and Reset.
import { button, make } from "../dom.js";
import { focusOn, openEditor } from "./editing.js";
import { forget, keep, recall } from "./kept.js";
import { Panel, tellViewers } from "./panel.js";
import { compare } from "./published.js";
import { submit } from "./queue.js";
import { remember } from "./solved.js";

const states = new WeakMap();

function stateOf(figure) {
  if (!states.has(figure)) {
    // where a few lines stand open and the whole is folded, the whole is meant
    const folded = figure.querySelector(".gm-whole");
    const code = (folded ?? figure).querySelector(".highlight");
    const panel = make("div", { className: "gm-live", hidden: true });
    (folded ?? code).after(panel);
    const runs = figure.querySelector(".gm-button");
    states.set(figure, {
      figure,
      code,
      original: code.querySelector("code").textContent.replace(/\n$/, ""),
      panel,
      button: runs,
      label: runs.textContent,
      stored: figure.querySelector(":scope > .gm-output"),
    });
  }
  return states.get(figure);
}

const cellStates = () =>
  [...document.querySelectorAll("figure[data-cell]")].map(stateOf);
const nameOf = (figure) => figure.querySelector(".gm-name").textContent;
const textOf = (state) => state.editor?.text ?? state.original;
const edited = (state) => textOf(state) !== state.original;

// --- Run and Stop -------------------------------------------------------------------

// A cell runs the cells before it first; any other block runs alone.
function upTo(state) {
  const cells = cellStates();
  return state.figure.dataset.cell ? cells.slice(0, cells.indexOf(state) + 1) : [state];
}

function askedBy(state) {
  const { run, exercise, cell } = state.figure.dataset;
  if (exercise) return { code: textOf(state), file: "exercise.py", check: exercise };
  if (cell) {
    const cells = upTo(state).map(textOf);
    return { cells, show: cells.length };
  }
  return { example: run, edits: editsOf(run) };
}

// The blocks of an example are windows into one file: an edit counts in all of them.
function editsOf(example) {
  const edits = {};
  for (const figure of document.querySelectorAll(`figure[data-run="${example}"]`)) {
    const state = stateOf(figure);
    if (edited(state)) edits[figure.dataset.region ?? ""] = textOf(state);
  }
  return edits;
}

export function run(figure) {
  const state = stateOf(figure);
  if (state.stop) return state.stop();
  const asked = askedBy(state);
  const shown = upTo(state);
  const changed = asked.edits
    ? Object.keys(asked.edits).length > 0
    : shown.some(edited);
  const panels = shown.map((each) => {
    const same = changed || asked.check ? null : (panel) => compare(each, panel);
    return new Panel(each.panel, { stored: each.stored, compare: same });
  });
  const sink = panels.length > 1 ? inTurn(panels) : panels[0];
  const say = (label) => {
    state.button.textContent = label;
    state.button.ariaLabel = `${label} ${nameOf(figure)}`;
  };
  sink.done = (end) => {
    state.stop = undefined;
    say(state.label);
    if (end?.passed) remember(asked.check);
  };
  say("Stop");
  state.stop = submit(asked, sink);
}

// Each cell shows its own output.
function inTurn(panels) {
  const last = panels.at(-1);
  let at = last;
  const sink = { root: last.root };
  for (const name of ["wait", "begin", "loading"]) {
    sink[name] = (...given) => last[name](...given);
  }
  for (const name of ["out", "note", "file"]) {
    sink[name] = (...given) => at[name](...given);
  }
  sink.cell = (index) => {
    at = panels[index];
    at.say("Running.");
  };
  sink.end = (end) => {
    const reached = end.ok ? panels.length : panels.indexOf(at);
    const well = end.ok ? end : { ok: true };
    panels.forEach((panel, i) => {
      if (i < reached) panel.end(well);
      else if (i === reached) panel.end(end);
      else panel.say("Not reached.");
    });
    sink.done();
  };
  return sink;
}

// --- Edit and Reset -----------------------------------------------------------------

export const edit = (figure) => focusOn(restore(figure));

// The reader was here before, and comes back to what was written.
export function restore(figure) {
  const state = stateOf(figure);
  return (state.opening ??= open(state));
}

async function open(state) {
  const { figure } = state;
  const box = make("div", { className: "gm-editor" });
  state.code.after(box);
  state.code.hidden = true;
  state.code.closest(".gm-whole")?.setAttribute("open", "");
  const label = `Code of ${nameOf(figure)}. Ctrl-Enter runs it, Tab leaves it.`;
  const start = () => state.stop || run(figure);
  const text = recall(figure.id) ?? state.original;
  const change = () => {
    if (edited(state)) keep(figure.id, textOf(state));
    else forget(figure.id);
  };
  state.editor = await openEditor(box, text, label, start, change);
  const reset = button("Reset", () => undo(state, box, reset), {
    title: "Back to the published code and output",
    ariaLabel: `Reset ${nameOf(figure)}`,
  });
  [...figure.querySelectorAll(".gm-button")].at(-1).after(reset);
  return state.editor;
}

function undo(state, box, reset) {
  state.stop?.();
  state.editor.remove();
  state.editor = state.opening = undefined;
  forget(state.figure.id);
  box.remove();
  reset.remove();
  state.code.hidden = false;
  state.panel.hidden = true;
  if (state.stored) state.stored.hidden = false;
  tellViewers(state.figure);
  state.button.focus();
}
