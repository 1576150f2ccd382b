// A word in two contexts: what a model expects after it, by how much it sees of them.
import { field, make } from "../dom.js";
import { guess, stored } from "./shared.js";

export async function mount(root) {
  const words = await stored(root, "words.json");
  const windows = Object.keys(words[0].leads).map(Number);
  const whole = windows.at(-1);
  const choice = make(
    "select",
    {},
    ...words.map(({ word }) => make("option", { textContent: word })),
  );
  const seen = make("input", {
    type: "range",
    min: 0,
    max: windows.length - 1,
    step: 1,
    value: windows.length - 1,
  });
  const howMany = make("output");
  const both = make("div", { className: "gm-two" });
  const said = make("output", { className: "gm-label-now" });
  const asked = guess(
    "It chooses between two continuations, once behind each context. How many of all " +
      "80 choices are right if it sees the word alone?",
    ["about 20", "exactly 40", "about 60"],
  );

  const right = ({ leads }, window) => leads[window].map((lead, i) => lead > 0 === !i);
  const name = (window) => (window === whole ? "all" : String(window));

  function bar([token, p]) {
    const length = make("i");
    length.style.width = `${100 * p}%`;
    const text = make("b", { textContent: token.trim() || "(a blank)" });
    return make("div", {}, text, length, p.toFixed(2));
  }

  function sense(one, which, window) {
    const all = one.contexts[which].split(" ");
    const cut = Math.max(0, all.length - window);
    const hidden = make("s", { textContent: all.slice(0, cut).join(" ") });
    const visible = make("span", { textContent: ` ${all.slice(cut, -1).join(" ")} ` });
    const last = make("b", { textContent: one.word });
    const text = make("p", {}, ...(cut ? [hidden] : []), visible, last, " …");
    const chosen = one.follows[one.leads[window][which] > 0 ? 0 : 1];
    const well = right(one, window)[which];
    const mark = make("small", { textContent: well ? " right" : " wrong" });
    const says = make(well ? "b" : "s", { textContent: chosen });
    const told = make("p", {}, "It chooses: ", says, mark);
    const bars = make(
      "div",
      { className: "gm-bars gm-weights" },
      ...one.likeliest[which].map(bar),
    );
    if (window !== whole) return make("div", {}, text, told);
    return make("div", {}, text, told, bars);
  }

  function show() {
    const window = windows[seen.value];
    const one = words[choice.selectedIndex];
    howMany.textContent = name(window);
    seen.setAttribute("aria-valuetext", name(window));
    both.replaceChildren(...[0, 1].map((which) => sense(one, which, window)));
    const choices = words.map((word) => right(word, window));
    const count = choices.flat().filter(Boolean).length;
    const apart = choices.filter((pair) => pair.every(Boolean)).length;
    said.textContent =
      `words seen: ${name(window)}. Of 80 choices ${count} are right; ` +
      `${apart} of 40 words are told apart.`;
    if (window !== windows[0]) return;
    asked.tell(
      `They are ${count}: the same word gets the same answer both times, and one of the two is right.`,
    );
  }

  choice.onchange = show;
  seen.oninput = show;
  root
    .querySelector(".gm-shown")
    .replaceChildren(
      asked.box,
      make(
        "div",
        { className: "gm-settings" },
        field("the word ", choice),
        field("words seen ", seen, howMany),
      ),
      both,
      said,
    );
  root.querySelector(".gm-from").textContent =
    "Two continuations as SmolLM2 weighs them, and the likeliest tokens behind the whole " +
    "context, as two_senses stored them.";
  show();
}
