// Puts Run and Edit on the blocks that can run. All else comes at the first use.
import { button, make } from "../dom.js";
import { recall } from "./kept.js";

const BLOCKS = "figure[data-run], figure[data-cell], figure[data-exercise]";
const PARTS = ["playground", "llm", "solved"];

function mount(figure) {
  if (figure.dataset.mounted) return;
  figure.dataset.mounted = "yes";
  const bar = figure.querySelector(".gm-links");
  const name = figure.querySelector(".gm-name").textContent;
  const use = (action) => () =>
    load(figure, "./blocks.js", (blocks) => blocks[action](figure));
  const add = (text, action, title) => {
    bar.prepend(button(text, use(action), { title, ariaLabel: `${text} ${name}` }));
  };
  add("Edit", "edit", "Change the code here");
  if (figure.dataset.exercise) {
    add("Check", "run", "Run your code and the exercise's tests");
  } else {
    add("Run", "run", "Run this program here, in your browser");
  }
  if (recall(figure.id) !== null) use("restore")();
}

async function load(root, address, use) {
  const told = root.querySelector(":scope > .gm-lost");
  let module;
  try {
    module = await import(address);
  } catch (error) {
    const why = `This part of the page did not load: ${error.message}.`;
    const textContent = `${why} Try again, or load the page again.`;
    const className = "gm-live gm-status gm-lost";
    told?.remove();
    root.append(make("p", { className, role: "status", textContent }));
    return;
  }
  told?.remove();
  use(module);
}

function mountBy(attribute, address) {
  for (const root of document.querySelectorAll(`[${attribute}]:not([data-mounted])`)) {
    root.dataset.mounted = "yes";
    load(root, address(root), (module) => module.mount(root));
  }
}

// What can be explored is heavier than the rest of a page: it loads when it comes near
// the view, and not before the reader does anything at all.
const GESTURES = ["scroll", "pointermove", "pointerdown", "touchstart", "keydown"];
const awake = new Promise((wake) => {
  const options = { once: true, passive: true, capture: true };
  for (const gesture of GESTURES) addEventListener(gesture, wake, options);
});
awake.then(() => document.documentElement.classList.add("gm-awake")); // for the styles
const near = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      const address = `../explore/${target.dataset.explore}.js`;
      load(target, address, (module) => module.mount(target));
    }
  },
  { rootMargin: "50%" },
);

// Addresses that hold wherever the reader has gone while it loads.
function locate({ dataset }) {
  for (const name of ["graphs", "files", "home"]) {
    dataset[name] = new URL(dataset[name], location.href).href;
  }
}

document$.subscribe(() => {
  document.querySelectorAll(BLOCKS).forEach(mount);
  for (const part of PARTS) mountBy(`data-${part}`, () => `./${part}.js`);
  const explored = [...document.querySelectorAll("[data-explore]")];
  explored.forEach(locate);
  awake.then(() => explored.forEach((root) => root.isConnected && near.observe(root)));
  mountBy("data-viewer", ({ dataset }) => `../viewers/${dataset.viewer}.js`);
  mountBy("data-predict", () => "../predict.js");
  mountBy("data-catalogue", () => "../catalogue.js");
  mountBy("data-sorts", () => "../tables.js");
  mountBy("data-question", () => "../question.js");
});
