// The theme asks for the search index as soon as a page is open: half of what a page
// weighs, for readers who mostly do not search. It has no setting for that. So its
// request is held back, here, until somebody turns to the search field. This must run
// before the theme's own script, or the request is gone: a plain script in the head.
{
  const { open, send } = XMLHttpRequest.prototype;

  XMLHttpRequest.prototype.open = function (method, url, ...rest) {
    this.isIndex = String(url).endsWith("search/search_index.json");
    return open.call(this, method, url, ...rest);
  };

  XMLHttpRequest.prototype.send = function (body) {
    if (!this.isIndex) return send.call(this, body);
    const searched = ({ target }) => {
      if (!target.matches("[data-md-component=search-query]")) return;
      removeEventListener("focusin", searched);
      send.call(this, body);
    };
    addEventListener("focusin", searched);
  };

  // The theme looks for all words that begin like a word of the question, so that "how
  // do I sample" found the dot product, and "reverse-mode" every model. So words that
  // only make a question are left out; a word with a hyphen is also asked for as one
  // (snippets/_site/search.py puts it into the index); and a long word may have a slip.
  const ASIDE = new Set(
    "a an and are be by can do does for how i in is it me my of or the to what why".split(
      " ",
    ),
  );
  const [QUERY, RESULT] = [2, 3]; // kinds of message, in the theme
  let added = []; // words that the reader did not type

  globalThis.Worker = class extends Worker {
    constructor(...given) {
      super(...given);
      this.addEventListener("message", forget); // before the theme listens
    }

    postMessage(message, ...rest) {
      const typed = message?.type === QUERY && message.data;
      const told = typed ? { ...message, data: sought(typed) } : message;
      return super.postMessage(told, ...rest);
    }
  };

  function sought(typed) {
    const words = typed.trim().split(/\s+/);
    const content = words.filter((word) => !ASIDE.has(word.toLowerCase()));
    const kept = content.length ? content : words;
    const joined = kept.filter((word) => /^\w+(-\w+)+$/.test(word));
    const long = kept.filter((word) => /^[a-z]{7,}$/i.test(word));
    added = joined.map((word) => word.replaceAll("-", "").toLowerCase());
    return [...kept, ...added, ...long.map((word) => `${word}~1`)].join(" ");
  }

  // What a place lacks, the theme says below it: not what nobody asked for.
  function forget({ data }) {
    if (data?.type !== RESULT) return;
    for (const place of data.data.items.flat())
      for (const word of added) delete place.terms[word];
  }
}

// The theme goes from page to page without loading each anew only where the sitemap
// names its address; it puts its own host there, but neither its port nor its folder.
// So a copy that is served elsewhere than it was built for is given both.
{
  const { parseFromString } = DOMParser.prototype;

  DOMParser.prototype.parseFromString = function (...given) {
    const parsed = parseFromString.apply(this, given);
    const places = [...parsed.querySelectorAll("urlset > url > loc")];
    if (!places.length) return parsed;
    const { base } = JSON.parse(document.querySelector("#__config").textContent);
    const here = new URL(`${base}/`, location.href).href;
    const built = places
      .map((place) => place.textContent)
      .reduce((a, b) => (a.length < b.length ? a : b)); // the home page
    for (const place of places)
      place.textContent = place.textContent.replace(built, here);
    return parsed;
  };
}
