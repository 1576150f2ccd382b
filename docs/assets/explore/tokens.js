// A text cut by the first n merges: coloured tokens, their ids, how each word grew.
import { button, field, make } from "../dom.js";
import { stored } from "./shared.js";
import { pieces, tokenizer } from "./merges.js";

const TEXTS = [
  // a text, and which merges cut it at first
  ["Something stirred in the unlit greenhouse.", "prose"],
  ["the THE something SOMETHING", "prose"],
  ["Größe", "prose"],
  ["日本語", "prose"],
  ["🤖 👩‍🚀", "prose"],
  ["1996 * 1996 = 3984016", "squares"],
  ["1997 * 1997 = 3988009", "squares"],
];
const SOURCES = { prose: "our prose", squares: "square numbers" };
const HUES = 4;

export async function mount(root) {
  const { bytes, ...corpora } = await stored(root, "merges.json");
  const text = make("input", { type: "text", maxLength: 200, spellcheck: false });
  const preset = make(
    "select",
    {},
    ...TEXTS.map(([name], value) => make("option", { value, textContent: name })),
  );
  const source = make(
    "select",
    {},
    ...Object.entries(SOURCES).map(([value, textContent]) =>
      make("option", { value, textContent }),
    ),
  );
  const range = make("input", { type: "range", min: 0, step: 1 });
  const learnt = make("output");
  const row = make("div", { className: "gm-tokens" });
  const said = make("output", { className: "gm-label-now" });
  const story = make("ol", { className: "gm-story" });
  const heading = make("p", { className: "gm-label-now" });
  let all; // merges of the source
  let bpe;
  let chosen = 0; // which piece

  function show() {
    const n = Number(range.value);
    const cut = pieces(text.value);
    const ways = cut.map((piece) => bpe.history(piece, n));
    chosen = Math.min(chosen, Math.max(0, cut.length - 1));
    learnt.textContent = `${n} of ${all.length}`;
    row.replaceChildren(...ways.map((way, i) => word(way.at(-1).word, i)));
    const size = new TextEncoder().encode(text.value).length;
    const count = ways.reduce((sum, way) => sum + way.at(-1).word.length, 0);
    const each = count ? `, ${(size / count).toFixed(2)} bytes each` : "";
    said.textContent = `${size} bytes, ${count} tokens${each}`;
    next.disabled = following() === undefined;
    heading.textContent = cut.length
      ? `How “${cut[chosen].replaceAll(" ", "·")}” grew:`
      : "Type something.";
    story.replaceChildren(...(ways[chosen] ?? []).map(line));
  }

  function word(ids, i) {
    const spans = ids.map((id) => {
      const hue = `gm-hue-${id % HUES}`;
      const number = make("small", { textContent: id });
      return make("span", { className: hue }, bpe.spell(id), number);
    });
    const made = button("", () => choose(i));
    made.className = "gm-piece";
    made.ariaPressed = String(i === chosen);
    made.append(...spans);
    return made;
  }

  function choose(i) {
    chosen = i;
    show();
    row.children[i].focus();
  }

  function line({ word: ids, merge }) {
    const spelt = make("code", { textContent: ids.map(bpe.spell).join("|") });
    if (merge === undefined) return make("li", {}, make("b", {}, "bytes"), spelt);
    const pair = all[merge].map(bpe.spell).join(" + ");
    const which = make("b", {}, `merge ${merge + 1}`);
    return make("li", {}, which, spelt, make("small", {}, pair));
  }

  // The next merge that changes this text: no merge comes before those of its parts.
  function following() {
    const n = Number(range.value);
    const later = pieces(text.value)
      .map((piece, at) => ({ at, way: bpe.history(piece, all.length) }))
      .flatMap(({ at, way }) => way.slice(1).map(({ merge }) => ({ at, merge })))
      .filter(({ merge }) => merge >= n);
    return later.sort((a, b) => a.merge - b.merge)[0];
  }

  const next = button("Next merge in this text", () => {
    const { at, merge } = following();
    range.value = merge + 1;
    chosen = at;
    show();
  });

  function load() {
    all = corpora[source.value];
    bpe = tokenizer(bytes, all);
    range.max = all.length;
    range.value = 0;
    show();
  }

  preset.onchange = () => {
    [text.value, source.value] = TEXTS[preset.value];
    chosen = 0;
    load();
  };
  source.onchange = load;
  range.oninput = show;
  text.oninput = show;
  const settings = make(
    "div",
    { className: "gm-settings" },
    field("merges learnt ", learnt, range),
    field("learnt from ", source),
  );
  root
    .querySelector(".gm-shown")
    .replaceChildren(
      make(
        "div",
        { className: "gm-settings" },
        field("a text ", preset),
        field("or yours ", text),
      ),
      row,
      said,
      settings,
      make("div", { className: "gm-row" }, next),
      heading,
      story,
    );
  root.querySelector(".gm-from").textContent =
    "The merges are those that bpe learnt and stored. Small: ids. " +
    "Choose a word to see the merges that made its tokens.";
  preset.onchange();
}
