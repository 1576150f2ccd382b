// One noise, many machines: the same points go through models that learnt one ring.
import { button, make } from "../dom.js";
import { player } from "../viewers/sheet.js";
import { graphs, pause, random, ringPlane, themed } from "./shared.js";

const STEPS = 20;
const POINTS = 300;
const LANGEVIN = 10; // steps of the energy's walk to one of the others
const SLICE = 20; // milliseconds of work between two answers to the reader

// name, graph, the page that explains it, evaluations of the network for a sample
const MACHINES = [
  ["Autoregressive", "autoregressive_ring", "families/autoregressive/", 2],
  ["VAE", "vae_ring", "families/vae/", 1],
  ["GAN", "gan_ring", "families/gan/", 1],
  ["Normalizing flow", "normalizing_flow_ring", "families/normalizing_flow/", 1],
  ["Energy", "energy_step", "families/energy_based/", STEPS * LANGEVIN],
  ["Diffusion", "diffusion_step", "families/diffusion/", STEPS],
  ["Flow matching", "flow_step", "families/flow_matching/", STEPS],
];

export async function mount(root) {
  const [ring, ...models] = await graphs(root, [
    "ring",
    ...MACHINES.map(([, name]) => name),
  ]);
  const home = root.dataset.home;
  const board = make("div", { className: "gm-board" });
  const rows = MACHINES.map(([name, file, page, calls], i) => {
    const link = make("a", { href: home + page, textContent: name });
    return panel(board, ring, link, models[i], { file, calls });
  });
  const data = panel(board, ring, "The data", ring, {});
  board.prepend(data.figure);
  const said = make("output", { className: "gm-label-now" });
  const range = make("input", { type: "range", min: 0, max: STEPS, step: 1 });
  range.setAttribute("aria-label", "Steps from noise to data");
  const frames = {
    at: STEPS,
    count: STEPS + 1,
    show(at) {
      frames.at = at;
      range.value = at;
      said.textContent = `step ${at} of ${STEPS}`;
      for (const row of [data, ...rows]) row.show(at);
    },
  };
  range.oninput = () => frames.show(Number(range.value));
  const { play } = player(root, frames, { ms: 90, loop: false });
  let seed = 1;
  const again = button("New noise", () => draw(++seed));
  const controls = make("div", { className: "gm-row" }, play, again, range);
  const from = root.querySelector(".gm-from");
  from.setAttribute("role", "status");

  async function draw(mine) {
    const drawn = random(mine);
    const noise = drawn.normals(2 * POINTS);
    const k = Float32Array.from({ length: POINTS }, () => drawn.below(8));
    const points = ring.run({ e: drawn.normals(2 * POINTS), k })[0].slice();
    data.path = Array(STEPS + 1).fill(points);
    const begin = performance.now();
    for (const row of rows) row.path = [noise];
    frames.show(frames.at);
    for (const row of rows) {
      for await (const state of row.walk(noise, drawn)) {
        if (mine !== seed || !root.isConnected) return;
        row.path.push(state);
      }
      row.show(frames.at);
    }
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    from.textContent =
      `Computed here in ${seconds} s from ${POINTS} points of the same noise, but for ` +
      "Autoregressive, which draws from lists, by the graphs of the tested programs; in " +
      "brackets: evaluations for a sample.";
  }

  root.querySelector(".gm-shown").replaceChildren(board, said, controls);
  themed(root, () => frames.show(frames.at));
  await draw(seed);
}

// Lets the page answer, if it was kept from it for a while.
let answered = 0;
async function breathe() {
  if (performance.now() - answered < SLICE) return;
  await pause();
  answered = performance.now();
}

function panel(board, ring, title, model, { file, calls }) {
  const plane = ringPlane(ring.about.about, `${title.textContent ?? title}: points`);
  const share = make("small");
  const head = make("span", {}, title);
  const figure = make("div", { className: "gm-machine" }, plane.canvas, head, share);
  board.append(figure);
  const row = {
    figure,
    path: [],
    show(at) {
      const state = row.path[Math.min(at, row.path.length - 1)];
      if (!state) return;
      plane.clear();
      const on = Math.round(100 * plane.points(state));
      share.textContent = `${on} % on a mode` + (calls ? ` (${calls})` : "");
    },
    // the states after step 1, 2 ... up to STEPS
    async *walk(noise, drawn) {
      let x = noise;
      const fresh = () => drawn.normals(2 * POINTS);
      for (let i = 0; i < STEPS; i++) {
        await breathe();
        if (file === "energy_step") {
          for (let j = 0; j < LANGEVIN; j++) {
            x = model.run({ x, e: fresh() })[0].slice(); // another walk may come between
            await breathe();
          }
        } else if (file.endsWith("_step")) {
          const given = { x, i, n: STEPS };
          if (model.shapes.e) given.e = fresh();
          [x] = model.run(given);
        } else if (i === 0) {
          const given = model.shapes.z ? { z: noise } : {};
          if (model.shapes.e) given.e = fresh();
          for (const name of ["u", "inside"]) {
            if (model.shapes[name]) given[name] = noise.map(() => drawn.uniform());
          }
          [x] = model.run(given);
        }
        x = x.slice(); // a graph writes its output where the last one was
        yield x;
      }
    },
  };
  return row;
}
