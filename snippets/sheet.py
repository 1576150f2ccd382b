"""Pictures side by side, for the labs: what a cell of a notebook shows."""

import tempfile
from pathlib import Path

import numpy as np

from snippets.media import tile, write_png


class Sheet:
    """Small square images on one sheet; as the last value of a cell, it is shown."""

    def __init__(
        self, images: np.ndarray, columns: int, alt: str, scale: int = 5
    ) -> None:
        """Images [n, side * side] in [0, 1]; `alt` says what they show."""
        side = round(np.shape(images)[-1] ** 0.5)
        tiles = np.reshape(images, (-1, side, side))
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "sheet.png"
            write_png(path, tile(tiles, columns, scale=scale, gap=4, ink=True), alt=alt)
            self.png, self.alt = path.read_bytes(), alt

    def _repr_png_(self) -> tuple[bytes, dict[str, str]]:
        """What Jupyter asks for."""
        return self.png, {"alt": self.alt}
