// A sentence, and what a model calls it in each of twelve wordings.
import { field, make } from "../dom.js";
import { guess, scrolling, stored } from "./shared.js";

export async function mount(root) {
  const { sentences, wordings } = await stored(root, "wordings.json");
  const names = Object.keys(wordings);
  const asked = guess(
    "In how many of the twelve wordings does it call all 40 sentences the same?",
    ["in none", "in two", "in six"],
  );
  const option = (textContent) => make("option", { textContent });
  const sentence = make("select", {}, ...sentences.map(([text]) => option(text)));
  const wording = make("select", {}, ...names.map(option));
  const against = make("input", { type: "checkbox" });
  const prompt = make("p", { className: "gm-written" });
  const said = make("output", { className: "gm-label-now" });
  const body = make("tbody");

  // whether it calls sentence i good
  function good({ scores, nothing }, i) {
    const [a, b] = against.checked ? nothing : [0, 0];
    return scores[i][0] - a > scores[i][1] - b;
  }

  const right = (one) =>
    sentences.filter(([, label], i) => good(one, i) === (label === 1)).length;

  function row(name) {
    const one = wordings[name];
    const i = sentence.selectedIndex;
    const called = good(one, i);
    const is = called === (sentences[i][1] === 1);
    const cells = [name, one.labels[called ? 0 : 1], is ? "✓" : "✗", right(one)];
    const line = cells.map((textContent) => make("td", { textContent }));
    return make("tr", { className: is ? "gm-passes" : "" }, ...line);
  }

  function show() {
    const one = wordings[wording.value];
    prompt.textContent = one.prompt.replace("{}", sentence.value);
    body.replaceChildren(...names.map(row));
    const counts = names.map((name) => right(wordings[name]));
    said.textContent = `Of 40 sentences, ${Math.min(...counts)} to ${Math.max(...counts)} are right.`;
    const same = names.filter((name) => {
      const { scores } = wordings[name];
      return new Set(scores.map(([a, b]) => a > b)).size === 1;
    });
    asked.tell(`It is ${same.length}.`);
  }

  sentence.onchange = show;
  wording.onchange = show;
  against.onchange = show;
  root
    .querySelector(".gm-shown")
    .replaceChildren(
      asked.box,
      field("the sentence ", sentence),
      make(
        "div",
        { className: "gm-settings" },
        field("the prompt ", wording),
        field("against an empty sentence ", against),
      ),
      prompt,
      said,
      scrolling(
        "What it is called in each wording",
        ["wording", "called", "", "right of 40"],
        body,
        "gm-replies",
      ),
    );
  root.querySelector(".gm-from").textContent =
    "Probabilities of SmolLM2, as flexible stored them.";
  show();
}
