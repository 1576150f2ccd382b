"""An embedding: words become vectors, and words used alike come to lie close.

But: 170 sentences teach little. The vectors know which words share company,
not what they mean: "love" and "hate" would keep the same company.

Shows:
- "I love cats" becomes a vector
- "I adore kittens" is closer to it than "The stock market fell"
- most held-out sentences lie nearest to a sentence on their own subject
- with all dimensions kept, dot products give the association table back

Reference: Church and Hanks 1990 (pointwise mutual information); Levy and
Goldberg 2014, Neural Word Embedding as Implicit Matrix Factorization, section 5;
Arora et al. 2017 (weights that make frequent words count less).

Notation: v words, d dimensions, C [v, v] counts of two words in one sentence.
"""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np

# --- from snippets.media: only what is used here ---
import hashlib
from html import escape
from pathlib import Path
import numpy as np

# the fallbacks show when a drawing is opened alone, outside a page
COLOURS = {
    "ink": "currentColor",
    "soft": "var(--gm-soft, #8a8f98)",
    "make": "var(--gm-make, #b3430f)",
    "label": "var(--gm-label, #1f5fa8)",
    "place": "var(--gm-place, #0f7360)",
}


class Drawing:
    """An SVG picture, in pixels from the top left, that follows the page's scheme.

    Colours are the names in COLOURS. `title` and `description` are read out to
    readers who do not see it.
    """

    def __init__(self, width: float, height: float, title: str, description=""):
        if not (width > 0 and height > 0):
            raise ValueError(
                f"width and height must be > 0, got {width}, {height}"
            )
        _text(title, "title")
        self.width, self.height = width, height
        self.title, self.description = title, description
        self.parts: list[str] = []

    def line(self, points, color="ink", width=1.5, dash=None) -> None:
        """A line through points [n, 2]; `dash` as in SVG, such as "4 3"."""
        dashes = f' stroke-dasharray="{escape(dash)}"' if dash else ""
        self.parts.append(
            f'<polyline points="{_points(points)}" fill="none" '
            f'stroke="{_colour(color)}" stroke-width="{_n(width)}"{dashes}/>'
        )

    def polygon(self, points, color="ink", opacity=1.0) -> None:
        """A filled shape with corners [n, 2]."""
        self.parts.append(
            f'<polygon points="{_points(points)}" {_fill(color, opacity)}/>'
        )

    def circle(self, x, y, r, color="ink", opacity=1.0) -> None:
        """A filled circle."""
        self.parts.append(
            f'<circle cx="{_n(x)}" cy="{_n(y)}" r="{_n(r)}" {_fill(color, opacity)}/>'
        )

    def dots(self, points, r, color="ink", opacity=1.0) -> None:
        """Many filled circles of one size, as one path, for a small file."""
        d, size = f"{_n(r)} {_n(r)} 0 1 0", _n(2 * r)
        path = "".join(
            f"M{_n(x - r)} {_n(y)}a{d} {size} 0a{d} -{size} 0"
            for x, y in _array(points)
        )
        self.parts.append(f'<path d="{path}" {_fill(color, opacity)}/>')

    def crosses(self, points, r, color="ink", width=1.2) -> None:
        """Many plus signs with arms of length `r`, as one path."""
        arm = _n(r)
        path = "".join(
            f"M{_n(x - r)} {_n(y)}h{_n(2 * r)}m-{arm} -{arm}v{_n(2 * r)}"
            for x, y in _array(points)
        )
        self.parts.append(
            f'<path d="{path}" fill="none" stroke="{_colour(color)}" '
            f'stroke-width="{_n(width)}"/>'
        )

    def ellipse(self, cx, cy, rx, ry, angle=0, color="ink", width=1.5) -> None:
        """The outline of an ellipse, turned by `angle` degrees clockwise."""
        self.parts.append(
            f'<ellipse rx="{_n(rx)}" ry="{_n(ry)}" fill="none" '
            f'transform="translate({_n(cx)} {_n(cy)}) rotate({_n(angle)})" '
            f'stroke="{_colour(color)}" stroke-width="{_n(width)}"/>'
        )

    def rect(self, x, y, w, h, color="ink", opacity=1.0) -> None:
        """A filled rectangle."""
        self.parts.append(
            f'<rect x="{_n(x)}" y="{_n(y)}" width="{_n(w)}" height="{_n(h)}" '
            f"{_fill(color, opacity)}/>"
        )

    def text(self, x, y, text, color="ink", anchor="start", size=14) -> None:
        """A line of text; `anchor` is "start", "middle" or "end"."""
        if anchor not in ("start", "middle", "end"):
            raise ValueError(
                f"anchor must be start, middle or end, got {anchor!r}"
            )
        self.parts.append(
            f'<text x="{_n(x)}" y="{_n(y)}" text-anchor="{anchor}" '
            f'font-size="{_n(size)}" fill="{_colour(color)}">{escape(str(text))}</text>'
        )

    def save(self, path) -> None:
        """Writes the drawing. Its ids come from its content, so that two
        drawings on one page never share one."""
        body = "\n".join(self.parts)
        key = hashlib.sha256((self.title + body).encode()).hexdigest()[:8]
        w, h = _n(self.width), _n(self.height)
        Path(path).write_text(
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {w} {h}" '
            f'width="{w}" height="{h}" role="img" font-family="system-ui, sans-serif" '
            f'aria-labelledby="t{key}" aria-describedby="d{key}">\n'
            f'<title id="t{key}">{escape(self.title)}</title>\n'
            f'<desc id="d{key}">{escape(self.description or self.title)}</desc>\n'
            f"{body}\n</svg>\n",
            encoding="utf-8",
        )


def _text(text: str, name: str) -> bytes:
    if not text.strip():
        raise ValueError(f"{name} must say what it is, got {text!r}")
    return text.encode()


def _colour(name: str) -> str:
    if name not in COLOURS:
        raise ValueError(
            f"color must be one of {', '.join(COLOURS)}, got {name!r}"
        )
    return COLOURS[name]


def _fill(color: str, opacity: float) -> str:
    faint = f' fill-opacity="{_n(opacity)}"' if opacity != 1 else ""
    return f'fill="{_colour(color)}"{faint}'


def _array(points):
    points = np.asarray(points, dtype=np.float64)
    if points.ndim != 2 or points.shape[1] != 2 or not len(points):
        raise ValueError(f"points must be [n, 2], got shape {points.shape}")
    return points


def _points(points) -> str:
    return " ".join(f"{_n(x)},{_n(y)}" for x, y in _array(points))


def _n(number: float) -> str:
    if not np.isfinite(number):
        raise ValueError(f"a coordinate must be finite, got {number}")
    return f"{round(float(number), 1) + 0:g}"


# --- end of snippets.media ---


SUBJECTS = {  # held out: none of these is in the corpus
    "animals": [
        "The puppy sleeps.",
        "Two cats purr.",
        "The dog chased a rabbit.",
    ],
    "money": [
        "Bond prices rose.",
        "The bank sold its shares.",
        "Profits fell.",
    ],
    "food": [
        "Bake the potatoes.",
        "Salt the soup.",
        "Butter and garlic sauce.",
    ],
    "weather": [
        "A storm brought snow.",
        "Heavy clouds and rain.",
        "Cold wind.",
    ],
    "music": ["The choir sang.", "A tune for violin.", "She plays the guitar."],
}
MAP = {
    "animals": ["cat", "kitten", "dog", "fur"],
    "money": ["market", "money", "investors", "prices"],
    "food": ["oven", "pan", "butter", "garlic"],
}


def load():  # -> list of sentences
    text = _FILES['sentences.txt']
    return text.splitlines()


def words(sentence):  # -> list of lower-case words
    """The words of a sentence, in order."""
    if not isinstance(sentence, str):
        raise ValueError(f"sentence must be a string, got {sentence!r}")
    return re.findall(r"[a-z]+", sentence.lower())


def cooccurrence(
    sentences,
):  # -> vocabulary {word: row}, C [v, v], frequency [v]
    """How often two words stand in one sentence, and how often each stands."""
    if not sentences:
        raise ValueError("sentences must not be empty")
    known = sorted({word for s in sentences for word in words(s)})
    vocabulary = {word: i for i, word in enumerate(known)}
    rows = np.zeros((len(sentences), len(known)))
    for i, sentence in enumerate(sentences):
        for word in words(sentence):
            rows[i, vocabulary[word]] += 1
    together = rows.T @ rows
    np.fill_diagonal(together, 0)
    return vocabulary, together, rows.sum(axis=0) / rows.sum()


def ppmi(together):  # [v, v] -> [v, v]
    """Positive pointwise mutual information: log of observed over expected."""
    if (together < 0).any() or not together.any():
        raise ValueError("together must hold counts, some of them > 0")
    total, each = together.sum(), together.sum(axis=1)
    expected = np.maximum(np.outer(each, each) / total, 1e-12)
    return np.log(np.maximum(together / expected, 1))


def embed(table, d):  # [v, v] -> word vectors [v, d]
    """The d strongest directions of the table (singular value decomposition)."""
    if not 1 <= d <= len(table):
        raise ValueError(f"d must be 1 to {len(table)}, got {d}")
    u, strength, _ = np.linalg.svd(table)
    u = u[:, :d] * np.sqrt(strength[:d])
    # each direction's sign is arbitrary: let its largest entry be positive
    return u * np.sign(u[np.abs(u).argmax(axis=0), np.arange(d)])


def encode(model, sentence):  # -> unit vector [d]
    """A sentence is the mean of its words; frequent words count less."""
    vocabulary, vectors, frequency = model
    rows = [vocabulary[w] for w in words(sentence) if w in vocabulary]
    if not rows:
        raise ValueError(f"no word of {sentence!r} is in the vocabulary")
    mean = (0.001 / (0.001 + frequency[rows])) @ vectors[rows]
    return mean / np.linalg.norm(mean)


def train(sentences, d=40):  # -> vocabulary, vectors [v, d], frequency [v]
    """Counts, association, decomposition."""
    vocabulary, together, frequency = cooccurrence(sentences)
    return vocabulary, embed(ppmi(together), d), frequency




def nearest(model, word, n=4):  # -> list of (word, cosine)
    """The n words with the nearest directions, among those seen three times."""
    vocabulary, vectors, frequency = model
    if word not in vocabulary:
        raise ValueError(f"word must be in the vocabulary, got {word!r}")
    unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    cosines = np.round(
        unit @ unit[vocabulary[word]], 6
    )  # so that ties are ties
    cosines[frequency < 2.5 * frequency.min()] = -1
    order = np.argsort(-cosines, kind="stable")[: n + 1]
    known = list(vocabulary)
    return [(known[i], cosines[i]) for i in order if known[i] != word][:n]


def same_subject(model, subjects):  # -> share in [0, 1]
    """How often a sentence's nearest other sentence has the same subject."""
    if len(subjects) < 2:
        raise ValueError(f"subjects must be at least 2, got {len(subjects)}")
    labels = np.array([k for k, group in subjects.items() for _ in group])
    every = [encode(model, s) for group in subjects.values() for s in group]
    cosines = np.array(every) @ np.array(every).T
    np.fill_diagonal(cosines, -1)
    return np.mean(labels[cosines.argmax(axis=1)] == labels)


def draw(path, model, groups):
    """A map of some words: the two directions in which they differ most."""
    chosen = [word for group in groups.values() for word in group]
    if missing := [word for word in chosen if word not in model[0]]:
        raise ValueError(f"groups: not in the vocabulary: {missing}")
    x = np.array([model[1][model[0][word]] for word in chosen])
    x = x / np.linalg.norm(x, axis=1, keepdims=True)
    u, s, _ = np.linalg.svd(x - x.mean(axis=0), full_matrices=False)
    at = u[:, :2] * s[:2]
    at *= np.sign(at[0])  # the first word at the top right
    at = [320, 180] + at / np.abs(at).max(axis=0) * [250, -150]
    seen = "; ".join(f"{name}: {', '.join(g)}" for name, g in groups.items())
    picture = Drawing(640, 370, "A map of words", f"Clusters of words. {seen}")
    colors = np.repeat(
        ["place", "make", "label"], list(map(len, groups.values()))
    )
    for word, (px, py), color in zip(chosen, at, colors, strict=True):
        picture.circle(px, py, 3, color)
        picture.text(px, py - 6, word, color, "middle", 15)
    picture.save(path)




def main(out: Path, seed: int = 0) -> None:
    model = train(load())
    v = encode(model, "I love cats")
    print('vector: "I love cats", the first five of', len(v), "numbers")
    print(" ", *(f"{x:.2f}" for x in v[:5]))
    print("\ncosine with it:")
    for other in ["I adore kittens", "The stock market fell"]:
        print(f"  {other:24} {v @ encode(model, other):5.2f}")
    print("\nnearest words")
    for word in ["cats", "market", "soup", "rain"]:
        found = ", ".join(f"{w} {c:.2f}" for w, c in nearest(model, word))
        print(f"  {word:8} {found}")
    share = same_subject(model, SUBJECTS)
    print("\nheld-out sentences nearest to one on the same subject:")
    print(f"  {share:.2f} (chance 0.14)")
    draw(out / "map.svg", model, MAP)




# --- the data files ---
_FILES = {
    'sentences.txt': """\
The cat sleeps on the warm sofa all afternoon.
Our cats chase each other around the garden.
My kittens drink warm milk from a small bowl.
A kitten sleeps in the basket by the stove.
The two kittens play with a ball of wool.
She loves her cats and feeds them every morning.
I love dogs because they are loyal and kind.
They adore their puppies and play with them all day.
We adore the old cat who sleeps on the stairs.
The dog barks at the cat, and the cat climbs the tree.
Puppies and kittens need warm milk and sleep.
My sister loves kittens and keeps three of them.
A hungry cat waits beside her empty bowl.
The kitten climbed the curtain and could not come down.
Cats purr when you stroke their soft fur.
Kittens purr loudly when they are happy.
The dog wags his tail when the children come home.
Our puppy chewed the slippers and hid under the sofa.
Soft fur and sharp claws: that is a kitten.
The vet looked at the cat and her kittens.
I adore animals, above all small dogs and cats.
He feeds the dogs before he feeds the cats.
The rabbit eats grass and sleeps in a hutch in the garden.
Rabbits and hamsters are quiet pets for children.
The children love their pets and stroke them gently.
My dog and my cat sleep in the same basket.
A stray cat came to the door and asked for milk.
The farmer keeps cows, sheep and a very old dog.
The sheep follow the dog down the hill.
Cows eat grass all day and sleep at night.
The horse drinks water from the bucket in the yard.
The puppy drinks water and falls asleep on the rug.
Our old dog sleeps beside the stove in winter.
The kitten caught its first mouse in the barn.
Cats hunt mice, and mice hide from cats.
She strokes the dog and he wags his tail.
The pet shop sells rabbits, hamsters and birds.
A bird sang in the tree while the cat watched.
The cat watched the bird from the window.
We found two kittens under the shed and fed them.
Grandfather adores his dog and talks to it.
The kittens are playful, soft and very small.
Pets make children happy and teach them to be kind.
My aunt adores cats, but they make her sneeze.
The black cat and the white kitten share one bowl.
Dogs love long walks, and cats love warm chairs.
He loves his horse and brushes it every morning.
The vet gave the puppy some medicine and a biscuit.
The little dog barks at every stranger.
Fish swim in the pond, and the cat watches them.
The stock market fell sharply on Monday.
Share prices rose after the bank cut its rates.
Investors sold their shares when the market opened.
The bank raised interest rates to slow inflation.
Stock prices fell for the third day.
The market rose because profits were strong.
The company reported higher profits this quarter.
Traders bought stocks and sold bonds.
Bond prices fell while interest rates rose.
The bank lent money to the company at a low rate.
Inflation rose and the value of money fell.
Investors fear that the market will fall again.
Shares in the bank lost a tenth of their value.
The fund invests in stocks, bonds and gold.
Gold prices rose as the stock market fell.
The company paid a dividend to its shareholders.
Analysts expect profits to fall this year.
The central bank left interest rates where they were.
Oil prices rose and airline shares fell.
The market closed higher after a quiet day of trade.
Shareholders sold their stock before the price fell.
The firm borrowed money to buy its own shares.
Debt is cheap when interest rates are low.
The bank reported a loss and its shares fell.
Pension funds bought government bonds.
The price of the stock doubled in a year.
Investors moved their money from shares to gold.
The index of stock prices rose two percent.
A strong market brings profits to the funds.
The trader lost his money when prices fell.
The economy grew and companies made profits.
The currency fell against the dollar.
The dollar rose as the central bank raised rates.
Savers lost money when the bank closed.
The market fell when the company reported its debt.
Taxes rose and the profits of companies fell.
Cheap loans helped the housing market.
House prices fell after the bank raised its rates.
The fund lost a tenth of its value in one day.
Analysts said that the shares were too expensive.
He invested his savings in stocks and bonds.
The insurance company sold its bonds at a loss.
Trade between the two countries fell last year.
The minister of finance spoke about debt and taxes.
Investors bought shares in oil companies.
Stir the soup and add a little salt.
Bake the bread in a hot oven for an hour.
She chopped onions and carrots for the stew.
Add butter and flour and stir the sauce.
The cake needs eggs, sugar and butter.
Boil the potatoes in salted water.
He fried fish in oil with garlic and lemon.
Mix the flour with warm water and yeast.
The soup tastes better with fresh herbs and pepper.
Roast the chicken with garlic and potatoes.
We baked apple cake with cinnamon and sugar.
Simmer the tomato sauce with onions and basil.
Peel the carrots and slice them thinly.
The oven is hot, so put in the bread.
Whisk the eggs with sugar until they are pale.
She cooked rice and beans for supper.
Taste the stew and add pepper and salt.
The dough must rest before you bake it.
Melt the butter slowly in a small pan.
He made pancakes with flour, eggs and milk.
Serve the fish with lemon, rice and salad.
Grandmother cooked soup in a large iron pot.
The bread smelled wonderful when it came out of the oven.
Fry the onions in butter until they are golden.
Cut the apples and cook them with sugar.
A salad of tomatoes, herbs and oil is enough for supper.
The sauce was thick, with cream and pepper.
They roasted potatoes and carrots in the oven.
Knead the dough and let it rise beside the stove.
The recipe needs garlic, oil and two lemons.
It rained all night and the river rose.
Dark clouds covered the sky before the storm.
Snow fell on the hills and the roads froze.
The wind blew hard from the sea.
The sun shone after a week of rain.
Thunder and lightning woke the whole village.
A cold wind brought snow from the north.
The forecast says rain in the morning and sun later.
Fog covered the harbour until noon.
The storm broke the trees along the river.
Heavy rain flooded the fields by the river.
The sky was blue and the sun was warm.
Clouds gathered over the mountains and it began to rain.
Frost covered the grass on a clear cold morning.
A warm wind melted the snow on the hills.
The summer was dry and the river was low.
Hail and rain beat on the roof during the storm.
The wind dropped and the fog came back.
After the thunder came a short heavy rain.
The winter was cold, with snow on the roads until spring.
We watched the lightning over the sea.
The sun set behind dark clouds.
An icy wind blew through the streets.
The fog lifted and the sun came out.
It snowed for two days and the roads were closed.
The band played a slow song on the piano.
She sings in the choir and plays the violin.
The orchestra played a symphony by candlelight.
He practises the guitar every evening.
The singer forgot the words of her song.
They danced to the music of a small band.
The piano in the hall is out of tune.
The choir sang an old song at the concert.
Her violin has a warm, dark sound.
The drummer and the guitar player wrote a new song.
The concert began with a loud drum.
We heard the orchestra play in the park.
He hums a tune while he plays the piano.
The flute and the violin play the same tune.
The audience clapped when the singer bowed.
A choir of children sang at the concert.
The guitar has six strings and a soft sound.
She wrote a symphony for a small orchestra.
The conductor raised his hand and the music began.
They practise in the cellar, where the drum is not too loud.
""",
}


if __name__ == "__main__":
    main(Path("."))
