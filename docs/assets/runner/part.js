// A block shows a part of what its program makes. After a run the rest of it folds.
import { make } from "../dom.js";

const nameOf = (paragraph) => paragraph.trim().split(/\s+/)[0].replace(/:+$/, "");

export function foldTheRest({ root, stored, pre, media, text }) {
  const parts = stored?.dataset.parts?.split(",");
  if (!parts) return; // the published block shows all
  const paragraphs = text.split("\n\n").filter((each) => each.trim());
  const shown = paragraphs.filter((each) => parts.includes(nameOf(each)));
  const pictures = [...media.children];
  const drawn = pictures.filter((each) => parts.includes(each.dataset.file));
  if (!shown.length && !drawn.length) return; // an edit that makes other things
  const others = pictures.filter((each) => !drawn.includes(each));
  const textContent = paragraphs.filter((each) => !shown.includes(each)).join("\n\n");
  if (textContent) {
    others.unshift(make("pre", { className: "gm-text", tabIndex: 0, textContent }));
  }
  if (!others.length) return;
  pre.textContent = shown.join("\n\n");
  pre.hidden = !shown.length;
  const summary = make("summary", { textContent: "All else that the program made" });
  const rest = make("details", { className: "gm-rest" }, summary, ...others);
  root.append(rest);
}
