"""Flow matching on points of your own: a file of two columns in, a model out.

    from snippets.own import fit, read_points, sample
    model = fit(read_points("my.csv"), steps=2000, seed=0)
    new = sample(model, 500, seed=1)  # [500, 2]

On the command line: `python -m snippets train flow_matching --points my.csv`.
"""

from __future__ import annotations

import csv
import io
from pathlib import Path

import numpy as np

from snippets.autograd import Tensor
from snippets.families.flow_matching import init, train
from snippets.families.flow_matching import sample as carry
from snippets.media import Drawing

LEAST = 20  # points: fewer say little of a distribution
WIDTH, BATCH = 64, 256
SHOWN = 1000  # points in a panel of the picture
PANEL, MARGIN = 300, 20
FRAME = "middle", "spread"  # what is kept beside the weights


def read_points(path: str | Path) -> np.ndarray:  # [n, 2]
    """Two columns of numbers with a comma between; the first line may be names.

    Raises ValueError, which names the file, the line and the value.
    """
    rows: list[tuple[float, float]] = []
    for line, cells in _lines(Path(path)):
        where = f"{path}, line {line}"
        if len(cells) != 2:
            raise ValueError(
                f"{where}: two columns, please, with a comma between; "
                f"{len(cells)} in {','.join(cells)!r}"
            )
        if not rows and line == 1 and not any(map(_is_number, cells)):
            continue
        for cell in cells:
            if not _is_number(cell):
                raise ValueError(f"{where}: {cell.strip()!r} is not a finite number")
        rows.append((float(cells[0]), float(cells[1])))
    if len(rows) < LEAST:
        raise ValueError(f"{path}: {len(rows)} points; {LEAST} are needed at least")
    points = np.array(rows)
    for column in (0, 1):
        if np.ptp(points[:, column]) == 0:
            value = f"{points[0, column]:g}"
            raise ValueError(f"{path}: column {column + 1} is {value} in every line")
    return points


def _lines(path: Path) -> list[tuple[int, list[str]]]:
    """The cells of each line that is not empty, with its number."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise ValueError(f"{path}: {error.strerror}") from None
    except UnicodeDecodeError as error:
        raise ValueError(f"{path}: not UTF-8 at byte {error.start}") from None
    reader = csv.reader(io.StringIO(text))
    try:
        return [(reader.line_num, cells) for cells in reader if any(cells)]
    except csv.Error as error:
        raise ValueError(f"{path}, line {reader.line_num}: {error}") from None


def _is_number(cell: str) -> bool:
    try:
        return bool(np.isfinite(float(cell)))
    except ValueError:
        return False


def fit(points: np.ndarray, steps: int, seed: int) -> dict[str, np.ndarray]:
    """Trains a velocity field on points [n, 2]; -> its weights, and their frame.

    The network sees each column with mean 0 and standard deviation 1.
    """
    rng = np.random.default_rng(seed)
    middle, spread = points.mean(axis=0), points.std(axis=0)
    data = (points - middle) / spread
    model = init(rng, 2, WIDTH)
    for _ in train(model, data, steps, rng, batch=BATCH):
        pass
    weights = {name: part.data for name, part in model.items()}
    return weights | {"middle": middle, "spread": spread}


def sample(fitted: dict[str, np.ndarray], n: int, seed: int) -> np.ndarray:  # [n, 2]
    """New points, in the units of the file; `fitted` may come from `numpy.load`."""
    model = {name: Tensor(fitted[name]) for name in fitted if name not in FRAME}
    drawn = carry(model, n, np.random.default_rng(seed))
    made: np.ndarray = drawn * fitted["spread"] + fitted["middle"]
    return made


def draw(path: Path, points: np.ndarray, made: np.ndarray) -> None:
    """Your points and the made ones, side by side on one scale."""
    both = np.concatenate([points, made])
    low, high = both.min(axis=0), both.max(axis=0)
    art = Drawing(2 * PANEL, PANEL + 24, "Your points, and points made by the model")
    panels = {"yours": (points, "place"), "made": (made, "make")}
    for i, (name, (some, color)) in enumerate(panels.items()):
        at = (some[:SHOWN] - low) / (high - low)
        at[:, 1] = 1 - at[:, 1]  # upwards
        corner = np.array([i * PANEL + MARGIN, 24])
        art.dots(at * (PANEL - 2 * MARGIN) + corner, 1.6, color)
        art.text(i * PANEL + PANEL / 2, 14, name, anchor="middle")
    for column, value in enumerate("xy"):
        span = f"{value}: {low[column]:.3g} to {high[column]:.3g}"
        art.text(MARGIN + column * PANEL, PANEL + 18, span, "soft", size=12)
    art.save(path)
