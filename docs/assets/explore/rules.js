// The rules that shape a distribution over tokens, as snippets/text/sampling.py has
// them; a test compares the two. A rule takes logits, the largest first, and gives
// logits: -Infinity is impossible.

export function softmax(z) {
  const top = Math.max(...z);
  const weights = z.map((logit) => Math.exp(logit - top));
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
}

const cut = (z, keep) => z.map((logit, i) => (keep(i) ? logit : -Infinity));

export const temperature = (z, t) => z.map((logit) => logit / t);

export const topK = (z, k) => cut(z, (i) => i < k);

export function topP(z, p) {
  if (p === 1) return z;
  let sum = 0;
  let kept = 0;
  for (const one of softmax(z)) {
    if (sum >= p - 1e-9 && kept > 0) break;
    sum += one;
    kept += 1;
  }
  return topK(z, kept);
}

export function minP(z, p) {
  const all = softmax(z);
  return cut(z, (i) => all[i] >= p * all[0]);
}

// `said`: places of tokens that the text holds already.
export function repetitionPenalty(z, said, penalty) {
  const lower = (logit) => (logit > 0 ? logit / penalty : logit * penalty);
  return z.map((logit, i) => (said.includes(i) ? lower(logit) : logit));
}
