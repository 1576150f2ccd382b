// What a program wrote into a file, as a picture, a sound or a link.
import { make } from "../dom.js";

const KINDS = new Map([
  ["png", "image/png"],
  ["gif", "image/gif"],
  ["svg", "image/svg+xml"],
  ["wav", "audio/wav"],
]);
const SHAPES = words(`svg g path circle ellipse rect line polyline polygon text tspan
  title desc defs linearGradient stop clipPath`);
const ATTRIBUTES = words(`xmlns viewBox width height x y x1 y1 x2 y2 dx dy cx cy r rx ry
  d points transform fill fill-opacity fill-rule stroke stroke-width stroke-opacity
  stroke-dasharray stroke-linecap stroke-linejoin opacity clip-path offset stop-color
  stop-opacity gradientUnits gradientTransform text-anchor dominant-baseline font-size
  font-family font-weight id role aria-label aria-labelledby aria-describedby`);
const FETCHES = /\\|(url|image|image-set|element|cross-fade)\(/i; // \ may hide a name

function words(text) {
  return new Set(text.split(/\s+/));
}

// Inline, so that it follows the scheme; only drawing, for the program may be a
// stranger's.
export function drawing(text) {
  const parser = new DOMParser();
  const root = parser.parseFromString(text, "image/svg+xml").documentElement;
  for (const element of [root, ...root.querySelectorAll("*")]) {
    if (!SHAPES.has(element.localName)) return null;
    for (const attribute of [...element.attributes]) {
      if (!isDrawing(attribute)) element.removeAttribute(attribute.name);
    }
  }
  return document.importNode(root, true);
}

function isDrawing({ name, value }) {
  if (!ATTRIBUTES.has(name)) return false;
  if (name === "role") return value === "img";
  if (name === "id") return !document.getElementById(value);
  return /^url\(#[\w-]+\)$/.test(value) || !FETCHES.test(value);
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
  if (kind === "image/png") label(box, alt);
  return box;
}

// What stands beside a sheet, as names_of in snippets/_site/pages/pictures.py.
function label(box, alt = "") {
  for (const [, side, names] of alt.matchAll(/\b(Rows|Columns): ([^.]+)\./g)) {
    const spans = names.split("; ").map((textContent) => make("span", { textContent }));
    const className = `gm-${side.toLowerCase()}`;
    box.append(make("div", { className, ariaHidden: "true" }, ...spans));
    box.classList.add("gm-named");
  }
}

function shown(kind, src, name, bytes, alt) {
  if (kind?.startsWith("audio")) {
    return make("audio", { controls: true, src, ariaLabel: name });
  }
  if (kind) {
    const ink = kind === "image/png" && bytes[25] === 0; // a PNG without colours
    return make("img", { className: ink ? "gm-pixels gm-ink" : "gm-pixels", src, alt });
  }
  const text = `${name} (${bytes.length} bytes)`;
  return make("a", { href: src, download: name, textContent: text });
}

// Gives back the memory of what was shown in there.
export function forget(root) {
  for (const { dataset } of root.querySelectorAll(".gm-media[data-url]")) {
    URL.revokeObjectURL(dataset.url);
  }
}
