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
}
