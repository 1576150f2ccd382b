// Runs Python in the page: starts Pyodide, then hands each job to
// snippets/_site/runner.py. Started from a blob, so that it inherits the page's policy.

const MEMORY = 16384; // pages of 64 kB: 1 GB, then Python's own MemoryError
const HOME = "/home/pyodide";
const plainFetch = self.fetch.bind(self);
const held = new Set(); // the data files that Python finds
let python, runtime;

// Pyodide asks for up to 4 GB; a phone has not got that, and its tab would die.
const Memory = WebAssembly.Memory;
WebAssembly.Memory = function (wanted) {
  const maximum = Math.min(wanted.maximum, MEMORY);
  return new Memory(wanted.shared ? wanted : { ...wanted, maximum });
};

// --- what comes over the network ------------------------------------------------------

// Counts every byte that is waited for, so that the page can show it.
class Load {
  constructor() {
    Object.assign(this, { loaded: 0, total: 0, checks: [] });
  }

  add(bytes) {
    this.loaded += bytes;
    postMessage({ loaded: this.loaded, total: this.total });
  }

  async get(url, options) {
    const response = await plainFetch(url, options);
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return response;
  }

  // -> the whole of a small file
  async bytes({ url, integrity }) {
    try {
      const response = await this.get(runtime.here + url, { integrity });
      const bytes = new Uint8Array(await response.arrayBuffer());
      this.add(bytes.length);
      return bytes;
    } catch (error) {
      throw new Error(`${url.replace(/\?.*/, "")}: ${error.message}`);
    }
  }

  // -> the answer, while it comes: a copy is counted and checked, for of the answer
  // itself the browser also keeps the compiled code
  async stream(url, options, integrity, lost) {
    const response = await this.get(url, options);
    const check = this.check(response.clone(), integrity);
    check.catch(lost);
    this.checks.push(check);
    if (!url.endsWith(".wasm")) return response;
    if (response.headers.get("Content-Type") === "application/wasm") return response;
    const headers = { "Content-Type": "application/wasm" }; // whatever the host says
    return new Response(response.body, { headers });
  }

  async check({ body }, integrity) {
    const parts = [];
    const reader = body.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
      this.add(value.length);
    }
    if (!crypto.subtle) return; // only https and this machine have it
    const bytes = await new Blob(parts).arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    const found = `sha256-${btoa(String.fromCharCode(...digest))}`;
    if (found !== integrity) throw new Error("its bytes are not the pinned ones");
  }
}

// Every large file of the runtime passes here, and is refused if its hash is wrong.
function watchFetch(load) {
  const { url, files, foreign, lock } = runtime;
  const large = Object.keys(files).filter((name) => !name.endsWith(".js"));
  const started = new Map();
  // said here, for Pyodide waits for ever for a file that does not come
  const lost = (name) => (error) => postMessage({ fatal: `${name}: ${error.message}` });
  const get = (name) => {
    const { integrity } = files[name];
    const options = foreign ? { integrity, mode: "cors" } : {};
    return load.stream(url + name, options, integrity, lost(name));
  };
  self.fetch = (what, options) => {
    const address = String(what.url ?? what);
    const name = address.split("/").pop();
    if (!address.startsWith(url)) return plainFetch(what, options);
    if (name === "pyodide-lock.json") {
      return Promise.resolve(new Response(JSON.stringify(lock)));
    }
    if (!files[name]) return plainFetch(what, options);
    const going = started.get(name);
    started.delete(name);
    return going ?? get(name);
  };
  // all at once, though Pyodide asks for them one after the other
  for (const name of large) started.set(name, get(name));
  for (const [name, going] of started) going.catch(lost(name));
}

async function script(name, load) {
  const { url, files, foreign } = runtime;
  const { integrity, bytes } = files[name];
  if (foreign) {
    // importScripts checks no hash
    const body = await (await load.get(url + name, { integrity })).blob();
    const kind = { type: "text/javascript" };
    importScripts(URL.createObjectURL(new Blob([body], kind)));
  } else importScripts(url + name);
  load.add(bytes);
}

// --- Python ---------------------------------------------------------------------------

async function start(data) {
  const load = new Load();
  const files = [runtime.code, ...Object.values(runtime.files)];
  for (const { bytes } of [...files, ...data.map((name) => runtime.data[name])]) {
    load.total += bytes;
  }
  const code = load.bytes(runtime.code);
  const read = readData(data, load).catch(() => []); // the job will try again
  code.catch(() => {}); // told where it is awaited, which may be never
  watchFetch(load);
  await script("pyodide.js", load);
  await script("pyodide.asm.js", load);
  const pyodide = await loadPyodide({
    indexURL: runtime.url,
    packages: ["numpy"],
    stdout() {},
    stderr() {},
  });
  pyodide.unpackArchive(await inflate(await code), "zip", { extractDir: HOME });
  pyodide.pyimport("sys").path.append(HOME); // where MiniLM's package will be
  python = {
    run: pyodide.pyimport("snippets._site.runner").run,
    read: (path) => pyodide.FS.readFile(path),
    write(path, bytes) {
      pyodide.FS.mkdirTree(path.slice(0, path.lastIndexOf("/")));
      pyodide.FS.writeFile(path, bytes);
    },
  };
  await Promise.all(load.checks);
  keep(await read);
  // what a program keeps there would outlive the tab
  for (const name of ["indexedDB", "caches", "BroadcastChannel"]) {
    Object.defineProperty(self, name, { value: undefined });
  }
}

function inflate(bytes) {
  const stream = new Blob([bytes]).stream();
  const plain = stream.pipeThrough(new DecompressionStream("deflate"));
  return new Response(plain).arrayBuffer();
}

// -> [[name, bytes], ...]
function readData(names, load) {
  const get = async (name) => [name, await load.bytes(runtime.data[name])];
  return Promise.all(names.map(get));
}

function keep(files) {
  for (const [name, bytes] of files) {
    const { package: home } = runtime.data[name];
    if (home) python.write(`${HOME}/${home}/__init__.py`, new Uint8Array());
    python.write(`${HOME}/${home ?? "snippets"}/${name}`, bytes);
    held.add(name);
  }
}

async function fetchMissing(names) {
  const missing = names.filter((name) => !held.has(name));
  const load = new Load();
  for (const name of missing) load.total += runtime.data[name].bytes;
  keep(await readData(missing, load));
}

async function work({ id, job, data }) {
  try {
    await fetchMissing(data);
  } catch (error) {
    return postMessage({ id, lost: error.message });
  }
  python.run(JSON.stringify(job), (kind, text) => {
    if (kind !== "file") return postMessage({ id, kind, text });
    const { name, path } = JSON.parse(text);
    postMessage({ id, kind, name, bytes: python.read(path) });
  });
}

self.onmessage = async ({ data }) => {
  try {
    if (!data.start) return await work(data);
    runtime = data.start.runtime;
    await start(data.start.data);
    postMessage({ ready: true });
  } catch (error) {
    postMessage({ id: data.id, fatal: String(error?.message ?? error) });
  }
};
