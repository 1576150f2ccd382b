// Programs are tried, the likeliest first, and struck out at the first test they fail.
import { button, field, make } from "../dom.js";
import { scrolling, stored } from "./shared.js";

const PACE = 350; // milliseconds a program at first
const FASTEST = 30;
const SHOWN = 7; // programs that stay in view

export async function mount(root) {
  const replays = await stored(root, "tried.json");
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const choice = make(
    "select",
    {},
    ...replays.map(({ task }) => make("option", { textContent: task })),
  );
  const tests = make("tbody");
  const list = make("ol", { className: "gm-tried" });
  const said = make("output", { className: "gm-label-now" });
  let task, at, timer;

  function row([given, wanted], i) {
    const { tried } = task;
    const [, failed, gave] = at ? tried[at - 1] : [null, 0];
    const passes = at && (failed === undefined || i < failed);
    const cells = [given, wanted, passes ? wanted : (at && i === failed && gave) || ""];
    const mark = passes ? "✓" : at && i === failed ? "✗" : "";
    const one = make(
      "tr",
      {},
      ...[...cells, mark].map((textContent) => make("td", { textContent })),
    );
    one.className = { "✓": "gm-passes", "✗": "gm-fails" }[mark] ?? "";
    return one;
  }

  function candidate([text, failed], i) {
    const what = make(failed === undefined ? "b" : "s", { textContent: text });
    return make("li", { value: i + 1 }, what);
  }

  function show() {
    const { tried, hidden } = task;
    const done = at === tried.length;
    tests.replaceChildren(...task.tests.map(row));
    const from = Math.max(0, at - SHOWN);
    list.replaceChildren(
      ...tried.slice(from, at).map((one, i) => candidate(one, from + i)),
    );
    list.classList.toggle("gm-done", done);
    const [right, of] = hidden;
    const verdict =
      right === of
        ? `Put to ${of} tests that were kept back, it passes all: solved.`
        : `Of ${of} tests that were kept back it passes ${right}: it is wrong.`;
    said.setAttribute("aria-live", timer ? "off" : "polite");
    said.textContent = done
      ? `Program ${at} passes all ${task.tests.length} tests. ${verdict}`
      : at
        ? `Program ${at} fails at test ${tried[at - 1][1] + 1}.`
        : `Nothing is tried yet. The model has not read the task: it sees the tests.`;
    step.disabled = end.disabled = play.disabled = done;
    play.textContent = timer ? "Pause" : "Try";
  }

  function stop() {
    clearTimeout(timer);
    timer = undefined;
  }

  function next() {
    at = Math.min(at + 1, task.tried.length);
    const more = timer && at < task.tried.length && root.isConnected;
    timer = more ? setTimeout(next, Math.max(FASTEST, PACE * 0.93 ** at)) : undefined;
    show();
  }

  const play = button("Try", () => {
    if (timer) {
      stop();
      return show();
    }
    timer = still.matches ? undefined : true; // without motion: one at a time
    next();
  });
  const step = button("One more", () => {
    stop();
    next();
  });
  const end = button("To the end", () => {
    stop();
    at = task.tried.length;
    show();
  });
  const again = button("Back", begin);
  function begin() {
    stop();
    task = replays[choice.selectedIndex];
    at = 0;
    show();
  }
  play.classList.add("gm-main");
  choice.onchange = begin;
  const scrolled = scrolling(
    "Tests: what goes in, and what is wanted",
    ["given", "wanted", "it gives", ""],
    tests,
  );
  root
    .querySelector(".gm-shown")
    .replaceChildren(
      field("the task ", choice),
      scrolled,
      make("div", { className: "gm-row gm-wrap" }, play, step, end, again),
      said,
      list,
    );
  root.querySelector(".gm-from").textContent =
    "The search of code_synthesis, as it went. Programs that stop with an error, or do what " +
    "an earlier one does, were thrown away before.";
  begin();
}
