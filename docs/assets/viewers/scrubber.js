// The steps of a process: a slider along them, and Play.
import { make } from "../dom.js";
import { place, player, sheet } from "./sheet.js";

export function mount(root) {
  const label = make("p", { className: "gm-label-now" });
  const range = make("input", { type: "range", min: 0, step: 1, value: 0 });
  const frames = sheet(root, (at, text) => {
    range.max = frames.count - 1;
    range.value = at;
    range.setAttribute("aria-valuetext", text);
    label.textContent = text;
  });
  range.setAttribute("aria-label", frames.about.title);
  const ms = Math.max(70, Math.min(400, 6000 / frames.count));
  const { play, stop } = player(root, frames, { ms, loop: false });
  range.oninput = () => {
    stop();
    frames.show(Number(range.value));
  };
  place(
    root,
    frames,
    frames.canvas,
    label,
    make("div", { className: "gm-row" }, play, range),
  );
  frames.show(frames.count - 1); // at rest its end is seen: the beginning is noise
}
