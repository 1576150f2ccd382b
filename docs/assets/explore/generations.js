// Points, and the generations that models make of them: a row for each.
import { button, field, make } from "../dom.js";
import { color, graphs, guess, random, themed } from "./shared.js";

const [WIDTH, HEIGHT] = [360, 380]; // pixels of the canvas
const ROWS = 60; // generations that are seen; older ones move out of the picture
const EDGE = 3.6; // standard deviations of the data, from the middle to the edge
const ROW = HEIGHT / ROWS;

export async function mount(root) {
  const [model] = await graphs(root, ["collapse_generation"]);
  const n = model.shapes.x[1];
  const canvas = make("canvas", { width: WIDTH, height: HEIGHT, role: "img" });
  canvas.setAttribute("aria-label", "A row of points for each generation");
  const context = canvas.getContext("2d");
  const real = make("input", { type: "range", min: 0, max: n, step: 1, value: 0 });
  const share = make("output");
  const said = make("output", { className: "gm-label-now" });
  const asked = guess(
    `Each row is learnt from the ${n} points above it. How wide is the row after 100 ` +
      "generations, against the first?",
    ["as wide", "half as wide", "a tenth, or less"],
  );
  let drawn = random(1);
  let rows, count;

  function begin() {
    rows = [drawn.normals(n)];
    count = 1;
    show();
  }

  function next() {
    const [made] = model.run({ x: rows.at(-1), e: drawn.normals(n) });
    const fresh = drawn.normals(Number(real.value));
    const row = Float32Array.from(made);
    row.set(fresh, n - fresh.length);
    rows = [...rows.slice(1 - ROWS), row];
    count += 1;
  }

  function go(times) {
    for (let i = 0; i < times; i++) next();
    show();
    const left = width(rows.at(-1));
    asked.tell(`After ${count} generations the points spread ${left.toFixed(2)}.`);
  }

  const width = (row) => {
    const mean = row.reduce((sum, value) => sum + value, 0) / n;
    const square = row.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return Math.sqrt(square / n);
  };

  function show() {
    context.clearRect(0, 0, WIDTH, HEIGHT);
    context.fillStyle = color(canvas, "--gm-make");
    rows.forEach((row, g) => {
      for (const value of row) {
        context.beginPath();
        context.arc(WIDTH * (0.5 + value / (2 * EDGE)), ROW * (g + 0.5), 2, 0, 7);
        context.fill();
      }
    });
    share.textContent = `${real.value} of ${n}`;
    said.textContent =
      `generation ${count}: standard deviation ${width(rows.at(-1)).toFixed(2)}` +
      ", of the data 1";
  }

  const buttons = [
    button("1 generation", () => go(1)),
    button("50 generations", () => go(50)),
    button("Begin again", begin),
  ];
  buttons[1].classList.add("gm-main");
  real.oninput = show;
  const controls = make(
    "div",
    { className: "gm-controls" },
    make("div", { className: "gm-row gm-wrap" }, ...buttons),
    said,
    field("real points ", share, real),
  );
  const both = make("div", { className: "gm-two" }, canvas, controls);
  root.querySelector(".gm-shown").replaceChildren(asked.box, both);
  root.querySelector(".gm-from").textContent =
    `A row is a generation of ${n} points, the newest at the bottom; each is made by ` +
    "generation of collapse from the row above. Real points are drawn anew each time.";
  themed(root, show);
  begin();
}
