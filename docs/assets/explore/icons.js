// Two words become a picture: the model of icons draws it out of noise, step by step.
import { button, field, make } from "../dom.js";
import { graphs, pause, random } from "./shared.js";

const STEPS = 20;
const SIDE = 16; // pixels
const FILM = [0, 4, 8, 11, 14, 16, 18, 20]; // steps in the strip below

export async function mount(root) {
  const [model, painter] = await graphs(root, ["icon_step", "icon_paint"]);
  const { words, captions, kept, badges } = model.about.about;
  const objects = captions.filter((caption) => !badges.includes(last(caption)));
  const object = menu(objects, "user");
  const badge = menu(["nothing", ...badges], "add");
  const large = canvas("gm-icon");
  const strip = FILM.map(() => canvas("gm-film"));
  const step = make("input", { type: "range", min: 0, max: STEPS, value: STEPS });
  const said = make("output", { className: "gm-label-now" });
  const known = make("p", { className: "gm-known" });
  const from = root.querySelector(".gm-from");
  const numbers = model.about.weights.toLocaleString("en");
  let seed = 3;
  let pixels;

  function show() {
    const at = Number(step.value);
    said.textContent = `step ${at} of ${STEPS}: from noise to picture`;
    paint(large, pixels, at);
    strip.forEach((small, i) => paint(small, pixels, FILM[i]));
  }

  function draw() {
    const begin = performance.now();
    const caption =
      badge.value === "nothing" ? object.value : `${object.value} ${badge.value}`;
    const bag = words.map((word) => Number(caption.split(" ").includes(word)));
    const path = new Float32Array((STEPS + 1) * painter.shapes.x[1]);
    let x = random(seed).normals(painter.shapes.x[1]);
    path.set(x);
    for (let i = 0; i < STEPS; i++) {
      [x] = model.run({ x, i, n: STEPS, words: bag });
      path.set(x, (i + 1) * x.length);
      x = x.slice();
    }
    [pixels] = painter.run({ x: path });
    const time = Math.max(1, Math.round(performance.now() - begin));
    const at = captions.indexOf(caption);
    known.textContent = about(caption, at < 0 ? undefined : kept[at]);
    from.textContent = `Made in your browser in ${time} ms, by the ${numbers} numbers of image_from_words.`;
    large.setAttribute("aria-label", `A picture of ${caption}, of 16 by 16 pixels`);
    show();
  }

  object.onchange = badge.onchange = draw;
  step.oninput = show;
  step.setAttribute("aria-label", "Step of the drawing");
  known.setAttribute("role", "status");
  const again = button("Draw another", () => {
    seed += 1;
    draw();
  });
  again.classList.add("gm-main");
  const controls = make(
    "div",
    { className: "gm-controls" },
    field("an object ", object),
    field("with a badge ", badge),
    again,
    said,
    step,
  );
  const film = make("div", { className: "gm-row", ariaHidden: "true" }, ...strip);
  const top = make("div", { className: "gm-two" }, large, controls);
  await pause();
  draw();
  root.querySelector(".gm-shown").replaceChildren(top, known, film);
}

const last = (caption) => caption.split(" ").at(-1);

function about(caption, kept) {
  if (kept === undefined) return `There is no “${caption}”: nobody ever drew one.`;
  if (kept) return `A “${caption}” exists, and was kept from it.`;
  return `It has learnt from a “${caption}”.`;
}

function menu(names, chosen) {
  const options = names.map((name) => make("option", { textContent: name }));
  return Object.assign(make("select", {}, ...options), { value: chosen });
}

function canvas(className) {
  return make("canvas", { className, width: SIDE, height: SIDE, role: "img" });
}

function paint(target, pixels, at) {
  const context = target.getContext("2d");
  const image = context.createImageData(SIDE, SIDE);
  const first = at * SIDE * SIDE * 3;
  for (let i = 0; i < SIDE * SIDE; i++) {
    for (let k = 0; k < 3; k++) image.data[4 * i + k] = 255 * pixels[first + 3 * i + k];
    image.data[4 * i + 3] = 255;
  }
  context.putImageData(image, 0, 0);
}
