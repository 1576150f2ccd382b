"""What a reader moves: a script of docs/assets/explore/, over graphs of programs."""

from __future__ import annotations

from markupsafe import Markup

from snippets._site.graphs import FOLDER, TABLE, table
from snippets._site.pages.blocks import fresh, stored
from snippets._site.pages.errors import PageError
from snippets._site.pages.links import Page
from snippets._site.pages.templates import fill


def explore(
    page: Page, kind: str, name: str, /, *, still: str, graph: str = ""
) -> Markup:
    """What `docs/assets/explore/KIND.js` makes live when it comes near the view.

    `still` is a picture or a paragraph of the example NAME; it stands until then, and
    where there is no script. `graph` is the one to load, if a script serves several.
    """
    folder = page.site.docs / "assets" / "explore"
    kinds = sorted(p.stem for p in folder.glob("*.js") if p.stem != "shared")
    if kind not in kinds:
        raise PageError(
            f"there is nothing to explore called {kind!r}; there are {', '.join(kinds)}"
        )
    e = fresh(page, name)
    if graph and graph not in table(page.site):
        raise PageError(f"no graph is called {graph!r}; see {TABLE}")
    return fill(
        "explore.html",
        kind=kind,
        graph=graph,
        name=e.name,
        graphs=page.url(FOLDER.rstrip("/")) + "/",
        files=page.url(e.outputs.relative_to(page.site.docs).as_posix()) + "/",
        home=page.url(".") + "/",
        shown=stored(page, e, still),
    )
