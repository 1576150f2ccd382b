// Is what a run made the same as what was published?
import { announced } from "../dom.js";

const equal = (a, b) => a?.length === b.length && a.every((byte, i) => byte === b[i]);
const lines = (text) =>
  text
    .trim()
    .split("\n")
    .map((line) => line.trimEnd());

// -> { text, files: [[name, bytes], ...] }
async function published({ figure, stored }) {
  const { outputs, files, cell } = figure.dataset;
  if (!outputs) return shownInPage(stored, cell);
  const get = async (name) => {
    const answer = await fetch(outputs + name);
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  };
  const names = files.split(",").filter(Boolean);
  return {
    text: new TextDecoder().decode(await get("output.txt")),
    files: await Promise.all(names.map(async (name) => [name, await get(name)])),
  };
}

// A cell of a lab has no files of its own: its output stands in the page.
function shownInPage(stored, cell) {
  const all = (selector) => [...(stored?.querySelectorAll(selector) ?? [])];
  const bytes = ({ src }) =>
    Uint8Array.from(atob(src.split(",")[1]), (c) => c.charCodeAt(0));
  return {
    text: all("pre.gm-text")
      .map((pre) => pre.textContent)
      .join("\n"),
    files: all("img").map((img) => [`cell-${cell}.png`, bytes(img)]),
  };
}

export async function compare(state, panel) {
  const verdict = panel.root.appendChild(announced("gm-verdict"));
  let there;
  try {
    there = await published(state);
  } catch (error) {
    verdict.textContent =
      "The published output could not be fetched to compare: " + `${error.message}.`;
    return;
  }
  const differ = differences(there, panel);
  verdict.dataset.same = String(!differ.length);
  if (differ.length) {
    verdict.textContent = `Differs from what was published: ${differ.join("; ")}.`;
    return;
  }
  const names = there.files.map(([name]) => name);
  const pictures = names.length ? `, ${names.join(", ")} to the byte` : "";
  verdict.textContent = `Same output as published${pictures}.`;
}

function differences(there, { text, files }) {
  const [was, is] = [lines(there.text), lines(text)];
  const longest = Math.max(was.length, is.length);
  const at = Array.from({ length: longest }).findIndex((_, i) => was[i] !== is[i]);
  const differ = there.files
    .filter(([name, bytes]) => !equal(files.get(name), bytes))
    .map(([name]) => name);
  if (at < 0) return differ;
  const both = `published “${was[at] ?? ""}”, here “${is[at] ?? ""}”`;
  return [`line ${at + 1}: ${both}`, ...differ];
}
