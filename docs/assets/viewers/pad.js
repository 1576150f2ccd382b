// Two directions at once: a place on the map, and the picture that stands there.
import { make } from "../dom.js";
import { place, sheet } from "./sheet.js";

export function mount(root) {
  const label = make("output", { className: "gm-label-now" });
  const dot = make("span", { className: "gm-dot" });
  const map = make("div", { className: "gm-map", tabIndex: 0 });
  const frames = sheet(root, (at, text) => {
    const { columns, rows } = frames.about;
    const [width, height] = [100 / columns, 100 / rows];
    Object.assign(dot.style, {
      width: `${width}%`,
      height: `${height}%`,
      left: `${(at % columns) * width}%`,
      top: `${Math.floor(at / columns) * height}%`,
    });
    label.textContent = text;
  });
  map.append(frames.whole, dot);
  map.setAttribute("role", "application");
  map.setAttribute("aria-roledescription", "map");
  map.setAttribute(
    "aria-label",
    `${frames.about.title}. Move with the arrow keys, or drag.`,
  );
  const to = (x, y) => {
    const { columns, rows } = frames.about;
    const within = (n, top) => Math.min(Math.max(n, 0), top - 1);
    frames.show(within(y, rows) * columns + within(x, columns));
  };
  map.onkeydown = (event) => {
    const { columns, rows } = frames.about;
    const [x, y] = [frames.at % columns, Math.floor(frames.at / columns)];
    const goal = {
      ArrowLeft: [x - 1, y],
      ArrowRight: [x + 1, y],
      ArrowUp: [x, y - 1],
      ArrowDown: [x, y + 1],
      Home: [0, y],
      End: [columns, y],
      PageUp: [x, 0],
      PageDown: [x, rows],
    }[event.key];
    if (!goal) return;
    event.preventDefault();
    to(...goal);
  };
  const point = ({ clientX, clientY }) => {
    const { left, top, width, height } = map.getBoundingClientRect();
    const { columns, rows } = frames.about;
    const [across, down] = [(clientX - left) / width, (clientY - top) / height];
    to(Math.floor(across * columns), Math.floor(down * rows));
  };
  map.onpointerdown = (event) => {
    map.setPointerCapture(event.pointerId);
    point(event);
  };
  map.onpointermove = (event) => {
    if (map.hasPointerCapture(event.pointerId)) point(event);
  };
  const beside = make("div", {}, frames.canvas, label);
  place(root, frames, make("div", { className: "gm-two" }, map, beside));
}
