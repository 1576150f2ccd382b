// A digit of a few pixels on a canvas, and a pen.
import { make } from "../dom.js";
import { color } from "./shared.js";

export const SIDE = 8; // pixels

export function digit(label) {
  const canvas = make("canvas", { className: "gm-digit", width: SIDE, height: SIDE });
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", label);
  return canvas;
}

// Ink in the colour of the text, so that it shows in both schemes.
export function paint(canvas, ink, root) {
  const context = canvas.getContext("2d");
  context.clearRect(0, 0, SIDE, SIDE);
  context.fillStyle = color(root, "--md-default-fg-color");
  ink.forEach((value, i) => {
    context.globalAlpha = Math.min(Math.max(value, 0), 1);
    context.fillRect(i % SIDE, Math.floor(i / SIDE), 1, 1);
  });
  context.globalAlpha = 1;
}

// A soft dot, a pixel and a half wide, as a pen leaves on so coarse a grid.
export function brush(ink, x, y) {
  for (let i = 0; i < ink.length; i++) {
    const away = Math.hypot((i % SIDE) - x, Math.floor(i / SIDE) - y);
    ink[i] = Math.max(ink[i], Math.min(1, 1.4 - away));
  }
}

// Where the pointer is while it draws, in shares of the canvas.
export function drag(canvas, to) {
  const tell = (event) => {
    const box = canvas.getBoundingClientRect();
    to((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
  };
  canvas.style.touchAction = "none";
  canvas.onpointerdown = (event) => {
    canvas.setPointerCapture(event.pointerId);
    tell(event);
  };
  canvas.onpointermove = (event) => {
    if (canvas.hasPointerCapture(event.pointerId)) tell(event);
  };
}
