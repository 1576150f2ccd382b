import assert from "node:assert/strict";
import { test } from "node:test";
import { assets, page } from "./page.mjs";

page();
const question = await import(assets("question.js"));
const solved = await import(assets("runner/solved.js"));
const tables = await import(assets("tables.js"));
const { random } = await import(assets("explore/shared.js"));

const WHYS =
  '<div class="gm-whys"><ul><li>because of one</li><li>because of three</li></ul></div>';

function asked(attributes, choices = "") {
  const body = page(`<section data-question="q" ${attributes}>${choices}
    <details>${WHYS}</details></section>`);
  const root = body.querySelector("section");
  question.mount(root);
  const told = () => root.querySelector(".gm-guess").textContent;
  return { root, told, folded: root.querySelector("details") };
}

test("a wrong choice says why, the right one unfolds and is remembered", () => {
  const list = "<ul><li>one</li><li>two</li><li>three</li></ul>";
  const { root, told, folded } = asked('data-right="1"', list);
  const [one, two, three] = root.querySelectorAll("button");
  one.onclick();
  assert.equal(told(), "because of one");
  three.onclick();
  assert.equal(told(), "because of three");
  assert.equal(three.ariaPressed, "true");
  assert.equal(one.ariaPressed, "false");
  assert.ok(!folded.open);
  two.onclick();
  assert.equal(told(), "Right.");
  assert.ok(folded.open);
  assert.deepEqual(JSON.parse(localStorage.getItem("gm solved")), ["q"]);
});

// [the right number, how near, what is typed, whether it is right]
const TYPED = [
  ["0.25", "0.005", "0.25", true],
  ["0.25", "0.005", "0,254", true],
  ["0.25", "0.005", "0.256", false],
  ["0.25", "0.005", "25", false],
  ["-3", "0", "−3", true],
  ["1234", "0", "1,234", true],
  ["63", "0", "63 %", true],
  ["63", "0", "64", false],
];
for (const [number, near, text, right] of TYPED) {
  test(`${text} where ${number} is right`, () => {
    const { root, told } = asked(
      `data-number="${number}" data-near="${near}" data-wrong="0.5 25"`,
    );
    root.querySelector("input").value = text;
    root.querySelector("button").onclick();
    assert.equal(told() === "Right.", right, told());
  });
}

test("a known wrong number has its reason, another is said back, and no number is told", () => {
  const { root, told } = asked('data-number="1" data-near="0" data-wrong="0.5 25"');
  const input = root.querySelector("input");
  const says = (text) => {
    input.value = text;
    input.onkeydown({ key: "Enter" });
    return told();
  };
  assert.equal(says("25"), "because of three");
  assert.equal(says(" 7 "), "It is not 7.");
  assert.match(says("seven"), /Type a number/);
  assert.match(says(""), /Type a number/);
});

test("what is solved has a mark and is counted; it can be forgotten", () => {
  const body = page(`<p data-solved="" id="tally"><span></span></p>
    <b data-solved="a" hidden></b><b data-solved="b" hidden></b>`);
  for (const root of body.querySelectorAll("[data-solved]")) solved.mount(root);
  const tally = body.querySelector("#tally");
  solved.remember("b");
  const [a, b] = body.querySelectorAll("b");
  assert.deepEqual([a.hidden, b.hidden], [true, false]);
  assert.match(tally.firstChild.textContent, /solved 1 of 2/);
  localStorage.setItem("gm solved", "no JSON");
  solved.remember("a");
  assert.match(tally.firstChild.textContent, /solved 2 of 2/);
});

function sortedTable(rows) {
  const cells = (row) =>
    row.map(
      (text) => `<td class="${/\d|inf/.test(text) ? "gm-number" : ""}">${text}</td>`,
    );
  const body = page(
    `<table><thead><tr><th>name</th><th>p</th></tr></thead><tbody>${rows
      .map((row) => `<tr>${cells(row).join("")}</tr>`)
      .join("")}</tbody></table>`,
  );
  const table = body.querySelector("table");
  // what linkedom has not
  for (const row of table.querySelectorAll("tr"))
    row.cells ??= row.querySelectorAll("td, th");
  Object.defineProperty(table, "tBodies", { value: [table.querySelector("tbody")] });
  Object.defineProperty(table.tBodies[0], "rows", {
    get: () => table.querySelectorAll("tbody tr"),
  });
  Object.defineProperty(table, "tHead", {
    value: { rows: [table.querySelector("thead tr")] },
  });
  tables.mount(table);
  const names = () =>
    [...table.querySelectorAll("tbody tr")].map((row) => row.firstChild.textContent);
  const press = (at) => table.querySelectorAll("thead button")[at].onclick();
  return { names, press };
}

test("a table sorts up, down, and as it was printed; what is missing comes last", () => {
  const { names, press } = sortedTable([
    ["c", "1,000"],
    ["a", "-"],
    ["b", "&lt;2"],
    ["d", "inf"],
  ]);
  press(1);
  assert.deepEqual(names(), ["b", "c", "d", "a"]);
  press(1);
  assert.deepEqual(names(), ["d", "c", "b", "a"]);
  press(1);
  assert.deepEqual(names(), ["c", "a", "b", "d"]);
  press(0);
  assert.deepEqual(names(), ["a", "b", "c", "d"]);
});

test("numbers from a seed are the same again, even, and Gaussian", () => {
  const one = random(7);
  const same = random(7);
  const other = random(8);
  const drawn = Array.from({ length: 4000 }, one.uniform);
  assert.deepEqual(drawn.slice(0, 5), Array.from({ length: 5 }, same.uniform));
  assert.notEqual(other.uniform(), drawn[0]);
  const mean = (numbers) => numbers.reduce((a, b) => a + b) / numbers.length;
  assert.ok(Math.abs(mean(drawn) - 0.5) < 0.02);
  assert.ok(drawn.every((x) => 0 <= x && x < 1));
  const normals = [...random(1).normals(4000)];
  assert.ok(Math.abs(mean(normals)) < 0.05);
  assert.ok(Math.abs(mean(normals.map((x) => x * x)) - 1) < 0.08);
  const below = Array.from({ length: 300 }, () => other.below(3));
  assert.deepEqual([...new Set(below)].sort(), [0, 1, 2]);
});
