// Runs jobs in a worker, one after the other, and tells their sinks what comes of them.
import { dataFor } from "./data.js";

const LIMIT = 100e6; // bytes that one program may show
const SHOWN = new Set(["out", "note", "cell", "file"]);
const HERE = new URL(".", import.meta.url).href;

let worker, ready, current, runtime;
let lastId = 0;
const queue = [];

// What the build tells of the page's Python: its files, their sizes, who reads what.
export async function readRuntime() {
  const answer = await fetch(HERE + "runtime.json", { cache: "no-cache" });
  if (!answer.ok) {
    const why = `runtime.json: ${answer.status}`;
    throw new Error(`this site was built without it (${why})`);
  }
  return answer.json();
}

async function start() {
  runtime = await readRuntime();
  runtime.url = new URL(runtime.url, HERE).href;
  runtime.here = HERE;
  // from a blob, so that the worker inherits this page's policy
  const script = `importScripts(${JSON.stringify(HERE + "worker.js")})`;
  const url = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  worker = new Worker(url);
  const mine = worker;
  await new Promise((done, fail) => {
    mine.onerror = ({ message }) =>
      fail(new Error(message || "the worker did not start"));
    mine.onmessage = ({ data }) => {
      if (data.loaded) loading(data, loadingPython(data));
      else if (data.ready) done();
      else fail(new Error(data.fatal));
    };
    const data = current ? dataFor(current.asked, runtime.needs) : [];
    mine.postMessage({ start: { runtime, data } });
  });
  URL.revokeObjectURL(url);
  mine.onmessage = ({ data }) => {
    if (data.loaded) loading(data, "Loading the data of this program.");
    else if (data.id === current?.id) receive(data);
  };
}

function loading({ loaded, total }, text) {
  current?.sink.loading(loaded, total, text);
}

export const megabytes = ({ packed }, total) =>
  packed
    ? `about ${Math.round(packed / 1e6)} MB`
    : `${Math.round(total / 1e6)} MB unpacked`;

function loadingPython({ total }) {
  const { foreign, url } = runtime;
  const from = ` from ${new URL(url).host}: this build does not carry it. It is `;
  const size = megabytes(runtime, total);
  const once = "once. Then your browser's cache has it.";
  return `Loading Python${foreign ? from : ": "}${size}, ${once}`;
}

function discard() {
  worker?.terminate();
  worker = ready = undefined;
}

function receive(data) {
  if (data.fatal) {
    discard();
    finish({ broke: data.fatal });
  } else if (data.lost) finish({ lost: data.lost });
  else if (data.kind === "end") finish(JSON.parse(data.text));
  else if (SHOWN.has(data.kind)) show(data);
}

// The worker counts, too; but there a program can reach what counts.
function show({ kind, text, name, bytes }) {
  current.weight += (text?.length ?? 0) + (bytes?.length ?? 0) + 1000;
  if (current.weight > LIMIT) {
    discard();
    finish({ broke: "it made more than the page can show" });
  } else current.sink[kind](text ?? name, bytes);
}

function finish(end) {
  const { sink } = current;
  current = undefined;
  sink.end(end);
  next();
}

async function next() {
  if (current || !queue.length) return;
  const job = (current = queue.shift());
  try {
    if (!ready) job.sink.begin(true);
    await (ready ??= start());
  } catch (error) {
    discard();
    if (current === job) finish({ absent: error.message });
    return;
  }
  if (current !== job) return next();
  job.sink.begin(false);
  const data = dataFor(job.asked, runtime.needs);
  worker.postMessage({ id: job.id, job: job.asked, data });
}

// Queues a job; what it makes goes to the sink. -> a function that stops it.
export function submit(asked, sink) {
  const job = { id: ++lastId, asked, sink, weight: 0 };
  queue.push(job);
  if (current) sink.wait();
  next();
  return () => {
    const at = queue.indexOf(job);
    if (at >= 0) queue.splice(at, 1);
    else if (current !== job) return;
    else {
      discard();
      current = undefined;
    }
    sink.end({ stopped: true });
    next();
  };
}

// The reader went to another page: nobody waits for what still runs.
document$.subscribe(() => {
  if (current && !current.sink.root.isConnected) {
    discard();
    current = undefined;
  }
  const waiting = queue.filter((job) => job.sink.root.isConnected);
  queue.splice(0, queue.length, ...waiting);
  next();
});
