// The theme puts a <nav> with a copy button on each block of code. Landmarks need
// names of their own: take that of the example.
let blocks = 0;
document$.subscribe(() => {
  const name = () =>
    document.querySelectorAll("nav.md-code__nav:not([aria-label])").forEach((nav) => {
      const title = nav.closest(".gm-example")?.querySelector(".gm-name")?.textContent;
      nav.setAttribute("aria-label", `Code ${++blocks}: ${title ?? "commands"}`);
    });
  name();
  new MutationObserver(name).observe(document.body, { childList: true, subtree: true });
});
