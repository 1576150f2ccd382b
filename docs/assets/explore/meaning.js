// A search of the site by meaning: MiniLM encodes the question here, in the browser.
import { announced, button, field, make } from "../dom.js";
import { readRuntime, submit } from "../runner/queue.js";
import { guess } from "./shared.js";

const SHOWN = 8;
const PROGRAM = "snippets.llm.minilm";
const TRIES = [
  "Why does it make things up?",
  "The model only draws the same few pictures",
  "How does it know which word comes next?",
  "Can it be wrong and sure at once?",
];

// The passages, and a row of bytes for each.
async function collection(home) {
  const get = async (name) => {
    const answer = await fetch(`${home}assets/meaning/${name}`);
    if (!answer.ok) throw new Error(`${name}: the server answered ${answer.status}`);
    return answer;
  };
  const [told, raw] = await Promise.all([
    get("passages.json").then((answer) => answer.json()),
    get("vectors.bin").then((answer) => answer.arrayBuffer()),
  ]);
  return { ...told, rows: new Int8Array(raw) };
}

// All vectors have length 1, so products are cosines.
function nearest({ passages, rows, unit, width }, vector) {
  const cosine = (at) => {
    let sum = 0;
    for (let i = 0; i < width; i++) sum += rows[at * width + i] * vector[i];
    return sum / unit;
  };
  return passages
    .map(([address, title, text], at) => ({ address, title, text, near: cosine(at) }))
    .sort((a, b) => b.near - a.near)
    .slice(0, SHOWN);
}

export function mount(root) {
  const asked = guess(
    "Ask “Why does it make things up?”. Will it find the entry “hallucination”, " +
      "though the two share no word?",
    ["yes, first", "yes, among eight", "no"],
  );
  const question = make("input", { type: "text", value: TRIES[0], maxLength: 500 });
  const go = button("Find", find, { className: "gm-button gm-main" });
  const status = announced("gm-status");
  const bar = make("progress", { hidden: true, ariaLabel: "Loading" });
  const found = make("ol", { className: "gm-found" });
  const form = make(
    "form",
    { className: "gm-ask", onsubmit: (event) => event.preventDefault() },
    field("your question ", question),
    go,
  );
  go.type = "submit";
  let stop, all;

  const say = (text) => {
    status.textContent = text;
  };

  function row({ address, title, text, near }) {
    const href = root.dataset.home + address;
    const length = make("i");
    length.style.width = `${100 * Math.max(0, near)}%`;
    return make(
      "li",
      {},
      make("a", { href, textContent: title }),
      ` ${near.toFixed(2)}`,
      length,
      make("p", { textContent: text }),
    );
  }

  function show({ vector, cut, seconds }) {
    const list = nearest(all, vector);
    found.replaceChildren(...list.map(row));
    const read = cut ? " Only its first 126 tokens were read." : "";
    const of = `the nearest of ${all.passages.length} passages`;
    say(`Read in ${seconds.toFixed(1)} s: ${of}, by cosine.${read}`);
    const place = list.findIndex(({ title }) => title === "hallucination") + 1;
    if (question.value === TRIES[0])
      asked.tell(place ? `It is number ${place}.` : "It is not among them.");
  }

  // what the queue tells of a job
  const sink = {
    root,
    wait: () => say("Waiting for the program that is running."),
    begin: (cold) => say(cold ? "Loading Python." : "Reading your question."),
    loading(loaded, total, what) {
      bar.hidden = loaded >= total;
      Object.assign(bar, { max: total, value: loaded });
      if (status.textContent !== what) say(what);
    },
    out() {},
    note() {},
    end(end) {
      stop = undefined;
      bar.hidden = true;
      go.textContent = "Find";
      if (end.vector) show(end);
      else if (end.stopped) say("Stopped.");
      else say(`It did not work: ${end.error ?? end.absent ?? end.lost ?? end.broke}`);
    },
  };

  async function find() {
    if (stop) return stop();
    const text = question.value.trim();
    if (!text) return say("Write a question first.");
    say("");
    try {
      const { needs } = await readRuntime();
      if (!needs[PROGRAM]) throw new Error("this build does not carry the model");
      all ??= await collection(root.dataset.home);
    } catch (error) {
      return say(`The search could not begin: ${error.message}.`);
    }
    if (stop) return;
    go.textContent = "Stop";
    stop = submit({ encode: text }, sink);
  }

  function tries() {
    const buttons = TRIES.map((text) =>
      button(text, () => {
        question.value = text;
        if (!stop) find();
      }),
    );
    return make("div", { className: "gm-row gm-wrap" }, ...buttons);
  }

  root
    .querySelector(".gm-shown")
    .replaceChildren(asked.box, form, tries(), status, bar, found);
  root.querySelector(".gm-from").textContent =
    "The first question loads Python and the model, 23 MB. It is read here: what you " +
    "ask stays in your browser.";
}
