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

// Tells whether the element is in view, now and at each change. A slow page hears of
// several changes at once: the last of them holds.
export function whileSeen(element, tell, options) {
  const observer = new IntersectionObserver(
    (changes) => tell(changes.at(-1).isIntersecting, observer),
    options,
  );
  observer.observe(element);
}

// For what weighs more than the rest of a page. It gives up when the root is not on the
// page, for one that the reader has left; so ask for it when the root stands there.
export function whenNear(root, begin, options = { rootMargin: "50%" }) {
  const near = (seen, observer) => {
    if (seen || !root.isConnected) observer.disconnect();
    if (seen) begin();
  };
  whileSeen(root, near, options);
}
