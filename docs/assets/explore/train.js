// Draw points; a small flow learns them, watched as it learns.
import { button, make } from "../dom.js";
import { graphs, random, ringPlane, themed } from "./shared.js";

const POINTS = 300; // samples that are shown
const RATE = 0.005;
const WARMUP = 50; // steps to the full rate
const EACH = 40; // milliseconds of training between two pictures

// Data to begin with: n points, from numbers of a generator.
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
  const plane = ringPlane({ ...ring.about.about, centres: [] }, "Your points, and the samples");
  plane.canvas.classList.add("gm-plane");
  const said = make("output", { className: "gm-label-now" });
  const from = root.querySelector(".gm-from");
  const { learnt } = training.about.about;
  const noise = random(2).normals(2 * POINTS);
  let data = [];
  let state, steps, losses, timer, drawn, spent, made;

  function reset() {
    drawn = random(1);
    const first = init.run({ e: drawn.normals(init.shapes.e[0]) });
    state = {};
    learnt.forEach((name, i) => {
      state[name] = i < first.length ? first[i].slice() : 0; // of Adam: zeros
    });
    [steps, losses, spent, made] = [0, [], 0, null];
    show();
  }

  function step() {
    const n = training.shapes.t[0];
    const end = new Float32Array(2 * n);
    for (let i = 0; i < n; i++) end.set(data[drawn.below(data.length)], 2 * i);
    const t = Float32Array.from({ length: n }, drawn.uniform);
    const rate = RATE * Math.min(1, (steps + 1) / WARMUP);
    const given = { start: drawn.normals(2 * n), end, t, steps, rate, ...state };
    const [loss, ...now] = training.run(given);
    learnt.forEach((name, i) => (state[name] = now[i]));
    losses.push(loss[0]);
    steps += 1;
  }

  function work() {
    const begin = performance.now();
    let time = 0;
    while (time < EACH) {
      step();
      time = performance.now() - begin;
    }
    spent += time;
    sample();
    show();
    if (root.isConnected) timer = setTimeout(work);
  }

  function sample() {
    const weights = Object.keys(sampling.shapes).filter((name) => name !== "x");
    const model = Object.fromEntries(weights.map((name) => [name, state[name]]));
    [made] = sampling.run({ x: noise, ...model });
  }

  function show() {
    plane.clear();
    plane.dots(data.flat(), "--gm-soft", 3);
    if (made) plane.dots(made, "--gm-make", 2.2);
    const recent = losses.slice(-100);
    const loss = recent.reduce((a, b) => a + b, 0) / recent.length;
    const speed = Math.round((1000 * steps) / spent);
    said.textContent = steps
      ? `${steps} steps, ${speed} a second; loss ${loss.toFixed(2)}`
      : `${data.length} points. Draw more, or press Train.`;
  }

  const train = button("Train", () => {
    if (timer) stop();
    else if (data.length) {
      train.textContent = "Pause";
      work();
    }
  });
  function stop() {
    clearTimeout(timer);
    timer = undefined;
    train.textContent = "Train";
  }

  const choice = make(
    "select",
    { ariaLabel: "Points to begin with" },
    ...Object.keys(SHAPES).map((name) => make("option", { textContent: name })),
  );
  choice.onchange = () => {
    stop();
    const shape = SHAPES[choice.value];
    const numbers = random(3);
    const jitter = () => 0.08 * numbers.normals(1)[0];
    data = Array.from({ length: shape ? 400 : 0 }, (_, i) =>
      shape(numbers, i).map((value) => value + jitter()),
    );
    reset();
  };
  plane.canvas.onpointerdown = (event) => {
    plane.canvas.setPointerCapture(event.pointerId);
    add(event);
  };
  plane.canvas.onpointermove = (event) => {
    if (plane.canvas.hasPointerCapture(event.pointerId)) add(event);
  };
  function add(event) {
    data.push(plane.point(event));
    show();
  }
  plane.canvas.style.touchAction = "none";
  train.classList.add("gm-main");
  const again = button("Forget", () => {
    stop();
    reset();
  });
  const buttons = make("div", { className: "gm-row" }, train, again);
  const controls = make("div", { className: "gm-controls" }, choice, buttons, said);
  const both = make("div", { className: "gm-two" }, plane.canvas, controls);
  root.querySelector(".gm-shown").replaceChildren(both);
  from.textContent =
    "Grey: data, orange: samples. Each step is one of flow_matching's training, " +
    "forwards, backwards and Adam, on a smaller network. Draw on the plane.";
  themed(root, show);
  choice.onchange();
}
