// The home page's sentence: continued, labelled and placed as the reader types.
import { announced, button, field, make } from "../dom.js";

// the value last: a range clips it to the ends that it knows
const input = (type, value, given = {}) => make("input", { type, ...given, value });

export function mount(root) {
  const parts = Object.fromEntries(
    [...root.querySelectorAll("[data-part]")].map((pre) => [pre.dataset.part, pre]),
  );
  const published = parts.sentence.textContent;
  const sentence = input("text", published.slice("sentence: ".length, -" ...".length), {
    maxLength: 120,
    autocomplete: "off",
    spellcheck: false,
  });
  const temperature = input("range", "0.5", { min: "0.1", max: "2", step: "0.1" });
  const shown = make("output");
  const seed = input("number", "0", { min: "0", max: "9999" });
  const status = announced("gm-status");
  const given = { type: "submit", className: "gm-button gm-main" };
  const start = button("Try your own sentence", null, given);
  const form = make("form", { className: "gm-form" }, start, status);
  parts.sentence.after(form);
  let submit, timer;
  let busy = false;
  let again = false;

  function ask() {
    if (busy) {
      again = true; // stopping would cost a new Python
      return;
    }
    busy = true;
    shown.textContent = Number(temperature.value).toFixed(1);
    const values = {
      sentence: sentence.value,
      seed: Math.max(0, Math.trunc(seed.value) || 0),
      temperature: Number(temperature.value),
    };
    submit({ live: root.dataset.live, arguments: values }, sink());
  }

  function sink() {
    let text = "";
    return {
      root,
      wait() {},
      begin(cold) {
        if (cold) status.textContent = "Loading Python.";
      },
      loading(loaded, total, what) {
        const [here, all] = [Math.floor(loaded / 1e6), Math.ceil(total / 1e6)];
        status.textContent = `${what} ${here} of ${all} MB, unpacked.`;
      },
      out(more) {
        text += more;
      },
      note() {},
      end(end) {
        busy = false;
        if (again) {
          again = false;
          ask();
        }
        status.textContent = told(end);
        if (end.ok) show(text);
      },
    };
  }

  function show(text) {
    for (const part of text.trim().split("\n\n")) {
      const name = part.split(/[: ]/)[0];
      if (parts[name]) parts[name].textContent = part;
    }
  }

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (submit) return ask();
    ({ submit } = await import("./queue.js"));
    start.replaceWith(
      field("Your sentence", sentence),
      field("Temperature ", temperature),
      field("Seed", seed),
    );
    temperature.after(shown);
    parts.sentence.hidden = true;
    sentence.focus();
    sentence.select();
    ask();
  });
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, 150);
  });
}

function told(end) {
  if (!end.ok)
    return `It did not work: ${end.absent ?? end.lost ?? end.broke ?? end.error}`;
  const milliseconds = Math.max(1, Math.round(end.seconds * 1000));
  return `Answered in ${milliseconds} ms, here in your browser.`;
}
