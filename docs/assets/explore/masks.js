// A reply token by token: what the model expects, and what the automaton lets pass.
import { button, field, make } from "../dom.js";
import { guess, stored } from "./shared.js";

const VOCABULARY = 49152;

export async function mount(root) {
  const replies = await stored(root, "masks.json");
  const asked = guess(
    "At each step the automaton strikes out what cannot lead to valid JSON. At how many " +
      "steps does that change the token that is taken?",
    ["at none", "at less than half", "at most of them"],
  );
  const choice = make(
    "select",
    {},
    ...replies.map(({ sentence }) => make("option", { textContent: sentence })),
  );
  const range = make("input", { type: "range", min: 0, step: 1 });
  const place = make("output");
  const text = make("code");
  const bars = make("div", { className: "gm-bars gm-words" });
  const said = make("output", { className: "gm-label-now" });
  let steps;

  const visible = (token) => token.replaceAll(" ", "␣").replaceAll("\n", "↵");

  function bar([token, p, ok], taken) {
    const length = make("i");
    length.style.width = `${100 * p}%`;
    const word = make(ok ? "b" : "s", { textContent: visible(token) });
    const mark = make("u", { textContent: taken ? "taken" : "" });
    return make("div", {}, word, length, `${(100 * p).toFixed(1)} %`, mark);
  }

  function show() {
    const at = Number(range.value);
    const { token, left, best } = steps[at];
    place.textContent = `${at + 1} of ${steps.length}`;
    text.textContent = steps
      .slice(0, at)
      .map((step) => step.token)
      .join("");
    text.append(make("mark", { textContent: token }));
    bars.replaceChildren(...best.map((one) => bar(one, one[0] === token)));
    const count = left.toLocaleString("en-GB");
    said.textContent = `${count} of ${VOCABULARY.toLocaleString("en-GB")} tokens may come here.`;
    const changed = steps.filter((step) => step.token !== step.best[0][0]).length;
    asked.tell(`In this reply at ${changed} of ${steps.length}.`);
    back.disabled = at === 0;
    next.disabled = at === steps.length - 1;
  }

  function go(way) {
    range.value = Number(range.value) + way;
    show();
  }

  const back = button("Back", () => go(-1));
  const next = button("Next token", () => go(1));
  next.classList.add("gm-main");
  function begin() {
    steps = replies[choice.selectedIndex].steps;
    range.max = steps.length - 1;
    range.value = 0;
    show();
  }
  choice.onchange = begin;
  range.oninput = show;
  root
    .querySelector(".gm-shown")
    .replaceChildren(
      asked.box,
      field("the sentence ", choice),
      make("p", { className: "gm-written" }, text),
      make("div", { className: "gm-row gm-wrap" }, back, next),
      field("token ", place, range),
      bars,
      said,
    );
  root.querySelector(".gm-from").textContent =
    "The likeliest tokens of SmolLM2 at each step with their probabilities before the mask, " +
    "as constrained_json stored them. Struck out: what the automaton forbids.";
  begin();
}
