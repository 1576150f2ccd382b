// What a program wrote into a file, as a picture, a sound or a link.
import { make } from "../dom.js";

const KINDS = new Map([
  ["png", "image/png"],
  ["gif", "image/gif"],
  ["svg", "image/svg+xml"],
  ["wav", "audio/wav"],
]);
const SHAPES = new Set(
  (
    "svg g path circle ellipse rect line polyline polygon text tspan title desc " +
    "defs linearGradient stop clipPath"
  ).split(" "),
);

// Inline, so that it follows the scheme; only drawing, for the program may be a
// stranger's.
export function drawing(text) {
  const { documentElement: root } = new DOMParser().parseFromString(
    text,
    "image/svg+xml",
  );
  for (const element of [root, ...root.querySelectorAll("*")]) {
    if (!SHAPES.has(element.localName)) return null;
    for (const { name, value } of [...element.attributes]) {
      const foreign = /url\(\s*["']?(?!#)/i.test(value);
      if (foreign || /^on|href|style/i.test(name)) element.removeAttribute(name);
    }
  }
  return document.importNode(root, true);
}

export function picture(name, bytes, alt) {
  const kind = KINDS.get(name.split(".").pop());
  const drawn = kind === "image/svg+xml" && drawing(new TextDecoder().decode(bytes));
  if (drawn) return make("div", { className: "gm-media" }, drawn);
  const type = kind ?? "application/octet-stream";
  const src = URL.createObjectURL(new Blob([bytes], { type }));
  const box = make(
    "div",
    { className: "gm-media" },
    shown(kind, src, name, bytes, alt),
  );
  box.dataset.url = src;
  return box;
}

function shown(kind, src, name, bytes, alt) {
  if (kind?.startsWith("audio")) {
    return make("audio", { controls: true, src, ariaLabel: name });
  }
  if (kind) return make("img", { className: "gm-pixels", src, alt });
  const text = `${name} (${bytes.length} bytes)`;
  return make("a", { href: src, download: name, textContent: text });
}

// Gives back the memory of what was shown in there.
export function forget(root) {
  for (const { dataset } of root.querySelectorAll(".gm-media[data-url]")) {
    URL.revokeObjectURL(dataset.url);
  }
}
