// An editor in a box; where it cannot be had, a plain field does as well.
import { make } from "../dom.js";

export async function openEditor(box, text, label, run, change = () => {}) {
  try {
    return (await import("./editor.js")).edit(box, text, label, run, change);
  } catch {
    return plainField(box, text, label, run, change);
  }
}

// The editor takes the keyboard, unless the reader has gone on while it loaded.
export async function focusOn(opening) {
  const from = document.activeElement;
  const editor = await opening;
  if ([from, document.body].includes(document.activeElement)) editor.focus();
}

function plainField(box, text, label, run, change) {
  const area = make("textarea", {
    className: "gm-area",
    value: text,
    spellcheck: false,
    ariaLabel: label,
    rows: Math.min(30, text.split("\n").length + 1),
  });
  area.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    run();
  });
  area.addEventListener("input", change);
  box.append(area);
  return {
    get text() {
      return area.value;
    },
    set text(value) {
      area.value = value;
    },
    focus: () => area.focus(),
    remove: () => area.remove(),
  };
}
