// A function and ten bodies for it, in the order in which the tests put them.
import { button, field, make } from "../dom.js";
import { guess, scrolling, stored } from "./shared.js";

export async function mount(root) {
  const tasks = await stored(root, "bodies.json");
  const asked = guess(
    "For how many of the 30 functions is at least one of ten samples right?",
    ["about five", "about twelve", "nearly all"],
  );
  const choice = make(
    "select",
    {},
    ...tasks.map(({ head, text }) =>
      make("option", { textContent: `${head.replace("def ", "")}: ${text}` }),
    ),
  );
  const ranked = make("input", { type: "checkbox" });
  const text = make("code");
  const body = make("tbody");
  const said = make("output", { className: "gm-label-now" });
  let chosen;

  function order(bodies) {
    const all = bodies.map((one, i) => ({ ...one, i }));
    if (ranked.checked) all.sort((a, b) => b.shown - a.shown || a.i - b.i);
    return all;
  }

  function row(one, task) {
    const pick = button(`sample ${one.i + 1}`, () => {
      chosen = one.i;
      show();
    });
    pick.ariaPressed = String(one.i === chosen);
    const cells = [`${one.shown} of ${task.shown}`, `${one.hidden} of ${task.hidden}`];
    return make(
      "tr",
      { className: one.how === "right" ? "gm-passes" : "" },
      make("td", {}, pick),
      ...[...cells, one.how].map((textContent) => make("td", { textContent })),
    );
  }

  function show() {
    const task = tasks[choice.selectedIndex];
    const bodies = order(task.bodies);
    chosen ??= bodies[0].i;
    text.textContent = task.bodies[chosen].program;
    body.replaceChildren(...bodies.map((one) => row(one, task)));
    const right = task.bodies.filter((one) => one.how === "right").length;
    said.textContent = `Of this function ${right} of ${task.bodies.length} samples are right.`;
    const any = tasks.filter((one) => one.bodies.some((each) => each.how === "right"));
    asked.tell(`For ${any.length} of the ${tasks.length}.`);
  }

  function begin() {
    chosen = undefined;
    show();
  }

  choice.onchange = begin;
  ranked.onchange = begin;
  const scrolled = scrolling(
    "Ten samples and their tests",
    ["", "shown tests", "kept back", "how it ends"],
    body,
    "gm-replies",
  );
  root
    .querySelector(".gm-shown")
    .replaceChildren(
      asked.box,
      make(
        "div",
        { className: "gm-settings" },
        field("the function ", choice),
        field("rank by the shown tests ", ranked),
      ),
      make("p", { className: "gm-written" }, text),
      said,
      scrolled,
    );
  root.querySelector(".gm-from").textContent =
    "Samples of SmolLM2 at temperature 0.8, as code_assistant stored and ran them.";
  begin();
}
