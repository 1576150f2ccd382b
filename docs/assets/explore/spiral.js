// Two players with a number each: where they go, from a start of yours.
import { announced, field, make } from "../dom.js";
import { graphs, pointed, ringPlane, themed } from "./shared.js";

const START = [1, 0]; // that of the program
const FAR = 1e3; // where the picture has long been left

export async function mount(root) {
  const [atOnce, inTurn] = await graphs(root, ["two_players", "two_players_in_turn"]);
  const { steps } = atOnce.about.about;
  const plane = ringPlane({ centres: [], radius: 0 });
  const order = make(
    "select",
    {},
    make("option", { textContent: "at once" }),
    make("option", { textContent: "in turn" }),
  );
  const penalty = slider({ max: 0.5, step: 0.01, value: 0 });
  const upTo = slider({ max: steps, step: 1, value: steps });
  const [weighs, shown] = [make("output"), make("output")];
  const said = announced("gm-label-now");
  let start = START;
  let path;

  // place, weight, place, weight ...
  function walk() {
    const graph = order.value === "in turn" ? inTurn : atOnce;
    let [place, weight] = start;
    path = [place, weight];
    for (let i = 0; i < steps && Math.hypot(place, weight) < FAR; i++) {
      const given = { place, weight, penalty: Number(penalty.value) };
      [[place], [weight]] = graph.run(given);
      path.push(place, weight);
    }
    show();
  }

  function show() {
    const seen = path.slice(0, 2 * (Number(upTo.value) + 1));
    const [begun, now] = [seen.slice(0, 2), seen.slice(-2)];
    plane.clear();
    plane.line([-4, 0, 4, 0], "--gm-soft");
    plane.line([0, -4, 0, 4], "--gm-soft");
    plane.line(seen, "--gm-make");
    plane.dots(begun, "--gm-soft", 4);
    plane.dots(now, "--gm-make", 5);
    weighs.textContent = Number(penalty.value).toFixed(2);
    shown.textContent = upTo.value;
    const [from, to] = [begun, now].map((point) => Math.hypot(...point).toFixed(2));
    said.textContent =
      `They began ${from} away from rest, and are ${to} away` +
      ` after ${seen.length / 2 - 1} steps.`;
  }

  const begin = (...point) => {
    start = point;
    walk();
  };
  plane.redraw = show;
  pointed(plane, "The two numbers: arrow keys choose a start, Enter begins", begin);
  order.onchange = walk;
  penalty.oninput = walk;
  upTo.oninput = show;
  const controls = make(
    "div",
    { className: "gm-controls" },
    field("they step ", order),
    field("penalty ", weighs, penalty),
    field("steps ", shown, upTo),
    said,
  );
  const both = make("div", { className: "gm-two" }, plane.canvas, controls);
  root.querySelector(".gm-shown").replaceChildren(both);
  root.querySelector(".gm-from").textContent =
    "Across: where points are made. Up: the weight of the discriminator. Both rest in the " +
    "middle. Each step is one of two_players. Click a place to begin there.";
  themed(root, show);
  walk();
}

function slider(given) {
  const { value, ...ends } = given;
  const made = make("input", { type: "range", min: 0, ...ends });
  made.value = value; // a range clips to the ends that it knows
  return made;
}
