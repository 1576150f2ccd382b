// node run_graph.mjs FOLDER: for each NAME.in there, what graph.js makes of it.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { graph } from "../../docs/assets/graph.js";

const folder = process.argv[2];
for (const file of readdirSync(folder).filter((name) => name.endsWith(".in"))) {
  const stem = `${folder}/${file.slice(0, -3)}`;
  const raw = new Uint8Array(readFileSync(`${stem}.bin`)).buffer;
  const { run } = graph(JSON.parse(readFileSync(`${stem}.json`)), raw);
  const runs = JSON.parse(readFileSync(`${stem}.in`));
  const outputs = runs.map((given) => run(given).map((numbers) => [...numbers]));
  writeFileSync(`${stem}.out`, JSON.stringify(outputs));
}
