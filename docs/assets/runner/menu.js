// The playground's menu: its options can be searched, and those changed have a mark.
const CHANGED = "• ";

export function searchable(menu, find) {
  const whole = [...menu.children]; // options, and groups of them
  const groups = whole.map((node) => [node, [...node.children]]);
  find.addEventListener("input", () => {
    const words = find.value.toLowerCase().split(/\s+/).filter(Boolean);
    const wanted = (option) =>
      option.selected ||
      words.every((word) => option.textContent.toLowerCase().includes(word));
    // some browsers show hidden options: take them out
    for (const [node, options] of groups) {
      if (!options.length) continue;
      node.replaceChildren(...options.filter(wanted));
    }
    menu.replaceChildren(
      ...whole.filter((node) => node.matches("option") || node.children.length),
      ...[...menu.children].filter((node) => !whole.includes(node)),
    );
  });
}

export function mark(option, changed) {
  const name = option.textContent.replace(CHANGED, "").trim();
  option.textContent = changed ? CHANGED + name : name;
}
