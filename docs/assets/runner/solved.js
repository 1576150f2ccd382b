// Which exercises the reader has solved: kept in this browser, and told to nobody.
import { button } from "../dom.js";

const KEY = "gm solved";
const here = new Set(); // storage may be forbidden: then as long as the page

function solved() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY));
    return new Set([...here, ...(Array.isArray(kept) ? kept : [])]);
  } catch {
    return here;
  }
}

export function remember(name) {
  here.add(name);
  try {
    localStorage.setItem(KEY, JSON.stringify([...solved()]));
  } catch {
    // then it is in `here`
  }
  showAll();
}

function clear() {
  here.clear();
  try {
    localStorage.removeItem(KEY);
  } catch {
    // nothing was kept
  }
  showAll();
}

function showAll() {
  document.querySelectorAll("[data-solved]").forEach(show);
}

// A mark has the name of its exercise; the tally has none, and counts the marks.
function show(root) {
  const done = solved();
  const name = root.dataset.solved;
  if (name) {
    root.hidden = !done.has(name);
    return;
  }
  const marks = [...document.querySelectorAll("[data-solved]")];
  const every = new Set(marks.map((mark) => mark.dataset.solved).filter(Boolean));
  const count = [...every].filter((each) => done.has(each)).length;
  root.hidden = false;
  root.firstChild.textContent = count
    ? `You have solved ${count} of ${every.size} exercises. Only this browser knows. `
    : `You have solved none of ${every.size} exercises yet. Those you solve get a mark here, which only this browser keeps. `;
  root.lastChild.hidden = !count;
}

export function mount(root) {
  if (!root.dataset.solved) {
    const said = document.createElement("span");
    said.role = "status";
    said.tabIndex = -1;
    const forget = () => {
      clear();
      said.focus(); // the button is gone
    };
    root.append(said, button("Forget them", forget));
  }
  show(root);
}

addEventListener("storage", showAll); // another tab of the reader's
