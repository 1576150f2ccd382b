// What comes next, by counting, as snippets/start/three_kinds.py does it: counts after
// no, one, two ... tokens, mixed by how many different ones came (Witten and Bell).

// The words of a text, in the order in which they stand; as the program cuts them.
export const words = (text) => text.toLowerCase().match(/[a-z']+/g) ?? [];

const key = (tokens) => tokens.join("\u0000");

// rows: lists of tokens; order: how many tokens back it looks
export function learn(rows, order) {
  const after = new Map(); // {tokens before: how often each token came}
  const count = (before, token) => {
    if (!after.has(before)) after.set(before, { total: 0, tokens: new Map() });
    const found = after.get(before);
    found.total += 1;
    found.tokens.set(token, (found.tokens.get(token) ?? 0) + 1);
  };
  for (const tokens of rows) {
    for (let i = 0; i < tokens.length; i++) {
      for (let n = 0; n <= Math.min(i, order); n++) {
        count(key(tokens.slice(i - n, i)), tokens[i]);
      }
    }
  }
  const vocabulary = [...(after.get("")?.tokens.keys() ?? [])];
  const index = new Map(vocabulary.map((token, i) => [token, i]));

  function next(tokens) {
    const p = new Float64Array(vocabulary.length).fill(1 / vocabulary.length);
    for (let n = 0; n <= Math.min(tokens.length, order); n++) {
      const found = after.get(key(tokens.slice(tokens.length - n)));
      if (!found) continue;
      const different = found.tokens.size;
      const sum = found.total + different;
      for (let i = 0; i < p.length; i++) p[i] = (different * p[i]) / sum;
      for (const [token, times] of found.tokens) p[index.get(token)] += times / sum;
    }
    return p;
  }

  return {
    vocabulary,
    contexts: after.size,
    knows: (token) => index.has(token),
    next,
    // one token, drawn by chance; warm: the temperature
    draw: (tokens, warm, uniform) => vocabulary[drawn(next(tokens), warm, uniform)],
  };
}

export function drawn(p, warm, uniform) {
  const top = p.reduce((a, b) => Math.max(a, b));
  const weights = p.map((value) => (value / top) ** (1 / warm));
  let left = uniform() * weights.reduce((a, b) => a + b);
  const at = weights.findIndex((weight) => (left -= weight) < 0);
  return at < 0 ? p.indexOf(top) : at; // rounding left a rest
}
