"""Builds the site with Zensical, Material's successor, and looks at a page.

    python tests/browser/zensical_build.py FOLDER

Our pages must outlive MkDocs: examples, terms and maths are made by a Markdown
extension, which Zensical runs too. (It drops notebooks: a lab is its file.)
"""

import re
import subprocess
import sys
from pathlib import Path

import yaml

from snippets._catalogue import ROOT


def main(folder: Path) -> None:
    loader = type("Loader", (yaml.SafeLoader,), {})
    loader.add_constructor(
        "!ENV", lambda loader, node: loader.construct_sequence(node)[1]
    )
    config = yaml.load((ROOT / "mkdocs.yml").read_text("utf-8"), loader)
    config |= {
        "site_dir": str(folder.resolve()),
        "docs_dir": str(ROOT / "docs"),
    }
    config["theme"]["custom_dir"] = str(ROOT / "docs" / ".overrides")
    for key in ("hooks", "watch"):  # what Zensical does not know
        config.pop(key, None)
    made = ROOT / ".build" / "zensical.yml"
    made.parent.mkdir(exist_ok=True)
    made.write_text(yaml.safe_dump(config, sort_keys=False), "utf-8")
    try:
        subprocess.run(
            [sys.executable, "-m", "zensical", "build", "-f", made], check=True
        )
    finally:
        made.unlink()
    page = folder / "start" / "three-kinds-of-model" / "index.html"
    text = page.read_text("utf-8")
    for needed in (
        'class="gm-example"',
        'class="gm-text"',
        'class="gm-term"',
        "<svg",
    ):
        assert needed in text, f"{page} lacks {needed}"
    for href in re.findall(
        r'class="gm-term" href="([^"#]+)', text
    ) + re.findall(r'href="([^"]+\.py)" download', text):
        assert (page.parent / href).exists(), f"{page}: dead link {href}"
    print(f"Zensical built {len(list(folder.glob('**/*.html')))} pages")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
