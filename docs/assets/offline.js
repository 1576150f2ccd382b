// In a copy of the site that is opened from a folder, a browser loads no module, lets
// no script ask for a file and starts no worker; but a script tag may load a script.
// So the modules come in one script, and beside each file that scripts ask for lies a
// script that brings it. Made by snippets/_site/offline.py; the site itself has none.
{
  const here = document.currentScript.src;
  const root = new URL("..", here).href;
  const within = (address, base) => new URL(address, base).href.replace(root, "");

  function add(src, given = {}) {
    return new Promise((onload, onerror) => {
      const tag = document.createElement("script");
      document.head.append(Object.assign(tag, { src, onload, onerror, ...given }));
    });
  }

  const whenRead = (begin) => addEventListener("DOMContentLoaded", begin);

  function asServed() {
    whenRead(() => add(`${root}assets/runner/runner.js`, { type: "module" }));
  }

  // --- what scripts ask for ---------------------------------------------------------

  function asFolder() {
    const brought = {}; // {path: base64}
    window.gmBring = (path, text) => (brought[path] = text);
    window.fetch = async (asked) => {
      const path = within(asked.url ?? asked, location.href).split("?")[0];
      if (!(path in brought)) {
        await add(`${root}${path}.js`).catch(() => {
          throw new TypeError(
            "this copy was opened from a folder, where that cannot be loaded; " +
              "the page “For teachers” says how to serve it",
          );
        });
      }
      return new Response(Uint8Array.from(atob(brought[path]), (c) => c.charCodeAt(0)));
    };
    window.Worker = Framed;
    for (const act of ["click", "auxclick"]) addEventListener(act, toFile, true);
    whenRead(async () => {
      await add(`${root}assets/modules.js`);
      importOf("assets/offline.js", "./runner/runner.js");
    });
  }

  // --- modules, which assets/modules.js holds as {path: text} -----------------------

  const addresses = {};

  function addressOf(path) {
    addresses[path] ??= URL.createObjectURL(
      new Blob([linked(path)], { type: "text/javascript" }),
    );
    return addresses[path];
  }

  function linked(path) {
    const base = JSON.stringify(root + path);
    return window.gmModules[path]
      .replace(/(\bfrom |^import )"(\.[^"]+)"/gm, (_, before, to) => {
        return `${before}"${addressOf(within(to, root + path))}"`;
      })
      .replace(/\bimport\(/g, `gmImport(${base}, `)
      .replaceAll("import.meta.url", base);
  }

  function importOf(base, to) {
    return import(addressOf(within(to, new URL(base, root))));
  }
  window.gmImport = importOf;

  // --- a worker, which for the search may be a frame --------------------------------

  class Framed extends EventTarget {
    constructor(address) {
      super();
      const frame = document.createElement("iframe");
      this.ready = new Promise((onload) => Object.assign(frame, { onload }));
      frame.hidden = true;
      frame.worker = this;
      frame.srcdoc = `<script src="${here}"><\/script><script src="${address}"><\/script>`;
      document.body.append(frame);
      this.frame = frame;
    }

    async postMessage(data) {
      await this.ready;
      const { MessageEvent, dispatchEvent } = this.frame.contentWindow;
      dispatchEvent(new MessageEvent("message", { data }));
    }

    terminate() {
      this.frame.remove();
    }
  }

  function asWorker(worker) {
    window.importScripts = () => {};
    window.postMessage = (data) =>
      worker.dispatchEvent(new MessageEvent("message", { data }));
  }

  // --- links ------------------------------------------------------------------------

  // A folder shows its list of files; the page is in it.
  function toFile({ target }) {
    const link = target.closest?.("a[href]");
    if (link?.protocol === "file:" && link.pathname.endsWith("/")) {
      link.pathname += "index.html";
    }
  }

  if (location.protocol.startsWith("http")) asServed();
  else if (window.frameElement?.worker) asWorker(window.frameElement.worker);
  else asFolder();
}
