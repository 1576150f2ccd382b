// Runs a graph that snippets/_site/trace.py made of a tested program, forwards.
//
// A node knows its operation, the numbers of the nodes it is computed from, and
// its shape. All arrays are made once, so that a run allocates nothing.

const size = (shape) => shape.reduce((a, b) => a * b, 1);

export async function load(address) {
  const fetched = async (end) => {
    const response = await fetch(address + end);
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return response;
  };
  const [told, raw] = await Promise.all([
    fetched(".json").then((response) => response.json()),
    fetched(".bin").then((response) => response.arrayBuffer()),
  ]);
  return graph(told, raw);
}

// told: what the JSON says; raw: an ArrayBuffer of weights, 16 bits each: floats, or
// integers where the node has a scale.
// Gives run({input: numbers}) -> [Float32Array], valid until the next run.
export function graph({ nodes, outputs, ...about }, raw) {
  const [floats, integers] = [halves(raw), new Int16Array(raw)];
  const values = [];
  const inputs = {};
  const steps = [];
  const moving = []; // which nodes depend on an input
  let used = 0;
  nodes.forEach((node, at) => {
    const n = size(node.shape);
    const of = node.of ?? [];
    moving[at] = node.op === "input" || of.some((i) => moving[i]);
    if (node.op === "weights") {
      const { scale } = node;
      values[at] = scale
        ? Float32Array.from(integers.subarray(used, used + n), (i) => i * scale)
        : floats.subarray(used, used + n);
      used += n;
    } else if (node.op === "numbers") {
      values[at] = Float32Array.from(node.numbers);
    } else if (node.op === "reshape") {
      values[at] = values[of[0]];
    } else {
      values[at] = new Float32Array(n);
      if (node.op === "input") inputs[node.name] = values[at];
      else {
        const shapes = of.map((i) => nodes[i].shape);
        const arrays = of.map((i) => values[i]);
        const step = compiled(node, shapes, arrays, values[at]);
        if (moving[at]) steps.push(step);
        else step(); // of weights alone: once
      }
    }
  });
  const shapes = Object.fromEntries(
    nodes.filter((n) => n.op === "input").map((n) => [n.name, n.shape]),
  );
  const run = (given) => {
    for (const [name, numbers] of Object.entries(given)) {
      if (!inputs[name]) throw new Error(`the graph has no input ${name}`);
      if (numbers.length === undefined) inputs[name].fill(numbers);
      else inputs[name].set(numbers);
    }
    for (const step of steps) step();
    return outputs.map((at) => values[at]);
  };
  return { run, shapes, about };
}

function compiled({ op, shape, ...node }, shapes, arrays, y) {
  const [a, b, c] = arrays;
  if (BINARY[op]) {
    const [i, j] = shapes.map((from) => spread(from, shape));
    return () => BINARY[op](a, b, y, i, j);
  }
  if (UNARY[op]) return () => UNARY[op](a, y);
  if (op === "where") {
    const [i, j, k] = shapes.map((from) => spread(from, shape));
    return () => {
      for (let n = 0; n < y.length; n++) y[n] = a[i[n]] ? b[j[n]] : c[k[n]];
    };
  }
  if (op === "matmul") return matmul(shapes, shape, a, b, y);
  if (op === "view") return picking(a, y, strided(shape, node.strides, node.start));
  if (op === "take") return picking(a, y, node.places);
  if (op === "rows") {
    const width = size(shapes[0].slice(1));
    return () => {
      b.forEach((row, k) =>
        y.set(a.subarray(row * width, (row + 1) * width), k * width),
      );
    };
  }
  if (op === "concatenate") return concatenated(shapes, node.axis, arrays, y);
  if (op.endsWith(".reduce")) {
    const kept = shapes[0].map((n, axis) => (node.axes.includes(axis) ? 1 : n));
    const to = spread(kept, shapes[0]); // where each number of `a` goes
    if (op === "add.reduce") return () => summed(a, y, to);
    return () => most(a, y, to);
  }
  throw new Error(`there is no operation ${op}`);
}

function picking(a, y, places) {
  return () => {
    for (let k = 0; k < y.length; k++) y[k] = a[places[k]];
  };
}

function summed(a, y, to) {
  y.fill(0);
  for (let k = 0; k < a.length; k++) y[to[k]] += a[k];
}

function most(a, y, to) {
  y.fill(-Infinity);
  for (let k = 0; k < a.length; k++) y[to[k]] = Math.max(y[to[k]], a[k]);
}

function concatenated(shapes, axis, arrays, y) {
  const widths = shapes.map((shape) => size(shape.slice(axis)));
  const row = widths.reduce((a, b) => a + b);
  return () => {
    for (let at = 0, k = 0; at < y.length; at += row, k++) {
      let place = at;
      arrays.forEach((array, i) => {
        y.set(array.subarray(k * widths[i], (k + 1) * widths[i]), place);
        place += widths[i];
      });
    }
  };
}

// [..., n, k] @ [..., k, m], one matrix after the other
function matmul([from, by], shape, a, b, y) {
  const [n, m] = shape.slice(-2);
  const inner = by.at(-2);
  const matrices = shape.slice(0, -2);
  const [ofA, ofB] = [from, by].map((s) => spread(s.slice(0, -2), matrices));
  return () => {
    for (let q = 0; q < size(matrices); q++) {
      for (let r = 0; r < n; r++) {
        const row = (ofA[q] * n + r) * inner;
        const to = (q * n + r) * m;
        const matrix = ofB[q] * inner * m;
        let c = 0;
        for (; c + 4 <= m; c += 4) fourSums(a, row, inner, b, matrix + c, m, y, to + c);
        for (; c < m; c++) y[to + c] = oneSum(a, row, inner, b, matrix + c, m);
      }
    }
  };
}

function oneSum(a, row, inner, b, column, m) {
  let sum = 0;
  for (let i = 0; i < inner; i++) sum += a[row + i] * b[column + i * m];
  return sum;
}

// Four columns at once: a tenth of the time of one after the other.
function fourSums(a, row, inner, b, column, m, y, to) {
  let [p, q, r, s] = [0, 0, 0, 0];
  for (let i = 0, at = column; i < inner; i++, at += m) {
    const x = a[row + i];
    p += x * b[at];
    q += x * b[at + 1];
    r += x * b[at + 2];
    s += x * b[at + 3];
  }
  y[to] = p;
  y[to + 1] = q;
  y[to + 2] = r;
  y[to + 3] = s;
}

// Where the numbers of an array of shape `from` stand when it is broadcast to `to`.
const spreads = new Map();
function spread(from, to) {
  const key = `${from}>${to}`;
  if (!spreads.has(key)) {
    const aligned = [...Array(to.length - from.length).fill(1), ...from];
    const strides = aligned.map((n, i) => (n === 1 ? 0 : size(aligned.slice(i + 1))));
    spreads.set(key, strided(to, strides, 0));
  }
  return spreads.get(key);
}

function strided(shape, strides, start) {
  const places = new Int32Array(size(shape));
  for (let k = 0; k < places.length; k++) {
    let [rest, place] = [k, start];
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      place += (rest % shape[axis]) * strides[axis];
      rest = Math.floor(rest / shape[axis]);
    }
    places[k] = place;
  }
  return places;
}

// IEEE 754 binary16, which JavaScript has no array of
function halves(raw) {
  const bits = new Uint16Array(raw);
  return Float32Array.from(bits, (h) => {
    const [sign, exponent, rest] = [h >> 15 ? -1 : 1, (h >> 10) & 31, h & 1023];
    if (exponent === 31) return rest ? NaN : sign * Infinity;
    if (exponent === 0) return (sign * rest) / 2 ** 24;
    return sign * 2 ** (exponent - 15) * (1 + rest / 1024);
  });
}

// Each has a loop of its own, so that no function is called for each number.
const BINARY = {
  add(a, b, y, i, j) {
    for (let k = 0; k < y.length; k++) y[k] = a[i[k]] + b[j[k]];
  },
  subtract(a, b, y, i, j) {
    for (let k = 0; k < y.length; k++) y[k] = a[i[k]] - b[j[k]];
  },
  multiply(a, b, y, i, j) {
    for (let k = 0; k < y.length; k++) y[k] = a[i[k]] * b[j[k]];
  },
  divide(a, b, y, i, j) {
    for (let k = 0; k < y.length; k++) y[k] = a[i[k]] / b[j[k]];
  },
  greater(a, b, y, i, j) {
    for (let k = 0; k < y.length; k++) y[k] = Number(a[i[k]] > b[j[k]]);
  },
  less(a, b, y, i, j) {
    for (let k = 0; k < y.length; k++) y[k] = Number(a[i[k]] < b[j[k]]);
  },
  power(a, b, y, i, j) {
    for (let k = 0; k < y.length; k++) y[k] = Math.pow(a[i[k]], b[j[k]]);
  },
  maximum(a, b, y, i, j) {
    for (let k = 0; k < y.length; k++) y[k] = Math.max(a[i[k]], b[j[k]]);
  },
  minimum(a, b, y, i, j) {
    for (let k = 0; k < y.length; k++) y[k] = Math.min(a[i[k]], b[j[k]]);
  },
};

const UNARY = {
  negative(a, y) {
    for (let k = 0; k < y.length; k++) y[k] = -a[k];
  },
  exp(a, y) {
    for (let k = 0; k < y.length; k++) y[k] = Math.exp(a[k]);
  },
  log(a, y) {
    for (let k = 0; k < y.length; k++) y[k] = Math.log(a[k]);
  },
  tanh(a, y) {
    for (let k = 0; k < y.length; k++) y[k] = Math.tanh(a[k]);
  },
  cos(a, y) {
    for (let k = 0; k < y.length; k++) y[k] = Math.cos(a[k]);
  },
  sin(a, y) {
    for (let k = 0; k < y.length; k++) y[k] = Math.sin(a[k]);
  },
  sqrt(a, y) {
    for (let k = 0; k < y.length; k++) y[k] = Math.sqrt(a[k]);
  },
  absolute(a, y) {
    for (let k = 0; k < y.length; k++) y[k] = Math.abs(a[k]);
  },
  square(a, y) {
    for (let k = 0; k < y.length; k++) y[k] = a[k] * a[k];
  },
};
