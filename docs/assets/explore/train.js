// Draw points; a small flow or a small GAN learns them, watched as it learns.
import { button, make } from "../dom.js";
import { graphs, learner, random, ringPlane, themed, worker } from "./shared.js";

const POINTS = 300; // samples that are shown
const RATE = 0.005; // of the flow
const WARMUP = 50; // steps to the full rate
const GAN_RATE = 0.001; // of both players, as in the program
const PENALTY = 0.1;
const GRID = 21; // places along a side at which the discriminator is asked

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

// What one step of each model's training is given, and what it tells.
const MODELS = {
  "flow matching": {
    names: ["flow_init", "flow_train", "flow_sample"],
    losses: ["loss"],
    about:
      "Grey: data, orange: samples. Each step is one of flow_matching's training, " +
      "forwards, backwards and Adam, on a smaller network. Draw on the plane.",
    batch({ t: [n] }, drawn, some, steps) {
      const rate = RATE * Math.min(1, (steps + 1) / WARMUP);
      const t = Float32Array.from({ length: n }, drawn.uniform);
      return { start: drawn.normals(2 * n), end: some(n), t, rate };
    },
  },
  "a GAN": {
    names: ["gan_init", "gan_train", "gan_view"],
    losses: ["losses: discriminator", "generator"],
    about:
      "Grey: data, orange: samples. Each step is one of gan's, of both players, on smaller " +
      "networks. The bluer a place, the surer the discriminator is of real points there.",
    batch({ x: [n], z: [both] }, drawn, some) {
      const z = drawn.normals(2 * both);
      return { x: some(n), z, rate: GAN_RATE, penalty: PENALTY };
    },
  },
};

export async function mount(root) {
  const [ring] = await graphs(root, ["ring"]);
  const known = new Map(); // the graphs of a model come when it is chosen
  const about = { ...ring.about.about, centres: [] };
  const plane = ringPlane(about, "Your points, and the samples");
  plane.canvas.classList.add("gm-plane");
  const said = make("output", { className: "gm-label-now" });
  const from = root.querySelector(".gm-from");
  const noise = random(2).normals(2 * POINTS);
  const places = plane.grid(GRID);
  let data = [];
  let kind, init, training, sampling; // of the model that is chosen
  let drawn, model, work, made, logits;

  function reset() {
    work?.stop();
    train.textContent = "Train";
    drawn = random(1);
    model = learner(init, training, drawn);
    // samples take a while: a sign comes first
    work = worker(root, step, () => (model.steps > 1 ? sample() : show()));
    made = [];
    logits = undefined;
    show();
  }

  // so many of the reader's points, by chance
  function some(n) {
    const points = new Float32Array(2 * n);
    for (let i = 0; i < n; i++) points.set(data[drawn.below(data.length)], 2 * i);
    return points;
  }

  const step = () => model.step(kind.batch(training.shapes, drawn, some, model.steps));

  function sample() {
    const [input] = Object.keys(sampling.shapes); // the noise
    const given = "places" in sampling.shapes ? { places } : {};
    const weights = model.weights(sampling);
    [made, logits] = sampling.run({ [input]: noise, ...given, ...weights });
    show();
  }

  function show() {
    plane.clear();
    if (logits) plane.field(logits, GRID);
    plane.dots(data.flat(), "--gm-soft", 3);
    plane.dots(made, "--gm-make", 2.2);
    const speed = Math.round((1000 * model.steps) / work.spent);
    const losses = kind.losses.map(
      (name, i) => `${name} ${model.recent(i).toFixed(2)}`,
    );
    said.textContent = model.steps
      ? `${model.steps} steps, ${speed} a second; ${losses.join(", ")}`
      : `${data.length} points. Draw more, or press Train.`;
  }

  const train = button("Train", () => {
    if (!data.length) return;
    train.textContent = work.works ? "Train" : "Pause";
    if (work.works) work.stop();
    else work.start();
  });
  const choice = menu("Points to begin with", Object.keys(SHAPES));
  const models = menu("The model that learns them", Object.keys(MODELS));
  models.onchange = async () => {
    work?.stop();
    const { value } = models;
    const { names } = MODELS[value];
    if (!known.has(value)) known.set(value, await graphs(root, names));
    if (value !== models.value) return; // the reader chose again meanwhile
    kind = MODELS[value];
    [init, training, sampling] = known.get(value);
    from.textContent = kind.about;
    reset();
  };
  choice.onchange = () => {
    const shape = SHAPES[choice.value];
    const numbers = random(3);
    const jitter = () => 0.08 * numbers.normals(1)[0];
    data = Array.from({ length: shape ? 400 : 0 }, (_, i) =>
      shape(numbers, i).map((value) => value + jitter()),
    );
    if (kind) reset();
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
  const controls = make(
    "div",
    { className: "gm-controls" },
    choice,
    models,
    buttons,
    said,
  );
  const both = make("div", { className: "gm-two" }, plane.canvas, controls);
  choice.onchange();
  await models.onchange();
  root.querySelector(".gm-shown").replaceChildren(both);
  themed(root, show);
}

function menu(ariaLabel, names) {
  const options = names.map((name) => make("option", { textContent: name }));
  return make("select", { ariaLabel }, ...options);
}
