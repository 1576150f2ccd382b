// A clip: one frame back, one on, or all of them, over and over.
import { button, make } from "../dom.js";
import { place, player, sheet } from "./sheet.js";

export function mount(root) {
  const label = make("output", { className: "gm-label-now" });
  const frames = sheet(root, (at, text) => {
    label.setAttribute("aria-live", clip.playing ? "off" : "polite");
    label.textContent = text;
  });
  const clip = player(root, frames, { ms: 150, loop: true });
  const move = (by) => () => {
    clip.stop();
    frames.show((frames.at + by + frames.count) % frames.count);
  };
  const keys = new Map([
    ["ArrowLeft", move(-1)],
    ["ArrowRight", move(1)],
  ]);
  const row = make(
    "div",
    { className: "gm-row", role: "group", ariaLabel: frames.about.title },
    button("Previous", move(-1)),
    clip.play,
    button("Next", move(1)),
  );
  row.onkeydown = ({ key }) => keys.get(key)?.();
  place(root, frames, frames.canvas, label, row);
}
