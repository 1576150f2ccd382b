// The graph of one neuron: values go right, gradients come back, one hand-on a step.
import { button, field, make } from "../dom.js";
import { graphs, guess } from "./shared.js";

const [WIDTH, TOP, HEIGHT] = [640, 18, 262]; // of the picture the program draws
const [HALF, TALL] = [36, 35]; // half of a node, across and down
const LIMIT = 3; // of the four numbers

export async function mount(root) {
  const [model] = await graphs(root, ["reverse_pass"]);
  const { names, edges, places, values } = model.about.about;
  const said = make("output", { className: "gm-label-now" });
  const inputs = Object.entries(values).map(([name, value]) => {
    const range = make("input", {
      type: "range",
      min: -LIMIT,
      max: LIMIT,
      step: 0.1,
      value,
    });
    return { name, range, shown: make("output") };
  });
  const asked = guess(
    "Let the backward pass run. Then set x to 0. Whose gradient becomes 0?",
    ["that of w", "that of b", "both"],
  );
  const picture = drawn("svg", { viewBox: `0 ${TOP} ${WIDTH} ${HEIGHT}`, role: "img" });
  picture.classList.add("gm-neuron");
  const arrows = edges.map((edge, k) => {
    const twice = edges.some((other, i) => i !== k && String(other) === String(edge));
    const apart = twice ? (k % 2 ? 14 : -14) : 0; // an error times itself
    return picture.appendChild(arrow(places, edge, apart));
  });
  const nodes = names.map((name, i) => node(picture, name, places[i]));
  let at = 0; // how many gradients were handed on

  function show() {
    const given = inputs.map(({ name, range }) => [name, Number(range.value)]);
    const [value, derivative, handed] = model.run(Object.fromEntries(given));
    const gradients = names.map(() => 0);
    gradients[names.length - 1] = 1;
    for (let k = 0; k < at; k++) gradients[edges[k][1]] = handed[k];
    const [from, to] = edges[at - 1] ?? [names.length - 1];
    nodes.forEach(({ box, texts }, i) => {
      const known =
        i === names.length - 1 || edges.slice(0, at).some((e) => e[1] === i);
      texts[1].textContent = value[i].toFixed(2);
      texts[2].textContent = known ? gradients[i].toFixed(3) : "";
      box.dataset.now = at && (i === from || i === to) ? "yes" : "";
    });
    arrows.forEach((line, k) => {
      line.dataset.now = k === at - 1 ? "yes" : "";
      line.dataset.done = k < at ? "yes" : "";
    });
    for (const { range, shown } of inputs) shown.textContent = range.value;
    said.textContent = at
      ? `step ${at} of ${edges.length}: ${names[from]} hands ${names[to]} its ` +
        `${gradients[from].toFixed(3)} × ${derivative[at - 1].toFixed(3)}`
      : "step 0: the loss has the gradient 1 with respect to itself";
    next.disabled = at === edges.length;
    const told = names.map((n, i) => `${n} ${value[i].toFixed(2)} (${texts(i)})`);
    picture.setAttribute("aria-label", `The graph of one neuron: ${told.join("; ")}`);
    const x = Number(inputs.find(({ name }) => name === "x").range.value);
    if (x === 0 && at === edges.length) {
      const of = (name) => gradients[names.indexOf(name)].toFixed(3);
      asked.tell(`It is ${of("w")} for w and ${of("b")} for b.`);
    }
  }
  const texts = (i) => nodes[i].texts[2].textContent || "no gradient yet";

  const to = (step) => {
    at = step;
    show();
  };
  const next = button("One step back", () => to(Math.min(at + 1, edges.length)));
  next.classList.add("gm-main");
  const buttons = [
    next,
    button("Whole backward pass", () => to(edges.length)),
    button("Forward only", () => to(0)),
  ];
  for (const { range } of inputs) range.oninput = show;
  const controls = make(
    "div",
    { className: "gm-controls" },
    make("div", { className: "gm-row gm-wrap" }, ...buttons),
    said,
    make(
      "div",
      { className: "gm-four" },
      ...inputs.map(({ name, range, shown }) => field(`${name} `, shown, range)),
    ),
  );
  root.querySelector(".gm-shown").replaceChildren(asked.box, picture, controls);
  root.querySelector(".gm-from").textContent =
    "Blue: values, computed from left to right by reverse_mode. Orange: gradients, in the " +
    "order in which its backward hands them on. Move a number: both follow.";
  to(0);
}

function drawn(tag, given = {}, text = "") {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(given)) made.setAttribute(name, value);
  made.textContent = text;
  return made;
}

function arrow(places, [from, to], apart) {
  const [[a, b], [c, d]] = [places[to], places[from]];
  const [x, u, y, v] = [a + HALF, c - HALF, b + apart, d + apart];
  return drawn("path", { d: `M${x} ${y}C${x + 22} ${y} ${u - 22} ${v} ${u} ${v}` });
}

function node(picture, name, [x, y]) {
  const box = drawn("rect", {
    x: x - HALF,
    y: y - TALL,
    width: 2 * HALF,
    height: 2 * TALL,
    rx: 6,
  });
  const texts = ["", "value", "gradient"].map((what, i) => {
    const text = drawn("text", { x, y: y - 14 + 21 * i, "text-anchor": "middle" });
    text.dataset.what = what;
    return text;
  });
  texts[0].textContent = name;
  picture.append(box, ...texts);
  return { box, texts };
}
