// The home page's sentence: continued, labelled and placed as the reader types.
const field = (label, input) => {
  const made = Object.assign(document.createElement("label"), { textContent: label });
  made.append(input);
  return made;
};
const input = (type, value, more = {}) => Object.assign(document.createElement("input"), { type, ...more, value }); // a range clips its value to what it knows

export function mount(root) {
  const parts = Object.fromEntries([...root.querySelectorAll("[data-part]")].map((pre) => [pre.dataset.part, pre]));
  const form = Object.assign(document.createElement("form"), { className: "gm-form" });
  const start = Object.assign(document.createElement("button"), { className: "gm-button gm-main", textContent: "Try your own sentence" });
  const sentence = input("text", parts.sentence.textContent.slice("sentence: ".length, -" ...".length), { maxLength: 120, autocomplete: "off", spellcheck: false });
  const temperature = input("range", "0.5", { min: "0.1", max: "2", step: "0.1" });
  const shown = document.createElement("output");
  const seed = input("number", "0", { min: "0", max: "9999" });
  const status = Object.assign(document.createElement("p"), { className: "gm-status" });
  status.setAttribute("role", "status");
  form.append(start, status);
  parts.sentence.after(form);
  let session, busy = false, again = false, timer;

  function ask() {
    if (busy) return void (again = true); // stopping would cost a new Python
    busy = true;
    shown.textContent = Number(temperature.value).toFixed(1);
    let text = "";
    session.submit(
      { live: root.dataset.live, arguments: { sentence: sentence.value, seed: Math.max(0, Math.trunc(seed.value) || 0), temperature: Number(temperature.value) } },
      {
        root,
        wait() {},
        begin(cold) { if (cold) status.textContent = "Loading Python: about 9 MB, once. Then your browser's cache has it."; },
        loading(loaded, total) { status.textContent = `Loading Python: ${Math.floor(loaded / 1e6)} of ${Math.ceil(total / 1e6)} MB, unpacked.`; },
        out(more) { text += more; },
        note() {},
        end(end) {
          busy = false;
          if (again) {
            again = false;
            ask();
          }
          status.textContent = end.ok ? `Answered in ${Math.max(1, Math.round(end.seconds * 1000))} ms, here in your browser.` : `It did not work: ${end.absent ?? end.broke ?? end.error}`;
          for (const part of end.ok ? text.trim().split("\n\n") : []) {
            const name = part.split(/[: ]/)[0];
            if (parts[name]) parts[name].textContent = part;
          }
        },
      },
    );
  }
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (session) return ask();
    session = await import("./session.js");
    start.replaceWith(field("Your sentence", sentence), field("Temperature ", temperature), field("Seed", seed));
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
