// A setting and what comes of it: a slider, its ends, and the value it is at.
import { make } from "../dom.js";
import { place, sheet } from "./sheet.js";

export function mount(root) {
  const label = make("p", { className: "gm-label-now" });
  const range = make("input", { type: "range", min: 0, step: 1, value: 0 });
  const [low, high] = [make("span"), make("span")];
  const frames = sheet(root, (at, text) => {
    const { labels } = frames.about;
    range.max = labels.length - 1;
    range.value = at;
    range.setAttribute("aria-valuetext", text);
    label.textContent = text;
    [low.textContent, high.textContent] = [labels[0], labels.at(-1)];
  });
  range.setAttribute("aria-label", frames.about.title);
  range.oninput = () => frames.show(Number(range.value));
  const ends = make("div", { className: "gm-ends", ariaHidden: "true" }, low, high);
  place(root, frames, frames.canvas, label, range, ends);
}
