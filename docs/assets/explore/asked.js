// A question: which passages lie near it, and what was answered by what stood before it.
import { field, make } from "../dom.js";
import { guess, scrolling, stored } from "./shared.js";

const NEAREST = 4;
const UNIT = 10000; // of the stored cosines
const CONDITIONS = {
  question: {
    nothing: "nothing",
    "the passage found": "found by MiniLM",
    "a rival beside it": "a rival beside it",
    "all 40 passages": "all 40 passages",
    "another passage": "another passage",
    "a changed passage": "a changed passage",
    "a hidden order": "an order",
    "a planted answer": "planted",
  },
  reworded: {
    "found by shared words": "reworded, by words",
    "found by meaning": "reworded, by MiniLM",
  },
};

export async function mount(root) {
  const { passages, questions } = await stored(root, "asked.json");
  const asked = guess(
    "Nobody has ever written of Orrowby. How many of the 40 questions does the model " +
      "answer rightly with nothing before them?",
    ["none, or one", "about ten", "about twenty"],
  );
  const choice = make(
    "select",
    {},
    ...questions.map(({ asked: ways }) =>
      make("option", { textContent: ways.question }),
    ),
  );
  const other = make("input", { type: "checkbox" });
  const bars = make("div", { className: "gm-bars gm-passages" });
  const said = make("output", { className: "gm-label-now" });
  const body = make("tbody");

  function bar(at, near, own) {
    const length = make("i");
    length.style.width = `${(100 * Math.max(0, near)) / UNIT}%`;
    const text = make(own ? "b" : "span", { textContent: passages[at] });
    return make("div", {}, text, length, (near / UNIT).toFixed(2));
  }

  function row(name, [reply, right]) {
    const cells = [name, reply, right ? "✓" : "✗"];
    const line = cells.map((textContent) => make("td", { textContent }));
    return make("tr", { className: right ? "gm-passes" : "" }, ...line);
  }

  function show() {
    const kind = other.checked ? "reworded" : "question";
    const { asked: ways, near, said: replies } = questions[choice.selectedIndex];
    const order = [...passages.keys()].sort((a, b) => near[kind][b] - near[kind][a]);
    const own = choice.selectedIndex;
    bars.replaceChildren(
      ...order.slice(0, NEAREST).map((at) => bar(at, near[kind][at], at === own)),
    );
    const place = order.indexOf(own) + 1;
    said.textContent = `“${ways[kind]}” Its passage is number ${place} of 40.`;
    body.replaceChildren(
      ...Object.entries(CONDITIONS[kind]).map(([name, key]) => row(name, replies[key])),
    );
    const right = questions.filter((one) => one.said.nothing[1]).length;
    asked.tell(`Of the 40 it answers ${right}.`);
  }

  choice.onchange = show;
  other.onchange = show;
  const scrolled = scrolling(
    "What was answered",
    ["before the question", "the reply", ""],
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
        field("the question ", choice),
        field("ask in other words ", other),
      ),
      said,
      bars,
      scrolled,
    );
  root.querySelector(".gm-from").textContent =
    "Cosines of MiniLM and replies of SmolLM2, as retrieval_answers stored them. In " +
    "bold: the passage that answers.";
  show();
}
