// Puts Run and Edit on the blocks that can run. All else comes at the first use.
const BLOCKS = "figure[data-run], figure[data-cell], figure[data-exercise]";
let session;
const load = () => (session ??= import("./session.js"));

function button(bar, text, title, act) {
  const made = Object.assign(document.createElement("button"), { type: "button", className: "gm-button", textContent: text, title });
  made.addEventListener("click", act);
  bar.prepend(made);
  return made;
}

function mount(figure) {
  if (figure.dataset.mounted) return;
  figure.dataset.mounted = "yes";
  const bar = figure.querySelector(".gm-links");
  const use = (name) => () => load().then((s) => s[name](figure));
  const name = figure.querySelector(".gm-name").textContent;
  const make = (text, what, title) => button(bar, text, title, use(what)).setAttribute("aria-label", `${text} ${name}`);
  make("Edit", "edit", "Change the code here");
  if (figure.dataset.exercise) make("Check", "run", "Run your code and the exercise's tests");
  else make("Run", "run", "Run this program here, in your browser");
}

document$.subscribe(() => {
  document.querySelectorAll(BLOCKS).forEach(mount);
  for (const kind of ["playground", "live", "llm"]) {
    const root = document.querySelector(`[data-${kind}]:not([data-mounted])`);
    if (!root) continue;
    root.dataset.mounted = "yes";
    import(`./${kind}.js`).then((module) => module.mount(root));
  }
  for (const root of document.querySelectorAll("[data-viewer]:not([data-mounted])")) {
    root.dataset.mounted = "yes";
    import(`../viewers/${root.dataset.viewer}.js`).then((module) => module.mount(root));
  }
  session?.then((s) => s.left());
});
