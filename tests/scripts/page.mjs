// A document for scripts that want one, without a browser.
import { createRequire } from "node:module";

const { parseHTML } = createRequire(new URL("../browser/", import.meta.url))(
  "linkedom",
);

class Storage extends Map {
  getItem = (key) => this.get(key) ?? null;
  setItem = (key, value) => this.set(key, String(value));
  removeItem = (key) => this.delete(key);
}

// -> the body; the globals that our scripts name are those of this page
export function page(html = "") {
  const { document } = parseHTML(
    `<!doctype html><html><head></head><body>${html}</body></html>`,
  );
  Object.assign(globalThis, {
    document,
    location: { pathname: "/page/", href: "https://example.org/page/" },
    sessionStorage: new Storage(),
    localStorage: new Storage(),
    addEventListener: () => {},
  });
  return document.body;
}

export const assets = (name) =>
  new URL(`../../docs/assets/${name}`, import.meta.url).href;
