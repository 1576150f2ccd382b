// A digit, pixel by pixel: the first rows are yours, the model draws the rest.
import { button, field, make } from "../dom.js";
import { SIDE, brush, digit, drag, paint } from "./digit.js";
import { graphs, guess, random, themed } from "./shared.js";

const ALL = SIDE * SIDE;
const BLACK = 16; // the most ink of a pixel
const ROWS = 4; // yours at first
const PAUSE = 25; // milliseconds between two pixels

export async function mount(root) {
  const [model] = await graphs(root, ["next_pixel"]);
  const { real } = model.about.about;
  const pad = digit("");
  pad.className = "gm-plane gm-pixels-plane";
  pad.tabIndex = 0;
  pad.setAttribute("role", "application");
  pad.setAttribute(
    "aria-label",
    "The digit. Draw into the rows that are yours, or move with the arrow keys and " +
      "press Enter to put ink down or take it away.",
  );
  const mark = make("i", { className: "gm-mark" });
  const cursor = make("i", { className: "gm-mark gm-cursor", hidden: true });
  const board = make("div", { className: "gm-stack" }, pad, mark, cursor);
  const rows = make("input", { type: "range", min: 0, max: SIDE, value: ROWS });
  const yours = make("output");
  const bars = make("div", { className: "gm-inks" });
  bars.setAttribute("role", "img");
  const levels = Array.from({ length: BLACK + 1 }, () => make("i"));
  bars.append(...levels);
  const said = make("output", { className: "gm-label-now" });
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const asked = guess(
    "The upper half is that of a real digit. The model draws the lower half, twice. " +
      "How many of the 32 pixels come out alike?",
    ["all 32", "about half", "2 or 3"],
  );
  const drawn = random(2);
  let values = Float32Array.from(real[3]);
  let place = ROWS * SIDE; // the next pixel
  let focus = 0; // of the arrow keys
  let before; // the last one that was drawn to the end
  let timer;

  const own = () => Number(rows.value) * SIDE;

  function show() {
    const ink = values.map((value, i) => (i < place ? value / BLACK : 0));
    paint(pad, ink, root);
    const [shares] = model.run({ values: ink.map((share) => share * BLACK) });
    yours.textContent = rows.value;
    mark.hidden = place >= ALL;
    put(mark, Math.min(place, ALL - 1));
    put(cursor, focus);
    let nats = 0;
    for (let i = 0; i < place; i++)
      nats -= Math.log(shares[i * levels.length + values[i]]);
    const at = Math.min(place, ALL - 1) * levels.length;
    const next = shares.subarray(at, at + levels.length);
    levels.forEach((bar, level) => {
      bar.style.height = place < ALL ? `${100 * next[level]}%` : 0;
    });
    const likeliest = next.indexOf(Math.max(...next));
    const sure = `${Math.round(100 * next[likeliest])} %`;
    bars.setAttribute(
      "aria-label",
      `Probability of each ink of the next pixel; ${likeliest} has ${sure}`,
    );
    said.textContent =
      place < ALL
        ? `pixel ${place + 1} of ${ALL}: ink ${likeliest} of ${BLACK} has ${sure}; ` +
          `so far ${nats.toFixed(1)} nats`
        : `done; the whole digit costs ${nats.toFixed(1)} nats`;
    return next;
  }

  function put(frame, at) {
    frame.style.left = `${(100 * (at % SIDE)) / SIDE}%`;
    frame.style.top = `${(100 * Math.floor(at / SIDE)) / SIDE}%`;
  }

  // One more pixel, drawn with the probabilities that the bars show.
  function draw(next) {
    let left = drawn.uniform();
    let level = 0;
    while (level < BLACK && left >= next[level]) left -= next[level++];
    values[place] = level;
    place += 1;
    if (place === ALL) finished();
    return show();
  }

  function finished() {
    const last = values.slice();
    if (before?.from === own() && own() < ALL) {
      let alike = 0;
      for (let i = own(); i < ALL; i++) alike += last[i] === before.values[i];
      asked.tell(
        `Of the last two drawings ${alike} of ${ALL - own()} pixels are alike.`,
      );
    }
    before = { values: last, from: own() };
  }

  function go() {
    clearTimeout(timer);
    if (place >= ALL) place = own();
    let next = show();
    const tick = () => {
      if (!root.isConnected || place >= ALL) return;
      next = draw(next);
      if (still.matches) tick();
      else timer = setTimeout(tick, PAUSE);
    };
    tick();
  }

  function begin(from) {
    clearTimeout(timer);
    values = Float32Array.from(from);
    before = undefined;
    place = own();
    show();
  }

  // Ink by the reader: in rows of their own, and never more than the next pixel.
  function change(edit) {
    clearTimeout(timer);
    place = own();
    edit();
    before = undefined;
    show();
  }

  drag(pad, (x, y) => {
    const ink = values.map((value) => value / BLACK);
    brush(ink, x * SIDE - 0.5, y * SIDE - 0.5);
    change(() => {
      for (let i = 0; i < own(); i++) values[i] = Math.round(BLACK * ink[i]);
    });
  });
  pad.onkeydown = (event) => {
    const way = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -SIDE, ArrowDown: SIDE };
    const by = way[event.key];
    if (!by && !["Enter", " "].includes(event.key)) return;
    event.preventDefault();
    cursor.hidden = false;
    if (by) focus = Math.min(Math.max(focus + by, 0), Math.max(own(), 1) - 1);
    else if (focus < own()) change(() => (values[focus] = values[focus] ? 0 : BLACK));
    put(cursor, focus);
  };
  pad.onblur = () => (cursor.hidden = true);
  rows.oninput = () => change(() => {});
  const from = make(
    "select",
    {},
    ...["nothing", ...real.keys()].map((name) => make("option", { textContent: name })),
  );
  from.value = 3;
  from.onchange = () => begin(real[from.value] ?? new Float32Array(ALL));
  const on = button("Let it go on", go, { className: "gm-button gm-main" });
  const one = button("One pixel", () => {
    clearTimeout(timer);
    if (place < ALL) draw(show());
  });
  const wipe = button("Wipe", () => begin(new Float32Array(ALL)));
  const controls = make(
    "div",
    { className: "gm-controls" },
    make("div", { className: "gm-row gm-wrap" }, on, one, wipe),
    said,
    bars,
    field("begin with a real ", from),
    field("rows that are yours ", yours, rows),
  );
  const both = make("div", { className: "gm-two" }, board, controls);
  root.querySelector(".gm-shown").replaceChildren(asked.box, both);
  root.querySelector(".gm-from").textContent =
    "The bars: how likely each ink of the framed pixel is, from none to black, given all " +
    "before it, by the network of autoregressive. Draw into your rows.";
  themed(root, show);
  show();
}
