// A grid that bends through the layers of a flow, and what becomes of a cell of it.
import { make } from "../dom.js";
import { player } from "../viewers/sheet.js";
import { graphs, guess, pointed, random, ringPlane, themed } from "./shared.js";

const CELLS = 16; // of the grid, along each side
const EDGE = 2.8; // from the middle of the noise to the grid's end
const FINE = 3; // pieces of a line to a cell
const LINE = CELLS * FINE + 1; // points of a line
const WIDTH = (2 * EDGE) / CELLS;
const MOVE = 300; // milliseconds from one layer to the next

export async function mount(root) {
  const [ring, model] = await graphs(root, ["ring", "normalizing_flow_layers"]);
  const states = layers(model);
  const last = states.length - 1;
  const plane = ringPlane(ring.about.about, "");
  const range = make("input", { type: "range", min: 0, max: last, step: 1 });
  range.setAttribute("aria-label", "Layers that the noise has gone through");
  const now = make("output", { className: "gm-label-now" });
  const of = make("output", { className: "gm-label-now" });
  const dots = make("input", { type: "checkbox", checked: true });
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const asked = guess(
    "Noise flows along with the grid. Where a cell shrinks to a tenth of its area, " +
      "what becomes of the density in it?",
    ["a tenth of it", "it stays", "ten times it"],
  );
  let cell = telling(states);
  let shown = states[last];
  let moving;

  const frames = {
    at: last,
    count: states.length,
    show(at) {
      const from = shown;
      frames.at = at;
      range.value = at;
      tell();
      cancelAnimationFrame(moving);
      if (still.matches) return draw(states[at]);
      const begin = performance.now();
      const tick = (time) => {
        const share = Math.min(1, Math.max(0, time - begin) / MOVE);
        draw({
          z: from.z.map((value, i) => value + share * (states[at].z[i] - value)),
        });
        if (share < 1 && root.isConnected) moving = requestAnimationFrame(tick);
      };
      tick(begin);
    },
  };
  const { play, stop } = player(root, frames, { ms: 2 * MOVE, loop: false });

  function draw(state) {
    shown = state;
    const { z } = state;
    plane.clear();
    const cut = 4 * (CELLS + 1) * LINE; // where the points of the noise begin
    for (let at = 0; at < cut; at += 2 * LINE) {
      plane.line(z.subarray(at, at + 2 * LINE), "--md-default-fg-color--lighter");
    }
    if (dots.checked) plane.dots(z.subarray(cut), "--gm-label", 1.6);
    plane.line(outline(z, cell), "--gm-make", 3);
  }

  function tell() {
    const at = frames.at;
    const grown = Math.exp(states[at].logArea[cell]);
    const times = (value) => Number(value.toPrecision(2));
    now.textContent = `after layer ${at} of ${last}`;
    of.textContent = `the cell's area × ${times(grown)}, the density × ${times(1 / grown)}`;
    if (at) asked.tell(`Area times density is the same after each layer: ${of.value}.`);
  }

  function pick(x, y) {
    const { cells } = states[frames.at];
    let least = Infinity;
    for (let i = 0; i < CELLS * CELLS; i++) {
      const away = Math.hypot(cells[2 * i] - x, cells[2 * i + 1] - y);
      if (away < least) [least, cell] = [away, i];
    }
    tell();
    draw(shown);
  }

  range.oninput = () => {
    stop();
    frames.show(Number(range.value));
  };
  dots.onchange = () => draw(shown);
  pointed(
    plane,
    "The grid, and the cell under the pointer. Arrow keys move the place.",
    pick,
    pick,
  );
  plane.redraw = () => draw(shown);
  const controls = make(
    "div",
    { className: "gm-controls" },
    now,
    range,
    make("div", { className: "gm-row" }, play),
    of,
    make("label", {}, dots, "points of the noise"),
  );
  const both = make("div", { className: "gm-two" }, plane.canvas, controls);
  root.querySelector(".gm-shown").replaceChildren(asked.box, both);
  root.querySelector(".gm-from").textContent =
    "The layers of normalizing_flow, undone one after the other, as it does to sample. " +
    "Point at a cell: its area is that of the log-determinant there.";
  themed(root, () => draw(shown));
  range.value = last;
  tell();
  draw(shown);
}

// Lines down, lines across, then noise: all that goes through the layers.
function layers(model) {
  const along = (n) => WIDTH * n - EDGE;
  const z = [];
  for (const swap of [false, true]) {
    for (let i = 0; i <= CELLS; i++) {
      for (let k = 0; k < LINE; k++) {
        const [a, b] = [along(i), along(k / FINE)];
        z.push(...(swap ? [b, a] : [a, b]));
      }
    }
  }
  z.push(...random(1).normals(2 * model.shapes.z[0] - z.length));
  const cells = Float32Array.from({ length: 2 * CELLS * CELLS }, (_, at) => {
    const i = Math.floor(at / 2);
    return along((at % 2 ? Math.floor(i / CELLS) : i % CELLS) + 0.5);
  });
  const made = model.run({ z, cells }).map((numbers) => numbers.slice());
  const start = {
    z: Float32Array.from(z),
    cells,
    logArea: new Float32Array(CELLS * CELLS),
  };
  const states = [start];
  for (let i = 0; i < made.length; i += 3) {
    const [points, middles, logArea] = made.slice(i, i + 3);
    states.push({ z: points, cells: middles, logArea });
  }
  return states;
}

// The cell that changes most of those that stay in the picture.
function telling(states) {
  const changes = states.at(-1).logArea.map((log, i) => {
    const reach = states.map(({ cells }) =>
      Math.max(Math.abs(cells[2 * i]), Math.abs(cells[2 * i + 1])),
    );
    return Math.max(...reach) < EDGE ? Math.abs(log) : 0;
  });
  return changes.indexOf(Math.max(...changes));
}

// The four sides of a cell, as points x, y, x, y ...
function outline(z, cell) {
  const [i, row] = [cell % CELLS, Math.floor(cell / CELLS)];
  const piece = (line, from) => {
    const at = 2 * (line * LINE + FINE * from);
    const numbers = z.subarray(at, at + 2 * (FINE + 1));
    return Array.from({ length: FINE + 1 }, (_, k) => numbers.slice(2 * k, 2 * k + 2));
  };
  const across = CELLS + 1; // where the lines across begin
  return [
    ...piece(i, row),
    ...piece(across + row + 1, i),
    ...piece(i + 1, row).reverse(),
    ...piece(across + row, i).reverse(),
  ].flatMap((place) => [...place]);
}
