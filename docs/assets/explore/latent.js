// The code of a VAE, two numbers: a place on the map is a digit, a digit is a place.
import { button, make } from "../dom.js";
import { SIDE, brush, digit, drag, paint } from "./digit.js";
import { color, graphs, themed } from "./shared.js";

const LIMIT = 2.4; // of the map, in standard deviations of the prior
const GRID = 13; // digits along a side of the map
const SCALE = 3; // pixels of the map to one of a digit
const MAP = GRID * SIDE * SCALE;

export async function mount(root) {
  const [decoder, encoder] = await graphs(root, ["vae_decode", "vae_encode"]);
  const map = make("canvas", {
    className: "gm-plane",
    width: MAP,
    height: MAP,
    tabIndex: 0,
  });
  map.setAttribute("role", "application");
  map.setAttribute(
    "aria-label",
    "The map of codes. Drag, or move with the arrow keys.",
  );
  const shown = digit("The digit at this place");
  const pad = digit("Draw a digit here");
  const said = make("output", { className: "gm-label-now" });
  const from = root.querySelector(".gm-from");
  const ink = new Float32Array(SIDE * SIDE);
  let z = [0, 0];
  let seen; // what the encoder says of the drawing: { mean, deviation }

  const decode = (a, b) => decoder.run({ z: [a, b] })[0];
  const tiles = atlas(decode);

  function show() {
    paint(shown, decode(...z), root);
    paint(pad, ink, root);
    const context = map.getContext("2d");
    context.clearRect(0, 0, MAP, MAP);
    paintMap(context, tiles, color(root, "--md-default-fg-color"));
    ring(context, z, [0.06, 0.06], color(root, "--gm-make"));
    if (seen) ring(context, seen.mean, seen.deviation, color(root, "--gm-label"));
    const place = z.map((value) => value.toFixed(2)).join(", ");
    said.textContent = seen
      ? `code ${place}; your digit costs ${seen.nats.toFixed(1)} nats of code`
      : `code ${place}`;
  }

  function look() {
    const [mean, logVariance] = encoder.run({ x: ink }).map((numbers) => [...numbers]);
    const deviation = logVariance.map((v) => Math.exp(v / 2));
    // Kingma and Welling, appendix B: of the Gaussian from the prior
    const parts = mean.map(
      (m, i) => (m * m + deviation[i] ** 2 - 1 - logVariance[i]) / 2,
    );
    seen = { mean, deviation, nats: parts.reduce((a, b) => a + b, 0) };
    z = mean;
    show();
  }

  const keep = (value) => Math.min(Math.max(value, -LIMIT), LIMIT);
  drag(map, (x, y) => {
    z = [keep((2 * x - 1) * LIMIT), keep((1 - 2 * y) * LIMIT)];
    show();
  });
  map.onkeydown = (event) => {
    const way = {
      ArrowLeft: [-1, 0],
      ArrowRight: [1, 0],
      ArrowUp: [0, 1],
      ArrowDown: [0, -1],
    }[event.key];
    if (!way) return;
    event.preventDefault();
    z = z.map((value, i) => keep(value + 0.1 * way[i]));
    show();
  };
  drag(pad, (x, y) => {
    brush(ink, x * SIDE - 0.5, y * SIDE - 0.5);
    look();
  });
  const wipe = button("Wipe", () => {
    ink.fill(0);
    seen = undefined;
    show();
  });
  const take = button("Draw this one", () => {
    ink.set(decode(...z));
    look();
  });
  const label = (text, canvas) =>
    make("div", { className: "gm-machine" }, canvas, text);
  const digits = make(
    "div",
    { className: "gm-row" },
    label("decoded", shown),
    label("your drawing", pad),
  );
  const buttons = make("div", { className: "gm-row" }, take, wipe);
  const controls = make("div", { className: "gm-controls" }, digits, said, buttons);
  root
    .querySelector(".gm-shown")
    .replaceChildren(make("div", { className: "gm-two" }, map, controls));
  from.textContent =
    "Drag over the map, or draw a digit: the ellipse is the Gaussian of codes, one " +
    "standard deviation wide, that the encoder gives it.";
  themed(root, show);
  show();
}

function atlas(decode) {
  const step = (2 * LIMIT) / (GRID - 1);
  const places = Array.from({ length: GRID * GRID }, (_, i) => [
    -LIMIT + step * (i % GRID),
    LIMIT - step * Math.floor(i / GRID),
  ]);
  return places.map(([a, b]) => decode(a, b).slice());
}

function paintMap(context, tiles, ink) {
  context.fillStyle = ink;
  tiles.forEach((tile, at) => {
    const [left, top] = [(at % GRID) * SIDE, Math.floor(at / GRID) * SIDE];
    tile.forEach((value, i) => {
      if (value < 0.02) return;
      context.globalAlpha = 0.55 * value;
      const [x, y] = [left + (i % SIDE), top + Math.floor(i / SIDE)];
      context.fillRect(x * SCALE, y * SCALE, SCALE, SCALE);
    });
  });
  context.globalAlpha = 1;
}

// An ellipse at a code; the first and the last digit stand half a tile inside the map.
function ring(context, [a, b], [wide, high], hue) {
  const scale = ((GRID - 1) * SIDE * SCALE) / (2 * LIMIT);
  context.beginPath();
  context.strokeStyle = hue;
  context.lineWidth = 3;
  const [x, y] = [MAP / 2 + scale * a, MAP / 2 - scale * b];
  context.ellipse(x, y, scale * wide, scale * high, 0, 0, 7);
  context.stroke();
}
