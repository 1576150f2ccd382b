// A GAN at play: the generator's points move over what the discriminator thinks.
import { button, field, make } from "../dom.js";
import { graphs, learner, random, ringPlane, themed, worker } from "./shared.js";

const POINTS = 300;
const RATE = 0.001; // of both players, as in the program
const GRID = 21; // places along a side at which the discriminator is asked
const PENALTIES = [0, 0.01, 0.1, 1];

export async function mount(root) {
  const names = ["ring", "gan_init", "gan_train", "gan_view"];
  const [ring, init, training, view] = await graphs(root, names);
  const plane = ringPlane(ring.about.about, "What the generator makes of the ring");
  plane.canvas.classList.add("gm-plane");
  const places = plane.grid(GRID);
  const said = make("output", { className: "gm-label-now" });
  const from = root.querySelector(".gm-from");
  const noise = random(2).normals(2 * POINTS);
  const penalty = menu(PENALTIES, 0.1);
  let seed = 1;
  let drawn, model, work;

  function reset() {
    work?.stop();
    play.textContent = "Play";
    drawn = random(seed);
    model = learner(init, training, drawn);
    work = worker(root, step, show);
    show();
  }

  function step() {
    const n = POINTS;
    const k = Float32Array.from({ length: n }, () => drawn.below(8));
    const [data] = ring.run({ e: drawn.normals(2 * n), k });
    const batch = 2 * training.shapes.x[0];
    const z = drawn.normals(2 * training.shapes.z[0]);
    const x = data.subarray(0, batch);
    model.step({ x, z, rate: RATE, penalty: Number(penalty.value) });
  }

  function show() {
    const [points, logits] = view.run({ z: noise, places, ...model.weights(view) });
    plane.clear();
    plane.field(logits, GRID);
    const share = plane.points(points);
    const speed = Math.round((1000 * model.steps) / work.spent);
    const losses = [0, 1].map((which) => model.recent(which).toFixed(2));
    said.textContent = model.steps
      ? `${model.steps} steps, ${speed} a second; ${Math.round(100 * share)} % on a mode, ` +
        `${plane.covered(points)} of 8 modes covered; ` +
        `losses: discriminator ${losses[0]}, generator ${losses[1]}`
      : "Nothing is learnt yet. Which mode will be found first?";
  }

  const play = button("Play", () => {
    play.textContent = work.works ? "Play" : "Pause";
    if (work.works) work.stop();
    else work.start();
  });
  play.classList.add("gm-main");
  const other = button("Another start", () => {
    seed += 1;
    reset();
  });
  penalty.onchange = reset;
  const buttons = make("div", { className: "gm-row" }, play, other);
  const label = field("penalty ", penalty);
  const controls = make("div", { className: "gm-controls" }, label, buttons, said);
  const both = make("div", { className: "gm-two" }, plane.canvas, controls);
  root.querySelector(".gm-shown").replaceChildren(both);
  from.textContent =
    "Each step is one of gan's, of both players, on smaller networks and batches. The darker a " +
    "place, the surer the discriminator is that a point there is real.";
  themed(root, show);
  reset();
}

function menu(values, chosen) {
  const options = values.map((value) => make("option", { textContent: value }));
  return Object.assign(make("select", {}, ...options), { value: chosen });
}
