// Texts for one brief in some ways, checked; and how many pairs of words are different
// ones among the first texts of each way.
import { field, make } from "../dom.js";
import { guess, scrolling, stored } from "./shared.js";

const wordsOf = (text) => text.toLowerCase().match(/[a-z']+/g) ?? [];

// The share of different pairs of neighbouring words among all of some texts.
export function different(texts) {
  const pairs = texts.flatMap((text) => {
    const words = wordsOf(text);
    return words.slice(1).map((word, i) => `${words[i]} ${word}`);
  });
  return new Set(pairs).size / pairs.length;
}

export async function mount(root) {
  const { briefs, texts, shortest, longest } = await stored(root, "texts.json");
  const asked = guess(
    "Which of these ways has the most different pairs of words in its fifty texts?",
    Object.keys(texts),
  );
  const choice = make(
    "select",
    {},
    ...briefs.map(([product, ...words]) =>
      make("option", { textContent: `${product}: ${words.join(", ")}` }),
    ),
  );
  const many = make("input", { type: "range", min: 2, max: briefs.length, value: 2 });
  const number = make("output");
  const body = make("tbody");
  const bars = make("div", { className: "gm-bars gm-passages" });

  function row([way, all]) {
    const text = all[choice.selectedIndex];
    const words = wordsOf(text);
    const said = briefs[choice.selectedIndex].every((word) => words.includes(word));
    const fits = shortest <= words.length && words.length <= longest;
    const cells = [way, text, said ? "✓" : "✗", `${words.length} ${fits ? "✓" : "✗"}`];
    return make(
      "tr",
      { className: said && fits ? "gm-passes" : "" },
      ...cells.map((textContent) => make("td", { textContent })),
    );
  }

  function bar([way, all]) {
    const share = different(all.slice(0, many.value));
    const length = make("i");
    length.style.width = `${100 * share}%`;
    return make(
      "div",
      {},
      make("span", { textContent: way }),
      length,
      share.toFixed(2),
    );
  }

  function show() {
    body.replaceChildren(...Object.entries(texts).map(row));
    number.textContent = many.value;
    bars.replaceChildren(...Object.entries(texts).map(bar));
    if (Number(many.value) < briefs.length) return;
    const shares = Object.entries(texts).map(([way, all]) => [different(all), way]);
    const [[most, way]] = shares.sort(([a], [b]) => b - a);
    asked.tell(`It is “${way}”, with ${most.toFixed(2)}.`);
  }

  choice.onchange = show;
  many.oninput = show;
  const scrolled = scrolling(
    "Texts for this brief",
    ["", "text", "words", "length"],
    body,
    "gm-replies",
  );
  root
    .querySelector(".gm-shown")
    .replaceChildren(
      asked.box,
      make("div", { className: "gm-settings" }, field("the brief ", choice)),
      scrolled,
      make(
        "div",
        { className: "gm-settings" },
        field("different pairs in how many texts: ", number, many),
      ),
      bars,
    );
  root.querySelector(".gm-from").textContent =
    `Texts of product_copy. A length of ${shortest} to ${longest} words is asked for.`;
  show();
}
