// Runs Python in the page: starts Pyodide, then hands each job to
// snippets/_site/runner.py. Started from a blob, so that it inherits the page's policy.

const MEMORY = 16384; // pages of 64 kB: 1 GB, then Python's own MemoryError
let python;

// Pyodide asks for up to 4 GB; a phone has not got that, and its tab would die.
const Memory = WebAssembly.Memory;
WebAssembly.Memory = function (wanted) {
  return new Memory(
    wanted.shared ? wanted : { ...wanted, maximum: Math.min(wanted.maximum, MEMORY) },
  );
};

// Every large file of the runtime passes here: counted, and refused if its hash is wrong.
function watchFetch({ url, files, foreign, lock }) {
  const large = Object.keys(files).filter((name) => /\.(wasm|zip|whl)$/.test(name));
  const total = large.reduce((sum, name) => sum + files[name].bytes, 0);
  const plain = self.fetch.bind(self);
  let loaded = 0;
  const started = new Map();
  // said here, for Pyodide waits for ever for a file that does not come
  const lost = (name) => (error) => postMessage({ fatal: `${name}: ${error.message}` });
  const get = (name) => {
    const { integrity } = files[name];
    return plain(url + name, foreign ? { integrity, mode: "cors" } : {}).then(
      (response) => {
        if (!response.ok) throw new Error(`the server answered ${response.status}`);
        // a copy is counted: of the answer itself the browser also keeps the compiled code
        const reader = response.clone().body.getReader();
        const count = ({ done, value }) => {
          if (done) return;
          postMessage({ loaded: (loaded += value.length), total });
          return reader.read().then(count);
        };
        reader.read().then(count).catch(lost(name));
        return response;
      },
    );
  };
  self.fetch = (what, options) => {
    const name = String(what.url ?? what)
      .split("/")
      .pop();
    if (!String(what.url ?? what).startsWith(url)) return plain(what, options);
    if (name === "pyodide-lock.json")
      return Promise.resolve(new Response(JSON.stringify(lock)));
    if (!files[name]) return plain(what, options);
    const going = started.get(name);
    started.delete(name);
    return going ?? get(name);
  };
  // all at once, though Pyodide asks for them one after the other
  for (const name of large) started.set(name, get(name));
  for (const [name, going] of started) going.catch(lost(name));
}

async function script(url, name, { integrity }, foreign) {
  if (!foreign) return importScripts(url + name);
  const body = await (await fetch(url + name, { integrity })).blob(); // importScripts checks no hash
  return importScripts(
    URL.createObjectURL(new Blob([body], { type: "text/javascript" })),
  );
}

async function start({ runtime, archive }) {
  const { url, files, foreign } = runtime;
  const ours = fetch(archive);
  watchFetch(runtime);
  await script(url, "pyodide.js", files["pyodide.js"], foreign);
  await script(url, "pyodide.asm.js", files["pyodide.asm.js"], foreign);
  const pyodide = await loadPyodide({
    indexURL: url,
    packages: ["numpy"],
    stdout() {},
    stderr() {},
  });
  pyodide.unpackArchive(await (await ours).arrayBuffer(), "zip", {
    extractDir: "/home/pyodide",
  });
  const run = pyodide.pyimport("snippets._site.runner").run;
  python = { run, read: (path) => pyodide.FS.readFile(path) };
}

let starting;
self.onmessage = async ({ data }) => {
  try {
    if (data.start)
      return await (starting = start(data.start).then(() =>
        postMessage({ ready: true }),
      ));
    await starting;
    python.run(JSON.stringify(data.job), (kind, text) => {
      if (kind !== "file") return postMessage({ id: data.id, kind, text });
      const { name, path } = JSON.parse(text);
      postMessage({ id: data.id, kind, name, bytes: python.read(path) });
    });
  } catch (error) {
    postMessage({ id: data.id, fatal: String(error?.message ?? error) });
  }
};
