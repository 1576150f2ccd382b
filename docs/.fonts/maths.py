"""Cuts the font of the formulas, assets/maths.woff2, out of STIX Two Math.

    pip install -r docs/.fonts/requirements.txt
    python docs/.fonts/maths.py

The browser draws a formula with what the font's MATH table says: how high an index
stands, which larger brackets there are. The table stays, and so does every size of a
character below. What a formula of the site needs beyond these,
tests/browser/test_maths.py names.
"""

import hashlib
from importlib.metadata import distribution
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

SOURCE = "ziamath/fonts/STIXTwoMath-Regular.ttf"
SHA256 = "8f42cb183a85043a4dc3f8e41ac3821eb27bf178d68ace929ba439523622323c"
TARGET = Path(__file__).parents[1] / "assets" / "maths.woff2"

# a name of one letter is drawn with the italic of mathematics, which is a character of
# its own; the hole among these, U+1D455, is Planck's constant
ITALIC = range(0x1D434, 0x1D468)
PLANCK = 0x210E
GREEK = range(0x1D6E2, 0x1D71C)
LATIN = range(0x20, 0x7F)  # numbers, and names of several letters such as log
SIGNS = "·¯‖…′∂∇∈∏∑−∓±×∝∞∠∣∥∫∼≈≠≡≤≥≪≫≺≻⊙⊤⊥⟨⟩→←↦√∀∃∅∖∪∩⋃⋂⊂⊆ℓℝ𝔼𝒩𝟙\u00a0\u2061"


def main() -> None:
    """Writes the subset; the same bytes each time."""
    source = Path(distribution("ziamath").locate_file(SOURCE))
    found = hashlib.sha256(source.read_bytes()).hexdigest()
    if found != SHA256:
        raise SystemExit(f"{source} is another font: SHA-256 {found}")
    font = TTFont(source, recalcTimestamp=False)
    wanted = {*ITALIC, PLANCK, *GREEK, *LATIN, *map(ord, SIGNS)}
    options = Options(layout_features=[], hinting=False, glyph_names=False)
    options.name_IDs = [0, 1, 2, 13, 14]  # whose it is, and under which licence
    subset = Subsetter(options)
    subset.populate(unicodes=wanted)
    subset.subset(font)
    font.flavor = "woff2"
    font.save(TARGET)
    glyphs = len(font.getGlyphOrder())
    print(f"{TARGET.name}: {glyphs} glyphs, {TARGET.stat().st_size:,} bytes")
    lacking = sorted(wanted - set(font.getBestCmap()) - {0x1D455})
    print("not in the source:", " ".join(f"U+{code:04X}" for code in lacking) or "none")


if __name__ == "__main__":
    main()
