"""Data sets and their plumbing: what examples share, and no page has to show.

The ring is a distribution whose truth is known; the digits are real; the prose
is ours. Each is read from a small file, split the same way every time.
Shapes: n, m points or images, D numbers each, V choices.
"""

import io
import re
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import ArrayLike

from snippets.autograd import Tensor

SPREAD = 0.2  # standard deviation of each mode of the ring
ON_A_MODE = 3 * SPREAD  # how far from its centre a point may lie
ENOUGH = 1 / 32  # a mode counts as covered with a quarter of its fair share
_ANGLES = np.arange(8) * np.pi / 4
CENTRES = 2 * np.stack([np.cos(_ANGLES), np.sin(_ANGLES)], axis=1)  # [8, 2]
Pair = tuple[np.ndarray, np.ndarray]
Text = TypeVar("Text", str, bytes, np.ndarray)


# --- the ring ----------------------------------------------------------------


def ring(n: int, rng: np.random.Generator) -> np.ndarray:  # [n, 2]
    """Points of eight equally likely Gaussians on a circle of radius 2.

    Raises ValueError if n < 1.
    """
    if n < 1:
        raise ValueError(f"n must be >= 1, got {n}")
    return CENTRES[rng.integers(8, size=n)] + SPREAD * rng.normal(size=(n, 2))


def ring_nll(x: np.ndarray) -> np.ndarray:  # [n, 2] -> [n]
    """Minus the logarithm of the ring's true density, in nats."""
    square = distances(x, CENTRES) ** 2
    log_p = -square / (2 * SPREAD**2) - np.log(8 * 2 * np.pi * SPREAD**2)
    log_density: np.ndarray = np.logaddexp.reduce(log_p, axis=1)
    return -log_density


def modes(x: np.ndarray) -> Pair:  # [n, 2] -> on a mode? [n], share on each mode [8]
    """On a mode: within three standard deviations of its centre.

    Raises ValueError if x is not [n, 2].
    """
    if x.ndim != 2 or x.shape[1] != 2:
        raise ValueError(f"x must be points [n, 2], got shape {x.shape}")
    away = distances(x, CENTRES)
    on = away.min(axis=1) <= ON_A_MODE
    counts = np.bincount(away.argmin(axis=1)[on], minlength=8)
    return on, counts / len(x)


def covered(shares: np.ndarray) -> int:  # share of the points on each mode [8]
    """The modes that have a quarter of their fair share or more."""
    return int((shares >= ENOUGH).sum())


def mode_width(x: np.ndarray) -> float:  # [n, 2]
    """How far points on a mode lie from its centre: root mean square, per axis.

    Of the ring itself 0.195: SPREAD, less what the cut at three standard
    deviations takes off. Whether points are on a mode does not tell this.
    """
    away = distances(x, CENTRES).min(axis=1)
    on_a_mode = away[away <= ON_A_MODE]
    return float(np.sqrt(np.mean(on_a_mode**2) / 2))


def ring_stats(x: np.ndarray) -> tuple[float, int, float]:  # [n, 2]
    """Of samples of the ring: share on a mode, modes covered, width of a mode."""
    on, shares = modes(x)
    return float(on.mean()), covered(shares), mode_width(x)


# --- digits --------------------------------------------------------------------


def digits() -> Pair:  # [1437, 64] to train on, [360, 64] held out, in [0, 1]
    """Real handwritten digits, 8 x 8 pixels, 1 is ink."""
    images = _digits_file()["images"].reshape(-1, 64) / 16
    return _split_digits(images)


def digit_labels() -> Pair:  # [1437], [360]: which digit each image shows
    """The labels of `digits()`, in the same order."""
    return _split_digits(_digits_file()["labels"].astype(np.int64))


def _digits_file() -> dict[str, np.ndarray]:
    raw = (Path(__file__).parent / "start/digits.npz").read_bytes()
    return dict(np.load(io.BytesIO(raw)))


def _split_digits(rows: np.ndarray) -> Pair:
    order = np.random.default_rng(0).permutation(len(rows))
    return rows[order[:1437]], rows[order[1437:]]


def digits14() -> Pair:  # [4000, 196] to train on, [1000, 196] held out, in [0, 1]
    """Real handwritten digits, 14 x 14 pixels, sorted: 400 and 100 of each."""
    raw = (Path(__file__).parent / "types/digits14.npz").read_bytes()
    packed = np.load(io.BytesIO(raw))["images"]  # two pixels a byte
    pixels = np.stack([packed >> 4, packed & 15], axis=-1) / 15
    order = np.random.default_rng(0).permutation(500)
    pixels = pixels.reshape(10, 500, 196)[:, order]
    return pixels[:, :400].reshape(-1, 196), pixels[:, 400:].reshape(-1, 196)


# --- prose -----------------------------------------------------------------------


def prose() -> str:
    """Our stories and essays, each under a line that begins with `# `."""
    return (Path(__file__).parent / "text/prose.txt").read_text(encoding="utf-8")


def labelled_reviews() -> tuple[list[str], np.ndarray]:  # sentences [n], y [n]
    """Sentences from reviews; the label is 1 where one is positive, else 0."""
    text = (Path(__file__).parent / "start/reviews.tsv").read_text(encoding="utf-8")
    sentences = []
    labels = []
    for line in text.splitlines()[1:]:
        label, sentence = line.split("\t")
        sentences.append(sentence)
        labels.append(int(label))
    return sentences, np.array(labels)


def split(text: Text) -> tuple[Text, Text]:  # the first nine tenths, the last tenth
    """Text, bytes or ids: what is trained on, and what is held out.

    Raises ValueError for fewer than 10.
    """
    if len(text) < 10:
        raise ValueError(f"at least 10 are needed, got {len(text)}")
    end = len(text) * 9 // 10
    return text[:end], text[end:]


def prose_pieces() -> tuple[str, str]:  # text to train on, held-out text
    """Every tenth piece of our prose is held out, whole."""
    pieces = re.split(r"(?m)^(?=# )", prose())[1:]
    kept = [piece for i, piece in enumerate(pieces) if i % 10 != 4]
    return "".join(kept), "".join(pieces[4::10])


# --- weights, distances, choices ---------------------------------------------------


def unpack(raw: bytes) -> dict[str, np.ndarray]:
    """The arrays of a .npz; weights lie in 16 bits, and are computed with in 64."""
    arrays = dict(np.load(io.BytesIO(raw)))
    for name, array in arrays.items():
        if array.dtype.kind == "f":
            arrays[name] = array.astype(np.float64)
    return arrays


def unpack_models(raw: bytes) -> dict[str, dict[str, Tensor]]:
    """{model: {part: Tensor}} of a .npz whose arrays are called `model/part`.

    The last slash divides.
    """
    models: dict[str, dict[str, Tensor]] = {}
    for key, array in unpack(raw).items():
        name, _, part = key.rpartition("/")
        models.setdefault(name, {})[part] = Tensor(array)
    return models


def distances(a: np.ndarray, b: np.ndarray) -> np.ndarray:  # [n, D], [m, D] -> [n, m]
    """The Euclidean distance of each row of a to each row of b.

    Raises ValueError if the rows differ in length.
    """
    if a.shape[1] != b.shape[1]:
        raise ValueError(f"rows of {a.shape[1]} and of {b.shape[1]} numbers")
    square = (a**2).sum(axis=1)[:, None] - 2 * a @ b.T + (b**2).sum(axis=1)
    away: np.ndarray = np.sqrt(np.maximum(square, 0))
    return away


def nearest(a: np.ndarray, b: np.ndarray) -> Pair:  # [n, D], [m, D] -> [n], [n]
    """The distance of each row of a to the nearest row of b, and which row it is."""
    away = distances(a, b)
    return away.min(axis=1), away.argmin(axis=1)


def pca(x: np.ndarray, k: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Principal component analysis: the k directions in which rows of x vary most.

    [n, D] -> mean [D], components [k, D], variance of each [k]. Each component has
    the sign that makes its largest number positive, so that it is the same everywhere.
    """
    mean = x.mean(axis=0)
    centred = x - mean
    variance, columns = np.linalg.eigh(centred.T @ centred / len(x))
    components = columns.T[::-1][:k]
    largest = np.abs(components).argmax(axis=1)
    sign = np.sign(components[np.arange(len(components)), largest])
    return mean, components * sign[:, None], variance[::-1][:k]


def paired(a: np.ndarray, b: np.ndarray) -> tuple[float, float]:  # [n], [n]
    """The mean of a - b, two costs of the same n points, and its standard error.

    Far surer than a difference of two means. Raises ValueError for fewer than two,
    or where they are not the same number.
    """
    if len(a) != len(b) or len(a) < 2:
        raise ValueError(f"at least 2 pairs are needed, got {len(a)} and {len(b)}")
    difference = a - b
    error = difference.std(ddof=1) / np.sqrt(len(a))
    return float(difference.mean()), float(error)


def wilson(share: float, n: int) -> tuple[float, float]:
    """The ends of the 95 % interval for a share of n, within 0 to 1.

    Raises ValueError unless n >= 1 and the share is between 0 and 1. Reference: Wilson
    1927, Probable Inference, the Law of Succession, and Statistical Inference.
    """
    if n < 1 or not 0 <= share <= 1:
        raise ValueError(f"need n >= 1 and a share from 0 to 1: {n}, {share}")
    z = 1.96
    middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    spread = share * (1 - share) / n + z * z / (4 * n * n)
    half = z * float(spread) ** 0.5 / (1 + z * z / n)
    return max(0.0, float(middle) - half), min(1.0, float(middle) + half)


def frechet(a: np.ndarray, b: np.ndarray) -> float:  # features [n, D], [m, D]
    """The squared distance of the Gaussians with their means and covariances.

    |mean - mean|^2 + trace(A + B - 2 (A B)^(1/2)). Raises ValueError for fewer
    than two rows. Reference: Heusel et al. 2017, appendix A1.
    """
    if min(len(a), len(b)) < 2:
        raise ValueError(f"at least 2 rows are needed, got {len(a)} and {len(b)}")
    A = np.cov(a, rowvar=False)
    B = np.cov(b, rowvar=False)
    values, vectors = np.linalg.eigh(A)
    root = vectors * np.sqrt(np.maximum(values, 0)) @ vectors.T  # root @ root = A
    both = np.linalg.eigvalsh(root @ B @ root)  # the eigenvalues of A B
    overlap = np.sqrt(np.maximum(both, 0)).sum()
    apart = a.mean(axis=0) - b.mean(axis=0)
    return float(apart @ apart + np.trace(A) + np.trace(B) - 2 * overlap)


def categorical(p: ArrayLike, rng: np.random.Generator) -> np.ndarray:
    """Draws an index for each row of weights: [..., V] -> [...].

    It comes as often as its share of the row's sum. Scaling the draw by the last
    sum, not by 1, keeps it inside the table.
    """
    sums = np.cumsum(p, axis=-1)
    u = rng.random((*sums.shape[:-1], 1)) * sums[..., -1:]
    drawn: np.ndarray = (sums <= u).sum(axis=-1)
    return drawn
