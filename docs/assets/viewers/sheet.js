// What the viewers share: one frame of a sheet, a player, and the files of a run in
// the page.
import { button, make, whenNear } from "../dom.js";

// Calls back with the files that a run of the same example made, or with none: the
// published ones.
export function live(root, back) {
  const { of, file } = root.dataset;
  const stem = file.replace(/\.\w+$/, "");
  const from = root.querySelector(".gm-from");
  const published = from.textContent;
  from.setAttribute("role", "status");
  const hear = ({ target, detail }) => {
    if (!root.isConnected) return document.removeEventListener("gm-made", hear);
    if (target.closest("[data-example]")?.dataset.example !== of) return;
    const files = detail.files;
    const get = (end) => files?.get(`${stem}.${end}`);
    if (files && !(files.has(file) && get("json"))) return;
    try {
      const about = files && JSON.parse(new TextDecoder().decode(get("json")));
      back(files && { get, about, drawing: detail.drawing });
      from.textContent = files ? "Made by your run, just now." : published;
    } catch (error) {
      from.textContent = `What your run made cannot be shown here: ${error.message}`;
    }
  };
  document.addEventListener("gm-made", hear);
}

// -> { canvas, at, count, about, show(index) }; `told(index, label)` hears of each
// change. `wide`: as wide as the column.
export function sheet(root, told, wide = false) {
  const shown = root.querySelector(".gm-shown");
  const whole = shown.querySelector("img");
  const canvas = make("canvas", { className: "gm-frame", role: "img" });
  canvas.classList.toggle("gm-ink", whole.matches(".gm-ink"));
  const published = [whole.src, JSON.parse(root.dataset.about)];
  let picture;
  const self = {
    canvas,
    whole,
    at: 0,
    about: published[1],
    get count() {
      return self.about.labels.length;
    },
  };
  const size = ({ width, height }) => {
    Object.assign(canvas, {
      width: width / self.about.columns,
      height: height / self.about.rows,
    });
    const scale = Math.max(1, Math.round(240 / canvas.width));
    canvas.style.width = wide ? "100%" : `${canvas.width * scale}px`;
  };
  self.show = (index) => {
    const { columns, labels, title } = self.about;
    self.at = Math.min(Math.max(index, 0), labels.length - 1);
    const { width: w, height: h } = canvas;
    const [x, y] = [self.at % columns, Math.floor(self.at / columns)];
    const context = canvas.getContext("2d");
    if (picture) context.drawImage(picture, x * w, y * h, w, h, 0, 0, w, h);
    canvas.setAttribute("aria-label", `${title}: ${labels[self.at]}`);
    told(self.at, labels[self.at]);
  };
  const take = (url, about) => {
    const { columns, rows, labels } = about;
    if (!(columns > 0 && rows > 0 && labels?.length <= columns * rows)) {
      throw new Error("its columns, rows and labels do not fit.");
    }
    const next = new Image();
    next.onload = () => {
      [picture, self.about] = [next, about];
      size(next);
      if (whole.src.startsWith("blob:")) URL.revokeObjectURL(whole.src);
      whole.src = url;
      self.show(self.at);
    };
    next.src = url;
  };
  live(root, (made) => {
    if (!made) return take(...published);
    const blob = new Blob([made.get("png")], { type: "image/png" });
    take(URL.createObjectURL(blob), made.about);
  });
  size({ width: whole.getAttribute("width"), height: whole.getAttribute("height") });
  whenNear(root, () => picture ?? take(...published));
  return self;
}

// The viewer in place of the sheet, which stays to be opened. Steps that begin with
// noise begin at their end: something is to be seen before anybody touches it.
export function place(root, frames, ...controls) {
  const shown = root.querySelector(".gm-shown");
  shown.replaceChildren(...controls);
  if (!shown.contains(frames.whole)) {
    const summary = make("summary", { textContent: "All on one sheet" });
    shown.after(make("details", { className: "gm-sheet" }, summary, frames.whole));
  }
  root.querySelector(".gm-order")?.remove();
  frames.show(0);
}

// Play / Pause; nothing moves where the reader asked for less motion.
export function player(root, frames, { ms, loop }) {
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  let timer;
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
    play.textContent = "Play";
  };
  const tick = () => {
    if (!root.isConnected || still.matches) return stop();
    const last = frames.at >= frames.count - 1;
    if (last && !loop) return stop();
    frames.show(last ? 0 : frames.at + 1);
  };
  const start = () => {
    if (timer || still.matches) return;
    if (frames.at >= frames.count - 1) frames.show(0);
    play.textContent = "Pause";
    timer = setInterval(tick, ms);
  };
  const play = button("Play", () => (timer ? stop() : start()));
  play.classList.add("gm-moves");
  return {
    play,
    start,
    stop,
    get playing() {
      return Boolean(timer);
    },
  };
}
