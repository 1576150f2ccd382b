// Walkers on a learnt energy: downhill with noise, and stuck where they began.
import { button, field, make } from "../dom.js";
import { graphs, guess, pointed, random, ringPlane, themed, worker } from "./shared.js";

const GRID = 40; // places along each side at which the energy is asked
const SPARSE = 4; // an arrow at each fourth of them
const DEEP = 10; // nats between the strongest shade and none
const BANDS = 10;
const POINTS = 100;
const HEATS = [0, 1, 2, 5, 10, 20, 30]; // temperatures that can be chosen
const COLD = 1; // where the first one of the program stands in that list
const LONG = 1000; // steps of the question
const ANNEALED = 400; // steps, of which the first half cool down

export async function mount(root) {
  const names = ["ring", "energy_surface", "energy_walk"];
  const [ring, surface, model] = await graphs(root, names);
  const { centres, enough } = ring.about.about;
  const plane = ringPlane(ring.about.about, "");
  const land = relief(plane, surface);
  const normal = model.about.about.size;
  const size = make("input", { type: "range", min: 0, max: 2, step: 0.1, value: 0 });
  const heat = make("input", { type: "range", min: 0, max: HEATS.length - 1 });
  const arrows = make("input", { type: "checkbox" });
  const [sized, hot] = [make("output"), make("output")];
  const said = make("output", { className: "gm-label-now" });
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const asked = guess(
    `All ${POINTS} walkers start in one mode. How many of the eight modes will they ` +
      `have reached after ${LONG.toLocaleString("en")} steps?`,
    ["1 to 3", "5", "all 8"],
  );
  let drawn = random(1);
  let x, steps, first, left, cooling;

  const step = () => 10 ** size.value * normal;
  const temperature = () =>
    cooling ? Math.max(1, 30 - (58 * (ANNEALED - left)) / ANNEALED) : HEATS[heat.value];

  function drop(from, spread) {
    work.stop();
    [steps, left, cooling] = [0, 0, false];
    x = drawn.normals(2 * POINTS).map((e, i) => from[i % 2] + spread * e);
    first = near(from[0], from[1]);
    show();
  }

  function walk() {
    const e = drawn.normals(2 * POINTS);
    x = model.run({ x, e, size: step(), temperature: temperature() })[0].slice();
    steps += 1;
    left -= 1;
    cooling &&= left > 0;
    return left > 0;
  }

  function show() {
    if (still.matches && work.works) return; // only where they end
    plane.clear();
    plane.shades(land.shades, GRID);
    if (arrows.checked) plane.arrows(land.places, land.downhill, "--gm-soft");
    plane.points(x);
    sized.textContent = Number(step().toPrecision(2));
    hot.textContent = Math.round(temperature());
    const { modes, home } = reached();
    const where = first < 0 ? "" : `; ${Math.round(100 * home)} % still in the first`;
    said.textContent = `step ${steps}: ${modes} of 8 modes reached${where}`;
    if (left <= 0 && steps) asked.tell(`After ${steps} steps it is ${modes}.`);
  }

  // Each walker counts for the nearest mode.
  const near = (a, b) => {
    const away = centres.map(([u, v]) => Math.hypot(a - u, b - v));
    const least = Math.min(...away);
    return least < 2 * ring.about.about.radius ? away.indexOf(least) : -1;
  };
  function reached() {
    const counts = Array(centres.length).fill(0);
    for (let i = 0; i < x.length; i += 2) {
      const at = near(x[i], x[i + 1]);
      if (at >= 0) counts[at] += 1 / POINTS;
    }
    return {
      modes: counts.filter((share) => share >= enough).length,
      home: counts[first] ?? 0,
    };
  }

  const work = worker(root, walk, show);
  const go = (n) => {
    work.stop();
    left = n;
    work.start();
  };
  const buttons = [
    button("10 steps", () => go(10)),
    button(`${LONG.toLocaleString("en")} steps`, () => go(LONG)),
    button("Heat, then cool", () => {
      cooling = true;
      go(ANNEALED);
    }),
  ];
  buttons[1].classList.add("gm-main");
  const starts = [
    button("All in one mode", () => drop(centres[0], 0)),
    button("Anywhere", () => drop([0, 0], 1.5)),
  ];
  heat.value = COLD;
  pointed(
    plane,
    "The learnt energy, shaded where it is low, and the walkers. Click, or move a " +
      "cross with the arrow keys and press Enter, to drop all walkers at a place.",
    (a, b) => drop([a, b], 0),
  );
  plane.redraw = show;
  size.oninput = heat.oninput = arrows.onchange = show;
  const controls = make(
    "div",
    { className: "gm-controls" },
    make("div", { className: "gm-row gm-wrap" }, ...buttons),
    said,
    field("step size ", sized, size),
    field("temperature of the noise ", hot, heat),
    make("div", { className: "gm-row gm-wrap" }, ...starts),
    make("label", {}, arrows, "which way is downhill"),
  );
  const both = make("div", { className: "gm-two" }, plane.canvas, controls);
  root.querySelector(".gm-shown").replaceChildren(asked.box, both);
  root.querySelector(".gm-from").textContent =
    "The bluer, the lower is the energy that energy_based learnt; steps of its langevin. " +
    "Circles are the modes of the data. Click to drop the walkers anywhere.";
  themed(root, show);
  drop(centres[0], 0);
}

// The energy as bands of shade, and which way is downhill at some of the places.
function relief(plane, surface) {
  const grid = plane.grid(GRID);
  const [energies, gradients] = surface.run({ x: grid });
  const lowest = Math.min(...energies);
  const shades = energies.map((value) => {
    const depth = Math.max(0, 1 - (value - lowest) / DEEP);
    return (0.6 * Math.ceil(BANDS * depth)) / BANDS;
  });
  const places = [];
  const downhill = [];
  for (let at = 0; at < GRID * GRID; at++) {
    const [i, row] = [at % GRID, Math.floor(at / GRID)];
    if (i % SPARSE !== 1 || row % SPARSE !== 1) continue;
    const [a, b] = [-gradients[2 * at], -gradients[2 * at + 1]];
    const length = 0.2 / Math.hypot(a, b);
    places.push(grid[2 * at], grid[2 * at + 1]);
    downhill.push(length * a, length * b);
  }
  return { shades, places, downhill };
}
