// What the explorables share: graphs of models, noise from a seed, the ring on a canvas.
import { load } from "../graph.js";
import { make } from "../dom.js";

export function graphs(root, names) {
  return Promise.all(names.map((name) => load(root.dataset.graphs + name)));
}

// Numbers from a seed: mulberry32, and Box and Muller's way to a Gaussian.
export function random(seed) {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = () => {
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
    return radius * Math.cos(2 * Math.PI * uniform());
  };
  return {
    uniform,
    below: (n) => Math.floor(n * uniform()),
    normals: (n) => Float32Array.from({ length: n }, normal),
  };
}

export const pause = () => new Promise((go) => setTimeout(go));

export const color = (root, name) => getComputedStyle(root).getPropertyValue(name);

// Draws again when the reader changes the scheme.
export function themed(root, draw) {
  const watch = new MutationObserver(() => {
    if (root.isConnected) draw();
    else watch.disconnect();
  });
  watch.observe(document.body, { attributeFilter: ["data-md-color-scheme"] });
}

const SIDE = 320; // pixels of a canvas
const REACH = 3.2; // from the middle to its edge

// The ring with its modes as circles; `about` holds their centres and radius.
export function ringPlane(about, label) {
  const canvas = make("canvas", { width: SIDE, height: SIDE, role: "img" });
  canvas.setAttribute("aria-label", label);
  const context = canvas.getContext("2d");
  const scale = SIDE / 2 / REACH;
  const at = (x, y) => [SIDE / 2 + scale * x, SIDE / 2 - scale * y];
  const disc = (x, y, radius) => {
    context.beginPath();
    context.arc(...at(x, y), radius, 0, 7);
  };
  const on = (x, y) =>
    about.centres.some(([a, b]) => Math.hypot(x - a, y - b) <= about.radius);
  return {
    canvas,
    context,
    at,
    // where a click or a touch was, in the units of the ring
    point(event) {
      const box = canvas.getBoundingClientRect();
      const [across, down] = [event.clientX - box.left, event.clientY - box.top];
      const [x, y] = [across / box.width, down / box.height];
      return [(2 * x - 1) * REACH, (1 - 2 * y) * REACH];
    },
    clear() {
      context.clearRect(0, 0, SIDE, SIDE);
      context.lineWidth = 1.5;
      context.strokeStyle = color(canvas, "--gm-soft");
      for (const [x, y] of about.centres) {
        disc(x, y, scale * about.radius);
        context.stroke();
      }
    },
    // numbers x, y, x, y ...; gives the share of the points that lie on a mode
    points(numbers) {
      const hues = [color(canvas, "--gm-make"), color(canvas, "--gm-place")];
      let count = 0;
      for (let i = 0; i < numbers.length; i += 2) {
        const [x, y] = [numbers[i], numbers[i + 1]];
        const good = on(x, y);
        count += good;
        context.fillStyle = hues[Number(good)];
        disc(x, y, 2.4);
        context.fill();
      }
      return count / (numbers.length / 2);
    },
    dots(numbers, hue, radius) {
      context.fillStyle = color(canvas, hue);
      for (let i = 0; i < numbers.length; i += 2) {
        disc(numbers[i], numbers[i + 1], radius);
        context.fill();
      }
    },
    line(numbers, hue, width = 1) {
      context.beginPath();
      context.strokeStyle = color(canvas, hue);
      context.lineWidth = width;
      for (let i = 0; i < numbers.length; i += 2) {
        context[i ? "lineTo" : "moveTo"](...at(numbers[i], numbers[i + 1]));
      }
      context.stroke();
    },
  };
}
