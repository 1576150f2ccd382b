// What the site's scripts make their elements with.
export function make(tag, given = {}, ...children) {
  const made = Object.assign(document.createElement(tag), given);
  made.append(...children);
  return made;
}

export const button = (textContent, onclick, given = {}) =>
  make("button", {
    type: "button",
    className: "gm-button",
    textContent,
    onclick,
    ...given,
  });

export const field = (label, ...controls) =>
  make("label", { textContent: label }, ...controls);

// A line that a screen reader announces whenever it changes.
export const announced = (className) => make("p", { className, role: "status" });

// For what weighs more than the rest of a page.
export function whenNear(root, begin) {
  const seen = new IntersectionObserver(
    ([{ isIntersecting }]) => {
      if (isIntersecting) begin();
      if (isIntersecting || !root.isConnected) seen.disconnect();
    },
    { rootMargin: "50%" },
  );
  seen.observe(root);
}
