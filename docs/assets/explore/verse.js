// A poem to be typed or taken from a program, and its syllables counted line by line.
import { button, field, make } from "../dom.js";
import { guess, scrolling, stored } from "./shared.js";
import { counter } from "./syllables.js";

export async function mount(root) {
  const told = await stored(root, "verse.json");
  const { rule, poems, free } = told;
  const count = counter(told);
  const asked = guess(
    "A model has read 60 poems, and four in five of them keep the rule. How many of those " +
      "that it writes freely keep it?",
    ["fewer than one in ten", "about half", "four in five"],
  );
  const ways = Object.keys(poems);
  const choice = make(
    "select",
    {},
    ...ways.map((way) => make("option", { textContent: way })),
  );
  const text = make("textarea", { rows: 4, ariaLabel: "the poem" });
  const body = make("tbody");
  const said = make("output", { className: "gm-label-now" });
  let at = 0;

  function row(line, i) {
    const words = line.match(/[\p{L}']+/gu) ?? [];
    const counts = words.map(count);
    const sum = counts.reduce((a, b) => a + b, 0);
    const wanted = rule[i] ?? 0;
    const spelt = make("td");
    words.forEach((word, j) =>
      spelt.append(word, make("sub", { textContent: counts[j] }), " "),
    );
    const cells = [String(sum), wanted ? String(wanted) : "no line"];
    return make(
      "tr",
      { className: sum === wanted ? "gm-passes" : "" },
      spelt,
      ...cells.map((textContent) => make("td", { textContent })),
    );
  }

  function show() {
    const lines = text.value.split("\n").filter((line) => line.trim());
    const rows = lines.map(row);
    body.replaceChildren(...rows);
    const kept =
      rows.length === rule.length && rows.every((one) => one.className !== "");
    said.textContent = kept ? "It keeps the rule." : "It does not keep the rule.";
    asked.tell(`It is ${(100 * free).toFixed(1)} %, worked out.`);
  }

  function take(step) {
    const some = poems[choice.value];
    at = (at + step) % some.length;
    text.value = some[at];
    show();
  }

  text.oninput = show;
  choice.onchange = () => {
    at = 0;
    take(0);
  };
  choice.value = "free";
  const scrolled = scrolling(
    "The lines of the poem",
    ["line", "syllables", "wanted"],
    body,
    "gm-replies",
  );
  root.querySelector(".gm-shown").replaceChildren(
    asked.box,
    make(
      "div",
      { className: "gm-settings" },
      field("poems: ", choice),
      button("another", () => take(1)),
    ),
    make("p", {}, "the poem; write your own: ", text),
    said,
    scrolled,
  );
  root.querySelector(".gm-from").textContent =
    "Poems as haiku wrote them. The counter goes by spelling, and errs.";
  take(0);
}
