// A reply with tools, turn by turn: what the model wrote, and what a program put in.
import { button, field, make } from "../dom.js";
import { guess, stored } from "./shared.js";

const WAYS = {
  alone: "alone, after examples",
  "in words": "alone, in its own words",
  "as signs": "alone, the sum in signs",
  bare: "alone, only signs",
  "not stopped": "calls, but nobody runs them",
  "a calculator": "with a calculator",
  "two tools": "with a calculator and the price list",
  gone: "the article is not in the table",
  "a note": "a note in the table",
};

const BEGIN = ["a calculator", "two tools"]; // the first of them that there is

export async function mount(root) {
  const { questions, replies } = await stored(root, "calls.json");
  const asked = guess(
    "Alone, after some examples: how many of the 40 sums does the model get right?",
    ["none, or one", "about ten", "about thirty"],
  );
  const option = (textContent) => make("option", { textContent });
  const kind = make("select", {}, option("sums"), option("shop"));
  const question = make("select", {});
  const way = make("select", {});
  const text = make("code");
  const said = make("output", { className: "gm-label-now" });
  let seen; // parts that are shown
  let ways; // replies of this kind of question

  function part([who, words]) {
    return who === "program" ? make("mark", { textContent: words }) : words;
  }

  function show() {
    const { parts, right } = ways[way.selectedIndex];
    const at = question.selectedIndex;
    const all = parts[at];
    text.replaceChildren(...all.slice(0, seen).map(part));
    const finished = seen === all.length;
    const mark = right[at] ? "right" : "not right";
    said.textContent = finished
      ? `This is the end. The answer is ${mark}.`
      : all[seen][0] === "program"
        ? "A call is written. Now the program takes over."
        : "The result has joined the text. Now the model reads on.";
    next.disabled = finished;
    back.disabled = seen === 1;
    const alone = replies.find((one) => one.kind === "sums" && one.way === "alone");
    asked.tell(`Alone it gets ${alone.right.filter(Boolean).length} right.`);
  }

  function go(way_) {
    seen += way_;
    show();
  }

  const back = button("Back", () => go(-1));
  const next = button("Next", () => go(1));
  next.classList.add("gm-main");

  function begin() {
    seen = 1;
    show();
  }

  function fill() {
    ways = replies.filter((one) => one.kind === kind.value);
    question.replaceChildren(...questions[kind.value].map(option));
    way.replaceChildren(...ways.map((one) => option(WAYS[one.way])));
    way.selectedIndex = ways.findIndex((one) => BEGIN.includes(one.way));
    begin();
  }

  kind.onchange = fill;
  question.onchange = begin;
  way.onchange = begin;
  root
    .querySelector(".gm-shown")
    .replaceChildren(
      asked.box,
      make(
        "div",
        { className: "gm-settings" },
        field("questions ", kind),
        field("how it answers ", way),
      ),
      field("the question ", question),
      make("p", { className: "gm-written" }, text),
      make("div", { className: "gm-row gm-wrap" }, back, next),
      said,
    );
  root.querySelector(".gm-from").textContent =
    "Replies of SmolLM2, as tool_answers stored them. Marked: what a program put in.";
  fill();
}
