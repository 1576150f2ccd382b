// The rank of each sentence of a text, round by round, and the words that join two of them.
import { button, field, make } from "../dom.js";
import { guess, stored } from "./shared.js";

function tell(top, count) {
  if (top.length === count) return "All sentences have the same rank.";
  if (top.length === 1) return `Sentence ${top[0]} has the highest rank.`;
  return `Sentences ${top.slice(0, -1).join(", ")} and ${top.at(-1)} have the highest rank.`;
}

export async function mount(root) {
  const texts = await stored(root, "ranks.json");
  const asked = guess(
    "Sentences hand their rank on to those with which they share a word. Which one ends on top?",
    ["the first", "one in the middle", "the last"],
  );
  const choice = make(
    "select",
    {},
    ...texts.map(({ sentences: [first] }) => make("option", { textContent: first })),
  );
  const range = make("input", { type: "range", min: 0, step: 1, value: 0 });
  const place = make("output");
  const list = make("ol", { className: "gm-ranks" });
  const said = make("output", { className: "gm-label-now" });

  function item(text, at, ranks, shared) {
    const joined = shared
      .filter(([i, j]) => i === at || j === at)
      .map(([i, j, words]) => `${words.join(", ")} with ${(i === at ? j : i) + 1}`);
    const bar = make("i");
    bar.style.width = `${100 * ranks[at]}%`;
    const best = ranks[at] === Math.max(...ranks);
    const line = make(best ? "mark" : "span", { textContent: text });
    const links = joined.length ? `shares ${joined.join("; ")}` : "shares no word";
    return make(
      "li",
      {},
      line,
      make("small", { textContent: ` ${links}` }),
      make("div", {}, bar, ` ${ranks[at].toFixed(2)}`),
    );
  }

  function show() {
    const { sentences, shared, ranks } = texts[choice.selectedIndex];
    const now = ranks[range.value];
    place.textContent = `${range.value} of ${ranks.length - 1} rounds`;
    list.replaceChildren(...sentences.map((text, i) => item(text, i, now, shared)));
    const highest = Math.max(...now);
    const top = now.flatMap((rank, i) => (rank === highest ? [i + 1] : []));
    said.textContent = tell(top, now.length);
    if (Number(range.value) === ranks.length - 1) asked.tell(said.textContent);
    back.disabled = Number(range.value) === 0;
    next.disabled = Number(range.value) === ranks.length - 1;
  }

  function go(way) {
    range.value = Number(range.value) + way;
    show();
  }

  const back = button("Back", () => go(-1));
  const next = button("Next round", () => go(1));
  next.classList.add("gm-main");
  range.max = texts[0].ranks.length - 1;
  range.oninput = show;
  choice.onchange = () => {
    range.value = 0;
    show();
  };
  root
    .querySelector(".gm-shown")
    .replaceChildren(
      asked.box,
      field("the text that begins ", choice),
      make("div", { className: "gm-row gm-wrap" }, back, next),
      field("after ", place, range),
      list,
      said,
    );
  root.querySelector(".gm-from").textContent =
    "Ranks and shared words, cut to their beginnings, as summarisation stored them.";
  show();
}
