// Points or digits that are asked to be of a class, more or less guided.
import { button, field, make } from "../dom.js";
import { digit, paint } from "./digit.js";
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
// Each kind: what it shows x in, its model and classes, and what it says of x.
const KINDS = { "points on the ring": ringOf, "ten digits": digitsOf };

export async function mount(root) {
  const range = make("input", {
    type: "range",
    min: 0,
    max: SCALES.length - 1,
    value: PLAIN,
  });
  range.setAttribute("aria-label", "Scale of the guidance");
  const shown = make("output");
  const wanted = make("select");
  const kinds = make("select", {}, ...options(Object.keys(KINDS)));
  const said = make("output", { className: "gm-label-now" });
  const asked = guess(
    "All points are asked to go to one mode, with the scale -1. Where will they be?",
    ["on the mode across", "on all modes alike", "on none: still noise"],
  );
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const known = new Map(); // a kind comes when it is chosen: the digits are heavy
  let kind;
  let seed = 1;
  let run = 0;
  let x, y;

  async function walk() {
    const mine = ++run;
    const scale = SCALES[range.value];
    const one = Number(wanted.value);
    const [count, width] = kind.model.shapes.x;
    const { length } = kind.names;
    y = Float32Array.from({ length: count }, (_, i) => (one < 0 ? i % length : one));
    shown.textContent = scale;
    let next = random(seed).normals(count * width);
    for (let i = 0; i < STEPS; i++) {
      next = kind.model.run({ x: next, i, n: STEPS, y, scale })[0].slice();
      x = next;
      said.textContent = `step ${i + 1} of ${STEPS}`;
      if (!still.matches || i === STEPS - 1) kind.show(x, y);
      await new Promise(requestAnimationFrame); // each step is seen
      if (mine !== run || !root.isConnected) return;
    }
    const [right, more] = kind.measured(x, y);
    said.textContent = `${right}; ${more}`;
    if (scale === -1 && one >= 0 && kind.names === NAMES)
      asked.tell(`At the scale -1 ${right}: see the rest.`);
  }

  async function choose() {
    run += 1; // what walks stops
    const { value } = kinds;
    const ask = (which) => {
      wanted.value = which;
      walk();
    };
    if (!known.has(value)) known.set(value, await KINDS[value](root, ask));
    if (value !== kinds.value) return; // the reader chose again meanwhile
    kind = known.get(value);
    wanted.replaceChildren(...options([kind.each, ...kind.names], -1));
    place.replaceChildren(kind.view);
    if (!both.isConnected) {
      root.querySelector(".gm-shown").replaceChildren(asked.box, both);
    }
    root.querySelector(".gm-from").textContent = kind.about;
    await walk();
  }

  range.oninput = wanted.onchange = walk;
  kinds.onchange = choose;
  const again = button("New noise", () => {
    seed += 1;
    walk();
  });
  const controls = make(
    "div",
    { className: "gm-controls" },
    field("scale ", shown, range),
    field("asked for ", wanted),
    field("of ", kinds),
    said,
    make("div", { className: "gm-row" }, again),
  );
  const place = make("div");
  const both = make("div", { className: "gm-two" }, place, controls);
  themed(root, () => kind.show(x, y));
  await choose();
}

const options = (names, from) =>
  names.map((textContent, i) =>
    make("option", { textContent, value: from === undefined ? textContent : i + from }),
  );

async function ringOf(root, ask) {
  const [ring, model] = await graphs(root, ["ring", "guided_step"]);
  const { centres, radius } = ring.about.about;
  const [points] = model.shapes.x;
  const plane = ringPlane(ring.about.about, "");
  let last; // what was shown
  pointed(
    plane,
    "The points and the modes. Click a mode, or move a cross with the arrow keys and " +
      "press Enter, to ask for that mode.",
    (a, b) => {
      const away = centres.map(([u, v]) => Math.hypot(a - u, b - v));
      ask(away.indexOf(Math.min(...away)));
    },
  );
  plane.redraw = () => show(...last);

  function show(x, y) {
    last = [x, y];
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

  // On the mode asked for, and how far points on any mode lie from its centre.
  function measured(x, y) {
    let [there, on, square] = [0, 0, 0];
    for (let i = 0; i < points; i++) {
      const away = centres.map(([a, b]) => Math.hypot(x[2 * i] - a, x[2 * i + 1] - b));
      there += away[y[i]] <= radius;
      const least = Math.min(...away);
      if (least > radius) continue;
      on += 1;
      square += least ** 2;
    }
    const wide = Math.sqrt(square / on / 2);
    const share = Math.round((100 * there) / points);
    return [`${share} % on the mode asked for`, `width of a mode ${wide.toFixed(2)}`];
  }

  return {
    model,
    names: NAMES,
    each: "each mode in turn",
    view: plane.canvas,
    show,
    measured,
    about:
      `${points} points, ${STEPS} midpoint steps of guidance: green on the mode that was ` +
      "asked for, orange elsewhere. Click a mode to ask for it.",
  };
}

async function digitsOf(root) {
  const [model, classifier] = await graphs(root, ["guided_digit", "classify_digit"]);
  const [count, pixels] = model.shapes.x;
  const classes = [...Array(10).keys()];
  const canvases = classes.map((i) => digit(`Digit ${i + 1}`));
  const view = make("div", { className: "gm-many" }, ...canvases);
  const inked = (x) => x.map((value) => Math.min(Math.max((value + 1) / 2, 0), 1));
  const rows = (numbers, width) =>
    Array.from({ length: count }, (_, i) =>
      numbers.subarray(i * width, (i + 1) * width),
    );

  function measured(x, y) {
    const ink = inked(x);
    const scores = rows(classifier.run({ x: ink })[0], classes.length);
    const found = scores.map((row) => row.indexOf(Math.max(...row)));
    const right = found.filter((which, i) => which === y[i]).length;
    return [
      `${right} of ${count} classified as asked`,
      `the classifier reads ${found.join(" ")}`,
    ];
  }

  return {
    model,
    names: classes,
    each: "each digit in turn",
    view,
    show: (x) =>
      rows(inked(x), pixels).forEach((ink, i) => paint(canvases[i], ink, root)),
    measured,
    about:
      `${count} digits, ${STEPS} midpoint steps of guidance, from the same noise at each ` +
      "scale. The classifier is the one of the table below.",
  };
}
