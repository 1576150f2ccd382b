// Where a run shows what it says, prints and makes.
import { announced, make } from "../dom.js";
import { foldTheRest } from "./part.js";
import { drawing, forget, picture } from "./picture.js";

const MB = (bytes) => (bytes / 1e6).toFixed(1);

export class Panel {
  constructor(root, { stored = null, compare = null } = {}) {
    Object.assign(this, { root, stored, compare, text: "", files: new Map() });
    forget(root);
    this.status = root.querySelector(".gm-status") ?? announced("gm-status");
    this.pre = make("pre", { className: "gm-text", tabIndex: 0 });
    this.media = make("div", { className: "gm-made" });
    // not announced: it changes too often
    const parts = [make("progress"), make("span")];
    this.bar = make("p", { className: "gm-progress" }, ...parts);
    root.replaceChildren(this.status, this.bar, this.pre, this.media);
    this.bar.hidden = this.pre.hidden = true;
    root.hidden = false;
  }

  say(text) {
    this.status.textContent = text;
  }

  wait() {
    this.say("Waiting for the program that is running.");
  }

  begin(cold) {
    this.say(cold ? "Loading Python." : "Running.");
  }

  loading(loaded, total, what) {
    this.bar.hidden = loaded >= total;
    const [bar, text] = this.bar.children;
    Object.assign(bar, { max: total, value: loaded, ariaLabel: what });
    text.textContent = ` ${MB(loaded)} of ${MB(total)} MB, unpacked`;
    if (this.status.textContent !== what) this.say(what);
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

  note(text) {
    this.root.append(make("p", { className: "gm-note", textContent: text }));
  }

  cell() {}

  file(name, bytes) {
    this.open();
    this.files.set(name, bytes);
    const forViewer = name.endsWith(".json") && this.root.closest("[data-example]");
    if (forViewer) return;
    const same = this.stored?.querySelector(`img[src$="/${CSS.escape(name)}"]`);
    const alt = same?.alt ?? `${name}, made by this program`;
    const made = picture(name, bytes, alt);
    made.dataset.file = name;
    this.media.append(made);
  }

  end(end) {
    this.bar.hidden = true;
    this.done?.(end);
    if (end.error) {
      this.open();
      const given = { className: "gm-text gm-error", tabIndex: 0 };
      this.root.append(make("pre", { ...given, textContent: end.error }));
    }
    this.say(told(end));
    if (end.ok) foldTheRest(this);
    if (end.ok) tellViewers(this.root, this.files);
    if (end.ok && this.compare) this.compare(this);
  }
}

function told(end) {
  const after = end.seconds === undefined ? "" : ` ${end.seconds.toFixed(1)} s`;
  if (end.absent) {
    return (
      `Python could not be loaded: ${end.absent}. You see the published output; ` +
      "Download gives you the file to run at home."
    );
  }
  if (end.lost) {
    return `The data of this program could not be loaded (${end.lost}). Run tries again.`;
  }
  if (end.broke) {
    const why = `The Python of the page broke down (${end.broke})`;
    return `${why}. The next Run starts a new one.`;
  }
  if (end.stopped) return "Stopped. The next Run starts a new Python.";
  if (end.passed) return "Solved: it passes the tests of the repository.";
  if (end.passed === false) return `Not yet: ${end.why}`;
  if (end.error) return `An error after${after}. ${end.why}`;
  return `Done${after && " in"}${after}. ${end.why ?? ""}`;
}

// The viewers of the same example show these files; without: the published ones.
export function tellViewers(root, files) {
  const detail = { files, drawing };
  root.dispatchEvent(new CustomEvent("gm-made", { bubbles: true, detail }));
}
