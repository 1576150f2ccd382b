// One sentence of the reader, and three models: continued, labelled, placed.
import { announced, button, field, make, whenNear } from "../dom.js";
import { learn, words } from "./ngram.js";
import { color, graphs, random, stored, themed } from "./shared.js";

const WORDS = 12; // the longest continuation, as in the program
const SIDE = 300; // pixels of the map
const NEAREST = 3;
const UNKNOWN = "It knows none of these words.";
const TRY = [
  "The film was boring and far too long",
  "The stock market fell and investors were afraid",
  "Our cat sleeps while it rains",
];

export async function mount(root) {
  const stories = stored(root, "stories.json");
  const [label] = await graphs(root, ["kinds_label"]);
  const told = root.querySelector("[data-part=sentence]").textContent;
  const value = told.slice("sentence: ".length, -" ...".length);
  const place = placed(root);
  const parts = [continued(await stories), labelled(label), place];
  const text = { type: "text", value, maxLength: 120, spellcheck: false };
  const sentence = make("input", { ...text, autocomplete: "off" });
  const status = announced("gm-label-now");
  const from = root.querySelector(".gm-from");
  const show = () => {
    const begin = performance.now();
    for (const part of parts) part.show(words(sentence.value));
    const time = Math.max(1, Math.round(performance.now() - begin));
    status.textContent = sentence.value.trim()
      ? `Three answers in ${time} ms, in your browser.`
      : "There is no sentence yet. Write one.";
  };
  const others = TRY.map((one) =>
    button(one, () => {
      sentence.value = one;
      sentence.oninput();
    }),
  );
  sentence.oninput = () => {
    place.load();
    show();
  };
  const three = make("div", { className: "gm-three" }, ...parts.map(({ box }) => box));
  root
    .querySelector(".gm-shown")
    .replaceChildren(
      field("your sentence ", sentence),
      make("div", { className: "gm-row gm-wrap" }, ...others),
      three,
      status,
    );
  whenNear(place.box, place.load, { threshold: 0.5 });
  from.textContent =
    "The three models of three_kinds. What you write stays in your browser.";
  show();
  themed(root, show);
}

function kind(name, what, ...children) {
  const head = make("p", {}, make("strong", { textContent: name }), ` ${what}`);
  return make(
    "div",
    { className: `gm-kind gm-${name.toLowerCase()}` },
    head,
    ...children,
  );
}

// --- make: counted words, drawn one after the other -----------------------------------

function continued(stories) {
  const model = learn(
    stories.map((story) => [...words(story), "."]),
    2,
  );
  const list = make("ul", { className: "gm-lines" });
  const said = make("p", { className: "gm-known" });
  const warm = make("input", { type: "range", min: 0.1, max: 2, step: 0.1 });
  warm.value = 0.5; // a range clips to the ends that it knows
  const degrees = make("output");
  let seed = 0;
  let tokens = [];

  function line(_, i) {
    const { uniform } = random(1000 * seed + i);
    const made = [];
    while (made.length < WORDS && made.at(-1) !== ".") {
      made.push(model.draw([...tokens, ...made], Number(warm.value), uniform));
    }
    const textContent = `… ${made.join(" ").replace(" .", ".")}`;
    return make("li", { textContent });
  }

  function show(given = tokens) {
    tokens = given;
    degrees.textContent = Number(warm.value).toFixed(1);
    const known = tokens.some(model.knows);
    said.textContent = known ? "" : `${UNKNOWN} It begins anew:`;
    list.replaceChildren(...Array.from({ length: 3 }, line));
  }

  warm.oninput = () => show();
  const again = button("Again", () => {
    seed += 1;
    show();
  });
  const label = field("temperature ", warm, degrees);
  const controls = make("div", { className: "gm-controls" }, label, again);
  return { box: kind("Make", "It goes on:", said, list, controls), show };
}

// --- label: a weight a word, and their sum as a probability ---------------------------

function bagOf(graph) {
  const known = new Map(graph.about.about.words.map((word, i) => [word, i]));
  return (tokens) => {
    const bag = new Float32Array(known.size);
    const found = new Map(tokens.map((word) => [word, known.get(word)]));
    for (const [word, i] of found) {
      if (i === undefined) found.delete(word);
      else bag[i] = 1;
    }
    return { bag, found };
  };
}

function labelled(graph) {
  const bag = bagOf(graph);
  const verdict = make("p", { className: "gm-said" });
  const sides = make("div", { className: "gm-sides", ariaHidden: "true" });
  const bars = make("div", { className: "gm-bars gm-weights" });

  function show(tokens) {
    const { bag: x, found } = bag(tokens);
    bars.replaceChildren();
    sides.replaceChildren();
    verdict.textContent = UNKNOWN;
    if (!found.size) return;
    const [[p], evidence] = graph.run({ x });
    const percent = Math.round(100 * p);
    verdict.textContent =
      p >= 0.5 ? `${percent} % positive` : `${100 - percent} % negative`;
    const share = make("i", { className: "gm-share" });
    share.style.width = `${100 - percent}%`;
    sides.append(share, make("i"));
    const strongest = [...found].sort(
      ([, i], [, j]) => Math.abs(evidence[j]) - Math.abs(evidence[i]),
    );
    bars.append(...strongest.slice(0, 5).map(([word, i]) => weight(word, evidence[i])));
  }
  return { box: kind("Label", "Is it a good review?", verdict, sides, bars), show };
}

// A bar to the left for what speaks against, to the right for what speaks for it.
function weight(word, value) {
  const bar = make("i");
  const width = Math.min(50, 40 * Math.abs(value));
  bar.style.width = `${width}%`;
  bar.style.marginLeft = `${value < 0 ? 50 - width : 50}%`;
  const number = `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(2)}`;
  return make(
    "div",
    {},
    make("b", { textContent: word }),
    make("span", {}, bar),
    number,
  );
}

// --- place: a point among the sentences of the corpus ---------------------------------

// The largest of the three: its numbers come when it is seen, or asked. Until then it
// shows what the program printed.
function placed(root) {
  const [, ...lines] = root.querySelector("[data-part=place]").textContent.split("\n");
  const near = lines.map((line) => line.trim().split(/ (.*)/));
  const canvas = make("canvas", { className: "gm-plane", width: SIDE, height: SIDE });
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", "A map of sentences");
  const list = make("ol", { className: "gm-lines" }, ...near.map(neighbour));
  const said = make("p", { className: "gm-known" });
  const about = make("small");
  const right = make("div", { className: "gm-controls" }, said, list, about);
  const both = make("div", { className: "gm-two" }, canvas, right);
  const box = kind("Place", "What is it like?", both);
  let map, loading;
  let tokens = [];

  function load() {
    loading ??= graphs(root, ["kinds_place"]).then(([graph]) => {
      map = mapped(graph, canvas, root);
      about.textContent = map.about;
      show(tokens);
    });
    return loading;
  }

  function show(given) {
    tokens = given;
    if (!map) return;
    const found = map.place(tokens);
    const here = found.length ? "A map of sentences, and yours" : "A map of sentences";
    canvas.setAttribute("aria-label", here);
    said.textContent = found.length ? "" : `${UNKNOWN} It has no place.`;
    list.replaceChildren(...found.map(neighbour));
  }

  return { box, show, load };
}

const neighbour = ([cosine, sentence]) =>
  make("li", {}, make("b", { textContent: cosine }), ` ${sentence}`);

// Draws the map; place(tokens) gives [cosine, sentence] of the nearest.
function mapped(graph, canvas, root) {
  const { sentences, places, share, d } = graph.about.about;
  const bag = bagOf(graph);
  const [across, up] = [0, 1].map((axis) => onto(places.map((place) => place[axis])));
  const at = ([x, y]) => [across(x), SIDE - up(y)];
  const context = canvas.getContext("2d");
  const about =
    `Each dot is one of ${sentences.length} sentences. Two of the ${d} numbers of a ` +
    `vector are drawn; they tell ${Math.round(100 * share)} % of how the sentences differ.`;

  const dot = (point, radius, hue) => {
    context.beginPath();
    context.fillStyle = color(root, hue);
    context.arc(...at(point), radius, 0, 7);
    context.fill();
  };

  function draw(point, near) {
    context.clearRect(0, 0, SIDE, SIDE);
    for (const one of places) dot(one, 2.5, "--gm-soft");
    if (!point) return;
    context.strokeStyle = color(root, "--gm-place");
    for (const i of near) {
      context.beginPath();
      context.moveTo(...at(point));
      context.lineTo(...at(places[i]));
      context.stroke();
      dot(places[i], 4.5, "--gm-place");
    }
    dot(point, 7, "--gm-make");
  }

  function place(tokens) {
    const { bag: x, found } = bag(tokens);
    if (!found.size) {
      draw();
      return [];
    }
    const [cosines, [a, b]] = graph.run({ x });
    const order = [...cosines.keys()].sort((i, j) => cosines[j] - cosines[i]);
    const near = order.slice(0, NEAREST);
    draw([a, b], near);
    return near.map((i) => [cosines[i].toFixed(2), sentences[i]]);
  }
  return { about, place };
}

// From the least to the greatest value: the map, with a margin.
function onto(values) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return (value) => SIDE * (0.05 + (0.9 * (value - low)) / (high - low));
}
