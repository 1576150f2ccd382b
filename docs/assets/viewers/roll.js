// A sound and its notes: a playhead that goes with it, and can be put anywhere.
import { make } from "../dom.js";
import { live } from "./sheet.js";

export function mount(root) {
  const notes = root.querySelector(".gm-notes");
  const audio = root.querySelector("audio");
  const head = make("span", { className: "gm-head" });
  const track = make("div", { className: "gm-track", tabIndex: 0 }, head);
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const published = {
    about: JSON.parse(root.dataset.about),
    svg: notes.querySelector("svg"),
    src: audio.src,
  };
  let { about } = published;
  const width = () => notes.querySelector("svg").viewBox.baseVal.width;
  const draw = () => {
    const at = Math.min(audio.currentTime, about.seconds);
    const x = about.start + ((about.end - about.start) * at) / about.seconds;
    head.style.left = `${(100 * x) / width()}%`;
    return at;
  };
  const tell = () => {
    const at = draw().toFixed(1);
    track.setAttribute("aria-valuenow", at);
    track.setAttribute(
      "aria-valuetext",
      `${at} of ${about.seconds.toFixed(1)} seconds`,
    );
  };
  const seek = (seconds) => {
    audio.currentTime = Math.min(Math.max(seconds, 0), about.seconds);
    tell();
  };
  const name = () => {
    track.setAttribute("role", "slider");
    track.setAttribute("aria-label", `Place in: ${about.title}. Space plays.`);
    track.setAttribute("aria-valuemin", 0);
    track.setAttribute("aria-valuemax", about.seconds);
    tell();
  };
  const point = ({ clientX }) => {
    const box = track.getBoundingClientRect();
    const x = ((clientX - box.left) / box.width) * width();
    seek(((x - about.start) / (about.end - about.start)) * about.seconds);
  };
  track.onpointerdown = (event) => {
    track.setPointerCapture(event.pointerId);
    point(event);
  };
  track.onpointermove = (event) => {
    if (track.hasPointerCapture(event.pointerId)) point(event);
  };
  track.onkeydown = (event) => {
    const now = audio.currentTime;
    const step = about.seconds / 40;
    const goal = {
      ArrowLeft: now - step,
      ArrowDown: now - step,
      ArrowRight: now + step,
      ArrowUp: now + step,
      PageDown: now - 5 * step,
      PageUp: now + 5 * step,
      Home: 0,
      End: about.seconds,
    }[event.key];
    if (event.key === " ") {
      if (audio.paused) audio.play();
      else audio.pause();
    } else if (goal === undefined) return;
    else seek(goal);
    event.preventDefault();
  };
  const run = () => {
    draw();
    if (!audio.paused && root.isConnected && !still.matches) requestAnimationFrame(run);
  };
  audio.onplay = run;
  audio.ontimeupdate = audio.onseeked = tell;
  const show = (next, svg, src) => {
    if (!(next.seconds > 0 && next.end > next.start && svg)) {
      throw new Error("its times do not fit.");
    }
    about = next;
    notes.querySelector("svg").replaceWith(svg);
    if (audio.src.startsWith("blob:")) URL.revokeObjectURL(audio.src);
    audio.src = src;
    name();
  };
  live(root, (made) => {
    if (!made) return show(published.about, published.svg, published.src);
    const text = new TextDecoder().decode(made.get("svg"));
    const blob = new Blob([made.get("wav")], { type: "audio/wav" });
    show(made.about, made.drawing(text), URL.createObjectURL(blob));
  });
  notes.append(track);
  name();
}
