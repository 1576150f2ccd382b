"""Python as coloured HTML."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from markupsafe import Markup
from pygments import highlight as pygmentize
from pygments.filter import Filter
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer
from pygments.token import Token, Whitespace

from snippets._site.catalogue import Site


class Plain(Filter):
    """Leaves names, operators and brackets uncoloured: a page of code has
    thousands, and without an element for each a phone lays it out in half the time.
    """

    PLAIN = (Token.Name, Token.Operator, Token.Punctuation, Whitespace)

    def filter(self, lexer: Any, stream: Any) -> Iterator[tuple[Any, str]]:
        """Pygments' interface: kinds and texts in, kinds and texts out."""
        for kind, value in stream:
            yield Token.Text if kind in self.PLAIN else kind, value


def highlight(site: Site, text: str) -> Markup:
    """A block of code, coloured once."""
    return site.same(("highlighted", text), lambda: _colour(text))


def _colour(text: str) -> Markup:
    formatter: Any = HtmlFormatter(cssclass="language-python highlight", wrapcode=True)
    lexer = PythonLexer()
    lexer.add_filter(Plain())
    return Markup(str(pygmentize(text, lexer, formatter)).strip())
