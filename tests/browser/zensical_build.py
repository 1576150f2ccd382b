"""Builds the site with Zensical, Material's successor, and looks at a page.

    python tests/browser/zensical_build.py FOLDER

Our pages must outlive MkDocs: examples, terms and maths are made by a Markdown
extension, which Zensical runs too. (It drops notebooks: a lab is its file.)
"""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def main(work: Path) -> None:
    prepare = [sys.executable, "-m", "snippets", "prepare", work]
    subprocess.run(prepare, check=True)  # it builds beside its config
    subprocess.run([sys.executable, "-m", "zensical", "build"], cwd=work, check=True)
    page = work / "site" / "start" / "three-kinds-of-model" / "index.html"
    text = page.read_text("utf-8")
    for needed in ('class="gm-example"', 'class="gm-text"', "<svg", "<math"):
        assert needed in text, f"{page} lacks {needed}"
    links = re.findall(r'<a[^>]*class="gm-term"[^>]*>', text)
    links += re.findall(r"<a[^>]* download[^>]*>", text)
    assert len(links) > 10
    for link in links:
        href = re.search(r'href="([^"#]+)', link)[1]
        assert (page.parent / href).exists(), f"{page}: dead link {href}"
    print(f"Zensical built {len(list(work.glob('site/**/*.html')))} pages")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
