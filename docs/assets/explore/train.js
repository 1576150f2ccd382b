// Draw points; a small flow learns them, watched as it learns.
import { button, make } from "../dom.js";
import { graphs, learner, random, ringPlane, themed, worker } from "./shared.js";

const POINTS = 300; // samples that are shown
const RATE = 0.005;
const WARMUP = 50; // steps to the full rate

// Data to begin with: point i, from numbers of a generator.
const SHAPES = {
  "two moons"(drawn, i) {
    const angle = Math.PI * drawn.uniform();
    const [x, y] = [1.3 * Math.cos(angle), 1.3 * Math.sin(angle)];
    return i % 2 ? [x - 0.65, y - 0.3] : [0.65 - x, 0.3 - y];
  },
  "a spiral"(drawn) {
    const turn = 3 * Math.PI * Math.sqrt(drawn.uniform());
    return [0.22 * turn * Math.cos(turn), 0.22 * turn * Math.sin(turn)];
  },
  "a cross"(drawn, i) {
    const along = 4 * drawn.uniform() - 2;
    return i % 2 ? [along, 0] : [0, along];
  },
  "nothing yet": null,
};

export async function mount(root) {
  const names = ["ring", "flow_init", "flow_train", "flow_sample"];
  const [ring, init, training, sampling] = await graphs(root, names);
  const about = { ...ring.about.about, centres: [] };
  const plane = ringPlane(about, "Your points, and the samples");
  plane.canvas.classList.add("gm-plane");
  const said = make("output", { className: "gm-label-now" });
  const from = root.querySelector(".gm-from");
  const noise = random(2).normals(2 * POINTS);
  let data = [];
  let drawn, model, work, made;

  function reset() {
    work?.stop();
    train.textContent = "Train";
    drawn = random(1);
    model = learner(init, training, drawn);
    work = worker(root, step, sample);
    made = [];
    show();
  }

  function step() {
    const n = training.shapes.t[0];
    const end = new Float32Array(2 * n);
    for (let i = 0; i < n; i++) end.set(data[drawn.below(data.length)], 2 * i);
    const t = Float32Array.from({ length: n }, drawn.uniform);
    const rate = RATE * Math.min(1, (model.steps + 1) / WARMUP);
    model.step({ start: drawn.normals(2 * n), end, t, rate });
  }

  function sample() {
    [made] = sampling.run({ x: noise, ...model.weights(sampling) });
    show();
  }

  function show() {
    plane.clear();
    plane.dots(data.flat(), "--gm-soft", 3);
    plane.dots(made, "--gm-make", 2.2);
    const speed = Math.round((1000 * model.steps) / work.spent);
    const loss = model.recent(0).toFixed(2);
    said.textContent = model.steps
      ? `${model.steps} steps, ${speed} a second; loss ${loss}`
      : `${data.length} points. Draw more, or press Train.`;
  }

  const train = button("Train", () => {
    if (!data.length) return;
    train.textContent = work.works ? "Train" : "Pause";
    if (work.works) work.stop();
    else work.start();
  });
  const choice = make(
    "select",
    { ariaLabel: "Points to begin with" },
    ...Object.keys(SHAPES).map((name) => make("option", { textContent: name })),
  );
  choice.onchange = () => {
    const shape = SHAPES[choice.value];
    const numbers = random(3);
    const jitter = () => 0.08 * numbers.normals(1)[0];
    data = Array.from({ length: shape ? 400 : 0 }, (_, i) =>
      shape(numbers, i).map((value) => value + jitter()),
    );
    reset();
  };
  const add = (event) => {
    data.push(plane.point(event));
    show();
  };
  plane.canvas.style.touchAction = "none";
  plane.canvas.onpointerdown = (event) => {
    plane.canvas.setPointerCapture(event.pointerId);
    add(event);
  };
  plane.canvas.onpointermove = (event) => {
    if (plane.canvas.hasPointerCapture(event.pointerId)) add(event);
  };
  train.classList.add("gm-main");
  const buttons = make("div", { className: "gm-row" }, train, button("Forget", reset));
  const controls = make("div", { className: "gm-controls" }, choice, buttons, said);
  const both = make("div", { className: "gm-two" }, plane.canvas, controls);
  root.querySelector(".gm-shown").replaceChildren(both);
  from.textContent =
    "Grey: data, orange: samples. Each step is one of flow_matching's training, " +
    "forwards, backwards and Adam, on a smaller network. Draw on the plane.";
  themed(root, show);
  choice.onchange();
}
