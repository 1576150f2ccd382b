// What an example printed, drew and played when it was published.
import { make } from "../dom.js";
import { forget, picture } from "./picture.js";

export async function showPublished(box, outputs, name, made) {
  const get = async (file) => {
    const answer = await fetch(`${outputs}${name}/${file}`);
    if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  };
  const alts = Object.entries(JSON.parse(made));
  const files = alts.map(async ([file, alt]) => picture(file, await get(file), alt));
  const [bytes, ...pictures] = await Promise.all([get("output.txt"), ...files]);
  forget(box);
  const textContent = new TextDecoder().decode(bytes).trim();
  box.replaceChildren(
    make("p", { className: "gm-output-head", textContent: "What it made with seed 0" }),
    ...(textContent
      ? [make("pre", { className: "gm-text", tabIndex: 0, textContent })]
      : []),
    ...pictures,
  );
  box.hidden = false;
}
