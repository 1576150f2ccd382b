import assert from "node:assert/strict";
import { test } from "node:test";
import { assets, page } from "./page.mjs";

page();
const { dataFor } = await import(assets("runner/data.js"));
const { pack, unpack } = await import(assets("runner/share.js"));
const { forget, keep, recall } = await import(assets("runner/kept.js"));
const { foldTheRest } = await import(assets("runner/part.js"));
const { compare } = await import(assets("runner/published.js"));
const { mark, searchable } = await import(assets("runner/menu.js"));
const { make } = await import(assets("dom.js"));

const NEEDS = {
  "snippets.families.vae": ["families/vae.npz", "start/digits.npz"],
  "snippets.data.digits": ["start/digits.npz"],
  "snippets.llm.minilm": ["llm/vocabulary.txt", "model.onnx"],
  "snippets.exercises.elbo": ["start/ring.npz"],
};
const READ = [
  [{ example: "families/vae" }, NEEDS["snippets.families.vae"]],
  [{ code: "1", file: "families/vae.py" }, NEEDS["snippets.families.vae"]],
  [{ code: "from snippets.families.vae import load" }, NEEDS["snippets.families.vae"]],
  [{ code: "from snippets.families import gan, vae" }, NEEDS["snippets.families.vae"]],
  [{ code: "from snippets.data import split, digits" }, ["start/digits.npz"]],
  [{ code: "from snippets import data\ndata.digits()" }, ["start/digits.npz"]],
  [{ cells: ["x = 1", 'open("digits.npz")'] }, ["start/digits.npz"]],
  [
    { example: "a/b", edits: { one: "import snippets.families.vae" } },
    NEEDS["snippets.families.vae"],
  ],
  [{ code: "vae = 1" }, []],
  [{ encode: "What is a token?" }, NEEDS["snippets.llm.minilm"]],
  [{ encode: "" }, NEEDS["snippets.llm.minilm"]],
  [{ check: "elbo", code: "def elbo(): pass" }, ["start/ring.npz"]],
];
for (const [asked, want] of READ) {
  test(`the data of ${JSON.stringify(asked)}`, () => {
    assert.deepEqual(dataFor(asked, NEEDS).sort(), [...want].sort());
  });
}

test("a program comes back out of its link", async () => {
  const given = { code: "print('é <&\"')\n".repeat(300), seed: 7, file: null };
  const text = await pack(given);
  assert.match(text, /^[\w-]+$/);
  assert.ok(text.length < 200);
  assert.deepEqual(await unpack(text), given);
  await assert.rejects(unpack(text.slice(0, -9)));
});

test("what was written is kept, by page and place, and storage may be forbidden", () => {
  page();
  keep("a", { code: "1" });
  assert.deepEqual(recall("a"), { code: "1" });
  assert.equal(recall("b"), null);
  location.pathname = "/other/";
  assert.equal(recall("a"), null);
  location.pathname = "/page/";
  forget("a");
  assert.equal(recall("a"), null);
  globalThis.sessionStorage = undefined;
  keep("a", 1);
  forget("a");
  assert.equal(recall("a"), null);
});

function panelOf(text, parts, drawn = []) {
  const body = page();
  const root = make("div");
  const [pre, media] = [make("pre", { textContent: text }), make("div")];
  for (const file of drawn) {
    const picture = make("img");
    picture.dataset.file = file;
    media.append(picture);
  }
  root.append(pre, media);
  const stored = make("div");
  if (parts) stored.dataset.parts = parts;
  body.append(root);
  foldTheRest({ root, stored, pre, media, text });
  return root;
}

test("of what a run printed, the rest folds", () => {
  const root = panelOf("one: a\n  b\n\ntwo: c\n\nthree d", "two,x.svg", [
    "x.svg",
    "y.svg",
  ]);
  assert.equal(root.querySelector("pre").textContent, "two: c");
  const rest = root.querySelector("details");
  assert.equal(rest.querySelector("pre").textContent, "one: a\n  b\n\nthree d");
  const files = [...rest.querySelectorAll("img")].map((img) => img.dataset.file);
  assert.deepEqual(files, ["y.svg"]);
});

test("nothing folds where all is shown, or nothing of it came", () => {
  assert.equal(panelOf("one: a\n\ntwo: b", null).querySelector("details"), null);
  assert.equal(panelOf("one: a", "one").querySelector("details"), null);
  const other = panelOf("another: a", "one");
  assert.equal(other.querySelector("details"), null);
  assert.equal(other.querySelector("pre").textContent, "another: a");
});

async function verdict(stored, text, files = new Map()) {
  const body = page("<figure></figure>");
  const figure = body.querySelector("figure");
  Object.assign(figure.dataset, { outputs: "/out/", files: "a.png" });
  globalThis.fetch = async (address) => {
    const bytes = stored[address.replace("/out/", "")];
    if (!bytes) return { ok: false, status: 404 };
    return { ok: true, arrayBuffer: async () => bytes };
  };
  const root = make("div");
  await compare({ figure, stored: null }, { root, text, files });
  return root.querySelector(".gm-verdict").textContent;
}
const bytes = (text) => new TextEncoder().encode(text).buffer;
const PNG = new Uint8Array([1, 2, 3]);
const STORED = { "output.txt": bytes("a  b\nc \n"), "a.png": PNG.buffer };

test("the same output, whatever stands at the ends of lines", async () => {
  const same = await verdict(STORED, "a  b\nc", new Map([["a.png", PNG]]));
  assert.equal(same, "Same output as published, a.png to the byte.");
});

test("the first line that differs, and each file", async () => {
  const other = await verdict(
    STORED,
    "a b\nc",
    new Map([["a.png", PNG.map((x) => x + 1)]]),
  );
  assert.equal(
    other,
    "Differs from what was published: line 1: published “a  b”, here “a b”; a.png.",
  );
  const longer = await verdict(STORED, "a  b\nc\nd");
  assert.match(longer, /line 3: published “”, here “d”; a\.png/);
});

test("what cannot be fetched is told", async () => {
  assert.match(
    await verdict({}, "a"),
    /could not be fetched to compare: output.txt: 404/,
  );
});

test("a menu is searched by all words, and keeps what is chosen", () => {
  const options = (names) => names.map((name) => `<option>${name}</option>`).join("");
  const body = page(
    `<input><select>${options(["none"])}<optgroup>${options(["a VAE", "the GPT"])}</optgroup></select>`,
  );
  const [find, menu] = [body.querySelector("input"), body.querySelector("select")];
  searchable(menu, find);
  const shown = () =>
    [...menu.querySelectorAll("option")].map((one) => one.textContent);
  find.value = "gpt the";
  find.dispatchEvent(new document.defaultView.Event("input"));
  assert.ok(shown().includes("the GPT"));
  assert.ok(!shown().includes("a VAE"));
  const [option] = menu.querySelectorAll("option");
  const name = option.textContent;
  mark(option, true);
  mark(option, true);
  assert.equal(option.textContent, `• ${name}`);
  mark(option, false);
  assert.equal(option.textContent, name);
});
