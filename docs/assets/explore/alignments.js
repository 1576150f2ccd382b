// Which word comes from which: the posterior of a pair of sentences, round by round.
import { button, field, make } from "../dom.js";
import { guess, stored } from "./shared.js";

export async function mount(root) {
  const pairs = await stored(root, "alignments.json");
  const asked = guess(
    "Before the first round every link is as likely as any other, and no dictionary is given. " +
      "After how many rounds does each English word know its partner?",
    ["after 1", "after about 5", "after 20 it still does not"],
  );
  const choice = make(
    "select",
    {},
    ...pairs.map(([german]) => make("option", { textContent: german.join(" ") })),
  );
  const range = make("input", { type: "range", min: 0, step: 1, value: 0 });
  const place = make("output");
  const grid = make("table", { className: "gm-align" });
  const said = make("output", { className: "gm-label-now" });

  function cell(p) {
    const one = make("td", { textContent: p < 0.005 ? "" : p.toFixed(2) });
    one.style.setProperty("--gm-share", p);
    return one;
  }

  const head = (text) => make("th", { textContent: text });

  function show() {
    const [german, english, rounds] = pairs[choice.selectedIndex];
    const [round, p] = rounds[range.value];
    place.textContent = round === 1 ? "1 round" : `${round} rounds`;
    range.setAttribute("aria-valuetext", place.textContent);
    const names = ["(no word)", ...german];
    grid.replaceChildren(
      make("tr", {}, make("td"), ...english.map(head)),
      ...names.map((name, i) => make("tr", {}, head(name), ...p[i].map(cell))),
    );
    const sure = english.filter((_, j) => p.some((row) => row[j] >= 0.9));
    said.textContent =
      `${sure.length} of ${english.length} English words come from one ` +
      "word with a probability of 0.9 or more.";
    if (Number(range.value) === rounds.length - 1) asked.tell(said.textContent);
    back.disabled = Number(range.value) === 0;
    next.disabled = Number(range.value) === rounds.length - 1;
  }

  function go(way) {
    range.value = Number(range.value) + way;
    show();
  }

  const back = button("Back", () => go(-1));
  const next = button("More rounds", () => go(1));
  next.classList.add("gm-main");
  range.max = pairs[0][2].length - 1;
  range.oninput = show;
  choice.onchange = show;
  root
    .querySelector(".gm-shown")
    .replaceChildren(
      asked.box,
      field("the sentence ", choice),
      make("div", { className: "gm-row gm-wrap" }, back, next),
      field("after ", place, range),
      make("div", { className: "gm-scroll" }, grid),
      said,
    );
  root.querySelector(".gm-from").textContent =
    "Down each column: how likely the English word comes from each German one, as word_alignment stored it.";
  show();
}
