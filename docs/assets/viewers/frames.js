// A clip, as wide as the column: it plays while it is seen, and can be stopped,
// scrubbed, and stepped with the arrow keys. It keeps still where the reader asked for
// less motion.
import { button, make, whileSeen } from "../dom.js";
import { place, player, sheet } from "./sheet.js";

export function mount(root) {
  const label = make("output", { className: "gm-label-now" });
  const range = make("input", { type: "range", min: 0, step: 1, value: 0 });
  const told = (at, text) => {
    range.max = frames.count - 1;
    range.value = at;
    range.setAttribute("aria-valuetext", text);
    label.setAttribute("aria-live", clip.playing ? "off" : "polite");
    label.textContent = text;
  };
  const frames = sheet(root, told, true);
  range.setAttribute("aria-label", frames.about.title);
  const clip = player(root, frames, { ms: 150, loop: true });
  let stopped = false; // by the reader: then it does not begin again by itself
  clip.play.addEventListener("click", () => (stopped = !clip.playing));
  const hold = () => {
    clip.stop();
    stopped = true;
  };
  const move = (by) => () => {
    hold();
    frames.show((frames.at + by + frames.count) % frames.count);
  };
  const keys = new Map([
    ["ArrowLeft", move(-1)],
    ["ArrowRight", move(1)],
  ]);
  range.oninput = () => {
    hold();
    frames.show(Number(range.value));
  };
  range.onpointerdown = hold; // also where it already stands there
  // these give nothing back: false would keep the key from the slider, and from Tab
  range.onkeydown = ({ key }) => {
    if (key !== "Tab" && key !== "Shift") hold();
  };
  const row = make(
    "div",
    { className: "gm-row gm-wrap", role: "group", ariaLabel: frames.about.title },
    button("Previous", move(-1)),
    clip.play,
    button("Next", move(1)),
    range,
  );
  row.onkeydown = ({ key, target }) => {
    if (target !== range) keys.get(key)?.();
  };
  place(root, frames, frames.canvas, label, row);
  const turn = (seen, observer) => {
    if (!root.isConnected) return observer.disconnect();
    if (seen && !stopped) clip.start();
    else clip.stop();
  };
  whileSeen(frames.canvas, turn, { threshold: 0.5 });
}
