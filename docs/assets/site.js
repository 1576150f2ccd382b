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

// The menu of a block closes as menus do: by Escape, and when one turns elsewhere.
function closeMenus(except) {
  for (const menu of document.querySelectorAll(".gm-menu[open]")) {
    if (!menu.contains(except)) menu.open = false;
  }
}
document.addEventListener("click", ({ target }) => closeMenus(target));
document.addEventListener("focusin", ({ target }) => closeMenus(target));
document.addEventListener("keydown", ({ key, target }) => {
  const menu = key === "Escape" && target.closest(".gm-menu[open]");
  if (menu) menu.firstElementChild.focus();
  if (key === "Escape") closeMenus(null);
});
