// Syllables by spelling, as snippets/applications/syllables.py counts them: it stores its
// own patterns, and they are read here.
export function counter({ vowels, rules }) {
  const patterns = [[vowels, 1], ...rules].map(([pattern, change]) => [
    new RegExp(pattern, "g"),
    change,
  ]);
  return (word) => {
    const text = word.toLowerCase();
    const found = patterns.map(
      ([pattern, change]) => change * (text.match(pattern)?.length ?? 0),
    );
    return Math.max(
      found.reduce((a, b) => a + b),
      1,
    );
  };
}
