// Sounds side by side with one player: a waveform, a spectrogram, and a playhead that
// goes with them. Where a sound is several words, each has a button.
import { button, make } from "../dom.js";
import { color, themed } from "./shared.js";
import { parse, peaks, spectrogram } from "./wave.js";

const [WIDTH, WAVE, BANDS] = [640, 60, 128]; // pixels; a band of frequencies is one
const HEIGHT = WAVE + BANDS;
const QUIET = -60; // decibels below the loudest that are still drawn

export async function mount(root) {
  const sounds = [...root.querySelectorAll("audio")].map(({ src, ariaLabel }) => {
    const [about, name] = ariaLabel.split(": ").reverse(); // "20 steps: sea, shoe"
    const words = about.includes(", ") ? about.split(", ") : [];
    return { src, words, name: name ?? "all words" };
  });
  const audio = make("audio", { preload: "auto" });
  const canvas = make("canvas", { width: WIDTH, height: HEIGHT, className: "gm-wave" });
  const head = make("span", { className: "gm-head" });
  const track = make("div", { className: "gm-track", tabIndex: 0 }, head);
  const said = make("output", { className: "gm-label-now" });
  const spoken = make("div", { className: "gm-row gm-wrap" });
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  let now; // the sound that is shown
  let end = Infinity; // where it stops, if a word was asked for

  const share = () => audio.currentTime / now.seconds;

  function tell() {
    head.style.left = `${100 * Math.min(share(), 1)}%`;
    const [at, of] = [audio.currentTime, now.seconds].map((x) => x.toFixed(1));
    track.setAttribute("aria-valuenow", at);
    track.setAttribute("aria-valuetext", `${at} of ${of} seconds`);
    const word = now.words[Math.floor(share() * now.words.length)];
    said.textContent = `${now.name}${word ? `, “${word}”` : ""}: ${at} of ${of} seconds`;
    [...spoken.children].forEach((one) =>
      one.setAttribute("aria-current", String(one.textContent === word)),
    );
  }

  // Each frame: a word ends where it ends. The playhead goes with it, but where the
  // reader asked for less motion only now and then.
  function run() {
    if (!still.matches) tell();
    if (audio.currentTime >= end || !root.isConnected) audio.pause();
    if (!audio.paused) requestAnimationFrame(run);
  }

  function seek(seconds, until = Infinity) {
    end = until;
    audio.currentTime = Math.min(Math.max(seconds, 0), now.seconds - 0.001);
    tell();
  }

  function paint() {
    const context = canvas.getContext("2d");
    context.clearRect(0, 0, WIDTH, HEIGHT);
    context.fillStyle = color(root, "--gm-make");
    now.peaks.forEach((size, x) => {
      const high = Math.max(1, size * WAVE);
      context.fillRect(x, (WAVE - high) / 2, 1, high);
    });
    context.fillStyle = color(root, "--md-default-fg-color");
    now.shades.forEach((shade, i) => {
      if (shade < 0.02) return;
      context.globalAlpha = shade;
      context.fillRect(Math.floor(i / BANDS), HEIGHT - 1 - (i % BANDS), 1, 1);
    });
    context.globalAlpha = 1;
  }

  async function choose(sound) {
    if (sound === now) return;
    const [before, went] = [now ? audio.currentTime : 0, !audio.paused];
    if (!sound.url) await fetched(sound);
    if (now && before > sound.seconds) audio.currentTime = 0;
    now = sound;
    audio.src = sound.url;
    audio.currentTime = Math.min(before, sound.seconds);
    end = Infinity;
    track.setAttribute("aria-valuemax", sound.seconds.toFixed(1));
    const textContent = `Waveform and spectrogram: ${sound.name}`;
    canvas.setAttribute("aria-label", textContent);
    choices.forEach((one) => one.setAttribute("aria-pressed", one.sound === sound));
    spoken.replaceChildren(
      ...sound.words.map((word, i) =>
        button(word, () => {
          const each = now.seconds / now.words.length;
          seek(i * each, (i + 1) * each - 0.01);
          audio.play();
        }),
      ),
    );
    paint();
    tell();
    if (went) audio.play();
  }

  const choices = sounds.map((sound) =>
    Object.assign(
      button(sound.name, () => choose(sound)),
      { sound },
    ),
  );
  const play = button("Play", () => {
    if (!audio.paused) return audio.pause();
    end = Infinity;
    if (audio.ended) audio.currentTime = 0;
    audio.play();
  });
  play.classList.add("gm-main");
  audio.onplay = () => {
    play.textContent = "Pause";
    run();
  };
  audio.onpause = () => {
    play.textContent = "Play";
    end = Infinity;
    tell();
  };
  audio.ontimeupdate = audio.onseeked = tell;
  track.setAttribute("role", "slider");
  track.setAttribute("aria-label", "Place in the sound. Space plays.");
  track.setAttribute("aria-valuemin", 0);
  drive(track, { seek, play, place: () => [audio.currentTime, now.seconds] });
  canvas.setAttribute("role", "img");
  await choose(sounds[0]);
  const board = make("div", { className: "gm-notes" }, canvas, track);
  const first = make("div", { className: "gm-row gm-wrap" }, play, ...choices);
  root.querySelector(".gm-shown").replaceChildren(first, board, spoken, said, audio);
  root.querySelector(".gm-from").textContent =
    "Above how loud it is, below which frequencies are in it: low ones at the bottom, up " +
    `to ${(now.rate / 2).toLocaleString("en")} hertz. All is computed from the samples.`;
  themed(root, paint);
}

// The samples, and what is drawn of them.
async function fetched(sound) {
  const response = await fetch(sound.src);
  if (!response.ok) throw new Error(`${sound.src}: ${response.status}`);
  const raw = await response.arrayBuffer();
  const { rate, samples } = parse(raw);
  const levels = spectrogram(samples, WIDTH, 2 * BANDS);
  const loudest = levels.reduce((a, b) => Math.max(a, b), 1e-9);
  Object.assign(sound, {
    rate,
    seconds: samples.length / rate,
    peaks: peaks(samples, WIDTH),
    shades: levels.map(
      (level) => 1 - (20 * Math.log10(level / loudest + 1e-9)) / QUIET,
    ),
    url: URL.createObjectURL(new Blob([raw], { type: "audio/wav" })),
  });
}

// A pointer and keys put the playhead somewhere.
function drive(track, { seek, play, place }) {
  const point = ({ clientX }) => {
    const box = track.getBoundingClientRect();
    seek(((clientX - box.left) / box.width) * place()[1]);
  };
  track.onpointerdown = (event) => {
    track.setPointerCapture(event.pointerId);
    point(event);
  };
  track.onpointermove = (event) => {
    if (track.hasPointerCapture(event.pointerId)) point(event);
  };
  track.onkeydown = (event) => {
    const [now, seconds] = place();
    const step = seconds / 40;
    const goal = {
      ArrowLeft: now - step,
      ArrowDown: now - step,
      ArrowRight: now + step,
      ArrowUp: now + step,
      PageDown: now - 5 * step,
      PageUp: now + 5 * step,
      Home: 0,
      End: seconds,
    }[event.key];
    if (event.key === " ") play.click();
    else if (goal === undefined) return;
    else seek(goal);
    event.preventDefault();
  };
}
