// The theme puts a <nav> with a copy button on each block of code, before it tells of
// the page. Landmarks need names of their own: take that of the example.
document$.subscribe(() => {
  document.querySelectorAll("nav.md-code__nav").forEach((nav, i) => {
    const example = nav.closest(".gm-example")?.querySelector(".gm-name");
    nav.setAttribute(
      "aria-label",
      `Code ${i + 1}: ${example?.textContent ?? "commands"}`,
    );
  });
});
