// From noise to the ring in steps: their number, and a point of your own.
import { button, field, make } from "../dom.js";
import { player } from "../viewers/sheet.js";
import { graphs, guess, pointed, random, ringPlane, themed, worker } from "./shared.js";

const POINTS = 300;
const COUNTS = [1, 2, 3, 5, 10, 20, 50]; // steps that can be chosen
const GRID = 15; // arrows along each side
const FLIGHT = 0.12; // of the time from noise to data: how far an arrow shows the way

export async function mount(root) {
  const [ring, model] = await graphs(root, ["ring", root.dataset.of]);
  const { quiet } = model.about.about ?? {}; // the graph without fresh noise, if any
  const [calm] = quiet ? await graphs(root, [quiet]) : [model];
  const plane = ringPlane(ring.about.about, "");
  const fresh = make("input", { type: "checkbox", checked: true });
  const arrows = make("input", { type: "checkbox" });
  const asked = guess(
    "Each point of noise takes its way in steps. How few steps bring nine points of ten " +
      "onto a mode?",
    ["2", "5", "20"],
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
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  let seed = 1;
  let n, drawn, work; // of the walk: its steps, its numbers, what computes it
  let path = [];
  let moved = false; // has the reader changed the number of steps?
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
      if (arrows.checked) downstream(Math.min(frames.at, path.length - 2));
      const share = plane.points(path[frames.at]);
      for (let i = 0; i < own.length; i += 2) {
        const line = path.slice(0, frames.at + 1).flatMap((x) => [x[i], x[i + 1]]);
        plane.line(line, "--gm-label", 2);
      }
      now.textContent = `step ${frames.at} of ${n}`;
      if (path.length <= n) return; // still on its way
      const on = `${Math.round(100 * share)} % on a mode`;
      now.textContent += `: ${on}`;
      if (moved && frames.at === n) asked.tell(`With ${n} steps it is ${on}.`);
    },
  };
  const { play } = player(root, frames, { ms: 120, loop: false });

  // Where a step without fresh noise would take a point from each place.
  function downstream(i) {
    const x = new Float32Array(2 * POINTS);
    const places = plane.grid(GRID);
    x.set(places);
    const [to] = calm.run({ x, i, n });
    const moves = places.map((value, k) => n * FLIGHT * (to[k] - value));
    plane.arrows(places, moves, "--gm-soft");
  }

  function walk() {
    work?.stop();
    n = COUNTS[counts.value];
    said.textContent = n;
    range.max = n;
    drawn = random(seed);
    const x = drawn.normals(2 * POINTS);
    x.set(own); // the first points are the reader's
    path = [x];
    work = worker(root, step, seen);
    work.start();
  }

  // One more step; false after the last.
  function step() {
    const given = { x: path.at(-1), i: path.length - 1, n };
    const machine = fresh.checked ? model : calm;
    if (machine.shapes.e) given.e = drawn.normals(2 * POINTS);
    path.push(machine.run(given)[0].slice());
    return path.length <= n;
  }

  function seen() {
    const last = path.length - 1;
    if (last < n && still.matches) return (now.textContent = `step ${last} of ${n}`);
    frames.show(last);
    const time = Math.max(1, Math.round(work.spent));
    from.textContent =
      `${POINTS} points, ${n} evaluations of ${model.about.example} each: ` +
      `${time} ms in your browser. Click to put down a point of your own.`;
  }

  pointed(
    plane,
    "Points on their way from noise to the ring. Click, or move a cross with the arrow " +
      "keys and press Enter, to put down a point of your own.",
    (a, b) => {
      if (own.length < 2 * POINTS) own.push(a, b);
      walk();
    },
  );
  plane.redraw = () => frames.show(frames.at);
  fresh.onchange = walk;
  arrows.onchange = plane.redraw;
  counts.oninput = () => {
    moved = true;
    walk();
  };
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
    make("label", {}, arrows, "the field: where the next step leads"),
    ...(quiet ? [make("label", {}, fresh, "fresh noise at each step")] : []),
  );
  const both = make("div", { className: "gm-two" }, plane.canvas, controls);
  root.querySelector(".gm-shown").replaceChildren(asked.box, both);
  themed(root, () => frames.show(frames.at));
  walk();
}
