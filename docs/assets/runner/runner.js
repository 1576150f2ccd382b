// Puts Run and Edit on the blocks that can run. All else comes at the first use.
import { button } from "../dom.js";

const BLOCKS = "figure[data-run], figure[data-cell], figure[data-exercise]";
const PARTS = ["playground", "live", "llm"];

function mount(figure) {
  if (figure.dataset.mounted) return;
  figure.dataset.mounted = "yes";
  const bar = figure.querySelector(".gm-links");
  const name = figure.querySelector(".gm-name").textContent;
  const add = (text, action, title) => {
    const act = () => import("./blocks.js").then((blocks) => blocks[action](figure));
    bar.prepend(button(text, act, { title, ariaLabel: `${text} ${name}` }));
  };
  add("Edit", "edit", "Change the code here");
  if (figure.dataset.exercise) {
    add("Check", "run", "Run your code and the exercise's tests");
  } else {
    add("Run", "run", "Run this program here, in your browser");
  }
}

function mountBy(attribute, address) {
  for (const root of document.querySelectorAll(`[${attribute}]:not([data-mounted])`)) {
    root.dataset.mounted = "yes";
    import(address(root)).then((module) => module.mount(root));
  }
}

document$.subscribe(() => {
  document.querySelectorAll(BLOCKS).forEach(mount);
  for (const part of PARTS) mountBy(`data-${part}`, () => `./${part}.js`);
  mountBy("data-viewer", ({ dataset }) => `../viewers/${dataset.viewer}.js`);
});
