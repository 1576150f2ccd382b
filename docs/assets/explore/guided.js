// Points that are asked to go to a mode of the ring, more or less guided.
import { button, field, make } from "../dom.js";
import { graphs, guess, pointed, random, ringPlane, themed } from "./shared.js";

const SCALES = [-1, -0.5, 0, 0.25, 0.5, 1, 2, 3, 7];
const PLAIN = 2; // where scale 0 stands in that list
const STEPS = 10;
const NAMES = [
  "the mode at the right",
  "upper right",
  "at the top",
  "upper left",
  "at the left",
  "lower left",
  "at the bottom",
  "lower right",
];

export async function mount(root) {
  const [ring, model] = await graphs(root, ["ring", "guided_step"]);
  const { centres, radius } = ring.about.about;
  const [points] = model.shapes.x;
  const plane = ringPlane(ring.about.about, "");
  const range = make("input", {
    type: "range",
    min: 0,
    max: SCALES.length - 1,
    value: PLAIN,
  });
  const shown = make("output");
  const wanted = make(
    "select",
    {},
    ...["each mode in turn", ...NAMES].map((textContent, i) =>
      make("option", { textContent, value: i - 1 }),
    ),
  );
  const said = make("output", { className: "gm-label-now" });
  const asked = guess(
    "All points are asked to go to one mode, with the scale -1. Where will they be?",
    ["on the mode across", "on all modes alike", "on none: still noise"],
  );
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  let seed = 1;
  let run = 0;
  let x = random(seed).normals(2 * points);
  let y;

  async function walk() {
    const mine = ++run;
    const scale = SCALES[range.value];
    const one = Number(wanted.value);
    y = Float32Array.from({ length: points }, (_, i) => (one < 0 ? i % 8 : one));
    shown.textContent = scale;
    let next = random(seed).normals(2 * points);
    for (let i = 0; i < STEPS; i++) {
      next = model.run({ x: next, i, n: STEPS, y, scale })[0].slice();
      x = next;
      said.textContent = `step ${i + 1} of ${STEPS}`;
      if (!still.matches || i === STEPS - 1) show();
      await new Promise(requestAnimationFrame); // each step is seen
      if (mine !== run || !root.isConnected) return;
    }
    const { there, wide } = measured();
    const right = `${Math.round(100 * there)} % on the mode asked for`;
    said.textContent = `${right}; width of a mode ${wide.toFixed(2)}`;
    if (scale === -1 && one >= 0) asked.tell(`At the scale -1 ${right}: see the rest.`);
  }

  // On the mode asked for, and how far points on any mode lie from its centre.
  function measured() {
    let [there, on, square] = [0, 0, 0];
    for (let i = 0; i < points; i++) {
      const away = centres.map(([a, b]) => Math.hypot(x[2 * i] - a, x[2 * i + 1] - b));
      there += away[y[i]] <= radius;
      const least = Math.min(...away);
      if (least > radius) continue;
      on += 1;
      square += least ** 2;
    }
    return { there: there / points, wide: Math.sqrt(square / on / 2) };
  }

  function show() {
    plane.clear();
    const [right, wrong] = [[], []];
    for (let i = 0; i < points; i++) {
      const [a, b] = centres[y[i]];
      const near = Math.hypot(x[2 * i] - a, x[2 * i + 1] - b) <= radius;
      (near ? right : wrong).push(x[2 * i], x[2 * i + 1]);
    }
    plane.dots(wrong, "--gm-make", 2.4);
    plane.dots(right, "--gm-place", 2.4);
  }

  range.oninput = wanted.onchange = walk;
  range.setAttribute("aria-label", "Scale of the guidance");
  pointed(
    plane,
    "The points and the modes. Click a mode, or move a cross with the arrow keys and " +
      "press Enter, to ask for that mode.",
    (a, b) => {
      const away = centres.map(([u, v]) => Math.hypot(a - u, b - v));
      wanted.value = away.indexOf(Math.min(...away));
      walk();
    },
  );
  plane.redraw = show;
  const again = button("New noise", () => {
    seed += 1;
    walk();
  });
  const controls = make(
    "div",
    { className: "gm-controls" },
    field("scale ", shown, range),
    field("asked for ", wanted),
    said,
    make("div", { className: "gm-row" }, again),
  );
  const both = make("div", { className: "gm-two" }, plane.canvas, controls);
  root.querySelector(".gm-shown").replaceChildren(asked.box, both);
  root.querySelector(".gm-from").textContent =
    `${points} points, ${STEPS} midpoint steps of guidance: green on the mode that was ` +
    "asked for, orange elsewhere. Click a mode to ask for it.";
  themed(root, show);
  await walk();
}
