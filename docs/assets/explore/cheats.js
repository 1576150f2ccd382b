// Models that score well and are bad: what each makes, and what each measure says of it.
import { button, make } from "../dom.js";
import { guess, ringPlane, stored, themed } from "./shared.js";

// what a perfect model gets: the least or the most that is right
const RIGHT = {
  nats: (value, truth) => value <= truth + 0.03,
  precision: (value) => value >= 0.95,
  recall: (value) => value >= 0.95,
  line: (value) => value <= 0.54,
  neighbour: (value) => value <= 0.54,
  copies: (value) => value === 0,
};

export async function mount(root) {
  const { models, ring } = await stored(root, "models.json");
  const truth = Number(models[0].measures.nats);
  const plane = ringPlane(ring, "Samples of the model around the ring");
  const rows = make("tbody");
  const said = make("output", { className: "gm-label-now" });
  const asked = guess("How many of these six measures find a model that only copies?", [
    "none",
    "two",
    "all but one",
  ]);
  let shown = models[0];

  function row([measure, text]) {
    const right = RIGHT[measure](text === "inf" ? Infinity : Number(text), truth);
    const cells = [measure, text, right ? "✓" : "✗"];
    const one = make(
      "tr",
      {},
      ...cells.map((textContent) => make("td", { textContent })),
    );
    one.className = right ? "gm-passes" : "gm-fails";
    return one;
  }

  function show() {
    plane.clear();
    plane.points(shown.points);
    const made = Object.entries(shown.measures).map(row);
    rows.replaceChildren(...made);
    const failed = made.filter((one) => one.className === "gm-fails").length;
    said.textContent = `${shown.name}: ${failed} of ${made.length} measures find a fault`;
    for (const one of buttons) one.ariaPressed = String(one.textContent === shown.name);
    if (shown.name === "copier") {
      asked.tell(`It is ${failed}: the loss on new points, and a look for old ones.`);
    }
  }

  const buttons = models.map((model) =>
    button(model.name, () => {
      shown = model;
      show();
    }),
  );
  const choices = make("div", { className: "gm-row gm-wrap" }, ...buttons);
  choices.setAttribute("role", "group");
  choices.setAttribute("aria-label", "The model");
  const heads = ["measure", "value", "as the truth"].map((textContent) =>
    make("th", { textContent }),
  );
  const table = make(
    "table",
    { className: "gm-tests" },
    make("thead", {}, make("tr", {}, ...heads)),
    rows,
  );
  const right = make("div", { className: "gm-controls" }, said, table);
  const both = make("div", { className: "gm-two" }, plane.canvas, right);
  root.querySelector(".gm-shown").replaceChildren(asked.box, choices, both);
  root.querySelector(".gm-from").textContent =
    "Samples and measures of evaluation, as published. A measure finds no fault where the " +
    "model does as well as the truth, or better, but for chance.";
  themed(root, show);
  show();
}
