// From noise to the ring in steps: their number, and a point of your own.
import { button, field, make } from "../dom.js";
import { player } from "../viewers/sheet.js";
import { graphs, random, ringPlane, themed } from "./shared.js";

const POINTS = 300;
const COUNTS = [1, 2, 3, 5, 10, 20, 50]; // steps that can be chosen

export async function mount(root) {
  const [ring, model] = await graphs(root, ["ring", root.dataset.of]);
  const plane = ringPlane(
    ring.about.about,
    "Points on their way from noise to the ring",
  );
  const counts = make("input", {
    type: "range",
    min: 0,
    max: COUNTS.length - 1,
    value: 5,
  });
  const said = make("output");
  const range = make("input", { type: "range", min: 0, step: 1 });
  range.setAttribute("aria-label", "Which step is shown");
  const now = make("output", { className: "gm-label-now" });
  const from = root.querySelector(".gm-from");
  let seed = 1;
  let path = [];
  let own = []; // points that the reader put down, x, y, x, y ...

  const frames = {
    at: 0,
    get count() {
      return path.length;
    },
    show(at) {
      frames.at = Math.min(at, path.length - 1);
      range.value = frames.at;
      plane.clear();
      const share = plane.points(path[frames.at]);
      for (let i = 0; i < own.length; i += 2) {
        const line = path.slice(0, frames.at + 1).flatMap((x) => [x[i], x[i + 1]]);
        plane.line(line, "--gm-label", 2);
      }
      const on = `${Math.round(100 * share)} % on a mode`;
      now.textContent = `step ${frames.at} of ${path.length - 1}: ${on}`;
    },
  };
  const { play } = player(root, frames, { ms: 120, loop: false });

  function walk() {
    const n = COUNTS[counts.value];
    said.textContent = n;
    const drawn = random(seed);
    let x = drawn.normals(2 * POINTS);
    x.set(own); // the first points are the reader's
    path = [x];
    const begin = performance.now();
    for (let i = 0; i < n; i++) {
      const given = { x, i, n };
      if (model.shapes.e) given.e = drawn.normals(2 * POINTS);
      x = model.run(given)[0].slice();
      path.push(x);
    }
    const time = Math.max(1, Math.round(performance.now() - begin));
    from.textContent =
      `${POINTS} points, ${n} evaluations of ${model.about.example} each: ` +
      `${time} ms in your browser. Click to put down a point of your own.`;
    range.max = n;
    frames.show(n);
  }

  plane.canvas.onclick = (event) => {
    if (own.length < 2 * POINTS) own.push(...plane.point(event));
    walk();
  };
  counts.oninput = walk;
  counts.setAttribute("aria-label", "Number of steps");
  range.oninput = () => frames.show(Number(range.value));
  const again = button("New noise", () => {
    seed += 1;
    own = [];
    walk();
  });
  const controls = make(
    "div",
    { className: "gm-controls" },
    field("steps in all: ", said, counts),
    now,
    range,
    make("div", { className: "gm-row" }, play, again),
  );
  const both = make("div", { className: "gm-two" }, plane.canvas, controls);
  plane.canvas.classList.add("gm-plane");
  root.querySelector(".gm-shown").replaceChildren(both);
  themed(root, () => frames.show(frames.at));
  walk();
}
