// A stored sheet of frames, played once when it is seen and again when it is pointed at.
import { make } from "../dom.js";

const FRAME = 120; // milliseconds

export async function mount(root) {
  const whole = root.querySelector(".gm-shown img");
  const about = await fetch(whole.src.replace(/png$/, "json"));
  const { columns, rows, labels } = await about.json();
  const width = whole.getAttribute("width") / columns;
  const height = whole.getAttribute("height") / rows;
  const canvas = make("canvas", { className: "gm-frame", width, height, role: "img" });
  canvas.setAttribute("aria-label", whole.alt);
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const picture = new Image();
  const show = (at) => {
    const [x, y] = [at % columns, Math.floor(at / columns)];
    const from = [x * width, y * height, width, height];
    canvas.getContext("2d").drawImage(picture, ...from, 0, 0, width, height);
  };
  let timer;
  const play = () => {
    clearInterval(timer);
    if (still.matches) return show(labels.length - 1);
    let at = 0;
    timer = setInterval(() => {
      show(at);
      at += 1;
      if (at === labels.length || !root.isConnected) clearInterval(timer);
    }, FRAME);
  };
  picture.onload = () => {
    root.querySelector(".gm-shown").replaceChildren(canvas);
    play();
  };
  picture.src = whole.src;
  canvas.onpointerenter = play;
}
