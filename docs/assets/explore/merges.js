// Byte-pair encoding as snippets/text/bpe.py does it, with the merges that it learnt.
const PIECE =
  /'(?:[stmd]|re|ve|ll)| ?\p{L}+| ?\p{N}+| ?[^\p{White_Space}\p{L}\p{N}]+|\p{White_Space}+(?!\P{White_Space})|\p{White_Space}+/gu;

// The first cut; no token crosses from one piece into the next.
export const pieces = (text) => text.match(PIECE) ?? [];

// bytes: the byte of each of the first ids; merges: pairs of ids, as they were learnt.
export function tokenizer(bytes, merges) {
  const tokens = bytes.map((byte) => [byte]);
  for (const [a, b] of merges) tokens.push([...tokens[a], ...tokens[b]]);
  const ids = new Map(bytes.map((byte, id) => [byte, id]));
  const rank = new Map(merges.map((pair, i) => [String(pair), i]));

  // A piece as bytes, then after each of the first n merges that it allows.
  function history(piece, n) {
    let word = Array.from(new TextEncoder().encode(piece), (byte) => ids.get(byte));
    const states = [{ word }];
    for (;;) {
      const learnt = word.slice(1).map((b, i) => rank.get(`${word[i]},${b}`) ?? n);
      const merge = Math.min(...learnt, n);
      if (merge === n) return states;
      word = merged(word, merges[merge], bytes.length + merge);
      states.push({ word, merge });
    }
  }

  return {
    history,
    encode: (text, n) => pieces(text).flatMap((one) => history(one, n).at(-1).word),
    spell: (id) => spell(tokens[id]),
  };
}

function merged(word, [a, b], id) {
  const joined = [];
  for (let i = 0; i < word.length; i++) {
    const both = word[i] === a && word[i + 1] === b;
    joined.push(both ? id : word[i]);
    if (both) i += 1;
  }
  return joined;
}

// A dot for a space, an arrow for a line end, \x for half a character.
function spell(token) {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    return text
      .decode(Uint8Array.from(token))
      .replaceAll(" ", "·")
      .replaceAll("\n", "↵");
  } catch {
    return token.map((byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("");
  }
}
