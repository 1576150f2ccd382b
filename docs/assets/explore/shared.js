// What the explorables share: graphs of models, noise from a seed, the ring on a canvas.
import { load } from "../graph.js";
import { announced, button, make } from "../dom.js";

export function graphs(root, names) {
  return Promise.all(names.map((name) => load(root.dataset.graphs + name)));
}

// What the program of an explorable has stored, as JSON.
export async function stored(root, name) {
  const answer = await fetch(root.dataset.files + name);
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return answer.json();
}

// A row of a bar chart: its name, a bar of a share from 0 to 1, what it stands for.
export function bar(name, share, said) {
  const length = make("i");
  length.style.width = `${100 * share}%`;
  return make("div", {}, make("b", { textContent: name }), length, said);
}

// A table that scrolls by itself where it is wider than the page.
export function scrolling(label, heads, body, className = "") {
  const cells = heads.map((textContent) =>
    make(textContent ? "th" : "td", { textContent }),
  );
  const head = make("thead", {}, make("tr", {}, ...cells));
  const table = make("table", { className: `gm-tests ${className}` }, head, body);
  const scrolled = make("div", { className: "gm-scrolls", tabIndex: 0 }, table);
  scrolled.setAttribute("role", "region");
  scrolled.setAttribute("aria-label", label);
  return scrolled;
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

// A model that learns: `training` gives losses, then all that it has learnt so far.
export function learner(init, training, drawn) {
  const { learnt } = training.about.about;
  const first = init.run({ e: drawn.normals(init.shapes.e[0]) });
  const state = {};
  learnt.forEach((name, i) => {
    state[name] = i < first.length ? first[i].slice() : 0; // of Adam: zeros
  });
  const self = {
    steps: 0,
    losses: [], // of each step
    step(given) {
      const made = training.run({ ...given, ...state, steps: self.steps });
      const count = made.length - learnt.length;
      learnt.forEach((name, i) => (state[name] = made[count + i]));
      self.losses.push(made.slice(0, count).map(([loss]) => loss));
      self.steps += 1;
    },
    // what another graph needs of it
    weights(graph) {
      const names = Object.keys(graph.shapes).filter((name) => name in state);
      return Object.fromEntries(names.map((name) => [name, state[name]]));
    },
    // the mean of the last losses
    recent(which, n = 100) {
      const last = self.losses.slice(-n);
      return last.reduce((sum, losses) => sum + losses[which], 0) / last.length;
    },
  };
  return self;
}

// Works in slices until it is stopped or `step` gives false, and shows what came.
export function worker(root, step, show) {
  let timer;
  const self = {
    spent: 0, // milliseconds
    start() {
      const begin = performance.now();
      const [slice, rest] = timer ? [SLICE, 0] : [0, FRAME]; // one step, and it is seen
      let [time, more] = [0, true];
      do {
        more = step() !== false;
        time = performance.now() - begin;
      } while (more && time < slice);
      self.spent += time;
      timer = more && root.isConnected ? setTimeout(self.start, rest) : undefined;
      show();
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
    },
    get works() {
      return timer !== undefined;
    },
  };
  return self;
}

// A question before anything moves; `tell` says what came of it, once one has guessed.
export function guess(question, choices) {
  const told = announced("gm-known");
  let picked;
  const buttons = choices.map((choice) =>
    button(choice, () => {
      picked = choice;
      for (const one of buttons) one.ariaPressed = String(one.textContent === choice);
      told.textContent = "Now try it.";
    }),
  );
  for (const one of buttons) one.ariaPressed = "false";
  const row = make("div", { className: "gm-row gm-wrap" }, ...buttons);
  row.setAttribute("role", "group");
  row.setAttribute("aria-label", question);
  const box = make("div", { className: "gm-bet" }, make("p", {}, question), row, told);
  const tell = (came) => {
    if (picked) told.textContent = `You guessed “${picked}”. ${came}`;
  };
  return { box, tell };
}

// A plane that is pointed at: a click, or arrow keys that move a cross, and Enter.
// `use(x, y)` at a click or Enter; `moved(x, y)`, if given, wherever one points.
export function pointed(plane, label, use, moved) {
  const { canvas } = plane;
  let cross = [0, 0];
  canvas.tabIndex = 0;
  canvas.setAttribute("role", "application");
  canvas.setAttribute("aria-label", label);
  canvas.classList.add("gm-plane");
  canvas.onclick = (event) => {
    cross = plane.point(event);
    use(...cross);
  };
  if (moved) canvas.onpointermove = (event) => moved(...plane.point(event));
  canvas.onkeydown = (event) => {
    const way = WAYS[event.key];
    if (!way && !["Enter", " "].includes(event.key)) return;
    event.preventDefault();
    if (!way) return use(...cross);
    cross = cross.map((value, i) => {
      const next = value + 0.2 * way[i];
      return Math.min(Math.max(next, -REACH), REACH);
    });
    moved?.(...cross);
    plane.redraw?.();
    plane.cross(...cross);
  };
}

const WAYS = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

export const pause = () => new Promise((go) => setTimeout(go));

export const color = (root, name) => getComputedStyle(root).getPropertyValue(name);

// Draws again when the reader changes the scheme, while the page is there.
export function themed(root, draw) {
  const hear = ({ target }) => {
    if (!root.isConnected) document.removeEventListener("change", hear);
    else if (target.name === "__palette") setTimeout(draw); // the theme comes first
  };
  document.addEventListener("change", hear);
}

const SLICE = 40; // milliseconds of work between two pictures
const FRAME = 20; // milliseconds in which a browser shows what came
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
    // on how many modes enough of the points lie
    covered(numbers) {
      const counts = about.centres.map(([a, b]) => {
        let count = 0;
        for (let i = 0; i < numbers.length; i += 2) {
          count += Math.hypot(numbers[i] - a, numbers[i + 1] - b) <= about.radius;
        }
        return count;
      });
      const least = (about.enough * numbers.length) / 2;
      return counts.filter((count) => count >= least).length;
    },
    dots(numbers, hue, radius) {
      context.fillStyle = color(canvas, hue);
      for (let i = 0; i < numbers.length; i += 2) {
        disc(numbers[i], numbers[i + 1], radius);
        context.fill();
      }
    },
    // the places at which a field is asked, n along each side, row by row
    grid(n) {
      const along = (i) => (2 * (i + 0.5)) / n - 1;
      return Float32Array.from({ length: 2 * n * n }, (_, at) => {
        const [i, row] = [Math.floor(at / 2) % n, Math.floor(at / 2 / n)];
        return REACH * (at % 2 ? -along(row) : along(i));
      });
    },
    // logits at those places, as shades
    field(logits, n) {
      this.shades(
        logits.map((logit) => 0.5 / (1 + Math.exp(-logit))),
        n,
      );
    },
    shades(alphas, n) {
      const edge = (i) => Math.round((SIDE / n) * i); // no seams
      context.fillStyle = color(canvas, "--gm-label");
      alphas.forEach((alpha, at) => {
        context.globalAlpha = alpha;
        const [i, row] = [at % n, Math.floor(at / n)];
        context.fillRect(
          edge(i),
          edge(row),
          edge(i + 1) - edge(i),
          edge(row + 1) - edge(row),
        );
      });
      context.globalAlpha = 1;
    },
    // from places x, y, x, y ... by moves, in the units of the ring
    arrows(places, moves, hue) {
      context.strokeStyle = color(canvas, hue);
      context.lineWidth = 1;
      context.beginPath();
      for (let i = 0; i < places.length; i += 2) {
        const [x, y] = at(places[i], places[i + 1]);
        const [u, v] = at(places[i] + moves[i], places[i + 1] + moves[i + 1]);
        const [a, b] = [(u - x) / 3, (v - y) / 3];
        context.moveTo(x, y);
        context.lineTo(u, v);
        context.moveTo(u - a - b / 2, v - b + a / 2);
        context.lineTo(u, v);
        context.lineTo(u - a + b / 2, v - b - a / 2);
      }
      context.stroke();
    },
    cross(x, y) {
      const [across, down] = at(x, y);
      context.strokeStyle = color(canvas, "--md-default-fg-color");
      context.lineWidth = 2;
      context.beginPath();
      context.moveTo(across - 7, down);
      context.lineTo(across + 7, down);
      context.moveTo(across, down - 7);
      context.lineTo(across, down + 7);
      context.stroke();
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
