// Filters over the cards of the catalogue; all that they offer, the cards say.
import { field, make } from "./dom.js";

const FILTERS = { type: "About ", family: "Family ", needs: "Needs " };

export function mount(root) {
  const cards = [...document.querySelectorAll(".gm-card")];
  const [controls, status] = root.children;
  const search = make("input", { type: "search", autocomplete: "off" });
  const chosen = Object.keys(FILTERS).map((name) => [name, menu(cards, name)]);
  controls.append(
    field("Search ", search),
    ...chosen.map(([name, select]) => field(FILTERS[name], select)),
  );
  root.hidden = false;

  function filter() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const card of cards) {
      const text = card.textContent.toLowerCase();
      card.hidden =
        !words.every((word) => text.includes(word)) ||
        !chosen.every(([name, { value }]) => !value || has(card, name, value));
    }
    for (const list of document.querySelectorAll(".gm-cards")) {
      const empty = !list.querySelector(".gm-card:not([hidden])");
      list.hidden = list.previousElementSibling.hidden = empty;
    }
    const left = cards.filter((card) => !card.hidden).length;
    status.textContent =
      left === cards.length
        ? `${left} examples.`
        : `${left} of ${cards.length} examples.`;
  }
  root.addEventListener("input", filter);
  filter(); // the browser may have kept what was typed
}

const kinds = (card, name) => card.dataset[name].split("|").filter(Boolean);
const has = (card, name, value) => kinds(card, name).includes(value);

function menu(cards, name) {
  const select = make("select", {}, new Option("any", ""));
  const found = new Set(cards.flatMap((card) => kinds(card, name)));
  const count = (kind) => cards.filter((card) => has(card, name, kind)).length;
  for (const kind of found) select.append(new Option(`${kind} (${count(kind)})`, kind));
  return select;
}
