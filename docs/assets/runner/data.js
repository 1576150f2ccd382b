// Which data files a job reads. For a program of ours the build has told; a reader's is
// searched for the names of our modules, of the functions of `data`, and of files:
// rather one file too many than one too few.

export function dataFor(asked, needs) {
  const found = new Set();
  const add = (names) => names?.forEach((name) => found.add(name));
  for (const file of [asked.example, asked.file?.replace(/\.py$/, "")]) {
    if (file) add(needs[`snippets.${file.replaceAll("/", ".")}`]);
  }
  if (asked.encode !== undefined) add(needs["snippets.llm.minilm"]);
  if (asked.check) add(needs[`snippets.exercises.${asked.check}`]);
  const texts = [
    asked.code,
    ...(asked.cells ?? []),
    ...Object.values(asked.edits ?? {}),
  ];
  const text = texts.join("\n");
  for (const [name, files] of Object.entries(needs)) {
    if (mentions(text, name)) add(files);
    add(files.filter((file) => text.includes(file.split("/").pop())));
  }
  return [...found];
}

// `snippets.data.digits` is mentioned by `from snippets.data import split, digits` and
// by `from snippets import media, data`, too.
function mentions(text, name) {
  const [, home, last] = name.match(/^(.+)\.(\w+)$/);
  const [, place] = home.match(/(\w+)$/);
  const imported =
    text.includes(home) || new RegExp(`import .*\\b${place}\\b`).test(text);
  return imported && new RegExp(`\\b${last}\\b`).test(text);
}
