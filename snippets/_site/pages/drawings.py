"""A drawing that stands inside a page must be one: shapes and words, and nothing else.

What an example wrote is text like any other until it is on a page, where a script in it
would run and an address in it would be asked for. So only what is listed here may stand
in it. Raised is a PageError that names what does not.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

from snippets._site.pages.errors import PageError

SVG = "{http://www.w3.org/2000/svg}"
ELEMENTS = {
    "circle",
    "desc",
    "ellipse",
    "g",
    "line",
    "path",
    "polygon",
    "polyline",
    "rect",
    "svg",
    "text",
    "title",
    "tspan",
}
ATTRIBUTES = {
    "aria-describedby",
    "aria-labelledby",
    "cx",
    "cy",
    "d",
    "data-p",
    "data-token",
    "fill",
    "fill-opacity",
    "font-family",
    "font-size",
    "font-style",
    "font-weight",
    "height",
    "id",
    "opacity",
    "points",
    "r",
    "role",
    "rx",
    "ry",
    "stroke",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-opacity",
    "stroke-width",
    "text-anchor",
    "transform",
    "viewBox",
    "width",
    "x",
    "x1",
    "x2",
    "y",
    "y1",
    "y2",
}
DECLARED = re.compile(r"<!(?!--)\w*|<\?(?!xml )[\w-]*")
ADDRESS = re.compile(r"url\(|:", re.IGNORECASE)


def checked(drawing: str, name: str) -> str:
    """The drawing itself; raises PageError where it holds more than a drawing."""
    if declared := DECLARED.search(drawing):
        raise PageError(f"{name}: a drawing may not declare {declared[0]!r}")
    try:
        root = ET.fromstring(drawing)
    except ET.ParseError as error:
        raise PageError(f"{name}: no drawing, {error}") from error
    for element in root.iter():
        kind = str(element.tag).removeprefix(SVG)
        if kind not in ELEMENTS:
            raise PageError(f"{name}: a drawing may not hold <{kind}>")
        for attribute, value in element.attrib.items():
            if attribute not in ATTRIBUTES:
                raise PageError(f"{name}: <{kind}> may not have {attribute!r}")
            if ADDRESS.search(value):
                raise PageError(f"{name}: {attribute!r} may not be {value!r}")
    return drawing
