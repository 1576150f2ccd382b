// Asks the search of a built site, in the theme's own worker, outside a browser:
//   node find.js SITE < queries.json
// as the site's own script hands it on, and
// prints for each query the places that it finds, in the groups that a reader sees.
const fs = require("fs");
const path = require("path");
const vm = require("vm");

const [SETUP, QUERY] = [0, 2]; // kinds of message, in the theme

const site = process.argv[2];
const folder = path.join(site, "assets/javascripts/workers");
const name = fs.readdirSync(folder).find((n) => /^search\..*\.js$/.test(n));
const index = JSON.parse(
  fs.readFileSync(path.join(site, "search/search_index.json"), "utf8"),
);

const page = vm.createContext({
  XMLHttpRequest: class {},
  DOMParser: class {},
  Worker: class {
    addEventListener() {}
    postMessage(message) {
      return message.data;
    }
  },
});
const own = path.join(site, "assets/search-later.js");
vm.runInContext(fs.readFileSync(own, "utf8"), page);
const sought = vm.runInContext(
  `(data) => new Worker().postMessage({ type: ${QUERY}, data })`,
  page,
);

let listen, answer;
const worker = vm.createContext({
  addEventListener: (_, listener) => (listen = listener),
  postMessage: (message) => answer(message),
  console,
});
worker.self = vm.runInContext("globalThis", worker);
vm.runInContext(fs.readFileSync(path.join(folder, name), "utf8"), worker);

const ask = (type, data) =>
  new Promise((resolve) => {
    answer = resolve;
    listen({ data: { type, data } });
  });

(async () => {
  const queries = JSON.parse(fs.readFileSync(0, "utf8"));
  await ask(SETUP, { ...index, options: {} });
  const found = {};
  for (const query of queries) {
    const { items } = (await ask(QUERY, sought(query))).data;
    found[query] = items.map((group) => group.map((doc) => doc.location));
  }
  console.log(JSON.stringify(found));
})();
