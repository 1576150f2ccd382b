"""The ladder: models of text from even odds to a GPT, on the same unseen bytes.

But: a corpus of 0.2 MB. What the networks and the pre-trained model paid for each
byte was stored by the program that ran them (`python -m snippets._ladder`).

Shows:
- each rung of counting needs fewer bits per byte than the one before it
- MLP, GRU and GPT, about the same seconds each, end in this order
- on this little prose counting beats the GPT, and their mean beats both
- on code, which repeats itself, every compressor beats counting
- the pre-trained model is best, on prose that it cannot have read

Reference: Shannon 1951, Prediction and Entropy of Printed English; Chen and
Goodman 1999, section 3 (modified Kneser-Ney smoothing, interpolated).

Notation: N runs of n bytes each, V = 256 bytes.
"""

from __future__ import annotations

import bz2
import io
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


V, ORDERS = 256, range(7)
RUNGS = ["uniform", "unigram", *(f"{n}-gram" for n in ORDERS[2:])]
BOTH = "GPT + 6-gram"
NETWORKS, SQUEEZED = ["MLP", "GRU", "GPT"], ["gzip", "bz2", "xz"]


def load():  # -> bytes to train on, held-out bytes
    """The prose beside this file; its last tenth is held out."""
    text = _FILES['prose.txt']
    return split(text.encode())


def split(text):  # bytes -> bytes, bytes
    """Nine tenths and one tenth."""
    if len(text) < 10:
        raise ValueError(f"text must be 10 bytes or more, got {len(text)}")
    return text[: len(text) * 9 // 10], text[len(text) * 9 // 10 :]


def report():  # -> {(corpus, rung): [numbers, seconds, bits]}, {rung: costs [N]}
    """What was measured beforehand; the costs are of the held-out prose."""
    table = _FILES['ladder.tsv']
    raw = _FILES['ladder.npz']
    rows = [line.split("\t") for line in table.splitlines()[1:]]
    paid = {
        rung: a.astype(float) for rung, a in np.load(io.BytesIO(raw)).items()
    }
    return {(corpus, rung): row for corpus, rung, *row in rows}, paid


def _to_ids(text):  # bytes -> int64 [n]
    return np.frombuffer(text, np.uint8).astype(np.int64)


def count(text, order):  # bytes -> a table for each length 1 to `order`
    """Kneser-Ney: what each n-gram's count is worth, less a discount.

    Shorter grams count the different bytes that they followed, not their uses.
    """
    if not 0 <= order <= 7 or len(text) < order:
        raise ValueError(f"order must be 0 to 7 and text longer, got {order}")
    tables, grams = [], numbers(_to_ids(text), order)
    for n in range(order, 0, -1):
        grams, uses = np.unique(grams, return_counts=True)
        n1, n2, n3, n4 = np.maximum(np.bincount(uses, minlength=5)[1:5], 1)
        y = n1 / (n1 + 2 * n2)
        cut = 1 - 2 * y * n2 / n1, 2 - 3 * y * n3 / n2, 3 - 4 * y * n4 / n3
        cut = np.clip([0, *cut], 0.1, 3)[np.minimum(uses, 3)]
        contexts, at = np.unique(grams >> 8, return_inverse=True)
        total = np.bincount(at, uses)
        share, rest = (uses - cut) / total[at], np.bincount(at, cut) / total
        tables.append((grams, share, contexts, rest))
        grams = grams & (256 ** (n - 1) - 1)  # without its first byte
    return tables[::-1]


def numbers(ids, n):  # [N + n - 1] -> [N]
    """Each run of n bytes as one number, in base 256."""
    if len(ids) < n:
        raise ValueError(f"a run of {n} bytes needs {n}, got {len(ids)}")
    rows = np.lib.stride_tricks.sliding_window_view(ids, max(n, 1))
    return rows @ 256 ** np.arange(max(n, 1), dtype=np.int64)[::-1]


def counted(tables, grams):  # numbers [N] -> p of the last byte of each [N]
    """What the longest gram says, and for the rest what a shorter one says."""
    p = np.full(len(grams), 1 / V)
    for n, (known, share, contexts, rest) in enumerate(tables, 1):
        gram = grams & (256**n - 1)
        p *= _look_up(contexts, rest, gram >> 8, 1.0)
        p += _look_up(known, share, gram, 0.0)
    return p


def _look_up(keys, values, wanted, missing):  # sorted [K], [K], [N] -> [N]
    at = np.searchsorted(keys, wanted).clip(max=len(keys) - 1)
    return np.where(keys[at] == wanted, values[at], missing)




def costs(tables, train, held_out):  # -> bits that each held-out byte costs
    """-log2 p of each byte, given all that the model looks back on."""
    if not held_out:
        raise ValueError("held_out must not be empty")
    n = max(len(tables), 1)
    ids = _to_ids(train[len(train) - n + 1 :] + held_out)
    return -np.log2(counted(tables, numbers(ids, n)))


def compressed(squeeze, train, held_out):  # bytes -> bytes, and texts
    """Bits per byte that a compressor needs which has just read `train`."""
    if not held_out:
        raise ValueError("held_out must not be empty")
    more = len(squeeze(train + held_out)) - len(squeeze(train))
    return 8 * more / len(held_out)


def mixed(*bits):  # costs [N] of several models -> of their mean [N]
    """What each byte costs if the models' probabilities are averaged."""
    if not bits:
        raise ValueError("at least one model is needed")
    return -np.log2(sum(2.0**-b for b in bits) / len(bits))


def sample(tables, prompt, n, rng):  # -> n bytes that follow the prompt
    """Draws a byte, appends it, asks again."""
    if len(prompt) < len(tables):
        raise ValueError(f"prompt must be {len(tables)} bytes or more")
    text = prompt
    for _ in range(n):
        context = text[len(text) + 1 - max(len(tables), 1) :]
        grams = (int.from_bytes(context, "big") << 8) + np.arange(
            V, dtype=np.int64
        )
        edges = np.cumsum(counted(tables, grams))
        draw = np.searchsorted(edges, rng.random() * edges[-1], "right")
        text += bytes([int(draw)])
    return text[len(prompt) :]




def draw(path, bars):  # [(rung, bits)] from the first to the last
    """A bar for each rung; its colour says what kind of model it is."""
    if not bars:
        raise ValueError("bars must not be empty")
    title = "Bits per byte of unseen prose"
    about = ", ".join(f"{name} {bits:.2f}" for name, bits in bars)
    picture = Drawing(560, 40 + 24 * len(bars), title, about)
    picture.text(280, 20, title, anchor="middle", size=15)
    colors = dict.fromkeys(RUNGS, "soft") | dict.fromkeys(SQUEEZED, "label")
    colors["SmolLM2"] = "place"
    for i, (name, bits) in enumerate(bars):
        picture.text(120, 51 + 24 * i, name, anchor="end")
        picture.rect(128, 38 + 24 * i, 46 * bits, 17, colors.get(name, "make"))
        picture.text(136 + 46 * bits, 51 + 24 * i, f"{bits:.2f}")
    picture.save(path)


def main(out: Path, seed: int = 0) -> None:
    (train, held_out), (stored, paid) = load(), report()
    models = {rung: count(train, n) for n, rung in enumerate(RUNGS)}
    paid |= {rung: costs(m, train, held_out) for rung, m in models.items()}
    paid[BOTH] = mixed(paid["GPT"], paid["6-gram"])
    print("rungs: bits per byte of held-out text, fewer are better")
    print("               parameters  seconds    prose   Python")
    bars, none = [], ["-", "-", "nan"]
    for rung in [*RUNGS, *NETWORKS, BOTH, *SQUEEZED, "SmolLM2"]:
        size, seconds, bits, *_ = stored.get(("prose", rung), none)
        bars.append((rung, paid[rung].mean() if rung in paid else float(bits)))
        other = stored.get(("Python", rung), none)[2]
        line = f"  {rung:13}{size:>10}{seconds:>9}{bars[-1][1]:9.2f}"
        print(f"{line}{float(other):9.2f}".replace("nan", "  -"))
    draw(out / "ladder.svg", bars)
    again = compressed(bz2.compress, train, held_out)
    print(f"\nagain: bz2, run just now, {again:.2f}")
    less = np.mean(paid["GPT"] < paid["6-gram"])
    print(f"\nturns: the GPT pays less than the 6-gram for {less:.0%} of bytes")
    print("\nsamples: what follows 'The old man'; other signs are shown as ·")
    for rung, model in models.items():
        rng = np.random.default_rng(seed)
        text = sample(model, b"\n\nThe old man", 56, rng).replace(b"\n", b" ")
        text = "".join(chr(b) if 31 < b < 127 else "·" for b in text)
        print(f"  {rung:8} {text}")
    print("  SmolLM2 ", stored["prose", "SmolLM2"][3])


# --- the data files ---
import base64

_FILES = {
    'prose.txt': """\
# The Four-Forty Crossing

Nobody took the four-forty ferry in February unless they had to, so when I counted eleven
passengers at the ramp I assumed there had been a mistake. Most of them carried folding
chairs. One old man had a cello on his back, strapped on with what looked like the belt of
a dressing gown.

"Is there an event on the other side?" I asked him, tearing his ticket.

"No," he said. "There's an event in the middle."

I had been a deckhand for three weeks. In that time I had learned to throw a line, to mop
around people's feet, and to keep quiet when Captain Oduya was thinking. I was not sure
whether passengers were allowed to hold events. I went up the iron stairs to ask.

The captain did not look round from the window. The fjord lay flat and grey in front of
her, with small plates of ice turning slowly in the current. "Today is the ninth, isn't
it," she said. "Then that will be the Lindqvist party. Cut the engine to half when we pass
the red buoy, and leave the car deck lights on."

"Why?"

"You'll see, Petter. Go and find them some blankets."

So I found blankets. By the time I had dragged the box down to the car deck, the chairs
stood in a half circle between the yellow lines. A girl of perhaps nine was pouring
something hot from a flask into paper cups, counting under her breath so that everybody
would get the same. There were only two cars aboard, a van full of potatoes and a little
green thing that belonged to the dentist. The dentist had got out and was leaning on her
bonnet, watching.

The man with the cello sat down and began to tune. In that steel room each note went to
the walls and came home again, larger than before. I had heard only engines there, and
gulls, and once a dog who disapproved of the sea. I stopped with a blanket over my arm.

"My wife worked on this boat," the man said to me, as though I had asked. "Thirty-one
winters, in the kiosk, when there was a kiosk. She used to say it was the best concert
hall in the county and that all it lacked was a concert. We always meant to do it. Then
one year I noticed that we had stopped meaning to."

The red buoy came up on the port side, wearing a hat of snow. I ran to the panel and held
the lever until the shudder in the floor sank to a hum. It was a low hum, steady,
somewhere near the bottom of what a person can hear. The old man listened, nodded, and
turned one peg a hair's breadth.

"She's in D today," he told the girl. "Last year she was flatter."

Then he played. I don't know the names of pieces. It was slow at first, and sounded like
somebody walking through a house and opening the curtains, room after room. The engine
held its single note underneath. When he stopped for breath, the hull went on singing by
itself for a moment, and nobody clapped because nobody wanted to be the one to end it.

The potato driver took his cap off. The dentist wiped her eyes with a parking ticket. I
thought about my grandmother, who had saved a good tablecloth for sixteen years and was
buried without having used it.

The girl came over with the last paper cup. It was blackcurrant, very sweet. "Are you
new?" she asked.

"Three weeks."

"You did the engine well. The one before you always forgot, and Grandpa had to play
against it." She considered me. "You should bring something next year. Everybody brings
something after the first time."

"I can't play anything."

"I bring the juice," she said, with great patience.

Afterwards they folded the chairs and walked off into the dark village on the far shore,
and came straight back up the ramp, because the four-forty was also the last boat home. On
the return they were an ordinary crowd, talking about roads and hips and the price of
firewood. I tore their tickets a second time.

When everything was tied down I climbed to the bridge. Captain Oduya had the small side
window open, although it was eleven below. She closed it when she saw me, and pretended to
read a dial.

"You leave that open to hear," I said.

"I leave it open because of the condensation," said the captain. Then she took a pencil
and wrote on the calendar, on the very last page, where there was a narrow strip for the
year to come: the ninth, half speed at the buoy, Petter brings biscuits.


# How Bread Rises

Put a spoonful of flour in one hand and a pinch of dried yeast in the other, and neither
looks capable of much. Add warm water, wait an hour, and the lump in the bowl has
doubled. Nobody pumped air into it. The gas that lifts a loaf is made inside the dough
itself, one tiny bubble at a time, by living things too small to see.

Yeast is a fungus made of single cells. When it is dry it sleeps; when it is wet it
wakes and looks for sugar. Flour holds only a little sugar ready to eat, but it holds a
great deal of starch, which is sugar locked into long chains. Flour also carries
enzymes, left over from the grain's plan to sprout, and once water arrives these enzymes
begin snipping the chains apart. The yeast swallows the pieces and gives off two things
in return: carbon dioxide, which is a gas, and a small amount of alcohol, which mostly
escapes in the oven.

A gas alone would not raise anything. If you stirred yeast into plain soup, the bubbles
would float up and burst. Dough is different because wheat contains two proteins that
join together when they are wetted and pushed about. The result is called gluten, a
stretchy mesh that runs through the whole mass like the threads in a jersey. Kneading
lines up those threads. A well-kneaded piece can be pulled so thin that light passes
through it before it tears. Each bubble of gas is trapped behind such a film, and as
more gas arrives the film stretches instead of breaking.

Warmth sets the pace. In a cold kitchen the cells work slowly, and a dough may need all
night; near a stove it may be ready in forty minutes. Faster is not always better. Slow
rising gives time for acids and other flavours to build up, which is why bakers often
leave their dough in a cool place until morning. Salt slows the yeast too, and tightens
the gluten, so a loaf made without it tends to rise in a rush and taste of very little.

Why do recipes tell you to knock the dough down and let it rise again? After the first
rise the bubbles are uneven, some as big as grapes, and the yeast has eaten what lies
close by. Folding the dough breaks the large bubbles into many small ones and brings the
cells fresh food. The second rise therefore gives a finer crumb.

Then comes the oven, where the loaf makes its last and quickest jump. Heat makes the
trapped gas swell, turns some of the water to steam, and for a few minutes drives the
yeast into a frenzy. At about sixty degrees Celsius the cells die. Not long after, the
starch sets like a jelly and the gluten stiffens, so the walls of the bubbles can no
longer move. What was a foam of wet skins has become a sponge of dry ones. Meanwhile the
outside, hotter and drier than the middle, browns into crust.

Sourdough works by the same rules with a wilder crew. Instead of yeast from a packet,
the baker keeps a jar of flour and water in which yeasts and friendly bacteria have
settled by themselves. The bacteria make the sour taste. Feed the jar every few days and
it may outlive its owner, which cannot be said of many things kept in a kitchen.


# To a Landlord, Concerning the Third Stair

Dear Mr Aldous,

I write about the third stair again. You will recall that in October I described it as
loose, and that in December I called it treacherous. It has now been promoted to absent.
On Tuesday evening my neighbour Mr Penhale, carrying a pan of soup to old Miss Quist in
number five, put his foot where it used to be and sat down very suddenly. He is not
hurt. The soup is still with us, and on damp days we are reminded that it contained
leeks.

Let me be fair. You replaced the gutter within a week of being asked, and when the
boiler failed in that bitter spell you drove over yourself with two oil heaters and a
fruit cake. None of us has forgotten it. I have told the story in several shops. It is
precisely because I think well of you that I have not simply nailed a plank across the
gap, which is what my late husband would have done, using four nails where two would
serve and hitting the banister with the fifth.

A joiner named Hob Tarrant, who mended the chapel pews, looked at it on his way past. He
says that the tread went because the support underneath has rotted, and that the support
has rotted because of the slow drip from the landing window. If you mend the tread alone
he expects to be back within the year, and he says so with regret, being an honest man
with more work than he can manage. He could do the window, the support and the stair in
two days during the week after next. His figure is on the enclosed card. I have not
promised him anything in your name.

Meanwhile we have made arrangements. A kitchen chair stands over the hole in the daytime
with a red scarf tied to its back. At night the boy from number two has hung up a
bicycle lamp, for which he refuses payment except in biscuits. Callers are told to count
aloud as they climb: one, two, long step, four. The postman has grown rather fond of it
and does it to a tune.

Still, Miss Quist is eighty-eight. She has not been down to the garden since the soup,
and she is the one who knows the names of everything in it. I should like her to see the
plum blossom, which will be out by the twentieth if the frost holds off.

Might I hear from you by Friday? A yes on the back of a postcard would do.

With good wishes to you and your sister,
Edith Marrable, number four

P.S. The cake tin is washed and waiting for you on my window sill.


# Two Cooks and One Onion Soup

BRUNO: Who has moved my pan?

PETRA: Nobody has moved your pan. It's on the hook, where pans live. It was under the
sink, where you live.

BRUNO: I put it under the sink so the lid would stay with it. Twenty-two years I've kept
that lid and that pan together. And what is this in it?

PETRA: Onions.

BRUNO: These are yellow.

PETRA: They have only been on for ten minutes. They'll go brown.

BRUNO: On this flame they will go black, and after that they will go to the dog. Turn it
down. Lower. There, you should have to bend over to see that it's lit. An onion is like
my uncle Ferdi: shout at him and he turns bitter, sit with him quietly for an hour and
he gives you everything he owns.

PETRA: We open in fifty minutes.

BRUNO: Then we'll have been sitting with Ferdi for fifty minutes.

PETRA: At the school they taught us to add a spoonful of sugar and get on with it.

BRUNO: Sugar! The sugar is in there already. It's shy, that's all. Why do you think you
were crying over the board? You were bringing out the sharp part. The sweet part comes
out last, when the sharp part has gone home. Stir. No, not round and round, you aren't
painting a wall. From the bottom.

PETRA: May I ask you something? You never measure. I have been here since May and I have
written down every dish, and I still can't put a number to a single thing you do. "A bit
of butter." "Wine, until it sings." How am I to learn a recipe that sings?

BRUNO: Listen to it.

PETRA: To the soup?

BRUNO: Put your ear near. What do you hear?

PETRA: A sort of hiss.

BRUNO: That's water leaving. As long as it hisses they are only boiling in their own
juice. In a little while you'll hear it change, more of a crackle, small and dry, like
somebody walking on frost a long way off. That's when they begin to brown. Now you know.
I'd like to see the spoon that could tell you that.

PETRA: It's getting quieter.

BRUNO: Wait.

PETRA: Oh. Oh, there it is. Frost.

BRUNO: Good. Scrape the bottom; all that brown stuff is the soup, the rest is only
liquid. Now the wine. Keep pouring. Are you saving it for a christening?

PETRA: It does sing.

BRUNO: I don't invent these things.

PETRA: While we are telling each other the truth, your bread's too fresh. If we float it
like that it'll be porridge before it gets to the table. It should be sliced tonight and
dried in the oven while it's cooling down. We did that at the school as well.

BRUNO: At the school.

PETRA: Try one. I dried a few yesterday, behind your back. They're in the tin marked
Nails.

BRUNO: Hm.

PETRA: Well?

BRUNO: It holds. It drinks the broth and still it holds. Twenty-two years I have been
serving porridge?

PETRA: Very good porridge. People came from the coast for it.

BRUNO: Write it down in your book. Bread, dried overnight, and put beside it who said
so. Then go and hang up the menu, and Petra, leave the pan on the hook. It looks well
there. I'd never noticed that it was copper.


# What the Oven Knew

At two in the morning the bakery on Tanner Street was the only lit window for half a mile,
and moths who ought to have been asleep kept knocking at it. Inside, Ines Cardoso was
having an argument with a lump of dough.

"You were fine yesterday," she told it. "You were fine on Sunday. What have I done to
you?"

The dough sat in its trough and sulked. It should have doubled by now. She pressed a
finger into the side, and the dent stayed there like a footprint in clay.

She had inherited the place in October from her uncle Rui, along with the debts, the
striped awning, and a brick oven so old that the builders had assembled the street around
it. What she had not inherited was any of his explanations. Rui had been a man who taught
by moving you gently out of the way. There was a notebook, but it contained only weights,
and beside some of the weights a small drawing of a cloud.

The back door scraped. It was the boy from the flats, Joaquim, who delivered newspapers
and was always too early, and who had taken to waiting in the warm.

"It's dead," said Ines.

"It looks tired," the boy said kindly. He hung his bag on the hook that had become his.
"Maybe it's the weather. My gran's knee went off at midnight. That means rain before
school."

"Dough doesn't have knees."

"No, but your uncle used to ask about hers. Every night, when I was little and came down
with her for the rolls. How's the knee, Dona Amelia? And then he'd write something in that
book."

Ines turned around with flour up to both elbows. Very carefully she wiped one hand, took
the notebook down from the shelf, and opened it at a page in March. Three hundred of this,
forty of that. A cloud. On the next line, without a cloud, the water was less by a cup and
the yeast by a pinch.

"He was using your grandmother as a barometer," she said.

"Is that bad?"

"It's the most scientific thing I've found in this building." She leafed forward. There
were clouds with one stroke beneath them and clouds with three. There was a sun wearing a
scarf. There was, in the second week of August, a tiny drawing of a knee.

They sat on upturned crates and worked it out together. Joaquim read the numbers and she
wrote them on the flour-dusted table with her fingertip, damp nights on the left, dry ones
on the right. When the air was heavy, Rui had warmed the water, added a little more yeast
and let everything stand nearer to the bricks. The difference was never large. It was
about as large as the difference between a door that closes and a door that nearly closes.

"So feed it something," said the boy.

She warmed a jug, stirred in the extra, and folded the sullen lump around it until her
shoulders burned. They carried the trough across the room, one at each end, and set it
down where the wall was hot. Then came the hardest part of baking, which is to leave a
thing alone.

Around four the rain began, exactly as the knee had promised. It ran along the awning and
made a curtain in front of the step. Joaquim fell asleep sitting up. Ines lifted the cloth
with two fingers and saw that the dough had risen to the rim and was leaning over it,
inquisitive, like a neighbour at a fence.

She did not wake him until the first tray was out. He took the roll she held towards him,
tore it, and let the steam go up his nose.

"Well?" asked Ines.

He chewed for a long time, with his eyes shut, being fair. "It's like his," he said. "Only
a bit more salty."

"That's the part that's mine."

At half past five she put a paper bag into his hands, twisted shut at the corners, still
too hot to hold for long. "For Dona Amelia. Tell her she's employed. Two rolls a night,
three when there's thunder, and I need her report by one o'clock."

"She'll want a title."

Ines thought about it while she shook out the cloth. The street lamps were going off one
by one down the hill, and somewhere a shutter went up. "Head of Forecasting," she said,
and drew in the margin of the notebook, below her uncle's last entry, a small, rather
clumsy cloud.


# Why the Sky Is Blue

Sunlight looks white, yet it is a crowd. Pass it through a glass prism, or a raindrop,
and the crowd walks out in single file: red, orange, yellow, green, blue, violet. Every
colour is light of a different wavelength, with red the longest in the part we see and
violet the shortest. To explain the sky we have to ask what happens to each member of
that crowd on its way through the air.

Air is mostly empty space dotted with molecules of nitrogen and oxygen. These are far
smaller than the wavelength of any visible light, thousands of times smaller in fact, so
a light wave does not bounce off them like a ball from a wall. Instead the wave shakes
the electric charges in a molecule to and fro, and the shaken molecule sends out a
little light of its own in all directions. We call this scattering. Most of the beam
goes straight on, but a small share has been turned aside.

The size of that share depends very strongly on wavelength. Halve the wavelength and the
scattering grows sixteen times. Blue light, with waves roughly two thirds as long as red
ones, is scattered something like four or five times as much. So while the red and
yellow parts of a sunbeam mostly hurry past overhead, the blue part is spilled sideways,
spilled again, and finally reaches your eye from every corner of the heavens. Look away
from the sun and this wandering blue is what you see.

A clever child will object that violet has shorter waves still. Should the sky not be
violet? There are three replies. The sun sends out less violet than blue to begin with.
High in the atmosphere some of it is absorbed. And our eyes are not very good at seeing
it; the cells that detect colour respond much more readily to blue. Mix what arrives
with how we sense it, and the answer comes out as the pale, clear blue of a summer noon.

Evening turns the argument round. When the sun is low, its light must travel through a
much greater thickness of air to reach you, perhaps thirty or forty times as much as at
midday. Over so long a road nearly all the blue has been scattered away, to make
somebody else's afternoon, and what remains of the direct beam is orange or red. Dust
and smoke can deepen the effect. After large volcanic eruptions, people on the other
side of the world have reported crimson sunsets for months.

Clouds are white for a different reason. Their droplets are enormous compared with
molecules, larger than the wavelengths of light, and droplets of that sort scatter all
colours about equally. A thick cloud looks grey underneath merely because not much light
gets through.

If you could climb above the air, the whole show would end. Astronauts see a black sky
even with the sun blazing in it, since there is nothing out there to turn the light
aside. On Mars, where the thin air is full of fine rusty dust, the daytime sky is a
butterscotch colour, and the glow around the setting sun is bluish: almost our own
arrangement turned upside down. Blue sky, then, is not a ceiling or a curtain. It is
simply what a lot of clear air looks like with a lamp behind it.


# Snowed In with Strangers

The hut at the Col des Marmots has twenty bunks, one stove, and a visitors' book in which
people write that the view was wonderful. On the night I'm speaking of there was no view.
There was only white, first in the windows and later, when we tried the door, on the
floor.

We were five. I had come up alone to prove something to myself, and had forgotten what.
There were two sisters in their sixties, Maud and Hanne, who had been walking together
since they were girls and hadn't agreed about a path in all that time. There was a silent
young man with an enormous rucksack. And there was the warden, Bastien, who counted the
logs at nine in the evening and then counted them again.

"How many?" asked Maud.

"Enough for tonight," he said.

"And tomorrow?"

"Tomorrow we'll be very good friends."

Around ten the wind got into the chimney and blew a fist of smoke into the room. We opened
the shutter, coughed, closed it. The temperature dropped so quickly that I could watch my
own breath grow. Bastien suggested that we should bring the mattresses down and lie near
the stove like spokes in a wheel, feet inward. It was a sensible plan, and it also meant
that five people who'd never met were soon staring at the same patch of ceiling.

"Somebody should tell a story," said Hanne out of the dark.

"Nobody wants your story about the goat," said her sister.

"I wasn't going to tell the goat."

There was a pause, in which all of us began to want the goat very badly. I said so. And
Hanne told it, in a dry voice, with Maud correcting the dates: how they'd been followed
over three passes by an animal with one horn, who ate their map on the first day and, on
the third, led them down through fog to a farm where the farmer greeted it by the name of
Professor.

The silent young man laughed so hard that his bunk-mate the rucksack fell over. It gave
out a muffled clang.

"What on earth have you got in there?" I asked.

He was quiet again, but it was a different quiet, with a door in it. "Bells," he said
finally. "Cow bells. Fourteen. My father made them. He had the last foundry in the valley,
and in the spring he sold it. I thought that I'd carry these up to the herds they were
meant for, one at each alp. I didn't know it was going to snow."

"In September," Bastien muttered. "It always snows in September. It's only the calendar
that's surprised."

The young man's name was Tiziano. He asked whether we would care to hear them, since we
were all awake. He took them out one after another and set them on the table, and by the
glow from the stove door they looked like a family lined up for a photograph. The largest
could have held a loaf of bread. He struck it with his knuckle.

I have tried since then to describe that sound. It was brown, if a sound can be, and it
went through the wool and the wood and into my ribs. He handed the bells around. Each of
us took two or three, and for a while we simply rang them, badly, like children.
Afterwards Maud, who turned out to have led a chapel choir for half her life, sat up in
her blankets and took command.

"You, with the small one, come in on my left hand. Hanne, you're late. You have been late
since nineteen seventy."

We played until we were warm. It was not music exactly, but it was getting closer to it
every minute. And I think it was Bastien, lying nearest to the wall, who first lifted his
head and hissed at us to stop.

From outside, thin and far below, someone was whistling.

He was at the window before I'd found my boots. He hung the lamp there, then tore the
shutter wide and shouted, "The big one! Ring the big one!" Tiziano rang it. He rang it in
the doorway, in the drifting white, with both arms, for the better part of an hour, while
the rest of us beat snow from the threshold and listened to the whistling come up the
mountain, lose itself, and come again.

There were two of them, a man and his daughter. They had left the path at dusk and had
been walking in circles ever since. The girl's eyelashes were frozen into little brushes.
"We thought it was cattle," she said, when she could speak. "Dad said where there are cows
there are people."

"There are no cows above the treeline at this time of year," said Bastien, and put the
last log but four into the stove.

In the morning the sky was so blue that it seemed to hum. Before we parted, Tiziano left
the largest bell hanging from the beam over the door. I signed the visitors' book. I wrote
that there had been no view at all, and that I would certainly be back.


# To a Grandson Who Has Lost a Tooth

My dear Jonty,

Your mother telephoned to say that the tooth is out. I was buttering toast at the time
and I put down the knife to give the news my full attention. She tells me that it came
away in an apple, that you did not cry, and that you then ate the rest of the apple,
being careful to go round. That shows sound judgement. At your age I lost one in a
toffee and swallowed both.

You ask in your letter what a grandfather's teeth are for, since mine live in a glass.
They are for exactly what yours are, only I can look at them from the outside, which few
people get to do. When you come at Easter I will show you how they click. Your
grandmother does not enjoy this, so we will do it in the shed.

The shed, by the way, has a lodger. A wren has built in the pocket of my old gardening
coat, the brown one behind the door. I noticed because I put in my hand for some string
and the string pecked me. So the coat is hers until June. I go about in your uncle's
raincoat, which reaches to my ankles, and the woman at the post office has asked me
whether I am expecting a flood.

I have been thinking of your question about how the moon knows to follow the car. I
believed that too. The truth is that it is so very far off that driving a few miles
makes no difference to where we see it, the way a hill on the horizon seems to keep up
with us while the hedges go rushing backwards. Try it with the church tower when you
walk to school: look at the tower, then at the railings, and notice which of them is in
a hurry. Write and tell me what you find, and do not let your sister tell you the answer
first.

Enclosed is a coin. It isn't from any fairy. It was given to me by my own grandfather
when I was six and he said that I was to hand it on when I knew somebody with a gap in
the right place. You will see there is a ship on one side and a king on the other with
his nose rubbed flat. You can't spend it. That is the whole point of it. Anything you
could buy with a coin would be gone by now, but this has been in four pockets over a
hundred years and still has the ship.

Keep it somewhere that is not your mouth.

Your loving Grandpa

P.S. Tell your mother that the rhubarb is ready and that I have not forgotten about the
ladder.


# How a Lock Works

A door lock asks one question: are you carrying the right piece of metal? The beauty of
the common pin lock is that it can ask this question thousands of times without a
battery, a wire, or any opinion of its own.

Imagine a short metal cylinder, called the plug, that fits snugly inside a larger block.
Turn the plug and a tail at the back of it draws the bolt out of the door frame. The
entire job of the lock is to prevent that turn unless the proper key has been inserted.
To do so, the maker drills a row of holes, usually five or six, straight down through
the block and on into the plug. In each hole sit two small pins, one on top of the
other, with a spring pushing them downwards.

With no key in place, the springs press the pins down so that the upper pin in each hole
lies half in the block and half in the plug. Try to rotate the plug now and those upper
pins stand across the gap like bolts across a gate. Nothing moves.

Slide in a key and its edge, with those familiar hills and valleys, lifts each pair of
pins by a certain amount. The lower pins have different lengths, and this is where the
secret is kept. A long pin needs a deep valley under it; a short pin needs a hill. When
all the heights are correct, the place where each lower pin meets its upper partner
falls exactly at the border between plug and block. That border is known as the shear
line. Now every upper pin is wholly outside and every lower pin is wholly inside,
nothing bridges the gap, and the plug turns smoothly under your fingers.

Lift just one pair too high or too low, and you are left standing on the step. The
difference can be less than half a millimetre, which explains why a badly copied key
sticks, and why a worn key sometimes works only when jiggled.

How many keys are possible? Suppose each of five pins can be cut to any of six lengths.
Multiply six by itself five times and you get seven thousand, seven hundred and
seventy-six. Makers throw out some of the combinations, such as those in which all the
cuts are equal, because they are too easy to defeat. Even so, there is a fair chance
that somewhere in a big city two strangers carry keys that would open each other's
doors. Luckily they have no way of knowing it.

The idea is ancient. Wooden locks with falling pins were used in Egypt some four
thousand years ago, opened by a peg-studded bar as large as a toothbrush and sometimes
as large as an arm. The compact metal version was developed in the nineteenth century,
and has changed surprisingly little since.

No lock is perfect. Because the holes can never be drilled in a perfectly straight line,
a person who twists the plug gently will find that one pin binds before the others. Push
that pin up to the right height and the plug gives by a hair, then the next pin binds,
and so on along the row. That is how picking works, and why better locks hide pins with
odd shapes that give false signals. A lock buys time; it is the neighbours, the dog and
the light in the hall that do the rest.


# Seat Fourteen

The night bus from the capital to the coast takes nine hours if the driver is cautious,
and Mrs Adeyemi had chosen her seat with care: fourteen, by the window, not over the
wheel, not under the vent, four rows from the lavatory. She had a cushion, a boiled egg,
and a detective novel. She didn't have any wish to talk.

"Excuse me," said the boy in thirteen. "Do you know anything about hens?"

She looked at him over her glasses. He might have been fifteen, in a suit that was waiting
for him to grow into it. On his knees stood a cardboard box with holes punched in the lid.
The box shifted its weight.

"You cannot have a hen on this bus," said Mrs Adeyemi.

"That's why I'm whispering."

The engine started. The lights in the ceiling went from yellow to blue, and the town slid
backwards: the market, the stadium, the long wall with the painted fish. For a time there
was nothing to hear but tyres. Then from the box came a noise like a small wooden gate.

Mrs Adeyemi coughed loudly, to cover it. She was astonished at herself.

"Thank you," breathed the boy. "Her name's Duchess. She belongs to my aunt in Port Selim,
only my aunt had to come to hospital in the city, and she's out now and gone home by plane
with a nurse, and they wouldn't take Duchess. I promised I'd bring her. She's not eating,
though. Since noon, not a thing."

"Is she warm?"

"I think so."

"Thinking isn't feeling. Put your hand in." He did so, and reported that she was warm, and
that her heart was going like a sewing machine. Mrs Adeyemi laid her novel face down. She
had grown up among hens. For forty years she had been a judge in the commercial court, and
had not mentioned hens to a soul in all that time.

"She is frightened, that's all. A hen who can't see believes that it's night, and a hen
who's being shaken believes that it is a fox. You must give her one thing that stays
still. Place your palm against her breast, so, and leave it there. Do not stroke her.
People always stroke."

Somewhere past the second toll gate the driver switched on his microphone. "Ladies and
gentlemen, it appears that there's a chicken aboard," he said in a tired voice. "I'm going
to stop at Kilometre Ninety for ten minutes. When we go on, I'd like there not to be one."

Heads turned. The boy shrank inside his big collar. Behind them a man with a briefcase
announced that it was disgraceful, and that he paid for a ticket precisely in order not to
travel with livestock.

Kilometre Ninety was a petrol pump, a tea stall, and a great many stars. The passengers
got down to stretch. Mrs Adeyemi got down as well, with her stick, and walked to the
front, where the driver stood rubbing his neck.

"May I see your conditions of carriage?" she asked.

"My what, mother?"

"The rules. They'll be on the back of the door, in small print. They always are." She put
on her other glasses and read for a minute by the light of the pump. "Here it is. No
animals, with the exception of those required for the assistance of a passenger. That is
rather broadly drawn, isn't it? I should have advised them against it."

"And who does this chicken assist?"

"Me," said Mrs Adeyemi. "I'm seventy-eight. I haven't slept on a bus since my husband
died, because there's nobody on the other side of the armrest. I intend to sleep tonight.
That bird is going to see to it."

The driver looked at her, then at the boy with the box, then at the sky, as if the rest of
the rules might be written up there. "Does it lay?" he said at last.

"Every morning around five," the boy answered.

"Then I want the egg."

They drove on through the dark hills. The man with the briefcase grumbled for a mile or so
and afterwards began to snore. Mrs Adeyemi peeled her boiled egg, reconsidered, put it
tactfully away, and crumbled a biscuit instead. She passed the crumbs through one of the
holes on the tip of her finger. Something took them, gently, one by one.

"She's eating!" whispered the boy.

"Naturally. Now hold still, and so will she."

When the sun came up over Port Selim it shone along the whole length of the bus. Everybody
was asleep except for the driver. In row thirteen the boy had his hand in the box, and in
fourteen the judge had her head on the boy's shoulder, and between them, on the folded
detective novel, there lay an egg the colour of weak tea.


# At the Customs Table

It was raining on the border, and the officer, whose name was Dragan Vesely, had not had
a traveller since the milk lorry. So when a small old gentleman came in with a large
black case and set it on the table, Vesely buttoned his collar and took his time.

"Anything to declare?"

"I'm not certain," said the old gentleman. "What do people usually declare?"

"Spirits. Tobacco. Meat. Animals. Gold."

"No, none of those. Well. There is some gold, but it isn't mine, and you couldn't get it
off."

Vesely put down his pen. "Open the case, please."

Inside, on a bed of green felt, lay some dozens of human eyes. They stared up at the
ceiling in rows, sorted by colour from pale grey to nearly black. The officer took one
step back and then, for the sake of the uniform, took it forward again.

"Glass," the traveller said kindly. "I make them. My father did too. The gold is in that
one there, a fleck near the pupil, do you see? It's for a lady whose own eye has a fleck
just like it. I had to do it eight times."

"You are a doctor?"

"I'm more of a portrait painter with a very small canvas."

"And how many have you got?"

"Sixty-four, unless my grandson has been playing marbles again."

Vesely consulted the printed list. He turned over the pages, wetted his thumb, turned
back. "There's glassware, for the table. There is glass in sheets. There are optical
instruments, with lenses." He looked up. "Can they see?"

"Not at all."

"Then they are not optical."

"I would call them sociable. They are there so that other people will know where to
look."

The rain drummed on the tin roof. The officer walked round the table to study the rows
from the far side, and had the feeling that they noticed. "I could put them under dolls'
parts," he said at last. "Dolls' parts are free of duty."

"That would be untrue, though, wouldn't it?"

"It would be very slightly untrue."

"I should prefer to pay, if it's all the same. These are for people in your hospital at
Zemlin. One is a bus driver. There is a girl of seven who was hurt by a firework. If she
ever asks me how her eye came into the country, I don't want to have to tell her that it
was a doll's."

Vesely said nothing for a moment. He took the pen and wrote for quite a while in a
careful hand, with his tongue between his teeth. Then he stamped the paper twice, blew
on it, and passed it over.

The old gentleman held it to the lamp. Under "Description of goods" it read: Sixty-four
portraits, unframed. Under "Duty" stood the word None, and beneath it, in brackets,
"works of art, by a living hand".

"Is that true?" he asked.

"I have been eleven years at this table," said the officer, "and it's the truest one
I've done. Mind the step when you go, it's slippery." And then, as the case was being
shut: "The brown one, second row. That isn't a common brown."

"No. You've a good eye."

"I have two," said Vesely, and went to open the barrier.


# Second Oboe

There are two ways to be bad at the oboe. The first is to play wrong notes. The second,
which was mine, is to play the right ones in a voice like a duck reading a will.

"It is very penetrating," said Mr Farrow, who conducted the school orchestra and tried to
be just. "Perhaps, Nell, in the slow movement, you might penetrate a little less."

I was second oboe. The first was Cordelia Banks, whose sound made people put down their
sandwiches. We shared a stand, and she turned the pages, because I couldn't be trusted to
come back in. I didn't hate her. That would have been simpler. She lent me reeds and never
mentioned them afterwards.

The concert was to be on the last Friday of term, in the hall with the bad radiators. We'd
been rehearsing the same symphony since autumn. By then I knew my part so thoroughly that
I could have played it in a burning building, and from the back of the violas somebody
suggested that it would sound much the same.

On the Thursday Cordelia wasn't on the bus. On the Friday she rang me up herself, or at
least somebody did, in a croak. "Tonsils," said the croak. "You'll have to take the solo."

"I can't."

"You know it. You hum it in the corridor. You hum it better than you play it, do you
realise?" She had a fit of coughing and went away, and her mother's voice came on and said
that was enough telephoning.

I walked around our garden eleven times. My grandfather was there, tying up the beans, and
on the twelfth lap he put out an arm like a barrier at a railway crossing.

"Out with it," he said.

So I told him: the solo, the tonsils, the duck. He listened, winding string about his
thumb. He'd been a signalman his whole life and was deaf in one ear from it.

"What's it for?" he asked.

"What is what for?"

"That tune. Why's it there? What does it want?"

I opened my mouth to say that it went from bar fifty to bar sixty-six, and found this was
no answer. I thought about the strings before it, how they got quieter and quieter as if
they were backing out of a room. And then the oboe, all alone, with nobody underneath. "I
think it's asking whether anyone's still there," I said.

"Well then. You don't ask that nicely," said my grandfather. "I've asked it, down the
wire, in fog, with two trains in the section. You ask it so as to be heard." And he went
back to his beans.

That evening the hall was so cold that the flutes kept their gloves on. I sat in
Cordelia's chair. It felt as though it were a foot higher than mine. Mr Farrow came on,
and his glance found me and stayed there a second too long, like a hand on a hot stove.

We began. The first movement went by in a sort of weather. In the second the strings grew
soft, then softer. I saw the violas leave the room, and the cellos, and finally there was
only one bow moving on the far side, and it stopped.

I didn't try to be Cordelia. I thought of a man in a wooden box beside a railway line, who
can't see his own lamp, asking down a wire. And I played what I had, the penetrating
voice, the duck, straight up to the clock at the back of the hall. It wasn't pretty. It
went out like a rope. In the fourth bar I noticed that the radiators had ceased to clank,
or that I'd ceased to hear them, and that the faces in the front row had all lifted
slightly, the way that faces do when somebody calls a name which might be theirs.

Then the horn answered. I'd forgotten that it would. Ollie Prentice, who had played that
reply at forty rehearsals as though he were reading a bus timetable, came in so gently
that I nearly turned around. Here, said the horn. We are all here. And the strings walked
back in and sat down.

Afterwards there was squash and cake on trestle tables. Mr Farrow stood before me for some
time, rearranging his eyebrows.

"That was not at all how it's usually done," he said.

"No, sir."

"Do it like that next year."

My grandfather had sat with his good ear to the front. On the way home, in the dark of the
car, he didn't say a thing until we reached the level crossing, where the gates were down
and the red lamp swung.

"Line clear," he said then, and patted my knee twice.


# Tides

Anyone who has built a sandcastle too close to the water has made a study of
gravitation. Twice a day, on most coasts, the sea comes up the beach and goes away
again, and the cause lies nearly four hundred thousand kilometres overhead.

The moon pulls on the earth, but it does not pull on every part equally, since gravity
weakens with distance. The side of our planet facing the moon is pulled a little more
strongly than the centre; the far side is pulled a little less. The effect is a gentle
stretching along the line that joins the two bodies. Rock resists being stretched,
although it does give by some centimetres. Water flows freely, and so the oceans gather
into two shallow bulges, one under the moon and one on the opposite side.

That second bulge puzzles everyone at first. Think of three runners tied loosely by
elastic to a fourth who is hauling them along. The nearest runner is hauled hardest and
gets ahead of the middle one; the furthest is hauled least and lags behind. Seen by the
middle runner, one companion has moved forward and the other has moved back, though all
were being drawn in the same direction. Replace the runners by near sea, solid earth and
far sea, and you have both bulges.

As the earth spins, each shore is carried through the bulges in turn, so high water
normally comes twice between one moonrise and the next. Why is it later each day? During
the twenty-four hours it takes us to turn once, the moon has moved along in its orbit,
and we need some fifty minutes more to catch up. A fisherman who finds high tide at noon
today should expect it at about ten to one tomorrow.

The sun lends a hand as well. It is vastly more massive than the moon but so much
farther away that its tidal effect is a bit less than half as great. At new moon and
full moon the three bodies stand nearly in line, their efforts add together, and we get
spring tides, which run especially high and especially low. The name has nothing to do
with the season. When the moon shows half its face, sun and moon tug at right angles and
partly cancel. These mild tides are called neaps.

If that were the whole story, tide tables would be simple. Coasts complicate it. The
real ocean is broken up by continents, and the bulges cannot sweep round freely; instead
the water sloshes in great basins, each with a rhythm of its own, like soup carried by a
nervous waiter. In a funnel-shaped bay the rising water is squeezed until it climbs to
astonishing heights, more than fifteen metres at one place in eastern Canada. In the
Mediterranean, which is nearly shut off from the Atlantic, you might spend a week by the
shore and barely notice a change. A few places get only one high tide a day.

All this sloshing has a cost. Water rubbing over the sea floor acts as a brake on the
turning earth, and days grow longer by about two thousandths of a second each century.
In exchange the moon drifts outwards by nearly four centimetres a year. The sandcastle
falls in an afternoon; the same force, given long enough, alters the calendar.


# To a Teacher, Thirty Years Afterwards

Dear Miss Okonedo-Hart,

You will not know this handwriting, for which you can take some of the credit. When I
joined your class it resembled the trail of a beetle that had fallen into the ink. My
name was Piers Lunt then and it is now. I sat near the radiator, behind the twins.

I am told by my aunt, who still lives on Cobbler's Row, that you have moved to the flats
beside the canal and that you keep a telescope on your balcony. That settled the
question of whether to write. I had wondered for years if you remembered the night of
the eclipse.

In case you don't: you asked the whole class to come back to the playground at nine
o'clock in the evening with coats and a parent. Eleven of us came. The caretaker brought
out the gymnasium benches. It was cloudy, and you stood there with a paper cup of tea
and talked for an hour about the shadow that we could not see, where it was at that
moment and how fast it was going, with an orange and a torch. Somebody's father said
that we might as well go home. Then, quite without warning, there was a hole in the
cloud about the size of a tablecloth, and in it hung a moon the colour of a brick. You
stopped talking. I had never known you to stop talking. I think that was what struck me
the most: that there was something in the world which could make Miss Okonedo-Hart go
quiet.

I would like to be able to say that I became an astronomer. In fact I repair lifts. But
I have an odd sort of job in that I spend much of it waiting in dark shafts for somebody
at the top to shout, and I have passed that time going over what you taught us. I can
still do the distances of the planets with peppercorns. Last spring I did it for my
daughter along the towpath, and we had to post Neptune in a friend's letter box because
our legs gave out.

She is nine. She wishes me to ask you two things. Is it true that you once gave a boy
full marks for a wrong answer because the reasoning was so good? And may she look
through the telescope? I told her that one ought not to invite oneself. She replied that
it was a letter and you could always say no, which I could not fault.

We are free on any Sunday. We would bring a ginger loaf, and our own coats, and this
time I would know enough to wait for the gap in the clouds.

Gratefully yours,
Piers Lunt


# The Lamp at Corran Head

In the year that the lighthouse was switched over to electricity, the keeper's daughter
was told that she might keep one thing from the old lantern room. She was eleven. Everyone
supposed that she'd choose the brass telescope.

"I want the job," said Isla.

"There won't be a job," her father explained. "That's the whole point of it. A clock turns
the lamp on and another clock turns it off. Twice a year a man comes in a boat and oils
the clocks."

"Then I want his job."

Her father laughed, but he wasn't a cruel man, and he saw that she'd set her chin. He gave
her the telescope all the same. They moved to the village, to a house with straight walls,
in which none of the furniture knew where to stand. Each evening Isla climbed out on the
scullery roof, put the glass to her eye, and waited until the white spark showed across
the bay. She wrote the minute in a school notebook. If it came on at the proper time she
put a tick. For two years and four months there was nothing but ticks.

One November night there was no spark.

She counted to a hundred. She cleaned the lens with her sleeve and counted once more.
There was a fair sea running, and low cloud, and she knew, as everyone in Corran knew,
that the herring boats were due around the head by nine.

Her father was away on the mainland. She ran to the harbourmaster's, but his windows were
black, and his wife called down that he'd gone out with the boats himself. "The light's
off," shouted Isla.

"It can't be, dear. It's automatic."

That was a word which Isla would hear a great deal in her life, and she never learned to
like it. She stood on the quay with her hair blowing into her mouth and thought about what
there was. There was the skiff, but she couldn't row four miles in that sea. There was the
path along the cliff. It took an hour, and the gate at the end was locked. And there was
Mr Gillespie.

Mr Gillespie was the schoolmaster. He owned the only motorcar north of the river, and it
was well known that he drove it only on Sundays, with the roof down, at the speed of a man
pushing a pram.

"Sir," said Isla, when the door opened, "have you got headlamps?"

He had his napkin tucked in his collar. He looked at the child, and over her head to where
the light ought to have been. He had taught in Corran for thirty years, and there were
nine of his old pupils in those boats. Without a word he took off the napkin, folded it in
four, and reached for his coat.

She had never in her life gone so fast. The little car bounced along the cliff track like
a pea on a drum. Mr Gillespie drove with his nose almost touching the glass, saying "Oh
dear" at each bend in a tone of the purest happiness. At the last gate they got down and
pushed. Wet turf, stones, then the bare brow of the headland, with the dead tower standing
against the cloud.

"Point it there, sir. A wee bit left. That's where she used to shine."

The headlamps were small, and the night was wide. They laid two yellow streaks on the
water, and the water swallowed them up. "It's steady," said Isla in despair. "They'll take
it for a farmhouse. It needs to turn."

"I can't turn the car, child. We'd be over the edge."

"It can't turn, then. But you could go dark." She tore off her oilskin and held it out
like a bullfighter. "It's one long, and two short, and a count of twelve. That's Corran.
There's no other like it between here and the islands. They'd know it in their sleep."

So she stood in the gale before the bonnet and covered the lamps and bared them, and
covered them again, while the schoolmaster counted aloud in the voice that he used for
long division. One long. Two short. Twelve. Her arms began to shake. After a quarter of an
hour he took the coat from her and she did the counting. They changed about, and changed
again, until neither could have said how long it had been.

It was she who saw the first of them: a green dot, then a red one beside it, swinging
slowly out and away from the rocks. Then another pair. She counted those as well. When she
reached the seventh boat her voice gave out, and Mr Gillespie had to finish for her.

They found that a moth had got in among the contacts of the clock. It was quite a small
moth. The man who came to repair it was very apologetic and kept on saying that such a
thing couldn't happen twice.

"No," Isla agreed, and she turned over to a fresh page in her notebook and ruled the
columns. "But I'll be watching, in case it does."


# How Bees Find Flowers

Picture a meadow from a bee's point of view and it is not the meadow you know. The grass
is a dull greyish blur. Red poppies, which catch a human eye at once, would look almost
black were it not for another kind of light coming off them. Here and there, however,
shine patches of colour that we have no word for, and some of them are marked like
airfields.

Bees see three basic colours, as we do, but their three are green, blue and ultraviolet.
They lose red at one end of the rainbow and gain ultraviolet at the other. Many blossoms
that seem plain yellow to us carry dark bull's-eyes or stripes in that hidden shade,
leading towards the place where nectar is stored. Gardeners call such marks nectar
guides. The flower is not being decorative for its own sake. It needs the visitor to rub
against its pollen and carry some of it to another flower of the same kind, and clear
signposts mean quicker service for both parties.

Smell comes next. A honeybee's nose is on its antennae, which are covered with thousands
of tiny sensors. From far off, a drifting scent may tell it that lime trees have opened
somewhere upwind. At close range it can tell this year's clover from last week's mown
hay, and it learns fast: one sip of sugar is enough for a bee to prefer the smell that
came with it, and three or four will fix the lesson for days.

There is a third sense that people discovered only recently. Flying through the air
gives a bee's fuzzy body a small positive electric charge, just as your hair gets
charged when you pull off a jumper. Flowers, rooted in the ground, tend to be slightly
negative. Bumblebees can feel the difference through the bending of their fine hairs,
and a visited flower changes its charge for a little while, so the field may hint that
somebody has already emptied the cup.

All of that helps a bee that is searching on its own. The great advantage of honeybees
is that they can share what they have found. A forager who has struck it rich returns to
the dark hive and dances on the comb. She runs in a straight line, shaking her body from
side to side, circles back, and runs again. The direction of the run, measured against
straight up, gives the direction of the food measured against the sun. If she waddles
thirty degrees to the right of vertical, her sisters should fly thirty degrees to the
right of the sun. The time spent waggling tells them how far: each second stands for
very roughly a kilometre. While dancing she smells of the flower, and she stops now and
then to hand out samples.

Followers crowd behind, feeling her movements with their antennae, for it is pitch dark.
Then they leave and look for themselves. The directions are not exact, and many miss on
the first attempt, but scent and colour guide them over the last few metres.

A scout does not dance for poor food. The better the find, the livelier the performance
and the larger the audience it collects, so the colony shifts its workers towards the
best patch without anybody giving orders. By evening tens of thousands of insects have
acted on news delivered in the dark, by wriggling.


# Things People Bring In

My aunt mends things. The shop has no sign, only a hammer hung on a nail beside the door,
and yet they find us, the way that cats find out the one person in a room who is allergic.

I was sent there for the summer since both my parents had to work. I was to sit at the
counter, write down what came in, and tie a numbered label to it. "And no promises," said
Aunt Wilma. "If they ask when it'll be ready, tell them it'll be ready when it isn't
broken."

In the first week I wrote: one toaster (smells). A concertina with a hole. Two left boots.
A music box that plays only the end of the tune. A garden gnome, beheaded; the customer
wishes it to be known that it was the wind. A clock that goes backwards, which the owner
would like fixed so that it goes backwards more slowly.

Aunt Wilma took on all of it. She worked at a bench under the skylight with a watchmaker's
glass in one eye, and she talked to the objects, though seldom to me. "Now who's been
forcing you," she'd murmur. "Who was in such a hurry?"

On the second Tuesday a man came in with nothing in his hands.

He was tall, with a good raincoat. He looked around at the shelves for a while, and I got
my pencil ready. "It's a little awkward," he said. "It isn't a thing. It's my front gate."

"Did you bring the hinge?" I asked.

"The hinge is perfect. That's the difficulty. It used to squeak. It squeaked for twenty
years, and my wife kept on at me to see to it, so at Easter I did. Now she's away, she's
gone to our daughter in Canada for half a year. And I sit in the evening and I never hear
anyone come." He turned his hat in his fingers. "Not that anyone does. But I used to hear
it, you see, when it was her."

I didn't know what to put on the label. I looked toward the bench. Aunt Wilma had taken
the glass out of her eye, which was something she did only for meals.

"What sort of squeak?" she said.

"I beg your pardon?"

"High, low? One note or two? Going up at the end, or down?"

The man in the raincoat went slightly pink. Then, standing there among the toasters, he
shut his eyes and did it. It was a thin sound, with a hook in it, a question followed by a
small complaint. He must have practised. He did it so well that the dog next door barked.

"Mm," said my aunt. "Dry pin, bent a hair out of true. It'll be a rising third. Put on
your shoes, Bruno."

I had thought that mending always went in one direction. We walked through the town, all
three of us, with the tool bag between us, and she spent the whole afternoon on her knees
in front of an excellent gate, making it worse. She washed the grease out with spirits.
She took the pin to the vice and bent it, tried, shook her head, bent it back by the width
of a whisker. The man stood on the path with his eyes closed, saying "Warmer", and "No,
sadder than that".

Around five she swung it one more time. I heard the question, and then the complaint.

He didn't say a word. He walked out through the gate, turned, and came home through it,
and by the time he'd reached the step he had to look for his handkerchief.

"What do I owe you?" he asked when he was able.

"I don't know what the rate is," Aunt Wilma said. "I've never broken anything for money
before. Bring me some of those plums, when they're ripe."

Walking home, I carried the bag. I asked her how you could tell if a thing was broken, if
it wasn't by whether it worked.

She thought about this as far as the fountain. "You ask what it's missing," she said.
"Then you ask who is missing it. Mostly the second one's quicker."

In the evening I took my pencil and filled in the line that I had left blank. Number
forty-one: gate, too quiet. And under the heading for remarks, where she liked me to be
brief, I wrote: ready.


# Dividing the Piano

GREGOR: So that's the beds, the silver, the clock and the ladder. All that's left is the
piano.

IVY: I've been dreading this.

GREGOR: You have it.

IVY: I live on a boat, Gregor. Where would I put it, in the rudder? You have it.

GREGOR: My stairs turn twice. Besides, I can't play. You were the one who had the
lessons.

IVY: I had lessons because you bit Madame Corelli.

GREGOR: I was five, and she rapped my knuckles. What about Fitz? Fitz, do you want it?

FITZ: I want the stool.

IVY: Only the stool?

FITZ: I was always sent to sit under the keyboard, because I was the smallest and you
two took up the bench. I know the underside of that stool better than I know my own
ceiling. It has a drawing of a horse on it. In crayon. I'd like my horse.

GREGOR: Nobody can object to the horse.

IVY: Could we sell it, then, and split the money?

GREGOR: I had the dealer in on Monday. He lifted the lid, played one chord, and asked me
if we had considered firewood.

FITZ: He did not!

GREGOR: He said it had been a nice instrument once. There's moth in the felts and a
crack in the frame, and the bottom octave is mostly opinion.

IVY: That was the flood. Do you remember, Father tried to lift it up on encyclopedias?
He got as far as volume six.

FITZ: It still leans towards M.

GREGOR: I'd forgotten that. And Mother playing in her rubber boots, to keep our spirits
up, with the water right over the pedals.

IVY: She said it improved the tone.

FITZ: We can't burn it. I couldn't stand there and watch.

GREGOR: No. Well, here we are: one piano that can't be kept, or sold, or burned. I'm
open to ideas.

IVY: How many keys has it got?

GREGOR: Eighty-eight, the same as any other. Why?

IVY: Don't laugh. Eighty-eight doesn't go by three.

FITZ: Twenty-nine each and one over.

IVY: You used to be so slow at sums.

FITZ: I was under a piano. What do you mean, though, take it apart?

IVY: You could make something of the lid, you're the one with the workshop. A table. It
is rosewood, there's nothing wrong with that. I would have the brass candle holders for
the cabin. Gregor could take the music desk and put his cookery books on it.

GREGOR: I'd rather like the little lamp-black rail that we all carved our names on.

FITZ: You carved all three of them. Mine is spelt wrong.

GREGOR: And the keys?

IVY: Each of the grandchildren gets an octave. There are seven of them, there would be
just about enough. They can hang them up, or lose them, or do whatever children do.

FITZ: Eighty-four. Four over.

GREGOR: One for each of us, then. And one for Madame Corelli, if she's still living.

IVY: She is. She's ninety-six. I had a card from her at New Year, asking whether you'd
learned to keep your teeth to yourself.

GREGOR: I'll take it to her in person. Ivy, before we fetch the screwdrivers, would you
play something?

IVY: On that? It'll sound like a cutlery drawer.

FITZ: Do. I'll get underneath.


# To the City Council, on the Matter of the Goose

To the Parks Committee

Ladies and gentlemen,

I understand that you are to vote on the fourteenth about removing the goose from Fennel
Street Pond. As I have lived opposite that pond since before the railings, I ask you to
let me put the case for the accused.

It is true that she bit the deputy mayor. I was watching from my window and can supply
some details which the newspaper left out. He had set his hat on the grass in order to
be photographed. She had a nest within a yard of the spot. A hat, to a goose, is another
bird of unknown intentions. She warned him by hissing, then by raising her wings, and
only when he laughed did she proceed. I have seen people treated with less courtesy at a
bus stop.

The second charge is noise. Yes, she shouts at five in the morning. So does the
street-sweeping machine, which has no eggs. And twice now her noise has been of service.
In February she raised the alarm when the Lindqvist boy went through the ice, so that
three men were out there in slippers before he had finished yelling. In the summer she
drove off whoever was taking lead from the library roof. The police found a shoe.

Thirdly there is the path. I cannot defend the state of the path. But a bucket and broom
kept in the boathouse would deal with it, and I have a list, which I attach, of fourteen
residents prepared to take a morning each. Two of them are under ten years old and
argued over who should have Saturdays.

Consider also what the pond was like before. For six years it held a mattress, some
bottles, and a green scum that smelt of cabbages. People hurried by. Since the goose
arrived, nobody quite knows from where, the old men have taken to bringing chairs. The
school comes to draw her. Mrs Abiola's tea room sells a biscuit in her shape, with a
currant for an eye. I don't claim that the bird did all of this, but I do notice that we
had benches and a litter scheme and a leaflet for years, and not a single person ever
sat on the leaflet.

My proposal is in three parts: put a low fence of hurdles around the nest from March to
June; put up a sign, which the schoolchildren will paint, advising visitors to keep hold
of their hats; and put off the vote until autumn. By then she may have moved on of her
own accord, in which case you will have saved the cost of a van, a net, and a man brave
enough to hold it.

Respectfully,
Ottoline Fage, retired midwife


# Plot Nineteen

The rules of the Mill Lane Allotment Society ran to forty paragraphs, and Gerald Tupper,
its secretary, knew every one by heart. Paragraph seven said that a plot left uncultivated
for a full season was to be forfeited. Paragraph eight said that the secretary should
inform the tenant in person.

So it was that on a mild Saturday in April he stood in front of plot nineteen in his
polished boots, with a letter, and looked at the disgrace. Brambles. Nettles up to the
waist. An armchair, out of which a young birch tree was growing. In the midst of all this,
on an upturned bucket, sat a woman in a yellow hat, doing absolutely nothing.

"Mrs Okafor?" he said.

"Shh," said the woman.

Mr Tupper was not accustomed to being shushed on society land. He waited for half a
minute, on principle. "I've a notice here, regarding the state of the..."

"You are standing in the runway," she told him. "Please. One step to the left."

He took it, mainly out of surprise. Something went past his ear with the sound of a tiny
motorcycle. It flew on in a dead straight line, banked around the armchair, and dropped
into the ground.

"There," said the woman. She wrote something in a pad. "That's thirty-four since ten
o'clock. Sit down, if you like. There's another bucket."

He explained that he preferred to stand. He explained about paragraph seven. She heard him
out politely, with her face tilted to the light. She had been ill last year, she said, and
it had been all she could do to come here and sit. So she'd sat. And when you sit long
enough in one place, you start to see who lives in it.

"That's a bumblebee you met just now. A queen. She's got a nest in the seat of the chair,
in the horsehair. There's a second kind in the bank that mines little tunnels, and a third
that cuts perfect circles out of the rose leaves, as neat as a pastry cook. Last summer I
counted nineteen sorts. The gentleman at the museum says that two of them haven't been
seen in the county since the war."

"Nineteen," repeated Mr Tupper, in spite of himself. "On nineteen."

"I thought that was rather nice."

He gazed across the fence at plot twenty, which was his own. It was the finest on the
lane, edged with a ruler and hoed each morning at six. His runner beans stood to attention
on their poles. For three years in a row they had flowered magnificently and given almost
nothing, and he'd tried ash, and soot, and a powder that had to be ordered from abroad.

"Do these insects of yours," he began, with care, "do they travel?"

"As far as they're made welcome. They don't think much of your side. There isn't a weed on
it for them to have breakfast." She smiled at him from under the hat. "I've watched them
go up to your fence and turn back. It's like seeing people read a menu in a window."

Mr Tupper at last sat down on the bucket. It was lower than he'd expected. From down there
the nettles had a purple bloom he had never noticed, because he had only ever met them in
the course of pulling them out. A butterfly was opening and closing on one of the stems,
as if it were trying to make up its mind. He felt the letter crackle in his breast pocket.

There was, he remembered, also paragraph thirty-one. No one had ever invoked it. It stated
that the committee might designate a portion of the ground for purposes of scientific
interest, provided that a written record was kept and that the secretary inspected it at
regular intervals.

"How regular," asked Mrs Okafor, once he had recited it, "is regular?"

"That's at the discretion of the secretary." He coughed. "I should think Saturdays. I'd
bring my own bucket."

In May he let a strip along the fence go to clover. It cost him two nights' sleep. In June
he left the dandelions, and told nobody. And in August, when the beans hung so thickly
that they pulled the poles over, he filled a crate with them and carried it around by the
lane, and set it down beside the armchair, well clear of the runway.

The letter he used in the autumn, folded over several times, to stop the notice-board from
rattling. On the board was a new sheet in his best capitals. NUMBER 19, it said. PLEASE DO
NOT TIDY.


# What a Census Is

In the simplest terms, a census is an attempt by a country to count everybody in it. The
attempt is made on one particular day, commonly once in ten years, and it is one of the
largest tasks that any government takes on in peacetime.

The obvious difficulty is that people will not stand still. They move house, cross
borders, are born at ten minutes to midnight, and sleep at their cousin's. For this
reason the organisers choose a single moment, census night, and ask who was where at
that time. A baby who arrives an hour too late is left out, however loudly it complains.
Sailors, patients in hospital, students in halls and people who have no home at all must
each be found and entered once, and once only. Being missed and being counted twice are
both errors, and statisticians worry equally about the two.

Counting heads is merely the start. The form generally asks for age and sex, how the
members of a household are related, what work they do, where they were born, how many
rooms they have, and sometimes what languages they speak or how they travel to work. A
question has to be worded with great care. Ask "Do you have a job?" and a farmer's wife
who milks thirty cows before breakfast may answer no.

What use is it? Suppose a town wants to know whether to build a school or a home for the
elderly. If it has nine hundred children under five, the decision more or less makes
itself. Seats in a parliament are often shared out according to population, and so are
taxes collected in the capital and sent back to the regions. Water engineers, bus
planners and doctors all begin from the same tables. A country that does not know how
many people it has is like a cook who does not know how many are coming to dinner.

Rulers have counted their subjects for a very long time. Babylon, Egypt and China all
made lists thousands of years ago, mainly to learn how many men could be taxed or sent
to fight. Rome had officials called censors who gave us the word. Since the counting so
frequently ended in an army or a bill, people naturally hid. Modern counts try to win
trust by a firm promise: answers may be used to make totals, but what any one person
wrote is kept secret for many decades, and cannot be passed to the tax office or the
police.

When the forms have come back, a second and smaller survey checks the first.
Interviewers visit a sample of streets and count again with particular care. By
comparing the two lists, household by household, they can estimate how many were missed
by both, using the same reasoning by which biologists estimate the fish in a lake: mark
some, release them, catch again, and see how many bear the mark.

Some countries no longer send forms at all. They keep registers of residents, which
everyone must update after moving, and simply add them up. This is cheaper, and it can
be done every year, but it only works where the registers are good. Elsewhere the old
method goes on, with clipboards, boats, mules and patient volunteers climbing to the
last house in the valley to ask how many are at home.


# Carriage C

The train stopped between two stations, in a field of sunflowers, and for the first ten
minutes everyone behaved as though it hadn't.

I was on my way to an interview. I'd ironed my shirt twice and then sat on a train for
three hours, which had cancelled both. Across the table a woman was knitting something
green and tubular. Beside me a boy in a football jersey was eating grapes with the gravity
of a bank clerk counting coins.

"Ladies and gentlemen," said the loudspeaker. "There is a swan."

We waited for the rest of it. There wasn't any.

"Where's a swan?" asked the boy.

The knitting woman stood up and looked out of the window on her side, and reported
sunflowers. On my side were sunflowers too. Eventually the guard came through. He was a
round, worried man with a moustache that had been waxed for a better day.

"It's sitting on the track, in front of the engine," he told us. "It won't move. The
driver has sounded the horn at it, and it sounded its horn back."

"Can't you pick it up?" I said.

"Have you ever picked up a swan, sir?"

I admitted that I hadn't. Nobody had, in the whole of Carriage C, although a man by the
luggage rack knew somebody whose cousin had tried to. It grew hot. Doors were opened. By
and by people began climbing down on the embankment, and since my interview was now going
to take place without me in any event, I climbed down as well.

The swan was seated exactly between the rails, as white as a plate, gazing along the line
in the direction that we all wanted to go. It didn't look ill. It looked like somebody
who'd booked.

"She's tired," said the boy. "She thinks it's a river."

We all considered the track. In the noon heat, with the sun straight above it, the steel
did shine like a wet thing, two bright streams running off through the yellow to a point
where they shook and melted together. "He's right, you know," said the driver, who had
come down too and was fanning himself with his cap. "I've heard of that. They see it from
up there, glittering, and come in to land. After that they can't get up again. They need
water to run along."

"Then we've got to take her to some," said the boy. He said it in the voice of one stating
the date.

It turned out that there was a canal. The knitting woman had seen it a mile back, with a
lock and a tea garden. And it turned out, as it does whenever a train stops for long
enough, that among us there was everything required. A removal man had a quilted blanket.
A student on her way to be a veterinary surgeon, in about six years' time, knew that you
must fold the wings in and cover the eyes. The lady with the needles looked down at the
green tube in her lap, sighed, and bit off the thread.

"It was going to be a sleeve," she said. "It'll do for a neck."

I can't tell you why I was the one who carried her. I think it was that I happened to be
standing closest. The student threw the blanket, and tucked, and pulled the sleeve down
like a stocking over that furious head. Then I had eleven kilos of warm, beating bird in
my arms, and forty people were falling in behind me in single file along a farm track. The
guard walked in front with his red flag, because he felt that somebody ought to.

"Does she bite?" I asked, after a while.

"She hisses," said the boy, trotting at my elbow. "But she's stopped. She can hear your
heart. You could tell her something."

I felt foolish. Nonetheless I told the swan about the interview: how I'd wanted that job
since I was twelve, or had wanted to want it, and how the night before I had lain there
hoping for a storm, or a strike, or any other kind of large, blameless obstacle. The
sleeve turned toward me. I couldn't see her expression.

At the canal we took off the wool. She stood on the grass for a second or two, insulted,
looking from one to the next of us as if to remember our faces. Then she walked down the
bank, sat on the water, and became at once a different animal, one without any weight at
all. She ran. Her feet slapped twenty, thirty times along the surface, and the wide wings
took hold, and she went up over the lock and over the tea garden. All the people of
Carriage C shouted as though someone had scored.

"What'll you do now?" asked the boy. He offered me the last of the grapes.

There was a telephone at the tea garden. I thought that I might ring up and explain, or
else not explain. In the end I bought a lemonade, sat down on the lock gate in my ruined
shirt, and asked the student, when she came by, what you had to do in order to become a
vet.


# How Paper Is Made

Tear a sheet of paper slowly and look at the edge under a strong lens. You will find a
fringe of fine hairs sticking out, pale and tangled. Those hairs are plant fibres, and
paper is nothing more than a great many of them, matted together and dried flat.

Wood supplies most of the fibre nowadays. A tree trunk is built of hollow cells, each a
millimetre or three long, shaped like a drinking straw with closed ends. Their walls are
made of cellulose, which is strong, white and harmless. What holds the cells together is
a brown, stiff substance by the name of lignin. To make paper you must get the cells
apart without ruining them, and there are two chief ways of going about it.

The rough way is to press logs against a turning stone, or to grind chips between steel
discs. Practically all of the tree ends up as pulp, so it is cheap, but the lignin stays
in. Light turns lignin yellow, and that is why an old newspaper left on a sunny window
sill soon looks like weak tea. The gentler way is chemical: chips are cooked under
pressure for some hours in a solution that dissolves the lignin and leaves the fibres
whole. Half the weight of the wood is lost to the cooking liquor, which is later burnt
to run the mill. The product is stronger and keeps its colour far better.

After washing, and bleaching if white sheets are wanted, the fibres are beaten in water.
Beating roughens them, so that fine threads peel away from their surfaces and increase
the area over which they can cling to one another. A short beating makes a soft, thirsty
material such as blotting paper. A very long one gives the crisp translucence of tracing
paper. Chalk or clay may be added to fill the gaps, along with a size, a sort of weak
glue that keeps ink from spreading.

At this stage the mixture is ninety-nine parts water to one of fibre and looks like thin
milk. It is poured on to a moving screen of fine mesh. Water drains through, fibres stay
behind, and within seconds a wet web has formed which is just firm enough to be lifted.
Felt blankets carry it between heavy rollers that squeeze it, then round a long series
of steam-heated drums that dry it. At the far end of the hall it is wound up at a speed
that a cyclist could not match.

What makes the sheet hold together? Hardly any glue is needed. As the last water leaves,
neighbouring strands of cellulose are drawn so close that their molecules attract one
another directly, through what chemists call hydrogen bonds. Wet the sheet again and
water slips between them, the attractions are undone, and it falls to pieces in your
fingers. This weakness is also a blessing, for it means that used paper can be stirred
back into pulp and made over. Fibres get shorter with each round, and after five or six
they are too feeble to go on.

The craft began in China about two thousand years ago, with bark, hemp and old fishing
nets. For centuries Europe used linen rags, and a shortage of worn-out shirts could hold
up the printing of books.


# To a Pen Friend on an Island

Dear Solveig,

Your parcel took five weeks and had plainly been sat upon, yet not one of the dried
apple rings was broken. My brothers ate half before I had finished reading the customs
label. I wore the mittens to bed. It is thirty-four degrees here at night just now, so I
hope you understand what a compliment that is.

You wanted to know what I can see from my desk. I will tell you, from left to right.
First a water tank on legs with a hole that Father has plugged with a carved stick. Next
the back of the bakery, where the baker's cat teaches her kittens to steal. After that
the road, which is red and goes to the river, and on it at this moment there is a man
leading a bicycle with a mattress, a mirror and two hens tied to it. In the mirror I can
see myself at the window, very small, waving at you. Then comes the mango tree, and that
takes up everything else.

I liked what you said about the dark. We have never had a day without a sunrise, so I
asked my science teacher to explain, and he got so interested that we missed our test.
He used a football and tilted it. I see now why you get so little sun in December, but
not how you can get up. Does your body believe the clock? Mother says that if it were
dark until noon she would simply begin again in spring, like a bear.

Here is some news. I have been chosen to run the eight hundred metres at the district
games. There are four girls and three pairs of proper shoes, so we drew straws and I
lost, and I shall run barefoot, which secretly I prefer. Do not tell anybody. The girl
from Lower Mission is supposed to be as fast as a rumour. I will write to you whatever
happens, though if I come last it will be a short letter.

You asked for a word that doesn't go into English. We have one for the feeling when
guests have just left and the house is both too big and too quiet. You would say it
while folding up the extra bedding. Is there something like that on your island? I
suppose that with one ferry a week you must need it quite often.

I am putting in six seeds from the mango. They will not grow where you are, I am
certain, but you could give them a pot by the stove and let them think that they are on
their way somewhere. Tell me if any of them comes up. I should be so proud to have a
relation abroad.

Your friend,
Temperance


# A Guide in the Ruins

"And here," said the guide, sweeping her umbrella across a field of nettles, "stood the
great throne room of King Ardo the Lame."

The tourist looked. There was a stump of wall about as high as his knee, with a lizard
on it. "Where?"

"You are in it, sir. You're standing more or less on the ambassador from the south."

He moved to one side. He was a large man with a sunburnt neck, and was the only person
to have paid for the two o'clock. "I was told there'd be columns."

"There were. Forty. They are in the church at the bottom of the hill, and in the town
hall, and there's one in the dentist's. People needed them. I can show you a doorstep on
Garlic Street with half of Ardo's name on it, upside down."

"It seems a pity."

"Does it? I used to think so." She sat down on the lowest part of the wall and poked at
a thistle. "I studied all this, you know. I could draw you every room. When I first came
I wanted to get the columns back and stand them up again, so that visitors could see it
the way that it was. I wrote to the bishop. I even wrote to the dentist."

"What did he say?"

"He invited me round. He has it in the waiting room, and it holds up the ceiling. He
told me that when children are frightened, he lets them put their arms about it, as it's
cool and it doesn't move, and he says to them that it has been through worse. The
fluting is worn smooth at just that height."

The tourist took off his hat and fanned himself. A bell was ringing somewhere below, and
a smell of frying came up on the breeze. "So what am I supposed to look at?"

"Close your eyes, if you don't mind."

"I've paid for the ruins, miss, not for a nap."

"One minute. Now, turn your face until you feel the wind. That's the north door. Ardo
had it made wide because he hated to be carried through sideways. Put out your left
hand, a little lower. That is the end of the bench where people waited to see him,
sometimes for days. You can feel the dip where they sat."

His fingers moved along the stone. "There's a second one."

"A mother and a child, we think. It is much shallower. And down at the edge, that
roughness, can you tell what it is?"

"Lines. Crossways." He bent over with his eyes still tight shut. "It's a board. Someone
has scratched out a board, for a game. We had that one when I was a boy. You used
beans." He opened his eyes at last and stared at it: nine small squares on the corner of
a block, half filled with moss. "They were bored," he said. "They were sitting here
being bored, waiting for a king."

"For about three hundred years, one after another. It's been re-cut at least four
times."

He lowered himself on to the bench with a grunt, into the larger of the dips, and felt
in his pockets. He brought out some sunflower seeds and a number of small coins. "When
is your next tour?"

"Half past three, and no one has booked."

"Right," said the tourist. "You can be the coins."


# The Museum of Ordinary Days

It had four rooms, a stove, and, in a good week, nine visitors. Above the entrance hung a
board which read MUSEUM OF THE DISTRICT, but somebody in the thirties had left the
district nothing except the contents of a single house, and so what it actually showed was
how the Ferrer family had lived: their cups, their snow shovels, a drawer of string.

Alba had taken the post of caretaker because it came with a flat. She dusted the string.
She learned the labels by heart and could recite them while thinking about other matters.
COMB, HORN, WITH FOUR TEETH MISSING. HYMNAL. CHILD'S SHOE.

On Wednesdays the school sent a class. This time it was the seven-year-olds, wet from the
rain and smelling of oranges. They ran from case to case and asked what was worth the
most.

"I'm afraid it's none of it worth much," said Alba. "It's just what they had."

"Then why is it locked?" demanded a girl with a plaster across her nose.

Alba began to say that all museums were locked, and noticed how poor an answer that was.
The girl had already wandered away. She stopped before the shoe, which was brown and
cracked, no longer than a hand. She stayed there when the others moved on to the shovels,
and she was there still when the teacher clapped for coats.

"Where's the other one?" she asked.

"There's only the one. See, it says so here."

"But she had two feet."

"It may have been a boy."

"It's a girl," the child said with certainty. "She's got her buckle done up on the wrong
hole, the same as me, because the right one pinches. Somebody ought to look for it."

That night, when she had locked up, Alba went and stood in front of the case. She'd walked
past it perhaps two thousand times. And it was so: on the strap there were three holes,
and the last had been pulled long and thin with use, though the first, where the buckle
ought to sit, was as round as the day it had been punched. Someone had been in a hurry to
get outdoors. Someone had had plump feet and no patience.

She took the key from her belt. The shoe weighed less than a bread roll. Inside it, pushed
far up in the toe, was a wad of paper, as people will do when a thing has been bought to
be grown into.

It took her an hour to unfold, with steam from the kettle and a pair of tweezers. It was a
page out of a copybook. The same sentence had been written twelve times in a round, bored
hand: I must not go down to the river alone. Underneath the twelfth line, small and quick
and leaning the other way, came a thirteenth. I was not alone I had the dog.

Alba laughed out loud in the empty house. It sounded strange there, and then, as it faded,
not so strange at all. She had the feeling that a door had been opened in the next room.

She began that same evening. She went through the parish book and found her: Rosalia, born
in spring, youngest of six. She went through the drawers. She'd always taken the chewed
handle of the bread knife for damage, and left it off the label. Now she looked at the
tooth marks, and measured them. In the photograph over the stove, which was described as
FERRER FAMILY, there was a smear at the edge that generations of caretakers had tried to
clean away. Under the magnifying glass it turned out to be a tail. It had moved during the
exposure; it had been wagging.

When the class returned in May, the labels were new. They were handwritten, and rather
long. Beside the comb it said that six children had shared it on Saturdays and that the
fourth tooth had broken on Tomas, who had curls and complained. Beside the bread knife it
said: HERE THE DOG WAS BORED. The case with the shoe stood open. There was a stool next to
it, and a notice that said you might try the buckle, if you were careful.

The girl with the nose was the first one there. Her plaster had gone, and she'd acquired
another, on the chin. She fastened the strap, unfastened it, and fastened it once more on
the wrong hole.

"Did you find the other?" she asked.

"No," said Alba. "But I've an idea where it might be. Read that."

The child bent over the copybook page with her finger beneath the words. She took her
time. When she arrived at the last line she raised her head, and the two of them looked
out through the window, past the wet apple trees, toward the river.


# Why Bridges Expand

On a hot afternoon, walk across any long road bridge and look down near the end of it.
Somewhere in the surface you will find a steel strip with teeth like two combs pushed
together. The wheels of each passing lorry make it clank. This is the expansion joint,
and it exists because the bridge is longer today than it was in January.

Nearly all solid things grow when they are warmed. Their atoms are never at rest; they
jostle about fixed positions, and heat makes the jostling wider. Now, the forces between
neighbouring atoms are lopsided: it is much harder to push two of them closer than to
pull them slightly apart. So as the swing increases, the average distance creeps
outwards. Multiply a tiny creep by the billions of atoms in a beam and you have
something that can be measured with a ruler.

For steel the rule of thumb is about twelve millionths of its length for every degree
Celsius. That sounds like nothing. Take a bridge a kilometre long, though, and a range
of fifty degrees between the coldest night and the hottest day, and the sum comes to
sixty centimetres. Concrete happens to expand by almost the same proportion, a lucky
accident without which steel rods could not be used to strengthen it: on the first warm
day the two would part company.

What would follow if engineers took no notice? A beam held rigidly at both ends and then
heated cannot get longer, so it squeezes itself. The force does not depend on its length
at all, and it is immense, enough to crack the supports or make the beam bow sideways.
Railway lines sometimes do precisely this in a heat wave, snaking out of their bed in a
few seconds. In winter the opposite danger arises, when a shrinking member pulls until
something tears.

The cure is to let the structure move. One end of a span is normally pinned down. The
other sits on a bearing which may slide or roll: a steel roller in older works, a pad of
rubber in many newer ones, or a plate coated with something slippery. The gap left at
the loose end is covered by the interlocking combs, so that cars feel no more than a
bump. A very long bridge is divided into several stretches with a joint after each, and
the designer takes care to know how wide every gap should be on the day it is fitted,
because a joint installed in July must not be left as wide as one installed in February.

Joints are a nuisance all the same. Salt water leaks through them on to the parts below,
dirt packs into them, and they wear out long before the rest. Hence, for short bridges,
builders now often leave them out and make the whole deck and its end walls in one
piece, flexible enough to shift the soil behind it a little to and fro.

You can meet the same principle at home. A tight metal lid comes free when held under
the hot tap, because it expands more than the glass. Telephone wires are hung with some
slack. Pipes carrying steam are given loops that look pointless until you think of them
as elbows, bending so that nothing has to break.


# Thin Ice, Thick Ice

My brother says that I'm the one who told this first and that he has the better right to
it, as it was he who was wrong. So I shall tell it, and he can correct the spelling.

The lake freezes from the edges in. Our father taught us to read it as other people's
fathers teach them cards. White ice is old snow; don't trust it. Grey ice is rotten; get
off. Black ice, so clear that you see the weeds leaning under it, is the strong kind, and
a hand's breadth of it will bear a horse. He drilled a hole every morning in January, laid
his palm in it, and said yes or no. If it was no, then that was that.

When I was thirteen and Anders sixteen, Father went into hospital with his back, and on
the first Sunday Anders took down the drill himself.

"Yes," he said, and stood up.

I looked down into the hole. "That's three fingers."

"It's four."

"You've got thin fingers."

"Do you want to go fishing," said Anders, "or do you want to be the government?"

You must understand that we weren't out for fun. There was nobody earning, and our mother
had begun to water the soup. Out by the skerry, in the deep trench, lay perch as long as
your forearm. We'd be back by dusk with a sledgeful. He'd thought it all out. He had even
packed sandwiches.

We went. It was a day with no wind whatever, so quiet that you could hear the ice talking.
It does talk: it booms and pings, and now and then gives a long whoop that runs beneath
your feet from shore to shore. Father used to say that this was a healthy noise, it was
only stretching. "Ice that grumbles won't drop you," he said. "It's when it goes quiet
that you want to listen."

About half a mile out it went quiet.

I stopped. Anders walked on for a dozen paces, pulling the sledge, and then he noticed
that mine were missing. "Come on, Kaja," he called.

"Listen."

"I don't hear anything."

"That's what I mean."

I saw him turn his head. His face changed. It's a curious thing to watch somebody who has
always been older than you stop being so. He looked at his boots, and between them, I
knew, where I was looking at firm black glass with a stripe of bubbles in it, he was
looking at grey.

"Don't run," I said. "Lie down."

"I know what to do."

"Then do it."

He got onto his knees, next onto his stomach, and spread out his arms. A crack went past
him with a tearing sound like cloth. Water came up through it and spread, very slowly, in
a dark fan, and touched his sleeve. I lay down too. I could feel my heart knocking on the
lake. Between us was the sledge, standing where he had let go of the rope, and the rope
lay in my direction, though not by enough.

What I'd like to tell you is that I was brave. In truth I was furious. I was so angry
about the four fingers that it quite kept me from being afraid. I wriggled forward, saying
every word that I wasn't supposed to know, one for each elbow, until I'd got the end of
that rope between my teeth. Then backward, the same way. The sledge came with me. Anders
had hold of the runner.

"Leave the drill," he said.

"I'm not leaving Father's drill."

"Kaja!"

So I left it. We crawled like that, me and the sledge and my brother, for what he says was
fifty metres and I say was a hundred. When the ice boomed under us, a fine, deep,
grumbling boom, we put our cheeks on it and laughed like idiots. We had to lie there for
some time.

On the shore we ate the sandwiches, because we didn't know what else you did. Anders's
teeth were chattering so much that he bit his own thumb. "It was three," he said at last,
in a small voice. "I saw that it was. I wanted it to be four so badly that I just counted
until I got there."

We told Father that evening at the hospital, both at the same time. He lay flat on his
board and looked up at the ceiling, and didn't shout. When we were done he held out his
hand with the fingers pressed together, broad and brown and scarred by hooks.

"Measure," he told Anders.

My brother put his own hand on top. Father's four fingers were as wide as six of ours.
He'd never thought to mention it, he said, and he had to shut his eyes. Since nobody had
ever asked.

Anders is a schoolteacher these days. He teaches mathematics, and the first lesson of each
year, before they open a book, he has all of the children lay their hands on the desk.


# A Draw Offered

On Thursdays, from seven until the caretaker rattled his keys, the back room of the
library belonged to the chess club. There were eight members, and six sets, and a radiator
that ticked like a ninth clock. Nobody had joined in five years. That was why, when the
door opened in the middle of the evening and a girl stood there with a skateboard under
her arm, all of the players lifted their hands from the pieces as if caught stealing.

"Is this where you do chess?" she asked.

"This is where we attempt to," said old Dr Lim, and got up and found her a chair.

Her name was Roxy. She was twelve. She'd learned from an uncle, on a boat, and nobody had
ever told her that it was customary to be silent. "Ooh, that's nasty," she would say as
she saw what her opponent intended. "You're a sly one." She spoke to her bishops. She beat
the postman and then the retired nurse, and she shook hands with each across the board,
and asked about their jobs.

Only Mr Vance did not look round. He sat by the window, at the table where he had always
sat, and played over printed games from a book, alone, both sides. He had been champion of
the county eleven times. It was understood that you didn't ask him for a game. It would
have been like asking a mountain for a dance.

"Who's he?" said Roxy.

They told her in whispers. She listened, and nodded, and before anybody could prevent it
she had crossed the room and put her skateboard down next to his polished shoes.

"Are you winning?" she asked.

Mr Vance raised his eyes. They were pale, and had been on their own for a good while. "I'm
playing both colours, young lady. It follows that I am."

"It follows you're losing, too."

The radiator ticked. Dr Lim shut his eyes. Then Mr Vance removed a pawn from the board,
and another of the other colour, hid them behind his back, and held out two closed fists.

She got white. She moved as she talked, quickly and with a flourish, and for ten moves she
talked; after that she did so less and less. The others gave up any pretence and drew
their chairs around. His way of playing was like water coming in under a door. He attacked
nothing. Each move took away a single square from her, and she didn't miss it until she
wished to stand there.

On the twentieth she laid both hands flat on the table. "I can't breathe," she said, quite
cheerfully. "How are you doing that?"

"By waiting," said Mr Vance.

"For what?"

He seemed to find this difficult. "In general," he said, "for the other person to lose
interest."

"Well, I haven't." She put her chin on her fists and looked. She looked for such a long
time that the caretaker came, opened his mouth, saw the position, and stayed. And then she
did an odd thing. She took her queen, the only strong piece that she had left, and set it
down in the midst of his army where three different men could capture it.

Someone gasped. Mr Vance leaned forward. He examined the queen as one might a parcel
that's been left on the step with no name on it. If the knight took, her rook would come
down. If the pawn did, there was a check at the side, and another, and one after that. And
if he simply left it standing there, it was going to make itself at home. He turned it
round and round. A little colour had come into his face.

"That isn't sound," he said after eleven minutes.

"Isn't it?"

"Not at all. There is a refutation." He reached for the bishop, drew his fingers back, and
reached for it again. "At least, there ought to be. Give me a moment. I believe that I
haven't seen this before." He said this sentence slowly, like a man who comes on a word of
his own language in a foreign street.

They played until twenty past ten. By then there was almost nothing left: two kings, a few
pawns locked together like deer, a bishop that could go anywhere and do no good. The girl
yawned until her ears moved.

"I offer a draw," said Mr Vance.

A sort of rustle passed around the table. In forty years, no one had heard him say it.

"Done," said Roxy, and put out her hand. "Was there? The thing, the refutation?"

"I'm going to find out. I shall be up all night." He had kept hold of her fingers, and
appeared not to know it. "Will you come next Thursday? I could show you what I find. Then
you'd be able to tell me where I'm wrong."

"Can't next week, it's my cousin's birthday. The one after." She picked up the board with
its scuffed wheels, and at the door she turned. "You could come out and try this, if you
want. In the car park. It's a bit like your thing, only you've got to not wait."

They heard her rumble off down the ramp. The caretaker started to stack the chairs. Mr
Vance was standing at the window in his overcoat with his hat in his hand, watching the
street, and one of his polished shoes, very slightly, was rocking to and fro.


# To a Seed Company, with a Complaint and a Confession

Dear Sirs or Madams,

In January I ordered from your catalogue one packet of Dwarf Early Peas, item 214. The
description said that they would reach knee height and need no support. I am a tall man,
but even allowing for that I feel the word knee has been stretched. They passed my belt
in May. By midsummer they had climbed the washing post, and on the second of July my
wife was obliged to unpick a nightdress from among the tendrils before she could bring
it in.

We supposed they were climbing peas that had got into the wrong envelope. So we put up
canes. The flowers were a handsome purple with a dark keel, very sweet in the evenings,
and the pods which followed were flat, silvery and about as long as my hand. I boiled
some. They tasted of chalk. My wife tried them in a salad, with the same result, and our
neighbour's pony, who has eaten a straw hat in his time, backed away.

At this point I composed a stiff letter, of which only the first paragraph survives
above. I was going to ask for my money back. I had even found a stamp.

However, things have taken a turn. A lady from the botanic garden was visiting my wife's
cousin, and was brought round to look at our dahlias. She never reached the dahlias. She
stopped in front of the washing post, said a short word in Latin, and went down on her
knees. It appears that what you sent me is a kind of wild vetchling that was last
recorded in this county by a vicar in 1871. She thinks a few seeds must have been
sleeping in some old sacking at your warehouse. She has taken photographs, measured the
leaves with a tiny ruler, and asked very politely if we could do without a washing line
until September so that it may ripen undisturbed.

I therefore withdraw my complaint, all but the part about knees. And here is the
confession. The packet had fifty seeds. I planted forty, and the other ten I threw to
the pigeons in a temper before I knew. If rare flowers should come up along the gutters
of Station Road, I am to blame.

Two questions remain. Would somebody please look in the sacking? And could I have a
packet of Dwarf Early Peas? My wife still wants them, though she has asked me to tell
you that they will be planted well away from anything made of cotton.

Yours truly,
Barnaby Crouch


# How to Sharpen a Knife

Blunt knives cause more cuts than keen ones. They slip off an onion instead of entering
it, and the hand that was pushing hard goes on pushing. Learning to restore an edge
takes an afternoon, and you will be glad of it for the rest of your life.

First, understand what you are trying to make. Seen end-on, a blade is a wedge, and the
edge is where its two faces meet. Ideally they would meet in a line with no width
whatever. After some weeks of chopping, the line has been crushed and rolled over, so
that under a lens it appears as a shiny rounded ridge. Hold the blade under a lamp with
the edge towards you: where it is dull it glints, whereas a truly sharp edge is
invisible. Sharpening means grinding away the two faces until they meet properly again.

You need an abrasive stone. Many are sold with a coarse side and a fine side, and for
kitchen work a middling grit, about one thousand, followed by a finer one is plenty.
Some are used with water and should be soaked or splashed; others take a few drops of
oil. The liquid floats off the metal dust so that it does not clog the surface. Stand
the stone on a damp cloth, so it cannot skate about the table.

Now for the angle. Lay the blade flat, then raise its back until the gap is about the
thickness of two or three coins. For a usual cook's knife this comes to fifteen or
twenty degrees. What matters most is keeping the angle the same from one stroke to the
next, as rocking will round the edge off. Lock your wrist and move from the shoulder.
Put two fingertips lightly on the flat near the edge and draw the knife along the stone
as if you meant to slice a thin layer off it, sweeping from heel to tip. Beginners press
too hard. The weight of your hand is nearly enough.

Stay on one side until you can feel a burr. This is a tiny lip of metal that curls up
along the opposite face; stroke your thumb away from the edge, never along it, and it
catches like a hangnail. The burr is your proof that you have ground right to the very
brink. When it runs the whole length of the blade, turn over and do the same on the
other side. Then change to the finer stone, use fewer and lighter strokes, and alternate
sides so that the burr grows weaker and finally drops away. A few passes over a strip of
leather, edge trailing, will remove what is left.

To test, hold up a sheet of paper by one corner and slice downwards. A good edge goes
through with a whisper. If it snags at some spot, that spot needs another minute. A ripe
tomato is the other classic examiner, and it can be eaten afterwards.

The ridged rod that hangs in many kitchens does not sharpen much. It bends a rolled edge
upright again, which is useful every day or two between sessions on the stone. Wooden or
plastic boards spare the edge, glass and marble ruin it in seconds, and a drawer full of
spoons is no better. Wipe the knife, dry it, put it in a block or a sheath, and warn the
next person who washes up.


# The Doctor Makes a Call

DOCTOR: Good morning, Mr Haverill. I hear you've been overdoing it.

MR HAVERILL: I have been underdoing it. I've been in this bed for six days and the
ceiling has forty-one cracks.

DOCTOR: Put out your tongue. Thank you. And how's the pain?

MR HAVERILL: Which one? The knee is no worse. My back sends its regards. The new one
comes when I breathe in, about here, like a drawer that sticks.

DOCTOR: Since when?

MR HAVERILL: Since Sunday. I was showing my granddaughter how to turn a cartwheel.

DOCTOR: You are seventy-nine.

MR HAVERILL: She asked for a demonstration. You can't describe a cartwheel, Doctor, I
have tried it. I got as far as the top.

DOCTOR: And after the top?

MR HAVERILL: Gravity took an interest.

DOCTOR: Breathe in, slowly. Stop when it hurts. Does it catch if I press here? And here?

MR HAVERILL: There! You've found the drawer.

DOCTOR: I would say that you have cracked a rib. Your lungs sound clear, which is the
important thing. We don't strap ribs any longer, for it keeps people from breathing
properly, and shallow breathing is how the trouble gets in. I'm going to give you
something to take the edge off, and ten times every hour I want you to draw a good deep
breath and hold it while you count to three. Hug a pillow if you need to cough.

MR HAVERILL: How long will it last?

DOCTOR: Six weeks, most likely. The first two are unpleasant and the rest are merely
dull. If you run a fever, or get short of breath, or bring up anything you don't like
the look of, you are to send for me the same day, and not wait until it's a better
story.

MR HAVERILL: May I get up?

DOCTOR: I insist on it. Who told you to stay in bed?

MR HAVERILL: My daughter. She has hidden my trousers.

DOCTOR: I'll have a word with her. A man of your age ought to be up and walking about, a
little at first and then more. Lying still does you no good at all. As regards
acrobatics, I would leave them to the next generation.

MR HAVERILL: That's what I had in mind when I began. Would you look in on the girl as
you go? She's been ever so quiet. She thinks that she has broken me.

DOCTOR: Where is she?

MR HAVERILL: Behind the curtain. She believes I don't know. You can see her socks.

DOCTOR: Ah. Well now, Mr Haverill, since we're alone, I shall speak freely. Ribs are
marvellous things. Within a few days they begin to knit themselves together, without
being told, and once it has healed it'll be as strong as ever. I have seldom seen so
neat a break. The only medicine I am short of is somebody to count those breaths for
him, ten an hour, out loud. It would have to be a person who can count to three and
isn't afraid of hard work.

GIRL: I can count to a thousand.

MR HAVERILL: Good heavens, who said that?

DOCTOR: It seems to have been the curtain. You're hired, curtain. Start now, please, and
find out where they've put his trousers.


# Ward Nine, Four in the Morning

By four the hospital has stopped pretending to be a place of business. The telephones are
dark. The trolleys are parked along the wall with their brakes on, like boats at low tide,
and every sound belongs to someone: that cough is bed two, the slippers are Mr Radek, who
walks to the window on the hour to make sure of the moon.

I was a student nurse then, and it was my first week of nights. Sister Philomena had given
me a torch, a list, and one piece of advice. "They will ask you for water," she said.
"They'll mean something else. Bring the water anyhow."

So I brought water. I brought it to a bus driver who wanted to know if his wife had got
home in the rain. I took some to a farmer, who drank it all and then asked in a whisper
whether I'd ever milked a cow; and, as I hadn't, explained it to me from the stool upward,
moving his hands on the blanket until they grew slow and fell asleep.

In bed seven lay a woman by the name of Mrs Quill. She was ninety and weighed about as
much as her own pillow. She didn't ask for anything. Each time that I passed with my torch
her eyes were open, bright and black as a robin's.

"Can't you sleep?" I said on my third round.

"I'm on duty," said Mrs Quill.

I looked at the list to see if she was confused. It said hip, it said tea with two sugars.
"What are you on duty for?"

"Come here, and I'll tell you. Turn off that searchlight." I sat down on the edge of the
chair. She smelled of lavender and starch. "I was a night telephonist," she said.
"Thirty-four years, at the exchange, when it was all cords and plugs. There were two
hundred lines, and after midnight only me. Do you know what it's like to have a whole town
asleep on your board? Each had his little lamp. And I'd look along the rows, all of them
dark, and think: good, good, good. And if one came on, I was there before it had finished
blinking."

"What did they want?"

"The doctor. The fire brigade. Very often the time. There was a man who rang up at four
o'clock every morning to ask me the time, for nine years. A widower. He had three clocks,
I happened to know. I always told him, to the minute, and he'd say much obliged, and I
would say not at all." She folded her hands. "I never met him. I'd know his voice
anywhere."

Down the corridor, slippers went by, and stopped, and came on again. It was the hour. I
thought about getting up. And in that blue, underwater light, Mr Radek's voice said softly
from the doorway, as it had on each of the three nights before, in what I'd taken to be a
harmless habit, "Excuse me, Nurse. Would you have the right time?"

I felt the bed move. Mrs Quill had raised herself on one elbow, which the list said that
she couldn't do.

"It's four o'clock and two minutes," she said, in a clear, cool, young voice that I hadn't
heard before.

There was a silence in the doorway. It was so long that I pointed my torch that way, low,
at the floor. I saw the slippers, neatly side by side. The toes were turned toward us.

"Much obliged," said Mr Radek at last. It was barely a sound.

"Not at all," said Mrs Quill.

I'd like to claim that I knew what to do. What I did was get up from the chair, so that
there should be a chair. I said that I had to see about some water. At the desk Sister
Philomena was writing her report with her shoes off, and she took one look at me and
pushed the box of tissues over, without stopping.

"Seven and eleven?" she asked.

"How did you know?"

"I didn't. But I've been doing this for a long time, and there's generally a reason for a
man to walk to a window." She blotted her line. "Give them twenty minutes. After that he
must put a blanket around his shoulders. Those gowns are a scandal."

I did my round. Good, I thought, as I passed the bus driver. Good, to the farmer, with his
hands open on the sheet. The windows had turned from black to slate, and the first bird
was trying out a note, uncertain, putting it down and picking it up again. When I came to
bed seven with the blanket, they weren't talking. He had the chair drawn up close, and
they were both watching the moon go down behind the boiler house, like two people with
good seats.

I set the tray where they could reach it. On it were two glasses of water, filled to the
brim.


# How Plants Grow

A willow was once planted in a tub holding two hundred pounds of dry soil. For five
years it was given nothing but water. At the end the tree had gained over a hundred and
sixty pounds, while the soil had lost a couple of ounces. The man who did this, nearly
four centuries ago, concluded that wood is made of water. He was wrong, but his weighing
was honest, and it shut the door on the older notion that plants eat earth.

What he could not have weighed was the air. Leaves are dotted, chiefly on their
undersides, with microscopic mouths that open in daylight and let in carbon dioxide.
Inside the leaf are green grains which catch the energy of sunlight and use it to break
up water. The oxygen is let go, and the hydrogen, in several steps, is combined with the
carbon dioxide to build sugar. So the bulk of a tree, once it has been dried, was gas
before it was timber. The heavy oak beams above your head were drawn out of the wind.

Sugar is both fuel and brick. Some is burnt at once to keep the cells running. Some is
strung into cellulose to make walls, and some is stored as starch in seeds, roots and
tubers against hard times. To make proteins a plant needs nitrogen as well, and for
other purposes it must have phosphorus, potassium, magnesium and traces of iron and a
dozen more. These are what roots bring up, dissolved in water, and they account for
those missing ounces. Small in amount, they are quite indispensable, which is why a
field cropped year after year without manure grows tired.

How does a shoot get longer? Animals tend to grow all over. Plants grow mainly at their
tips. Behind the point of every root and shoot lies a pocket of cells that go on
dividing throughout life. The new cells are small and boxy; a little farther back they
take in water and swell lengthwise, to ten or twenty times their original size, shoving
the tip ahead of them. A nail driven into a trunk at the height of your chin will still
be there in thirty years, since that part of the tree no longer lengthens. It does get
thicker, thanks to a sleeve of dividing cells under the bark, which lays down a fresh
ring of wood each season.

Direction is managed by chemical messengers. If light comes from one side, a growth
substance collects on the shaded side of the stem and makes the cells there stretch
more, and so the whole stem bends towards the window. Roots have heavy starch grains in
their tips that settle to the bottom of the cell, telling them which way is down. Plant
a bean upside down and it will sort matters out within a couple of days.

Water is lifted without a pump. As leaves lose moisture to the air, each escaping
molecule tugs on those behind, and the thin unbroken threads of water in the wood are
hauled upwards, even to the top of a tree a hundred metres high. On a dry summer day a
large oak may raise several hundred litres in silence, and ask for no wages.


# Undeliverable

The mail boat to Inish Beg came on Mondays and Fridays, sea permitting, and sea permitted
about half of the time. In the post office, which was also the shop, and the bank, and the
place where you could have a tooth looked at in spring, Nuala Roche sorted the letters
into thirty-one pigeonholes, one to each household. There was a thirty-second hole. It had
no name on it, and into it went whatever couldn't be delivered.

There was not much. A seed catalogue for a man drowned in her grandmother's day. A bill
for a submarine, clearly an error. And the letters for Captain Midnight.

They had begun in the autumn. The envelopes were blue, and the address in purple crayon
said only CAPTAIN MIDNIGHT, THE ISLAND, THE SEA. It was to Nuala's credit that they had
ever got there; the sorting office on the mainland had scrawled upon the first, "Yours?
God knows".

She was an honest postmistress. She didn't open them. But by Christmas there were seven,
and crayon, she noticed, is a thing you can nearly read through paper, if you happen to be
holding it near a lamp.

"There's a child writing to somebody who isn't there," she told her husband over supper.

"There's children do that every December," said Fintan. "And he gets through it all
right."

"This one puts a return address."

It was a hospital school, in a city in the very middle of the country, as far from any
coast as you could get. Nuala thought about it through the whole of a stormy week, in
which neither boat came and she had nothing to sort. On the Sunday she took a sheet of the
good paper.

Dear Sender, she wrote. We regret that your seven letters to Captain Midnight haven't been
delivered. He is not known at any house. The postal regulations allow me to make
inquiries. Kindly state what he looks like, and the nature of his ship.

The answer arrived with the Friday boat. It was long. The captain, it stated, was a
pirate, although retired. He had one eye and it was a kind one. His ship was black with
yellow sails, and went only at night, because it was in the night that people couldn't
sleep and needed somebody to be going past. There'd been an island in a book, and the book
was lost. So the sender had looked on a map for the smallest one with a name. Yours
sincerely, Davy Marsh, aged eight and a quarter.

Nuala read it to the shop. It was raining, and the whole village was in there, buying one
thing each so as to stay.

"I never saw a yellow sail," somebody said, "bar Pakie Flynn's old hooker, that's rotting
in the cove."

"That's brown."

"It was yellow when it was new."

"And Pakie has the one eye," said the teacher slowly.

They all turned to look at Pakie Flynn, who was seated on the flour bin and had not spoken
since Michaelmas. He was a huge, shy man with a beard like a hedge. He took his pipe out.
He put it back. "I'm not retired," he said finally.

It took until March. There was the caulking to do, and the mast to step. They dyed the
canvas with onion skins in the priest's bath. The women sewed it at night in the
schoolroom, thirty-one households, no exceptions, while the teacher took down for Pakie,
in fair copy, a correspondence that grew longer each week. It emerged that he had a good
deal to say, once there was somebody who needed to be told it. He described the storms. He
described the whales he'd met, and their manners. He never told a lie, exactly. He wrote
only that he went out after dark, and that he thought about who might be lying awake.

In April Davy wrote that he was getting better. In May he asked if it would be possible to
see the ship, in case he should be passing.

You don't pass Inish Beg. It's not on the way to anywhere. But on the longest evening of
June, the mail boat came round the point with a wheelchair lashed to the foredeck, and in
it a small boy under a great many rugs, with his mother holding onto the handles. On the
pier stood everybody, the priest too, and all the dogs. No one made a sound.

The sun went into the water. And out of the cove, black as a kettle, with her yellow wings
spread and a lantern at the masthead, came the captain. He didn't wave. He stood up at the
tiller with the wind in his beard, looking straight before him, like a man with a long
night's work ahead; and only as he drew level did he turn his one kind eye upon the boy,
and slowly lift his hat.

Afterwards, in the shop, Nuala took the seven blue envelopes from the thirty-second hole.
She brought down the stamp on each in turn. Then she hunted out a strip of card, and
dipped her pen, and gave the pigeonhole a name.


# To the New Keeper of the Lighthouse Garden

Dear Stranger,

They tell me that you take over the cottage on the first of the month, and that you have
asked for nothing to be removed. I am glad. The men from the harbour office would have
cleared the garden with a digger and called it tidying. Since we shall not meet, because
my boat goes the other way, I leave you what I know, under the teapot where you are
bound to look.

There is no soil here to speak of. What you see was carried up by me in fish boxes,
mixed with weed from the north cove and the contents of the hen house, over nineteen
years. It is at its deepest by the wall, about the length of your arm. Treat it as you
would a bank account left by a careful aunt.

Wind is the whole of gardening on this rock. It does not come over the wall so much as
fall down behind it, so plant a yard out, not close in. Kale will stand anything.
Potatoes do well if you earth them up on a calm day, and you will have four or five such
days in spring, so don't spend them mending nets. I never succeeded with beans. Each
year I tried one row in case the weather had forgotten, and it had a splendid memory.

The fig is an accident. A visitor spat out a seed, I suppose, for it came up by itself
in the crack beneath the lamp room, where the stone keeps warm. It has given eleven figs
in its life. I ate ten; the other went to a ship's cook who cried when he saw it, being
from a country where they grow along the roads. Please let it be. If you feel you must
cut it, wait for a mild week, and talk to it a little beforehand.

Of the hens, Duchess is in charge. Do not let Captain get out on Sundays when the ferry
is in, as he follows strangers on board, and twice he has been returned to me by post
boat with a label round his leg.

You may feel lonely in about the third week. Everybody does. I found that it helped to
keep a list of ships, not just their names but what I guessed they were thinking of. By
the end of the month I had so many captains with troubles of their own that I felt quite
crowded.

The lamp looks after itself nowadays, all wires. Still, I used to go up at dusk and say
good evening to it. You will please yourself about that. There are new batteries for the
radio in the bread tin, the key to the oil store turns the wrong way, and the robin
takes cheese.

Good luck to you,
Magnus Thorne


# The Weather House

When the old lady died, each of her grandchildren received an object in a box with a note
attached. My cousin Florian got the silver spoons. My sister had the atlas. I got a
weather house, the kind with two little doors, in which a wooden woman comes out for sun
and a wooden man for rain. It was broken. Both of them were out at once.

"You needn't keep it, Emil," my mother said. "She was rather muddled toward the end."

I was nineteen, and had just gone to live in a rented room above a stables, in a city
where I knew nobody. I hung it on the only nail. The note said, in pencil: They have not
been speaking. Be patient with them.

I was supposed to be studying law. What I in fact studied, that autumn, was the ceiling. I
went to the lectures and came back from them. I ate bread standing up. On some evenings I
realised that I hadn't used my voice since the previous day, and I'd say something to the
room, just to see if it still worked. The wooden pair stood side by side upon their little
porch and stared past each other at my washing.

"What did you quarrel about?" I asked them once.

It was then that I heard it: a tick, dry and small. The woman had moved. Not far, no more
than the thickness of a fingernail, but she had certainly gone back a step toward her
door. I opened the window. A fog had come up from the river. I couldn't remember whether
that was supposed to be rain or not.

I took the thing down and looked at the back. There was no clockwork. There was only a
twist of gut, pale yellow and as thick as a bootlace, from which the whole porch hung; it
winds tighter when the air is dry, looser when it's damp, and that is all the magic there
is. This one had been tied too short, and frayed besides. It was held by a wedge of folded
paper that someone had jammed in beside it.

I pulled out the wedge. It was a bus ticket from before I was born. On the reverse my
grandmother had written, Violin shop, Kramgasse, ask for the E.

I had no lecture until Tuesday. I found the street, and then the shop, down three steps in
a cellar that smelled of varnish. A girl with a pencil behind each ear was planing a piece
of spruce. The shavings curled over her wrist like ribbon.

"I need an E," I said.

"Who doesn't?" She put down the plane. "For a whole one, or a half? Steel or gut?"

I had to explain. I was out of practice, and I explained it much too fully, the spoons,
the atlas, the fog. When I reached the pencilled note she held her hand out for the
weather house. She blew the dust off the wooden man. "They're not broken at all," she
said. "They have simply been stuck in between. It's the worst weather there is, neither
the one nor the other. Nobody can get in or out."

"That's just it," I said, rather more loudly than I had intended.

She glanced at me, and then she pulled up another stool. It took most of the afternoon.
She taught me how to soak the gut in a saucer, and roll it between finger and thumb; how
you must hang a small weight from it while it dries, or it'll sulk. While it dried we
drank tea out of glue pots. Her name was Leonie. She was an apprentice, in her second
year, and she too had come to the city without knowing anyone. During the first winter,
she told me, she'd gone into shops and asked for things she did not need, so as to have a
conversation.

"What kind of things?"

"Once I bought a hinge," said Leonie.

By four the string was ready. We hung the porch on it and gave it a touch. It swung to and
fro, to and fro, smaller each time, like somebody shaking her head and gradually coming
round to a different opinion. The woman rolled out, in her red skirt, into the lamplight.
The man went in and shut himself up with his umbrella.

"So it's fine," I said.

We both looked up at the cellar window. Along the pavement went wet boots, wet wheels, a
dog wet to the elbows. It was raining harder than I'd ever seen it.

"It's always dry in here, for the sake of the wood," Leonie said. "She is telling you
about inside."

I paid for an E string, although she didn't want to take the money. I carried the box up
the three steps under my coat. At the corner I stopped and turned back, in the pouring
rain, and when she raised her head from the bench I asked her whether, by any chance, they
sold hinges.


# How a Refrigerator Works

Cold is not a substance, and it can't be poured into a box. A refrigerator works by
taking heat out. Put your hand behind one, near the grid or along the side panels, and
you can feel where that heat goes: into the kitchen, together with a bit more for the
trouble of moving it.

Moving heat from a cool place to a warm one is against its natural habit. Left alone, a
hot cup cools and an iced drink warms up, until everything in the room agrees. To push
in the other direction takes work, just as water may be brought uphill but wants a pump.
The trick depends on a fact you can check with wet skin: a liquid that evaporates takes
heat from whatever it touches. Step out of the bath into a draught and you will not
doubt it.

Inside the walls runs a closed loop of pipe, holding a fluid which boils at a very low
temperature. In the part of the loop that lies next to the food, the pressure is kept
low and the fluid boils even though it is, say, twenty degrees below freezing. Boiling
requires heat, and the only heat available comes from the milk, the lettuce and the
leftover stew. They grow colder while the liquid turns to vapour.

Next the vapour is drawn into a compressor, the thing you hear humming in the night. It
squeezes the gas into a smaller volume, and squeezing makes it hot, in the same way that
a bicycle pump gets warm near the valve. The gas leaves hotter than the room. Pushed
along the coils on the outside, it is now able to give heat to the kitchen air, and as
it does so it condenses back into a liquid, releasing all the heat that it picked up
indoors.

One more step closes the circle. The warm liquid, still at high pressure, is let through
a very narrow tube. On the far side the pressure falls abruptly, a portion flashes into
vapour, and the rest is chilled. It arrives beside the food, cold and ready to boil
again. Round it goes, hour upon hour, and the same few spoonfuls of fluid may last for
twenty years.

A thermostat decides when. As soon as the inside is cold enough, it cuts off the motor;
when the temperature has crept up by a degree or two, it starts again. Thick foam in the
walls slows the leaking in of warmth, and a magnetic strip holds the door shut against a
soft seal. If a sheet of paper slides out easily when the door is closed upon it, the
seal has grown stiff and the motor is working harder than it should.

Could you cool a room by leaving the fridge open? Sadly, no. Whatever heat is taken from
the front comes out at the back, and the electricity that drives the compressor ends up
as heat besides, so on balance the room gets warmer. An air conditioner escapes the
difficulty by putting its hot coils outdoors.

Before all this there were ice houses, where winter's ice was packed in straw and lasted
into August. Frozen lakes were sawn up, sold by the block, and shipped across oceans.
Most homes have forgotten that trade completely, and keep instead a white cupboard that
sings to itself in the corner.


# A Chess Lesson

Old Mr Farkas set up the white pieces, and left the other side of the board empty except
for a king.

"Is that all I get?" asked Nadia.

"That is all you get. I have sixteen. I've had a bad night and I would like to win."

She was ten, with a plaster on her chin. She studied the lonely king. "It isn't fair."

"Not in the least. Let us see how long you can make it last. You may start."

She moved one square to the left. He brought out a knight. She moved again, and he slid
a bishop along its diagonal, humming. On the ninth turn he said "Mate" and leaned back
to hunt for his spectacles, which were on his forehead.

"What did you learn?" he said.

"That you like winning."

"Everyone does. What else?"

"The corner is bad. There's nowhere to go." She frowned. "And the edge is nearly as bad.
When I was in the middle I had eight squares, but at the side I only had five, and in
the corner three."

"Ah." He held up a finger. "Who told you to count them?"

"Nobody did. I was looking for a way out."

"Good. That is the first lesson, and most people pay me for a month before they come to
it. A piece is as large as the places that it can go to. Here, take this knight. Put it
in the centre. How many?"

She touched the squares with her fingertip, whispering. "Eight."

"Now on the rim."

"Four. And in the corner, just two! It's like a horse in a cupboard."

"Remember that cupboard. We will now exchange, you have the army and I shall be the poor
king. See if you can do it in nine."

She attacked at once with her queen. He stepped aside; she gave check, he stepped back;
she gave another check and another, leaning over the table with her plaits in the
pieces, until after some twenty moves the king was sitting precisely where it had begun.

"I keep on hitting you and nothing happens," she complained.

"You are chasing a chicken round a yard. Does one catch a chicken by running after it?"

Nadia, whose grandmother kept chickens, considered this. "Never. You shut the gate
first. Then you make the yard smaller."

He did not reply, but found something of interest to look at outside the window. She
drew the queen back. She placed it not next to the king but a long way off, on a row by
itself, so that a whole half of the board was closed like a gate. Then she fetched a
rook and shut the next row. The king retreated. She moved slowly, with her lips pressed
together, one fence after another, and did not say check even once until there was no
place left.

"Mate?" she said.

He peered at it for a considerable time, from the front and then from the side. "Mate,"
he agreed. "Fourteen moves. And for the last six you were not angry. Did you notice?"

"I was too busy."

"That was the second lesson. Same time on Thursday. And bring me one of your
grandmother's eggs, I have a feeling that I'm going to need my strength."


# Three Hundred Lanterns

Every year, at the close of harvest, the town of Sankt Alban floats its lanterns down the
river, and every year the committee meets in August to disagree about the paper.

"White," said the pharmacist. "It's always been white."

"It has been white since the flood, when it was the only sort that they could get," said
Miss Brandl, who taught history. "Before then it was any colour you liked."

Jakob, who was ten, had been brought along by his grandmother because there was no one to
leave him with. He was drawing on the back of the agenda. He was drawing a lantern, and
next to it a fish, and he'd begun to wonder what a fish would make of it all: a roof of
lights going over, once a year, and nobody saying why.

"What happens to them after?" he asked.

The committee paused. It was a committee of adults, and had not expected to hear from that
end of the table. "After what?" said the mayor.

"After the bridge. When they've gone round the bend."

No one knew. You stood on the bank and sang, and the lights grew small, and turned with
the river behind the mill. Then you went home and had soup. The mayor supposed that they
went out. The pharmacist believed that they sank. Miss Brandl said, with a frown, that in
all the chronicles she had read there was not one word on the subject.

"Three hundred a year," said Jakob's grandmother. "Going where? It's a wonder we never got
a letter."

It preyed on Jakob. He lay in bed and multiplied. On the night of the festival, when all
of the others lit their wicks and knelt along the landing stage, he set his own on the
water last. He'd written on it. Then he took his bicycle from behind the fire station.

The path followed the bank for a while, and afterwards it was no longer a path. He pushed
through alders. On his left hand the lanterns were travelling at about the pace of a
person walking; they nudged and parted, and gathered in the slow places as if for a chat.
There were fewer by now. Some had drifted in among the reeds, and glowed there like
windows in a village. He counted two hundred and six, then a hundred and ninety. The
singing was gone. Only the weir could be heard, getting nearer.

He'd forgotten about the weir.

He got there ahead of them and stood on the stone lip, with wet feet, prepared for the
worst. The first came up to the edge, hesitated, tipped, and was gone. Then the next. But
they didn't go out all at once. Beneath the fall there was a broad, still pool, and up
they bobbed, one in five or one in six, spinning, half drowned, and burning.

Somebody laughed. Jakob nearly fell in.

On the opposite bank was a fire, and around it sat some people he'd never seen before.
There were men with poles, a woman, a number of children up past their bedtime. A barge
lay behind them, moored under the willows, with pots of geraniums on the roof.

"You've come to see how it ends," called the woman. "That makes you the first. Mind the
third stone, it rocks."

He crossed over. They moved along and gave him a place and a potato. They were river
people, they told him. They carried gravel, and were never in one spot for long, apart
from this single night, when they took care always to be here. Their grandparents had done
so too. The children had nets on long handles, and each time a lantern came over the weir
alive, one of them leaned out, dipped it up, and carried it dripping to the barge.

"We hang them along the rail," said a boy of his own age. "All the way down to the sea.
People come out to look at us. They think that it's something we made ourselves."

"And what do you tell them?"

"We say it's from upstream."

Jakob ate his potato. He watched the long, low boat fill up with light. It was quite
unlike anything he'd pictured, and much more like what he would have wished to. Then the
boy with the net gave a shout. He'd got one that was different from the rest, he said;
there was writing on it.

They turned it toward the flames. The ink had run, but you were able to make it out. WHERE
DO YOU GO? it said.

The woman dried it on her apron. She asked Jakob for his pencil, thought a bit, and wrote
on the other side. In the morning, when the barge had left and he wheeled his bicycle
home, stiff and smoky and in dreadful trouble, he had that lantern on the handlebar. He
took it to the committee. They passed it round the table from hand to hand, the mayor, the
pharmacist, Miss Brandl, who held it the longest.

EVERYWHERE, it said. PLEASE SEND COLOURS.


# To a Sister, about the Wedding Hat

Dearest Winnie,

You were right about the hat, and I want it in writing before you get the story from
Cousin Maud, who was sitting behind it and feels she has a grievance.

As you know, I meant to wear the blue. You had advised the blue. But on the Thursday I
passed that little shop in the arcade, and there it sat on a stand by itself, the colour
of an apricot, with a brim like a cartwheel and on the left side a spray of something
between a fern and a fountain. The girl said it took years off me. She ought to have
added that it would take them off other people.

The first difficulty was the taxi. I went in sideways, and could only get my head as far
as the middle, so I rode the entire way bent over as though looking for an earring. When
I got to the church I came out in the same position and the usher asked if I required a
chair.

Next, the pew. I had been put in the third row beside Uncle Leopold, and whenever he
turned to speak to me the fountain went up his nose. He sneezed through the whole of the
first hymn, on the beat, I will say that for him. Then the vicar asked if anybody knew
of any reason why these two should not be joined together, and in the silence that
followed Uncle Leopold sneezed once more, so loudly that the bridegroom said "Who's
that?" and the bride's mother had to be held by the elbow.

I could have lived it down even so. But the reception was in the garden, and there is a
donkey next door. You see where this is going. I was standing by the fence having a very
pleasant conversation about drains with the best man's father when I felt a sort of
thoughtful tugging. By the time I had turned round the fern was gone, and he was
starting on the brim, with his eyes half shut, like a man with an artichoke. I pulled,
the donkey pulled, and the best man's father, who used to be in the fire brigade, took
me by the waist and pulled as well. There is a photograph. I am told that it is the only
one in which all of the guests are smiling.

The bride came over and hugged me. She said that everyone had been so stiff until then,
both families standing on separate sides of the lawn like chess pieces, and that after
the donkey they all just mixed. So I don't regret it. But from now on I am a woman who
wears the blue.

His name is Walter, by the way. The father, not the donkey. He has written to ask about
my drains.

Your chastened
Hetty


# Why We Sleep

By the age of seventy-five, you will have spent around twenty-five years unconscious. It
would be strange if so large a habit had no purpose, the more so because an animal
asleep is in danger. It can't feed, or flee, or look after its young. Nevertheless every
creature with a proper nervous system that has been carefully studied does something
like it: birds, fish, flies, and even jellyfish slow down at regular times and miss the
rest if they are kept from it.

Two clocks settle when we drop off. One is a daily rhythm run by a small group of cells
deep in the brain, set by morning light that falls on the eyes. It explains why
travellers lie awake in foreign hotels. The other is more like an hourglass. As brain
cells burn their fuel through the day, a by-product called adenosine accumulates, and
the more there is, the drowsier we feel. Coffee works by blocking the places where
adenosine would attach. It does not remove the stuff, which is the reason tiredness
comes back with interest when the cup wears off.

The night itself has a shape. We sink first into light slumber, then into a deep stage
in which great slow waves sweep across the brain and it is very hard to be roused. Then,
after an hour and a half or so, the picture changes: the eyes dart about beneath their
lids, breathing becomes irregular, the muscles go slack, and the brain is almost as busy
as by day. Most vivid dreams happen here. The cycle repeats four or five times, with
more depth before midnight and more dreaming towards dawn.

What gets done in those hours? Memory is one answer. Teach rats a maze and the cells
that fired along the route will fire again in the same order during sleep, speeded up,
as if rehearsing. People who learn a list or a piano passage do better next day if they
have slept in between than if they have merely waited. Besides strengthening some
connections, the brain seems to weaken a great number of others, clearing away trifles
so that there is room tomorrow.

Housekeeping is a second answer. In deep sleep, fluid appears to move more freely
through the spaces between brain cells and wash out waste. How important that is in
humans is still being argued about. The body is busy too: children release most of their
growth hormone at night, wounds mend, and the defences against infection are tuned.
After a bad week we catch colds more easily.

Go without and the price is soon plain. One lost night makes a driver about as clumsy as
several glasses of wine would. Temper frays, sums go wrong, sweet food becomes
irresistible. Long before any lasting harm, the brain begins stealing naps of a few
seconds, whether its owner permits it or not.

Needs differ. A newborn takes sixteen hours or so, a schoolchild nine to eleven, most
adults between seven and nine. Old people often sleep less soundly, though they may want
it as much as ever. As for advice, the dull kind is the best: a dark, cool room, the
same hour each evening, and no glowing screens held up to the face like a small private
sunrise.


# The Projectionist's Apprentice

Old Benedek ran the cinema from a closet up at the back, with a square hole in it the size
of a hymn book. It was hot there, even in January. On the wall he had tacked a list of all
the films in which the reel had snapped at the best moment, and what he had done about it.

"You splice," he said, "and meanwhile you cough. If they hear a cough they believe that
someone's in charge."

He was training me up because his eyes were failing. He wouldn't admit that. He said that
the films were getting darker. I was fourteen, and could thread the machine in the time it
takes to tie a shoe, and what I liked best wasn't the picture anyhow; it was the beam,
with the dust going round and round in it like a slow snowfall that never came down.

In March the owner told us that he was selling up. A firm wanted the building for carpets.
There would be one more Saturday, and then thank you very much, and everyone was to have a
free choc ice.

"What shall we show them?" I asked.

Benedek was oiling a sprocket. "Whatever's been delivered. A comedy, I think. Something
with a horse."

But the van from the distributor's didn't come. By six on the Saturday there was a queue
down as far as the bridge, grandparents and babies and a whole wedding party in its
finery, and not one foot of film in the house. The owner wrung his hands. He wanted to
send everybody home.

"Wait," said Benedek. He was looking at the floor under the rewinding bench, where the
biscuit tins were. I'd always thought that he kept biscuits in them.

You'll remember the list. Each time that a reel had broken in forty-four years, he'd
needed to cut away a bit on either side before he could join the ends: two frames, or ten,
or a foot. You were meant to throw those in the bin. He prised up the first of the lids.
They lay coiled inside like wood shavings, hundreds and hundreds of them, grey and silver
and, in the later tins, all the colours of boiled sweets.

"Can you splice quickly?" he asked me.

"You know I can."

"Then I'll hand them to you. I don't need to see. The edges tell me what year each one
was."

We had fifty minutes. Downstairs the pianist, who hadn't been wanted since the arrival of
sound and who only came in for the company, was asked to keep them amused. Scissors,
cement, press, count to eight. A man opening his mouth to speak. A door. Half a kiss.
Somebody's hat as it left his head. A train, a lion, a woman just about to turn around. I
stuck them one to another in whatever order they came to hand, and my fingers were so
gummy by the end that I had to have my tea held for me.

"It won't make any sense," I said.

"They've seen them all before," said Benedek. "They'll know what goes in between."

He let me start the motor. The hall went dark, and that breath went through it which I've
never heard in any other place. And then up came the lion. Straight after it there was the
door, which opened, and there stood the hat. People laughed; I don't think that they could
have told you why. There followed the train, and a wedding, and four frames of sea. The
pianist had grasped what was happening, and she ran along beneath like a dog beside a
bicycle, waltz, gallop, thunder, and never once looked at her hands.

It was going too fast to think about. But I noticed something through my little window.
Every few seconds somebody in the dark would call out. "That's the night you proposed to
me!" said a voice from the stalls. "That's when the rain came in!" And from the balcony, a
deep old bass, amazed: "I never saw this bit. They cut it out. I've waited thirty years to
see what he had in his hand."

"What did he have?" asked Benedek at my shoulder. He had his face turned towards the hole,
and the beam was shining on it, but his eyes were closed.

"A letter," I said. "It was a letter, and he's giving it to her."

"Ah," said the old man. "I always thought so."

It lasted for nineteen minutes. The last piece to go through was the woman, and I'd placed
her there deliberately. She began to turn around. You saw her ear, her cheek, the
beginning of a smile, and then it was just white light, and the loose end flapping.

Nobody got up. In the silence I heard a cough, calm and rather loud, from the closet up at
the back, so that they'd all know that there was someone in charge.


# How Maps Flatten the Earth

Peel an orange in one piece, if you can, and try to press the skin flat on the table. It
splits at the edges or wrinkles in the middle. This is no fault of the orange. A
mathematician proved about two hundred years ago that no part of a sphere, however
small, can be laid flat without some stretching or tearing. Every flat map of the world
is therefore wrong, and the art lies in choosing how.

There are four things one would like to keep: the shapes of places, their areas, the
distances between them, and directions. A globe keeps all four. On paper you may keep
one of them exactly, or two in certain cases, or make a compromise in which everything
is slightly off and nothing badly so. Each recipe for turning the globe into a sheet is
called a projection, and there are hundreds.

The best known was published in 1569 by a Flemish maker of maps and globes. He was
thinking of sailors. With a compass, the easiest course to steer is one that keeps a
constant angle to north, and he wanted such courses to show up as straight lines. To
achieve that, he had to draw the meridians parallel, although on the real earth they
draw together towards the poles. This widens everything away from the equator. To keep
small shapes true he stretched the map upwards by the same amount. The farther north or
south you go, the worse it becomes: Greenland looks as large as Africa, which in truth
is fourteen times bigger. At the poles themselves the stretching would be endless, so
the sheet is simply cut off.

For navigation it was a triumph. On a classroom wall it gives children odd ideas about
who takes up how much room. When area is what counts, as in showing where forests are or
how many people live in a region, mapmakers use equal-area projections. Those keep every
country at its proper size but squash or shear its outline, particularly near the rim.

A third family preserves distances from one chosen point. Put that point at an airport
and all routes leaving it are straight and correctly measured, while the opposite side
of the world is smeared round the edge in a ring. Radio operators like this sort, for
they want to know which way to point an aerial.

You can imagine many projections as shadows. Place a lamp at the centre of a glass
globe, wrap a cylinder of paper about it, and trace what falls on the paper. Or rest a
cone on top like a party hat, or hold a flat sheet against one side. Wherever the paper
touches, the picture is accurate; errors grow as you move away. Hence a country that is
long from east to west, in middle latitudes, is commonly drawn on a cone, and the polar
regions on a flat disc.

For a town plan none of this matters. Over a few kilometres the curve of the earth is
too slight to see, and a ruler may be trusted. It is only when we try to look at
everything at once that we have to decide what we are willing to get wrong, and it is a
good habit, on meeting any map of the world, to ask what its maker decided.


# Deep End

The municipal baths opened at six for the serious swimmers, and at six precisely, every
weekday of the year, Mr Haddad lowered himself by the ladder into the shallow end and
stood there. The water came to the third button of his bathing costume. He walked from one
side to the other, thirty times, with his arms held out. After that he got dressed and
went to work.

Frankie watched him from the lifeguard's chair. She was seventeen, with a whistle she had
never yet blown. It was no business of hers how people took their exercise. But after a
month of it she couldn't stand it any longer, and she climbed down.

"You could swim, you know," she said. "It's included."

"I can't," said Mr Haddad. He didn't stop walking. "I make false teeth. I keep accounts. I
speak four languages, one of them badly. But that I never learned."

"Then why do you come?"

He reached the wall, touched it, and turned round. "I had a small boy, and now he's a big
one, and he's getting married on an island. It is a very fine island, I've seen
photographs. You go there in a boat. He has chosen to be married on the beach, at the edge
of the sea, and his bride would like us all to walk in up to here," and he laid a wet hand
on the third button, "and throw flowers. It's the custom with her family. So I practise.
I'm accustoming myself."

"To being wet?"

"To not screaming," said Mr Haddad courteously.

It came out by degrees, over several mornings, one width at a time. When he was five he'd
fallen from a jetty. There had been green light, and a roaring, and somebody's brown arm.
That was all. But ever since, if he so much as felt water close about his ears, he was
back under that jetty. He washed his hair at the barber's.

"When's the wedding?" asked Frankie.

"In nine weeks."

She looked up at the clock, and down the pool, where the serious swimmers were ploughing
to and fro like machinery. "I'll teach you," she said. "Not to swim. Just to lie there. If
you can lie on it, it can't ever get you. That's all that swimming is, lying on it and
being nosy."

They started on the Monday with his ears. She got him to bend his knees until the surface
touched the lobes. He went grey, and recited something beneath his breath.

"What's that you're saying?"

"The upper molars."

"Say them louder, then."

By the third week he was able to float a hand, and watch it, as though it were someone
else's. In the fourth it was a foot. She kept one palm flat between his shoulder blades
and told him that he weighed nothing, that she was holding up a newspaper. In the sixth he
lay with his head back in the crook of her arm, as rigid as a plank, glaring at the
ceiling, and reached the wisdom teeth before he had to stand.

"I've got it wrong," said Frankie. "You keep waiting for it to be over. What can you hear,
when your ears are under?"

"The roaring."

"No, but really listen. I'll count ten. You tell me what's in it."

He lay back. She saw his lips move, and cease to move. Ten went by; she didn't mention it.
All along the far lane the swimmers passed, and a pump was thudding away somewhere behind
the tiles, and high under the roof the first sun had got in and was wandering over the
beams. His forehead smoothed itself out, line by line, like a sheet being pulled straight
by someone at each end.

"It's people," said Mr Haddad in wonder, to the roof. "It's only people's feet. And
there's a machine, and a kind of ringing. And there's a person breathing, extremely close
to me."

"That's you."

"Is it? He sounds quite all right." He considered for a moment longer. "Where is your
hand, Miss Frankie?"

She held both of them up, where he could see them, dripping.

He didn't scream. He didn't even blink. He lay there with his arms out and his white hair
spread around him, turning gently in the swell from the fast lane, first toward the clock
and then toward the door.

Some weeks later a postcard arrived at the baths. It showed a long beach, with a cross in
ink quite far out on the blue part. On the back, in the careful hand of a man used to
working on a very small scale, were the words: We threw the flowers. Then all of the
others walked back to the shore, and I stayed in and watched them floating, since we
happened to be at the same height.

Frankie pinned it on the wall next to the rules. She had to move the one about no
lingering.


# Night Shift at the Weather Station

LENA: Wind?

OMAR: North by west, eleven knots, and gusting. It's getting up.

LENA: Pressure?

OMAR: Nine hundred and ninety-two, down three in the last hour. Lena, I'm supposed to be
asleep. It's your watch.

LENA: Yes, but you're awake, and you have nicer handwriting. What is the cloud doing?

OMAR: I can't see any cloud. It is a quarter past two in the morning.

LENA: Go out and look for stars, and where there aren't any, that's cloud.

OMAR: I've just got my feet warm. All right, all right. Where's the other boot?

LENA: The kettle is standing on it.

OMAR: Why in the world would anyone stand a kettle on a boot?

LENA: It wobbled.

OMAR: Brr! I'm back. Stars overhead and to the east. Nothing at all from the lighthouse
round to the headland, it's as if someone had drawn a blanket up. And the sea has got
that sound.

LENA: What sound?

OMAR: Like furniture being moved in another house.

LENA: You can't put that on the form, there isn't a box for it. But I heard it too. The
forecast from the mainland says light airs until noon.

OMAR: They are a hundred miles off and sitting in a warm room.

LENA: They've got the big computer.

OMAR: And we've got a barometer that my grandfather used to hit with a spoon. It still
fell three. What are you thinking of?

LENA: The crab boats. There are five of them, they go out at four. If I ring the harbour
now and it comes to nothing, I will have kept thirty people ashore for a whole day and
they'll call me Granny Drizzle, as they did in the spring.

OMAR: And if you don't ring?

LENA: That's the part I am thinking of.

OMAR: What would you need to see, in order to be sure?

LENA: Another two millibars. Or the wind backing into the west.

OMAR: Then let's not argue. We'll read it every ten minutes, and make up our minds at
three. I'll do the wind and you do the glass.

LENA: I thought you were going to bed.

OMAR: I'd only lie there listening. Is there tea?

LENA: There's tea, with a slight taste of boot.

OMAR: Two twenty-five. North-west, sixteen.

LENA: Nine ninety-one and a half.

OMAR: Have one of these. My sister made them, they have got figs in. Do you ever wish
that you worked somewhere with people?

LENA: I work with thirty people. They simply don't know that I'm here. Two thirty-five.

OMAR: West-north-west. Twenty-one, and it nearly had my hat.

LENA: Nine ninety, and still going. That's enough for me. I'm not waiting till three.
Pass me the telephone.

OMAR: Granny Drizzle?

LENA: They can call me what they like, so long as it's over breakfast. Hello, harbour?
This is the station. Yes, I know what time it is. Wake them up, would you, and tell them
to go back to sleep.


# To an Apprentice Who Wishes to Give Up

Dear Caspian,

Your note was on the bench when I came in this morning, under the number six gouge, so I
take it that you wanted me to find it before anyone else did. I have read it twice. You
say that you are not cut out for this work, that you have spoilt four chair legs in a
week, and that Rosalind, who began after you, has spoilt none. You offer to pay for the
ash.

Keep your money. The ash was going to be a chair or it was going to be a lesson, and I
price them about the same.

I would ask you to look on the shelf over the glue pots, right at the back, behind the
tin of wax. There you will find a stool. Please take it down and sit on it. You will
notice that it has three legs, all of them different, and that in order to stay upright
you are obliged to lean towards the window. I made it when I was in my second year. My
master looked at it for some time and said, "Well, it knows what it wants to be." Then
he went off to his dinner. I was furious, and I nearly went to sea.

What he meant I understood much later. My cuts were wrong, but I had been looking at the
wood and not at my hands. Anyone's hands can be trained; it takes about four years and a
great many plasters. Looking is rarer. Now, I have watched you pick through a stack of
boards. You turn each one to the light, you sniff at it, you run your thumb along the
grain, and last month you put aside a plank that I myself would have used, because you
said it was going to twist. I used it just to show you. It twisted.

As to Rosalind, she is quick and neat and I am lucky to have her. Ask her to tell you
how she felt about the dovetails. She kept her bad ones at home beneath the bed, so as
not to be seen with them. There were thirty-one. Her mother told me.

You have been gripping the spokeshave as if it meant to escape. Let it go loose in your
palms and push from your hips. Sharpen twice as often as seems reasonable. And stop work
at half past four on Fridays, since everything you have ruined so far was ruined after
that hour, when you are thinking of your supper.

If you still want to leave at midsummer I shall write you a good reference and mean
every word. But come in tomorrow. There is a rocking chair to be mended for a lady of
ninety who was nursed in it, and I need somebody to smell the wood and tell me what it
is.

Yours,
A. Brandreth


# The Library Van

On Thursdays the library van did the high farms, and in all the eleven years she had
driven it Margery Bell had never missed one, until the Thursday when the bridge at Cold
Beck went down the river in the night like a dropped comb.

She stopped at the brink and switched off. On the other side the road went on, up over the
fell, to six farmhouses and forty-two borrowers. Some were in the middle of series.

"You'll not get over there," said a man in a council jacket, who was standing guard on the
gap with a flask. "Three weeks, they reckon, for a temporary one."

"Three weeks!" said Margery. "Old Mr Thwaite is on the last chapter but two. I've got it
here. He had to give back the other copy because of the cat."

"He'll have to wait, then."

"He's ninety-six," said Margery.

The beck was brown and loud, and a good twenty yards across. As she watched, a figure in a
red anorak came down to the water's edge opposite and began to wave both its arms. She
knew it by the stoop. It was Jessie from Top Intake, who got through four romances a week
and a book on bridge. Behind her came others, in ones and twos, with dogs, with carrier
bags. They had walked down for the van as usual. They'd heard about the river, it seemed,
but they hadn't connected it with the books.

Jessie cupped her hands. It was useless; the water tore it all to rags.

"What did she say?" asked the council man.

"I think that she wants to know who did it."

"Did what? The bridge?"

"The murder, in the one that she's just finished. There was a page gone at the end. I
promised I'd look it up." Margery got out of the van and walked to and fro on the bank.
She was a small woman with a voice trained by long years of not raising it. Then she went
round to the back and flung the doors open.

There's a shelf in every library for the things that nobody borrows. On hers, between the
folding maps and the talking books, was a manual, donated by a troop of scouts. She took
it down, blew on it, and found the page. After that she pulled two yellow dusters from the
bucket and tied them on the ends of her window pole and her broom.

The semaphore alphabet isn't hard to learn, but it's slow. Margery propped the manual on
the bonnet, and the council man read her off the positions, since she needed both hands.
Up, and out. Down, and across. It was four minutes before she'd got as far as
T-H-E-G-A-R-D.

On the far bank they stared. She could see them consult. All of a sudden one of the
Postlethwaite boys broke away from the rest and ran up to the fence and came back dragging
two feed sacks. He'd been a sea cadet. He stood on a rock, with his feet apart, and
spelled out so fast that she had to make him repeat it: GARDENER QUERY. AUNT JESSIE SAYS
KNEW IT.

A cheer was seen, if not heard.

So it was that the library opened that day. It opened at ten and it shut at four, and on
both sides people were sent home for sandwiches. They asked for how it ended, and she
looked it up and told them, a word here and a word there, as tightly packed as a telegram.
MARRIES DOCTOR. SHIP SINKS BUT DOG SAVED. NOT REALLY DEAD. A farmer wished to know the
dose for liver fluke. Somebody's little girl, hoisted up onto a shoulder, wanted any poem
with an owl in it, and for that the council man took the broom himself. He had a natural
sweep.

Last of all there came down the lane, on a quad bike, in a blanket, a very old person with
a stick. They lifted him off and sat him on a milk crate. The Postlethwaite boy raised his
sacks. MR THWAITE DOES NOT WANT END, he signalled.

Margery spread her arms in a question mark, which isn't in the manual.

WANTS IT AS IT COMES. START OF CHAPTER TWENTY. HE HAS ALL DAY.

She looked at the sky. There were two hours of light left in it, perhaps. She looked at
the page, small type, no pictures, a storm getting up on the first line. Her shoulders
were on fire. The council man screwed the lid back on the flask, wiped his hands down his
jacket, and moved over next to her by the bonnet, with a finger on the place.

"You do the left arm," he said. "I'll do the right."


# How Vaccines Work

Your body keeps a diary of its illnesses. It is written not in words but in cells, and
vaccination is a way of adding an entry without going through the illness.

When a germ gets in for the first time, general defences respond within hours. They are
crude: fever, swelling, cells that swallow anything unfamiliar. Behind them a more
particular force is waiting. It consists of billions of white blood cells, each carrying
on its surface a receptor of a slightly different shape, made more or less at random
before any germ was met. Most will never find a use. But with so great a variety, a few
are almost bound to fit some piece of the newcomer, as one key in a giant heap will fit
any lock. The piece that is recognised is called an antigen.

A cell whose receptor fits begins to multiply. In a week or two it has thousands of
descendants. Some turn into factories for antibodies, which are loose copies of the
receptor that drift in the blood, stick to the germ and stop it from entering cells, or
mark it for destruction. Others, of a related type, hunt down cells already infected.
The trouble is that a week or two is a long time. Against measles, or diphtheria, or
tetanus, the sufferer may be gravely ill, or dead, before the particular force has been
raised.

If the patient recovers, most of those soldiers die off, but a small number stay behind
as memory cells, for years and occasionally for life. Let the same germ come again and
they respond in a couple of days, so strongly that the person commonly notices nothing.
That is why people who had measles as children do not get it twice.

A vaccine shows the body the antigen without the danger. There are several methods of
doing so. One may use a living germ that has been weakened until it can barely grow, or
a germ that has been killed, or only a fragment such as a single protein or a disarmed
poison. A newer way is to send in a short-lived set of instructions, called messenger
RNA, from which some of our own cells make the fragment for a few days before the
instructions fall apart. In every case the white cells go through the whole drill:
recognition, multiplication, memory. The sore arm and the tired evening that follow are
signs of the drill, not of the disease.

Why more than one dose? The second meeting makes the surviving cells multiply again, and
favours those that fit best, so that memory becomes both larger and sharper. With some
germs, influenza above all, the antigens alter from year to year, and last season's
diary entry no longer matches the face at the door.

Protection is never quite complete. Some people respond poorly, and the very young or
very sick can't be given certain vaccines at all. They are sheltered by everybody else.
A germ that needs to pass from person to person dies out when most of those it meets are
immune, as a fire goes out where the trees stand too far apart. Smallpox, which used to
kill millions every year, was removed from the entire world in just that manner, and its
last natural case occurred in 1977.


# Station Forty-One

Dear Mum,

You asked me what there is to see here, and I've been putting off the answer, because it's
nothing. I don't mean that it is dull. I mean that I came four hundred miles into the
desert in order to look after a rain gauge, in a spot where it last rained when I was in
primary school, and that each day at noon I walk out to it with my pencil and I write down
a nought.

There is a hut. It's got a bed, a radio, a tap, and a roof that ticks when it cools off.
There's a road to the north which you can see only when there is dust on it. The fellow I
took over from, Gus, was in such a rush to be gone that he shook my hand through the
window of his truck. "Keep your boots upside down," he told me, "and don't leave out the
noughts." I thought that he was joking about one of them.

By the second week I'd begun to feel it was silly. No one could tell if I did the walk or
not. I could have sat on the bed and filled in noughts until Christmas. One day I did just
that, I wrote it down at ten past eleven with my feet up. And Mum, I can't explain this,
it was the longest afternoon of my life. I kept on thinking of it out there, with its lid
off, waiting. At four I put on my hat and went and apologised to a tin funnel.

It was then I found that I had a neighbour. There's a lizard, the length of my thumb,
lives in the shade of the post. He comes out around noon, as I do. He lifts his left front
foot and his right back one, stands like that for a while, and then changes over. He does
it because the ground is hot, but it looks like a very polite dance. I have called him the
Inspector.

Now for my news. On Tuesday the radio woke me before light. It was headquarters, a woman
named Priya; I've never met her but she's got a laugh like a gate. She collects the
readings from all the stations, sixty-odd of us, spread over an area you could lose France
in. She said, "Forty-One, what's your pressure doing?" I told her. She said, "Go and look
at it again." I did, and it had fallen further as I stood there.

"Now I'm going to tell you something," said Priya. "Thirty-Eight had a drop last night,
and Thirty-Nine this morning. It's walking towards you. Don't get excited. It'll most
likely dry up before it gets there, it generally does."

I got excited. I swept the hut. I put out each thing I own that would hold water, the
bucket, the basin, both the mugs. The sky was the same as always all day long, like the
inside of an enamel bowl. At noon I wrote my nought. The Inspector didn't come.

It arrived at five, and it came by smell. You won't believe how it smells, Mum. It's like
when you iron a shirt that's been a bit too long in the drawer, and like pennies, and
bread. The whole of the west went purple. I ran to the gauge and stood beside it, as
though I might be of some assistance.

I heard it before I felt it. It sounded like somebody who walks through dry leaves a long
way off. And something hit me on the hand. Then there was one on my boot. Around me little
craters were opening in the dust, a yard apart, each with a puff of smoke. I counted
nineteen. I saw two of them go into the funnel, I'd swear to that in court.

And then it was over. It went by to the south of me, with its skirts held up, and rained
on nobody at all for a solid hour. I watched it doing so until it was too dark.

I measured what I'd got. It didn't come up as far as the lowest mark. There's a rule for
this, it turns out, at the back of the handbook, and I had never read so far. When there's
been rain but it's too little for measuring, you aren't to put a nought. You put a T. It
stands for trace.

I called it in. There was a silence, and a bit of crackle. "Say that again?" said Priya.
So I did, and I heard her turn away from the microphone, and shout it out across some big
room that I've never seen, full of people at their desks. "Forty-One's got a trace!" And
they clapped, Mum. I could hear them clapping.

She told me that there hasn't been a T in that column for eleven years and two months. All
those noughts before it are how they know.

This morning there was a flower by the post. It is white, and not as big as a shirt
button. The Inspector was sitting next to it with all four of his feet on the ground.

Your loving son,
Col


# How a Violin Makes Sound

Pluck a rubber band stretched between your fingers and you will hear almost nothing. A
string is thin; it slices through the air like a wire through cheese and pushes very
little of it. Violin strings are no better. Their voice has to be borrowed from the
wooden box beneath.

Let us begin at the bow. It carries a ribbon of some hundred and fifty horsehairs,
rubbed with rosin, which is made from the sap of pines. Rosin has a peculiar property:
it grips firmly when surfaces are at rest against each other, and much less once they
slide. As the bow moves, the hair grips the string and drags it sideways. The pull of
the string grows until the grip fails; it snaps back, slips past the hair, then is
caught again. On the A string this happens four hundred and forty times in each second.
The sawing motion feels smooth to the player, but at that scale it is one long series of
catches and escapes.

Pitch is determined by three things. A shorter string vibrates faster, as does a tighter
or a lighter one. The pegs take care of tightness. Weight is fixed by the maker, who
winds the lowest string in metal to make it heavy yet flexible. Length is in the left
hand: pressing a finger on the fingerboard leaves less string free to swing, and halving
it raises the note by an octave. There are no frets to help. A millimetre to one side
and the audience knows.

So far, hardly any sound. The four strings pass over a thin upright piece of maple named
the bridge, and press down upon it with a force equal to the weight of a small child.
When a string swings sideways, the bridge rocks from foot to foot. Under one foot,
inside the body, runs a long bar glued to the top plate. Close to the other foot stands
a little stick of spruce, wedged between top and back, known as the sound post. French
makers call it the soul. Because of the post, that foot stays fairly still, while the
other is free to pump the top up and down. The belly of the violin, broad and springy,
moves a good deal of air, and now the note can fill a hall.

Two curving slots in the top let air in and out. The body acts as a bottle does when you
blow across its neck, with a deep resonance of its own that supports the lowest notes.
The remainder depends on how the plates bend. Each has its favourite frequencies, and
these give an instrument its character, since no string ever vibrates in a simple way.
Along with the main note come fainter ones at twice, three times, four times its
frequency, and the wood strengthens some and starves others. This mixture is how you can
tell a violin from a trumpet playing the same tune.

Makers choose spruce for the front because it is stiff for its weight, and maple for the
back. They carve to fractions of a millimetre, tap, listen and carve again. Whether
certain old Italian instruments are really superior is disputed; in tests with the
lights off, experienced players have often preferred new ones. What no one disputes is
the number of hours it takes before anyone else in the house enjoys the sound.


# To the Lost Property Office of a Railway

Dear Sir or Madam,

On the evening of the ninth I left a parcel on the 6.15 slow train, third carriage, in
the rack on the side away from the sea. I should like to describe it in such a way that
there can be no mistake, while at the same time asking you not to open it.

It is about as long as a loaf and twice as high, wrapped in brown paper and then in a
tartan rug. The string is green. I tied it with a knot of my own, of which I am rather
proud, and if you succeed in undoing it I hope you will tell me how. There are several
small holes in the top. Those are on purpose.

You will by now have put your ear to it. That noise is normal. It means that it is
contented. If the noise should stop, or if it gets faster, kindly move the parcel away
from the radiator and say something to it in a low voice. It doesn't matter what you
say. My nephew reads it the football results.

I am aware that this raises questions. I am a maker of musical boxes, and have been
these forty years, and the object is a mechanical nightingale ordered by a hospital for
the children's ward. It sings when the room grows dim and gives up as soon as somebody
claps. The ticking is the regulator. The holes are for the song to come out, and the
warmth is bad for the leather of the bellows, which is no thicker than the skin of a
plum. I asked you not to look only because the children have been promised that no
person will see it before they do. There was a solemn vote.

How I came to forget it I can explain too, though not excuse. A young woman across from
me had a baby that would not settle, and she had the look of someone who has been awake
since March. I offered to hold him. He fell asleep on my shoulder between two stations
and I did not dare to move, and when we got to mine I had to hand him over, find my
stick, and climb down backwards. I was halfway home, humming, before my arms told me
that they were empty.

If you have it, I can come at any hour, and will bring the ticket. I will bring you
something else besides, for I never travel without a few small pieces in my pocket.
There is a beetle that walks up a sleeve. It would go nicely on a counter.

In hope,
Erasmus Pell

P.S. Should the lights go out in your office this evening, please do not be alarmed.


# Frost on the Orchard

At nightfall the thermometer on the gatepost showed two degrees and was still going down,
and every blossom on the hill was open.

"We need smoke," said Tante Odile. "Ring the bell."

I was only there for the Easter holidays. I'd been sent because my cousins had mumps, and
so far I had spent my time learning the difference between a Reinette and a Calville,
which in April is no difference at all. Both of them are pink. That evening the entire
valley was pink, terrace above terrace, as if someone had breathed on it.

The bell hung in the gable. I pulled until my feet left the ground. One after another the
lamps came out of the farms below, and wavered, and began to climb. First came the
Perrins, who hadn't been on terms with my aunt since the business about the well. Then the
widow from the mill. After her the schoolmaster, and both of the gendarmes, in slippers.

There was straw stacked ready in heaps, damp straw, with old leaves and vine cuttings, one
to every fourth row. My aunt handed round the torches like a general. "Wait till I say
so," she told us. "If you light too early you'll run out before dawn, and it's at dawn
that it kills. Sit down. Eat. Don't anyone breathe on the thermometer."

So we sat on crates in the dark, thirty people under a roof of flowers. It was so still
that you heard the petals let go. Someone passed a sausage. I found that I was next to the
elder of the Perrin boys, the one with the ears, whom I'd been forbidden to speak to.

"What was it about?" I whispered. "The well?"

"I don't know. It was before I was born. I think that somebody leaned on it." He broke his
bread and gave me the half with more butter. "What did yours say?"

"That your grandfather moved a stone."

"Ours say your grandmother did."

We pondered it. The mercury stood at one degree, then at a half. Up in the hard black sky
the stars looked close enough to be part of the problem.

At ten to three my aunt got up. She laid her hand upon the trunk of the nearest tree, as
you'd feel the forehead of a child. "Now," she said.

The torches ran out along the rows. For a moment there was nothing except crackle and
yellow flame, and then the damp took hold, and out of each of the heaps rolled a thick,
slow, white smoke that smelled of cellars. It didn't rise. It crept along the ground, it
climbed to the lowest branches and spread there, until we were walking about beneath a
second, softer hill. You couldn't see your neighbour. You could hear coughing, and a rake,
and voices that called the names of the trees.

"The Calvilles want more!"

"I've got none left!"

"Take from ours," shouted someone, and through the murk came the old Perrin himself, with
a bale on either shoulder and his eyebrows singed. He stopped short when he saw who it was
that he had said it to.

Tante Odile had soot down to her chin. They looked at one another across the heap. In the
book of our family, I'd been told, these two had not exchanged a word for thirty-one
years. But a fire doesn't wait until you have found the right one.

"Lower," said my aunt. "Put it on the windward side, Marcel. It's creeping in by the
wall."

"I know where it creeps in," the old man growled. "It was I who laid that wall." And he
went down on his knees and blew.

We fought until the east turned green. It's the coldest hour; the thermometer fell to one
below, and hung there, and I remember that I prayed to it, as there wasn't anything else
with numbers. At last a long red bar came over the ridge and touched the topmost row. The
smoke turned to gold. Everyone stood just where they were, black as sweeps, with their
rakes hanging.

My aunt reached up and took a blossom between finger and thumb. She split it with her nail
and looked for the small green heart, to see if it had gone brown. She looked for a long
time. Then she held it out, not to me, nor to the schoolmaster, but sideways, without
turning her head, to where old Perrin was leaning on the wall and getting his breath.

He put on his spectacles. "Alive," he said.

"I've got coffee on," said Tante Odile to the tree. "There's far too much of it."

The boy with the ears told me, afterwards, that he'd walked past the well on his way home
and found out what the quarrel had been. There was no stone missing at all. There was just
the mark of two elbows, side by side, worn into the rim.


# The Shoemaker and the Left Boot

A young man came into the shop with one boot on and the other in his hand, and stood
upon the mat like a heron.

"It squeaks," he said.

The shoemaker, Mrs Dunmore, had a row of tacks between her lips. She removed them one at
a time and lined them up. "Both of them?"

"Just the left. I bought them here in the autumn. I would not mind, only I'm a waiter at
the Hotel Meridian, and I have to come up behind people. They hear me and spill things."

"Walk to the window for me."

He put on the boot and walked. It gave a cry at each step like a gull with a grievance.
A boy who was waiting with his father's clogs began to giggle.

"Now walk as if you weren't thinking about it," said Mrs Dunmore.

"How can I do that? You're both staring."

"Tell me what is on the menu tonight."

"Well, there's a clear soup, and a fish pie with fennel," said the young man, setting
off again, "and then roast pigeon, though I'd advise against it, since the chef has
quarrelled with the supplier. For pudding there's a tart." He stopped. "It didn't
squeak."

"It didn't until you got to the pigeon." She held out her hand for the boot. She flexed
it beside her ear, dripped some oil into the welt, flexed it once more, and shook her
head. "There's nothing loose in here. The stitching's sound and so is the shank. Let me
have the sock as well."

"My sock?"

"Young man, I've seen socks."

She turned it inside out. Under the heel there was a hole, and around the hole somebody
had worked a darn, thick and shiny, in what appeared to be fishing line.

"Who did this?"

He turned pink. "I did. My mother always used to. I'd run out of wool."

"Well, there's your gull. Whenever you are anxious you come down hard on that heel, and
the line rubs on the leather. When you're easy you walk on the front of your foot and it
keeps quiet. It was never the boot that was complaining." She opened a drawer and
rummaged. "Were you nervous about the pigeon?"

"I am nervous about all of it. I've only been there for a fortnight. Before that I was
on my uncle's trawler, and no one minded how I came up behind the fish."

The boy laughed so much that he dropped a clog. Mrs Dunmore found a ball of grey wool
and a wooden mushroom, drew up her stool to the lamp and beckoned. "Sit here. I'll do
the first half and you'll do the second, then the next time you won't have to wait for a
lady who mends boots. In and out, like weaving. Not so tight."

They worked for a time in silence, passing the mushroom to and fro.

"What do I owe you?" he asked when it was finished.

"For the boots, nothing, they were perfect. For the darning, a piece of that tart, if
there should happen to be some left."

He went out across the cobbles, and they listened from the door. There wasn't a sound
until he had reached the corner, where he turned to wave, and walked straight into the
postman.


# Mr Pym and the Parrot

It was common knowledge in Harbour Row that Mr Pym, who tuned pianos, could not abide
noise. He wore felt slippers in the street. He'd once crossed the town at midnight in
order to ask a dripping gutter, by means of a sponge, to stop. So when his sister went to
sea as a ship's cook and left him her parrot, the neighbours laid bets on how long it
would be.

The parrot was called Admiral. It was grey, with a red tail and a cynical eye, and it had
spent twenty years in a galley. It could do a cork, a kettle, a winch, a quarrel in
Portuguese, and the siren of a vessel going astern.

"I must ask you to moderate yourself," said Mr Pym on the first evening.

The Admiral did the siren.

By the fourth day he'd tried everything. A cloth over the cage brought on the sound of
rain, heard through canvas, with somebody snoring. Conversation led to Portuguese. When he
played to it, softly, a little Schubert, the bird listened to the end with its head on one
side, and then gave an exact imitation of him closing the lid.

He couldn't work at home any more, so he took on all the jobs he could get, further and
further out. And as he could not in conscience leave the creature alone, he took it with
him, the cage on the handlebars, beneath an umbrella. That was how they came, one wet
afternoon, to the big house at Sallow Bay, where there was a concert grand which nobody
had been able to put right.

"Four tuners I've had," the lady of the house told him. She was a singer, retired, with
rings on every finger. "They go away and say it's perfect. And the minute they've left I
strike this," and she struck the A above middle C, "and there is something there.
Underneath. Like a wasp in a bottle. Don't tell me it's my age."

Mr Pym sat down. He struck the note and leaned into it as though it were a keyhole. He
took out his fork, his wedges, and his lever. He listened to each of the three strings
alone, then all together, then with the lid up and with it down. The note was as pure as
water. He felt the tips of his ears get warm, for he was a truthful man.

"Madam," he began, "I'm afraid that I find it to be..."

"Bzzz," said the Admiral.

They both turned around. The parrot had climbed to the top of its perch. It shut one eye,
puffed out its throat, and produced the A, quite beautifully, exactly as it had been
played; and under it, fine as a hair, was a second sound, a dry and tinny whisper that
trembled a shade behind.

"That's it!" cried the singer. "That is my wasp!"

"Do it again," said Mr Pym. He had gone pale. "If you please, sir. Only the lower part."

The Admiral obliged. Mr Pym walked slowly away from the piano, with his head bent, towards
the bird and then from the bird into the room, as one follows a thread. He stopped at the
curtains. He stopped by the mantelpiece. There stood a clock under a glass dome, some
shepherdesses, and a photograph in a silver frame of a man in the uniform of a ship's
engineer. "Might I trouble you," he said, "to strike it just once more?"

She struck it. He put out one finger and touched the frame, and the whisper stopped as if
he'd laid the finger on its lips.

It was the glass. It had come a little loose on one side. Only a single note in the world
could set it going, and that was the A above middle C, on that piano, in that corner, with
the lid raised.

"When was this taken?" he asked.

"It was our last summer," said the singer. She'd come up close, and was looking not at the
frame but at the face in it. "He used to hum when I practised. It drove me to distraction.
He had just the one note, poor lamb, he'd got it from his engines." She was silent a
moment. "You can put it right, I suppose? With a bit of paper?"

Mr Pym took from his waistcoat pocket a tiny wedge of felt. He held it over the gap, and
hesitated. All his life he had gone about the world with those small grey wedges, and he
had never yet asked a noise what it was for.

"I could," he said, "if you wish it."

The rain was running down the long windows. From the cage came the sound of a kettle on a
stove, many years ago, just before it boils. The singer went back to her stool, and sat,
and spread out her fingers with all their rings.

"Leave it," she said. "And bring that bird in here next to me. Does he know any duets?"


# Why Leaves Turn Red

Autumn colour starts with an act of thrift. A broad leaf is costly to own in winter,
when there is little light to harvest, the soil is too cold to give up water freely, and
wet snow would break a branch in full dress. So the trees of cool climates let their
foliage go. Before doing that, however, they unpack it.

The most valuable goods inside a leaf are tied up in the green machinery that catches
light. Chlorophyll, the pigment that makes leaves green, is fragile even in midsummer
and has to be replaced all the time. As the days shorten, a tree stops replacing it. The
machinery is taken apart, and its nitrogen and phosphorus are carried back into twigs
and roots to be stored until spring. More than half of a leaf's nitrogen may be rescued
in these weeks.

When the green fades, other colours step forward. Yellow and orange come from
carotenoids, relatives of the pigment that colours carrots. They were in the leaf from
the start, helping to gather light and guarding against too much of it, but the green
outshone them. Birches, poplars and lindens go golden in this way. One could say that
their yellow is uncovered, rather than made.

Red is another matter, and a more curious one. The crimson of maples and sumacs is due
to anthocyanins, the same group of pigments found in cherries and purple cabbage, and in
many species they were not there in July. The tree makes them from sugar, in autumn,
inside leaves that it is about to throw away. Why should anyone paint a house on the eve
of its demolition?

Several explanations have been offered. The most favoured treats the pigment as a
sunshade. While the light-catching machinery is being dismantled it works badly, and
strong sunlight falling on it can produce harmful by-products. A red screen near the
surface cuts down the glare and gives the tree a few more days to finish its unpacking.
In keeping with that idea, leaves on the sunny side of a tree are generally redder than
those in the shade. A second suggestion is that the colour warns off insects, such as
aphids, which arrive in autumn looking for a place to lay eggs. Perhaps both are true,
in different trees.

Weather tunes the display. Bright, cool days with nights just above freezing give the
finest reds, because sunshine makes sugar and the chill keeps it from being drained away
too fast. A mild, cloudy, rainy season leads to dull browns, and a hard early frost
kills the leaf outright and ends the business before it is complete. Brown itself comes
from tannins, which remain when all else has gone; oaks are full of them.

And the fall? At the base of every stalk a thin layer of weak cells has been forming. On
its inner side, cork grows to seal the wound. Day by day the joint gives up its hold,
till the leaf hangs by nothing but the fine tubes that fed it, and the next breeze is
enough. It isn't really the wind that strips the trees. They have undone the last button
already, and the wind only helps them out of their coats.


# To a Neighbour across the Hall

Dear Neighbour in 3B,

We have lived eleven feet apart for two years and have said good morning, by my count,
about four hundred times. I do not know your name, as your door has only a number on it
and your letters come addressed to the cat. At any rate I assume that Professor Biscuit
is the cat.

I am writing for the reason that I play the tuba. You know this already. You have known
it every Tuesday and Thursday from seven to eight. I always supposed that the walls were
thick, since nobody ever knocked, and it was not until last week, when I stayed at home
with a cold and heard you cough as clearly as if you had been in my wardrobe, that the
truth came to me. I had to sit down. I thought of all those scales. I thought of the
month in which I learned the elephant piece.

So, first of all, I apologise. In the second place, I would like to know if there is an
hour that suits you better, or a day on which you are out. I could practise in the
cellar, if the caretaker will shift the prams. There is a mute that one can stuff into
the bell; it resembles a traffic cone and makes me sound like a cow in the next valley,
but I would put up with that.

There is one more thing, and here I may be wrong. On Thursday, having recovered, I began
the slow tune that I save for last. I played very softly on account of what I'd
discovered. At the second line, I was nearly sure that I heard a piano. It was faint,
and it stopped when I did. I started again, and there it was, underneath, putting in the
chords just where I've always imagined them. We went through to the end. Then I heard
the lid close and the cat being told that it was time for bed.

If I dreamed it, please forget this paragraph and tell me about the hours. But if I did
not, then I have the music to eleven duets, and I make a decent lentil soup, and my door
is not locked on Tuesdays.

With respect, and in B flat,
Ambrose Teale, 3A


# The Last Tram to Verity Hill

When the clock over the depot says twenty-three fifty, I let off the brake, ring twice,
and take the last tram up Verity Hill. It's empty as a rule. A conductor isn't needed, and
they've tried more than once to tell me so.

I like it at that hour. The wire sings, the shop fronts slide along like fish tanks, and
on the steep bit after the brewery, if it has been raining, you can see the rails run on
ahead of you up to the sky, so that it seems you might forget to stop. My driver is a man
by the name of Ferdy. He has been in front and I behind for seventeen years. We converse
by means of the bell.

It happened on a Tuesday in the wet end of October. At the fish market there got in a lady
with a ladder.

"I don't know what I'm to charge you for that," I said.

"He's a half," said the lady. "He's folded."

She set it against the pole and sat opposite to it, in the manner of somebody who is
seeing off a relation. She was not young. She wore gumboots, and had a coil of cable on
her shoulder, and her hair was full of drips.

We'd barely started when at the corn exchange two students got in, carrying between them a
chest of drawers without any drawers. At the theatre stop it was a man with a stuffed
heron. By the infirmary I had a harmonium, a hatstand, nine kitchen chairs, and a family
of five with a carpet over their shoulders like a dragon at New Year. I punched them all.
I have never had so many in the car after midnight, and not one of them seemed to think it
peculiar.

"Is someone moving house?" I asked the lady.

"Everyone is. It's only for tonight. Didn't you hear about the hall?" And she told me.
There is a hall at the top of the hill, the old drill hall, that's been closed up ever
since I was a boy. The council was going to knock it down on the Wednesday. It seems that
there was a regulation. They could not pull down any building in which, on the morning
concerned, an established club was found to be meeting. "Established," she said, "means
that it's got furniture."

"And what's the club?"

"Well, that's what we haven't settled. We thought that we'd do the chairs first."

Three short rings from the front. That was Ferdy; it signified that we were overweight for
the gradient. I went through to have a word. He'd stopped her just beyond the brewery, on
the steep bit, with the rain hissing on the lamp and the wheels starting to slip.

"She won't take it," he said. "Not loaded like this. You'll have to put them off."

I looked back down the car. They'd gone quiet. There were children asleep on the carpet.
The heron was gazing out at the weather with its glass eye, and behind it, through the
rear window, all the lights of the town lay spread out, wet and trembling, down to the
harbour and beyond. In seventeen years I had never put off anyone but a drunken bandsman,
and I'd felt badly about him.

"How about sand?" I said.

"We're out. I told them in September."

I walked the length of the tram again. "Ladies and gentlemen," I announced, "this car's
unable to proceed, owing to a lack of grip. I'm not permitted to ask you to get out and
push. It is strictly against by-law nineteen. I'd just mention that I'll be standing on
the rear platform for some minutes with my back turned, having a look at the moon."

There was no moon. I heard the doors fold, and boots on the setts, and somebody giving the
time. Then she moved. Oh, she moved like a ship. I don't care what anyone says about
electricity, I have never felt a thing to equal it: forty people with their shoulders to
the old girl's flanks, in the pouring rain, at a quarter past midnight, and singing. Ferdy
eased in the current, notch by notch. On the crest he rang the bell, and he didn't ring it
for any reason at all.

We unloaded at the terminus. It took us four trips to the drill hall door. The lady went
up her ladder and hung a bulb from a beam, and when it lit there was a floor as broad as a
field, and dust, and high up around the walls the names of regiments in gold. They put out
the chairs in rows. By now it was getting on for two.

"Members only from now on," said the lady. "And staff," she added.

Somebody had found that the harmonium still worked. The first minute of the first meeting
was taken down in my ticket book, for want of paper, and so I can tell you precisely how
it reads. Resolved, that the club be for people who are on the last tram. It was carried
with no one against. The chair was taken by the heron.


# How Money Circulates

Follow a single banknote for a week. On Monday a baker pays it to a boy who swept the
shop. He buys a football. The sports dealer hands it over for a haircut, the barber uses
it to buy eggs, the egg woman puts it towards a new tyre, and on Saturday the tyre man,
who has a sweet tooth, returns it to the baker. Six trades have taken place, worth six
times the note, and the note is exactly as large as it was on Monday. Nothing was used
up except a week.

This is the first thing to grasp about money: it is not the bread, the haircut or the
eggs, but it allows them to change places. Without it each of those people would have
had to find someone who wanted precisely what they could offer, on the same day. A
barber who longed for eggs would need a hen-keeper with untidy hair.

How quickly a note passes along matters as much as how many there are. Economists speak
of velocity, the number of times in a year that an average unit is spent on something.
If everyone grows anxious and keeps cash under the mattress, the chain breaks. The boy
does not buy the football, so the dealer puts off his haircut, and so on down the
street. All have the same skills and goods as before, yet they are poorer, merely
because each is waiting for the others.

Most money nowadays is not paper but entries in the books of banks. When you save, your
bank does not lock the sum in a box. It keeps some in reserve and relies on the
remainder to back loans to others. Suppose a carpenter borrows to buy timber. The bank
writes the loan into her account, she pays the sawmill, and the mill's account grows.
That deposit may support lending in its turn. So banks, by lending, add to the amount of
money in use; as loans are paid back, it shrinks again. There are limits. A bank must
keep enough in hand for those who come to withdraw, it must have owners' capital to
absorb losses, and it had better not lend to people who can't repay.

Above the ordinary banks stands a central bank, which issues the notes and sets the rate
of interest at which it deals with the others. When prices are rising too rapidly it
raises the rate; loans become dearer, fewer are taken, and spending cools. When trade is
slack it lowers the rate. The lever is slow and somewhat loose. A year or more may go by
before its full effect is felt, and by then conditions may have altered.

Why not simply print plenty for everyone? If twice as much money chases the same number
of loaves, the number of loaves does not change, but the price does. In the worst cases,
as happened in several countries in the last century, people have wheeled home their
wages in barrows and spent them before lunch because they would be worth less by supper.

Governments form a loop of their own, taking in taxes and paying out wages, pensions and
bills for gravel. Trade with foreigners makes another. Yet at bottom it is still that
Monday note, going from hand to hand, and doing its work only for as long as the next
person trusts that somebody else will take it.


# Two Gardeners on Either Side of a Wall

VOICE ON THE LEFT: Is that you, sneezing?

VOICE ON THE RIGHT: It's the pollen from your birch. I get it every April.

LEFT: I get your ivy. It has come right under the coping and put a hand into my
greenhouse.

RIGHT: You could cut it back.

LEFT: I did so. I threw the pieces over to you.

RIGHT: So that is where they came from! I planted them. I thought it was a present.

LEFT: You planted them?

RIGHT: Along the bottom, to hide the bald patch. They've taken beautifully.

LEFT: In other words, I have been supplying my own invasion. How long have you been
living there?

RIGHT: Four years in June. And yourself?

LEFT: All my life, apart from the navy. It's odd that we've never met.

RIGHT: There's no door on your side. I believe your front is on Mercer Lane, and mine is
round on the hill; it would be a walk of nearly a mile. I know you by your radio.

LEFT: Is it too loud?

RIGHT: Not at all. I follow the serial. Last autumn yours was broken, and I had to find
out from the butcher whether she married the pilot.

LEFT: I was in hospital. It wasn't broken, there was just no one to turn it on.

RIGHT: I'm sorry. I did wonder. I noticed that nobody was watering, so I'd put the hose
over on hot evenings and hope for the best. Did I hit anything?

LEFT: Was that you? I came home thinking that I'd find a desert, and the runner beans
were up to the eaves. My nephew said it must have been a wet September.

RIGHT: I had to guess where they were. I aimed by the smell.

LEFT: Well, I'm blessed. What do you grow?

RIGHT: Not much. I was a seamstress in a theatre and never had so much as a window box
until I came here. I've got some lettuces that bolt, and a rose with black spots. The
only thing which does really well is a sort of big bluish pumpkin that I never planted.
It came down off the top of your wall.

LEFT: Ribbed, with a little turban?

RIGHT: That's right.

LEFT: That's my Aunt Agatha's. I've been looking for that vine for two summers, I
thought it had died! I have been watering the stump. How many did you get?

RIGHT: Nine. I made soup, I made jam, I left one on the step of the school. They had to
roll it indoors.

LEFT: There was a brick that used to come out, along here, near the tap. My brother and
I would pass notes to the girl next door. Wait a moment. It's stiff. There! Can you see
me?

RIGHT: I see one eye and part of a moustache.

LEFT: How do you do? I'm Leonard.

RIGHT: I'm Philippa. You have soil on your eyebrow, Leonard. Hold still, I'm going to
try and get a jar of jam through.


# Puppets in the Rain

Lorenzo and his daughter pulled the theatre from village to village on a handcart. It was
the size of a wardrobe. When you unhooked the front and let down the flap it became a
palace, or else a forest, as there were just the two backcloths; and from nails along the
inside hung the company, nineteen of them, with their chins on their chests.

In Monte Secco it had been raining for a week. They set up under the arcade all the same,
and Pia went about the square with the drum. She came back with her plaits dripping.

"Nobody's coming," she said. "They say that it's not a day for it."

"What is it a day for?"

"They didn't say. They're all sitting inside, looking out. Papa, I think that it's the
landslip. The road's gone on both sides. They've had no bread since Sunday, and they've
been told to wait."

Her father rubbed his bad knee. He lit the lamps at four, as he always did, and at half
past he rang the handbell. Beneath the arches there were two goats and a bucket. "Ladies
and gentlemen," said Lorenzo.

They played the whole thing. They played the quarrel and the sword fight, and the Doctor
with the enormous syringe. In the second act a shutter opened across the way. By the third
there was a face at it, a boy's, and he was laughing without a sound, behind the glass,
with his hand over his mouth.

"There's one," whispered Pia, holding up the moon.

"One's a house," said her father.

The following day they gave it again. The boy was there, and at the next window an old
woman, who shook her fist at the Miser. But then the rain came down harder still, in
ropes, and you could neither hear nor see over the width of the square. Lorenzo shouted
until he was hoarse. Finally he let the King sink down on the edge of the stage, with his
arms hanging over. Even the goats had left.

"They can't come to us," said Pia. "So that's that."

But she didn't unhook the cloth. She was looking at the rows of lit windows, up and down
the street, four storeys high, each with its flap and its little curtain, and someone
inside with their chin on their chest.

She had a word with her father. Then she took down the Doctor, the Miser, the Princess and
the Bear, and wrapped them up in her shawl, and ran.

The first door was opened by the old woman. "I've nothing to give you," she said at once.

"I know. I've brought you him." Pia held out the Miser. "You put two fingers in the arms
and one in the head. He's got to be at your window at six, and complain. You can say what
you want, as long as it's loud. The Princess is going to be straight across from you, at
the baker's, and she'll answer back."

"I couldn't," said the old woman, putting her fingers into the arms. The Miser lifted his
head. He turned, and took in the kitchen, the cold stove, and the empty crock. "And what,"
he said in a terrible squeak, "have you people done with my bread?"

By six o'clock all nineteen had been given out. The lamps were lit in every window on the
square. Lorenzo stood by himself in the middle with an umbrella and the handbell, and he
rang it.

There never was such a performance. Nobody had a script. The Bear, on the top floor, had
fallen in love, it appeared, with the Princess on the first, and had to have his letters
passed down to her in a basket, from sill to sill, with each one reading them out as they
went by and adding something. The Miser accused the Doctor. The Doctor, who in private
life was the baker, confessed in a big voice to having two sacks of flour behind a false
wall, which he'd been saving in case of worse; and there was a hush, in which you heard
the gutters, and it wasn't at all clear who'd been speaking.

"Then what are you waiting for?" cried the Bear.

"For wood," said the Doctor, more quietly. "My oven's burnt up the last."

"I've wood," said the King, who was the boy. He seemed surprised to hear himself say so.
"My kingdom's full of it. It's out in the shed."

They carried it across in a procession, in the wet, with sacks on their heads, and not a
soul among them took off his puppet. When the road was opened on the Saturday, the
soldiers who came through with the first cart smelled baking from beyond the bend. In the
arcade was a table, and at it sat the village, eating. Nineteen of the diners were made of
wood, and had a slice each set in front of them.

Pia counted them in that night, onto their nails. There were twenty. The last was fresh
cut, of pearwood, and still had the bark on at the back. He had large ears and an
umbrella. Somebody had given him a very good face, tired, a little wet, in the act of
drawing breath to address two goats and a bucket.


# How Glaciers Move

In 1820 an avalanche carried three mountain guides into a crevasse high on a peak in the
Alps. Some four decades later, what was left of them came out of the ice at the bottom
of the glacier, kilometres down the valley, together with ropes and hats. A scientist
who knew the speed of the ice had foretold roughly when it would happen. The sad parcel
proved what shepherds had long suspected: the ice is a river.

It begins as snow. Where more falls in winter than melts in summer, each year's layer is
buried by the next. The flakes lose their points and settle into grains, the grains are
pressed together, air is driven out, and in a matter of decades, or centuries in the
coldest regions, the white fluff becomes dense bluish ice. Once it is about thirty to
fifty metres thick, it can no longer hold its shape under its own weight.

Ice is brittle when struck, as anybody knows who has broken an icicle. Under steady
pressure it behaves otherwise. Its crystals are built in sheets, and the sheets can
slide over one another like cards in a pack. Each shift is minute, but with countless
crystals and no hurry the whole mass creeps downhill. The upper part is carried along
without being squeezed, so it remains brittle and cracks where the bed bends. Those
cracks are the crevasses. They rarely go deeper than a few dozen metres, for below that
the ice flows in and closes them.

There is a second way of getting about. At the bottom of many glaciers the temperature
sits at the melting point, because thick ice keeps in the warmth that rises from the
earth, and because pressure lowers the melting point a trifle. A film of water forms and
the glacier slips upon it. Meltwater from the surface, plunging down shafts on summer
afternoons, adds to the film, and for that reason a glacier may move faster in July than
in January. Where the bed is soft mud, the mud gives way as well.

Speeds vary enormously. A small mountain glacier might advance ten centimetres a day in
the middle and less at the sides, where the walls hold it back; a line of stakes set
straight across it is bent into a bow within months. Great outlets of the polar ice
sheets travel tens of metres a day. Now and again a sluggish glacier will surge, racing
forward for a year or two at a hundred times its usual rate, probably since water has
got trapped underneath.

One point is easily misunderstood. A glacier that is said to retreat is not going
backwards uphill. Its ice still flows down as always, but the front melts away faster
than fresh ice arrives. Think of an escalator with somebody sawing off its lower steps.

As it goes it works. Stones frozen into the base scrape the rock below, leaving long
grooves; blocks are plucked away whole; the valley is widened from a V into a U. The
rubble is dumped at the margins in ridges named moraines. Far from any mountain, in
fields of northern Europe and America, farmers plough round boulders of a rock not found
within three hundred kilometres. They were delivered by ice, a long time ago, at a pace
no onlooker would have noticed, and no one has yet come to collect them.


# To My Daughter, for Her First Week Away

Darling Juno,

Do not read this until you have unpacked. I know you; you'll be sitting on the case with
your coat on. Get up, put the blue jug on the window sill, hang the dressing gown on the
door, and then go on.

There. Now it is a room.

I had planned to fill this letter with advice, and wrote down a list in the night, but
in daylight it came to very little. Eat something green. Change the sheets before they
ask you to. If you get lost, look for somebody with a dog, as people with dogs know
every street and are never in a hurry. Don't lend your good scissors. When you are
unhappy, first find out whether you're only hungry or cold, for it's one of those in
most cases; and when it is neither, ring me, whatever the time. I will be awake in any
event, because your father has taken up snoring in your honour.

We drove home without talking. At the bridge he said, "She's taken the corkscrew," and I
said, "She's taken the cheese grater too," and we both felt better. The house is
behaving oddly. The bathroom is always free. I laid three places on Monday and left it
like that so as not to have to notice that I had done it. Old Tansy lies across your
doorway with her chin on a sock. I offered to wash the sock and was given such a look.

I want to tell you something about my own first week, which you've never asked about and
I have never mentioned. I hated it. I had a room above a fishmonger's, I knew no one,
and I was sure they had let me in by mistake and would soon come up the stairs to say
so. On the Wednesday I was on a bench eating a bun, and a girl in a terrible yellow hat
sat down beside me and asked if I could tell her how to get to the main hall. I
couldn't. It turned out that she had been there a week and a half and had not found it
either. We went to look for it together. That was your godmother.

So I don't promise that you'll be happy by Friday. I do say that there is a person
within half a mile of you at this minute who is also sitting on a suitcase. You might
knock.

The plums are nearly over. I will send jam with your uncle when he comes up on the
third, and the grey jumper, and a corkscrew of your own, so that you can give us back
ours.

All my love, more than the jug can hold,
Mama


# The Lock-Keeper's Ledger

Each boat that went through Hollin Lock was entered in the ledger, with its name, its
cargo, and the time. The first volume began in a year of kings and cholera. The
ninety-third lay open on the sill in front of Tom Ashdown, who was eighteen, and had so
far that day written down four ducks.

He wasn't supposed to write ducks. But a line left blank was against the regulations, and
nothing else had come.

"It's a museum piece, that job," said his friends, who had gone to work at the airport.
Tom didn't argue. He painted the beams white and black, he greased the paddles, he weeded
between the setts. In the evenings he took down the old books from the attic, and read
them the way that other people follow a serial. Coal and coal, lime, more coal. A circus,
with elephant (walked round). After that it was coal again.

On a certain page, a hundred and twelve years back, he came upon a line in which something
was odd. Patience, it said, in a slanted hand. Cargo: one piano, for Mr E. Lowe. Up, 6.40
a.m. And in the margin: will return for balance.

He turned the page. He read on to the end of that volume, then the next. Other boats went
up and down; the Patience was never mentioned again. There wasn't any way out at the top
but through Hollin. Beyond it there were three miles of canal and a basin, and after that
there was just the hill.

"She can't have gone up and not come down," he told Mrs Dace, who lived in the cottage at
the bridge and sold eggs. "It's like a sum that doesn't come out."

"Is it keeping you awake?"

"A bit," Tom confessed.

Mrs Dace was eighty and incurious about most things, but she liked a sum. She put on her
hat. They walked up along the towpath together, on a windless afternoon, with the hawthorn
out on either side and coots running about on the lily leaves. The basin lay at the end,
under the trees, as round as an eye. It hadn't been used for fifty years. There was a
wharf with grass on it. There was a chimney.

"That would've been Lowe's," she said. "They made umbrellas. Went bust the year that it
never rained, so my granny used to say."

He lay down on the edge with his face near the water. It was green, then brown, then
black. And as his eyes got used to it, he could make out a long curve, drawn softly in the
mud, too even to be a bank; and a ring; and a post with a carved knob upon it, like an
acorn.

"She's here," he said. "She sank at her moorings. No one ever entered it. They must have
just gone off and left her."

"And the piano?"

They found the piano too. It took them the rest of that day, and a boy with a torch who
knew how to get in by the coal hole. On the upper floor of the works, amid the ribs of ten
thousand umbrellas, stood an upright with candle brackets and a cloth over it. A mouse had
been raising families in the bass. On the music rest there was an envelope, with the flap
tucked in. To the Master of the Patience, it said, balance as agreed.

In it were eleven pounds, in notes as large as handkerchiefs, and a letter. Mr Lowe
regretted that he was obliged to leave the district. He had bought the instrument for his
workpeople, against advice. They'd had three weeks of it, in the dinner hour. He did not
believe that he had ever spent money better, or with less sense. He hoped the captain
would forgive the delay, and would find his way up.

"He didn't come," said Mrs Dace. "I wonder why."

But Tom thought that he knew. He'd turned over so many of those pages. The winter of that
year, in the slanted hand, had said ice, ice, ice, for sixty-one lines; and in spring it
was a different hand altogether.

The authority was not interested in the boat, which had, as they explained, no value. The
money wasn't legal any more. As to the piano, they'd be obliged if somebody would remove
it. Therefore, on a Saturday in June, it was brought down three miles of canal on a raft
made of barrels, with the boy steering and Mrs Dace at the keyboard, in her hat. She was
able to play only one thing, and it was a hymn, with holes in it where the mouse had been.
People came down through the fields to look. Some of them walked along beside it. By the
time it reached the bottom there must have been a couple of hundred, and they stood upon
the beams and the bridge, while Tom closed the gates, and drew the paddles, and let the
music sink slowly out of sight between the walls.

He went in then and dipped his pen. Down, he wrote, 4.15 p.m. Cargo: one piano. He looked
at it. After that he leafed all the way back, a hundred and twelve years, to the slanted
line, and set beside it, small, in the margin, the tick that had been owing.


# Pepper Soup for Fifty

The cook had run off with the trombonist. That was the long and the short of it, and the
note that she'd left under the ladle said only that she was happy, and that the onions
were in the cupboard.

Miss Abara read it aloud to the kitchen of the Good Hope Primary School at a quarter past
eight. There was nobody in the kitchen but Sunny, who washed up.

"Dinner is at noon," said Miss Abara. She was the headmistress; she had a degree in
physics, and could not, it was believed, boil an egg. "There are fifty children. What do
they generally have on Fridays?"

"Pepper soup, Miss."

"Do you know how it's made?"

"I know how it looks when it's finished," said Sunny. "I know how it looks on the plates
after."

He was a thin young man who had never been heard to say so much at once. She took off her
jacket and hung it over the bread bin. "That's data," she said. "It is not nothing. We'll
work backwards."

They started from the plates. What was left on them, on a Friday? Bones, said Sunny,
small, goat. Sometimes a bay leaf, and a black thing like a bead which the little ones
lined up along the rim. Never any yam; they always ate the yam. And the colour of the
water in the sink? He shut his eyes. Red-brown, he told her, with gold rings on the top.
It made you sneeze.

Miss Abara wrote it all down on the lid of a flour drum. She drew arrows. By nine they'd
got a goat, or most of it, from the butcher, on credit. By half past they had come to a
stop.

"There is an unknown," she said. She had tied a tea towel about her head. She dipped in a
spoon, blew on it, and frowned. "It's hot, it's salt, it's perfectly adequate. But it's
got no middle. What's missing?"

Sunny tasted. He thought so hard that his ears moved. "It tastes like soup," he said, "but
it doesn't taste of Friday."

The bell went for break. At the hatch a row of noses appeared. Usually they were chased
away. This morning the headmistress walked up to them with the pan in her arms, and
stooped. "Class Three," she said. "This is an experiment. Everybody gets half a spoon. I
want observations, not opinions."

They closed in around her. They sipped, and rolled their eyes up. "It's too quiet," said a
boy. "It needs the one that bites you afterwards," said another. "When Cook does it
there's a smell like church." And a tiny girl in the second row, whose mother had a stall
by the motor park, said, as if it were a thing that everyone knew, "You haven't put the
calabash nutmeg. You've got to burn it first."

"Burn it?"

"A bit. On the fire, till it's cross. Then you bang it."

"What is your name?"

"Blessing, Miss."

"Blessing, you're excused from spelling."

They stood her up on a crate. She directed everything from there, with a wooden spoon. The
nutmegs came from her mother by way of the gateman's bicycle; they were scorched in a dry
pan till they smoked, and then banged by Class Four, in turns, with the school's only
hammer. A boy named Ike knew which of the leaves along the fence was scent leaf and which
just looked like it. Somebody's elder sister explained about the order of things, that you
mustn't rush in with the fish. At eleven the steam changed. It had been going straight up,
like any steam; now it seemed to lean out across the yard, and to take people by the
sleeve. The caretaker came in from the far end of the field, and he said that he'd only
happened to be passing.

Miss Abara lifted the spoon for the last time. The kitchen, the hatch and the yard held
their breath.

She sneezed. She sneezed four times, tremendously, and there were tears running down her
face. "There it is," she said. "That's the middle."

At noon fifty bowls went out, and fifty came back clean enough to read by. Sunny stood
over the sink with his sleeves rolled up. In the bottom of each there was a ring of gold,
and on the rim of a good many, all in a line, were the little black beads.

"I can advertise for a cook," said the headmistress. She had got her jacket on again, and
only the tea towel gave her away. "I suppose that I'd have someone by Wednesday. It would
be a proper person, with certificates." She waited. "Or else there's a man who has been
looking harder at that soup than anyone alive, for three years, from the other end."

He didn't turn round. But he'd stopped scrubbing. "I'd have to have an assistant," said
Sunny, to the plates.

Through the hatch came a small, clear voice that had been listening all the while. It
wished to know whether it'd be excused from spelling for good.


# How a Pendulum Clock Keeps Time

Tick, says the clock on the landing, and after exactly one second, tock. It has been
saying so since your great-grandmother was in pinafores. Nobody inside is counting, and
there is nothing cleverer in the case than weights, wheels and a swinging rod. How does
dead metal know what a second is?

The answer hangs from the top. A pendulum, when pushed aside and let go, swings back and
forth in a time that depends almost entirely on its length. Make the bob heavier and the
timing stays put. Give a wider push, within reason, and it covers more ground but
travels faster, so that the journey takes very nearly as long as before. A rod just
short of one metre needs one second to cross from left to right. To make the swing twice
as slow, you would require a rod four times as long, which is why a mantel clock, with
its stubby pendulum, chatters so quickly.

By itself, however, any pendulum will stop. Air rubs against it, the hinge at the top
steals a little, and the arc shrinks until the bob hangs still. Somebody has to give it
a nudge at each pass, and the nudge must arrive at the proper moment. Besides, the
swings have to be counted, or they would be of no use for catching a train. One
ingenious part takes on both duties. It is called the escapement.

Picture a wheel with sharp, slanted teeth, which a falling weight is trying to turn.
Above it rocks a piece shaped like an anchor, joined to the pendulum. When the pendulum
goes left, one arm of the anchor dips between two teeth and holds the wheel. As the
pendulum swings to the right, that arm lifts, a tooth slips by, and the other arm
catches the wheel on the opposite side. The sound of the catch is the tick. While it
slides past, each tooth gives the anchor a slight shove, and the shove is handed on to
the pendulum. So the weight keeps the pendulum going, and the pendulum keeps the weight
from dropping all at once. It is a fair bargain between a hurrying thing and a steady
one.

All the rest is arithmetic in brass. If the escape wheel has thirty teeth, it turns
round once in a minute. A small gear driving a larger one reduces the speed by whatever
ratio the maker likes, and a train of them brings one turn a minute down to one an hour
for the long hand, and one in twelve hours for the short.

Summer used to be a clockmaker's enemy. A warm rod grows longer, a longer rod swings
more slowly, and a good regulator might lose several seconds a week in hot weather. One
remedy was a jar of mercury for a bob: as the rod stretched downwards, the mercury in
the jar swelled upwards, and the centre of weight stayed where it was. Another was to
use a rod of dry, varnished pine, which hardly notices the season.

If yours runs slow, look for a nut beneath the bob. Turning it to raise the bob shortens
the pendulum and hurries it along. Half a turn is plenty. Then wait until tomorrow, for
clocks should not be argued with more than once a day.


# The Clockmaker's Interview

"Sit down," said the woman behind the bench, without raising her head. "Don't touch
anything, and tell me what you hear."

The girl sat. The room was so full of clocks that there was no wallpaper to be seen. She
listened for a good half minute with her hands beneath her knees.

"There are a lot of them," she said.

"A hundred and twelve. Go on."

"Most of them are small and quick. That tall one by the stove is slow, and it limps. It
says tick, and then it waits a bit too long before tock."

"Does it indeed?" The woman pushed up the lens on her brow. She had sharp grey eyes with
a red ring round one of them. "What would you do about it?"

"I don't know how they work inside."

"I didn't ask what you knew. What would you do?"

The girl thought. "Is the floor level? We had a washing machine that walked about and it
turned out that one foot was short."

"Go and see."

There was a spirit level hanging from a nail. The girl laid it on the boards, then on
top of the case, having climbed on a box to reach. "It's leaning. The floor slopes to
the stove." She folded a scrap of card in four, slipped it under one corner, and put her
ear to the wood. "That's better. It's more even. Shall I try it with one more?"

"Try it."

They both listened. The tall clock strode along like a soldier.

"The three others who came about the job," said the woman, "opened the door of it. One
got out a screwdriver. He wished to show me that he'd brought his own." She wiped her
fingers on a rag. "Why do you want to mend clocks?"

"I'm not sure that I do. I wanted to work in the bicycle shop, but they'd taken someone.
Your card was in the next window."

"That is frank, at least."

"I like it when something doesn't go and then it goes," said the girl. "I like the
minute in between, before you know why. My father says I'm the only person who's ever
been pleased when the car breaks down."

"There's a good deal of that minute in this trade. Sometimes it lasts until Christmas."
The woman reached under the bench and brought up a tea tray on which lay some forty bits
of brass, springs and screws, none larger than a bean. "This came in from a farmer. He
took it to pieces to clean it and lost heart. There is no drawing. You can have the
stool by the window and as long as you need. I won't help, but I'll tell you when you're
about to break something, by coughing."

The girl had already drawn the tray towards her. She did not pick up anything. She only
turned it slowly round, looking from each side, as you might look at a strange dog.

At six o'clock all hundred and twelve struck at once, with chimes, bells, gongs, a
cuckoo and something like a dropped spoon. It went on for nearly a minute. When it was
over the woman noticed that her visitor had not so much as blinked. She was holding two
small wheels up against the light, one in front of the other, and smiling.

The woman went softly to the window and took down the card.


# Counting Swifts

My grandmother went deaf in the year that I turned ten, and the doctor gave her a box with
a wire that whistled. She put it in the dresser. She said that she'd heard most of what
there was.

That was the summer I lived with her, in the tall house by the church. She would talk as
always, and I'd write down my side of it upon a slate. It makes you careful. You don't put
just anything, if you have to spell it and she is standing there with her glasses on.

On the first of May she took a kitchen chair out into the yard, sat with her face to the
tower, and patted the step. "They'll be here by six," she said.

WHO? I wrote.

"You will see. I shan't tell you. I have been late for a lot of things in my life, but not
once for this."

I watched the sky. It was an empty, rinsed sort of blue, with one aeroplane. Six o'clock
struck, right above us, so that the milk shook in the jug; she felt it in the chair, I
believe, because she nodded. And something like a handful of black sickles was flung over
the roof. They came so low and so fast that I ducked. They went screaming around the
tower, once, twice, and up, up into nothing.

"Well, what do you make it?" asked my grandmother. She'd grabbed hold of my wrist.

I hadn't thought of counting. I shrugged. It was as if I'd let go of a plate.

"You've got to get them on the turn," she said, "when they come by the weathercock, and
they're all strung out. I used to do it by the voice. Every one of them has a different
edge to it. Oh, I could have told you with my eyes shut: so many old ones, so many new."
She stopped. She looked up at the tower, where they were again, pouring by with their
mouths wide open. "They're shouting, aren't they? I can see that they are."

I nodded.

"Well, go on, then. Tell me how it goes."

I took up the slate. I wrote SCREAM, and wiped it off. It wasn't one. I put WHISTLE, and
rubbed that out too. I sat there until the chalk was warm. It's a terrible thing to have a
sound in your ears, and somebody waiting for it, and only white stuff to make it with. In
the end I wrote: LIKE WHEN YOU PULL A WET FINGER ROUND A GLASS BUT THE GLASS IS THE WHOLE
STREET.

She read it over twice. Then she shut her eyes, and I saw her listening to it.

"Yes," said my grandmother. "That's them. You've even got the bend."

After that it was my job. Each evening we went out, she with her shawl and I with the
slate, and I'd count them on the turn. Seven. Nine. In June it was eleven. And each
evening she would want to have one noise. It didn't matter which. The bread van changing
gear: AN OLD MAN GETTING UP WHO DOESN'T WANT HELP. The rain in the water butt: PEOPLE
CLAPPING WITH GLOVES ON. I got so that I went around all day long with my ears out on
stalks. I listened to stairs. I'd stop in the road to find out what a gate was like.
Before that I had only ever heard things so as to know what they were.

In July there were a great many of them, since the young had flown, and I couldn't agree
with myself. Seventeen, eighteen? They wouldn't stay strung out. I must have made a face.

"Try it with your eyes shut," she said.

So I shut them. It was all one shriek at first. Then, little by little, as when you look
at the night and the small stars come, it fell apart into separate threads. One was thin
and a bit cracked. One had a sort of a hook at the end. There was a pair that kept always
together, a hair's breadth out of tune. I put up a finger for each. When I ran out I used
hers, I took her hands from her lap and bent the fingers over, one after another, as they
went by.

I opened my eyes again. I had got nineteen. My grandmother was gazing at our two fists as
if somebody had given her a present in them.

They leave on no particular day. You go out one evening in August, and it's quiet, and
there's nothing the matter, and it's as though the lid had been taken off the town. We sat
on until it was dark. I didn't have a thing to write. She wrapped half of the shawl around
me.

"What's it like?" she asked after a while.

I thought it over. And then I turned up her palm, since we had come out without the slate,
and I wrote the answer there with my finger, slowly, a letter at a time. She closed her
hand on it, and she carried it indoors.


# To the Editor of a Village Newsletter

Dear Mr Pargeter,

In the summer number you printed my recipe for quince paste. I was honoured to see it
there between the flower rota and the advertisement for used tractors. Unfortunately,
where I had written "one pinch of pepper" the page said "one pint". I would have thought
that anyone reading it would suspect a slip. I had not allowed for the trust that people
place in your newsletter.

The first to call was Sergeant Bloom's wife. She had been obliged to buy out the grocer,
and then to send her eldest to the next village on his bicycle for the remainder. She
said that the colour was interesting. After her came the Misses Tolliver, who had made a
double quantity for the hospital fair and were wearing scarves over their noses. By the
weekend I had heard from nine households, and seen the smoke from a tenth.

You may imagine that I was mortified. But I'm bound to report what followed, since you
like to have news from the lower end of the parish. Colonel Strang, who has had no sense
of taste since the fever he caught abroad, was given a spoonful by mistake, and sat bolt
upright. He said it was like hearing a band strike up in an empty street. He has bought
six jars. The Tollivers' batch did not go to the hospital in the end; they put it out
along the edge of their vegetable beds, and there has not been a slug from that day to
this. Mrs Bloom's was fed by the sergeant to his cousin, who was staying on longer than
had been agreed, and left by the early bus.

So I write to ask you for two things. The first is a correction, in small letters, for
the sake of the honest quince. The second is a line or two underneath, giving the other
version as well, under some name that won't be confused with mine. The Colonel proposes
"Cavalry Jam".

I enclose my directions for pickled walnuts, in capitals. Please notice that it says to
leave them for ten DAYS in the brine. I shudder to think what the village would do with
decades.

Yours in good humour,
Clementine Oates


# How Soap Cleans

Grease and water will have nothing to do with each other. Pour oil into a glass of
water, stir as hard as you please, and a minute later they have parted company like two
guests who quarrelled years ago. Rinsing a buttery plate under the tap is accordingly
hopeless. What is wanted is a go-between.

Water's aloofness has to do with electricity. Each of its molecules is slightly positive
at one end and slightly negative at the other, so they cling together, end to end, and
welcome anything with a charge: salt and sugar, for instance. Oils are made of long
chains of carbon and hydrogen which have no such ends. They offer the water nothing to
hold, and it closes ranks and squeezes them out.

A soap molecule has a foot in both camps. Most of it is a long oily tail, twelve to
eighteen carbon atoms from end to end. At one tip, though, sits a small group that bears
a negative charge and is thoroughly at home in water. Drop a few billion of these into
the washing-up bowl and they must find some way to please both ends. At the surface they
stand on their heads, tails in the air. In the depths they gather into little balls,
with the tails tucked inwards and the charged heads facing out.

Now put in the plate. The tails, looking for oily company, bury themselves in the
butter. Heads stay behind in the water. As more of them crowd in, and the cloth rubs,
and warmth softens the fat, the film is lifted from the china and broken into droplets,
each one wearing a coat of charged heads. The droplets can't rejoin, because like
charges repel. They float about as a milky cloud until you pull the plug, and down they
go, soap, butter and all.

Foam, incidentally, does little of the work. Bubbles are a sign that there is some soap
left over, and that is the most that can be said for them. Children consider this the
wrong way to look at the matter.

People have been making the stuff for more than four thousand years. The method is to
boil fat or oil with a strong alkali, which used to be got by trickling water through
wood ashes. Fat consists of three chains fastened to a backbone; the alkali cuts them
free and supplies the charged end, and glycerine is left behind as a by-product. Legends
put the discovery beneath a hill where animals were sacrificed, but no one knows. The
smell of the boiling pans was so bad that in many towns the trade was banished to the
far bank of the river.

In some districts the water contains a good deal of calcium. Calcium joins with the
heads and makes a grey, sticky curd, the ring around the bath. Chemists in the last
century therefore designed detergents, which follow the same plan with a different head
that calcium does not spoil.

As for germs, soap deals with them partly by loosening the grease in which they sit, so
that they are carried off down the drain. It is rougher still on certain viruses, among
them those that cause influenza, as their outer wrapping is itself a fatty film, and the
tails pry it open. Twenty seconds is the usual advice, since prying takes a while.


# A Tent for the Sultan

There was once a tent-maker by the name of Yusra, who had her workshop in the lane behind
the dyers, and who sewed so evenly that ants were said to use her seams as a road. To her
one morning came the steward of the palace, with a bag of gold and a headache.

"His Majesty's going on a journey," said the steward. "He wants a tent. It must be the
largest that was ever made. It must have in it everything that he has at home, so that he
need not miss anything. You've got forty days."

Yusra asked what it was that His Majesty had at home. The steward unrolled a list. It
reached over the counter, across the floor, and out at the door, where a goat started on
the end of it.

She worked with sixty women. They sewed a throne room with columns of blue silk, and a
treasury with a hundred pockets. They made a garden out of green velvet, and a quilted
nightingale. On the fortieth day it was carried through the city on the backs of eighty
camels, and put up on the plain outside the walls, and it was so big that it had weather
of its own.

The Sultan walked through it from one end to the other. He was a young man, with tired
eyes. It took him until the afternoon.

"It's all here," he said. "I feel exactly as I do at home." He sat down on the silken
throne, and sighed. "Take it away. I couldn't sleep in it."

The steward's headache grew worse. He went back to the lane behind the dyers. "He doesn't
like it," he told Yusra. "It isn't enough. You must leave nothing out!"

"I left out nothing," said she. "Perhaps that's the trouble. Let me speak to him."

"No one speaks to him. One receives his wishes by way of the chamberlain."

So she thought about it, and threaded her needle, and in the evening she took a bundle
under her arm and went out on the plain by herself. A long way off from the great tent,
behind a thornbush, she set up another, with three sticks. It was of plain brown goat
hair, patched, with a hole. She built a fire before it, put on a kettle, and waited.

Around midnight a person came wandering through the dark in embroidered slippers. "Good
evening," said he. "I can't sleep. Is this also part of it?"

"This is just mine," said Yusra. "Come in. Mind your head, Majesty, it's low."

He crept in on his hands and knees. There was room for two people, provided they were on
good terms. He sat there hugging his shins, and she gave him tea in the lid of the kettle.

"There's nothing in here," he observed after some time.

"No."

"But it's odd. I feel as if there were more." He listened. Outside in the grass a cricket
was filing away at the night. The camels shifted and groaned. The wind leaned upon the
goat hair, and then thought better of it. "At home I don't hear that. What's it called?"

"That's outside," said Yusra. "It's the other thing a tent is for. People believe it's
made to keep you in. But I've sewn them all my life, and my mother did so before me. You
want it just thick enough that you don't get wet, and thin enough so you'll know where you
are."

The Sultan looked up. Over his head was the hole. It was the size of a coin, and in it, as
in the eye of a needle, there hung one star. He moved a little to the left and there was
another.

"Who patched all the rest, and left that?" he asked.

"I did. I ran out of thread, on a night when I was a girl, and by morning I'd got used to
it." She poured out the last of the tea. "Where is it that you're going, if one may ask?
On this journey?"

He was silent so long that the fire had settled before he replied. He had been Sultan
since he was six, he said. In all that time there had been a chamberlain between him and
the door. He had ordered the journey first, and had meant to think of a place afterwards.
He'd just wanted to be somewhere that was not on the list.

In the morning the steward came running over the plain with his turban undone. The throne
was empty, the treasury too, and the quilted garden. At last he discovered Yusra, behind
the thornbush, where she was rolling up a rug.

"Where is he? Where's the tent?"

"He bought it," said she. "I let him have it for a song. He has quite a good voice, as it
turns out." And she pointed to the hills, where, far away already on the white road, there
walked a small figure with three sticks across his shoulder. "He asked me to give you the
keys to everything. He says you're to see to it that they cut up the big one for the poor.
It'll make nine hundred, I should think. I shall leave a hole in each."
""",
    'ladder.tsv': """\
corpus	rung	numbers	seconds	bits	wrote
prose	uniform	0	0.01	8.0000	-
prose	unigram	75	0.01	4.4491	-
prose	2-gram	1315	0.01	3.4843	-
prose	3-gram	8665	0.02	2.7778	-
prose	4-gram	33218	0.03	2.3585	-
prose	5-gram	88007	0.04	2.2149	-
prose	6-gram	178832	0.06	2.1741	-
prose	MLP	101376	313	2.3776	-
prose	GRU	122880	275	2.2468	-
prose	GPT	135488	308	2.1933	-
prose	gzip	-	0.05	3.1768	-
prose	bz2	-	0.05	2.3480	-
prose	xz	-	0.47	2.6541	-
prose	SmolLM2	134515008	-	1.3069	looked at the doomsguard's header with an unwavering, i
Python	uniform	0	0.00	8.0000	-
Python	unigram	96	0.01	4.2799	-
Python	2-gram	2795	0.01	3.2371	-
Python	3-gram	15684	0.01	2.4356	-
Python	4-gram	45223	0.02	2.0781	-
Python	5-gram	93394	0.03	1.9257	-
Python	6-gram	159034	0.04	1.8848	-
Python	MLP	101376	310	2.1883	-
Python	GRU	122880	295	1.8824	-
Python	GPT	135488	297	1.8674	-
Python	gzip	-	0.06	1.7026	-
Python	bz2	-	0.04	1.4076	-
Python	xz	-	0.41	1.4349	-
Python	SmolLM2	134515008	-	0.6448	looked at the doomsguard's header with an unwavering, i
""",
    'ladder.npz': base64.b85decode(
        "P)h>@EdT%j2mk;8Apq_8UsM18|NsC0|NjR76aYt1R4#6Cc>w?r0L;7q0000006(b!000"
        "000GyZgx761AwsAOE;UMK;hvPPqWRgr|C)x7s%pBZZiu1wUp}4z4aVajvt+=~8v_R3~6"
        "t{Q2|H3=J%t|tAR+9bf`@XKJm1|Y1S}$vso>}^(v}oC_dDj%9TncI>rFhDvwCdEgd)KB"
        "Nn{?{hqUHaccbm5F)-rOwTbrhxTSkskC0P_CPnxIPfO7wzpS-OC7sV;GuX9E|r2dcOMB"
        "}WYfvu3my35K2|AJMtiC|c@^!h39yivGBU?=+~v=SPU@=6WQ5hb0U!HUbtMbpD#-"
        "M%b0`E2JCPKhBJw4Masp|Kg`#OFe5HWi|1F1iC{3%*ju`vW)@L!d5y0eMhmbXKi~Jy4A"
        "=CqZ{QKMK@oXfHBvS$@{XDy0VL7t-6w&s94b53+-"
        "#r`!i`ltz31lPZNuIeB2dRz)l?KC*VBXf_u;3v9A>`LIx1{g(L?{hztWh_`+zzs#QFj<"
        "GXvfpAwAXSIhyd?(MX9@FcFi-iv3KaG=W1?ibpiteF;(t>WYi-Za!?lJ3V&FsncN$nT("
        "6}~xu`yhq?!~bxJxj1=-"
        "T#%+1eeiXmx*(Fg$&J*L<}~e{aKV3@_0zfgo8Cm&ky>2o1=Y=`vh39HeG#t+FWqleIvb"
        "_F6^F>k%89x{E;wQh(kEwLXa8AwGONNF(#&6g#+l_vDRCX~>)-WhZa!3;99Apxzje-"
        "<I9Ywu@OK!?wzy5)Z{`)0hD*Q;^SECm*?CBfc2m&}cy3%{Z;Xj4rS-"
        "h1VZyYyGFnIc6MtgHkmmR-nZUQO&twEY9$KQd=cCZfv_4{15@qxYo)cP-KNQQbG!FAg4"
        ")cN0w|sUxKQxoSfavr@>CX1>GoJ**@lkE3{Daok&S_PB*H|&L0vshVe6D^i7^5}84`?&"
        "31AOCC*zHh$T9wb?2VDW;e5v*|IWg|FSLFe0+6DB=$=QOPV5#0#-"
        "|Eiw7KYb&u2L7@({fACd|{|%pP{9#m5QzA5$lk0utKN|omeyYNtwXr(=AqSs7ngEqt&t"
        "eYp@+-"
        "<f!+7_8Kov>S1EO%9t!Q7W=^w@`5e&<O()2DbLT|;0z<mpJ6cH6gdDxEgOcSLv~`uZ^8"
        "$*+Zg96WP!R|=IociTPVrmofIqwH(TrU|E$l!opLeAr4PbKGA0LNAz<A>&BMo>E!Ggzk"
        "cLS+a7?(f-"
        "AM19tORp~H<KQjC(!~!Han4YxJVYW{G=RBQ3|`S*)D4w`r#hHiE^hT%Qz3i<sW9MRo6Q"
        ")xu}+nH`hnV57O@&qhLB=+G;fjXM%O<Y;PUUbci9(sUgOPm#BH{87Y4S>o^&xEMJc<qt"
        "4!D`VcVaJR?#4A784h*6+bA=L^c_KZNHS%U~sLY}G~er64<@W?>VQQ{Gmv2KUqU!w$WH"
        "(#OiLKO!dYlkr#&=^qo%#eGpGxqt9(v~uQO@R5Ghiz^{J!&%0Qq35WkcY!_#RC?REEgx"
        "ff<QOd{f9lk<hKeHyXcm;Wj%(}9X8!5kw_*h_Np8Ib&9D7Ue~0YM7wYTH?Yo^i0&by!a"
        "@nLObiVI{aGUf{d#KxmLimEx629Wk%0;a)B)eDb&55reOE9Z?oSsDotr}J%+~4kse+wq"
        "!PEv2Dju_1vJ7eq@8GSsfr1pG=am_lOHdSf`ZR}O}onA4r!?KV+t-dnQNi5T<Y!-"
        "p)c3)>9{2*^o1GS4<nY^J{<rDBq&jlNN8}WZy1GZj|^}H57(T(VWSu~g_<%TT8rgb$R9"
        "JCr3V_{NQfF<zJ=t?G-"
        "PjOjt$GReq^Dbs*VYYd}!9k5BqdHne$OkE@gFLN*jjYPSl)w|^E<H+`IZ=`0;nq4<h_|"
        "MRE>VZ^Px!N^HV$~(==0+LO{H!R_>VtuU$`xeBHoeaX=`r!TJLG?l`ounG_HZOz_6rr$"
        "8g@+sZ^HRsk>mU(K~oYt>AVvhiFULjlhr8j-"
        "Fr1J~W({a2z@UhkS%@hEcd3USq}JZ(N7V#;UZop%v1OU_igGKf#1qf}CQ}Bc37tSEP(|"
        "h|VJ^&MlNl-;u#STka3_@fGE}Qb2f#8VYaxqa__Qe9SmYx)@#QHvA~y1<iPgd!{cI-ms"
        "NMSFw_BANZX-q<mUoxe}|1Y8dSd)qlV<hnJ_bg=(<OZeR)Y@8F0`jti5+dPuq-"
        "2!}d44ln8YxJZBF^=WCrg|4g>ewkKZULMZLdN^G(r-"
        "PTqzynz1E;joL+fxm`*PAoc5Oep5F^%<A2+M_Yp%ICBsLrREwS3X!S2aKi(Y7orSrqCP"
        "T*K#)YbXjfz*?{FJW$pq-trcq-L!w$S=I*qY?nxUp%0-"
        "I@mbKE99kP=7msmnqYrUY0<m^BWiIVai&$UWZ)iB|!qctiXkoeL-WWPvtt{qLm#`PkAh"
        "3g1r2Kv>@S2<=rLdnKhC{H}_R-"
        "#QDK{!O3AzR^Yh&yta6zL|RxK>8w+_n#1FMuURKjmrA`S=hN7{54dzKXKPgUm8E2JlVV"
        "SeNn+&56R{41d{?jb&r8?vm@5cY;9vx4$rU%S9O<#(Kgede2;1oBerr;pIWVU0h8CveB"
        "e2G~}8eSJOfY4LubzE+d{uwIe-cBc3yV4`{~3yM|^t7U-"
        "8AK1U_K8__N)#e%VtQ6>Hf7UlyHGE~1M&eDPQXkn!4}{CvdDuPKQHPUebR_Gg9nxFEZh"
        "TnDCe(v7_8wss%1=&e8R3e~etb3jnSFzuxEZM_=Y#+G=I{`bwSw$6I)<Y%&It)DWFOF$"
        "@!x!>NgwBnP^jEuX@<MTy5znW4E-"
        "9<P3qG$&Ew2O56CTNnw}dq^VRcD6fd!r*mYcz;B*Ona!v@*ZXL^|tAtho;4K3k5__1ls"
        "U0#%Exj|$F=oRoyihm<EuarNXSdS+z+NZ>w<vNqa|sx)Zh6dQN^4^|JMZi@CetExCu*W"
        "i=JU;#`k2(6>Q69Kf3L-"
        "&Lf+Z_TvBBqP6gWCnnUwgS(GO9rB)kcTHiUr@`!h>Ts)oT=DF?i&|4eA4w!j7rs(H0$P"
        "u#K$f;?p9V{e8X&&61B*JWcF;pj(w;TJH9tr*`thV0cpY-"
        "c;fBunuw+=!yX@nBYSTU2FwdX@FZ1I)mc=CtvC!2{o$eW=Z&I&`l4mv=hQIuE!iYhZnl"
        "(?MNBU|O--bemTR*d(Opvq_HS=NW}aAIJJo=*Ccn!cm3RX>ViLR-PX4|z{$=nRCV!C^3"
        "zG#8@yNc@C<QD#WF_$nu8ueAJzMXCjVkxxP$`3fDOm$0LSIDX9fgpL`lwXtM1dN22el5"
        "QrMf<vS%txTIZx|o4ilWG2BR0*%l*kJwTX#QJ5Em9C9+R0sn18y5=Y;Usm;~w-"
        "?uyo1=tsp+0?h411pzq(5ZLvM=19}tpOt5T9J+U~`<l<T%Z!h}>e?@ZHR`58{%&bs~6~"
        "&C2EQMx+ZLr<F89vSOKnXb{7ffs8-^#8zA!(mlmL}q?=p(8?*J~y_r>AB-"
        "6Y}xeh7i`wh0+%3o}#j+xWAmA%z}b+Go;dgEn9gDQU1N~TZCF$p}(}|ET=s}FU`7WYiW"
        "65h&4PoExCek5br_O1$&0?p;^43Sq227E&b?ZL+^qgGV*v{K?e4){v519G|pa)YO1-"
        "sHQ87g;&x>*Fbh?swsV-am+K4f;2iF47bAo8*ZLQ)3oX2d6@~up?t^@pwdB!GJiM^a(U"
        "tn{NM{f7a&KEwJrK=52^C-nq*{BOg@L+mE@Kdl0)?rOe48)5mwzV-"
        "T1%*nayXFg@(JE`-d}i6T8@1RGUtEBWi>v08mF5%Q&zy2&}gzZRKwk6{7VM&)%-"
        "7eqgk6&rixY!ri$^37f6J*@+&)}ABmlnx`DspI2}(~^EQU&Iz|UAn*6P+Y)`sZSj{F<A"
        "3Eln0{>$_P#t2LdwDIZDLyNdMej*XeJm}6PoR+ffYo6+A=xTr4S)j{;fB>sZ=YCD`UYd"
        "{pI9X$nbfqNrcWd}eHFb$f(O0TlUJ1SQlIRxB)5=l$e;LV(p}PwQ}9YV?^x;4^tl?FzC"
        "bF?suO`{!%v;^>=unh9n@Rl$@r*M(DEzE(gG)|T}z5hHs~A=6GHk`x(+vU>S_&~3_RGW"
        "i`S-"
        "S7kcv&dL^Yq@Go}&%VqZ$4&%~vmTwZAqNfGb`rS9lS6?ysb<~&L;|uge<|lrVH<G%i7;"
        "yxervE2=;f0(sZWZeQbT#Xc0^!x<rBOE6S$h?^50g|dV#14g>CFA)DyoCO$WO(2n9916"
        "0Ud+c=~=6c_Ipa4co^=|6f_z-kg1T5=VjeOBNbDv3f<&sxUa7}|3m-"
        "kDFgr7C7oEOtaL<<_H@$zCJpqy+A{ewbRiwAa^|@5fCoWXad<w`-"
        "^%HnL9f^XvW$H<uA!`{ZB+@HXp;7`BVte<TIYm|o>x3SDg|i~y4n)oU%uq@5zC1q6$<n"
        "1tFV;bU>}XM#tztK<v~4-dF%$=X+N?b5D**LRh4&fCEyr2gKs-"
        "^j0E=ybi#zX+BllWJ;GbDNzOlLhIK7m%&fv=jIQbk-"
        "VxPJ3ux_e>x`zp6upV}PV&?E`py-"
        "zxLAU`^hLSLjMCocw2Aga(D5}mLdO!Bnsymho}LPI3IBkKWS;bj+|$p5uUcx-jKEltM9"
        "8_iuX%Dlxes4Rt7&oglfIrevcoJ{elJJSlK2_^6>8%B&MGkvCHez=k~gRSks+k2^cW?8"
        "5^m-"
        "WrFY;TzMB++=hih;&&Y<0(WjndH{EDq9+O_f9+*m&MNDIqwM1D*=S7UFgVa0yGwJSC{G"
        "2`tOkwR|o_@=?E3HDIfWn&E`Q-"
        ")Vt9#h_E?@VZObzHwBHb}GcmV|I06yS7<&UQKmG9&%eZjw|#f>F;A>L2i>=X;GE!WZaf"
        "y+22f2DRcFDMhG9F9-"
        "3CFW+6aw>|u9bWnVK|9UAcuTyT`n5`MB4TIP^k7EyjGD9|aIy!F3KvM-"
        "6s(D|i2?daTbEW!8>{wCd=^_*Ey(-"
        "3vG5XwoI`d?ZHwB**<xRG=7&PY0IUl0Sf*LP$!q=39AjLETTUHqfO&v*Krv1;aiesXf1"
        "pF{+inSHYpn=X4mL}3Q6|e8n&lsy@hxd2+|ycVeqSG>HQmI=XVlZ~YORt&@io<^yftW{"
        "{Q;l)KuPzsrzOxhsXc3@)pPm<rQn#%fp$*!4z6v=ZnDvXXr3+lJ#x;f#t)H$#yYhQed1"
        "{VExnV4E>2xz0kK$+<j|7!6}T3^iNMJn|Gz+Uw<moRq3I|$*8V{*^X#-"
        "H9Ji)<$NIan>&8abnp7l1^s&kyUXW4ejJ`?R%qTh(m~NN#hJ~VHZd!)^hwjOmyvozX{F"
        "QIE4c49&_LgFwv^DrDUn$q~w%~nmcm6r>!F$+0Rf~ZadLyg0e<Z7H6eDYKYo|5u65)ot"
        "@INRk?Ze){4ym2I3+CDJunGH&J2aV($Ia~!--8ppaS(z_w7#b&`$=eG4T8nmbF!4g2$<"
        "?>L2aG$p0?6IXPgiZk;-;S0Q-$G-*}-"
        "t*8;4THQm`P=8;N;^5UKeSB$o*8=)Fqc&GMtOWEb@Vdx7x<BJa4Za+^rwY4tN14>7wXl"
        "nWJD7}tYOj-cl@Oo{BupWz6W922!2QGd?`@w9!m~VuyFv+^Wx5HWPFaONy96n9TTBCS|"
        "_igMdR+Owx%;qgdmjqiGt9%`BGh_$G(&p?Nn{D>9Om-jTb_jRaICfnfkXo3Y!bnI;`Dl"
        "tRvNpN>&{=A*IHwHQN=~a%@-"
        "S@%T!FFV4PNUUqnftdtq|O7uF$G@zIqcx10?&gDzj&7mOhH?=JAkSE)-"
        "b9N*XpS_NiVBCEz1oZg*8`Lb8^IO@Eva$9@wyyj4PpZH<Hc3~P^hXf}>!JDuxf1yf~|("
        "hs$x@p_Uz)mu|}g`?0JQHAE-ib-E1jIoQqWf!#f9y|0^?rIKCDXBl?_1tK5k$rQn!xy-"
        "so*_v(b&JAZR#BsYdw{%?XQ#~3Rreg!baXJ$Q3ygO?IBU@p71zOF0mj)k*5jw13BE9Br"
        "AK*W&3XMq!p|6jktVwd00^JM?9B5MqTN2aUAQZbd^WbU9^#uHF*Z@=o#RzPCtqp=?2mX"
        "1A3^b$^$mdX{7yT*K|!hQBP(uXouOBmI!{KbJ<9n!zV=9Twx}QF$3O<VlKW-pUfR8Rjs"
        "BpWYdE)R9}RNd!@=~i8_%Lm*;!qGLUD#b{zghPnBij8sBEqFI@E<;QwWmqVGJlsc5GNR"
        "m=SlK08ALgV{X%1^fJs$rSCPkssQ^4V>3Gs-"
        "7S#^q#nZe~ysOf92QNN!VV#oAz(GHA~PE`2Vaw@$-!O{yyNb&&q#_wlBzkvWpm-"
        ")WW<Yz7OrS+FDEDfsqC-uOzg9UZg7TYrUfJ?56oEn(0pn{7@dlag3a${@&sHk=!Vfc~p"
        "y1@6e(=1`?4P%!_X6&%>Jpj$a6yq(v;7I+0|t>uHmcHj8E1Dz_I5raRr@WQH>e{~7E_T"
        "bM=UKXGei56E}{wBt7+-"
        "q`|`@jRB5_vAy&Y4Q)U$Y>Ru%8x1+=^t)(deq2}s)dpvLtJIGkbjT&`#R!LQgitb71Y}"
        "N0a*p6J4yY-t7*Alyz@W*`A{wx%^I*#<{@iaI6uvVPr_xs+II*-"
        "Rt4q0H9njVJx$v|@6vBVELm%x_jZYA;t+gSsOXz3Zzst-"
        "h<0n4QdMzoW@l}>+81Uyhp6V8!p6fnw8cFXYGWTa@3Z(|Ci}&1OZVWW&O7BRA4sF@+QM"
        "w;rTiXhS3Vsdq5kk3G{!oEVzo8wAZkX7YER-"
        "9dB(ye+)lcSzIl&$^C)@YIQa+fwhzmH+NC3Iw2yglqEA#(<t&a*ou@oda>K7Q$;qcD_@"
        ">)0Xm|V!^_F}vh>wBl=uTjPJ(<U0zf}k}8i^zoWl?JRYr_PxAKya_<EwKgbDh~zI^g+F"
        "egHj5oE4?4GiytGWSjT2-"
        "f1YYU*I^+Z;U6o^hT@`Zg048r*JLLfV4xgEns`Fu~eT|gcfcMoPr0T$*d9`!jEh9_0gt"
        "+k!!;@)C;NVbY+2e0_!K5=4%qe26?hd$I{Y#73?(mqi{O#5Zd$RPO{e1KBm8=`}BH|#-"
        "Av(<{GZ3Zn1x0BKDzU)dEZnToc-{K|;%fE$}fy{=XXE15xE0g&TR-"
        "h~L1&cG9Z!E6Ns0!M~J(yuI^H*^|^(?u7@5K`~ig&rVud+@MjNcGZf)RyHM2#BB`yafT"
        "eus3<&^0!}uyxH?Qtrzf4ObRPW*J?(dVExzkCBA>*S@-"
        "N(?UxUraeRNN`$ozqVRtsS$ZYY-"
        "V=E<nzE9};Gvf$*5duco6=g@>!!zFQ=)j~<}?C{UlR9?WW&NTSI%b*cfV#+=FtYt+g`-"
        "XmtUB?tsBYn6({KGrRt&4w<QAQ4?sb%HE%%Uq%UN**gMLL?7?2bs5cEU~ULz(m~`w2ea"
        "qv|8AE-ve~H%7^mqzPhky{@xAcuH!nv<MgB2dxQq3$iV;E4l?r#vb-"
        "|{XZWyzTmpNtyV5=TcEakoah**-"
        "t|678zdL!18{R8(|Ies73Q!%$tP%IEeM9OB0i>1f`@UO*hd<QzR-"
        "}p!Wv{PVIK1UuITy8SYXtHX?8znQqn>p7kjSv4fKXnP9vp`k;T{BV*V!n=HgYxX%A~Pa"
        "-bQxf{LTnv^)Ake1cy2W(hBppI{|oZb)CJABTzJMSG&$DRH?!8+@=<q6IjcbIKNzUg$^"
        "gaq~KA>9xg<%rWl3B}wyTcfX>@8VGY>8ML!z^ZD{ZK~A4&KTayHOm-Ten^I5OG8j^u!&"
        "9e)Q&=5L!`4W3JK5?OLTz4|_e15K1Z@-"
        "H&=rztGq<dpgEw>bLk+!ra6ICH+0Jj;a(RC62{|9J;m^(>r5-"
        "*68aC8j!M~id${zire3GSDsbovWOT92_&7#q^jNv#e9>XJr@<O_~+?{}Luvx)A!c{RU0"
        "*LnoLN+L6loNUhE}-8d{rZRApWerR;2}Qd2U0%RI4~esCp-"
        "#vS^2DXs0|#%|B`mfNf=6N=vj?xuv%Cmzh&phH5=sbPSs!)Qj!$)wS}5iuJn4sI2soo;"
        "`B!I;In!|uFh`=UD)6H(DZ?#OLK>d<C9izxS{3=eiMuFk0?8fH#TbyS;zh}tE39{5|YD"
        "Hk?>GXe2q7@idfgl&u$A?&-"
        "%E(!BgD9pU=7`w~w3XEsGNa=L3oCTgptip!EaawMHaw7dDco!0A$wjdfM;@`J=Oi(3I4"
        "r7ia&y`8H>dbPDDukr>~*yFWDke#0-"
        "sqB8>V<hVj!hPJ@`<MO*pGjP9uEdw2ENVsD3D5Xlv^lkz=67zTAMuaV8hEFrzAt;i-"
        "fFxNa}ez7On>oh)9WUdNMD4{Dy`&u!9swr<gC$rLT=Tiz3>)wT}s0Uo3s=*xI68ue5bh"
        "-{R3|zd#;;b(7wyhASbQkPNzP%qH&WwvTxIiLOFRa9qsHD$I^~sR=g`175B*3m*1i<X?"
        "IUMMU$VxLwm9vNJIW)_(qqb)hQbK1R{Nn%NYMaYqFB>r$154Tqie6+^;>s%ken57q4qw"
        "u=?7!opJCF?%;mcWHyw?I&;H5D5mvbTX9|d#>}Hu<YnMAFPrwvyG~tdt=7gVvy=vOKkZ"
        "5ivx`;&D~`VhYsQ@xM7ji3QF@CFL4oQ{FLfPmEVO4^jY)1+d=dWDU+XndU$r(=*5<MdZ"
        "8HwhC{;F>d3SjnF)z!+^T=E@PIZ-"
        "f)<K%vd>Sa>7I(gBRa1VK7m~|bb*TeXk>46S>`~_AzzK1e^)z@0h7g@J5_+PIWT^2lV7"
        "NYV0;1G-"
        "*h>3ZOjeWjr!Iqa)>C6Ms^}RdJQW%IhTG5{_Ar`YjaSOjJ=z*Lix;ase6oHYhFL9bokg"
        ">~-hpTf<VPi?2duu+M7fQ-"
        "D3943rzmZw4#dR2lzxx&;p;Rz(2)d`k$O381Ivydvg}$YIKgvMDg!ydhhl6q`HGRmuUY"
        "fqLTDE0j%VQ3(ntI!USPMOi&0gr2Cn2T3q8jV31(fwOCgSRCvE6kNVCeQQA%lNjB<y~u"
        "^-"
        "Wm)<^iFRZV4DZf!wg&A4J(XZtVzQje*ffKp_jRoeQR*$(I8X97nd1E030I>Tum6wQ6c-"
        "1PBcW12<T7wqpH3?ub3+8c2mRB@JRgXOZ}x{-"
        "+=Zba_FX+rjq>Q+nr2U!#TpH{$gHMs`q?oYBi%Ae!<v47#dQH`$gFY^6~-"
        "zmoe6O<GnG>uFpDl1AK(3gCLdo(;g)SoTDs#pxYf*j5pZIgPB=5_Naru+!c3{r^1I`%R"
        "z_vw>8rz}A$=sO9Aa3>?m+?3u-"
        ">`ga1z3~vS2d`sQH@}rT=D);j{0o{Cn};FAtHv44z(ei{S2M4pzU~};)BcVW_h|5z`i="
        "An9>t@rYibL77~7&e^M5W^57yK7!QR47dQrQ_p3q|UWn9F_u&$$co<i3dRgE3`Amt^z^"
        "|qw%Ez#GZoERw1r}LN20AU6E?3UsPe<438vx}0FxGG;n6Ub^QAt|eOGx2G;_(VC0bP<N"
        "pJch@<&-c-"
        "0GKm;=Jv>GGgktbKt*ibIo0+zmR7<Zcyl^CAcEl@RX$69XaTBMDoz2{WyNW4no9Llev~"
        "C&CeGE>*AGjVWBc_w)sh?9zs{cT=GYW>IH#7?>iWZQCa7)g#vPc*BAm0~h4}F0(oJ>qI"
        "klfLlJGoqtCeYlhCcZ>x=$bq}LSPkGn{Y{MwVIO-"
        "73cA)XuUF4Jmv5}ZXRPLOF084d8YlZT1wumJ|R1WqV6T<Q((Q<D;%{x_!jwpmM=qg=e6"
        "|E+uExbJNS0uB8PW$mq}7uDHia>MY6VxvENhK%Aedlb!Eg!7e!3yYWhKIe5fM<{7O#D*"
        "zVYYO)v=O@|N=Eg_+h7o=tA;sSbz92<tAYZWQru6|T#D;VDP<AZU(D*p>Jw`<q&iPSn="
        "Z3J%5F+!!z6+pV+8Zwb187%|K*{%6#-Pn%^kt_a_#46k4)9?z282WDB;Ss6-"
        "o<PDi*D_WjDNZYJ`Pi$N+8<*fDuR&^Lu7Jj5tA7n!N2Ae4XPY?H8<rKQh3jbnxTfEvbI"
        "1m?MVLi5`*(+4;v}I^^4G*-(nvH^Ug5bdm*QTt6~i2~eC#ERvMSTYsn-Mf=`qa7R@z=Y"
        "nA$k$F&pLC&kvKrG?zw$4~?eb{^YzdAn=R$i@6yON9UY-"
        "B9@x4bc^7;qK>sdF==c@(0>Z9<4G_s_@`M;-"
        "RpkPeh7QC599<pZ8uhG;yX$uwYS=U{X#<Iy-"
        "_l44_l>Qb{bms`B0|~ugiK1<uE3OOzkqbyF3$)YkjqD-Va7)TGN~oNis$L!w11FijNh*"
        "zw)S1G5M7<T=P0F-"
        "Se~vj$y^^#a1qBNpK9*C2OSoL61KKL4FmLW_7fm*$jDq;9)QaABk>=EdsaP)6Pv=PUa-"
        "W9v^Vo>WtN%`*^Ti$5%GckQ~v+vkv$@?F4<o8ZH;!#>(P>p$`<BjcAwDai~&e7H6`O&D"
        "R3o(fha)p+D&%w_p?Wmt-~HPRnWa_zF)`SPsjanz*<8(5@@jFixmf*fMrf--"
        ")v&tv6%vc_)YZpLs_(?(Zz+gO65#bj8EnT1pR3RVd`&Ycu(FT&lk#B|JT_!&5wcnNd76"
        "gUu&(3@(>;%1PgpHn7dwVaI4y*i$kaOG@v+m9&$zi*T21C6mHigs^)$_#2sPUsg)9eL_"
        "2{n|BhP9DJIgdW(TgSFj^wC`*<*r=FC;e52Le9uZ0I0eD)leNyLOth+B@Bqcek16AN>C"
        "kHNy6O^%;`*;;{7gt3my?w34#v1jDyg@qeeWgF7gY4?&Q?VhRW3~#eb{#qcr-"
        "d(tw~>Zu6Yc60VwJTQ{HxZIeUXZK3#PRQl!y1`2B?oF$(iZhj96NWZ4xs;v|n30^_OyG"
        "lFjNO{sxJ@clKN9cEZn45$}~^<V$o-"
        "#@pa$yhy7pHHCWSM`IS5s~$@0FYHvB^F5?Fxedp?!;}uJK&YTy43=2YYA##!G#56BT_d"
        "T|0Ce%8Y0>JalT(wqflBNn4)R>VwQ@dd9NZ&<l%G{Z>zx1iZ&rU;VpJsm+I@v>-"
        "b=KD)|zaF&3K%%2yF`8*OJXq>I>f9uIk<Zj}gNfLaL$2RU#{rA6-"
        "?s+khV@ZJk&cWDD+0s|PtvldW6Ut&o5gnY#k}&|)$N)v%YO_7>LCWOEQnfOV*bc*nmoZ"
        "J_ci+s_JTezXn<9zI>sMZd9#4~L&geWjNcuZ^+i!9c@97toKSmGU0q?1nP&|LHq}atLw"
        "WH0eL)!`1B$c$M6i^|Uv`2>OcV5BCi(#B0K9Ni~+u+m}{Gy`9OZjqu!Eh*!`~>R|M*JV"
        "EYH8$j)_%m<~N)>mO*Th&tj)-"
        "c+BWB1S}yIJj*a44`Eko(mhM8+cvJZ2DdmSP@F>1qCqZR<a&F7%Ex1lP7fXZT1S)4Zg-"
        "5@~j&AFLvs?5^n(EgxI1&$Vlad*s}_51quukb8I)+Jg?8hw(u8iPusmtDV(xXoow}SxX"
        "mS7uFiKd(xYte`kZ7oTdtAgU#`uT5S+WHDaMQ>UH@CsiC#zgJ~=9dB(6qWR%i1z~sfOC"
        "(aoz$nL^*Qq7*k*VBff47AGpi5^0l;`Jqw(ZS2|94G(|UZ4*R7pGT@_IhVnix)Y6(<XQ"
        "l+Qt7P3(dKqpb{O9h5pur^xDoocF0PFWn=)WWDRFyBSdqLyv35b4vzSq)56vZ|LE8;?o"
        "$<O8+miPJ+49XSa*yj@YYA|uF9u4kGCr;ZY-Az!V_mNT=6cGThr_?oKLk{M6OR)OSl65"
        "1;>z>U<Gd#<2W<fSp6}dinE4$;nggQw%5!HTY`o8F2LZ5{jpc>L}sMlXP>R@#u|IPf1+"
        "l3Zu(qOOAh#3E0x0MoOPkyc18%pXqcrBVgy>5D7|3B|5t^(qho4rktyT(4||opTACERF"
        "P~BNMHpe1SrN)OZ=H&%4T7V{KR8XB0(0#iEJs>RFG=qTVXX{nXmy8lCxd4t8R0p`Q{{!"
        "2FT#tp=zeFD-"
        "9pKQ#*!hymQrp0E52?#l}GY5csOlk*OoUyL$`(Fu*PCC`D%6|4Xi8nC*?l7O!_ztl%jz"
        "*Dff)BnA<%A*?3;)=j<^TYiV|S=xQ&J&q`N?8N4UiPnvpTgRAjzd@WGJoli=jfLP5l)V"
        "^u-"
        "!W(&vig_(7ml2iNS8~xd`J2!|_S0_M!EdacR>*upF2QpAP*Kym^Mzz2>#OBv`$5F@q!l"
        "p8Gtm7M$c(#T?joD%6LW*IJfVs(o0oO=yW`StXxq`rv@`56@kXX~t^G98$5&VlyB*GH_"
        "15ZAlQMHw+H&U?v=+aGt?FpD#g5Q_x(lU*t@Mkr6KQhCgg-Nekhziect;mIgLpW2kxp_"
        "Zz!0m3zQN6=^$#I@94<$GeV&X=X-"
        "9kca?o<5qBtRLE!2T7T0{J+T8y2+`#}oL1tt7V?8YmRX7oJ_4rQfH!~ZZF3i$W(hBU@%"
        "&IdwiJ3($qHRA%?i_2g=vrclRxgB@%e?pS7h`e;>OO)H#_2q{<);OArWD8^{HA#E#8OT"
        "q5Mt?yDog~J~6`*6rP+V6joOxN>#6IBa^aU>wI*B`l2eA`QDpa<UnIcX0Rb&<DL9zv>u"
        "!@1jtXX)e+SokHkFYf?2*24^G4MHZwD;GvuGULAi-"
        "97~(UMLVY`RssrCbZXfCP5kX=0V<opBAa1oYrwYqnTI%qAa>c-"
        "#$pHxz_L_G3~QZy<Bn&&C(rj=W}u?X#v!j*p}tg?|3U=!85rp}(&w2C<DiMmxdlIp3hF"
        "8wI&&VRtK}qT}34qs#`p4E+OD@^(mR<hyJgl-CI@<$d&rQzZO1{THU%ZJi)(?yNE_D1e"
        "vY4qCGJ3+t>sr?+q#>X*<MSM<hu&c`)Z#;|f`1)A*3pvCbk@j6tZNpfz#rEg`UwaT!Ua"
        "gvK)VnxGMsghQeEXBp4aBw+)>WtKfWef>4c2_#zoXw~RKjAxsPO1s<0bfr1RjM0!pvCZ"
        "}uq0&AU`h>gmH*7w7^St7auG`1RC>gms2>!)G&}LLh0+34Nopay3jp+iXBNYQ&_hE;1$"
        "kBHIBV+JXhzBJXq-M14m%Io*+8jagQPjE70Kt{fXgfM<yP>4WVk1Bl-"
        "<bMLN6JJ_pqyzB-zxW={z(@9z!oHt&DC^)%wR$ouyI|PS?h>i$XG7wMQt$?1D<Nx`p?O"
        "Ow)As&b;gypEz3tI@9P8p{^`M4*ug_wgT|XJ!c=W8<Li=1R*`Up4~0tlxJad*jJkb&@3"
        "${noF<a49G*X*-"
        "Ncf!9o#^x&ztNGGqpy1dGVJ&~e<%?dI;l1;8}gYYTZIjw1i)CGa^CcAMeTz9Y^|`3&7="
        "#~MQDYlJ}B$zkm_Uk+W}1(1hLjC9aEbqfwyy_Kcxtym{8A=1|S+4jIBxkn%zAb7XgLp`"
        "b9hw*M%Vvq~wzt-"
        "Z+Z_Zh;gSE&PXIEe{Z%u(MH;>^qayzM4@BuA>)8G|ZfX7+etr#OaYe}<Ov574L%OE+jE"
        "@RLqYZDar{LQ|>N>(4ga2)h|FpsR_?e02K&8cr;*d8dts-iE}ZDm8e;~B<GR0Y!MXwpr"
        "+$xCb9C0lWzC%p-"
        "g=2O<2PqmVC4?QlOpzGlWBtuVmisx6wA^Yq&X%}AUmO}HqS8>2O5gNc3Xfy2$akQ8M)6"
        "|FZ|M+I72yd@c!~3<ic6NM?wI%_4R2>qWfo||*T99NV=e3)5Tp*tBMTM=X!~=mc_B1F>"
        "w_4{Nznhm=;WPQla8duHa1^6xlk}0K+ig^CSF)c54mnX$HD8Gc)#U;|Y2wC)O{Z7bW;J"
        "OYEdjO}S9DOT`r~jlsjyGdnn6Q$8QX5#@J`$~9A<mmyKn>-"
        "=F5fC>gtG9T_ldM3ZjKE5RDA`xiFX>0v*QN4`_3gF1<w$yj%P;l`Fg!)p-"
        "=uf+yr}_Z1|Nys#6mH&Wp*l+`Yy%u8R9rljSR_hO4LHeN~_=~OnBWFft+dDb&B7N1jx3"
        "6!m*kI67~2_9v9B;AY+$~tu-^U^Lfztalcg!cMfc8Jvo>~u1vEXv%-"
        "8*jyW(RI9IxGdfp*4R;}G??yXCkfBD?@`OFONvA|xe}fxUh@7Gh=(%xS8J2Mh^G~e@=v"
        "1Gm7;92KTZ4zit%2&zcY|8!Y|oS^9%{HN&X+GCRAecX+A584M!cU4$uf5+P`5LCu+qYl"
        "TLK8T*|tr_Daxveerr}iPT$t2fLh#;uOytZxM43GwCeyGSru!an`^@eUaxU7-"
        "0N?RPq&7G6t%Z*jmz&wYE!Ge^@e;aCcP49OG^0i<7oMWscDZt%njZLp85)NKb}D^2#cn"
        "+<_DfPQ}yxF9g*L(Y$cl{6kyn&25aL*{$N5XdM!+OOC3tElxGoNRRfWqqelFkxP8dmKY"
        "7tQh6V1PWnP;&jwOQsSkzCBxqpu^F8#nAeHQQaF=d@6ng_If`BzbMcgtt%4tP+LZbhM+"
        "YzsnYxukS6X_cgO)m4Uc4@TS9ZPdrZ-"
        "h<8Dft18HwwxFg2VVzGLEOi1=vRlg%U_RT!wamtT@g|mCL8TMgPDBQpz60A-"
        "Oo+<u71$k?SOE@ioR<rIUdU+C{R4d_*4pAjRv9g&Ed6X#wm)E%93E4L@N=X>l~sdagG{"
        "Kj0>0vHN<ZjQkNx*~ltl*)1F%jpM@4=_lG&kys)8!SazV-"
        "r0yM<s#D!w6;>w+tkRZL8!W2#Qrn2sy$I{K$aVdJ|LJ5Q`jOroRe^4r%ZT0RK}P15~m{"
        "Fm~kgP7rgW)+YKcxu9N?S^F@3s?$AuQz@B5~mJH`6`NEfJPP{Mluk{c$%ZPK5_3ES_+O"
        "6GG7qMp8!b5`BgbbwcqWl3#Q=SN0y$$#y;v;oXLx_e&s?WS_9wyVFpWQ<W(~4xId=*-"
        "nx!_7*ETP(T+z0Jf_p{D|rEH|Ljgl~qd}6Kj5@siOh`*8)*AtpedFl&_A%~rVyw~ca&Q"
        "2YYwla`J8`~<hCn0=L{>AF<?v?X+7pn(Iij^1MTSz;vFJWD<U$O<2z12pNZloeh#1E|2"
        "WC<HfKjUsr6^Ox_SPM?zk#-"
        "GPblR)+)n)QP$n7*Br_g3iqv?@EOCl9`eCR3mxG|ZvU;~tZ4sZ^ABgr_o@(BvD?sRo%I"
        "-XB%N;}CqSn9vv6!&F_E#w;@xvO!QRyK~}|FFX@IG63~Y&_bBdPSzO8ksM=A={0<Fb>b"
        "rLF<oR(RR?5j&O!Vx@&15KlI1Xm6ees`coT~K8Xy2zj<Cqj-*I*T2uW4t8b-)-"
        "&<2n1IK<L_94TRCh$8}$Q|Xqzn0pH{Vw;RH!MQtv!mLGw7e<P&3-"
        "(S<PGcY7(9lz!R4J#_DYy8we$R;rPD6BDrDk5#HW1B7)V=Nhe!#s4ByrycbWq%&Q0JRd"
        "KBN&_u*OSjafBViH_jsBNR4_%+ga}1HBPw0psjZG%0;f<olP5VM;!p63Rlh(4Qh4T{>K"
        "aG}8lGIpsC<#zkRA{0C<Q%F2JB%l6=eD{d>6O?Yh$R*NNk^lqYswE}R74z;>Ce?{I3ra"
        "90_>9liGs4m=QYmEiahYoRe;Q?wlOS1})15Oic=^f}l{Jym|bsu|zDXRuA@c_I>o-"
        "E%`ren@mqV>l9v|Z|Qd>C&~hPzetzft9&!$w;^D2tCerBG|3310xG$rSyye!yvLZbU2O"
        "bL=YqhBf~jI~OFO0nQu2OD*w;m0f)ox6e10yY?>Uv9}{^vbdsHPu&rAyz?~BUhZf!Xos"
        "`lR%TD<rLiBH+6A?SN)_BQI3uViooG=C)+wiyb(p-fV<Mc}o!{qvD^-"
        "6VENJy}TVWTK^L-ZUSyk-c{0^<9nQAA}NRMR|NEh>f-"
        "7q;W^BCUD^ZR}^zPq11edSL4Z<>$44V@4D#`g-%*%p)uE64&!H73~O_$pG3SHh*-"
        "WB3`KtJQS|%Cq=kJlHy%wvz17cF{TBrdBMQ&(fXa`pdNEAZgdkTJAghEMG!0;V)j%9%H"
        "XF=Ft-"
        "{m+vRL?Sn!`WiO27*Q{L{kE}{TT1fa3@!P@iqSvL0Rvnr+?UgRRj@oOU6OV+~_;+=#5K"
        "Ruy@#v}*inx@^vMZjnMW`4rfpfxqi|U&oA8SM^CMVG)R<iYn83ox`dA>^8DC|i6P9EwH"
        "ae`fs?RE-TX~s#kkZ#x7%Ok)WF`iVbGrXV|X+>v>c~1)ZcGCu0B@Su=sl&hWe3qBxvGv"
        "fI%r$5QJ%YnV2O)qD2Xlnyk?RhpH^^EmN#>EXI>y$*br^1MaO>%P;R=4E%~rDGRHH7-"
        "fe(dehX0U<ldCj`Q;F;iJl4|X0r0`8?4Bc9#O1F$h4C!4qMjazGEH<o*v;K<WvZU^P`J"
        "DOMqiz}M(1Rp_?ga8;+0NX2s*JJ^hhY4ZLocOxZDd~p_Y+7k}6+O9!eF$EyxXfG5FXk{"
        "t;!8i)b;)(Eg`ffF0UZ_l#9D5F`DDOx9E=VXahaC1&yOa;8gvN*}ZaEDIc@mICyneZU^"
        "e${IVALcA~O&YJ6OrEh4G*$;jp0jC=6hi8~ibqi+L&rw_Zb4o4gDvm~Xr14H$^_C|ov_"
        "tzyJK|Sveq*8Z7vAcPQL{j*-"
        "9($?A3___;(S$TjWZZc!Y9~l^EZh2t(!!4ll)fyKqh~Ld%%4%&4<GO($BWV-`INqLu-"
        "46l2`Y+$utwkx*OoC?-r?u-"
        "k@IsZ4&g1Tda>U9Lia5cqON#oZThX3Ueo&7HHya!xn0#iDR}k=BkfKE1H$=B&%t<evcN"
        "jbBPscML6i2X#JXAuiSnz6z-"
        "tw?oxc#Tu!G10lq_Zr?IdL>UxU1m#}5U3vKBwc1A0u#>)e2S$z!?BTO655Fd&Ll9yUx!"
        "wi<!ng+cje=tF)r3j4RoZ;VLg1!v53pFFdh4O5V@yItrox*NtB_iFh)9@=r+(-"
        "DM)z0oEk8+MX6ZAeorf#AH|KIbcuqw2>J;$k_eP%o1EA7Bvk?h7T^is_ROC$5X$4v=W!"
        "=1xjn2kS@XO1Cw{5jzc2*8bx5ksoNeu^Y&9a7cs({AJh9-"
        "s(HNj}=h37vQeQXY%ac<Ndb`~>Ta;~B@S7LZCdOYM12T85o*tJ!DCIlRa?fOVfNG^OW-"
        "arCgo+%3|5r=(lf*@p7?yJqb5t+Kn&l<;Kwvo#-"
        ";Lmq1cYwY2?2pTMR0gFe&L1RAoJ^5zDz-B>CHsAT(iIShDb~As4vPMxoEI+1Kjcs-ut;"
        "TQjp;*>un^~0r-"
        ")(mkf5dvF+Yp7zSnrHz{Ww{tRdTwLe}xuYu<p~5Qo3=N7INOOrDUl!kc_~~0vS+AxaRM"
        "Krt15p5?WJ!4yNe)NwYLL+}}9~+0xD$U)>g-"
        "6@fswAN$0T=vlRYs6DB{9^<TT1F1W&1^=;fG+$&gn;FmSW!_<AkG?APjowiIJ)v;oU3m"
        "tM7cxB6wfXEl@sju6P0CtxGs|W7;uC_zGh3`|NX|m7uR2zFLcictvc>sZYRQf(gQ;ZYl"
        "VjsH!83`;x0Dx=Hmr+pJ10pZDk{}fZC=Hy6MU((ql<BQBg(2mtLj^59uCq;yxj_B-"
        "1Y1vjqp@{*tXP7?lj!M9*WX%C9SwtL@X;rvzz8P!Xy80`2KUoyRmqSr<E`;vbMi#^;y8"
        ")gm<OYl$NtUGG-(s%3G-"
        "qFE`4|U%1HTh{sa0(T?8Q{$r60)ku#(|I|6!S=x_AlQBGt)CRZl>3#=If;G69C2K`cNp"
        "{7#WPA`9tj0&2#jx0Irf&0}&?d1?=3Xh5k7VmnQ~EBk7dfcUAm4-"
        "g$YX(sf0MI8+dCCjrjOM6ScyhR`6_;9SM&|eE%>Atf$SuI`Q>nc)>VI%H=`!lgFC8?=t"
        "xc1Cy`jX-}>2_$69F>SYM-BdOGh0CCKmaO&Er%n3*VAN|3L^W%GnMP#I<atmNnAaFq7m"
        "_ee{G99A#3N=a4jafAIva@r^TKLWc+eJF2FR$eEh$=k>&XL;aSupTXA9l_=0BTg;75cJ"
        "oZMGUD-"
        "u!xkXFA56q7|joE4Zd(^SqKHtW_us0fp18iu}OLe#O#i>jMld53Pw$#oG^~np-Ir!S;P"
        "<EI%J{wKtJtd6AhsfJ4MzQ7n1sDd2n5iCG69qJq^+-"
        "#r<lZvu^uWYTY3}ZRdWXKhQL_lA?OYd%tTNDW#{pUy_T_N<0?t!}|?6(3@>HYll8rS0f"
        "~N-+aPP8|m8Yq!s8Q?1n*16Ze_-*l_E-"
        "d=kC!pA`$jA9_4lY8z?`<rk27BvyTE5<Z)QS$AiXJis?N9Gz0!I7n7|dbpxVNwU8#YwX"
        "J%_?I4oL$t9|OdG>G*=1}?j^TSEO`qX-#MZ(GIgOsji<}?yLk6?zKw-Qy(1eYHx_C#R9"
        "d~@2?ak`7_&r|2mTAvq#2Yw2+`SQlpF%xaUNYa>97&(Q=v%u6UKxn7|KJngiBJ{}cqs0"
        "y<xDu_t&U%dhXW7kaU~yIw07zB?G@S&zDzXuF|{rJ36E#5@Za{|YDL!8E`wKE-QZ`tFm"
        "C7n$?OF>Dn?hN#d!Q_HI-"
        "=RC|;iVN*m60@kheov@NIzZz(q+r@hH~VX|3wQ7yW{jt`H3QM@!nhpGmv8uQ#9LVM3t<"
        "2KzvCNe`PrF2zSagpSKY+@>s)T6<TP&Me$``F91_TCi56LI-`SjDeN6}-"
        "kNiF!jWr$O*vB{M>qE1e$pZMYLu*g#!Oohe+Rh2&^$g0DThho8|ZGzxvj#Ko*A8bY?Ay"
        "L`4gSCH*mRteaIk7~=}>qVLn>sMe5{!WXiBY0c-"
        "Gbx}owLI=C>mT$<{yptaqaB@Lb;3XEYp95B2HINLgtKBYb7&X6j2p!knsv=v9!o98a?p"
        "R&VZLf{qlBjRNDm~8R;$1%ZK~M{>Tpq>7N{iT^lf0B)NZ_hI?X(ua!D(Ok0XoCHgf858"
        "QGHO`Rns#YJcTVe=TDav?0&UV(M)2#{8sTX7}XnBp-~ji#t_tX?7Gp;-"
        "`=mNK4I2F4>vtsMPVs9;Y>WOuJjd(~4N<;zP+3r77$$R!FXAm1T?UgVxZDoq^f3y=PX!"
        "N;!#_3%-SK_Hn!tHHAcU-"
        "u@>otFV=cv{P`PkP+WsctK`*w#4sJ8GO+`yRYny=Dd`WteUU4_aAK~B+}i=nbhGrrv#1"
        "Ur|h==?@3#YY!DahW>t5ZLk`7{t7`wE45J+MqMxlp_?|Nl)#ewmpO^G#@Y?;E5Lkp&BT"
        "PriQ?yS0woEg2!cRmbRrxmhi#*ofT{{MkESujIo{>lXj@C)58%;N+*?$Y)0+U!6EoHH2"
        "D4LnRRvk&6L%dK%u+k2Cci{TYJ#~h!9~?5XN4#%2f1|BV-DS;AR<-"
        "7AfptR6t|DAaZw7n4S;U{+3Z}>2Ek-"
        "!i(I6E~ws*3r&KKR19QZ_A*`rBrWYF_aTg;z25*>3NXuD}ATFqW)PEH*I<5)*k;<@oiS"
        "xjwC2Y3>MY~)zH7>qNU=|pNTG;vO<)yOTFNn-"
        "d)Hi*fP&e!1;p|$A=kR3l^kF=~*VuN9+cQ-"
        "1pjfCBp1X88ezV+m}@eY>I+hmd6pBB;v<6(j&=0bNtC)wn;sZD~NAeL0&d-"
        "b4JnYG5J^b+v@C^*Y-sf{)aqX&2Q<GPY$lWb&WGMe3kyX(Q-Ik-!UyB60%vEoqN-CCq*"
        "k)j2PTjAU9?_Rq<cJjW@bKgHQ>p%{B6(E7;zQM{4dc+xm8aT`ROGzVg!za@V!Ctz{_Ui"
        "S;Je13g1K&jh{>(f<Ym>hNCBPi-"
        "d|wT%EIaND=DFmnG_PM5&B;3^vA+XN{EM~TBEXVp5{y$2>ZDaQzOcg(8Aph#=VQHaHu{"
        "IXpLQeye&xeZnlpj!iC@TP2Y2%E&IRBx_InzpHfJZvQ@aeAh}-"
        "MAQxhXS+k@Wm&6LN2&+GzS3zv~39A#VdEdLvB5G|eZ6x$*4%$dzIad&@JX<q=*4LFF~v"
        "Nqm+_^C6L4k2sRgoFg&Ro=qR0_vI7g0s}?>PeCfEheeFJNbp|C3ARPyw%()jbz6nR)30"
        ">!)ZJg&eu2cCAdHR6xbz-_!_W0q5^CJ17M?e-"
        "R!Q7XH&p29l58SeIPlo#Q(^+AQqse_;iHoBqx)N0J#h`@SJJBRj`YCGIpB(p^))8bB+3"
        "y?L{{YQyk|DXnEu%J#b^(+V}&vF`BDQ0}lI)%j5QnMGu?3=|`O6T^}KcIcBHCYN>r$2>"
        "$7oFmFgz<jZ7~oz=Mww!;z9(6sOTjx!F=2i>(hqCYtrQw$Grk(0_6nZw;gc35Al-"
        "4&C~HhjFO>5kBAumPx!`5iB!y^tI~PF*arqQ5|0wTpNG(&0%x<lc<5Ybfc4z6fWAjxq|"
        "G@XmA{X%^}4N{PK$MgLdnCW(@7@eKSCMS(xmQEm=gn2(a0!Uu*ISJcWApW)IUym_Tbc7"
        "Si8V^|_-"
        "0%!4LI>i1?e2HbPSdkj}_u1&X@Nl??=O9Jh26l=xP5Vi%>ApoA%umE>2lP<uO%Pp7dXc"
        "Q6fEYve<6rSDB`5I^MOtXzz=L=vR-7NTN~yK=MAn#>w|-"
        "82s)Sf3>_sP$ia1*P6d|u|_;u1XDa<HO4k*49Pa)|lTBj3bhN^`>A%N>5S!|LMt%^p0g"
        "p9bW`W(lQwxmroX0YQVC#mZjsehzr)ig3eWQHokn#OCoK7O3J3fk5hqq|j)f5mU@Z~im"
        "RE4B{4SEsY_dI@KvJz5ksKReCEdQlzMBtJ?OIB{x9U-"
        "i;XG*rm~o{bF0NBKfgf(|3+`3GM~`wVWNQf8|~^zCG#_=|s5r-B}4d-"
        "We@3*4e+(z9d+s6ft}n<5+d3uuPdg6qyz-"
        "za$xyJa0>$!beqS7#)Dg|gDCsyAk&ccI#x$K!mUlv0A%;9mk4NiCj-hRHXrYeG%mWOAD"
        "S6RK)@z+J5%yN!mbKk%u%yOR#*!gIc*p2@~^YYkoLRJWFsruqQRX<DeWTfrDl4%6c1A="
        "b(oM9#u1)*M(`8kAH_FHWmFx$V*(V)sH#(H^NUZ-"
        "?uPM_@Vr%gxTtT3_+=<O`&1XoS8~AC?4+#&|5b4I2CAu~_tv7Bc3s*Ze!*fDgkNc(!#7"
        "+)qtaqG(sG4BrPvh-"
        "+{b{0s_{N_J0j&;J(flXJ>z?5=p6yp*?NN$4et#+kGfEfhQgE~Sm~|0#{9b@&)w08dq2"
        "BNzP9{>IzUhA2PznXQ&v@DA{jwp-4?KdE)3nc@Qd-"
        "D#r6i2}5xu{*I0oFM(d#^4axnv}+7YdEO$?Pz$|k*>$&r+=CkSq-"
        "=y$MV+bKKl)S2Zf{)A`M;8%ECULU2<<ZMHEH<!Y!Uj<}*?r$75ODsJc=HIm!ztd6I0{6"
        "K|GgqrIuC(Pq5c%%=_%P3TrWmkvM|=q*@*P|;1BAr|Al)?E@n-"
        "}!4$Bv2@27a;f*K)eJl2gXU+1D{x`-"
        "ojdg0bh&$fcdqFtPvRoHpC_4rBY9SHqTpsE9<OyYnKs+Q<Ful;Bil`z$%sljv%{;3lHJ"
        "8zHUxMV`1P7Pc@SHTaaw!cXyc4v_s$s&EPXU)r>6W%!I|!GmPixu3RUrlL15pdM>cc`-"
        "o+?GSuSEDW|9Cjv#oIDwHWu7_)6nB=c6J5RNz2_~)qCoUydKl}|szO_+o92zK^nB(s#;"
        "Y$8;79o&>Gjt``DOWP8dD^6+Glg^q|L<#$r)YelNEG4(>ib8X%SVRyq$kUgPW|MGv<=2"
        "F|(kbH=UBU9>+_;ss$o+zM(!O#5YFndF1NCx*d#jOrdWtfS*C0(ndGOHMtoh9_+XpA$e"
        "?%&&r6h@Uq;nisT=zY%2+p!RY9;j=5798E)(^0aJ&Cpm&gC1>e-WcOAnkH?%C-"
        "Cpbk0(6Uv!*nygDt1D`;1#&1%ES?lM@?IFzuFPURc@50Wl|PB@>eT7Tj>i4*L${?RGh@"
        "mKR-zR8KUw)@8!jfBavJ3iDKpQfKdf29f><(Vr^$TQWYq8uLPK%=#1oAM10pbbEAZ8TI"
        "pE5&&8nEr+B;tS9=k>PYB&#l9(Hr8#La+yTAeo##Q=zI$vrlr8gU}2%-bT~Y%505r-"
        "xGz9IcuIoFk3EUu4Ur6v;irK^Cb$hD$5YsTG0NLI)YZSlv)(q@Ib5I2_csjO&>hj*X^E"
        "QCP|6at)x4>`=40^$lt*gf8)KY;jkS7e11&pyj(;P~kYCOXI+CWiq54S5;7iFAGyp%7m"
        "qgogN~G7{*_XB4NX9=#2%$XAB!g&2W}!FYp*fp+a1c=O36?`;Z7F7)r;8iuWLDc8!S+V"
        "d?s~N4WaUwyfp&p6Ge%k4`F`PZYEfBaQV)EpXNc)!Gg}bqLAJ4-"
        "o>4qm{NXsxMq`+A0<SZ6kiK?z&nE9x676obIjlxK?n+kH`%N^oj)_m^Od}BC7RUnr;So"
        "wGW40s*gInR>^s{`LRJ2#qCL{+c!lQXHeKpfbZ%>ry490jSutb!DmQUX8`;*Eji+X_n<"
        "y<w#*=M~cNNIBwTTN_m5XI7_<|~qJJ!RR{V?2hxg9~g+Gt^!zCAd$YNGsZn^}?cF#OL-"
        "JS%W9ht6*yqi{iD);%AzL95m~?iD(6zO;T-}+PIl{!Pkrb;-"
        "vG=&Q7yAZ$x6rV~`Q~u3=2XgM445kNB^I0or!5#COhLm7Dgzjz>UTz*%by#2b`Vs$j9^"
        "5OLB|Kjw&b%?ZQ0nlJ~7L0};qn2<}lK^9;hn98GRHk{Kr?_7pmpvGUbf^s9=Qmv)sRWG"
        "u_ShiB-fH}|i(cVXw!`gB!=^_pCZ7>&4Kqc_-"
        "<bGN<N=Ym8m?*6T60ckR#31+^te3i)ZnGMZ)@TqZfyc0MR!gtu$;B^Ymu_a=#d5g~4@Y"
        "*kp?|RGK+@S$&l;%!xyZeCUnyB`N3u$D6Fvo3lW2S$>;nVUt+b8rhxlLFXt*=J9-"
        "qKhu%>ctrJJ|3A2_X@E~?D>aUYqb7s4-"
        "42eBv8VxMES!h@a^PeR%OPc*wI&51PiHUC{V0qL+09Ued3nI5>~pF?BV&Oq_RZnTK+xi"
        "8h+%hSnMDNo8*^KV|>XlzG$YtTZxX~fI|fh+0?XN%oR6en|0E44c;slC9f^fP)REgOG<"
        "&!exRv0aKjz!PcEJ}>9<#Ddz!Ql10c4o>5_lm_gfxyuuhF7Y>(E9XI!uQGoy?ip>xMz#"
        "ruU~xWC+_xqM)6q-kifDyj2Q$sj@-"
        "K1{D`4JZ&&+ixOZ*Sr%V;<r7@58sq`ug$2a`t|3le9kXUI$Y*N7V=ioU3i+zIuO2J8J?"
        "#~I`NsHP_-"
        "(^Zn!9fBDcD8D0Dy??~NiLk+BoT@JHz4Cr`x8e7852caxl$B++lPB>ex$hYU>+{j-"
        "dOl8So_Np@+>P{84y$u&hFMd5N4?;`{+iBcX9S9uQ|U9O7Fms_I3sX7+SD#=F2KjdlE@"
        "?)Bn@`+`S~<<N4m|QVoJLs!as&TprAV2GuNn;@)%sf>-"
        "jY(0<k>cJ~dyOdDTxzebbujFUSk9R;ucGiGLLy=RK}umI|~6(|8(bkBjr-"
        "FuOS%-^T@TS9uKo(Yna;_&1Oq-kEeH9Od5^-"
        "9hObAuH<Sb<eW=@H&l^y74TylxRw$*a=)jiVHn;3_3eJFT9^MlX?Oe>cex3f5WXz-EGH"
        "rh%qc1n;I0}CUhh@0&+xm!L_u+wD+k#U$ik<tUy_;Cox&oqHwC_<x8A;WQx5EjRm=!R$"
        "5Qqj|b^6$E&U*&&-NsE-"
        "b8_h8djWuilnYp$L0VHn=+gKGBvLQs^D7<`A_rZ0h;0wx?b3VV;v*A}`d6{x0frW@z1b"
        "BRkp}q)SpPU4(KdrBH5zdrFG#Tz5al6qLUOx547Z(BL$!H%lXB$s_5JmK{76N1R#qJgz"
        "EJJ$dMU6FBFsQ@Dk6N$$WlSa<1LkQm;JYmj<+DmVof8H*z%ofEVoW7KRsY>ooUf<xF7o"
        "QfOrD9XSIWwut3<b`e320WgJMHliLtjhC31s^hRvLp8Av`%s%GSk>%^@==Ymk4wMB=a*"
        "`WvQo%aC=eA+UiQAglKNQ^f(E(^|dsL<V4H)W_W|;u$s8Fz*V&e67C|kQ_|z)B*c{s!S"
        "k?r@T(HmO7Op($*7hzDegaV(|>`-"
        "fK2#adBbknf2oy48Qf1F1FNVV%ztPIypzg<=H5KM3fe)Q375+kybFA*=n|<k$_T8CE9J"
        "jOo`?&qnrA2vnVR07*f1jGw77q^B$*Z20^F9w%Ad81+5z~Do_AbtcX=+C$jFecZe-"
        "`J=7D4~iEh_M<7(=6DWLXYF*w#JujDXadryEzv@-l8XZ0V&Rq1dV1wv}F7-"
        "bFD8+aTe;M59k5A0R}tBC)G9^Qam#2_$@o%CGuATioVCCtf=KaflGuCZ7yAO6w3Mrym)"
        "gN68JUP^z<?>o_{jm0tWgE`wQq5cS`*j2Ptt&}p%e==A~JjA<c7kOj=gzD4P<V<)J8cN"
        "%N)9MsB+Ut{U$jRZ3!46uK{yj3KKiHSyXsJiwUz(;X++=r+xU_S@7txM>7*267I-"
        "|uEWgDELRfxaoRd7}1hBCug#Vyj0soF6!BiI7xbw|<dsEbqq+~SRJ0aU;kLlbCry31Kh"
        "(m@Ja<;>9a=rB7%KA9$qW7)}WwJEB}KH4u(nzA(j*;l%s9A-"
        "DD%qPJ$;%J22`m=AQ={YU0=U4F?`?WTRMO*)WOSrysH-KPg?|DyCX%_#3z9G5XuJ$;xh"
        "e1A0Z^JrSL(-"
        "Du>@>SG%DRzq(&&Jm7~eq)&l_nzE#wRcmY|ERrM?<s4jKoi8AV`Oy|p`*6yk>Gz1fd^v"
        "a8F#^GV=2x$W&Je!%tAHhM*xKj}m82>j8UC*N}$lPKj4@%V;wT_Q?Lat_o}xTh7ap?%X"
        "%X%C3PyOT-aR$4K2wbjm@7W9i@*vIz<Hn5B8eLf29R8PnJ8n{e+&P{19za*VxJFO84M8"
        "BjK^j4QovlLdBF9p?|5$p}AjAz38N<L>Q|3a(CMez7Q3+0tMkkzNED34;u2b7O4)W6W*"
        "t*@Szfrhv%nQ6C5-"
        "5vA0T%En;wfSG#L*!%6=~+6DE}<SaSpLCZ#M;f4`TD^U#^IEIy!Av6^2(|ymt~M?U}9j"
        "WeIb}lECn+_&6Fwz772K@l*BfYc6e%X4v>fRLobyBtdq6^yY4+0#jge{8?(q((2w}}1Y"
        "DhGMP7Q;NW#U?C-"
        "t%T1$@L)VkeWrfi5o74#lsr%F?T72Yp4(&@A?F?@?MKSW(POYZJ@$%KV`vp{w3YiSN=f"
        "#1(wPSnuu%*DyZAlfm<PPjUupuqA%0EmnKWg=7!AA@yP=%b`p}W=g)eHd-"
        "s%*!Js<607*mkm8`L{2MLF=YjHUy?!24V{<LP@h4r0%js0APU7*E2tSW>7u%oJzBCof&"
        "Jx&BeFC!h?xg*vzsIU21tsx5wW0A8uA$hP9Brx5<e*brU94~5w@E3pfU($j-"
        "C5&&Gfop9`s7Y^(!H-"
        "af`&218sib3%ih(I&g`XK($1!SRU48uN>+JU2%$A%rrD5Pz;*2p#&HTkZm=;pSZ$2!Fz"
        "!x7HSnHbY@o0jwsQbYG@{qxNqe`i0xruB(4J;V@PS-GaeM??>fH_pODlbc0*%6dbBJ2P"
        "k9eN4g>__q!zg_ke}(60ccb&EPf1qC4Ls9w^Fvst7qmOD9;t|rs*RnE(sIAXI<t;sK0Y"
        "FTvWN36Qeo6cO-Oj;eJ3X1TFjs?otyZ9-"
        "U@#)%LWS=`^XM_oQ(?l=~i<(PbPnPM;kXlN3;$XNvo`lq?fEHtFpL+C!tT^4u}`mc$}Q"
        "XFGgl^3C&~PNhxM5bWWwrmazWF?@f9cT^0=m-"
        "MpLJDd{|Yefnh^MNXr7#2>zcapnMZs91&y%03Xw^CTBdX%PG!XD6@JEuI=uOV)!bM#Q!"
        "ajLM<^r{^)!%bn>eDV4n4X;EI=I3zcge#dz|7vlzt4`ylf8FnCZw4bbn2@iaG=w4a%o%"
        "XHtJ>f@KJ-"
        "*Ut7U{D%@T2kEj&gns#_*fYAaRL=NflrkBgkv@CQrf1+K>1h_(ZQ+|Ed#3GvrDq_zbjy"
        "wzqSU?!JaR86hpFe89bBmjX52B4RRp%PXW#)IH*kJs^^^zk-U&Ti)DW$~Mwfz6!}X`I-"
        "o)oHD<NgJv!7Hq=4OsT4vv%oawH@tyo9!gidfsVpSv@Q`{F#A(!1*k29b7D-"
        "?f?h`5oc0(Ch{D6OQs3jYYp121{H0u@^C$7M(qPNijoF@GYT^TEK@iKUR&>-"
        "u*LuuUzbG45yAaxZJVRn$HT%|R`+vzW?JFmq*u@KA0y0X$nXV#vl(r)%U(JXusACp%32"
        "AL0%%eetQ3{&)iZiPr4PjC8v2#sU^lI!vn&vWB3&gA_hpSU4?QFn{(<QAPLHRQ!n$b15"
        "-`Mp*+<&EztE~~EdJ&BNu<m`g~k@C(2zMH&)jVQDYFpAEEg|ww;w)d0tpQMFL!eVSxc$"
        "u<=_QNBM!}?y{iS`8dVZO)|W}us96!XJB^b%-"
        "`w})?^)Sc}kt6`Fz$KRZ^@yCgZe6z@kuhXHRX5f(7TFU0W@gCtGrvYiNpYi2O<_X8t5&"
        "S%vZL3<kTbhvcUUntk5>eVpug7*doxDALA6O6k9b`t=CnvOio|4|x-"
        "W>WyQ5k)+V&XtxCG@EU_#;>u7gt7#1MIZ^6eaWh02oVn9J}o7Mzs^}gVOvV*~Noun)nE"
        ">I8#7QzJQqIyj(=I7o7e~e?ebBM{3X^o)o_$X5oQW2Loz}yapZtPt!(DqBYRTBQICxk%"
        "D?9wgmR(u_>x&(*N&`acV|p?k6?_WROv4zFI;09?8dT_$hCLC)0bDjmME@Mjl+=+f}+r"
        "Qnlx7Sg2fRzuFfK3mBxUc@cl`-"
        ";&1QLs~sN23BW%y@h4ON4Sk}BlMAsbpPN5;SlY9a2Vak2RO2pC*@meDRTnsr43N7@i!3"
        "@ElH5u3P2w3-^V|gc|}XPHLvTBqPg6|=ujZ5HjrKSM>z%6Lh(I)aiLU{NBES-"
        "?qfF9v{@5UiTAX+dFzDI5VQIlW6{yHlhOk+675kskO}l2&IayydOOJ|D=lJ3_>;e9us+"
        "{nV)GezpIR<qqI!kDMP+b-m|v9t2-"
        "cUm`&5tpACZiGo`#AO^CGx`xnR35E|UL$nszXYJkhbtYifV}tUN4`O3s@d`7En<n$2zF"
        "7jJuNu)1Jw_*G~t+6|`$5AqCt*eP#4v|iJOq_>(VT+&O*WFPoWFqvOellUbkm*moM@G@"
        "DgPPC$UoceF#OYg7<actnjjDnKt8L2%BE@K%Wr}~KJ!Ka-"
        "X&P2T>t_CxtpXdW+75)T&pf{W^AxmtcdMK7n#x_5q*2Ul9X|*-%t!DF-"
        "^Y6yP_;B?p{YnZ;_xNDC*$T=1Sap1tG_;ajFK7aG($(y-"
        "l}V@T8T<|&t<B(h%;)TuQzFpO3GlKh<C6;U9<WpDlhh<SAy~<L=^uf|flh%|q9WO+R53"
        "r{7(1W#Gka*wqYms2-"
        "q;VMjS^Nau^GHAXqdK+Z?e0j)HnNL%U4}`rEm0BN&Zx+J;|q@0^dY$Pz3#EImW-"
        "(P?iN^=~AsRlbu<3k5SiZ!mIN}((TCe-xIj3on|#~N%kkoZJpE>dRgT*WNLbKr9ZK7H2"
        "zDy7JZiW#A^fd)mm&kT}vkU8U&Zo5#+mFJ=la5qaB<$_AWwIg^Z4@5$i2m#MH7mWsnp4"
        "88p|=>BZ%LL7Fp0s^R8#1^^#dtSoknxJ>H!zCbl_Ebu~o=ceID23O{Io8Y3xR<|$Smhe"
        "H_oVvqmE&8KPV3wNBZO~E$;FGjTUP@P+&uL5i4fhGWCc~{5KAJ4Y9{-VG5#^)&Ode-"
        "6=Ho;;F%;EKE9u-"
        "KC7n}pNB(>8J<705QPIUASLw&8af|+n4x4R^(uwnQiv{79;Ms&ke<oRNb{B8c-"
        "bv$m5vfpI72^YG4#$aUiD@bmUOdE$-5g@5^clv&A^aiT#gnZ4;Ro_r-VE<|PV-gHLAZg"
        "`HR`d|;<{E{@5v^h8Mr53PUgxv_;xVWY8uJDb<RN0Oq(gLAU#6XL0(*G9A2fbNGv9eAk"
        "XM1*ansZ)ZZqp7wvAA<HO8_X+)aG|8*wY{r#P-"
        "rOAnM7Lm*N(O8Un;a`<@;JUw#ceB!njlzq_EO8Ph^F&`N{n6U!v;Ykg%F9okCR%oNB^#"
        "!uliBdIu{FVwr_&Rnk+mTerRFBPrDE;`mX#iLE}QR+VZJQ-"
        "cm4$L_dnqk@oRHf`~~IzH}~D~of5H1eM-ezbcx@Fdjpt%v4ZRx(%2B=9w<Q`i`!ZOUqQ"
        "B8tHqDvYu?fZgDcTaC!e>58pR$)x<RoQ@XU}GPxgMN@u)uO9NJ)9a*yMHKfm-"
        "J@q+F~HJ&5fm9|35!7Wl1r0AQ$7LtqRx2Av;d=o4}bG?I=X5>|{v2Qx*p&n&#AXX%io%"
        "E5%B&V|DX711g{Abuf9mNc50bAj$^nZd4C?`MJ3)9Nt+}4uN2xP)HEE)E36<Ctw(`?OU"
        "t@s=;9~TK7B%dOl@P))Vqs^?WC7s~ZQs*!doUINQU5&MLiaehd=SO^dQl_$G%Of^JA8w"
        "(xmPU%7P?~iSRW)WwYqYbZq3A<i)8gO+D=z<zC8(2jw1_>)bOJMsp5dES9;X)#ujR$vD"
        "m>1!jB7^MILFtOouo6uzgs@iT`j{$n@bEIFGA|#Xc90~S^$1mt3#pXPxXnvlwt`Lyfef"
        "-YbbPiUDM|r1Q+;gCsRM=CzbP8DIomflp7V!4W7B);A&RIE|FM_9~Lqx%=2kQ&<6db-"
        "p|PdluYsLm%6z5cn&>Y&Llx+F7L=+Yri@K#j_pGUgtNtu9MeTin@?J{>nz_&^4!oGb80"
        "<$}H~*I8j?A=g^k2PeezbcnmFx-"
        "?5pF0Ur3z^WX6awjkojlOip*0X@Yzjrrc;be`Fl7iW*zC!ymls2q!uCL7;rUQnIw2dyo"
        "y^@Q{yWr9WcZ1fOrPyIuQVh?x$Qj~thwahM_Uf?Rbs9n{jxiN5EOk<TPBltO-$9U-"
        "+!21I_vekakd3-5!25taqRw|04A`j?$!VYaPZHRZ$q4G_uRf-"
        "`!(0=3>zz0<*gZOb}Dy=8~0d@wbCO-477Y6~M-;|G$P0EXB;Y9k{2ZD3hO<apN6cJ-Vl"
        "kh*RIaGKhln*Y79~>M`^QrmF9)ytL_MXIp;o&C0^JzBsv+XLezHUkxVdDhrccY$b2YZn"
        "Ik&YN?^i;G^A-"
        "Q?Df8{}y7mG@?Wq7Z6Pi#>y{d=eZYf0|F;_f5&ojU_|<~m0_%FPJnaIeGWp=|hP(bN6g"
        "tww$&3qt2bY4<Qoc01##Vy`&MmxODFd-AZjPq*^hyr$^l6lOm-eZh2d1+Ny44xeN<c}G"
        "@&#n3INA}t8lTQ7pc_#pOH+!7nHU=w)~Umu~YGW-"
        "##$}K!b?Zs!3AAGJd$gPhj;c1`>kk}%txpIc};7bxtd6pTsz$)>U%n4@qwWU$UulR$nz"
        "O<bEDxITkP)VbS2I*yThK)1ZT1|O%yxVMU4Ht<lw{p|@gKU>-"
        "qdZ!}=sn)DqNcHo9)+*jW789Hw2PpSv7cw6w|tJ=3Fok;g%%kvrH?@kha5|-"
        "DzXKa!@JHNUj?$C{THg`?4?W0f=M~7$NI~JI&tmwYkW9d<&}7Cc-OjZED0QURv2&8m65"
        "I+8Q4U!7-#kD#OG~|_jtCLFJoJ#q>zolqN*Ay$)DOs#7<9-"
        "m_aliSBq=lohqKAmvON;*%~39!wIyyuO<Er`vk9;_vkwO8CQ13k^ZQ#IzIleD9HCD`}_"
        "yueSkxc{F!X^0cjKIuJ_jlpjp8qz5%}3;t84MA0JM`1MMvIg<8ek3vZ~dv{LRRWZEgYk"
        "=+VjP;tr(y>`SWo8e__CBEr&_heNL&@%WRS)t!N+u17mQ9l>Jv>slA&Q{o|{z-"
        "~B2h~b?RyK`}CzV6>VRl-"
        "S?L*VlBq_!1r;j5wMOVHe^}bObzf*hYgZWp|Tr44ieuHCZw5J!$t(x(QFQ51a|7X;XaO"
        "P)t5kAMsfva=~E(MPp)yY0{Kb--4g2(nX>8ZbxQkeh3|1hh0R<d2j7wQw^`1PbN$QNp6"
        "ycOH&cXfB#dj2gKhdnHdTHM`>Vyt<}0+N-"
        "Fw{B@3{M~FP{p1h3m3VhETHBXARsPER7<1?pd|FxS%MATUv)gmLpM)j8k*0~y!CeO^X6"
        "kTl6z@fLfqTJuk+YA(d%X2y2Ff9x7tbSmy?=p`&Suz0F2_!w3{WzqQD6YaATR8wZWqNt"
        "oI3{x1Nm`d;}PxwduaLiSZA&>)99GoH$E;coA}j%;*oX6Y%DhfGuaFb$Xq~Ul0(DwC{j"
        "XN?o+@mI-T4l<pZH$Rd_4hA4?IgZ^vh{d(JVGt|hv)tyXXqZ|&}I28Wl4)b#wm-"
        "$T`_o(nAq?+@2>%fjdESCPTJ;jR3;c*+m+%AzT6Am)RM>A=k!;kkyahL|OK^B;}<EWbz"
        "!`KwHGwrP!c34G4X@2m#NVj!xU-XU~DYy|sp8`R8BhDoBXa|89W|FJJKiPi`{2DAM2l*"
        "j+SnHb;3Bec760Wg$v)(S2ocdPXFFAJRu$A`v;{uKL(CG7BTZW{m02ZrrXL%!0jf$sCG"
        "{2XJXqxe(g4c84%c3T^*+=93%y975zymca3YHtl?SGU-"
        "0B!%yH9KHh!y@Ay&`MVrs<Fpsp!%JD$)1C(!(S^J|?-h8JmL<ij?<C1Qn{!sVDPB+k-"
        "@$*yJop|SPaO<a^2LZKyQ8biZ}?Z|g}1Ex9alkFNmH<rt|Uye?dzntbDqbE!?*!XcR%3"
        "fJkBX+)F6e?DbAf-?m+#JQyk5JOT2pm^-"
        "zC!M@?llabCQde{_N@7aI~($U9crwxl|25Q%j%VL1|@g|TWp1;o?EchIkM7gwZ<>`zu{"
        "(!p700dWKz1V`c1V1O^g^8-TypLucI0&hxol_oToRZ_fUD^N{29ShzN*Rs2-"
        "g+(*;I~*KS(|v~Lg&vd9gr$yF=cQHkPIZn4uhDJNfBsvvvHAk<2=oP~<sEK&u#rrW-uj"
        "4miXO#&3SM<~M|!T1J<LLIhgFumG`Dh!9$KwQHM;`8j9X!ezjd0yvg8XHVqD=3LAzjrz"
        "md)9Kzo`qGPz^mEzVRA$~);B^#}4C95z13Uw3C>N&0~nBeT>L_dJ-"
        "#4an3KR@^vcKH~Mf^$Y`!#gpvbNnvRX_2Gy7xN|$gR}TU{b2ncKTfqY`hyIPe0HMHMG)"
        "&o{{7OsFpOmt^6}bYt1#Tx7GR9z_ZZpd0ID7{d@~*@Me6dDjmLKFJhIE>(<OW!dHisUN"
        "HG#Znx>hxzwD$_{YaC+{Ikn=9HVGQtoVG9ifUgVR;Lc%L?A~Zbs2tx<#)0CMH2DDEii?"
        "Gxkh1y&qY|kI?$e#TEN_#L8*U+M`6ztR%1-"
        "~3{&RDSswl6glUy~jK{K2U;lYsvY$~k@yumD32VY^uj49qO@tcL5_A&LTzXz*HuAzc-"
        "1sK6LlDqUS%}=ZG>qc$1j`oz2NjEJe!tlApGXAqU$(pZ};tlO&<VjfV-"
        "^y>|ourDVedLV$TP@foV$z+KmlPxy<fG0=l0DpuEd#At0bC8F;Sp>lI+W@vC^XWTm0S("
        "n3Et-w+4a<)Q2>~HG=0o(m_^wldqwgqvmET_{YN^b<?+`|E*#wxT>-"
        "y)Tu~k$0ttAee2nzPg;_V4ZVbl_K^1cYe?*TP4{<RkK{L@R^-"
        ";<k??7CWU$OG3^VwKD5i#X1J5ENpO?iOt3YWF&kQ}(1w2;>#*>IFmCT%>8HAmsXQj(O;"
        "zKO$uzAglXco!pNdeYWNT_eBx&%09WK(G0vU=7Vm9wcT;8=NFwCPMt>(FRz+s;!)-"
        "_xxGnJ(?sk@mBMYanHr18n)%GaGF|7PEl|08+feMKkl#Ok5*G+IO_xV{3+yCFi|5$Ny^"
        "<0fO;w=mN826Oq_rT?j}}R1w=;_k7Hp0aoInSH^JQk2Zdl&@c=vw45szn09XR@s7qiiU"
        "fn|McreX-hAkmk-NWJm{z40jE4UY&NAlZi_<yJ_%d{a)#BYPe#2dXHUguj!@8JW%{8A<"
        "IMJ>r!qQ>bTB8}O>ewtQ*osHP*95NAo(BH9wBE`Y*fqaY}KvDFWagsaQ4ct;1PAkFgb}"
        "Rn}TEOs;<Mb{5HJEAM!hO}bN<A71rtlHiqFKp$`%m18tkp&$R~xQW3GCo~ab0^dtzj(0"
        "(Namd9}Xm@X%+1H=Fie4|36R-"
        "u3{WN;dh}QY@};IL0Cn}uc+Zs)_&)gw1wI>GM_SWUn(yxw6lv`xHPRU3d!x#?kCqst)y"
        "jP)jf+~d!EPxPMe73_YRdxn;IBMC(x`|m7+oQ^keuj7)n>T2Mot*LT?zI1Gm7I@Lbvj&"
        "Zc#Pu4AL!e7kcjxZJ<bJ!pT@KcaiEFFWdNg3*!P&np#!4v%#{2G{7(Vh~<w*Z==}2<j}"
        "Z+c6-"
        "QR@;A@c(i#UhcgSd0<mrzoFv~0j&Xx}Lg*Z7uGiP!@C`hO8U)XU+Oxv`VIs}U&KYD*Yh"
        "{r<fW8JZ6|Cos%y$vKNm1D*<05ZPzXbC8BdN(Zf*=^CU*Xg6MfVDsL0Z9)^5e+oE1k<^"
        "GI?&y!=+41%WK%Y3~Eniz=EDi-lxtS(3BPxD-"
        "+N9qWC*cU*6ung!ao@sNe0XE>Ah0T+7HtyMYWk$1LJIt5o;aW)J-"
        "*5#kvdC6|>Z+Bv>8!pRe1V_LvlR91N|8t2x-"
        "s&@<d1_!xbF3it~ef5*^yOpJ)82sp2=5`QS<mT`k`0QNe{p{q_6Uq6pEES8)@_wQ#FU?"
        "s}Zc*5rqGw2FMH=5`t_xN$t3s^T_elT0&r<XNZ#;weP%zV+XYNyKI5H@%uTYvw(|pH`B"
        "FuK)n_Z+4{5LjUY;%sLt?=bG#*jWNQ@Y06)4sfsmWi{7T;|W(JD%4m!b=lRBzyOeV!Rw"
        "*$MciJAO}mNU*Uv=(@s)KBk6rYMg10gZ$~=~B*rh(U)6DPJ!6kLlTSf&;0ogynTfBm94"
        "yKiX20WG*b(r~{Esd)vg!BGWY122dG|)7fiL=hCKVzXa*-"
        "wnWPS;kfQ`X)Wi{H$>Z2>LO2~r8X+<&H8H$FOtJ!CC&d!j>YeC?37K*R<hIxZBsjKk#D"
        "#wfo77{1TcyfS#a9RhvdKBAfUq-D1$s(Heh-(oc-8yOkPlmCZrhspew&}-ik>9O72q-"
        ">2U!H_)JxAPYUmmWSx7aUg8|i%LQNkZ~2e??iO?oPwQFS9TVGA3Bn*?U4ElJ0e4z#1x$"
        "rr<Gfou9gI9wW@x*(;sKATpydjzklC-"
        "^i+rwXvNW`S}<_5F>`tN+Ce^Uq_8EyST}`~M{uBdxrYG%+6W_F6!`o4{ax=Yuvu`J`v%"
        "x12L%Es*$Ht2i1Hz__$_+*i+2TbWDdxUH?vsW$pk>dcNiAzsO>4T~#T<@5SpHUZZnnHH"
        "k!43|&9qxJW+EiHxXi=*rz90&e#Ups?PjK8UOjV~9UZY&GdAtS7wk|q^!+miA;=x>DkX"
        "=gD)<C%lH_%0hmleWb+^ekhmj36kIa?O{G*ELf3a$LfEX)LrC8ZT%$ESabIc>bSNL08Z"
        "XY8Yc!E9+p|L1`iW!n21;vURw%78mTQZQ_jO5u??0flho1ZlkY)*ZoG|l$Jr?kjzN$wI"
        "$W*0rn3q%f6}Y5(=lR;PK)F(8Ub$+8>Smbdr%H*vdDP<Vn7i97A`*gP?|+ALjzi6a3-"
        "*G66I2Gi!ZHygxtwOCFE}y~|=Z7>RUZ<gAG_C%IW9y~g9utUtMp8d#%Kd+-"
        "WYeJzf+cQ)}$AO{Hhclj=-"
        "w9^X8WyvP{po;iYo|gQxG?C?3eq#Z$O?u!dh!^^ie4L&S#POAC8(x5+U?p!tFjq_|4T_"
        "U`6>|$;i+)#b1eWuKq?FhVm#~@MvJn^d!|}3_nAa%I&XS(aCi*Nm#`4O0cu(*<2paRuz"
        "i=m#Ax+aV#aP%=of;j@hXzul2Wkge7~E8Ls(ERai1!tw2kkW4hIa=Ol_{~w$rHF796=I"
        "TbF-9DU%6=gj;mNjt$g+d(Jw+Ii?x2{X#E3V^u7582Kk>-ePb@{N^62YqJ{Q`GdfUO%-"
        "i7wur~hF|F6F^JLhc_@rELiS=$PBOO5FcDKFg39@7~_C*^|~dRU%s&ZbjXNpk=xfCsRl"
        "_&zu;KSrC3pBMs*JeB3T%w#3ZF`$C76&#f3@FHlN(U*UuIKm)l!Hc*tKL@e^ombMmw5&"
        "85EexJY_{&?H<i^v2*VMeM6UxAkoLc4y|5>@cT7{~XVI8N(U}E?XY#^?fJ)Ckd!%@^&7"
        "L|4@&4gP~Q)wy-"
        "s)quH{gS(r{v}@VlA$r^Uo;{#+Nu>;M~7?I!&As6+FQ+rf@F=f%dx_T$ZY(E7ZasvZ84"
        "4<w;pL_xX^=quRUM=;_YEhU{&y5xio!>3gIK+4|d^j5mW~)CT;m`vpwI$ew4o%m8D8jF"
        "X;ifz{b*B)*w%u*4nHZN#z@M6QhPS*!RgO6#4>2$M>~5@&wumCpydUATl513l<fX@n#9"
        "~N;saiBj0#yYC7-"
        "uNkH_z>ep~;+(4^*_!^JKmqBZHnbQ>giCp?9RMCjT*I|3|)QmUQOEF>+T^xFnUXu34&-"
        "hQl1iczs2Cu3f=EtS26!Q)F&uYY*(82a}eKncp>u%Q(VW%4H4<;*p(l(}z3~a!cjjqP7"
        "U@ks^Tmjdeisn~kExIH6;R!;7pHh{+hZVFE{vG(ZUO=rBd@NSF?a*=32=@;C#MZOrY+d"
        "*OEop5DJb^RBKjw>I!9d&4A*$g<Mot~UG468c(1NI!JDASp7%`(vxRF*mJedpzv)!-"
        "Z6MT8NbcAUNhd+RK^f!Kl<+Yn&h#n=hmu}J%nnoh#XYP<!h+2Ffc%<IKV}gErqunySuD"
        "FML*bA*Y{1knMyYQdLI#Z+1z<4>I>!tnO`}8-"
        "sKDf4WhSQHelCK217}fa*B#GgHuHYcAz=KYdH`aO;J}c6x3kMkU_$*o{!hd%9GCmz$!&"
        "^}$l0h7Ohi^gjWVtFkVK-8*#Q)`MLyn+VVvO-"
        "PxFdeMIZ5=!SM;k+-n7s1A8b5Zj&>pk%u`pW$HgQx4z9C1u(16+Ws_Eu9Rz-RH~yFWVt"
        "q{661`MP;)5f}*k0rUPiU02#W86J|BmbMh0ZEahCeo^;(uTpGD9tGSCuZZZeX?EUb_;>"
        "#VJ-?IH1m?9y7lx_<dW^b0|5T8G-"
        "VKti58r$bK@ATr^(>tFcXyCMhkIQEI!N$&XgCl)g#(JzpX%K83sqj08n|vz)=ak9As`7"
        ">YBm$28aKsr$tbC@zv4$J~$j70=5bn7M+R@ki9xC({Z3Q<7x9V8hXYU_0q}${wvO>jh_"
        "9v-vZp7N1}hGUE6dvKr*`FH3)q^NZZ+_npDvwfH6}2pgq$61(^a-VkP{e*#E-"
        "%ftAp+eaJ2zZ;F%R!d7QDSxNEgM-X%{^um9j@3J*?ew4Gxx*dlDtj0{W+exw8^_@^=O-"
        "<O&S8t_tl(elDH*2DR-57V`h9O(<uIR)cQ}J8x50<$5z>Yq0maprm={Skaa}cs3R!-"
        "=Hg3X}+m+~Ne2I>AWV;Rf0Yn+s&9fpa-"
        "^o7VXwi%Pi!S4zod?=bJW;*jBdRRo(MG6vgT~Qt7&BZh^_yAWdE!5T>XDzxv0zXB7_^d"
        "8l)<z=Z^0W`J&pRHAzWjB=3l@p?W^{O^Go2gR!!A-"
        "17{cIq=5ZFwnKACN4qU=YD{JU>wcOdW|0%H5?teX5oFFfYl$82iS{=kt@J|DB7H0?hI}"
        "LsV)8__Hf+p&I4`IqF%hzkv-"
        "z})Qr($DUj^IoRC+*NN&YgP(P=zMj!E5@Ec8r%36+K=v=aOa+Uev;^hqmlLwk>I2J41%"
        "pv~4<^A0>r`&;SZWi-EdDe8p=gkp_M6ynRgsdT7S6DKQ+@JcBey_a{0XLvWAk<wC|NhH"
        "ynZ>KSQD<5ml^xQOl4qr>!g2HYm@|o2VYs7Rrk>_^i+7-"
        "3E&Ri|GnMM1XkH&p?K~%+QgNo@zmD+YyK8N(@=fN}BlE%XO!Jm9jS$6V{WlQlYW7uLmf"
        "ZxKk#P8Otghs}4-o<@Fb`e`_u)33VMnRf`JBjDK#f+x#h;EymMFn-"
        "7R!scrycRvo{(Oov&G?09p|<}RN|5GAUHE-"
        "=#@U1)>i5J{6iQzV+Pe#bUb04M2D+;oI5p#(3d&@&y*ibbBkKbnr8mC)B0D*Z)<=BY<v"
        "MPNo4`wfY$Tdk*e?wyZAm%*O;AUBAN`B>FEW=ELiK27;3|G?d{EmNYe-pl5&jp{P=?x9"
        "`EIA6@uSwje~{z`t$2v;r*Zs<c*t`)U8PSvNvabAjRbKN25>Jmn%{G4@Vf3P+%b3^zQH"
        "l1FldC^`&ufq=}0Y>6tXTDeFL?`VCQGN)h#N16z%wZzSgKoE9-"
        "lC3)0eOdWUeEUMB<mU1$|{(k;XfSy}BtWT8_*&FMaeaeOC!ZGTf&!HyAzE9mr3Dytk6i"
        "N+Dy$b2pLRX)Sz_C8)cFoFfiK4-"
        "1;OY$(imiSLP6+eO}3l&TyrDA`Pk7Et3QCG8N@Q{tXy_BI5ulkwwu)4zHqBxkMwNRe>K"
        "Z0nvfL{-"
        "k;}7vMeBSVbJE)|)4bMS~jbwHbbq;(4`Fu6y%DT?8IXRsJ?pD5)E+kux{;moi;wW6!oq"
        "=<PuR68EeYl1P;;}f!$_QQeccpF37WlT3iF3%q=v03?|6~twZb~KD0<hAFW$9#P#GbR#"
        "uWo%_7Y{WG!bKrP>_?x`5U`Ayq$t{i^7(EUjU231FsJMPuoqMj?>#A2XVNl~kAL%Ke6&"
        ";1eM&D&Ij!<$DKeh+b6+@@cu>pAHc2*(<x}kTk`PsRkH8%Hm|0lv6lu^Vq$2;@>41<L$"
        "EPtS?F7gF{|=#4kM||}NRV!2Yj_9GWVTcCqM!6$vHy7M&;sl<E*&T(bXvvr@m-"
        ";idlyE#X?8v|M9ZOuNli1vItJpkEd)B*jLf7KMl_og@u$Zam{sL?DNY2PkzjFLP4$8(i"
        "JsFMK)91Y*QEKuo8*o|=)ZUsnZp-An`Om4@e{N|?2?|UQLbfo4F1MCI3Km+qzZk=^0AV"
        "kr}i}`4($OOs6!@Wh$+sa|4uYx8_OxL&<MGzoFVmnZ}C)ii{G-"
        "!1=<^9MO~iB!gLxOA1=u+Isb7%I|XaupZss+f?!_w1bNH?yp_8;6dy=N?RY4(%iK(g(T"
        "6-A-"
        "|anxR*H{QMU%iq_J_IAyl#Hrk8DJyv$JrsIu;+&CkEnGpXiBwd^f`QFO)slPaR{m;dwy"
        "|Z53SSsp+35edC+)ulBXDtCYsi<;%)7+FYN-"
        "^N`=HcY$2AvDs2LxIurE_KV@<AgPBFluhz!xhPt!o>4v83qF(RfdeTWQEqb8B<kOwjPy"
        "VrAQ~z!H59Ig;=}FTWY&eHij{gh^%xw;%i_o4m(Y0JSIU4Mt!~@|Ut@eNuq^PI`I2|2%"
        "|#~oi42mb@}3q2#e%unGoy^TD0zr-hh%XQNk3jj{K=x&T)xjqGyBN*eElJnTd^dyj`W1"
        "Dr$3u1FgFR&9HOsNL2`wHd(!8IPi(-"
        "?oJn#n@s9Tq8GNkMHvJi@tNhKEk~ZvL={@hm4ulJ6{rCm&uOA~<)+2o}m2{&+>FiJwJR"
        ")5u>#&Zxk)yD3plxJBdZWSWCSDZ&4J(L(B&#`$t@2f)iFN|np?o2=gR9NUl8+UmE3m=Z"
        "@$1RW;%5hr)8_D~F(!NqRK?fjVJw$nK?fHN`kY>L4NIUUaH`Wr`HClL-{d{1D<p-"
        "^cPEH9dKcpxMXZz50QOg_#T@tD;mc7)@+hfxKo`@%1nCM4$RT-"
        "~`WxR$mcaewxY<?xnf2jY=m(xeGL^=B4$A4&AlH;3xEtx>ln*?N@Z}=15*4so^Urvwwc"
        "6}X#>tan>YGr!c4Do>U};=U{9x47PLkeW2^onp071F%^x#OGQ}+8BTQgZYTA`njGSU{S"
        "X?&sfMrw?U+D~XFxP!eXO`TeJx>+CelHa7RC!PF{ScZ`p@xjj`!>;aWl=!FBK}7h8w8x"
        "Kv!vc%hL{h@PNCZGvwJk?@pgcl<rT$7Dks9Hz+5qDbscbY2%z-PVr-"
        "3ipsz_Gmax={4<RSXOdK4~`5M>VzS73e65)xx<#!(T!ECr%yJnL#jm`*O0TGJ@R^VtjJ"
        "Q<xiRd<Kf5<F(IV82N)wvFhXO;*$AV>*>bAzwHBh70)fY6ix+$j6UXTw$DGy9ZF4Dp4n"
        "=&nxrM7{nqEe-"
        "`c(i5p<EudRlp_@SNd^POU&~u@k@L#f`OS4J*aIIeT~?T%KeGdXw6|q);P6fp6vR-jaG"
        "7{sE_ew2E~i>3o6j2Q9oiwRExves<n_9BDZFnUxpy$Y!;Va)m51H=CV!G#bYC^Dqms3u"
        "KXVLVwM7f}&E7=;Xj}{2dM>LTnmmUd1han|!_Oli{(bG~Pgda|w<Osc4_LOV-"
        "18kn?%YRrCs50){t>?A8Zfot2|G!f*L1dtv%T@G0F+Po#%I!<4;jkX193l^$_dxHD;fr"
        ">))$<q?#W^iUCpp74LwW=gC&$s7>C-dWBMcC5Gt(~SJel8_n6_1w_IM#CQA=XyH-"
        "LawoM;celiA~t-R*7hR4!z`ru#9UlTY$u9yz-pi#VQ-xJ!OsHo7xc8+Uk~F=<`P~TR0o"
        "j1Rc1;Y)xzBRjBiLi<y%AoJ@o8+1?!KG!Cl5%XDrStF0nDBz15PQ4DNs{oUBGYbs2-"
        "!SJ4jLj3iWNd{a!r^Nob`{OO6|R*c&(LoLZjr8pXy`c7)Dw4*wCgUZk;VmR$(<-"
        "rV8qAkcha)|dJ?d`VCHyhx;@k7(a;eaHDS&faNpe^s}jB&J-"
        "dVw0`oR%p!(W`}yL5n;~on$v~c1!P2Gxi%Tgg5zKSIUeuOmZ+E>do@t24-"
        "CBF7AlQbT|KnoTabSH{_yo&1oag;<>!O*i!T$ssQfMxkyvTx)1PZd`7xtD13@&NmzI;e"
        "Mt{7SBww&czxF0J%cs62>ps1lkV<0r)&5SA5T=il@*SV=4#$Yd6rt5<W*03e^74n9Jo?"
        "whT9v5!xz{pIuaHTCD|fgMoAK*SVvqBM)Ad>8XeE?(LMfxDNniIsZG19S0%sxjZefCMP"
        "WHf?ZtCOHYYu;iPVVKu=~OmEW_NGw$s<%NTS=|0(F_77~^1s7*tRyE<@}1zlzQ}%!#Xu"
        "!??TqvTjMnH6vHfon&zqch};&xVuAfEiF!=xE7~ai<aWHxE7aUU%vnIWS%+q+~0ZMCzC"
        "tuEn4V|Ph2m&!d=)py<@;g!ep>g)XNI9nBVS<OT)U*c(*9Z2KSvpbelQF-"
        "<T}Z^03nILjR~N_wBHH;ZIf^e4#bTS#(z(;*Y}{{BvnFS`pQu_h2XKOD5|Vp%_{Kjoh}"
        "zIXoIo&@JzqI4QA&F%GifB(~dZ9UR~mpeOnK_I0&E-1tCk@`DbL8)f3QdTc-tH=$lEKi"
        "N#z=>ar2D3f@7xAh$ED#OVgJpt`VzAP<*HfTGlt;dj2Mrl2#chv%`1g?nBxEI_H#=%Gy"
        "lynp0TFN<b8Sh_1@lLRI?1VE=D{gOva@M~zD}IF+E3?vsxWPDwRm|N?M!Rzec9RWWDH="
        "NGw$n>UOg|RvigJ?bBolYg?}XB6FXs*G4rACcR8ZSbo;iKV9x{L?*$?$8+$UB;abYdlY"
        "(#;k|AmTq@AQ-"
        "Q5@BSZgwep>uf)pP)ibmYNoPM=4<ao0qqGy{49&L3S_9~3w>Z0GFOY|YA3{Ai4ZYFK5O"
        "qW0V=NE5hCZMbnjf&0*L~ni<KClvW>DbBKWHsErkpke^9z3;AAm99dhF>JV5a*%Eru?0"
        "D?kl5UjE3}NX?`Ps4XWzQ}}|5$h)}1p&BXKeZ^@j=#4WY)UqKQ!)$LBeP}gi`J6)V#P="
        "tz;$opCJL*n$KhT3nwMNCnsIysFIAWHCX4VGU(~YxAkipJCD+&K8{OzrG+KO!iPUwT5="
        "^eyDaLp`4b?p?KaqhzgNx-"
        "$8L3Up~UVUcHBr9lD{syt3kJAwS6W9=6%AGGPkY~e5av|8+>8e~r<GdbfiuVJ)5wX9j@"
        "RvEv-K~sg&G8GTu5}!ba+&(8FNVB=!p?n!`8P2KZBtItZm?JG-"
        "B2z(hK_PE>{Pm2?NJW!<StfwX|0f7Jpf7W5UGp5q`wPk$;-"
        "5xyT>}@l#n0WmDoDv3n@&$VFC~F8Y?f--7;QrrHwHtuvU1buO%J%wq6>Jv$JZpI}{g_M"
        "zC7slGPKw3A1cT*&X+i7J^D>D#;#thPv9bl)~n1T!K`_Z}E?Mf4RL>MBelNQ!jCK<9%F"
        "fIp9{150bJt>_p)Qc#Se8+&V(kBWV`M1*+AN6m_ThA8_#`H;abTW}4OycMtSno{=Ga60"
        "$%tG-B24TJX}yPNhH_vQc-KFVul#ql4@L_#4cTu^7+hy6<o=UmLks#Cpp~oxSn61AdU&"
        "1Uj)*bh=g5`N^ASZ!{W`kIrj(KR8aRGlqS(7rO~40Z+3UsDt?5>A+BaSU^^wBp9dVCT-"
        "0GR@2#z4jDD0Q+;jVpqUqbNc1Vs>2>pqRfSfE=^%<Tv<;q*7-"
        "k`q9d9!bI>Ei;`r#YuU=|Cpc6V#9eh}F>T~F5EsLkmbw=Qn4-{n7;U*M?q-"
        "r7eBX$5_od^Pk^q@hz4ibc$~kzFz1!cF0%6Rq@!zUGgD33@yECIu*HF*79JMlt$!?*Y1"
        "t+IT+5)Jvf{xH#|UY?A49@pZH~x0Kme%EYNbg#R+LXh&!hb112e1l3Oq;8N0a>P5I<KH"
        "1KCgf_d`y$8+(7%PvqMO@SN6ym;snbu(ZlkXR@+jOZNnUWi|B)53P{rf0cnT>m)8fpjm"
        "8sv@S*F~0>%|t!*zHAEtH>;niMQC%Qqm&&ASXqPV^rrEcKaR6nJecTuaF4HsQi603pSN"
        "Sv8p^%N3|1_>H<F+q1IeVIcL7}>Qjk{;S!Hl{JO=)Op6rwLIQb2KflgslY3^VLRsqdIr"
        "9BZH#~<u$_ym~{`s}`k5q51DW*v}6@f`o&tAq#G*|kw_1^2rM><WHnn=r%p|NBLGVI&L"
        "dsgA)nbQdx39+D{jD5@kfTHd_L&yU;6c5;+<KqB7HcFG^nA~X^IM%rujlZMC7Qbw_>IO"
        "HBfCt-~J7|#fPAWwt|LSN>$4gdp))FOy`kWOqQS`>Qcnq;-"
        "J0gfqLa3E`p`#bF*r~OFIX&d;BJyc5I4R}rc+5;@=w;?gK-"
        "&^ip7w5%a@QTP+mE)u})Rqf^;vB)>k_+kipp|8cm*56+DX5eE33#9KhHYfOqm6nA?*=O"
        "5WYP+FqFP!1&N_e(vKfEVl`vG^=DZ?%jQYYUw?5yCzZ9y2-"
        "s{I`9h<>%Aro?;e%w!7NSa1@R2b)l;xI#Q=D(8mmgUFot$ZvdQvbp@EBv1gvr05@3C&S"
        "5rJXQR9t4j`Cu@(MOHE_TNj_`4eZYvYlJnVmQF*gl5vJq8q>4EaNo0<4A8O%WArGpfM7"
        "!^;qp+E3NHL~qmAy{nNU(v`5--"
        "<(CJjgf{%~+~fCMHg#Yt_r<L<ZStB<W5Lco&oSYw0v1hPXXvI>bvL38=6sAVM2CR)|4-"
        "vWjC`>YM0OZknC#5?s1!IR_?n(nVmS~3T02;h*>h;$0h6(whjuaPg8@Q7`rZOyg#xN4$"
        "kdQy35AM&^H4;GHWMN}G8=cQLP)F~*Cbxv8k2}@Ov!*<dhO<<Fy(c-"
        "w^9(ZD7+)F;{k70kKd*r!t#dj(BZ(%DSQrCOr-"
        "j39=6iuazo!5aal_hSkTU9(4m?r;4Pm!K%GOdpun&rtQ*4ML*o%TcRh*Awdwtr8X?Ob="
        "eq=uZlRssCz|4+*Yo}mfy9r3E#le(m@vx?+Fjg%VUuj+Ex<`%`C^@9FlX{;-"
        "4gsZ_HP|Db>za|Ip^FThBiE4<CS&`rt_pX)(d+}C1i#i9FLm#ASR$X6)KfqfNgPEv5A#"
        "nzyEx2FMd2XC=GLr8>a*OT(885_xeGzNM&Fr`QQ{341GOm}@9)iXVxsg!P+ZU>2-"
        "w%yc3bNElqIX5RP(SyfdzOU!HDHo6gLMwImp73IMrE@<X#fLp8ehoWA*7pUB%ZqZJE@;"
        "@$9K?QF2etLVIv~$=-^dlA8x2-1y6v`cxN57RQ{$2)x*W$g54WLt2-"
        "?%W%DiZoiLlxFIFeDoSW&J#ijFOX?~Q7n<$g~>riQR6UhU&_=ik(CAXU#lA>Uu?TQzzP"
        "26JPXIjU24?7~<+#Xj^r#R8Ha4_J>Qak6Nx<CG!|7Y})Ya?N`A(g0TW|GNPgJ3e-"
        "1sm`K+KC>bzgtV?kuiG`kJ75>KGZNA7;Z^;9^FR3o92($H2N17n1#vD#yz8+RvZS9w|I"
        "Hzg?|sprsP&!vmpFxPlO$A6zT#i&^$gJ2H5ZEZuhjh+5A(f20rvv*d=!gl(t)PB?8%`v"
        "Ggcz=KSnFV_)ogkb!<tPjMWqMc3@}I72R_?p9{e64phM$-na-"
        "^E%>d=$pORyT&K8Jwb(3qFKY0a3k|eYP7P5gpq4Ek!#bBI4;5v$5}-"
        "qHfgRBBr}l&J?vj-IjgLji;S|$$<yd9^w>Fo&jyQ02g4EjgX-=OJjEGG-njEM3zg&2g_"
        "-6IsDzVnj^F`!$0g8?&P90(JMWah#o>|l8}}<Tx0i%%RF~OODfZOg6;`6pj$w=zxzx@H"
        "HMDiCi&Moe9{YiAWRFO?J((=Bzw-5Q$R6c&bK28gsC=kpxTiiFtqT~!D*T69f-"
        "RxL?UgXzsckmH0yO9U47Bv!<aqoZ|EI_#m$4OwxY;ejPK8T4CD{bBGT6yoD}>QW_8;P{"
        "UB1f6H~pzJkJK*C)W<>(grJOAMcGIE!ERa=qc%*z^CAuyaYtdQ(@iugp9-"
        "vF=d3t1HtDkR%Bie4%0+lU2f=LgGb<$<aM8&KNujpH4YYut-OKzg+SPiZcCdPoAIzE3G"
        "Jih$2=>`yXc07t8^kK2D&Z@kS9G&)KmBUG4ZXsH&`&{~?FfdvqqJ4<yj2+*`r3qw*pE?"
        "y)Lv`ArdSi;k@`#;on-R;C^e(iTJ{n?N#L{-^d_oqU$PTPK7JJxL}S9Og2>#%-"
        "?P720)9@G>R};@M4`#}ESW`%$O>6Y3OTc^A^a2R8jjMw2MC<-"
        "HPUaQus%&3Oy}YH_RrBPP!5&{pYhIlsi7w944z0hE=m6_@(ue^nXe_}@MYLLq&qP$0)C"
        "`P-RK*BEB_sDbZcs7aV0&ZBDn?Jbe7`jzQJZOl4v)zsz`f;ZE(#du3~h;d95W<S<-"
        "_Rar^m}8QED!dz0Kte`hz9Gqm4f7rw2J^cs*A(9S(?okm0SJ@!}o79^k;nh)vLE@OCdw"
        "+KZwLnqY5FvB^hEuner(`Giv3kAGlc0YHSl5P!&Ozsyrmz9XJ6H~1VM}pt&@xFal0AZ)"
        "PaM@}j{u}5c)qyJL3t49`SKkSpP%ZqIz_W_1XE3+8-"
        "{0GJm<t0K4DU&K#XlfnxrmsZ%fiVl2IWB4LKBQ5_8{3o$Ba5kab-"
        "1rjC@dtZQ<X#<Jl<OL`#rwz%<m?$q;q3C6<iE&KdkcD8jO$@Af-AuQ{41&MT%`O;E@!t"
        "kzZzI2K!kJ{c8-"
        "0qQAqSg(xg^T+v0!6DEP*23TL0o+hgb3V*Bd+`HEJsiW<(FV{Ge^gW8E>xuD={%@MHv-"
        "a*!ZL4}l?M-iRQJBzHm;14?E2*1_yoG+)W$FEN7@&oB-sVK!neIethQG#d{*vGW34JyP"
        "Te1q%a=WrBEL7^E9-@T)7Snta1XyxZz@}0i<1*~l8Z)mUJ9Sj(YzJ-"
        "6ckW<u`ci%s;>WMo`P(s8(ku04ajyev_<!zvYx^9NNtq#7mH<?v<a=Mi`HCxlAH>yL%A"
        "a<xm4fDK4PEQ33{=fXfa^&+UUi~1Xsc@$^mlT+9u|=<M}FHH+QrYrI%s5Nvu7=xXd~`&"
        "5i#c4}Ff}g;;zYC%M(^Cwdomm(@%Tz--G;3!?RI%M>+jJqnU2Ry3?}_fdI%qc~9Cz=l9"
        "#_@?&-N`y*z*+W6_<2qJjeFb_H+@_ram#ttGoeB7~5eGfU7i+B%@2g09z+yxL-ElqqGa"
        "l}q)P6)C&7)eZHjnzqKlT_>2pQs}@FDFL`!T}Pt6&d*)!rrNiv1kO>vgC5LeIj{p~HA3"
        "^s>HtjqF#nG1@Gofe&9qW0OB<<6xwnz!u9JeLJ|hdS$$xUJrJ{3-yt-wpW5=_g<nzdpq"
        "@8+0l=#OE)X6yc4z>P63Ba^VZsCgkE3b#a1C{DJr8K;x8yX9CI(a^AV=S>8I53)&pp%9"
        "jD`iw<8?7RYSrDeWvE%=1vfP$C=h9J<jPvci?)iZs+&4h#2fD{L$-!4C$-"
        "#l=}6(#6r29T8Z6-"
        "I5<o9vI|~MTsm|RKXWSM>Z}qC@FO9Fboo2K!}}PVf~(RE=5=GETr#xK=7U>=&m=?^8iU"
        "bDuBlL%{f1ky1#UyRv@#pLqAiW3QdK(-KSj)?y&-"
        "i_5pSGzonDb2^V{^oYy;vTjrFzH(qZT?><JGjMaga(mK#SQ3vEVqjp0tL|A|<NRG~+-"
        "1ooU@v^F?Ik!Tpldtb4`;_dfnowiKk<tg+NYU*BN-"
        "O(zi0wj|RYo~}Jbo7Zn4fRE5QFXG&7-"
        "nR3KUy!O(x`{nH!zLPh2JBz_140$9F2x$at}8j&Tm@68v8Lv_*Ke7+5(-"
        "$viMmBR1%Nk$B`<yh(3umjdWDQ=ppW1Sc1;OA$tQ(NA2-iG@razE8rT|a-"
        "&%!yZz`B67)5^Xbp!ls1z-"
        "X7UJUW0sk=@N3L@MZHka`PhAwZ7~@!X+ABiL|GGCxswIj;;gDN}E=v1A8+dtfd!nd+c&"
        "Vrfsh?Juy<vyxTl_Fw94&NW<T?;%-lb)o?XnnGUJM~o$_(^@d+-X4cU<cYHG-Kazdcwk"
        ">w5$DoMP^Z=!W(?@mF-"
        "z=m%rmVYUJb@i+eyC`)#_=jkGGZRn2vC6YId96eN@9pSP=tfnf9^qzq52vR{?Yo^dx_6"
        "yDs>L#>HS*=%f$}7*sL}dgCpfk|Zjf19IZ|_H31X<oYRLO2`255P83Z3iL(vI58QscNe"
        "LNY9KF1edi@3Dz+hqjH>^%mYQQ<O#DLXMlEh_RIQ+u@H9`+cO{R8!eYx&g0%yy0l+HvX"
        "FpHFtQMU<b>Ko14$l?pPO`5AFsWOOA1`a78=Ho+pls*_WE`S?&=UZO)Qcs%zZ7MAKi(>"
        "(%;^^@~@t@u}tn_7jfM3%I9QGkVD`Cl-lXEw*tT*$2<aI<zkJvzjW+_GgoJ>!Xy*umE4"
        "eORRG2HLh)zL@j+U`FZf%*$zsT#gO3D!VS=E7-"
        ")W>H&goSzp=M^hPhg9MnBS5s5RXjoI}64jYJV1kyr9t7!)iKOjPoRuHf&X@4-"
        "gyJjhJh3;$X7L+e8-eawd7Q|?=9298sjK^ym|ST*K#gl({VIIxuLG-"
        "i7{&@Q)v@yuI@hN#V8E_uoIW$jTsx&>e49O10t-"
        "D(nV8?W76`cb8sl7kIISM2q;3!TXjDoO|I$;wDJ!x~|K(I>~KzHvBR&Bu?Vj@pJyBIjT"
        ">TghdRF776n<R*$mEWx*w`yJO+f`L}}H>C)abq30<rRJ=b(+MrM-"
        "x*JZLPANE(x=W1a@vUTTHw5L+a$lf(s`m4ky|MZU<JvJYO;RXS3FCbfco1h$`#T=>MKu"
        "VHkx8HJS5>coMB7Mm1H;Cj|-RzS5aS1`r&+L-"
        "B3T!&_#Jo@SrOCKe#2sk5D}8A4#U(p~3hduE7nk+ot`3MmSSU1&X@Y6-"
        "iHm^2Q~cqQ7NHc2{n*bd4khOX8kFE#Wd~&Qh<CGbd%Ab`<|-cMr!fj$UwiPY-eAw8sLn"
        "bBeB)FQZ{{UhQY^i`XMV>d$CNRR|XaE?5xaz28Bk+faTOV4T(`=_|+`dNx872Fiz*;Fb"
        "DdEzz2VpW1)YF?cWyvr=i3tXN2K$1&Ym7wON^&UhKeHVrI6&!htKUU)-"
        "u&~H$Z)<)F2#I9gBd=+uj!yW8HG=u%7RN%|f8rlr>F|wQ6S<m%4QdO%UU576cK`$e6DQ"
        "U!~{XtSG@TbT`Ju28q9v9x=CevE9vQ^tXfzNvc#aqoue`_n2{6RR3ySOKXMJby!+3SWO"
        "EkB;luTD}_KU(8uIwknp)>dgXYG_$70FSbBnSaOUXFc3BF_O_jA#O0dvA$u4?t@k|A8Z"
        "Uwaf<3+l>3N?!?iK;GT4q+vHr9GOoCg`Qgz5Qb)Yy37fmUnwsoHbON;;VJ)l~!3%r-"
        "d=<CV<f7#C<kMR<Cnzqv`@9e{U;^yILb_#^(+rT?_l{iMcEtg=|@hP*gf0|Vje+wQL^H"
        "$v$9>GSW9Y>wQWyOcMQZNg?E}urrdD)%MH-Mi^&CO?4rg3n_&1*~OXy^~3!C`kZDd#j("
        "W&4sZJ0C3sfH@j&g6GoKP|>|e`^hVO%~G$!F#MzXhniRA;aa#nYvPrL8Mw5+TqIlfM(6"
        "TBp}(T_c%9N0GU@JcEE$Zi$-"
        "Cg0JKP=3nnC4C<IuNI2i#3hCbphw?dCV}E8ri}gS7~Mc4|T|bjekcPKYtk4vsm6xv+W9"
        "UX76QI5ZgbcK$%a;19cv@mxzFZp7yvQ%1mifYNDhxfOnDjDtGP7Lp~njJU=!^n#Vr2E%"
        ";(Lok(n2i+moFX|F@%DHc?CXc0#d=h6H1-"
        "<<4D%VKNDRje6f>pE(wFE(UH*Fg>LmyEgy%Ew$H{+?8U_T9%7hSCeJawkSC{)PnAmqko"
        "U<}z{ujaQzz2|eg1?8Ib0IJOtD}ZMPze?xXS!A**$}(Fd_w6`6IdF)G`j4=loU}VRrNe"
        "unkTe+!VZ-Sy$taPjkl?&Eu7(GgUX?QBjx!QvdZ$C@4Mmtk9qSo3d}k6~sC8*ByQ-1-"
        "|9?(;x14#bj`iAW1+VC5oYy>><ZA7dwQ;O+Hlv+8ROseAuGhd{p&<2#D}+AdQK|`?eVN"
        "}2SM|$QeO$#nPV)Nm!QW~u`PUZVHd#Or+0BYMwcQQ&Q|%Djju!?!<E?ZPHU%ZTf=;*YX"
        "jP#K?QBoO@3{;i6-"
        "QgVE|5~z2Io=WxbTYHF}LU=_@bWRc8SSms+h4V=p=5Navc7W_Mi<`L$#`R10(C6-"
        "d4UqN1CS)NeFUB;TQZ_OoSZT&EN$#md=muYgCuRq?0n1XTCpEYwPKFj9DD@5xVkkXf?B"
        "8WI6xQN|1kq&6o>ykt;(bXCi5rI)ro;a>Gbxg>l<0CoC|Eq*me{&|XH^>+Tf@&VoOMQW"
        "o#sw{IB-ZI@+*-"
        "sqB45^q6!?Z>PU>8mf7?(*aLt+=DnmObUpMn!VQ?UZodzZu`t9vOoIM`4|{)%XLpsZlm"
        "!Y0x=1(kYIb;wk*)_%+_cv`cU|JOHg{Z=nnbB5xHC7bz4f*>{}|$*%*Qac%X8R1pnObN"
        "MOv2HjU5<CB5Pyj0~gldRvxs%hV>1!>pmHzx+3unZK0q2?Luir5xPvMoyeNbhl^aWcUt"
        "%)zJ?@8|MZK<2y0DG9%41@Q+X#Tmphuo^x@i-(S)m-"
        "xFiTB=9tIOk|vXBFA+J4PNEqwx{DFDvZ5v4613kb3b$jA3$F=`GDmvnLi!ZLGYoW~jCG"
        "oLV2c-"
        ">&E;={|9}`xe!t75)3&T4_9bBiH8t;3YjB+1ds9cO@An;9_=T{D)luuMEUErZge$U_fR"
        "C2{EejnP?T6DP*%l{3gyP--G$+u+@^Uh?o0&6T_VCT(rt1OcpA`M>GRQxXYoG6K{8e^Q"
        "ef^1edla;#2xWH4nL9uK>xKAT$&jOLyV3J0MuZ%t}fcJw*$O>Brs5uFSWB6IN#GxWFd#"
        "4By4a+!*JLFi+kBeeBlK(n{IHR%{}fPCMB9tOWFh&Y`L7N4ksF_x|IXqmo=veh_9#B~p"
        "s~8ZL+X(ht%&vK9+40F`GotUaL%WTx|!?Qti#19dCd6y`X0RkiYZp$5xhZ^FfCN3%0Du"
        "~%AsP!;1(u@UP_uen9l1x|j5!*{?A*CRUv@9hkEMr`N60CE(X!8cmp^^y5rZn*D!4#(*"
        "|=q>k&Ha+@@+{Hbi+@aZVno}saPJEQwhwG(nWzF$pR#9GQWe;A)CGjz>Guj&{%~!{*mD"
        "P~bT?-HS+|oG=$bin|13JT-"
        "$}PT6P{r@yA8EMR1b;V9NRz#%Za*i=US|GinPJ89STOCJ{I8c4@^Q1>rkWZ%I#7#L(bG"
        "d66U*6aBQyD$vw&QK7py)mU=N6ymNYTML#(;G%3ricgr#z5Jo_YH*Nf^6lJcek|CBZ*B"
        "W!|6XekU~8)%&Un#n{C@-`#QjK7Q>xV?E#sK-Sy7nN~q+NJb$@)T*VlHj%uK7%#-"
        "gutTY-"
        "2Pw0?q;G~o+r|5+J=>Ost5BMjGjaltQf1Jyhr*h?TMJ!<zU~q+^n757+p|`NuGC-"
        "6+y34{*?EG2ps@>UCup`v?W}?tB-02zFKqT<k;)J9g#itYp|V^?yb-Ty*$lg*U$<FF9k"
        "OG2MWcY1FEU@AWM~<s3%!S9!AnB5BjXvh~H$r!Bg}{il`2zIng)NP8ner#5_OMPLof^c"
        "L{8!iN-"
        "@^gDY#Zg;7FYAjpq8vwtG)Sx>8gelWVauYKS7#^i`uKz&Qgns41%Jo1*|>&(Im?2+H`3"
        "D6IU;KH&1E3~R^3ss=e<bd#){Ovma^5j0hkbkAO3~!-"
        "5;YYYZ>am`<BwVumWRXzA+K^gTiATZUKG3YIzAK3>6LcX$c}g8)5IaTQ38mz?z<|iq?C"
        "PABquHP6yzR3dx;`h5)YuKk69WgteGqb5OPas3Um*j;W3-"
        "txL5;%4<o8k>Kgw;S^bAdRYWuT0$9a&S(KEq&)_Eu=KE|ccPeRSgO9T<s56vKh%zbn^o"
        "MvYsNtlRK_n4Lib+SsS<7uY#GhU~@6o!#4Zp&aRtB`ls8RCoyj844i*PR<`IpL}NFKh3"
        "WQzog%x7po@e=-M(2pMQbU^^;}>N#7?8_6XSE|3>^ftf{Y0n42;Ry-"
        "+#$LVY1AE8_RGXAV;aewuMixrwUmhnkc-"
        "5;GR(7??=y0JsoLZ$I*Qp36~)`g+MXyXrZnM}2Vp;_`=I@#$-"
        ")<J#nD;^Ye29oo>W+;!9pFBeAlGg`v;hS2>n=L+sJH}S4TVe&Z0wn00jr3p>|BS#!K_m"
        "{jjBAFzqb&FbHjqp+6qsx!ggjV|&vPxEbJE|j=X`}p37R!zlHbBJ>;h!1mWmT`m+%BqL"
        "%nOrWU5>tSOcOwQ)#TOf!@|Yr;oFXjJM;AukyjTU3jBEKEd*Fqz3av?!LHQ$0|*1W25F"
        "lS(TxRP77H~x{T-"
        "hdU92aAINC8BRv#q>%B$y^$Xz}T${in$blvVzd0X6$5|UC8D$C8Wj)Ys_bALWv<O8WL~"
        "Cg^y)u3v-Xwd3scJKv56-$Ih3B)ev$&q=`G%Ui-Air`aR@Tx3tX(chL&>n;{!NM8^a5y"
        "EzPGy`=+K$H3Mk5eox)2mWE?t#4bb6NcPQE2SGYq(|vXh5O98|z@K$G^6!OG>=-"
        "n3OITauu8RFgS5v_+jKxXq@G5`EcNSVXPv!k7!?{Cg-"
        "P2m(H)#*;BH_!{An|8+v~$!sOn#MWAi=*QA-"
        "i;xwILI52mL2;Z1N3aTf^DqK(?4MS`F5jbk@Eo$x2QZgC^Mhta3`G6VLv(j_VQ2mD?wU"
        "lK)dL<0fPhw>zz~lg;H41{w-_Y;}TI+ymW;uP;|;h44WmhrZg|V46k-"
        "IcQBy_HieO7>rFUW;8Rh#f_+3UHgX}b2xoy_*Ag6(jYVuzb8BJxL~TCf@Zi2QM%p<U-"
        "u7#nQ@%|Hn#Nv;!q_UJV7VOSNkIl`g#cGNSbxWYvX*kdTV#szKEquG#g8Brl2~?GAk-V"
        "r(1;^v@v?_+;nomP-"
        "#KpO7jD4#I+y@)w3!YEtR`;99w`7BU!+Bw8<P7jg)uLf~2w4#Cc)=&JL*K-"
        "TS=ijj_kl;`VvAIrNWknr>9vv;Cx^J&W%TmTSUOWrfq0AbT>brUQjZ(4IuWFD9b9NFB?"
        "xbnc~CTYXPdQW^zADXg-"
        "c;9C>=9T)VvTR!rucUkO`ToS61m39$tn$y>&QX#U0&LeR~6*Vzd(w3{I@dbKKnC>s>Ys"
        "Ja*s8)x3;9olXRV%^ruR~45fLG1@jeaqEvE%LvqX|@ZmgwuWNvy1kXq!Oa@Co}My}~th"
        "va3yFqqsa!A0?@A?#h%8{&XRVb)kcNgWQ=`A!U2YLcJ=S!poem`VO)-"
        "*w&t4Qe_L;NxIXD^e%P0yWT$SK5X>bI{lq?LcpI-"
        "8xOl9?v+!yfU7`l^e^gz$5=l}&G?)2joaIaNvSHdqjTN4azT9oId7LT$_Bp$-"
        "upEn2Ckva`g8nVs))P8ucRlx2>RK*+<TB4H+EBupHcZ>cXH3(L>oFSjK7i&i#6bPoE6I"
        "PsU!!s?ej(^taF;lGlV>R$ZpGj7rMy@;l0b;47^BsZpGl&PzooqlHNF21SY9TfSbmZ5Y"
        "u%7Bin_3Zh6uGa<IwabeN9ru@Z2_zYtF1f6Tk`8a#?Fb;H&T;EkTzRJ*QQgDunxiJb$5"
        "efwxxP9b^FMB!Vd!6J`zF?XZ`%L@;bN^lD|BDd*s{U0&~iIMAs?Ji1FJ5f$fZ5P-"
        "A4JZ!2kIbs(`hGTF?TBx}VKT?b<Canm8DG3&Xama#USU@wt22`g7YorSzw9-"
        "{Z*ds*iz}=V<`Wvlf51t0M{Y*t-}ou+N2v__>Gs4G)Q9N3?$AnBf`6pYixnn!@nU5I-"
        "l>1U@7*=@2j~A!LNrFd!33uvxsbZiC;B!iQ%FI1IBh3%_U1T(+FH(_d7U4$ndEOd+S44"
        "vQmh5~XW;-"
        "D$8WT9EBj&}1pc8*oILO$&=)_K+e8R=gfy2{f#uqLHK)%??Jk~$C$Ng#cT2lp?DazR#I"
        "gDt^wbgIJuYj-xH+_AYCdZXq@xjNLE>(az#KB1)rPWox_l9CYm6VIWk&~$tZb-tO+20="
        "BxZ=QW_$S(-%~0C+fh#E9RJB_N81@Qv<lu6&qtr5zPMX>Gt%h>oQH|{qCT35-"
        "tYE&RNbDbC@AbC;qrQA*yFu79P|r6j8*VTTjyi0*>yZl8K3f<95Ya2N4>HUh|3rIR>{p"
        "yX;xZl@U*PEzc>SE*We^|vJps}?$1N|dJPe$7t+_$>{eD>-"
        "n%8_Mz8hCBnNq<)Ps3AuQy*EV~uAVs(><sRh(5gC{Gd((b1|e+(Iv97EUT@OhPGqRo2`"
        "368KJjRLhDiyg|vKtx1`vr?8$B*{1s({e)^H?9>&rMO=gE!p5U;_q2leR@!7YZ&)>R$R"
        "oW2!SZMVPmNUA>4v@g#u4_3R74}~iuNg*RYlQ{(GT)X7(u$~t4UedVf6L7IX|c6BIn&n"
        "bbKh9)HQR%N)$t<2I})4=vUO3gyFGWOq~;-"
        "O6zd8oF8Vf1E>ldG%xE@aUpxU^pIietvd`<tAqHAUrN_G+wH<)ACwVngJ<DSYEHgeNJ2"
        "MIVQVM}lPG-"
        "|n&nU9`{Jm$4vJ)b)Rzj?`2%dEYv3hD7ppwmY44PI<%wI89Wb&fyIDy*M}LvLJ+7NC1y"
        "=E!SboyUN+dZkCFRg1W1P0#?V>-"
        "DV!Xym3#>T{jm8O;1qUuW96KJWh<|c_<x3jaUClC}H1^2&i1qZOnY^I=g%>-"
        "cpta<8R~n0~oOD_8RXICLfC`?1t^g-"
        "aw_3@qp){JNNJ4sKZ}Q{^QZ&2(wd6+FBjlNtYXu(Q;%JHfxBL_9g{P9P{%pn@*nxjTxt"
        "ylB7(477wP!+0yPk5-o*dX4SR*9B92b*w_D9mzs;2zz_=R-"
        "oxmq~{s5?=t<8~8%I9cQ@6IUUOOYqUwEaW8Jv%dIA(pdUV|3izz|MCTrpCxxQa=>=`wz"
        "2~bI=7W2csXiq>`GXPUig0Zbqy5?_k$cz4z{s2!AAB`bq;<HZIvBdmc;qi5V(zQ1WPCF"
        "MODyOR#@K_w-+xpRDQqpo-P;fz-pA;co}~zSkaq{lDG=$Mci9?>I~wtCwGPg;p=1s<Mj"
        "S`w0jeV+56F2>sP%7Y{VVyVT9sQ{xztL|Df;;4yAn80=A4k2gfFC6E?yfr?E3ne2;tB("
        "{UMGG36N7h=%Z0m}6kGzw<nJ-"
        "+zd_HVb$a*<Nd?x7{gXk4gSly+Q_&*L+X=K}tV=RlWfWp@Mc3yhE;Q&qd`RFZkgZ-"
        "2}a?(d1tpLj9p2I$;$N-"
        "@{W<hK=z`>50NyYXM1R&G`e`5hD*7L6c>$tBEb;ALL@JIKF6Zjjfm55fwClL0PyIe!A6"
        "&>dqSaG5&IR0&AqTgFho#JrnQs4Yw;=AV0u^Q9mWjor-wQWVc>uYUprUezhCqG)|!z{+"
        "-<J;2E+LF9?2-"
        "ilJr^=N@1;gws}Qd_c&;_NqLz(dR3N?Pz%n_XE^sjqz{@=<n<iaL*~hZmXNgNB?f;jU0"
        "@=>St(#Fk6VH)z!ghntai#;%rei#f@>#tI;4^9*m*;`4`-"
        "s;7>FzI9A$Di)kC&O~z7~Maxqxoum~=F*+}~q&78lN3*G6ZZO`eTKqDuAdE-"
        "V)E07Mv>)ZOW9@+{pCWY99qQQI+~ujIV7u@wHHO4Gwd6g}Gr}r2xvkDV?O})uel^-"
        "9jWv=`I<KL@TnEz^&nKJ&5q`ARvhMCu-Az1(ciPnw3YaN+bX@(IZ|b}7@w9F*ByF-"
        "&F+5B=B=>gTJ3pI`xof`ec$mJzoThJpOLhkL%2(Jo!T3aewd&w37B(E~Gu07+4kV7wqF"
        "GT*Qh<Dt|A0?!AN`qkUN7V6Xok`wFwZwV^(f!TD{0T8o!!fN(73MecFV)zU_F*D52O{?"
        "3|xyg2!xG4@G4YWITuNUn|kd)K{L^7Do4c*vTSdK^_Yz}_C%`kT)@5q(2jg`yCt3H`;("
        "?<X1EArZk#(!<Fr(WGDf0`aKe<8wG`-"
        "3p*U0B;xx^?i`((roZWIpT<*Xs)`c|Wvq9(JaFU^6z6n3ZJPXUwad)4+jkZQD9X|_N%?"
        "VC<n0(Hcp><>(&{eWc@6YZBj#WMdXUJA3#@Ql#)hp67<}&S8*f1I^1La5BKPY$bZ>R|)"
        "#Hq;ix}!IEt#wH(l=!DQ8P(GaGBNdmP#D(o*<<c&d!d<G%pM+ime5%mO9}o_(TxL8hE|"
        "N^S}Qr(*{K|iEgdL^stL0IS$!Zc%SnslKa5Shl;qRvvK+W9p5}EGy2Wj0|Dc`RR$&=5*"
        "S>SMxZ1pd16H(iE7&;cl)Rd(7IMa~g~hNDotH*JXPhB_NT^Q!@NeS&HCl#C!A<x8-"
        "^n)bikpMAL9K)RQ{R{)xq<R>xU6@fv!yAlgZDY{l5{LGGuPpA%E!QAS{>gt)7_$xyN$;"
        "yoh)1$&S_LP64b9S15HMX*&9vL$D`8DWM!S5DOF2Z8mNiW)m+Bt2q)GeGrdkJ{j4VVZ~"
        "dq|h^#W+knQe5D1>WyRRf>x?B=m}F3^=mqh$3pjn|&gW&A^X7wn?_AQyTr_jYP0KMB0y"
        "im{z=md_HIdlPVBZ7-"
        "f=Heof;STKzHVbA=6yZejMeELu7G~A2tCVz!YiuA~=(9gm)yAxWbeWBU#IW!18^fdV$E"
        "hN-e61-"
        "{n7nD=1uly;F!5^GwG}h^6KNQpbqf@7gCFpQ>o^lmuQ;X{tB9!$KkHa?;C+P#pIb(pV3"
        "fEC@wU&H`_V(RSKUlkrm-"
        "2j=iEpB{;OYg1?oz)%PBIc#;H%>dQb(UiTN}T6`_Z4U2{n>Cx$o>hmE5EQU2D(Qz93Gn"
        "qU=?Jpt&<q7Hd6?ce^4^iH|<vKMtMk?`U}<78{^r%5##=r-h5j*{m;aW&d?<3~sJ%PO-"
        "$o(JS#0qpVOPc;CHd|42nwPuU1(wEp&Y8?pONtm|2Rb_#zL`sv>ZbEYd_&3h63|Jj*DY"
        "uU@`6TJj$8?0d6BCnJMtT#$CmL`Ogy966TV_elKMjML;Z6TdP<@9Q@BaT6(b(7sfRZSF"
        "FM)nxroC<1#_*H>e)`u?O;vqlE>x77>j0%(r+}2ixijcb2Cf<co=5p&JzZ-"
        "Ir%V?&!Rh8{T`)9ZWv&1y?!2J<poGSkp-zV^t0-"
        "S<+c5QrBYoPCoF#BR*pn}j*J%dYE3PV$8q&qORwPE0<dKRUS9nCijR8zCUYEloiWVciu"
        "GRbQr!?BT@G|h-"
        "|I~nge16Q>(jJ5Quodyd7OQl43z>SMrMGM&z;%lf13^WGO;=VJf1>mV&jmnV8Cx@1xlR"
        "-h~!VH9|V>om&@uMzjby$nE^Ueq}ckp;J_KI4+2ReoPWKBr6Q@qY(CtDKw1GNvnNhrbQ"
        "bBBdK^oxF59VAW#kN)h%k+o`d$F^R;PP`D+gKKsP_cagJLZ`Ua*vjXd$uGr6)hYh0YEF"
        ">t&U!PF6&-"
        ">K7PY?dSLju8hWv)!pp(4J=IfF4bN1l_@s_V;YFnuRc=llTF)Xl4LOiNNhdMDZ5LY$gX"
        "e%+dRtc|`UTTOxfj`Ti#Y(;{d?2k1Jp_3G(|#-"
        "uL+~%oK*hC%{?7Um801cHRXW1jW{;Pgh=HY}|Hyg&CRWBOqP<3$DBTcaTcB)OecY9-"
        "S4QFd@Skx*8t%T~Khef~E&eRhym{6?2}goG@dMqHdc&cF8)^#s5Ugc37xtox$|OEBwHk"
        "j4S9A`MlPIf`BlH(jodmsDcqhKidRX1u)=<N}8Tq6?xp8ve)Yfut$aL2bziZ<4E-"
        "%j`X=JKqC}F)Nbc=L;J#GuCt*)T^#IY)mi^x0mCVVeeoKcvnoHp{YI_f>`oip7~)jyS9"
        "VdfSMPj<_CLm-o7njc{V*3d|0xo-"
        "*W5!h)rmQ$mD2#lvm?%d!g{x;LluTE2=5OmScp=tJy;tXe&81ibES*<<xHQd!KFHI!F)"
        "XDG)wNb{Piu@3>AKArras^T*`ebj4Ud8H@a>iJI>bcoNzX(Slzf#>-EIdXJNud-hr$Pb"
        "jgK9p-"
        "^rUZMinH8aB5=g7|0X}gb@6o@#do6?|43h^#0bf97gR_egpUTw3&ZF<^MQPY`%1FwP3*"
        "n;Gup={c9b<ixD%);aKO2xpjhfBVmj^Q=>%{cZAoyy&kFp*O@(XDR&>|CBk0l<e>d%JB"
        ")_j2ieiwB=nApIXF{)VUi~Muj6HK(xi~(9kMTz1BUWeUmaC|@ILU}31IfzNbl+)hwOvS"
        "^qRv**VJ)6w6s1+<nz$*{b$?c7R@y54LjJOH%dLc>P=RgN+k_879F_0^_ShAj+iV2BCb"
        "S?0jhy&XU_M8zp70B80F9k*UIkd`z5M^Vi~4i^A67Ax5ApVSJr8UP^dZI6HA;K4C|pIu"
        "-SrUVHDMJTE^UVrq`lGq-"
        "$ws}W6pk+B`)$ysIN3$YNz!H_fM*0r@~gN3f^VM>sh>+WHhbkUnoqm8j<ySThaiIa5va"
        "DT+=eSqDEIZWN&c_)An{_oPyVo60{zl-HxW+rRRG4s&~Tm>Eg6}Xj}NTXg~!t3Qv&!3^"
        "ezzfR@-&T5J6yRFX)}(V=)Zj0-P-"
        "3GPT14MX`pq?=s{m2d_ov=*Atj_9meR_%$Gm~(?7f0(s*CD<A~0{8Uefw#KAelhE)51b"
        "|LMVL>Tvp>jiTvRyhb|a&WvZNs5l8*)VIji;ITyZuArKg3^F6in^K`rpql*Q<VJeb=`T"
        "<wzFU(+MJHkMqXyQ`exnpjH`CL3kh5bHm!HiXeZc2nEMACOmSTgl(nC4A9noOsn(V`Pc"
        "@tCC+^&)V9R<wIc>%+PK+*vZBSE+6U3M0N!IX0-"
        "~=fmikh>v?iF?lF8fZkmsvtKQApBd>KTsRQuaNQV@|2ztB8FkRfJ{Drbe8MvgM59{$8?"
        "Z>!A%0)Yc6m!SH-)OO$$<Nmhga!16(n8rDsD{nJ3A-ueQp2Q@B|;od4AnKKCS&ru_MR-"
        "ouKYLY#4<^3$m1CPh5mZbD44Dc{QuccWCEUJD?Ems&fjVoRKb41zi|&pTR2aC0u#vxr?"
        "t91Lag&R85c19?on%Q!d+$sPO<!SUT~0Hk%D*GE+!lLT+#?`use~?&aTFw>$XgLxcRJs"
        "RuOKfFj8zn5l+V%-Y-"
        "<uAF~@srO%DW<ORQj?3X{uJb9Y>9YQ$SjAHYgi!Mp2Ap5Z6w#ReG1}&U)Jzi3`KnR_OE"
        "2KKC(>7SGBlCK?`aJ4}xEF1R@K<S6TWF)#gxVw%KOtST95lO?8u7yU`tQmRr2^O3;Mg|"
        "O+UX&dhU~PD8}A%ePxyoOUvfV@PR;{;AkmbZde9I>rxZ08#Z}b}DB<jKvg0OphB}@d#a"
        "G4F!lnq}hLsKRb@i8Ywma0S1$Vsh_68>r`|N5Y<a`K59G~8dj#aN3=g~&tpp@oUeHy-"
        "F$3d9?S1Cw#JDq3_bW^GjYQ*=7;~@(wCY%@V5#Ihu(n(=7MhO|~-"
        "NW`G^);+fTiO?JeQN}?<O(W-"
        "F=&r`9JG@A6OXNNW?H$tJ$6+i3O&_Xz)?DrXD|r0P(R|JI{{U){(;i&Q?;|2?EEXQRqo"
        "4;B5BJa1lXA#b+yosZYDiI*ZG!k-$-"
        "7kA?hBTU`2%{<1<!iPDBOZFx{)C+6$%XzAFA~aKKMklCIDWs7o-"
        "59wlUrDWbMVAA^ITsQx8T9?GawP){e7mP4y>x8OFZv)qX7vcpc4Q&?!OPsR|;79pISNY"
        "k!6qu{s}C4FV9(JRB3)Pn7XoznjRP)h>@EdT%j2mk;8AplIYq#FPK|NsC0|NjR76aYt3"
        "RW5FDc>w?r0L;7q0000003)aX000000GyZQpA<*9wsBi*aSgJ&tc|p5b$7{AJ&S8_cXx"
        "LuSa5fj-~<Q|9D)UR3mRO5CfGaY{hhzy%(w0jRXrv5eO=S4{8+hKz4YmNryG#ivQ>{3-"
        "4m_SiKw-d7$}|Cx=Z(--"
        "J5l8(xrRLR{!(fZ`QF#tLXb4ZJTv%6@5;U6j6`@$$`>?O8*~!Ii&E}@E)4xP1a8<rO9*"
        "i54m%w0I!Af!A84B+88oXyx;_s$z{t28{^ON&&*5xAZDUe%c+E|3Xp>H`q_CMV=76<3C"
        "&8us~FBK3UCQc)yjIlFj#1z9Hbc5(^9;xy9-w{%A-"
        "Q8t2a;h3kvc3sGEBoy@X1>@At$vc{`lsze0bwd(d~M0xRm)Gw0EAYzGGD0|%@xZWtqFE"
        "dEK^CV0}^$ZTgO1ehg-oW*Eg^jl6@y3*e%F65PZt63{Jc)P`{yk3#=*lXmkMYY@(<-"
        "5|e_)ne!1KFQ$ycH>b*xyHPpe<;sz1-DFJ-"
        "R}jL8&z=(lv28TCU7>3?q*c<GTEJ@38letMh7pb+!{dN`4Z!g4>!0a7suLzhEgK>#giT"
        "#?x@m;2}E0I0WOhCd$}wcX>Vh?p)JGdkcacLigmpk%~@tctKlB&(I{)&Z-"
        "VW*<5#>4&^)3*UqF!6WB=l%a=$;w9uQScELH!HR^`QTDJ#2p%n5v+ZsEJ4+LYd#!u3Ny"
        "e(%e4u5xMQ^)xtW+cyGlzxw|wfgw7n+P4DX0W7{-"
        "rg#|PHiOhCFNm08trKApHRkc;2*@Vcx|>%TR|^bq0m|}AK7PamQRMplM~u4HJxz>%92i"
        "K11g$k@#atuwda|=diVzir>zrrLN>fX9j$C2$J8o%x6oz!)ffhg$u;=sJWzL<FHv;{&H"
        ">oNw?oS`6*532y3fBsGD^=8Q_jSF4|L?%Yw6WPT54}~HXGr*HrM%wv_>F$<y3+zS{3CU"
        "!e}_;jAbeG9)3i}Yt3j?s3bdZlHP&?Sb`teV6Qbn>{FyF>jI*I;W*h5Sg4J~nS+M0kp1"
        "YER^JFuSXR=I6LYd{sj<8wYl#cmWsHF?lJ@BvppTIcidxJ|NNgy*Vo9h@S{*O96iRsr<"
        "y6FvVT9Y!_g;{c@_IT4#YNI~n#+lyPlF)Fa25ZAo2SK-iKHva<h{3=kj80^oZt28!4H<"
        "5HkU{|3;eE|=qx(HZjzUn(SDF!xa+TBdCk3O9kisgm3OJD?Pk1?{vbMPCE-"
        "$hKIJl0H2a!8gsBFF`J{_eP7$HI{+eD2hJv}E6Q0ag8J*H>)3s8ArLBy(A)-"
        "*vJgFxNbBr=Dk5qK(D#d{4d-"
        "W8)*xQK8$rEUIqX@KiZFj026oRZm>OtlOM+B2$J+{zIXzO+JN;|$efT_HN(8Owv9Jxeb"
        "m6$zJmzDQ&Ms7s+b-b|w>U&MRchKD!Y-"
        "APt8!51mq&anzqEPw&&$T2vSCTxDb~V~i!5geSx7G#61t&=L;4D#%eIVII@FISJ9f!77"
        "HZ_0f4ZTlZDCGkGGNP!`8Pd(TDb5c!#P{_d;0F?KjX)3Ra6ZmBlT?oHv-"
        "0AOP>ozix!v{Tpf}NLqYc7s)Un1dp+;=1HwtwuRai+cO=WNF^SHR!Tr9@-"
        "U_$r0zj?3pEVu^lqP!&wsexab>0y#r(t80SO++11D;s6KUaXY53g+o?tcviCl(PEKrq;"
        "VqNRDNzo%`sXQcFHgZ@X8igbG7N@4j&fzDIVDA@C4&uot53&M5K-"
        "Efw2@d$0+x)~@ROWM`vI%;r`TmI93uJ>jj^-"
        "^na*6gDWm=qEA|*VD6lvmFD<@KunDTh?qCPx6PZ;J4x0UU9(-"
        "R`lappGf_P8mYiRDsSF(GAomX(Owm&gwZSb#2aAmb&tEpocH!gnqC<ojigzu#`Ym&3?F"
        "ZIum;haMogf7@GeO-1vu~Rf{Qp_o#NMr<E)x%o1Sxt-zWR6Zi#i$9va1s7-"
        "csajI#q#GNoo=or1SQvq>K%D-"
        "<DFG4`%GqBmUc63wvk_^w=6%o50k#K5uCuv`O9kp$x)Xm&x|8+X<Fu-BG~6O)pp;xsqv"
        "AukM$j-"
        "Ia^#FLKd^=J`X+sKW643!N9crqC(3<A*_?^ra}I9`4)3E}!EofAP<{J~h^1K>L#z8~I@"
        "IYMLjM#D~#&}02?zayRN<&GSLe~AXa@eF(#Iw_qBZiB1JL%*53)jvs3@bgA3_8Lo0A)y"
        "ix{9<IFw$S^i#Z!}XWRu85Ue4BG6W)&|@gaU@>8^W6T@imZaGTDxda(=a8fx$TV~jCQk"
        "@EH&XzT7nTb*M5diPhWV)A~;c6aHAXn;)g5N~Py2o~OfOWHpK#)cWaU~W)rL^CId57H@"
        "`qdiE<q5RGII7>()80B|?b?6PbtzL<qE|*`iZkk)2i!jb@AcJ~DTY}ap>E!hahwh{x?E"
        "q!0QvP^)hrLT|pPbIv&Kltv<h&jBAHX!ewnF9bOk65_TCC0lC6!iz1+c`NF3wU_Z7e-"
        "Q&-+cCCDgSd&Q1$Q+CVqHmH%wariZ*c!q37WZ>E%_R5nYqagIR3xVc&`u-"
        "Qrn6YMWyerIqvvy>4G`m<M>{jH|TD{TT_%oT?2r5D0NSLHStN{8Xkw0v4#w>xhtTV__u"
        "*fZFVS{oxF9?v(P2whl&CCbOl#q_J*JF>^S>>n&2Z6T76baB5Jv&aE4)qmvH_42Vh?p;"
        "z{7$I&Yf7|y=%=ZgD7{@(?+)25`*vL9h^-FnEoJBl0`-"
        "tx9i(#>yoo;lWYdb9xycVc0eUJ9wH@Hs>(%AomDygIRCv+J%RENp`@d;YT`13|%HYc)x"
        "#<?C$L!7V2cZ9<*l)rHPbUUIO(A=-"
        "!_ri~Pdz=8LcwQ%urzzcxW6=(7Y)qq#*g`bjJiuEz={+U*-"
        "l#^O*vs@T_D`W}!BJ8^D1g&wVeHT%?qE5YevamA8tdouCGXAMF6Am245vvXdb-QAeCEk"
        "eZYd2$vi`UetznI4e}m@#i@#Y26qplD#&YCcD9o<VUdYvccBkXIR={e_T0#eW2Lg17SK"
        "iy9b;Q4*i!jT}#x8gj=sjU}G$W^Laj?`);$>AEEh0&_FP8#QPNV^;cJzi<RaProlNHoG"
        "Fg~zTzCfSSkwl7|RU+C4XC!GNM4~IY4-"
        "NNY;W@qnL!cFH$p6$dUV?54D*TpLlihPe@<o2wyW^$vTAT6YtNEi54+E9KG_TH3Md4v|"
        "=MSP%>dt85%MMqrvpRkXJR@16ZF!EE_=KF5Tq31~3aBUUotn!WL9VG4r9HS6-"
        "1BPrpK(&e;i*J-YLUV81Ir$~YBu*eNrL!?Ye$oAa`2_s*Uk?MjKRSj(peIt4b?-"
        "Tu4Eqv)*7FcOVf@hXS74R(q-Ot8umtk&i3*_?jTx_+rnz;Y(SEVL07wvk*MFK%Sd-r-"
        "|dK>8GG4yV_aZ})C6{WWz(|ag4RKFQ$9;dxZ~tlV)2Y{3JT+jq=<EzE)KVZHPD1Lqwmo"
        "ww#A%aE@g@0RgxlhbhD@^;YOe|Z$?^aLEeRB^gC)1+S`mHQ@kzi0Az$l1nTq4WIZkHf0"
        "3HPKpe~G1&;+IaEi5!WP&l!BGeWJcx?d(rvy6lQ>3+53UYZrVa-"
        "?qaqb#(DtQ%|Pg+($hUscFyH$$)q~+op+{to6unL{25~vr-$>Sl-#W<rmpHH-wU`k`iI"
        "=0l?XeNo9NOLU<G_w*tC20*SBe;PDP>KAGCG-"
        "l1ZBH>HvCb3obm$S}@JqNKc!(z$o$1eDzzk;<;^-"
        "J#X61(b@&(0aOGzcN!91&8O)ah^shH39<~etHbKH_0LH*n--Xik~ZWEHj-"
        "{=q;(u+xznNM!Iltiq>d@Ek=%@Bup%OJ&yq5rt&oCNeUY$hc@@ou5woSH#i%w1}|O1dY"
        "GfgSEyT8O=7P52#Q0N$xI71tmQ71sxZo?%n^43*Lf(#_T-"
        "{)i4S{?a?b4Eq|+ueRiyjdp<n!h9w}M&8Ulh-COkyP2263(^L8ZHS7FI^WFJq(1DI11S"
        "PS!Rw)0)&cqnx1<ZL4^B;TkThVg!j<Jb5M$NW@2c(jIF<oVSF;mJ3ag_TqjSXTXs_@s+"
        "*dsT7+qr2Kc=^XF>I~Z4l;PzVYAziId(O<g?|v~X^*0$anNc^%11tvY3K=Q?#j*rw2`b"
        "cmqhmR@oB4BI_H@3*t@7MpsJa}=*tEwi1cv3nO~A;i+{s;n#nBz{k_Gk4(mV_|D(~-"
        "NG0=(t~g7$0-"
        "u3ml?Kq$`<>*+Q{8W39`Raqtc?0)^@Dl}6394|*@;b4_z<X$W^=`(IJeWm?Z9jt&ze~i"
        "(065oI*d26EOQgC<2Dv!@C!LsSj*3$N9;#$ntCY7Qr>yx#FwGlauaBToAHehV*M=L=|="
        "ZBeT|`dUN)Te^)4Vpo{3wWzm+BNHDDHPL(h=}Cob(a<irRbnE6PeKN7CvLtY-"
        "d7_CTagLZS>Ofc&Bx#=<?&5U(3NK=K&ZfWPcJ~4R6>uv9I58zpWSdbh~nZ`=mN2SZ813"
        "dRKv)Qb)TZqKt>@1tV5nrL%&G$5qG0XqQD;C@(uGe3{2z`%HP&zBs;jLK-dp@bCc7qr@"
        "3lwzgD&O%kXACjnZ<i6Unli(9j}?Co>0rG8M^RBKe2hHud%7e1-Dx98FE)+5CykVr-"
        "a`B?<olh>(x{X+9%{f^p3V|@aky!GCFgKf7$NJaXX)PHyU-HSOKC@{L|1&N^Ov^RIiO6"
        "U3(0EHB&Oe!UX?EBWwpn~Lsr7+Z2barjY9NmXr)BR79}SfqA`(b=%984wSfo1Hc!!#la"
        "2;v`DN&K*k@!x>s3jd;bu2Ht$;sYvDGoroxLS3LYGXD|A$VIB4#G`o14RFZBGr&2~;QJ"
        "$qn+-"
        "Js#;+wz<{88LZ@C1$ej6SSvGnAa_kYE@g%5JRfW1?H~;AjOJDjJje;yZX~@I@N%i0=+9"
        "a!uY~cN^0T@QcH`@ot?#4<PzE<qswH&f5<J7#c^}rnEtWP)JyNcZHJ=`fG*hoiJ0za=u"
        "UXl>q}(?ikS;8z@Y!5#SC*fr9u{L^Fn$Dw%`D-p!K>o#Xf}MHYv@WNo%54%Ts#-"
        "i@sIvyXP1@TZ*Rr0qN-"
        ")wpoR3@yeUnxFIfX<#*hcUgsIpLx3vn<oX~+zcc)wJakj`vr@fOs`JA%Zze4|jO!TXdv"
        "=6iujE?TcA5N=q5#a)pt-|okYey!-DKo1-"
        "j`biTPzR?!9Cr$+RouD3$ss{`M3QL@ucy6Nu+`>zieC@sV-4V`T!NNE8@-"
        "agZzd|=V6LaJSSy{8K{{?)u-"
        "V#=+K8puHe(MdN1EVbkY;6w_CXxGDU^3AhvtPVDy<;k0_5>uTM6EO(bPNQb%XpYB(!IL"
        "(Gt#$;9JsPT89nTrSGR%`0wI({GW8!(D8RX3k3r!q{gg{mju1Y?^ZHuVw`fm<6n#}c#z"
        "N|JlbD`ZzYv5%j@M}gSJFmrX)tHSdZM%&KtH<`zvw;+NNemxf6BCV|q2CSJIS7Crc2p@"
        "(3D}OK7xK8uwPKL}|Y_t4Bo0oi^7WLkGaX2=-"
        "EWb)J#d^;fW#<z3!EU(D+WzsGN3``q{OKLuZ~0q8g)N^N}HsVBFhCHYfodwZkzE6H1hZ"
        "i7j0;*zL@^ckNdgO#-"
        "@yRGzoF<ctT(~r^rIo_@8FEQGh7lUW4?C>Y)LRQgg_$Pm`F`4(*Tr*;KPgxaAliI>4=M"
        "tI+lle8}5<Lh2JFSP>U^dPCk#7tx6l53(Q{0UtVD(^=j2&Lr@LjP#U93)nGHSVa$7sN7"
        "!6o`X>)ML7HA}ELl&IrVQ|!U?j49ibQb#HqNE|vX9`^rHm2!VN4YW@1k@R(Y%4H(ScB="
        "I>c+L8ckA>5)m#skk;V&mHa0RX?M#QGe&HE@b&r4S;xdUr#&Ckb=!$UR*)q&E^#nivxl"
        "k&*#szp*}(BDaGwL!3ypNsV&OW+&xwSD-RHU<Rzi(F5<8>k4?_`hfZUuT|&w|W<0C0@e"
        "*P}ZkZVR3<sp<l=dB?j`7?D!w2mC;F5;ECJEPG>grFL~>od}OVYMGezg+CG{e`a0*>So"
        "9O^tk<Untm@$!a<osqS^hc{<TcC(RLAqB`H?E5YhosSyT(W!`L?k?^{LP*N*p)weC3WP"
        "1>2#Xfx>|`e4TWN1jU?Win~U7Q7$N^$4Lr;N%(=6UvA|MaF!U9wSv!N0!g;>(*ni_d?2"
        ")6ehoSKOZY^G^2g+4`Qkjk<MET;Nc>MAMyV8K?R#=dsbDYz<gjNLJ@vdikCzo5t0h!BS"
        "PgxScI+$h5`<|z)-5{bXuF&I&8aP5X_xvLYLi_!yP2G})pO{=$Z);6^ng@=IczF)i4-"
        "IY&1q?QgfAq6d{FAgGAM(|OgFdnGWn_46wdHVWIfaYAEmNKD7R6YZnyU+*YFo(A&ew<S"
        "q45jnhZ1fFHweX1;rr&T{7m7i^gQ*N7$_V!A9`kNDfvpT!$W{npDV@6*I1Iup2I_{3pe"
        ";QCfc<L#|Spjetr_(*A&0JUbLFe*lW$k<P#Bbvs>o(aTMXg?@(`VkWShT4GMON7`Kbu3"
        "Uz8pi9FQXeG}OswR~b8Qvn^3l~zpkb4k^_n3pxDl1=wWTU2(6aGUr$XX#2|BnUTdcMN@"
        ";o43Nlg)OtfxCs)#iQ{I>l>d;GLs>CQKBmE{Bad$<DuqpUJx~PbGVI-GOUGdkxSON)H<"
        "Qf5Q9O-PEvTDI7H0|U+@%fIgQgVqBLU{J`3HQUXr0^SNkEP^p_?pCTR2{-"
        "Rd3HAKI;0PcLW=7MIhU{#aU;{A6rK`}hbl-)+IWd&?;IX6q2H28C!A;vy-vIzOKFpI%+"
        "76@Do!hI%-"
        "cGg>&}G!8#k2lEVGA5<ZEru336Hv>_+Ne6%9Jx)HcDA_Je3KS2P<VTGH+FBm{ULNggG#"
        "M>|f;6i?1-"
        ";PMo72!OUKM_ICZcb~pKdmF3#n_2H)2RN_#7%AKMxS`vhz?JEIw0iLw7hrqr?|nWLIFr"
        "?6UGEC!1jM04|O8xpm3P@Oj!seMnCUbwmNmic(w-"
        "zLu3_xzSy1XWC1aTRkVl`Q=zG@(&$krN9MrPniz$aa-"
        "+JawVlR?jUXp2NWGTIN#y4yOOju9?`FKjc|zPVrgy`G$`q*jEuRsx&5;>)_h2M;o2~O<"
        "z(Bv*1Q_a=v?uT-AU|1Gtv&`XMDy9sZC(NLd=uFGGw5tnMH%m#Yen>dyp)ax&=4NL*WG"
        "OhL3uc-"
        "8M!Kxw3F1y3ZTY4!RQR_`f<kP?o^&!VqsU5bv3_ot7a2G@@zjblTzYOuoQg#7=AL=_og"
        "sahkTKdA%u65mW1imeVcj{-"
        "ErFak!(mhxBw`usqOEu4d)IC;Uu~Zq(7Y%CpQJ_^NSFZ>aqk840J5Xmp^{q#53PWo^QR"
        "z%aauWwjfVQv9k_N2=@G^1tJ^?j@;-"
        "_&m9hS__tw0pX4A+8_#jV2GW7;cTS)33jXTWT4TLgu~0kPBvp@NQyHDXQs2FXR@AD5WO"
        "@UNOYUy)d5A?M7JAtmC<k!zcdQiPsOksFB}V<mqqAFU!a-"
        "ZY*<4tqD)R+(i!!XDmmN3&%{xx1YMk-"
        "T*TwtI5t4o?Y30D$EOeWWmVBBbQPC%{?;1@mm4SCmFfr*5#qw9=+G!5Vl*dIpBH!jCfk"
        "KC(495#vim=~E4AWwFH%s+s{wxMJd%&o6RNH=-W!+q$~Yt01ank!Tk?ndt1to>-"
        "|t*<m!mUK$&dKm@I&4XzlEnx7ARm&N4i~EY47B*<{1mMUr8Ch!`qItS{w0XNOTnKuA1O"
        "=QZ)6PoFnRkqw!DS@5V6Z!y&7L7$!x{669sDl{C}-%fIBVgLZ6!+|C$-"
        ">VY0^Nxx_#m5=5dD1%-"
        "z<`*;u!ZKEirWw6MLvd;Co|4fR7#S1wlX0eF&VaApKB$WZ^ECFt2t~WKw~|%8$dYh8>8"
        "Vz5_i8>(!5id!Fx+Y%xF`HUl*mj{z)6K$)=TFI{AitIv1X~zI>{v?BlC#lRD(48Zzqeg"
        "n48v8vdk*0Wg}NujI%~s<P?v#ip!Sr>dr&@lG&&UP=BN^!(#slu1s@_yB$f*5??LY0cT"
        "JSNXyxq)KS_)J11#|@}}702K<@5A}zg#IGZut-$PEJ3-"
        "nJ+)OdY@q4;_24tAwrCF3r<cMchQ0oYBPm)0`Bk{QMm+Kl`fvW-"
        "Lde4uiaO$$O5V;-@LTmC_^Ei~Mk>pl>l3m4r4C!4V(xYrx-za~<V{1Vo@qC#r0GcKdvl"
        "?tfC;4_Z#Mwu(Lq2f5Y3C5_UQor-"
        "=Y@|}mPcxGvU7Z2?BtDR4=TG&~=1Fx2)MROVJvm2pq{2L$KwF0|Nt4(<T0@yYpM>tAIM"
        "qpb87RebkzqV!6tHrtoZs+T;wypm(l~fY^P3Zsci9#E66`vifZp=D&TM{&<e(FcB;#1{"
        "i$2Ghf(3OrPj*T>KRC;y4v_<|;kWe^IL9w~`64@Ek};W`AX~iU&PV-M_=z5Yj49cJLyY"
        "h4aixPYO#OpQp%ZZ$JArr8qwWt<mgI%XLbBX>r{$0<!Vj>Ml|#9plKKUgx0T2l+?EeE<"
        "!Cz{Q5W!GRv(gPs(2>pqC}h{q2@uR6ksj9+H?@QOGc5`R&#RK{z;hZ=OQ_ss^UMY3{{<"
        "XmcdF3Bh9twlkuzYES!cX7^|Te8HMkfd)y#xY6s;xd=pmvOt>!fp{AEd8j^57unq3pK`"
        "*1VA^0?SS=3-"
        "CDMe4wSo(v#LCj6}8VA7hs(C+{KO&8t_OiR(u?yGbtIlsQ%*~;!gtbK1Rq|Rd0At-xQT"
        "ls=`%3v)Mwrjask5X0HrMWr{<A)?6g)p_LADl~d_<YVMnkH5*U2V!wE96W_Y_=#LF_r6"
        "?KO}#;}70*rz$(@jI>AEGV2yu!gS{jUgqCmCH*eW7Uv+;M3oI!`Rd(M@6uz=AeN0Z1jH"
        "u^jV%vVRHW3fyw7EFG?SD+pdFcy>N|zgQu$5@qBnfFS1{U`dGIykH~PU`7n(0)`bG8io"
        "S~|)1C?|BktacR_XgUAil$wslR$RAnCaZw&J(;1XVjLEOa3i$rqML?kUSOgx~du%-"
        "vAy#TPH6oC6x%ICox7yJ!uG_v1arzK27^!3u>@2{EidyYtpseAz{CA9b)Z^=1rqA%g*<"
        "CYwRO<ym6Rq_I`F>l2>pZFV+g#N6-"
        "jmq*K{bwSJ_RFfTlw)*$=Q$6!9b!kXe_O6?`=WW_z-4G0I=7`=g#S^F1?lCHrL6-"
        "toB{?CvM*V*rBz43B{yuwBbIp{P{4@cLvko7Hu5-"
        "Rvt={0R8nnb#LMPM?mh2LNYF=LujkDsD-J;lrKCaYH&i88<d*A%BDwh=$@|KJo2I_)X-"
        "e_;>FMD_v>x(nPHWF9OcA>3Rl7q~BWr)kzyKgBHJ<<!=(%VsN*-"
        "7gR6z303>&m6V8j@I9Jx^Yeq!Gpjgb}5`sNW#m_tkBQ>Wc%nix$OSq?bVv&6Y2`uJXo7"
        "fHJ0kF0ybQP7PPW`PBQ7xayJsnM;-"
        "77cLvSi^vCsZEvE;Kr$dz~=uG%Nq=tqHf75fMI(<a*c$lO&CVCkmpWJ|zgWu41T1}}c{"
        "-w;NCT!vpd4+Ip2nffahJ9Kcsw8_O<=v3t)Yc76^#65l8LF5b9mZqCsr(bUA{SS_CO1H"
        "X1Cs-"
        "*<?WCc7gPTd79=(?V*On7nR}g0hgM2LU?H2W43Y;!dZMej+=8Kd!L)E&=*kutjf8*kLT"
        "-|Z&P4rPQftz|$i?U5Sfy_;z>1l_vQ5U6pbYov3GW0d?rv6ZDIqmGPw*A*J}u|_>?YK5"
        "@+%W5GfP87uNl#q6Y9uITJN2bDe=M+@(3-"
        "^3PK%sirqMHOL$9KlGUUK(fDaNNXkc(g~3+T9`eC&d`)PVRS4ab_oj~KT_X$GC3lfulA"
        "j`%q&svI`GPRnrN&E5rGl`BR5cEPW@p0+>4GoFrD?vv>9jwgo4r<=DQ#79xJ#84!dK-"
        "5Fm!}P{4sjhs7H*z9{C!6rya)Syb0tNHrHlKzED}{r@Z1Zv<~a<q?lh2OH*+=r@c8wNH"
        "R8gOO3_&n0O|fp9S$KcVnO}X{{AAad44%5pFnxXbJ6%Q_k7N&naf$NA($rfu2sRKEqj}"
        "{Gv|N>alI)xc37(rsSs+^gr;g&J9?GXRx;<mr}w02_2H|pdY+Cvda^k=_XOGS^IIE;bR"
        "$y-"
        "B4L8z18wVWv3Bzjr^!wqh*ZxWB~8OUf`9{uHUUmq?XYK;_)n*iRFR}YVeHCIQ~o2F<<M"
        "Qg&yWeKvrROk2=6#;=RYU^aQ-cog$85_XIDsVe|~PP<Mysuwl+Az7;o*8gS0E2arFK$P"
        "#Ip@*|-"
        "#o&Z%u%^FeR8eVPwXYart_21Kq^Sa<0CH<?oHa!~I&qrI+;b^!y%go~FVcOX$kHLCuCK"
        "&(GCiJ$|gQN@p8@)jV@XyKy>wR!eaEufS$Sp^6k|fqnIi32H=8=auBh_2+e+Mqpss0x&"
        "OK4-"
        "TwN}8t%4V^9&T#Xo_u5F)>ae5eXS`f5!ZJZ4QqKBO`bE0H_J=Fe1d_FUW^V|b&~xLA&R"
        "=RX$e;$vhE#(dHj<5D0Sx<CEB1yw1YLd=tfjPosor5HhR>zBaYg4hVYpG6=Q91og1CVG"
        "g2lMS@FMS=@n`vz$nSWStGT<37I4+6jD}0Dln^ZJsO*y0-"
        "E5}z;rI0%W?z3Q9qqRDi$<o<b6QonOUJwIjMsd=evD*RtII{gaq<mFaeslgUaZw2@UJ$"
        "GtRRJ@|KPY=90yQ+xdZ8-wF+#bze__MMTPh#@D8VmU8RvMAy7f<N!}<Ar1kVKvzxtyo-"
        ")k9%%G-E;URjH{u$XMPD58oLgWD&&lLBTuDdw&cSu$a&{udH2-"
        "a}ahm5j{yI*N@c^*8+Tj8KrIh3Rxpb1QqI?xomlDnAiCXGl~Z%w+mU8Ha@9b067CQo=z"
        "a@*eOP2ru5wrUM!0RPkV(!TS3dPgV$O^tr?CioSNB+>nXf8YyQg){Ot&R_65enWDQSI$"
        "0fK_nKfG|x-"
        "LP(gCs=;V=vVbT>=!Ia2QdV;LB3Mz*rTde{G=&iJG_(vrNv@l1AD^YL19r=Z)<E_y3z|"
        "Uq`$mUL=$H+{w7!~Ge*i*WSUz7f`R;1)f$tb^Kd+`_OMRS<bXjW$-"
        "e82~BWq!pk!iz*U(Xl*M5J+)!%dLW*iqj$n`HhWsHo2qKCQ{p|<)x&}rJt;G?sdG^$*m"
        "j;?PSNib>y9w7&+@a=NFZl@W9VXKf1)5h|5}+U?MGS6;HZiukkLUjG+sx4b;bT?QOJ=|"
        "A{nVjq!ASP}G#OKq6j-"
        "mxoKcKajm<Cikl_H=LJ8*d)k@YapG~N2~R9q(6lG7<3lNCNV1d56N;m(HrBN_T@-"
        "C?ql7ipOJvF!2t0-"
        "KBnelI^NH6xMQ3a_H0tyxCQ6PY5%D<(aVRQNF|hqYF$>{yB`Vr+2Il!;px0Eo8^CD8Qd"
        "DIrh8O)7ifY1RR<|cfkI!L)t$-"
        "v*texM>NnO9SH`zkE*vz<`+t!E_6#Ute29cuz}pZm<aDCF?E~xz=4`S28lIt2d;<N4#v"
        "&bV3U^5*FGa|gw2N;t;*9V71KQ&?rkkS_zLMos+q(%`Tzux>c$RE^)#BhUcTA+eaMx?b"
        "CA1A@;J#6A`J~18Ka-Yt4jqEJO4-q2h=Fbv<|XkTesa`T=P8fe&X7Nvm@BAEe-"
        "e8+5py0DL<W`II~MjjE35EOAyF7fo~soUW@%~7okh^W8=p4W-"
        "5AMdy=AMRvl|m^i<c@z%5V14?3uEpcI4^tAKoDKjCV|$CBG#L*&$;^G-"
        "FSB{e+cH63qg2)L)<lPNg@rTftsZZ8p>RO6$1*7rZO{C8?SA+WOPlA8yI7u?kf1lIakq"
        "pWU5aGsDtD|Bdri>8s{~+^h+0N&8x3;kciHY5sI)54&z*8um_8Y#yMQVFDRoO_7F3CAB"
        "af={-"
        "}I!Xh@$TY*bi<(xu%KaN+DrB{JQepzn=?jbEThTw|0tu~NPW~=Qs`j)_X?;rCQoZvrJe"
        "`Bw_foA^Hr%FTbFZHJULCs7b^Tu=*TH-FSN|9`w(zo_!eFD!*DM@EFfG<%lz8K}y`V#U"
        "hYFCpBnu|#}*4n)sEF0G?G|-PnRU$d%7Wycxqetu(d5p@#O7|k~%|<~-"
        "<k7lXRU?J^>>S!By><pzk8wdrR4)T_CVBUSBJ7fQgf6#b_py38C41;KcGTn2IJO5D=NE"
        "J#nuBR@!>x(>gN?hfIiv=hpxKPgtWGc^8!ucU2izgy#Yr)|CR{WKU8b3IP?SKs`x1ZQU"
        "ow{PlC%rC%f(0*{+}OYRiU<UGiqjwT#MPTNBw5Z#sU3CG((%>XOZ~Qu|^)sjd*{pGl>k"
        "tQw7SO(XHYm{uV7~t>L2m9`&Ukqzh1o6?JF9EILT2CvD>sq-"
        "r>iS}|?2tig9WfNbWaBYC6q6=ub$#(R4)w5!lkd`ZWVnO+aKJZommqnjiDI@Qq#zcVYw"
        "^MHi+ko7#?yevh6ZQKvWZ^k&PqIB${G@6L|F14F|1isMi^f`&awV^M|M?YvkxGRN@LJj"
        "33yN&;Y=6pDOC2wdS5~7r?wP%oiu#Jvz^JA))Gzur*h3(Q@yj@+E&@|W=w^okI7mXtRQ"
        "t~%XN}EF~K#OQ9{p-cT8FIp?!Hc`hjn!lI@zN%*sT2%9QpeMp-"
        "q1)jKNk9<qNEzr$Sh|i%qLmt7~4<1OrPtsSS8%sT_N1V`=yBi9NZ{#Hq5v}#n2d12v0)"
        "SVKn<}olN0QWwuza!<VyB<S=i<5`B#njCy1qBGV&EPk$V_i|&gR)$h>JYwtC2eu1W9S+"
        "|OsIpOa>TWly5<uyhnUH~TW0NpEgA~Sg+JoYMUKkFhp3PoY2x4@Yy6(NnOK~Kxq(8917"
        "PKc)Sk2DTX#c`;K(b&z#ujA^_J`_POtf%;`p2nYfrJ<>LP5Trs4SmQ$p)#$d1=Zz{fsN"
        "$<(U6<VU5&Gu9pI348ZSs)BJ`w7&~@!Dsi6L(Z-"
        "r@Y2Y04p%UzxH<}!9%>;u2x3EDMs)VO9G;ia@)IGzngFM~?l;_zL%MNPBbu)?IU(%Vn("
        "^rkg@g*>+2(HCr$vq^a%pW^*+JLpHAsk7-"
        "n+7Ky+Rg@0G0q|%EXQRW_Zg{rdi?`57l<eNXWcMu}OZW0!yaQW8e>J+QEBzy$k3U)&-"
        "GihdKj8iv(!6=<7@FvHH-"
        "7dP5}C|V&zQUX0N=zHLpGj(_j@6uD8B3D(oV7mas#;_|INEeuSsA}vMR~8S0-"
        "wVnx2oF{uHK?hUAe^CoMB?Xjy80HV}W4cJcgh1ZsPYaXE9l@eZw^Ur-"
        "L{O&*b^^fK9qy2Ej&kGd&&pV%V0qL0ZAe1LC&c)2^QgFK`yTS}ff<Ft0_bLW6RoLq&6_"
        "$mAv%E0<s6P?UjVrsciNmd45jFPaxOl>6WF$xQRD%l|){T1eTcS7UTq9{Gv>!p{Uk(=<"
        "9rT9mr)<IpXPOhRD?Ll<5#wf2im>$IsdDwrg3cSB)D05j2{fO~|-"
        "@;S)li*b1qOznAs{;ebAXdpaX=IGD^Z<Gdufos0(d19{GXL(pw0k7im8-"
        "a!;0d0N$77R~AsL_nsl@KcW7Bfb{rH9&?>x6wNF(rgccStW9<4kRVx+9FkJKdv{c@3#o"
        "J6U)0F*bg@x10%^hs?b7+%c)O1`YrhaIE=+0P&P4o`?Yr!CXsA~HV0`zou9vHSpDfP2Z"
        "`V6prR`r9*{3rca=6+Q7K@LBc|9TyXwgz#LkpZbx{rX^?<d?{)Vg~)lBNP6%i(8KG%en"
        "Cfx<xEs#<on75<%?U~A7z(NYLa)5$Z`W^mC$JV-RWoy3h!XGXn%6h>Vhq^J<fpE>Nm8<"
        "Y&J=yGMPyF(Low#MPaRS+-s#YP*%ck>=ABE*G6gTIwVBCM(1C}+WI3&MfbFG-"
        "`iz>AjsRLRK@+}yWw-90`*BM-lWzIz9W65EUdovg3b)<;yTy|0<Z4QhVRZNmecseI>9t"
        "yvReh>;a@r%C&4g7v2sHaEOB$-"
        "uH>Sw!FwEtbP&tpD%yy0T2RI%lnYWNqaGB%AC*NyqomCGM>dEwqz(KDaLfA=ZR=dhai_"
        "M6?Th%HIY?WjW`o5fg(i|Iq@8o0y~ls(RZ;Pf9_$lM`tCeJvba6%r?{5)HyU7PgVV(KT"
        "1fS9Sbu}-g_euA?HIa={pakql9Ws4Mxxs_g-"
        "<9H)}>|YN%|glf^2w;TH32kC!oSgdV0w$Zf4X9!&uyxHr9udrFsNT+8y9NNhfDkW7$2c"
        "9-"
        "l>bK^3Pzu7tk8Bzuz|z`eb#ZX4Jtbn{gjcFqNNiKm$D{pwP`m$lIeL|U<$wjWsTebtuW"
        "FIIP>g#MMcqBo;1^$;fD*LVsk<7^<`;ggq>^fj6Ue?%O9V9U^6UQlE-"
        "C9J#Klv(jVgfLbWMQ&(hrc>z+l)xK^xt&_9H2F!Y04YuoKb1y64YDcPU}3M3w!=OF%V8"
        "S+L!BlZl~dsn8ARgzKqMcp7!lb!R?AF=H+ToKJx%e<Si^_*WIDV>ol}^8%xV;wjx#$w%"
        "whPA(FPx}svB4jz(vxZ#Q1q4ahyhyqjoth65|wv24emIW+`%3r-"
        "ynu{#IZ<?xOUSFB@fGJgH80@uNQCiIIEMqWRL=d$rxVs13QP6WrA*Xk^!)v(02S)N^p^"
        "f11rzi1QvPBZW+%J3b~CXslNx%8k98)5-"
        "~JFRcwdz1Mo_=vm*V1!0}hi4x&9DQ}gClFce*4SOZ$l}nHwMn>39-"
        "qZAMc6R_YAsg8rQQ{ax2ACqc3e%k)bcFMp`mZ!m>8WfXF(^wk_o}fF$w|uiU6mEV#aeS"
        "x3TZIcS!E(`Gd=74E}`)DsA1e8*YR?AM0Y?rx`Jhe!Faa&2TUVKJp=?wq1;*#@09YpI9"
        "`ipid&XEa7I|1W%bfaI@t&XB6Z0J{3Wd^$pa>6M1?&}b~mHGQG?yd#ztJckj^t465-"
        "v%blxJdtBCd0@P?0NRmn|~U`}-"
        "qw8yoapkIbP$AjUpJDp|^btez3cjOCRZ)MQWpnhaL?@Iv)eGUslE#Z;dMEOWJK~MdC$Y"
        "QnmMZY$=VK+4nBvsV6vF!-"
        ">RJo|$fClg|<rF@u%P<O8!H=B*8c_z&$$D;<;Jl?H;1Xie#$Z*YC7(#k@SkuIuP5(FKD"
        "*D|hpdQO)mUu&N(*D19V4?yEPAOr-"
        "V$dBeTZ{0YHsJhIys<l+E5DY6PadbAsJDON%SWqh3_Fj@`As$i$W2+To@7EoiSu#Vx1_"
        "(eHK*Z0HpYnFpv7gHTnYLsb<FO7tAwI%&o>A31gk-"
        "<{OxUZaQUCuEHMro0Q(2rF@Ia8k|e3T6b6i{nLrZ<J3-"
        "gIW1(Dl7~47!WM}_(B2Cez^!972|s4XQ6_4*r>JjUBjtH|Ykp`l?nqX<+aMF}=<P$p^;"
        "kJ8PV@WOt<hbfj(Nms8#VbEk@MD4<(ZP7DVQ?Mmf-wuBfB3@fN08@d5u}#F{P7wPR<37"
        "aXt4!U?(aLot)Lt+n9&umOO8dGBECT;3_ysv0q5tA=XRQM!K<)rmjM!;`&A-"
        "?>u`&ci^|^j(6Is1v%VWS{?17+h4A#w32@#eJMhX-IoTV3vhn58<gZ#$!*|X=jh#C>Th"
        "wrnZ6z;e|56B!=%G>tIBkQ+q!KbfgMB^St}e*%a1-ma;T{{2inWG)NOn<<-"
        "8hy!k6Kb<~F+6Il?lKZTO2j*((<{t<<!)xQySNWFy6lbzUa58IQ+vaSw5}hf#o530HM0"
        "0b?7zJywzMclOO{Wk2u-"
        ";v8v+2)u*8jpXp^x`lB){(?8d*}W$Q)eUG3*`0N2F`OalCncnXPDLdyzD95*eQAD%mR^"
        "i!=nsrp{yn!oD?oE#gx7nA;ECM@C;3arMA}|zCJnM0M!RzfTYw%~KY_q5Ff}#7IYc`di"
        "D(W}VJdlNCrdZQgM1`<gC~)ANX3klbQ7FRw7Anv`OMP6U6}7qf^Sg@tVb@GCDog17qZY"
        "y;lHaN-I>sp*K`)Z6i475DQbP7S#fq`iMMb^^M-"
        "FgH}WI7O<e1Ql!+h462Hz}K9p<)$@v{_Ivw>|+Cgu!ewTiB>qOR7C>dBrQy^aJg4-"
        "*9slRFh<i+oJbtubQ;cpHhQ|J|Mj=bB=?EY%l{zf|!Dii#>d;zzO-"
        "B;_38j;%4Q`$rwrR262z-"
        "!hAj=~H+2LA}_%s#Y`vk|J|v%*thtZJuqi&9%7Iu`oy?Wh{dt^OVL@NIfC9!7DI1nmp%"
        "sdu!K$Y-&3l!E5QT?ur-"
        "S(JOyP9ueNW#@^YV%iA(6=jCI=Hu{xP=z{dxJQLuYBjV0u40ONv3L@(3YnFlSCr^CBc2"
        "qiv?Aa2&#H*un0utj{(SopZQ@Lb)G=jcMCh7QKWYHo+#l^vf<dn09DGG&6X9e49YOyiF"
        "5GubzXH33n;VtHSN?Rog4Bg{(v!#+d=(Fa2<ZTu$r*ND(bc7XK6cR=PMeT>LV4Bzxo$g"
        "6NbMG)aKg;xm+%flciK%_%6lQ^WQ8LruaQdk*&A^QySn*We@dQ`O!Oa8j6Stz(>l@B{("
        "&uF4}%NXxX{Nkzmh|6&)XdtN?*Fg$Ol`19DJyIOD_+C)Y-"
        "2<rZ@q)rB{+?w(4qWN^`HDwuPT$JLub}5o~w*u#5N@`N3Fgd^AgXS=9mZ8D&#+q*{?je"
        "72T|Kl{Cqs6C~EQC4aqW@f)ytIcM#jXTlo!MoF1?mC=kZzD%MVoWj?>$7M<uT{kHb3;y"
        ";;Cv-JP-8rnFJi0sFuKuPhJt1$SP@;p^!_(Lk+VnwOQJWK<xG{c3K?JvY-iud8gd`iWS"
        "fnnWS}?6NMc!75i(NQt?r`@%<hoOpYN^1#gvz1v6BoIoIoAJIlOZ0J`G6!@mu62Eb;%r"
        "DR7dEG8^NSp+@2wDym)KgOiER(Ra9m{ip76Ct!?JH!A7yBzD!G73qPF;x5QBme95G2=1"
        "aw>K0hXE7GsdbgG1IQ5&s*FC-"
        "1mbZ#2wQkYQ_Fgk7)vItx^HoIq|th^_Zf)|l^#*J}M8P}4!B;`_q9MeZg(;gWu@iJ?tG"
        "nvkpOZbb?E_fntQ0r44@1qiNz3N24GsGiwq<Ac~tn(SoGDV}lznQln9oZh)O>5)ygMY)"
        "z+~f2gv5wRytv+qcF4Jc82%YI(@!CUfew0vF6*faG)UXQpC+$j(5L(N8S}=IXykt+6a|"
        "XVPZQOsPyvljy1UrLYM!jUVdfo2ERD6ccw9?6qLKD?-"
        "&R+GjEUS~~N!){OBc}O@6_hg3a$YkbU(ysvRjMjj%ow>#-"
        "n$oY8x}OC3eU9={OQaxCF2S0K!%~!?w|OMahBBQZ;bgovzs?af=k&jH#TZ$V}&|?Jgvo"
        "krKLz$ZMeQGsdlI}+a^wQ9x9vTJ_ZKivVNS`RqL$<={=OBEsgqFUfeyUnKFkdVp?1~y*"
        "~Yu9J04YQ|3M$qI^wl#rCFN2)48)MccoxbKahh49Lb(DCJ+wykui&a+IXIzzeLpo9xZT"
        "WO@cCBPASQMe#i^E3eMSknG|Vvj**FRue|^USv(w_?m`NS%S;yAv=SsiQU7^NP@ORSxd"
        "VF&T5bC=|(}JU??M7V#MQTG{H-w1)csC?qZYw?sY|toF}-"
        "Dcifa|Q*Db{lKn}mdwu8*+SwS$_85Nz7eOJG4QFQcj3MZS^O)S0<CGH+v~DXgYAf%Fwi"
        "fDom%Y+v6$Eh5Nk?MbTgI2DNf7rN+N)g?H+zR@2=A2ZC+AmYlk84mIkTRZ#oFglnmh|n"
        "LqRCys9@sXNJnF((c4U9z1`<VH{*nFxdt+vrnoiU<eB0$e1&`y>Y@lfoLa^F&MJF#)xA"
        "Ozw6#;&C$|irO?Fe_o|N9A(cwJOkKmHSypNU_N#0p8tN7h5;+)p!1`FXBXSuKjjfIwUC"
        "V#~qoAr$%Mme#)SXpdAa=C?-9ie(8C+B!1o`YX&|FAm7;YbgUk#?-"
        "4G0g8p_9<<H_3b!5jO4~o?OZ4a>*&Ntd7L@n#!^G*X+87ali&1?(jAtCf3${3T?1jG4I"
        "Ag27AuA`mfs$itR|7n=33U=IEFI`r`fSk2ctO4&d-"
        "xd_?x~KOfNgxtqg=%vN3$di3`>Z=2e2U4K9Um`m^LMUVb*5q)LxjMHu3q(00>~ax=Gu+"
        "B|-"
        "8@Fp8*4%g@M6W(S%5)Y+2NnY~_?v5_NK=R0|Ma$9L_Ifwg@5RfS4Ip<|bOm)#{JFq5EG"
        "Q8<mUYs0v0Lh8<EYoc?Ca;%8!}>MCY$iTG%wph+PMAcAg3~^>#m|Z(HJiz)IlvlaLN&+"
        "tqeU8mnc0vgDfk5(yL64z*2Qv%5&>0sKx;@S<9=IXR^{*_vm)|r_b0&eu3_fJVpH-"
        "=Fbo05kHz$qmEviuCZsUr}UnDJsHS)p*`q@QB)bq1q&NXaAm8Zc06h@$MFY}z?Zu($X_"
        "_CItNyHOVr}J0H5et?>HV0t@L5+p0+%cUYbLPYcKSMp}*J_Qjo@zzu~?6nZLn<oWE!pG"
        "n@Yx|5Leay)f$08t!MMWYPtgg==ZkVLAE4rrD+ZPI$kQsyDU|@tNL3r={L7klFr?zC*3"
        "CY*eEWG+U9K)8QUsMPOvAS(8nqf0#*5i<B)&QTmP+wa12@#h(j)2c~~c-"
        "V@E(KWy90#83Et$RlJF&MIVqe~sCGA*a0+7fNrZ;&tc@%y%^JnDIP-LrHu+x?vU)JK7F"
        "ZAz7Rj>O!xi(nontN63>%SvJ!fWL<S0vh%brukTrQgTNiqlU-"
        "L1q_(lk;&JE^<RSaj<!(x-"
        "OYmH{BKb@P8M&hTeAH#6XSvMMUY0BlkISW(=0i*mPe7HRl(`$?>{N6sp^>E17=~>xbRd"
        "3CFax*rx5?{`@o>hTm{!&MXgy8&o8?Ts9-"
        "L^+gkiX`bKl;C=Fx9fHh#cdrezP!MGJTbs|@t^X25eX4U1}uamO4859xV(5ea*x+}`{q"
        "ZOsQKr;jMn7U~BraCM_US*caFBjKa;v0jtS!=va8auP3+b4$gIk8l>}hMHzyH_@C)wz{"
        "`T8I<gvkv4@ZvAxbbSYaHu)`>eMAdP_up4>g~Nce%g#+B>?;Zu;)*#zC$H5g(n3r=;aN"
        "b9t*tOr@4<TlHZe+>a&5`GE~;8UHtuCJVpQmzGktcq3%XoG)8x0Rl>0(<3j!wNc22C=<"
        "L-"
        "PF_8gvcDVuD3JluCiJ%oJ{Ld*UQLv(9!C*lpd^a;C!$Xc@x;Gcd&;U`Goet@pz#=FzWo"
        "{Xe?VvZ?NCI70`gJ<Smn5`R~2bP|ev%j<ZbuGo?jvu~7;x<EhFPv0ktrZDst%=g`jhCv"
        "PyhV@$_Sf`f(Js4)!3E1g4j6ZFKNO@=URE-"
        "=>6tjIUoz*lt1K4+%|8wXlTqp9unCRbcfTOVbVdQu{jwbRO1l1aPF%h_-"
        "J;?7#w=y$hb@k+E&{^%4I-ive8)$|o!_Wvk2%Xq1cE)L^Pk&C-"
        "rE>~8v*?4A>ku%x7I23o+Qrz9$-HW>yD-@@=yA^jYg%&9A?z<oMYbKd<{^xo2w-"
        "YF4wcxX*R-%&|q-"
        "`PIyq}Us9U>0WlPn`mvIOpq^BH|viaS?ZLO*DaS<o#81};X+lL^L;A{!cmYw;CwTli+Q"
        "i}~FgTpQQ-5Ax-J_wEy?10PE}n*aJTvwqfnk~_#k7wr(7V4dt2w1N8`Pv+A&xamYy9^!"
        "-blJvHdC>}Z8l^^7p@;y3-XykXVarg+E09Q$vOp}NED#-"
        "z{glu4~@G6|mNTa+bZ}EH@7T4X4>@^)C;>aV@mEuH%?80#{i6LehS@dBL=ji0FS`O+-"
        "GawsOa^{j|&L^d(ZHC{_>}a7;!c*NdXm04Cbl<oGZSj9j$hZd+oF34^tzZ>3cGI7N6Yw"
        "TQi<kUO#W^z6s-"
        "ZT5U(iJx#~fuad4m?yx^x;XX3Qhyl~&U4a^cwS79sbQjck>*nKz|v{pZPp-"
        "~czh6z^{YGprQRh&)s(DM|E=KAj}s8FXEsY@h)Qirr~x<EGKi`-"
        "AQ&KiF+1+8a5coAFSTfUBm6W%f;@8uWlGuwH$}&sy<T8B&iCRMMX%oKDO@f9iR)@{o&M"
        "#E!Ycn}a%7-TalTVdUp%5|mYD!WfhSMOZU+MoMnJ+c!C|kM>mZi9@V6oo*J^b9-"
        "BHV|ZvhLL*T#HdZ~sZki3~t3XcalwB7JuwFb5I%EoX!usf?_;-"
        "Jz)k6G329sHIme<IwM%TykS8{@K8a2JTT5NZ}qDXR^aFSET*g)FzEj%ab$Wv(}I*b18W"
        "(@!28mz5!+RjOuz)QCt?WL_V(yP<iW!PgE4h6~=g&Fp5F|PQVWK*ZH0VoICmvTM0hqe`"
        "IrDf8uzITB$_>lZD1Zp^X5p|?D`E@od^we61D=Vi`I?0zDBV0xKqMYVu$jca6&QX`Mrt"
        ")HMFLaOGB6aPz?(9HVk=?^)DPyHN3s#dM=(*C*$;rQ1mBPiq3{N6eW3*UZ%|_;d?ztqN"
        "+e<wKVXmlmwf5wsbA;9sk7G$UiO=!ck{<u}xX@FrJuPn*g@f`;wIhv#MX}XqGiIR)@(H"
        "B6e}q5M40MuHkR6H9b0^Z>of2D#i)+dSrF-"
        "l*dl*;H!$3z`3Tl!aWTi1QX?HlU@fs$PyLK}rBsTEZ%0qsPAsR<yd8zLQxjzf=-"
        "jRKzJq%JuLxNQTCy22;Oori!Zjxbzr{Mf(KJD#JQ+2jaTL6pMU~t4XwGQOw?W|H>H|;T"
        "Ov8R$amR;$ba9P<&uQ(0d)=DD!7Z-_D^Dc-uJ?T<3hh*>uvZClMpC35O??sNAS&X&5Om"
        ";qUj^=RkhEB1|D81F!Xw7>-Ro0j-qYvCn=6vV1R6Y0y+pj)jiKMmni?y93IECm3^ENY-"
        "R%CT(h_n=~b7#vJfbbpoKl_XGHkKQ^)tpYJ7#IB-UckQc+VCHL5P3mlbFQnid2BU$&8o"
        "5*!KM%)-@|{)hskhdiJZi*@fzf`+87cb6%PxpCYg-}ke>9z--13Etlv{lu^MD}^olw!a"
        "XK}PIDXc-L+0?MGzI38?slKhSn<2Q-"
        "{|2Uk#dKID$T?gx1*ay>TIQl0r(9=_6g&caAPtMI;gY!1yE1YJlNQ|DHS&Nk!9#@=pV>"
        "Te}S#kq%+y$;Bg0gGmYKi2a=su<#)+w{*wBXMM)>DT%;}f3<Jn!TqUu&w3)Y19~isHNq"
        ")>BNS7}0M4pVc2cD3Ga4qXnQbMSf`a)c@%Q0R3OSI6RrKC#tp)GnqPqClvoyubAEXl4t"
        "S6t|*U*;#&u4V<X2*tzD@c&PP?h7!~5FH73Pw~k^oWJEl$_*v0$U*a?mB`PzF$&_{e$F"
        "yzN(SN7*lLK&jY&#D*aOY!d|Cm^#=l|BJ;x4Oe}?ahhj<&Ch<{Um4v$y5!R=5!IE+`aA"
        "^JQ27%5|@mKdOnk3VUo6HCo$29a`@zmYvUh38&P;}l$TPWkV}Dt<oMZ4C6SN$jRwqn+r"
        "l^fEnaxAlDV0~r|VPxGR)Mk!-"
        "DOd|v7QvF1zKJ=uT``J;Q=IR`)KX2~#B{yIcNvpnw0wimKYJZLV4XemNK3(;NIlQ2^;c"
        "t8&4YUsOCHhoY;S9v}@#-"
        "LTen~EuC@Ejq6Ve*}4U3^Dd+0niI@1p{zh2JEgK{D8=i)gbmvT3ysXdMOg1M|0WO>SXG"
        "C~^Q@8{Mw)<GAyzk5)BY5f6rsGmG1)!gd5g8n5`)X5{ILYqKmshY^jw&7Cvfc7c0$?3-"
        "OlT31TJk%$77Cx)hhAq(F`5Kw*tR-"
        "{xCu|Mbg!f7nXtMW}l+=2=arz4OnT%CCi^b$MdY}yUWOIdB=~%eEaa3y_#!<qSit{8HJ"
        "~~;W#2HFX!8F!a=^kAmr38yv?PB}*13PC=Q3vVGMGv&wy~IXnFRZ6#I=Q#FOPV_+Lf3="
        "0jqm6$wSd}58NfD^0c>Z?s2ken=q;z4JUTcJK9X#B4)Gg-"
        "q@O}7_4y(J<uv!=2@Zmxv=__dE@rAYhYisTjpa#1F$akGRu_`SCMi#XBfVwh8pTEpXzp"
        "IaSptT;K#U{-"
        "Jq>iR>e*vqICOSz@SvE=mJ!RCEim2A4@8!d{X7~P3vXh+Y~w}Bzbe2~a|~I8GfM~k>ly"
        "Mik{*v_)mVF)C0y9sWz-O=I#d55rqK`lG)kk@;-"
        "~Qf+9tO164R9WypLI(=c9$mX8Hk`o(R9v@4n+air<C_%ye&%BEF^4WOmtV7@iZO&PPT@"
        "drl}HTW9{qcT?L5(W*G!=*3m*D+`5vA~)^n7PhC#`{gqHy0O<>NXI*4j2&VS`$*?Ixy|"
        "3)a`-2jA=Y2(A%!=f_s}KC?^Ne`T^)^JWym7ES+E2Qa>v3Tl+kcwE-"
        "{qUM)SodC}*}HEI2z9M>F{f=+9|0HGOzBdtz25X}!lJn|lXMrbDeN(lEBrY$|?};u3~x"
        "8EH?9jGxTK@Q2fi^i4{Zp3?{(u8)Vte1bcRG$t$PH*+KOCU>MiF!!eo6jEyPndFe&K`W"
        "&1l#}rQ`U%aG3rL+<V?Gewf@kQi+djAk4P+O2CbflV6N)QW0xyDi%ONMVrM#fkE=I}Q$"
        "TnIHF47*_F{vmh?n*W}dXHU^R={nyOgJIt<1)kWtDG&Imwjd*NU~Nk=3SdZdCHg9r_#^"
        "-M|RilA9}}Ih8L9kLF9K=>4uk;<%L_}N3!FeD1F6E_#^cL+YR^J=UR|vB8$a+cP}0pL?"
        "pZVN`F{xov$}*6>1O3-"
        "~_&jx6TYVJq%R)!yWy(Z!)XQva0iwTk>qa>;CT6lo&n#jPKfW&_K9|wm3<lbRffF?;4s"
        "#Tw{dO-D)Kk(f6dBnTs^A);ZUVWu~cTfX}Qa9w{255-|>JDRQEU`isyAeAMa-rt`$Q3u"
        "TOH@WlM=|1Ufc7P+I<-1vn1-uPh730Dv=W4_bds^pA;!zjV*j0-"
        "v4`4N&$`KG@~ZYy<*^;sb1@9q4R!f7IJNQjizG!aj`ie#fx@Q;{FB4sJtVtqHK@R?A;$"
        "*Zj(qtqMdve%mwc59f0eZ|<Tz&^2(_|f_BIQDnBr}4p1b@1q3rM;ZaH_E$Cdg6;ArgY$"
        "$_+|H!RGAJ44RrcKQEd;rmnO!iMGavjtIaYQRYN7TAHnY~!uLX+``!6M?uOsRe0Ck}LB"
        "=|F$!xMsD}-"
        "9GRzkLqdkV~<adKbiL#u>~ir?5cvckU29!D)=(mAm?SWDYw&Lko68;(;OLJ^VQIA_*3T"
        "ghLQ`o<yB1{IVa1bwuONG5a0Qj%Zafa75X9qHcTb<k(E9=c7wP%~UoEY+i&N*c=$D#hn"
        "GFQgw6uZF$|&PtPRUO%1$9a&~60dB;eZ(dp;<_+sZMI&2LIac3mDN6H(p|JCJBu-"
        "r7mm-Zxr${pYou-"
        "91PI5TaKc5YxThRvpXcARQ7!MLW|5SCc`0Q}hGPy*!fs@Dh|GS$0q~mCLcaQ!b-"
        "fC=x6Cmg(a?)-"
        "^nei7{j617)a4vqtee7E!8@z$L%c$)=v1?mpj9()aXd(K}Oy^#fawyNKL2}2Y(<S#Ys;"
        "1wPAFw(4QSRD7v_N?hoXAW0a%pefjOMLS2~i7f!_)Gu19yxxq<~gXBic#6lN4ly(Mq+Y"
        "Ju`9@RlsfG7Aj?&Ctx;k;;c^OLZDCZ70YX1cMlprN2)p5ofxef3g3;FIYmWV+y^g|v%n"
        "3rp_x%P`7>gZ-"
        "=HKrY>!PTZ`kfix=>#LeR*BD86(AdaMb!hMp`R*8{?uMWQ86z^C|BFxy4-4mff-ZFeg;"
        "be_cI8#)@Cf6j6bV7KYtUT^N{bq_S0n;+z6lX<EVjC<^06hU&}`P0i=ZsifvH`YUc8CH"
        "<`gqmf<&DCtYy>D#55EKiK}23VW$7Ns?$IG@xWu#fz0%ylXmFN{L8wzWH4!WkfSmUpOE"
        "pcFZ;Ob87qe}$zD9dgboJ<1mKdu)~0Kx|dFc{TNxQf^r1&Xfpy=^GXJ$MVJ4U>>Vw&sB"
        "B(6G@Ko-oZeI@ET}MvPBc|5$IyS&_ZmQn_Fk}n6fgoOn%E3l47WvmQf!ikHyXC7Bomsk"
        "V?}u><~`X8Yp)KMg6RU{(#}&14<{Yk#>=NBY>u|A+e1A6uQQ*20kSlqPzKujHhSpiB2$"
        "<Fa1I@qGde9PKkB=KW;)Bh<c-"
        "GmSA7VZEv%Cqa*fHz63u(Uqe@e{gV1ySJ`3Gj?4|z50~`r^Tn>|^~9<4u?t3TT;87)$e"
        "|=h`a0c>;aX{Oik7k8;p?Fj!ME(n|I?497{fzZt#=YqhPto4yDS0?0*{@vYGV94Uq|9s"
        "N`@a8!{7vI<o!wOkapHIXOCBe6(w~;R6PR?&|0gQnE@`d_k1o<z_S;#X2h@OO*sr}Nf+"
        "%q_ec?54^6Z$(443q9udwZrRDXh!SaYyIt{ksf?$au=3ze5Z00W{W0*`UpnA#>n%-"
        "=pnd~PzQ(fZ>@>_vV;h*3sy-UB+z4k3$6I}MrXvQa4^MXgi1!+0=gt5by!5HF<Q)g0BD"
        "iM6fJ~~sil`P3wA{7;L$Q%2<JrRYq`>=x!79X|EvAlX<^$wqhUvMq5BIz4ww2x9-"
        "lHqa6Puf;{tnn;ZD%zCJGSjj3zP})+{M5KW^4p!{tO1)=*K2E~ja=+4uS4TurZp+N-"
        "mV*w%u1pVealRFG}$4?iB6=VyeBb1nLy+4)NnH~SE>eoTK~#PPM(xH{te+mP?{Bi>Sz+"
        "m4nPZ$7kHz5AFYStq*@^0tnz0HBr2C!TDFU~qBlf6?H`uSTF0hZGXsa@(sU!8icSXf_#"
        "A=4&=Uw0L<M5ZQkRc`M{F2<3X9coYO<D|mzJM9>C{Q_TYWp=6uXO@AcfIjIU(~X%Ag;E"
        "D^@$)-"
        "`_&p>*a7?N#%GFy+>+?enge%Q**xD5dH}tMfXLDQ$qZ0&$4ZrpFE`bMNe{^Wux`jc0Dg"
        "WiB~A9*p2p*9sVmMjdsj4m4D;!8SiN+X9e#_>P1F7<*ZAhqJBus^R-"
        "MEs@8?{cnX<dX7Hc!*Am0&S@cMZiC$KH`elD}HFGSrJF-"
        "@Eq54$Ikkl}!@UEdLP)N*^)38nQ&++fIx2&bP%21Qm1V7OiXt{ovt`<}6OJbIJz&*rv<"
        "4fjUhRAj!C0K{0((7oCzD=0s4D~M0NXL_~GfK}1W5ah-Qq@MZkDb;k35SAdt*fXyM4i8"
        "+tKk`R45G?8EhPHFbYm$Fsx~Q0`k|4uwlh@ha0_WQLC3oB*^2X33uX^@hQ4?gN-"
        "^?D8`Q6)zMV^+AH9Y$(sX1aT%my4ndR7ErzZMKd88g7$8mG-pu?al@2Y%8srao`6$-"
        "K2xFz|bR&>VF4A4iht*!j3W$=kwQ>hs`8yKAOi##YY8^+?iMgulpp2G|9QtTnx!~Z7dj"
        "Ax0t!XxPll&W^r>hWqZj!rdBST~95PF89Vrqq>!AfOe&u$vyTveEg$LU@ESuWTuQBk|3"
        "-$rScd`{oo5RdX+xCyj#oQQDUbhht<SEHfI#I;LpwuHJzhq3LJ=>5WvA9ar<%-"
        "61cz=5!``>=&?;Oz^LY`D;73GGEEl1<o5CoF?I~QbD%{E@%w!=OVfAQmKp>9{o!|^dC1"
        "T3(*q%fHw}8i<$W<xJC-eM@S{umh`B62gA=c(`0+CZ;!7K|3X^e0;08sNm+D_&Lw}7mT"
        "<<~toQeS<E`NoPF7!PIoW_vYWcH5(nDk#3ewW5gnK9DlG@SIMmnRruTkhCw4t2eGMnJ8"
        "&<cOkGAY@~Cao+qbkm9Rv=Qr%ugesl4OSOV-"
        "2`;O$zhLW*{zydFY(2hrPPX%Knh#ujHk_F4BFH^7A`2S5+kj;xP>SyYU8^+t!f)DL154"
        "LsB-"
        "s5WgDcylehv@jq{mon1SeN!zcDbB%I6YWL69Pjw>3O)xVXqw6d4a`GGyx^U%7^K6MhFt"
        "#y&~z#P&Riny~_F_8~t<%nc}y)ySE(#`G<k?!2H!pc*~M4E^{kwu!*k>*-"
        "?lQ8)zveoWFOGzQ9Kt>1eCS47^gNb;HK0vj3v8cqR!F7HNex`Yyv~(=YSIY1rqBbjT_2"
        "h+8FS`~Ufm)L0+H>I(o9Sx&jE_eP)i|CUC>!ZY73ZV;i@%=nl2(Bh@@~;iUZ{VLr9cCI"
        "OUer8@q4qVJ5O0mCP@j>5c)x_t#E4{d?SNnetpEb3u9@HSXGX-UaE~)3Q1LF;eEc={%c"
        "`1YCA)qQiU_>E67NHG?uG##aWu{40Ot=2iPSXHRrM!&QIEB=aRooAiHvs<!2@FC+EBRh"
        "0K;_czMNYQN!KGN3deVW-G&G#9*Z~<aXN9H)b0(NoyS#uT>L2((lF*?Uwfr-"
        ";Pd#Txg_Ij0Ma|JdgWhI2v?$eNqC;{t_{gJZ*eUEH5=zmJ7u#h~(rE@;qmUUIUJz!Fav"
        "$T-"
        ">I$Q7hu|g=P+AikQpap(8k5C<h9NEUbxWq>m8!tyZLlJA?g54x0}`9bhzX#L7TC8|mI+"
        "KJj-"
        "#reG<t%>743azG71F4Es!DkPfS>P5~4#)e*ybBale;j{EhQXwfK4mj7H2CxCIVO?>1{s"
        "4DZ)(3*DHf=*1isiAIo)l{27N&cwc;ZU!gNN7~^${B+7;m7eWSRCk=AkF);b4;VmAqDV"
        "P;ipz6@OHI0=c}BWG&iHvUoXZRy|#4kuiuB78eOuKFir8WNgAyHBZS1RbenuVGO-"
        "!6{b^yl_8HkABrjp6p}Zw{9X!cZ)Y>c@{-"
        "aPXR2DETy6j4$a?1^43YDDHl1g+VE1t~kaa2*^LpT$W=^)+w0!}8{#Y_Tlje~ov<1yhr"
        "iUKT3d(v`$ezykBzIIc!UFrblYtdhN+tZG90Ha6?WXZhHL9`M#&yp&e@A1*cDsb}#at="
        "XQEH1^Bu?53TQEU?p(HyDKjV*Rggi$6Gr1gTWgO&-"
        "t<u3YY%FOjm4M&L0hdL6k&(DEo~w0%Cu9h5&;XQ=&9-"
        "ZW3X1$>nY@rU;}vi}F&&5LUWdz**-})3-VLX<8+nC7QxnGrU-"
        "4<qQ{LN3(hB?57+Li6{1wU@)`TFGG_=zyeP~N<uWui@Vh$iz@FH59PKe&&zs89DI-ZZW"
        "@*3tQ(#H9w{EMq-"
        "L!@qjMWiw`G#MO(mdan^47@>!(pdJ*uFblUaHJ(3O()S}{Ds_{%`pDsg2roGAuk%j>XI"
        "^{tgZvUC-yAAhAweR#eelp=OfW#R79yn&SM(>4hiIhe&0681$(&pH%pHS@WW^t>TDMe{"
        "Nbx3f8%=~&KV>%fp)OO|F1d5W%6ZdloQ5r#uR^5I$ypB{X`9V$a#)WNy%>R6f5aB$fJ#"
        "-Pq9v@*3JmR33|-G%IWI=;O9!U7^`G~y!KFKzfwecpSp?fi=?_3-"
        "UOH7TS{DflbC<C37wHIutaV^IpdA=jW%bd6*c<91Jct;2OZ&r_1S62cJK!BcCt<HPcGu"
        ")ku&Znb(OwdcJV5wl6*lNLETBtSh5zfcEissSvrF6`cncyWun)Dmba&9DPfbYH|Ketv)"
        "lheXreyD48Sw=D{iJVWK+;O<qlGVt3u77o;?}zxkX4IIE^9eF!;!HmZa7<;^mF{8@-"
        "gZT%`3@LUU)D)&@PMpPY)y5D`=hlH$fv;d*7f+wwzLqwi!5o#EC>t!rXU<rtGq&B&FkN"
        "mpn9kAe75hY$gw-bhf)`E)OlSiJwGTve=dGsrW&HR4aRl0DX}13lRkQ4SqXEg^jq`PpG"
        "t7g6#Px$4%?mashD6*XD?4hL{0H;t&pa>)$<oW0g}h}kxI@8(rYi6s0Km`G$R)L$ZpRW"
        "JFn)PZCt+Z_eBz=M_b$_;+poXnpaMFOK_84kKH?9TEU^wi%v{1vX7WsKW+9qS<<K@S3_"
        "0wt9<{1AD`Co#>=Ko135uwC{Brwo1&e^Ks;uZ6G@VC|Igw4rm&Jd)HVR0M8{a(1S0OaD"
        "chA(S^_u^ceYeva3hVShtqD2yQe0}DZrzx0WTw&Ej$LKA}Hyg!vF@55%g-"
        "&tnb44?7Jp{cx@8;UkI9-"
        "6uMC$SlS3Ekj7Ya>{7TE_oGA3$DG%>CM@U@5knU33PZ>g1#NW-"
        ";Flu#|YGOzJh<(90BCnIr$o`{GsBKYUO$9X&%{*`4@M)C>KLHqoc#A^v1wdQvOTZu!>*"
        "`_W(3WMu$-87|89p-$>5uL$j~5Avn35=M2A<ffz!;}4M^r-y-"
        "#U+Rsg(_k#UHiT|cq)dz)K>OJ%w#1w+<|*rGXKkPMg!J(Kvq#Xu-"
        "U?b+|IHf8Fg~Sq<vWN+kdX%B6~|a4ZlOWkRK{{sd{BC&SgeIn6^6ST@B`(yFcYcv4&xW"
        "n)0&~S(a+GO&?q)%SJ1M2o?d{S#twZ1=MZxrso&M+(RmeqtGFK;^7r07?`q%}PeMhE&c"
        "2iIiaw3*CLh>@aG3tAf75=4xg_>snXGekBHpgf#M`wu(w_pUEBv*jU&LYef%Orx>U+r="
        "v<c3zY`A22Sn83~wvmaEhr*0((<9NaHY&zDBaGv)!jmCCG(rF1xwN0s&mC^&Aa_DLgZ+"
        "iex@vLZt0aZ?gW25G>(E9x9n0bl;eE~gZh!5a+y!p?6g^jDp8LBy$ZBh}mV3Bu<voFgY"
        "F6%J_3;U)37MS!Yy|mW?UaVVOJ@^XjMvb9W-"
        "F52sYOc$dEhx|X#yOGnSw{_qADT}O{acAFW6=4S5DD+bBME$EGA5?#Q(wXjX(VF<XiN*"
        "_{3e7j>O|yhKA$0jhKE_^w%FI3^jh$Zb3yl0k0>g$U^BaJXfhuHjTdln??j)?*D@vmly"
        "h)_^*efw2Jc<h<Td~)pjJ_RENNDYn^&e{S)@+UFqFWb0>q!%iZ=J2MgtZs9e$44=i^cS"
        "wfa7RkYghg)|aby_(K&b2Zscdl@4ko;)`{`!{K6*$wNNm6l$jmetSqUK}t5`IBuEuia6"
        "hHlZil6PU#Qh?(?V&u2cR@uE8_<X%xyQWa@uWJz>nMaj!(orKY%Dy|F{yd0vv8|S=p)_"
        "V8EXzy1s(!0ZTHabRZr^N_%LA)eIy-"
        "(ivh>I&Z^~6YMN=J~Q;<77XFgwrBN1uzu&>sf4&AfkDOWuT}=Rs0g4d`n?injCy!eXdJ"
        "M#pAHOZ6#3?tZh1(M9BASNQtKKkgjSk}YN>L`Nr+*MLpu&uMGt5ueCbBu|hlc=>T@+!N"
        "Jv{$RPB_j*&v2^$kCgl=oYaZ7I)yJ>Ud3GHuwB0Z!>p|#9V^YTB?v(WMIaoU?FiZtlEz"
        "8osyc4&yP2?WipoH5q0GIA})rxYri-"
        "G2hcDA##K*Yz$K9e5>l50^2vLt*C$FJ?T)#5pYXDN9p&DSgQ{=d{vV%v6ey9i+6Hi-sW"
        "V4TE0dR~`v9vht(F;a(}nLT^O|l0|w4`S1?=C8}flVJ^OjX2{#*2`L}kjs}YD=o|lYQd"
        "RP~S*2uu2U0?P8k-"
        "5d*=#evNE4i%u!p60zsFO5Ixh!#kRa?G=&jg`+qy|=RbtpkkEqLHRo0OWV(s{CUQvlAm"
        "-0sOD|&+R+&@pt<`&lfq)Vg|!FzO?c~h_G&M-"
        "^JIi<PY3$|Dp5bfm_VJrAdv%U8VX<+V5X{{U-"
        "iS%LluFgy6t+pbuft(0snMM@`*zXPto|AX;w``R1jpYrVg>Y<EJyiwm%ztDDf*+LZtT*"
        "~kZK`!;yXXNjTP)ybXeHJQ_YT$!6!mH;D%GGGJ0J9g^SUflFOUz4@avGB?B}D&Z@iJz&"
        "ds70Ecd(r9F*k$APAP=Rh+Rn3(2hd*?o77H8bYjlGTkrLv?U<`<s7>&ym0KosiAxE@g%"
        "mI^|E{J8$UEg4TJKu~=yQl$%v)13UEjq%lpBYei0@+$cXCgIlpiPKsWNJh8^hOM>e}Jg"
        "jw!I5Y)?b3h>@JFh}EheifFMi!7M_^?z}6!g}z!$}wMDg0WyR(`m=8Tzmm_5$rB?M-"
        "vxih&yOS%Rmaos*pxi8*-"
        "}XMwv`*}@w*pN+JE7jiRb;$}d(jbUC^d>+=YV&+I%Q3vYBE0i3N#CEE;oN(Z-"
        "e{3+b7*7U67uV2!H)cAY_%}Bf9b@P5fAnfu0UD5wh1S`OpChx}hDH;dYA=s=b0@oJ@i^"
        "#1%is_RqZJ-E<|u_@)p&{bgKv01YTw{BFRsE1Z*{arG^ZDG$BWA3u{V-"
        "0gPtNSn;=GcL!oeFk<%x7E>c?b6hFc)zLgDU8LdLFo;UHHL{`B?Tm#PVapX^TFYW^!Nu"
        "`J!Y42^(RZ@oDF*_-Cq%is7w6_gsC*NfXeV&_5S|aUI-Z60dvIg3XP%--"
        "%Ph@rRA=<0LTFHpaj6R7Dh^C7qq3n?lBGu~^iTCvA5lDc(-"
        "YSw23P3A<!!>Aikv4kWs~T-@^O#p=;BoXQ2-#uHok?CX=aSPeG#D}xa5Is-"
        "%6yV1m>?D6E7c1$ku}Gor5!Qmb;L>1NqHf^4V2dkF&P%1N?J+pD~m(*u;hJnpT-"
        "R0qTLVPI?LroN&A%SA`>YPp5k2~fF6-"
        "tXfD0U8!NS~Qe>f%L%f1Cbh}%Tjo?|i<sLK&)6cl7m_!aSFutJo&P94qDWlxSjobxt9P"
        "<;6RDj#Gm}9vG%`2oiti=@qTVu4=+RcHV(g&=pJ6<X6L;^bl`IS`2Ns7Tlw8ZH^8{l!;"
        "b#a6gcAJwdW<_3$<yTxY0UElE$n1oX;paTJxg(agy<&ZF0B>cT+~Y>pU|ncUp19+Z-"
        "$GxKCpw2L<U4S@G+gN>-EvQ<zfpfEkF<$(&?vnV-iCIBs)}M{F#i~A;SYO1)5P*M%w1#"
        ">k0XDQT~1GTo%Y>1qqh@z-MNUk{jA<ligb5lTS|$!k*;UDSy-"
        "$@4b1{dFY5yF8`S+hzPIdSpOyF!Vzrg7w7PS_T$-"
        "eNduYAzP&R|_Qn@!d<|7aJ_prj3Th)!qJe_}!mJb!A7=2CZ7JA8<dk7wp0%WRtR126$q"
        "$jIldG}J|9Fb3Y9F9m=LKPq@%`NqWRqP4cjAjJtC>oidSJ&qmy(2|Yyiwn%WdC60gx<~"
        "<_qse5JV?baab6MY+Q4o6UAY@yB$hIxl@|OA{@MChotju0GKWLH#(|DB&U?yRJ8N7+jD"
        "_tuhdnmgRvdA`9U%&`A?|<pM>mtXhjoQA(8*s44<cJxkexI%zC^0%&4nG#*py2Cdaz5h"
        "veQIQI4Nv-aIq3c^QZ^t0G<Z@;_p><n)gLsk@6|fmAxlJNp04FwqtwAMdvlI2m8@J$L4"
        "9lmPeDd`VevtuMkCHy;a_vBcEmoxGUbB%%p43h=yUh5eVNPf4DzDfZZd>dPBa$4M@wKf"
        "9RUX5+LdTsE)rI-Q69m3m)m;DNhnt)H&tz+pV-q5XWk(*{tj40GP-IhzR-"
        "#a*7`Qt9EwhbZESk-K~go7{mQ9-"
        "8^`%L?M$~8>RA^YBj!}aB<Xbt08B&vP=FYMtVcdW2A_)Mg1*Sv6Cedm_xer+%_1P&nJG"
        "G$@su*mK@1RFY`Dt1!pGN*xhhzF_)I10)3Uo(bDEtQZ}$&n!`Q`O&u>X<5B#+-"
        "PG=vG9&zmd+<QYDh9i0xNBi^bz&DWD7=N7=H;|h_`x~sEJI1sK3+IHJ>jGB2lR2@+NG3"
        "4uXD`9#%X!+{(uy;lsaNCX@Hsp)BF0{nb<azCe$o=h5W1aQ$t36wiDt}QMs@`pq^rX6F"
        "ru#VXr?bEw<r)PHEExQ(Xv8=mS*|)mc%u11@6jW0fQ8SQ(SJSL`XQsr7(f)*LAeV|Yu^"
        "S(K$c#07E$<siS2I>s)z=5D7UBQL+;y2en^TE9nHDA`yUXN!?R!nD4zo)>oKMSg^Xw3u"
        "02smt@))A==)o-"
        "V~hp%ttn1>HPaT6)4Rz?xXIy&B3)Cow!2Mw_{<uYs97zxj%`<ImYcbPY`+{}{7F8QD$4"
        "fTivYeub{He<FKnMA>EU3$6>+RelyvX)W|GKWUsMzXje)A4v^gRBvGSHC_aJ`Nxul`Za"
        "!ujD_pCBx%Cx+I5}NaxQ6lB!lyjoYhXLh1moMK_9K0@ik_$$H^p`&3kKf(O0NHgt|)c)"
        "RYc5Kf-+;#8n}q{?_ZPC?SVmrio5*-"
        "Epo&3(y`UE&BwUw7S+8Hvtupm*K*Z@4Tmb%~_;TvJ4-"
        "98%)J<;eW&~lwQs1tj7hQh&wpO(Os2k;mK|UDmo|BSz1@G9bJHhR0IO13M=eitPW~gsV"
        "U8>)b{o}9i98AoG8O|^@?26%V*Y)^u-"
        "yKGI~Qe1n=E@<|w|4{w61S7xh_CoXm*%Oto+l7wDDwTF=MppdNUzJcevX%K^Fdl<(5pl"
        "n^-9XJeKA|9=R5he>dnW_K<rWu@*=43~lf<UW#UUaX;oMos97SH;YEh`LZ-"
        "g@@U*=|Xs#c*_@tS+WWHtp@l%r5IclvKEyx1UegKX##l)+s&d<eCU%@gQbQXHw*029+D"
        "37uZqt9|I2taXDxZ{%NQOGYsqu(3Q<Bk*bDThw})pi(kQpxQqtb=G_lR?D=qYzi8ynKH"
        "O2JPH$t*+$v&S(78qT~4pf{rRac^;(g7%pj-"
        "d15&Z0eZ!5!4RP6blHNLEhMuX=iM1tkT3gj)6zB%{12Cltqd@y<|-"
        "V6LPc=1xZ3vqnjI02G3T-"
        "eLNyQBLcieWL?tb!7z%g^F;>s>Tb!0dttPk*AU`(AG^SB4%Z}0LDX8J_H_U`Pe}624(R"
        "l(Dm}|z-"
        "|9)^*AqYZby4VO&}30i>JINyS1Tk4$ndljR1ehe&xCNQ8Wpi<tu3pwAwkxrkE3rV$OR1"
        "Z-"
        "MhMiuas7;RW<%O71|A?NF{kZ=zuzdKI#@weW*`4%d!Uv8T~V@Y%iZoU$8ngV%s+#$t99"
        "PjV}YPOJ>NPsZy1iLb$e3AI#HJVtM5guY-y!j-gU<bhLwVPm-"
        "%&RAlp*gUzbwJzT$miIHwL~UzyAjI=j){oD%D)FWA5Ik5N5P#e^pSQL+cLMKyYoel5OX"
        "I%tN4PP69SAs4b$EPT$W42P(uN1~1m9e?ArJ{vfH~$oD~X*jzNP%=myE?^hq=Vqr_F#u"
        "jstz&2gWm{E7>SrcFL&V<G=aV@Ka`EE(LP=x6}Mk4Ar84X_Ba9CmD8N2JTEQYMaA;^**"
        "-=V{_au@PbStJCrCrq{mx-1{x}pSYz?no#waba-%J8iPkY0eZ;qwV+ztT!G3a&f5N-"
        "i2K@~0NM>6<@a9D2=b;AF#HmiVND}?QZDPFF1}VdNRr$LyhA=CeQY#ekJh<d;G<713zN"
        "81f6`N8!mG2k@It5M#hrvO+8D5{fN6O7Y$c0q;&MJu38Yl1#GJ@3A7Qj<6*IB1-"
        "x90KM`Z>m}VSz~aDOo2<vW}3;9vF_ACFMtu$o8^Eh^y}zC2PX7(D~r5P)OZHr?U_Vc>V"
        "ZO(v<zfqb!ZSRc<D2guldW@}Bi^W&|@3i{>=__Lk&U?5>1;SK*444>cBVomTj##8S~tM"
        "sA$fbz@F&GVqj_LK{L&!}$Wsj40hDhG?p!_`rBfD&Y_ur=#6XXoj+xwj}N3!)zgv;DVE"
        "f9x&Q!-"
        ";%rP|0q>hLG!6m1rG4H<wU4Fzh>TJ)twp2dFfwwq+Cn+#L8%^;ka57X0iYDjiH`q`cN^"
        "Yhp1&<GggQ(IMp1dzlI1I0;)HU6;=g|;sn=1M*<zx68tf-Np8AYtALLNGl=TwHEN~&rT"
        "<GulBIG7?E}y443!TiZsPrvuyP@sf&8dn(5h=YV?EG_V7`!kVBO&tx3AJYG1=b?imHg-"
        "f^H~_+eno(LKm8nQD46;>aY=Fh^UPgq-"
        "?R5(V2EJ^qs$xW|{Yq2f3Wb(&_LBG1l!WTY`|^&>Ngr^TIt@&7cOQpp=W$&u&-"
        "c5Iqyl;rzwBamGr}Ue-yYqt+8=;|(}dcC!lhMqY!gBr}5fSYC4opKA;VnBiHx1&`RH@H"
        "PD|ZlG3x=5}UOTr6jCc309tndtOj1Ko~VH&`Imqd$bc;)4n*_r}+heR4nOx0J`czf+w4"
        "Kq}gAthKSMddhZ~L(L;BuRF<0>(-^ekss-"
        "Q?n`%2xD~G~PfE#vEoWvZi6}}IsiAT*I^Hu_Q5fT0vt?%m-"
        "(g;t!mOjArS7EwNuhcGuwHBK9!On6y2BGTInonWz-"
        "oRkcC~_{5WJ?XDMCH9=VlG)Ps&=QSmRjAtP|Uf&vXv-aK5l^@EOLj%&eSx3ODyZ4%}4k"
        "(#^a^%#DwkAHvz}Zz4{7!0|>4qg)`Dant)le^9QLT}52tL)dZB#VySC8Z(vBUQO~=vb|"
        "HZGCRo=p^o+cQ#MDff#C+>j?qW)x)JpDis1%!EN`Ye-"
        "<4g;?s_YXjI_BkgN`*PYvY4oK#*pzA$1u0gO;TAaGVx!KjLiaeR_#3u%B8R=~DC!n$Us"
        "fG5rGf0)?$*USU)!W|b?{C2C$hzmmt@uKuhPQo}Ha8R!MRqs$KFbK822$X<9QwAg(v#I"
        "r*^0y1f?olye%zrru(iU%kiS?m48J#W0@L{76Cc$+%Jy3Pxu1<GSpiS{R#(P(?Je#@cW"
        "Wn7(QW9xWRr!2|jCL1ie#3~<^T}zrmr$tLbaqlxdh~h;HQitt;_WZNe#=VELma7(a#X+"
        "ScO;rZs6xobjwV3lz?@Ou}r}1cWT68z$bWhVKT2C<9FU}b<&b@&XI6>9rYT_7O4hgg=?"
        "qqFF70wFQSTCea)oaJxYBk(6Gm-zG3x9%o`j4WfQA7Mha<YbcGUR9box#wdLOr;E9}yq"
        "=i5{XWP$;04Tj;OMg0a5NmC{MtLZ70LC}b?xR`_z*-{2tGpzkDu0{;e9!B{ASd-LMT{?"
        "L4-tTzHbaPFbw<PY^{UmtZQn}V0xRq4O%I-"
        "2S)Q2t!VrGucM_)hcjD1D1EviGzM>%e@XDH%h0u-s;Ik{j2c1=LPxopg^8v$-"
        "jh!}J#WWYq%IXwNb`g^YDj05w<Fs=3@e%CAa~aBfieAeLJ+w0he=vT;sFoGw&U`YhtuR"
        ";RtZMhYhzVhtZhw;A0WCp_Dn#`fTi@&>V3-"
        "<MF<Y@`i>8@L?g;WHvlp$fDY?@%VYI7vfTxGYQcR}X%*Jm`%Npc#5;DTi8}eZnQpTHv@"
        "Vp}RVa+@T#wHFHnsL+TwmM>LPrz)!?zs0mxmxYWsz6&AvCak1iNscwwpW{}k)f$W0eW;"
        ")*5P9OXzr)M8kOV1iepv~1nW>No^&~lzJlAoL>*U&ttGa0HsaRbgc`8kUd_o22iiUTBT"
        ")NV=Jn@h|s#t|4z+R$R&OUUJ=LMd_7vBJg6een6n=kOr;2}{xzx)0e6BNDT=LF{K%nXZ"
        "P1Xs?-De;doY4Um=1gbm~ubc@!-"
        "bu@?U3wH<x<)1}%7rPmyCYBMs<948<m2Pw~`L3t9XUWf`lDZv6pv=Yy#m9T`Fn<J{Bjs"
        "olbG#dXuTD9wgm%->l-"
        "0_Kum%0x(QwRtLzs4rUSR*CM$|GZ@aA@PX)0`?b4X9Cy02A?G<K;SX=AB)kkV)B2&Jyo"
        "miNInjgWTg^pr2w3wDrfMpeT9H<7J$HvDPsQLZ|-"
        "?T#?ln(iM+TbqBfnowFf92)5#rgnq5u^QZ@uY<X6Z8FxME4-dW?a$_I14Z|_dyNau-"
        ">epNursFCpc~*Z&Fod?#e$RYGd@@96Pw`aNdfhDlAw+<at0DbVVVvmn_J}N<S)^bpQ0C"
        ";<L#g;)pDp{>XTCOd~);!p2~BJ(_Rs@9=17ktnNlN*HUfmRrn}eB3VUMD9%eULAPnW(H"
        "^+QTExsDFKJGfp?BdN!5`r&>F?eNv<a1mSEMlSL|*fQcyIFGDu--ddup&HUInWid4h-"
        "0V(_f|GXG*NU2G=5l9RppimVRtCOQ2h|7j(lGwEjBf+OTja1(wNm>1{;67#X+JiD`lO%"
        "XT5Z6lpm%Q!?*mElMVtr2sP;+C*WIJ>lEViRqvwwK=~r+Up<bNoqJL~_74w+(HGuZ1EN"
        "EVh~aZCWBqQ{@wQrLwPV2EWHJ-"
        "|XgtLe}5(w#6*Rd`b_%ZPHD2kq4s^pt|4X*)sf}6%7|Quyy2w)56;yW19R*W3eujC%Ka"
        "G5p+Vx1+5*7k2V$!BDrIBJ<IAwdy+USy*o8jGq{DFRnOBZ=4B;IaIUw~O?GxcO;$X*l)"
        "2EC4}xlDBhj6#2(R@208dGPvQP*1oULWYaH?8IKjajo>69xX1O8LwB;CmvOLY(O2<b_E"
        "N!em9*cvOmf}2?#FQ<^FMoIB|xFz4h7*^4yfU4ev4#ud2^g@dDtwSP-"
        "w?l*7eQrxR3x9}bS|5FL<x%{TJ21xB-<=`w#jU374E6C<N2gQ%O}-"
        "<a<PXROp35wtcEx{*ha{iV4qYQxZ6w=xeDG>$kV>Hj8R-"
        "@i2Y3^{j{IvRL{8(W(3uUR_2@}a8?r`n@J+F~_lC68GK#$Na8}V?@1|1^5mRl<F8KnY7"
        "uHF9r~!X(ohPs8Xr}VUJVXQD5V(z|2a|EmNYxnYWOs^t_1OoWNI%f@p%t+TC}HNZe=@?"
        "Lu{4p){+31-_X?!2!+ZmTNp;bc6gIlrLA0OLfXR^?PW_nwUW-|>kClW1q-"
        "1C&^x?zpBK~}&qTZMdCPi5<IOia0T7N_mpbGj2Er$Ip5Pl9iyFzNSS&#|J7^7i$sGD0!"
        "{VD#IzbkvfrqZ+KBH{5|Vh!6bN_quxd}Nxtkbg9qB;BTIEr;KcmZ=i0ii;bk{X@0=F>5"
        "@dU7*YCN$SK<cbG)7kfX`1)H0$TImvT6zjzn$@BUwnt8^~8#)i<(w7BSmjhK55bhD7z&"
        "_s9fU6BK2j5)|mG+50?Gw{xIA^#2pU16=rGh-"
        "pkMl~{>yh1JPQ`FH5@o=c4T8BOhZ>A4?-B`|;gGpqhzk_LthR}z8rvsctkzZMqKIezH-"
        "xy6U1}BHxpng#wIY%n6aiSYE4_39~#b1%NB92d_XZbAQH-"
        "9EI#4I+Mq_t<TPSzH4qwy0o!fRPKcAY%3meBS}cWI&g|MR^$1wdRZJ3P8u8;#cRAbMj2"
        "oOJ;+Xejf<6PkbqM!QNoNGZ8o_!T=BE+ulZ4(NlrjACo3z7U4-"
        "Zbo16iI#y9xTDg^h|@NreM-"
        "*oYNdnlvA4$aP<7OX%(Z%lGCQ_ZOnxJtDf!jmks%~^Y91Q$meA|4$339<QBgSIXks<gq"
        "G_e&xP`L5?0sKt@-"
        "%!xUdVT+bl29vB|RHmlv0LwG<TTiw1%LY&1jZTCV3aFgIChW&=Y3yYB8fmtcPAjUFQ#>"
        "%)Z|R2`rF$Lsgb&<*~!GSnQ5#k>8aDA{&{`YuKIOJi*R7BU5A`3}>g|ns`~^-"
        "@wdp6gD~y@z`+f7=7%BfZG;iRv?tt{pRl%doq4jf;ACKyt=5nw+SRzY)zzP@H9Om82l!"
        "xVpf9HXaxB=M*I1V%TPSLh!sZdT|*sAz8J67mcf2}16@R3@bUb!<WC9e&1hMtw|PKp$A"
        "j=+!D4g*%7wGhcyt_(U^id|d+dgsPVzN+OdD<X@i&#9(SgF?e(K=~bR(-"
        "SHF9?;hvE<W3Wz`OC|X--tY3sKw6Fg${_gwWca>BzfTqLOSc-"
        "W?(Vz;~c{b6N=GDf){n#|w&l;%jV-%i^G(tVlcJ&;&>^7FCv8rsa8N$<`y*f3%k=4_)-"
        "EX)f9!RM82|+lSE-{XgC1`{daRi;A*CpG7Yvi9}##a&lhKA~f^n-ehS8}XSS-"
        "Q;fcsAz(n??J_nEr{;oeshEd<Ju+%5cZ*7ODn|#ArKTsH?B9E_>B!FFFHH&}$fj$baN@"
        "XqCug=g}^}RL52#+D_#yO^!{Q*UD`J_$2&Ao`tJRo#ff-"
        "D!4+9!AW}FdCf+mbg9QmHPFj@Bg7hGCDpCp>2WEIvc`7VD!R(8fr`l$LifW@d2L!JRFf"
        "{U=ET<el76v^*ok~B%+Onq;c&#dqU4HZpi7;sN|!)hFAv@5EVt(yL6{O8>9vAXTN0zSP"
        "AQASZQY<zUazn1g$M3`N}kZT@~hx>v^##QjupLy1DCYp&U#js*VP(9F?x~gQcBPyWu1o"
        "%8`o7VX{yl<W|4MyXt0#~8FI5h?kFV<9v{o1@=kX7Y%qzhV{^o0RzjaCnY5Sk%54P?oH"
        "UTd`@)~Gp3d*=q`ng(?oRnw;xZ+j_=CQ4{4oOmruU#VBvXE7_lZtItzv9eftBOapc20X"
        "@98)v9gTy!9Go#?xcD`CQyA{7NYO|aR6kl-Y|^?{xK4iZ{;hBe9-"
        "GbOdaMuH>Fs1mq8U%e-tf-"
        "$Teq%vfD8*v<Xvelc!Qhp^rlSa<1zjnZdv;iEJli&U9InZVn-"
        "l@)ytcScf(L?0(<2a<pm<~(Vg%Y)TAeZL!gf_PwpZ7v<v@7%pfE2W+MY1LSO1dy>z@O>"
        "_mleQN&EoYlf<#yD$Ki&~G}+o$Ll7RYHA(iR__qNKfJ0Nd=OhwLmMKdG3Aa4QI(^r<L="
        "U(#O2ySVm^G6l}Ef#k#DP@l~Dg-V>|n0kcf%^3;*htX>8FSSap3<(`x1-"
        "|RmePQwebdrms`(re7J8;eL|yo3r`RJ>$}v?MdxH}tQYhMv|-"
        "kr&~A#S?tkdWR<P4=9P;E|*cBLI*3;q@l)a?<Tg$+t3~Il3+dHl!J?G4Sp}t_|>7}Vm*"
        "4|=H`3Za&2wm4R|Yb{*`W`b_AKTSvw+=dvZ5XB77=kBI(8Y;!e<*98p(A8j&MpveCv~2"
        "H9hoWk;WgYjhRw0*|6scx9;Q<$*M~FZve>k*jb8eTbI#rjfKzg(g8M=8IWDi<E3Mr*T1"
        "D9#}4#kX6xVk@~b@w7&R*-"
        "*Wbd%It_(#eVlvh)(WXi+N%97q=5@;m())`4gcoI!eEqmfYW%$jiGunB$)%Z(<EmCOpM"
        "=KjiTz=2vqoyK7eT4GQSS3bNa2srC{(QBl&8Z)G*rLP=?rh2CCT7wHn$UegY+)gCR+Ng"
        "T<unx(x`@C!eOPOt%FW%M7CL~rxl&M)kdky8q=F8WHi8v9<2g<1sdWaV+3xCW`@K6$C0"
        "kh{@mQcvj2ThQFljTMJ+#I>5hBexO%;3T>C*=qP-"
        "M`sx>wbiv@+~MHv9OaB8nRv33Eo*1y;O_2F+})wL6iRW5TXBkeDaBn{T#J_CUik8Uf9K"
        "CkCTl&<eP2mt)+yuo60vwfZq$NbCu1O|)4>+ZuCP+r=A4s<#&-"
        "+;NJC~NDCy5oNz_K|Bo%NgdJV~ChV18dD|;cC;TU)|of~ORll2_9OloOyCGUYd;D+`Uz"
        "g4Sig}sc<E#J#GFn`+EH7g0~Aj`R*GEXi}rg}S#{C+2ofzHqzJthO7hcSu`_46%FULU)"
        "WxEvoqf3t#WFMnz;fNp$}$9hfaUE}BQZGDb02an{3=yJAPf9L6b=jP@8*j?P&)RjkcyY"
        "q-"
        "1rA>Ti$!ezBAH1*)P=frU4TXW`P_l~uggV=&q#uQ=`Ug9snpNo}=ZAOXKBT&9=v7i)IY"
        "Cx?<#Ac`2$#ZJSy$tORys|FS<r@SWUyDr?hxI_xBDdYgKOx&utDZWw@fmVPLQ=|i<lW|"
        "xqIP1wV-)IXL14G(-"
        "uc!<ec>*ly{p~sY?esiS(pzU@PPo%4+u2og>?j#8;sNdx9MA&64hjJ7`hziH3M4{xYox"
        "9OOBej0*GpR(|>^w2=Jj4zhPZJ2cE4#+J}F%9G?@BJ;iLG>dx?UfAo|6kG{%vure{Yvb"
        "eE0Ivc5VCaFDax=EW*{!r<wWW4+t~!fP#>)Sm2O{|)r#aNjOln&rXg7#O9{brMI}zMZn"
        "G$FZziGvEfw!TrNCn#4*6?^QS9m*5W2NDUJ_Oe5x6DTBXa15*M-"
        "%NszRi9Y*&5bqagI?zQckHAm;w(qNxsg@;tSqBXyl9|$N8C*x>g1{merEGps(R2VJ;ts"
        "Ot`GV#NJ6y=r`dfh&jv6uI^xYh2D|<EH5UdU_6<@y5RQaN<ZP+d3mk#dOq!?7$+u@3c_"
        "sfIR5NR(g)xqQdeEU1!_2PutF$;7s-"
        "3#+ru4Z&^}CzjbqJ8TO)`!(>v}jEC=nN9M_&#Tq@L799V$wMKbw&m<11)b-"
        "ISUv~OX9zK&#1>nmpEZGHPp4;^s>x&p;Xi$l$6F=)odI76l7a6`(==Udm+IOQXx(Y`R-"
        "ISUWn9(1qqksdWRaT1$MGqIa`OInNlt@j9TfmZ$}XsCBoO`m`kN?p8JI3BkX_wX;g2U&"
        "u$;usup+t?*ZL3_Da&L^`>P9rahDEVTSp?%OOp+dMHYaH88KY~Rrd42H>JloV^1wMgym"
        "??qBAq-"
        "2*4>&{MsPLLTGsobg1VJ2Yg<tBj_aiBQ2GW`|m;bsW#7XJME%_54&#pQMmz1ue$GCv{O"
        "iuBMsIOa+9#unPB~$a7I>*ozoMeWAol`35k9~7q1RvqNp9*hK9(pj6-"
        "qq!~@fCu*+3!ZYRu&qv_oiqS*1AzuJL+jvz#doFH}fXmWj_j^4vnXMqhjiHGd)t#7qc~"
        "FP}kvG`g6G$Y&XlYo;0cyBOci*ErAB^16l}9@?+jS_W^%}Lwu^1h5i6ho7mg!c-"
        "V|ikh!7Vbhe>GRWgcvG?v<`pCgU*C4MV;#Mb5*XJL{%1E1r=ARhPE7w|&VAqVy1RuS69"
        "{?6amB<Ya3iP(C3`3C;QSjwVqDZ6~=y)l9IkDVbe;guDlU3hUY2xf`W3=;4Cf@}D!`bq"
        "l{wQ>tmhqvVy;f>uORSuM8gLotBKa`vQ?Bv6xyoP8dDTVUW6XcQCgXg2a7+Lr@{7dApl"
        "qWdA%Lv`wCuU!~A1ABR{RGbGUZ9V)<1_~tQa4`TJY;W^-jU`of#>$P@Q&t<eB-"
        "6e>1uK)-"
        "a8eN;Q_r2&G{Z<5zRwvI+Ja%Zbr@plhhcG!_~;Y<RM^u0GBiWbnk^Sga`7V(+~DgN_X*"
        "BG?i81joi2V1~4My4Bk(H`*v}UvWBQN8HcM&JM6c37+NJX4BdjAtb^Q|)Y8-"
        "Q29PthlNEP+N76+fy9-"
        "ng1Dh|uW!+gn8kRSrm8_i}R93=5+75qK`p98CNB`a{&qva79NZH$AL#&JutRg$|G_Kvf"
        "bFr0(jk0}lIHd%C9G!RTy!g(UAh(BY;My#&?L7LG}Vvuzidl59DF9_f;R42yb~wj5s@;"
        "|nza4V9H=m!2a{=e&Ro|$$|j&mLPEF!PN$BRPqNH%c`ku%HPd^`|G;3<9~E%d{O?yq@D"
        "saK@PV_9esGgut=@v1c8V)4`E%MFM!6%cd-"
        "h=ay5F4p@i%3%F~INUi)aSjh4Y%{=tz28{LyYI+z+o;a?wL94Nt}u-"
        "KowiWtBPCZJ;mEYd||F$gY#}_!a(SoVNd>cb%1b$l4gp6TIQ2DGQY95YMWkB6ulV>3`E"
        "bnC9K~$!Zu>&;szz93nS&$_H`iY2*dZ$`or8>0(U9+bLEOQQ2@X_%6bsGM&PIz?XQ&*k"
        "pGnnPrW!o<R>eg*PSjX?3Wf?J)Z3Yv2;9z@F$mMVS|O6q?)4X!c8<rmSFB$uyW~l!w-"
        "20((h2J50=+yj9e2Rw=zuK+XpO4bw+%A9hZEN#gk<ufHy!n6W}jqIc{~l?vlb_6+@dbC"
        "2~F$L#&e#!y{yLf@=y&~MN}^eei9$CGlAFf>uW`njGJ`Vb9{*>@p<^<#*CbB_u)%^yiY"
        "Rx~mb6LKx`lefx@`uQIp9YK3pnUw`(lKW7sf_@9s3MI&`;VP-AAB2dtnO4y<le|L7$N~"
        "#NJpJl-;YgN=tyE@tS#fdujWmKr6CcFq7wdpxx@vDVgZEu@0)FJ@;dH-"
        "!7upplhcnJxDwDioe`w`Q=dGe8td4Ar)xgdHGog^1V4R`%RAO(@iqo=2I%yLs9xM|&#h"
        "%h_v_1I>kBnyM1$m{<VcWzN(M9fcnog?;|KOT<B1PmLlyO$G%w}VGXSkvCAFa(wE2GiQ"
        "z{kM!NOji2wP?IrO`3uuMi&}`dU77#+AV+!>1(yk>^$-!715J$6{#|Wt&%(eYB|Y-"
        "KqBf*D_8?P)%fVnR^KOO3x;rAxou>+UWN^&Wvu6n+ol!ASNn!m26pi%d`8vfrU|zL57-"
        "@NCQQNG`8e9gY0fr~SJ78!xm$(a1I=83OIy8+1DXjn=qeT$TOTRFhN?Z}YUXhGXkTC(p"
        "sq8I)rBq6JNCr+K$&>~<#U>-4Iu#+kQ<2$f*tM6f!YBcIYaZ&x$ZT5AbJF=G&>qE><b-"
        "&9b_Zg=$6(pn>~yJbgG@3UDdh^efbJDgM4yU(RJb(9wsHpZ5D`z*<G|H*elYJc5-"
        "q!HPr_!M%K}>q%$0G%!*j8Pn)>eVWZQL{exo89=zJVCclH6WRcw)NAV{qj`uQ3^MkGk4"
        "M`Cg?Q-*so544{nB5q<;4P#*zK3s#S6~V8taDJxEs8tQqH-"
        "IdnAg#KQmHAv0bB50I46j()@ea*8v~UzwRWhfy4M@;T(i<A--c6O8heX6kpwJ7#?y<|H"
        "m`}(m{%bgy#4&NUXDBpcaiFlt8yc+A8bNzc#P(;FVoz7e&~$&S72_aC#lYo^qu4%yC6)"
        "!yO9e=W2@0y7(ff!Yw&&bsk7fFvc4$4dRN^g6ShUDk{B_r^LzLdiBq29Qlz=@x7=7O4R"
        "=Tha>q>vBZO+`Z+U6_l;B(b+Wrr{4F2y~lT30;KYgQ+mk)G?MN^eLFx;&d4Mmqg8?goq"
        "!;K>QVZ8nv-*+0)7MSaGgM--"
        "+mSorAUvM*JF+cA%ilNvnc%e3>+3}><OvnrS<*8n8)SmC5SqV1Y_<K7cnhDh>9n~3XI*"
        "&LE;;g-"
        "TrIaI)4DiLla(7fvNS2x?jo2yN7VRWiXc2uEl*N~0J8>Q?2X#`}4wCisi9TDX3+a4MU%"
        "`4p6X;4ak?w}#Jd)~#e<Hd%Q9e&uV81$o994dfj9@uQA*ZfT5Qkw74MlmhjJJi~#!GM}"
        "xvJsOV=z1Mdhi8n6Df)NsBsB}gQf7N$P!j5^_w`1taH|goycZooia)p43;y2byHp#2Kx"
        "*3LmQ;>!U8@C6+!8&SM+b?u-2LOBz^6-"
        "!LT_KzE~6VBXSmZh}=iX&l{8T#zKD<hU2>KS95|J5;mE0^)Zmatpz$=;cT(r2;=B$w*y"
        "{m9c8;w7Ig-"
        "+LCERApHdUjx$lh8a(}HLG{JsK>%B;Jx4P032BLhHq3lLmoD`BE54Dbj&WB{V1JrO-"
        "80&t}cgTOaaqe;H7;j0pvHohD8VnVYM?lCfi#Mbm5eAVx`eHp4JSEP6>aI&$zyNtc#U4"
        "sSywe<LTvHE|ZnzW-^oC>P_JU{jRHeN#A4-"
        "zC?pfoFQ3bCsAEG(*V&oRnQ3!Wb1$_xY)_FK*zVpvmYrU{g+)nbIk=#~cVS)YxYx)xWF"
        "8oRwWd90l*-CN=CgZL?U38+pRg2e%NviRGsmE3UcDli5xKGEBl8}?-<Xw%EV8lw27-"
        "cXW^;HHY=a9#_mF4kdH#VI(mVh%WyX{JpLit!0-"
        "V}diYq@Opf)hqMJVmcnv0kW=ch0V(=hQkz{zjKjy2utfTS?R2!uO6u25Qrw9{n!7-"
        "Dwt00129*`(80N8F$l5nw|X}zk-|S!v$jJB5_VVI>D--d=PMWGgRe+;5#x(Tkjku^B^&"
        "{%Q?nWT3P>rH)qdiU+*Aq;OLN#6>$Hf`;0$n$;c791<?pa*@WYK7+R_hRkL%A-"
        "9%^ID73&Mt&8x5mY@m3Gjxr)^rhTZZ|)vMk0blocB>&{BqQDtGGm3EPM(L~Mhk}mM3Cm"
        "odwt)}LO1d<JUv-"
        "S;$bB3?i0W^9&gqmW$chyh1KQ{cxLp7bv5@m|InK#m)s&$nHGjg_?>zi8o)F375BEj;x"
        "pzwExr24@9}o%I(|aNMqWS<Jy-M|e(tPd+ry*Xd-"
        "9U_mw}ah0b9r~rZw`p;S_w2SHgLeo?UU{#GXFiuff;EVR~m+YTsb5%+GSE@W1kBGKbAm"
        "Q^_@ZDIFX;;hXtU=L<^V51}|sgLF_*f8i~$?|FOZ5@JCu;!g<gKrWk1t%QpyjpSbHXb9"
        "mXe1-;b5bB9>))@BCT+L=-nTfQW&*A6wjK(#x-"
        "7XIq*cV*T2K#sV3%+PCLEk6mliNWK$Q9cH7wyBwb|_`+qBrq)R5?&fC=VZ54v2d9+=4N"
        "ekH-"
        "(Kc|J+UivXjXi&8{f$=8@2oi4=GXBd;@xTt79wZ8b7<&ynI9Ih00rB_gg_2)<2_EuG8B"
        "A!pUmOFd~%?RxkUnwu>4JQlVZk^=2jJ?WmZ3}Pg*5nu*yx(VCWEYXQ&_cK_wqY*0!VbH"
        "m=ncz5@5JB2_30g2LC(etkV3xKb@Puuy>l9_;dDHgeF(={^^IHFTb7ZvMwMdu@Lc?!48"
        ">W^tzsEiO+L_u(Y@ppokK?8M@9}j(=MUx!-wSDVi-"
        ";{nQcNY&d+<}?WC^u)Xqa^n4Wk8g@w=JEX9L%WGhRRpDROgCwGE$m!6?HmF2Jw$D<9w#"
        "i%7LC*^1W=che=y1YVO(lyFy8bZ_TP5J@W+U-"
        "rNsY^w{8VYmKG+L4TN4nBJ;uDgH+WF_UF2C(Ia7P<W{YHI61pEdMbE~oxEsvCr*T!|&z"
        "GyNZ<Bj0c$uoU~R}_E7yS=mU!7Jwd?Lb;#{DjU_-"
        "@xzoFRTJ?EVWG8BdvB*#do1MYz03_5-sZN$L*{~IAk}KzJ(q_1$+uu6RHwP?MF7FlW-"
        "M}a*Oj`tcbXo&0|sWnC!RjdjFt){BJN(OTNl`E4?SbsK3co|M!3Jgs@#!FM9!P0=IBRx"
        "o6}`Xs*%;RaNFmA!Q^@CYji5+>B<|D@I$f4DPQ`AeNQ%H8-"
        "#Va#dQ$?kuOE>49s(8<Bia&>4<Lh812Cmcax3NO9n`O})JKNp=xka&nSJ!s6&<qqnrr7"
        "PUdVHJe6f()RGkccdQn8htsh$O`flcudnp2cVSb6F>Ft;_lKETHMa)<WTolEED>jD^4L"
        "+!#Smlk>Z_dq^Lf??603DG97G}mS(8$;T$=vpTzMz3!CSLl_sf2BTL-"
        "X@>y8ro~ARDa#{!JA8nJ?+zi^C_)^lC4#W%LBAKnfbxmPl_!{qkvICEe<;}cI-e-"
        "4$m)#o8rYXbpQ?!%O(9CCKU@jcNC*c~&$!FrCG6sXyluT};&&CZk;JqVT`Eba=)|0BjA"
        "Q**`W0#{b@{S*2kMMo`kTx-D`n=mt-jobdM*N>}J9H1WSyjEY&Jq00`~zmA4|*>cO$0&"
        "bzdOlzk~dwu&2oB=j3G(|?J$01e$=0<=U^>P#0A|Vtcag*Sy*m!o%}QOwstvljH#(e2+"
        "~2u1Z4>;B!6Z<(%x(z&mk>>7pS<G$!RU`#3RB-go^~JqvRPRy<C?5X7^HFiKn4G-"
        "tS&Pr;TOiNwc4Pm-a%%XdU~w_r_jqw+K}*4x!shAw7q-7Jek@$v-"
        "5WUKQ8UF5$t>Smh{N5@{M)!zbat@Dj2&)DZ6Qt7a#bfjlLpt;4Cs^=3XHFVZta`|-"
        "N8IJ#yPws(t*$v?6F_%MCJ^RgVQ4SXQYg|6smtgpMp3b;?$HK)3=Q_kck{R@K4x;&n&k"
        "h3aR$rP)gvrF0%-"
        "ptcbU9UVHWnDD;&}X<p+B~ShSJL*pgf}04^4>?Hq%Cw&CgIM~RrxEQ94R8_<2P8Mz9>4"
        "ttl?++9A1vSgEjU(*rYcV`|C~VKWuX(i5GG&62{xu#D0RNkoF{(-=J+-"
        "UUDzC+IL{&XLxfsN>?g799NqVPlAoHDL0ACg-TG8?V%-"
        "caduOg$^Rg|qx+o*8;kN<jaWPWv%Nyt0nOBpZe#DUJ<dF?ozQPNh2RyL#Xg#MWm!JVj~"
        "W+g2G|lA;m>zLeXLR})|<A9o@FEKmbf2vqe;B3{TuFVpQ5Qk5?r8tkZX?$=TOUeBbXkY"
        "2;a2R!J~2#{)5My8sVYtO64Vv!wyU!;D*pRxs*Tky`-LOt1vya6co17^R-"
        "Zu#_%h83&x>W%CB-"
        "0w~%~E&MIGvWg+unfbUN#p6*R!r|8AtV<AKe1Rtwq?B8@OJPY22@9Y$~BNfxWqqlHL=u"
        "f8LQts`v9#93hWX;5dPBXJGG@y;7_b55kEmTmZ{5qLygL2d!N)}qTrM8tSM4!M6ZxepO"
        "J8K7MSL>sjEwU3+Wu;yxG=-nEXOX|0Ay5IXS-DY1nm1YzUxSBE3TtUdN@e$RsChU|PWB"
        "yBqPgKmcR94gNzAlXNW+9~(9~%h2}k0URZuqVcWyxqXhp7yx6t?UuNA%qPO_}-"
        "pSX<jlnrCQd8cU))=f*|HQYZPnWxg$DgE()SS?G`Thbdw5;nyR;bqVd27BM4yX=PWC;l"
        "5v4h|4X!B<wn$tMi8rsF|)m+~e$iaeulsLe(@ne1iyNcNTHC4D$1g{*RZa&*zlkcM_;F"
        "r66mv8&<UdL{gYUr}zemiVgsobTXy-A`&HGKgJrHoN=Wm-"
        "Z3y2jPvrj~8?Qz_o(I)P<yr&8+;!1=0l%hpgUwUV|>Si{qVSk{OUbp`60M;!K4>O<Wvw"
        "Z#mh6zhOzt#VR{VV$tLW;(K?zZxMCKT0R&lw3xHNpS%6ItoN_Gz&S~u*<XT#!&B*VBL*"
        "GmI&-"
        "m8I6A}&`OMobnuJG5Ke!>@p4LH^)$?9OTS?o3_WRqD=%tSy)eC9|;j&qd4i(;n#>zjjr"
        "s#&<p48BDN3)?ncwI6sb`hsVtCRY$OT4XbGV4aF1hPtfoV<~Dkw4_EWFlS!S-"
        "fSu3SDbYCJXfOtQK#t71G<24*z??RbB{-"
        "6+$|p{1Bq^eQKM`&ui=PKIE$1_;1WK)~Zj%*-"
        "*)N>|CP?8g81fldf@8I?zZ|B>EejhfcGf++wJas0o*S3LL6d2_NG(aN*>y+OH%ApV3n)"
        "slDNl_6~pNtXInNlT0&?s-MIcG!acj=PDY)8Yt%WSDwHQX|Emd$`U>Kj^0%-"
        "PvRpB4I|J`XsV|ttBtLG&aMfcq@T^wb`@&Lm&owY5^@1nXbah1Hj?g(G$)#GpR*jx9_h"
        "OB57-j23+dPhvnd}Ft!uU>tF)VTEB?Z4W}Pu!!F-"
        "~VE9Mio2R(uAvLDG#xu4d#VqIY~v5i4Iw=g)d4!z*akFOQ{*UyUmc7hzw3)*}2JnWkOy"
        "LpLkWAm+CcmQd_667|i*S&JFtMDs-"
        "h6e*cHW!g{Y6)SHd<?QWC2`UCfBkIkr_Rt^x0aDd$|>|EsrqYjJ|qbh(i+1l<1gb#bdf"
        "zIEr(kJN*cd-"
        "8;mDxtG(xccYm^%ypWy~3bF3=c|^x|^h_jUc!jvZdO?=rYVarjl~?mqt27$Q>tHJ_JDj"
        "1d-6llP7e`)U&8^JxJBQ(gw32=>UgOi~AdG_b_6RhcmX))i@%l5NHgsl_5-"
        "tQQsVC8Xc~Qhw4%0J8aQhi$<X_zue*b(C_MpbGPVQ2>gFaNrp-"
        "#gav{dbcS_P)lOV(g=-"
        "FZezh`%|ux+^{sJP&)wIc1$R7dtFVWS`wJJT)xJgP<qQhl(f<@k*f-"
        "HSFV#h6ctTkcPoM>oNT9tY9jxj@m&bJQA;UA3LK^7c6L(>2|jyZ;S2;%Y^1~cYcx7vd`"
        "I_v1{%Y8^arE77pUla$~q`PYGNWj*``+1a5_E<00bKNGARiKbGdEq{@q-"
        "2f=P$=b{_6x3F~Z464(bxINpg&A=-{?ZlGgxtz_Pi26~9=4G?gpXos-6-"
        "JN&BqNLCqwGC?iew>m+}2jeE)KiV0&!ikC~Mvpr-IuUcB1*LFa2z-"
        "CPVG_(lp;mN8w+sl8yof9SN`bC;FZA$@xM4uY8W+aoWpgwYBse{fd*xM&1+s!k3x%=p~"
        "%rx}Q=ovcjz?yC5@U<kUe+jbzm7>qWRrEAx$N4y+mP=pHAV5yr2=%cNZ754kXJ;k2P2w"
        "YQN;xRaBcm!~0o*7;dGidO5T;cxa(uA!I2mi<*+$V;HwZhpJDR>xWuyM(jBn%HXNDa<0"
        "1h2<!(QZfE{;0P^b=8k4h8ReT(Zn_X3zzt!pH-"
        ")To6C&pWC1Y9fUb#`)9KHfX*4X%ipHn;O`>a(Jj|PWJ{oppaYo^lgp&Om!HQ?pV@*LPI"
        "YpcDL-ggUV6L4iKqx_%n5HjQc&~dx6@x}PZF0KXfb?Xl{*IFQlgao0KzRLbfekU+F6D!"
        "B}kN_TI<pvkEcaqS8@b1tJX+AAZsFN=^i05<K;3Rv5IM|DaM)uB>&8ZK$1e5qYJj1OT8"
        "X8T4Wb(a`2Th9v%clez^Fz3*$rSGOv`Z;B=_0$fzQ_0yNFVGVHHJS)SRYJNj4&xnMOYb"
        "m4|Uli)K@NVufrP*&#0~E0oyH#f7in}ftC^<qN?)T3h9E2*&^emI>(I}id0`1$BN;h?m"
        "(#K+u0_^pp~pI?mMA=I7;v9&$JQnS$k@<2<PNs_jkIV{B12!YAYIy@cU_|_Ai?snN2e2"
        "x%~H6^<q9Ftrjm39;_WUtTwSkatXHkG*kuGBNvG6HiPBHBlCsmh(+CA`c;@|=TH*D1q4"
        "s~o-R{=G(@hDc=h*4k-"
        "$tIw6bX#l^K4=oJ4=xNo2CSTbYfoMsf&T+7DInCHaNmC3T^djYlk>++J--F6#~CK|&4u"
        "K{KMy&=6yyoZY@`tblan5X#N3iZPn%B#Kv){3^#Iy%tc^eq-"
        "r8fAkbgG>+RvXeGTQ`Q0v{^oJVGF#EauyA;pP`+L39*yyFWiSBpWAoX8)iMvbs5~`$J;"
        "N88J`Vcc&Im-"
        "~O>~6A_yPcfI;&1qYd%!t{u7<h?#^QH=el5^D!e!^YK9_BGZRjCX#<L<L#Yxs8>!vzAv"
        "=wpdgmc$f?HD{r`#5Lp;>H7h5GdX0JTz9iFZJ2V6mp#g)Jyz?QikPr?_-"
        "k}V_ZGR9@5QpdE^Ej$QqG2a!nj5{)Io;{b0294KA3!p%1~y%J;0B)lR=;UJkYl){q{N?"
        "|rsC@AYOGVLfysDaLiW$0ptsw+_xPHF1u~b>e>tcA~>r7M>IBgiO{!m};&hpK!0(O*gX"
        "y_BT>dH?+L$KHqFUw@TCNnojPZ%#e(Vn7vh+oF1l2B?D=p+O#+KD7TB+i;bf+GfGi*!Z"
        "fKK&I{+{$*Gvt3UmwYH4l(W_&d1Iclzuy0NssUHCy=Yo<#mOXF3z3*S!gNv$FvA=11^Z"
        "_X+GYPk{(2&Th!yoW;+z&n%<TR-"
        "I0&(HqXBiV5;M=u5ddBT2Umf>3QS4rh@&2=~OU?4a|6ykLvmHP9NDWP<gx)K}=D4oAC`"
        "!I28edPq#$?{i@zn2M1x3|jJanyzPutIjquUp>Hg$h9kefF`_%YoR4cPo&+ftM;C@hQ*"
        "<!jx86KE<iK%Gkzjel;5OPkIv%<y*lJ3PqY`ZWOu1M#;(VHjEwb$D;0wQ;hE2{6npkQT"
        "@QX?6SZSJBIZe&qlDl9oo_bP|CauMM7$Oaw=2qD^o=mu%w{|Ev(5rFgFmR>=pZ&mj-"
        "(y4*W0ZEGt8X0vV9Z2!&%{RWRN<WRbjHK=p(#eO~sjtOPJ3BO;guW1cSq)%}n-"
        "{NL(OJ68TSfybjUH_DOO#x|CFAk=QTpchtq>wR_G7gOI<&EBMRc_rYKBHGkr(DcK;z4v"
        "<{-"
        "11RnD%Nl$_>FIrRN|5fT692)SrQd+j5Wp+RGkcyrhCFsJNBT0v{vuat1t_eXNNs0jf{s"
        "c*QWyWNXR_KUm@R~6IG+5DGD2hh1^x#S<rqs~x5z`<K?i<K`DBleH0Jft0d}0IyfjbJ?"
        "z&rL2J1;y^Sj7M){`Xg0n%^&*8X61huOGn_yn9KRatr~p02Wl$WxRifV4;1Ky%Xa=wFy"
        "av(OK6D0Z7PgdRo`8O=f26lex9($<ROarl)HZwM?aO(5@$hw4A6SCq%f99$Y2Mb^nb1!"
        "f9GVSuVpO9UsM@>9Z_KwI2Kw!9?s7#pG~yuW%rG8mrQX~r}43#;w6p%2hqFVV?LXNzCl"
        "Z0fZ5eZiw_vs+53hj?&xC_x_0kFYnXP3^sIs=gp4zrK&nq|Z>U|J`%qF0)_D8<i9IBKn"
        "zbq7mK)<}#!$<O`z_G#<TBJB04)#rYCvgZ5Z0#70rWZG&Inp6HS^H#`*f;?wwAK$9oXB"
        "=$D4U$22@IYqVmR($AKaEa6qPLrTMl&VH;5`tUwf>fAKb+%}YAqy+yeusW=h8r*F3j1H"
        "?;j^fCI8AL0^>9YWt!$)=kV`AsUHKOL%;%&>fj)NqK;}S!NQzGxE*9KE`dHJXrTKVTmW"
        "|=xU<!=K_o+{eN@roK@CU7LoncwYAM_MG6|It%k&E;I#r(RU!3C1dx40CN9<I{6XeST("
        "&ECoB<4)ii&HO?zJX{<_JBd~3Be%UUFey%~h&ze(y~gOKnqE1~R^owlJndoUVcAI$V*z"
        "Pnms5_QKh>XvXy_t@**onSA4bOOqgX+^B%TXB$t0(o6K52#n|Ya>;k+Q6_PWCybdl#V^"
        "O3Ny%sYW|kc;?$ngb2CJa{17ApxhhxF~Uem<!9Y3c2w;T+F^fu4sgfH`0YyM^5lmcn;m"
        "|?qoPRPAi~XaK<_0SRm7SkQJ|@nldNcNZKgvqu(2gS$3&6uZI88A1bFvI_EnzK<}vFwQ"
        "}as<_L(byr;v&+IWegCd>^UV5OWEkg8>N@93SNpHodJz^`)^7ty0~ETBrec~-"
        "WTbf9zSUi3EdE%;F1N)BKN3^K@m<z#cS>Sv5m0PgpAY4C!Q#D|bQ@H3>^P4yqVZ)UyJZ"
        "bo+Us}+GI)-"
        "72TN(p)NefAwWhsfp5&=jjqL34n6ke)T3%ALGPd?CH#jDXtSN>&@cCJ)(MwWRSCM)6Zl"
        "j1<PxblWM1nfr(SE3ApejKc0>r8}(U8)<5CU!3GV)+Q#^W=+}WP(kyE^(0atkVjetzu1"
        "+co&DKZgpW9FSq3!COm;^|zlTfH7#~MRT1%~p<gn2JL$sru9gk7l!6y5iJRFvhPyD>w#"
        "ngCzcNFeoanyt?)Rzh^;gYn@yKSdf=R^6dO88^&0j=PClpC|w<}XtISZ<@1mL+^x+5rV"
        "gPV~F0(r5H`Fr$^jUK9B(wVQMx_9B{_kM|DZkDQ~OEY3TQnmK#5m@$MkH@10?tQ20<Kj"
        "y4H=`Z6=rJ3<T(qG=k;%Heb6(_MmQs!s_axm>Cega#x<Y-o&PtFh1-"
        "FUt^&@7l2S~{a?4qkyDkP8J0utCbNk&>(>JjHWpbvxNwNY=Y?az{99U&CEML<t6y8_*P"
        "6v4=$da);UN$TsU+U|2YPtOT0mE^|h?h3P>(0mp>?QcjW>AX+1<mwr7wAlR8Vb2B?<t*"
        "Zv*rR{cV2W7pxnOCw`M=tY8v?orKX9-nPdO%2i!n?5NC>_h_wu~-"
        "7WAS7)7v5whm|MY9WKzK0W*)D2Bk~uU=)8pD(cfH#yJ<5}679$5vmx#Qy2hQXt8B9rRt"
        "u4ah(WTI6%SM!Mkw?TJXW_rExwJ%ldou-"
        "($hMr=75`ch4CoT30l(E)F8*;F$skpp}BJ13a0`!=>eZBPsuBJAAHj-AeM>@f;_Yg$>z"
        "It4+xUqXd3_3eP)33IXos@NG=XVaS3|btxAJVuSmqHC3w;lWny#_KF3D+mbXTGNygwTV"
        "paDDxg$`!5x$n1jF*c|f+n;wj+$NRbNyKA%V06>3hicrk_i3K7WF%5>YjuPLVMg^{#oo"
        "1?dPS7bvDL&2V;Zn54eFUlK#A&_BouAI!N!rTHyO=O*juGbRp|wH4fJ!cN|ZQ;%0v9b?"
        "2qws+y20na{a}w`hmNx-"
        "=w@fsLUjfv(Ukb_vSxHbyV})vm#Fv*yl5JExJ6eefG;3zPYZ$T&P(7!z6uX`$tM2fGyc"
        "V*QhHTv`A(QGU0CHHf}q5ueUZivz{{Y!e<u3hA@$h0YT4le`f!nZ3QH-"
        "a0)UA4wLWrTTSa1Q~*JN)^%OK&jxmNLgNx46_eI5p>(p>0xq`m4JKr4|)x)ch8`kaF))"
        "+srF#CGQ7aqVH{8Ny?dA4fgIqS)rgkYEI_NV`*M0TI6OHVm7DUe*tTDV1A#E{jD0vQL`"
        "21I$Q+W3RTqS)13j!Ekbx#anCI7X*g36y@&Hl>=g_Z(XG2R|3HONoNTx>LDwo&>BOf^v"
        "Dlc5ND!?av(!Qy^!EO0tTmd~`CW*<b#p`^RfxLz~vc|fV)Sg;KxB<)XCvw=GhIhgz`xH"
        "N^U%`!q8Hmdn<HNz;I4V04lPysvxrddf{FyOQn-"
        "enahe}Z{*zIV2GEOS5d}khE|JX;Qs&G7V5?9kZ`y`Cnc=d0eEZ?&+!k^~o=nCr-ec|+S"
        "I~#unvW9E2M7Oim$c(zS-=ph@DkOTA-"
        "41S<&78`KO<6uc4qSm{W>LEt<V1s@h|eZF%^Ch2wKTg0vsoSSmEb(*AEAXiNhlti05U1"
        "BREHt7oc%>CNuRP3!Y*@_y)kkkH74zhy^7}HBmHFh#A9d|i*qNrrR`n8X@U7<nO;fBpi"
        "F>*_`Y0NY?#zrKSxhE4jEx}wW>LLX-gdS_iQ@m?l7{5VtOY6kl9JG61^w(a=sU5#qZ>!"
        "5f&Ke?<ICPaFUrEC5Pkzs49D^9Dsj=hv6!;b?-9J%ILLN1hrGA@R-"
        "xZ%xibB(tD{&+2l567jLkOI5T2U8lQ^%7Ay@W$%tQ+>lIu_x8k$jUy#mu?c6l7n<d#4^"
        "RT;zC0cLwfm|Z#<RBDq%lV&q4rwj^jBdz~@F@6>U%}Tx|G{>9Fl^OJD5p}}8gqb=*7gf"
        "Dnf>mxa4z}u`-P+^HNu@E)gqaAUL1xdW-GoS^epiz|4Jgb3fU+hw>Q#w`yYLD?6@^YQH"
        "7jxP2Ao58UBSj@-"
        "=&<zXvZ!H?6zAG_+m!oL1Uz)C;W)w}6pi)(V65sNa{h@I)hTux)56%)$B0cGh^_g`}}I"
        "JR;0=kUTEFaxejBlV5{`i@+?%!AkOO&RJt@Af%<|NjSIjyVuxUlyDD<xI2^?kw*Nv+1F"
        "eZscF8)J@x+hrR^lmlmDf+g`4qZcyst3EmaFgBc!M{ERc_#tQZLvHHXIj#Ao3b@DTyGB"
        "Re?96Hp1c75Weo<WF$K=tW)QF$|2pi%(Wk)NQmA`KG>!tYLX^njJv*jr#m7sckQm4Km9"
        "ZY&6s_!F`+`kF#2mIQ<5Gi<&4`eWF?-"
        "GzqmLv$Pp%R4+gW(C5%gS>X;LIn36=d$K@ZLn}GgV1>JijR}rNxs*|f&4Q=cFjrT`L00"
        "(*c_*%S7Q#BXMiZPu#$c2#v?8=8GM1m=vs4vNAfL=L;$xEA*v$*N`RNR&zSkCYB|XJ8l"
        ";|I|K6F;7nZ6l<{GzF%DYgW85pyT1#o0bw3qNw_#R}<};Dk_KE6ID{HO@4lrCmC>i}be"
        "tV%eO}uBiR0T~98ptS0}V6zd+Tri>A1N^@C%yb3QA&son%BKkpE9xh4>>p!RuC<_kIWc"
        "#xo5`2oK>!BgsHHL>52`i*Al)692o5)zwQ$I;VYCf-xQ;zMz^VOC14n0lmNv^O?=&VxG"
        "!OCp4y;c((w<6h&+QPq)u4t>0HSs~95YOdIC8o@@llZk(g1!!oj=s_kJLTvIt(54&7JH"
        "a@IFc4jAq(sVLO-<Boq=-mLS&Xoyt;Z;|J+EP=)6T$P&_Y7-"
        "^<&iyu@%SNeb#HEa5v)NxEK(gVjP$aP3S;q)Z>l$CB45Z@6RX8Y>x2;O~%(&I(~xTzZL"
        "n8nfiL!GZXrwhF>TLDa6sRC%*AN(sg13<B>=?gq9%dGf;PNM_ix#N0w<RgPY#Ezpk8F;"
        ")gubE+#-"
        "ysBijyFzcOMch(o3NYSXpN8xE9dyEV#Vdg~VpXU^_p<%=Q$Ail9LdM>(P?r!1CcyNH)E"
        "xq2R@()czNi#ev~AcBO-"
        "55B|(v9DutjfTTagN$9h%zCvB;pb~g|)xt6k))YD6gKSMlfWfo<>BGr8<))q>@4dI6h-"
        "C&yYTKzt>0jAnHSyAbJU?MR2Cn(GFOM5*NP10`)MWCZwmE6(hQJ2+l_s6cgxnfmOMg4<"
        "aGc~W5<jj*7M02`H{39W;bLeh#i`QSvY*Y^YM`OxkX)9@{pArv;N3+rN9~e)rpiTB<yB"
        "vQ*es|kLVTU_2gj@P1x4o{D_u(ty8YESf6vu1=xlwz2DKufF_z>redrv&aG7_6MCeO%^"
        "(n9#bpWfZhdoox_A1*E4l|<--"
        "0&XH7YVYRd*kw%VV0;_DH#V_5VuHMlOphGbo&_DUP^oNW4R#Pu#WIq?e#$I{j^vQ{hBl"
        "%D@dK1ec&ol<Go2B*7VTs{P>I-?HKgzHST<2=%{QBi(Hh(wrRg-"
        "d6SuH(5sUm9nM{3d((B7#9ZStcacD<)3b_u`&;jAKRm^Fx9#^^n4QAF4!h7|E@g{Tu_f"
        "Ym2^+Js!r+p{t%4(7*nh#^xS-&YFvA3iy{9-"
        ")Em*Fa+)IviQF|t!0Cl7*^&SE^#EJ=&ufH8s{B%;dH8Tx9tjcv4CiSy6+3|3#7rYs_NB"
        "geEmKD*|DW8PFnlRWpP^+nt2P;;CySaV_rd|sLBu8!5iKSWR3J7F9RVPsB?l!M)JCDc?"
        "sop>hDlf831t5>K4U*onW!;S1HqIJVpobAdGoJHQm+oGtM0o9@jwkZK^tKVdmiK*T}ua"
        "qhFIx>VGQe)Ehf$p(h#soy<rp8P6y7PCmv~eFkXfwkrylQ4HeZ0^_S^}$FfPQjm)KJYT"
        "PeW6k#K>hjT$!l7p^4-"
        "gDiV(KCfbek1Swe@t*>)S>C4<?aYGo`A=E*=8*0Gz==JQ;=5RP>RmO!;-"
        "%z<=GbtyO$Is|%F+!WVucVoDJ2mB*Xk_qN;F|m+OmuR(+nfh>Y4Q8;Sfvc9W|TALYDY="
        "`|Gx&flq>X*UCu4&HO6^yV(5|5+{-"
        "}=+E?ix_<>SMZDnpHJ;6!38UP(Tx8yu>D@B99NM3yiEn#4ildg0!=$R_+lXsHYD69#Qu"
        "26vQwtK}Y^DcH@_S$Plw%c*h{&c?E7}r<-"
        "!wF$qT5JJ~z>M5ugby}vLkn6BS2Lzd|MJydIXi*%#iQ9*X*fHiy-"
        ">QEMd3Cb?sI=jvYs!nH}F1YHR$9N@u{u4*x0?UzpwabumN5spNN3oFV-"
        "$0o_<4{sYnmvTFOdqJyY;>RM<{IujzIzJ5*+6#VvdmO^+u=epfIIz^ic%*i63pcB<f3P"
        "%QY|s)>6W543TWW_k_z1n&}V;~my#vL)ycy>DpBrtlod?^Km6>An1kEy1~2f0`-"
        "!DYgtc(sb+=cw%mUn0q+^CvU<!=^~WC<<xTOS3JPDDNPFj|K?Cgw!blKmlU?@mwCV{Y8"
        "*hBUF;ibPuK!$=rb{lTarHvhEJ1NQa$A-Qr5^Uet`q-nzW+GgXtD^i;<+1c-"
        "BTZ7A#FhYG>r{mG?|x8{N|AaO{Px>%9VX%pYK@*+<{RFO%kQn-mY%H>+yn>0sjsJIgYL"
        "tJsU}Vlqx`B8B-p-^HEiRQnjI?{;)1Kp0o0^PGQKbNnBkq}7M>Bn$p8_|Q-"
        "5PEMkgg%7i3v#fT~-K0Js8QC$`0Dhsfjghch%%W8!W#n@teJ~~Vs4O-"
        "!k)!fVWjZO2OdfPAx`tlC92VPxlkJ7tV(~1gFDyerNLIh2f9qFZCd<z^>WhM_$xr$nQk"
        "u<_i;$DF7Fh_MJyiJL)z{YUZKbwsKxO)#4%6c0h4^2+d}M@gB)K9z@CrGT_*MK2Bj|i`"
        "%gjY@;B?{*BHMkPL+D%l9>}3&<Q7|ordemH?ya)k8mo*y=|uR?LwL12N^9W6tkN(Kl}A"
        "18Gog*a9?}A~!0)QAzBB)1Z1#$f%OJP{O((RWZ{%i?+jLc+viF}|(rV+?Fh`rs#Q{=Fl"
        "Gj;9b~9?NlPiYSYSUmK4)gooY}jd6AzN52+%l4<Vp(~IJ6KHiZlRT0S?vs4k7v@sw42?"
        "Ib+?O<abCRB%c!cc$bIcO{N+|R`^XKUJ>7+d+X(dx>nLO7EXix!XVrN&^(U=0)Im(#Da"
        "{VNm*?`u&IEHCuI1d*D)D*jqp4T?8+~FyxlPi3a}mvnGq__QM@(@!)T3$k72m;SeH%Z("
        "E+u|1KiA?(xkz>6LEvYhCRwL{W1Yl>icUJBZ0sIwXAO$#YFa{fDCB-"
        "s+J;)tztB=SJ$;K`o5Rf2cqi^E7v}|(!~O=YL+Rbk;?*#aIJL0+jhu)~C58DHx3c|}J5"
        "EULgu5H}WLFzSD?nxvvGUWp=tsAx-V$W@tlm{W>`akcD=#BDR3pEz+D-"
        "%ahI@{y?r_?fH<L$(d><zd=mg<`S;YHHKiZwuU(pq|95$)ftyg;H$ROz;OE0eHTx&)D!"
        "N=|Wb|JlXYJGViy<*R%d(doq3GJzm!w1nKGMc0#t?*CsQ~iQB1TRDf?W*zueK=iVCO|z"
        "row)W4WU>WDC%Kt-fo!m4DIF|iP2~RrP)h>@EdT%j2mk;8Apre{&C~z?|NsC0|NjR76a"
        "Y<3P%dt8c>w?r0L;7q000000FkEv000000GzsIwA9Gk_KR)Y-"
        "P!22mZUpLSCUFna#y<dMmO&6?#|#0&M?T}4DQb0Ffh2g4(>3x`@H@9&-"
        "1+NoOhk`<#axER`u#s)qP*r?@BVIO0CM(>ZMK7JI#Q&maTfU=pJXp#^Kh1I8SU`>n`1U"
        "c5l|XNtf;|Tm9F0w^_#?t)l09v~AY4RrGs&K#`?@C&3dtDE9y7C+ohX-"
        "O@#N!0K)eR~He(Y-"
        "nVcW<fJDTqNL3;s%V@kd+gSD>2T~i=6ds=Eddo{yVfZnvv8<pACPK2fSjqP(XwBkY3~?"
        "Qw_&EUX$U8eMkM*Nf*c`-3T0~#i1~yaT{tsvt=kTp*h>@yiy5thhokvi-"
        "o2|YQSkR)TNQpVvD#yV(k$$zZGUPjTzcDdXGM%HN-ueYX|HC<XR9p%>(QF86?@Q?+oQ9"
        "NK<XFHW+s?<Ap{W`d&N9@-"
        "5E~<w68#acg~WlHEJG95hMp&dS^2<eBtW_7<k%FDxxtsZ0$&cU!<atBidSrKh{tJm?{("
        "rz^=R_l`f=+AD3sh3q-{KJ*Gkn&Zh?eE}2_NBCarT-"
        ";BA&a@*=VQ;0?(n$Jq!Z1z7MU6`GIO!othn9;;=H$4&@q4t!&=7qKJiu3c^X0{X#Bc>%"
        "5SH1`)&J{?&%t`W+87&npPWX3lgYggr&tB=0_Q1uXk`p$pceyQl-"
        "iL}T4p?6T?A8bI(Y7Qe2eS{a7VO;{*mwGy*Y~!D9&DbN0E;141Jqhi<B05>~W;0fB-Vu"
        "X$gT|rG#ACX$)6FC9UmFu81mh*LAB!dboS^N362BGVnp#N?)730&6_Oofbw#Eugj*gPi"
        "=Nvb`zdVQ0hju@32QdLE!fBlCTKh`L19t^|Lk<J5_IHu(^L9r^`!vxcw|JE*z6)hQq@7"
        "~>(gJ4cjDdBuA2f5n){TRKPckh)s1;1%CjvCX;TY{u71_f`LeCu(V}u{aax3{z<><FX|"
        "i6Qw><dDw3~gyr-a*^O`cgnbN(s^?jKz5{-"
        "@I*~S1wR+Ic&@S>0H5A#ccsB;>CZxrs*<Jto=(-"
        "jskF}bT38&e9mdhxozEw7hP9mO+S3973=muV<dqgvREO_;9<mV(O_=CMe@5P@`75NnAd"
        "P8qv223LF>>u`Fw%#gAbJ&eS6Zm>N*_z~=6mTIA`P+<729}pS#d++)Y9o43?6t!>^%=N"
        "z<ON+5iEs;Dz-dTfdWjviWvf43RpHmj40Zwk6xvME+o|3bNk#2bR97&`&mj1dx30GoDU"
        "4bvi;||8Rp33=w4#B6@G<z5H%|D=-"
        "%|VwpCkLN*~xYF7bsWk1XK$TvHOVh);hI9;$+WSxQqMg=l=7H=Vm7{jhrx>Y4gYf^qTg"
        "f3+=(q6UFA=m2B=Kb%HVvHdrdD9d5$DIt|DZWk1^kjpS2CIsJ2D?)a`r$0GURhSOWL5W"
        "C=ov7R>2fus>NP>MMyK6~II-"
        ")#QB|JP?ane5kY>&HBqe96IKke$y^ZPr7tLi}!SvdrzL)I+iAL+DDgn7<_KU<;*}>P8x"
        ")4ltWbK08($$h$eE@F-"
        "Ld{)V+ERCb(OA3rkp^0uTej@M_h478Bl45fp0+HI?>ZwnyOQ#)I(ec+eiNVs9-5-"
        "~~(We=>iOGAHrm^3weP>p@k7ST5>L;!t;vE(GFASSbiR>Xtk*LG7zBrbG<_!9jV>mAC?"
        "I~#G*1gQhW;#9ms8l=~t-3&svX^SC@3zM{>Nn|-`#J-"
        "36*n3GYyn|kKdK<X|2ug?><Pg4X$@G#wE4mJpEsB4s9Y-"
        "1&6soUP3LT;Uvgh`W5Vhyx3y=t#c@Outa)7O8l@fE1tie`BhQw<Luflzy0hDm>N9wZEs"
        "1+XVbe2~72iWz{I%QCNGrY}wt0s{7IJzHjPkUyBSslYLepSA?ZH?Pb0*~OnLC4pK-"
        "_^hJs?Hu#pB1)li8}00afZ8AJsjiKhZi)Qco_nAJ9D{u8)>wqyIN^p?j)NTpH3cSN7Wt"
        "XL0+?w6$6XNI%Apo4(gNZYH>YI+J#@q=RDiwEMV}LN?qnNtB^EwGKz)L=2~*2LK}G`-"
        "H(3+mnDsc8Y~-"
        "GC=W5`v5a^H8e_kT*QD&CJvr)a3`?wQq1?21=t6Q4`;<M~ZfU0)+uTDW1c#uh+uS)HPN"
        "bQYL*kZw#=7jkq92Vc;1i<y)<U#_T6_t64k_Au<&C@qPH88^Uv~a*2V)xSF^2J9O&9N0"
        "y3;-"
        "piH%WrJN3<}G(CC2JJQuq9<_v)_8cb?#?aWm*0~$lRy2n<7nHzlVI$PQ`>dPg*Xp~R$+"
        "iP`48L7ZJuhzHbSSorrQg7}m0zJJ*%Yl|WIy0CD^DLgS>+z`P*xYM(0u3|oU*^M&sKf?"
        "MACI7g*T;#Sz~A>Y_ZDPMN`ab?g?W$6g2jlKIc7es5cJomk(*z%&CE&gQFG7f1wrm6uw"
        "7q=~iQ|xR+oAMxt7@xIGri7}?wkZmL_P(opX(3h|eug3v;(Pb;%c{4MT;Dx+-"
        "ZG~EQL{2}?oDxm$!MN~BMJI^2n@r+tqTF)xt9WNiU%LOU~ucK7n#NJANvPy*tC)UBESa"
        "0-"
        ";yum)4FwMV{KZmKLBpnkdrc}VySUq!A=$j);9pqcVezY@hOy)y|<bKvSzCig&`8(>CwV"
        "<`5peghXP1Kf2*?3*OPoS6njNVog!-"
        "n&M=*fSIQ=*{piKI7=I+IWi)`LzmU+_6j3zjJ^F63htxrg(JrvAG0BMC{VrEhr8yWo6t"
        "x0_jwMz9)A;%rs|%rUZpX`#?S^O#&y&K#W0$2;YnDlCqigA4WpshT@VuS>!xy;e6|#%N"
        "NyIWpO;@L|YgCh}X(<nTA==VEoBlZ(k}E1RK3{NjIT<1$QeIX=cS;vu*a$aXCp;O&@VJ"
        "kf8#I(xd)R<B`<;CnSID5Iu{!K4ep>LA&r=~_pD3S^M_g8qzS#5GdJDg+-i4L5-"
        "1bdBiC`;&^HPvFPT68ibSLN5r?E+n6(LoWB8JI5YGGe^5igog62WR$uaey0u04pwvPEW"
        "uh1{25-"
        "uVLMiI7EAF{tja@a73T;XAQf0$vXlRze1Oc<L_vt7*Z6PfDY`()D(j_+JgmPbA=wsL*x"
        "TSEHA7-w+wed0mX$}*?9kZ$6kcf9N@uWnPdNs<IODA^ZZ*-"
        "u?(BYm3hu9Bv3VYLkaB_CA}>h{7qOmd0rxWLMkM<^D#NDhFO(?ZX(Lz-"
        "oC|kRKSBfZ3CG%j&=YdTc%XFSHQb+g7WOMS>$t3)bI&`FWw83i%`w~KrimTQ-DH8@%NJ"
        "wMA#*v1+5BTfM3&N*I5X6Nk&spyi!;z8(wRW2@pq`ie=A)hkzK*Q%}RDSua7pm`((NdK"
        "9Fak6wU&<ahGV%w&tf`86Qb5@#}1a=pLR*oAAb=KfG!D^@4ZcJF%=MI0v($+P)Qk;G5K"
        "<&^PqSo7UF}dO3x|{m4$GC#tT!<_oRkQe!$rT&4s0Kct7qPivA?Un)NVi8L*rZ^ZEe=#"
        "xg-KsABR3mn1?l-RO;{W`QHqt(;URm`AQ(M~!7Eg-"
        "j@`qnR2Y328X)$SN}1d@b{euE><dr>*6;4OG<H(lh0XcFCn=}?ZOg%3t*V1T=omJyG5B"
        "l{o2RJuYtC9QtJX^|2Kg)6VL{xrVBeXRy7r`{G-"
        "XtTtcaw&SpTqu6{N{C$W0QGd17zvRK`UEncr}De>Mreo`qy0q>21>zRy|%O8`&4}OK9@"
        "#<KU#$stY$2oQCtc_X?rnZ<wip<rsM1p1d{ZF?h_S-"
        "&t7VLB;8nMONNobI?@2Xlr4dDYCQhC)Wtwp872<1AI`r}!YV0>IZL8D`&6Az`v#Mxp8O"
        "dZW(@c5;~U9yJkW_4bt1=Ty!B1Fuk__!BQK99*`0=(&a#P1EH_(@LSmji19m!PNX-%-"
        "<n@rwDh4xHJZ%}S5gbg)X&$)`o)YLD;PDx0b)`2s=DuN<X=O2#{Dk+Z4|q1z%bJcBh%x"
        "e$KttaMUY))bFYK{a0j@xQr;|KB(uR#7^{GoH=zo$Tw4E}y@Gs<gd|nUHSMa&40^8`Ev"
        "d<EmrlUEfVWDkeX6TdBP%q)GVh2fb;5qBVVsJ}-"
        "o9vTjVj&xfE%z10tP*@>q=>wb^kA9T2>8XCO}pt!Ac8vtOGIkm%Ay}x?;gct>2>iZX+s"
        "v%{^ULjMeDc%>h9)<pyY}CIex94wf<24q_Kfgq3TcwEn-"
        "`(yk>v@3uP;0CwuJnkdtK*i(oW-"
        "b`$KwT75P|tw$~<t%&Fr(sHw0c6ukjy*X4;d+yDEFFTd-HzhWtLV424iNWIk;P%aWOX2"
        "WoJiFmom695SrtmT7Mra<LN2lwl(V4yR)C?~(PKkPKt;Wk-^e-"
        "guwL@B?z+5;)dO&5e50)7_jDhgNnS#ce`QT^XkW?Xcp`JX;oM*l-"
        "w~adt!3jHyH8h+HT52sJqxQEm%q{3nqD}3e;5X-LWS)LqR3dFc6JS2S<C&z-"
        "CLesuf^+PSXu|(yn-lik3PGsJRAm(HVwRWt(YAah-wd%L13693Mvn=R`+6gIV>TAMm8z"
        "mP{xxx*Ucnm&`K>4VKDn57K%8ao$p$jT$^gZ%A$sG63W`!+HU1v<kVDW66{B7C%2W;u$"
        "Y8&xb8-"
        "J@1w4#2Nv_ZSh5PP9+9S$8Lo8pgJT6Mx`i8l`nAPmA+6NvE*9@1&_rW%^B&?ts=?W*bN"
        ")@VzsqtHVyGfkFpg3=1l|d_{(YS+phpix26qQ_qs=TezJd`C+MIXjzIrsQ3NL16ZCGwx"
        "1)lN{(z~8W1k&@0z-D{PHfq_=muX?atQerjtK6$}@#-"
        "GiO!J5Hpthesh54b+m2vrGp=KYamoi!_nS2zR7q3e9IeGK=)$$?Vwk9Z#DrMJi-cbxBp"
        "{@Jm77kL+P+CLnrc9zhD(sQMc{JF@;s@NN%gtA@#g*Ue9*>kNIZe^(Gyux15NuO@4(!Z"
        "zyy+SlGEw&rtg8XS{y_4d5<C`I>i<0!Z3!=W$#C?mLge7KQzB<wa7m#-"
        "<V_~)wwkpWmLLF(5aLHgDJXfFNNsh1W)A&NRz+Gnk8yu+A)kgDDYNu#6tEq=cA7j4UIC"
        "9z=5#9=2&96||I0)y=kH$Hcg}#PU^f$AldV|+ir$bw*O>hj&r9WWbU>&9AU!j3|TzDUu"
        "4$q};T11TGwZo%$bN4T6G>r>4fiwKAdD-"
        "(S6bnzx*6bVaNe7B@p|_$Nq_BbXZ|vh6@nB_@og*;K_dRfvWMwz-dz2%%M2Q#z+L3Rxp"
        "GcJ&K^U#IjzTl(cjX@Z>(q8<k`1g&pqG)vrs^5Y)X;X`T`xqhP}54!!v18)15e#GiOX1"
        "9Wt;kkng^;n`yeljqrKRA5kpe#mORLw2bQvjBmr%Sc1qU33u`6cq*dqXMZmv^mO_J#hQ"
        "uTZc5QuFXc&D(Vxz=d53j}b&4f^MddO%`EBo@ub=~KrgWME7HRf_JdW}4xqV7R^vi$%J"
        "g||wFa20o|T)^{Ot01Q7Nxq)Gf87fquC$Z>fYbI0<D}A<+&9XF&cIbxk&WXI+&AF{@Eo"
        "l0OtMcTxOrf1N;P^VxrFF}D~DsG)upG3KlnILStUJW)3%}QW)&yiyeE}m4E`m(X$eBfO"
        "k<XL2voWdvRnOv6F?J1kXC3a&J*t7gd=(RWvf3PU?qhw@{Ibz3ZtzY;vB2R=0z2HhuE("
        "quqVo>U@voV!YO}7S>rFQVtNOj89c$tJVkI`MoSaQ2kS#K!&O3`<u|m3+s=~74RVGR)U"
        "VJh(i{J6D6DT_w(%}D7mkl|P%1g;9w86u7@Who3%@F}68qt_v^grThsy6%3xHp*o%9+q"
        "`{&2MbcTmAiS=w08IP-mgLpB1P-"
        "eI;xosm|=@IdW781AdT>OT1G9S2Gh>Tz8vsof7EtT>WwQISnB8kAoRC)sbXH;W%Trfwu"
        "4zP!AEVtKJNi2%IVO8O<7-"
        "k;l8?~8kJ;t@P>QCMYFkAF<e&^NfzoD1e*E@!6=L^)9<u*e8#7y!NTMI6Ts!=X>hNLQE"
        "w9F#as;8H?CcA%;mR17!TOWpHp3Q8}en1;*GgP-"
        "S@%!o&mfL6{EtZOjl}<z0=H!L5YH|0rNl;U<)pC8e{cZ6bazGi4+H2FKa0o$JdOf7cG2"
        "StFi&WY-"
        ")?FIx1<lp^;3ZVr5WCC!++xA<P{Vmm{y=@mB(n`l51T}Y{tZD3(Yk0JsT}B%*o&Wsaj<"
        "|*Px(v^ri@_=oYG>Z-"
        "G{XBEDE&|PnfNgOV}>I27}B&DJa<uktuw*m5nr$ccQFf3~MKU<W<F9IHO|j+8W+uRh3!"
        ">JjgF{Q!goM^6*4n(`qYDA|~CSbE6|;peO5TyjB-fe3+P#4fYjQ7mJ%}ReBMJ@Ux^BN*"
        "v!Bp2Vhz=Wce=i~T{iDdYJ-"
        "+*EB%mWE8ejLj5DkOd~w6sSX{lhV)vcB><Fn{PwY^m}5z9ORAM+H8<`hE4l0e;BMuifY"
        "q~r<KZ){%S617w@Sq6u&?rQ8K(w%L_S`ykZ*hN<G3i;f>YHW;m;5N7mUJjIE)Q@JU_AU"
        "K@9mf@F;7Y^Dp&XLTXfAIsL06-"
        "u_)zXAoEW`S*rC(xSq=cVjs`b)*9IgxZI2l@ke)albIiYNg$olKGS;b-"
        "_g?hGx^EHZ`=uJL}X8}1{P@R!t4^10*nW03<Xwvj{&hJ%L5+K}c^&d7#G(=^seb*b72z"
        "8mkPU#t=F*#eu@sW6R}z&-hK&p<p+v&e4vhg6r3_{S-"
        "2@gUU`&8EX(6VC?~?1jEx%wM534eBNRI-TxrW~YdWRykLoAZcPHiKk=_%|lAtFJ%KNk`"
        "{C+n&6!da%8T)33FvNIxp%_1&vjA;iGaEv{H=1RfFS;-"
        "%(1lamGVl#<&^ftnz4){~*cc|2HYASS~hS%daL!9Gc#}!=B+mWH_9&7K!V23;VY5lKds"
        "^LOVOR@e-9)l)zv1HqS!TfYpOgD3GvR-Xl-"
        "2&IJnx_XT%Bf~dr=SP|opsj<6OIk}(%f$Sm|tD`?-"
        "m&o1VE~ctA>8+q&c_<2Mhs(AUe~4K$EpA|1$x8T&cW=^kH^euy^)$b6fR`dGG{Psc+D0"
        "1hnLr`3UHhsQQdaT|)+}gie1mPM4K(Ljw2k5ce+`fA)Wqp}mZ(EiG#>}+DL11&;6j9#W"
        "qonH+m-"
        "!nuXpn6wY9hAH5iGill*2qqYhYFZhMzBlN?5kg6EQU20iW+D~q^=Vgp;Wv7!+9O;2a%w"
        "S8u6d<nEy*~)$Tc{&*;2nVONYnT6!bjNB6#dub$NHoFpfRZ$?IGU0w)eS#0hEWp_gs*y"
        "EJd2)UCGE08hxvA9qd#4S4od_m4cg7bQ*$3Yf#T9myo`>6Y|a;bno>tOj7pOMnpc0XOp"
        "Vk5M2b2Y_@dxZXRVgGgzOWf5Klt&NnN+DPCdy;4=-"
        "Sot@EKqQY%lKdKQM$ih*BgdU<>x6I`JGu=&nMvRM4-"
        "kBwB<ekYrK?Yt+=&isk<8_jQH{@wm$tng+xPO9ldX4)G+jo+Y5;GdLfN)~v}iYnuco5A"
        "z=y}aG`L;AqW(AQQ*dl6saOrYD)cs{_A1KV+a?{M!y^oq;28y@7Ou>cNxY`d1+rsQUCS"
        "N@AV#C#F;<5%W8kBno8tX8m>BxRS{^7`ge5%yn{y->(m4)e`pZZ-"
        "&84c!>MyLLi*&r<cC%4&QAwUhc0R~Z;eg_6!?CrMicPH04M18HSX@z#buFp562^B{<H`"
        "``B)(g7zYK}Hv8XERHvqxHACIg}X6OpA-bG?&<J4buyYapYID4Hc%7&;WJ3b`Csb5<M2"
        "Itj~$&_|?vM^%iC7SE6{!Nb~HHk@i*>s6-"
        "r1SGzg4=tSw3(*}9bL3|2|m>EUgNd3Tn<&^bKO?khZn+DYufo-"
        "98;k3NFJ<rK(?cvYueGrQy;yn$bx1lTH-ue=?k|@ou(=<vEx<Na@A33!pET)@j6X*H+v"
        "*yW9;gE3^2BX1JKPaLf;;+nxp7eoeJ_)bq+4Q^OxiMJE9T>v%n_;-8|BgD-"
        "g<`4MS>CT_r|W~Mw3A!VJ_=j;HS4fjKK!dF5A`G2tv%$Xs@jG1_9bFGd&mJPTW}5E>Yt"
        "2eScB+4xV97wR-v0<63xo}6pU)_JZ3n(h-"
        "y94jwEhGeZ@DlN}J)`tP`k9ldM3vK6InG$VS|rEeQ^ViPmdxhEOI_KrUr0CTmF7XbPBY"
        "eCByb8gEzBh`d!7$=|IE`tHF0J&81Di_lr)nde19H~WR+L)X-Du#x<XH(Tkniqd)-"
        "<W*H1?+wR@jfjLV;+}3Xe%E*-"
        "EWV3RL_t(d3%E%T=hhVSgiGJCd(6lBcrP1|SP7V@#lk<HF;-"
        "Tye#yz6d9a+Fr3V6;)N!F=u1cPB>TN2WhcLUTx$(Wskz$YCo9A%6qL%e0+OfObV#ElIj"
        "xTF|vi4Y)lw#ox&Re>R+`wOWJ<`cd#-"
        "CV)@UM1%H<LK5#_{vk8NSzAu4Hu6i(@d?*V5lzuju4LC6!{KFuTgXIJH<2vWO3|?+4N("
        "HI{O+V>qC8_8ezFi4CNM(~%sIOEE8ABPx=kkk%P(WyVXDM$q1@K_Y5eJAvhp?&uSIb)="
        "W_A8Z{t&WD+;EI<~XLaysa0=dIg$R{hP4$<E+%}heGA(!l;gBCV3Xmh2aq`9iWN79*%R"
        "(;lIGQp{*1l)pzxwU9hcnKXzC*@YLX`W$_ggTlR@zI2y9$W4TeMwFJfIc8!cqerWtATs"
        "LLAp6=h<_VvL8im-YJ5s$kU!y9?n+}WS}Y>uhjfGIwNfF3GxE)39w{r8V;^}ueeTJirD"
        "N65dwsm_g*SFlXoGC@Uw3i`!zp-ZxcH{;k+nr^GkQ{gBo-Qw+Rh<$H%(?UQ5hy_zpJZZ"
        "G;0#MMH48o&m^COv3v;4OP_*@JEA-x*B-55_}!VqzSu9>JgBC=Fb7!|q$L%W%bT3-{-"
        "J@kf%0O4Q<YA!{`^0(`&V8_=X|D>Mye95#8!lEhLU_0A%~uuj8(!y;2|`hJ}ErM{+*t*"
        "nvl69r*(=AbdrN}$)NB!%a3j*hUh1GIZmfcC@(`vu^jiO$=<pC8%__sV5n+Hg(}dO)(`"
        "&-"
        "^I0vZ&+3Wp;qyX)%XEh_M*je<%@)o}lo7s*RYo7H2%n>rrKS_0*=a;97bgOL;gd>48pZ"
        "39-"
        "e?;B;IX8U{0ggJjSn(04p+hDJw=tbkcpIX+9c+L55Xj(qJ9o$n74e_Dt;h)!!wN^q>_C"
        "}WOd3Kb?Nj_A94^6HCN&wG)37w<zh`S-kzz9HtW+Yb}g6-"
        "TkMh1?0VZCZ`2lzp*Zw*vP6ke<%%?!r{dP}@nx2Hue)pEnU$GWbGn98+$Qb@XaKM1C_7"
        "BY@E7zxVd{vuP~2!X*vRO{;eqNiqdn9zlUP2t46m-"
        "|hyauk51oaugx=CeB0~ErGW_Jv9>lbYkr8f^M%Gr;+R09k)m}}3by{Jz!IuH%<4$P4{}"
        "g*KMmk-|I6aJmaW%@^Q-6Z$&UD@Yf9GAC&Spol7AmXY?3UYz-Tn^J3GQPGdCAtAbLdFC"
        "h-"
        "3@@sh4Ew*g~2f7KUaAJFBO7MV>9Z9b(W9ve4IGEHZ`#ile7i12tRN)n12Uw0j~S8D!j*"
        "3Zq8sxvvw{;$^iw%6G4dPxw9lvhoSIiNE>gD=!n*8YSJ|pf*n6S^3SRnI$cH)r+JAXlZ"
        "j)#&F9d$M=b^z+1t1<$IjhVUbIutbI`5>b*yEnU6#a&g?%F*NRgz+kK@h3hd$ep|yQZP"
        "t~gg4tO@Jo1s+rXLDb8i`c+_Ck5<kvY($r2ShRJBKk*km%fA>;`i3vq+T*7pRiXw#X92"
        "><|gT*be3)>C8-td_f&|bGr+P;dJva#Z$L2IRvv*XI5mRPN;_`NNI%%?{2q1E-"
        "cVPm4lX~Xmv9ct<<-"
        "2wKG7u8GE|L||2&tf>0CGBXaQ+`BnGDq%~whkU!iBVTBA?C^1&DItF;meM~?Uxk^#`(_"
        "V6wV^OYs^8hOgPvdwxXyT5XXjSWt7>$ClAw>2CcGTTP3&{}kwr;c<`H_3W!qaKkn$>n*"
        "N%(r@~jmS#0Q2iEVwLipqdY(7a>f>V8TlS3XQ-"
        "j7U)(XlyTg+wT9$IdWFs`umybrl+d6Z?aSZhqikzDR^JSa-"
        "|Kdi^h33Uxlx8EAS1{a92xB>R~Pohdr0ks?1M*5jMu@=~(r@(DzI#hDUDGk{~X#l@0%D"
        "7Fr6YcLc=$W$!{eNf7iDp%?%$cF}MJpr4Z6Cy<t+WD3rxGZkY)Z^Ps~Kgzwd23Bp5$v}"
        "GmeL3^KU*0YQhIF`9GBlL%%4|>_q*s7V%h%NGADbTEzYoKFLqpn$=w_Vry8w$O!nuzA9"
        "!Xc%TfQE6(u8p(ply?Wi&}I0^DWS6r3uFJIP)VR`6LBwHgAyZK-EJ@C=?vuMY<d-"
        "W4iXI>9I#>)c*iuF${%xk(E)M@_AiIToeOoo<3c7j$~G76<dz^CCtq?r)|6*;9yeT=gC"
        "j?kikE6ygTY08L%J_67&lFri6Aef`L_Ps!UauiijTlii^cXk{!qV-"
        "4@bSg<!e}gH6kX4Yts$0#icfMvO34c|-"
        "l+D6_X!~KSS(G)mGTC2~%eiyuduujL(qeg7XHLf86YZ@pqaJ{+WB}f%T!-"
        "Uk<xs%w!NHj%ex#(}Yp5#J06%*gDkv5jwOOZVzPjdVALLLvR1LiLPBl9kVw~W$>Gohtm"
        "}TcAy{Jd;OZJmGabI|5rMxvjZd_s>+#<=r((-"
        "CnEznXs$99=X(h;^mudCnTJM~rmy&j6@Ml0x&I29i5ZGq#&Em%NvvVmq3y*{y{>NPi@G"
        "MPxCs#!PGflPIp*bMS0ErB_kquzL0I*Fp{%1!kuEz7u*FPzLekgw)%_Bi7g+2@_j%3AS"
        "knVX(3vtyiA;d5qHby#SRSa1Fut`be<^Waa~UT-"
        "X=hwgS+GFbJ5w*iY*NGqY>d}4`Jk#}~lS&tkgvc-I^t7;nSES-"
        "(^+gHjb$djY9ZooUU*0y9kQ$F}ZdMBPpS>y-"
        "V5x1RnNT@9t<_U3^&tMrv(9DDo?#M5r{iG?6(2Cd#4V?0!BFN{>Z7&U^Bo>sTS>7H^#<"
        "F$#X5Ncr7UOvisA4}AxkW=b&rU%&aX$YQ&1Aj#bN|9{cF}_gGJ*W?PuB*}#k67aNcb2!"
        "Y8IyxXvV;>U=q|LBb}2**6<~Ju~;k}r7J`YQiazd$6ei7ODB*Gq2lqAoD7s0aplIrNZ!"
        "LqF#C!0;gaMxUel7b4A2s}a4MQY2dmTUGc*}@Cm;R0{OQDfW`f0<k<CUUy8+rtes_;S2"
        "3ja|Ro$(%c00mf>^sdQ+S?f;7tE!h+&pMiGOw|TYHu0{uI72^DB6IOgA!&3s#(WjA<>+"
        "AS{#XEdyTBJgIe(Pq;mLQ*3DgPJ|us^UTnDY*+}PCwgS)8o&}zh?^=?Q442qAIs=bPZf"
        "hs#`^<N|3f)fAkrimE`Ac{(8*8P9kEmZ{DZOSlj+f9AHVAd)`ydm<M|CTQIRWCGW26m1"
        "B7Z<)>n*?1s&s)!*+AvcQ%JA_WIePcgEUGr`o~)(^&av4l0NX8Y8!O`q$3^Oi%P^AA{I"
        "Lx#4&P5KSkc^KDbPlkdQSg*gw7<?gn-Eb2BV%I5*rC&PL~uImO9IQ}A!%C+Nd!oBvu%4"
        "4e0tbMYPInLffUqHMJDB&EphNMWVBzZbG2-N{x+5og@$=F7-"
        "*6iZu)@#MQygdJA0MHG}r>!tgpF`_vsPm;7X{Du5QJxInuU*jv(qse4^uoHekr#Ug&2b"
        "hoQ&}MS;c<O5jr}fdiyD5p?<Yu@Rn-"
        "?jKl8i3W2(cJ?lf&?p^mj^FyJ;#42JeYJ&Om38avxgLV^ExR3L$9c&cOxU-"
        "^}@JkeNz<buyBL+Do<pc984J??yJ?R6T*siL&)OR*2uU`;d9|VssuV+Qmal0!;qX%}dk"
        "4SS1wYg^aAJ+6Y#$*Uo4(Ik7YWJdx}a-"
        "L)E`6fHoGC5=^6oXMdop&9xLk}h1A)MEq5m{3}p0_CH7Jjk37?fo6jY?PL#imCLrvJ_H"
        "0Kis>TUFMi^jPK{8j0Z`77W_jRD@s^O%KD_k_^Q)gV|Xa($rtckPM`2aQXPijk937rT-"
        "_Dj?MeShdufb)d>|A>wcsz}u)owSa9tisAKH~1No^)C^3`&7gi6b$paPl3UKwv_Mpgyt"
        "SeY#>>QR<_)UG2+vnKc&{j<U?9`R10FRb)|%q6}<qBx+Zm}f$NM2Yh|E${B;MI*Pd8NN"
        "-wL4frUj|CI0pcxM*7KqGdvA8zXBfpTaGY&G~o-"
        "mhQ!b{yTo(aKDyrlLD_t954*eULfbvLv132Vd=<1SlGrkK67>+C2hF6Pi0>OOc#7wHF3"
        "cD~rRimVHyPc9!g#B139@ZYSz#0lskequ}L&Tv~255c6gxCsP!DLT=-"
        "O3NW1e;#>F_gIJAv~+g(4uoh4D;S9n)YRL1WV^X_37w<e%=YYnT8$4=cc>n{xTp^G>2d"
        "2JZNz~c1_?d1i|8rpCS^I#>oldQ?r`w11yF!*64``TSBSw~anspiPYeB`=JlR|%t6b!t"
        "PUub#oK}MKs~7&DlFPF?CL4=Suf}p-b%_@o04-"
        "2Rqf<X$C>C_JWMVn@1r@;`(SbOjNf)Hhnw?RVlw@m7LPpTV~u{|8_B|_S+AwVbT2vqP3"
        "@d|cUhw?Je#ErvES4Hv@;6vcFK7EkmN_#!DPF&CZ4y!{A`{PBmQBNX+!rgn;nkf_x+3L"
        "P>LW~`9n;i$MLkJCh|Oy)jG*0hHAn@ZyowOw#xkDX+YP=8>PCaH$>Qbw=xv)%%xr744a"
        "_0H5vMY^?_cz3R!CWr6S&t&*e4L+jg74R%Kye0$hVwrvRB~P9wkLf5ba#g)<~%V5`k0T"
        "n-F$hY+29Gyl-"
        "M@e)&MTmLoIRJ#}|9Id7!kwJ7f3y|+TFL6ajYmjC56>U9zX^%%8SSdZdUL=~kbF#9es^"
        "TSqz*MLq*BA5c(rSPFSodhA7@`GPBAmp7ye-Ry<U(|aav5cYCXi|jb0ai2XyH+2#M0>l"
        "zDaLyo(}vJeoBkO7ucz7jCv;vZ3(%ozazmbw$M6Ax}kw&x;DqnVI<OVaGJSR-AGq4CGx"
        "At6OQLSa1L8`^Vu7%UyQ=Up#$6n_6Q{x9UJP;w%U(y6L$%1hliWz^af!|^mK2CyG|arE"
        "_tXgrFn5$bb{a3PN;uGHTWm~kMh}SsU1<@(^BRn<&?S`u7)Q>``{*#>7>YJwTAVNISTU"
        "9ivjL-"
        "5l7e~m=3vd741ssHNR%BVk%LhE_B`5g44i9=L=R6FZf!(dX~UHV3k&emVq<8uNclvkrR"
        "fI!J$*?Q!9UX8<{IUTf{ve&1YlCJ$sCvD{-"
        "xN84s}HQB4|7FIcmosL@*<i&{Ww7y#?h9Pf620qYHquv^lf)PQ)gj1^OEDW5`^eWQKUM"
        "4IGIK+6LjkwWIU`N9k2X6{+l7g$eE8?)^D?oGReSfQUKZOkoX67j$gewS3^Po*8!8dwb"
        "<>9Fu_dYcvx5x1LF!dg@MpFl|x10`8TdfKT84M__B!v5xMd?>jVoOZgRD5K$uTA1b}1A"
        "~6LNDTzjOAVkT57AvjcQwc_`tsLoMqmZ>!}sxcyO=*0IVBhL=2ag6=35;gqyKx98Yvpd"
        "MsK=5>1Fg);Wu<1bwYh$mG565b`H8zt_Z12;Y;W`{zJbbkJc~vHp%I=e;^}W3rh)e=D="
        "d7r`SdQbUTvfcn*J|RknBQ*OkdiqW@p@p>;<*(vE0jSRQyp18~7w2am}Kt5WcXe1N6nw"
        "OJ2zgB`&SG1eak@~LasBif(VAfKF>d;!YH%ZmBtRP%4?U7!yXWy{!6+Jzo+v%_H!V6!9"
        "uR-"
        "I)4j)y~l{Oc?yDasYnP930yqcg8cPvhl2k~omhkw5eIfuGnLr);PtSRxBuNe;q2R*cnE"
        "^6@r2pEAQ)7(NX7$r`65ZI4^C&n#XHAlU9sO6g5`W_aa3QjgQ!XhYcq&m<>X@Kf-cTGB"
        "1$bd{6kLrH6mLwqf5O5V76-"
        "P5!ZRA#B_3ha=~s5Q$NdK;=3y1>`d5a|+~*8{6ll#Ywzjb<fzlYB?s1vy0y+M7<p{d6;"
        "wU;kap2}#W7G?i+RBj}W~(7)YZ-F`xUV|i&|l15pe4`g{m)#Uv4X@4=_N$n-"
        "?=@|SDv<_4zrP*cUevpzgdXjcPy8!vwR``Yvv#h}`;p)abQiwi7SbD}@8f!p<)qE^g*)"
        "bB&?plY%G^ZA+LXYs(-"
        "VBioM5BX!wf!R@4{gRUltayFtw;ctqK_5QlXxQ?X^E4RSITQBLT9-"
        "{*v|h{L0#I_=)*2SFARo>*C>yz9USqu&eQPWIL_O7>sdzvk=QbxJ|tssQXr}^tQy^KEq"
        "2uk9rePnj{GFOg=5AvR?}<_jmakM0#8dEWSIrUC-"
        "H&~R|YB5qcwhvcaQ3Lid*P^*Z7X8Y7N!KMRj|wVt7kObvqw_g2q=^t4T&}w;GMZW2I~O"
        "h*FsqrjzxTp?y&g+s;z>(Esj$<CKK^lkU*NS|{aak^**4Ia}dRNyD8%iY4Vk#o-"
        "CdPyA$B_<zO^ii{v1SW~5!{ZPxxPSWn?%TPr=h8AUg_3CkJwdwFsytFQ=?WGvGpJ>khw"
        "eyiIu0b9n$vlKI!4r3=GgW=eQpDH)x{HG+(XyzAb5NT@E|Fa*ASMPrDCOy0^oF-0-"
        "N_fbn{C4GsLl*vJ>1`%q2?pfT~wtG!N%jL#$=FwRuA)ZW>9ouIoW2?%epE)D}6&_(HB-"
        "#JpwK+ZmrdC(JJ(<Of`ee)EVnXD#JT^*Z#-"
        "N3<cncF%oAKTi7aZT2VU6Mg26{xf>{IyhW#BtOe}6R?OJID>{D!Uy{O5&0Paa?fH@EYz"
        "bKmu_TGS6Vr_asH%|Zb)Fnqk2}H7#$T+RsG*%A3p_Ku5!96D3s;3J<Wp4F`;m4oC0=tY"
        "|4u95hcMBsAtuVtNpYlzvi1RcAj(RzM)$N0UFFKrJ`~b2vCW!dbYgoTr^Ny}S${XxZSK"
        "^h8LgA0j-mZ9(`o`i)J4z7bFsei0ehdi0Z!2z&S-"
        "12dL=l3NLqj|j3$S7(Adh2Eboxe37E|v!gps9x!}%$j_fM$?)1{<B)(OErqVZjVw9JQ;"
        "mUH*VdijF)UM1udOhJdYj_{=C*0zzNP8zQ?u8cNw&)zw#TdNPQDBBXEXuaeyer|Uz7p0"
        "ZjAZEzCTCEeiO=o~x-"
        "hEzC9PEVW0Vjiy?T^OKRIh*l&1h~W%_}TX6%yZ3>(6?dmCaR_b%a;yR#g|F8-"
        "WS(ts5*;>Zm8l*CALtzJ@G@HAgxW)MM^V&4r_@ZSN;%Flb@jI1y^O>MVQXotFrjkMp{?"
        "cq4>Xg|h#lof$~P9Xdq?=X|%>!JG2dYVCP>;Ay+EnCS6Gwj{`0v+kxbn2@nOaPf&HQJk"
        "%oWsEcwVW~^W{|mLkJKIOd~K9tUIk9_uw2#Jrr_e>9S8^UF7lVsA-"
        "ZOvP&;dGB$XC{5@ba1Gp-_rkzDo%(tt4gg_vh$57rD!aI$OdwBuSg;_#Aq32B0dktgK3"
        "=P;CZhr$y++j*$ZGTm@zek-&^TCZ(2KIvxy56NM)PMJwmtiv?gTz~2W%9V-"
        "qvfeYFnG1>~chwpyNTdOaTz0Wr15_+Kx$Mefp0g>MWNd4X`-"
        "7)(<L!B(B`s#}^gp7vk>(yG(`n-<kJk!j;c2~Nt><Dhj3K4TAte)EZagr)x*>ZmB-"
        "%CkMKR0lNptETR>5(1IhjaGO93pw7$8w)JCC0R3lSo9wgxLZi+laC{ANhNX>!s!t<=+("
        "gjLfkc9O43Ej-se%XV71@f>lNcjA_O-P=U}D)O+_B#h4*`NZC6y6-"
        "7<(K|82DvRf`RnXjhqc7Bt%KP}nD4kz%Qb4oolN!2=1H7k|SIH{sQwt8*G2$_K!yFQ%h"
        "0JcjHav4kxG`2P;t@V~F=;L4z-;#}>@>EK3uF}5g8fKgy?3}i^rcDgl-"
        ";tH1)Ga1qKvyeQVK5EL*Sj=M|{U0^onXhyRP(w?{PLpvL?G~Ext|63JSY{c3W+$EQ~5f"
        "5%<0|19Eehv|;_|&*Yr)z&wmuC^>u#y|St(aVf$Pj$!7tMo>9$-"
        "bs{}=r0ixduc|f<c@?Qq=MLi_mL{0O_15ytayE+q{K)A@*B&@tMHTVC)__wLyxHkw+!r"
        "p0{ZlDZi!l70wJ8j&P(;_7&Rq6yPSsZlwSJlqM>{O>rekiv)CxRg)@w$hH5C?APec{4k"
        "u?kW6?D{jxCJ3$Wyk4mtp6$zu*^VF0Srm^ZcnDqeY2jB(poAJHech1T>a4qL&0F9q~kE"
        "Vz7-7%NIINt&lQ@#M1=#-|#}`lzot2<uje%c?$m9z3225URp*T;AWyT*q=~4@Y;RBDD-"
        "eAv)6P}R2jA!JJr>04tV2)SyP_mNykSR&7C5uBen21fK_^aKFjG4F3mkCDAw8g(679W_"
        "CPtn?%-"
        "6KOF3!|*1poWd=`Jf{(!1lGRs32B)q3FFk41srN3S2O*}m_N&fI8e$>tbHEBEya+|ZKn"
        "hc4aif$Hq#%d$wr45A_eNtNmj<8KAyST^l!+V=R8M6vBW<|}CC~NSXzQm40>*Q$)XYEL"
        "Lw>RXnlCAHeEYZ}Obc@tlO&{{}wfKmYopS3NdI#fZ54Ml~W*w$iXmR7F(Kxh&-"
        "F9}n)%jJ3wY}Co@UbRzl(;Cc*h=eS$Lfu4a{)`~CN|^09sM{ROxIa0(JJW_+a-"
        "Rp_7Ih)f+o7?oZfcUpnjwv?czlIa=^=0qaF~3j<h<?iCj9)yaugAZ!}vS$5yjUbf28fo"
        "x~>DKST+01018}t>4Hx)$qvTHp&1a*knE#U86Zg4~N+`LW(j(T}*TFZmu`^cPQvSu;&@"
        "W*br}C@ikiK1;pQOJlwIC)1=bNY=IR1faP;CkXy!HUoF%{titb=rfN@K(|CZ>k}IOT`x"
        "m=Tx6t0GHFP4CeDey|lQ}eS7C1lD4QLK=^$31w{RmuziS~TfR#}VNvL<$zRU*CZ+@Mmg"
        "vXk{mY8}_#8fs`p`#>poD@<})ifsN&Vi;aYwxM&pz<(6)Yh(?~6uF~>vICmY2X-"
        "dBlTW7|d0IFFFG+g57k>87w*T?v0f{1|rTGNO^3P?EuZvU9_g_!{9DaiQLUS5*1KDw}D"
        "DN2nW(OarA#}uM>LR6T=o<aU=}aT6tg)9>j%rX9D_3w|*#xmDI7anr!@_;}FzYM$c>@J"
        "YZOz}=5l5J_jdOf7t!I?e$MQ|;U!<^@;jHH^^x?tf{+V!y4{!&#N0pUst?1~1!UUnI=1"
        "sk$yq&j_iaTYLK}8=WnItA`;p3q^s1W<fycWDl{1&qIC$y4EvD;FMvTXwCm_&Blvy>NX"
        "CjDK?Q$}a!ldj7bP!))Q1nY}&L>~il9SU8=7POCS@!a%Gz#NK^&%CA?r!A-"
        "dSZ}P+{$6YXDP^r=bD)rw8R0+<S}pX(`wZ6dRt95F<MZ+ocmtV^ciU~^_V{()P0g2Zki"
        "H0JN13f$xRf$ix=+)gG)_}-"
        "j@;n0*@xuUkVTBOvME>aJoXw7RpvRL&|hdecp#2$XN0vy8KD!}?JX=G@mSi74^(91Lr8"
        ")~D3^W-s-oKdCwdA=(e{af#EbiAS#UQumE?xWT1?cjo-"
        "x8V8%t3|JcatHMS7#pah>E$yfxl$+|(w(GIKJyt<Ixe%|^l{3*mb-7aY)LqI~)--"
        "og5>w-`EzL|fpTP7|XATj@;lz9scxU(!Of)j8nJW1Z%=97C-"
        "sb!4r`Z?rW@6&|)4_B*8{pY_q(C~%!S^aLQKJgz`L1&_)xqz8KNpEs$y;XhFYql-"
        "|Wl9<Bc4L{y!{g5{W+6NUf7}rni8+<^P!31)KZ@@#OkI}lH7wJw;(QD*5>KB>EdfG=ST"
        "(Sp;UqNFUi-zj6*i=O1r}$_>a<D(mjgwe&7K5inY2}8vq^AT6_?sC)IDusE8-"
        "Fl7Dz2w?j`j`>;Z5~^q>gMdH{r0-8CpU-"
        "Z*R=U?O8#R9!_cxAQpZ|Ypl1v!fIVDKp&Faq#PUUsfL%Z5cLIOSP4;)rqORhHBTnHv|6"
        "-SqGvhu&}J)}cn>lP{vsvl7}^arq;>7aqMWG7ZopMOG4RSfAo_{}YAaZm<RODX*NWfq9"
        "VT{QmXrp1s=e7`lnpJmGocCMlX0Eb)njNpEe`9+4W|amCsM3RY_^HPHXmE*<R-"
        "X@c#QMYGl@&f{U%*hHjxp0O=L)gM<PG8@a3wI8!w9z?=^lGjZr$W9*(BogkMO1_d5R^U"
        "Mglq=4lsct?(7keorHP9T;RP8K);ohs~>yE=mU*a1SD@6VOPJNE_&<*cGF(d|Q1?_c){"
        "2Iq{NyrGsdH{V3EX`OK^OU3QH(v=<OXFtsAxsMilBC?#O87Bnw=Vqh^FOox!dY&OO2C3"
        "tOW)+Vi2xBwhe#yPF62~ZQ31=f2@iIdce>ccW;DAYh5-L32-"
        ">8N+My10eyoz^%UTY7tFB#f{tljX{`sIKphrjMsdoh3oG&_N*r<=8R3f<C~P3(e!rXxR"
        "MZ&s=oAZ?3ql{#`D+dI;W_mFO(d$UP_r1AhkF1b&9jc3(HyDryf;tdE9}BTjjm!vZw5L"
        "W6RaH?z}5{YlF!O+eLo5wn5$AVAnev{kEZdzA>w40+9~T2;~!Heuw7Xx?q8RRzQgX;Qh"
        "9<~nnN8Kw`cQt}AvWU&IJhgJB(Tz1yTY|ZE8?Sia$V$XmC`4pq<b$J$C)}Qd<Xg=M9Qp"
        "H&PorM#;o}nyE6YUkgNyYx3Gg!}&HO*w@eUQfAMICJpgwD|DKPpy}b+*#D4~-"
        "JeYwrQGC(mp)CEx87aTh0$`{q<@j$!eC#W-gmIZhs#gZLU}QaHi;8ze-Qhl64lnQfPV6"
        "!U15S3mPDW(#;}ClCx>+}?p0TnBxFLgW!|qjS5zSEbYF0&)c*dQ7S1d&nIty(nvaKzWr"
        "f0h>G%**ycjP2_X_R65ss6TBFl0k4fE!iuh0Pc%U*jwNNidXBcoe(hxFIav@I$h=80(n"
        "e9xdQN(VUV~<Cg>Oa%yFSz*wbkrWF5Zr(wJA@dA7gpNc25RRJdR1O5zL6E+DnNU-"
        "0tZG86iMByM^dxEw1=FnkF&7uO&^Na0w+EJ3{m1hyG!9b9FHNK+mu&5e2T3k)j(*Po9Q"
        "97JmfXdCtF*$E=|kD7IQz(Yw%dD2ID1!~K{2CL50PhikKpq7_bM7g1-"
        "DGvT;@s{I*S@WMD~ozUBc|1qvYWp+dTDSG9dwB2Chlg2i@*Hc_tAf01LWD)Icbyfzzc9"
        "x_}CjERl&|Ugoi->gOSFy-"
        "G4s!Sx^9$>3UkbD`3j}t_mbQ%NAk(3$F$omk4@hhG6*Ji${iu|p+!rU<2r-"
        "bKHL6=Jt@Fxf=x^`B*GVNamZvAD_|MKTc+3vT4Mlna<U2kUSjOk-L*T5n%5I0cc(%u-"
        "f$h|=4?#cHJ9yrEpL8}V(>c;v&%P*A45IPoPLkGItL5aXh;c45)qcSCIGv*WC_xPWEdQ"
        "otkPoo2|BJ1+j<Vu-7qxMBcNt@3TkrPn>h6-"
        "adheORT?PgX5FCPA7&N#AclQMMAi*IJ+#LeJCAi(4^E>B$_q*%<J8RACwWnWsp0295NI"
        "86*mG+dS9e4_4qg{nfNox`oyGJlsrS<;C4&%HslHMf=k>{0Sk7V!2X?GtH(Di^!3fTvZ"
        ");uSBND83L$|Q)g6R9QGd__RxkN5(oGb>{^7y27Rq=Kv-TBm4kS+*7R(S%?ZV-"
        ">rDe?y(65PxFUWM}M-"
        "RynkZ>=f!+YT$6Rn>d*NX!keQ1V_Lw6l2ZijOQaCNOuN!53Qq3amGq1;#6TAJ4Ghi8Cp"
        ";JOj%F=#5C?T+7T$JXZW8bEaT5@KRat>L9L~bQ%f^&6=w@R?kn#(0r6Hh_}jQ4mI`mAN"
        "x{$dB7R9rXG`Th{0eJ;-pM7yozP*J1@|Ek`Pm+OrFM~IVW0I99<MwfxHZO%(-"
        "L`UCzF*8LD-8fOWR_IHi7I87j|37YaoiW;?Ll)oU6P;KY1tW!$<*Pt2-37S!I-"
        "AdISE(X$x)j()fXGv9_oS3#m;=eg7~|cXJywfF-"
        "P~_Cl)+^PSpuKAaG<Q?J53a8~|6FSxHF7VE{|!!R7DoD4Qo`?=HY%KGd|Emg;EC$A&5X"
        "mhxV>%eOA22Qf8&Qsqcyn_h|{dC6~#Nyc|c1wS)ESDUf&-"
        "I{1+Fo%jOE#L4gVcwA({n&?tCb@Ojg;NwI`=4wF*Ydp=Ak6@k+e_D2)97*X_$7A?n=G1"
        "G;NHpQFJq*np4O7|0m0z*gK&{@-vzq4%@>b@%-"
        "6aOqgU1*PBRH&;)AR$E`QY2owiJ&{3row38O%oLXn7sWf6$cw%S^_S4x)Jl)Hd26O1ov"
        "49<x!Z$fr=wwpf{R-2eB+x*zQ;^=!Y*s|bC43-"
        "9U_PYi2gwAjLvTK}&~vc|IS$|9bM|2K5IX~p?cd2LeHN+bU*m5N`>lTLY2dst**V7ckq"
        "WfEdb*-d9VFg>ENl>p4~$|f$ZDwreF*pQaNI+x7`rCX%j@x5$%X7#zDb(E9-"
        "^sQJGT>@wO-ll^v6nq@HZN)%_W<pmFgY**!aM5lNxS-|Ds-"
        "p(iBOL$b7ZD8`4&gR4A|i8YnL1W0P?mCq+AC+_gWT$HE>E@jsBtn$US}W_YSRXOnya=@"
        "UL;=g_i=@#+$12VG_b<9>nZ`Vh$@|3$ab)%pT!2aa|=t0}m@x>smQ^CKNbkWAt8cmU2p"
        "8sd7WE$q_^+E3II@@M-Wt%_I&s^WXrIPI%BhxweHYMMROw=7sc*q2p-"
        "yZjF6Y&}5t^qJ0MHk_9tlh^>h!BdKr#IL-Y)kLyg%AyQmlV}6H-"
        "~WkxWv%4q!V<b)J_x<>OnX$^5-"
        "2A5?PIW$Oiwwel_=v9W_X~lk<&Ux%h}IZG4h8pC^!lfWNSxp#~_t%3y)yGUCFo?xT5Cd"
        "({L5CP;YPLlPi%Le24xnTE>;}(&$Xio8Sb!EzK`C@!W<qx(IGMsU!+Y3%PMS*HtVYMO?"
        "cWS!q{;&+tiZS0&BZXmxW6!FlSMmCHBubb>odin@~BWsRL|PG6;5#HaJ(jQB#hRj`0r#"
        "=j*|QL?#)SqmyD3-"
        "~s5n3B_<gMUGF=|H@jv`~V<ze!%bjB=S~sQ+QRW$tz71u3IPs0>B~8)%ErIDe7Y>j4z8"
        "uYdF5JQRUcql`{SIprVP4yTch@RWqC2344+yWLW&7&KTvIENS6W$mn@s3J0!<*`djf4T"
        "MS>Gn9|wNO-<>FW;##9{ExxrIH!gTB;Y>)>H%Wsa!)P|w2)J1f=vo~8Ovcz|>cOc%_-"
        "ypXe2xDMy>3tS+O8rRL2U9AKrq~aPdT)q>kNfxnwaxtE+zEN6hrFmz%9)Hx11@rPb_ID"
        "%&KeOJdwdAE_n2GTZ{3*_)<qfA%tI`CV5x$5QqGa%kFT`IMp;@3h?q}}BKVnrexJ1?(m"
        "$eze{?3R%lcW#o8afzf*s~!kd&QH<PVpP53+vDp-kRJ(TZGAcKP(jP#!c1A(HHSQ7|n2"
        "Z?{w>C{OF`u64qWuj7>pfRBr6x4k?1Cu|Kp0FcF;z3^5l4{(z~$O=2~Em3i22BtttR8e"
        "|qbWG#^@n>Qk^x!iiJErF>dGl_L;()#d&^cX&)8s_NuG<qd`oTW<tPHV^mA92{s&j;gg"
        "<~a2k|5@(tc8%2YL)tCRMJW{CN_W{!VZ4<O_Y6^t!KB@sEZWlW1@BM(kNPKg;`~Ub>34"
        "nUsF?egGmP}1bLD%^CX`pY!0*yC*cMI+vJU20>7M*4STPdeFF>Go^jzpSvfWx9xZw9g4"
        "BWAE(d%N1O7G>ok{?Rr@2ys(mAxA>k&85*H=sYzVOA&3rQY;s`;jT~J=Pm%fcDXMNi5@"
        "LV*{-(_8>f;0?rVpNBAzgnP6t{LDn!s;}c;uJ;5*YdeD+m-"
        "$>Z$WF;lScdXeoDG=fppf9P3KTBF*Ck)VhnAjm<mTwuI;@-"
        "fMX>Zz@kBd}Tzk473#hc+~5!)Y0|9~~l&cJeeHyTBn>c#aOWT<!^Tjnk@n^|Or^NxR&Y"
        "SN?B^6GpXNfj%>E4?Pa>ahb=V7%Hw3jgoZ6mQ5}qcF^%jcE_%Fu`aI`5ZjL%Ih|FN%II"
        "hsh$b)S^P}zq?W=9@Ca0j7lBOHeM^?NJ1>lPG?q3{*79iho5Z2nFdY#nV5gXW)5WBic`"
        "DGH&$PeeyY2j@2`wED)O6m`H8@%UeA72Q@hT2`YbiJJX6=075$%aK(tbPuQpAocLUH4G"
        "gmhXOzrhpVw{k&Wl#^mbDJ`{`&>T!0@4XmYPFEVYyr*Fi?cxj~B_do^$qa+TS9)IAd4h"
        "-K@)6dmfN!D2+FkuiAh)%VtVQ1&pMxLSTzH_Bfz$RjQcE6Sl>M(=K9@KSoQQvqJ+5P)v"
        "tL+km`~k{VvV(=9nFoStOrSpz0IMG^#C@)SSTap;e+gRzHD-Fm$R*KBo_S3@OHY_8Ee?"
        "mB>GKg9lKi*h)uGQT6RN8h3}26Q7yn{i4h)m*eSTCGzfeOmJok8Uy(=B4wf}yvh(z&<h"
        "0X`Prxfp8c4EsOX<28{LSlw4bowVW=Ew7e3(^@mc`%vn_!nzPK>4R`0rxdii;WbjgqRH"
        "&!NtLzk7MjlJ$OO2dOoCPV0tURu-"
        "`4clM#Yu1c=sd{PlwlC)uS<bO0HxC=y*8IOm>@(KDU$>9oQtI<;!uH-"
        "k{LPxUQ*$UsO4(*~XPl(ZrLyXl++iLVD*^M508*Mk=%z}}e-"
        "cOG6FzILP#rtR{{1fTrTdBLsPZ9G*dS^NtUG&PqB7Cr2&Xk14p#<`T|EPV_AKPuDrE*z"
        "nqb>4N`WhbMrE)2=hT72B#CO@f@NF?mVrII=lfm0N#f*FM9(pEdSFSB~WjFA{;9ActPk"
        "N|vgn|p>*K!oAN#5Io)rOE1G1o6_p!TO*Hn^$EF8dl>$1@R2yc#`P%kIXIUiM7w6RzRp"
        "Am;<`$Q@jg6~;RWwR_Nx(iqf-"
        "+~f7_%RC0wl1_oOP?)yYgzzo+My3YhVNqxY3!B}{f?CsHv|-"
        "^<&`YnNd=GW_AhWuWWT%J)g3Xi$|Bp8=SBx-QN&AsLP!ns~NjwG1^g!@5%&^DcfyND*%"
        "Xga8a!Pv-"
        "S4i{sbYGL{>@`G%^V3BHsRMXAy#PCTA9mC3=&u;A?X;okp}f%6`7YqKbBE6GT`)K-"
        "lfK~*bR50SWxJ9#$Kz*N@LQagIMz;7K5JD26(a~afmgQ|=v6EJXSz*MT7cvvE}eqo)eF"
        "9CYC$*x8RP@(!%1X^<`Bi`>`!x=^WW{WRT8C4<agwt@7!f(ly*)z<EqXRy9KHX*`?;<J"
        "sb~pX?D8_S%d!&{pw5{Q0}qsQEOaZ$P$c)cE~H~_7k~>*o%i@9D6O7P0DYavI?qWq!^_"
        "TTSYUVy&*{XP@Ygfdy6v*h<aPesvS_1of+~)yQ3$kP?UZ&Em}#t?Ka2hG$*QI{oq{DAK"
        "1Hj1^k>;(?U>KFQYFutJ6coi>tt1LXhp9FK4%VT91T6@QCe)tyVj1!Z4IfwxbSEU3%&%"
        "9!RI_tdjCgPX-Kfn&VzVPq?pCtWrVU;%tGxH13w8{X(P7;aXdd&-"
        "w>i(3*zi#^TRRGe(5}HvHNsr)OxLol{AyGM&sIHI))jLF*}flHRgGPFqsIJ0S5pMuU_u"
        "(O>DmNvGHXR91P+6#P=$M%yVt-RCq`#|18%rYCn$P#Qp8D^{8!(!@BL-"
        "S?}VNBE)AWKRwX?rB)!t?ah4Qze-"
        ";!XAGG+C6aJU&xGxT~=SZ*f<gCfID#22w^08u1I^K9=V?U4t3+hlmXffoSk+-U-"
        "3ilIjL2!JljGFS=ps>>i=08AKBF+J>#G{LB9zjwOvNXq_@%pD@r>PsS#D_Si6N?0QSLX"
        "=X>d*`z`)*Y;m`+7DX;t9fAhUPrZr9l={gR`Bq7Q{Olk-N4v25Y!SVp-ldCFq&&468vW"
        "Qd=d-av`c3@L-s#4au}7Zqav|P`FDGtz5%$tic24z?y-"
        "3LBsTepMs%TBtyGR|e;+)Z**;Rx>LZmmS_h|txIztlbnCpXY<ULM|I~~_^=LO0;d$nU#"
        "Qhg(Esx&hg)Ea~4ta9@}Nu0}UjMGDvsh=-"
        "bjv29TIaJ6Rq2_>1&KH)|X~$n#D`5+I8eEc8hKuZwkq3UK{o#_<TrNm9=)>>`Er-yL{Y"
        ")?8*YE&$4vo-"
        "H(%x*J(VaDu?|2pp$#8@2L6enEtQS6^ahAjWEDpndVX&}RSOhic8(f&?G!mS2UW^yf>("
        "g9@?yH2RlALx3ee>v66&(8SlZgH4MCXm>g>>h3@Hjtf`DlJ)GJS5Yax>At=+9Ok?FlX}"
        "m-O%CcbuvCm6{8p@NiT!(AUWb-jTAHSB!V!@z4mTsuV>pduFhNAQdW;mDc7UOPon6$bH"
        "o&S|j?1?sF#EqpgloVN{DJ8(xlSHJB+hV-"
        "o@rRK#ngsd1hCD`|G?gMN{p_055c_EWhi&f)#wpA#&@i_j#PYt7O-K*T_BJ?CAZC}R8-"
        "IqR#1TPQt(%jFwv4SB(Lk=$-qG?&$tv+-6&b~)hB#QM<ExUQ#VrTW2Pth8GbZp-"
        "`3{y5!j5Bo?(`zxM@3d#$#?X;sWXcZSuR9fbH4!_|h=1t#o{uJ^^W#uGOGxzX`T4{8($"
        "`s8CHKEbMNLr2raar#?a~3UQ_L3whr9?YD!v}B|m|<)o??@4K7K>v!umw}Ju573Ln)I_"
        ")ibvd?HiEaF?RF{ubp8b8kIAf`BX{lgq=K6YFM@kf#JaR`yqWi>GWVn^u3#G2BhQE*<^"
        "M*0BK6HNZc^3Z<~!+4;wAYTnQxb;SxBjXYn+YbSx4G3u#N76sp2B63q0<tl1vJtFXn8|"
        "GHDnw@eQRo^y6L82Z%zG%|)yljnyvGo4CChD_n?l=rQQMTF#Z7B>fZHX>Yd9+U;a7-"
        "K5n`$gkbRO|%Y5c9tO3K-uhyxSH8FE?49eZ=*KG4W++pvIgo-bESCM-ezxBE%Kdn#r@0"
        "f;mJgOR+>5+jTJNb3IzV3sx2EAr6IoWrK9ANmdnSJZ`(WFJL*~Y6+LV8)mq`IglOFON&"
        "k#r;+mnxWGazyGp&>Eq77y@7>GJKN!DM!1J)nxJ-"
        "#GtFdnnsXeiUou6`8pq`Ok3NIX^t-PwgV(Zym-XiMjly;dgvl_cnL%w+Wvo`IU`W7Mjo"
        "9eItP8HxG~(ud?#PmosfZ*n3Z!Dix@5tGhrjN*$u3Q7}xsSxmW<|oN^+5(no0XQv9HFp"
        "_U&8Pe5aHkqCiSMyuS~TlUa(RZRvGlP$ox0IuyesJ~PhX=m-"
        "EOxt=0pf}5cH&N0!<*AK4k^T1>QS&0d03iijKJ2{-"
        "kXe|7TsLvD+v#C8c%M&Mema%Un#~!E9xem8SP~SCPVjam-"
        "=;<Il#tQ+_04aZ~M(uZE~Wok%Qyj?i{ql5SNX!|86A#MXv4+1-"
        "U*tPvf9bBcMD7PyqOy-GE9Q9nW=Ie`mE8S+oDZG4xASNbD(EI|}&@_nQV%(V|Ye?tv)S"
        "@}^ug;#1r*+rb<#?TbFi4Xh#T^V}78<0PZ8uTMdf}6%dF^TWSZI!oh(q7<nx8CDLo>;i"
        "<R15A4-"
        "hvj!3UxP6=R@_ORMx(te0&}HT{@_iAeZD~>@k|a!#G*|6u*nLG!_s^w!_)nJF#u8`QCZ"
        "LLZ_+TT*{%9VjFpFt0J4G4<IVqAyq~_q(DMnUkTC-meZC{*gZ*QXSEYSPq~j91!M3j90"
        "<kJZ0cV28hxWY!U<pTd%0O~3eU;s>m^V%+B3jmr}5k~zx-HlPaf|~&>qNs&_dl9#!q<("
        "IACQXm1rvTRm#FT9{CIUY1kXe1P{<!Ypt3?Y|M}H>F`m!3k}dIl7;OMW`xy<b-"
        "fnv`0D97@nmvTs|`HhQ?MJ)P>9R@cqK^ITG*R~s`e9Kjlln$9`L|^e2o-"
        "?W^@}n3zbM!UX&(U*;tfgX-lk}iHDU#!e60$#sbJ*wT-"
        "u;>vLpzZ%}dzL<l6el@C#tV5e!7*m!(NTWc-"
        "!{@Vp^lX7&4?KK7mmXP<sS9~E1cPltKSPQfOT@CJ*uJE*^b!;N4YIpT<t)923ue&gaKO"
        "?!-gPP61BfXMyMDn)~`hm=rN0B^MPT`Rd1xLsOl$Mmw?kyMje-"
        "d6aG_%_|#nH7;85pmhC2Qz&R8Shim(V|1A(9$&kO&^DRq|>G**9q|wqHL714(l-"
        "Gq4ZNN6fQ4la1lVQTD4_&{sFGfR`nT{+s5LD}#i?_Fg)Wbkc@6bA+p&rKBh7LO$suaCB"
        "TtUyM7{9zixlj4wAEW|Sezt^IPJU=hIfeESZoPAN^-"
        "{x%yr&9!#qnD0(tDci3cU>(^VmPdGxOIiI`&>D`vC3%H-"
        "O4Qak&4}k;<D!I9tXcRJDvFoVS@71WqAwQX%rue=`Rwdc_25w7BfU1RE*}flgW2Q=9>k"
        "+*4(;En(FYdmllTYeHjEHzkSXDu@XnfU<|n@eM&b6#vC^t1XQ+;L7LNGz&`rRovfU4tk"
        "9fm^h^-XI8QLzVzCAz~8Gn%yXFxE~?nj=pS@^1NKAD?1ke0LW@^R8zxg0+%wX#-"
        "_f8@EIG^INYkp=eS#Nu)(sINYQW@w$2od@wfZGq54YAMd5f7r5^6S7%NtSGce8G_dvBh"
        "3HMQ4<&~&898&S^nNwwfY8%LYV%7+b1uD>)KD&aB&RWrY%WtA<gJYR+=pX?Rg@N6Z-"
        "MN?q`zV_Ox2yY$ozHByp;Mmx)WQ8lk41U5O#zTDXdiyT}-irp52nla->(u$oBA-"
        "M9Fe)(>)eFXJtCzCdPrNlPS0>?3p+X%X%TVrYLPV_N!6c2KWHGVI;*Iy+k4;``Ib$Xgg"
        "~uLKWx124kW+!59R?|7Q%q|+DpJNE|uW?!YlSlQrs)(aJeE~I1dC-"
        "#rEH1cgm28ZIZFgNj0R0Z-"
        "qd6+QEtFRFQ|KBr)R=bHLA3Clru{D&(sKM&!FK99R#6(taZ>`|5z;re@QhmlG)aI>u@j"
        "xCUAC3>!5}%kSw0~y_F2d)<8CVW~L4}<r{FKa5PXB<UFd_N}GSRw5X2`lu;J)+4(-"
        "qh8XOpYR`Dms{m2Qu_*hSR0;>_fO{I<KwF3jF}yEsw${4%Q|WM}#8U|xEI9D#p~7J;ke"
        "3pry@Z7@GTcfo5mpKWn&T9;|%NEfdGIhEn~2feks9FMTqc%}p|S@+~D(h9!NOd!DG?1g"
        "%JxWlr0WAGPmVfk12Vdy<sVo$LS`sUzj+WL^dUi-HPUwK*~A1~p|)`qE#;FNJa*xjg^`"
        "0v{68Y3MLZcI=3*OI2l%MrOxYN4yjm>?48D+Ba5d<@?j%EVU7HPIZJomA9yz5#8ecU8s"
        "R0&(FVB+A<(%17B*#aZ5$6;1gw&5f|u!E5@8kzQ7@2q|aLrtqT5jQGonLWfur$m{sMfd"
        "u{&I-*>3i@;9t-*W}c;67DCCdwQ-CRO4W$Zo4Ktj86d-"
        "K4+p1G(+4wwtPz;Fe=E;$EYTyiMV(mC4KxE1hE`k(QOp@w#LadC&IPvr(hujNrnAYMwY"
        "ek5#ueJ2#9B`DOg?Y>;`F71b_zvIQGcK&7n7-"
        "hpPG;MRZ$Z?%#}9rG7bSbA)<_q9%J8?<1FlfqV#t@<`7>Pdm;#$lS%-"
        "V!%0*vG1?We=v{UBOnQAX2Pqo@df^RxX^~T&n&R_Z?OuENDYA3)>B8e<Lk+voxEp!!3M"
        "&z<IpgYFy#4ub*{aY%04vF=CTHa_WfWsk2?Zf=^ga=o6<GN6HToa(@76)_J)Cl+w$?M-"
        "uQYQc}!)_z8^Fs|5zaeaMaTTS-od@M6+4IE?nuXIn;SGffUBgBoZX%n7xvAEkn!vEdZh"
        "Ngm)m^sF9dJ|me}C+Cs*z?eu{8ar_lxsJaoZle4g7)5VN#bGxpWc&lqoNV&x$}{ODv=S"
        "EE4c&({ldg+Fs7`MRqpjnNLMJD)_>~s(&JUfoXOn(3m$o;QLpEWIP(%4<FNa=wYqH1PP"
        "0C|i*-f|EyOe_bq*V;-#uGMD9%e1)zaoQVmm08vFi?m~YC$%lCUC-"
        "<>Jam?U__XJ$>Z!h;uT@JT#5xCH|a~bUW(;W&ybeZQ|BmD(iTdYjAmv+_+{!v*TSvckN"
        "knFDn`m-(xYqz-"
        "@mh!&WD%a>MTW}Fj9Z0_vAaNh;u|d=or0kca!!YS8ko~jBhi?iDf)KHWd4;UwKLC4cUP"
        "#cf2#&8s}$KpQmI`_J!W1q*a|M4oexL#JMG*Ld*sj>uRhRys|dy2hFt+<~?j=$35hW0n"
        "T$W-5WAS(ytC<qj(KNvO75A7(-uZM>N|Srd5+O=qGWMa?h2p4-"
        "Gf}kiRMm@P3&n<+KWH0l9*{@KUr13b9<YmvJ+R!bztqJ#8s0zckQkXIym(N!1hX+MA3E"
        "unXqtIb5%m4PLSH>S1h?G*lcalEvCFZM3t^IUk5{uU^Jh{hfm~$Ou>gxmh{qB(egonM}"
        "7J!+(Y6Q1>M!DytO*yw*!RiIk$ZJ)NvxYW1iMfur<U#0mpRjcG;ceL|s%<>c(RE$%}XY"
        "agv;a*^o4>T)=uFA}3<1}BwM^j>g|bx4w90{;Gxj;@o+;vc?7>?M-"
        "$W$lGJRm;ZT(9;nbIH%-"
        "5r|p{jxvW8P`qb*1&;f0vgSBL>3LDQt`m2Pq?m_(yT>xKsRy5j^-&;n^fQO`-"
        "@zwkr{!uOyA8%}~HF_&UVMHJ*Tr0U&&6&yH?0KR4N&!zAUCLLwE!YQhsUd{N@$TUZu^;"
        "IS_EGygR4TkV<RMZ>GzW%x=&@T>F3!{4Ds)&%FEbscQ5HU6TH&i9C8Z;%>>Qg8mBPO})"
        "&JdjPM0PM^nNIbCnl!>@LBAXojuvFbcG_}N!(Vfa5r8qbcj8LqM_czaf>ED78`~$(+6a"
        "XyE;*iczzjAhF|Af>?e`>9OWdiE81{n48*duxEFz@%3IrZx6_iQrq;&&^kuY+cc63{KM"
        "=c7-"
        "8dlk6^g+o+KkVzs~8!0q<xqmJ(17GLzERLiDroDsGa=2!rwugFPFElRGJm`>C<>as|%^"
        "G+=WGUSy~A-v<le8SaKxRL?ezoiLlNQcp!}-weS}IA9xB~$LsQbtiN^2-"
        "vag23VP?q1ibtCZfjDY6(pEzkZm+j|8KhZ#M+Q${tP@cuvUNQdHUbeZnnaC60iRj{vhE"
        "}FC%rMPRuHigdRgvPbRajI?L^5c$KbtOeEtTN*9gAv<W>z##ry!Dssy&#XN9xxsF~up|"
        "G!%z7g+KTG&m+AA%Q2R(-g(#oDFK4OB@y$UoqU!NSQsc@Oq0tB-"
        "etv!GP#Kwx~ZBgF8=Nv=MToRsGzcG7T!6PJ-UG>er6QAv-arldQWpvA#s&*BIV|0I40Z"
        "lZ_TVk{<>)qW)Jtn=m#WmTlp9l=Aw<scd!;kC|Hg$6gcZH<$-"
        "Cv)unRnn#A_;c`!BEm0pGpxYR+4pD_TNN1T5Pw{`%}J9Xog!<Ax3s&_jJ57rF9L`>jyT"
        "d?v7~$1oW_=;Ir{%iAX|7YttpHQ4R&iPQ_xqAv^x9%ltj%Xjg8XMNhhc%A8@BZBk8Wuz"
        "+}+Qnl2%yl>UpB5CAugC*z-"
        "OZ=j@foITOsu=7ruvenlkRGM@}zY9YmRci|^<MHDz^n$E-"
        "{!#Pu5+rP>N*U<Ej**QqQ)2`nubXbygoeT~^cfG(7m9l!1FcaO1Qv)s;LZb7!YJh)*Zc"
        "C3_!Ls<Fnu3hua{GrfkZkO`B6B&K;;RE0ltpRhJT#7!M#dRa}{ZgThLwl)p(V6HMZ01L"
        "K`uMzJc{5A7}-"
        "+o7K;F8#+txkVVdAo*8~48MuwMlmDW2Q)=@!5n?_Hb<xksTcl_=wdxVxFu7>eG0D$xV|"
        "M{F!Vr?VO#0zkk?;1a^>et0)jm8SypigmWiTW;hxwWRN&e((@U+xDRg1bigyHOgGl=F_"
        "252YYJ12MY^ke}~O3J|XaS^$reH(V;J=Rs63(p1zw>R3^Q~XVXD0q-"
        "1SwE6?@@we|>K5_jtP!i*lPXHnLq(FKQ;Q^5OSQ=1loQE5C>%aQ##dX$Plm+g56%$x4E"
        ";=Xl)x&bt_}Z_0^x`+r1ZnT!$)@CZS6aT^Rk}d(#`;Fr`DQZ!%gjxIH!_oE%S^QF_f44"
        "v(fCJwZykE@I6F9Rd}cu*IEWg8Y9Ve_EaCNj)QV!va|qgh&=ayNWi~Rf6OX7{iT1Zw2}"
        "h+p)*GoLXYVLvH&K^-"
        ")J&zVfK|{oxHeUB*#nBV>F^r?h`(i?T|Z>duShQBd6R|S{x~2kBM~i_uAi9S977bhn&V"
        "2@h?!6hH*YTMX$+9v0t2KzSay!T<N-08V@6%%(_-"
        ">YgurakYB6_c}QzmjT>1rNExzSZOKR5Z&5pYg-BU<XOx`Z%*={e^>8a+)?j`(Z%%^>Bt"
        "Pqkm*E@qto>X+l31IsvyS4Om6yReTsFKP6{6F`oI+XOL+>r8htw1o4Sp70P(ev2<Hg_f"
        "rgAIZ9BpBh<VJxfd>gqeTnuJ%rokY)lYInD#$F>Qy(xF(9=oYk8Z2}ZZjknN`-"
        "nGu*81R?uwO0aW+C0o55AgOEvL8~Z5NJ95H?t{Q7>2)50Q6}TPUBIBTx$-"
        ";ERdv=~Mi(^o1|7eeQm9Wnyc5(mT=8-"
        "LSuv`obzrga0*atP#0IYV)CXI_hjUG^(Iiv^08dp0tvsC*+QnNzP{-"
        "@bnRy*lkHt07E)iit?D<0?(yqc)uF2>iW`9Ka}A=#iI4m=mSK^5RVmqfQGQh%5G)w33R"
        "_FE>ims#@tKT%PNSk>214<Hc(m-"
        "yAS{3%ZRNm?V>e!4IV|8YN>7){s|kJKYF9r=B05>c*et|jy};z)kboSZ43LnFRlJ&ch~"
        "|yDF*ZumWJBFL9CV8D$IeFa2(|bPqKT^!^#)o8Oy4jrD0fu?|SoBJ_Ie3_9ZkIm*Le`4"
        "W|WhaMg%8a5zr;@xEqmD<92_|37<K0e?dQeX5;T%13vrAJyKTXz9J%i7aO0&<?8zY<K#"
        "z$K)UAVBKSJbXj1MlYmo`M~9Y*)gXj%Z~*B7TyN(0%8OiXrX*~0rmOE@E<8dfos-sf7>"
        "sMX!%+;J<)@{ws2cJ3+XqBTGad*3=gnI>Pa*}JrR0055Bx|PLKf5+O?7JN=K@dIV)ngG"
        "tX+sAAAT4Zno!334v&QQdY*`ZZz2xurp>0W$Z#G5$Kh#eg8h{I!&*z*z_NpOv^6yNGfd"
        "FOJCy?)qyzS7J|Zw9l#YwJThu4)Pcf%_1sK<oY&O%n59h^K+V6tIt4T%e748k~5mW44="
        "3gWv4}>WFT#T&^fOzsFijoWS`=pTFPwHZA^WK;Giy3@AzGf7SKOa-v%tXW14qsR-ifil"
        "d<SXhG@+*I8RTTFJcB9;oLA&GTG&w>BMY+eSi(Ts_Q0)iS&{?H_h(u8=3FyN~6Iw7_4!"
        "5wUm|#C)HPJ1os1FDpfsZ)5dmKoFxYOV?s)!$usalw)YK7=kt36C52Q<#t$U~eRs5pN}"
        "&!{tmJ|ta#M{DES;r?_WZLd!hMOt6m$kr3V8mpzj8h2%+rf&55SuXUM{)}evi^k7vp7a"
        "8qI3vv+{`It|agWqxg<(IQYFEdma^8Q4)Yg)j?o@UU*cLkC<R_nl^R2tSB63;j4`@MdL"
        "^A%HoQF&jk^{5Jx}=ZNdHu8g?+r@-"
        "?jsGtuXY`_z$)R~V$=#*>!l(>MmUGr1kW{3$zMoMeu!yyJGpJphUsv^S;;S%m!z6T5xI"
        "|)ht%}ux6APS{IR_OhTt`!I+90h&$83^=##P5P7XDt!>zKc6J>TY71P$JfHcW`8Lk71@"
        "f!T6Jcewx3cKeck@cg$R`{%%O+M&sw5Gx#q}xH%M!zK7vN}L_E1PVXhhYz0Y)_Z(v9oG"
        "E7i&LQqs$~prOkwjp)vF<&W=_?URG3ZrmYCY>9<1d><=WrX22m{2KTml!zEV4Bk)|(OH"
        "$jKiaqG1+yi7g8lBSzu>?H|?+u=%T}_iU#SfKY$}o=y9A~?JLG#iNxGl_s?`R9uLhTWF"
        "%4*u3=|r4i#j(9=9%;5#7H;SUO|U<Ui-djFOJy3F?*0~^Aq|I?eqW^e#o`X?QCgJuQrZ"
        "i>1zFEVenTRCZ?*_(T3BAg;ym4)%G^>C@tt5U|60gFC(>#t3*DA5HBb;XSbw_7ICnw^_"
        "JDi}$+VqOC9v42S+Q|Y<ZJbqK)RbmmI^(wWc*^!p+)t{!JM(>aYzp{pFR(d5|hm~fzN!"
        "gQVf?BMu!H`w<r}|z#E*C5#mW9-890>Szr7c*-}+7%4m<w!jNJApR0xcnY3iUH1-"
        "HEYAo$dNHdN`x>mGujzyCi+_uvp5PBiElLMfjEPS!uiB^;+(ktvS>&%)%-(Va11-"
        "~_G`%YWKq)bAdO3#GVtf)~?{~$GnHLQbBKH+aPL2k|eFv?m1ozhd*9>{<|#67Drnf^_t"
        "8Vi_d71zEw4+JsbxF5(2{K`L&tP+NM&(LL}%^%}vD^_mkuZsq=95}1BD%>BJ<eIz1p5)"
        "{(UAn^#;j>C#r=y$=QU1`Hs=dNRlovcf`B<)!*Wr83WsaY^P|$Le>-"
        "d{<!Lf{6yekeSD%LJiDtO#;R__IywQKURa6Rt80cD=Gjr`4eh~MMt`lfPuk^q`(*#Ubp"
        "i{-+q|A<zcu8sddj|ErQQSzU$kD;HFL%Jt*qcwxOSWAx-tVMRpOVrAwlIaz|+e(e4?+i"
        "=3uWbg&y32JUn7L$`<`Z6`3DU<(f;T%H*E&G~Z)Wj4sYL=bpM5nj4!WAhweztp&@%kHk"
        "z4pj>I;eXXVTRv5V7>;&Qu|R9yG?9^SmXcx-`{2ioa7zvKVv_s^hQF-"
        "u7cH*hyMw`1vt=A=JZZY`yxCA!nSqn{}lpLT}w2&|LSUIea2Hte&=ZYNzDpq=4~RsX>^"
        "rR$CXi6shuaNm=V5E~o7#>Gl@h&zh_BM)A_b*a8VX;GJH`o}0K@oJkI$be0vz*o)D4R7"
        "z_};+-PFZTy4#);cQJH(XLd&B3D3a$%UTz-h`8+^z03=cy-"
        "G@TOb{BAwD*X=1S+2DB`I%n|X=eSZr-uxR)l`;*JKWnok#A{MivNYZ=zzrh!N+8WGNl0"
        "!;xZjh&1TlI46FQ`X??pe)UXNZvvc9Zhfu*6BB`;zMXL$X<;q>{eY^rN*=8X&FpBclTz"
        "$wzCka^8T?Y)>v&BAtp?S?jcDsV$|Xgj|}{l+&Ovy6;RAo&@CBmcF}k1-"
        "96^sWx`svUv%2g$1m&a)OLuDS;V*6x>woCZ&=d(oH%{$pisth^oauFmeRyDD_w&XR%h1"
        "?~T-"
        "hlU8fKmAIjzPzAdB`t!B8pE=x2F@6zm<AL}#o{5i}cX2oA2>0rz$bPMyc@6i+1@%+vRk"
        "&dtkup^-31fr(Wv-Say1hcqtqmlfp&w~Px*09l0$ArH1kx)sPm<w=JP2=q?ABfLrd$#Y"
        "B)8O|vZL<eH*v9lC(r96^y4U*R6q|5;9RR=4#4F}8T9W;=Tx36!lmn>87r(CMlC&SK!U"
        "D92l&jp<Lg>YyM;Iomk2Jfex;9@7oWg?Xc^{QX@!|iQy`PFft9p((LHo3vIEzgB63T(s"
        "}~N;3+!g2Xd8`Ki=+zXS!oSxXRonaxp&!hE8ae=rW#rBBzuGP54)}WNLvP5S>@z^Z-"
        "q&smebXEFWqN9S_g>N*<cknR;q2~RC>T{q77mf?BB!HSUFgrAEtw?BwR+wLz#cO=YsXb"
        "St}i~8l!3AV()}dN!rKV%Ik$wAfA0<lKGSHfl+;CIE@^HUfM0#%1TJBOkaw?yTUde8=B"
        "1)@yZdy|6LyM?t_+Y%SeBptMs)D{KS4N`)C_$GZ_-GKEmgPfW5{$z$I<iI6GF^jiv_bi"
        "+_o$aRN*ry{+5-wG-g8dnDrgl`-*!628}8aL4Ew^IV_9Pf-"
        "U4@kqN1`D%<Y2!CRo75r`oJeeHAC*1btA-tD7v0tD8;+5o;@n40HaGATNW7i3_unLn$F"
        "pFFakJEayvF1y>$QmjQ_SWZPtbV*q_zsN3jhRQTrTu6#luu5fMI+>1!Tijc*d3u8-"
        "Ho=&dr7=9NXy`L@Ov`bE+(hT--"
        "KU-x2!|zM5(3T5t^`L)(R(=(o85|8}0%UatH8*>;rsus%eS--Oeoig1A;4!n@H`<P_D+"
        "aCkYSvlwzZ`5I~DOfzdxnRnGK^|*O9TpB)TYem7pXjb?JO5)K_H*|`4ocgGR5*vOY?Fm"
        "hCXG+i6r*N46?)HJr&L_x0nv&I!hds8v_8gSQJ2;S!AJHbmWhudI7`V%8uq{YbdgDCkt"
        "=w5J7~V)i&QPPO+7Nys?eJ<H+-"
        "b;UW7GxSeS8^72>l)*Nm+4|(~SFMsPH8iYvhLEcoKXPE+CB;p?z??Ji#oJypXnKbG5$e"
        "pD=)MeALZV^>ZjEe&zh?q_MB0oK+&JZK;h(Q^-Z*fc(k(CQytdSp~ueto>I1m~-"
        "lG_g9=7)j<!vZ-"
        "U7znPPMuY<<0aUTMoK;JcRPFr3qz5kFMv$da4_R&`Q{Jg}A~Hi+sMaM=hR3XgQIlY!1H"
        "D~6_$L-"
        "rzg05Um7wm}19E{;Po{Y!gl9FiK)QmCHVTRKeY^EmS;G}Oz}1pGy#(8hQhn5gE%om5-"
        "vDiwr3oG=|lGds`BX;d+f+r#`~@V1+i4Au9EH^udV+Tk`4pPh(4(!zm6XEtp@CJWO-OT"
        "<O7*X{Z8Am~b)v1!mKR2H@81DURIbsfFqR0_T$%>zw+)Ab@S**L4rk$QR81`(U%jJMaq"
        "R#J@gv3jG!>?%EF^puV!Q<&slaIetu;WsXG7oqQxiQ9@@=SglTb+nQ*SfA#n)!h>jkBO"
        "7^@s(0<p_Y)$h+a-"
        "f_1Q#|=LOy;9u>2*xuM?9DAECBdIo)`pSL>Ni9ws)hbe9)y&BZ!i?p7Ghjr1j8%y-"
        ";JRaAkX`y&BE|g5acW<LP>L2A_d(Ye70^6n1^o&>+4<;F6YbIGPdryzzcwQHKBDLjr*h"
        "yd0%yvt-XZ)g7c8(hz&HHv|zbJ@eXLpNrNWbryrB4Y9q&SOGdy~R=X0Q%APQ0j)RGUlq"
        "i@r>Zr$yi^{6H$>bH*iYp`D#$yhA^$+PHAQFTax!w6fxOVOoeD5@N#D`7@&c`%&q{>+3"
        "Il+u$mm?EGr0eu64Hx0H!?M&e)obrG7AJWcf<=tzswKhSUTzxU4FhYR?e)i*d9u9|85I"
        ")10#!%Lh~=I^u|_BkGwf)e39Z7aF)SCf7<0=z9QNZLnOV+0;e%T)OwKepdEs(w}98`>D"
        "@-"
        "wkjSIlvZcPeSi$m&pGw4kq(?ag@eGcHen21nn}5p*3`y{z9)SOmORwKY3iR9=ZncZd=|"
        "4H-"
        "w*)qm9zK;Pg#7>s>|jhgaEanaDbabF06>0warFN&6LNQEKXAv|9WH9>Ev0E>02q6e=O@"
        "Qmb=J>x33NQ|*Y8;#6aHa2af)BQcg6D|^`}l8L`!%{eI96VGY`VVT>XE+C~`rZgjul&f"
        "?ioGm{}OBV;>R(e6LteX~mDShRd{R}p0pZI>d(6IP$GFjqiX<(-"
        "BJ4m8?$Z_UHxuCgyjX%`$@f-"
        "4X=2N>_%>yU+GyRJbh1NNBtmS;1{aG!o%?ylpYw`I`No%?xKp`Hs_L}ddZ*ETfr`29Sk"
        "U&l;;COUap@Dx4{Q~)DcGzpYc6MuJf+e(G<QMmVvw$BoN}+T7nX^-"
        "<9Umn>Cza4V_6uFh2H||{96oKm6l!t7`?ACkr7+LzoWRqx3a}~En*ExbOuA@?$*<;YCr"
        ";afR!h0OUD*(|E*+&+G~O#;+-"
        "b%L)&$<rBjHs3m~=K~M2NMc>%mvlvYu;HLZ4Ylp(8nsa)r;(`*gk;>&!P_h}-"
        "x|dx2XHzD9c7bmu+pXwSpp1R`pDyVVJ%;&i)*QV36y-"
        "m^EJ>TDH$Zcnf_2n$u&O_1`&Wa2|vb!6M&z$fVfE<rqM9exYlGro973I|}LGs$fMkI_O"
        "dS!=Y(VuJ9}+$QkE5`qI|DJRG5je1qPoqLVmK(f}FJ&5%E@67+)H1Lv5cP86^Lq1oe*_"
        "a>2xTanPXQvb37u-5|5m@1q;6y6#cAP9-"
        "113A92pVk1YNyC2Z9P2|+zb(pBctR_>@*6H(R3kcM@rG(>1wwxi1zn^>UOu#R#$@Qw#&"
        "b<Z)75RZx#1sw^V#965F~Sf)LFcni8K~nWHy=>WINMmIbRUg?$rK(OT&&o=rTVp7s`Kt"
        "L>ocq^#^P%W8#!1v#O^#3zXjEw5IKq}j<t=9?p*S|4ZQby$qCO6vuG*-"
        "P{*ydr1LC~HBa4?dI9*ahLO^(aVUzj;naSfV`JuN34zgW=wzPx&o=*2)s@7NLP43dWA3"
        "o%LCKsnkfGOC`L>+?p^->jw|C-"
        "f{tw+4xy16C4G3t(<0+N)43}e2Eq5R4C5viSqkIEkApUZ_%IV99#qTU<w^*JNvftC(o="
        "FHU4&+m{I02*4%Ma54^(-"
        "c{D%5w~<M>04^#GVsW$#J!HLdraK>rs27LK%69b*?ymw_?JY<-"
        "D^0uNozix_l6w&d5y(s2A_Vv$S&u1MqSkaO3nK%q^<v@0xEHyD2k~!iQd|LggY6DIwR="
        "Jm%;uZ;k9vE$kPjo3ocyR8O}ERVXss5EvRC6vq%fRS#yKOjN>YXpf@UNq&%<)!|EV2IB"
        "YcylA2QpBLxhkx26mF_NDm(kly+`Pr;}uUS-JpEAr;-0ej!zHJ}r?K#}5J-"
        "JcO^oGCN8;V60QWvnoqhgl^IyAaGi)Cz%oAJ8NcDkE3GJpS~OJA$hp^b9kP<GVCxZl)&"
        "flHO!J~+C^Cue$Ef^8T4adzOym-"
        "y4*GYR{YKX+<)l5?p>(E^BXaEukU9%Q7ej$=vg7f^pYy-"
        "1TBR&wQ{pY&^{DH`_t<@E4d&Siu>r<tC#Z(gHoOWQd9Vo7Bl8qUsy5XaR<OEe_39JK7+"
        "aDdx*xdcn;nL?cC{*k7NOs5~Y3?_mWSv8@=bP0Q0e&{M?yHPSdO6Sqp;gg)53p`Y{OQ3"
        "9mMO3a@g{!7!AKl(cRs-$5U?-"
        "JBNK0P7vuS_sjQF7@JHgM_6R@10e`2a;8)rp^pJCkNSX+|7N6yP3lirU#GFfK^)mj!&`"
        "*va@12s_Gj0>ilUS?KL|J+4wo~)J|9W&_A_CT9Np4aRgoLR^p<yS-"
        ";}!zy&;Ctrdad<p=tzaIcdU=M8kxnn5>q$J>ld^Dol6sM}dBniB`OAB`86LNO589*D;c"
        "Bi;KO?u4r|zjT6*;*acn;{L!LW8S~>Pt|w|w3}SXZU|qzyUXWO-tlerK<%p<jSy*V-"
        "jZ@dK4U(9M(Wu+NDk7)Sd4wbcy9xv3N%9Bi?`%#{$9Z|^f-<R=BH=OS9Fh+i^t-"
        "eB%S;g%!4~<lD{DTcP~@|nx_ndbT{32C71GfHRj&6``clZO&_IMEQx&f9fgr<TP+K`vE"
        "B<W#5PJM(t<P(mq^^F{X$lt#r{(o4XDBlIWh9&FS`${b}$;Qphn60;x6hqw9}oA#?ukT"
        "HvGZc&NIan@o<)57n9~m=VV!%&JN>SN;T5Jya$KTW;_xvb}o>3sAN>3gg-aB%4TRFZjO"
        "kO8Yl&|tg8_wm?+IAh7a?x^cebV&-"
        "dOERtvSsa<#MeL@maPSTzFYgU1u6^JAgXW_4u~3G%+~*WgCGC;5q%jpY0Y)WW(KEJ@RY"
        "+d|C@k9HMzk$M^jcw4#-"
        "M<ra;E4V+xSn^tbsPCfn(L6HOKgxH8W`Qqo3|AB;2RKa=|8S1;-"
        "|#{<I9voW)5bQ~!z2L~p+?Ft6}rkH@X`>hAt`i+@(&*1+ZL>AmIxm(H=wHQ4V$R1O>Pa"
        "D_;rS@gV@WCS|R5s{h5CkeiT|w9<y+`Gp^z;!DoU!Q~R65y^{QEXq&G};sShwEDP@q?+"
        "Y&ipWV^?>Rm!K7)_#rTNuXId44CeyG<``4K_A<^4r3{=aHO!%4s#jT|mb|J-"
        "rTJW*XtKN@jPA6GuO$oKNnGM~9ZNWq}yB&);5a2Z!-"
        "(zSM0&@{wV_0Do>5l8tbCde1&=s>VF~XS6>QaTvpZH1UIyoeXmJX)}$5!3}{AtPKKfH4"
        "Kf|q6>MHr}hkdkY9r~&iD3eZIjnDJ@yUbrkD-"
        "NX}jIIW-H;2qF^6P#N4_RrYWbx>)|*1YB-vtXcKX50hCipI_X7wqk(jI2(eE3deXz$LA"
        "tX<x0Gwq?bgq5RPSd+(?a?*vMz9zH?vH`YdnJ_l8M^BzkK(|Ri&)&fUdd?oF4Wn&scKV"
        "7!+7&W`!(Jg84me%wB(XUI|xnPSW*uSXrOgkn7=ckl?O|Ec_2GtF@7wan8tRcrGJXsfE"
        "<V6;Y(yTb+V!!XI%v*rYr$yYkj<4ZJgS2lkNtybOFzZp*hrCdeC#qNns`Jm9>92G+-"
        "Lbhrz>r!VE}U~{BzT{Hb&mGnTB{K3TYp|wPDKk=8&<J7^lHgvKlxW`}=&jc&@8GOPnO>"
        "VNKRL3J>h%-Q$DpZHfc4g-YIuqz_oCZJgut$LoMsYR+U$(w@3(6Z|n>j%18+rD!T-"
        ">)%TTXh|F@c|W8GA7KNCsQi)R%FUgzWA}@(j&LD5~VeW8jXnMO);}fV$GvP>8(+FS_e="
        ";uVtz(;AkK4McC*V0>PhiA!1)+~Kr{KHAc?r>F<})f~uc@!q5*KC7(_cB4xK4=aGPVt+"
        "`7@5wlJ3%!TuBoEWb9jg&j*;OUlT_W1?DOPu0mQKKn?fLpBqX6CIZH_Ah65_Xdia^kK5"
        "ASh#{2YJKdrAqo2KUmR;Jukho1^9gqkX8i`-"
        "7YZG~=KhpIA<cfgAWFeTjw0?{tsEwQEl|G)N~OorhMEnHj#R39M7hTu~=0-"
        "TEeTx3P3+3^g#=gWbMz8#dAL!8+wec!Y4+S?%0~WV3{`h`R8Jg#CZ=tGJu$_&b^R&^6~"
        "AUyHBNRAWTQ&+3tL+<|(|5=#(E&=+Vrtw*RW!8p`JzZ;6yb8r*7Tc6lB^#Y&Z{zEF-Pt"
        "D1`Lb_zt)DEbhf|a2ay~`R<#23=a@(NrfQ~<w{E|F8X8GOWDwTIzftx4<$-"
        "jX&8&#<$Gdyzzv3(sI)eLbCp#*<!Ewgu+V!Omx&NXz4#ZfUEVy$yX(!)yiL8mNW`>JQ;"
        "7shN6#Hzze<4jqXeY772XS7+fT#qsrP+?K^*@rB(5Rz|vKTB^O|RL?B#uE8CGJ7jSuxV"
        "yW1LU4DN5Znn40Rne;fA_ubz4s58&rHvp`kv>h?mAN@$UBh^iIaG9$crnRv4O^+N%nK$"
        "6cOliyd7k|Aa$1eYiKsqlN{!c)JuPVGdPBCYmQ5ui?|O4=e6>m>Ukb<`lX@8)+pBBr~!"
        "-3RnAZLQoK>C;I=SxTKy9%1!CE7?TGlDW!6s6(-G=!&d$<Hy36vgZWb}88t+jO-OVcrm"
        "q~zytZQ~qZlw&Qlawv!9t<Rl$qM2c?dfay=AQtM*&@CHjf1Lqfn8c{<+gCB4QgI?6i?M"
        "+rL44on;-"
        "Wgb>$2469!5>)Ry<OKJu?{o!lpd@N(g*HHGwp1Zj#rH}E;QC~%Np#NgQ>>`D4@hH4|^!"
        "8PRK&f~yDEy}&Buc6hL0-"
        "aqGqR=O+hIK1k$k?rRHP2`n)ii8+>!#+Qmt|3&OE%K{Xe)n7hLBV)i7V`qO5RfCAv>Ik"
        "@cG722Kvefny1lHvd7p7f6x(u0J<folbfRQ?4Ywq7CfJ&GPr9X1x7{ILOBYAdsdY%;M)"
        "QRc(YIfABm&L5vRV~TsY4P@qW;dJ~IRoFQ>pe^PW^tc?0Lk2R?<4=b!OZST5h7pR`);7"
        "*~P*p)pDW90euO^nedq*%{a}yCb@av+4u=Yu(A@6{~^z@pAlFgc{4>3A7bS(hlH!){Q_"
        "1IHK#;06r&@<NIh{Jj*_<Z}l!<>rxxT=ukGM^S{k2)-"
        "zNG;<N!&Fy|*^4XlQp#utbYi>l387QBrLV6zxr2Bp^qyY1OCrxV<!)wK)uQ_o0WJ1a%K"
        "!lT(Lqm!dLgXj(Wnv!2z6_^aw?5w1Nv|he$R_CM4Io1RcYYmbrCEY{0BMEk!&v#d_x#k"
        "vAV4ss)m>;CN#gC_ap_@={wF3z7hxN>|lp!pG<_Z0VGqOtL47sIW!qx1Ja)0qPUFMETM"
        "0R&)vi3k)jHe>Zx(A2pGiX<ojZxafw}RGWyM0x79o!en!qQM}UIh0KJ+ilQkG_CxVx6r"
        "1W`DAiU9vK>ebPzd+6olH1?;!_Ep0z7Y|Rad?sAgPwyh%O5%^#&C27!sMv;QjDc*!W!a"
        "0q*)-"
        "(FIQb{>UpIXoC0_?ceN6t(3>&5vrXQw?~`EjPKQpD+|0Fq17P&gkENFkObFc2QQv$-"
        "D@*jME&S_5Y)DbI^RCbx$b@7v+c>OO$d+C}FrtiZLczWg07N5(pZ@H@<415eKvSo2|w^"
        "HALu$S>`4-"
        ";)J2A1Xx3kr*kvdm9fSpJAo4hQ;ISVqy1%y%2o~7K`{_Dc8^P2LmJ^r$I)1Os*PSL0hB"
        "@;3vrwk{nvE-ovf!Z$yV<X0PBDalZBxa^nrew$r=wjBuo9WFv7NM{VYwGMey7tQY&&6-"
        "g?b4L!FTh8yzVNNsw7?eV-"
        "en?o5g*3Jhq33;<v1z2(Ws?^?B7F@WgHD|9-S+|orEYu^i8WRJv-GYjssI&)3Re{yUvq"
        "+X;F?&9ZGyaOOPe*4xR59BI=FqIDB%ci1*+poJW5@$%6<<f@kkMKiU*jh53gUb^fS1Qx"
        "wYgB;7KLbgNpf#rn{dE6r1hj*%qn!6y_U}>qXMF`EzqC!u)uEZ=H~)Z_0#2l<AxEdNAp"
        "57A=Ezn$f`_>IktX8MC6*9hDy2rM2u@C)WKMYQ^&F^<Pf<-"
        "?#KpPVXw4?l$%TH!VKJt^)fsBm>evx<7@C2GMwf%*O-"
        "H?doap=Wz}|aYl*xC4$<T6Iy;BLERpsWhMI50Up*g!9vTB-oS&q}_mN*duARX}w3*Ur{"
        "*G>77ugt`iTx{`umbdjy}|rbzmV9_Tg&Y!jZiwn23)}@?$pCO=rnOUEg35QV;-"
        "p6M>$N1bx^jg*PiA6^Wtt^0eUI-={e*^R{s|vWG(lO^Q;a0&NIR{-"
        "ki)~o%wq^86U$#<al~Qxdr<vCKsrzJ@OYZe}(79UfNOf$#D@zjDbE{CG)MntGqt)UZSf"
        "9?y^-*VZij0dBoQ<HpZ{o-^5s{wm5}VX5GmL>owbl7Llb;#GUOeN0w;s(0q1LORYFb-"
        "(k&``f9H%h2^vB3f)9T#-"
        "TESS^6Y)ir#bbLs2%|SDDlel;ZX6!{k2x3yz>0@P@u5w|Ny_9qrYdM&98F`jed?W2DTX"
        "Z+2Vdxm>~Jj9O#SVj>#3kzr}#S?^6@XQXeIK)<tYS~hqf6>^>jrij=|;HO{!+3i$^hHO"
        ">9<lS%ud$shEs)_kaoep+kziBsv3*~#foVyn<W>ut2ya4f8tLQnh&}vG&WULs)&pQUs!"
        "gmL*vyAfJLW}TY*l%~SPwKJCXVW%jvf5H5p@H2z&@fmJ1~Y|q!7*^rdMh=-"
        "Dw+VRr1oKqTSIMS6>nu1aGLM~=36KfanwP2&EO+xy?zSMA*WFQ7x#OFzeNM4{O{-"
        "6PC1k1Byt1>pgVkl-ZkQD@u)Q2s-G2iSlAmc-oRJ&*)%UNMy`@IyrvcT1x#=S&4arso0"
        "HRf8{$pDy<z|jVIzrb1R{<$)v5{t1?FRKxd>C)Z+g|(7Ac1Nhm(tEv^MgO<`+5$ibB88"
        "WmXO6gK9j%?nv?(6U{FA>PWZC2K7>>s0&F8{|Wh$JQZYn9X$>^t^4dN%_LNh_*;G;sEb"
        "q91mzmnN$y}yK@JqQUWw;DJH#RoN59&Gom_5BcQH%mE#*L95iEhrI0jb`v*<C#V%E#r%"
        "m$eseVuuj*2mlNU6^S8iqFtWP#E&LrZYy}F0AoiqF2a6lwBT5!%i+%pC<7tTGJ$1YZ1w"
        "pX)M)#8lm-ixCbd~br;9M5<1t~1l^r2;vxD`{-"
        "0X=6HnJ>;#nz${6oyL?j_or`N;@qV)k-"
        "!uu*CaKEm9pzY677kEmCmv{|WQ7oF?FjQG$8&s^wZpSK;~^I%2q^u!aw3Z7tIwfmPC3`"
        "b!Z9${aGm(DHeBQ0m1<h{+wu#|Y*=<rgbByQp<?EheD(i{-"
        "n3wBL+uwB8(0$D>JrRDP2<h_9oG{~w4%hR^zSU!vVVdv%t%m1VfgPmY#X9yR6cB=E{td"
        "CaPI1!i<M6d}hE&Ub!8d>9Bx-"
        "#)k<Rh!qAxKhdLn)SyMB}WyuV<w7T1qPVt=#rV{ek^QQXaXO&6T>+gHRIWf-"
        "idO5LOPd-1u_%yju}&25SJpWjz_$F@3tWT-!u?;%M}*VAF-rTaSYBc#qmSbc+lN^$yjC"
        "<H3x)o7pdXpHOGFvW%}lTig_=N|!qmXlwt8PzyT;pX+clE!4s8OJ@Ao*%aPOHfy0(4_q"
        "_SJk^8|=uest?{h|3GuTb#8C-"
        "LEgyPM&tgECNan2W~6V7WcQwOj&xHu`xet{Bp3}1rtIL+`WIej3RevtQjuKm~K(CZ}HP"
        "7{BlSFBo24)Ldm>9xmM+`|wP`kOz+WB4UCi{YiC`P)(xm4_e+d2k)ASn1;)2VV-"
        "5phE*0{d4Fd>=$>?V)|97SfC43byh>3;5&UfJ)(a%GmBG%b5POQhR5P)Jjd8<H=q;Pae"
        "a%>-`EU&tgn(O-"
        "E>T~rZkz4p%0Yu;oht<$pBZ(;ryi;LLan`yq7f`KC_uPE57cXXZNJFXl`^29ubiJAX+2"
        "!e;_&HaUp%9Qxr`@C+RJ`3r@;k@gb*>-"
        "U;q$kIWQdp;if(v91UctTx^c!D3Q*nB!F8jc7?To4ka)#m9v#;RQeb=~KHNsNg>+UINL"
        "U<4l)+3&gR;QaW@fDHwdmm$J&VHSMI|@IR5(;xF<BwV=F-"
        "Y{&J1z!|HcQOiB;WRQD`0sh!df>I_ktKwT)W%IH5E$|t>TRCweDy|bUPiY+5>Es~^)*Z"
        "9Bx263FisG)pIno2GCi$otWQljG=rJ0>0pfLskQp#2yk4d}n&wsy(OXWPP%YZYT}bZfQ"
        "%Onqg$=+O3$poq2|CKh@>}G*)rISJPosG9cBLb>g0CZfnG*xeYJHW{&~*9%eobZJk>P6"
        "Wad^F?vf)l$d9X4vMGy;wUzzun%+>;b3q3c=EYJV1N#|Ewjm{@2+F=+40nxD6yHnXy_S"
        "l*e$+5?zr{!qP;iKhYCG0N2oaRToMq33foM*xaacPP1kuGb{X{;X2Y>dHwu%_XS_8|C*"
        "-)kA&?raX*!j3@>yD6PPI^jl84`rY&^$`*4&Kt~*8wYEJPM9Z*QQB3u2&Y*YoVqLqpFv"
        "HbC2qvBn$dbZ9mTE-YmvtutXtA<nqm%y8f3FIIALIFVUS3F>tbp~sXiX3bWSNL_2Ic-"
        "uv^wGoO%E<g!j4y_)_x-ud9{E>(MZ&OT@f(yM;(bGSdX@0IhG$lREqVq}kmJY>T`BBV5"
        "h-"
        "lN7dN=ul%fsijtD(`iO~7#t%1>Bm#uJ@`Di4!MITtbEeMQb)W8_zc=D+#uBx(%eO%_4X"
        "0>S0@R^(hh;_+_aiIj{HJx6>)~TJiFROEGbXWTF|#F&NzbeYXj*bUW?6h7m(jf%k3Gdl"
        "k8>*dL6mpqo$L}LOEd&pKTt3I{Xo?j{6vu=wp3GASsf%3T_jr$5^NbcjZUwB0gO&2me}"
        "QfkQD|QJJYX&~K7bP8*huy~Y=u7`p)(LBE+XR_~N6QYut;GK5CC+1P4xJey%(V^hd13w"
        "e<EiDoCG;DS4i#<}(39t_co(Q$BJ{0@sr7a>Jh2Mx7iP8BlTcp)E=3cIiIF6~_47~a4v"
        "tutOK?iSjz%_M`{m)Tlz)Lq+3{*`B?Y;%%*2ZP0s$Qa(mR-tyx)J6smsaxGbxC?Y6A-"
        "MzepwxNc3j@Zv$raEdHTY+wYwKoKvfiIhbm=`3688XguHqW3wcHvun`a|=`;XhzwyB9`"
        "X~*OmkV*>Ts~qFW&IFc|9FTK~w^#~W2Zh|)P*b~azejg;gd5l&l)uPZWw@{sO2cq6(Ng"
        "FgDCg{VzDue}akTk&V2$<6(@F5jlUPggiS_e7(ryz4e-?6sP1eaHU@YFI-"
        "}HUASGd>kah3-"
        "kX6x~Th)DqLs|?0vP&2hnWDWm<*JD+BEL}HWL1sKD;xqktM_gV#L{{j}@i$VGKOx(#EN"
        "akb@c&I3BW{u%M@xr2u!lv3bHXSgb4Y=j^bve#Yx%{HX{N6j6TVKn1>$YjoXPg#wt|#c"
        "J!s%T@*=S-H0F(*p>`9y2z1b#NNxS;Z7aTm4c2&^-"
        "jj~3md4=Xc3wUM&o+QQWAOnWXJi+-$mXCY<!$u^&+4ATG*p8B>-"
        "DfDW<jwEN`RSU8LejwG9J)Ie6IPcJVCB0{`cAA8Nrh@0bgdF0l{9BIdwd3L5IUMUKCcN"
        "AaA48rwV?i?X!CdLSSkz08#jFvN@2(v+_X@cAi@sA)k2&FVpwX3qlWtL2v&|H-"
        "lrNXzbS$`CQV0G+}$l1S=clif{%G-"
        "y^wMYgnwT4$rX{LJjy1b>XU592duvZ3hi4bHTIU-DIw?r?6@IASsQ$#+}p%=V_yzCUiD"
        ">B(>BAz$bE5`^n5hJ3%FDto$kol*`U(X$Om-F*)z6hc*j-"
        "<;SVg;aYlFj<ew2*vD6s+vqgu;?aFYBHw1Qi2t>MWzaF4&i>P_fZK)lD96nU^sIV7*=}"
        "y9dDs@(ga1VvxEkpn=mQs6IxBOe-"
        "d7uEQM*taozA~PA6%67_TGuu<aIab8gz>L2y}LqE8wCh@PtlII#DjxKN)wCgTd#pN!5A"
        "KzD~!OdALk3tDRX7_Lnf1b+wzBzri*mD(r^)=qHuST3Pa!@w1dw8O~RcKgd};oh~Mw?L"
        "tm<^N3Q7KQI=X2jtF)F~OX)7uqQQ!FC6WKs?l9=h<l)!CSK~?-60-OV-"
        "R35+SQ0@@`=tjS2qe)a9Q68%E--IK|%JJV7GbFGsVH#va)1?Bip}d^AqoA7POF(gSssb"
        "O!#Qt#J~xlQA5Y`;*(|3@OAwt|Z^){c$PM+U}580b037opceSJHgsI`$Pw|gWa@?bj^K"
        "Bb3`nsGQs+Ob(4K3RFLH2zVM!irPpIiX+0qsZx27PJHj+=9c0owq4tv3-"
        "C|BA_l)9vDqSTEL<8s=<C~S!o96EWd#&egEZL;~jxLa5&b;sw_ZVMBTR|D9L>urz<};E"
        "N8k$AfXrWp_55JQhD~+Hb86M~nGI29CFR2@v!mfo|(0|yaz-Fr=%0Uh?pKy}Aw_Zh3au"
        "Z6DTbfa{r+ENs)8jk`9q3lIdPaOQ<o*Ip*l<sOYn)uV)P<BZ=X7wNz+ojzVrekZ-oj?0"
        "Chk*vTd1fxf&I=_Xh)gKccMPV1!$+ua{_KrJ%^biiK4<*dWc~U;JxyP++EO!*KWWk!iT"
        "^(GC_Z&^pnnqD&uVKF6gWcqq*2@-"
        "o!p=$3qik2Cd|62y=;|w=^>ZKPwyE@+^JmIUA?nk_*cHaeDV(d!#tY7%ol2EAeM`fDEC"
        "#@C&I1Q%NDY8C(urFVl&vREO{;{C8H6isnaXqgK+cqpbD=t+Se6-"
        "WDoEl0$R(8fOYw5;_To*%aU4;3=BPdrujt=huErPELTf=3MBfrnkz`CHNv6&4#nvcx37"
        "YUK3a2k0lf_j7^M??*8$3mH&=(M?MA9Nd<MQv|7FB95tVMXH<v@mt{4=)k9)xK`{mzp="
        ";JN=>lo2&Os0SeR*|zfOP?d`8dYx+4>N(b$Gm!i2Goj3eIn+uialt2qp^cK*f7$ZT`?)"
        "!dh5GBh}QwmnPn2W1UXH1@buMDq9ws46}GFze+O8x^q)qTxyDc42&?3(G=w)drK?01Ko"
        ";lJ)<<_Br*0N-"
        "jBy5b#capUuj=dPU<LQ&4r$x!fW=GT;u7(^OYemgKT%Q1wTp?m_yo_(Lzq$aDHKPQTcF"
        ";T>|IF6`_os+iqh}n8UM?I{b{GXw#e^&#gAa8LU`R2Ipp(%@edxg!SI=Tlz9S)ZoTcH;"
        "q-"
        "Nmz_*#ZRGWz_0IU3UPvzQ&u09|9jhNM7++V8v19Quv`%{+$$?#*hE5S;9FrT6HVlzpgU"
        "7AUzTLj>%1$=jnavmQRZbCS2>m8(h3)2-"
        "q}N5)c)ZSN;RVY>boVjoPVQONv|R27k~N&gE@2&mUbwclLG+O}2IoC-WyoyWp%<a1u+6"
        "OO?jk#td3XTd3GqborG*|jR>im2q=*y=$CtlnG!p88jMCvgfp>B>X()>#Wl<6O3mP2iV"
        "EqNr{51?UGp9DAJ~lttM-Cf95=+KU3)FB{C;ymlT9MAf-"
        "=SCd5&m&K1z7>)C$o7i;|Z$coYj7gutHRLyWEJ5cQWvU<Nz6Aci@pc!k_F|a~|&r(Kx5"
        "lReJ{|NK3YubkG(D>O%u4jT7LsQ!0=JHsbuc2cNQPJ4^(D!5fRp*ZdjXX{2^i(ZDAh!-"
        "KHUj<Tx2Sou16XJcs!FU(Kdy-"
        "=KXn&j4Ro2oxv%EN2h*Mm)=qx{i&?5<<2lR5?JC{Niilwa+qP8C9GSDc`a#3jYNV!BBB"
        "{bJY0GtmoH)jx{Pg~7&K5~6c)6Db#r54?jqBnw((H4)p|W4)rk1$%1scQ=L}nbT=jIiu"
        "OoU1l~ym-VYK1v1c^_Bs1JZi*Z8L-"
        "dVrw;nBZ48EhLCh}UrPzlO^!r$U5NEsnY*@1Q%M<c&j4%CY$YR}{Y{2;AtogwduLRU&%"
        "5;B#qSbi5QNIec8V1iqWZ{e|4<=`4U8Xj38+|JV?_=Kcsze}@h8~rVmOU{YENsPV_28&"
        "}W+=h@bRT>y>iQ_Ab!)?eNTqHcwYzUPURj(-|zzV)La&5bvRd_-0J-"
        "ws)aJhiv&1zkw<!F8Ig~ws6?T=JzdUuR{GMv#V;*R63AzIll0g)o>_g|wt+oKBP8Hyn%"
        "tkbZW-?B&J?s$kd0nf7+ix(h78kGHA2nPx{KE&l3Y7rP=-"
        "LVtR#_}T^MF+!B;g~fm{8z+EChFOh40;|sTJdV{B?s=&DfW7D0>{&a!c1~h92$SE+#T@"
        "Kh309oEiOSa2sg~C!ULgxAesw!pm|pQKnIGg@hJ3*T@^!e`#^&Tk5_fCW0~Kg)hwCs!X"
        "2EB<O->8eK4_Hg1s}#@#5AUPxrtY@deoUrCGvcY_?rpDgdpd;-"
        "m!`qBn$hsG={UcNpmt@%+zbl$pubJ@ARGvsR)_apk1$aGQLmQ|MW`AGe1LFqf?*ZzDu>"
        "4&|pCJOjijOp=<jTC_<hgL{C-"
        "=z7G#GC(1{8cT70=T&%3Efargr;&x|sHyRJIJc&!ToI;(c9U_$OCMPK=o@^}bXYxeo`0"
        "L0j~6kYA%&FSOPCFR@g2OV_cybebgJYc?|2r)o6st3s4)(HCKKIvw(IuM&cO!q25E`i#"
        "7($)uq3}nxi-@bOD}?A@P(A(wqyC-"
        "K|&3+xp|vh$2GLe&LjU~F%y(g4!|w@BwK4GE8k%re#gt;W{w{CVlOd?9v#V1U+@5`jh7"
        "oYBr)t~tw}XIr%8=P;agTdm=}H&Xd7-qcPEv^{en4SXCz;zjkNorVo77IO(e$o)%-"
        "4vf}eR^Cp~GFc&F@PUYEQvQp5EluG@pGMjE}K4zn^DBfRhYFGQK`#yQkpU_);#@@)LAo"
        "z-p5##$>a%+6US(0%-"
        "qJX4PL^@J?+oPEae*txX6Y6eNP=gC#wEyhIOeX(lM^in<Zh5FT3Cb*X+@Pm;ISfRhCZ5"
        "(XfG~an2C4UV3L`yr-"
        "_^(88gJv6&o#hW?4BcZ3jWQ)_rt}QYhd)VU`w%%?W_vhCq|+Z#4&&Xv4e>F;L;l9>X>1"
        "H!cgyKF(Ri3+_E8e#mC60RhVV0gL}$o(AQu{rEuKh<i2@vhWO=-"
        "l6M4x@C8y?7vcW(0ar{}1#$`!UZv|^-"
        "@O>%fuLjk$yeI>%fUc@%h1$%A``HblE$?ZswHC3Nn%`+EehJ>DpRAnPBf8Z%gR+TXzRM"
        "~E4e=M&8dcCPvoRn$4do9k7;H@2%b$tQ`a}AFN8y0~8?;OQC8eyf-aSO$g-rOD-o&-"
        "ZELN9_xR74ed8{b%N>b3e3ELyko54S@RC?(&9jR}S*GHIgt@_1#%9jQ98lSZEN^@R{Hg"
        "RsFvG^D^<)%&>X}>T-I1M^p<GC%q@W#;t$_H2^<_s<(w%SRJ_y1yVldiar(Ms_>q-"
        "kT(XC~kirp)JgO0m&aQrTK%dV9;@A+8G!nn}m;G|u>Sy|gof<qwX=3v2^brftavt8nmN"
        "={-w`P{2h!%`Je-"
        "n{A|e@*!CuX=)LvI6A~*!snI4sGiV|c5p5^5i`e4?cTygGMT(H|1jcGGN&vjjaUo)GD^"
        "qK+I{h4R)IC4odW~eA>*uYN2{e&2;3_()Lv%1lap|JySMw%T;`;=ZdxVXBK$hZXmvn93"
        "hR|n0ec~Pq5KlQ5zG#S@Mp3TFx-"
        "%jK{TYZ3rZq6Mqa{taxhR<SwqU{38DItDj%hlvC;`SP&4LJwg+3GrpdvSi@_xFoV}zaU"
        "4pOD$}p4NHxl_oePL)IRAfGh+CM8rN<By#LROO5Zhpsgvzj^SKgxO%#@F4q<VE1Qc%BI"
        "QR5=%G8(yqEm3z`^QYE^|{6e=GAGH{%Q&Ji^nf&7f@Nzs6?m2h#qw+Sr6_mHSqD}Bd9%"
        ")Cjqf(8;lXS6Xt0JI@G|W<Io^VZaEn*w*Qjy(B?#A2V+GZzXekfD;XO8U6Ak(k(nv>n#"
        "pw4FbV3+-"
        "nk9R(k^NLLN37Jtv+!EJfLlXN*<H3Zi@+^Opy&pF>v&!A=ZNg3|yDu~RWlfG4+hpti=0"
        "XKI&UNX>KT}nLZlTH%tKH6L(TS)W`~{=5S=JHgL#B~bG{7yLoW~y<-"
        "U+?P6f0AitKw3cY^1VA@Y!F4R0#YmgqUq*!!JE`<kjVyhJWH2!_C16Jwz58f%g(E;%FX"
        "qmi=9v=K0k-"
        "FjR>>ur@pO6iEJ)#i5sO{=mB8c2MU7?e})jI3`_VPe>>75c$z?bRT@$a(M&pXfBd|JRw"
        "t*rIHzeV5P<AmNl$&oRQ?bweOSl&U<8eOZaoKX;!pQKusTNr)|L|Ak%~HiQWk2WDOS9%"
        "A3diZo+gSpW6`E*H(oKSykMIAx^yPIjK+5v#O@w`hW|YX)ruO?9&s<iq*+5)Jr)eH-"
        "I2LMjN9z{KeR&6sCgQm_N6M&<_rRM$TmOI4cv$(LN**eX*}t&CP>>5{!{G@SbiZo7JCV"
        "XQ3kSi&l)(cdprzd@?u&_QP&`oVchx>u$^^wVd9;JrQc%Pg>F_vmdO~(?`}q5?_d4Mo8"
        "r;%Ngozl!uG@BWO*Z>Zkpgd5p6YvRVQ=0>kuBBw>!o?dTb335Dcbki${T%~lnmMZkmN*"
        "mk<#ejHj%o03OXu8J$eIp{DPLkor~2L6bBM30d1dOKDS-_`2-"
        "&yg(7YcfJF>#&4cdPVtPrxMODP7Ah3DK3nFdDa{<KiJfnr(91+7E-"
        "Y(UE|}d*KC0?o$YoSqMi_MKQImHANCGkhsA1Hp2xlll?2-"
        "vFVrrc+0zUZr;>uLrT&WkrhzH|q={EY0V}gK)f=nj;?w?X62?~&#2KxssEz((Lgjhdm&"
        "p7`#8_4YbUw~Kg+z0?zEYW}&)|w(4xdmSvn2A^e#fTKI*uC5BDP_dNEgy4rIgl~v>{cL"
        "ol<<nFm|hP+FyyYeU{+m^Z!rJ7!6JEbMZI0>~yl9<5qSltCQBko?t$Osdg)v#Y|GlxT{"
        "@cUu^<&q+ZlEz$|7~b*r;W(mmsXx091WYVXexh~gWuOjnbUMmFn~Q`jAXm%$P^$(KL|?"
        "Ia{i9ng5$QJS#6b~+elXQUPQ4fklcJNb=%r_t03ZX>l=aeIHT3f{;5fD+n3{*ydf%N`-"
        "e1m0MSl~xOV6fe8v{fLJ<g@lAsfBFhWuC)`HWeY|X^b+zo0a}fkQZjVFhqdi^w4+G94X"
        "-pR<)Uv9T&6Q4PAjs$s1DyNRdja2YL?Sh3A1XM+|9#E!vN=%JCOg3Glu~^!?}e4?hL0A"
        "`@rv**Y(;)8+h-"
        "}9%1hFe!FyAp?ri>CP8l824}=aaUHccJ7m`J*YnPVFvRhV@+|Wxxki_hAUv=Y=O}4v7j"
        "Zk_Dx_5~E$O&$Rl7pko0*s<F}|G4L$T6#+C#dgq_Pz##x<QK);RP=n=d_vw*E)<I=OM|"
        "J<m(p2p@(%atAa-Dh;dbR5X=8;SIQgyX%iV#iS3Q!v$vYx5#yhqzv_RHu{q=ox=Vh{cI"
        "N+Y0Wha{mc)UTXEy0HgY`ggfqJHtWRXGnasc1NWHCzc$5AW+G@Lea|2HC9l>VSe^@3zW"
        "F|{+ZE>#Y@Y7BeMGtokM?(=31C!a~^3M#DeSijxYjIH5EsWdZtj1TRzLV_iB>$iQ#Dq&"
        "*v+!7a5bp38d!qLPu0Wav&m>QZq|IqDAIfA==~5((#<(d~O6pQG)&0Y4Wrv`ooJATaRW"
        "7sBvmX4cr8Py*s7aLSiqj&LMJi-JlPB@ZXq6I#Z}>O2Eo8J#K?uLJzoJoAW3tTX6d26b"
        "tM$WP<&N3N^DN>W&*UADgunP|vf9RQVQ~1IDF*i?_f!97OR;Q6IZx<6j0TPw6SO5lOq^"
        "HznwqWrNoIu0^ETmpXfGWW>SA8tK68%snns)3+>cVKd!OB623ca}go)~6PX=;Xt_+Jv)"
        "5y1agf{UE54|So%C}^h;0XEY#|b@cEt|`lv4WoJ=rlAWja|ytLsM&hf`^|F9tPL*gIp("
        "N-"
        "5Tm;l#AMCqLiIKHQU>_SW!|H^_J?vW$mg_S)Sx@V*~DMpA(LY8$(yE8`e&I(J|;y)XnZ"
        "8Y!ScUD`i*8hxPR4k2wUD+`jlW>2AC<9`cEiev=Qy;48GONu?YiAAVrfl)j7od{I1Jnj"
        "Rsw#agY%r>z?5OOKoVw9B}KT1L+oVsad9V^%fGdtORmSfJ10b3&i&yR;G-"
        "h~_)(*?Cya`$A{ZMt@E7Yb|9$PTL`VQ}2s?@@$k1K1(B&OzwCd#e2|Nq2g*4)KWPHz36"
        "l8=Rj#lU~}mmev0QNv7%#Lmy%;QdT)@r&T*7ism<RzCD|F@esma)V+F>TjU(iej<n~q-"
        "6p7**}{1gcp*-bege@xf-"
        "4dU%Hjd?b7!~bvDjTX?v5pI;EKw%xymPKM{GF?cOiTI+sp=5W^W~PL-Od9v*f6}L;Ii8"
        ";?1aHZwjQr-"
        "=wrP4$r4`*!bW}JOrH;7P>9MZNt~h?YwtrFv~^O>Yd0!x3&6NSuZ4LB>}T)c0NxIa|bz"
        "0I-7~g0(^`lN(G&&?5kMXy+yXzD`FR!CEc}njp2A-"
        "lKoaQ$l=T5DaT8uu8Yu(tz{?Y%|d)Du0l(gZBSFXkY3fA^9`&iy5f8YJolxz*_1xUS6j"
        "8CogedEGH@3kFsAD{As21T(?~8cS8xVQqN7<?Z7aHJ4<iSpx-_Itc3Zk5(fiO2wo9vMf"
        "N}?4z^mk6?SRl<Tq(xz^-"
        "f;P#~;fh%$uYI&ISkJ5M&@VWgqQsUx91vvmJxl_>RIjoRgOh7bRJpc3K`<CH!1&tz<Mc"
        "wuhGrX2E-"
        ";%3^jY#;r=of6WIujnkWVNvd!|m}s76ZOKDi%U?NMi~p?`<a<df?N9EYDYzlpEq|n^oo"
        "V8s0Ec}}OQ#!XBrSEfosBM6E|MMIA)XrA9@Y_u%`Jh)R!u&bm9zRXV0X2B@++8Z_(Nap"
        "L;3}?kF?M~9kxS%GK@E{`<v_FknM4AMTn!XAmiVpn(;S0JMh`yfZ%M}UCxJV$P+@@^?~"
        "NOq=TldwC4fqGrdcqj6F)M{fTBX1L_qvNtW>MYH<*FLGp`y3$~I$^qWyf72Q6@udD+e>"
        "#UGBBpnkKzRR416U}{27ko)?fo}>Q+_&a-"
        "R!w_^D<uzuC7!wdt$eqWOV1MVD?jv5&YIg$>+n{6qmOx}n@{jQu_rF<Z*BMY7@hz`lb+"
        "Hneu??e8C`{V$Q(SVNILPHOB^e-"
        "FaQ50(+|3At~5{il$^va$wg6jIg2~g92kgGHhb3T0rt(9%1>E+?NR6%`9LPZWbzA1b2L"
        "(pMX`~=)l9T<%FW%?dY#Zn>#luTQsp&5`k=;N;!m)H&b1$E1LS>nb~vMVfkB@9Fd7J)4"
        "^7pdn~1iL*sbZt+M;t#*retPjgejd5VGF=#Yu7{br1W^dF)#%Y-"
        "Y`zIo8|wQ=Vv^fSZLggk~6La82zGbcpQLFJqPbY-ctb!99FgaKRv&z0H}1k9nqAi4u;h"
        "S}vozl`*+FzwVTTNp@LG<rGw(XTvF|rQu<Pac;{C8?CYKQYk}X4XLy|4a&kgcyBb~>HV"
        "`y9OG4JA?(ME(P*szT+?z|7sKQAqJgQ&jg>pjef0()x>Mb0$$SWD&NDbwq>9P)^}WtKl"
        "S6vpsq~ntfjWsLlzLF!)<{^5^X2ll=6lSSTF@#8UVI)3h2v5dnUmzUrAr96oudNfy7hn"
        "*gh}iGOvJIlTAr2qc`i7W?aHB2`rlrimxVjN`f@!^uwM!X-"
        "k@1HpSB)<)AD$lif!2xc~^oC=hz<OZ&Z(G!o#$pWtL*g*Uw)=$r`RoF1o4gKR%t`-"
        "DiE$ix~}_&)R#rC+tMmaAA}?Y=@Nu3-"
        "v@{$d2oZ%Yvs^5nSIWqUAO7fFC3MsQ5RQlnrQ$GJ_w&8Jv~)ChnlV$1_MzRM|cwUQ5>f"
        "JFzMkSL&mBRD?b3ox0Y_XqOC}mdDUYGD8--5?nWLyF26x_5`h4!gt?4Y^Re+nGGG4G`1"
        "r+%e>E4Ko_`3i>Zao;o{@qBcVSu2t}z6SaIgyI?{9cS{K~jc4sorT+OiEk$3hzB8R0Xf"
        "&7q39gnI+2<MSL)jn@{=sVkM-9|C6-"
        "!bV3w%iTt`5+X$6nMg8tc7fJqHB^s7g84&g>Kq*a~OK6$ew7q6Ajp@T047$_*uRwa%e*"
        "O;qLyfrk^e$z5P2QcG}5^QdZM$;v_V~s$hJTR`C1IH?|2DIsy4C3Tr<msmDt>*kF=?RQ"
        "!_~!*7`ld78TohfrH1L2gM#!%3%!jGU5ayw+A*4cG1W<braE-WR%9<)lreGJ0$C7uE}>"
        "u(vZ>Nk&Af?Tqh|yTYhxZX~gRp@E}pjXB6OQQRzqov`-"
        "ZTUP(usgF%O*e)f;^AbUD8tRw%JDg_EvtGeU@?2|-"
        "24Ze~4n~>YlqmNJP9bNUAXM~pV|nc*W)iKV&E_rHM$3~_H!;mz1$#+JTXud844~}-"
        "9q}~doBYgIguIt)a+NrCoVkk?l6z`p<#Qz)q^#y8L6tSW2It4|q=dR&Rs)Xd3y)$dogz"
        "t)rjNw&(n@*^elkYLJJjFw^5`-"
        "1@R7;^(iuwIH>_I0a%D3nrQ@?nX4s+6<X&Wp@0jD9LWXLRB(0rhpy#ZW6_2+{v$Z(#Op"
        "ipYxi4jzM^Wm+Wms!Rg$|=@5!38}-"
        "eO9g24(97Uac$MI*<=1>V0rCeGu8;uOn84X7WD?5sR_L`K!vaxqy=SNV$c2n^g8shKEp"
        "1DjZtjWH+nHzr#o}f^9Wg(5!44-"
        "kjP$lrB7&{TbLvKr(qpv_LY#gYkvXRCffQrvDjENqwTt)D|U_bgzid{0^iOyIUiK{wxL"
        "VM^dpWxnUPDGx5qqpz~m<krCe)7Ta%}(rP*ym)uksLKaEG{i9I|<TO*vT_nZX3yV!^76"
        "@!1+37r7pJsBJN-ZE1*hdp_kk1pkr{wW(Rz^WTycTU|`Hcpyz(ukb@5KG+45K9d;4$RI"
        "c3EY(QBqK73`$bdQjP^<QVp^hES!UJ`qFI#h1pN|y*0*r4y6wP_Bs<_o7q-"
        "75}ZU#7)YwaVWk8AVr__2VPTw26MgmUy?RGTWx1v5>=X|KFX*M6VoGn;A=pwFjZ3(dO("
        "tKp7LanzeDo6u2Bv8b;UMbZ%opq6_Hq;LaN@CGYdYA<3)@L9T*y5@wvbj%Y{d+zKkPcm"
        "iQ_3G&iZbwk}3u>2_xhtY%j^?{-m#_gX~>$3Y$(VsB86>N}h;;#9IB7sx-aUhvk$)LO#"
        "+}DUAw?+1v|k0+i54p<@tdU)Co(i;XjCH8eHc6*FGZ%@C??{2iW#YQP<mmu%D?1!_PmF"
        "LHJVnk1z2{Ka<Tn))*77k8w!6o1ysLq+`D>1p>7(&Lc$Gkma)=|}Xo^od$bDoftTmmrQ"
        "5LcO(Z!d?4sI*eyVA@RC!4@QfAJR?%;If#ulw}tAmBuNb>ht3C<J4*u|sQ_zkj)2bEO>"
        "4LItA5h@h{^@;65TH-"
        "&0!C|Y)|yWxE<uJN`85TxKFHU*HTkyGkKBFmQAycNcDVkSR<{C6|a9L?X;=J5T~$jlu$"
        "${0EO+_ECb3+sk2q=&NNz4-"
        "fAuis)37v06*t6G>h21wP>leuZMogsbqeYN~s^Qhs@_0LwV_c?g1jc2Y<s_;wqt<%gJ2"
        "4jz!}ds6xt5`W0%hFMda;gZ5jkm6ggexde=*h4mS9ggP9rhG%B~;DUs^(uN2D7Lj9od7"
        "u}6XpD9blKfV0+{#TOX=p7SV?K4d@)dep(k+m~FBwt1B6~pV;Ir;Mr#U~$b~v%xR_O?D"
        "86JvDk_Os-_p8L{bgh}vQ$wsSneDWJp|lO3ZEtYT=pK54yrye-"
        "U%9;<ZHy{2Ecv`$Czw6(Mja835prA2X?=T=bpX{@qQYOW!rNGtt-"
        "8)k)>C0*79AY?%zwwj^+9S$G?z`WDp~`fpYu1#K-0k;xGg_Y-"
        "{EnnmD#iW`;f^ShF`eb!!rXDVV~ZY@7Jn{uchqpo0B#0;|}pTTADP6-"
        "Ow^zCG`z%M$fPxI}|%`RVRw(F-"
        "j$F2+o8}B#WGC)}$@W6UKZY78>BDu*ZHycL%d68P)H+ncfg3;OF)~5YMl`K~Cr&-"
        "W=o$mgKDVEv<o%Xhp~kZN8@hFGBxFJwd-h*o-#+!p+LwrLodue-"
        "`W*6Vcp&kHxYO8;aA1$LVcQgEFg)*|5&>o0~W>Hsi9S7s{)ZQHn6Z%FU+m2A&wbuTeu>"
        "Svt2rD?jD@_YPm08DkCQtE>@JH2#Q?#WJIk`7_iv&$&Kfw_FvbnqftX^r_i$jQj}ys?="
        "oZ!OI>Kf$cD(U<^XaQ>U4_gk2C$x}5~k%)}NO4vMULC(8Xw8{3B5SN{?&O&{ucq!VZc4"
        "hmqeq5lS&&}e-"
        "KJjC1BCo@j|37VsGY@PELl2~&*i(i9RctT=hsVLjve3Cy)ePAJrqM4MSniqO%XZ4rXY-"
        "^0R9T$;$h^pv77Iu~v(d)Zg$r9fZ`q*rXkK3n`6J1p}!J|OK%haQ!MyQtE*|}^a&{)V3"
        "Zb>GyCuWp=-"
        "&{v?*x9Y$HQm2VxFtqG9BYMV;L)}(sD$=AyP#R5UuF02B@fYBe+{@RRp1FuYa<`bG*_T"
        "SLbJeVCk~q=2ZXG6wBFZ6UB-"
        "9g!F)Y$8p_Lmx9Z{CEWMJWR2SjC{Z_6^N8|s0S8BUHf_OqJ^%2?~<*jzyd<spWy17q1L"
        "Z3K|NM`&A9rwS&=as+MG_3@@WQFxLT4(;7l|gh+)8wh@Ll$ptF(2Y?tgBqo9nbb?hm~1"
        "c6@E@`o;=cM#W&yz<`OvLzQOJ6y|^d3jGN<ERxa0YUnPc7VJ!*9qf+_=d8+W7_0ZD*g0"
        "b2inrzv$EtHmO@Qcd%QmUIu@_AlK9bl;4z&uSF;7C>Jt;k2GnzoIP)!ti=Xf>xA?da_r"
        "h$k(T!Csl(mhR$%kvynuE#jlKBxNIRiaH4If)m+Z`hvte1MLfvK#E#-"
        ";hCLL&!N|LJgBTPRN4pcNprHy$qotD@X$<qL&yhlp07d{ddxY7KL};joZ(8esga_LwQ|"
        "C2eg->Mb5ubV{aIO}bb@D-"
        "6fzpG)0!wARN1#nxy$CE1U?lP!nN4XQg8f)R3o?OOfm&GHor(4L!V5Hcjybndd7058Le"
        "52bCJ5ZwAG%hw66r7@+7ho-"
        "&1G6KhQVuzW`860|YGq000O8001EXAAxhC|NsC0|NsC03jh=VQ*Cc-OieN_Zg6=401yD"
        "oyZ`_I00027K>z>%0001;-"
        "Fcu*<@Z1ECY214d7iG}a)&dYJv`5|pS{nyL!m(=8VpIP$dt^bG)a>ol_-shL<1Ux27MY"
        "(gi2IWG|;3%)6cr=uDhOn^!?{|U;li+pFb+sIeS0DTJJUU%wFBk?sM!hV~&~7anPlsE*"
        "aU;Y28r_j&&?(-Er{MBS()MFs$FzBL`gy|9k0xt43XV<bNM^`GDb<9{K+}#S+m-"
        "tRTOj^`zGSpFgL3+Wj+uK5<ZO$(H-"
        "ar_enXsV2~io@s1h{}lSw1O3xzs75a*NFVQZHK0R0K<`$#UW5A-"
        ">0*QSk`1)Lt`s`Q3A;suXdIpElf@o6;D^nQnHFl07vu#$i7;i6CDunaxk0_{vIS9eo@@"
        "Hr0fUNA>sZ(mHfo+l)n#?rEpyO8b3M~R0VZWWQ;YK6EiEmbFUYD2H9Sy9k;%?vXIg?hl"
        "O}!y1ogq6_H-BRcF+NV?v!MZK&maep;V>O&6VJ9{!(SC=K|gFcxgH)?~I}U33iH$&MNy"
        "@gC{N2*v|EMr{8>npOBq#bl7R28|Wtl8CU5-"
        "!_RiECo*?S($xbi(>EtjckgI3ZL&y!mjjS#PI_6rtO3>qO;7Y6&OV%7QiSfd$UXj39@!"
        "9V2qMlUEq2PkGk<5+B#@mVcM3Gd2DM}@xgbVPu}-"
        "n}TMe2naJvPc+N6Pl?v8+aHM>@lE7KqrjYWU8bA2p67S~3}^Ahc^wZGOnYnQXj+2c2JN"
        "iu<stMIbLF7m+f7V0ld*Jl5g<cZ*k;Qr*F&4>HL{nK33Ks8X^G&$_B%Ohx$M7Jf;9S-"
        "Ylk+mMP1jw(H)}VfpY|!AaB<DL1Ni<oI?i#fgs62nFK!rzsI;GKOkNg?|BP{ZGC4LGm_"
        "I3oQg=nYRsShN2IQek0Bt!lc|B9{&w4*cm+J4S?&Y9{>^<H(s-"
        "vYfL!wPgK4}4W&Ld@1^mN;6WSLjVkec8N3BG(CfT9Dys)LNU~lP7v)osG6wWS#_#U6Kj"
        "j)nLEB-(M$9CzU)Lu;n`Ik?|7QP3$Izbi34YO;+l219FCctUOv1zlq;2K*I#-"
        "<GtddZmOHQMY7KgPkZDG`wM%QPcD#bpFo#|43=a>QF%bFu)rybtt~>oduW4KO|vNqZ7A"
        "7LGAEc5tUCQho78bkzC;aN1fQqESYhlbF;t>14!S~_%3N@_K)Unmiac7OVGPYzM3&v|f"
        "m?kt-$uhzM9R7WdZTo?MQ-"
        "u%xf!dnC5CGFzYFrDN6a^Hu?y~TP~f3=L_sH5KftpKo#vqeWqQ}%A$B!s<)L#U;DnQbm"
        "TZ>==>Kb!Ao%?)PoOP6N<~53i+g#7m`}Pp^=$N)N8l~RX6TOs@IQ|%5acQOl)R^?jtA<"
        "i`s!+rtky48__Ip;6!=PkX(FM>?Fn?E6E<2eu8<${xu_R_v5Eu{!hfnViCSs0#RdIzKR"
        "q@5wU5@ztX@+8PJg&drrO{Q57;8?arwA>GKuPSCJoZ(yXbcZz2K8u-CNzI8C2k~dj-"
        "2Ifqt_|nRQ;Jv@)HZ0kynZ-g(xC!H2<M8}!XyuE`GqoF4-"
        "%tWOHjIVI<mJP~2Tte3^hVx%|HgVoz1ji&h@yP$fkdhBYSOw@gnU~<RF9b2iRO*u+a`M"
        "HZeu|cDBqx2o=-"
        "9C6yf{#7ZE_JUYJw;DZlH*?QUhh`x{I<_#!3aG<&k4yddBOn?<oLx09bB?ZkR=k8SDB_"
        "*+7Z6+KlMKKq%ciR6aIIfDb5ssMFD?_&kyD}a~#|g^tXr0;gVP4AKC9UeXr@_7@Meo^i"
        "9LmFqLr^<i%WYye9o5*{IPyh8N{rAG~g(B|ckyL`<Vgi@<oz&USJQcbj=(J(8rn$~D@Q"
        "jC`6vy;a>RZLP2d0u7X8m_}ndpgO{IN`<)=ct1g4|ABsU(MvuWQej*%`dE>%{)jZnD_9"
        "?_4<68<L)#8**O$a)Tz=}4>V|b<otWMU?an7d?dt9k3e|Lgqrm~|zZ9x>#L;*)7xTzad"
        "#K$|vB%^+{yqLD;sJ?L>i^O=Lwkw1ooj?M!dZ~Mv+ZhuwoB724My0eKP^<v?P8ION-ru"
        "sD@OhZ`lL~9Wx6oMUXPOZG&oDaF1@L4s@EphCLfmQZ^dq~Z?Izy`62T|=Bm8m8eHl0v-"
        "{c4spr%P!zhXNXjDg%BF*saRL8qX{ufxU9UCD_5@8oazjeNK{`Jra8S;=KC27z%s3pjN"
        ")PU5<@?`m=VEh~U+B4<3d9EeVP5LIy&+?2-"
        "3N*Mbjd;fk9<tEO!R?aGv`pJ8!E^1DfL&;9*W2~%2!b~w8C+$)U793YoB<lN_W^u2)`@"
        "*7a*8}fZZ#}%$@d~x(jvXY^u+W;fduC$c3QL3nr-"
        "q>p+sNj_sjy=<>0$&PX>KkVMb~7G{P@MH-Y|?;5<!Ui-"
        "J!io1d7U_$Ae<&Cl7}HR_cF5BU%Iy)&!Ywv%6#bXBNZ=4Bt8n?mrkMwjU3KEY?@L}#L-"
        "e0E)CsUT%(6bs0d1bA1ytJYg*v>zILC{S90p@Q&|<gWBx=^e=p&6n7lOD1Xbq5>xc=PU"
        "A@eooi1wzmFBKdLV&L?6UJ4cS4U)-"
        "Jd<Km%<wLXbbaT<@rN)bM1aO%s9I8dho4)B>*w@Q?aO-H`#;7lA|e<CW+)%NDx-Wq>5K"
        "69-OqwM+gw;xTFZJ<X<iZ)o&Zq)!Rh-"
        "W+UFlLUF*CL>%lCvA#lL776|H2`zdC??7I88B1MlrwVtT;9SaGty*fK(6bIZdM@bNBv_"
        "m=!SyUK8RFV9U<pP)1u(}1nTdQ9oZe(B{nJd!Q2c>D$>fo#sfF_Y_Q;U)fG0P9X;B9#3"
        "Ds55@%(=X+@yE+d60+9P6P*HfvDQprnP@!keJU9?41txWGaqJQIJL&(o_5(LtBJVWF(g"
        "MrO!ffmYh=E~jmP`1}Y+hu}$RVdgtY=<^8s9CODMvrNy)qnUf~4i<_i);t0pwoOAkKE="
        "JY(v9*F2hGWzSpUTOyjpz01JAkSV;fD^BvH9NeO;P5DD<6Xy;RtT{v!fhC=sr9fg@N0n"
        "QN2=wX#1Y&(er?XST~8D;q0NA`Ti0)52naXRv@)f*oB`tPou%$wD<Zg}jQNiIOBe(=Gw"
        "7N}_jCE6YxhU|oD&e3$c&iyHf^W(UMi=(r2$y;UfuMG>8m-<U?LV_-)c)IzXjVn-CY0-"
        "R`(=WK#E8(EcA*Hvkgl;t<spk5K`)d9?P!CNBix@<>(Yo|Yav@8I#J+MugZnV%;#SVDr"
        "S_|PP0;F1yS?<XKb;<E^_9+*2@!3@pO)EkfN!Do6*!svNS6imH#a;eGZD0@CQ{0k4YxR"
        "ePptkzKLLVs9zuB=(0H5C7)`{JuSIPg&b{(Y9d4gqaa<O2w-"
        "LN)Ea;iW#cm6qzBB>R@ieS7TJ3Vk_94vE|IV+3MX9c9bbDOwL&;#lp>mRGSgNA#iM~@i"
        "j{L^+_ur6rmk$j&$q}fo9bac?ye$yoS#btaX^+}Wr^qC_~Q!D`cchu4YSIF5J^osY2_m"
        "XBWRQ=-z#u2ak7rEpZi8hO{lM|+H#bBw#^Q3-"
        "B)Kr+ZC%`{~;0*zqRg7*)+>+Sfk&i5}-zMj)-"
        "wKCX0G}|YBoKT<!ORpmHaIq*d&Z%9x<@t#o<>U*=zYXblB`hUs&0!)EVR`%g-"
        "$DspMCOTv90Ks?4aPFL>cdBMH0ac%6dg+IkTK&(`2-T_6V{{p?BM$25zd-"
        "@s)m5=nWUm&?Y?RY@^r%>T?JEn7>b>r7k+bNBJH*wMvf&8m`D9Yu}MS{W_0#W@xlas`="
        "G?xZ#qt1+#8dVWk1sD2}GH7kl7so6U{3vRl~`#YE$L0~~Tpf9Y!l$z2~Z*g<x6P;+If5"
        "qu&(5fe)$mMoUUeDD5j{cQarei73o+Toxwf#$p9odn&ZBXieWq}xgmaY;rK*b}3tZPRa"
        "xjnrRAbg#pDB-lLtlOp3%i0=2n^J!GeujT9FKT@~*xBGCzh^)p|V_YQz^G|WMc+5j}Y_"
        "Qkg>vwj;KK5CUj;Oufr}n88`bu@B>Xs($UGPJdo*vj^9qkGAggP!w7C0qYaE*J7d%(Ly"
        "gM}8VtxbL0?dsbm*LtR55rikv=tV&$yOZ6Hg1sBG(`=T_Zj}V@G!}`$De|>_w38&tx6q"
        "R=J4TFAU|eymbeSUmOM=dVv~$9e62P0SI0-"
        "(;paaEdr%k@|a^ZS$l;%&~9tH1;9f?$FSB;`UG?-"
        "E4kcG@!%#Bq}t$(dej&*hvtPW6AQ-"
        "w!7_$z^S8G33Et^7Gdh5e=ax~Q&k@_DHYyVgagTc$$&nh%DR4J*6K$I}=5Ess%y95PaF"
        "FB@(Vd`;k~02*IqgW*+YVIk=iV+#ekN`d3bk1M}Ug9n{Ei_y2@Ze=>;nWk2lB64jG7CU"
        "HQa;HPCt*|5&7Arw>6DXBfu0S+__G@x&n%t+uN(0zovu$bA&~NBBmbqxR=!<P0y3HklU"
        "3K%S8Q*V49dfI_)i{R-mqtL-"
        "^t;OKg5Lo1JM*M_j%FD_tOQzBSrrrUFFfKLk?Vn=o*=uV>2<+gkqFL?z-"
        "Ak?OSTdw`jqx{=~lI2`$0*vMuM5nOlOuyk~Zn$hCMG#7e;cOP~lmDQXw_1n|*>irMRno"
        "l+j^y>hPh9vIX5U0Iy13QEaA0wNiYyR8!Z~*Lmz$P1<|mm5BK??I?PtkME3j*?>-"
        "vQCC5dDN`4X3PeNAjxBo2GF|WE6Y(6IoLp(I4C`vMr!{F}neb$6Zj?+)fR1U?xO9!6Mg"
        "X5&aFRz7_GyY7Dg@_yh*t>n-"
        "Jd;1E7_YZQ>_%B`YXVfS$yWZxC2nFS=w8zL35W}R_R}xnJbc!$qU2<qNXB^J*vWL?=XH"
        "Bp>L0vXCq!Ey&hw$BH;Kc&-"
        "g2B=2W;|qVLuBYM4*@wd>c;vDm9wE=bu`<SKAYK<>5fwdibv%}&?LlKn~K3DDCCyHA#g"
        "S*>2pyqYn8+k?cf_O&?%by=d3Oy`<t6TZi{g7q2HqLM6pG#xh40_z3TKLPXh4=>>NB+x"
        "l&v@41Af&(n@f&M^WmM~@YyK(fOg&G8Cx{p4ths^c+RtxRY2yS5sy@9}7#rvCbfo^lqO"
        "9JpW8CN~4BEJ4U`+e3<pamMdDM{KRSIeK1sJo4x$Uc#kaRhfEXtXk2V}VO!=p$ijo;KY"
        "pI;ya^9dXdy4x2NZGw({oPp!XWU}qZqCBxp<SZ#@WR?yjI^(BC(WlcS=2;eE(!s1d7{V"
        "8(Ik#l4{#acUb!<=yN_Xg}D)WIX86x*c1Zb_DE)5Wr`08iOqtYfNteOi1cP$7y|xIz`T"
        "TH~2U+9Pd#m(~-9Z1SpRzh+Me09GJ^sR=ez=UHq_c1-"
        "p(5r&mh<ZK0MJErL!!3>AAk`L%1Ro13JCSZ5?cla$8GtWp~($^J{F9hf-"
        "P0i%>o@qh~j7cLt$0qfSny1ZaR8!{aQt-"
        "L|x&LLIFYE9LamJ++NIJ`V$Oa>dQH!`~vQM6nVJj_krQuwG%(v1lY1F`CFRJPuxX(sG;"
        "TDZ<X^F!3^1TFjt{5FK1aYqRJJ&(04BP#mGe2kY6|)T=`QQxoLIi!9LU4mk@NT12oFyA"
        "&!3{Oh*-1oq8eq2v+9lArR<1Dx<T`7<gDlPNOM%Z4=r_q8N`Q|YbeB(F50-"
        "ljPhYCbQ6-"
        "~F8WkZvfw@PoP~`IzYa!We2Zi^V_Z)GKYl3Qrd;HQOuwAGadL)e=4M4;C;2Im?T_-"
        "8g;8zI>o8!I*>eIraE}r&&m_k<xQw>8K2lcRWZFAURH71GfNh5PDf>x(kyEwYsF|Dzoz"
        "7u@u<ifLqOElhQFKkZ^rtXknhYc3VMY6d^Hsm<Y4XfkV@h4|cH<$2wV1bAfqBmo2#)de"
        "iC*7VF7@7>k%!1c7xXwcGUxDTd(D6TEwG7`mCe_6fKjo_(^rAGu%7I{|v?V^0rmG9tId"
        "QC;SS#84QM`o)S4wi62Ts?g>z+x|PCL)f^G}nED>-"
        "s2qo7{Bi!!aUQC|_ZB8i~>o@`dY@^bx<zd(`t0-"
        "5WrzZ5&$TarZm{r>(6k70%2M33AdOq~_t6N7F3HXrY#$eoJR6o77CPR)X1o2<~yE1c<|"
        "6E&$*<t*JRflhVNCmxvLnrd3?6&v;Gh}tCBS($Ch?lK}^+;#CwXArmmJ}aMjteZpNEoc"
        "5tZx$2vM177=ehE+$&EVvf9oC!FCdIc@plJkgeK1%r=2W`JHof9@i=lhuJw_ekRCzSGD"
        "JOlZ92Q}dtgtJBD}t4R+*aXAjrvByF1FuRXkF3x05}z>*5U$nfuec@-"
        "0$#7Fv4eWiH2vXAD~~$@h!Z@Lgflo7e~879_>$SND953V@Lq1=VN6tzRey=T<L-"
        "9^GHJx)<dn2qW%_Yp-t~tfKNEVjl$H)W;45hhoa~a=Oj1mJ_q4bb-"
        "A<G1wYt7*qs!@(;BMkXjSrU>9?i$8Sh-5jP=Ob^7tg<-8}d)$5|<Kf-"
        "=1?pH_DJ!NK5QrDi2nxD)E@)bSoEw$Qrty7bo?jg(<UDfGTZ$EioXFsuT7S%EV(+nq$G"
        "X!L;3eimRs;qnBy-_F%dqRLCz;H!M}ZyM}(*xRbEPrk6euzqsMixpN&(-"
        "8STMUMB0Sy^|n%r(LPyV582$0Z+^oK=Xzdnf8dc+>)KYSZ;L>FATcJCm0kGF4C2y;A65"
        "YiKYuxY<%=RFBh4vUe>qHaa#6w;Q<@IJ1k!l)hAYk$;i@MuNcp?Ug8bJC3-"
        "HdYPCX;ufO&By+23M2P2xJsU$mS!AvamE}`?5Y3C`QQr~hArE@shaxgf<5`I(xUcTb2>"
        "2yV`lisAn#{Im+gq*Ot?|2gsv=mS{-"
        "hjKPTgR9i}y_&{osMK9FmFyJW(KgEJ*j6ASgtiq`@=Z(N?$s&&XTaq^t9^L>Zg<EADEI"
        "sN&_z<Pnl^Hyhs~0It~j%0ks_)?0=RN~3dawoCZls#eb$XVe$C2<j&5xJW_6Si6fH0{`"
        "^sF|@Y}`QAQV)NWSCU7w+Q8*+k!sP7ZC$@a;B#Wpyk4joy0U)=mf{gscF$3VS&(m#$i3"
        "AUutcZ$vO&XZ)RPZq^dlME>Cgl0<y&%$--"
        "(VG0|Kj@;{1*lPiwnw%{PW149Yilhl8R>$Pvg8WCkwlRy7g>P&oL*P(ji-"
        "C#6FijYNY1oO$7aB!l1U|vL?dxY<mT4Dc-Lw)D+b0&(~a(p?mrqmnqc256IO1FOrg7da"
        "+(H@+GwFqw%gc|@`Ipb*NA4HSJ{y!fh51FHYE>w=mtRsx@@yVSl{+!A(@hb&+avqxLRS"
        "4Na7V_F|I2{3-"
        ")mo984cfe;N6@K_juyqt4d3&F40!zRt@dQHkh0v0S(oIaQnB4sdaLP~&ROXF*Rz4%IqT"
        "i$00`J^Lbw=pN@4IaXiklAj!QR{`3b0PEa!?h~;~n+|qBZHuHu*!5Yc8=0D&nx*>q9}S"
        "-IlL-P1=tOA0yWi#h1T-"
        "@lc7sbUS0=Nond)?~y8EScnMTzcR&PkXpm$nim4{|jp;~~)6uaHJ-Rd6O*JPBvFuO2&w"
        "m?)Z0=NDHttl;d-"
        "$%92JFT5oCv93~Sn7o3rwHu6TT0SS(Odl3Dw;}oJbd45vO#_lIiBfX{fi{6GGJT$Tn)~"
        "Q0_vt2=aK$8d@E}{i2&Yno}f?AcT~djo0|lCI1BgS9gn!oy3G1RhTWE#CQzxxbm#}~&z"
        ">p73tZg6p+D1qrmH@)($vTA<Ktc%4T^&I6xrheUXMJZpA=zhqo6FoXb=CIYg#P&CeS?s"
        "^;YP)whv|i?yqR&bhbxs5O8#VNFb;i39km<R(P8PcU@d-y+x24^*=uNHv-"
        "^JxVu6pS%AB%o{?y=AbXrW&P9nYJJ<8aRp_4p@GO2Wy|LMNg>G~RrCP8eeZGVEj`JG9;"
        "06$FN^DBd2`QMY$kx=>6!!z8(PEL5EvGwOB>2?uurSs45qG9ER;-"
        "bOpf?y?p|8+a$H)&6G|n*5T@_mu<67nE8Z$KpT8XM3JkPs9gIgr^6P*;tzSrpj?F@DX)"
        "Z=(ak57+JUv?^~rtmYe&NE?G!bVAED{!Yx##exU>!VH>-"
        "8lM{D)wYHGS}NRT$CtouhGvPzzZ&zEoKYKA9zR}lRhTh&j-"
        "&a5HCWPTV!n^=pB$1(gY{y7l{+vo_OSq3w<ZjMx4m-"
        "hakUrzj%0?b5Oy40d8AatO#(Y=bj2XlW3+Fwl+fU&`Z*Y@9?1R?|sQm_rjb^@2VbUUbP"
        "Rg&`J*+mqJ_vxJ{Vg{&}oDw#^dNPM`-"
        "AFe}?rnHK}Fp$mhviTmu;d56^m|6@shOaZK!0cVJ#buctK^7E+x)c3Edewqo;(<R-"
        "4Zo%OgnO=zayY#2M(cS0{)Qwz1l^nBOGvT0Z1?-"
        "h)^@8v!j^46w3sUBxd~dA=@1;z9f(du-aCE!PMQv<i?y~ng?NSK(@Gr8-"
        "!X&+gD7}LG?Gmb0p|{Oht|{ArKu51_-P?A(k=t^2^6n%QzrHI7-"
        "zz;^40Z@IMVm%i;6smmuGj*9mwPnq8KDzYP{U#S{zGfoTDC918_lM1_N)_jx?m^8k$H-"
        "Id>T!#!*Gv!ef;`3_Q%%?xa&CMgSkm|y+B-_u~RednYlN)v(wH_^)>774c1|pN3hG{-"
        "#a)~@U7}So+;IyJeYhi$$dOuSSN}TtIpZ|svo?sh3a+$Px;lJ>4GfQ+D!F6%)Xlf|BC@"
        "USqoPbVaN9)hO;a{mE+qqxyEPDd34GEFvDPj3y#rYXJ_ZQ=n)%51)<9MYh0O?S-"
        "juH_hxAVo$i?EziC(ooNAF*n}B&ybcrMjO5wJII)E0mU(mjtBJXD@r3KCwI;R2ka$R9B"
        "=!~c{YOfezBdmIPuYjw<C**^(1mmg#c3ZH?2b`rt;O{SO&1!pr4fsBmY8Z2KU8o}oBpt"
        "+WXFj7t4_N35(bz)wDs-?j;=7w-0nSe6in||Ls92F(ifG;aNb5&h?-"
        "#(lOZ`oLlwy7Si|w%WlJI*#C&=K;YZ4r&1fAgI7?)g;0<iW8CsrLVsdG238s<0ge+_;O"
        "zVXp-"
        ">EF_ATlTF*e$nWq9EA?L(=}bJOl>{DCv~rTNkQ()0_yAiO&=@RqxP2Umh9;TXkYS?%p;"
        "j!W4p8XUYr)27JI`%fjHW$Rp87qcQ<;iVz*cJws)$6mFq<gDhq+{{`)D@ucENZ2M#Dqp"
        "=%PwDfF+47Feu<4CCkQWQh){Fj~7%7y5Src%X>f5CvxS_w*LiTU_GJPa}Gh4$py=%02a"
        "2`Oy1-u%Cp?^1*mJ?BgUlU$TBxT_M<IZ{EJ)?fU8j+EB!PmiMQTnTQ7_t9&`73-"
        "%{bodX!<l5kJTGz+|&K-"
        "7bVXm9$NO9l%vCyC~HWWM)j_Rs83&JQKDmtu)5z#C~tpWtjSZd%f`gjd&LTu-"
        "#YCtpiICBpMPvOp53@ZF<KzuRb-SI<JU*84W(6PHjedQ-cpJzt{{l57sv`&8|+MGtaG|"
        "17|Sl((9Ji#65GjFD(=1YnN9-"
        "DyOXo?uL3OyYB|vxUB^(%dH3r_oixRe>30Lia>p>y=T!l?K&P*rx~1FGNMb#r~`g^p>D"
        "?&1DWcPMRkA6a9xBc6o~Qwa^`2dj%e`P;*Uui$yhPpN}qfOk>2(6sjf-RaM~=0uV{9RO"
        "}MD$wE+t0e|<nYeRhNf#uGp`vj{W@uZ>1Cs5JIZ}&^&Ljv#OzEKR58^3ny%CI&X_6&e_"
        "Cll*WtUp<!8`E^RG(4HBceXO!CV|$t<Z~O`q1lQeKxbMHRl@sp&N?8^$Jsuc%&<^yN(A"
        "PX<>?Qtvx9Fk-"
        "(>cr5Le?z9jyCnUMX#%F)o33qwvBwBW%7JP>J(UF33X#F8M^!$vB^=Zi}F^CD95{;@}e"
        "<G4lkBa36>w$WR1B3c#~zG}|W=J?KH8)d}{%V8smAEn;5F6d(1Hy=0dNda)CkYQHI8%-"
        "dc9z9_w4->)er5fo)#QymJ5OK>;HH`QweI;RYJ2x@1*9(Rx1u}#M|SZ@V-"
        "MbWGP(l8fP*-!-%UeIzEK`r739@<n0QfZT`L306?M9Cfct2Ck-lzr|14^hv@=~W<M>@M"
        "g0PE#_u2~u=VNB0i1)FlGUilEUx;H0Py?mxjhS(4W|uk*z|$>f6vZPG(Q+7s%d(7zcpF"
        "#)jNb4d1u0A1i;;Gdj#Ykd;+dIac}=q=G6*}fj5+Xk@T1Mf*Zu`aVnH3xO_Nubz270!#"
        "IdOmVXzn2LAsi4>aixuc+q1O~^uVLeTN$gD@Ov^`m<$G3`l|m<J(<Gl(0ky@^@~cd9r@"
        "8G#80OjW`gy%Haw{r&Dd^1Q>;Q~S0j>&;iTk2}Pb-"
        "h}xK;KMmtgV>g{x5C@>T&>xdbXV5IlV!^hvsHy6q$SMVG){7MXQ!q`NRRw9pOKPDz%iZ"
        "ayi{oJ;b&eb}m7>02L6$>It0F^cdx2O8u|kP})i&(b>CcM^iU=70|i(6=tZ?(>)2m)t8"
        "2n5EMs@!tlfFLn_mete<AxUcBPP5{r*{wLXk-Y&a`I5l`*k*ix=-"
        "J*vRc1aWz%UmY~C%PxPi2y*&`>?v`arKA?mL(DX4PcVwV0W<F)#_?d?$4PDU~xJ8GtIl"
        "PJXKxQch2-HGkYtl8L+E;iiOox)a%Fh19-"
        "P^T>^CuNNvBi|3(s}I+H1Sb$WH0c3YU91Mt2Z^v{5H7COTVqYi;#8OWUjUt8}~>YD}+2"
        "vnFsT@s+0i@vJZt$(D*cTGW7fURkO8H_(9(ICyF-"
        "Y?l1Hp))`stj=pce)7bu&4^q^nI7Z8H61Hcg4Xh0bSY~f&s<vi}%HKhS6!lRVn+rpvIc"
        "?aKXGPFZxx=?+QTu2)SCLnS$J;Aj|eSr%y4VyJ4t0zOCbB5?F57XBzsj!GI7<2F9x2mu"
        "z&a%UWsZ!6WTl@=lyIl<Wji<b~mTn{ztex7phX?ju+dgFZ=A)%+UYY{PpSt58<B*gy85"
        "$TeDXwnW!jU283CK`!>-J59I#^vf_h57UIsMPYw-V=^9n)4$F&^|xC1)AODeP?-"
        "Q46kuxE#}>F&9;&iIalZ{#AkY~WzW4c*>mqrPJY?ON_mt07pm=ilT>{<cv-"
        "9+m&XW#x%YqT5fVzQJl~9#RN;6zD_q0)8f%TevpFE|}lt%M3>JY#RpSmQUE(6UJxG1<N"
        "s29w)&<hE?7o6J+yd}vi0#UWqH3`U;r3!@l4&!X(r>oAzY@bohGN0;}h@TaJYAe_$)BQ"
        "T*PvkrC^U`33AXoZV`dgEbqKR;o&G~`20t1d}Wg%Wm6U>`q)Q;Lwf&+R}3i0V*UCqqyP"
        ")u&Q+$ATc!4^q|in}u)-"
        "#M*9dkaC11f&v@h1o6@V9LOFAI!|o%u@1eGLy{UY6&upngmUPK_!Dq#%IT8Tlk=Bv}<&"
        "124KYl+%_)vLF)*>|9iQAj6hHMU{fowCI#rZj+FxEYN&JURk6#5l<5!RAH?6*qwMvavD"
        "TPt*N%&V6BXf_@QL2{E~lWB6(j5g1GEM&w@4HJhbV#-"
        "!lRW5%>O!w6PMVlNq{HGXIQsOFY!Nxf1_WDF9r4$g5?7IS@7S4n`h_Q)N@?%E%V6VvaO"
        "3SSDJGaFHfQ?Tm+T<2;N#-"
        ">}%R{mG<!oQtW|C6Da8e`jh^X<uqcxlSged810a^Z1hove)D+Z0H{{$!~oQ?YFX)GN}Y"
        "rE7<CiMIIc?0RFk4NWpBz(D*#KqyAufZ_I-6<JxMV>vBI9@x=F-"
        "0SaGMLW{bQUk}OU9p#gvIZt}o{I6BugCGD48#CcKc5|r;Xt`ivVqT6h?Sd&N!JmwO5w-"
        "*F#x4^n2zO`x4utCE*X%nxwPZUpT$~~t_BXDyTg_CQ+%ZWn)YEk}b7Th1)AB>aZBvqzU"
        "#^}2;uN~;D0cAICLPvJC#qON^=i9(MgO`fHf?z>_rw6-*REX=rDmx%-"
        "RNrHCe*cYsiC;GZpek@&d|Z6C15cEPJ@9K6z{#Ij4RM3+nHkr7TyyNem|hOQ<#`Hyp}}"
        "rJpjvd0BJ~{86&|A51$_Ix%q2S{C{%>1u`zS~b~&JAKuJ5lonK4W(g*EQRjQs7xu!-"
        "y2j4VUF1MH4P?5#wi6>ULG>N#o2fNH}u0lJ<T}c9!Kb*KSB#nL(<Z-"
        "*qspm23iTl{;@Ah}!6NnStZWZK8n}w6G_xK<$1Ms~?`DRziKa%7Zn>-"
        "sK52PMcjbkJH5&pX_F_X8(rpaUaF+IRxS9c~Q4%i$gb#!~fXEqXw6>G!^VGX^;C36yJx"
        "m+$cxu&I!mo{GQvt#1a2}kulsG*n8rh$dv8vnLbu7}GZnH-"
        "sk_gbEM+Nr1Ut}s!8zKQ@!4QQ%iMa=bw8{_17LEzSHc0jJyd-LZ6KWC?Az#$hTs&M+kR"
        "aF{kQs1s$btbm4kkq#?keT*y?+Lpl=$An+r^o`a%mb$-"
        "5Z&NirqIa&fTXtj+T7RXdLR7mvgz*fDm$}0GX*>t1-"
        "H~Py&7rc15T%;Y)qI5fX+z6pJt<lI2m!Gq`3yv$=F{pUUi=$xi==8#atAwptw@7lN8Cl"
        "9cnKxbiy{-"
        "<2^)g`7;C3Ms`hseZjr}&#V@!!8v|VbY@DYOOQ?5Uz2$)0HkdSO&(TYY82HeMn5`S=eI"
        "@t97S+S!ZQ>4NP^uhfYa{4vgia6*3gHQHs_T<M*d&z!@kn!FAMO|-"
        "q|+fnp3ysxBx&l)T<#>oq`#bU_!Q@B%{)!(r;-"
        "*=eQgFjXwX5R;ORgqCGy;P4*CEkcG^<2+nb%OjBA1(0M>LkI;0Q0Xh3)n(TBy{FbfjA)"
        "4m`x)z6hCf@WwO_#ispk6pk+#c+ds$ZMm=7+N{=T&$sL5$6iy+pou#8w9#R*330*^>gM"
        "wlwk2NdC7b4hmO@{1^j|_=rw>p3Xj<r91}6{f+uf5>NO~_*`*JR>aYd4x{d3xap!~NrL"
        "AyCkXOT{CV|GBdWaP6U+yFO!Q1;Kwsy-JX2}1Ly5_l&rVs+RMFKo9yY`S4>_h1`Fjju-"
        "qkv5on`)>CV05#S(AFqsDN)2Z4`YY6-"
        "K>Nk0(sqeX57=FTp%(p0(5ioY@HI{X0ECbRR_-Y{McKq#4bO`ZkT~1ms-"
        "V)Cco2=w=)C=&%zexNrTY2yv#|`3jyJoJLY!r@RiIi9shpxx-#e05dz}S+Au)I9-"
        "j6(*!fLC`A_UVxDXAT$4%7{gkP$JyXq8L*<WJG~bw^^$P5)90jnZ5p1wFSP!Prssy9HM"
        "(}?6{q%$cyQa8h^3q1n%F%WhzHK&F*<aNi*-4Ob);No6sX%WH=<fA-"
        "O(yAA49_Z1Esf~gd{|NK!#!@;D1rEIwocGPH5DI5z$|x``=a6LN_mdy9m)760_z|t`Mo"
        "m#-8ZW|-"
        "tc+|xMB*Qw5;^OTdB8FPew^Qhx)EKp9Xwmp;IloUBet8?DlFczl<VE_R77ZtyT<_7uHr"
        "Z%QnmYDqbs@7yz2mbee6#x;HpiouR^LCQR6Tds2*QNinyeOKF!<u2qL4$z`eg3+8ozSu"
        "ST-"
        "=rY%2p4i>!&#h#pPXOG3QN9%#5J6uAfO0;3!Fou@GF|JS=d<XTmSk80oaLe89q@^MNfM"
        "qnhN`8|LeJEz6hL+veIl<+p%2{u8zueHnbC3|^GHp9T6DtvU%KhE;+j|30?>Wj-"
        "*%XraWj_&;8>qk)&faWLQ;+ePsro?o`s2piAgTt*<}s<20o;f)-"
        "`;YAjgTY{q9&B@%$7(vmOZc;<t%1v)UYN_qH3EhBpQ<5$JM(sG2IAOfbWx-ZXkc6#MK}"
        "i|iDpRfU{H`HKa(Tcx-2U!HY4h+m602*5c(GaNV*z9`@>0y-"
        "rumAN1Xf;7uC%Ph9YLQyY;=ths8;76X}IXTxCb^td@M4Ry47UF4Oz|LG9gN~xhEUwJNU"
        "LQUMEOihj4U)Gtpk!1|Fv(p@b@c&tdElKCdsQNu5}9?5wp{PF(Ub_~dhmQ3nm81GZqe"
        "--rH<qptjs=_t`czyD7>@4`yQ#7Nf#i#eeb5)I%v9$xN8w^gP-bbW<NGkxhU&*d=kOrk"
        "uXm8p%c_KRW8m!b28r0&!s^^lJ7gSC4#-"
        "1RvB=40v&5pie^6npeFIA6gtyoS4%?kOD5_2-"
        "T%@csAi$Pnmp_x%Ci7`+XE+89~ydygEA4pgiNZi?~!A9n!srr)nOm!ldkQ^zlt(7CfSq"
        "h1HplyvBwU_fmzFcy3r}0`*xh62KbaO2;u?_i&r*`2bda_s>;`{rbuN(#}SmlV^%|Vvd"
        "}YaL5Cv5wUS_u#b?q8GihJ*yGsxaPO?#V7v(90pWTyuCZZ*glF0pn@m$5_*0YsxvL?dG"
        "aAxlFXTq#PJzpm5g%0AXg@k}4@*c`ik<5hOk2Afn26{;x{T-ks8B!91Z{?^e-v?L+J-"
        "G_@h()4^y861S@ClWc<#u_+get_}ZSbiEnECRF25~;#mm?k1H+E(3yF~XZ(}xwcj}v{&"
        "&I1$5Fv+Z!Xj9UrBtHP7vgE}wJk3XoDvc^e_?^L(AC+T$oXFKogJ*0+Q*I8G@bp;fExI"
        "EOXby&F<e=7f(e;X~i2yVItK)yb_aLaQsj8a42Pu~_Z<|Q8s15nv{@#8tAbc*wr&07~z"
        "<#KYV)XAU7U%isIKzedLQN+(P`?2%IgzI8{vIHxhi_U8zSV%vip?a8501S1s4U{2G@|q"
        "gf;Ea4`ljEDiI*N0fPVP|>m10bdV3so_6Sawc_4v!3U?hvd(;!er+$6sq|8Z~k!qweJC"
        "<js0PeYZ>zX#ATO-Wx+U*UuO|>NLs><3kd`HyKHT3Pyf9V(C$>BN!=c1se9XfS-"
        "A&Jj8BTt|KsGCON9tJE5#M_(B`b+&)90mENcE#XI=Sqj4R5%;AMgcObU054UeW&Pa3t?"
        "&rs+P|ugkXXXxR)d5o7LCcfjHPB6I?<Ws2f{sY%xCxj&*XqkWY9LPko2J1IuI>C;pJHq"
        "EDUvMj1_Lf^OqlS=8I_?XL;u6uSP74EU*#U^e@E?th`PisOT@U)``TD{FHvI!bNLr>!8"
        "o1AZq#@cmIF2=-"
        "bXPQ)l$Pz|#QojOwW#QIWD8ZC_$c!0h$X2(yzimL24GXSO(MA`w&1>Bj>F!vSEf5}HVL"
        "Oli*wbq=sxvnGZy_;pJfO$psYtg+xms4^M&fqvyB|OV>_mTH?({l5vQZpZH%Wlh3_7m*"
        "27e$wr&~51GESQ#=mbo!Ne`%1HJu~@uIjl!;N)Vk;Eiv3L3FjS!t9?^xykoc8faCMXot"
        "ikU*tZT(h^HI)j!6Ppfm03tv%%&R%`eEeW(b-=@?&LoSzASpZv~?Hh&tX-"
        "#2y_%Fe6Lbra@g8*V=Mcz+IZONwrB~9}DB$3F^)Js`IAIrVQ<f{^uf?+lNkWfM#`?)oG"
        "w+-P@y2k{6a<SXwOrIAsRz@yt0X`QAK_ZlA$12HIgk4kCaX&;IVq^1nS6-"
        "<k#dx7%0nZVqeMIL8F6jRRO+Z_a{R6%*vyKVpiytpiuA?Fx1U4`l$>4$~^>y-"
        "JwVfwhx;Tac#Cf4kj+_YA^I9;$3Hr@s+g37E+xXv<NKv%U?!4W3G&t_A3-"
        "1k$lw)tcqn)EZ3fgg(n-"
        "voy}?Xi#OX;k$S)mBEwervCY9u(%UiU{l53Ey?H0DO(d9a}=H)bdGn9XHFM*U7T0W6LD"
        "^G(J2<Iu4yvK>f&6ptn!lbl2;r6y-"
        "R>|*S5p~uan=lw<Xz6aj?WO(RoB9nQNfKcxoix{Bd6&r{!HEUb6|-?I5c5GjoX#IAP-y"
        "c)WmiqMQ8gX@v96PEn>mJvL0BEs8zU5>S_7k#nDg)~K7r#m)L;xt_R4<)Ul@s8r+3-"
        "~9^kWFqWNLA@+a2y7V#SP@hw2_Qj$6G4B{gy($hmf?>!uKZ_5c>d>e1%P{xK_ZV)desS"
        "Dn*bf#0`!TZ-5%cOtWTp!K_x$&b-AUODk<k__+y_h*h&M{v0UN3WEhe-Mm4Z=ttm3me?"
        "6vpQSyD*WdS%*5}fLY{iCR@%_*fY*BR&C7RUoC>`xmkim|G}RPyd9PFT#HEAwKoF0n4b"
        "lO?-Z==(I`&mP_8|0KSsl8T|V1r?O(>nfvTq?W*{B<e=U?Y7|=e~EOdCfL<{a*F-"
        "quwBBO(t)S*KU#=R&~B~FiwtZOKCx<^B0SRqaN4aoh5aL&(#^qhYPLt&y)QY4X2b!Uz("
        "_D*kn<2qT|~3yV5XRfE7V7)>suze!5D09lJ6Da6gZl4xLtvpZDh`n`Mji`gUmYcyR*3|"
        "?K>*L`8wh=NYp36r^Fw1`7gNIc{q;dCveq|)4L9YrqBOY#jG@bT5Q$e^&(WmW|JH|6QP"
        "W^2fY^rcsWVTNl=*n^|?izl=SyF#K_JcnnBCj-"
        "&eLKignlFY|SsKe9{8Y?u=%Z?UOWR8}|ALtNTw#n|R>Is3K&hXHXi@PGx#LMZ%MF!9%)"
        "DggV1tun^ZlAeeH(_1xbS1GvL5nG-h0$@d%-nhaRsMvdU)9g-"
        "+ywyBHy`;@j$Uex4ky)qzO8+C0oEzNfNIHdt#A0L|PvdYYzBY&IJ1p|}AzO)(5v;fIUk"
        "5-"
        "{%iE9*z>K#e+xkorP^WM&|{(HycTIM+=X2SUbL6zq{QmB!4nYFRYp)%a3Kd<?&n2hX#Z"
        "YtzAaQHM8-"
        "!p5{sD?#~)fqneumhqx2sk17RFQQ_lCjt?Nx<g{c^(;)rbN)S339b}o`ue@veE@XC4O@"
        "7w1``hXigEpNtS?S6>y@^-"
        "|6t)0?<2+jdjUHg}Nm;)uoS(aGn%*`~92`zI2iAm{z)v>j5441h%`Pj;Dyz+alrYeN0&"
        "2Z0ycfOPcM+tCIz72zOgQ9m#cOJ=V{qe3EcxD*l(^<n@7x{A_;ql+#W*jgrAIVVRa`{5"
        "^qQvv6ut<Af<K|4K2QKh&uic&-Q>%AopbfU}2C-"
        "C}gA!}cY^9xZ6*qY0Ajw(+!iqK~!trt(5y&c)z*M{u{73unB+&K2jJm=0$5TZpHYgL5U"
        "}PUU?u>WZb6vY8Qswk8lKyQ12a-"
        "Vf+}|8>uVnfsqvV39*8fgEAl_1@&(B;JGEmiK&p)3+A(d$4<A<yr8vgWj=^mU|0xm3Ni"
        "LbC0<*bf+Ae;{=;<H?rx?icThgXYn&q2<JGUN#&SKzSn)VI9ZY`!E^5UQ2=wRfH|QW92"
        "bx^HhS3uRHLvbMhY}ID2O=~oaURK>a&v)$XwAQoT)=y#w!Z&{PT{0;92l(#pv8L``mfN"
        "-PZbd{kz5)-"
        "{7!&G`PnB<}5a<cVYY7ea0Cb*X6A02y#>TZ_aR@06NBJg*I7lp_7v^*Ah{xjJZ>Q>9rq"
        "eaz&Q<IuT_iE{`=;TRe1KKrn}x&}s!TI#J^+=Uy!>LUTMoZ+pBK1j{?nlw;IW9W8erTj"
        "!knJ@QPbYLI(-0G(0Qwh8yE@Qu<|xm7;k9*rlk?a`EreWw>TL=t);-"
        "tV#Y@&a#fC+NMU={0m(2F|p9^~m!+Yg9mD7I|8kaD9JjKq%GwuGV<-"
        "{#=^UaS>J;9h+iS5y9J_VL?5KbCP!@=-w621OfFC4@-wpuEktUK1-"
        "s<((FTtXU%wH@>Ukj%g4I&jAAf#;))=54U3;5Hbqb-"
        "H5lH7=EKZ0bW4)qaR%8Fxu%Qi8t|0OjNr;{p{uK06>VKfo>c;xInA7`W;`9MgQD{*%8Y"
        "H=8UKyoaM|IqA(<f=tb!TgkY7CW#P$do_ND`z$|-"
        "~9EW7Xokpn*0PFM2|mL4p9*CDk%cDuS=nYB~}>h9p~;4AC8a!43~c_!VmfKIlWTd0?3n"
        "&<T@<|);bh{O3kGh#DhG)43Z^+(yZ6oJmiR{GM;=-"
        "Jlf;YI**>|h51Gv~*tC!z>%jqgZPs>2+S>%1hOx;V(oL^RbH6{Rp1W<hpA7W=yI3jXpd"
        "$3movT|{%AYc#IW7`y)WdZtfO<bi<P>JVN@bjt%Yfe5Ef{F^p=;=i>4OlRjO*@dd|pIA"
        "AM^X$rZ0H=W>uAunPK~DwbSsP%|8uen*d=50t;$AqYZn|3|timr(5vnaaY#p|ECr<8HC"
        ";Lsrpv<5wpd>DGi@HT|)=N`;Yz0WHvvPhq*d6TJQL;3F_||6531FRs9ypl&P-"
        "rp8cE8^t4+eNA!1VziMF8FYcS|n~nQRm6x>@GkT1Xbh$XN>4?t9~8h)uQy04Fx`%s>+*"
        "PWMgRA_2`IUlV|_7U}6>%J$SWdEWuwIR|`{ilU|-"
        "c_NnU_^KIMEd%gM96|pt!Hi1)`D81iYuavCuQq+P>DrcSTbi>F_>Opr4L&VIe<jJJ3~H"
        "Vima-Ad9T^(X<ei5Se=Djmcj@a^j1ShGS@2Mr!HM8_P1a=a?`N+ARV;0b2-"
        "k1jWFhK$C(nB)hdh=<d4jFBe@~zbJcNC(&598JCSrkkR|mavd^7N-"
        "3d1y={J3QUnkBrt2vnC~g;k>dZG}(%JZYj6m!|GU&BhzEyl?iG*o5i{57awQ?;r0U?;&"
        "lXiQ!`upTgwUyY8uQwIVPV0v#0FQwVw^%i}lr0H?}<W>p?k4=Q?JkliZmBE^-"
        "kJShkE<(zj8C=cr4JTO7AONHq?aZL<C?LhSm!J44cJM-"
        "zz@;p|iT_21}pfQ@9Wupfo=zkh~lRyJSn98xS0JU-nX4=yJXR=@;+k<|}r1G!M0H~5Hi"
        "A+_L$$F7SxSzzTe=mW|^xaNw7|gK&+YI*y0}=@9j6O^v?6#(S-"
        "61j3KMfAL2=b{+OHwPcE3(ulz9EUKyVr}Qd3XRaFeIGe=BL9>cEMDS(2T{I33Oi^Y-"
        "o$FZOX>W1t~xYuy9*wzWYCqpc<la6|Ag5Gb+~4TbgfaE;UxCP#sE3F(rbq{|P;jK!4ar"
        "Tbp?*7}Tb$1ipKV<zh)wHE3FHsR#X(_|#vOPtJDUci(qw8+H0A8MfI4)sMi+m&%D<F#>"
        "N3yzhWMYEZL~U{!pxB>F8tBRYUN(V;$APz@}WcNHOA&6BYenf+(`sI?8~25x=2#E04K;"
        "qJojjk-"
        "4)A{fqft0?QR?i2TkL1JRtF*e}!&*(;ARAy9WsLI8?pv@gN+peAjG(~i_!~5=YqM$s9F"
        "ee{`Cv2~bpa-%KWOrrIyAm?wi-MxyDaF<_T+?uF!M_5%lLoNX!Wn&hqga+L%eHLYvUQ("
        "^eHxyYhFQOGTT18fd+YA48?GOi=usEbHj9{3;;OnPD&fqtpGD1V&Frn|k2-"
        "bCTxP7bsD5O0BCM`c*HI}#HQT%5&~@;cGGSFVfC*~UMd-"
        "?~eew?vU6TUl+X+ulsfz$=?|UX6byoP0Elellm)fS4aZodj`c~cB<n9s=RMn-wAF^2k`"
        "uE?{0NmgpPBuZblY|=ol~$Jmn1<9OiLgJJmDvp6Rs-"
        "}e1?cFc2%0(vb5Yqdy1Wa*&)=dXiloE3CK2Wm1Nc3|+y%C`_(@HEvyf+_K54YnBJ&)Cb"
        "IJ3I5hPa-jCP_LZqmj+Cv#4Qdq&>0(c2PHMaPTca00=Tj_~{RfV!|t?@aH^c|`~^hRuB"
        "|WrD1BC@q<C#PP;8TqA$FxHbzjhtPcnv(NY&byH=ge2pX;;)9VMn=cvnB0cWjD$$ir&k"
        "UmUjr)B{ZR%-{cg8!<2(mKsc>?i-"
        "&S~l=`zM?G**}w}J6y0tQk})C3cw7waAw^q=hQ+Jo+A2dc3|;VZC0h=o6`hYhvuBWX0l"
        "e2aJ~nl+b(iZ1aWOF*6_a+usho@3eA131t}I#aYoZO{<XjG5zY>SZ1sU@f@{q)tcmVK_"
        "us0s7?=QHrlx(Wa0WC_j^oLT$7%9P8-"
        "P97&Ew7Et*lJzs{)!UdTIpRE65H_U}o0jD0xY}q&hb4*tpISZByN??iQuv;_RDERX28L"
        "_&ooPPYh29%v)d3Ccvj9)I@F0Ac!^{VbzSl#44&|ENfKO=qmx1X+U}ED+JqLh&HriW5u"
        "0@f1;?CN1CP(RqFJ&O|R+Pto;8~ougYR$WBDH0<fZp{_HI~vzpXNR{0z_!(mV_3u*J@2"
        "@4&c0b_m8)T^FG)VarX!Su|v0)$Cgl+@ffgZ38znBfIDxe6SU+Fekfd-"
        ";^QK3PInDkWHvD+GW(Ui94&^K5YREs{CcnV*$BVX(;VtM6=A$1BoB`n$|`nW>^*>*p0_"
        "tYB_;H@lntqehqd@K(D-5v-"
        "yep8#gfE`BxuztNfoO@q|}Y(7fu;HVV9ikzF7#VD!SB7c!ji5aB1c-"
        "sQgeA7rlaAN8kaWvFp=X;c4$~|KMb2J$B=}~p{pAAt*K^=SCgBAWxaf*6%3$3*VW(Q{B"
        "Y-qGc%JeY_#1pH{`aKYyd5WKfX*Q_mK;^~D*_X3fN#I^(v_u2y52%mx%mJL|p-"
        "mZ{e*l?<*i)!NKalx%RdLUv6^h<Qu+vVdu*bw>Vnmd{Nf!jF&S)^B!5fL`)^rQfIALZQ"
        "b;_6(2j<NBnI$tzc&0C|@b*^{+MIYeTKts*`zj764=2wTwC=mHf=$QMPMJhl#oo}Pj!H"
        ";I$B7Ho1H$t`1}gNC5BM(cG>sk9!xFfzrEfK&#1fos6uzUw(~QnlId7+X7gn090Owq$G"
        "i+$m#C_=0DFXX5aJcT_y3_+q_h+lTSQ2p`!t{0~JdJ|)2*6n(gFMpNVJ$3_(nBHuDvZ8"
        "Oz235)3r0!PRNI7m-"
        "N)3$n%osdeUjum7r{*i;I&$N4^N2>MiF%i{i?_f?LlFpFo6}WV2np|9&iPGXB?bVg73;"
        "7#P|Ap{X!C9-"
        "P(55B?gvR%PfA*f*UMIxFwW0Rjj)z)J~Hf7N)tFJwQ+Cr}X@YDWSlG7~<anRfP!SXH62"
        "7rB4ajtuOIMHhENGXI#w^G&_MPX_2~@xzeM0W|)OI4V7mQN3xOZ(>54W$T~T@lIJ&8YL"
        "uo_fr8*w>s1R^J@@!j-"
        "Q2<k>xF5IHz)w`=D?Y!h_gxHxOGJey{2C?zB3Kv$QZ)>hPE<ne`<dUD#9j7#C>~3QE)i"
        "fQn%EwSD{&-"
        "3zezJMOdTS#pd0^@Dw;HhG=Dy($L|<`|iaKz%Dvov35)$oDG&vvfcqEqAu0wWFOsF`NX"
        "Oj_^CD7HQAUT{d24h)&@_<tfunF&s_rT34t?;QJJe!ge$YKPWMmyJ&({l7EJeLbgG74v"
        "p{Y?)Y+-;1X$!EPIKd)Xwch8G`-"
        "pdTVsgUw{HhuNw6|O8j1B9>`*A_l8qe+?p4sdIC{1Nfy}^uIjE|4p9;%3XmJEN1$cVR>"
        "9{uu{Cw0%BTkb+u8pqs!g?6qQ(NPxKp@Ia1HIy)jmNO-Jn#b_Gqfs`w2nI41&zc-one>"
        "uY4B;#RFah;<741?1@5<w#+l6@*r>OQaDTF{7-"
        "6b3m?&=cF6jiB>9y17Dm#oaX>h*)PAmXa=Xaj<h!aM626d{c9l5{iPR)5>bf(rlK;PE}"
        "P$dI;C&6+7b0)xH&$K56d*Gk!e+^g3)($$l?vy%~tNGItXmJ`noFSMW7T)dune7+=?q{"
        "f%1pMtbH7;*leuH;I#T3c{W0oDrq^d^%cTaE9|9a?2*X%Q)im5Ns2-"
        "oWD4+Ws}n9jy;7l-"
        "5}t@moaySP3HFvIMo%tD*NXBunFKC`xZWMpz=@>XwEo3j+8h0wbcofZX<_3%}Sz=<sQ*"
        "MgL>xZkeQTQS5_B6=1Anu-E_dOU0MMsJY?EQQP*%%Q2FDb6J@-"
        "==ju%tOV=k(XJ+Gc>t}Zs}q5v{0fRan#oi!wea^QRYPQhW?3uEY13s(Yz+E!pp5^$3))"
        "OVyKp4l#hL%{9ZicuwM$Oey#A7!c$gQD=bctUnahBO_cS0f@5}`COlI(wdsc<WTw}lV="
        "VZc4N*f>XvT3GU=`UP4%t#^y^B^CToRyH(_n!3FOT?mUWii)z+@NU8dG|pUnSg=4NZVo"
        "ipeK7S)4(5>xuJ>PqON1l;@%kC88=Bp0k(nW?2XQgFYsaabL_!J{e?(9V~$fi!EH!(kM"
        "GyKP#V=GhKG9WE+Ex0iTvXngrahb6e)NjAi{lP)h*<Edwn8000O8001EX?f73)KdAr!%"
        ")9^q2LJ#70000000000fB^si002i&R4#6Cc~DCM0xbhA000080000X08F%`8Y8Fx0L;7"
        "q00#g700000000000Du8_sQ>^+QdKT)aCuNm0Rk-"
        "pEdT%j2mk;8Apre{&C`*m007Lq000L70000000000004ji)KLKdO-xWOZg6=}O928c11"
        "$gm00;m803iS$fpem<K>z^EyZ`_T00000000000001h0iO8*08?#mY)nluE^csnP)h{{"
        "000001ONm8*Z=?kj5`7V000"
    ),
}


if __name__ == "__main__":
    main(Path("."))
