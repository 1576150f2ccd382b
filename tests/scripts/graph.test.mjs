import assert from "node:assert/strict";
import { test } from "node:test";
import { assets } from "./page.mjs";

const { graph } = await import(assets("graph.js"));
const none = new ArrayBuffer(0);
const input = (name, shape) => ({ op: "input", name, shape });

// -> what one operation makes of its inputs
function made(node, ...arrays) {
  const given = {};
  const nodes = arrays.map(([shape, numbers], i) => {
    given[`x${i}`] = numbers;
    return input(`x${i}`, shape);
  });
  const of = arrays.map((_, i) => i);
  const { run } = graph(
    { nodes: [...nodes, { of, ...node }], outputs: [of.length] },
    none,
  );
  return [...run(given)[0]];
}
const near = (got, want) => {
  assert.equal(got.length, want.length);
  got.forEach((x, i) =>
    assert.ok(Math.abs(x - want[i]) < 1e-6, `${got} is not ${want}`),
  );
};

const A = [
  [2, 2],
  [1, -2, 3, 4],
];
const B = [
  [2, 2],
  [4, 2, -1, 0.5],
];
const OF_TWO = {
  add: [5, 0, 2, 4.5],
  subtract: [-3, -4, 4, 3.5],
  multiply: [4, -4, -3, 2],
  divide: [0.25, -1, -3, 8],
  greater: [0, 0, 1, 1],
  less: [1, 1, 0, 0],
  power: [1, 4, 1 / 3, 2],
  maximum: [4, 2, 3, 4],
  minimum: [1, -2, -1, 0.5],
};
for (const [op, want] of Object.entries(OF_TWO)) {
  test(`${op} of two arrays`, () => near(made({ op, shape: [2, 2] }, A, B), want));
}

const X = [[3], [0.5, 1, 2]];
const OF_ONE = {
  negative: [-0.5, -1, -2],
  exp: [0.5, 1, 2].map(Math.exp),
  log: [Math.log(0.5), 0, Math.log(2)],
  tanh: [0.5, 1, 2].map(Math.tanh),
  cos: [0.5, 1, 2].map(Math.cos),
  sin: [0.5, 1, 2].map(Math.sin),
  sqrt: [0.5, 1, 2].map(Math.sqrt),
  absolute: [0.5, 1, 2],
  square: [0.25, 1, 4],
};
for (const [op, want] of Object.entries(OF_ONE)) {
  test(`${op} of an array`, () => near(made({ op, shape: [3] }, X), want));
}
test("absolute of what is negative", () => {
  near(made({ op: "absolute", shape: [2] }, [[2], [-1, 2]]), [1, 2]);
});

test("a row and a column are spread over a matrix", () => {
  near(
    made(
      { op: "add", shape: [2, 3] },
      [[3], [1, 2, 3]],
      [
        [2, 1],
        [10, 20],
      ],
    ),
    [11, 12, 13, 21, 22, 23],
  );
});

test("products of matrices, one after the other, with more than four columns", () => {
  // [2, 1, 2] @ [2, 5]
  const left = [
    [2, 1, 2],
    [1, 2, 3, 4],
  ];
  const right = [
    [2, 5],
    [1, 2, 3, 4, 5, 10, 20, 30, 40, 50],
  ];
  near(
    made({ op: "matmul", shape: [2, 1, 5] }, left, right),
    [21, 42, 63, 84, 105, 43, 86, 129, 172, 215],
  );
});

test("where takes from one or the other", () => {
  const which = [
    [2, 1],
    [1, 0],
  ];
  near(made({ op: "where", shape: [2, 2] }, which, A, [[2], [7, 8]]), [1, -2, 7, 8]);
});

test("sums and maxima over axes", () => {
  near(made({ op: "add.reduce", shape: [2], axes: [0] }, A), [4, 2]);
  near(made({ op: "add.reduce", shape: [2, 1], axes: [1] }, A), [-1, 7]);
  near(made({ op: "maximum.reduce", shape: [2], axes: [1] }, A), [1, 4]);
});

test("numbers in other places", () => {
  const view = { op: "view", shape: [2, 2], start: 0, strides: [1, 2] };
  near(made(view, A), [1, 3, -2, 4]); // the transpose
  near(made({ op: "take", shape: [3], places: [3, 3, 0] }, A), [4, 4, 1]);
  near(made({ op: "rows", shape: [3, 2] }, A, [[3], [1, 0, 1]]), [3, 4, 1, -2, 3, 4]);
  near(made({ op: "reshape", shape: [4] }, A), A[1]);
});

test("arrays joined along an axis", () => {
  const C = [
    [2, 1],
    [8, 9],
  ];
  near(made({ op: "concatenate", shape: [2, 3], axis: 1 }, A, C), [1, -2, 8, 3, 4, 9]);
  near(made({ op: "concatenate", shape: [4, 2], axis: 0 }, A, B), [...A[1], ...B[1]]);
});

test("weights are 16-bit floats, or integers with a scale", () => {
  const bits = new Uint16Array([0x3c00, 0xc000, 0x3555, 0x0001, 0x7c00, 3, 0xffff]);
  const nodes = [
    { op: "weights", shape: [5] },
    { op: "weights", shape: [2], scale: 0.5 },
    input("x", [1]),
    { op: "add", of: [0, 2], shape: [5] },
    { op: "add", of: [1, 2], shape: [2] },
  ];
  const { run } = graph({ nodes, outputs: [3, 4] }, bits.buffer);
  const [floats, integers] = run({ x: [0] });
  near([...floats].slice(0, 4), [1, -2, 0.333251953125, 2 ** -24]);
  assert.equal(floats[4], Infinity);
  near([...integers], [1.5, -0.5]);
});

test("one number fills an input, and what is not one is refused", () => {
  const nodes = [input("x", [3]), { op: "square", of: [0], shape: [3] }];
  const { run, shapes } = graph({ nodes, outputs: [1] }, none);
  assert.deepEqual(shapes, { x: [3] });
  near([...run({ x: 2 })[0]], [4, 4, 4]);
  assert.throws(() => run({ y: 1 }), /no input y/);
  assert.throws(
    () =>
      graph(
        { nodes: [...nodes, { op: "cbrt", of: [0], shape: [3] }], outputs: [2] },
        none,
      ),
    /no operation cbrt/,
  );
});

test("what depends on weights alone is computed once, before the first run", () => {
  const nodes = [
    { op: "numbers", shape: [2], numbers: [3, 4] },
    { op: "square", of: [0], shape: [2] },
    input("x", [2]),
    { op: "add", of: [1, 2], shape: [2] },
  ];
  const { run } = graph({ nodes, outputs: [3] }, none);
  near([...run({ x: [1, 1] })[0]], [10, 17]);
  near([...run({ x: [0, 0] })[0]], [9, 16]);
});
