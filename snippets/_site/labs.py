"""Labs are run when they changed, or what they import: else what they gave is kept.

It is kept in `.build/labs/`, outside git, under a key that holds all it depends on.
"""

from __future__ import annotations

import ast
import hashlib
import json
import platform
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

from snippets._site.catalogue import Site
from snippets._site.sources import Source

PACKAGES = ("numpy", "nbconvert", "mkdocs-jupyter")


def rendered(site: Site, lab: Path, run: Callable[[], str]) -> str:
    """What `run` gives, or gave when all was as it is now."""
    store = site.root / ".build" / "labs" / f"{lab.stem}.json"
    key = key_of(site, lab)
    try:
        kept = json.loads(store.read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        kept = {}
    if kept.get("key") == key:
        return str(kept["made"])
    made = run()
    store.parent.mkdir(parents=True, exist_ok=True)
    store.write_text(json.dumps({"key": key, "made": made}), encoding="utf-8")
    return made


def key_of(site: Site, lab: Path) -> str:
    """A digest of the lab, of what it imports from us, of templates and versions."""
    text = lab.read_text(encoding="utf-8")
    parts = [text.encode(), platform.python_version().encode()]
    parts += [version(name).encode() for name in PACKAGES]
    templates = (site.docs / ".labs").rglob("*.j2")
    parts += [path.read_bytes() for path in sorted(templates)]
    for source in imported(site, text):
        parts.append(source.text.encode())
        parts += [(site.package / file).read_bytes() for file in sorted(source.files)]
    digest = hashlib.sha256()
    for part in parts:
        digest.update(hashlib.sha256(part).digest())
    return digest.hexdigest()


def imported(site: Site, text: str) -> list[Source]:
    """Our modules that a program imports, and those that they import."""
    found: dict[str, Source] = {}
    waiting = []
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ImportFrom) and str(node.module).startswith("snippets"):
            names = [str(node.module)]
            names += [f"{node.module}.{alias.name}" for alias in node.names]
            waiting += [name for name in names if site.source(name)]
    while waiting:
        name = waiting.pop()
        if name not in found and (source := site.source(name)):
            found[name] = source
            waiting += source.comes_from.values()
    return [found[name] for name in sorted(found)]
