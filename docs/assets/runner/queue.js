// Runs jobs in a worker, one after the other, and tells their sinks what comes of them.
const HERE = new URL(".", import.meta.url).href;

let worker, ready, current;
let lastId = 0;
const queue = [];

async function start() {
  const answer = await fetch(HERE + "runtime.json", { cache: "no-cache" });
  if (!answer.ok) {
    const why = `runtime.json: ${answer.status}`;
    throw new Error(`this site was built without it (${why})`);
  }
  const runtime = await answer.json();
  runtime.url = new URL(runtime.url, HERE).href;
  // from a blob, so that the worker inherits this page's policy
  const script = `importScripts(${JSON.stringify(HERE + "worker.js")})`;
  const url = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  worker = new Worker(url);
  const mine = worker;
  await new Promise((done, fail) => {
    mine.onerror = ({ message }) =>
      fail(new Error(message || "the worker did not start"));
    mine.onmessage = ({ data }) => {
      if (data.loaded) current?.sink.loading(data.loaded, data.total, runtime);
      else if (data.ready) done();
      else fail(new Error(data.fatal));
    };
    mine.postMessage({ start: { runtime, archive: HERE + runtime.archive } });
  });
  URL.revokeObjectURL(url);
  mine.onmessage = ({ data }) => data.id === current?.id && receive(data);
}

function discard() {
  worker?.terminate();
  worker = ready = undefined;
}

function receive(data) {
  const { sink } = current;
  if (data.fatal) {
    discard();
    finish({ broke: data.fatal });
  } else if (data.kind === "end") finish(JSON.parse(data.text));
  else sink[data.kind](data.text ?? data.name, data.bytes);
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
  worker.postMessage({ id: job.id, job: job.asked });
}

// Queues a job; what it makes goes to the sink. -> a function that stops it.
export function submit(asked, sink) {
  const job = { id: ++lastId, asked, sink };
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
