// Words drawn by a sampler, counted beside what the model says, and tested by chi-square.
import { button, field, make } from "../dom.js";
import { guess, random, stored } from "./shared.js";

const WIDEST = 0.08; // a share that fills a bar

// The chance of x or more, for an even number of degrees of freedom.
export function tail(x, freedom) {
  let [term, sum] = [1, 1];
  for (let i = 1; i < freedom / 2; i += 1) {
    term *= x / 2 / i;
    sum += term;
  }
  return Math.exp(-x / 2) * sum;
}

export async function mount(root) {
  const { words, p } = await stored(root, "samplers.json");
  const names = Object.keys(p);
  const model = p.true;
  const options = names.map((name) => make("option", { textContent: name }));
  const chosen = make("select", {}, ...options);
  const bars = make("div", { className: "gm-bars gm-words gm-pairs" });
  const said = make("output", { className: "gm-label-now" });
  const asked = guess(
    "A sampler draws at temperature 0.9 where it should draw at 1. How many words does " +
      "it take until the test shows it?",
    ["100", "about 1,000", "100,000"],
  );
  let seed = 0;
  let counts, rng, total;

  function outcome(u, shares) {
    let i = 0;
    for (let left = u; i < shares.length - 1 && left >= shares[i]; i += 1)
      left -= shares[i];
    return i;
  }

  function draw(n) {
    const name = chosen.value;
    const shares = p[name];
    const start = rng.uniform();
    for (let i = 0; i < n; i += 1) {
      if (name === "each word twice" && i % 2) continue;
      const u = name === "dealt" ? (i + start) / n : rng.uniform();
      counts[outcome(u, shares)] += name === "each word twice" ? 2 : 1;
    }
    total += n;
    show();
  }

  function bar(word, i) {
    const share = total ? counts[i] / total : 0;
    const [is, should] = [make("i"), make("i")];
    is.style.width = `${100 * Math.min(share / WIDEST, 1)}%`;
    should.style.width = `${(100 * model[i]) / WIDEST}%`;
    const pair = make("span", {}, should, is);
    const label = make("b", { textContent: word });
    const cells = [model[i], share].map((x) => `${(100 * x).toFixed(1)} %`);
    return make("div", {}, label, pair, ...cells.map((x) => make("small", {}, x)));
  }

  function show() {
    bars.replaceChildren(...words.map(bar));
    if (!total) {
      said.textContent = "nothing drawn yet";
      return;
    }
    const x = counts.reduce((sum, count, i) => {
      const expected = total * model[i];
      return sum + (count - expected) ** 2 / expected;
    }, 0);
    const chance = tail(x, model.length - 1);
    const shown = chance < 0.0005 ? "below 0.001" : chance.toFixed(3);
    said.textContent =
      `${total.toLocaleString("en")} words: chi-square ${x.toFixed(1)}, and chance ` +
      `alone gives as much with probability ${shown}`;
    if (chosen.value === "temperature 0.9" && chance < 0.001)
      asked.tell(`This time ${total.toLocaleString("en")} words were enough.`);
  }

  function anew() {
    seed += 1;
    rng = random(seed);
    counts = model.map(() => 0);
    total = 0;
    show();
  }

  chosen.onchange = anew;
  const more = [100, 1000, 10000].map((n) =>
    button(`Draw ${n.toLocaleString("en")}`, () => draw(n)),
  );
  const row = make(
    "div",
    { className: "gm-row gm-wrap" },
    ...more,
    button("Begin anew", anew),
  );
  const controls = make(
    "div",
    { className: "gm-controls" },
    field("sampler ", chosen),
    row,
    said,
    bars,
  );
  root.querySelector(".gm-shown").replaceChildren(asked.box, controls);
  root.querySelector(".gm-from").textContent =
    "Drawn here from the probabilities that probabilistic stored. Grey: what the model " +
    "says; in colour: how often the word came.";
  anew();
}
