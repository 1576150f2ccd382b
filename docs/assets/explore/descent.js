// Two numbers of a model, its loss over them, and ways down: by hand and by rule.
import { button, field, make } from "../dom.js";
import { color, graphs, themed } from "./shared.js";

const SIDE = 320; // pixels of the canvas
const [LOW, HIGH] = [-4, 12]; // of both numbers
const CELLS = 64; // along each side
const BANDS = 14; // shades of the loss
const NAMES = ["h after t", "e after v"];
// How each rule takes what the graph gives: its new place, and what it remembers.
const RULES = {
  "gradient descent": ([, x]) => ({ x }),
  momentum: ([, , x, m]) => ({ x, m }),
  Adam: ([, , , , x, m, v]) => ({ x, m, v }),
  "by hand": null,
};

export async function mount(root) {
  const [model] = await graphs(root, ["descent"]);
  const canvas = make("canvas", {
    width: SIDE,
    height: SIDE,
    role: "img",
    className: "gm-plane",
  });
  canvas.setAttribute("aria-label", "The loss over two numbers, and your path");
  const context = canvas.getContext("2d");
  const pixel = (value) => (SIDE * (value - LOW)) / (HIGH - LOW);
  const at = ([x, y]) => [pixel(x), SIDE - pixel(y)];
  const loss = (x) => model.run({ x, m: 0, v: 0, steps: 0, rate: 0 })[0][0];
  const surface = Float32Array.from({ length: CELLS * CELLS }, (_, i) => {
    const along = (n) => LOW + ((HIGH - LOW) * (n + 0.5)) / CELLS;
    return loss([along(i % CELLS), along(CELLS - 1 - Math.floor(i / CELLS))]);
  });
  const [lowest, highest] = [Math.min(...surface), Math.max(...surface)];

  const rule = make(
    "select",
    {},
    ...Object.keys(RULES).map((textContent) => make("option", { textContent })),
  );
  const power = make("input", { type: "range", min: -1, max: 2, step: 0.1, value: 0 });
  const rate = make("output");
  const places = NAMES.map(() =>
    make("input", { type: "range", min: LOW, max: HIGH, step: 0.1 }),
  );
  const shown = NAMES.map(() => make("output"));
  const said = make("output", { className: "gm-label-now" });
  let path = []; // places, the last is where you are
  let memory; // of the rule

  function start(x) {
    path = [x];
    memory = { m: 0, v: 0 };
    show();
  }

  function go(x) {
    if (RULES[rule.value]) start(x);
    else {
      path.push(x);
      show();
    }
  }

  const speed = () => Number((10 ** power.value).toPrecision(2));

  function step(n) {
    for (let i = 0; i < n; i++) {
      const given = {
        x: path.at(-1),
        ...memory,
        steps: path.length - 1,
        rate: speed(),
      };
      const { x, ...rest } = RULES[rule.value](model.run(given));
      for (const [name, numbers] of Object.entries(rest)) memory[name] = [...numbers];
      path.push([...x]);
    }
    show();
  }

  function show() {
    const cell = SIDE / CELLS;
    context.clearRect(0, 0, SIDE, SIDE);
    context.fillStyle = color(canvas, "--gm-label");
    surface.forEach((value, i) => {
      const share = Math.sqrt((value - lowest) / (highest - lowest));
      context.globalAlpha = (0.8 * Math.floor(BANDS * share)) / BANDS;
      context.fillRect((i % CELLS) * cell, Math.floor(i / CELLS) * cell, cell, cell);
    });
    context.globalAlpha = 1;
    context.strokeStyle = color(canvas, "--gm-make");
    context.fillStyle = context.strokeStyle;
    context.lineWidth = 2;
    context.beginPath();
    for (const x of path) context.lineTo(...at(x));
    context.stroke();
    path.forEach((x, i) => {
      context.beginPath();
      context.arc(...at(x), i === path.length - 1 ? 6 : 2.5, 0, 7);
      context.fill();
    });
    const here = path.at(-1);
    here.forEach((value, i) => {
      places[i].value = value;
      shown[i].textContent = value.toFixed(1);
    });
    rate.textContent = speed();
    const outside = here.some((value) => value < LOW || value > HIGH);
    said.textContent =
      `step ${path.length - 1}: loss ${loss(here).toFixed(3)} bits` +
      `; lowest ${lowest.toFixed(3)}${outside ? "; outside the picture" : ""}`;
    const byHand = !RULES[rule.value];
    for (const one of [...steps, power]) one.disabled = byHand;
  }

  const steps = [button("Step", () => step(1)), button("20 steps", () => step(20))];
  steps[0].classList.add("gm-main");
  const again = () => start([0, 0]);
  canvas.onclick = (event) => {
    const box = canvas.getBoundingClientRect();
    const across = (event.clientX - box.left) / box.width;
    const up = 1 - (event.clientY - box.top) / box.height;
    go([across, up].map((share) => LOW + (HIGH - LOW) * share));
  };
  rule.onchange = again;
  power.oninput = () => start(path[0]); // the same beginning, to compare
  for (const one of places) one.onchange = () => go(places.map((p) => Number(p.value)));
  const controls = make(
    "div",
    { className: "gm-controls" },
    field("rule ", rule),
    field("rate ", rate, power),
    make("div", { className: "gm-row" }, ...steps, button("From 0, 0", again)),
    said,
    ...NAMES.map((name, i) => field(`${name} `, shown[i], places[i])),
  );
  const both = make("div", { className: "gm-two" }, canvas, controls);
  root.querySelector(".gm-shown").replaceChildren(both);
  root.querySelector(".gm-from").textContent =
    "Across: the logit of h after t; up: that of e after v. Darker: a higher loss. " +
    "Loss and gradient are those of gradient. Click a place to begin there.";
  themed(root, show);
  again();
}
