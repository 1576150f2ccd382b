"""`$tex$` inline, `$$tex$$` displayed, as MathML."""

from __future__ import annotations

import re

from latex2mathml.converter import convert
from markdown.inlinepatterns import InlineProcessor

from snippets._site.pages.errors import PageError
from snippets._site.pages.links import path_of
from snippets._site.pages.templates import UNSEARCHED

TEX = r"(\$\$?)(?=\S)([^$]+?)(?<=\S)\1(?!\d)"

# a function by name, with its base if it has one, but not where it is itself a base
NAMED = r"(?:<mi>(?:log|exp|sin|cos|tanh)</mi>)"
OF_BASE = rf"<msub>{NAMED}<m[in]>[^<]*</m[in]></msub>"
CALL = rf"{OF_BASE}|(?<!<msub>)(?<!<msup>){NAMED}"
ATOM = "(?:mi|mn|mrow|msub|msup|msubsup|mfrac|msqrt|mover)"
THIN = '<mspace width="0.167em"></mspace>'


class Maths(InlineProcessor):
    """Turns TeX into MathML; raises PageError where it is bad."""

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[str, int, int]:
        """Markdown's interface: a match in, a placeholder and its span out."""
        display = "block" if m[1] == "$$" else "inline"
        try:
            mathml = convert(m[2], display=display)
            # the converter lets these two pass
            if "\\" in mathml:
                raise ValueError("unknown command")
            if not _balanced(m[2].replace(r"\{", "").replace(r"\}", "")):
                raise ValueError("unbalanced braces")
        except Exception as error:  # the converter raises many kinds
            reason = f"{type(error).__name__} {error}".strip()
            raise PageError(
                f"docs/{path_of(self.md)}: bad TeX {m[0]}: {reason}"
            ) from error
        mathml = spaced(mathml)
        unsearched = mathml.replace("<math", f"<math {UNSEARCHED}", 1)
        return self.md.htmlStash.store(unsearched), m.start(0), m.end(0)


def spaced(mathml: str) -> str:
    """As TeX sets it: log p, not logp; but log(p) and (log p) as they are."""
    before = re.sub(rf"(</{ATOM}>)(?=(?:{CALL})(?!</msu))", rf"\1{THIN}", mathml)
    return re.sub(rf"({CALL})(?=<{ATOM}>)", rf"\1{THIN}", before)


def _balanced(tex: str) -> bool:
    depth = 0
    for character in tex:
        if character == "{":
            depth += 1
        elif character == "}":
            depth -= 1
        if depth < 0:
            return False
    return depth == 0
