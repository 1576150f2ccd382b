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
        color = colors.get(name, "make")
        picture.text(120, 51 + 24 * i, name, anchor="end")
        picture.rect(128, 38 + 24 * i, 46 * bits, 17, color)
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
        size, seconds, bits = stored.get(("prose", rung), none)
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
corpus	rung	numbers	seconds	bits
prose	uniform	0	0	8.0000
prose	unigram	75	0.01	4.4491
prose	2-gram	1315	0.01	3.4843
prose	3-gram	8665	0.02	2.7778
prose	4-gram	33218	0.05	2.3585
prose	5-gram	88007	0.03	2.2149
prose	6-gram	178832	0.05	2.1741
prose	MLP	101376	99.2	2.3907
prose	GRU	122880	103	2.3384
prose	GPT	135488	106	2.2535
prose	gzip	-	0.04	3.1768
prose	bz2	-	0.03	2.3480
prose	xz	-	0.29	2.6541
prose	SmolLM2	134515008	-	1.3069
Python	uniform	0	0	8.0000
Python	unigram	96	0.01	4.2799
Python	2-gram	2795	0.01	3.2371
Python	3-gram	15684	0.02	2.4356
Python	4-gram	45223	0.02	2.0781
Python	5-gram	93394	0.03	1.9257
Python	6-gram	159034	0.04	1.8848
Python	MLP	101376	95.6	2.1895
Python	GRU	122880	102	1.9277
Python	GPT	135488	107	1.8816
Python	gzip	-	0.05	1.7026
Python	bz2	-	0.03	1.4076
Python	xz	-	0.24	1.4349
Python	SmolLM2	134515008	-	0.6448
""",
    'ladder.npz': base64.b85decode(
        "P)h>@EdT%j2mk;8Apj3sLxunU|NsC0|NjR76aYt1R4#6Cc>w?r0L;7q000000ClJU000"
        "000Gyg-"
        "o77m>MrquwaqVuPwIr#E=Oj6@PpTSscXt?MaCdhGcWYz@cXtN2!5Q3PaF@59zwp+#)R)"
        "Rh_P+16uB)b1u2rdOy{L4*r|Xx{vQ_sM-4cwL1k^f^;E73S-"
        "KATPZp}J3>C&xbtN(rPHtX2ERpk5bZJTv%6}e6fNTLw%Bza;6#QZ-"
        "$*?;**O0Q{Fhbht0W>U^-"
        "Zs(LI!A|r84ErB<1I;V^Z3)`GGF^QhTt{j{PY8VjwaFFvqwlBEls6!f%U}xb$kMq{@Z9"
        "+i-SHL_=FpN>L#d-(QOF-SCbnU5JdSQ><8f~DqI_8BkN<Oa2@bEpD{E0sXKgHrhi$Nh9"
        "Ou^{n*ZsXv=*Bmt-7qK-"
        "B{m7|0OMLiEWYlTbZ1a<hWc2_m>`uv!y5QDyJ%ct<;rs>p5wAtuc$XdP|qAvqBqR1|=="
        "E29fPTW<{%N`Pq1^TL<NXapByQScCXfIu>w{8WY2>-"
        "Lbg8LzPv*XLfJaogI}5vVlYk&57TNxG~i78B?v2$j5(oo;tOxG<d^1yVvdNp4{?6c2aM"
        "PD+oxaN`guIrRC_2K2D7F*Muk|jh`{I`G5H)D$x)?ucT-"
        "8X)&|#OdRc&w(>)M^?($o$C2q;JJ?G1S@}^gwMXR1rBB_!tFkU4p})*ToIWVf4CYtuN="
        "UZj(RcL`FRGoTAMKgGdiX1B##!7sY&$xFcRA5;1#zJ@nFnRmS#FY{^E*asHUVu-"
        "s9|I?eoyRD`jMKRa#kAcBSq*hIv<X+jfC-Wq4&yfJg?Q#*C=p_R5E86^8_z(jDq@Exha"
        "e%Gf_r+Mrs2xj8+yiLk4mHrQspr9fA%`iEZqaDl%+dF)xb$G0AER3rHDmTb<1xW-"
        ")S`K2}e|B~JM8@I2O^*K^nLV>Fw8knNL}ls)Lp&jZdp>!oqiyG>mRdCmWfaqbImDqv?}"
        "a4ueFBnr>{@zBt!4;PS)y!t|aE0!Nd`P%@2D=^O9Povl$mI=?{xZ6it?AB7IfJ~nI2Iw"
        "W7%ZZb<iSXLIA?blN(2rbU#{vz_e~nu3faD>68^>ka*{<icpR=jRfUo8hOZKb^<mWfF!"
        "|r;LOUkayVx8r3{2pmTQk)5PF)~Phfxns$l<u${UBp{F9-"
        "$QUKy9t<;UZ+cQxbJ>%4n~hSD{^Go8B`aN$(e$kN*y@aL=HnsIk2fE)WVTmSD7*$8Ak4"
        ")W{jh!}xIEP-"
        "0K>3}n{w*+tnE@ACMNUX@>x%gZN)gX(B_LoVyL<(g1LA4|pv*F5*&A)dtI&9R}*atAaf"
        ";fXrXNsmOxpnfy13t`O#fVbKdRRyM3K_6hZv)PLEcOm7_M%aqSTGtFF)Thx}QFbrTRM-"
        "Gz$VOD2-?x^ccg|z&BHam5-crUkBR=tR$?w_>KFR%rQ&PM0CG4$!SZe7AcpRUoo-"
        "*SC71R;1maR3f%TbZLZ(>}AOt`ca6=*_d=;LX;Q%m274vX77-"
        "vjO7EUB!vW3`oMIKZpYHf}IbT&OC%W)q!Cfwzg5=_214r6>&=@%nIaHy*A&g-"
        "<w6ziq|BUfu?6ELVl!mp-"
        "e**=y&9)0<SMeXvR{%NqTp<acrh#=>Q%s8hr{OT47chZ@!aQ%khu%rM_>NM`7Z?F&{uG"
        "Q#>@`j>uTr%(oTol!i%(I7ocMm@xgN&zwfVk22+TGhcXwWpdUv0D1blvlz^Dm&3Atj&^"
        "Nv%6L`*4(ZPS#UP(A+y7^U^(p6p5rvT7H&y<+n^Qp*Jm+22YTuZ*AKFgaad0Wogr&t6M"
        "sm3<Ghqw2iwY<>2>PG_tk%$2KG_51?ICee3kwLUgD{qt2nE$U2l_kEUA?1;eWdKLteLp"
        "<)ln7GB`(*w)yLtA@8;1zsmk_z8GhvSmy%L?a7gSKCW$t+^Dr4lry?rjn4WQ$Y>l%Ipm"
        "#3T3P*gcAQ4X;I@g`LjS^NoXc5==2}JgOWFrDO&sY~wKhs8l}adzOl6bAQAx+CDHI8mq"
        "3wc0*f=uI$!6WaSMeE5QPQ9dE-"
        "a5#K6x8iOXS0W&yoWT$zoMvr<KmciR_FI>KPRs>PZPygAax$u*JItHsV<Oh_{kd54NJN"
        "Mh>&F@Q>#*q^FsMrclLdW3MIi&GD&Yaba8(m2?_wC)~kyB|g*r3(}FU@DH8hkAk`E2kw"
        "^GO6wWU4L7l!I+0h2Ox_X5?7lKD2wlawkmOzEW^l5FJ{!X!kF2n=xPX<Gke%jo@8L%Nn"
        "k+?GK<d!|%S9Hr+4a)AJL!niaU0fp=R1R>(n-"
        "a9C25S=i>c5TtwY;WHkp|2wLZZ|lw$m?t>G)3UUs!aH82bRY1F2d@I>cB=mRPNwaI=v3"
        "#u2NEDob7+HQd=S6N<so!yk;rJBjlmBVxrNslu_6+ViWaoW&XffV<yI+(|*Pqa5yOAyd"
        "VwSdxA{@w1PW)9TXzOfg$8QnrU=sWpf@|oGmSF~IDMcRf8qK~aC?tGVr+J^n&OZ-"
        "(@8R!B>16E`Tb3vTkSnQ!sP@~8th;~0Y7qO#l)0$}{ycD`a54dXFrmwBp+OS|*+&EA(="
        "qQEYu{DK$#xsKL)oa>HRu&ah4p^7O!oi2^Kla$}NamuBVii+{^tPzivMU5i$#cZZB#Gs"
        "T%v05{?HCM2reHX!Oaf3(S)mq(1EisL)xQ!(5LE)}5q_l~4}G!r;HcDIyekwYvACKx7#"
        "8@y!k_4b`irX8Bv#N<MR`U$;)Pm$zDtOu#ql|zbh$%f-cTD`b7yK}wCS!+PSW4B-"
        "*E}ljgEDe8P(BtA<Z`}m<&4J9!c{Jc8AakTubD<Bo0Auqmh=%%L^sSj?>@MLvB6VT7St"
        "hn3dr-oJlIgzd~=li^H^!Bo}0gB-"
        "45RmJNgq?gFc{)!a<hYqEECKchL#NEf1XdSgBdeKjtm#HbYB8--DBbkq0KGb2zQMCSpU"
        "XZNN<P=XR7Os~Wg=GtRec4?=+2qu$E{5uv|PrVMShpHs!6gNhay8&L~)KhNK-"
        "0TNU$I3f(EyU)j``|GN`BV8hHo^WW_O|vpBaG|n1D+Qi*^Aja7GqwwVx&j7EZqfT@n*="
        "1y3qQ*ERYlG%l}2Tay~y5C~dc(1l5W(^mFMqnoC&BH{*X4MS9>HVa*bY2Xe~C=mVOLD("
        "+ilHzIU6J>v&BXDqWag_^)Cdp#e{uae2!ukC|5PJeM2+_I|j(Pm!h6#R|9TZ3(87A24L"
        "4RSPZ9Lxq8(I;!Qn49;pmZP3}ZgideXGN)f;SeuKzhl9vPF|1(cGKV~Cp}3NcA3we4PM"
        "*qNJ|FNOWjC2mKkzKn&q(j00!A}?boCjn`w-"
        "WkJ8UOhm&{uUuea>c~a)YhVdG$D|fWC<OzWs&|2H6H}abJp9n=Pwm(YuNk{t^i)=YQNU"
        "E|h?g$mg5IEu<p}pZlAh+Bjxl}L*<Zymh!`c)&l<Y<8t?cY~U1yo~`^k;O<8Z~k>P|pI"
        "^@&CiX%wC043^SxA^x0Nybqm*o2x}&xo;TUVRz_gR$SXnr`bq9A9-U(=mLK(+m`Pq4D-"
        "H%Yj}hzhApS0iwy>#g<%e^YqZnKd!s$eAq#6AVV|*R2-"
        "}Djl7{j*Z%Y=>M7I)4$H(gn*k?P$6Qxx`GS5m3`(K=nyhD@J`>cV~Oz%OH-"
        "E`cSI!*bEAMn>WD`eMCLLdCj-"
        "`D$sP;E1BFM6OAq*}x91nn!&syAX);UN8sd@xQ1?#V?Vo2J1t<GNKlc?FD48RXf*-"
        "_TQZ6iP>OX(N>~;b?qLI~D&O0--_lkMICjLPxQ{Px2(}L9zBaawpJ_We{HneN1N;B6%}"
        "j8W3Mre<3x3a`bnn3f~u@T;2L$Xe1*l%+4joi&<a{{h+lJ4n<fjopn0WK{L7GRKqd8^L"
        "86LT)V*5<3VOE=XW}W&Ebkw7nz|6s21OeMw`vcEfU+oac3Ayb8fNT$Vm#4xk6jvrToLQ"
        "KCyGm3UXNbVl#J={h#ukyKJN;pyK?rv5H3dUxFj|_dSui(~OYDSK)8g0rHNfM?_+&xky"
        "rk0tS=YS_=MxJYqPh2K(r*6_};}uM-NBoaR7$kz93lkuKin!Lq!p*<RhCRd&;};WiJP!"
        "gr`A&=K~qZoco<MB(qiELDNQW;Mtcj#0AHtYi#X3yYmFU4fd=HRd*PyPLyV0OfQ6@}cZ"
        "xUuZJ&p-N;GTF-LgW2BMZI6RN9cah!9iNp1za>17PY@}IBz+h=9Nr~7_O5!vBBVhD9ii"
        "Iywfhur^&T}718RbkYUOj*l{3id)Y3ZL13C<X&7j7zBQgNZF`V`O5o~jGwV=#j}v$|U2"
        "QumST)C@?lk=(bw+1JoaHkfRs|CuMv$s&`ha%ObZ?l=Xk(b8J`xzNs+z_DpSdfZa^Gi6"
        "Oc#bK#&V3XuRnv=@&@EBH5A7{*goz?`?W1Odhs7@?$nY9$&*$1Uo<!&*Je#Ftvpve3D<"
        "ra26vbFM5_K8n}G2|=8&RpwEILegWx+qGS48@H963=L*aK@BYzD8)W=ij7Zao3zUBZvG"
        "DZ}8>?A2|~&&5r5?#JX$=#KJXLNRzBDGzBl^IFt#Wu-dARNj0NexU>D)(^EesDEy(3J*"
        "Xu#mN!Q-VwQOkch$@Bch)U-Si3Lxq#I0;e1~`%iz_Ip^q@Wjui{I|bljAE3Dz-lL)Flr"
        "&`mNIbT^uIV>9d#=JUV`x`KZ5{>M{|k7hG%Ca8Q6EZ2MTH6$#ZrtL{8-z)X;O`?T-"
        "QGv&_h;*Ip2a0l`PeM-ISXxHA*~8?OIFlQVTWOP}OkykDhFo?IV<|ii%)`|8LC8YBO3}"
        "0$(?e7%jH*QZGM7INFA2_xDdel;{*DJiY4d?KP_C_Xu-_VQgHi4fd5HX)PlUz(iKrwR$"
        "~#!YX<joG+TkVU6>X_U@d$JTSwv6Mso_jXul4jeB>h8n8uJsQ_1Rk1!~-"
        "!!wY6Y`L|Baw+2;6-UlPS{tuOWwcYysA>%tFm$*Af4hHUM-"
        "#`zL_T>q*6PWzeN>{EgAT0Kr+1>V80@I|O)=#f?}{x_opEOz?_I(j#FigBba({gE3w6d"
        "hN`_1!KAFHoQ+!u3H`v*#s457*TB(sgQD|sDltk0G9(au^od{h4sTo+!A$MA|yQGFP1Y"
        "_%aZ0)J}@XxMrO%~&x#PAvfy1GS);*fWrU^t0xWobZE=N7;~td-"
        "9t0TPvlU8LaEprKk8YJ11X)%E3pVxCJc4rM;UxkC})Ra7hcc7^R|7d<=c;<o6vgZm~ti"
        "-|A1hx>!P}6!=J*u}Y|onomC9Z4=41m-"
        "ZyK8s2z&(R^kX{2gwK7d#dDHvEb2QuYgBZ)<%&GtgJNf&fqtbs<1v@JHSfUFT`c3+)0e"
        "i7NNfj)_xXne%`yV86_s;P5s0pmQd2FD?CLp+A^(YSJBA-"
        "`~Vq0teMU*#la`SBhoP3Ts<&emcN-m-1Q2M7KJ1p(#$#x1pLwU9AmmjQ+Mpi2H-"
        "!W+$u4o>00-"
        "2kadBgWw=}Q0TjP(RpNlVPXHfkQBP_%NqYlyGKgOKcy%S3ZFwOB~7^x3R$4fmg6Hv-"
        "$2_8XQ+WIuo`>;Z{ohDlR3iO`DNab6-"
        "lj)&xO~5*WAHNc|E1y(h?+?+|i#L>6KXPgK#NgmF?vBWI5Qho%5T`St0bm`V3>qQu3Rj"
        "q?{y_W(`bCo@^F%_t+OhjnQ`JCiSD85hJgQZY37gHb5^(qAkf?@`N5S288mf7qwIRY~i"
        "J+ULY2JSOes`v^pd?F?1a_Sa#(%c_iy$RN@^2dxU53f~|5sI+@H~&_Zp5TL}-"
        "uHmrg8n7xzs#lJB&^2V%Lgpfw5L)kVvhWw&Qaz2l4_M$sAN1xzXtsNvgt!v^Pxb7=bZV"
        ";UyoBS{<ieCC_g|dlvjp>PFW!05Jr!B;H6Gr}~M>G#@WB<o5lb`6S-"
        "IJHc6{Nh0b&UdUQ@#=kz)brPT}V5ccW5$R$2Uu!awTAt!~D+!2Y4q^+rG`bG`CT~`9mE"
        "8`>-hYk{kNlK@=ZpjfLsnJ1m4+C_BhF_EG#hMPUv68-zI8S=vn-"
        ")2GgN>z8t0dCjue&or!+aBDaP%q?`2{mmRpo*FA?8oTGTfob+!wmOiB<uO-"
        "z{tS+c+);0SNXu(fGc&+wr?xaRVh9IQ#_B=o2#eD^%G%&WahWz6e%LjX7Ftzrf)$jui6"
        "uD+e!=gAucUzUO&AnkFMx0-X(am(_aX7pT8dFYbeb7(fn*>x(HJsLzl@*ww+bcr-"
        "3aYBCRxh&u!^KUB1N=n{IflZj7vHgVFF*It9DDHy=jou8D$(%uETg7<}un4Llg=aH6g^"
        "uN~PIYCk6mzfmNi8+}64w+zK3%b8&%G#<}%SnA4ojt?(YBl$?{@fIKW0HOv9%tnp{Kvh"
        "Wt)6hP?BxcZ#@VfD~ICW_(+cGmq#Thil@Q;)+-iATRduNzcejF;+Lp%LBz!1qP=^B-"
        "u#ZMp&)KsMd0OdzfGAxaCrQMyad@K2;GIw7{>qnXd&!rmNg7x&haf+cB=Gz^L>SK)7(5"
        "B%<AGCs6hNrlqb4Ez?J6|sN|^n}^kyc!-"
        "(i+~WB)_lScaIHV3uhz2ARXIaSeVUCu6}FS-"
        "&IGZ3ydA8C9jTglPAW^=@Q+qa>wq#@n3<Xqj8_e)OPaF}{?3pFe_Hk3k8ZrZ2|cGLB5Y"
        "gHUQVNMB55O6;sYc6?F~e^JLQ|9N2wjiCaX|*oAHkmj~bx6EWLf4tWvTkwGdSHJJ}mtX"
        "`S<(^zT<p$V>iq7FzG5;&wLe9iGjK*{U3n^Q+aJ=gNAyvYHRJ(=oJ!bxE6o-"
        "q7MsM|3Y3h*11NSZ8ewxOixU@^09z=tHX_Icp&;)n5Z%;a^T^WF}_fg;KxkGqna{LZmy"
        "cI7w)g+6A>0ep4j=w*_YJ_@&||))L*uD|E!7$)9LwVhfT%ypudMF$%(3TOpc{fV^%Rjb"
        "<IJJ?to*#D_`)ty^XdyT4lkJgBF28{IPA1&h*s##;RanE+FLr=)>N2ZAZqWhpvPN{QmR"
        "+(*t+yB`{erm=43!@wo0T)@vqTa&dt<T#!x6s0|+j`S~~Phcc_;@eU7CLD)DM6i<e45<"
        ">^=bfv5g?4lhTTl8rFX;%}Gk6sSI8Wtj$u)xcNs{!y?~%T;WP7AL(jLju^eC2@E)AY?="
        "ff@MhGzJgZmB_BQA(6fNG0h@XG`Ry{{gpix`#+ke8Fj})zZ$uWs<DrAYmk_uh>>?wUNj"
        "7gw&QEcy=eX629;<&Rsmk^D?End^zITRjqFJzs|)#X>p-"
        "{73#|;n&apz7|Bze@_0jXKM~_b&JI|BO0d=>9Z0MruNmIwf5m&Ca`a#ACM~XZQGT*Snr"
        "f8<jK8xuJJGp~E(b=zQQY1ZX)|5`2I4h=ZrWPBk(WdXW?!j@dcoM~w9p1AnUqH1`LN2K"
        "12w2WaL{TJ9GbA&Hy78TMf9yW(LJi~^By*4yX!IFT|$&l)H6gL8gaCYQZZ6mPAB^!9Wj"
        "+x!~M0(G@mTE6}5ACuCPFwii*NxYcX2r{9@HfEbS|{wJVw{VWTsJ<V)TxmSJ90R@x6Q>"
        "~``o?VvYgm6Aq^E2VENjrOt9Pzo1G$QXm_vuDmR@h>#hzr;6EE)6rRbG)MYNpH;)#eeO"
        "-f%|c9y$e_#D?KtuJYIu0CVw{!oX<REm-Mv>6oEb3R466Kcvta`c7P~?&9}fZJHSh*Yo"
        "&%_L%h=0CPK}`S|5BuuWG3h;v+G|74+Wpy;BtLBw29BKw)n3D_XRZ&BzK5SZ;QeJmf!M"
        "5TwJE;DxnI?`;fFDmoMOJIZo32W<=0aYHh~$l;8J-"
        "Z)DBTi)OtReGvEc`RFDl^`XBI_5m8u^(o&6hF=$*n!jhoy5lmbK8>{?7gB&gLRFrf#re"
        "bq_%uUeymN09A*<fkVi+{GXwbtcabytSCZNCT{%g!!ZV?nT_5Jy3!yM+#1ak6ztdEst)"
        "7+F446`Rcu0QQS%Pis#?l%x7H0@9hjAz^`MbY6{Sq32^W!b7l%b;<kTF8&>CMhbMZ{Q|"
        "7RrO~*oW99eW`U^-2#ivd~C6{Kuab|K{20t3OkqSij-pHo_o?R6&hhzBZENa@97yf2YN"
        "tb`o;eQMM;Te8+ohXE7BHu1znoBK{jzaJR7Y@yx|{6w(v*fHO@uWYMT3oj<gcVKKxL<>"
        ">sKB&AXyRZHe!w`io7sZyAH&Ae_NZ>1MqK?I73U>v2<G7BiQlrmQx)(p0E#7G#~|G`F9"
        "5E2*s>+0x{SLOmm&cSh2(*sQp=F-cy6kNTF=NxpH$u$1M=^Kf~E2gfP}U;-"
        "(FLHA1gq(%|GxD=?9r0{NZl<>ukGj6*1v^cXZ42+!Yr&PkKsvLlPWDZZH*Z3vPfrCz7*"
        "4yjob?A9=SU3i6#f?skJU?cy_boi6`>0Q<F1MD(L(tiQ_a?O$lA#Ngjp*b(=41Yp6vQK"
        "(JnjhAljo!3=?DF^G^I>Aqb;6@*UF3dU-o&l1hvI2AwA9Ma-"
        "$hb?@qCAhRgE`+DKNARKp?XoLrNqM7%O4VVZDEE{rcL#gs#`PPfxdcnEuGM?<O;s}xSW"
        "CqAbAopJht;1bpjdODTWWh_;?0gX(byTa+on_HWV{HUsq_!DgmdtpSAuC%4p%M6OHFHf"
        "KoEr4gTGj=O9*Xf4Rvr2k6c%J9N+09a(Df$pnS8EkG1Zx7_^?A+!>#Uqfdg~O|pFkXKM"
        "tsU({SxsT#eyr`XLup+BIJM>Y=@Oe+#6>lFNJN^X7j0e#JA2*gSjGZ>7&Q-"
        "C3*~%k;~9|dNP;DN~52Ln-"
        "`&tQ^=`{>oLhETb22A^S+9pzMW5cfmdq7AwOP6RtFoAW8VI>G~9N^dNYaN@HJ(c6|0_Q"
        "2c61ngR~*g$@5Vz00Jzux;rPm1JMIWvdX(x!?V~==a5}RK96VO9(D=V%vxy7a4xg5q4Q"
        "*$eUw)YPlJv?VK!+6>1;<nEOmFzM0#|YJ(Mo6kHZzzIH9B7Nt+knBu>+M*hsi0?NndG5"
        "K_^Ou^XnAVq@4|e|4xr60GGoAAO`{<4GukCzJSs_Sf?o=X|-iZYG;;<<4-"
        "zw(Ntl8*T(=ptb(fiM6idd*r#5Q(r+gg>q|)q${4HWSub0j*-"
        "nW=a`T8H*?X#;*`JxTwcB<*O%%-"
        "G_8Sukz7y~%W#A>f|&4l_XVwpPX+qu9pRhZLicJDsO8#HAvqQg*4ES9_;37^e&AzC4<E"
        "66qSyYZWC5<JcXkpyhWehmP8u%Z^}qycx+Ns$@f~5`@p;Qk%n$385lT)ycZ3sb1ShA~u"
        "*bNo+&#1vZW11b_FI^)(>~!YcB~@WY4oI)=GmNZ0s2QQkf}{+9eXFEY?r+PZ#5P~{5OV"
        "IqMc9{d>u_wT0%cxWy&1QKdIa{aVO6Sm@HK8QR<d+XWPf%PdZ6!>3GRezK#4MGlQ4Qmh"
        "oLDea${R(b(rK)$*}`7A7w52rW@o_kZsA-"
        "5G3E!h^J#S}Ev}9Lo~DRRaRqVHJj;RmZ$;z9)Mk6PBR8BvjeNS_Gz&y;^pEAK?_-"
        "=Z&39R+B(H{p@YxnJU+WRk$szwN}u#s2zGiPO!~E*KQ#FL(_bz!A-"
        "PRgusfB<#q{DSD#Mb^D+^W@iB>xBkj>_>2<IJOMs@K=QvJ$M*~7*9%Y`;&nqE&m-"
        "GrAq7A`|YP{PV57GLG3)H-1jJT5b!^h?3vgF%t5&3hVpqz<svP-CWgslF6QNnFP^P+X^"
        "8lM|z>&eOnq(m|x!g7h?DU=|zO!?r;$udI*<ycA+T-"
        "S{!Iqet9QU5QjNyj2wx5t0On;ps^9o9?RQbg!Nj@!%4fVnbw**{Bq0L9&1WFH_WO8XZk"
        "&{?P<eWo2`F*r9l41H2YLI!k8JDn)|dXl`BDZZlfQA3Ldz5aD{BC9|Pkkarl6u=tn5MI"
        "-MD7P!n<#w0kA)2TsB=(NU$ESnGHE8zo<M~;ZCKZOE<SA-"
        "q6_iek+2!_;jcFlgfk(=Enwh2He)38BK&%*wB~OHZgi`VArR7$%{L<S;S_Y-"
        "f{xBx|PS3;s;%T-Y7NtB3wx)wgeWJiat-hyqN+$TvvxbLBFFM7l7W{5^2|vMg?L6`z;e"
        "a8Mk|+mWBPItwvhDUuOB9D-"
        "Q8InYQVIpO^M9RDP+EIz*EUPK?~T5}>)I+pVYstSd+*edW7RT>%(m0c<h3y&Wi>R>`{7"
        "b(94~@1@+G{f9<<^ON&a9Ru=mL8K~eMTy@XcCV2jZ`bd8wCL~*FtPA>~Xa0NhaH7O34G"
        "}74#F0h++L1;z1s2ZxFbcEayhdQB-"
        "@Ku1%P|KbUx5eo!o3TfXGX8`CW^ZwoyvnT|X{1eo5IJWxlJc+v;&pEhs>;s-"
        "9mKUvvT{Q#9Sf(RTDTp38)}Msu)%y_#F6vjLcZ?kayUErtfT}#;*rKJp2{_63(m%~OYg"
        "{iUKsA1k6~r73v7m?WGLP*b;hOTN#=O@Is1*yG-f#$%T}`b;tV9O{suh}o_cagHgvW-"
        "L`<(DzooSoM!_@hRJ(rQLfr4ZadZYxAFSec{K?iSw=b-"
        "x6^u^WI9yw*rfp%rP#i9(eq_h#He5hDEv5IhXZ?kzG?k##{N`PLQ(cQ+TeGE7?7XJ4m)"
        ";>{nR?yx-"
        "P;%vSUzZgyRuSBv^Ssh9roiaP6L=tePo?=(R*3V=T4X7;|Du=<+{)WKd}F>J_L8BKI9k"
        "hdh4;dHRS;PVly3-r-"
        "28;cQY4DwKH2k1NWgFDy8Okdq+|*t9vqBkF_yYI3;mkQb)hY8)?N@e)Li3n{q6Y8gs3l"
        "FalkXDkS>Nv2+VvBg~2HP9^&-"
        "dKeJt8vIQ91N!==*w4i)F&kJBoJZ^>&!iqtwAz~$Lc7KBaK+4oZjsgY!(_?-"
        "o7#rgrjtk;PNg2|HK-XnjRTM$-BoJYO@&ndvp_{Q*=Y$+<=mD_J6g4zO>DSaj!kg-"
        "x+RT;fuh<RP{~3uJIjnrJjb1j6+TlhL~dGhJ?s68=xkJze1^a99>k3-"
        "ys<e$Nw1COEuF@p-F&rHh513%?}`neH_BkO7P&i)pTfh)5T@DF_+QRcoC-JaezYg_SZl"
        "BUAznf6s9<5IO8oI)0ceVTCqC8!6_c||qkJ9I&g?zwpE}MyEUx48v@gE#dLNG90h~2;d"
        "%9lRaiEjAnskPRG*<fxBk(pkDsad<&sr<Z6HZ7;5v!Si5lNLk(?wP*h@rV)KOGdVjBkb"
        "0NN4`bW6(ExSA5ir67#y>@Dq~3SZ)?YNGnF?LjLeUTCr?(qbu1%)@WX#6Ku1KlXTkXkY"
        "uIjCFJe!oPW13kb_zXs_Dz26>W}ABn?MfaS!LBT!iI>eAWv+7c9jI^e#P&XG#O`dAS;F"
        "CA!s3C}eeKJuQ#bPnaj0d=1S8xu{ATJLPBz^bSX{=kV69X-"
        "(3bTkG8~I5&&2dh?0eOIAQ#s8wf!P*&>|>!c@>@7ic+fgh4JR-"
        "9&N7g+;!5YI{5Lt2EfOXJxxle@|LSQHk*8);U)n5?k3!vOlsO~u)@XJir@D8&iC@IfV~"
        "(hTZE`mQ~C720dh7CkD1^7tG6NN$l+<}{v62cmgybM<IwE^Nekg2S!Ow2PGj%gF+msm+"
        "HIRtLVFF2`8U!cY17(Sz2vfRK3Db;UmRc$Znv?Q5j2)6K}sE(+hQT5{{MslK`_Xe^NGf"
        "$Cr$^c|P#LvF|6O&rZBqHWPmxpBA#UW~JuC#3|FL1y@1ZsvP&j&K;KL1twFdBhs(cc2Y"
        "(p@8rotr0oTVP6usPB&9`q63FerljfOTrx?z?z<-"
        "y56^XWyL;eHXbCOk_Ar*vr?3rO6FS&`XzRlTt@}!ha!jqweOR-"
        ")3X9NT`K;Q8UZJnm0g%_(<t$FVtu-"
        "Z`*eSUrbaNQo^VJcbCl`WG5f0L=c@S{Qg%a_wu!fo{lf?dToK>Zj><VNgN^lO71KQ@m7"
        "TypyL;omyB9`}+%J`vniYB>x@k(|gm=4F8d&wB<H@mFzfbF1u(p#=6P4-"
        ">aO<cq2DQy51u(JZa*4CkF(An87d8K@Q#mz<5VZZ!L?SL7Mkuta$NEj^_#`)rKWwQ;A="
        "4<7BaMqfQGWu((H>?8E6EP&m&?USNcF-"
        "?#nm&n)hiGCd%f%f0LxiJcbt{_zhwaJ2GB}+AZk)8ROj8}x&2)zSHCQQrPOv4<XaDV<O"
        "8kb#un+!g>_1Wz{|RNC-"
        "k}_H1{}AG5?i}qs^le`Vzf({g|8a7a1vZpgU~8M%eRwD!f9_=x<Vg}zDPwAH;6;%26c("
        "|0ef#3<S+C|EJ8bw$4)VPa9p1fE=*29b-"
        "KmeXXi+2&PI5@kh(Z?Aa_DH7{}`A4$H31WjV+psNmLdCWad-rTA$4hMuHtLx=47;S^kk"
        "&+z@?0TySa<44_78b*i6GTjf;a7+7Z_;G?CeWW7-"
        "J>jmck)h6`U>^Pqua{mi+in3B$#(sV=90di61)Um9bu*NZcq89cRg(O_QCC?!r{02F8G"
        "d<=qu)iXIrbo%}6P5AfsIlYDp)B0qi3A?gSm1oR`|NuHkR`z6c3?XTxYZzSgKfw!(C2K"
        "rr6BAEz@bqaXAH{)b)?%F}LA^FSl@cbF4lid)t|cRZXX&#4tG>-"
        "3UF%abDZY2qYuj#q*G&Ibxk3LK}4(H|r)eLzRq9?Yak;t=n0IP6PrwF<_@Z}c_8OM<K9"
        "dD;)I;u9QPopm5P`4;$zW1$bbU=HIJ8H2rnYu>N^2F@1wwsct<NLB0&XQHnmgQMZRP!8"
        "YJv%$Z3HR)=lCdJS=-"
        "DWp%d#iqOd)!Q%?a7?<Mkx<V?M3XCcRo38m6Ps5F6K9Gh^O?akwhN>&zVM7KsrbX>rgp"
        "Gz?sQ#_Coo>%aI@GSz>PO5$}OB;`yj0Z|8TdtkSN;556k+wj7r0Yq|L`=pH)7JRUJ(o("
        "G}3wnYD>bfw+-"
        "La1w%z*D_v@JK@GEa`()M=B=Ym*c@=BkViQ9ZhjuRE|eS&RQ=}*s801B#N;UHrn%Hpk7"
        "gnFSmq?JjuTfuaRm5=Rpfn*bU&P)(7+!TInaDsC}D&a5k8oJ~P(ID@a|Xi!vU-"
        "!uBSsiC=UIX&YEUzXFx;FnN%jOFk$wccXNJSTvgzNLf|xtCYZ=o29iiv@E$Pe{xqu-"
        "t<oQH*^qb*aP#et?E`~DX$qxlqhRaa5o#RHPD*rKxdEyxI|Lyu6CT+9{<pL^Uv~R=NMl"
        "OU7Rv*DeIwo82XV(B-t8*ws9-"
        "sAo<Zh5q~J@?zSyaaheD3(9$+FvbmkvEHc;lBLCt`K!h09mLG}`cC`8dzeMTf#n3}XS{"
        "n%3mtjhvjCDW}0@3)5u~hn?+=C5#7A`>B+cEmqaFTtJ&a$@Cdd@MaJwM8ZM0))^RF~Tu"
        "6VMJi+xiW1({<Ry7oGLSKw64yG34akf$<=bKj{ExDSHJ+J>OYFXwHr})A>cxLi5Xa?Ll"
        "t7h`m3-"
        "Z(*vKku^t;QD!YJN%jw?MNk<yOmCB2(i(bDt0&Y}hCx?42>#N}$k~kg`dT`Yln^`7yYM"
        "&EhM)2%&p2fO&V`>yC&{PKUZad~oSd?&gud_-dMgs`Yj1jBoH0|*&okgBuu(}*7V9VQV"
        "H^*I=woMrGz3LiJ3yi_B${k;eDq1M7jIw%?K$P{iwm8$BpYjmTa!ZWclrVL(WCBRp?ml"
        "+>+bNtV_XFtk(gc8NhdFKK8sHTzhuG}I*<Hh^+Qi>E4&BSg~ECe%9)K&DJ7rK$$21V^i"
        "Py4L^!hny-g>Fzu42l6==s0=C3j5VbQNN<<oF1{u1a8USD^phA!H6;39Frg4{Tn6-"
        "Rf2tE?Wrb^=w3y8B5HzLt(<SM3;{gHIrY4<vrn1g4;l_yYPQ?nuex^{G2Z3NMNhg5$|5"
        "YT)y@H%V~@kPWz-Hc;rv<OuO@(6X}_6xm;+nvzfXNnQ2_%ZX<>qxnAVI;{c^gIa`RYRj"
        "D<29A++>?#X|Z`)G%F*!n4vrD`au8)_ZfpExhNn`t$eltP}xr5K8jqE4RY{dl&c?Qzge"
        "us9JFVTRnWN<zU@Gp#F%m+C?X+^CFi-vE$u2x(4&WaLdy<~4Kf=lsg(Ae2(Z?$7p6K>K"
        "j{Cl9Z9V2B+I_+(P)5#~LzG@QR<g^QduYliU3}>CmAM}8G0Ny$$f!Sd(>=ZY1A`hvFer"
        "Uy1i|wKV*;Qw`t)tp(9?oq6$|3CWoe!>oz2K+6SsjeUq^D5>%|b3zq5bTR@rZ0tyW<N&"
        "A+eD8h74o*%qv=!Kx?frTaAXxL#?dhB%y=Sjb(HaST~d=ov|O%tY&6WVDYHGeo-"
        "k1ok$ia=zT<YX$qV(qTwFK(kg!%Erd;efwkj<tqEj;odtec8C=H^vB#MY%f0DBf6|TG8"
        "}X{Vh|I$`$Yl43-"
        "OYLFMze!@8*!txSZP88R7u{Tt>bk_G_OncKsvjnJDHY^bZLzUYy69EdP;kmS&QK^d58?"
        "2mKeoUaj2C}exK0G*AE-"
        "=AF`r7Cf~_Vb2N986P(fT%03*d3f<8<=T~qpL^*@C1N1xEWJstJ42)dY76%BUMIBDj*<"
        "?A*7EW_e*dfcHoZ>PYPqCuOH}RS_Q@T$}lgVtgE(@8opjIWc5vQ|$cvMnbtxO7|p7IJM"
        "KMbYCNk;lIRMHw0?nz2QUH7700|F_llRL6~z7zHvu~gh1-"
        "*abfaJY0xYX%SLCz`;VaD8WCxJ`up#c&2Z$3E}>%ju#uAQi3pN@ndvgtxP?PDX#Fk@^K"
        "*z(CwZQl*=|3hp6d(hTO5$h=+;<gx~v!%0UNZ)H@r(~0C_@FV<(%ED)*2N|mVgI}S?@*"
        ">!&6xQa`mB@n1bQ0}qEJXca5bnr&x(43~QT{VHd*q3)BS9^jZ@l+j%1U_|ndMwzTXFM9"
        "ZV$6x@b*%yuuR@UN})99Wc_O->DeO$BI%jMH|!AFNY;_zaGvI;yUD-oPgd0FZQq0GxUN"
        "(N>`1@wm&@Q|VkWtsR21qsCRr6p^^7#exh>2i7W~7{(i_k>wKI$-"
        "_237M!d)rY%jFZ1_FYCMhDzY`v|nHcxdZP#T`>us4vvg8b59=a%%Fp;VH%K4Y&q^@e}V"
        "G$V$_MIw{DVlLLwDV7broxnGH~Xdj%~F2v%ZBj<RXuR?zLj@+Gp2KbD4iThPr=-"
        "o1}=<5}`<PcQu}%VoWSQi@Oi!G5!5NXbNq5X+~CTfLVH20@ukzRIiUY3l}wfr4sx-"
        "y!jYd5RAv#rZmzgnRR9q?vQdF3Hzxe|q!k>1b7wCvqQ^SRdmzaRV$tCe2Us;=cMD-rgP"
        "#<#=A$VJETE<_o+E9n!Gsp>rS|o(hYIgluR{^UM2b67GWQC7y(LI5}d+*Wm@Pgx9mFq^"
        "vbO^q%aLb7`+5J$TT1M@D$pW3M%xH?ogf6U)Yj(pWFgPpiH*Gb!k6LEoA~;0pEHC2)3B"
        "%dSg9sG5|^Ss^wKmV+@yH&{)M+ShPLeR8CWkCW=S4$h_@BSqc!+7E9<yasQ;M_DhDhcr"
        "}IC>7KNxGi6AU)CS_lk{KsIc_BX<a4cLoL?_bAKNQw4mKxZb=v|u-"
        "vI4#V<j4;$DPc2W~}^^l_Oi6O1}L_g4@nQoHek99`Lob)1-"
        "58!@Nnnyk+5P!vCi7rR1^lxj&qn_BZRayv!~FdC3nvPD6G>BMpw&!<9R773Z7UNp+Q(^"
        "fM`ja^pN`8R>3slL@Ti3t$mCt@hGdSY<*T$R<NmngyO(3!RFAe(b0wC?2}Y`NWFR0;r?"
        ")qfD06rsO0iYHMdXZ!7#ImEdnF<&`<&<=l<I^lYTPmaQl8JiE0TAL5Jf`cMx%%pFCBk$"
        "gt1Q%Y*fe>gkQEKf1A&M3~Bcm+E*G=t~%eX~Q-M7mO|V)k(-"
        "IcMF2v<2Me+!{*$(a+K0FqH4ZYwUH}b~P5hK^f<g60bKDR?<g)u>KC-FFV`QgAPT1f`i"
        "BF)03)4m?(r7vAfoJyMx}FY@);20P78OCWO84j`l3DzCtcXhl8lPITj4IkseQ~LN>Dc`"
        "W;jF-"
        "~Tz`tyDbdBwrw^S&Xd0*&xYzgvx6*?8|h9{<~ZYI5`JNC<vQL23{zVxed_o!bZ~37|Qp"
        "mubmmZDbHkghBNkO_ec1oEx|IJY!(y#!dS~1enk}8G(u^Et(=m@hmyQ-HnfsqqVdtX4>"
        "CJLlxVFU?txCQ8_ub4_SB=&26By^*KS~saz#_*xCkA5c13DNl7F^SmfY1I*vI4q^9O37"
        "w{TaZ+Gc6rx$t%zkiH1Zw9KTU(2dTQ_sVayx=@|Hqjy6FJBvd+TAmLgdIguP;nKW7|3I"
        "$raM~Pqf#2Cxz7^G_Ii)XbiyBty@_)6yq4oOwKnAs`6(;Na#jLT)z;dQ95kHfB@^x(so"
        "5JeT8PX>@(P5F??P*k(?!Z1$pS{xei0jm>Ry;Js+3n8wcRWw)W1NE5)?Zef-"
        "6!dIa8$%3^2nd;>splWtUEv-Mz`QJce$|^-PcQtg|rW>g#E!-"
        ">zhor<DHNp<ii=P^!8NR#ySbjoW1T0T%RhaR&W<bWC3t^<sT4!OLjRd(v|I44cg85(^#"
        "Zow;_}43~&T^B>4`S=dJB>DEW%-54dYqfkn;}w-"
        "3oGZQvWwTjMtSro@Z8$uB(}8G){;Qxq>%*+bfp&7u|1pCqeuSv*M)%j7ML{}S$&nGxCf"
        "rp8*=B^OXhSg%!t2e8@N5V!%OQg-"
        "l>xRc!}xFwQT_4V=UWF;$3FrUL1>Z2BK3u$&f*l2aP4jTJ)QGbTlDP6>c(q%f_QNlyn0"
        "eu|q7-"
        "~rJsBPIQrH${7@|bqf9di=(TZ!6Zo<P=GV=YIkgOB3U+7$JUe4n0lriRngd+Y`IVYS2q"
        ")HdWTD-Q?xaw2Hs^a@grNDmdKv)FRCrPCn%1zU73DTU_;3kW@!m&fo})QULRVFghVJA-"
        "?olXMFC>a13W%b(~t?F#z}4OtH|OL|NX=)+(s+a;g%XS55!7d$4=f!C$~uzOIzGT;vRQ"
        "{REd`uYh6>DRz^dd2GLZWlK>quhy+tZEx*CpHo)<8?H5crXpnWI768Hwdfmt;4^YH*^a"
        "&^C(7<7iaaTbcT`y%V-Nb!7eV@@z0Iy+;7Y>R%ypsD>MbYAuC`4-"
        "$dr1Eo6?;kDs&0iJ23U0yTL5$g>}yt9l!v>b-D7c3i#-"
        "o$TFkD{w&1MRGegSbC~jNqC`MGLQme<m^IwYneVm9&Xl*bk$^Iq`fm`Q20Lnm!Fo}l0S"
        "G@Dkk;fh4=@$kW_R24YkLI*-97-"
        "2c_e1krf~<=~<&BZ(#)OEy6CcM$ekG)3~T_O;BR@t3f(axGtxuEto_KkmllG`84Xl!gg"
        "7HUs;keTxqGVz-zRvQf_HEy@6|C0}J|6CMq=|Hnvx}8s7{ysS|}CMlZgRq(ir?TdWZ7u"
        "f?hpV4pQn^D1NLc+wB;vm$J2B(m?ow7&?_2gVN;*AwKVx<zpXd9Qn&OthPm8mxxC+?gM"
        "E5Xi_5SiP_j%w4vCuPe^sHo)uTf=YfCvQv$|jNsL{TH*|O0?hQ$atoz9)Fok5UOom%yq"
        "eU+lb2NzQpGcR6#s*?)S4t;)B@}|X^peE$x=2F>pv}YGh4y}9JDHF3-"
        "$B#9x7}0@V{XH;d^)=?BF?dk33SX$fg>Pf<b<py+#!rH+eSwuD`+`^~U6$a4sm)cFJHu"
        "fCm1B`W<T;nkAhMC@|D8$T8rkFtl~vgbzWoTU{F={f-"
        "Xff9&1zPf}NFt|djRtCW4q`bEzfUiL^&mpqF1ViTPw&`X?YJ+>;_e@S1(yC55lq*8KQX"
        "OX@U*5GHxNY81*g74Njn%=<5ACb)|fi>eVWq?{O(n>q*qjE4|O5g{1Z`ILiX;10f$gfr"
        "p^l~<t17M5RJJbN{cC>y`KcSa}Bi2f-"
        "nfBH#iuRzrmdA;qL1(7aCt|}*{6X`Hv&_H1JP-"
        "R#B&`zOvLMX{<DG+W3>Tr@wXs@pCpI`mJj+&)jA%ssRjntvnKIsgTxXtZNujub&N5tIo"
        "TB^zGf5@hhhDQ(Bx+5Ax|pcdrQ66QZ~K&vB#qz22d&mt*1#wx=qxk@<+gvaG+hnVwps="
        "~iMz~t{1qGE5c!pr2P#@Kr3vVf@3t=oc(r{b!P%hIl^(EUe%u)5UsLY5nU_s)*2|ZCGs"
        "5i>$D>MQt8fbPo5S%ip%~2Zf0hh-g!h7foV|JqOSX$ytrQM>=n-"
        "KTPLOg+<pY>@z^kkWY)aBjloj^iS;6;oAuy+cunRhPbK9lm7qKb6e(baMN{ZsMor^AF>"
        "qwZ4Q1X)!R(0N(EGG>d3vZWvcsTzG6~(^LL}(QuoJM7vc}L>LQa@=u_~jh19X-"
        "&uJH3op_oCR7U($Qv8g?i4h~&ecHBPJI@pzT}8rEBtNM*UE5rpZ+c_+>PBA|FGE6Z?xl"
        "AK!DdQ5;X48(Z~q7cuZ^`?oQLP|Z7%j{$HqS<iq@aqT}x8)B)UG)s;48QB+zRdbb@|x5"
        "n1%d-"
        ")!C*X0{vz#+%9bNH(SPHTwp7o9=b1S~qRLQ#Jf=F$;4~+v@K*GlO|)&LyfPdX)7|zK`v"
        "II&{-"
        "s}y)`=B`Lo|ctF{b%Vb_CC(l}S6gk#uoG)Q>vAD|Ck^@b}Um<{(rBb~??}1&RG(K3!w>"
        "fv&g_o3HQYi|9Ih)4FRma8Ecp&=|RcSlL)jYgl(94Y7d!fyCe|>zi;@_{#2+D_SMKgU;"
        "3481GZ2>+9J{^21n=QoUT0KsC7TW#wFTHLGa$v$oT5{8?alaBK3tz)$+h_yp<n4ti2jw"
        "7S<RZ|!3J^_s?Z&$^`c!UfKh;YMm;mOc`S(v3zDr4?C#rfK_F7bOq<L~c0O%=7j+dI`O"
        "SQg(BxyZ0x_V^@<eCjVyS#uKd?tetaDc#dL|eO@eWq#0Qg;Q)TgPT2R+m4rC0Kbz}~DH"
        "ks%^PK7-x+Kyimy7_USyk-"
        "5NuPw9kuGeeE1oOmwu@Jxyl;QmugYS!+Gy*JvB&A&Bm|=aErp+IUcQ@LM_w;C#?#XF3c"
        "lRz6}X$&&P-*hG{pJaSpoyJ4<v{7m)^-"
        "p2hl8x^^nHkJ&`tAfPdp1QeN?t@VyAxxp<V8Nc*YW$Q*n^_Zf%aA_=mcv;$e7Y!E7GG5"
        "n)55^jl`*$1^WOTgKvjPlrpgPrA1WIbw5e_B1zZqI#XBzX%5gc4Fx((b@SvdY;Y|L`ti"
        "h4uDOoYmnCl$R;(%opC?+C0`6w-"
        "Fl2Q=KQ88#&)1aWpS!kGFmWyTC{LBKxi<*aO*9d#~OvfZ-"
        "(BZLh^WoqV(vOcysMA2rvxrz3N778l0V)o@ZA`$aG4KKH!!Uoc&AdG^*<Uu;XPr0wb#^"
        "P}-htn8bD%jqup35Q5ucAE{LK4$W-cxI@mSK{e$X=rKhqX|$64tbD~Q|k`-"
        "i7KrK4)i@EyO72g(#GU>!^0Zu4RAH_t~dbY=KIKSZA8iettyYlyWy?TNB_k}+YgPxaL3"
        "Gq7NLsbc<-"
        "m+bb8gvL2lqZfg<!auI~@hT}s2qiPtJU;G^}1r&)veIGBaTvdcI&_&3TX?Dh1KRkqG44"
        "YlQOtcKr=ys4t>|0p=?XsL}h4&(0bcKzO!BpXjA8F?qW7k7%gySux)yF+nzin|pl6fX|"
        "NiWMmG?f3tl*u3-mJ<mCNrY-z13MiH3Cj4&HG~ZiK^tUEO2la-mBf`cK(nNhix46aF8e"
        "<F{PhPp#VXL#+?m&MgwP545pU@bWvh(Zte7~hMXA$Ce*U*}zgkH`!ht$OxX)fV_(Av%q"
        "Q`vGP(ZV>RU6byCZ_ZM$gwdUDH=mP(P8SH#7Q#PbZaEw6hril&V1lm)iLMGQOj~Gu;wu"
        "ZoAwSxL+gWAt6QiASg_Lz)kY0ePhZ~c#q%q!S43;lIv1o!#g;f0if7ZTK?n5tJpXQdT@"
        "kAj541yi*LiaBNYaLvqE~0bop2lZ>$|;M!Yk38N*1>sa2F{?j<fhYv-EiNa>UtISG8pG"
        "*^1is9LV{Num$3elr^75~g1s3g!7DO|L}QDz!TYs$I1suRDlZ?S-"
        "*G3mi?*E()2Fcv<g&j3nJ3iOCnT*&a#<2O;4RZjYY&xpR>(Z+yhGWXcES2S;9p$<zp}O"
        "|FL;QYOe~2}IEWl}-"
        "3W(UxPCdH*W=5KDNxc&;C}r8Yh~Xz)8qaui<2g4oLmXsqcyfFpMm*qL3gLz#M7NlcC(~"
        "T>Kbf?>q8f3Fnj8RX;XKgvOjSpt0G*IeqyTT;~8)+x3!U7UBe|@83qRj;VJf6XOK~lOg"
        "9AT50(;MS@mH9$wF`7bnaq!L(<#p(eb36<|jBpu2{F}?~x&P1@eG|cvpL%+&6SzPVa3&"
        "BC3&8D)ilrv#*mqv@m2K%i$?Z1<W$xhjLrI3vUd3v(n<P(21QUz3fBMbo~!@p3K+wrrh"
        "xFgq%)O_BURQx5{JLUE3gYlNJfN*i10QTw=WMnD`O>qjw8EQvVAZ?oC_|H{%@xb&bM$z"
        "NGYJ1-"
        "%E}FHDr`s~OmAvWWaDeAL#{eL^iVlNF8B(?%O>(b@RjMiq2b&!x3A)<bP<TPK92&PisX"
        "siA?av})lx=1o3GlklH>8;`gtZXfw4J4dkeNtuC>bCgtsC1fxD9R_-XLBt#2K_CUEqs5"
        "fUY=$B!Z-@u+e413+9ibFbJU4{0>-T6wvIJeEz17li!5w55B{S_p_-"
        "|2)UU`ePjn$IDU)=q|R$zseR|}WP>YJ$!h5qD>K3A*+9xtOlB&A^^$xSCKGvYf1*OAe*"
        "hgX-"
        "(a+|5i(KY@}Uj*AB4nMFR=ZW|z*u(5(F`5%Ew5E|aT3={NQoM)Zq1sz)(@XkHHqYYlFU"
        "k>Ji_-"
        "F&gnsG`!rjN%4O}o5xw+f|;$`UOj^vl!XU=y{S*%^aJ&;_9z4baNTjVbZeT?C5Zc+^mh"
        "+0x%ds*nDQVf0tnR1-"
        "YK7g?`(Vdw1Lq14z=mxyAtMgy1*Y0m9EtzjEq&0&V9bJ+`U6A7*64Uafw3V{~Ep^V*fS"
        "aV9MAd~)!8_tO`XD+vH;8OCvhJHbu@4@SPG|yM!fHw*;6JB<URwDBmyx+N6ZX(f?q<OP"
        "8D8q8ldIc_QW^-"
        "50_axaY#^GYXMpl<!$=h&soXm9Lf*;RI4`4(vk|AjXQzqvI1u31(066ElO(<oD~H1Trj"
        "rr36b9)hD8_wp4duG}Q4(=Jo+#f>_Su(kM&W>SR(OQhlULfu&^Z`S3|1n#zjS!x*28^y"
        "1JUMtqpo<JRkoV4s%U7aQOYu_Ikr$Sc;e_<X|cPImen&HG!`#rS>1K`Xp|NYlA6xt#A`"
        "USgzdt<+|n^)HXmkfX8#6%=XtDxflumr$Y^E5k4Z_C)~YBhbBC*~)kk1zX`z7K*?7WV*"
        "cHK)zml)KONwDU(yJvtFTL0}>Xs9=5YaH7Ns`UlJ|6_k(aJElJ9eX~I?W9FD+_6yTUvh"
        "8=G|Zc(a8zDYG`q&HeN<ITV>^bkP>yuboS@agup&uJZpkRz%{oIE$-"
        "jo&ykWzjChaL1?BSUEBHx$w0t6%Y(ApX?54aXZ)UgW-"
        "=fZ2oOh!h%Peb&z5Iq=jJ0NGaXM08pY64zt8vrdHR8A4+b^Z`JeCxr1C+Yb0_Z{h!e7t"
        "``xmX9Ii5X7ukZuz&<R?3UXebJ@zfPug&gjATvUux>haPf3w%Z|ta$R(QPi)nz^URibQ"
        "(s#(F5U2;GTSpHF1A)vO+R6p<A48#!J=&u9#E#!Dy0{OFlqlxG2cUuJt?qL#SfL;EO3X"
        "8Yso3c;t-"
        "T2gc!7=#}7_>v<b`6pyFBJC*5i^Vd)*)F^ljO3S0QaXc@H;6mE`;1H<_`IqKEH|0bpAR"
        "ggQ%w+X<wiZ63PjDR_CC~I!b^#x@izb~RO}v++iI9QqRhrQ;4%4rIP0qVH1jNf}UwB#f"
        "K6)eG5o!cxMM~3QY#%&{_R>195qg0y({OmEaMYV54HtUZK);ipxKikbeBNvd#oSBiDn-"
        "e)@O86~x|nCi85~n)!g!Pi@6sC>xz%^{BHoGzxWn|8c3H9kFI9I3Rmeq4yZ!N7wS4Sza"
        "g<S(|FEtZ38*p4%^s2Acr|%NE5RCP8#J<7(FX1Yy9Muq<~lcw&aogo<>yE`sHcBn^+-"
        "1)B`kM_z;;_wC-"
        "F7*EPDmy<tH7=I)RTpcD{xfXY>qB8%d?Dpl^x;e?vBxVI6goG7wMyO!gX<P(Wx;dwUd*"
        "bSpxC?<T$Im%Vys?(lBwl3t3}p((6|QcA4N?wa#)Nxi3=4IW6zthRlE?!^n89BdHZpcj"
        "NJq`AL4J;CbA_t-o89{!p%L#o1Rq7?ZN#JHmF8nJ=%WUrY4o{_BhCT@xw>SZa|d7-"
        "+z0uHn3B*~tsq|sWk6n&tYLT@_NG=poj6uukMt>W}oD;uffjM1+{X11KHMs2)3<R4bqN"
        "n>54IZ1*&G&mS`J4N|a^3v)LBiysN1-"
        "j2`(YAUgygc}qxC1{(nk!FbwZzgwK^|{?bN_%DM0bBNdXlMuT>{WwjB$L2ze?H8+6MeD"
        "s&6m0{)2ILCMP-RRlufI+)~;q_(sy<%4j)h<CeC!vF<Q6G>G)k1Otn8Sv=Wq-"
        "V7Gfr%BlzpsUalWqI%?%?K~-R{tjh97tJfts+xcVXdGSQohB-"
        "+Ku@F{IB!f*N)uMeS|tWNpoBkf42uE>`OYpxNGyF-Wqrxq)}I#6*?fy<l{(D5d6#hpUF"
        "Q^9);v4|94;^L*f;UkV53WyWhDd`2mTU<7zMi4fUnt-"
        "{?6uQnchLp~v!bC!O0_sX~i_jGrmFNDllr9Cq&@NKWg{5s^J6B~NfUEiJYKiyjgO!F^|"
        "*(|~P`>&JU&RGm*xvJvv(#H&;iCIvO)3v41)^@ILp`W)!48+M~WHCCQ=_8z0Mc5Cw|X<"
        "#e7H?iC{>OT9XdIyhE(in%86vz-"
        "|)5UPz+D;$huJnubUTh#vH=9_o(9Owb#K1ne1gmazN**Fih9AyNwYSZAPjicr%^1qdv7"
        "uy`)0$4<W9>xqjWfah&RgP4W(E7QbX@F9KIt+`(ibHL#hskuRm2Up;+@HHURCbn+h>mu"
        "PAaK%jdfN}0D)J<mBl@{K&YHtg_pt`@x{=H<W%}^a5=Ayi=wdXV;#lYzCUCK7GYafrK&"
        ";=uLQ}Aj)YD`dtfVliW3u#kPX4(Xd>j3vwN%MH1Xr~SSZc9TMfiN6J4zgU+>mLZ3PRL!"
        "95*G>PdZM7rB6kIZK?8RCfwmI=aj|xj}xE64X;j3#({zp;nZ5%F_$B4)KwaZWgto-"
        "p?wKG}c;;*Fa;Zij3eDywQiLpN)t9GQu1+6CIC61djy{;Zoi*+|pf#zDSRqQs5HFsSLw"
        "WBl8t5OLCFCp)PRA?hI*^r*xdZH|^l=6?eqyp$EJ!d4r$wFVMrO!+sA=gjH@lKR^h3MV"
        "boxy>j>lZW@-"
        "trCE)@6gw2oPGeY;$S|{<r?Jlb6sthq2FC_E(h4NIb0_hG`!saa%;HZHTkE6wN%YEGnK"
        "(<@==L`XM$`QzUT+tP^7m!bSz7>G;20fCifZ#|R^t{PZ{Jf^q9rUdE}Rl0{lb>nh0J<9"
        "on1-"
        "Krl)%O$rf}v_zH31l3bSNApw|1ekZZ|O*vWXO_r&(Acxu2#%d?A99w5!3|+=ej4DD#ej"
        "nEItqIKqLEVjW=qq(qZNS!%L!_LPR`uDN_*Z+KSsa`YmyhEM`gM1q^#?8~Y>{rTGG?mV"
        "!^$4nhD{RD7LZfqm|fj{!^WT(qK0O}9CNw3%g6-"
        "NF>w>&3u|lF5{{~Vav|!=YuE`kf@P#K=|S?jX~;sOKdWR8Px?pfK^mF1-"
        "7eT2I+0xXp1st|WE~Y;c`9Z+vw4lTC3SdzV{&jrVovK4eMr+dm)J;q9Y1Dv_P*Mht~jT"
        "lkQx*U`uaxG_`2oCNA${}&Ps0h=H_!h1n0y}rqzPIVWKUgm+}O5)jq8j;lw?pdH9=>#v"
        "aOkIA_Ho=zUNOWKrM2QK!B3I+#UVK}w0Eo$(<tE@$urJ;a-"
        "_+M%rcp4nP1MX#g2VtYDK*dy%HE7GH+1<4YsrI#>6<ZpKY9+l!(hQd1HM26`d=pns>Jd"
        "_k+>(va{l55GsWreN9CC#ByvUXdd?tHorozhPDpW^QHCM{xr*4y(v_I54m`g&&ENJ%T-"
        "mix1<uHQKcg`g&m6<V?F(q7*(Ud-(3I_`UYKj}w5D<{OZVLN=-"
        "mA$FXOyK;ATAW|QLUIg0jJnvxt)0=`w8g!rC(8rH_r7%IcGjFUCYycf)cf9fQk*tQ?c%"
        "hfZ;+{Ubg0-hFiL6}`OloJrxni;P6c$zNfQKR3%j6wWj~l-"
        "Ih{Ppt`=b04yUu12Tz4Z(q>djIT`n#zX&Fws`3zhKUBg`p|Cm^2lZ>XkXN6I_@YqW9sx"
        "V?97oeH(vj>vx$S<US*?a_I=*aPjDN+h(k7@#be8+EA<Am~G`(%_LJh=TN>7>-F5-"
        "V#O)?jzSzRJAEQ3*pT{0dg^_03tXKsPpNI6V;*iGa$l;EcFdsI}s7RVtjgDT`cmY}+wA"
        "FrZa*)TPQ<+K|oCyA#>!>B=DNq(=Tbu;P*+;V|9Nr_T|qwB1#6%Mw9<tQT_jy9r-"
        "_8h(t=izQ(xIHJ@r!~Z7u-"
        "U0cKKo|y1Tt1`C#<GV<L;=_+)Vbi&>_#ltE3?`jnoh3`fmsx8SLx{UH2uE|FrkYFKS*o"
        "BI@Uh&0oX|+7_#eH(SZb@1Pp&jL?H-"
        "j=Hoj>U>X={t6AFn^9K%In)g~z${lj;bavq2K7)eSU{`L;!b~e0y~CFkzYx5ZB~@;e_{"
        "SmTar(ir~WHuf~)ii{APcKcJ>>#OYO>hc5(l0@eG+j>yVZ4e<j3(K9l0S28c3?+Qi?qC"
        "mbRp=>RrRo+eu;GpzD8b;@h?;(z!jah(=J2Yidz0r=Byr9QSVS`~RlJ2!gg8>J2BQ%G^"
        ")5}ix$;X%o{Y@OytB|`b2gk0b0>V30o)B3oXC6VDyCRzo`knuE+Gs)Yd&B3!#NhK3s;q"
        "=7=Q%aEE<ga|2STL@TF@&CVw&FL~PgCqZ{+_(1KA-3Joh#E>d(85fbx?*-"
        "KHn>U3%;EUwvxPqk+#MytEv32)`xCFRp~0c$+)IBlxN6Y=_z3y%SL+(YiLK|Ra{%cPrn"
        ")~^vu2-"
        "!D@7aeNb9Qmq!`tG2Bkh;~u3o?FvR?mXWMAgrH4xyNj%bp}F21_qzInR>R3o2IT5<NT$"
        "$&U>B_u9%V?%OxWu?YG7v`Nihc|`K3AJ0?KTh*Z0B?y3gLIXHy&DyEM_xM^8Ad!v~!y!"
        "Y#;PS2DU<83WaPWrEpZgL6jyWavqij6X@7a!qU(`QoVTs__fU7u|FD<dbZp)7V_0KhPA"
        "?jI{8^y2;G3i^<7$z%}*lu#*1j9CDrq^E(zSXCKVzW)6DDbzosg54J)e74v76+ee<lM6"
        "?cS)5W0}sKb)+ZuKskgd_Uy*qNb`G@El!yREf?=6DliGCJCIqK$k}wQzCimXL#aAd$Ls"
        "C@*fW10nbWwU%lmW%j4@Mq$eGvHhqM>8T8Lb-SRJM_*3}{+)F;+pt~wV|axx`O}%{otD"
        "TWk9^C8-`H*|ol+5g;;U|Zvzs{#_Q43L7%NO#k)JfX{wn!_mIvQRtQl--9QX0$-"
        "(#5js~Z&dcrzpEQZJ?kqt3bv4Z=C$yYoulrni7ZdP(SJOTc}Hlg8))GJ@_j{o)qUfE7_"
        "*AiRLJ8LdNOX)NB4rSKcCL`s3c2l9eGwW!ilz7B`|JoYsIY~DldP!qB{RKPxwcp`X*9+"
        "y>r8{ca|_Zlz`hxBA;0hF^JXf2G)*t2f4g7^|lCh6#}`bKSz8whO#9TnDlkzyz-"
        "^DLxR=4r?q@fg%{`>+evK77(|gXXT)@~O4F0%j%Dk<W(B<_*{=Ue}&Oz&@ltlk1?e%0N"
        "z?7c?8x5!$4DW5dv4x2sW&=VBWL$*Q5x4rOvQ<Gub^Pe-rv38*>rlk1Sj_Eb3*%~kRTl"
        "|W;{c{jT+-"
        "1jQFPpv`D9+)mv3x8xcoC!RRFJLipEMM)Y+_T>yneMSFNZt5YR@%*No*^>>Q|L}NQD_s"
        "lUu@0|`;fg@9!uYbzteNjjQ{^Mmp(+n2g!J?AR7VO$d{-"
        "c*pc_7pLSS&ZQSt*UMp73DdZ41ZAV)Rh6ZYdXTV?hg)l1M*(91ZH>6=O-"
        "Iv#G$MfJAFhmCPP)+j%S|heaHIkP}ZHXoO#A!;MD5(v`E%E=)U%O3S*k6fc`;GK$n(fy"
        "%x_hMxLe|iWuz-"
        "s26%kpw%zEM%232DCX*vXTbC|u696^uFyEGQPSME8B#5zJF$zoIJAI@BRR`OsvDX8)wO"
        "yEBE6ghwjsbB3ozKVRD(gOZ+Zo6^XPyeYvtK<^;cXo;(lu^FTYv2`;ztLD%aif=4-"
        "qWvcu3&4SFZ&hOMn__o;fkT&7WI`9#;OB(J=DqUm()Qli?dqAp@4G|A5q7I6JWD|NapD"
        "NV%llQ%a-"
        "HbcDleZlnUeNBgmnBg!|?Oa>6bRlgL;cBYlLAkPlu&@3a&BNmtTmNk@Zkp%Ov*ckQf}0"
        "eazA=q#PaME#w+NLUyeN?u1@?h(2~EBi(To3qkU%BlxXP&jHur^#~rt$f)(@&9LeqAT#"
        "69H3M6p$HSdzKvA#g~X+Fgu>xFZ^m1jhn-heePZdOa51rov=Xn7hhe|n12QIs<$CaruO"
        "NRog>aZ<g+q9em|v|<Yw*Lki|$F;0_*k9Xn>kd?hh3q9mztwdjri`P&+sWP8rSMwVVcq"
        "`+(l#oAEQXihhR8@y$oSNP5fx|7q`?T@aMeQSULGYMf-LWHP&^R|pgd=QY6^;}&*L`db"
        "RW5ac`#mLpkdN%D`AJ`@+F=c8nqx!(OFX}$3hn(8C$MdVztTU<UBMM*z~MtpPC91N_z{"
        "G3?S{*xZjmj)(@T~Zz!|F9Ow5Y__644pC$2j9~@P7R}+VybT>msB%$vgc;jq_6C`-"
        "o)1vB<9-BybO_dwn^^EBVixu<u0_p=`ZOb+$hwFmnK7nFxvu+P;D=xT!TGybBJwdA-"
        "5<!B*&N|`L9w+@^Ik|eT^#dyxLAF-"
        "q+R~DeKHNu8W9obAPyl(IUAvtxASV_32eP2QKAQBqAOX*~YVb3wdigkOtwTbQ_<syUXp"
        "IJWAQ%fBp*O8|$e20ux|{@RujD?kMQ50i)a*bfta5Yib{}U(@nrq|WI-nh0yjRka1IRw"
        "b4T*9~QLd%;2f&crpemV4bl&Q}zOdCEQ~bij+yJ0&;2fpaLyRv8j7_9z)ZjS^aKHz&Ga"
        "e-#D=w#wxp7K&&kg`d#W>XKN&7)`DO)(1-"
        "&S^e?8q2+FnQ}R1hlnZuQSHekZ44xn!mIEx&n9Ei<RdH22)hGm?;JfrI>7@xu#gM}O#p"
        "~GzT*8`cT?^sV^fV#$rjVE9Ks(&-"
        "a(tPUtQwvx?UZY>?KGP1zBlq+@((TSX4D$N4)T}Vn~h@?_!c8C?LgzAgnmZthzq)l!<m"
        "dZx-"
        "9pRN=A3KB<1jer~`h${AMyb0Jo?i?ZxZl8*+K+iT52(u?Fb7{b`9$m%YL6f4=Ry5&RL&"
        "&|T=K*+R|(`RvikcJ!|>Sh&wJ8kyL0r!GD$ou_LpfKSe4`c|E2<p`ZuvMJY1%9r!%yn<"
        "OUcm^H8r`)#kT^O!s!xb&gv+{LeB)*3|`XaX8$z-"
        "fCTBrP}yp0kAv3n$s5Bwk#%~{?I|4z9A-"
        "y~g&ZDc0X>h2htUN|gg<aO{k|7f0`6X_xvZO6htqzIp-"
        "S4g$RE>Hm{;0rLx8R=%k{grQQk+(zB^;Rsuqv9;wpvQzDOhR+bMDDpIoxJF{9Og?ghGZ"
        "DT=Sb_rmGt8AbpjH(gL^q8tiE;~d5v!;ovg>O73T3|Dqu(=Y0zq!8Bdc>3;*$HdTYJ5G"
        "sG<`th1YiPDw?yJaEMgfyp~t<=NH%qeV;uPqZh*Zxs=VdbW}cxH5^HLo3Vz3G>DIRO9c"
        "Ix#En#XWUxM<Lzd(VE`VDd`3a(mhv8+IBDhM(YaeLmx=R97I~=!gnxNQr3rZnRq#G|j{"
        "jEHcp;P>S~`r6GHTgX$Yb6?{p!mI2h_f>0#El<)YCX?o%4(&XO%b5tt2bDYo&));X3xw"
        "<U(u;YJrPKYRN~uf4sVZ9sYu(zuijLp+WdO&Ed>L2Wbo%Z`5+Kvn6Dl-"
        "3B$nU9I&_O@9qJGi|2{Vm-"
        "P+%?2av##)Sb7(bM|2a3R1yQFvC@uy~Rv(t*k3O0~V6(i_2sf@o`y`@^XiP<<zokyq!X"
        "!fM=dz6(tlp|s#)|n$a6EVXY&7h|-"
        "Z_#>gP3s(+O>5w<N)L8cpP_B!m(2n&ER>Ix;sfL<!Xq}<UJc`%Z}@U(kM^IJYz;Qzak4"
        "c()K|Sla&Rx|=yj|JERke#7Tv{Sw2vn1T)$&{ja;q}NL?CvO*49ZygWh`w!j>m^1F{f7"
        "s69JqZC|I$;{$xS=-"
        "D0f4=Bp(pEKT1hrJNJHxeB{vSMD=tbg+lvLgX)wKz0U}V9o?1hjO_fjmmU+RVOPvJGM>"
        "Iu9sDjxYq{Y;<QgM=#J^Xfx-zE<vw+qkFIZq5N?5lQRsBJJY0=s9V={1ay;dH8b3u9k8"
        "ZIt^$={2gbN<M0fvAqvr&>Uh1WSKXO}TZ&D@hrz7)hH_MyB;RN0=>YdR)b}!wldLg5h)"
        "xSR_<fw6RWSQ8W_)lNszRQLJN%{De5);#r<gV2S=>ZAo{p0LGHw&qECheszv+(NhZG|9"
        ")!*0<$8qOKN5s6W2R}#NlC$n|W52k=P=V+r6xBOp?2p}Kh|#31iLYrj@F$!g%tdYG49Q"
        ">o^XWWX$SD=Of|T&5OPZ7%r?+5v$uo9L9E6tpI%*a5v9QEmEnkS*-oMcf{$1#RE-"
        "G{4zx#{wd3Hy7NXQ`P1Q*xBSI8~ltQKMGaY5dUJ(XYLBiLYz(KSeM@46%W#m#TDjXBy_"
        "MZVLMMkoKLaJA@4yrJp6VJMf<P^b{9$qSP6#vAh?U!dK_msxS7S^JdTkxzk|5mdff>QA"
        "o^%Md9YsZ3}7|NJ>`GP#87+I773-Wu-#yTQuAQ+AMli8PGtCDE29-@+rq?ISx-dX^ZT#"
        "WQ<-"
        "=sRzvTNx%nCmxg9&N~eyVJy6c%zU`lip0@%WT17_c*yrfuJiUVgOvpu^@(wA2ind}G?("
        "Z@Sq*xH8!(A|CtcwLZ4RkXLL5!k^AmQ5kO$46g}G3UcwKP|XIGTqj?+hWp-"
        "?7x0*{hQ%kg?XcQbE7ADSUqV+Yk5WLt1uFbxb43$Xo8T79i_f&4)LYG_mKdho{eS>24g"
        "d@|e)y+cLF=D+|aPW~F(I?$1~*Pqf>s6Cr%mIl|!gwkrO;4<n3F@byTQu``jZOoUm8W-"
        "F~?qKCNK2q-GesOz<nMhf<=yfFR*b}XK;$7oU-"
        "A<fUuC|tmmq5jYg^&k#Mh&fgzVfu1b4DK-YA?r027PZFG4qnvf!^eqkj|){5St{BM%un"
        "m-|%}@)_%g*`R<f`hzsCCNpb-5^-"
        "iN$gi?$joH@VZOVSej%_^*S&~MRhI7m8?2kg3gS%^;v@VRVIpqq3knVDNqP3e_eH&8|>"
        "Nh=tQl!MMH-3`?8|H4aB&*zJL#XsyY9jKVz-"
        "|lDK6|N|Yy!vcmawW{1EsE*iqC5m(TSx=AjI)wIlQ+oC=vNXFN5eATB<3TE(pK`(c)Z_"
        "L<Hm$KQRe11V)T6MK1oBGg|E;u^ax9jr)XJ(W?oA@MB2ko`p#EVT}saDziI(~mi)`xk_"
        "Z`Sw}c-"
        "4jc9}vDZ9f*d0LttE%xn(?dTD@iB5>ah)qV?we>t~htZBn?rwXSy+HH=MdS#4U{lnofq"
        "Sf--kMc_Sl%Fh6&ez5r=Q^kc`ZG&*qguC>)?_sqWB_v?GpHdcHceB>RAoVq4<EgQFs-w"
        "JOYFDYI^#lt=dkwr=Os6a2~0d(9%0bmfBWgFFu9$qA|&(tOCwPB}=fDx&&H~;dVrsLmN"
        "lm^hw-<_^EO&Xo=6!A%U6p6n7@7C{|-"
        "vQ4AUoY$8p81E`5RN$te{F(>eRlxwF*OZ_%RXsZ$n7w}n0KqvhJ60PJIJ{(ttz4}q}qr"
        "AzS&N`5l*tHwRo#P+W8Kg?^a&U~5jr~m<;TdYO6XT4D48j`ij7!2hb`WKEf+&qQ#C+r|"
        "2IiF}xx-"
        "`Gk<>kY6pltsBsu&bvM4;p{XM#uEEpEP$kTgy!4KoTemuoXwZBC~?<zR}o7rlwA@9zo+"
        "RynK?s<JGcxZ#^L4Xi5fG42e;3Q6)N+P>?Pkar3vK2(EZ}1M~rZbgNPAgUg?@|UKBQ#c"
        "QCYEI{QE7ZjTNxS`_57Lij$4rKFF!&o;~n+Rc-"
        "y@eo`nlTv+&UHW3rV`2p0+O_ilQh?YpoBMA+{%VH@~?$Oi9__tNmZcK8Te?%so@s1UK7"
        "@7`6twb4<W2gAu!Qk0%jk-aAIx!jXZG@3+nvYx$Ds4mwfA=nyS`=|cZDXrB%NP5ume`+"
        "G%PS!XD@ptI$$j*@D{nm9D?97xOB{Y>jLocU~Fp*ayz3mVlflR7GCMBDp(gV(4@ByZh{"
        "Wyj%w%<WrJjUoo&Y%&{*LfBtji6J|&4`u<GKY#fW8I8u3HA;5bG8A2KS=}HUdv7j!W4U"
        "EU?*)&=Hk8f1X7JYCtbDnNET9}UQ;xh6Imb+TBN_is(a1;3ud}oorc&kD2yRRL+uq2%H"
        "VzYLxQbf_R)F<z1d(g&sadhQ6kHUJo#LdfCi%D<;Hp0@aAwCJRa8;YUyK>dIoG<Or6fs"
        "i3Ni)L)tF9C6vW#F0SXd?bURNP)?Y`*W;)0eYJ8p4D0Y==a%^i9d;zr$J`Eio&U^@^rT"
        "%L*5aNx2V5grjRSZ!ooWd@gFQp97edx!+R<+4j*Xuyd$_xL#y5)HP&$*}>}AG@gtFcQr"
        "@2&(z9)UO&Eb(z_iP03l|f{Ze9^c8X;c1H&msvwuuCR&6N<8P_yLr~L(pYcl%Lt3pqX>"
        "WJ!BWw>#!wgf?UMCAdHgku(c$e^p1VUCEV+JVPTPyo?KQY7<tri<P8!MKfu0FbE6h~Km"
        "$kvG0YVH(%ym|@k4ZwbQS%Scf?oqcj2e>HS8~R(ClM0N)E6MLcWBd!SztZTMU1q+|D{L"
        "2pPy?qik$d`5laO_lC2<di%85j?6b13&V6i+b7t0AS-"
        "{wbo2`y8#2T9d2iGqR86bQeK6lD8_9)!kkP_esWo{LIv7ods&;E%u7sD6A@pm)eW5LVN"
        "!lVGt?o2qA+n6Lfq3`{GmWxTrR~JB^s`m~Pj@QugDk~ds*P0ZL3dMh&m}boT!50e0Lx-"
        "LH>MI9HDVP=Yn(?rMvmj|ir}8dB_nyDu05RHMZN4MZWeaPF5$l(n&nm0<b=-"
        "7HeKY4*x_I*N^jfninQfx^*Bg!+9w{<N4sT`TM6y-"
        "SpVasp=JJbJv`GtmP=%}m4UUAH{k;0G3{fzQF;&CerqpOCH3S>G@Wxr$%G1Me+P#758-"
        "NXS3j=oVrTGJ6bh|nE6H}RE&L=$QWx2c$wxO{O2Ze>ukH`4k*^s2pby8>gNubiY@s(@U"
        "&)8LD_AS5zA?ft$upoFWD@dopQ}NN`bfH+QWw4iC%WGuo4gDLpl42ByRldYE`+YcCg`1"
        "`){(*bjNW?XNqe$cI*!)K8{}?E5^qOV8U5ncB#*EaQpl;Nb_$dtSJdO`B=r*+$=lm;{?"
        "bVqtc&csTO1F<|9Eq)hWsU3gBw~4U{9bwT*Yyr$$Tj-"
        "?0j)ll9zt=7T_9A4SlKGm1Vc)gBj{7Nbr>W>m7|c(gvP~bN44Yj4i7gOpaQ|Z+17f0yi"
        "-N{IV`Nt3v(Q6L+;SD{uoJ)UJSK&xq7z^XW&FHTZ#LwEM9(^d(+tJYWcV<D$+h={xD?3"
        "?$|BJbbLO-"
        "{~xGV5OZntCO&q9X3`*nQuEOX^(LRlO1Y1xhSn{WP>O8ZIlZt8PiB{ax%2oDW!V)Smjh"
        "SE0O(%HZZE<x4}9h#{H9S%6U*PGgUh6kH<bE4RAaL1n07Ik03P4o+*m*hp>QRogKkRS~"
        ">ca$?!g;hj!Qvpghh@`|?p@5p}%yM!arRCQ{%8dJGh@I;r%NlrC~a9xBx!|38ziS*VQz"
        "sRQvXRFmG|^^`5<G}_M6rDCXPBptix{6l?)j!UC6kmUOGN+R_lj$_tvnnuZLl$+obb&2"
        "vhrM`O<xcgQ6s%+-<aYbi%pf%gB)B?lGho&fH#F6Zh{(`@719-"
        "jJ0k&aVeW)+@hUvA#H=HTDp)(i_`|S4C6fgQrfqA^Lev@rN#O<sk>2+CpbY1BtyR?Fxm"
        "u3%KAhvk~MiE&p7J3<&7Hx_KR+2Uqy5Kl3Gu=-"
        "<I;L`82tx$rgQ1igopDZMu2e)R4ewE38pf@IIg-yhjqP}fd2G`Bzymfb*a?s|CpwiM$s"
        "L|GR6>{?Tx9Jdi_m*$fTo5Ts6U16WL<ExQxHbW7|)XbP)xWOb-"
        "x*?ISfcnl>Y&brsb#H^}&r~mOCaq4Kk`9#azbW*ejvd{3NQEa+p`;rKEvqx7h^G1V_&("
        "4fEx|8A46nQ%EKIq-9#$Kz?4^xM94KPVfMnN88ld#%a5eQBrM6!+OtXvkeb+fm-eWd!9"
        "8}(4ZpT7$w%nVl|1FrCDa@5K1dPhXJ&7cmvL?6b#<gCX*pFW9S0x!o}cMS;1%dWMifL8"
        "m3?!rnwTNHxbDR{lS0|?6~}zy~IsW|M(f0iQjxJlA<OG*P^ZE6OO}oT1lTLk3pyPhVaa"
        "}YCqK{(NDB4yr&=B{&p!|hX3oNw~x|A+G?e*YYN$fvpgrw;a(H|BelhUf`8Doaz(h|E_"
        "Xg#rgYghqJ25p4u#j)1L*;H>RLFLeTU^FCET-GSGyh_X;0_*NzLfwt`pnvi-"
        "G!OJl*BH&0b_Qdx2|cca+BLiv7tsB9G^bXtt!c#B-KtU3?AHb+m-"
        "tUq+EE@SGjMH;8Rjhe^UQr;&WS?6yEGOV!)*I&wG|ip)=7_HC!Ke3}jyUZQ96tC;2Npg"
        "Tr9AWtRRlRwb{@=bp$Hpo7xW}&y#!oEiSUfNGG#`>UYYF(IvPO|^3V!9o=O<wwXIx|B*"
        "5@LcKSuRuOUz9%r9is1*6%E68^%lIXvPjxrt}9a9d`fyrP<AjGUt$lPBG3qBx7|=zQdm"
        "v&?@k^jA0W?p2!U@Qp0A8&m+)h@%Q|Ye5C;ewwYD%9_h9#Ro!rs8L4N$3ypjGOb#WS=4"
        "YD|6>@D5|cc{}wXfKu*s<QEBce6hkZtfBu1+#lu=`?ETZEyj71+L~UWYeO*+mFWiGQ`("
        "O$pEp&Xe=aYfjo?wMc^YoZ2aOhHyi1M%6PE(6I#Pj`;~Fkk=PW2v1G$a+$z4ogLxtT2i"
        "&0T<P>{Us3x?=+4%+Ya40iuquZr8r-"
        "(3B<mzbpYqUY@MFz0z<P@7sv#`I^aw%>67oaMyh_~~<@n~_n`xkkwchs)<zTl?5&PfN^"
        "-}(h>9xvh)vL+`Ei*%C8+XLNNcGIL)!N&BFc-"
        "{Ytv@R)w{wsM8c|)hAe*RweZF1I0h5Gm?>Zx4}gkh>X*xbMxyO-dl^*df5TjKlpx7Jm$"
        "A|2r5(^^3;-"
        "ZWvC*be53Q`tbWO3(wjajD>m&~zvrx(U72BoJU{s8UL2=b%52n#JS#d&AF5x@okF@_C3"
        "S7vKZG&E5uguo6^ta-kCvQCqT~xC1#&Ynk;?KB*o*Vn1=qT7Ow9Np9jwd9=Q;#qF+iOD"
        "Y8ww92ArICPQKJTza`=?VBk>QLDp%#vXZsvA00_I~0Ya8yeo&0#0HVPx0qneFivW3YAB"
        "yvpyA-29-"
        "q5It7>PEAtPNOBv&EdO+4zf*@K*>4jCxh$`Z%SzQD85g$;<K<%i<g9Fe;5B;){oNsA*t"
        "jotVS@!f8UQ{xgJ-"
        ")tje2Go`M&X;G+{4wkAA_c7$Ng*9*Dz5jWDZfH}c1X(!f&s+?3tNq3rmm*ck@8vn)T%V"
        "7cuv<c?ecGx!B<wa>CuN(cHe(A!B-"
        "TgC47)u1cf6Z&a+eRS%+IEna#c}I2B3GxG45<ReOmh2RWoHaexT+dAk;shr_%>^^XC%!"
        "(;V8>QB(Ur0+c~W^VCp!U`nH#?BuCup$*W9^c3T>w-"
        ";f(ZAbOyJP8KCG@@utX0HxVly^)$K+N=Kh)gt`<i>6sxdxn(~JeYd;t_ihHAu>o!uJUf"
        "!vUdT7$?zA*>`7XOIbR+j=>ZD5dBu%_V+A|;hp=T3E>95T5{2csg|7A6oOQ>_q?%^bqI"
        "o`5%LjyYAJ?*Sz9q>SNnA(sJ#rK4Myap}~N0`aGn>IcM3++p4F8O?9bW#grUbsVaO7k1"
        "#yzfp7j<_pn!EhdZA@(`{;NQ)QdJbV8bY=a$GpS8Udwdo~lg@HMS4MdhkuAh)?bqfVdc"
        "^+9Y_>MqoV!>*@sjx+^0>`uZ6iS*Ev6SHs{di6kJMktv2cXgXfhhCb<;|^*Ssh0G2TBc"
        "(5US>FSS*{O*lq<q}9}(^NqX=lkh=zW~3$C4LM;)<TvsdJy#7UD^F)VQTi+Yd6j7~Qr&"
        "v3yhfkBWzKB;FN*NyYzFh=>_+EE9(`0~61$^i<7FcuUND>iUg5!!L(xQe%O10eriSY~d"
        "y>`(DXhIdne>;B8F4~$@bmmg*H$?ljOuPdD}U-"
        "5=tKV2Gon`9q}=(0&$EKoas0ua96HF?k*r=LZ=uu4>{EUlO2hI>DWM5^5Qe$M_!f0JdJ"
        "Csm3SK7+vu;I(gG6szZRE~;0`;6?d_!a_^Vw&d+0F@Uk(uV!l>V{0@(VN3P`jzGXJ7%@"
        "<96WrjTc&<gf?b`pCp;Jc^Cz!NnKzx8%<xkr|gpQuHYCx#625rz;x`RS=OJbZKdteadR"
        "6kMyK1+9*FB3+Q&M=-f&Vlk3Ae#y9F?&Ysor-;G%oP-UR=e6Y*MSA^9k$G5tb4Q0yGqS"
        "v5Z`$jaNz!@ue6Ngec483mmUF_ceU?0i+aX%FQ3kcGaWD{vlbmMT!iK8zLzE{iR_K4h)"
        "FFt{tFt>58Ifs?n|6Q`?i(>YB$S}n9g-"
        "Z(vX%np5;QkoBUkHIRq8GeMj!3~l@zo{)EOWdAPW%`d$QhcT-!!W15K2-"
        "0Yyu+wZ?>Up4hENUfV;hX(MqBvLjdPX<N2SgpA0cbx541M2Bf4XLaR#Mo-VauhP9=fzh"
        "mG0FP}qnkdt*b($WuKZ8)x#Q)1im-"
        "z5did!6dp`@x)C@$<k+*HnNP4KwAhmUzyeP!%i9Zjr@!rhdxlpUd?LKF7j-"
        "77p|?A5FRT}U?#>Socb5}%sF|(Hlr(IrkMDo(fFe5DUBdO%}D@K?1l6L-"
        "bueX7p(H^1j6PC{VZS3R??M}K^pqr{((O^j;7-"
        "zsdjLV?D6Kv!Ie@1+P+A7S0pb*&p7}!w3qG^@&ixQI3z@U^s!iqo`sI=ft!dDP*tm%b0"
        "PYj`YG9!E3T?dl#k1qV3ylEdgo#|&UPa2NvxfljnPGBnN?HX@)(kn{E1g3Z`KC8U-"
        "cOGzQ2Wdm>g3ch=tV4%;$U~FWs5aTxGNInO$}tqhV2kOSGd5%O=_(oCd(UN^D$88B4nA"
        "5^Dvb@>J~Ni!+8nPrTi}p;YIu-MnO1N+t0E-"
        "f4YSE~?WbJ=~+_ANFGV1$%9+37^B`+3$Qlof94-"
        "_ax<6E3plEV$5*=lOp7aw%7g<6!~NPi8a*^nnOv7caU`@&tW%zBPVI~%sY`4Nn6P>-"
        "hiB?mq7Ejm}%fMT4c6U^5fe2QSC#NCi9R7{55MBZTX0spe3W$u$&-"
        "%1F>kUm%t~@y}~DkNnt!Hp@DRT<|1FA8;aqQJtpP4J{8t_M@bfJu|iI9lFNETw!`7LM#"
        "32_4nJ0ws)u<|rGP$;??aXNDC;rpKzHh!U@u-P48-R{{ggA%j1|Q-NM-"
        "p6Pmd==sw3iU)wkefp|e(2u^8O9E=KLQf<4gQ3eU)7wY8iW*vPk%7Y<fFyA|O-+{-"
        "=UPSblp8+rjZ(%-Ro5-"
        "ZF@bCj=fZ3C1xW&`YJB)543Ptx~jdGr~i8GnKgq3zO5HVa(RJG4&S5S&5s+J#^c>CD!X"
        "vjBXgyE?=;1h1D{VpuQ|VKPXm2^qsDSii_i*3Zg8ilAO(lJyQ36N*SVV4T{8G&F`PMC`"
        "%)<2v{U9D$yZdAuIXus+fP+BHZ=h6}CzpW#iknK${i(uE|6jfZ-"
        "6eeE`x>l9GB@=DHKIObf!_04E+!un_jj!n2GZ{<&o1}sT+<%n3sId4>B<%CV_Hu=v@W7"
        "t9kwHq(2yo&n@ga=U__jF=$@g=_P9#c-"
        "!si=p&K}wP<^9pz*TydtNflvg$*M`WO0#ndMHJ|iG&JGpHMB2*OZ02<pj}z>~n#-"
        "B&?vOo{CAcIwL=D0@ce_iyEM8r<iWD(^^D;RX@J9SA{Avo3!Ayy?VP(i^G#S5ek9!TpL"
        "iDcL6n9sCy3MuBkU3ZsDq1z1cY$W`n|TFar_b<yHVLxARWB<HbapF8QKoP&F5t6hv|AK"
        "r(GGaC{a&PoM!qV=%$#aT$igo2k%7kQUbh@5q$m7{_Wl+=ojY<Jt(S2Kw}L-"
        "8clYpg_7!$f@Uyxw-"
        "@YP@<^v#$5)kItwbX{B8tNIH+9KpXyMXZ{Jd#D^M0+<}$4s6Dg=lqh5~T-"
        "BE{U({v0y1DsMB&|0!!(Awg*%BGmNE0y#@@2le~K9h}XhCX*Bmg_TMIb^rdXP)Kp#?U5"
        "&l^@Z_#qHP%$SqyLV(nwGRRcn4}azuOsNJ_?<AYv&m$jk<+9+Vhg)^-"
        "E*`zDl=ZlV*aC>T6aLS9V6YhrOG=EAleF)VixDvSRLRO(mG5XU#zJmN>Oh9h}B~&Bl-k"
        "PJO%vEABb6#o+9@uq(8TR!}RGHvV1Y0u^C}okjQ*D#4$zFYG2+idse%u`YBmPo*XFx_F"
        "#WP>PsmBX{r#@*Q$Rop4v_9B$8>M+El^8_F)iN9ZMfuxs(s^thSXdIOz|cx#|hfwweo;"
        "tOP?TU5P-&&k11XZb!1BM&*F3&?w13g^=I+di0X=a-"
        "K;HH7QFf5fK{M~+xWQcFlf$Vxd;t^pO);ZT+~GeNycJbRwLkhNnqrFK!)>r0BFrFupsU"
        "Qcv8sxw2NErge}MQEaM&rVNs*g56aXpgv6oWrxol3F)X$?cT7h_|K-"
        "ppaMHo+BKwJAmje3+IlU#94#_&Rqp3ZVwc|hI~uT4SkbeC~d%xQg8*K609<3TiNx>QA-"
        "(TwezJ$tu5j<A&JnzOT#|VSCEzt(Q|9Z0vl0BZ8vTr?h)TXRrt$p;x?qK$eL)cjt*6TY"
        "*7yBp))=V=fL%(?)(%G_8Dg)pHeNma;PvICtdIcu{bXb@sVQY66j-"
        "34b8y0<qxtcy&yH&bow*g1iz2Wp*vY0^cd%KM@VIvN-"
        "m++$|{)c+;UR*7W~$}2pNNY>0To`GocwY!CGO&iyhe?WTR7!?t@SM=85m*X*8WH82!S`"
        "Y3>qnB+VmdGb6aWw!yv5io;C02rtFUh0bJ*n$tfrMGBRp6TOrCuKw8;SrxX^kDV&wf--"
        "Tze_@kT+gat8q#?YvdqPaWVfk3}c@M#9;-"
        "G8vq?Jvs2?JOKR+c0DiwuyH==Oe=L+OFzp|w-"
        "iII3^cSK>8pUo#A?39`Q;9eT^pW8a(Y_&1bnPgdu;)A@2^qI{WTG*7X+P8KTwP2B#<72"
        "H~wCA72hLpNuil2PsLTcB5^uM8n55NxHgo=#R;f_}q~@qSbUZ#UBV6IelUBzOjw>p>Il"
        "SW|?SiF56pd<b^QZ_XU;j@pyPlf}V#JhO##U-"
        "T{?Li^;^$|v%HBu9QoDb{j&Q%ff=Lv4jkVo`NB)FQE7cR4Fu#Lumasb3NgnuEhzStqL!"
        "9i<MyZ3ENA8|GaSWc%$8+Bs=o5><<^RxTDMlk!FZ$mDLuWkZ+js&q3arVnF&#EOxNg^R"
        "ez-eYD7HjVbxU{uAaVf|pg1{!<K*%Nagov(6dxiUMtejk)yRm@koTzcToDTUyBcpG{q{"
        "(!`&2aT5FQChm6UW?}VEZmIcQ&-"
        "~4fnlDi_OqAEJN%mcly%0%91{D(xy~tcawM^pF`axxbMbuNB5@OGLytg1d?2}QAfDtj<"
        "E(D54DEzc-Y1d+6393=UMa!zqGm$vgf*czP?KzS<`RumHqYUhV8g%-"
        ">r;ffjY&q@83vh6B9G|ryfDq><U>PYg!Ra-K%2s($TOH{We@+u>(IWD*Z7cLu6#MPGF-"
        "QODztW2rx?tS%15%X(q4Bjnx9T?eTVZLW{_FFc~R1C2#YMuo}iC$ha0zi#mFdgGOS1SR"
        "WX$4-6bNVwSQ&n%o@C}`W2dxyQFIBgvfCk6B$GP@|A^==DE-Yo(KQQi-"
        "m)HtaC+eL3fgc+D={$?vN{Jg}IL;I*0ibYn<^1t0=t|W6(j|!u$;<3Z<h=ch9<@>}8AT"
        "bes#XHfG~d(T<CQ+jxm7;~(07D;qhkcGUAg9b*MAhTCdmmG!R08GdGVOHE9TiL`@HZV_"
        "&|wWT{wL2;rO6B<mXkp%pfwDQi<pkca;?7zt_@)x}Y98;&7JI30D$Kc#XQCuXH$~)NC>"
        "~H2{x)x`0AH>&HcH#qaGygHQK=_oqnjDn!IWOU~GTvR!j?nBltuIIH%20d0Sx-xg@SkY"
        "2p(RX#W&BTf7^HR6cq8>aI6Han)RhYJg@I9Jo6@&*hW&^($H(L;-"
        "XI(y6aBf&+R%u9p&z|$WE&CSGcO-"
        "04i4Pp<4~9uGfTOhFnBV47}?L}k}v!Od&{rTInYU~oboq$tR_nL#g?!E4-"
        "B)YfhULWu<LY;UE2E_4}t@7ORolgkCkXP6b*Ny?_n27N-"
        "pW|4%KlEx>0e&yhbbNis!?<K!15HTNtH^O8&nCO95H6?G5ZV`=oDVGz*54mgufho>z-"
        "b-T-b#zhQ}l-"
        "<2`&olJF$_&OO^NO^Cfc|T=Xup8Z_9^{4K8UNs1r<0**<TV;>B|$nIM{es$;t2Xm-wMy"
        "!RehHID%9FaOC7TsoM3D4XS~+f705s*2!){v%RwK)8<sBWL|^qGz)?LofTx(B=o0!}``"
        "!CrN9PzN*Vc96*tR?Aw7YO@Y^;5%I<{@wwr$(CbK~U3wsT|a#y9!u{eIRsqekt$*IIKv"
        "b5xyE|4F_$Q|}6!@EZEWDQI_#kp7-vFFTil6P-"
        "Xj(JU3>@Kv0mSC^{EpHM3H7_X#tjCr`LAz`L>wWqV8vJGjBkM0oPP@b_SC_nn6eZ@7=B"
        "=tGlZgEZ&{!W(R($H4l3u)b(c5?hoE+0C@G;=JQLLWoW+2&@pm%|k!9jw8L<cah#+&gi"
        "zQ(0e6R^cA7fqrrtDg~9LUU8IOX~1vOXIK|dJ7`WL)zVgnvcg0AJ|M_R4{3|#S>&0!o6"
        "MzWA%`{AEGd)<&sEz)S~|<P4FffSEM?U!zdJyh@4sYbaEV%2`y#)gRmfw;IiJZgGFSM3"
        "nt9Doez$j|{>xyXHBlQEzC*IY5%_`5c~z}P>@%cL3$~HHN+K*b4m&%OF<*+5vF`^r(Cm"
        "04`B&_u?KJaC8_922!xh9&)D18mRVfn%Gu>XK1WG05@~!o)BWck?P6G)tQbFG%WC$O$n"
        "kQDld+9N!6_kRm;k#rgOZESEljU(d^2Ij;AGZVIQ1;0k>NH_p-"
        "I{i~_}$8JC=au&cyFgg*e%?cmL(d#>f}O-"
        "e90T{9#IbqU8Rxuy?I((NDFCQ$O$RTDxoy2ub$UiiE_GM4Q!9o?~wC!WUw`Lp$l5#eBh"
        "@0dbqi?IJqelCUIyojC8k=G~u~oSEi7bB-yM9i|iWiIAI>^i=S8(&HUs7qDHMih@@rL9"
        "Nh`}b0^)hla*D<XSURpLRBL>|LQdJVno~8j&6_|(gXXgbVN$j{)_lbYv~|Ynfr-Pb2F)"
        "fwmJ=+u(a2{4gHiWk&~Z@GeZN^U%iN`qiO7>n9liI2ufp(1e}}S=1s>{tiP1Ps3b|2vP"
        "aahf|(XZaP6I1^4*w%&=abmHuQwoi4H-"
        "B<)7A6TnnY68YyaQ(^`tRc)xyv6h+UZzkHX4obF?34fz>KxTl=$_C-"
        "w#$MJ)pE3{!9=mqUGspQlT)C#O2$6yb6Zu-"
        "^w<b0qX>uVH{|40%v!_&cWuA+aPuTVnTg{x?YO%JETw@5zc0Nx9-"
        "78DWN>b{{Xw1v7$YgmP(7px%)qK<(E>?NB<PFaiXXs-"
        "f3Z7(4{C$BJ{y|bS>3)vie2j@b`kz9I2z8jcDqr=_k2+|&3WJUD0(AY|d=yZ9sRPP$Uo"
        "2v~S>@?sd4;8OOJmiCWh%|&9__5SL`pUA<_Vx%gf;`ddMmn!7Uk$&Lim+x7hnQ)I&1e8"
        "s*K#S}lqcksT^8roa|xGBU=!@L)-"
        "s&KI+VP{e_Pk^H76c20wIOnQ`~a+8Z7DRQlrwRe3_t^R$58}yXj!FxBXE3gZgPrJ&G%$"
        "IrKTK)J)t673EKIb%+s~lEC!0R+2M2LakY}Y<Pl^L8$}%jNjxMt|=Mt%WW?{r`g<rWG9"
        "*CMR|t1iOqIfLPjmbHsdZXZ>~oRV5+kP@AKuRtIWpqBRYh6y`}Y)rZ$u1^)Q#@!(en#t"
        "FhK@I%<R~0Eb+SvE1|oG6VCC!?dL}M%+aoYn80i<gT_pI2qrwvO+Uwok^0AejAStzqE6"
        "uER@obO6+;)Alrev1mfsL_AmN@@;EVCSGyxFil%`Eb0SKfiOZ~HWm`yVSG6cBiYQvaO3"
        "}sm9QI>}B&RGOm*AR7;kMIR=`QUFD&8gZ+xn?@Ld#KS@enY$ZQQ|k_5a8Wve3U9GFru)"
        "1;TIlB|F6eq_9v4XOwTS*+voNP)t7dI1mqA@IzePyCJE#Ha>*!(lUA*zv>&LPi7crMgz"
        "$-"
        "s9~+cPwhISOmKrZhSfLXy%D4wrmQ!<jd!po=%V)=7sB;WI~FID(pR(bWR=~O6gB5*h3t"
        "NqxP6pxFcV~h-f~Mqv?g9NFJH*Bhe(H_k9vocRLV-SfbN%@)3mr^M75c5lIAm~i}~3_G"
        "@l$&+ekTa0j-"
        "@k8gh{ub~(t8>!4|L8}8w3)^9)~_<$=qPaq?!qlKL^w6AUP>+H1LjX*FQPnuZk=x8fH1"
        "bGDOouYh=U^S^L)g!KYm=vOQ#5aDStnO_kx}69u=^lt9Iq)uA&nc+f^&deOl_>cQ43b*"
        "GUNYPiw9jgB7Qo-EyH3z32vrehe~Ovy9Hz(cc+8m<@k+d0IRGYU1XFPvts%Z)H-"
        "tDSgV$Lx$_(~_w6)qe+37@mI1x#W;5~aj_l3)>{*5L0+u3C|vW~fP<&TDpOXv$DXFQBH"
        "B0o@f)E)(;!|p8F3(YZCSkJj-"
        "{@q@2VT+sz67Wu=mfM&X!&L&Q2=o512GBCXV6Vt7d$4rKxyHTn4H90m&$N$`hb&X0(Rs"
        "qD(e`O>W8h!m11!b8Bl=L#TfzF<lwP)(^^N6F1lEYCq#Ti~oT_fFfkM^~yq$Z><ze$tF"
        "_Kfe=dYF=tHwYw-WyTm2RH#eCO;$EUV^_LQ(h>83d(7O;!+}%C2LqUb{bvLD&Rxx78Fn"
        ">S&xhfY7^4P*^tuC278aZM~|}FpfvWs;vg<3J|Gp7lGPJ*11amq<2bXiF^|bg8>sAN$I"
        "Ko;_u6^bPdtQPg7mb3K1^#*KBJ0!dfLMsFT7`i&1if}Z^3q=<Hl5FH13SnD*f#`{N#X7"
        "s1c!+9O_BBTFp&Q@!QZy?y!*Go&k^X-"
        "?SI|2OXxZd_&k+bi^(v?j^kgCw)PY!3aZFUPwFG{m=osQ#iBy7eqUAQ7l<algMPE(`>="
        "Ikcc)w8rE3SNKNgn)(kSR^mwnf0f-"
        "vy%$D=f*ZOPehhy=V{f}v9noMuGKBuB3%ExiCJcV`@+J=%)3artd)57?M8%0(a&0w)rh"
        "l)yyuccT_El<bWJ*4%{YVNxK8DEyxbh_f<+IKz`UaM{)C16?L7Mp|yp<Dbu@eQ@?wxVF"
        "44>sXu!x}w>)rDGa8ZsRpG2WA2)*kPQklM{AkB{L4bx;DoN(`zCX$|_&JWW@kDP}AK5a"
        "1DPCF^KjXOEOEc6eem48xzHlH428qw#KbIDy}JX|*-"
        "3N$$}+_89!kNYpPXX`woqN{fb)0{LlO?VFUW|E9g2{Xk$Msupq1e!;%5$hk^>8qdt2on"
        "KoG*HLD<y0p*#!<s0q7ShX`=uDE|o#Srv`r9w*FJx--xDqf4?{PNcSMn9-"
        "m0Fo*bO`OrHwjepij%i^vpt_x5h}CidK~_T&hakeLuP4T&{%;{gooQIc_A|y3@fY-ERS"
        "~D@2N-dK{O5|ry=xqhS}SQYdsRTKz;nmsfqL2&y-"
        "Z5zIq2Z=<LNmU7#7!Wvwdui)$lhHitnfoDO%_M#2BScj;^ll4mm8{oy_%XVrH}17WrMG"
        "d$IvXEo*S!6a^2Bu{tK6+Ht_{r?EJbizK^+wFsK2k08MfONDK^2`Y7b7(VL@OIm!BYUh"
        "IiVo+|>Y*H5ZvH1)CQXMiw3Jy2QkgZ)c#;HNq<KOg-!-W-iNbH?H+Za-"
        "8NQ%iW=Zxs<XHd0Sd!CHFla^Hrz{iNX!jPHiTSw#Y?@p?=B73iu0=epxid=NOv+h}v~*"
        "fSP{=!kohvXTkl=jc&XpYO-"
        "@;<7&hDI~`tmz>mvlqE13t*hTDk4$R_Ps0a4&>1g&M$V|6pj3dI?MDFC$4gZ@k7G44F^"
        "jPLUd5I1}g#x2dp?rFENxSB0j*B!2=O=w=CF;37154(_@0fX8W_Q@9wk@+qNQ)^xO3+^"
        "^{DmUWX((ra-?lB>&aNeMfRyvx=FT^ORAqHd%@4=jnC=MMlu-"
        "$Iq_^42^46Pjxj#^vcRt%6vJ^g<u-"
        "4AK<Zn>$H2(#mRR<@24DzT@1A!j}Qcozvcs&X!;5L675f&g+=;s5G?3X~Tbe1wy60d+0"
        "RIB%RRi(|S-"
        "op|sE&dipL$)=)j>i{C}jqDNFNvk*giyVb>qWSG`dDlB(`0q!T%JviLDj@Q|?l~wp6{e"
        "jlbdUvhy5*;>YN=ryG{pB9yWMee+cUCA>lv!>yxuv4P0G!i!;nl(!pn{eMt-"
        ")uUyyS|Ohm~`C(G;ZH$!2@56P<&i5U7t~g3GBBD6*F6H)&SL>8-"
        "OGTd%m9R`p0m^GEUs#%*vjwJP+mM_KRv<D3kUISue5>?4vPEtG4(7&`}5+`C!>DU7G0A"
        "3`3M2JSdXiWBG*Y#JB~ZM8pkI^T6)4w_9~60GF!7$Lr@I4imbW%!WvMp}nz>64}3^56I"
        "`)D6->S!FFs%P=}F-"
        "B!}E&WJ~8rIN;V)K2^0wxqMfPEZWxbz;SG#(vz{y2wuJUx?qyZH$&`*oRntv`8+`CF&W"
        "`YppXH#JA!&s~Nnd!(cS@^-"
        "6?i=q2Hj+npOqUZ6beF3mt=$OCO0y$H?72QmeULUpJnFNeaRkX_Ts$FicE`oA&7B!YZO"
        "-^dEz+N<$Zqk%lgY)@uDeE1$a${cS@c$)Zyd@+U^MKmp;b?}eZ&?uo)P~Qq_<h+*h2gz"
        "}jX|Es~x{Gca9l=81g$gLOmxi41wn|6X09M-"
        "_Aq~{)!6$T$#48}~uzI8K+Id>fxF*iyXT(fqPoV@IOEbua%wCaR%o^J7)WQ?7Pg}$?()"
        "><IR>$iZ;g<XOkhP!f)a$eI(pn;0x5QiaIqrlv&#f=j)g?egvM*Q#yiRz5eF!>{7PtYg"
        ";;%S08DW1@zd4rEP`XWzTR%w_+}Y`n^fbH&*>p0M!cV!g_$S{h*hpK!#?ecm6<&Lm-rL"
        "4f*bsP&x;Y)x`uMn6T$w`CGRiifgCxab$VYP8>vTQXFETv>`ON<$*<h_bD$*Yh(PU%3J"
        "W<(5dyw+(b9BzUspa(~wV3w_rAK8L3f6GiN%y0#`oUWatwLJL9S~Sg*zI%)#nYu!!*7E"
        "j_=wiJgSi#zAPCsUVTZUVv4HfCmV$dkXxqYhjlMKzC@PelCDH_EHneqzpju9MxUG)&z?"
        "tlIfMxW#_lkak#oih`(wHSxK;863{6MvLgu~Mk6iFp-Nt%Ruc0cco%E5X&6J$US+)-"
        "K{{hQGPjj;ZskI8YXof<Hr;0XHamUPx9FB0m~bogj!9WAC6cQRAK0=fldvL7Z4;0r??+"
        "8lm+_eoiA0tusB<{MDxKU`y|jh2g##cp0+qYjz^^^CFBF>OSM*q_a+LL{})O1gqtbI&*"
        "*D~!9dyyToYU$2Hr(3MIBX^*{}tHpQL>XItx1?;pd!6)sD_*`Aba^Y=o8}3IKbw`B5e@"
        "idvJd_4yjj(kMQV@+t6ZP4sQ}R@46mEy#%UjtD(ia!ErYfmucD$HPBB$6TI}Y#G4)cBF"
        "ToFRfh%&Lc&KrASB*`qdH;VfyL0d?w&@gC<D`C@Uqi1rzTYIGWXbZn3s8JE}M-"
        "o_b`zF*xGwEQ-cGKVmMhS73J%ZaB%qTynqw!SIOTfl?q@&5)MUqHvsL!DYxn|XkYvq<^"
        "ztK4|(cX@O_yU@ZOq5BjgIk-T_Ce`Ke>yHMr~l2F)(yzv)}mqb1ItcXek2-"
        "h^O4Lj2#%px{dDl8fxJm%K2AfgJH1GKvz;)3wQ#PH4dFz%z-"
        "BN+7Hc^}1KfsqSGYDi&(g5DZh@3FXup$HJWe`l^`N_5NV*yu5-"
        "Ovv(snK_lw%EW6sqHXqC;&1w=>QQ&-^zd6v(?h_!{_|(jLcKRiT{Q!EO-Y-JAZ2FcurQ"
        "C><@HW$)DjtPM1?O0k3RD0rF1sQ0CfS~qxsJJL3K9%Bv}2Mx$NEr0NNV5C;fNl?ejOO$"
        "G)DVh!i&>8YZJL6rz?cJ6vbA)Lma{$a$FOo9$EhWnN&1DLF7vi9_GZK9Yo`POb7;@5ud"
        "@c~=!YrG<mH14by%f6oAB874@1#-61o<zPj^4wIVHA6-"
        "Zow1C5c4muSY(Iik&LvI)b2a?yXyxDGj0OeW-"
        "3k=?RUcDV0G_`RTApSuC|@$oF>@NZj04bj||0K_1eLL`aEXg%vu#34Snf!Cr+#yn@jBN"
        "E|FG4X?%#pNk@#S(jwzOCDF=at%dt;4}9Iq$>w6sD1-hBwh>Q2ekU~)N-"
        "4zrUPt!Msn6Ql9jK4*uDNWO?pWWA6!_nN01Tj$oRPG$!=%{A>&4P-"
        "sA^&JKWUP86kP)uwIm0jT@pn2uupiQ7e<@e75o$ZM+V_&y#!pcGm146+6o16M&$#)5{~"
        "K{7(-"
        "*6>e>)C&aSKtf=o14#4M*9i$vzvEpN5=!%X0tYDuWLv0CaZzk~*8x;+<5Xc@`q9wAlq+"
        "EQC~$y#go(6T25Ihpv>0?8UoR!)#B^cj1`R&x322KN_;)&*gj{VE}cv=YBny6{tI9xWQ"
        "CSf#Y_;!YUnv~^3M{)Vgc<o-"
        "zYXnAyvmNSZb3^ml+1XgJUT}R0y9gwGhjVq#fwnN^JH)>5$w4I`ig!$@8?FieCICnakT"
        "B;}eLNjSRU4cf?Y3A4De~cfb2L59f3`H0LPqT8OCPojwtlKaA#m&n?o`mD*5)vX`13{;"
        "Giixh_g=i;z;@*{iYUQASz7bW>cX_AX{K|9T2<dBSXfj_yNX6Pa)4WrtequxIG;z)T;q"
        "9a%tU*OXeL_tMW=DgvGZc_~$2F8KYC11kx})TSr*t1*&YMHu=+V%SS&Xq57z!no)@D%4"
        "MoZIH+zrT$SK~Bnsxi;_Z71V<#tmAA%%DwRZOAd&frI+PN?Hm++(Ub>vLbO$;4nHO<(6"
        "l{U`S6=v0UsOI;L0h3Xl<D)0#pTI8k;hT9@@z+6BV!LK%&=u(~Lpu}e;^=CHa)lEP#hl"
        "J84uayhz18%b8u9Gs7o)8DH^t{47^f5H#+&}rmO!dXHWNIsjfUwS)I-5-"
        "FB7&|ZZ3c`0e;6>pADICr&<rNyLZ{5b;9Q#-"
        ">hc!#gjXzjRKtaWwDE+XnFneHslls9<EzUod-f{-"
        "wBzhaJ)0cEAdukOk!b)m)yEH?dElg*HXd!4xzS6aj&KoHE$V)AcG#szu21*ucZqHO=xI"
        "z%+w1!gJ1*HT&W<8>n$ZV1gA4<`^{wM(jxm0+DJqA9LTEZ=~PO7Dx;$^lN@37kVN|^`o"
        "1!IjEU-"
        "n$MKFb^`4;91d1(DP;pSvUE+319l0hQpg!WJVv%A{APMd>al(Qb&m@FR4SY_oIGSZAb?"
        "$2rY?@plxGVXs|;Y^QC>58A-"
        "p2<zqPi9LjlEI+QHCdmclc`znC9BPNAk{{@qFUk2SWRB0|kAvxMahxpWg5Nk_cxOcMLu"
        "xH(h9)~(SaX^^wyb?W{1Ru9SL1qWT{kP2Ls|pJ$TF`>=!L!qDkJ2qj_b@9fX{RQ>J(UM"
        "TyXxyUF7ni3%H5>!tD!v+;YYv<q0WEmg3J5rCF>u#C=I8c?3Rh&xVRFrtj?jG>1M4wT6"
        "OfJY*q@oz&iE$cJ}n9puZ<4uK=#E%G+$j!;DnctsGw^^<A~7OrS{@?0ekS%T6)@9;jas"
        "asymLE6z2a~ogX9>|&ePldoLcLpp#ry;l88<+I=Bq6sKw>IVs|Cd9QTcj(l>+N=S;B?k"
        "&zL!@O`@LdvZu0;x>YP)aaC=EhOM@SzkkcBS@DQux+ku9LUOD>|2d#sN@LBJQ-"
        "iIHUIm)EPS-la~xp0y24!3+@09>_Gk!;+)q?yWovdq40^uycrc3w%R3}mKR!dW25b`jU"
        "vp7g+|qRI)RWPQCDs>Sb;+H1GaDb|Sw!@pQ+w;G>959*(!weVCgsYemTDoV%m=h;SW5o"
        "%(I@DYcgIug7CMpJi<Wvb~Tj2O1ko0rw=(8QXCb42DllQt2$(FsmrI!~=8mcTol`PzN_"
        "%go^Z3Jwx-kwW%+?KyXc-F5%OoYkx1Yp@obC7>-"
        "Q6XlJln{{7~WjAQZ9HrM+U1({IK!uVue=f*_wh3jSy_#Y+XGx@G!b&Zxd;t=)u$-"
        "3f&wWteq3&8NZo(hni@<UHpjip_>e<Kur5||=!=x*89`;B;7)YLT|I)keO5?qATG(kFO"
        "Zt!hNE_=*STAp?8BfP^s&$RMu=;2<^u^GJ4tI~*+Y!a5?XF;v7=5-"
        "@Ntnqc;XV35R)Zf}@)&;MUh_u>f71zOJ8J`f9g5p^%w}x75w=>heUV;^bt>U1@FnOaP4"
        "$kX%!Z+%?(_syVhl1E>9uQoarFnZu<ts9;_}Kl$rE*x)XklwP4@2ztVY|kY~+joFY!i7"
        "X_#p|GsdSNv?^t}TZ8>$wFtklCc`}IzWto92{Eu&x=g#_(?k@SpbW++G?j17bu^#gHs}"
        "Fe6#k28&O3QIy28G>CI0{SiPN1nWV@bPx{3>;c{Gh1fb~g3NM|h{{>xg((s~>1jLsEuA"
        "n}>?OR|I_Fqu}0@5DEj$Gf%UhtfS|6g_KCa{e=q@qbWVT8>T+j&ZMsPgpC>*V0*`jNS}"
        "Y(f2DM<v(hWo%R$gxaV*lex;L}9~M(McoxDKE4(D&Ww;^t-"
        "6s5Ov83_|f@qGJk*kRda&t)oa}?@fPl}J`Wm-"
        "4VCxy@jXltagD!>_($qnHB)_g1&XO*>Nh<zI#Sev=i{&vE8c!Ew_V~zdfgq1@~1(LECO"
        "?RepPGoxSBqjzdT!$V-XYAZ4tCApZfDCSJX-"
        "r%@p%nXvj3piHqNI(xiR$D5{Toh_wQQL95b*&i_#O2SCy^!OWavK5M9;~~$$T^%dZ8es"
        "Ge&tmohwcYHs8&FIDNkU9uBxfFA{rHxXlVUZAqiZ+Lu5yUTgKoCycTDA0TwDlUKK#DB7"
        "8fhkId;HsF@qO{77kVuQoTEOrXkzz*ah1Jcl%t{G0F{YNsP8)BzeNy>yis2J9v*XXgeK"
        "r9se&firQv5ROT`>Y48ZmvmIqx))2)Sb)7*T%8Jc-U_z!8c>KmO_@{=5U6rKr6+1R+1g"
        "Il1NQBA*R(%;$(BKxWSv@bTw<)zwK{E&G1@#0K7>lsUHj-fL?(*Zgz2hO#Q%Y^3M3jOG"
        "?OUW`X|rsBtT@#vAM;`paFP_#;UUO{PV-"
        "X=SPdr<Wjil{&12d_wQ4m+&R|1`6jQiK&f~0+%B6y%ugGzmwK`Nrzf>-"
        "CVS=ebB0lc9`|~GhBZ5)^6h>OEgpT3G#5crd!lX%hs7q_+MQ1gl@t?bD-"
        "Rr+aqTK%o@9=thdHg>Y?K10;`}rPKXyflL6?rc`dFe>t=oa-xDZ=TPz)0;!X(GQ<kvhR"
        "D(6Hin}M343A|FI_f9RM5%9VRln}dK?BSp(p`32zo<{52c39ruX%>+@4qWHfdJku*TP+"
        "md#DesOibwloeTT)B{BW2E?Ck<ZL++F6m$yWe|4XA3ti+EN9x%u?yG-"
        "4t*eKmhwfEvmQa<;3p-"
        "KKNWO|?Q&B%X<bKya;fB6J;zwN8NTs%m@S<mb<37P8e3Jdd^IYDpCAENJkjgzLZ>I|lK"
        "=+l0#78PAKzpH<!Sdt;F9#3kQ^H5cYtol2jpW>ncrCf>e87X{FWS!F72%2V*7yNdWFDR"
        "ed&O4fv%v&SHe#7ZeuzG0yT3bZw%WRt)Y(kHzpTt=M^qJUm)fAUVllq4bOoNcd&KO41%"
        "V=@i7=85lSWIa2&fn3zFb>WLi2}5IjNHl(vnIQJs&i8uG`~bM(_iE;AW5(#+DWSpl@se"
        "o+ZC=+d^BG6Nbw9?0RUcmKXK1L0d+mBAKy}@=)nPdDPD8VioW<xg+eB!a^=@aD#h5F{D"
        "{iYVV}?jnB?63v|QT=v4GZ6)}%yaN|%@l+(dRYd&}4H*%MrGEZxHVTaq!?nfq~WGzGd1"
        "$VJHE6_m8>x)V#T{<ngp|_WZML54NdyP)mX^a@_GP{JQ;Ns35?GAY&zSaU{5^=5Fp%%)"
        "-NXj0Kmy*KZh-2s&ynqxD_u$d?6C8s{(qf56DS9t<M|uQvoU^9Iy;Mg+-"
        "$?bxnDv511M>t-#?uL8WcU|OhSP8Yx0QcDl2sv+xzeJ|{7Gjm-zRpke*pPF?n9EhI#eH"
        "}21$EN`lG(#w5Yx$Y70q5T`;%O@yu03V+I^IOsAwXjy|*xYb)d?Nw3KE;MD}#SC5FS0M"
        "4Y@N*enSLHaFmIQX<T$nP!_?j@fk-2&6OT6#1&jrP-"
        "y;b^a|dqNtPvP9hGdlX^!r_OxaAKK?t6k^Z}mX^&#VYec4t#fo9on~L9r?fffqLhPv=a"
        "ZC;SRp6TvcxH($A01d=H<lP#w&Ey^+jkir{M54B>}oS?{Qf=i_D=-"
        "90Dz*vx%F<5Bhx6S4%DDjS&07a2Ytxq9P<!R&ya5x@ilHws6yp!smDaO3TZ|vTOqsb~&"
        "?CqQIx8ygeBIqjgOf?*8Ntb2*`bGg)uJ$x`){HYtUnbhrhULVdJ0;!5|NWxMNXP2-"
        "tUno|=7OD9-"
        "7tpx+spTg|ujHH3Jm2C?&Ev0E4p*ZQK?=h;&71%Oom2=!aE1fcbMO?PE)}4BKpTNE3=h"
        "`-MmGGQerkB0ho}Tbr%ZW}}4vaw;Q4wDiF%^qsc{zhN-aDqv)q3DZb}xT3emgO(d9j^!"
        "Rcn#(G3u?Fjg3QRwR2(9xF)R$y~dTvI+&yrY}5OW4@K*b@HMUonw;SJx00^LS#_3N8U%"
        "8acC}7GTVaV%fV8##_0l^#-P>vfcFn!(45qnRTGYp_j%T5Q_=6*g^=KV5-"
        "97E*g9+l=<b1{i+E$36L+BCfrEx@-"
        ";1^6pmCz*ZCXKR7p$sUO;?neZt(_4aaz3+mN&$40U&<OfwW*4?LR|O&R|4Wyp3TO*)rI"
        "Q{#~hPo)BF+LYGp?>oQ@Qi(jcCN2b&q8IvJ;=ce?QP#XL$~TAbc?3xs}$^4R5dKIIYZ!"
        "Ady)yA$o0kjmE&R*<s#M>t@Xw$}%`kX#rbr<%`LU2>51K`BK#1LY<Mu<xW;l^W&`{4wy"
        "$Z7ubQ`QeL3DZ*>E-|7w9tV<CJZ7$b_a?Vk+v|5%iHx->9Y!>cKs=-"
        "OFy<<vFLX*Ihh?blbYdI?eDFI8^2H$DLgzl)F@mT%rd#Wsg%6PncLpe+4+Y78?W^T<y3"
        "vqo?1p2ditWIc;ybb=a6z8kcgU=FZXcdF!=#SM_=}7(|7tl?#0^fEDDQCH<^dstpo+j6"
        "nqG=;Mgr6I6fZFy1eY^2CINRqJ0jlF=>S}yY8IEG$51A%4gwpON=NDANC+Q692>PXuCr"
        "7OD^tDsZ`Wg@=9pXqG+EMO8x1tVciXFxL=)62$*c<F&H<dt&Q?5tSMMsO`TVexeIGz-t"
        "glL+_TLU)%&~O^!TKbC0v*az9w<kktw44s4@1ajPi5)|I=@at8w*bcD+vZStJKjz=U`_"
        "AIx|@r%;?88ZS!kxUSI;GFP5yvOa1OcU#tP?R8wfj5cliY?>kJhR8Xu?+HzDt68Yw+_k"
        "7sEQP#5c)vcis&9|xxRyFdowQ|7Zq__{`6wcZp}1)X~CBR4_+R}(^`P)=`(Rh#8uCX&2"
        "d+;-"
        "B)uX%IPfrxKa)mzvN&0+A}Ka|{ex^nGf9e##u$U#_!%Hiq8LuBbisAj+QyVBqAH|`0N@"
        "eD4Rwa8|a2~70Xsf)Yg>F~^5P44qqg!TT_a#j+nw<3GFH!Q&&D_inQ($JZzG$BouC+xD"
        "F&KY4H5oh?a!g0=Tf0A1!WDb^rw+O*v{}P<v7)G-"
        ">cZJ;WFEG1|c3F7pPm%JluCxjMgQILrv-"
        ")Z#{xmw{xhMge;<1rWGK`(td~*{FLJv{uq+gNu79&lezjxPZpgab_nBlLjPx#*xE1|48"
        "R*n*DCbkg9TYZ(D+;pW4<i$CiU2+<?5Z!AG*Cw%@-Z)y6<Uw;nbKoX5$wy$s(Xz8nte-"
        "Ozft^{sL>{1%Xq;9Vu6d8F1y*BW18e3zvz8`wG8W-V%HrgPu-cH4((8@%b@3TW?^k!S("
        "dvklx#oUJL8Vb!I?~Fl#pqppAGnLSpO+TzR~l+HXm0BrdCF!g!*DhIC7y>DiSKC{+Kpu"
        "-O;MtE-Tm#J(FZ%1a2w@<xSWpDR)n^Rw!S<8Y0FWI;23CvE-"
        "U@$R3pDMBz#40sMQhTtQ%0CbaTp~cPOjw#huV3qeH^)5^?(J@byT#*%6lTq)=z|qcFfb"
        "YnR0H#O>w<TEJP!o>^yE6;hD2wx;X#=`v+=>{;|wt_i(KY6FqFkY6wC9k$k|M6wD<=B{"
        "u9xU7wUmAD=oB!3A`BXQ^`=?x=L6ER0Ze)@p>qKpDRJA$`BU2@sDkNewq#HOr4#5YPoz"
        "z!?7BHFjhK4-"
        "t+#^O;{M%<4Sm)8WFg>u_#&`o0%P9#gT8E98<Ha8z%PJAtWv@)9Q#4N!#EZ%L6Dw=1FF"
        "A!r(>NI7Y6YcFXqQ&oQ8~&w{VBh5V{t5Ibm)aYS>$ykCI9LcKzT{k0IyjB>^U4mEUEYn"
        "m*aNh?2{X7yw2qsReGf(93+{h`>*jN}5_=00ElzHbzFJnOAk2`K;Zi6O%E_NxLGNnUp@"
        "sRdToHyqV=o`!;CONt=aQTbhP$1$A<EyhH#va&;lZJ4$m5RK`IKMLgMuwcI`ql7B+q1d"
        "$XSeo1I>PL19xzW*sJk(cG>xfrom#pg_eL$D!-"
        "&;sbWM^Vqv{|hb*)9YxSJ@LTPE6yv+NI(vy(0U#{pY0da0Y;V>GEt_IVay^!SpVzn3gC"
        "P)x#O3FoYOYfbODd=d+X%YLOr~<VwX(e5ZOBuCetD~%(63h|K75?A1%SG^QFRhsxP1H`"
        "{AMi=6E}aUzu<F8Vw9)=MVZNIeuV(#?HwhCFa$ib4jY2S0I!t5nHRWc)9zC0v%^fWK;T"
        "qwA<~fvy@0<*<I&7jztc)(9v`)m6P(f?B(b&317ep#uByw)`gJ)0~?wBOO9R9Ml(Fwbg"
        "&FKmGgn_J@+t%49NhB3|ib7cOt&k4TA;^Zg3fO1tE%r!mDygJ>XTMo$yA}hMXs=ILtDY"
        "twP&a<0orQD#=lK7i5~}7Lz*pt>Ms{3^9;Z4)5d`~D0o=^0=GBK;_?s0J{sWctrO#P=b"
        "A)h8pM%@7MdE8owOf#QXeFPtmk3GfUR7XqBk6Z`tUvKIN@s3G8-"
        "w41^Gyb}^NrR|ki$`MU2O%;$v%?H9ma34tC>ZWKG<)M(GCaFcxfV2{e~^_9;LK3gK$Ud"
        "f;6rycgCDYf|QvJ#JXrL#G(=?HMQ*X)^~0xJEWI}E^Y>Ejon=S!}E}t&2p!(#zsb~0d%"
        "ypFe3Vi?N9A=mW!4C*S8g2mHJ2<;fGut*Ob0{W2~F<xr7g>xV{P=MfSP|)t1UgHLTgRs"
        "dYfOPFE-pxwZv-bOt#jT%-"
        "<7AqxYgtdb$3*8pU9)W&J2k}d`^L2tL9eoXuA48+~dT+X;aURK!|0L88APQcfK=I6F0H"
        ">JPiwo)IM>#T))T$u>73<-"
        "}mnUW>`tkw?=;>x>8{7GZ1uTXqyHVrx`gV;j0$~qX6iBz|e;_B$#^i%Q8OO4Yvho7drV"
        "|l~HP??aTu8>AMnVgq~%hmDy!iV+q`dGOX%j+cQ(bA4!V=YW8+uiUU>#;W0$Pi)u+;9x"
        "{qx;cB)Pr=#Rizp5$lar_3Kh~*d+G5ht(=n2zmz)=(3#{0psjt_if9KHix`bZr&u#NC&"
        "aOBE=L;~H*}8>_mh&2{Y0IurQ!`MU#K`=GKRM|crDRL?}PC#Ou_fLEP=7mitKO>CbZ+*"
        "leuI^2*Y$ck|UI}`ZaL%33xPQw{ojP>0%V(j>29i2y^sbs9T`1`%QS9u-"
        "M;{&A@j8>miMMk6e-"
        "t83(ww=4j}QlU>`$35(Fb_6g`?_NQ`kGAH`p%YE2ESENz;Ikq*>yi^T#igtF6Q<Gn&3i"
        "N>fTRIgUr+Zo+{-W^?l{6-?0x-{C-"
        "F?nh<3nV%)kw+`qZ`dpnMh(Q<p0e_L;s*#`iFLrzBE4A<>f<(|L||13R$Ohw~E7W{DN%"
        "o_#m}!37Hdr`tqS3VhXgdqM;cZK%bJZ^;S4pvX5~VuA|D%Yp=POI<_!tg2(t9OZ8clc0"
        "n1)FVW|b=T;Uczp=(wMT&=A^3xcby`(SE6Qd1lN=Jynr1o?ie}EgI?+<?=waG6WPbaY-"
        "_6By!{a`-"
        "wwY2N|hRSzYM*RS3pv8I9y*V6~GgzBwJpL#z4gO1eM>5v|r@J`{Zlff7ALruv=1p~iyc"
        "fz~6WuZopyApQblMsr&$9oPh6alT`r*F%L=|g~u|qX)QSuriNY-ol<RWCKPUuIcIveM7"
        "3?1dNxPR1f2~tp`limFhQe3KX(1yQgFNY!!3*+r>YCb0v3<VZ*AD|&S%FQN&sfiQi`8Z"
        "?>Y>nFux`}7Q!|YY0o&P%Np(d-"
        "3a1Z|{p&8VIc^a`sX{%^av;fuArqC<skJ||2&?2b`&B6B-"
        "2eOB5GxV3QqA@R+n^cN)PHFdyQ%HI*Y)$?u-"
        "68~)w9?_b;!JszoEbhKAI{^Sp!dLa4JH@jGUCN@6GetuzKdEOXSP{Xt`3cHDpC<LTb9<"
        "^N*}z9tK;*+MU;l5(?8R6YH^kowS}fo+Wu-Du@tomVRV$;UcH1w`L2r86LgGg;X+Pp`o"
        "dg>)=KH4*ZJQ^GW1H@A6z7?cXhoVPT)vriv;>Xw8Qr)*cv=zNN};RKdCp4bw|k$4HM<F"
        "qoAql^Toj`BgxI`cwS+56>e@HgvofJGG6;Z_d5NhYu316!%%9J6I$6>KvjOjX7h*Disa"
        "NfvI}T|r6qhy8lqctHfrb2!2fbj={#jBy02FiiV15_CF3b<Lbt4aToOGh?Q{<*Wn<3=o"
        "&kgP{1hmOGP!?~&2ka>Ja<WL8d^wuTEXBuxM18csnnNkA~&1~hAQ8-"
        "w>lv>2Sh0paf^dEFNv4R$CV5EAw-5mRAz|#OCKa3rE&N)pIIK_cGG>Fq3D2|L1=-"
        "0fSH$+Qya*4?FZcNU^{g-"
        "WFwjJMs`kpOnQ=#;h+}o6kn_{IHGIO!UM9_inAt=pOI|Rn;&Jw!t>yk*zus)BYlOWPHc"
        "{Kf)4OE_M5b>J%T3F3|t#;y8FbuC_ROo$i%bt`VrUpjaP)9Lz}SA{b6LWng?dH>bAs1h"
        "4bTE-btD^^ay`ql|zc1V4O~<43D_(@+orK{9u|=QCI-"
        "C$QZneEVgIZ<KY@&&T9B+*F=Savy3=5zw*=RkX&4Nf{V&G13l!MbiMsf9)w@mBVmEftp"
        "40`T9?$vGf*8=hkp)*^ak*c+Z1IA{0<&YtSHul$*xK&Ln^l^oWm6Ik*~M`{-"
        "KwnFNLh~ATmZStA~R9$bDrxKQ-wzzbTvn>cbjTh%AIBtYT!Ynd>)y``^i(;DuWg|0Z9p"
        "39cvoL-"
        "W(2s4+AaenM*JiBTWN;EeXJL=}lz27Ci&RH~A)aKlV34@UdAVWbH^mS2jqdzZ|(q^nMU"
        "+{p+@e_(o2!0ZL{tVC-"
        "*{}FwZI|uG0D&iY_$Cl`M+!Y19jb2B)qggD)1BX>~cH<bx>Wn9aw5$HUzADLgl(dl(^W"
        "lN^K|I$jqUNOnULkc<YRK~;53-"
        "GS{7Uplo=eM#lcZ&YDxLI0fd?=K)<SwW(aO&nYm4O`&Rb)j?320hT_+**fZASFa?x9+k"
        "B_9yvS_EVG2uNa6<B817BiL390=2TXrFCzE<1@7T+>)chFe8Yip}`0ZWZAn+if;>(%bi"
        "mr8N|9MzZi2Iu0*W5*@;qvF_p(tdOuX;Uk}xz1J37AGzOJcC^QN?v)kt!Z=M&{uXMc4^"
        "?UeTWBBXTQUnK1g}{8<+<W_dyf5vOC-"
        "7Upp=aykU37*Ac9uvOT(0N%O%83xUo8iJmWe>`nkBhP|nKTr?a&qCZ~_4)t$vw7Hb8+$"
        "=^*V58xhxHOYN(W5*Etkmb0aHo%JFAMpJ+0p_~L@ftTIi*o;9J>?XtX4En6%ehG{bd63"
        "AH}DF$737UHiHRs47fQO!bzr~nA7>#tfG(&%ggIIsLh0;;iow(J8n=`(Ps*&+f!mm<oy"
        "a?_d8BfE-"
        "H02+W)`#33T}F>k+6qatfP7=+=lfedGUER4DGciG6MCDZKQ$T9|eNF_%!x9*hIS##i_?"
        "cm$0X#vh$C<f&0zAddFO5CD_@)3zQ_e)m_qF-HbS>&%I9a!cH1;euN9D`w5S0I*M0@U+"
        "g&Qz2MnE6LeZ!BBxfkaF5t7<^h@ow=<i#MYU_*G}4T|;<i~nr!M(VTSGF_FI*RP6;E)t"
        "^VikQFxhrcdZ^>%fQ*m|deXlWzdFBYBVmSGwCuF-dp5!wLVkpPbHnLd_XKS%qvW;0^Xx"
        "P_DSefQ<Uv+)0kY$kY+kq{yXjPhy(CL;J-"
        "Kd8LxZfQi6+04q{0)7kSyb#_IFDVUb0x!2iDjJAO|WS|5UrM>H0Ozb4rkD@ESjYx$qAv"
        "&%Jiv;e}d8(!@QSblMbfAEO61A7-LyDX-BtsB9f`Cc0V0Xgpuqz{is~ZNK_ZP7kd~B59"
        "9)rF7(nSi9pVXg466wNL2?OI(|(Mp_Q|#%hS<a5v#jx)nQ1-"
        ")gjt9~gC5+YTyvCqD^4Hw$XBTp7)UGw21*sda;zu-V?JkD{-"
        "vO77r5SB`^rmZP14jTW(1%4yLO{Td!iB^ZrMz)WWlm4q$Qd=js`MP>ZW!eYX9t1UXtrP"
        "xKtU}p#L2-"
        "_QcQO45n2se#YU271Sj#v1LIX~d1e3mw`U(md?g?C>5D^QvIQ1jCaR8gA24k$w#!4fA^"
        "Qj4GfN3D(OIw>EN#+7kZYm1PbHPpr^oU7YDzB+0uJQHq7pJ52iM~+KFXjy!o8;?tvx$z"
        "K-B=2TDgI!rs`bW!SI3$5Ju&)Uj&GF<v>UkHe&-"
        "M}HBc5yhMXx)_b{}gkcQ05><mnO80Usq_`JCETb`brd*>s6AegOF{FOhPP3%-"
        "BZP4vjt!H=R*3};GVT+1Dev(WWgI^Q$jG`%L&LQfz&Od>1M0lNZC?KV~Xaf`*zsHzfTH"
        "Qi}aYyAuDjCYX&^o)YZXQK~}^ExV3twPccsfQ6}6LCK0j(C<1A$d?Sn-h8@-"
        "o=i72_ID*C=S)M#(LSvOg;!4P{jn$PDDJ6cOIaZ_HbhdTS}&D2Zh1Ld)6RwwUai6-"
        "goor9pIAp)a{Em<9_-"
        "da>SO9$6{b!+)M3m?HQ>iEmyY%Wo{GRWd5Wjq$Ft&E{JxKif$_TFE5plFXkT_<-"
        "9T{3pq#?yRM1J8q~%7&)9~FNA%?n1l7iNTEet^w0$s-@){Ra_~1wQqJ-"
        "%ysE0kXf!EM!XBNkE&3(ZYYGpElY(-"
        "V{lC(Ikfxj6OV6mH1{U)b!)+p)ZG;$qyfJCy_=|kSzVrT*CO6$^F{)vGp)JCJ-"
        ")(Nk)>+A<@ghmQwP&sG>1@w&8L@CJq%@O$Fy9G1!fn*ML?H1ZO|LfQSaxPrKS`6vzSL!"
        "CHsGmi@ok?Via};Gnx^P`S$QHQsQOFrD9M;d^bm%X-"
        "8+CJ|tU}IuIHB~EXEDHojpXF3G&LKg{~u6G0|YGq000O8001EXA)`f(|NsC0|NsC02LK"
        "cRM^aTTZg6=401yDoyZ`_I0001WrvLx|0001-yJef(*7yA#W@wn1W-"
        "?=2k|m4Ikq+!5d%{V>%*@Qp%x##NnXzF`8*ccUhM75k{qC1=`<Zn~mUQjC*7~dmo>r+w"
        "#VU1@C+nH4Uzz4Dx;5)s#wuC{wN%O^7A@1VQ`hcYn{;f{scZ8V|99ML(!N^@|9H37O**"
        "&mzsD)6EGdcciA4t#{r~yN&{0|@W#YNX1f!_7mbN!jN5+SigXNrncc^r%FI_BQXF)hF?"
        "nYu+@+<7}v%#Qpke=5%ghv?*;g*}=4HqZu-"
        "24{w<_G9kCySCGRp1R#l3_Xtp_o)rJ<n>wW?D>~CnK5Wp1}pU>AaN`u@@FNm0bz1^vZZ"
        "0ytbr-"
        "x0!AfL(wPf;!UU}Ux@n|16eVinr4Moq8NIOv(TtEm&DY*3Mj>*yGUwp5TB`KcP_dci~&"
        "#pTbhSoNDq_`>cgbU?g4ugnvAC;{USy*z%$eQNqgyFy1>)nxOngOH}WQ3^b*)ucRRiBm"
        "`-"
        "}yj8)R|vA))*Xq&iKsF;?*X>RJ;8k|?`bUTv!PJ8j2_dDctZX_m1o5&LL6j>AOujHZYg"
        "75T`=#0@s`I?Xpn%KH{X)KStRYK}6;CM=;KfWI*77T>t=vnevbmoh->-"
        "dHHhcT0@oS@#3+DUI&A#%cd4_Db_X+6DfcO_AMJPlaHxEY;D=D7LgVqOJwi(e#nLVH|8"
        "RN$LLCb5ux$Iq;k&<1;QDmoHoMc#{)=&q>ZW{2f`esHR_1n~%xibgu~7Q89y=G?*eyvL"
        "%SH=ES)wn7mz2VZVg58jcM(L?5NeP(Dg&8}yQRE+F~i}a~Khb*z>pa_pF_A=A-"
        "q?21OX32j*d$K3usZ&{My?~ic&c*te#~{Y0iHgoe<C!tu9mf0E{ot_Z1}$ReVK#)>MK8"
        ")0%HL30wOrh<#B^ek^BI3OiUevzdcZLR)&y^^mJBMAEs-"
        "50qjgpNGuRkRoDM#c4QxJ4(jT)h+>#f<AjU)*-"
        "iy_ypPiSq3V#%>3;)1&BglKu+EQO*E6EeOsZV7wqUx#Ce$b586MIluQYX>{+OvXWimjP"
        "DNLQ-^8V#CJ30x~J`H;{+UIR~1$yh_G>ObY2AR-"
        "r`8vTnDV_RtvwvetSmT^v<!uR7a{V#YUbPnFSsmQI^FfxbSp$Y6iRGrO=op*m4?Gw{mc"
        "5E=&FD!Ny^+8W84ll?*EDnB$QPMK6KRaq}aB7R>kUac2VWzE#6vh$fBWtK$FI^^5OdLS"
        ">%qPk=;{)%+YP!9Re|W^41dXIVfnHF{UB#zarDD&`=T@;me>0C;4&@TJ5jCI44~*o{nw"
        "9sjIL$knYmLm}qWc4Zx`xGD?|65ouCp3-"
        "m%s3Xih!CSH?aWBAphVsVhGzwmRl3tW_%WumD5@rTagmdpW4c33aCj3cpC-h-HehTk<#"
        "vYLGhnve*fuGKnv!%eT*}_tGUt0<lpN%68^mcR$W%mePg)jZXj(imC_B)(+tKIVAcs*S"
        "7>~km}n*#wWV^b7ptopi31>GxU8~|9y5+a+666A-"
        "3Y)3G7z`2lEYdSG#kXV7Gp4TEJ#gb&IKn2EOFNm$M}n!G2fzqyqo{RHVKyO7;dU^ken`"
        "*XwB8MA|<)W>Y>`?qkhF5OfIOY*$%dh?9=l=faG%bLT+}1#4D#GAKZ$(f_4@1+k0S>x{"
        "z)(XR|TZ(NLUHnq!<D%R1J!va!xUcF}&!hP%h@AuuOehz{oa?U_!0@)-"
        "}Kg>VbCg0zzBVmdP2<ZgLZ9iK6;@I3Ha*%flo80_>@`>1`jW$Y_mOH`vijyPH2J&cAt;"
        "*J%DAZ;f#BI(seZZ+jo;$`uHweq@n`D2cd)P}|vJVfmxl_2Y!%~l=hliLK%b6@(?e1Qw"
        "|l*Vj16EBZ$*bU6VVjcQo$1#HXDJ0mL_Ar9*)g24X$ab}k_aB_(aU?ZLk1L7!tU9WhxF"
        "hMf{n5Oo-ocFS<D0|v5-^JfIt2IAHQFd%n3W-"
        "MZb9+~U2bewTfrN$NBbV`ADD&82P*|rhKKs@kkQx-"
        "wsn|pA>)m8ypY|86ietOpJ&HV!3YnW28&FmZ^DLIf!Xd1Gb2hC+#h%-debCj3cRrUI-U"
        "Hn{*m;Nlp;mg4O$zIi|!;XL<vYCit$Epk}Z}Zz}ZopOKBW=5^c<z(JtP4k%Mpc&lo2FU"
        "x`dnZbNz_dvv<f-rK~ki<NpqzJ};-"
        "PI(|*CJvH^YC94a*+);4pKL8{DIQr>p*&sWY!q+2WuZmRP;GhKjKsIBmF2q!7ifrk&;D"
        "R7CmXEhumzv9)}ps!yi*lt4DJlKa%FRy@6pT2HXgLE!!9REZrLA#&*b%NnOQ;4X`JQ7-"
        "QQRm3!_)kEIlt|an_M^-a`?EllVE^W$$FS%%$S1mDj4~-"
        "i3bdzuH25jlLZ3kNl}wng$K&c~(noGS`V)bRcUVpH+FRPG|qRP2e*cBwTNccv<dOXe0S"
        "keW1SJBh`1b46KBi)(<UaCK(CrB2Vu9>F%VaRm)baK(q|(7U{h8Mh(s#uHKXDk?!gg6`"
        "KutZYMvD(0IMLRu>t3H?FN_!@VR=$q$#<VmE`I3bpjbXge=rUDdNVM}v7Jtd?do*kHPw"
        "UyZ&XdBlI=Jdt5^68%k##wGOWz-UEtyW9cJK@a^l+QgW-"
        "IeLq#Ue0p)AwRSx&7JS4KKmuF7Y*=tw-?{x{9@JAELs8n6<PQ%kxAY{Gm;|VC-Lu;xac"
        "~!y|<RsaF>h1J^_?63&UyaFIv~xZcwx(Fez|ae#*C#2EI~K(M0b&+7uZkKB2aBxVcJQD"
        "W*k+mAGS+<M+H-<O7-"
        "|N}v;dip1n+V2IUD!2K7^_cX7S*NFtZrL+d*@^<5#j2VNCjyydcZRBTV`9=G?*+#U*we"
        "W4Jj!}hwLfx#|s97*w@Nc;|gq<<G7dgdZxRLrhTV!U3#=I?FM$+MK&TjD^xd-"
        "3KSvFT6$t|NwsFAXrr{a}J7Cr$jX6Jc=I7Ww{o_sfNp>Kdrq+e(x6k-"
        "O}j3sy$onb0wK~P|fzavF}l7>XnYm$2S0i+}!c}lvI<yKn2Qu;cQ2Zp$51x6k1I<%*~T"
        "#19AT9~g<+lub&zSc>-"
        "knk588n_<F6#kdV{3e+oQbsnLJ;)C_QJMma?DV*=ca>kJTc8ZoWs|%*dSOwReh(HGtDM"
        "vPlq*F>iUz)W)^vo`ln$_RTNNO^rg7C;;A9K;5UKG6r?Vch8?#I}rTT^q^2YOfbT^se&"
        "gG5BOl<_2LW|3VZ6FDue#S!jNv|l?A}x6-"
        "*3uh72S(e7I6Bc?OZL;k@FhsCr_MXMi<FZbb#7S?Lx)Hkw2lAISP^QfOktz-"
        "+U7m!G<_{*u#I$^+LdL)F(}T~vNG&2&Cf;%4IYTy?kDy)R1RMYXO-"
        "867s4LY)8{A5|E3R6F}E~f=6ANo`W}o^lEEkfv8Kdzp5V6Hb6Oky7rsYUiP^lInD4vZB"
        "iw?;%co!-%%*Kc6vxAItCsncU(~L!AFAYxR4>P$N-QA`($;!aF^R7bG3zY9Y&E3K-"
        "NsHyYg{NtU<K5sA6Qy%jZz76)6>AEiisWI7;Ei)^(Sk~7SwRlLcEkY@gel0cN_<9k{>)"
        "~pW&_XBQt>=h^}RA%3X+DM;U#OZ^e4+N8ks}9Ep?GvlP|=m=?+<+QMOHDtT=55tXb~v@"
        "tWN&gzr4PB(1`&tk-bYwvZZB$j}W@}0ze(1CuVr*T`>*O{U5=y7|q-7-)@+<|lCo46--"
        "8{61kaA7GaM1JDEtgV#>R)_DX2l+$dveW3S**ahv`y*%Jm-"
        "`U66UA_EK&YVuw2wKA2x+sFjCbMLj6!NXs6%qQXGm6DO)MbWNf)IBE(#UxDDB|R!Ow6_"
        "NMxOPdOFM{qAU)J9rz*&2cId={KVSMiosPr0#*eF()~t;$ZV$|{%m!SiZH4sdMuWPbv0"
        "9XmH0sOA7eYj;os>9!;bw=Cz1#i;Eka$Ah!oO4UJhFvy%KHmf)5kVfHuOh1Rk`+*S{jO"
        "~d08X|SS|#AlP&tR8;pOyIp}Io?@a6Rrl+>~i`=ZN2#Dw}NevF7z#P^p9*I%cA9UddP2"
        "stJSTr$WQG<-ZXm^&B^N0&T!Q&#&eK1tQ*Rqy%&JWdYkNj`7m=IO^D`Y4N*-"
        "#(k<bp$HnLhD|gKHjHG8Qqto9QLW^nn*%Pyh`GCz-2h!^9Gt?-"
        "wHdI<P<(++pH0e855I)g0B9%GGd_!b&5&05SM0)&L?F09nfh0AN*%7Tr;?nS4H<z(9Qa"
        "`d2F41qOl#@30Cv*@7`P+-"
        "558SJ+<UHdg$XvD$#iNyGz*r(O*y*ew+2*=x6H;9LAfFJm@H6(3FnxG@A@!(xBy=OFh6"
        "h4EvI1l=mPODS^piKi>#Q!ua6XDIp(p4a+A6F#E!AUj{a`sQ&t}vAkwso%af#%EZB|yg"
        "-}?lzJJ7jCU!ei9e&#dpi1pUqDM~{(d6!WQH&IT8f@G(2-ue<+<tu)QyOgM*e|Q-"
        "@Q7aB@tq*>Z7lJ!<2JgrxI5LgWTWpp0!r9G_*bmqieZ6Oq@<Bb+-"
        "uM6u?JH(#?WW?1tL#3?09_-"
        "ypck&oJ*SlZiyn7Nvvc6LMB2+winT^rn!^+HzBL<4Ya>x*b~!rOt4EHCOwj`Dm9LZz?h"
        "UmrZAcqS<Gs<Qi)4K(S74i$i1$EE_=eNdWuzFC4(Cpo%<RC#;5j-"
        "=>%xAA?6?_vXVi1Hgar?}tCa(!hG@;k7>P#bux)hax>E#ggI-"
        "28dR=O+45mx8DSQy?6WxPAFNh_0t}Jr~XpiIDCARQ1dJ`77smU56A^gi(W#o-"
        "C_I7EXRPb(rrQbwDt$4u^qDRfz?4Z*a$E=s3UV&k>5?x4Ak^ZqUB{QO$Xthxg`a?j9S|"
        "?Flq^{&e9`Glk7hg*}-"
        "kUTsQu8E|!+D6aM{Bt2$tU|Be`efus~U!$MPCeO+#dEbwFv8NuW%d4E2V{^xH#tK5t(^"
        "yx1;w_Z&YfD*`1Y*_BIP@H^N_I^X%KstH>CXNNYiQd6hXEmGvEKoc5mYAR(cl%;9z6t@"
        "1eb#!ANPvX5qAOmtN#7~AdiftAj2qqwh~n!JQj$!N=};(bt<{j%%Y<LJgf1$ZN!4lN;@"
        "P(ij7^01tkp_}Bew-ztL#{&)3o!)mkR`lbUJk6-"
        "cKJjC;J}h+iN>4+Hyodc8JR%0I<u%8-"
        "yyg5XJxjZhNpRRE+D2S8K!SgUi?K8818HbSBM;P@k!)TcQkAuVYDyb+&1y<2cs-"
        "4j`c~1}r<W4eG$W%r$~e!m*%W_PO0iDnPFjqPBe?<D&!Gi8VELs?*i@RyzpL#bs~Znlq"
        "BE^ic$DZ)rjr)n@aa-F{+xEh*_C?yv>HdMfgZWT{}31C_S`d{7z0Rv+RkBVpi-"
        "27b4!3l58-6K@>(N@6gO(o8PYuIv<T7caSM#T#z#KKoUD85gy?6ak{Z7H-"
        "mAe_X;CC0d0<!MGTUbCM4J<*MbDu;>MrRrbfb-"
        "(%Eo7RnxX3%p(p=JDnP4f)2PBL!+y~KofIcTl%4cKY(tU?Ta6dO34JV`6Xug)@v{>Kii"
        "fC*n@8(S63GA5oBq~cX7AkebS>Y7o7-"
        "0*8|y+WYp*_(zNDGdn`Pfwe~Z2(%Ku=;{pQpjJ@tkg&#nEz+*VDf?dGGic|E7Gx8AHH5"
        "+klv$y!@BE-|-"
        "~38GFz=Q(VF3d%c{#j6Aj%sEDBD34}}<H1>hW^fcL<1O?hIzeX{7v1La9_24qTU!o4)B"
        "`0##vG_im-"
        "C9eL8Ljag$A;TOx2PSQ=paXfOP>Y2^W>dEDu>C=kg4FV#!VJeJzL3*=Og9x-"
        "z=eME0OS1@olnDVDOy>^aH|J;_P4n8+0#6+KE5thP>qIK|V3HziEAuZlC`G~3N~qtCvg"
        "R+<UI4EOfp!f(s$X8XwuBXwY{R~GitEiA+r8TW{%ErCJgl2%9^7%T#o_-"
        "a3bns#2=&deH^M^5o0s+Ull4@|5dyhdmENuH0jqEV6^t%<mB&AE$C8hgEtz7CqQY!1=)"
        "(x=7`mKkDrFnmGlSp#D)D{nmyja4%GlvBd%;r0|Yaaxw1tk7O~dFbpoY8<v6v6XsTbS("
        "5nUTmy@o-|7&hdLm*2i*xC2+j~h?!cb-o4?%spv;O-"
        "6aLLlh*A)y{RlQjxYJ29b3AJZcd1Sj&<a||m`vtLaq3+70`cN5M_zIgU#_x<I2}ZF_aZ"
        "4Nfi@kolLp!q<=<dGIF1_Iy^Iv%e{OTwYzEA~<&ZT1F0g@eb+Ln_^Vu{zTZYo8E<PZ=Q"
        "gUc1#3H(e#7r&rfX<`!yoKnZ)RVt~k^FyNwU|x%qx-Rx@@6_mEf8J{H`T7Rruz#G4ZRN"
        "S<Ud72`W@y#4E3d}oqNU%mIWnhf0MaJRZwVM)=o@;!6b*sCaSV-FqmhuGg<>EF`5`z#8"
        "&MuK1|pw9YAn5Yr{J$O`X3~6u&yLBB5#;wFh6U&k{XpYkrZHfWNsGDGfI5AL^I1#%J@_"
        "?o6i&{upcJexlpMg<-tkXDeI9)PZ<U)U?`%2e3J;y%c7>-PQ8L_-"
        "~3$W`~XkYlWZE_97bvRFq!Ahs%veS>&dW1^-"
        "R=M6&w4*AET!enJKEikxQ$j57R{Q;l6Am3RlMh-kp0G?RWAx@v>GN##4Zmet&wj0%v8?"
        "kHm>PwiwTE$#84d-"
        "6(X?#@^1;E@tnKB?*aIj+a=nX9Fwqpg!<3rr$cwZHU&dOy52GD=gl6aef6HQ6EaroDz2"
        "a>rROWrv>@0fuNVvx=KV+$Q-"
        "*Lot<9X7}Bv#uUkbWHgQ(vgd>xQ7bmlJfoeLRw$`NDRK~>QE%em8jegA-"
        "<*Zm4E73tWWDT_^pNjjGOgr}kWaG@+77vZ@=CO`8if~%>yS&drvKO<5rQ}DgTGVB><@N"
        "3G*VQ6**M9qXg?*rj00?_md8k<b78+SE__P5uYAN2xr#hOJpsiar6`E%sAuh~tS!o^T6"
        "n({6vTaNuOKyPYH1TorB|R=q*}5BL&8~${~_MPaP|q`(yGT&)3s`)P<d}FYe&2AOn5na"
        "jozqpAc-"
        "#1a>fr<vyu8zzfigGIo{p*4i#u=_S7uF^0FT4NRc2soQCdCd~O^yDwDAOB+}S;O1qGr{"
        "5z`&oYWN;*%aJ?97EOQk#qzrVt*zLooSkYL}Qy(UYbs`n7Pp&xtDxMY;xu@tagxM;T3R"
        "{3?S3oc1{ZCNjRC>*4ig1%F63NaZ%FQhW`i@R%-"
        "cKG>Po6^YE#(I4{LxP&#Quu%b8FEX(g&TUdX0g^`25rYoGLA}@W6zN@30>uv{i7VIIX-"
        "RoQ<vv`1iQIpKSNh|LtzJ^|y(a28g9m#E~Mj`#DmjpG~Fua?mPz$?p+S2&Bi7koEC))Y"
        "wC^5}{W);u&`jM)1kbYXLCIxf?W!P5f6@ILomNURORtIYEVXi6CD+rn!QMxOXQQ2eH@Y"
        "}|F$Dq0S7@CZq(Xzv3LlfoQ2jpO=pK9_nC`tPX^~f&$o_bH3i-"
        "QsleOIpVEA$r%k*)l9zT8>sY@#jfkKrcxtn^dKtfhg0&J0nXzHm#i8giV|Qrj56Ah8yI"
        "gASt(q$<vfu7rLwYP+q}Z2Xh7Mas>)+h5sPJDc<xbSEEdP>YEYFb7=_f8wW+dU!7Vpk>"
        "u7kW5Y~^&GpT*E0TqqNF=%;cnq^{yl^2jdNelDh@$kr-WM;Pxp#??Yx$xq_>$46`vdi#"
        "EQqe++XSoM>8iGHS`?pndnCDk`M~80Wb!2ju7p-"
        "Q&r6>A5;Pmbr(~j+%TWh%YNfJq%0u;!=%55W`tYX%e;E@u*d}&BVVlm`2m@g>FlspQzO"
        "<)C}uT)bKYvZ4=u?s>8TcxO4IvVnaC{TjVHlhbQu2K-"
        "VS5jfj$S7^fvH`#tkE@w^@6w=Ju)oKXN|Ok^F8g<MZ9$!o?vKsvlSo%1HA>T{;a-"
        "6<N^?(h>StJ`b54gGc54q)?R7*=UxpwAG}edLMG4ZoZ>jj(nwm@f`SKc&R&uo|pTwAL1"
        "?U$LjgXy@THnW4(Fov)7i)XBFhzc#%3W?sj4+@;bae{GC+`)X?9fXXFPiB`1bPu>Rr-"
        "?dLXOjm@6kX*vMs<2A|b$V;h*KHV#Tx}il<J)<S0bpEhLKpWnUex_;gME2I$z*JgQI%8"
        "}kjYA*w%Ip#wW(;5r%$?o<T0|OdRdn(yb)}qSpL5X4CG{Y!&<uAm35RNsWNOUqpnOXFO"
        "n&IEBdL5Mu17mM0^P-"
        "N5d=T@88uBpCa)hKpmMK|{ZQl~3(*ttg{BZ!P#MxA(i~o~_i)lDzHF!y_<e#6QPM;LY#"
        ">h;-pOvspHL=MiGQ0|Tr{Br#41#fG>D9c+ddU74fP4TP>mI|FD2$f0k0wJ%j4bj-"
        "Z;OH6=SpbZ8I4vDwQ(6;M-"
        ")5`oU+ibNC9rjQ8+EWTEJ3ru0cJ8_De@^SIHC&!W3Y3bNPg3Z-"
        "~AxKK8EsE)qRO{cZflt=<w$ClE2yrCQ6OWm&F6!DVQz$c-Z#$~lW4?<d=9)E?-"
        "@_4$(Jnc0iccHqw&K-"
        "o78Aru$_CmVYWF$yas6XwQiKP=Ws!!N2_YXD@Rpo`?e`Y!Q8HbgbUJjPvrjR!n@9AQzi"
        "ZK!LO4p3e_@LQ5+&<WW1k4oh8=dK-iA3F|G>_FKT*}Kr)_KoJF4oJZp4aNqxSNTE#UkX"
        "ockGG*JupnJ0>x=&ewtTjT~O_C6*kno2P570B!)JkvtZKqc#{+4E#-"
        "swARNa%!@Z!Kdqn$0`Wm13IJ}6ycW%%ha%X11K6b(2QZJs;{$LfdFY=~-"
        "Tm09w&_n5=Zo^wX#ZB)Njch=dVKZ(Il_3PH$S>!Fyn$38zdLi7<a9(eP!@K=TLK1}NLo"
        "Z0^cVf`R(uWCp|H7JElmE>LcTX;h2eA#T!u7KJ1YmS8~Gl(r}c4rh6^g$BOBl|{eX)6f"
        "8D*EFv&SDf&S;7aksjsjkj#E^)t9$8N)nXF)v65p)ua;B&ikQrklx$;>6f2RvzBjYfuB"
        "y0oR~E-IDrpTFvW-"
        "9!7#nc{)=r>x8ub;upbBD2Gl$$H<RBCR#$T9qDbDaG39+C)pjE$a?u+@=Wx13wlLa4bo"
        "lOsIG?sxCEx=S$+%-phZ?un#?qKKN5D=&_wZ$M$GHDAI@&RK=nysV-"
        ">9=O_fiuzi2X)A(TOEK-kS1+#VXu|8g%neWez#+n8f_(o_4X!$a-"
        "LnKW~Z^4hSC*G|d;SsjJGH<HnBc&GLfkL5klb>(MVG4Yct=sZ46T=E;7Vso4=bSGk{9-"
        "1c<c8mPx)FwC0YLH87PglC<<R$UHg};lnaGsVSlr8p_@s%{EsLi&xh3S8^jIW-XB&R+)"
        "ctAGUax*MG+9k+r>kfZwt)a_AMJVc)@`j5Punpfar;`-cd7~J-4p4qMG$FWv%tdE-"
        "P3InNh-*O!cLteb>?hyNkBmuISYGS9-"
        "CUjuZN)kw;h@%%w<udSVZ6`IE1croL8nLx{1bhpbyykgF`6m;1DT~+a#p^CoS|u9JpSt"
        "5G>XszypfufALm_2MON6djF#F%N+G{jS+tVVLOSUzJhJ;lj;Ph#0b$2Gh)0`~wALa(J{"
        "x<K74{GMKdG0P%vx!(dMIHR>JYdTC>8z-"
        "(ovr&l+p30^=4igzQ_qc3D_EbTs8*X!{wB+JU@M=4<Os*Zhjl~rvV$x<8o?VLtG}SovV"
        "@hQW{#?N-"
        "vhWwY0gR80@fX^A6_0V0BpQv%+J%#yOx3Kv8`G4DvRS%&<&sVy(miXSceDjy3o5J#KQk"
        "m%U4j7u|7~qziQk&19FHC6SI`;IBASsG0m5`;)C<i|9zmBy#d$uoNX1U+{3)!HS6sq1)"
        "CJ)ZTxJcEX4i=jT{&Z;nX88%d@4TpF_8lG|!hxT6w-"
        "$26U>7949W%|Tzf_0&&veQ;r{5o|GA8MCC`k%`VQHI4KlyaPU3L0IJVw%60_FpP|%tK<"
        "pB2QrLIU=v`LHO`>njr?Wgl^DxDvvuxJ>ky8{X8N8o2wzm!Xbs3Na~_G4&qx~Y;xfBVs"
        "0E#5mO|6yj>==P6z}H`%+vT4t>C>ja!a4J?KB2SxTsOmt*-"
        "Ca!}?lYkNMn0dZ{Vlfxd|Jao$58pW`$0*ZNJTjJZ(B<iwE_>IK;B7$~O}um||5JIc8YU"
        "maBmL@a$F9CgpKq-"
        "a^~ElY)Wa$8j9Z^=AfmRGQfvbT{j(3I@dzJ{*{OMoHrpeIn>E<{_K83KLGjgZ|w8F91>"
        "UTU&{j6jdbV7Ges8Q&@oNLWE9>Lnu+m3X*ipYc-"
        "Cy3hhj$Nq+$-aLMd(4-&m%smHg;xyEt++|V#Ex-loUL!+NN>PLD)h_$9yTG1%o-"
        "myHP)kbUCQDCKLlNtfTg*P>Ybigk$+n|UY_!rF52iu#O>^uufd+v~a$&!h?4+w%8yKbS"
        "OYF;UC?{|wpDcGLeqm-bwV6d(ETuC>h}^J~Md%K4jUBbO>SOpL+{;bW@A60d5<Q6eYOT"
        "W);DU63t)(TC?pn6E9obCYpsJb!b&XlHb>JF%Vm`H7%1dA++s<;bkoUnD6DXlxh61jEY"
        "eF49h@_*t<<3@XaWayo)Ka&q(FR82bMAIB%(|V#z3lX-"
        ")6=bwrg*JL0cV<;7<nK)vVuJ1{AnIl{(}-"
        "`X0x?7kX<65yz$YQbQDTUkNTdh82d#YJ;YNP)3sUZobWY>cPe@d8ATVBUwTzmlayEfhK"
        "YE#YooT25#+F$HDL2{%6VK~s}?^Qev!|zqzXPG@GjDo6*F?mpO}P(+k5E?yT4K-"
        "xXxJYPay{{9_uWhLWM*j&qAa4ARMp1#&WQFD7AW;9VE-"
        "Z!|%`=(!>7X?&Z2l#TI%Jn$kMbT%|Zvgj-"
        "4#_R%_w7m7Q+BG(xcsN`HwQE(c2XN{#HuRd*n>f^57P3vjsyH?)2<bI3R7N<3tXMm$-"
        "KK%eZLdn=(vlyI(qf{baco><YEP2OHu~qIVIyQRN((Qa|AvBZb#pP+QxQyYnzUI!+tb7"
        "tpvci$Fkuh2aew7zXx=z}t{dg92g8Ux+5(DTd@mAz=UP+!+5dOqjc?I?x9cW(w<R*`JO"
        "3FZ2R4~{im?!+0uOkga5&qQd&8oV4p(ra%TZ<I2MPimWh%XXz<l*#{HQxCjYNkB!W>J%"
        "WA;obZQb1`&GeDVWM-sM!_#LV5Zi{>g{p1~p&N`CCp6lEe(eOQX%eza@pq+R#D`y%)u-"
        "bOY#0&N{atr<69>?IhGsMitW_v|=1wNS^&}{n4RAC&+OWuadx;@Dq>#$o_-Xr}7UD-uA"
        "OsCm7_%Kw;2+%)Zw8-"
        "K7L2jVtW^r#ijquXssi=?Nd8NrhyC>V@w6u~zfk<ZB)*Qgg(TDsgap0X(9LgG<{U*LMs"
        "_45M-"
        "RY#2)XqjyaPA(BZuMTWKCC>sBv!#@k(*D$RatlEqp~r0kPOv2X~W?d2%3dN#Glqzb#-"
        "K+-valNg77=(ZKd_HvXQ6(tkEw=Yw)=Q%PYuIHWdHjUC9_IXU4p$<U72i*%=}4p`P@e-"
        "gBGESL2t7WLA1I#mj_CySaENk;)kYWz@f&@7mD#sfj6IxVcP^z-"
        "MP(^pMnq?Sqs)U9BcRouzsPvy(TAZ1ueux#hH+=uddTE2DCv8JQqd($=dU>BtX2FI?NF"
        "<2S5|HV&__3bMX(V|atx*mc|;>RehS#O0xMqvnMh8cHma^9tsXg`VR4j4rTFu*VRO(}i"
        "!+<@$fI09j^K^c~p{@7<Loq%ZL|zO8nS_UAEu5%kAt-Rn|D+`;cK>mn=Re<%$fVm=Dh("
        "Q5J~#t^pK`5VU4AzlKj7+Y$d)4NO6#0%D!6(wug3w+ET!;YdCN(GOQ8b(ijJlv!$St(z"
        "Cg+)Fu#C{XlpW77s3|;0Nq;t*Z{5wBQ@1qUc#&DL%2{$!O9cc;4`78GWX^pm{XAmIYH7"
        "mR(IMAEunl!ok-TH$jBikbv#X6o5=ha69$B`rEa&k&sH+I1dGRvMH>Sr8x+eeP8r?lJD"
        "^{&yrXa=rtrXf>BX6B-bW-@V>&Y{#U=~E|h-"
        "kHgGoYKrItF|bOO`unJN#~04ByPWy*K3N?#Ad5g(PFyRZvchpc3c>065(CtOW;0A%ZPb"
        "duf@9Yy!di>y?fufM*4vo*$?Hh;=YsW@R)p&EwjEl>C6S8p>ikM!8j`&=k3WRu|liCkG"
        "mo89Oh8SK#POQii>uvoplT{2j8$vQeC#s{URA<HSs%~(;u@s<^x`beS~U0t3CIY_`5%y"
        "4PZA#;TRU@{C>L=3}ua2#vVKW($~;9@<T7n3LEp`8d>2UjNU2sw^@{4w9b0zNONkrjpT"
        "UooF^)p_{;A%&sisTG!F9LwaqY|seb!eBGyao)cm4Fc#gYL%N<P$cZUt^fApky8LcArc"
        "#rri!bF7J=6Axw)G)u~xA|7?0@!KnWksUt-LsDFMOkam;UX$Y`wI(oi)@g8xli$DD-"
        "S<Ne(`i#GL|CpMSEn81kO~*NDy1f%d>ejpcC9*DivI+yyLq`JuyZA)Sv-"
        "2gI!^T;F7tIZsa$Z?R+A|t)6Iy)E@>bvb#?G5w|9>9;u=hQePPzz4rc=no+{@LY~+;U)"
        "_5lC4X%86ph_R7_2IGTB8KH6OO8uwuaemr|1Lk5)(KZ?an%p!)P~rq#bF0l&Ey1&-"
        "G7yB>C!se22Z)*2>A1E6O#V8@*;%<a;y|$!Qc9X(1IZm)Oub#(vq?;4(kLMu{k_^UApg"
        ")!pPA&B#`0XT()f*FkatV}}^;mLS{QcRagt(V4EMj6arW5LtZ_er#kHnIWZjf^<-"
        "8lAod=*kqfL&FsZC!$L?yBBZ#MlI>vM={hwfj!H`c!<E_)W5b*Y^gMcL@4#imdD6t+h4"
        "rK+>Pn-=T}W`}Ll$(<D5~Fpb8M<ygk6fD$N{Lq#*0CI7B9sc_;+I-"
        "l)`x_3*wOF69(1OvVumUuc;Hx5BwQF(@K&Ks4h2@&Jd&DBJuQ)QB^POWr;-"
        "T1U?c=>gu>Zl^DNfj>IYWEmBi`FB+mS18)?Gv;Sd5eZBk<IjG(hBS<%B#U>iPSu`>ryv"
        "+PTH@Jz=nJvTJoPkyXxuFjgO#9>vg@2$L>LX^;ec~OQU;}wq`<>p}%SLLDrM4hrX-"
        "4r3zfca)xyCEn!1<_y_nO_LcdV@TSnmy-"
        "7JWrL945ov1IC|Z7w)fp<~j7g<uqcg+la4J-"
        "=JDnWi8^qFg{1>Mp}q1VhrC(vcV|hOLQ`HL0=+&vsI+E(q8<<JHiBVgv~ZP;Ue~MS{Rp"
        "v4|D|G!z=SrK0lo&|0>xMnud47E}!`Wph6q?pnl+gL5LjW1?djF*gB!@cD{(>^drwhM~"
        "go46}raS=6o=YgeJ-"
        ">*loX^WM{ouM!z|fHn)}CqZRVKehYM>qok$E154%!bZqzzEg@P#aj`S<DY#WPNE6Z~5+"
        "y-"
        "zn>|#0&))c{`BNO%x<zM&*QhsnV`I1eyGQA5Q8cjuyNr6!u~dS#tSE0xG;{+2jAs9k=c"
        "FI~%B~yZMGI#D-"
        "W05&Hg?;wCyY{!t%sS8BTlira4~!;_Lh7lrL^7Tno%Hp(ZwX6+M3i;U&{C7n!Y;E(?%j"
        "~Y=OuY-N|)WV19-r=0^0vn4-"
        "LKUj_yS`f362Xc<~YJc!N{H@xxOix!Q}a@u%(%#LO^@qlEes=5<2c_7TN2%hbeTNH9bF"
        "}Dol#dGCRxT=&}*`~(4dvqYX=Ny52>@m?qayrgC1H+x%P!(^Xxk+}TfL`28(zx&TiD<l"
        "hhTeiKtTTT>)7anXWU|p%CVk^SXbZN&98bF%%Se)WByvw{>Qnj}8iGZ<8l2Yeu{`kD(A"
        "^$ku6BWuybzs03yQ2UM_l&)<txc!-qXuSAK~-3A-"
        "iq8r#Ic=S^*MKo6Cpfl8}o6xu%bl{${`AY&@^lixrm!$xQ%YIDE2~z)4&UqDD&57~aaC"
        "abNh(V=U@6f&559IiVTca5vM*JPR5E&&f!yvNnaJ(DKB$4g|>d@a6CtV;mHrSM*o%?)W"
        "bHG+vXxW68bMemnXfyrYWI)agVx8b`mG9rQ!mP+plWpb0RKulM<3BB^auLZQHd#L4nQ7"
        "%9ecovd~j(;H6E`5&GQwV6v!DH-"
        "U=$OqyDe<;oTw)oi3spQ5PBVzAmL+~=C2p%AHReq_r*eNm!ZqSNG0e2qz(<!DNqdSe|#"
        "{9^89;U@aD=RO3Vc788KE)WVtQFSw^R;GMp|b3vDj82ScQRjNUKUT>6~u9R`;LXZ+O)A"
        "#GE`nm#ZJ0Gp28cADpM`mkUvJt63UVSCZ?IJWX6n0%o|I0voh{J$iZHbS45zxv?8RW*Q"
        "jnKm#3oE@RSX9eu>{gX&8~KJ44hSah(FCNO3j4y1@8{PG^<yO0gyQKfH(s=rH9F%){Bq"
        "6KyffB|WWO?1<Y@-"
        "(#l}zhEMrtG!mssT3N~EwrJ?7+WUtMtAWzSY+mc`Lr=A;392GWTKu47SlwSOiBiYp3N#"
        "9{euj|$53vv$UH}oc|%_xsS2IxG}_mv@(m()bPGRD9(n(wvT!6kNIJ_C<pp?wS~PxdVp"
        "URE&8B`bOejxNQ%T&2E)<u%!Tbm*A5+OWRK?j&))*U!<I~5=NH4yR7J$*DMsTBEOZ?;p"
        "iPP4Ge}ra4tI^x60(s-MfNuDOTHAU-hk|fQ8aeoJ8q!X}aBDNHRD01)W)nIbBkesW`ay"
        "Xv>0)@0pKa!+oI9u^H1*Y!(o65vXW6Wi_90Q&aadZC)wr&gG!1PReTCCP3ebE4Sjx(YG"
        "LeK}A!8OfWLEa+lw1E{i<NLMXwyUe*fVP~y+xMt<a`Qzqt|$I_~7h8*P*MQ+5f>u-"
        "osvITqn1*7g|2u^Y{6JpO6DA!6%U~%0JWu#T!Xu?)BIaJ^>`S%dWyoJ_}Vq{Y4?x6h3$"
        "oL$s7R!l$3%QbYH2cx?E0V;am77kP488?qWzaC4~R_Hy=$gFegu&MP@(*ziz4n%X4Lni"
        "j(2&H3m69Vh0~9Q+!cB67=>`FZE7K7$>HCWb8c<AX(a?+U$&GZ=r$U(F<b#R+?V=rxT5"
        "zR}4Vxl9@vL73(H<O=%0xM-"
        "Z9`}Bisq#Ne4D2*iJS~yo^kEp<w!WI%H14UNa!=2&IfUh{Om84&#libC;CapzF;;-"
        "60GSMBtx{x`ns5x8w=A?#-"
        "v7dAr8&BJ#KD4FX!`Krk&Hfdu=_cZLGgJ@q)47r>HaY$2*0M6Z6{<WpY>7WaBbvll@q@"
        "IdpIL^r*a{o}KopPT)g?iX*}26Iv=V0z-"
        "Gq9qaJUXGqqdJjfk&)^l>!KxfH%2~%;97uYk<Znx$qQein0t+ps7$38o4V_;qWG&5xt;"
        "mowl^TIfA7XZ}fe#$!f3`q%lk)<46-"
        "4GcOymo6oyzuR>oH+dPc(vN2jHS`97t*(=KCxk32BhSDG&jl!Z4Jan6wKg~Ywe66ceF|"
        "5FRQi3#>PGbVZy+XHX-"
        "I*C~<^;8*_ydW_#UVtk=ix4J8y|`MgBwMQI1gA%{AUbt|K!{0H+Pr)r`rjIA>`!IM@L>"
        "ez0|_;DWw3DSsRp&EU*%N7b~UJhbEAk?trwoX5^bO!K*|LSxu}(;i^svVyRnLMPrgNkC"
        "Y*=x!@gfE7m;RH0I$SkVV?#=j&uOPJSZl^4(C<EA2I)syUCXaFRhzQkeaZ?R2V$hD3`l"
        "aW{zrWEy>7cOz-Fed3l|irkf_kdJ5&%`9hjA~25kbpUskR?z>@J9Ng|<agUvWD}J4evt"
        "{dv_lvdH^n{Di)1y2n*$*r*5Jw3P`*!_PQ&3_cwAV-"
        "r3idx%t|J9yGit`na&#OZFGkSo!@m<utl__xa)Rz5=CD+l9h=p(4w{pdC4$d1O3lh=QC"
        "D%-Z|04heb;J0!qfe@F^^pvtDZ-"
        "P7+7Vd87hou!;0%>D*g*80%^cRwwiRY&u**xnTlrz;n>4_9wlw*3;jfNg`fj?jV>fYT-"
        "_zj_>bx_yn^$OGZ+nr}ADh*=iQ;44L?0mYgrZ>or-"
        "7A}?T@*IumVy`VnwTcGos`O5g<<~6eWDWylBmy4H9v&!(7o`<YZ`>X%?L{We|5c6O@d?"
        "D}L9`qI;%o`Xj@Zb2L;kRZq0VPSOTtl~xy&y8({Ysw7OIVjkDZRaY31;!?@I{!gg@xdz"
        "ZSaS9s!!L+<bp~D&4@MPF&^iiu|>Rh(z4p-"
        "P_YTS=5R63?i0Of<fDn!9Gr?amb*LI)cSGP6HAfQ>gMnrqYiJtZ<18zTvplnlT~FE%!^"
        "W9VY4+*iyn|GE8nauP>;ruH9SA-Xpc2hLT0y%(+58<lTWQr7os8hNb;Y_v@0H%1|R0!6"
        "PeAhW-5|eR3E~};wMH&X)kR^pTP5|M>Ek*G!5%WkMno#C@&)r`reLHcX`d}aoU`Nk|)-"
        "kz9uiB08J|lzKVQOnL5XNz$Orh&*#^D?yPR#cT}@g=z!cD{;^Mp>P~4<jQ^nw5D)Fu=&"
        "e}kE<im=1(cIkv3}@YBqQ_tC7H~di`IA{|Kbc(FR>JSjNA@7g_BD3qZSNxK6|g}Qa8$f"
        "_+-3AM4T1YMUG|HvuQ^sgI>`oDlXg2jW6LKsT-Lf5?~T<Kv%#Zg!m9%6~3a~R$YsdQ)+"
        "VUqq>R>cH2cai1unKI@+6N_f{stHX}YTT{*!Xpdr>-_7tx-mxw8>Drrso;JdUT>0ypAk"
        "iMA}a(hPac-"
        "!C+uk2Q!6Wu4YDEN(6Jfown?kJfRh2}IyCyG?Dog!CsJwHX7vu4h8ZLgFH%8G@&Eeq0n"
        "_$9N<L2Qy+%b#gJp3lePWcnC($jk;qMOC(+Hdd#yuULcjaL33dEvEO`O}0g;Ee=!8>-"
        "uWp99S!(Gl>Qd$%T1&4f{?tStOv$j^|x;1~`4KVfHw^6bbU%UKO#64uMPLwONqYQ6`Gt"
        "QI*KQa7vV7Cs2Mk6`IbPT0LPqy+SrS#J(Y2u`WVgU%ADs`Jkg!<Rhub-bLro%B&N6W!8"
        "pHq>b7-{-"
        "Qcg6kwyB1L_weKuVd_$u+L2+eLf4MU;$`G$mG?$b3Gn=3hO6=t_Xkm766@L}%<GR%Ppw"
        "Hw7e83)H}*Sbk?T#H2B7F+Z+W3eJn>grC0l>a#C`lB#r$H&3Kz@w_EGht4q093{q}PtG"
        "TKDlf`DhN_u+QPzkd&DHw3t-"
        "@)QjFAp}FL}=EIlmb;{>8^T9l*f_w6E$#t+LZyZ56)nPk%89^P==NYQUe$@9B6qhtIq_"
        "VW9R(FC;JVO0$h5Icvi&7(>FT^a8%ecd*VFE+0=P;+t+`(%t+(3y56izp%zirwk3qJPT"
        ">eFe@2K<xOXYNds8Imsx48-trK+8*ePV$JMpG@$(XsNRs!BtkQ0354q#qi4@^?-"
        "I3&aT+#3aUN=mOcQ*F;UV6zsZ>1EQ`8sucVj=!5!7pOgSV+&3+^HlFdBg?V#+He!=6cd"
        "GxJDjhw}SR$t5cTdvU>8tq^mtnn(9*sC&R@Ks6#9*A3n|YTMOif@X6M`zz0aRxQ^eGY4"
        "%a~n6y=@Mt5n2)wjG$fa>wsHcu;3pg453Ymg$mfg4AQ+f&NT@jGCc7<M&0jl6V*My9dU"
        "#(ZN6SNIP13LC;67<KtDb5>}q&riZ_%Bq=Ha7VV1X3_?$7|vMxwGV0m(nmiIbKHYu3tE"
        "6ui*h86n$Bo*9=xQ-odGnP`9#0(>|g=fNZlJ>ME#xpi%OWs^e}H~t#!+38tIPCK?&RxZ"
        "qp6C5^8Oyw{t>k_cwd3aWJ~gnd&5SUOIV6cQ>uFkgTTF<+D~HVu$(~EB!t?PM;Ju_;Sq"
        "n9=AIbq(0p`AHuKEaH*=Y18UOSa5l2cEb4Ai_DGl<bM9IPLjRFLXpYnib%vt!Ewtoo><"
        "?xs>wqfMmP#`^#0hC#Li^}5Xh$R#6=2MS1^T||HvGHO9p>6*bSP`1Hcd=#e}Q@Qp?lg9"
        "`2YTI@kz>#>q!NaeK62&P4>~AkxAMTUPKH>USzp^z<9y3x}Vf^(wf+@lBtacq?b8_4KR"
        "Ku>7}16C~wr8G2QplCisq-0fxE9-Jfc2SVQ|rJ+Q23a-y1-G4eZ!M)%5X-Os!N8y-"
        "H%A3$NJru`SYt6X#DXl3IsC#HcB<_o>K=<0S8HOM-"
        ")oCqU5eT8mA1(xJ@_g;|6I_<=X?xKgC79{C4o*%gw-"
        "!QR18L3)oTRvTPVXo298b;!+bt0DytfJ|+aQd93gx<8YvxT&BYH*5&vljl&<dk-zEszo"
        "?XZwt*(lE7MxQm;W4o|}94qX7*)LUg+Sb4>9BTO5b|7hEog|_JDSyzAS7J~&zP$E{x-"
        "iI%W+ETXgc;h8MO&<6y;*v4eo+z5od4BSg!yWbf>KvilpN%N#Y!=YVMM}e8G#Ae+E@RB"
        "Xq?TS8+PYco@5U{Dll6A$kUhM4<U8AHd<YFu*0Pp*lKDhx%S*7v>@8o(Uy^S=U){vBAe"
        "FsEl<*c9jc{(WGtcBUQ!B=Qh92aG-;xjd>{iq%Bkt0n&RU~8x-"
        "X8pZJZO@kWfdf9G~b=(#z1<VAM@*i|<S4l!Y*Y{%KC)KdEHj!dXI~9$?wIibu$Y<9kb2"
        "fk!@;EMhK#^C&Z^45~LyZL0n&6_#4?4Mu$QIqG8{4E{1DH#3?E-JIDppOsf?6VSZ-"
        "c$qaznP_K%ICjr{W8`&9L^5dp@2Jb^IKR8)v-"
        "jc|e3jEne4>x=KII`D!jsgV2`BBhZWT1m=ZJ;IUNT?$FEBDVleT0Fop<Ct%i*M@z2efV"
        "mv{zsc=29F15q2LC%MQ{c%V;!x#kAve!>L#2+PDV?ji4s?;~CF-"
        "{4cpqUK`%4UWbB#5!7>m>ERE-+}hlU`Wfrok;SM+$^(w1RV3U`7~I-"
        "8Ume+NBn>85$F*f<}Ovgh1VLDAqCHi#?WH41>Pjy)BEtL^ewM@)Fj`a6sczRpzpP%D4B"
        "AL7BU<132qmXL9}BxBc0`s>PL7(?(mc71bbtCg-dP&+TKb_u1W`_1b!Cf7G3R9Rzp2b8"
        "%K}BI^{%ozBEXAM{m$&=%dsMF5q^si*16^=6_OayM}Q>Pr+ksL>P=BbeHjjM5IH~4lxY"
        "d=$s1h6EA~-<{o3PPkA|T0rg)NU<KSkbU&)aEdEA4Q8tZjM6c_o@nn_-zY1RttYkHLZu"
        "c+ofL7Lm313*I#BYKA^nNgxaTMJ)`Y10GDv&37S2`auLlKxp)B0OH6G~B8WG(Z=JL}%$"
        "#c?P8ls^+S&F@k&V<L2<_qDd+HNgb-!CWd7-jxMhziFCxNd*Zh&+HM9nKg1JlMk-"
        "&y3!7OyOZ3!#k!-i`f6B-"
        "BKR8W6D$<`&!^Z+?s{5)Z1I(Rmc=WJ*@eg?y$$;}QrugKCd6d28X86$;*lg9j#o<K-"
        "O>o<g?hqoI&&e2^8!{9MP~Az6c_EyN>U-El~1TISW#ZvE{I<^P0a#4Kz`}l>2GE+-"
        "p#+JCDG|Ncei#+yhFF}dG;uBhc7qV!6;G~=S9Ur{R0zWF8SeP1&dv@{~twX8ScdK_F;-"
        "s+}-"
        "V*!%4E6tnbY1$TOQ9+@0bS_aeo$xD|JIin}|sxc`CTUc69>l{fFFe94uSXXf|2?<?6WR"
        "|8A=H+v6#96A*);Qk|S^Wx|l%f|jf?L;#Gl0)|6M|raKJ!|5<g{-"
        "WhzCg<vQMp2^Q51cnW)XKqU-pz{HU9{1P$AA1gGC1X9F=n0Yfoqu65|tPZu*kzd_2sg)"
        "IOmyxsxKV2K3~fxZ;*JKEf8<hrZA*h#`s#2u9Kzd>r|z??L0W^n50YSgHKFULHiWr|Kr"
        "VJnSIzJllE)Ey%xOAZ_ekwwv%)N-"
        "Bc1{E0`BSIAV1Afa!73#b;l2hZheHWKF$7wDhtthJby)*6NzhaZc-"
        "X;%8#I>?UM14SCvT8YpC+E9;$UnE<Q8?}ItsBD+AFwbZ|rJeCm_MLh)v=ge)9Nuszhdb"
        "9V&%Pz(qbp#RRSG<-"
        "y{sTCe9yip_nR$XIZTs|TN=K@%zjBn@t@rIevV|8h2y<k)EEoXX=D7sKI~U;r#giL*v`"
        "zd#i~Gli$Qf<0=}@x`qbq5JbiMe-~zT-"
        "{}TrBA?&<!z$)iY$9Kh3yA1inCUR*`WU1XgtWvOon$;~7C(UpCxLwXECs*?SYyw?E=}-"
        "o_hW4km*qZ1l?~>Pr9feQc2|c6LL_aK5vJJ(Q4VvrCvA3{NU_l!8o`2<QIp?YAxUlKHV"
        "tLe)P8P2ql%$g9u*aKyw0mM;Jo$%&jld0<iJI~D^buWUybvw%IrhKcNHsqzDE|x}4A)h"
        "zg%;pa%J)jLrp9c1m2>z}qz!-PG$Esno=Qz)h}Sn#He4)Dmb>W-"
        "(ST&Pc8S^H<$iy;Gn${OcnvwE-"
        ";2!k2H1+V)K~)7>1ABcoPqO*kGP7K84BpTSwXwKe5e2H4TREu65Z`J*F(^iZ!{k1Z|Kj"
        "S!WYW~TA20`%i~`CgdP%^)UNhZHp^}*_J<p41=%MtkVmb>q`mzyT%Kg3nY4!t(QDLaz1"
        "{i%G(gAG*-ksJtNJo-"
        "v;Ev#;%_%a+09<ZX`mUchK>Ysqbl}rFjxtvvF^#nP{7G8N{HWBJ~r8?796G4=5OPazbd"
        "{`dg|k#461~`z*}*jHu600zPVMcK<>CrSPrt%T*n?-"
        "8YILS_=_B66oGuAv(w98X?KpVingpMJU922Eo?PqhtVF|-"
        "K>Jw(K_A^?IL_634DOphE<c>`2?pnR8^XY+Obi1s8y<h<E-"
        "$`vz4TpQWmP=p3WXSAPPb;o{!C=1=w5ru$Na|uS7&xzrbtJ0{$uY5Y_Q(YS{f?tKOP^X"
        "O)dqC9A#0k>5ZO8woi5$Q1DsTly+8FxVpWBC>?%fvT|B_hT)+J#Gm)mJj2uml~?UAL=i"
        "#fUYz4DcR^8?NVeN{3<SbhjbfqKyz|Q{XoY$lj844B<bUXn`}Qq^I2zV#WcN7LJG@nHH"
        "=?bkX;u)ur_drra_;SOOVSRV-"
        "@wPE49^2S{hl@%fg!(rQJlh;T;fJP#RRq^4J5ou5VASkA~B=%4x5Iw%gjoI+BCxVfcgo"
        "9>2f;(qF}Rr34{<7UQ)fULH13ETkNAb61l|N1ZjEg}Oscy3<>bJXy^x8r#o|<Ftktj1i"
        "ivJ`)<7Mp`Hf=pCaWDj2M<-"
        "qr^BE?U5gTKQsC?c+)YWiU)9)mb~ZkAF5xsU_HDy|K|R&UF$-"
        "m|x=uX^LM%eSMQCBYovN*T+$#v~o-"
        "z;B}1T3+FeU0^=9(<M<h6va&&Ox|xgyL92M(lgFxcyewupO+Zm8*zdd}Q|$R>Uy@2hP%"
        "&+#e1t!<?6k2p!Ypn(urfRYKI7kc1N&j{cDQ$-"
        "nEyiWRc5zcS0<ttc7@0mdn)UI{)GEctgnYk<Xm7ke5D&%TNf+2l&QuNR*rq40T}4~812"
        "Ecvp(7_w%tX}S*HcWyb^JGZXa#~d)YJZH7-ocJNM8caSHFH_x+OWMx?adLi;D=u-"
        "8Ppz*aVg)zS}YCFK}4Q<$`$NAXVn*(d{<y^`bs+Mu2$#R91VZM7f8VVaAqgKscTU@x8X"
        "6MsnuS=IfC=ts0snap>I&yjS=z1+?8JGHU>E1ea5OOY}vFodpmE<isog`IP5yQAfJUX$"
        "JuXUQ#I!G5U@#Cw$u;(Dm4T2#*E%}71&TL+ENq(=N0-"
        ")Yxy*FaG}9jRfS6}^Gb1JS~4AbW27$Mdkf^r8AITP(NI^zq$L)<A;NOqMCz(5z&xzDf$"
        "ax7^{a!-"
        "bq5+&NagSStQN_G6de1RD@bA?ZX`*+3N6l4JR_gGy6`U=($s3i0i1?ns#t^&^W!WvdWs"
        ">AVeZk}tiZ<fHLG`C?`8nplgBvie*;EpF7s*cCL%&BtbueVSC7z;<?stnv!ri9yS0X=V"
        "0TyT$DC-WgmOX0lKGZ+4UohTq9wVh;L~zxEb7H({~6hxTwLg;uGWUzDxmt}~Zsp%X}(U"
        "`cNW3@3%mh42nXT?*46M#{hlS&5Hk&2%J_csV%huVQILwr~Ipd6V?QTeSDeV<>N>Vy$r"
        "5$bevf-pv0<YmxQ*IzPgdaK!In{|PJOO;^<)$$o%&-"
        "hOL0E8;z5qfm2FQ{>g&@T+zf(ULx;l-"
        "HJRtd9aSUC9k^P)5B4^!17|GgK<vQk+7TmS0BcbTf^<PPxLmI;r3*`yHoax4ob3f7pJz"
        "k(eC`$c*tcu7O_b)3pbD3(04t<9A3Cd$c^xtFs04ft{CCM4j1gQdsK<>%~uOf|p5FqSe"
        "J{QqLX09XiQsrVv=_Re^NWwPrz4+Jx<L^G3IbG<MB6nPv|sGYDQZ`|xk(D&+x3XgW>r4"
        "`4HBgbd|toeSCxallTNQKe-0&BjcY6Q6Xu+C2fW3SPB9;ou^E!#QcTgW9|ey-TaG7QD5"
        "457M#OA%P2ri>c)`U+A<4&gE=%xH%tJ;u&afW1upW_ZIi9H1Z<O;7w8z&?vT7^fGG5y4"
        "virDQ-"
        ";WMrrsxw2*<Luxz9Y?arTylHeKbgBf6@H<~N46JkqvDa7boeXvqWzGtOjlC~z&oIQfd^"
        "oCwA?gQEN%Vo0Kzr@WwEj3ZaNLrYtO)T3NO0u?gX}>aG2ET-lM6N0W)GVYtTrjeWs?f|"
        "^VWnqRyxq{9-Xvd?LiDuN%J~wQ5HQ7Y<scM>%YpCx|HX~{3$!u!if7g@k-6}I-"
        "`9p!prS!?vEW5}BBbY4ylL@vejIP6sa~q^aei84^G8sJ+N1!_;Cz6wtUX(d4#o|CI=$o"
        "!a;BTt#Uefq*M)89mZ(7rL}%cQ*3(FUrbkQQH4dT;kYK$LU+rY&TR0<3reDlmZdZENKH"
        "xB`fs6@P&L-RGT^NhT*&Vz-"
        "9_5eNdTX_9srS{oY^haVjI#48MIx<y%e%#WbDBh~g)HFYRTG^BMi%`&Uy29WRNR6t_(v"
        "x}T-6>rGyN9y6Ukt$R61~`B>6|^bzIjPBYGvasIW=h5_iDo`isb-zzUx*)tjq6Hamz^q"
        "6r-"
        "uIl&$&S;;&g#sWAQxm~89eG)43?!2lU(vMmIS?S++qV|gPqnFrG?IXMFoMKhzV^W_EV0"
        "YYg=r1}#4tMWFU&1i@L%0VJF)z{rGKhL?GwLt;#SZd0Jgs;qvYFY@I=T!h;r@Cx*bAlI"
        "%dX<I(mre5jOX+v{!VY8Okv-"
        "k0gdrWvZ>XGEEjv&O1evQBOUBJPA)c>kB|G`e&;xJ(Ms^X>hQRY{h{toEEjnt8?$EKL%"
        "EI$5aO#c2sV<N5Ty0xR1pa~QH4Bbx!?}e7N^v8_)ByOP`DXgO)f<{h{3$A$nJgCFNdb`"
        "609`NA8JmESk>K~fm})(eXiuB6n+t^qt)@I+7jN=Njw#+!IJF7UfsCM-"
        "+(c!ZQN57*2BujzTs(lVRDLRrZHuxc9Y*C6YbCPC!7s!v3~Q{d6%hUKjBTSRQeuP!Yc_"
        "q=vBIqRj~iCG(N^WC@Q%;KDBph1t=F8Z;hjq?T*?MSqx6YoTMG0=~g{&y<XG!%~&q>(b"
        "Vyj%w<)?WBeN^hx4m^LDr&7Y_D6{E9X3?_d{ouOT3!9(d%G`qD8zgPM~|}P*I33!_VO>"
        "zVFr7^1^Mmxl_m~C9cp5bR{J4jWjWw-Aqr<G1FQC$Dj~@PG`&Me4I1a)7=K5g8er5OkK"
        "{7+e6JCLYp8P^Y{(BnVe#6R%dHxycKeQ`$1OV^`(K^8pqXB);AHNRml$7QOxAK;+#C%?"
        "QAvhddd{E(a5T{q?O2z?madJopF0u#UX<?ofbDrDc|^ZwJ${N0+?zwp&y=aq?7gOW%Dj"
        "?W`D3Mv+i!q$Yz{V%@@g|?}A)xmf1eiBypm6tac-"
        "}w8X?fpaZY(r<KdCu~I>L<bc@Z^;a2x8CV;<;FN?ZG=H3qOuMi<Kulu`*guh2WEMzzG<"
        "p$tgrCr1^EW=n(~WC%t9CnFKYURXr8chX%yycZ=dk2EJYtMfVr&)5O&hxH%mZ>HYJw7!"
        "8O9XcR>QhxT;O-"
        ";9DGbXfp6rTmJVKry$W;XUv4FKfSz>w&@JdfI9Xd7o9l031O1(}7Hoo~xF@#d8I^u=I2"
        "z@J$Om_Z@6ey)SM**RqLi^q2+DM}Dtt$KDtGYWG^0Np4~bKIC;bGz8F(Ii969IT!+p(V"
        "<~oYm!8k)wb(-"
        "P{SKkW~);Sl$iFRRqq4vQ`@^^}&@{T&pTcMRp{3W?It*&L)(%W;vWXt^2aR=l0BiiWS="
        "4lxUt=100K3oaUw9~_I`dEynZD1GKEQ-@^#<Zjiau{uI{vy7on74O-"
        "GHlky+2Wm5mn*qN19p!3ax!ZtchK+Sxwp|;F3wo%ga4`q6y+6hqMn9lK~eKQFF<RXDk&"
        "FS7911#0lLL^;$yJ~|4v^(OP<?KEr#3ALV?I8+STjk211KW<{=G<H_9$0izrWLS?_rWN"
        "7T+Tuh*C~MMv>)W4P?bOqm8Xb{nyt?(1+y*$}^?PZP?^ew0Q|M!G^UaKgxq%h{vC`=Uk"
        "JLh}&Im3$YR@G+|!d+RRMy+BR&N>7e+^L@5d^k$u9I^<|y>>RP6y<QfleIS)KmEmw2Ig"
        "TEPXo({<i{C;u?JZKO*+hP)vXu*O45S1yL~_6yHeF1zDPpjk0bNJK)-<#e8pRo-"
        "6D}M6qGZvI@npUpKJcs1+Z@Jwx-a=PClqQB?!fBv8R(C2qr`M-"
        "dC@@L;FZWCFFl_w9)Qk=^3~AYPGz06(uhXtJyJ>gCE;RnM_A4$phKZm;tagS6L4PSSm|"
        "X2)DQPozc+5j$+2I!v?vj`%+~s8)Qf$O)<()eqJG3J?BBwh<j)AB8oUFY#(kLX<$<YQP"
        "gXqMwtdNHJw+Zsw`fD97u&CQ_ebfQ%Dl1OvJ3bQOV7?nONsPoaNMIRN+skbR5137%J?>"
        "YjS4EW0)IkhR+!ZHlVYc>fH@}^Fs`uz-"
        "g(iNceeZ4SCz7A3sGIk2{mN>I4^J`O_>AM8lKLXkG3V>4z=bR$wlKjn=bd-"
        "!z6cZ(_vyfK4nkj7il;9XT|38=qV?^HC6UNaVr-m*(&;moN-"
        "=>ar%v<M@DVB#Cl=ogE5M2*Tm_eA+nPvMT+q?Xr(>bL~<(Rb?%Y@b`h@yJMSK4Ka+q=B"
        ")zp+P@inHZ@NEK@B^S(AW1iJ*Q%*+vZ}{TWLNlbEI{V*{`fp>V8g8?`fvOMK7r1fnXO^"
        "84qYQ#(!72XxTGbLEhN#N0k>Iw!g<g>hzIbYqO7*d{)wk@e;2o{Z2D6S;m=CT@F~9&jN"
        "$9>BJn8lJ!BLML|13Kn9G_tUy~9ex7b89!YOUe6rX7w&d_-Gdpg3K5wR%OTB<LEgl+L`"
        "*uq9wCXZ(+?y7xAxS6~{_N7U@Af04pV^bsGJ+?|(*v!i7(q&=<`&V4BbupN2Rn}Rb=rT"
        "5dp9+^#i-"
        "`K@M^YC?(s#HmErOoGf3!z%3XEgpD1mK!QRtYJNRlF^Qkrfe7o2p;Y}y}9P=rh$+u_%Y"
        "jU<)g9zKyx^EbuUQzkbckI|apO0)#@N=Tjj(x}M_@gX#;77eF}I($DFD2H12={wYvuVZ"
        "^?Md%nkfzJjTb46-"
        "&snNlT+o+zS?DzgGGbfYyDLb!s@ID0E1^e(qPD`|2Eup@VHoq=1JL%m`Py)ZUe$sN&>P"
        "89pnNEg*td7`;YiLFB0fk7<ON)M^g%IU;+^1S4$!UrngbAdZ=uCg(j}#gww<mgf)svH)"
        "foPe`4b{BHa=SU#9tzLUYg5yUdtq&-"
        "EQVLZ4k)fat5AWrahA}3ts%05JgJSczNaEmous$=YuEIrY*I8z%g4!ZHVt^GjpKN>nOZ"
        "-eT#ddKmswYlNv6YVg~7h^(#kTw6fZ?D%kBIPDxv-VZ%+d<ElbNr@j~cfc(JSwh1mu&k"
        "SB&4i;Q%xdNi?HBt=HO0aiM_KJO9x%v?Dh(#YDP2W`Ns@^boR{uok2Pj{x+5*y4r^F91"
        "YoX65fPr}b^vPZ@L@Gko|(J6G#AI$sF+WPz8H=FX|kXj2w-"
        "$$0}f5=hvt(Y243qTyy(c7fWWfen~I*6^)Wu%6+9|p0EbR3vsKRjYN=o2;_pR;XV7>$k"
        "OAZGAV@O(s%Wg>sV#uRByg12;$eMEl%XV_pmk(IIA@tIx;`vlMLeKK>ALcxc@wULXwDF"
        "6SbG&5NZct16@KVJ5fr|3=*<1tnzZV+{3=kQ3-"
        "yi(!}Ug`c~jSDrlO33~!YA?~tM01k*DW703y^4Pn1>K0)i$mHj<tgt@yW*RnU+D_70D2"
        "R6sUU5kY(q-o#i6WPFR!-kLSb|mZ!!l&cZ->E>L+}({VcLXwt}Zb#Y^-"
        "Zn9I>T1p962*Kv!{OZZpu#4GO}P)kF07|d3}IGUT@Vi&-"
        "yur2r^&J?ZnYjI{vfRZ$cOpsOBYHKhJgqDRTvT=HA9>yP8a<HKK9P-ey<T_*^xkPt-"
        "k1xkFBX5FLIbqZ3ZaJ6xBBn1Q1DWQ;=pJR2l1mu+X+BqO;Jx*!c#m~TEOh#_lA%ZHaMn"
        ">D!UlQ{EfYQx&(Sh|IL@UVX&zaH4>FEw8BCquhxe?IRaKv?t}@Gb8I9(80T=)+=@mJVQ"
        "L7Fwr?iIW&QQ79%neo4QQYuXvzF+H-"
        "2^5p!@O^1@e0$DA4D_K&yb>LkG5w=oMXHUxeqOEQ!DG2!@Av%DX4xp6f~Ji$Am+)4O7`"
        "6x?A7P>uB?NNw==}C3%*XRu+hNd@3knWGKf>O*ZnjQW4m1wdbdtcG1?(4V2b@>@2dsxp"
        "N{*v`w-r&7kgqBr=Q?^KK)<uR$HsQfp*<4K-(3oMs}$DXx4I8ZD-rf+}>rmpNL}kKo35"
        "h+PlLu*+<KeFFW?n!0(zs%%P&YWMju$m{KsLug4h&x?gG@(DN-"
        "&!uNWnf(LW;tG3`my5KxHcUe0t$zd9CRQCW0zZo6mxsM9l;Wbs8oI>J7`RVM+m~rF>CV"
        "&f*0Ju84bnpi`q*0quDhLXCrO4)YMW{GgUQwDe8_5l5zk>wq^3*&3;(00f?D_`FU7|Cp"
        "Yd-j1JA{XzK9R7zls{{n{gYeJM-"
        "90@0<F_D*}rWmQ=_nJa2Ns+6uqO|4?1;h}MDX^r%)#R;7PBJDs{Ty;Ib_Dzcyik((|g9"
        "nk#%2~1L-$654{vsPIS-^5>`1gEHXU+t(AqsPg0=Xt0&udF5eFXb2-"
        "B)*$Y{X~`}cS>FgLO;MekgV*iRmUk07uoROR(w-"
        "^s}#~aagg;AndnRuw01?hq%?*cvEN8mu~PXBkI`d^OW*@d9S&*_1QuDvSX4i_j1`Cb$g"
        "+MHGwA_ug#h>iRq!6L>tb{G6@6m-"
        "O<$pD(YoGHv$~TvT$&80b+o!N1AanXp4HjsWS0F!88sU@8m^)i((d>@*=%wgsn$~Vz`E"
        "-rIx)~Qw8@I07Lbe=;Fa1Uz8H_xLU^pwC%gqxqna?t<1C^U<{$0DP>MbfrK}|Drg9tgb"
        "RXDbWidaU{M}n`G{J;5@P=tW%gWXRYFT6CO8MR&6Uij2S}pl0^3FMIvA|U=L3BksQR~3"
        "Q;4l0E*#>`vQ^GlALw#!*!ye93@p@j3<l@>?xtBU&=C_vpOb5G870AM$$*yET%9k*b#d"
        "$ODIE3k1&!su7(xSS5+a74nfyekYt?Kt-Mq~|)#BbfraG7?ci|N1mUGVU2*eK8Qbo#-"
        "lg(oM^Q_Ijhv_5T4YLj}}U+!6v&Fvxnv`z)Ts@b42J%L|oixJjSv{7=QyTig>E<v<6h$"
        "_DYCWZeJyXYyIL7cKOb5(iB8n_y{h)<UPSAFJH&`WCP#b>Px>*A%u9YTjgo~SSHxd-"
        "%Y$~X30eI=)}@5F!cyjx)JO57JY4o7H#P+eJ?*0n|?X42ErcFK}a@u+8vgqdK_gQ6IpN"
        "sU-5_r9o4H^jC(snAH?PFBTZ&5CfxYAy;fRcU73rF+;;o*R(>6_a@-"
        "dXP+J$Dp14M`8iU75Rosr<|p3+*6L5lhnMTlC#WOB5KB_v88mQGoNF;9#ur^MOkk)DdR"
        "3+rOa7uPpG6ik}cP3N0LMl{Uxi9r&+`OzxaJEV{$eAyR%A$yfrB`;bPp6C%{bHO}U0nv"
        "1E3FK8k174_fc&HXLR9`E+Ng|4J{-"
        "Pw7j{BtFA`>sDsLXgPM<(rg8?leWeuaf+>>305{}XbrO7Lhbmp>g%idT9}}{PnyZ!xwW"
        "9U7sOY!Pw{yK(KKtUchl01@<vWx14el1pq}?1D`TZ%Rq$S_%L1ekZ)&AC8^(%OEL>@hy"
        "eSU)(_@8H2~p>~dL+;m=CC#?o%kCuF_Kf9bN*)xk9SZ_HcI?wt)T_I<9ce+&&;B4iJmo"
        "9tK$NTWsr8Zq`YJ9rycQ7$jAG5m$h{%_fkgqTce47^JpilPRe3CBuk-QN<V1qpXV7Nz9"
        "mpwR?sZ$)w283&&qP;sO-"
        "i^ImIJ?({HpaEQGOUTbdiy<yS}pvCY~=3mZ?gB&ZO$W>oWQ#@B8O)DWFElj+Zqj*$VnD"
        "N^wjI1{`SwTK&Eflu7)>L@tw`JxAV!2YxM(gFA&3#(YUOshIYp$;eH8yk$P%bN7Iz7cI"
        ">UEFV?I8LxHVvGJ87vnFY7k-"
        "A{gyw|v^6&jAVlE#~KRVByOSp}wh$<OhWmAKf%Z+avaXO-j_?fqmtx$&Jy^&D~#RFaWV"
        "Okqc3Z?KW#woRFICbQIJfF7(R=JzRP^V5}$ao6b+$Ba?{R}j9F7cDvt2jxHNPL?74i2H"
        "!@Xgo}*b4)_f4z%zxi!mZ6=#90@|r(@o{f|9K04S~2}@`Sx}e;#Hn4%Hnq7qvUeVbaPw"
        "_6!7rKt$l3Bds$^vDD{uX-knrH*M?KiPT(FSq@+QYM3p_C?Cw%F*{_KF?lFw{z}6ATrR"
        "KSFhRffXkuSfan(FX88v<NSs~Wv%_ma&_DS*UOvqlN{j>_Z#39-"
        "e_>47`^K4ge$1MSimyC_}CShPd<Vs>_Yr?Ek8&)#62TupRtC*`q+DU75;|1Y&|FbSHpu"
        "@ysrDqS}6C^Z7?&cvO@A6U&?pO;$AAh4v)xUd>VNps<LOnZ=uG1AMXj4XqFchRmo1HDH"
        "McSi8aHA&2{8IIfy-Xv)l9d_tr65Qn??_CVtS%zz5tS@^APbI-Pfu8*qJV7}Ufk@Gh&6"
        "EC#cUi>NZ6qUt1@)-d5fa%)iZcA}s+-"
        "rr^(<?Tq!JL|lIoOGl}XP2X@XzBlD4Nx9Nj(dfeX0()d%~!M{J)>2o`Qe0r0X9hx*&^e"
        "usVHQmR(k4x%XD5R<uY8tok?l$EYkftG)!7+O^q~4oj6^5;Fsxmr4G%fmGD}J|4#l$AD"
        "Q=zfpCCJJG*Qc^vYAwm5Rhx6~_40>5TFx$Z=fQA4WEL8T1P@gCnf<#sz+emJ}AJpou(M"
        "pCsKMD+XJ+G)wWV3^bF`nE$R+P&K~C>S%eiuf0%939goJ`8Z>0?2eaRbmu$G{Lwx1P@J"
        "g?nyvihv~c-m-i&zqUQhZ_%NakHCG2B-KOgn-"
        "N6tpJ^B25+q?7nQ+#6c($M$}`54+DZdAS35wBkI7`nySHh&N%i*+uySq~n9dOL8$XKh#"
        "Rj(R<PViJ|mPu$q>Wu2LeQV$h#Ag0@7!c#?~cRsO=wv^t4qU?!a7i%=RR8P4FpaUOEWC"
        "`nVXht38|gO5&gQJj|b>Y(L;bb+DjTk!}sI?I*!VwgEfcrp#ltPnx1{4dsdxs=z!?d=4"
        ")$(T;>v;C2V(JAOi{Af1*f%n86&3$ybQ(2!AoF=b8Z!&-"
        "n3SBnq!cyxRcggj*^`7<rrq{i9YJ0iH@5@Rh<e-"
        "IFS9?lQ8tpJ_W2>F}dW4I(rSA<ZNtq*iAh(xAAj`*x=rfX8Pl9teKS@x=h5JKxS_@6Lj"
        "><fEi>xbax%pWd^C3Nt2kSQ6V@u3mX<0QnxGDG-)b}<+N$;*T&n|(libNWw-"
        "JR-6TK|ZZiI!8Agl{{CMP*i!ma}!#6!nYEqUY&+oK-gC`N&{;1?7#lw9o0aAyc#!TQ6F"
        "ZzA0-%nW7U@#z-"
        "rgBX&yOCY9v4`0o8)UWc%}!nVk=azCt(>Y&6fMOC>)o`h^t0U^eqMo>k3_BTei!hYul?"
        "1aVKiRV{Hd}igNtD_^LEu1&Fn_W~-"
        "XK#@@d*c0q@{q6MjorYiO8SPzDswd=6mPrOWi2u0p}}G(--"
        "4@)%_$;y*}oM}osZG4{!4V+f8g)-"
        "oA@*Q&9P6=4;DqgKp3t=6W+pWDn>!2Sc_<x*fNYDBb4TISwFcca!mY#C;Q7h&%30Ih7|"
        "7+?&=NHCbNsdR4RzD-ky!+oyhITRP7~y4sX~<v%Q|AmezmacSRYz&0Hk^<1f(;d`}kkI"
        "6b0d#Mxmb`6Uue{6iZkuhDB^<e#EVJwaQMQ|yrVBQnd*!%C6LvNc>~h3Nl3ZIBu&(Asu"
        "U){fXRO3$%&R$Y=o9AYcAuaW28S<)o(k(H(j?Jf$6+@z)Vz{<$-"
        "LL*W+&>SiXNuS|H>=FBbx<%5Ew86c>cM%HZ=?kcV-jN4!2Pv*+^xx8$*O2|~{vw8o{JL"
        "Q^fDCck+?Q}J@*T8vu0dZmh90-;;TFR7&e#K#@i52BK~pOm-"
        "~vsKJ)r|+E`lRhj47d?NrLf))m4uwSw#zdANxUn=q88HLwX8OOWztCCu8hJLOp8;HAH?"
        "EVW&|^?=Ri-xOEmd8Sl=eo!sd#p8k*IhR5uhxs^_3sjcTwkMu_Q^%m|>HWO869TE~Fzy"
        "@n=!#9MZw}}&8X51<CLH1_VwEy@=9?<^s_n>sN5u2o0JnTHQ*YP^Ruvr@4iCgtI<w2;t"
        "80q~3I?F^a(m$L{c)0wD_Q6xU2WC@ok<8W^eywZ|uY)RVka`93^V?{l*ECYw8txsl$5<"
        "E54?aRaYyaYB6i_+XK$>_5!e!x-SWQys1zDLN3?9UmHZkE)au-nbkQhNOIzL;T0zXQkT"
        "~96)_<^VRj>tjQlj_oi$K<s!A!(&HPTr=q{0V#xD@-L_Y5m2ULs3XyVKnk-b-IDa%(py"
        "2UE{X}$E%}wk@aG)f6@LL9p?>WC6!*08tgB90J|wxq6HD2aLPZUw@s#j)O;<|=^8#Q-"
        "Y-19R(=pVl*7Zk9DJXc6&}R?F<#M^sDkV)-"
        "a5;TwpuPIi!;*P0UA6CgXjxB+D$SXR>dnG&)HRMAKE1Ld#lw$WH(zKJq|0(t{`x6`!{-"
        "$*GD;$YetI6t;Vf#Exaj)E&<M%&Cu?+IppB?<QTFA>Or4SS7!#986K`A(*xv|^DeZO4n"
        "UKYnsAqPwkyFMBPc4cB>5ZW)<cp{FQM&*ETW#Bkxj+*;zW4B{72iGT!l7=E~t}LLag@Q"
        "&^_iJ@q~ShQdS>&%fsX*&CG9V8U05LSY=ejn!`#s{phV=^Kd$m#b2T~kr}Zf+PXz)dEG"
        "IGz!uR%IW8BG8)Ch)j{GmI%XN{RUOlK}ZHM*v8s3NcsNch7?eDT@%wDpf*9;HWh`)oj<"
        "CeLXxa#|0&Bz<*PxFz6>Zd>hWbv=~tmY|+>|Z0jsax?qDzl&g#{bmvR(H`RKHVp@H5?="
        "7;_3Yl?rK$oD_R>k$od!`poy45Cpm+h0^&&Y7~77Pvo!QKUJ_m9)XuBV<$1+8nO;)<w>"
        "%h6<CUx-y>4#@>b+yXqldy_m#l0uW_Yx`aggmI)KQgbtfpBOi1*%~2!^-"
        "NY#!OiuewD<KH#i9J^_QFApOtVXzMf`I!a$V7vvaYJ>IH^pqSg=#SxYNW-"
        "n#a#b)s%9#8hM+s=b<Gv2_S4{hju@f*vG%d#hIkM;t+Q{3R`@HF`gpNOZ5MfMw-"
        "N+}Z2*`(kz^AB{~Y7kD9T$#Qx)5AvkP`sxZXbBc|PIwd4c}kWj;3;f|^~MbFpCC7UFtP"
        "30*(7Gi;>NVkYDuzMxg&YCF|0=T5MBgJVY@p@I;dFepwUCQB_!)YLRLdmBxN8>WzBhJp"
        "!#9!8SQ~9YJ>4Ye>W7MN%Wp^oF2zhAt$fs9o16#|DuRNy-"
        "=Lz$9nU<Jb03|F8tYJ0JxTMMepaoXN>Gt`tcv_s(?`^G}!8@e#eJ}PxudTMN%CPhUV-"
        "$ql>!84_bTtlVqzo+inOW;6Ck-"
        "D#1bCC2~kkwX;BdG6*Ldne+wX6u#xIvYLoX&MJCMZ$aCj-"
        "(e3aZS)CW42*zfXuI3rItL0><iD_;l_6)1B5D^Xf=`Hh^d(MU7|nN{nk8Wr`RsMUW367"
        "{pUHgWuyN2c`OiQYa%hdAw_6;Y&`$9svWvANQd4PW|3MRIU3uLN=-"
        "Kq$Y7;&rT$PlBuX<nlB0Mot1o}W`VR{4Tcj_1oU;*>}74*Jxo);it|1Xy0%rtE8bmVR%"
        "wO^hNP^8~nPB#<r3%dsEE?eMg#{FP>+S5u;zn~KQquu~%>K<r{n~|*A2>DT*#|hRL`V+"
        "h6JTb=c-"
        ">mksHMtciAXDRJo<TxroNv;x<f!&2zGog;`NW3!93CpEr79Lg`?H8XUCCe^VyQUM_W^>"
        "X{GPps9f5i7jc^Z<j!uN8UQ;>AD#tjSgeX4@CGEm&63v8n1q?ped=WVpnGk36erPN%W^"
        "9K1@GCk~;S!%~6_w0OaKrX#QHs@qJUkmI<?RuvArtD3foE|SnrHBpK<ZF=*@+z@)wEZv"
        "Q=n965__m0gjwE4oQjT6-"
        "dYvlIw_40`t{x8^f0WYHR&&o&gY8>Pz4PWK<~2J@&PZ03$v&>Le37E<wM2;c!+n<E@BV"
        "+GrUTx#ctyKtb$cGPJr_hEiWINYKN14vmWtwc4s}BvPO2{S0DoCSR=7dr8tAm64xZBgD"
        "G)yuN@ke9E|lVz0`V%UYP};lCl#I&`9DG_&`6aL9Kz9ALzr|DrJKG;D}q$UC-"
        "9JBf@SllTGOu%P}V#W1%swDaMh3c&OEceO8;1x|*GMA^D@IW^<?(|9oHzL}B|R&1%h%l"
        "bqM~x8PYX6K!mj(|^_T!`--fwWm$w74Ip%to_QWJMGaLb&!^g<@SHYmm-"
        "|ju}6u~=s%tpB@#<>v}*dFVjVpkPtp{A#LNn9sgAa?@m^PP57I(mGTYk~-9&$-"
        "wcSnbKC5vYrXN}#>0D=xzA`jPJ{3dgH~U}8?Jo2ZUJX}RmiWrMs*DZP4Az2QP*FN0cvC"
        "6Ie?w)UAX|+~In(SQiqOC4O??}H--S@r5fu<y%=`Rj`{z*0@DFj`TNbCST;A7kK{QHR1"
        "sUjn;u!wkoGcJY)Jo!W%Hr^KEx>E>_0;g+h|;{Fu*H48!dj+>)e3TtoJ4=+y~qM(E-"
        "l1n*q_ms<m$Xucz5z=7>)n7EGfJWUbR5c*l^oJeeq0tPh?=Q7eu`D#ssr|q^rr;5n0@6"
        "XWR%qvsc88-"
        "iQ;>InSZF^g&_(Ew3%)4KRkCUQX`1IqY(QnszaB1@DbcTR%W{7?b#GI3LV#cJRsMoUW@"
        "~X&-H@RzS2gufxqqC-"
        "@*%*xkdst*=^n?PvMGxnXUWF>jHh+XLYw$qtqMN@8WWJlx><<L&=l__*0g6k)yMYu7eC"
        "d`=xG|3t*=ZC<s<^Qo+Fq@}Jvahg+e6A84@Uz<lG-_g%{Cu5*dl*gcxmj)VnC)qHVPNw"
        "PU68{V=hMf8@w50qOZRVM++-41S%<gH<&~-"
        "l@Pn4tm7K8`8xC_{NCuDbl*UBBMT0E0$A~Sh%WWKye2Zr0gaM}sqLTjui;TWH)7KVl}&"
        "bw+A5Qid7#6B%XJeVR%@^9>(v%=YGO-DI+da+z9z~9=p#Id+R4~?8+{VYv*c1`7Cn8H^"
        "+8L23{y^d7W%0WXML03VFdG2{S+}MIc{JhuI4#GHH=bg2^xPUe>@osW^9`<&dr}RQln<"
        "TSM-Zk_J_rfi;X5t|#V*kxuFTKBx^k@A=7tx$#riz+Q{2j@f+!np^ifeP|50T|cJELui"
        "<2PlM`Jm_*G#}-"
        "Jc3uYUJ|ANLlroW?5vjv{<Xf2Rs_a3^Gj<(Xiwn`|%#n+s68g^>1EWBPpV(f!!#wEr^x"
        "t`{?RxwmZb)B5tGQ+3y||I(fyy!nHQ56;&&rD)S16HONn6H7icaijxy^O8es(umUhc#{"
        "IxWzF2zElzNmj?Q%iWeT6D;GkdG@$}9mgfDk8&;*;ivv6)+e5dHvplJxIU~xv-QII)>y"
        "1uvUNkYfy#DfJVK7}Qqjd^4DaE;uwT<p=q3Hf3h399Cqq6q8nl$IybC=Fi=CqSEOO8Lq"
        "J3oPI78WRT5%8^gI8>VJH`p}2Z8aH?ypCMp&C7J_Ozn*Dh<;MMpfgco(2~1DQK|w+Dff"
        "<Af@6>r1Rc#RovJf;zWa}{b?<Iz5dN?=ns|m{8}i?oal5|C5w~v(VcV~Id81BZODVN8b"
        "kEju@IesHla`Ea+23?PlvF7S$$ESw&95W&ukTIVn2!gORH$P#pP%VDCa+9>F5zy%sPo%"
        "P)_W(wviw3wDQHn(`6;&G&`afL4T>+;IRA~&qtkERn&tHa{h?*mu<ZSzROq%tN0PRkNh"
        "5Q`~Ubf^f1y&c4wDi11(4fxy@7lhsTP$c7B^%<)IW+p(A$4J7^#><M-"
        "+XcW~^G%u27b!Pda|bPm#b@V}H_;1Ib_C*m?}3I75A5ZRb`Oo{O$s3+<Y=pLNLCpd%UN"
        "%Oh=PjHOm$$hMu)rP)N>L{&X31p(%cmp?J71J;ITQMcK@EN+;x)5}YW4tfPi2k9S#eIB"
        "8ZIwJi3&$PgrOY5+vS#9$vzi@Yx%nP0;xp~U28%g%Z@LoK;V<=GsHpmjD2p1o?W}X`4)"
        "5xYfW7W)CRlp2BNRgK^+Ea`(m*Szo(Z23zwjyIC)n&%MEBTzbcBS|3rezoo7QA|joo_O"
        "l;t=Wz%E)Yt#4d$ug8;be`Npv|9?ceI(VCrEZcb&MEHp4BK8<QKwXs9ZAYc|B3zN@3+@"
        "OCHyLV@6=aGvL$7G*Yyml?w}4e%01oTRXiOBL1zkP7G37Kb=$DLM#aaC`q9Po0GNgQgJ"
        "P;AB<n2l|%v|A)@PNkrA*?72wsVSU&g#$^bprp<jM=Z1O{}cl0_{+bse>UF&Ey?q=h1w"
        "AiXAqSXf`q;a);M~I#OB%MMKffY-?9y%k309lXVn6(_VCn906nf(lUq47f<#s33-"
        "CKX!pp5NG8Z-"
        "{Ta_r(`d*!zsOIDKJjVq#G2c~sw{Uv1Gvp81o(SWl#j%J>p&}M_0|8>H}D(D&o>(}cX_"
        "Oacb&f0mxykBy_Ljru|c$fF%Nc=KWu6Y<PsW-Gk*P8Au3U3S_g8FkH#eZ5^17kQg4J+I"
        "OBbQqx1ob+JzyNh@yk+v{go|aEd7t;TZjy7DhRgZ6@;+t+IHd>`~^h=Xx$JpXG}JL}$s"
        "&F<)uJQ4qS*cPJFO2%oI`Y$>$E^W1^-"
        "7$$JZJEU=T!Rp6Xh|^l*$Y3RpRR=DT24s{q`~SZaXG4NR!%wJ-m@~~99y><o$Gs#U-"
        "yf&_rYQ&5SN@J=k)z>TsB@g~*D4oSA$KwT(J0G)wvISy)Ozw2-6is)M7<14@-"
        "v7=tQ2qSpXO(@CFoqNddc&&RICeq$P?sX{~js@*Kil-"
        "h1JAsqT{d`ISno2IlCFAiY8)(_}5O0SHe7A5>|T!NqNplTP=%H4ZdfKy>F_n%o4}xSh1"
        "S+k=O8!3SG^8P||m37rxKGgl^MAq!|AV`X)~f*0lPNbn(P&>wj;w(tq@Oc{}`N_8O7MM"
        "q8WU6CD&%$Zjo{))qY8f@AR+4~Tp0kA5|~t1M~FU~6>+WeP8nhtL{267}|q>Pd1HJ!<s"
        "P`Ucj@iF_9Z>#g?_sO)cAhCbGdR9q(N!diC`>|k2B2>DKHosc2Wo?jKqJR2TZ*;!tDiF"
        "M2Rhn0|>;;D8d*bME23UriyBeF73jxUS5PLw}pN%3}B$#;;^kwNlJBvax~W@h<@EZ_~a"
        "8L%&QO-_qmqjzwWKBOM)VCSQ0)fGyL2<tzw<5mIP44jl1>0B}g+C!sgJ8(n_Kg-"
        ")YrQ|;(+4xC$2b0(^Rz2L2=Me=(9r~mG&9S|>!N<M50Inbl(GfTeE<mpcg?3>wk!VxpP"
        "Lu%my<YfNs}@~Jcfi=N3$yuQbltlb&Sgbq6=P?ac9QwkX#-"
        "k0`Am45H;dkl6odshKlwfMpSnz>rUxOL$d1}Wd+(ecj!X(ZM5lwBf|(=bVHvFo^T+_}J"
        "boZ`7Q;hag;R7pBJoz`_wWm?HI$%Byk#%|VvwFKvkOI&@Ld=RW9WQZF>VM6(IMQ9--"
        "`z<0i}jkYCpc$IZVIkKKs?0&yzy!B*9C)q2aZn2wFiG^8F%>NGHDV;{LyIjZ_TJz`3Jo"
        "WCPa6D<%U1gifci!OAQ9q!)5(*y+toP@h-"
        "wt;AjKUiYWC3ltS4U<z^NO+Gc=zyb7%xsWTG)@#fLk!#FSit!HuykC`qa+;`!iY9MkIj"
        "k?N2(7_y!gX&UYk?-"
        "kX2E?_hqQ+7?3_|o9%2R9S2{p+l*B3~W+_d`RqcGjj^vhH5!J*2>n5BNSLHzA`hWRnNh"
        "tP&&gBK&j7m_nu{Q`cJY7q}TK)f10io+gQ7CR@wR*6VPA;RE(hnAUg=t<TuW=aCP=`-"
        "Nd874k$K)ke8}>Whz^AY^VyhUA8^8g2#w$c8$RpMP0{(hunDd2~!M1*j_TvADUSb8@My"
        "Et)Hr-t=O0W;!8=8T<Bx%?)lZh$ePue}^=$ZI`p-"
        "+6Rz#==Hq=Zo$nIAs027DQrAMGqQ@yk#jidctff?7^H=`M|3r{CxXdI1R34L0NDp=K;!"
        "obJD8*Z5{=Zw_I%WqMwLO?Hp)CUzF5w9_5N;#s^D?@TF5X8W~ek#vy*Fobcr4Q7i*Vww"
        "16XUC4{gPK_X;cJ1+q3e+|vNa!pe~j%4m5m#1f__r;*ZzP?T#zniVLlHbt0Md==9q@Ri"
        "}w`+yej%5>z;88XEAc<1@xKHhkfoMZ9Ivx67J*hI-FZA8`<n@Mn%0>bSABqQYW6==fz`"
        "aDYjd=P<1%zWtV@5sw|bNlQdfUgvZIHX*z9d<O>&p+NJ?hEsu2$E)tnhVU)pM0!7g{c2"
        "di&onfm8;TrUTzvw<O1=g~sR!rL)`U9N^zJPAZ74;mH<xgA<J!Yf5kQ~Nl>ARsX*#M>O"
        "qVfbS#pXNfd`s44x#5DmRq>ipG1v}@dz0LM!#?a1{rvCIe4uP}C=&@qo~cnS$hY$ma=3"
        "rTPVh}p3v#+?ST*7qWnd=z-"
        "9^SOQ6J@{rDa++59Rh#X)jq8w=>OUjATWexfTlMh15J98zBnIrsmPa&RR2m3NN%X`-"
        "SjZFH2ZwTku9QpEW`A$TV>Zs)=)6X)-"
        "aqp8aYMLaWuxk$3F5e8b<+>3EUo$a^Sv$u{juLf7PsvWRE%w%Q9Tm8{1{1~~pnouU-"
        "fy2%6dlY4>BaO&!#;2MvKu5u1*tu=-%be`Q3qQ+vn6S{ko$=~Rz-iVcnxAYC3i@W$bsU"
        "-)RP0AE?Hp^CY5ZZ%=(x&nj+7rIUvN`+MJ9jjGO+8k?N~RN(A0y#-"
        "j?^Z@$a3pfU0UshL#L~g*#$Qu8k3>C4bRP|iAE?J`_E&_afZ||Bs#6agQ1>WggY3&hSy"
        "oQWowp|^+j3HIC~#E&3+Egm2;gp`a9U>jWIq)u4rG_RCZZ*waU7mM0b29vK+rwc85P|+"
        "o22F2x-}7JPS&bt+7)jGue-1SJ>bTWB2S1Y?u<z#<;uKB7T8Qb^p{~g-dB8#6~es-"
        "N$O9A!0tB#om#l?snb)CYsaf1nA)Ij6`GWyt}A`eoXn#UqNGZ0{S0X0ELw)es93IpDb<"
        "nR3?OrQ``Pzo;DUkN!HwK9YKkeK#je1a+!ZZYKcMWg$U+9iLO>($jQ1e&C0}!Xyu~St-"
        "o!@+NKV-"
        "6!@E}WT29h{vvCOyxv{YbidFBE}|LKok~bl5M!hVmK6>)5@YTAtUEj*>%<7Z9^B!@aCN"
        "9@)Q284w^lLnu{K0bXH~p*bSy7!McMq2i1ctr#9ok@taY4;^6(R|k7?52idUPZl0~2m;"
        "m}3Si*@xclllHoKND#l>*ZVawUq9Z$!8Ul{G;f<$c#9*Z}<1IoG=yY!a!QlktDtUmhKH"
        "^gx+j>yj2ds_c$j#?xhLWrT=qg!dbLmKcIb+?|Dgim)w)h&~`}WR1qdE%)3SJ`yZi^?8"
        "$vK2mx!A7W1#t@^DO6<B4>zt-"
        "{y1KM4P>xF&Xceg2=$P&<E}n;E6?!`^N8JQ?PlvNKVs?pNyZ%T{~qF&|0y&_a;g?dTPw"
        "PoO`nBMI~ly{u()lW1`}kM+Cg<rb3Vy$x13J;fX6_heV?mMJ?@zQ)w(J^l)cp`g8zBnC"
        "<c7e$Woj66(B#rvxkpKqL{?Qnbkh*gkR_#T>-"
        "5|Rx~r=#c;V<c^=jgVQr#a=#qj}Ic**`4yuBgI%-"
        "EnE1s@z#GszIxB~v|=5f9iK%ZxXe@2B@vO7MOz^^qPi?E@5~nJml86|8}cRZBsA9FZ(%"
        "j#g;-"
        "{~HcX|VXG;9c>hLPwL73p?Lu>uqbTdsr{m^ST9Pgg2u|zn?Hj31;a_lx3Vvhe0Pa-"
        "SO8WD)kqbGVF`zkNee&RiQ4|7CXF##JDy0Wy^eBB9elgC)USeDogd^*-yp5zPYa;fk-z"
        "RPF&DOAVTP#1ol<@R2(>Ru*&bg(e|4`=0ba5p2#sV@$ZW;|W^rdCe8#)t7gffS{yAkLp"
        "o34Y6M9v&L}6t|&SG;F9cKhDGs@<FV-"
        "ek`G~c0v~Am+;%rLF)(~E)V0|k#fpJF~q6oKjORiXnKv-W-DSFD5EPy(YS4Abb@+YZrU"
        "p#6}-2`d*z(2q&rW<e?dOEpXT5-"
        "oC4NPc0_Ff5~?u)sd!`2oK13`z#6YOq{e@GjpE!9FgnNqTC=j7orbakA1vO{w`3EVAX2"
        "GoiK!<gE>8Zy>pCT15`9Ncu{Ksd>oh*#&tNCSV<$KDaV9<u&&3pS=uvUmIqFppyjD8NV"
        ")Qiq>Mo}paZ~HOT#Gf*jR)hOu}-"
        "GKN1z^FK_&%TXv67PzmA*FpU%HQfBAnMorR+lN7sjOceuF2g=<MRS(lj|IkU;dwP<lD?"
        "(VL|-"
        "Q5Z;QrwCZiWDeLf#MV??#{RG_Xi}qJA2OWJWphHk2{5R7XkBkzsvt6`P9_d#rPHOM6(E"
        "FvEIT{2t#vcp1RsQMTeM!!@pSN&FoYbxp{i1XV#6jhYD;SRDe|C83h!Xb$2(jy1X@Q4%"
        "zLKPVQJn^au2%JB)TP&#X<hio1BblTO<k-"
        "e<1I@x~YRqVkAurZKUd&1Q$lLiH1!?;Yju@g@?Z8~9)9!%)9iJ+>JpK~Z|ebI_(}Q;^9"
        "%+JwwBuJEWmfTSi*3=d|R$!0&jOStP{ggFCAc3t%g>&jQjbExJ#hOan#mHMP3tH>rY>~"
        "u#BoMmjcTTwyqJG{Vk@mPI9w4{12P?R;I<5>~ko^z*C*a;StL#{}N>e3zITQuS(nQ`K+"
        "^O+oG&1hS{dTRL9(-"
        ">a6)5SZBiaW%G1o4>v?v|$2jP2ec@(IU6kM*v+1IiUi3kT)%Oql6KIzQ#ETL<_m@f|LV"
        "I@35OE6?)3{c`wqXyN9hEA&p%H7ICTH!_RCY$+YjTe;oo0Z}_-"
        "h+RA<{ApH)j{fSd(JFhXY_%()mz3elYGnyAN9@CY(jD6Gp}!&7O0U)wsqSep6Ux)yX=7"
        "13#c?jPldPqZ7KNm7fnJfDaFM*%tH~^JHGdr54yov&-"
        "OfF#oYyAvIm&9kdR&$W_x)oe_*auNTGecY+ZvgapOp)=OQf53!#9PFmQ1ga&T3yVhiyg"
        "eU`M!>?`yjfXFwb1##;0E=nHX%ywf_P*_4nCJj&i1S4}xQGm=Sf58DV*QW94wd)(1VW4"
        "4mELZ#^t_P6<4EEH}6ul?CtLTqpieg-kcln8U+6?^8cRpUir`4hadKWHbF15lg}7LBkB"
        "6LE8v&S=bc8?8jH*nWNn4mbx`X4q&3<Y~Z231(TKQI-"
        "R3kiUxUZhf~+<TX4JdFl7KEKAEV?crRbot@i}1hJYBx20FYJxa&8>6qtcR`N)v`LWn=I"
        "+mAm>qj-"
        "(m}YgRz(6+($!t#xoe6h@6sHP#5qJ=^`EjcWna*7JfzKz4oLS;7ahwV4DShv|*P~F&NJ"
        "H9AeJj>*gPb8%lxI#^nqM!a6;#gg%x(|<#Ym^0vZn}yu2@kr+-"
        "VefkW$O6LKc$y&|W+xgIOQvJv}79MJtqQiQ7`r!7%fruETpqtnpSyb1gHBs@`JSo^*g-"
        "e56&H)_01?hBSnYjh0DDu{)uwEYUd(Kl}bL%DAJZ!Yn%-"
        "Uq)VP%h(QjRQVOY;W_*+ycYGN_t7SCgNzW0xe#WEYp&_mvwFi3w44T{=QO)Tfs!12n%T"
        "!1!xx*6wLzjWuSm;SS?r5YiM%8rR>DBsz{urg;`Qk;XDG_RjyZ+HWuT|L(Q40rF@wq(^"
        "29#E8<Lu6VK6OvOV`A%v%B!k1SX5y5THA_DUYNJz3e0luOOc5gK;`y(L&-"
        "5Oo40egh0b!et6?Gu;WMpQOLbU>Ui1Rf9Y8FA3Bge_11U_47GEJRivFdPJSDl?p<cT;0"
        "|_9TAeIb>xxzW1bEL+8G~3QR$5sLrJQ7kM5?h$Fv6SV&5fjEeIxPSMAJ1Fhwh8`z(u}="
        "_45h8l_9ebZO9J7DXX%f$&2;%;xf5Kfc)k6-"
        "6B%T+C?5qd!*H(lS3fJn$tyIJzk4V6W@H>h`|q3p;N@5lsxFD2r&u2B~__r+{SO{DSSc"
        "6DD{DDtdTN`Ch4sOgKDv7d;#eY*%r-3HfcTSVKz|F`DDJD9aBr8@_eP!LR$q}*-"
        "rX{wOP+VTbeJue_=h`@y%*7y-XTHF*+JF=L#Hz+q{NtuvF-"
        "z$hZ=l=v)ftLbId>k#o^y_Atw2t?_JL&zvi2k-"
        "}<MwZ43lD{e0LcOXpFCQ7kNIih2nnrH~r;v1nYA5I$ZEBFV+l9rP~>L4`_{Gx=#J>J22"
        "qt($4!y;M&x1+Dj|LqS~1=kF<a@(@z?nszyOs5jjwJxGROV0<>((W?E{7E{SkD;rKuU3"
        "1n2~EZl`;DwOHnLZAn$ix9lJW*UWhb4^^OAk6CrP3;aA&Ix&T6GIDu@I)#1vMa#IXtXb"
        "o7;7!$Zxi&i8>_fy}Y?+BG#N9A)cKdG{F{r)MJ%*je$Ew<Q;#mQo0E*l(2;=y>38@Qhr"
        "^d&HMHr|6$%4bqV9QieEJQnIBSk()pQ{UYAb!(NS8X8fL9v-{YcVT-cRH?qaFF}yK<w_"
        "6(xV2oRy?J$dKL~Oz(II;i2yTVV563~er<HyY3cy;!t@43mui3F22%hk!Q(1W0m<KSnS"
        "h3BUj{?f0I)?%zT!6@u1PKvdWwX!o;nnI?bp+-"
        "US&3QvgqjO4nsXXna_tK{t`MAPvp)DjMTkBWxe)TW}-"
        "OIcyX(fuGe_@25`GzP<UPsC}oNnZsA}2^+nqIx*?RSci=0>*YE}Fx^N_pnESL6>Ue{gE"
        ">pgauD(e%czU|SFASmO~{ESbt2JGZ}b>scI4g<Mcx>EhKPC(sdn4zHZpCV4@4E4;Ew=#"
        "$k?;%xLa-2(lshfveKiuSO+u!jr~=Se$h4771M*xplAl;5<<I2j-"
        "y(o^D2<SmWz<bzq4GkdPG$iEZIgO7aE=;%{uTAt7DVArRrxq+XJ+>iEhgW|Kl@~7!+a)"
        "u2dEy4FCSmg-ihRXbE^=Ky5#4I>BI9smCZFiY(^~<#sdd0lLl7Sn4`IWuGeXlK3AFu?R"
        "SMH6DOWPtV;SYNtB*S%lhujzW@D6?ijrGQA$J{51mGm{mBej$S<zJ&FAI7dYDw~N5THl"
        "Fg>;rEMr64PG#aJDkfC37Xbq9;(EYUkjFk8)|JYy^yX^D?hOZ0Wt6VrKYzcB(ZgI?v0q"
        "C=J6*-"
        "3SUR@1BuP4QC}5*OV&yb9khkAhm*=2h%ccpnMrHY_8J)Yo#F(0S*5@I<hb{1+?5wz$iw"
        "7b}7%u$H)s)+;;^>aiF25Gi2Vc)q=gl|sAy!Ff<=BmQE8SU&od&Qhz0jw~C?4o|!aJQ1"
        "f27BN<`PVQ3ozWR~fB-"
        "8yVctLE%Q&RrZex?1%VtyAVgMwR=+Elh5%0)y`x(z)b&FC}(_%!1RJjb8-"
        "P!jc>{Fs@ZWC;i5d`>&KMRKsIB%c1GR2H|{OLGpq#O2&Ee5|r0G|)p%_expZX5x^O0PB"
        "O>z{PtQM>p-"
        "0#>LP;W2g5R?{j7b_QDSD4ZDdd&;_)ap|WOH7q6#VQH&(lMOs14G3166lef_p>Qg@<JD"
        "}U*Dw*J{W&gmHNEW%BbTn9+N&KlXo~EGO;7@d%Q)G-"
        "?v>(82#_SvP4C;=vdNMia^t257e^2{cD>sS1XpRu$=~Yr*?N1xf<K|gola>um_?g3L9m"
        "pW>!KrHZq#=P1qBF{Z%ZGO=sW_*)QJn)C`~=h8%U)G&1n=hF@v=r`7%dHjX5^jvO|&z2"
        "l7qIOn3UF=2lx1uvCYXLI32AQ6}3qu*3fGO1H%OJ;@;7X@DUzG%xFDwS@dH^$?tZ3ekx"
        "o%cE}mV+L|ZSbY4x=nZL3g;??qA-GL~cBYSAMG$?XQ>BIjad(d0A51VV8g8bxlY!Gcnt"
        "A`)4UlFJ6S-"
        "ep~Uc@QhOW(4(&<FnFHR&uHxz!_kq)GIP>MEOgjzB)WH>+%{4}avpki2+tXs??cF3@#e"
        "?&xkYNPH$6$XKPN<+1Z{Fu7MK41dU_Njfb{Qt?1}60elv4}<ZMEG!LO5bjAUtB;fc>Ov"
        "^#riFl&V99I(T8KY~4@rsM_c#|iZ1;rO`Zq)4-"
        "_w>(#&8#NHpDxXjXmm1yg+Fit}QzFc3doag03Zf+*YJ1?Qi#T&YG3PP`3um<X_wpC@3%"
        "B!!V=&Su6Q^v{L)uo+_{LR<WMffETEem1vGNium^6fNB0l-"
        "@2|g5bioIF06KRo0HG<qVmLfA)(-"
        "@NCRkt3_cwXMPrPgNDjA&JVO*=tJx5vuaQQ(td$VU>@{R&pmQjhmABKQE#X(;FK~nuqM"
        "6`yC^b}4tw25*C5+ozX;y<ggEG;MB)?B$d!1I=J@p`5Cn0yL-"
        "o<W75=@(1;kqKjXQu$Up_S1KvF_Gs7;44S<<QP4qU5kXh=*i{c__To>Oz<43FNT!QEuS"
        "u1;$6Pv9O$U^hP=+Z^4#@bJ5SVh*-"
        "tb!9)0+WreijG9AE1KtHw{_M7n{f2=q?!(8#sU8MY-"
        "+)+8`)>9tQf#eD<#gfT6BN6>YW!Mn?0Q*=TXc(nNQyynGb+4HDLhHgOL~d+b-"
        "OM<p8O}nIl})UQG1EvEbMZ{l)UUwL^t(`YT-"
        "=M}<M?4GZ}b~`<PMWMo9SULc|kVXU(_kiZkmeDvWSyI{aGs&x&*E_2%4~-"
        "&K&fbR)mewi~cMw31{{G;vzfC3c*1!1`UPnJUfYpF-"
        "{>^pj2h?Zce!xx+d)t6>)K6iSCL!tQpG9=JWEjq|+9BYiA9VyJ#ps%xme@&2pqPc9pig"
        "xigjT@eL%SR3$dw{>5jJVzFrOGZ`h1RH_<Xz1yss_(6<-"
        "`ur%I5Gg`qJ0Pn$kv_G<R!crl>=i}a{p_0Ek9?*5(MdU-RD@wz?z`T5-"
        "k4V)>uE9jHYsi8G|sCxSaCKTT_DLUt=Wku8|S?2v?9(6Wy2~yr*us`obpbb<=^1n)J*("
        "4-dgm-4@4<Dz-zj@!&4!JmZXm({jK?M#QBvov{>n`#%WLJQ(nTTKsid_d7?*z1wcADn?"
        "(<A4S&e@@FK=hua{jdR*PMsH3gv`pq-dPcR2&JRqkxPmS$*k;5#ypHsDjqQ1LM3e@{zz"
        "VJ+mX$T?o0@8@%zlJ-"
        "q23(JeSpLGXlUMCq<<O)f}{qf6$UP?#So*#}PvB;f^O9<D<42X`$AEgVSAfLe&Kzgq*o"
        ")R7D=YDQyBQ)pJBYokp`$e5E*<ym#!p+9&n^m2%T6Lct7h6<m$5znJdOng>N-"
        "OVyv22;Qgf6iA+7-"
        "#KR9KUw(kLd?jzra;Ss!<!f99=48>>`sq<KKhARl};cgQ8)l$3LN%K3ONlAlt@$XY;S-"
        "?7r!Q{3|5U!|68CyS{}%%lg%WPHjf2q#g3*P1>ROU(4NoZZ68Zk*&R*;Mo>T8Zjp6ptf"
        "6TW`bv@hVJ#6t5cD!YYv`#$jWV+Z{Jlx{@Z!m+&*recH;4lgLs?%WAR|vxQTaeYBUzoz"
        "MsARV2M?L5#-nMsiJa8BOo52$$f`*;l2mm_m-bdBP6<9Tw2rbgiqxH?o8^W(9c@bshb~"
        "Zg2H5X85+B0Zte{YLlETKyYzhht4Cph#BGZBz{NVkqlyqdw~={6P)Q{K5Ijs@Fe#%`_H"
        "HtNfz_SCtf^ul^6FiL^=P*IOCmj@3B0wznJNbi>_w_Q`5S~*!%Etm}F;x(WJawC-"
        "H`yj$8_z3#NgI;ul)k3E}j@wKclW9vBwV4`MAjNXA4S(dk+S+Q2;y4e2*`vDbhPluAPy"
        "s7qCzfV)LcIfcXycz_1NZEw2#kQP^eR)(2fU=+Pc$6D8H&Mv|yT3r88tsU;7KEX+9UnQ"
        "z;WYy^m+KlX>!^|qtGxR$0#Cy2MpE=3=xE$ucJN1+;XkmZ`2g?cIxpQe^q>-"
        "o%{Xt`fH4Pp*eZ3Wq#irPcok1)nWsXgClC(o8w>DOcX2X5gDhF5jZfNDtikw~{{tv`MQ"
        "#!yi?M|XBtqKq6$nXN@+Qr-?vtMXVxRZG4Jm6Q{Td19}2^}Nnbz-FIS=l5y*Db3I(esI"
        "y^qiTSq!AvZBj;2RxT};TeUv6J*Ims^8;QnyDH9rL-"
        "!>~a1w|Q>!X+{c($e$BkL0{GS4#5g`Q24DmK$D*e$jKRlXuw}$?6*2_4+W`Dr#r6U-"
        "(v5l6HYrkPpt2E0O+C0FJ2r#c8LARbBh)d*U$I%9CLkdmQct3sKK#*JxclN1S3VY0m3H"
        "A@dF&?e0|iCKgsQle?ie!Ac_HSYCiMA$y#F$m#YlM#5KmIdoREa`)gJURQH56!*&Gr*c"
        "58NuowW{SWOVWTwMNPjZGYXRV3L4_eohGceFn$SYF|m5(f7GtH=88lEbv`H#LQw-"
        "T$=0?-8S6LI9LGKBV(dWF~0Eov?KJ*%ibqpi?PBaL#&Pprn|G-"
        "~HOKm{??hVWkK6kTtR@wTDcP9>?e5yne>629SkY&lkuZe@+M7bM<jP5$>khb&N2zZLH2"
        "HSwp(eA-I>#z%?-"
        "NAW9c5FPG}4v#cj^MO8r_VWgasl1=N3*|?x<v!$K?5vx@$9SAJVSRX*l?@L<dt)cv4Y-"
        "s$2>u{-"
        "wFlZFXl75PXN+N@JtQlqbVPGn1<5XHla%09#hJYq^t5rodc&HNHL+r_$xH8ZUdC88@m!"
        "3E)S=BFz5dAkF;YQZ<T>hQWdj^!tBgz0DOP{Hm2VIY_!DU8P7~$q+L3>aqI@_zAeR*}H"
        "$VFVx5;oPGdj%vAn8G8r}!n(G&<ZV4&`YEUO}8-"
        "J=IG1n$|k;WlCMrTnQ>G;3nka9e4#651W)({)ER-"
        "@Yyz_8?n#uFVNW0v}gbO{EP5tE0o2DoksRl9PkrpE`R6<EiMug_q95F5NjaUqs8<G+G("
        "{wtR5>9s{{*hWm29siGCK@P<!?Sw`C8c>cDw%)X}{Yk&ItOQSL<l5mW3Oq0-"
        "82cfLqKP2@XtrZI|K^toymed5Zbm^z&gBZ<m+el|>#D?uYCUVJaIzy!BG*$tPRxw@q`a"
        "}UTbq>OU0)E@LQWD|{eDZbUK!5^`Dp=weB%@gXQ-"
        "*d8<!y{hG5ZK`S4n1_)tix849B_qFcGvzCn+F&D+^7&9$#*!%_zQAEI*5wOXTqt<Yv{m"
        "oJ5Q8#_8w|Fi<G>ThI^@Ame@--"
        "eQcg_myU6^lS}Fo5;p5N$>B|+32IKNJ6j<SPv<svdeW8NDayRs=p)<VY|xJ2{y`^{R;d"
        "V<dyM|g`?&u=6}*9$N28R&S`IPy|DO!lNnH-NV>v`N5rGG^VdOG;F3(TM7^nzKaf~+9i"
        "u$zn+$#eQ_)+BnOm;1tLky>b5?T^F2G)=IOIp)s!F$qtsWJGR?3Ik}M;#%Vw#D1Sr6q^"
        "YVX3HYq@sP<eNA0`UGyjVGy9Hj;rsCr^wcm}8D5Mo7l@6sbJ4%xk(Qe>=L;`G{)1Hf(0"
        "yoV<PZ!nTEPQS)xU4E#8x+}dR}Sk+kuH+xjpDi^=)z<eXD5fZYLw868b25$Z2oyG=i)F"
        "8RplpDO$iCtCd@X?X+%0TBC!~rASt_<^TWQuC*A>)002xk;p8T>OKzdOl&2mC2f`d`~<"
        "D-"
        "JtiC23Oln>%=_xD^lp(}ME57g_lhh{U<a*6u!di?2fFXPkD>vdgEB@xxi94={&}xuEl@"
        "Y(ezcU+FSQyPCQ8^vy$RxzLBeyPG_J*3D77OK6~<b-"
        "%gwRW&!cElcY#>Te(<j0ebIe%Iy{!X86%wXT3zX+I^69n=ZNIg;#fVhmG2Q;w1IC{8eY"
        "MC%+iXtdRJp3QH`09NnZ=y)%T>en;Tx!FSL`rAA-hJ@))&LYl%W&*he+2Y=@jqPk&u%I"
        "zL%mAP3Jt`qI4kqmjd};6}Iydyl5#Ug4jla(t)LP1_t?F4EHmi9L+h{`~BX<M<iVgk8p"
        "AG6YXoK@@?;_GZmgaziC_!xaG~I0$x;zFH4BtF^NSd%0=4gmy-"
        "P#rVJadM76Bh)gz2QrVb873nAG8WXneTxQi&mDZHX(q%ARy~P&ttL&IMi{6ylK^WI}Cb"
        "~<MdDIRig=74v^^>R+&ElNk1Yb34i7Zw<Te7}^KdDJGRFy8L<#1Yf&h{Jg&Baps$OO98"
        "hzL{4S8+IBNE##-NFFQRIhEbZN=(dk-Wch4&~9bj7SGsJr#jiq4HzQ_lUsWKdA64`s?q"
        "l%kH}71uw2d~b(FdYy5cHyM}--"
        "Y+N{3b+Newxo6D7Q!LjroJrC<39g|+ieuB?xUbAp)w$mbYE9x(%IAJfzxy!qtrf9j6;y"
        "Y(pi{qVmPnJ*XOC}i>O()fqJKO82MhfupK11w;I6DC!6gAy!sZ-b@AS4BTF;A-"
        "5X(P7)AB28{px%TIG)vOH==}e_yR-~^f`^U$&Lp#Bq=|1K-"
        "x3#wPpd<Hvscv@>UEZYQ(a_YEkq@9i4_S)@UB=jw$x4U>@*VfA>^Z;N6%{{!C@wx#xyN"
        "$%B)B^w~hKJ@ovgTm_)M}+rmk{ao?9!Buj?_TO!@z5_ye^>$Pa*NIYw8x5bCh$ck^mrC"
        "ENINu(no=tn2wZ7`cuC9}wAGK1D~G8hf`2DiE>=<1Q5B8`=Gq89rBWx{)?Y`>P{VX3l*"
        "hRFuCDdcw+26IbCXbX0nAhe$LS1u@*p(i~elcbi)9Oy>3`$x~_PPI4iyl@H@<3nTzgp6"
        "jSuXHZ5mNrx;@yRq0UBavLYd)>3ZV|9)c3P9p7JngdHharSJo$=Op(2o(bc_6)*hulb6"
        "<GIs_m1yz1^7*CG+mE!DN{rg3esbE5gr2z{Ck&H%;g`$sraRmJ8^JI2A<uk3dh)emWO6"
        "!TntA6G0Az!){`Q7d{QIjoLfa{4mRYri<|4r&1xELzCKqJWMxHB^`o1^eZ^M0H~fAe(%"
        "ncc`hyx4zu>%ll=YvIm$t`8A)dCz3&{#p*ez{EVIW_j?9l4alc<-"
        "UNHyJlxU|#5o?>i@H6~d^tyn2k%qz-QgkPaL>WsvRDIZxmYgn|opVL`s1!zHwyCyi^0{"
        "R>m3FiwG^5R`n-X7Z`lA$>3XbczQ)nnFQ*0-b@DG(_DBk5`L1>MX0(T(0l=xt{Ae&sv-"
        "A{xLBlG&z8b$h$kURntiNh&Fb8ae&Z6qlKjJIub!gU$f;zWOGp8%b!XS}~kUdF5a8|DN"
        "VL2#w&ma298(qlEg0CPmgWMhoMAgTtUWsz-}Eaq@BR7=P;gm|P>2=yigsP?(G)^`-"
        "AbE>P$?X*k*{mrZz*vPpa(<(-"
        "h)z<c7%(thQ&QCc&bvpUc>@MpNo|Nk#UV^Jr>TCn?klKeM}7H{!Z13S0KHS?|!)VJ^s?"
        "r&tBy?}ByA$%77Blk#np7N5HGMDP@Npb6hQaf14H@D|*f9MEjeWDyh+S^Cm^U_+WG0SA"
        "^HO4@Gv$(S>{2M6bE_+E%I@^t~nwxhM4y~d-"
        ";|;Wh?2OruU4>O<JR3pAgzwWqflk3{_V`#FeE~0E0xQSEv^S^Z6gQoPRxYiWGRiGx?gt"
        "BH&?c*|f|v9<e2>w~N+*iYdirpsO)!@@=bSM@TB4WAHn<Z}z~`3U>QGWop^;$ZC9EUw^"
        "r3R`#EWdFd67?7GOEwWY2%63CTNh}#>(h(XR)#a{X^2*Jt4{O(7B>^WT#&d%fbf|OUnv"
        "*=-uZz(G)ZflxRf&q~a>fG<(sLPIi^SeWwJ@XlztE@QSo3y=>O^5=jm+*80gFZ-hxYMN"
        ";yso>$nb>P)q=8XbHFOwU5-"
        "ojVe}3lAj)$$PZhaYBz$%F(K<f_28I0eOgUMzAv^7epgD=~Sbrwi0{jsI^k6NZLAc+$T"
        "7Mn}}&F4Q+!vm<L6F7{Kn*8w7Yy`+{1D?Pi7b99}6sj-"
        "PT<NomN;b!`>P3nlm}bv13od$EBu7^xVZ<g>fY|1?I345+xfJ-"
        "kbiVLO`U6m|9oz7Na`r)MJ=hWX-OQqMQ7pGhBM9ADy`7CZ4C@|*M%w$xgQ4^z6bdi)v~"
        "W-fnrjD!K!U3!U-*l6Faub4?}i&<3L!RCvcc0HpaTkUh~Cnqn@i3{3b{u_vhkdi-"
        "8BJdym2y^H<XDIq$ZKPl9qRLL_ppEo>E5G_Ac_S;7k|P*z^`uQmF+N6of_+fN-"
        "W<(q>!E!xj=aNd@O7_(m&YB1exa+p4fLdY4655Q)Z;nbkRbS9N{p|(iLyyaL&Iz@4u(f"
        "7ouNNF?j)r=vC`3==wRdrGFmwnz7;MEt=;+b3-"
        "9D}A>dX2&xHlF@!D8?Ov$Qz^3Uv6ET2d(f-"
        "r{EGRs0p%rWj6A$}A$r8!I`mS1TS`a#qXiLU2nPPs0hV1uouyd5*c!^st+q_%?JN26E+"
        "wTrek^=I#hNFRIUu8UgEF?dTpAREo#=k<!QGxD0ihky_jp)1|vKCmYQO28fcfryi`R2-"
        "!(g?p@mvq`U_zJ)Wyz+2qk!t>28;;=Q>{z8+S29deJ=lXosiQkcrr(SiK^C&Re%IsEj+"
        "Q1TWmC2EL`a9N$ZB`B`KZ%%qzz$K@=@1zcc)^N;EDbZyJ2f>dbyb^+VeUWL@#qKifenq"
        "$AeDL3*fn<qFUYVt+nr*}q$4FEGD+<MpU46uy>U^?>-"
        "X?_k{1>5mhznPuk@t)pZC?Fth75%tj9^#3TOZ;+|2wGwn%r{kDQk?!8&@8u3=lCyjn9Q"
        "o#VibNH%(k3iBWestfr==t^F)Kio2ajp^hYUZ`e*rF01$$cpIWML}%??yB?>b<tY*L<b"
        "1rt<jgU7J6}*LgyHN%1JyAEeqR?2lzIRIzPZel0}M%1*8P@vGcRt&Py4gUDA_C0rddO%"
        "X*+iA}s_+AG=R<4I2*WBRO471l0;DP2mYmwT3`(caXW<CqtP{r<u@7YjB{mky}4bdxIi"
        ">mgh)4!?Sr|b0vE(Pew(R(>^U!B9)a7B8ED%tJX~Mi+Mw71}aYSJ0ie4kXx)V2Je=uu|"
        "v{B+(oUKcsL~^oN(7F<8iOx$l#yy6!DxDOnQuq(YfZ4#Er&s_=kSBA8B3LCsY=FXXG=+"
        "`5r!s72sWA6F<jh870N?=<m289%l><cQxlgCGv;8#@x?Kv-"
        "R`|y2hs9P3i+_5j3GcQa2*2ZCEm|Ah$K*X&7fVWhW4<6D$=O04Hd6BgBvsV^QeBibpiD"
        "m5jEF@~-SR@(q<H&yCRx@D2WfRK%x3-"
        "&_Ci{`6lyz!<_f9>X@;Um?Bwr<O^n8p?vogw6(Y$t6Tt+Lv@D@9cWGGd0B|{}oL94Lcw"
        "w@gu=Gpgz?nggMJ#mxJ_lI9<u4SjX5gF`HVD&bt>5!a4fd0CfUs$E&fA&JBT_#%c~XnU"
        "oZ}tgs@>agn7g7V$~ny&1WdcsZgFEA-quf}+-"
        "s+EpH)dD#wL8r5LK$vATuo$cgOW&E3dPx&on6r86*zbEF<iAEVd1=pv$U>xi2Rw09&-"
        "S$u775YisVTHYtBE`KSS~`#DZRwL3Prnht&ZvLb*-"
        "(EdA;+`5?x1k1#JqA5qAI=M2NIy$@p0N$&&2neS)`GXgW@iq48z?)P|dBwD)=0B+wF`W"
        "g5b*`v-_HH^FZi^(o|l`H#u$i0l&82l5*yB<vc5lbKB`ydvl@B!PR*ew;~&+N1%-"
        "S8ShteCeBYO0nc%MF~`1zO<REj=z1u(cqB^DI@W39zm##|o`SL{T}F4n0vyq2g>sqKX>"
        "XDMZ)gvcglCZKRu|_GOn2v#1Sz*RAJ&r<Pz<t>S4LxRD7qBLZq+3TW;>YTbWpphEL6rQ"
        "fkvwZ!#S04K9TRiV^CSLnccJ=DLcIBqCaoywu5IPJNydCP?i@rYny+<PSK2PWTWs~BPT"
        "vca*{^IDA*f4U`9w!dk38IO0vocZ{2RxG$$mMftGBUG{~Ig)YTM8RRt74OQUm~Bp5<>p"
        "g)+3kh6^Rlm85q^f|N#o#c!_Gw22LC(<{1Q{L(RrCxw8P7XCE7<90h$Nq3Si)QX2a@>B"
        "8hR{9MsIUy#l(f-)XtOmUSiw3^dW3Xd7JXJ+Xlvz-WQwI)`^-"
        "DR<;o@)KzI5b_=a`ijin1lRpe?_q{`a;*b%R>Fk>mCW^}N#84h{daSrw`+UeATxwho}Z"
        "q5<C_-=98-"
        "YQRnbV}XwZRtLB5l>;M&SCdwRwFzlI+e^#%}g$cqV`np6~u)VUY%eVEagv`23t@Weha3"
        "<L1k9*7d}u)E9U|Lo!;bok?yGMSCrtd{WWxum{88GZoN>8KruTJFH`TjDJU0BbtcHIq&"
        "3mz4kcG{W)fx>4U2S>Hb>%U`(PU5tn<53Gx8=mtC!W?O8&zEr<v&D6x6ON8Qmh@S*J;)"
        "hp5li(yLmWx?h?BA0uVFlm1b2`rWrD`ofN|W0C#1gRx(G1Wnccw6*)iSrU3I-"
        "Qv6PP3RC6WG*RU4Z!*6G;x{LB^zJ}*``0|OO=W0D>4y#+%wk@Rg=}+P(5&4s{#wfPEm$"
        "sg@MKn+fYvPL!_g*TfNE0viIx)O%UJHZ6Uyem1PNQQkt`@?pS@ln$~;oW+vN$%jGdJgT"
        "A7NjL}pVgXqsbzr1%dn2XTYpea>W%0Lg?fj1|oSZ`EYnTg`Vx#VnW?dVDT26m(A?5lp2"
        "Z6=4qt~-"
        "N{2;a8iNwLslvR&#Hs0Ux|{`PrV$mtoW7i?_YU@1<#niVRe_tpzOlT?CDktgJ?(OXL!O"
        "%oj&z3TK3Posvjf=YT}x=oBRhN-boJ}VLSkfOM4C^M-|=fDJ~oP31TC)2{W-"
        "RTe?$>|jo>(sR=RjqwuENQGyjuhnUjUQk|XiLf%7#*u2x{Ko0J(3ew6j^v>x*hd5C$UW"
        "2)CEiv-6P-AnetdUGaT@zzm1NO>FA8_-"
        ";LqEI~Mmer_(f$m$j#Hk%HkC9Fsq20plt<#8%KtN(?gE)NAHdHg~`uPz0T_w-_bZ|8{w"
        "Mg4P9Y1QfZfC_^`*o-"
        "mMBb)V7pv=f)$3n}dz1*JLsd%ce@C)u5#QW7%Jr);}e@7xddM*C^Jr|TEB^VT+>OHZg-"
        "&<ZI-aDC*tpNntM^l-"
        "u8I=a`~PQC?uMTXhm@xRG7nmb%g%z@+PcW{Lkf%Bq`z6@0(ebgoN8Lpw3(gt`<`je&6w"
        "e)9k!#K#Z*m-D$V27||Kj%ZqAk@p6LxRE~Kez@5de-"
        "?na#b9#;=GM!3%d)MZN!@x7!)Ttc_Lj$3WyhIo0k=(vNYkG_?}Wa>3#|)Rh1&jJibr=?"
        "0yNq^Wv;OO;=)ePGd6sX>Vdn*cq*xzRY^WW})12F&L?=rkTxce%0<}8I3{El|AAOl~U$"
        "SZ>h1J6(<hOZC?)^4HSZJ?px=D{XMzr4mB#$mC{fztu+f8TG!mC$&Y!O$kmkB&=x&1Jj"
        "jcNK{mA^uH^KOJ+;bOk5lql*Gc!#e3C~Q?~2IRlr`|5?{v+4|6YU=j0>zZ^p!H04}4Dw"
        "O3&5%u|K>f!tj%+ZnU4DOi#&8)XFXq>J^wow;9Lu@AR=iX;b}1q<UgW<1d;GpQZPlBB+"
        "&PvF7-Dct|z2&7Ms<uq1Xs&IS)qU30tm+4(GvldjY?s%sC!Th-"
        "?9FHV9>WC2^nCG{k#$t&B>pj;@O$S*3p>-cu-"
        "u0DqX4yb9wd33^FkMpCuB9~UALIJCfm)02qSB-"
        "^GjfB*s;5YcmcS<?2NJ<%>FMD{ML=Li<Of@H)xgft)ht!1a*5Ae<_)6mZ8b5-"
        "&@+#yAyDNQ<<JEbInFE(aADUZgDvsdlP|m4iu9I#VkKiitobIR++`vcCF6e@PW#`PW^j"
        "S6{TSZ5oISktsxq@vIMvI2DBYH#r(T}02>;_(~*N*k|4R3vDfYP0|cP{bO@I-"
        "Bh3VXxo4pzWyV<$<|j9hrT7USool3@V@<(_48njFqL7s*MSO*$Ox3sq<pl-"
        "0Ql%V`N1Aks@WP;R9_;<FTmBq-ZpgFBWD_Gc3lWyvFFe(1hF75;Opp+CL)X5aWYv4?Kb"
        "IvKA-"
        "9cPf8qI|Z;(c8`>d>2hicq`|Fk@EI(y~PUN56`pz_EWitIzBlguaojE@VB`pmXW3tw_z"
        "zu;Rem<<s-"
        "{*Np&?!Q9md{!~lB=n`mYhyS<qem#Pzt((F50*tj2V1`Fu|=M`FOsp2m(&{-"
        "GRLFXFFjUM`T_@3?}*>HaPK_5r@;l-"
        "+i|IjZfyHm!}pS5Lb1MMzd$m)Az)OqLtO?Fx+Gugl9S(e*<4&S*OV2v~hr&HsSSs)M0b"
        "x$iZ;iUd28>yT@*Wd%hbL5uP=Q~eQdIj>!+k`378(ZirlFP~<S7oiuiDE9^%SO3bz2^7"
        "{Jt^&?4fO$fm~9O1(QTM3?pqDquTB=2i)*80+7teYtR@Nx$G&MCwujTG!$np)k_-"
        ";#LG7i(l%q$y6S_k_nKK;-"
        "mo_S}a`=L|pR81}M^L0F+@VuwLwT6}BmIhgRXa%y=_&n|o{s+;7_Y~pdgkHC2C;<x$I^"
        "poC91oWkldTs#x0beNiABztj-OqqL_y#@y~RHn%PNk-iNo+Esy~<)R0?BAEoctRruoWB"
        "m3QFP*A;x3M<(X(*<&gh?~f|D({Ut^dEgc9U-NQ70|Dvy{w8=Rr%YevT;gJy+-"
        "6QtA+|opPUHkhIT_Gy4+B_`$mA2c1C+2(OUF9{sHRJZtApfMK;h4Dos(E@Iev6_vsoZ7"
        "aWpK`;%;eQ<q&bCyRL`4=xfWfjFlQB$NNpZD(4zC%+R}O4b{)nm3R@dKlN?Hob>4({<c"
        "cR-(U^v5EImZo*_%H&9jl<}*bJR*|h$Rwn<V42}-"
        "wb)4JMJ;;Sk@|$|Wn?wt_TkW}e6F0ki7Osg0<}0#|uc8^~GIeBditpOLv16<aIRZtUNF"
        ")IQ{yQaTFG<wMZ6x?)o8MhP^F{tKThSp_54jI|B4v;Zs@M56ewO~_eKq>C4{WA+3-"
        "zYelh-Kq>3(Z{=qqeRUyP6J3hL+@;fIn5OCp2H4u__Mn0EsaZvb9S$EXD(qv2K9gbu=v"
        "ED>MvXk(Bv0jA-dypWNXaX8Pe#io*RF_(NZI^qq<rM!h`oKh<~+&v<8(#qao{4!c4I>6"
        "3rUP;mX&X0?npi7NiTCZR+=*48e-"
        "fEJ9&R2WCKMgaI`%n?Da`S|Lv<8!j`c0ZqIxE$nThz2lFTDaZ#tOa)*I2wbj^5$g${fC"
        "io@BM?L6%*sBX+Cj;S|DbxzSjvuRM%A@KfUu=?znHyl4$K>94F4nM{J#DZVz+P&r8RsQ"
        ";Pc!|!QPv!8PyTsOQqR-6%-EMD=8te@AwH@)ekB*_-;Z7zhz_+NJ=TV@_L-"
        "bj0Rl(nHITvHZ_-Bw$Ci(ErVPQ3Ip?cn@L1TC!8WNG+R<CHSrZKl_v6QsS;61rEk#62S"
        "AoL_Khy|6kHvWG_M94;9jtn^`<x@INkLb$4Yj~>JO`Ec3@Efh7N9C=`miJoC&AV;JZ{T"
        "-@dnPny)^#X=zwpYi)ev*l9vJcZkxQ(`(cc#tM<9ezw13r+sc%wd@^fTM>b8;u;KN?Y2"
        "n=Qk4p&pEk&a>W1W$6Qa%P3A{`?cB5V6pFz5H4NlEy7=-"
        "j?>7muPAwJKhak4RHY?qp;SwJmr{ej_id?<G+6xS7NtMh4APkuXbbm@T9e31fAI=uCpA"
        "$A--0_v+A_nu%WKli`YN}z@yuyKcZpU;EiGf{U96IIAD1xBIDfcJ+{@8yW?RT;o=u5)-"
        "&>dUcG7*h9n^4}KsS9Gx@5&^pK%U1k8+&lHhLI6`44m{S|2*#)xfunh58L;y`G0|G8>T"
        "}rAyLRw$*8%wG2uy#tu4ltU7#vQy;x@1_cWTUxkZ8bu97U)uD8sJ34ZSrRB*=7w2Vi(U"
        "kkjGCz5LAPsRrIzp|G(nDn=Xg2ZtswAsLmhsJkiRSRaa@`-rF?SECB-vUczdqWazZoSv"
        "wI8JchQyY_?&P6?5BhwZO>LllQY*u6^tqnEBuDWpDJ#jWRZe=Kv}0-"
        "ArN$FQh2yZ#hFB%I>Gom&dC!P${pu};!8Ar1X<<4iI6>xiPUuInv1~l6x5l{$(^*%-"
        "?OgIqp?FPDJpYAGVZTTnc~Nbl_QFblN~|a!?sKLlrl6c+meY!DaUas0;)r~dbTO}|{2d"
        "ri&MSA7&4v~0ozRk;pgCa`9qQiIs(OsyBR4T8?eG-"
        "7(3rv%Hd^^AfW?tY+5xQ+RC4pUseA#uOFICeDWYh~NTiWxW+kI|rDonDkuA2-"
        "Efb3~_wpp%gZFi=D*M$6q93Uu7gW0VIkcCgrSs{Z(MqxL;x{@PHi~!Q+`j+bM(@y+inq"
        "e~z@syao608I!;EULg3rYpTn-"
        "Z5*L<2YIj}&Bcm?exW)HU?&H|5Ul$U~aG=I1lSwm%Wt6Pg+PrRojQ*0dwb%O%5OKL+j0"
        "kSv^P#i-ky;w6Tec(FzO?R~JS^?O~?~vA3YHYNVY7I^~WiEv*W_M$)SV!0MtyB-suxIH"
        "@S#_M>U(r(GLRLYPpf#5gwWeZ%n^E5u{eV8P(S+c(u$$~<)yOISl%C=>^u5pxPr&^H(}"
        "MjW4IXcpVy83O?5(FITeM*`H_YV~U^DM()q-"
        "ClP1T(=zgn2(lp4g8GNsM=?3wN9uL(m}Acedkd7N=}|JY`F0gZDms|y$pXT|MdyS9UOw"
        "o=3~_7fzU%_Pj58fR!$zDD_lzGF-"
        "1FMx4txuH~ytL`=Rnvw%DaRr7N8P(s(7U!c<+%4xWmphWi%7^gB@G;m&*V28KMGw;Pku"
        "t22orF)Jn-$B8jY?VZm^)~Q(}-"
        "DK8N0pJ(8|Xj^XXnCYLGtYF8$H`jtkt`Zti3Z27<|v0lX*6>z-"
        "ua8wJdNyt%%;9wNipQRyUg)x4_1@&)6)-"
        "FUmDd%||iLt0a19*uW9u#T|7I%yP_HyJHp1nnV;#S%nUbR4IF=2VtPCKgm~xCzo6FNRx"
        "LMUBtChZJOUc>?OqZa5Ns=y813sc#k2CRkr#DLH5@);939Y%TiD?cjF`!jJVZy<o)gI8"
        "n&3eJ4pE2h^GRmT(K@vUugLvNS?ScCD3o!t<dDDSzO8kf@)J|G~P+4&v2l61<Q8gKGOZ"
        "YdS!`$K&)t;t+EZX6u`+r)-*GJ3>+-"
        "4QNy206!b<r=+Dn;0kON)VHMQ2%~%X={~RDFbV{}x<^Siqc6KggU)+r5!FavrHbfmbat"
        "+>>S(+BRoW$uruDQT%2fVVnav7|-"
        "M+D25pU5r{gT_qn5}MCe`W#bPuJllY>qpCZ1sgL56)=3)^Fn^6-"
        "OG#17Hcw#nzEauHx?Yj^kfxdzh+kk^uUXRdl{o(X8y1=G*X3`We&?#zCqzz&U3nD`nJu"
        "JZ-p_7-"
        "$}58r_QqyMJ39L+Q*nbdZ11=kQ1TD_>yrB&Sgp7RL_wM)SR$)hgmG@@GsR_n&YJGd=ss"
        "$q4yq6Z#DaRGL3`dMVvJmCeRorRy{fHpu@6P)h>@EdT%j2mk;8ApqP(ugU-"
        "a|NsC0|NjR76aY<3P%dt8c>w?r0L;7q0000003W9S000000GzvJl-$U-"
        "?P+Fas&bX9%0&rErC1>;;Dj>E%<MLnxy{VX%yyfZ*={paciU~Y+sxEv>Nb1wf8V`t&Ac"
        "`9W%5&|mQo=_oU`|DOPSNE)UI5ue#Q(vGxSSrncl5M*F+;G5w#K%Ju!)`I(6;dwOPj|o"
        "w~M6|Ic=}S%+@vk?q~uH0zum`J5z50YUU6dtwH}{QrFAa(uahXX#RFq^Za&NoO-"
        "bXMrX##jXbd^FYYr)uo-zG5JYUIZqz^r>_+a2>pbdq_<MZGgIpVeVslK9r~fRhZ`)3mv"
        ";6UDN?+a2;;3!a$aX#fcsyGb!mH8OqaO(<s-x|6-"
        "%l@k7J(>Pyr4*)o@T>6`BjP+#}E}Gz7ASy5KZB2U%oIU<J@<Wi!bPskl3@<k(tqM<D0r"
        "pPlPcO~LiA<G1Y|%ttOM6_k8VGgKEE(ni8?yu`o9zd(8(zT`YaAC&@DiL_cUCOnQh&ay"
        "NSuOQc9k9~!-"
        "w^nF@P<J;00@giem9`&ep?^VTnbI8i9^WGNw|h!^&3>qhvPz4AqV_5~0d0amcog)t%y="
        "d6kO*cIT2wgi%|+jPKdW8Q3L{y3C7dM_)i9r8d&SGi3*-?nLw*z7X5I7F5POPO-"
        "8bk@w#>5s`;2En3Oq7&X+~NqZ;BVdX*V}}p4<XwHIl7i;vQ$C@K$;r+M>uPQ7X%SwQ_)"
        "lr}_pvC1E>UqHja#7}-f|4veOUd_KC%ou@wFJ@FD4>6|BuTTnb_Tr(C5-"
        "C~#dT4Mu>>H`hgsU8{uYu$EyZD<8At(Rxd%%S2Me^mm;14;7vaBst>jgV9L6Q_=I!I~c"
        "Sk+<$1^qNez50E|1z;LuMfkzQbt14xoS>#q)y}$@oQ11mNX?^I3`|AB1zwPDI&5m%9XX"
        "jhORY@`{75eH@np2|qpj@)-"
        "8{bj>)X9w%t4VoF*$OM9uu_TV3GRZjw3GhBcD0GV^}==b0kwmMk@c$Y9Q3xw{h@{IXYJ"
        "TWUX7$Ut4PplVQ1tkL(CrFJ~nsrMYN;;pcX?`3$mFH(w*}9fnW!?L1t1%D{3am=b#7Q?"
        "sU>p^=VQsTQ-hCEuBFj<F-@9dnI^{8OBgv6#`m!@jH)I^YJ-"
        "w9Z$p$@KshE*T4(yj?!+n%RXpV_st1zhTJ$ix*D!ZcaqY0IGLx+Cl9%Rmn)f5zFL#g=7"
        "Z1uPS>C__^nf!<z=VsYa|=R$?wB&oKdK>mcoYErM=@lVVlsQMqB3!?Hst`OA5TekF}L*"
        "C^e_qmX)zC>jkCefP&vCO*-$__*3W`dT+f-OV={$KjQbOeT-tb83!~^1Aj@OCCs!Ot=x"
        "ZoLqzSljvYIo+`t92PNWq%X5X|!Qg-"
        "+xw{x@04dfdDXeK_zf8er=;GV`~0EiB@(EDpM{h!LuPpubzLY~^4;icOJ@@onmsP%Vdv"
        "l#V+Suu5K(96c7|M#)FvSQ?-"
        "p4~|GxkAHWSrF+|xgM>jA9bp@_Z^?BNOjem$}mWP5&H9_t+ZF*y^u`X$W!zZ0q&I153$"
        "2e1tgfmSTDGyY>ocK&2GL&m+33#XX9V}J$Z`T+g`l_o2#sM$_1Xn1>9X%6359i<#p^8q"
        "WrcPtz_mC?H0iBE1YguBIof0xd#20MiH;J0^X5YBnO-#^~@IH-"
        "@<ge7ETd9a?>8buyUCiN<rqa9{6}56+-"
        "sMNDrRU95TpQO+eiW6RhQS9i9;0YxiS)%$m3qA=Y?u#@Vi?i;t<xui@(Y4yz<NV@=RT("
        "uI&U@wOgi6u`eI<K<!M5L%LXFw+NETTlZi3#HjN_nw@IZ>Md&AFw9pHtwbFOqm)g1v4S"
        "5J0&~~e8x(YY%dXC1yb$2MjkCX^$lu(Rx0msF?3RoXRW18N)ei36w{-"
        "mQSNfRj$Ms9XpcC+lbhx-"
        "T)5`sC9(LSlO<FY9NvtEP)<v56CpsOQ!crhGZQ_Q?i)?WFt?6!GCqxcPFxXag0cuBpbX"
        "qJ5>Wy)!E4bn`7@Lu>!gQr7a?GM3@r8R4fw#MJ7va(M%Hx&9;YTi9U~L&pArsKqx;O7!"
        "Ped;kVrL07yi)tu*#^iJ{+Yczw%z<k8ywRN@!-URU49YEvCW<r>fJ2-"
        "NJSBjG;mJI8@`I&~9sVs1-"
        "4U6?`S`X3Z2_BU`v5tB%w7OScCchYM^b7xhw7lC%txm8otst3LmMKEo4z1g&Siv>%DjX"
        ";L_VQ{+Q-"
        "X0($`BsExfdL3k=ImF^$o!{MvDFw^ooWUP4ol@$sKGrn05yqIq?YQKsMhmBmeGPW&hI3"
        "DT53)(o&A5TuClsZgVj*WOIpOYheueUEC_RoqswGA<X5N?gsiR@HbpuyHuhhn=h2$Wcf"
        "Rk8WH~@E{jWvZmMcLh(`dgOCK<JILjdnt>gWZKMY8`WEAS`y4#;`5q5zPu)jNQB&o6b+"
        "B77=#om=3hp!eb-sesVkWvX##Iej{g+i}?$|zk$W1C#lP7TW$2JXq^^Ki}LPJ8mF**YA"
        "YpL&lzq6d7&!wQm@fU&YnP1DH|>l_#oBN%CZA?ezMb<Xf*WQF+Z_h`pUoxt9eS{$Wg1o"
        "dK_sSxkT^?8WgFeh011UxKJo?Eojq@EH5d`N2O)35_v$n7Z^*c@%7Ni8mDz97Co!x5Yi"
        ")OzghgEf5O8RPxyp$hulqj29J0VG{`DokHF*P7mU-"
        "O)rXG8m<>xBtB<ET9<RTFIA0l3hWzm9$rXJALgk$8e1VbK1USyNSj}-"
        "fD{Wk$<D3&(F*HsnAIKUs*bb*WIYMvQJ$ON<Ot2|$j!xMd)T!zvx0#Y5-qC-eEkj3H6C"
        ")Sc)-"
        "!(3k)!LtKAzc$C++n3kj?*xHp+6vEp0TUT~I4)H6Xiz`Id_8BRXh2h<x+A^F|IB&1nt2"
        "j+|Y;={=v?RrJ7e`z^hUJ3~6&B2^+IP%^)XyP;t)UCU~Wk7(g?*vm58L}>zh%-&wfH-T"
        "ZOMMom44P+nqX7@dALH<Im*nK4jjHRc=*06<~F-"
        "KXiEth<ilZ^H}iyLyvxS#oItGszKxQg_#d-"
        "Gj5%#Px^Fi5P#3*io0Q`m$*z;~sT*^+FKwg;xLELsL!MiBWynn${;_DSjHH1mtz5`h?!"
        "35KG$a5~CuRHWtTdLb9wbcprL?Z`i)v;0@c$+PjT`YnjZ{ly0G(5~wqu-"
        "7SyyBt$|R`0E^Aa{+y%3c^O+vFFc9Ws?DUKaU5Q$8qv<C3VBR1u1}G96DWe8_o3|FMGp"
        "oouF6Fe%#fpzl5x^(URt6aRa=2>DJ6yTz%e!q9M2)*Goj7KX8b!Hy_5StIzQrTQu@kMh"
        "5i?h`CjjtIX?#Te)*)<Itp(i{H92l!p%CYyq8vNfR7U7*5DQi>%&lKU_B&_pPv+MeUS5"
        "yA6Ng`}e+`fV!H=Vl@F8{4M-"
        "0a(f9w|!k;0^Y|T;xcj@v$K4Ijj$gELUaP(LiV$U_$(WYXVH1So-l?#B>muo-HLA0XUS"
        "vfRYfH|#0hAEe7Njv{~36Ne+%kRfoEl-l^b-"
        "DmW$o8*P~fxnmE&Q&Rv89ZVO&s9s`tQ<TI4gavJ-G4-"
        "6e~8!;`Q!7RH0bro04;=ZRUug6c}+va4cFVvOtYK8EHw2siX@*jFvoYie?ez#w!C3#nL"
        "O-"
        "S(H!@E&+5ImGWicrgL=YejAj~FrZI2+0?(kbR7XMslPb7>0r)K}Iy;S0Z?+CA_Xibr&I"
        "J+4Y>=-"
        "I>;5T{qs3&aeAXKaO9Jlx2A<J~}X{tD78uaVp7K=z`Hbch%fZ`0v440)v8THD0=Vhts$"
        "n~QyMx&yJdLvi|tk(XrD>ao4jdm%H+gfAJYuOckMhphZqFtu<E=d=04*H1Y?$7rW$aXP"
        "};sIH56<9@c1E=IR`vQ`?lJKgYrs7t}#@Cof;B_IcV={}Lh;Rk9~sl4$%kRV-"
        "3okM!b1xT73q_qfx8TgoeU#lFUwIw*on#(6^cA%T*H=2*Sp~m>IeU)B?lFpCdws0nL(@"
        "7v($uqM$UQH5}1;sCul8MK?Gqp<4kL2V(*{#v<xG+72GX<J!$9WZbm$X=&=!y}qt}c~j"
        "(R8LEu}rL>)XKgpybdZN<J+w+Y*u(cU>`0=e~|pp)f&qdM0j_L(OB|^rWmckz_Fp<3_@"
        "bu6Qs5|o5tI5utVwtUTsO}O=xjA8ur?g)jW8L^fw{Wu!vGLRSwV_XrI|ZxD}~@%4C|oJ"
        "mR34-"
        "MvtZw{*i+Kz>K^XdCc_6g8Y|CkAWMeohNA(7Iv%D~%Fn8<(A{W|VwRz63$s1?NK}{||0"
        "2qf7iEnNDjth0xQ~Mp7A&)kE4++<`7KT$C{w=bIJ!-"
        "Pi>Ry&#v2%j8YRr<HUiqqG6~;1h5dE8J@qGxW&2v)bgynw0_@=OKgON?;jktjESH@Rj6"
        "b3!T2^E%zGzst$!$;u^e`cM4^uhj291v}4om80jGg-_|`a6jphL>QzWL@r$^~{-"
        "HbS|F8|Qe@?s(y$Ds7)8Xhw@Bo=jTC&o-"
        "J|BlK(7t3XZWykp4TVNd2c9lB<{i+9#K~q(Pi+{8K4=@HBl2uMjl9H5a2_isyhW3tr(H"
        "a_8t=g`=qbK8a=oLC$E1`#0Vjv*f{K5qqpcKcDlU_DCp-YxrcZbjZ5)|}lennV(Ndhh1"
        "Iyhu)^l5lc=ruAZ|FB|DsPA~35{qW9L0{Rxf6!K+QgxO1Gq^5pa6Y|_GtcKKHM|7lihO"
        "8N)@mNV%T$ekUl3+S?vm+>{J-Q+eu&W6JeVt6MpI6%6_G-!@t<AC5+#|2l2I)S$$V-"
        "W6ERRn-qfs=!o@~JUb}Ti>jqJb<gVWlrEvNw5~oKl|t2dl${0dh*01#XPbQ!HI<Cy=XA"
        "95+U`V%D+IbL1)Z9KT2Kqt3krH^&sP2@=lcC1xUI-k=ezSKo1itM{p=``-"
        "+96RVbh&2Mpi!6_+oT064W#LS#WVS=Lagq?&~tn;{8R~7|C>m)C=e3hfrE*m_FX~hc%f"
        "U2*0-?4y2~@o^pHiK#tXPQa03F#^!rtP~em2yMF>(i@7@o-"
        "I8jl{nYJjywo1n)9$DtK7+i$-"
        "@{d{9igtovdi(ts1`qKHPn+S#Umg{ujnlm1^$v|LveAKG>Vin1m^Nqqyu`S-"
        "!d1321oMlY@wD~gAZgELq4d&AK|x*h6d3lFwx5EpDC4NchD>Ho^2!BLYcK<`~nNp_T-L"
        "T2%Z?FgJWzZFhQsus7$_-<>-"
        "o`Drxd@y#r(?<(=m4eBm)9=&S8<Zhe1kIV+FCL!qO?@HC;Wag=m6TBE(vNt)ZZjxXY)C"
        "`=3c<KS=l5MFu`XbU;0g(LL*z&QXj0O1b~=J%amI2Sl<wNQeUqObJ6aymQ}>)I<IqtTb"
        "PfUAKTMAN&XXHE@gmi^smrMDtqa4q=D9&UfKHt1^=KUovW6q`H=;s-"
        "Ydd&Jy&Tck3q|E5PPo7}<HF*HGI%+G1q9mk)luab6Xz-wt2y>$a)LR`x!|0SG<D7*t*4"
        "9p{2j0GCvbs?6N1`;~TyTTL57XFCS+%9gIB~?hqg)7{JnW#Je?E9278v4?Fo+DycT36h"
        "sB^&RYg(zF#HpvVc-tY7v=Se<9kjqEY!*CB(jrd+$Zt81d|3vRYQ*qhQy~uhu#p}(Yp^"
        "1>e9Fyd?t3~|01u02ySf{wCT!mC|ubR*7nq&!U1AW*R>!rG!m4oqqlWvL}H6)$VCPAWc"
        "GGr<_#Y)WQel~S01FcP3=@aO@fG)I$d1^tZqK!%TC!%*VXlC5jZHR$3vKKo6=&7_!O0y"
        "$bMvFD0<2tB=*%7^2>QJ8MUz3uEecE2QON)_X<^y-"
        "UjnLYd(&m6r;c#b?5%%Hye4|ws&0!~%x$bjp;_Uh$HiTC9e)NUyH}3Ax7~Tgu;Vl1qul"
        "??HsbS(0SZhD_H1SP`LvAnjg~sw9Mh%)<>l-"
        ">n21yI#PTuD*1%{*Se2pzav{}bnfII+2wqwIQW75BYj5I^=S|p9R^d${SRh7q(!J^t*G"
        "|D|f{;`|jRMgGvNS9hM)PS96I5c-Y)7f$YTV$LRv-"
        "*FAXU<<tCPP_RtIfT35xpWmX65(&Ee%37$Z%<ov0UCGd{#KrB5&32fwsagXpFzFAKYlU"
        "FL>ltPzW#d_b4Co{;-"
        "Y)M?zocCP`FJlYCZ!M%lk`6?bG??Z#xgmPRH9^LVDgUA6;mvQcSa`(gzT?P!1J)gru+F"
        "~P6K^0l;vxZRr^I0V1p)><|F6R+<aqJy1-c8r);KL|_drC?Dw1leG*R-"
        "9#y)X6a`kB|^7s<z<e$TsXTa)ght?be&n7L+-"
        "#o(|;s`EdRnGTJHHyKqzQRs6s=Ey75Lq*^rEs)?d~x1{WBNvLsz>r&jp<S^}H^^n@qhU"
        "jng4z8emVq?i$J^>ywiW|WMc9&da-C?7eQ{O@iEraQCPYFTT@0N-"
        "9K?g0nJ(4X5ZgSSBKgW8#H*hEEp3sc_D(&E}*bcUb7ga04@!(Xx8aENPhabRZJPq%%sZ"
        "}s-"
        "D4uAQR^LUG{ZBd#y$B8^|G0o^%eg3LtNpvlC+DHqB`#h(;^Y&j1Re!?lS}M(>xwd3X)i"
        "tDul29;AJE#qYYrCoKm%439|%<r4@Qx`fy?q};>9YP$x>iFddPRNiDa-"
        "c(`~Cohn0$h?8SJT`@1!r6tseJRy@jhiqC7Cl$&xK%r;sGW2{}C1%WiBGvufH&8h6W_c"
        "Pj}oW(a_g_Ev4h&X93D~s}TB%3yb0GmZ~k`qG6L=on_q;(7&$3b3^ws1P?J+P0r#?1Nz"
        "&FFc29M`a(2z6mG{zhhM*+mDwh6`(Xuqjp4^SVRv1?{9PpmNfExgAGVr{M6IZIVE9m>V"
        "J*I)aTR-"
        "}L=Hopco}&mSdX$yrTTI)?us)LlU|d!V(OjkX){Y)&Vnn@jPZyb@f&&CqBykN!dG;CO`"
        "<`Xurg9w=Wtn}rX-CRS|ljMy+zxtn=jm}Va`84~HgsJyh!`5>(31!!~iUz%=b4i;jU6i"
        "#LbY$*qiSC+<2;LZ6#%ZqL+gVWx*9X)M4pLiwGmENL$;}P-LnN<cY*c-"
        "iLO3h$>JYLx;iBfkq8d>}=V=n~tx}dRxdI5JN)Szw1isTV`QN1W$WtNaKN?GZ4x}PPp0"
        "dU4z#z)X^Ru%h{dS5$YoMV->FZMe<q=ncHIjjA_SB?Cm=9PD+=9Wa>-"
        "^sxH%7f&^N)LVye>O^(rLd_5lUhfpGZ7TMDl5!i^FCU<ai)B4?_?{M#nUvaD(ohG*<@P"
        "9l`BRG7eeX!O56^O2UF{XE|C&6jQ4XBiaL+AAtYIEA9w|G$uwLN3ZVUP9l`-"
        "GYDw!x5>Opuk#b7Ds8w?usf(5_9SP@vO4x@H)KSh^qZBu$jjt~*3$Dg-"
        "2RGV0;EU1^xRuzy&O+^U;DL}Nor`q%l0X(xBUnnA0S0RU<w;+{`OHAR@FrQtQ@!K;JGI"
        "617kn6Jb#~F}xCd$_PBR|Lok63g(Xr$nfdF&0BxyQar%{2^+8N~{8X%nZH4dz0?a5W^P"
        "rQrX#>XT29>x0Dn?-"
        "72&l=xrjX==0!rPqHC>u2L&bN~SgQCW!{z)6!S<wS5+JBm#gBegGXPXqV?x*e(L^j0yj"
        "sK-A3;f06oko=C&v}04x9jnE^`!JnYeumdkn*EgBYWTs-Wl|&1E4Btf^+BsU#{9I>&YX"
        "lXrLRk<1T)S-"
        ">I>oNB{eNgTaS5D&&yb;KJ5f`Kr}Y326P~O_AhviPVSFXrF$9cfy&pZ|ZqW^l55Xy#Wb"
        "$1*t9l&>ly!#&>JIL`ZA-HO9W3LJh|ss%z!oV@QIwBUp^|re(#p__CHu8;K(Ir5}Z{;o"
        "{<da!MM`DRmL^k#=%9>4;h@Jd+i{pRtbiv2nN>Bsormn!Kv3FAQ;`mb3#V&>>`rI*^Q1"
        "tFt#wUttI2Fb}4#6J)wMOkjz^8P%Rk7Bn&tyR2XEWeT*W%|g*EyD|#q>d&RU!32mxF3d"
        "2#YmLcX=#BcwW%Z_{R-h5-%s-&p5wHDjz2<+rQSMio9&W1iBkjc&c0H|7se-"
        "A|<a1zNFgME~Rn>w{dGgBaE47y72v_`xXR*7qG1A?wWC5<vHrfBEyM;9E41cNpF5gReq"
        "u+t^&QPm9N6?U@lW&$quLT~$C7eM>QOZWRZHDHOzwMct7|CpY_6;BRZ8OR`kEDcPeS3m"
        "_T>if&k+1Z)YM^}HeksrFA<_fos#FR7AyIZYZ0ktsPBDp7S|^kUN&LO`+>O>Vhh);ryw"
        "AUq*KDljRolw@p&|_9$&l>+>ST=cVnx;@wWxlLej#_{7I4Zt!Fr+PEWI)H0E}f70n5+T"
        "lFDp87f)veJkfzoP@f&udM9^8lX)Y%AuCBPLv8z_yA-"
        ";H6oQPoN#BeOc4ud$(j#=;`I)Y@?xK~f4mr;Iql#>;J0Cycc|*gbb9Afyk{q;`1Y~y<x"
        "V(qY_02b%T9vi@lAy+uW-OU_*(>`!tLOYCj7h#HbfBluX{oN~E1AuM<NyNJO)Ly8&<Xy"
        "|iRD9`(#~0<i+BvK>0j|a)wV@)U-}8{Nc}8E1wYa<5ym}l6~-"
        "~BpXnn#^>0BQT8um6bJ|J$ESqTV)+X~9rJq&^_eD5ZSv=@Wm)Ag7tkM{z5k7-"
        "|w!cbgZYtjEt|oWbK4|P55XCa*Q-"
        "`rRW;T>y1yfVJdax`Eiln+NbRt2xjed$`M)_ep@!)29Z@ngL#}Dmaa6cFosBHb<)2*&b"
        "G+&Po3WT+=2Ebh_olL?EuMiUH>4;Dy$h+h!L^cj<n{*3$Tg7Q-t*Q2(JGuX|vb?-"
        "e!Yb%*Zk^{jQ9V{VJeTxy3gE4B0&PY7`cIS?)gl}{k@OGeCnL#w?ceZ9RvjMVx_B}iLI"
        "sV1$~~*J=7D7U2J7e4VJe>=7-"
        "{sfh6xiB5Bjb}6zP=oE|`Zi{1|_=_WmE)y*#V0U5hYs10hfFGbyE3(xQBg;JsegZlx`X"
        "<glS+q`^YT&NK4f&PeuRpFN5GY7?misT#UxCu^>^Jy|6plqFa%VH(VWk*GX<DMSkw@P6"
        "Z8HC8DLIp7KY=GKOStUNqoSNOmDJRb`&P);1G-iN)&hb!u>SVR8Em}Fm~`;-"
        "Z!Gaf{B(uAvSHMt+|AU_i`((AaZGSi&zxi2<lPZ>6E1k3YubBS}rn@^q%m7TB?<C)EC="
        "pW6MNQchorT6cOyX^Wr1y8{S?iOl{zpFV3)fz>J>6&>LZJ}4R?Wr}&zT<^)hF}eI9=>i"
        "#yfj?2OFCQF279)#lDCSuT-"
        "8YO5{(jY&fgj)qhjSZBn<I|+{^IIif4DNWueWywwsYJr?W`BQ;;J1gKogLgKv`Jla@rN"
        "V;?Vq$E%-FBZx&S=o9x0tEOG#DZHwC+gSm(=s5ITb8rFqEG!o~1yji_<0())-"
        ")d$QCXeh1Xp?$}%~eVhN9ayhq8#Qi|4%FfKW^2rZ>l5hxWqCsGo)v%jy;<Wwc3O3)VFK"
        "kO0ZG6U{4o;XY^+h8MLOgodv9|b&fViWAI<0yT%0?qK8Nuw%uqg$4SfC6_(xI3w0zf&f"
        ">4jJL_Eo6Q#L!l$1TZOp&x5@-"
        "4my|BNy!u3mtg_iX~1&erm(Ifeb`C+{g=iNGWH%ev;jDL?boH&WeiaL$?pAK9Ih<T7LF"
        "Z=UO^>9Eh)D}OM~$2CmensS-"
        "8gJ#P3#QRpw@DMV^`9;kb$i)nE4L{~=_q|M>!RlJAcscD&@Nd=x_S=4Iw)SuEoM*rE3;"
        "fFO>5D?sp)oV)pGF<;iwFrF;nUC|=>|OU#D!OzldOEHLxYL9v(1zpbi7^8=p>vL#*rsZ"
        "6xo1tLS>dtii3=r<8Ejzr%)`!g?83?$5nbJ4sbVzyzH4>1+uyQ;GXw8O9e;yY@e5B%JZ"
        "dP;Vk}1?aYc9|9LKzgu5D(2?`tw7elS&RE@@7)jwK`wQoX$;7|OW)dDtzR|@-"
        "ZDIVptW*ZaFOO459{4=CMf+gD<rM`5A*v!4cX3%`JhP~3b7Jf<yIU>{yVsjg=sC+Z^V5"
        "dM{)*efC1*sOUu6I?&r{tFM@|QRWPo<OAc;^CrZ*9}^>R0GNNQ$uPI=nzjM0w4XG>!d("
        "t6QDri)^&K5kIwTH*DqQagp>h7V7G{@Y1et))Qsui%ME$#gkf9JXUPw^k;|BUY!dmW)L"
        "dk@$5E)gZWr_IUR1h)!dnQI&6RuT3NhI|NqXI&CGm!xt(O_>YdOlt2PDe2QFyeiEvh5^"
        "_Y*+jb;_k%4EX4&bQDUs|sIl52Z!<1EBmZSd|yRC({$!Aa+Mt)7m3!HIzruc=Rna2o78"
        "SV85Favasl|MLV0{`KP4fPzZML7W|5wfIEn%M89N5(nOM7l<bIaWGi$OE~?c>YO2q-"
        "K}Z6_?nd7@6WkldB%u*|E2Y>+#3QAirEa4q+%obm;f{BgZn>r43!P0%7=>{;eTJ459CY"
        "8#Vq}41tR=pon1&~iMy3j}IFmCtt$1>(n^U=sE1Co3Dy)03D#|R?##qm<YyJVOAR7{?m"
        "@%XVnwk2qbO54o4IB-K)ptr;jfBs7p-"
        "?sLN5XYdN*@B*9F4uOEW9Y($ZbzE;Hg$aWjnP|Cp(K^D)+sa^}^7DTrrCT{k(zMS>55L"
        "P-fkOmK8oli2DlI>?HkL8qXW++o>j3llLT@5SPM!<pvbCX6TuM-"
        ";K=hHx4N^VVIqVG_a?szu|#SW6uPZE<LrVSh$P<oyq>d<KQUD<rT_Gy2Q#G_(=2X<;^q"
        "nx)CMVNmn$?&$5j?5Z)uSLg{dfU$;JzfqErv9=_#YCJqaxMo4fTFNTQLgdB3RTfJbaG?"
        "R^RhVeh~Xt9SHgm)}e9!?U-"
        "6=#<_7Vop>=n2kp<Fq)!dymFg<LP*}PsHCF+JA)pHa19p?H<o=l?}!4XWAB+MAsYN{JH"
        "pcbPFr;RJSj;5y!(}s`WcxYSpEe`7gMa-"
        "7&n{*rFc@CZoz^yVAkV9Xl^r8EWD_G#fo)TY4AeH*tXWk*>fa!zE~{Cy|~@{WZ`}&&_*"
        "LgOzZvp~L!ZqbF;v9VS^}1btvtf++i}Iybo8??G<^Sv+e3<zax`nwDnO4Lg!5lc5c4f{"
        "b(!m*8*M3V*qOrc{8k+B%X(e-"
        "Yxt9EQ`q^fw%kC(90rqm#qEc^N$?dW^4QCUh5vK>@rP=R+%9=A7U=L_h7qH`^EKNHmLg"
        "wpNi4X=%(%neV*BPf@dSJJ}kR!Pd<Y`~uI9>#_@ImVA!}wDB;SwXkn0YptbJid0e!j~&"
        "R&%QG1c(hgP-jUq3!4fqDX8)3YPsG2fXyXMBQ<s^ny<=dS{p_$q~IV;;>{A?G3cH%>NP"
        "Y$vc)S%PsygZY!g$^<a@9Yf4LzSsc9r_b`EuGc!vZ;7_L@`IX`_XZF3o4Rdp)R|Q8o(X"
        "Pugn$=Tt%)bHHJO(7#V;vrR{WDDLyoXeZ;TGBG$%yZ9H(xID7Rpn5>KowIJ1LL*Gi}4P"
        "C4WP>ii*(YQA^%x0iQ*zE^?%&+^-"
        "Q;#k9e@V*dmJkbT(e8G1m}rnfL&{_t<IQJl+Qsr}Qc1|Aty8MQNW37Fp#5eP;PdP!yt%"
        "Vhd*X1jB0uG9xAQyOgL;x}zJcuU#Ja$zk)PdoT#G!^{$UFv<hYD)hWBKz@eKj`LEHE%u"
        "u8bR{<D=y)txUXbHwX-n6$uGQA-OKBa`V}@P$@I*y^y61;@K(?c!oj{6J0(uTm<?d(2~"
        "j#{85OYd_Rlu~pK%;9^{XDON515Ff%*#IeXnb~<O|RT17D;M@pCCr$S}fds8En}KTZ5j"
        "Zh?73*O^u5W%1mU0_Fe$s<ACz){-"
        "=PcQ(6%P*LUz~o<SZM*&BU$(+yhJV#>7zr|Sa+5)fsIA8NCEOI&aGx=ouMH1XfI4ppqa"
        "6m-"
        "or|;H<)a=T?nN+6SSLf&#?4f!JDG&cEL^Pcd@Hk84n}9wcQZShU0mto;L>1HM>Ug<RPU"
        "nA3>U+qKU^98|Tup>&SeJtGWGgd3M-"
        "(Eyt0P+|N?*W2Crqadk)4`muRD75}L}gnGWiAy?g7?v{R(ePa8Kt>t?b|H)sG_qYEHXB"
        "7OFK$a*IoyMdSjD{E12=_a-p}KvTT++TsYjJL<ZT?r<GfJ?-"
        "ESoOCSlpRr6Vll5Kq}4R_#8=H9z5icoa}lBp-"
        "m*K*I=s*8=u3)`6hd+*$Lj_B5C>2e|{6U1ZAfvr8KngW@0(;El=~9BwmgmR(Dx1wepZm"
        "3b7p#wi_C*hz`0P>3sM=+p)&b6-"
        "M)YkskMibI}J*P3#Q`b_etYo}r5T5T0PXa|?Ut2y^gzbi+w9Cz6o;(NmaTB#8-"
        "U;a9sANO(u2{|J39_27HRmq?1MKrhJweJVXGEXRVFBW;fGCu?lyg9I`P4zZ%V6ug7V?k"
        ")Qc%uN}i$HG^Z8~gEnl45XnDje<fMUULeWG_DjyD`F5L*vBkW)9ydtG@No{DM~+HE2)C"
        "2fd{eN@e{8RAl+cBxf2uMX%5SFiQ2{nQCP@MQ+I2Iep1w_XT8PwSdD7n9FM$Metr6<b&"
        ";4=eE{co1M}Y@&<NTw!9>+fG?Q@gDZuj+Wm+t-*-=@RbhWH<UXXkP+VFx-z>Ltm59m-"
        "W^1WYU?(1GERdf_$>88>;X(8|uScem_n|~~96f?8q!;aohl>Z<MlA>X=G4*W1<v6$zS9"
        "1m%Vt*N;h3JvItG5QtmLL%0dlaudb^a<k>vRf9fq208rDL?*ckUXyDh#V6$u7Gp2t@^9"
        "A{0zN;Uq6-HimbfiT8@43Dr%#cl8)8Wo5Y)3piEfF-"
        "#XfO%SyPP`>7Md|36R))QYJaB@P(AS82@O`Sn3@P0?D5`Sx;9KYbIi26|3ac^cj@r7dN"
        "$D{7D$#6C3${AAlsAryTG9&ZXMCk#J$~ppO}%nnEk7*9mBQNyXM$CjFLUBu*~;$Z7yeK"
        "WlMD7=YBVcsq!<(UF#7~viu1~GIIsU9TO!8sgSJQh2`!UF?E$|krP7!5Fsc`bF4x5u#4"
        "Ca|)V{1^WWK+-"
        "$7~&Lxnryv5hv^dX;zH!NQw__rQ_*I{zm<de<+vaS^5ZC(5VicX(p>FDP;o5s7>Yj^~;"
        "f*^e3Hd2E%9JN~nap!5v02Td&PZuFsl>GTV{fAm#WaoJabKS1O-"
        "LR_8uy=)Pz1c3E^*9Tj>Hj!XCj{212ZHflSf>z00k{v>CT2SXb60o9Wu<F}Ljq@+<tqD"
        "ptj8#=@aIYY4R^a<Y+zw3pK!LR|>kr%jsxbsOGwC2B?KKY0`i+*(KvQ+XM?QtLCDkuz-"
        "$YSIbp87O6&GysLs5}w)3t<4O1mm&Cje&Z2we~_DZGCl9$pE*Poy~n9C^Q;3v9qJKo^8"
        "JFtUDPNaZZCQLnWX-DkpZ)64_C<80u+~?;rnH`zCu${}GCl9I%(><<FI%9+Z32zwvc-I"
        "qvEHseK9zgsXPz(BGl2azpp5Rw?B&iA6!@t=rpv0gd%LHZl(2KK3@q&2rM_Bw6~)oB=Y"
        "QLYul>*lgTHJ;R?_zgtOhH-ii9H}o{MaRJ<$iS!d~Niy?!-"
        "Xdw0VIOXgx{(CU&q{If7GD&%kQn8X$OH|((P-vEjQbZG!8<@j-"
        "dMT@iAHziL8k)QNwT=mTTb}}_R%wB5AE{bdo@T)2|stdu8q2z_uS947AYXbLBT*%zRMa"
        ")#tAm-O)MzE9@8oMH|3-"
        "`U8p0DQ*v;EH9m|k$HibK&KPmg9quY8D>}~($m?uVUoPJbru(}nh3!9i7yVadSA>{m(q"
        "rJY-!e+NS#{+%VlldgULh^fDJr0>)-"
        "`>QI8!}K2h+YpWgT%8d{Y&=ipT0JQ9Ivbp+EGc|IkTvEp6!zV3ZGl^H3{7RjtT7T3OG?"
        "URqH&4L6aZace1$@+B}4I^YnxB`or1hsVJtV9N@7Z$6a@gUa*bOtcmpiO_u2U_7J}OH!"
        "RZp-ONAFK`Mm(>_JBMOLM%v(p|zRkIlD%<6{<EAeExJSFCN>Skx5a3i=_t;R3f>w|5AH"
        "H7*G1tr3bU)-8*MN&F)Rv*P(RtT3@ThlRWNKMj$tS&8rpG1_bsqN<+*SD9Or-"
        "c^6yTBDV4t7K}YFjgmLTY9+n--"
        "~E`j@jzT#8e)A5KmGcj2lPPuJ7!xHuMq57a2OSG(`OZ}0Hc_hYpYJAjKoG(Q^5K)$m6#"
        "^Zp1n;Em^4$4lLN|X65c@FzW+Qu83Md)YJ%q$m3C;j#LkN}H;S@~dvQ;#)4nfU`}7dG)"
        "pw#m~ZG>+}WQQ}Zh1=ShE%0WBl7d$rni9ONH<P^M3tBea;bEO^9XkH)BcmH4;$$zS#Ig"
        "!mhbQ{y1OJ*+gUg~Sb!z5<g*FyhzS5w)0#j>PH(Lbkl!_UQ+5pP&ZTae$a7kpJpWzC7K"
        "78Mpn&L|zqpa-lb=2~4g04sV!^E6E3C22o7K?(?aU>S>LL8#!C{@*p81aWMcR)X}Gn)("
        "X}O;}^vl@--"
        "{dke}B%%t#R(%2j+jCM+?d+7})UazPgqmAJeW1#(a2keC*;jiX>ZWseZ3#fG6t{Hq%w4"
        "5g%rv^_3a_BqRW!f5VBk`gC**|yMQ#+Y`ciP)?mHT8cjz$&LNwge&PA?cm`~_tWncW6X"
        "d8K3EQScX@%51!gHVKU-MbI_lFKq~0<gUfCb}gd6n%oe2nnUn(JqLa+RdoWmuY3t!1YQ"
        "RFk$3tcIEVYOWoCVQI?V%nND3?FmL#U;kcH5fth9z(XQe-"
        "+%R)<O61!*A<{j8q+?S5Scj28pOlzdhp_k>?P~Ti*Kh#4s4*wN6BG0FzjWKi*?hhfF*G"
        "UhRVprh0c~xJ{&){FB6g~pd?F-"
        "sd=WWo^AL;wyyj__6&^qWJ=tBEP;6JstnKxm}t*oJfEDA4x``E!T?j7@|NbZ*D5LP*S)"
        "93@1QI!_rv!zzJhyRP<*F!MF#n8bXKx}8bbC$Qa59t@6D;;5`Kwcw;ZwsW*&5@+C!dY$"
        "kP|FC*$t(}a6v|7Y+>C*jFv8wySj5lctfs*tq>X!km$4?%8Kx53SStyGtbDw+c3(GODq"
        "b2`;}9(?kD)4=g@&rlWSMM|iqkyCM3TZEn46U{!cFZkWP&fy2d~Gnn}ydT)o>@$RDa<u"
        "AUz=?$z9k*eu6U2OX-`{z-"
        "mPvIL%l^?I3)zb3i^<hrX;ZsgGM&owTodYwa!F0h#U0<YMHio4|Q$`3v!-"
        "Xc5GvJY@NdL@Bp2)4k@Fpcm+D`w1%TekEhI-C99uG`zPY7UwB~TN-IF4mYrF_?xr6EG<"
        "<=?*%J%jqi7A8@t#kT+P}|ewf+uM(QQIf=%pP!iL~MRt=5h1=)G~lGevF7%C%9f3|-"
        "kS(NJ3=XQ*6+j=qwAFw~OT7+TUYOEZUE8~0aY1GmBH@UU;&00c!mz7YI)et=o_F!%8&J"
        "p*2;rwmo(Q@$Hk(F4Fo|uE3Zc;@_k$S;!@&MQL=d<R}Hu#2P2g|Zw0;R3mQpM<L-"
        "W+h$8iyOpGa(kW(gxaF!Z!(uxI?_u&o1K5#AU1$@(B~`H4j;ZBt6i~S|Fz@-"
        "_;}dXV%SJMdI|!WG&6;jfGOK2&>3Xh#9M`W9~CJptK1(nrzfYWyCe)tlCztf={ALbOxJ"
        "gJVjs1tq4!ID??}f2n(jI)dFID{+P|c$)PrU0gW+t<0DozKEQs;9^oIxvd}YHn;*lOLq"
        "T@Ic^%w<kLoAgu4F!~B|Wtt24B$*{;LS{qtKRIvd;w`v1xi=vqtEK!}%$@KdbHbHHOeB"
        "5n8+p``qK?i8ClL4t-"
        "$zAj;Y+f5Yv9M{p})5qc5KTPBmgKG~^zp&7pBR8js_7lm@;B5sJB*JM)CtON_J3T8RJf"
        "c-"
        "?D%Yrn^+!#5YpJX$0nZH1U@Z2r_Ql<>KomL3o0yN_7tmAr~;14nh)r;_?0~4H5tRbpq>"
        "MXC_Pud4}vBA5bKO-"
        "s{U<VwDRzcasO?0{1#qDNJ!bN!sFN`<16Clam$H(fI@dBLJ+$e8y%BsggS>Pys2|HOCV"
        "}*PW!f=D131wt+oF|y#U-$-"
        "Vn>k6E>l6wUhdIvS@Rte&g7w%{7fZ*`B=u9oX9hqOvca_?vwSp?gvZg&P8A|c4NS$_uC"
        "xv{HLqB4!4nnJjlQI_mB)^z6U91stWZdMEbWEg$ZssSyApy<Io8W^Njq%_#A6~J5%vgO"
        "!!4XmbOv9=R=HViDb!o*McP~4g5&uMJ#VN@FveOTO|*uQOn!#vh(cm3-"
        "$vZWe_u$~6y{}!+|}Q+W6nqG1&vn!6ie_f&Q+chxA4Xqjh)&oBWX?BlZx=2)m9FGg%eO"
        "MJH@|T%TDv*h5FS9Q&kspgx_mBNKX1aLJTq5CwYdF7iDDUa6>dq%19=VDsEi(izVWgaF"
        "+V;WhSAVp)Pi5z7F>Ye&WsP0=Ntfgf^k)<Tz~QCO=4OaUU9nz6YPX)nTz!nP#IMJgsRz"
        "<Ak#=@F7r1c*siYRjH19g$A%O>T-"
        "U=8X8F=?e*{4Sh~mvlGn;!Em<2xDb!{r9DxCHX0{sV^OU5Y;he7u4oYs+D)t*Ooz0<jb"
        "R8+rst_B>ga~P%?qU-H^W7}uJ-QtjjgRv?T1l<Cm^)I@W8qUIZy&IuSThs@Tj^zcogUF"
        "Av#`VU#^Ui{6g}zu<0?=UJwj95VwR|<lYRb2Qq2fW)wSE&ZAb^)Lwf?JNmcqUJ&L_}G|"
        "g)$#$@Fh?GzzHnLgwx_7W#9lGgh>v!J~D6SO4bP}fMJI>X-5f61S$-G4j!-"
        "UvwyMp<>+Uy=p6LJTsD?jg@1LC-"
        "^P;?7zX62~go+r?wzW^!74!7_6%tYdYQE9A3z1P;PG>9fws6XMYFflu5ZAMpr2!ukSZ*"
        "dC(@=^*~@{hdc^i|9|0zWt=v!{gn*?Jnr5c2ub#m&GUWa(8XoVOGO^>f}L>X|(@6FXCL"
        "&5S((Gv$0MNS~GeQ9;QE||FAQ*W@oo@`uc0HV4b;L-"
        "XQI!3(ec8GycdOcRGDVbFggMGPViN^Ina5AS{YdZ8`j_Z0VGIH{YNo_UVAlds^S<yTIJ"
        "YSj5?eyWoY^Vt9btshFlD_e*MTJvWx?w|)KH$!woB5BmC_xQcy_9##dK_+N^bIjtG@hC"
        "a~NPCGsvXD0LP7pxNVVjX^iW@MUi2yTmYox!PP;V-"
        ";VK4Y&lZwbF7q<O1aU4{QV{mTtW*db*!S1xaC<h^hmwgn}4GidEq(Rn2|3La9oM`m*&="
        "|?xBI`mf|1f%R&;YRZB5ynkdmdX=Cbzq4777)Bp9q(A<5X<B|Hi%gc9+H~qnzov4Q#+H"
        "M(8s>UZcD!fz&jgq!zVXOXtH?4C1fi;#-"
        "GrM(&z{gFZ6d~g`~_*yP#fbk+&}vLL48HibjZ7v=sR{t%qZ*_~dfZA~sp<l<+Bdp7bFf"
        "Z7knn<5=Cmx^g<%<Ke<N`8XV9J5YYB3`*oZa7BoBe^%PyOP-"
        ">>Px>I(L{3JuvxNE;ceZ4dLny(Tk-"
        "N@(7DKyRE%h7HdU9NKgy)g{nrYGa*Ti>pCpv5sbj@Cplp?mIF|w7~ojy>8Y4xo*^iZlS"
        "j;0gU?RF`in+%4MY<z|OFcAuvMf9Jo7bL~0CLP2*we$!-w1v7PK%bGY-"
        "U*HwPy9vQdQb+hCtVa73C0lEuP@NX@Jo6IagsIxXVudAFnq|)W_&l6@a*<rn1ag5qa#W"
        "23%!rh^rFUoGQf#-"
        "8tMm=G6#0hHt3^nMM!$S@e;SuACq|V2^6rWLO;40JjPmmow1J<vTBnkw3yFB4vNFc_UA"
        "~|_3(*!I@{yTqvpbjK&|&Q10Jm%2m&333($VV<tK3}tg(9qraF$dmz1BS&?~%)cpm*>d"
        ")3@h9FEmG|JT37UYKRI7_%1d0Z+LM9nJhGmYfb26C(zWN1_smZG*3HPCh7-"
        "1>cirfh**u)FGsiGi(6;Y-CIO%Enr);_~35d<$)a16FP=iY-"
        "y10+Z2DPc2y>`A{4!4hO9D@@ux1S2gF0@xmw51l#;aJS5ByWlCBuFT?wcfe@?zieCrjk"
        "yy`Y*#~j3f}KDU&|Es-*~+5T=J1-"
        "zfhE>HAyGT1G$l3}<BWk5zRBn+#pFt08Qs83;>x<l@Az*!^#g57c|8{)P97)c<@d1!(a"
        "v^KnpRetkvoX+j<7F6eko8Uh|mi+j(-"
        "kLft%if_;;mp%y<9KI9}K#80=T+IsK&f(u&y~^bBr6vm%Vv%2Pr*u@ZEO{g=KPqMR2b&"
        "8h^~t*ds7(8`(#^U+;wd*>t!5)Lb;BV6Az{3`w>Z_V?ktWE5$zlADlch*o_rrlscXP&$"
        "j&N<7u03AYoU{biPQITZ|#R?xh3$@1)Dwu~CY2C!t`e2?7|4v3aDmkI~)mwZ&nQIn?3}"
        "&<7NVylO<78lmTt6E|CK9aQf)CDDbE)oO{n;IRDjoqP)Qe2h3W{@r3iHWPDBb&j6{h#d"
        "a(fUtg8$(8*e~W%a#MZhc82kRyUshiA~c7^LU(Z=94GblKCs!LFiRuu5!M1PHO`{%yru"
        "ma7e!U$OQ}=fq&*C0k%1Atc#s>nQ?H2q@g&kj0Z{2FW1oIP*e^x1iv*ed17^%dZyvXrT"
        "q2>QR^FXvoWZkrSvQi)#Y=$);uXkb-{Iq(OLmK-"
        ")A|M+MsLYNRNCm5Tr(lTuRBKqQ{`OJ3-"
        "tpXWbUxvNn>ahb6~JC$|{wnW7u7^NY86ixQ?dtx457FTHOteSXQl3>~ymPN<dv{qSes%"
        "9$hQ*A>m?DL)M$6qid)Oc<jDd@x2un!Vb|>K9}?wu=bg*)B4lFdK11#Yi?!so$zd=`AG"
        "pR_(ReE&ns94%kfyWquf6<k8hlI(s~cmVEzA6F?zzv?w&WhTE4(Qtv)+xq|&u^Q|Mtoc"
        "cyBqt=k%5MR+-"
        "D0I7;wYRzH0(>^>or7^!0Zp`08Hk=!mg;`d}*&yi9)an4m>`wR_%y)aK6xE4nQ8{NCJ8"
        "bO1-2!#kA0#Kfs%N1K0{O(@Y%>b-"
        ">Q)Y;dt_E?V~KC_tn`iby%)}sJl4N*R_Pp^HmCBbB)fY;{~;By1*L)9n0&Exd64!J*HV"
        "j6HRV=7cQq8orL<IjL7xaeB5K+bbR1U73)5I7dfK|dHfRxdfb*Vro(0C4@EtL`RmfR}w"
        "*_9NH094hAqRK^Qdi3mgUGg&5B`~CN6K{Nsjg|Cgern#PnWZi^;BfL-"
        "6Uvj%e)vgaQcKFM}2~exE<Sq&*QJW0l#CV>P@t-"
        "(7>85o%O21H<EzLgr1O0ZcqG>4AIu(OGzcfyw1N+jjb_O*^ST+w~o~b@{l6RCisGitG%"
        "ET`o+v{iN3IJb|4>%#)!;|Y!5*k`yl4R+x&-=KbfGd<A<Dre5!p4oX{C-"
        "Ez4kk35>872v+c@l8<F43Lmcr;F_l(|J$Ap^`MwsNNy|c;Mr&y-"
        "k6GZf4#k3QMO>5z1plsl8p8&irk_*a02L%L3z$M;4!$A^|O416*m%LESl<6(0&Axyt&{"
        "zsblM)LRrBPcH@HRA}Jm?@2i69!%9-X+=?&T?Sg|?V<7h5tdTsBmc*|~Cp-"
        "o|(40~W=|SKrJ&fl%2iR@jU-S-qr?)T&$CImh2Dvq`2ltYi8%ylo3Z~`hG+Kh6#g*U{l"
        "ib`+9Fm0*<gsm8348^6hdY@ql@-"
        "v{8b>Y(Rr&wL)?0^3alCK8xGzp{m$i}Zp7yTpE_teFc42XMcXti$E<qP}*Cj|uuwa1z!"
        "95V%JrL|nzTfkE&w0;zul;kcy=J!RdG7mjcU4#Q3N(Uu{EmHuj&Wk-Pqrh!V~flbV`=y"
        ")9cmuei%C_?LQsM<v=_+Pd3n@6I<j3+PG=CACU&uv(9SZI5>lfaw$0iqHvn!=w)5}@&;"
        "{=#^`I2qLKkWwyj&h5wG-E{Mf6WQ&b&__>R0JAdum+RZZFQzYXt`-"
        "OyS+_>trpeY?siR;!WB_9E(q5NqXkn099}dpKa9E%0*mQB~HPu_(o*|TV$AAgVqRZ<-"
        "_lz$t)``1MNa0&*8Q*D%0BZB>E}PRc;AqQDLi<I)}G+|28X`b-"
        "d|lyIdwAlfDdxB0q6tzJ^KeHF(Qj=*ubuSnGrt+CSuMu#b0@J;(Q~9?=x~$e9V}^;Gw%"
        "+nY^8+2J>>0BIXs;cJElKy6r0`{{k<V{9&6;oNbKRcd0+;umNz+F?aKliW1paBjHg7E+"
        "(co%Q|RA(V_dR$8Vsce<z-h|J1C-Dq7M#11T@sko-"
        "J*_9zfVkS+sY$nl85Qi>kt}=t~<Bw2bT@2NS3D!FdthAHCP@s_068i&pm7U~wo*;|H8L"
        "5RZ&(5X%B{vFPk7UKaldN>Nc~D+v4A=Ega$H$S!EwR=oh-"
        "}181ZJLJS>d7KvCjGIf5PKd3FvoLMdmKgV%Ouw}n0%J!BoxK)D?(Rs6W0c9|h9NPF|P;"
        "X3#e>7)DU1J+AvuHVBw-"
        "5wP2x40*1LR4=Moy_ymrNVpnEZL^TQ9;5&K9Uw?%xuO!vevp3oa)v>)k8UHI{1o@yFWz"
        "daR5AyvUX{71+PjNDGE>*<%Jgd3UL5l!nWeI<dL?c0_fY+Se}=qxUs@8c9c}tbFszj32"
        "sO{c~@Mg`1dfCCni<G=Xi1HD`jYdwu@sJV3&__>{6w*TnE+GKjDRX2_rqtWxi!GB!=ha"
        "#ner3h(1wAk^8#Hf7Eucc2G;rA<xkt(6zWVuA<K}i@NdXvh)MQy0O6MHf(sMpuYN;)=0"
        "QOmL+v|25GgVUo_pRK(E`oDqV!7My!xYSx*`3=~Tqk$SEAJZN-"
        "Y(LF`Cd8<$x#(kb%JNhHfjGHHhn!zXLK+dRs-"
        "U+mIGZ8;VykY`RmD<7)Mes}BWg`97}mBMqWIg<eM`ur5G?=(ZJ+@EMO-kDB=9xOfptS!"
        "-f#kE5?Rp~6BrI+bavNw1h=Z@x`1Bri-"
        "$?|T9xVfC!v48QOH3=1jQsit>5&c%FI&_`>GaG|$+EP>%UDnQBXZ|8hf-I<s-"
        "XmI@&qL+KU7)+~%tBHggYl_&C5f?KS!r@T(hj~@pUdWSr?|H(BAhpr+0Mhhs6BkkU>E%"
        "!o;r`+mJkxpyF<LPYE6FHx!}GbNp2H(0PEEm2`Sb{2ctB&?XGqzmpYZW1=i{t%y!ITli"
        "ddPV6_}QPu{zC<6GgXat3tE|7T#eI>D3lVX$7$;Y~qF@@8L2NHr?5j?po$t>u&Nk;-"
        "ZvZ7a*5{g>^2^-"
        "j83p@6xEZfEo5cbaD(lCD<DBvf$^|0ii>;6Z3&4MRI9Qfh*Umyz_m0e<fMRiSUfe&<%m"
        "4xMMMd2!s*9Ziyy8+rj;j%9M@E0?_|_GD*;Jzuz|E)h<FBsYc5&Ki7Ps+({?_%6gjvUZ"
        "hyWSr;ctv7lO|HEjH6qeKTV_vqX8V|wEeNkU@o6+?0uko$?g8nO;&K?mPHit4s{$>+ls"
        "@jDwu~Icf`wFi~ZFiPZCDb2mXC~oJN2i<7Or1!FTLtkk-icM!I!6xEHWfbLlaXz7w|yO"
        "I%LUbeaDe>8x{%ALC>wy^DdTuIa?}i>lTr*u!o0*=+Ce%Ne|65lU}o{&q_DD%bcPg%dW"
        "T3~R43RAPP4ay9a~V(OXpQuY4*kC0)5a#-"
        "(g=nGSHa8Gq?ynwN~i|d4F0BJ8XlV1*X_<r5I!fBK&gjZfFAkh2>!r@e=bFxixvpx;w>"
        "`4(O%O4xXXTrVW?rKs>-3Ku5CjN_HND`kM6;+OZ!Z_sGc5zo#{vV&ljs^A-"
        "O<x>&ZJj{g-"
        "p<GrQT?QKQ|v4LDOQjhBN1RH`ky1#lF8O2{jd!@cQHtB${Gtk_818dyIG)X@vc;*1F1k"
        "ORjw1QRv_dvtsKOvc<k^*vSsFLy0$fEewY0^8^5P!#eu~ybDYY#Epd}3$8hD6rf?niSP"
        "t1Ir)m#P7N+nH`JA-cT|x|6MB1C(I1={5U+mn7ehQpZQL25(|l$1n5+{>%#F>zHWA;>E"
        "ZpTZ|`!n&M-y#kyzohaPr!eF{{Dc`T9t&H<K_SK^5%7e#YjxRuq7-4-"
        "cN<PGT+w~X4<oWlKvj78^Duxp?)`^X8o<!&LZAtw*}%X(eWuU<aqy)zL?L{(SEd8BAgu"
        "~Vso4C_O*z8>O7<_?mP6(H~NcCVn`0;<umfv<4NRpoPZytRw}6W>qx!ba$s<T?NAZHh;"
        "PSYa5&vXc#3aoQG@cMAvwSOIOgHwg!rW)Bp4$~tLoKGsDXM=n@TU?OC(H<8ThXxs#ypp"
        "S4PJ&BKoHN?g**(5Xu&Y?BdO11#sv-gQjct^Y(%HVY77UsvJ$wX%cjiuR@b65{<P27(c"
        "3D-"
        "129vOm^o$WV|65!>btb5AjtcSHlzl&d6)p+rsTso)N!0lmQ(!S|EU_4xMD~Y?5U8E-"
        "(CFSC|SOizc>F5kT$S|Q6pAi`8tdO?q-IN=25$<o_RrZ==0;ka-"
        "{Mp=SoD>eT3h>RMP{Lh99}A_>TKw-WpXXjPIVQnJ_VRajLlS5I#yaS0t%fK-"
        ">XL(anfu7cg>S4PuFoF=0w>TJZs99}piJ~8!4=38S2`GrPq1t5P^+3;fISliCmc{LQk|"
        "5D&c+Pcf@A89*!Fym*-d`W2f{_xNBz}zAT%j78MURy<fCLV)N?7?Ln=ErJ<V-"
        "mJ&?|zF6shngpe%MghOhUs2iHf6OPazl7ZF>^=8LIqkZSdXMS2HB|p>diDhJ2o6aY|f1"
        "kZ5thBX5kC8vpleA7`DJ#tH>4mV0a`Wk=GR`FpV6*W+Ha*HLIVBAo{DWJ_%cVbI(OeBV"
        "NWl7_8|J(y-"
        ">$)1oUYJSDMnpwSYkc>1lw<?(;ryB)1Ry~y^lVFmu2O7b0;H2_!lCZRmcW%6=Pgo%4k$"
        "q7l&Gt-bN8vYi{sg5=!twc&Z%?7VvV=b?_2()hFPap{h!R#-"
        "h6FPi!E6=<G21J8SgY=4t-"
        "H%}Hh(n}i?PegAN;s58=97HUY&33o~@mMr+0Oc7#y^@G2M*W+%{A6fs#CXnTLo*n~#1n"
        "S_Ibd|n^_ZFYT|Kf}Thl)<~K$*l>W?PR$DRism;?nLDGFQAu(&0(03XafI*vB@8)>|uy"
        "$cx(3`FAW0Kk+BS2eMPUA5H~Ai;GQJnTQo7&-qRnE6rcc92-"
        "sj7MiGetO}opDwq%HA$49TQMdjNPh2`95#EsYq&0sOt=uC{W%mnqL_d$Svy=NqDK;`O3"
        "+?30_LV5tKhT?hV6m(buN+BXrASw)B)>uL!2q_FU32OSt-"
        "_C-0BaZ-M7QIHVpaQ#w~~*9P~=y7DQwXol;T}bb9GMOENhRsn-VCEmnsX*#{LXZS3L~%"
        "QP8SW=D(-"
        "gJfNjWKhlD|!g<WI!8eKmtN9puh4ir#$yWU`?q;SB?6oU<jY#8!z0y(K%sFZ9@p{^^dL"
        "yN{_rS?R8kvvSZux+83O9vxY#<s<x{*stqOk*Skw-Ak!fp+Dx2QmQv_hF<uhM3SU3n$o"
        "a9KO$lgt}vuQo*Ps5E1zNexz3f38$AD|#EzTKf_Fs_xagpgYP*r=qsXUG0A>&ZkYRTll"
        "4}gaz`5EV0vEA5BGDoFh;Te<dxH-Y`R-q0d7SD??+Wx>=C+uv!T-)Nb}x$B-"
        "O09<uNbZVPu3ZGq3xN@x-k7f&Y+@P8(Qt-"
        "{)1|9q&2gJiS#n!eMwSIV#Ub&Ggkw3psky3_j&N%~{)9t!gZ)Iu@gu4EXiW%(m*tv|Jg"
        "*a{bR*JzMXjFfec=%pc`Z&4Jv0`ztAlDhsJz9MX}ydF%wf;}`;67r&0y#N#;vm}r9HP)"
        "NW-AeitAs4zE|1I>L+7S9XjvCN@49=yw1kvdsils05f^>>k0PZI|_EInn?V!!^(S&34X"
        "kbEMr&$ng+d&#I)`*@t1kZ{pbg2ZUR^?;xrli&OV6T>{8Rh5}w#qI{t_%0HsbXXH4<2B"
        "1H9`M>E8~yuQ97HRl^dJGp`rd(AC&M>*^aU*ue7_;3o76QcO1NiH}2n|v;1y+?n;}yxm"
        "w8W@17A~&<wbr@S8d~X+JNnpW;Oz%s;WutULU`%KBTvHFJq^*SupiA?xrgdql9B^xwVH"
        "PswCbGq6g11*aiBtsVK(7FcgLr`p1`g*9<^g?Zs7b~$6GQX3C+muorgF=9Dk5wp|?8v("
        "uDDZZN4#o#OXo0G|lrE_>cp^@83s}}p!Hx4s7IW$La3z|F6yG;iY9~y-"
        "lMagI_<dFMY!}$)oxxG<q%VO{aHUqEYSKM<@*jXpV2KK`Wn(QosOk@zdfTk&7^3be;mn"
        "r{<UD>zjDAeNp$N{gEt<X8F3+hCxhE6B06&R$@ADoZc2$+pu7;~Vny&?LoRcV~iNLmDi"
        "=`)f-"
        "Q_u~9`Fu#zzmoU*=AdCcBvb8`c736P$=yEx_nU|(>3JtjuLEaLP=3VA*<Z*4bcUR8CU^"
        "(PTL?JAj4`CWl36V1eYNxBQSwbz*Xd&|3+{K#&?>b)>TOXuZ@33u8=6ZB`F*UDv_v{Ys"
        "yT|-H6a&`QxEH{^;)zm6L3#_#Ofgru_&Ky?tsEko%%g6f}IP@06(cJ-"
        ";Wc6Pw08n(EN>$5Jo{k=aSL~zx0<B<E8#Ei~PZMI0yBdV6qkXo-"
        "<y0XqNDb!Ux|od_{dA4^WFkFY53ObSWg-"
        "1E7tz65d<&#4%CN(kaG&`Z|@U;J?Hcd+*_IO+f|m8E-"
        "V4!})Ms>bZ}!h586mCUDd4E#|27$$ug0wqNxJ!IIumD61V7vs$IBGkmm`YT<+``t0yg@"
        "-$SGRVAzOG+#w~Cmn=3%iqCFJ%pXeM|(cZcXQMIWRU)vZeq!}6nr+`u>I-"
        ")QqgH5+g_UekUofAg{ioYPqp&Joj32}S<W-NJ>LemjN+&-"
        "4Amd=Y~t%OQ`A4gyQ8ylQMr=n7mCqiq`bY~yOq4mJR%P9mC>4#Wcw4%iG5;s^hVAY+)G"
        "_)G#kg0<scasN-cX^dr4+lORPcu*K%)?1K-t$!zjMWd<BE-"
        "+SWiQhg<6{=yo@c9STilPu;Orb^QTXa8C0cYww;$Tin0&_w=CNG_kK*leEy=sb5K5tvu"
        "@E{Nv0rhsOUc)S@kI!Lar2UMr|)Og5i}uHg_~t-"
        "in+o#b$T{KcOW`q<^n!`Am=asQFPQM$k;dVhU;@V8KqOxKEtrIH@GnZq}Y-"
        "Cj%ZqnSomG6^RdC9QAzT%1hKc?s@3`XkA2y-`}AU(gP~Xt}f9xfICc<cGFom-"
        "x!44H2t4tKeP{+PPyTpK?#k9g(3To<UBqx@v2v$ZALbehU9eJLx}EJf%(}xtx7QK0S_("
        "C2eps+tpq2H(sh{B3IQExiH^JGms^KqoleLnhRCXHf3#z5rKu=Aw^j%<Wus1u6(k3o4N"
        "GN`e#D%RoI3x`>Oj`dUDO5s+XeiIDybIcN3CW(_lrj5)8m^%-K{oH?y^*w%8RulQf8-"
        ")4Xm<S9gY8UF|JraQ(&y?SIx)=JLzocS*yNw>x?5+-_B}3tCuH-"
        "E~%FFO9TSW|Ph|m@qzWpt{Q4iVv!T{eS;wS3rGy4N7T+ND=2cSx1V%RoW(Lijz%Bjee?"
        "5TS&u<PPn*S*uNN7=(C867m%i*mCCHxYC@FF<Zbe(#IvE2yaFu+9dIQ)h<~-"
        "Jss;4=WOCF!zLNT0eNqsrIFtUfGPI1hC$sgL^jF6RAB|pe8oz_nYb*F}=N;~1U%=ZEi}"
        "DW67-"
        "hY9A2upkt@}K}8ya<^E}I{f<2s7bC+G*sX{8@+>1^ab&_&ANiUnC8tpM4e><XXrNZcrt"
        "CT$N5b>8VIa#lSn?di34GO<MCD{f;yQ4XMt@&(_gKoK$+#?dX{dOhGDT7*3H8YzXtm!t"
        "aEo+f$M*r|{XA5kvYMu7fCb{eIn1m4Y?U|zEFv!{X%nb9Wytx^m8XLv#UQ9CVvV`sbw%"
        "*W&TOjgNSgegm7A$2%NUJ*9dYy&qVpXmY=#@Wz0e->{oFAU$Qhae5NAl+H4&^=O-"
        "`&b9{V5qe*#Qj44P_oiAWx7nf>UfFQPwx&kyQr7I9p&;^@)PlY-"
        "X0KOJnl)hz+CzY9<krZ7&sQ~ukN(6Ggqx+-}f^WOTkDt%jNkhd%iYaA-lMyg}QkZ9-"
        "snfm(`wSclPSfSquEhSnoUw{_6r==w7nRNi=JTcSx*kM0Ibjx63|=|F(XyiYiIsKA0x;"
        "VRcZP(_WdaRS3@YrHcD`dzzqU(ls8za+2s>wbQvx$OAPK{ljS^pO!we8>ESS(6`quCeJ"
        "hePlVSOvf7BOv=)0F9M-qfRd|<iT^h-"
        "&M|rY6`CTb&mEe7BoK&7S!k@7VGt~F64(G*Q@EUaIJ=m3~b5?Q&!C|js;8$T050R<H8e"
        "^Z*6;g3KX8~PCd#dy717brTCufYi<g0ngS>yY~U(ze<bjRbNgIk5QG@BC9`B{yV4nYcT"
        "=jMd6EP+hYOnZ-"
        "8$e2qm`A17VSOsk>ox+~6$=X8qpq{{fFc*=M3BCLZd7ylD4jEzIC{7aNK#X*^^ON)V0h"
        "}R|lymYtt3T}wqus$u7xkLZGCI$VwaU^**hJpp3OpNWYW}MlHmo;lcypBee5*jn?#OeN"
        "Q-5RMV4bB=Zo|-"
        "_l6?cGy?{Ol`U;!EuOWga+r^xzq#i9FdhUI69vU%thLb9GjoV9_x^2aGc30}7^GFFf0j"
        "~S%vU5(DKMQ<T+VM*2UUZTKm2Cd&S~BfMlks@}fY3d5Qhvd6>-Et-"
        "z7rQWzL)Zed6dg6FE*93ypGe=GLd2C!fVWU^S^Y|ANI+2X}lgAWbW_wrr;^KM{?sgku3"
        "bQ*#MuEU&3DUhK>&1M~S$B84`+k@o+b^8A^L=qa^ek9mgll@j(xd(|S2Kl$CZ$WU8-"
        "Bd=Y;YQ0(5`-"
        "@4yWeE~z%BXm95r6hYAK8muzc%eD2j+zQzNd<E@4mcI*DUuLL=auz}gc+SJ7H7Zc^Kdn"
        "EUF(P=YBp(nU<z5tyE!TdP)m9nneSCY@qr=iFcMjFa>CnyJ#vnfWEsRFY=JcZGPtwkU)"
        "gL_iCgS1`Ig(Bey;SmLJ2&MB*q#-"
        "e|kdb_`l8=D(?kJjDwAF&LQiXb&#CZzhldtj_4Fx<gYGn6BU*RD(l^SOE}?Y#M9<-"
        "yiVFD*R^Aff6o$(W>`fe9V3s>4d*g!Q_nlS#hw0mdca&mKG_S%5q(UQ(=(D~zE{q9ai)"
        "A+$woVpKiMt32R$~nNp{jSs2iT-"
        "D9rUIx><}rikWN#t`R6Gd+aPN%D=Ps2lCMN1fhSlGQ2js!%|=>-"
        "RitXx7ZPu(>hF_h*R-Q)IWU4T~7~chos%8j@4UE=V|sBJdJg+&l#Pg4p=yT9-"
        "b~VRL83c;aI9VFYIel94Vw<2>U@!OxCx^U9F$ss~ggb>nUKMg;FuJ<v(k)o6SeikaVC`"
        "0v5S|4nt#{m3Fc=Yc)eL%1N!1`Ib|!P&hB%p$)VjlQFolo{ir_?OA)Rs@IOkM<n?#XcH"
        "y<>ds@iv+}ykCVe3jkf-Jhoby+~1)LkO!Kkbk=MCk8@d3R9orHShDS`7*|0r+wQ^tC;V"
        "U?UpYM_>InHCBUaw~?{gnIBw<b&<ODZC8tpgTh;BuhBP`KZUUiDXf<Qu4650UHiEGtGl"
        "+BkoJy(=2Lr{?<J}n$w1EK^%-"
        "E3+n?16Wh2dOYhcp7U@}ZRPiy}WH35Jf9kvEU%+NNH=R6*GtFj_D;S{b!;MeKrPJgB$O"
        ">%pzZP>qChW3t<d%^Pg#!m6&T2qETSF?{3N3b;tEHt7#?pAw#5#wb_;1S9nHA}PMjF}U"
        "GGIfR%s)qKAjNKud+Dz$Hc>Y7D`af&NR$`CcCWHhaI(E$N(>d}PeU&IjbC&rzU>s&JUk"
        "8MVMp8)FRxnK$iY6r5c{E0m}l2ALpj<!_*pq(_aG8aFjfSzMzt^A9f^9`7sCm-"
        "j9i5s(^H%*QCb@o$-(cd#f6Qmt^Hap5&k|>63$=+KV?OX8t4)8qQw3N9gfy-"
        "X>)?RPwpnpz>;!97(wePGuQ+K))Uy~=GIn~bs-zlVUx3%5A<g1Mf4@n{83ZP?mVISSZS"
        "i_d0~HWMfhjC2-!=i(KeD>Ue9I-"
        "FSG}E2JAOQGS{0<cc8QCFjClFqt=ICoZ<MW^_*styV)E0Of;Q7S1PkyuudFPDF^YRwRA"
        "6<h6h_Y<QRV0ekE77$Ee@QN%9%i8+3AtY&RRi8Ep{x&5j|jA*cDq$Q-"
        "4rSrMzsw8&v&S{O(C;TR!j(m1zCiNnH5_ykJQV?2Z1k_$qbxxln}8B&lOCbi7>Bo+6Qh"
        "M+&?Xa3IN)<(b3%LEBTXNP@-pVUs^<LC&VL<-"
        "tjLuD!#t1>RKFp@KQN97tcCh4eKh;P6v%1wgvydgV54?8*SJ$SzM3t>iHvOjcJYQYUQU"
        "#N@5&}ulszVVQi+bQMDqb2OG%(AmM5A_AgpQM@GL3`z$a;Ks7)&`a7H{Cm0iuO<*%m`_"
        "Te&)wXCOa$iXCdn+|3lb-"
        "*OA{{Ok*|AontI<#|c>zin%?kARLG6W=8L;^MJNu?e!mBot3usu!%U2X&I}d=_7mS9c("
        "b?+K+|$Qg$*FW<m!z<^GJa2s4bmH2NEX@c!ztxEzWSO<I<XXm^^KUi9a2RDDR9QNma{o"
        "UFC?`^M5N@&tdM5)aj*ZaUJ1#h^y`C#89bp4u9w>379ias~dzXwK$_Hlj4eSGHb|142`"
        "2W4Wwwon1sFaRsXaDzB}BQtTttW$m=#=!kvWLuxKqOUAf+;!0Zaa9xv)PEp-"
        "^Wkhk#+pG^GIr!ix6*Wr?3#DZP8q#0Pmu3PluC*syArCHVA5yEpSmBG8A?c^8+mkBdCS"
        "D1X3N`Q(2zUn}%^qlc=A&U+q@3?7&ExGxrIIQ}_QQEPl;?NWM;`DF;m`Iv)WG}1Iz&1d"
        "=h@w;(j0JD<W=No(o_}?#bF+O<;}pqpfT(Yh0t6a6FJNWN8(vV$O_9zBw}0Rp<E<Alo9"
        "^++LO)U%HDZzFjwe8FJsa^^Y8GVBrCfae(#$__CPW5cOjAYwO84doe|DJwpm}Rm4ZvqF"
        "g_wX+C6(_xDeZ54K<3B?@$|Z(LYXH&YsI_=|&@?aYdTO`qD!DFV|-sc5gX9J4t3H-"
        "Vo`^Lv)bNl5^YJ6n~j(!fvRpZDR_31B<kLFcROvWtBs4-"
        "<?agqXe|t>BDB&e;F}Gdy>^Hqh#Yp)t96k-"
        "XL5e6JZiR#FF5w{iE=m+SY99uTseu=;uAgJB4>p&xy5$8}0vpbkPEG(J0a3ol=6CCs;Z"
        "0zo*?$Zw(o5mX9<L&z0RsFVmG3(uESdHMC}er2S#E_hy(QwC~N;c)c}J$!!&)CrNjD$P"
        "(Z@6a87rRQBfZETPUq2|+R*x(Bp^&LFY4yq~Nxuj={jxB9S98Q(6BSzaL~DGnH<hj(~!"
        "<hj${_+I!<J_NbFzVUvP1MX|Z;<xCh=tVNry~Bb?0vz8^)yZH|*60W){jd2XTvII_`hi"
        "u4XRhsQpl73oBUrY6fyQ71$0SK`j7%r*?ITL86yx33C*XeIvu^oDh6L=%O{Au9gxb6>j"
        "$w;!#99Q7xTVD&#pWfn03W+&>VnH-"
        "&2RXHlT+ACRvVI)5^Bw77?)TR%QXML1agHtrXSLUW4tZOLi+%pr1atUV4rhZ`9OCWEwR"
        "q0YG=G=^pn~WcQmWRaePaaqfFuId4#s!OE7S0qWQLj@`7Jm#V$D+^vS`Dk-jvDYD%ZQ#"
        "`G2q_=0YL%~azOd+Cdy4834A(TA{&bRC`=yT5FiU>)Ax{Q!qTU#*U0h4pu+3NL3L(BBI"
        "SqG{`zv)^f86!w;(r#!v;gY!KN8>x7m-d61a6UlVr9(s~EyzJKKyfnow|AQV1-"
        "85p%R65vgPQOQKzDeFV>j}xH5V5gJ*?TgYxatKYTiGKjtwPs3Ric^e3vTTeR3Ed;%4qc"
        "*9P`qV)r{D6k}`--y{A>G@SfpN<z11ks13ZJ3nJCMZ@e$n+->|M-"
        ")h%_pxx6;<?+01xCwqA*-"
        "nOgN8DokG~SoIrSf~gaw>mLH_*|xp^xV?oNV6bNHx;P7f0@+pX9xETc}KG;JbLc-"
        "3uI?Vhnc+2#dskloJZ0jI^P?Cv*WVfTq#B5rQLCb}AXYK+=`u^GORMCEd|U-"
        "$n9(m2?z3SFQ*@M>2+2;#^U!y#pETS#T#}MnaKnNi*Hy5sloT3vnMlFgO?k`6*lpA4I>"
        "aBF{iq+Rxo5@_2h+!gOf}d#tpKrkG>)k8uY>b0C4OgA{#{Q8PGBZ%?K{6Z2^_bMB!<l<"
        "T&@ui<{!AE4+KOtG`6*?h&tuTU6QRZe-+*lO|+0$OJF1RqhKDZ8CN-LbqUKSc>WOhxY*"
        "Agb$Q$p~~BK9ZKazm}gy@Kf5sSYmv#zoEY3JJOK$Crcqf`r~qVoPL?Kf!6lYz*w5b%b="
        "cmF4{Hfr)TU<_G@XWoI%>o9^sDA8_%|Vv<SVbY~u&;3Fn#HL<zxP_7<(bm4WSahvPbl{"
        "X&WG28F?<AL$kR9qC4=x~+{DzFz!rG@BX~`avD?C7foZ(c;RB#2x<W!UZ>*e$~A$ypx8"
        "rk8*DktJKy{$`j$QXs2_vml*F2!Iy%`@&+d>zw5-"
        "guWSj&I*rH`rKnfM?%+&k<843xMjkr}FoRIznHz-"
        "MY9l_!NkG{`oAr+F1nHfVzg%kQto=$W96ClCt2ap(bl-d`u7D=wx5RU765g)lh!jK-KG"
        "K+&Seu*))v<r&HRZv&&&@$cnE#$Nb{}`31-WV4=#twIQR^-"
        "niqfG6_8B>mgsd&f4SS{kpw!AaNV54;**W|LEkHx0m-"
        "0pOMSZST)y>Ftvz{*rUYQS3F1U|&kfrhfcm^|2WA_c*BuZcssi^NO-"
        "7`J|<diSaI?fjTyw*FeA&#rGs@z4n15NMQFrNOP20Vu+kh@y2;<;c7%)ootE?(QMZQA4"
        "q{RpoF$&p~NuALP<0uM&%D_L8iOt^@bo}Ma|PuU5Z>37y_uc#|9L-"
        "*v5Fi?)r>$C)pj!c=_yq+&h`8-"
        "l8Dd2v^jIFXO@QH3iMxYoBP%_veT}l3*^zt*@fa+Ez`xmVZd7&QB!{QsMpf{8Zr-"
        "`T~>dpq?bIioYpuE!(p3=p_7iTtJ8HtH-"
        "c^sSMzS7c@6nJA+5xdHt`Elcc?}gPtvw0FUH9y$>qsbwHdxVR+e}Kw&OS$YgGFeQK7Te"
        "2=O3ME{dCSLT+S{3he^AOnK~_IH7K(Y#ZKqBZfK_LgjKio1I$@W?Vz6xd%)~c%8{^hb="
        "5cbB9KyHs;;aDufe&FnvU|zho!o9CdLzVuk`B&HXSDn)#H$b7%7MM|P28Dh4*lV&gu-"
        "T{7<3Z5C~e^nco^Re8aSCDqOCFd1(SFmaXo4pKBFrTavIr#DVNhAO}!HLv)&Q9;JkJt{"
        "VQ~1>G30F4w@efYwM(%{332+#l%03+hhGnM%c@QVxeF09Ce@GLw`rU@at&2TtaS)iotd"
        "|pS&U~d7?x367w<^(N2C@|Cx5h{mpdz2Y7>1_3pSo%^#jaTH&ttIcG0ziW>2YwydP^5#"
        ")upg%_qNz}P5@;6}8jK8BZ5H5#!OvT^vMR-dQW)8Q$G#3Q(+K0VZkbTRhPpj#z!lQyR>"
        "j0K^Yw1W;TFPm<ywhpi#y&||Bk%GDCC#OE$gjD{@>P5dvO(}7b>@31F+R{oRO;{rQK`P"
        "^m_>^8<&`Dpd1f3Vn5x1PoRxg}`9tdhqn*WsMlb1k7T*2N6AC=R1ptvWv31{<H)nm|)#"
        "=kcx{kxC!Ivb9AK|3oy-cGZjSo2_LwKO?$$vlbU(QKtLn+cO(Ar6L2Wj|bE5_Y|pwiB9"
        "ao{)1%1<1|B8qQ5Xe4|r`uf$oxP1T9=5td93*oUkc_64s2U1+Op5Y6RKtvF3`4vQtx>~"
        "Iq7aw^m5+I><UXY(kTW#p4OL^kLpwS~B_eTaKzW(SaIB0qQP!r%5a#c%!%H|PW>o1O%<"
        "jrZOQs~>u8{w9>8pQI5UAy@GfM}|}yGFIxrNG3gZL^4j1hW2x43w1Ga!hAW54Rq%#<ym"
        "AoIzS%V4b(1B)ozWt7}ePYy)~|`PGuFWS4?o$>nSn`%!P&S0Mj#@F&!_19-z^V=(4d-"
        "u%dmpo~<FH(Nof0+bi$a1u#uU$~ukY3c@dFfm)ha{7&2w`37W`hQk5pgWFC&L~HY%S|1"
        "t9Z;U#miBlY&JKg1KW~#Q8?M{4eZ-UE80enarF3jSGXemnUIizetQfMffg8F(>+!cv?S"
        "(wxbAB-"
        "}6PI0N_tI%J5&$~I}#nK+7qol$3t2NI(PFvce<nwXM+$n}fzZo{!B=11^{R?;&{fu*49"
        "ub}vo#{MwLAnRuvoC7zNj763KjL2TCqta^1?AEwqle_X|82GKzb7qy0Sz|rdicI{Grp7"
        "Yj>Iso&SY=N7D(^bWWXc(5Gev<Q7Gz1nb{Pj8`D`e*h0&*Q}SW@7C*MfN*JG$`^gPTd<"
        "@-"
        "Tj&Wb#BW;5T&`GXX>5a2h+XLTQ`|R)ZZLGaB3ru#%eSr_tCFC}(f!?t9_FsA{oKI3j!@"
        "EEXGEGRuzxn%0iEO;kp5G*CRx33|=!fz`K782T9eM9wfFj-sCp&(O5TxKvw3+_F=^<xA"
        "7ik7uMlQfst3AEDLi-"
        "B4gC*cFN=G(F=d^%4T6=^CIal!uJ)O7TP4Eq}ACQ~!T3>HHBaAhNDDjakyeU7R_QelyS"
        "(p-f<K!@J7I_h$51JS;Fi-eFS`fY$nyh!Wlf>$PLvQWDq4^bp{1l!hO;dxED@&;^#76y"
        "ilOAU*AYF~M!jyy=`fZZW?4p-6^YaL@y=~-"
        "`u~gkfhDf{6Fol#Y6=(=WjR3@pKS({uUXqKxa8&U}*l+r*pM7W11zgztQ5vSKW!G&3Zs"
        "DzP2C;uvCdm<fpS9YzNzP68az7p#T14~PIU!@z%S$+Sacby}*u<(0>)jY=i`UZ{`e?e3"
        "6w{v5RFcJ0y-"
        "M)VO0f6x3a(+jv;W;G@D~|vS5@EPKdo=tui|_!9$L|L_6+=7&qoWmI{)ZCQU}`c;`@ZE"
        "2@Kj;o$T_7DN09@(W%B-"
        "xr?3Y_I?9tL2}T^D;MWky_NPyWrdNCt<yHJT4;n=JvbSs^IGt%k=102?{+98Z-"
        "dh$4ForXoSw9>F34%<WZYYS^-"
        "v}#2ldI>q`_P#8%bk&n5{B18_k6Le3CZ_hdhJ4klQ&5y<`5O*Qr>*U6&XL9O0Rq?zX~H"
        "NnQK7zd@LVT(>_xW4TICp$Jv&nX;*Rfgg>I<VPN7Y?W&$H;|9Kwjbe<QEq5zlu@qHS9p"
        "hfgf7sJKqYj9ycd3vhQ$j0eCjt=$d!znUT1h7zdp2$?pN}$BD8y`kvIddmxIbmS};_OT"
        "~)t_c<6@?C)Ppv1A~+}_~3pq-oihmj@8}%2vf+<-"
        "frm4sQ&~UB^m9bMloZ#93m~qZBl|9M$>RMxdOkZcOeUmrDi<oLb{mw^wRL&ek0{8cZVI"
        "6b|_1<spJc)rYw(EP(Hp052UqF6V{dYa@K`TmU<h1j_r{DAq$`-"
        "K7nqivr#E>MI&lwZ43Vy2lxc|U}iL1qx<-"
        "THqojH<Mmx;F}xhV{Lf0~A~@&7si|x^>u4RdvYE33cUWdgg2PZ9?=yPf-"
        "f|PtU%HL<(O+N@{u4JaD!P;9U#x|s61%SqV)g78mP&@%3q%qBrq*DoW+owzSPbrye>Bw"
        "@FW<LUhYnHOuI!fKjUmSV)p??pH5{A{@3zvhztm!MQz(ah{Xe(DtfxEOa%Mj5FE+tRBg"
        "fnnXEgd|9M?|LB=cuu4!i1Ri#%s*Sw%e$n`!qTAB7+2$GEi#bI~<-"
        "sItMHXU0k=196d?Yy>3JoRLegpBga6EGjl+e`qHn9vuNm*12eUY9Sm(2a`{*g(RJKCtQ"
        "Y|0Du@vlAiGmY%I@8`?|gKb<SpX)jn!fAs3uDXCtp<hxk;;Ol#t?AkyUwW4~<KmxEPQL"
        "4JX=!yHo0oofHP6JVl;_$_+HNiRM~d}C4Xg;AmGY<mzt!hUr>y5CR&F;Gt<i<g637uWI"
        "Lq%EcNr|>7EH<=1~oIL0k>0VNUzyxVO_`SxV;i!0Iv901G@GCZxI;a^~9cvH1f$~d2;s"
        "coM<mF={Md2R)$ZYeC&h067SbI!;c#?g^<ba)gFqGc1o@jgM2YHCT1a>&bT<Q|}sG42g"
        "BYv<8s{2Fbj9kzRj@f_WI>x}@eJ3T{kF*ZE;gNJOjKM>VV&WaQiM~bJp>^c(6hRZ1u5S"
        "siWLsG>$&%CuA9qg}n@J^}OP{W1M$IFOXn!NkC~w|0A@Uwof_jiS{K;)b{;+)NKVBh~M"
        "SSc>y%nsBWZ*I3g}l7eh8@T6NNawDO1PKvht=EHJT#CC>I#^m&bD6#^LZ)kdpD;#opeA"
        "KEYUa}en2X^H_$fu4fLR$aX&Msmlv<3FO8Fl+{;Eo-g7+8&S|tw`h-"
        "NhR$itoG(NFicqz0F=0%lw8`{rVp!PM*NIJ^!Ty2M<@>u$}d)RAUd8pUdmGR1`AG9H}?"
        "W_K?MVk30lR;6}Y~()~tb#K;Q^Rvn7xW~qp!%G@#9^Z@S`|=3z1VQNIm+RE%&b~X<qU6"
        "+54Z_<rgKu?8247a#SS_<QC*ykmUZqX-YmT;7-A*(@o+}+mpd=&QDZP6W9?-"
        "y4HOo_o1vCf2oE#MLvOvfIZpUWGnzG&R%#CN5ASJo;yKMVG(XO0=7I-"
        "yNAa`%)SaZgQ3J|r_7)dm18HMyn_1~%bCfg1*FALE3y|r?P^F>#le{}znB`~9%*FV&Jl"
        "Szr4!lf!=-p7NlsD~jaz5UkbmSd)-"
        "tfC<3YbOzGOMY1SzFg9M>B75Rj`JU5!zaX^?9lucn})N5WZ?ZfDlb4A-j{)2z>Ads-vY"
        "#UILT&BQKgh!)3h%UU9S`sUdGkJF&mHo4na*Cf_4daH{u4>;Usa-"
        "=LszSa=rdM5}4LwQYfB1k~MPZeKsS3Y#4M+Zj%mN4dTfUZ+)a*E_XDh0SGeJy&1I8hV$"
        "+bf!WDbG~&^AHoZfzsaL;Jwo{va)qz3`|1Tt?+JW#K8Y3OrzA@VxvfYZc`mzRC)4Us6#"
        "oc4@E2o+{u|sO-$PGlE0nRX8{eE8sDv@yz9r-"
        "pCrTIj&rUz<YhbupHylHO)KvH4J#KoTs*_A41lkeM+{P$I8bYhVD)^hH;Zk-TW0o_OWg"
        "}ci$~4?JxL6_TG3K*JdoRgUlB66DfADncJZ&Ji<$d&x{>Ge<BW`84gj~=l;kxPvJ0)>o"
        "@DV<!_VCZvXH#zHq15eZ{Cn@*a;Qam<1}#wT-N*W6f#TIa8A4&^<WM0OnW^0-"
        "I~s_ux0W;@#h0QQ5?VPezNZx-"
        "$7>5iR`GDQAu@oyJL)YrWo0X?>ez~mpu=DQ`<#qlFsniZN~^NR<0C|fa|YEnxm;G*?Lc"
        "_8w;&qsG2tym*)xU5Y!dAcpu@R+Z(=*6n0LTgK(YX=R!X`C;SAJf?Z^3_=<i4KAVEsPV"
        "a=jhV~fa^b$M|=@V7Z&v>?*4QGggUnibI3q*ROoK6?I!>xsap|+4h^ON0XZ+$BKLFe;4"
        "a2?XC7h{_lw_!+lIlh2@@;aFl@ie1084C+a-"
        "a%Li;hFk6wX}Cg)zy1Eo0HMYW2W;ilXS){zLI<=5p+r{5=?|Lv^Ul1U8^*mXPoy^&89r"
        "NmPTu+LFbvT8b4^Xa7UruIIDY@A4Qp!vwBkKk+%dc;2e0nb%=T3a}dg*rg@d|9(!`&Ho"
        "bsLDL=ZO^mU~_23*!3^3W{M5@o|B^?b6e-6nm!4Q@lIU{JFWzvC8^-"
        "Y4eNY;x7i4XtTyxQ}bHY&6!%B^US7grh}2smEa>SwX(YOJPEoL+PY@1e*`&TQtgDrB-m"
        "tN=mR0>!_!aoBDZurn=l)g9^Z&Xol()>BW;t8#9)b)Z2M?u%&R}0t=wQtY&B-"
        "am@LV*>H>0H;TIV&`$9R|J!aF?oDsHI697_NF45Gw}_uFSLKWCIF?Aapx3Go7dINh0be"
        "{E!vXh4XNvM#!JeW$tFSbx{I#S0vA}m)YE9ac30eaGY=bo>a6?GPzuNh{pZGXbfj76p="
        "HlRcF%xPOIv=}E1b9F)vB9{uw#+`_6=8{XcQlSBI_cEq=)X4&RDd~Hwm(7b@Xs)veUF0"
        "ScGggQ1^)@Dcxz+`ZxH!|{ekN_dx;#H3;UIe_&GY|HjSqL+D2=-O#T9M-"
        "6k|u@k0i*layxT$w<0}Z6U|`FgR;37VbIK!z<x7uIbd}Z`m?(%^Gag5XPWX+|TH5RMkg"
        "9KK3R&*Vj=VXEp)>Ws2sbG+c;=$xuTxBy9v9M3#gnxy50cd6#Oc%xbeTc02hv1YxgYSJ"
        "a&5`XRi~X+hpcUE>fm!@u(%A<_KaddZ*Re~fFqIdsEwt(o2~{zQC8*9y&?8j4s+^t~o4"
        ">3Viw?FlhZ#+$|pddIyVjQQU8co$BvA0>7n^UUKgU%V$@A>b^va|O~Xy+JY8YA5gzy^*"
        "prB=PEQXS-v$GFoN6+~xFFl+9a)+WA`;P3ZS{9DPhWIfLi~QV#~vPiP5V;RTctS|6{7-"
        "7@O?DY%Q-7q+`w`B(Ud-"
        "=;48o)(a0C`s$lQO+{*#$AJZXk}SBrKHw_Tu|@2X@UK84SgLQn;pVFw1F4qC$WY*yRW@"
        "kWB|VC93)hqf=h|N$=CFI;W7A@Tg^@6S@@ZX8F6jMk@UM;k{@Lw_*S?RqI3YSM)J5f&4"
        "RS8^Osdn|H3BPOG!ms99HV(a6s=S-"
        "xTgb12P+~uwTgkXh%=l)V`rNL7m0b!S&)mct{(ek`YaKY_C;D`9FXdt>_<EdV7?jQ-Yi"
        "5vtTCK71DTw6y#am@AaETD?P;-"
        "A}$hRqXh8);+4K3$tj7?>qoVf_PEeRp<#HK5~DRvLMU5A1kLNsOYs=mR^cc!c+MH`ETp"
        "hG!dG{tlvwH)|3H!!_)8e_pL-WD|7azVM#2jAz1GFTmJ36SdN_}GS9?sx*@>hF^z?uZq"
        "gD70JX<4iIYdW4mRJ$$C2W+Jvx;=LnaN4dmf_DHgPT$tSVp$;AesW@T;_bnlX+)epAq*"
        "*n36QmyeXd|XGuTW(LW06Q8OtGr?4jULa4vHM!FgLpk=4?X&rB51Y1QTL%klnq4fa&W@"
        "l6;!2-6|;?h|*)7ftWKSrv^^Z9e3D$8lz$2-"
        "N0<cRW38z$tZQ)nUFkvAqi&@tax@e=*s?q~hM8@li4L$N;&n|F|kkD3kj70?@o@_w`!z"
        "9iS8Ta3}_&y|c&6WYhi53j7fdL<G=QvEaRgW`_TKL2Wd!M=ta>4a7eekC&lS#X9>dA*f"
        "-n>C<|?J!)&d8B5*ARV~^Ist7Mv?EvD*Lc1*olW8QQCVfLIMrBygRH9Zj5eqBwV;y`ZV"
        "TU6=q}IWo1MmpYq_i~G`$^>8`3J~`)CesVSgdd+<@5!-w-"
        "+nPniXvo;@fuUH(1rLBh0%TSQtwH<|tDT67(J#3ME6DR~EeqzVCvkCim2Zf%i2u-"
        "P!v9HjRMtTN7ckDa$}Yt-Dbl#jF){?UI51Y@(Yoc?V8E)k`l@;k0Tsz+A&@91C28~v<M"
        "#3&nhAoWqJ@fxJA_nW&P+QM=qCGCyfYM<eKyxNMywnS@Xk?_JFZ?wc`XmJv&9g@4K4Gc"
        "f~JDNMQ&{gOl96-"
        "x)K`i2rWCfJfr<3vUyAiLx50}NiJHMGr#OnMEnd<DZSE?^*wxI3Bvp?<kc&u<kN)%etS"
        "6ZTe!zjdOx&uOnvO2hw=ZGw|bu}9u$RF?w(tJ0GY-DB32>j$+x6dnGXbI^b571d<Dv2@"
        "Y8b$b5JQ+9f6*r1{9iTEPY9ydeQKtej*H6W4tT)TVr_x(eg4l%IlNs*hO?Nr`85s+s*e"
        "quy84<0OkM>|arTjDXSyYRQLwWp_{H{+TN#e@TU*_5H4wMZoCJ$I<R4u6_ufh|dF)D=z"
        "&}{B>R0Jw`!KBk+lTg|s5+<MdAm@_&A$c9@;q6J9!Y_zc{9K%dhewu&?Z^b!=sa|e$Qi"
        "K#DWsKHBFZ0qy;S!I)HixN^NcCJI=Hj_JEXVYYns}|)7br}gTz5TD<%@7&V{we2V;_7C"
        "mkUvyd`TV6b4E9O?CJI67lYbGn4E1XQ>z;VBb-AWF>ooHe2OT9sDQi9iC=aGK;}-F-"
        "}$SYS-1bnAs&!jE7`2Pu~oc>16zXol-"
        "`*9jTvZ=gDp^oamGhOWW05+ghwvhFw})FKBg?ibnmI!SCdgJ3mq=IalN+)Wypq<=t4LA"
        "Z{l9qt=S{cx|dVYe~+?1EyLSufT)oGLqd}5-"
        "vgg&I2~bDruLcG3t5pt5m~VYoE5RTf^Wvc|dacb_ii2Dvf<xj4ym3F77CS7}^(Il|I{P"
        ">^fbA)BN?~5`wegAv$84?6%!k-kw;IABlcaf8LIE<699yjp%Rg4{{5yq-"
        "7MJf!mP__C7kyx)9nOdFL*J$7U1s6WrqsuoYRrzB;X87b~9Jgm>Y4U?p#a>pLg;ay*7E"
        "b#F&XMcy;P9tIO&3n|Xp>RSSn$SM1QP|deKT!PH-YI%p9v&n;L2>y0c`DswSb##mOGwy"
        "{y;-WB)Zgf5}6;BHd4Yh_-"
        "&L8$)sCP)Rwt{D`pcTYS=DsK++gSFGR7Xbtqkx_t$J^QD&xu!!AINp5b!Zg7?`|QZsEl"
        "f9JK~dtmt3Z0>|%*ImE2?!k0U44+=2U$O*!Lrp|xO%Re?0-HzTny&fUf88z0$Vl0)Gn-"
        "l@%t!Z)jwwMXA#F;)pZfn@%e{Y2C2ZIqYfuCkh@;fB#V48d%&ofUPe@b|a_%}tZhkJMl"
        "_^(9_bd2IYY?tK1*%%lf!Eb`%vw4$G3L+BDK`qNk^<1{?NPjKOA#uzN;BWL-"
        "3dI46ud#Qy6N3-"
        "g9q(@yoGyBU7IEt@;{1ZDC?XktAIo8NoB^b`*WJG<SDak?d;ptX8Xm1T7XDb#_&X7`GR"
        "kKX^C-"
        "}l*yv}ZJvs1W;ksqEqwMdGR8ZII{aj!VJ09hO9KQuQCW&J_}z4IhadnB$#bI>174n6=s"
        "q(M^)_l0(Nnb!b(Xrx<58br>a#&jTQ8|~xv=0zhR^3FU7uUG+h2OFy2gbO?qt?njT!-"
        "S3cH8fR^)u&0NAeJ40Ep#4)>1TBp{>`h6i^zkBL!RQ#SVUhU$L$oB#COv<k@<*4lIUqX"
        "4iAJgdK;RCj=3j%qs9ExaUht7itb1*+v(7ByT5jcW%2yNCj8ah%@L_zWjcg#9<~(^wVv"
        "rueb1mKX&m?jMR{*`s`){F@11a_3f~inHl{uJRemISEFT%(47xIzy|d4gJ%JW*2xr%q@"
        "cQ@`UQP-"
        ")|5sOU9c8r@K5FCcHrOx>FvG}^BqyHiWXrpA&frdQcQ3^$P~06_Tw1ia7PrCOrC4!jah"
        "KA2+WWir`_}#YtgMxjyz)Fd*>95mCwg|X^JIt@=L`kW>I)B0KKvRNA}jPMURHOe;U>S8"
        "Uy$xv-"
        "6$y>wOY}4@^r{a+p}9J%<I8Hl+Ac+mD9SDW_+Z$jl}b2ZfR_&7v;iihx|c*!xj)sr_-"
        "tCCpG{kOYfs}m)&cpAAyGWceG!r?oD<+*tSuc-NV_9Qxd1oIp8rkkCC93fNSb%Jr8eyn"
        "t7YpSF(?u#0SK|2$MGOgS^%KPBN65p>_NNZXb9pt@r=ChiWfWz@L@u?lf(`QQ4cSFQxZ"
        "cDJbkI%x_(E3OYCvW4E_^qn=s|Z7Qyv>QAeJ8>pk@-"
        "^eZ6NDcBM^eSG*_esP(sx*%mL4h`OH*FGLL%X=?sEKZnMs`te30Wx5HipYJL-"
        "~!uP}v=*E%R>?Q*ll?6BMF-aei1sItVu^H3__hbKX!d5hz|nT13w(B{+>8go?a9+ib^B"
        "Lwe6Lx>>YS${?QKX~q}9I36V{_^c15+wBRwT=+2j9G+lg!#&`dGEBM&3C;qt)Y+=-"
        "A(D|zZs27m>)>0XfL93)@Q2O-"
        "{DuDDX0uP=b!b(vD|E7lp^*220(nQ*;CLK1_6By*W0561dflOf*A8{WuZ*Ek!k9-"
        "c>7NpsNH?Iqjd_1zklF%vx+_>0$POo23FOxs@h{NV`5l6k8}HCxK27)qty5<5h4hu3jT"
        "FT{(13eeK4hGf$H5MigA7m|>7reY-"
        "?n$6LwK4qPU@DJ!PtziJB#=rFAwX1679LPurEK_Ew3+gDWxe*HviPlz)jW))pIHsV^~J"
        "xs5g(qutdl}-"
        "{_;GE|pbzFLHL9A4wXEYC|1kgixM^^f9!%vP3(L(~M#CG<z$oqL_^q%R>O|V_R9~a3?;"
        "=DH@*Ubmu>7J>d@2MCGiSL}M>eQ}|VGLBh^{b{vl)+ngCzP1?%JD+j!Kc)lC4n^=YURW"
        "y$d@<y^;q^>-Z&!XveJN-0j$@=M2)cW+IW#U-&#@Vj)CW`$4TDwJ^6-q`sC-"
        "n5L!Zcb%=}sp_=Fu)R6|zbTp-N;8WaX5ulNQ=>?qG72w}1gW$@x<(7kCkkzTM`2=K-"
        "9>9qmKh!trDP-ijOJB`^oVTyzBJhzDzp#F$Xeut3_nUCq+b+L)qc^{z)PbPX@AuVf|g-"
        "yzJoThF*Jy&~TL;f2AI>yadRZj`^C%VOv*-"
        "tJq=d(%%iUu1(aFxs=%lOD7iYOgnz$C!s99-Sk@oHl$CYQsL873q`|(-"
        "`D^V`t>8Xajieg-Jhn<K1$$^K4L_HD$$k#GerzgX5%>GYkZhD4w=^(!OY-"
        "I91F94dI*;AH9G5ym?U;IY`SgTUqO6m6`mGY@peVMsO|KRl3X9&{sCcN|CF>Ei@ZG+J8"
        "x_XaOyWUw{K-"
        "D&K%tk#4v#e@6OJY8T*>y!9|ftq1S8=jJe{!4NcGuI`*j%`Rk){EF+CQ|UnaIDO&n<r>"
        "K%tI86wHM?Z@a;ABYdDwhsbgiWFUZ}k>kpD(h{%d4B?nJ_<j`d8aOg^Z?jkVrLIhhY;H"
        "XbjG)}OOBv@^*^3mFFO?f&exNVz~GP!!Lie(T?P|8w-"
        "EJdu2)@9A^<sq@9I3CmC$oQj9)7on1SgkZ=-TkC7+15!Vf>hu+A`&P*|O=UmgefTndp-"
        "<O3=y&iwy|eO#XJP`Y$i}<zFjDzs|3XUPe0EcdB^&;XUT--"
        "?k3bQ;1aCzb@FdzvkXZL{b;!V$@~L_*w#6Bwv`4!CfHYNX!-"
        "qmW?E|f67RF!cB6&9|FBB8^iIZR=?1S^T7IfqS8ii-"
        "!26}ZUs5RsxnNG69d+n(3#vTT}?Vo9F`-5zUuQ~ZxKDCW?)c3p64B}}$-"
        "dtWnTj6vzjY>{}__RWK;ek6rQp9({L$;M(#7Vdd_{=-"
        ">7&{7;g%q+)n`0iLXRL6QNBVa3PU&G+K!vD^eh*3VAo5k294c#;Wxxz~8)S=i7(cxh5_"
        "qC}n~Zel!%*`ds0+vGxbQu84VAJsu+bz@-"
        "c8%ldFmK%ocX})E8XJb@nqD@I7%{F_tZ&fpL8eCLo}d2X{=|CQuIo=Auo0pi7(~cC>@q"
        "UV{G8s+-"
        "2Lvx!iF+p?1nzRxRaO>C%z~h4mToN96%;6HX=v$u4OqY;~5Q+ccJ*aWaw?xMrw3&qH2A"
        "X&x6WN8cN!C`T6a*XWjWTR);?acUV;>G%3sX`-DiG)L+Ub=iE{)osCAnI-k_@E|QK)C$"
        "?*na)i%)iAwz&L*^l@37PONBesxo1I0Pt>4pkkcs4geh{|`8d4LfGF<$h_uJ-RLA`?;@"
        "K<uGcLhzMEA`UGMKaXPCI`^AU@K82!%ds!<QxaseLfnkhQ8=$-"
        "bPuD=Bt6^(f&v7J*mF*qpq^?xB$A!Dxpcv2&hgCc*0xoeozwP%+$o3$s%uq7V{Mj@y^*"
        "<p(V^@sgc_3fHQ^`_HLqvq@#V!xN8!aLI<;-"
        "Bg6I5q@qw#9iWT^)2Rco{Igjc65&vAHv1X10>3g4^>Dh$K7Ii&5>AU{#O3IN__J@PIGJ"
        "IZ0e^HRh6{KAU0|{FG1LnjXpO78f|$w9WPQUHIoDV<)HS%CW44*pCW+o`s~yQie`mcQC"
        "qINw+o$B3;$mEw{jFRIEh07WU!cP-"
        "h%rf0L8Ax#>gHmt(Q~MVDLF&Nq7lJf@SZk6wRxNylIODK>Pq-Ov6dGf)El{FQtOBf?M_"
        "}-"
        "qSK2k9YXeavXD$L&cb(2BKju0(Z5973iHsUDv3zOMU?wI930JmbPhT^lrCiz?kDAtl6V"
        "eO!LAYe60XAlG9H<HI4&z^X8Y|)ya4I~C)lNM`EWin9k)xKCbU4S#NM2H1uZjNiFPo%u"
        "+d&c^}I}zSBgz&RaRK}1Anll^PRXZs>Elc%~Lx^vv`M*8J_7C+_~OVsG!Y5wZ)F|SXf~"
        "+tgy)Vg}0zP>1^K-"
        "?G(vwRJK&DJPfC=$P01;e)APaj#9E{Fll!5EN?lFDo#<#JJppea<Rz2D_AqpY;U_#63*"
        "aak@Ml3Fh-1J-"
        "Kd(nfi|^2n6{ykOn9BrObF6<QC|27p1RqTrQREI&D+L<q>Ok0bbD%~8Ot0cqDp+BxzlS"
        "4KhTYKKKL5Q5jpM*1kW96m-"
        "8l~3v8}7+xSUXtu|)$Y)_hPr~49x=K6Fx(J6p;BLi~ESK%dk$m8_6)D6yb8aerJ9R7mV"
        "n3dTff=M5`2o^aSw8TT4Rd}6zLfTGyD|-"
        "XJ|0aiiBw5|I(nq=)m2)l$%kj^U<fz_GKH0m?PdZ(=Bd@kEMH#AZQovAoDD=qH&ByVA&"
        "xhAa4@enlfKZ-Za#sn2Ry2pnm!w^=*HL%|xsn~Bne7$UkU%c!IUGkDaVb0xyT)r&7|zj"
        "6dPwMR&EQi}E2X1+$t|K^QGVtIOVekEmqHwg<7Zrtc1CB=Kh|5`#mUVpP=>!ceZ-"
        "e;8#*6f(MH3FC_9vfjcBED0v<5Ri`%!{dRj>D%Yt|@{37Y(w7cGJ0R_w!$P#|lZLB!`#"
        "nPz1|D@`ZJ3*ZDcQjunnv2xZG=c2)4fjUz^<=8vL(8vxl@7uuwAXGU%$1hW8=-"
        "6l_MHtOZz#oN30ti;O<AYx#?$pUb(vC)<|E%nd(tZVoi)#ENwX`}q+!6^lC&Y}iw2OA_"
        "656xb5hL6e?p#nM(=9uB%{=JUM=ec+2O20`vN0TRak<@$Z?@0H#a?|XD7P9j`U;H?uSG"
        ">`!A$4?-"
        "()Vy8JO~sZ^z1otj<|n8gp$S^5zifaPQo{gx%cME=BT;dSx|3py_Uj6NF6edpz_xNYb-"
        "eoyj|i*z^=<?Z?|BJxR*l94451C~Ut$zk>Z33{?xE%lsWM7Ha{sSlj&;#sSS`ARwQ-"
        "=y=4UKKKfj6e;cH~bVR?7run=~G(6xWd9P84o~255gt)F+JsMR{GfmNprI!Om$XDx1<j"
        "7&G;_3LF>_bbep{fuV?Ecu})`RmS#8K@s6w|mFQ8}Y-"
        "J}lyNqW;ev}JtN7=p|nl1Hl_Y3{P`&?o_H;%9%S%iGfG4?mQZ8m^kNnXfij<QYqh9#&k"
        "v^-"
        "8RR40^&9WggT6<pBCm()IO4E>g5v3sVy5wE*lq&>oAMf6%nX?LKPmiA559IAM8*>U?~_"
        "@JKbJ~oCcr=d2S@ZMmVc0rR-Wp>>zE$$9ZqrdW%M6{;U`Q)Wr#LeLTNdnehx2EE<kx?d"
        "`28I8pALk19#C55`uLcI8zM<rD8~lg)U(AS9PK)t|@;J}4M}{ZjJB-sfX%7r>2jiRaQG"
        "F)ui68PK=0f==X}fWalw=j{2Dr2_gFNxl@h4BfzuWmESMVNdtz8l~v&V!l*$vXFd5cL3"
        "{fHXCHJ%vFvxY_icEc>94cBKw9`|pY2hK6VI_cMqc>cR-"
        "fFGwq5$MRaYCd$!lt>>ZBYY3dNk`|jU5Sn-AMAh7BwrB)LpgVA_%=_cTkHW))#(Y#-"
        "S3=X!HRNL_6m1^vtC`gg5Luf^4k4qQFtkQ=9_Rts3A4tv3fPMi1bBaZG=>ePjDk<14$y"
        ")S*j6_JNqhz7O<j(d3~9spH?QAf0D<t<$Lem_9unb>0MYucNsLd0h-"
        "wDLbbIDo*!Rl5?QTOfDnD-%nh`G?9mvW02X}YkI{7YRPTjz2?NFUq!+#>7UkpJ-ed-"
        "Z^ob0dv(N$E_C8qENItcgF<8~%I=S!s$p^U#ZXK<OrM3D}DYlI=XcnFWcTfp8i}l$Q@L"
        "}{txlaA+H{vGP&1%w7_5fCi4~f>Db80vH3C?WWaxawAe_AZ5exMd<!^Q+(M(^1Wcf2nK"
        "3^GVA$j?VD=av7n^PP8@41wnE9+*Np(*dL%bWk2*t~^vq=q9@vwbZWawW$9Yd@o)LDdZ"
        "ea!IpB2Y&LY#k8I)B@E~`uI>MOo|4bUY!-"
        "qJj<YPpI8!*&Mhvs6(a2du)cV3CT_iB3M@VF}PykfLLN?$jJ{SRA+e-"
        "(x$HIqNNK6!_*7&h@lyu)o9jfa9(rf9FPB`V@-"
        "=;bt^8&j5&A)z&HYuuC{jK=sNmI>0t;=CU&OOBH-dV@-"
        "T=|#h3c^&s*xI2F;jl#3dX3|=9Ve~#_qkFA}XexaGKe!o<I!52n|Ji%IJ9LJwau3toP#"
        "wa$78%VllZ_DI(cH0S@*mZqv;@AR8;)NXEWHdBhk~v`N=oDTc_;u?-"
        "1hbasAR^lss>|wLtXSLkTrCk=cRk(1$dKn928ocJtO^C4(B*s>y9;3B6r9wwi*7>??%4"
        "h7ElpRKyIinNqDh))_G;bCC%|)=Cy3U{e+Y>y2%0h7QdD=ne+7o%*gLnN4b>c=cnjxqn"
        "Ephq%#}sR@zn!DBP{CCBQ0thnxu1)Mp9H{@YcWZa!yQa6a7HiSRn4q+Wwu4O|LD`NAp2"
        "8b@})alR<Ln2hs!;{K7(dTu1ZdcB!B+0t1s8ZBSA4jH^NL>IDv$Y<CwtUJDH#VQZHb7T"
        "fz$@@nu(ZN7x?;<(O3xxa7yF5Gm&MfaJ%+`~53am@|vtpbu-|Z)>(sjt8-"
        "G{n(9?k8>MUUL5mxh<5tI!N8qW(^O&oj4#4@C-"
        "@>tsj&2N$u<%RY4zPb1q&J+hQKtg^kssct{j4?+biqgzOiOWhS3!6utklp?g1FdLRcjp"
        "8c(E3}(cawhP_c)z;9X^>i09F04wWrU6NY3P6Nx||i70L@4VoF7+m2bg=z%6gD3M-"
        "Dhn`S3y<YYbJ!qq4ZP)Kh6K7vtloh7HzRJ;gLVmTWW+OQYy^xwU-Tdx)RWVdQqX5wM(>"
        "L#Z&7<YJ}p*U%m{Kh&UIlsaLLP9zV=WAYjm&?h*xA|ISZFhBg1h|UpKgk}^UIhVpYNo|"
        ";D$MC5}MB5=Rgr>+(nEe>0vAaUZ*g@}@$LxE)6T*GCW;^@>adbhiL+82$B3Jk#zLzHPf"
        "-s5w2*Zs6<O*MFouZS){Zf|jN@Jv6g&)LaLUqDzaTD`0*~RlwF)fiqz*e){BlUTt9D5r"
        "m0byq(3Gj=C5H-4%qz-Drv(QU$hb4zs*uJPwX7rl!EUZw<Z2N*-"
        "qP&^9*?lh8l(s?+D8$~fx%gMeY9@IJ?k`?8w+YKebDPzf$*UV9>|T)Fn1y?X$D2W?tUu"
        "2F%`FMl**4b4%5Usag1EgcNB#Dkd>hX;%4l<yvf)wqI8TQnW_^;C{^=bickBq<vRaS^!"
        "HoO^X>AX)kB7>s+q_O}N+cKTw|2|HkVBe!_t0DaUv@L;EPje}u!8sy{>Le)`q@8tliUw"
        "}P*PKSk<a=ESPRQp6>{9X$b0Fn%sYC2yi$Ls<WX}**5IGLAg_U&(U8}HcYw`-"
        "dun%9R2ZSfTB7mq<m3x%HyQ)GlzH~4s2vYw>)AS1AHR!i;vI2w-"
        "cw~fqkWK#qXUCE+`)k~eWhl=X&k42k^j`s;^KDoKwOn#-"
        "bp$)k{NQQ?U$y|Y^IIx$uU&bn;3V*?fjafBcJgWL|{&m`PLp0(cFc&u$uv9;-"
        "bb<r=b#3)(36a;LfELJso9$tM)tQb5;gUiUEklXXL~33~e^74}XFyyelX4u2>DtRX>!i"
        "7HkN!>@-"
        "?HF9A2{d49q>0C8v}%)_~z?|2`+rNR%`AL*ipjjCj^y2ifhUoRAgmb3(K>DAL~LngKuj"
        "nLLBd)N)Ep$0+`LvY$N**G5_gSz35*oEC_5L#g8h8fU+oZ$oT4gHcclV4PG;#m7M_0S="
        "@(fS68>(%fxIBaUXuvOU9y-"
        "VyWJ#Jsq)<6SP!#YFP*~xlc@uBe}FXAl2XDY<0_1$aESR=FbH#tP!z-"
        "RAwG78Nw?&9j~A*rTxMq`8D`>twv;YVDb_wowhRc;No#NP<sp;;9N$JY0^bMr{I*h<{Y"
        "E5VMDnf5;O4xGU85$tA1Md3I6v))BGN;X<$_$+5P8)E+MjSJtPsrJ$ENu1rVNM7CzT<4"
        "7#irjX8tJDY|W<BT@Z$zcV`Wt^Po^A}FMT1POB41}V?XT@3IrKhW2|SQKgFAeV{UY+5T"
        "%uQ$(?Xhk$DcPLQCREV_We8GbQ_(8n?PE``|tl0q(tjarbqoKXVe6n7;jk>EJucDGw2X"
        "}1!j-"
        "~<O{kAMMAmAkIo_MHBiu;^=dC;8@$2C$!pTi{t}Jz%J4mwXcPBjC<i^tau|bgUKDZi2O"
        "3G8*jIE|UM)W58%ZD;<h8gm4?}gF9*v<GwJIs)=8LlB2Z(h#7)SI!@d4wsZHlj@7tqdr"
        "5t<#f(LLyhC(y0Qy+ikm5iFAtG*75Igiq>X{7f&0fAl9vd)QrPy>p(1ja6*85KCjAoq3"
        "N;Bk82M+>0%W^3O?fLEq*q4qZkNNEaT{2WYG}J{*VsVL>B{^~95`N_u0n6wl0$(*qd0F"
        "(lP(=k*|K1KG_*ase@kerFW(rU%!S&k!Z(SruaCZ)tsLm!516f!Fp5V+F6Hlu_q+B6($"
        "v#LdWNI2GDa)=evrmKS=at)W{X#=8%@_%DtsTjq5(z{-IKhz-T-"
        "_>CD<cA*WrEtd5OID;~Z>=Q0a*D8O3F1D;xjx2F}X;qzmWKHzm53-"
        "GDT^o!c)RZN2RjtXcyLm|qsV(iMG{Qtk5oV)Yv=glb)x!~ziqfsSn0PCl)JOs@%a5@yP"
        "~NB}*CYGvRV+JN2eMq6Tv8Vk2W9ly@vm+l{417%o1NWgOX%Nc$U~9`tGVR_H?N*q8K=E"
        "sbJ17lrP*6HNh+(tnu}RcrAQI}*i?)JZD^EI7Rf#IHgX;qKs9uZRLA#eX5k^;Ev_wHFs"
        "Tw;CabLBp)2?rZY>@`qlM05eJKaO>UOn>zKqrqFX67*LN`Df`i6y0v4ZfJ2i(8l5*=kq"
        "ya2UuCsK+Qae6v8<(Kq^eHzN3`Tm}wAhm=>INd&LX)Kfbk6Z&<D?TETlU6}EtfvQe`)A"
        "R?_y_#a{=@t`)Ktg}F>W{GdGZT!3+$%9P>b~^y`9N0nGIuWvCDpec1CaVk1va~61cF85"
        "qg8Cc=7C(`2`Pi*09?46gJdZ4Y#4C`LDTuCCl}8_GP%_Y}U^C#sqSOSK~WweHevvLmsv"
        "ZwPw|AORVEvhTKTfk2tZs5nllt`Fm#jMCZO*qioQhK=bfKHjZ3Ejib4I)Jt-"
        "2c+ZVRtSlL)4G0VoUf~3Z@G=l%|7<Tcq8T6hUR~-"
        "{XKC<I?`chTyOH^1ri|V3fq3ax8jR-S>nNZ39o-"
        "lJIY>iZ2oG=_eWI)5vF5j=3*9L8)pxp|&~SNs_&rf^W9OD#&72n5X0M=ABe#SPkva5X%"
        "8%|Exq3M}r7B%y<ci$$KSVFFY{^y;w;T-"
        "QB05fr`O<xwcY=h~0g=@#p0>dk)f@D@F59U#Pkky(kV4UpSXIBxeqnJm2mcHkos!;Z+S"
        ";mwB5a~tU(bd+%Z7SWsKl?6D()d?ty9b_tjDO>d9O4G7epWwmU-"
        "!*oNA5GF9;1o6(NV$2uk3etjF|`GZ)pc%lbP8x`#T^FV1K8a#DHknpKT0B~^n7-"
        "aUAMu9kZ*n&F~+6^V1okXZ@8h3E2gSJYp-"
        "^8}$>wxH(iv)9<S<TByfW^toBOtb&c67_z*Ji)}^Rp?BoD*v#u=0^M#X3+5hhb`PPd}>"
        "y`D1ENZH8Sfd@YQLFgL*2yj+^^y*in>@%N}$A8Gik>6VzsEB;>N`<f?rE;&>OkEw))vb"
        "DgtA_+1v+uT~YKEj&S4jp9-%ehqD8Z=#XY!g!}HVZ)%6o83%-yUKcUOm4-"
        "3?igh~&O{P}I?VI62#R`bFM?lq<6#pXLo<*+StZt+Y}R|Cw#s_(9XV>O;-"
        "Aer%4)GwY*4;S_gSU1Zz0T%s*}Xg@>km4-"
        "fnWGKA%L6I;YKCWIxWJjdNegi^Lk@uW;C{EcOc}OA~3FuJR3`g>qwBTJNK74aDO~>I3h"
        "V?uCZ)q82gw(oXIbt1}<$OJcj7Gl^4Dy+AFT>~(}kx&bw~%7=O#^a;2gZ7A0!Q&1l5Bs"
        "oPpI@!ebMhzB2b2;73!r_v5zm;Nk*3;Euc&*-"
        "7eI$S8fyjDwoH06hh>k@MNjzGC%eqyCp=2IzV_mY>`M&j4Aa!YDn?|{187}75XL(o#dQ"
        "KTg6*D4E)Az{LLd%j2XNp})dyPxtRbDQ;0ea@#vm1J`EGI0-"
        "5A?e9fU(+W?Zl8h`kKhg&~`S#*-"
        "Q(<2xuUefGu<d`6ILdzon1ZW0Fbipd5B>Et9uTpUfs}-"
        "OX!(6<S61*x099#tr|u)NiHVNiC=kL%fN2J{trH?3{Lh*EHiImtZH!BMo(!x~lA_)OcE"
        "j7V$FKefV-)VVQK5md9Paf5<u|uSV!6vx%0S$&u^Y9sMk+ukIjsQ43bp-etz?vacuETk"
        "hW-z!OL;9K!>QO4<n%pu3&dvUpHG;TC6?)z%er(3`2QQdd7fZ_^YyKiq}Xh<1Z{X*-"
        ";)a&5SP&pYpp3gJ0X7E@7Uo|BDZcTvvpANtU!*Z*N1We88C54Be0oY+|zhZo|hbWU<cs"
        "RUeuVse~x&MAu5TQlW0jw}`otqjCLYo`TOy*TIp&xO;pIc|;rzD%_TI);xzz{}u$N4M("
        "T*(sQ+|7;KBkFW_vm8HC@l+)KCoQtob3!V6cWI2%?H?PwLw2m+ir%E%$o~$4`i)H^tC1"
        "2$<?{E6Tdq*dSw`ncdNo=|t&m}F5ob;*qy|5zCApC(Ha;M<6%A(}_a73RM-Yb8X=vQXL"
        "PIrm(t-"
        "4!o2bpPB@<GE|idmYUHfv~Wv11pO{(VE{JC>D{mzPxeXne&L<Br;e@mq5r%R}c`mF2ts"
        "GpvD=Uzn}u4Oh`p*j@6_R+WK4pkL`t`LyvZsw4UnS_DMzG@fp{X>q8(S18<*<!2q)8In"
        "wY#-"
        "Gs7q?FwOxXk#B#Cbu1v{I+2zsQ5&7=1@FnlI>8G+#x`Q+!;+x!4)}XS9P{u?N9Vumiti"
        "pU`0R2oba<c!X}lgWx$$W-"
        "E<671pX_SPA1WeS|kSW3>b&Gk+P);MuGgN}@Aui|oX0L<&jt8R<ZaTCp(NO5!DK#AlFO"
        "<a<zfC$GFUl{Z5#AQvQ}(V_~6opO+>w`A+#uGRw-CWW%mAD|V0CP5Q-"
        "wRI5X5fVa0wH!1reUB0&1ED1Lta+8LMW&HcC@b3=9w6l{Rf>(Jiam-_f=pG)MaJV+biC"
        "2lj<2}fP}L-S*o_1#g!1?jq!aK9dVv!{7o7UavG@d`3SJ^*^O~aEbe6S%&T<Fnei-LGw"
        "X13}VDcVP&HkS5sJw1qwli2bU$VHbJ1lk2DYe`|f$71vp`+}3d|4=DK5%QQfBE0)<6!-"
        "NlQ6y`w_Md(Z*(yKolsegFqVN&XGM6Q&^C_3Av4BFai1s^^#dFb!qtt7Y#yoQVD^Sc?s"
        "?^wIF-fHKDf5eGOCa;KB10O=8z<ORjY3tOUWOwgo6<LzdfT5lwcV`qv2QQIwC}MJe=8D"
        "<2*MOvYBo=9l_qZ*Y&k#PXPQI%uupHVQUa-YL4~3r(4xJ=2)Si>kBmrtdwp+WwMISW!c"
        "bIyN;uIYw<I(5bpBb(8EmPJ(X|thvrK8M^?+p2!(NDvJ94aTOuO8Mar-"
        "%G+q9N{zVd;5^6n?7jCngR(pO!-Dt(T1F^zK83mL#q3`rtw5R_zS?%r><iwc3-"
        ")=EE6NKzzRy+M$$cU5KW;|bh31R%qFmO(%K`73S33>kB!mp5v-"
        "bBAZ60|mF@xP3CG6#NPg`BoH#;R<$<Y_cE>In}$msh}xBilmP@i-"
        "ybo8c~^ry;+6(wc{kLMTetC*0P7))lvkBb)>BBj|;f;A_q=<c%7D!KkM{BCLc`QLE{!w"
        "W1~HDAtoUg#`B=@{{ez&)c~@>2b9|YO)Z}yOG`2JK9X?&%2Yt`eXS=BFd+gHf*k5$qNz"
        "D*<~C@&7?KpOReq9Qa+Wf?@wa?I0xaHzC_QW#X@fPnd;}qpgy1NZZZe>E6Z#7S$cyu;*"
        "XUX&RhSyz)ouf4%4Y@1o_SWgVi(opl<q1{uGtRzbBT_s_=Rw#Ot8;cq+>7-"
        "LbD|{frKHr@4rKXO9v)%9-"
        "K<avb{KERzD2@EqJ+{=*&xKjC=wWw>VKI;hZxu7xL+lI^9;q|;bdeI)ybH;UR!Z?lcu-"
        "f4mE;obTPcpIK$Tz9gvjeL!l7k~Cw#qaQ2d1{~tG$;4Pg1YRMktbJZ5s35r?!>fX7V-"
        "8wXWTH<)%{8xaX|Se{u=O^v~+XZi}Yiplerw7@Yc#Voh;f^XlZBBcCa$!^uKh02Ehy*<"
        "DN4XItNL*F-<wlG8-"
        "o%UF;opreJgH6CN!kvwXOVG!0tY^Q8rmfo?5zxUZhkiN3;na3!}3-9-"
        "NoAK62#(b9%;orMyW`i2+K{^2aFN2IY*jExN+iAIoSokE;$v88Z=+TP2|VtIlC&IcBwH"
        "1HYjE2S5s<TJ5QE7n&$8z!VeS{Yi8enV)a1Iw(Qh63y{y%^Z4%>|9g{3**#KBJt88TqB"
        "q4&PAk6hDuvgge<at!{K9nixIT@kqj1K_&-"
        "`S@M0jtj9W%I?)|syudN2PpGkEN6MmxPHwUeXMvCUK1c9>l7qNKa-"
        "v$z66}BH5P04OycB;$6YT-"
        "vX1J*t(35dT7-p;LZ0}pV$*r#SS6WB`9uk^_i?Kpz82s&e9>5@bpjnL6(;pdW-hBB4>0"
        "+0&#|3Ui`*L4<F7Fd%p}O>oInx-"
        "5SHLoMliz1=@hV+pKI0p?2}!ee!W+YI*DFKx5wwunL3_(L@CH0U+VP<FN>>e!``Kb+pY"
        "WW<(Hg7)-"
        "@)6`si8OMOz39W6n{ZF%AIK>t7qXgZVkauX=4?%#r4=WGXv~n>v3cL!CPyVM8w%I3gWU"
        "*0eIwmPkppIw80zXwz!JFg;YVy5;gKEe7$kr-l-gfTx6=82N$M={U@zssG7f+9qUi`y("
        "FLYeAfTBTf8)FWM`L~!F!x)k0rC&k953Jj{IyyL@k^#f+P2l5v^RK$={@^k(X=;Z<J${"
        "bh({54>m;!@b{E-TcJaVY!}iF;0JhN=r!uXeDY*Iiw<=*l%HfR3*RP-"
        "m65*n_@FzTj`T(R+n|109u8!b-"
        "k5B)%kYV0ev}s$+6U<@`awSj&)9rpoFfYvf_u4b95WW+nQjsE?|hfiJb;n?(Wn9M=~(!"
        "g6cuL(Kf_ZTB^hP7xz^3ix+vw?ac#Nx%1hNQgx~QDj?XG<)F7+zb#<DXOQ<5bVjPddGw"
        "g1#UjEIzMgDelcmltHN0%F;$r_x?D<18dmy9C9QMTAkfxg}k?pfo3QH^$u#2J^BC3X{5"
        "o~MQYf0R??*w7K4i_-"
        "t*gT#{__DfPh$QHb5W`%sDgOkITF>(@Qw2>bpKaoTxTUl^+n`%#3CY&M=F)#S=8YiCDz"
        "^BtF+CZ-"
        "9ZO8?m>#JwJr~7eFca(C@ZNb;j+|EGu78)A6qE+xN$`js&U!q1%3*`@SC(ML%qz-"
        "S5Z(94<J$H9Fi~bEs7qj3x%D4)-"
        "{bR9DY8rCrR(Y7aQhDk<(F69R)XBD|mElL76n5M#ZW@Z<ZlMcoLC*~ZRRNz-"
        "L$D4?lliIz1IfQ%Hg2tD^#&Sg?6aGN)G#jikk}2TIThWIb-"
        "}%hQ*{%|;&)zOyBJi|uj7^eJMgSxF>wd~&I#J7fLsE{)w9lX?QyuYok7@_AQ~OWKtUzd"
        "0)y?Kua=L4A0LwMdy}KxEwlZBEr3O#4Ehywwva#Rb#VOuQ<?sy%Q@;+pYG2`bL)y)Q#S"
        "dJ&a6;*^;NKe8Ot7+RroWz8D6YUAbIFB)}I_D#ogwlJ`tEE{Y2xDq~wVVHX3`K+{Sp9w"
        "%gbha-~kZKF-"
        "7w$O*TVH7NAfaoA)O1D4PO{*LljjMvpnM{)E9`Zn6L4%ma7kbG8e<aN}G2dBAN!g+AS)"
        "3u@OzLhRs33Xtd@jI(_g*CoTa2Kx+Ux5rL2U%@!y&QdL_Q4nN5!5Ie#jR<Y)Fo<3J&+y"
        "s)di`q?Hi#n@h2;;@=VU<g51HC*lH^u`Cd)Z8Sm|`u|C?{n9sfMDDVso=3(V&as_F;65"
        "y@r4&KOK12ZI=P?QJgV4O(S>tpq<tf$q;d>;uLU)4tb_C~~w(YHf>x==srEc6h4$UD>L"
        "`qPx`_9kbBHIl6hehJlQ%cNBa$CQ!q6M7Q;wV7BqxDk#y$!1Y>nl*7o@OI%GzJ>M%?Ni"
        "xbh5hbZaVD=|%cL;h&X)1!WT|{Hv4wS<x58!IGU1cPb@2+!r$K3GsC|?Mdm4x29r|KCT"
        "3djJ*hf>5B*0qrQoIdc*>UTFafL5Jws|_?DHem0SXlWxoXzd)ssH2Ci}^#Ro9);s<ZpY"
        "F+ydt5C-Gx7Q}|_gZ-pdntnnC1l7q@C>20+4J=N=)x}637a$lGwLm6qJGECp77U2a*bv"
        ")iJNX9E0a8-Omuj1^I-"
        "UdblPT=vO?dmP9Hf;gFvo6|dXPH|iq(x0HPG7@rph6Hf|MJr0`p8zhlx^;B6|KSDl}<3"
        "h*u@@(4%w~XX4K^Ok;B?HlwU;BdEqbkhp*5jaABhxk<ZfG`ZQh{RVRNU+pB_#dyV|}a5"
        "p8NJe2iQ*6OSHH@t;a+um&NrJs@R9MPvU1J5QcS&Q%peJ+bpzl65)EKXteB<Y#nGxUs1"
        "CqF<*d!}7Mmv!PBrV#eQeWq`4{}4{7?ZnowG)lv-"
        "g&4azS&PdFZ$g8yq`%Vg(7|eTJ>=%GHKiY)?X+RzAqLk|svGU>AEG|eLC6BPNo(7WPw6"
        "9}Cn^Xtyw2pAQN!kPJfV;mACv!f<`{=9zcC)ZxZT-"
        "5`nRmLaKK)t6^|d|+svQaJIIdUF)fia(O<(Xp$*@vPqk0r7Gh-"
        ";;J$TU+#HG(HaK;SuF2di=+txWlO@i5QRI)J{bPZ(g%822oM&heP~sU&^y2O)2jmvElu"
        "|BSn(1VMTOAq)UV-j>LRH8gdUlR!DR*%2W9nMFH0P`%E`lG6>uE)OCH~&3t4jV-"
        "q>)<2yM>!Xk6i|9gc??|a-"
        "#I?lplCJ%`CryF65${?#$DwYQGDEOe4}B9^yCh0cc}p#jO+t3PCa|tew)ASQ(6Tb_ZUm"
        "8EFM5VHd=mrH)A@lO<?REU05I<b8~@aso^tL>s2-q@V6LKdV{bJeutMq^#2O5-"
        "?gSIjoCG&wb~$PCy{!YT;xpfsJ9G^dKSljau0*M=RSs0;`}Du4a`Z-"
        "|Au7DUdJJk2O(9LN!>55|!7&JziAL$n%AESzFje@i~l!OH#uqO}4l9${3oElWc`GlPY8"
        "o>YBFFyX^hJ=NS2MMzIN>X>5{vg?l;|`QQ9BFJ~KR6(iG?Sr$qd?R^z`Cl!R|(iAhZ_>"
        "_KT4ZUB;UHrxAU`&GnBp15~Z;f;}gS^wJhh4QHJ(t`^YE8nSC&D^ihKY86`x`pmmEj+h"
        "1Jw_eVS8u_JxZqIkUX5s6#=r6vM@yYkUBjm=%?YVGZ5{f&8;V12A-"
        "8JBEy|qG^f>+&JCQGn!2UcUr}q}GtH@iTG7`>*3-"
        "gxY}C4rkRQo5z8><hETp|NLHtY4>3wy(;L+?jTB_HNx?ct;K@Y$PmBAx)MOUdF&5D9zS"
        "4Xo==t--"
        "{`Drt*%DJu9PCcy+Gi4IWg(rGj>@+QlGnN!{=jkVK=g@oOHC!+!<JV#~+(`LLJDk)<Zb"
        "d)Y*Vq%B-"
        "|gWcsOOmIR;Bs>*>xuT1qR?{#&>8)Xp?$LXe}3KTks3$W)7xBaRYS+Tftsvv36&54R7K"
        "cK~s#$WP&~ha!T>ScpTDIJz46<&(IiN79BJef`h7?Q=GGAd3~uiK0=AfX7U{2<!EPQzn"
        "POaCVg=c`?j$M-unVhYvD#*_vF&7U(}7;Dn-2UPIEHB2G-"
        "Kugb$&^p~~(JAs_#Oo|tc~Z0wyrB~+EzQ6{hCcGL>m`;=3tBRR|OTAieJQc3S|)MuLO@"
        "p^l*(XHk=p+@`<^=~l{=_d}bKl?Mw+4vAtC3=2Y(G<I#@fq#V>&TzT5viiO0fgw4DJC@"
        "a+A8^tuEBvqu23hm)X2tS<Sfz~3eHQpP0(QbwQH!5xtHwL_u3iVAB0pfxA>6B&Nh})Ye"
        "gQq%R;AEVG3$?R7IXCPY}EDytu8M8|^ZiD;I<qGxooC4$dmM$#QZNK6w@B|9%EI5SEkL"
        "I6Y~NTq^vT<Rne$Fx)^p>EC9IqpR4MKtP^s40Up<pgHObHiNb`chdvLM!Xx^Ih8{FDil"
        "=D5g9F&iwWhSI?rR4jYJvRI_+rTG<?&H=C^y4<m9cbhUBsEz3ACFd6Y{a4rk^*@)lZw<"
        "jQ)<P*(3?q&GQ=qfFw7@)XL<B3hC@o=spsI6txxG@qB^q=qxv8|Yj7fXwlp2;<z1+N*?"
        "SsYl!gp^Tw{`u7oA-"
        "i+FkE!K7W6jGJg$VN7rZ*a!Cm+@{EQftw!?6y$UJLj%8d+Ve18*GSECh8^U@C7=V1fd~"
        "p)vg=moC5j)``1dX_#GA-PJ~{OxKL9liMm2FeV{PM7z!2fr~jT1&!BzCWXQ}Tk%4LD$q"
        "JI;zZHsjS`5e2TV~#*67o<Oi!&%=?e4U`9kOeSv9K2J1RiywN3x{$)EaxU&;%<jT6dG9"
        "HKhY&^nRrYft7dyKC2`+o$U4EOXD-iVh;{v<{jy#v|+Rl_ngko52SQTe)>?Z9UOu?+xN"
        "AKQY?(2383IYktyy(gH;UMlOTsX(|qAwb54@}+^5GPq#t5+Q91bRwFp$RM%&M%{s~X~U"
        "3ugGyTZ56DT%xA9L_*08|R<^9ChwmJ$XfEyXOWg>TRKy6R*Dn&lxOV4?V{fwCC(4-"
        "OEPccjUb_i;Y$<h9sP<4<l#9*<M!Br~gG3+P~?!qFpN1>x*|f?e!!2lSnCO;8JtGJ=D1"
        "s8197mS>+gQWC8Rh7odPsOkKdL8>wtI>151fgRuw=St2=>dR1OWuex`&Q))XX#1f%<Xt"
        "G`mmg`sas<tm$uNsj(q1WOYVIwS{KFDb{_cjw*=toOA9CvgE_;j96*vK{36JIu~Q-"
        "9<w`siGWMi#(tVU;HER3|GcY;9#8nvXUaF@aUV<x*9c&Ki({^neqPpLj9&79UB9f)FY~"
        "M;fn%9Z*ZH%74SBtYpaR^fs3V-"
        "wI1y=AOd&p}JkmzAyZ)_vFWLEN9_jk?+_7^xB<B*2yC)R1@0ZeCl7!@BF{3Qr)dbL<rY"
        "1+n{@zVh=@~!GuhxhFqFucc0>~&Tjpm)VBodKQYyicuvl&n#Lyn1_eULwe)09zsVli2="
        "&H$$z|;zXUu1fkyh&KVVZI~2|G=B1kW^ngH&%Vww=28n6UyM!-LG+-bkL5Fj-"
        "k{Hh~w~HFK4`L$KLd<2CCQdanm)H9LmxfHl(hyr@zqsb=^mH?z=M>J^RZqt-Jz5Rb$)j"
        "5oL_K5uN{*y89k?TZ@H13oT)k7vpS12MF|Qj}y1A7wSIL(trKt^9-"
        "wSWCr(P&w9|rqTUwcAU*<Lo%atuoum?KALUZjM@*%NM$fIrj5uI63;R^Rl^ya(c!<C<|"
        "``|h8OOS><3?2^}BFY_5o!zhokB6lBeOHoH}+>b(1ukJ{3ps7^Ndw?xxs#q;Xcy)O2MF"
        "EnsBh)$s;*KK)7da3-"
        "ip`;p1?q<g{KBi{?(w0Gds_6<47`i1qfX0taq6RSopn#uIKGfJAsx8hHPDvRMUFDCpiP"
        ")h>@EdT%j2mk;8ApmqNt@i)_|NsC0|NjdB6aZ6gZ){9WGA?d#c>w?r0L;7q000000JcE"
        "@000000G-`ufE7ivH*ir<QBaVa(-"
        "IaooII(!r)SRDT@)}NNH7q@fC`dCNh*Q~F%d*XP>d*ufC?B8FyLbV70f6qqF?~C0;ZSR"
        "+S=+lc)z^+`*QE|L1j5-"
        "rbE@gW}n=**Qo<)95(*2Nu7tCH}>2yo!z#b#rcWOMQuBuf9aTUV}^_zbm^F3=fVG8KID"
        "?I=N<gt$6h#O)OiR0|1ODCJeDXbENVNY?f>V`F(3E(M4*pcbev?Xf+I5McAL}^=xN_{M"
        "e*Pa`o#x>Ei^)-XH#T=f0G*0DH)>ID_yO@or-jGKu5`j+F(Zpo#sYeuR%PCP7laZpZpp"
        "`%}tmVYfumtgg=TXWs_z0yAHWVz3Q<=add`f`pN~vN>JNG)WZ&HnM1W@ZP_!s&qecn(>"
        "?*FWIs_$3SKWSFJCCg+Dgazpq?UEx>ve0Qsi-"
        "q1Thdc1b;d+J+#wBzY27VB*O$!?a?*m%0kywfxr3ll&OISbmt?aX`j3$f&M4hF&;Xl;z"
        "JD{u~Abe-$Pw~3kZHfwkOd6w~=n79~NXnm9q>#Ir$#W-"
        "X=*8AFQ#iOQBx=p=LW|i2%=rAls7kwfovb>@%Am8Qhn<FSo1&-"
        "DZ>9gGYU`Iouq^+;dxPmw#vf&aO`(Cqr%#XuJdJ%DQq<f*fNXWAC*aHDBcQ3_o^ABNyE"
        "k19xb4xg-"
        "}`AQ4Z*e{u4CC_WUI$H|it?XA1F?nZluyTjcTwD3qeg$}Rutj*5$!4WnZEKHZ@{+8t7@"
        "Zs>T^q(z91*3u!Jk&@vQav>};Ia#2Xp2NQrqRtV>t~Y<KC=ZVtYT@<FikdVa6pp&?!6L"
        "SDM&Ak+6vUYaJoRn2Y<R)Xsb_tiGk5Jd8i6Mg_ioChNzY3pgO3xCAu$tU%D(y{uTd<9x"
        "3!`SMrs!(p~9J_ow^Md*E+@o{~{Tx{D9KtTZX%Xf#J0s@N~~XJo!;StgO^Mm;9TC=0dK"
        "rZ?n~KH2D?_iVC2f~FqHhOcX|H`p6&l%}J~?hDx}o%6{=iJWFmv;De5W|byu^ywivDX1"
        "Y2)huWhbO_N%K?eBGd8nuAsjipoGs9y(`P}*3*%6R4CEFv=1rg^<GP<ODNG`I$F^X*{L"
        "BIQGvtLWIsS0f_+gvs;oENS=ahgNwxu!s(MjnFCQ*oj=@u(OfQ8yP|q)ZhaxJ@A4^+iP"
        "<sMI)t7AhhuZt}qm0a@svQ5hm-{SduWzRD)o`}o{URC_Ohjtzbn<Po2kZ{Si7-"
        "0q^#N3V&ZF0g)pXBRrbM@7o?y7Q^n(X5S+PLF|_M*}U{4ja(_*Ca*o``bN*-"
        "V0DB4w8P-FEAtm(#vh&puc<qZz(oQzZ-)8`DBqGkIF~o?Irbm&`>p0m-"
        "=L#ex}l&)jDRtmkP`fDMfBdp(EX>ae8T`!idjAgAiPyNEjphr>c;sjVAATV2~c9r(0hI"
        "Xp_w8Wesl$MtNkq177lhBcdLX56MT;s6kiK$m;K*-"
        "(B=nKyL7E@Rny$k<0E7?A8?e%^?-`8C5K0Ix!3C`gQ#??03R<!t)(4Fn6IQ-"
        "wV(`0b1D~6{FM2PAhvj#zxxDif6?be~b^SxBVK;2tM>c?L_Uwr2(0&2c*H3ov-ZNMjdM"
        "EA)3q2JoJ$RnpjP&o2{JzctnB^ebWwgha`POA5oU)4*w4S2D^XzCvsr49<Ap^6qY^gg1"
        "htl9Dq(9Ss}<WiMm&tp_t{0Km;HAANx|6uCxgMyH6G;i@)N4zr_8+dG0(H_XLBTQF4^z"
        "mH4~P8_nNnzBIumD<A{YNHtPry+s8H4;-"
        "P%AW7cR=yt=?a()0_bkMSZtve{8(Rn3cqGqSM`9^sy{HWe((!JVc+LVrcoI?Fn{c7#)s"
        "73+}m1Lww<2#{x!gNff`8IenMPUDde)G^X0UBOuLMi%Ckt>4H7Ah#(6mAOd)}T}SPVG0"
        "9C1p~69FW?Ejbfvi*#+$^BqN;K-a!i0ae=GBul9c_R<DUe@oFyNlM&7cr?FxW%G-"
        "n6gO9}B5@po?Wnh-}5=kfDXm_-"
        "`$hxKdI)S!H(;N*(JElKvRLkpTle5duE<Ytf{s;$H=s0CME5lxllQ%RtMZqq;xo)mEq&"
        "KARljv{7u5qq$5-"
        "#~Z`+fG3f>9b=><)4UIV;slHQF#%qFox*lcYp5d^^?iua*A=)@wClWLYZe%=kC%H}1ba"
        "s+lGCDpF>Ffni-ihGd3hj+RHu9|Ysy&{w{xz$@@<iLTYxYJQey9a5yhRTknMFSyr6&xS"
        "WiHrqCBs{+rpV?uV8y-"
        "jb^b7KhJjO6@k3!U;bdCwi9LB{~VcVna2lOe~*W90jWWghuX<V)M6ub7#dnJSXtG{sJ6"
        "aYBnNJ}Q>ztHM4x0J|J~SMAE8Zz|0yuWcdxQuGw)PYKS@<b^o+NV0{gg{hx2ZQA{myGf"
        "(IX>f0FZ_qEhwtWZrWmyk}dS;&u!08zTPiu6pZW$1KR!(*&yDDH;WtR(5VWC7wrl!E_>"
        "UFirKB?n~@Ew6H2}TIQOOjiyTdhyin_Dh(ww6uN=xGIx3i~UvQm@qY?DyOLs2|Yh7NfT"
        "l;8@v7ptc^kJVZksG+K~9{Cuye*VL$VtX(sK+8fqt)Z7Ly2=I^kN8OwSSC@eO&O=q`H_"
        "H}#|7D0Iv=awzZk<Q|I_N=Z`rTsF{g*U)B{rZ8Y-"
        "<U&s40Rx>5$PLnrE33IZ&a{w~fGj3ne7!p9Qn!Y&k2>Pu*KNWR^vihvcfR=sE@BK|DAt"
        "i>@hZ8-Q4~bun_9G%X3gOQFFo`84-"
        "wZka>62Vj1dr4?xtT;_vo0(QROb=5@<q8&ZjcF+<<&K9R+!3iaxq1QHS8`khq6Nfb_Yg"
        "E?CZ{<(YWS3;+0-"
        "R~1(Y}el&1dL!#b}?$Ub0axU}Lgmw?JzgcB|VyM0|b(q)YImv^e{%B=mWNeU7<fO4z2A"
        "@=)d;ypxS$inWY^`yA77pHFdbs4`97@1l9RBO4yskXMUO`Cz3-K6KDbO;T0c(-"
        ")<wlS1EW)>lQn6WlMrSrXxD7r25olKIAJP&fBu`V@_5cjkEP!HO#cN+m&4VOm@Y@C+8v"
        "O0ctMN))53Bw4KHXOLg{Gg*?fZ`vWiC290pW=%y+2{tA-CU?01c&KT>>U2W<gid;Z-"
        "dn|TMjX)@`7{fyOMp+?p;m&e5TC}8C%}<5S?LhG*~qD!x~f{cwCsMZ0~(Z|zMa5)54<9"
        "xuF7=|-tY29fL4THt`9y?rfD{suGp_Wy4*(ii2#{aWR7>VK;7~@n|stl-"
        "2!%rL^DcIR+9CaG_~LL$fdUFRdH)@Z#&pS_7T@-(FXlaF*r_rZ=<&r8r-"
        "5rGr*^JH+Esy>b3I!vQ38>bcSF#hnyqWab8rrG&x?N>$?7Ap;%^hxH_CD$aWu`oCGV}7"
        "4Di6^hptE=-"
        "w!96!d`l$NtBz?V?e>>4AfWy8pD_7;X$3`=l^n_i8r6C!JmNRnR<*e)bq2NqrP2Lj&eY"
        "(^MP4{vEaU!9{Xz7Cq-b=Rc#_Q`P_Yp-IH+{v{qcOrotK>gbfIXDL`N@jPiz8Z{TDZ7J"
        "}NAb3N7=9Z%CQ`e_9`{Z34>~%<g^;_`>8{iY>m=uC<D43lAHNqMp-"
        "7}8RGkvl(^fg+pK)-"
        "{2lw`G<P<>leW~28#Q{=S5_}L@R5g(KsmKzrClPK#Sszf5VLD{6p9Cwae!y@Bsv`dh+3"
        "ccPAHS#i5j;Qj3LN9q}mNwxzXFJ92R-d`(hr&G?E%#8(02TV|_-"
        "eglXp|yL>^%qn^c#KNnW1qWsTI@;;D$@m7R<guMU{u(EpaHFJI4pFI&6Ntjnl@NEG8T0"
        "8(_a{`b%FfNdEee!49&Ai&`qvvEfJJBQd#ba@kTz%=hk3_D}ZD;%6~KqEB5^A<#mPyq2"
        "PSbY$+DOLTh)VjjtA0()Zgm}B})u`&8{iSBS&?-"
        "X00e^g{b2GRXKc+x_3gSvq({UdWza8m#`jL2?kH^o&lF#i;%iU)mE&jGuG-"
        "9c9`>cfEb?u<I>J!+3ytuIy=tDY9==z;I6_3^<j`%n+7ht=U0S>%@Gz-8WL-mm_-"
        "8Z5TaaoRM%+ory0cDZjF8AEsyjh+_dO7BXqvtX}>9W<Ncup1=7JB=mc{0#ZZIn+@S724"
        "<#j~yn)D=?unQNBWv|D{1!K{~imX$j!XR+<KHXVI^vXuCtc_4DC+ajfP~-"
        "Yy02iceFS@*Wz+!+1EW+I}0Ex0r8LJHFxN4yoaOTC^@iaZME-"
        "$?&ff+F|IULA>hcBo+0S8t9?=#>wY-"
        "GU{><ooJhi^$P(QSuwKWk^oO%@V7i(4RgsDxvgT9P4G2=rvhkVwatd--NnVEZ-Olr=n@"
        "4E?|yjqt2DUBy`>a=BW_cs{k~~>rKuv{)^MqdhNic><nl_(GEs>#G(UwhsZ|QZQ)sUym"
        "s{jc9aSE}4x4>op~gYupsCD9yTw3!;G-"
        "Ko5<1m4ubT1wX51w==o^f4cyL|}G`C(?UN`&(nBSR4ywfzx3Sy_w+N!FUSa8-sr-"
        "^)bhYbYTAx$p|_MAj;b_BLMphLQiFwv)Uphvf=jXMrYll2nJc4xbDe3EuZH!tc*VLB_8"
        "uV$qu1j<Czv9AjV?v#?A4p3G{(W%2b9?BK<$^yJ9c}}s}8r9A4-"
        "BKN0M_=W$Uo`3HM^_@|)3mebV;#{I?Qj5{Afq0Fq%)>&8WoAgn$;+I#Wr0X;1lsQha6p"
        "Hw~XrHu*WoMW}EP2Y<`?fNrBFmX@YfZcx(utTyT_6QqBpA>@NoWeZ(t-h2Bp-qm}G+wy"
        "ACgQ2iC)%Pc<gUD^q#w#@R^Y0%Om7gYJzVdjctO!`c5rl_MxQ=h7^I=YPCMd+J@7C4Ak"
        "NiQbY+88*Z+T+1$hq;xmmgqb6of;XCK^+ElaBcQ{jtf$Dlz0kU7Lq&cJ8U}JU~{boIkG"
        "p6d;$8nQFqERF{jPi?AomP+a4x<aW2m@tlKh;q?K>7L--"
        "!w4mV{{t17bi0V`^<4K@j=e*)(1A6~%kN}<y%v?Go6f<tWZwtib*kTT`;>q&HvjT(h$W"
        "`I6yfXwy#`!?F45!}KOdIN#^iuX6&1-"
        "j8i&j`TZWL)*EjRpF<+;=%Ag%)Y>vLu#IE|ou}Q7;EQoO?JYlL+oY&^Tqf%m(Kr(7VFa"
        "(lXs4I;*Ip6LZo0PFu5Ev#(3UPp!WbV7mqWl2NZ}thU5GE9mO5h7!QjvW{L*0`Qb=acQ"
        "}a{uKG<$$7GYVr^ZzVNSXDdjn1h>g1ELifz$grzFd@=^R;KfJYs0g=?yMecF5{P$`a9d"
        "qS1AS?`<1IAa`smo^al9rC<pzvOC$04or|^b{MR3v4z%H$HcQh{DP#a;gHyxu%(&!7P`"
        "wk$3Ci)iz{6He@#kHwUd1GtWq#(N~p_&jlDLO)ccrzG+ehjJFV<W0QtP&C^y3)sgwS6@"
        "3<b7JO0fi+X%Qob~7glFst(b-?IS)GBGZG9VAjs5Lga*l@Z)=3D7{3pKLY)2g-"
        ")?sQOC{GLYFw?@%>`Mv_IEJeQ>!X#Jwo$jKwhHb%5*`Kn7iaCaN18|ahDuzDJAh^LMc("
        "+k5PLWM=;F>z<)HI?y4Y1P(9a89YJKy*sa+ST%MYd*lX22&Y^qXY&roe|Tx-"
        "}p#hO2yrr!TeT*s`%@O-c}-z}&7^EAm-}wUTVEi=unY+YdU;GeNb(?Lm17*d|m0-"
        "EW}>LeRJ&xXb}~*GbAW_(g)^mbmYM`n0IHho`;oWY8tTbgZGBi+bDnK5*FqH9n1Qw@@c"
        "H-?|LzkVF@{ru7cgcY-h6e0X+nuEyK!#U07M%*_&f>VPG3iEQbU&3O*@qUr_pf-AGAr$"
        "=}_ut>y;(aVXK6T@B8BVHdHj7W!KcF~I(TxBEpuR!w!==`6sT88f&)9M_FpYnAsdRm%b"
        "<v_4f+7|Ch)1}4iv?SI|Y>@2DINm~oizPYS2Pf(ib)U3pyHgMp1Sd$wl^pq%QBbemO_|"
        "m@XrPE%okmc9Pqr#x`}w{vT%<@tfz0*RUy7aTFH57r!Qf!E&#*#pvQKUnrmhO{iNOcK2"
        "Lawmky{k0BLLmJ9G?TF4q2^RRyx^5M`}{9+9|qk3LWpEk9;u8Gu5%#a}FBN8MRBXQ?ef"
        "@r`za|ao5GqT|wvp_^f>5vz{)2x19Mqy-rNlll5r<`8h<*G=q~@c0g}YTNK|?f#xy9^}"
        "%41m{;X?$Ml@nGl6cGw;Oec)8(Pyrko6@c0fc;v7;^uFACQPa$}{7H5wR;I>&icp^YUI"
        "L*Q1TT8lH)nTqNWaKFPR!3dwhWg4EPL5P0oj&I@hHtMcWZE>iJ<e~nwhiA~Md4`9eb|F"
        "?4<J;`s)Wtryx_~qmQN7isI2vrDR@(HM4fuo;OcSOq4x8N#+#5&tyGMCZce)6ls;k`H9"
        "{Aq*-sz$cp4L!RN1L*5%D*Yc&v@5{<O-jhDvwAr-pzv_@|==EHI?a2`IvG#o*$kcuF<T"
        "l8h1i{l{vyEr8e4VZM449XpD?1$)GniI$S;AM`0D{vkIK7+0HaNMx(m}_LBgMidUt;T~"
        "5B95>;KwhF=z<e=V@rWv{CG0r}ki-"
        "2TxcPghzeO~d8?6geUwW@X(uGT)@&?<yZTAC`Ssc1kgd?wzO;;Q<@GtW8%tq;o+2?n<6"
        "@$#gwk_syXD>=EIJ@H$&nP(4ly$zHd~74a+LaJ!Ljkvq3!eEBowX9s5oFQo|V-"
        "=2$;SCfeAs8@)E5neI6Q!=l*MuhlY)DsExqfO>JP+2}b0P%u&0ree$-"
        "g2K0zAqs&G@h0Cg8S-Tj)9+(WMBq;p~+lluJgXVvn_r%k5>dM)E|+<x>Gk8-"
        "{O6pMBn@16qjU@08bPM9}CibCJ2ksM;3V8Kh$au;2C*qhxBkClPK#@f5okB5mmf=kv>Q"
        "g?q=g#1i%$rU)rda!}`gnVHP^wVLL?NuWj>$aYlWnhoEk<o`)1PjCDBMCGbz5nLxX{k?"
        "))n#c?g_d7H9yZ$oOji26QJyWD^*Sn7cNYX8Bt_c<+})?Wr_RRT09B!iP^i(t#De5=?T"
        "{|rf%2V_YSHOqq1E@-"
        "Y~@GRVDjnm|Z;2sa%B*3v{Xj^Ps>_{K~xAyjmvN0YwDn~8~nn)C@cD4<;&*?=4-"
        "*~z=uIZyxXL7P_s*wd#%BGYx5lzIovFqCY>|d_YoCLT+nx=Wvyni%$AjQ5>Cal~TlR>u"
        "y<OB^KaM0p_Y;&+9<$FQLt})F%tM;iyLP>s8?aJ=)(KUh$_1IR4u)gh)Vlp)YpWVx<aJ"
        "9lNk;W^?Qe0Pz6YRq{*k|ptzKDI*sEJtYQ)lb^mh)RuU+0CfxI}cG*j;!wIbNIK4sfY8"
        "tZ6Oxldz8>`|IwnOP@sko_(H1bdU3#yh2~>ksn=lYZ2O-0vo-J-ouIWnxF52<7{GysH<"
        "~OH!?jpJxBHNKNx)DCmV(u(23AqZ?DJw321gY>Kcz+s7z*8Gu7!}b@ww?g+{d-"
        "*KSO`ptsm$t&e6^qgsFm6}!p4$?lcd(`>A>IJY==sz6jN0=ND{?WwJJ-"
        "$%92+wJXk7j0T=Snfs@W(e%QTT9YG(ObMmHBBWvKE7|ZIG`|%T;KGs{#lYXS@1#fbPZ0"
        "91L~%k;FG~RdMj%_i2&Yn*3>oi%~kOH=32q-"
        "%fUT(=YuY=FR=fRQ8#912vlw}9r?lgv&W0^0vC61=uhiUtNJr5O#^}f0q(WYusC=_kzG"
        "FE^~mG;5fQZ^4k}WN_V6!wrln$F3f(SHKZRDdzb6ZDe?=>&Q+;xcfTR2U0zutKbT#;@!"
        "rLUc>*8AL_XL@y{|UgqF#vbMy%aji2HaisxI{|@+2!tX&rW^OwLvhU(%=+;XYm`>TP-F"
        "kG|eTHYQai$e;4r`=VgMy4ItW*+LEFZQgEdr?`Pi6a6d2_CzeRrdZyb=f{zXN2~)!Wac"
        "4?X#hSPXdV|45`XYU4f_xuC6AY8RwTZO}u2r6?F;ioxovQx9^So;`xL#5}(NRh4dz~rJ"
        "_HcVhJ&ybJL~EjT!SSS)!q3P?--KNWZ%Hy&fm<9hu@d}SA8@1S#xbZ;xhHdwx!yk3L#f"
        "h^8vWD>JmrD8Vy>Y4fqUg))?wD506eZhvIJddlMTh7Ur1I<6P%!*Eo!zu^57d6`c9;SI"
        "FaEGL4Njs_VG4npMw1Y+_thr3E)o8U6r<{(QH3zLyX+4msyDK@SyJRP03F5qugx2>K<i"
        "YwGX$^8Xp{<L0kj)fiS`S^A*k&?Utzy0^O~ES=pY+J{^M1-58ur-"
        "07?<IG`p4A4>8=24Kw$I7u9;lcCAMpN|EgzJFEy(?Wng9_bnO3=bs8%wojfr9Yjwytll"
        "ex`{`ql4GuCCLFY{guU{tK^R@d(OdRaK`MMy=x@;Ajf{y;FyYP}j&48jP&<d1yX?JghY"
        "W%~{IeahI8ARMO0OV)dxUCL=xuX~XUcUV(9!GIceLMR<hI<FzAX*KudfTj_exKcf=>mR"
        "s!d~T@QzPDQ*2SN!#foAjL-=xIM!u*{zF^YR(34H8_niP_JkXCqF_fQk$H-"
        "IgoP$KQMgCFI(c;x`{Nsg+;yA{!2C43S|F~^*sdA(%-oUQ-er52hMEob&(~3yN3g@@-"
        "#e%w_*V6H-"
        "<0V{?n&R1=02X!?IXpJ)#vO%^$*_HLUlWWr~EqKbY>1~ZKnJ0<X+E!|0MvPtVJt|u;cr"
        "F!znhP%JC00xh!BSeL7_Tm|?Kl1BdCTQ*-k?biae*f>7oBWuDB*9NzEZd$T-+PIOK5-"
        "!w7{j<?D4&A@^<I#-fK<#1a<9YBjZF6!7pkvDUc(gJ4-T`fSpTo*Zux+3a~+AW4S2&-"
        "P+DB`N{Nrm7P!MLh`-"
        "572O0B7kC`1`Z$IqlDM0N=+_4P$<;3w0!cw2S!d%x84yZW~=Bn%d|Nh4ytte0NhSz^PW"
        "gr1y@EN)@@jgx1~nx4pmZUIEOz)ZgU088#p|$BEh`3BLz)ikzQ)L4seaKqojk%p(_N0I"
        "YqYiB(5P>fBAL#)Zv-"
        "U&3F)uLJa(^_$hc^}xF1XN{i8Q|zK!JkvSK)ZPbtQum^t7Ub3(puXPUbPd5CaNf(kmpi"
        "ct?MdICy+8X)VrLHDi!%~45-+(Z6o-1g8k{-"
        "i??x|I?53*T_Ab@1a=pYw6%p{=e=}qHMHE+i+XclLbXlr2gZ}l<BAa!RQT&{}Qlfn-iq"
        "<aFh5l^_?k*wM#DQ7;J+sx!R_FQ)Ektk9QF*XZxsN`j5PBaF_LGn~0hs7SeV9i5B^y-"
        "T6@p#%=ItBauCGg>%_Zz7d6$LEL_Bb%DwI>ZVSf_UIe@VqiT0$-"
        "u)*soL_KJT_NJeB<a|NqrO^VPEcE}({h9mG{l1L$QY@7Ncq8rVn(nsJ=4H*xcy%4c^+c"
        "Nk@|6TsBD~NiizI;x-(AY|yMsph4Qxbfy>B8u@(9(UH+Pyl3pE-o$<}aFK-Dhq>0urjo"
        "CBDU@=6PEj;7j~@e<9CfrU1>%|cY^3C5?!r#|z$+UVPAEgf>Tg)Rv%3C$=Ix+nTduZaV"
        "$G^mxqK0VOC7?p(Q1amskTY}a#7r5wfX__2N4(@Z=g&8u?MmPH%6}aC<Ej0;j7T2I-"
        "Av(u3jThT9sFpNTSA|asK`gUIv2*1X8$lHY{N3ZO4e_l9mOGyq5UhU0lZKLjKt&_J-Or"
        "Wx3cQQ^S}{y+{K~B_quOcMGXUD1Ol~;2;guRqv*>PVR61Y3TvfVF3a$6ZXAZbov(+Vl&"
        "b02Wg7@j1bwHj>vONx&WuyF*2+S=j(C^r%hF@pD&hE+}uEvkMSohbmie;nm9)WkG@S`{"
        "*Y@r%bh4WC(EI>sb`AE^pIG?C~5JRU*q7|UT!G}9z<_Q?>-5p1ep$LW-fhR09Hz1RJ=s"
        "}>>3HHEX#SGUiVqVMC0QHr9Ww#i5x(k`^yeywC*j5HUFTYFQr70&7l;mDeor+4!a5u;|"
        ")f)sltpa)oj?02w-Y&0myUy*f-"
        "U{@Mqd6g@VJ@n+xf&$Apj94%TEw?~w51qiER&}}O97U}$<6vp3sDWq9&d<`sORIvYLGB"
        "?tJ}ZJ)NFo&6y4L&y~7-"
        "Jt^jjlXj}j|DXNqAPxxAn6m%`<dQL#Hh2S2C^j47ega#<|Zx&5X0j&2No_i`pX9i~mM;"
        "F}Cki`AoA-"
        "X<(eY|&WpwH;G0qpg`8xl{fD{NBBMO^|CD)vvMGvcU0fV}eWB*K3xD0RV71qRvZ1;sjQ"
        "*m$3tcsT$w3ej%)h8<;R&{5hnC7@NnapF*g)n<4zypAFY^Xz#2yh$3l6_vddbmnqu2(H"
        "Kgt_n_wJL7;)D-"
        "ZX%RrY?5VDbxvt5Dza`vR=>2vlw$c>3NG5Uah_{(k+mM_@0D%sMyHOPCtl=o)*wB+FFK"
        "fD~!YC3(_0VArqmO#r6m@C5oWMfjWp4Ra^SNv&7qXq_CmDM4Ov!8=9h8;@Z3`7_=#-"
        "o*yY(rK3ZZ$qtfJOqg!pQ|YDEBc`ez;m?!Np_FF!|5%K58qVe(pHzY>g`6I8waH_-"
        "%;U_-jQA^1W@xnvOao9-S2}HX@q|Rm?U|=cfQxd?qO5z&&dj4aXI`m&AYJzRa-"
        "T5PY$Xwdn>CMu&aHljn!4u>&N#4c(-s>3Uv+1alvuHOKFtpN~Y>{);f!JTbP~$@V*-"
        "i&Vmj$I?0cs4uO$b$ejaU*{@X@Xo0&0D$b&ADNxHpUsmqc-"
        "&N$><{&4)`xd|q#_!W;m}XM%mFy%36{Y}HhIqx>Jp^@FR0U}IuG@hu!j6DjlVFa3F73_"
        "XkkU8Bo8l_NIE!#q%ARhhsV2QWu%O!0LACC;hM-}LT&mG*L9SJhWxLWHP)g`-"
        "7^;qM?0kU)wioq@hCXaCBm$FxvFi632i@SYHX3^HNC%I+mL!cOt0_wSD12{oPRE-Ldo{"
        "&<1j`c8CyA<?Uz1xMcyD7B%4!e$$L<mN#%a!$=ux*v-4(6KIX--"
        "+>DHfq8Aj)!Md(}<_Gi=5$@t5`Ri0_E-"
        "71(_@T7ps1kk7m@2@_z!R2y)watqAZLk7?&am*k&!=2x%d_Qvds@Mx0at<I$>FytG%a9"
        "f=ttZ~T<Vquqsswx1FbEiDwT|8xMuF-pn(GGHTgbyYLlr=7HHHdgcUw@Nj_EqS}1UKcy"
        "`zz#68(U`>7P(3(ju=UXkQEfvDQ*vJ_;?QUyXomvJ`oW7X$kPQa*UnNM}g#7_!9wH54>"
        ">3*H@C-"
        "SxA85Wo&$i>0M!TV`Q(L}h)=KMfhfdN;wu@SGO3Fgf)YDeuX!LNEt2Jz`%ea+17P)u&Q"
        "&?84%;5|u3h}*KD&^@72M;k$o1f&v@#kp>kV9LP60L;$K&QbDfI-"
        "AboY6&upnuX26VP(V0CgvvQS_Pm-yhr?sEWnBfxNTe&fVMG!|M#lkFo7Noz?L>(eFo5T"
        "9V-P+*HGu!w{n*cDbsH!-"
        "%h@&$2yz3Vy!XPt{ol+M=HWK;gkLEJWfHWC`H%{26kGgyG@z}-"
        "^UTG5FV&XVE)%doVdiEPXjzjKFPjG`l<gZ{2Tp3d?B!}5Udj5&!Yb(yaK1dp`PQ)Z<$a"
        "2mhC-+xze1Ycwrh{<RPf+NAT8q&$+B4S7{%SBBee!FNM+ppg-w9IZh+yJ9*SjgK;i-"
        "#X;|8={Juj4uER4jtoIvyRL1OQtBMM$Ecf7CUI4AvYHaVHg|1qMiE%<-"
        "<CqKw;!kn>M4rxi52!F*H0t9!AiQFHG9lIR+8nZKQ!R)-"
        "L*cLltia{rnK{{hd3{4V~X;<CUgN4J#?ePmTD5qfCoK7@AjgQ?G#v-"
        "#J4t$8aHZO&oc3f`$+MKrrdL?Gy>P<P&By~Je%4dqE_9X&w;zbyTS=_f~3lH${2lJ7IX"
        "kzHK6RqE$HCRw$z(f_+&enXYfo3SQIV_@$_J)kP2}<SXBpvgBtpb&hNht&JF5k0aOJ}N"
        "KQ!3b>WF}pAUZN1~~Z>t0At@eX<i;PH2f87&E)WZ+U@2pKGvF5U3U%rbq+Vbdir}b^+g"
        "hukgsH5)>;!)!3N1ev=$hHl(aW&>^U+>*{?@xhhvHMZW1V&?zvTFIPFM9H_|R^TZ=7ot"
        "H-3-"
        "Gg0b*HxpP<Bl|e${$W#8E&E91bN7*a2xoHdg4BG2YZ9PHw5BDw;Kex*kREm>|FsU$O3$"
        "CQNGzF@{ct6*&$EF$laNHRMW)hV07@hN6h4{D=hM$eozl_*`-"
        "}cnG3ciNj=@s@QH(jVx<~!LRe$JY1zCKS|wM>EuLw4)8$Rq1?;dSb;41-"
        "4{GeEv}tHDxGcCalkdLnkW7xu#Ct7|KjHWjcvqMzLtn-Kr3N(Dup;LA!?%*;2tnZ1ZEi"
        ">|)w>Jlg+Jw{XTg3Cq^fcH!X?$3XwuMWSbZk;RxxSloGG&%;ocK=OVBTap3RU&VucS*N"
        "FlnxyFj6%LjXx_cecB;-PHm3-"
        "D5MoRn@lVcxDQ?Cl0Q!YkEG`BmkUFN!ge%69AoP!Jp<W8*wt?WJz-"
        "kC|hB$V!Y};MsjaVE{C}&TtRWMU`HvEe>>Dsp5;buaVGkR-ts4hq@C=M0eiwdA)Z++Rp"
        ";mVUeTE;oi0H(?O;t7v;vT}DKxoHf$4EnuN3{@a-H9M;-"
        "@%*Qxcw;FhCOQZULNj2Uf%<iKxZ_th70=1Tymf>KOH<Mt|9WkM>S=AlIC_EhmHkvZ0=j"
        "pz0LNumqEG4I~+BjkR9Uh|Y1}3f>C%ceKuWI)`=zP&e6IkYP45?;<$IjWSJX9YE&+wR}"
        "R;X@=zOk7=^guj02{eIL<07to_L>J#y@59)a2nH2THVdD1rZn^rU<&8l!`*K00S5m~-"
        "3^~i>8wb7bq5}$1-"
        "6nfPz|@vz!Aa@=*33oG3XvZY;Qj#7Y0qQ1$8wa%0J*>MpjqnS;NgHPj>+mI`oU$?T?{u"
        "}lq^Z`e5R%#_a>iIuQj2{J3hg@C%{C{Oco4u|I6c5u5>9e8S~jG%b6;=+9#ui``}*JR3"
        "?8<Ak4ekXm7O5-_s-?_dM$}4;mHlP2x@BFJ+>rcj}>(X<I<`@Pj2-"
        "U@x$j`+zeW0lj}`hKTN?D1&We>`aT%%&2cHR4*i_%jN-CkVV%yut$fTFu{H6*CmKE<@z"
        "glZg3h&_j=vy@tGKO5_EUj(<xwPhdkl876_-Su?d=Bh8CsB;$6(jW-FUbX&Gcp^_|&jw"
        "i+RS(4ysASz52a&dOB)YZ}33d$WCyh1RAR^)-Swtv9VnDRx<D>-"
        "2d|mdSBW6uxb?R@+<M9oa>Y3HAh=YpFm#4e0LmNlm8c=L}CMP|HH}Z9br=_ThFfYOFx~"
        "H(M|4t(uE>VqlIp$9vlFSd{|T^qORR6M=P*l>A<m{~nlC9xwU51za&jPg>Rl;FZiPnMd"
        "NJgG+r^oKFM3w$br6-"
        "L7E{5O#aDm0!dWC41%H(bg&j%8zO<TI5>fei1K}O%4G~X*$6%Vci>?tIkqUG!rIjp)(~"
        "xwWOF^(5<{%IoGPgk>rZZT}2Bz!7P`PY;=KVGEeNL1@o(z=@S5VV3co#hQ!e4A)uU(K("
        "O8tvP?I)=*b*9tTh>#0;l-"
        "s2p4>$pOJ*;jiFi@wAeTGEeDWYMxV%wGw5ya|3*o_bY`?Fz&ujZpEjK^|CgTHQe5*2TL"
        "8L```d}~vR?MQ5Yz}*RV|P-"
        "r6lE8@Ps_B?^&E$oSNbRo?X@`XcRzNX??>NDRQ`o+Us56AfBHBXx0P4Ui@}(W>%YnZT>"
        "bR({Ne{6M-"
        "%ih^ncg$po`J>P@3JL}|cou*r5|T3gIXlt0^myH)zR|K$m<llY}{vjChEG|PoE;j=^TB"
        "A`>ka+wcuAV`aBi|kUHEEWwih;H=g34ZVyo|kidRwpn`BHD!Sv=L7O15WnR1auT#U~^?"
        "A_WJNCV7ZGhX^_0C0VShyg2{>Ls2%~JE)TquV$VxNQzCQjp;qag4w@RHTo0aaLlcLh&n"
        ">z=qtuan=PR?%rH4eE0t)Xe@TN~HXVQg;Z{K^W_AZ*~Ansa(+u%pLn%R#{R6ff3otQ>2"
        "c_fO{edq*reYJD)(435y^hyh)B>Ao@TPE1+mdb()Q>cbRDVl=>fSSZ>Gw5WGT`CF9FPW"
        "n6^8QPsu$GN>YjU55D9-}$Z4aDWy<_Mt_Q_NX6Edm7zIUEg7J<_?s>41!AU!&ee-"
        "&kFOmU_-zlOhtO?`GC3Cvpl6OB&!{I}yQH6);XL68(^WU{JZJjB$fOm)6?Ek&v#Iu4=?"
        "9<v&{i;W&{4?2|~u9XD4Y(A4lm`VFW&`W}Nc$9;Bd8j}k{OleTFcB|{mBsE7jOQw@vY)"
        "7elQj`ehBI@YKM`gXYJZt>7Q2Y67E%I|$a^b8Wik_fKTh_e8tG+8^mmAsWl32AzLjIEe"
        "HUUK^p(}HM=Tac)YaEZMNg=-"
        "?Cx~0oKS`MyA3|p05e}c(jdvl`*MtH`r4`LeV6DiWqPNw_HlB6*?C}61tyvG746E}l@*"
        "3yY>qr#fv5RsNtLms2){G9@}qLB4^#PCXz;j$Xv)q0GM*kwy+t=$faYNMMh<F24_&Ru`"
        "WP_tzdHX1d=G-!nyRY#dyw%c^R}5pOWKj|obQ}_Lc-@ld>Tb>2JDA=H$nf-"
        "QgKFr4mX^o&(d^q1N9pKlM`vW?(ZRjdidt0;2RC-tk_Jlc>CbHkIEwcu@I$C5Uf!=D=_"
        "_DN_=Z%2nH1rtaBj8>upKY)h9Sz=I#{YDctoG?NMurkAsHpQQ4!iW7HUBb}Y}$0Niu+("
        "{&s~w?>%XwbLKvnCeQ}RaJCk_>MSMAFFS2|I45dPYyR4I2Q#y=F+LtQ)zt08F>PYKz$2"
        "Edl;}N5N~g~>M!({NfZ{EI+TKo-HTm*QsHdeV~dbk?ZVn=>N`bW*$7ihP_05fAq0~Gz`"
        "Y!az^uOJ4#e|)GRY&9f%;afw^}VsgBotWrwR#A;%Vs8cVLB#;=~{FW&F_-"
        "U#g%9P0(#zH;4KK{et!3ykal-Gz)$#CYa6shWB6Stm23;>K8BSi>lh(vk!5c=F?UX-"
        "2uOrBKZC&5d?d!4x|zkEvQC1gial)dSX*KD36!Ni+n)e8MEVOP-Rv2%UJ+Z3Su1q<^pa"
        "nWSIL3=)dIMJdqxQ%35pA+uYb0_TDXWRKUDC_m${Xq`Omc4$k1%UoASzbLYYLb@T4#Q>"
        "9KJ_#pQ|j<TO%ue~I`yo_!`$K}9`?2PQR5dEb=LGI-AL)~FLf>VO%gld`LE=f4=C|d2C"
        "vG9)FZU>GiAh&4Zwqf76JRzQL;5(-"
        "YWCcz){LcYfGc>=T(4Hk|2FVXq*=6k&Iid}S7b5C-"
        "LosJu48e>n?U;sjV_a*?Spm0d(k|03gMBQFb0?@b@5`=RvRksWBl@3*U~V5ex)GYwWlo"
        "o&n)T|4K1!ceepY#{5a5&<xW_Z+q!juKe7b!GhZ*R!8gdW;+;|T5o|XUY!Q}fnz<;{~1"
        "@GpthK+Mfz=kA%)%DgKs9QNfp8X@HsvA3T#oCT=M|f`*VC^uilHRC-IUQI#Ij|LJ?*6x"
        "%Y<SNgyyT(E7IXR=!IglST!P*^#NqZg;Wy!<8PuZ)U6MjNk*`*Zd|TRr>0Qt#1#FJSSs"
        "jh4Z7_VB%%`$=^4vV=Z-J#<&?1K__O4Gq*`2aA!C{Bs=|QLYr}^e|ffvOY-FYI;wH`Xg"
        "X0<g<CRtaSZ;su)tb5sWE`Z)8z`1MhB>}IKUv)l6vmcXSnQNl+h*&z`P?z!4NWA&uzCK"
        "RNyG*>`5UkrlRPATx694K(O;F&WBHD>=33^!w=bas+On>@pq(JW}_IPVRU5X{{oi<vpt"
        "`+CB7?9(7;u4jQvJIe8jWd7uD!`M8usa3ywK*XW^O&(Bs9qXCf&eFi{-"
        "_Dh`PeC=A8lOu&yDf?&y_`hdyhe?fKhr?O}|};YP13a;%KLj_c@y^G$pJOM6)j6E2T=x"
        "1seX?{RLZNpgNX|{AUcqQ-"
        "`TWPQLXeCi<_(R4+=tkGdcPM@oWI9kG8DwRbqB6y`ePyxSuAtBU&50ZS6BdN7r|Eshfw"
        "^XJMu9d1l*Oz~vNo;Lc<BK+B-"
        "+x#EJ=hZR^w4tbyGJRETT!PdUSd~QG2>IPMJmW8Am1}}s%|~b0KQ7xL%qbmsI{$-"
        ">=mhPCs=Ub1LD3VdmKnk`EdZz8np4={btv5&tW<M-%I<x}MKmK0-"
        "~>j334@%6Q0^g`H3u`rOkANp&T43z=mz6_dy9Od1gF5!l*4TbT<0KjhRkPWgIr|Rf!~("
        "PPig<O3Y@PaK7&L9QhZAMZnyt}tDXCjXkiLh{W!hr*U0qw-"
        ">R9F#*c~jHF&WE9qX_uE}n@{#@jvqQvy7jCgvn4O#k}KrcO%wdmL_L=a0yu6&>%aSRco"
        "_>u9#-"
        "=hZ%H1!#9hGt2f!nz9XheT3EhH7yel{1{t;%=8RO1KO@k4`oPnaxS=6w~J9{_)|9GItT"
        "<)PPm@?>rw!B7$$SV<^=hMiz1T&D^1e~PTnDjLgt!#XmCJj>*Q%ozS3(#(xXX_CNnIyJ"
        "-{gq0Q>mRbdObK?i~Evq%Ihk9QK97Xr={7S9zcsB}-"
        "hUNL+uKMxXhFQ#0@A3hTeue6D4lS7s)hFA`LF-aCVu_!ro3b=zNo`}8L@-xZTF-"
        "O#ng{05Gmrs8{My@igoNvS$1K<{)yR0jbkL?0`%F-@{I`#BBxT%o`x<1I=A-H;-"
        "e`e)dvf3-"
        "Cp2&?dugQrDYpGNaa08X+5G^>CUh5ojpdkaACG<JnYCM(o4#i=d>9E9_vxZCfiLhyx$0"
        "@t+0dq@xI%qOtD6m>ks+<rDOX90C|F=2hHu{&EQX|^A)P8PKz+-"
        "?0>EZ@lu*dUMcNursl_+N^X*N3JGbA`EMPB`WSN(RG(Wm=~3_XK*)qNz<yQzlFPm0>)8"
        "s7nj5vIOkUqJ|d0*+Zy)DLUR|d(u%46txJ@B*}I<c-"
        "lNUz}kFM_hMkq#o&5JaGReGXS~7A73Z9o_T~24h^Ll=(<R|f<vj`NilvpZnGu8DPa#fr"
        "MaNZnGo<tV7kv|E?tfx~B`%=^a)fEuyVJYVcn@-8!IKS5-`Lpi!ER4<&w-"
        "y@^qO<1{9Bky{7ZbEd(54o+vSKnH66m;$flPoJDC8U#m~whoa2C|bjM`!-"
        "QM%1>9TYgo^vmZ1DIO{%n8-"
        "t@Q|!`(6c_E8iid6Ql!B?LCmS(G~fLAfE|@W=87KSOdaYnUR{LepErjD&w_6(MW<WrGx"
        "vV)gSNlx-"
        "!;zo1_!)D!95NzXR%Se3)|!EG0y0?E@y3Lke|wbU6%6%&|v{9cE~0h9i4``mWWbi%$)*"
        "EuYFgOi*nT0i6}F1Rie3i&qr5<1apW9tyUnT6E)3o?$z=VG|vb0w#R!xu&NVHIYxcdq4"
        "MXkb<MlqBacU_2D!Hf&>7Wn4&i<kzEOH#zAx|g4#gALc4^ARzQvCkE(tvm@A6qkd8WU+"
        "3-"
        "sR7^cp%X11CGb_~gleH7Ozqn>?mWxV}F=B$VoXYg@c|UujV~F2YKq8X0Dn5WEc<88(nO"
        "CwWJT?p^Ur5KtfSNGpnRE#_<TNg6$9v3De%HRFxRD><~F5bMsfiow*0i^BXhEPjgER6&"
        "{4U{p7n53|6~GfhS%8Dvl7n<;8*z*9D}f-"
        "Ad)uC4M_wsoa>Rtad~ws3Qr@pP<Ciq5YnGq!nG{5OIF6$dJYXNPC83TCuRe)i21+k<4("
        "%Pw%MrVN_1?4lDyehs*Gx|YAMd|&zNE;-"
        "I;H>sPHSxZ%<ZVPV<zqGIF4hbVL&!lG#(8*Ry8};=~3;e#NJf)fvaX7zcR$^9yrifmo{"
        ";2pML!k4qjXtj{dZI14uL*!0JJ^B1%=roG;W)xu<C`r?b(kmeoskAq7YBKnh^88&k_^V"
        "eEXpm)VPE&H;a@@3ScpuihiLBeu}zO{ie3M^ebYx7a(75>a0#y@dKLhhK!npK{<X}W_-"
        "`Bl)7kk+c9yF8CsxhlJhkc_z-gd}D=6M^(W4=G!U34HM!lFcp99UXxfc$qn{LwxtMI#L"
        "2-TJyun*Y06DN16ql0E*Saw(rP!bopUR|#^>!rD_Q3(?3?7W{&PABKMI9Z-"
        "Td}}kWCfF#U2M%UG6x$54-"
        "S2YAJt5u+aDBkLF+jKfJ+0*tS2_f{ZdUj=6qBV1a*D#W`|cze?vM{cfD;>eW}t}@rw69"
        "4mw@JwuMfc$HtFMI%Jy`Nyy=2(-"
        "CqNgiKFH|c{q{pi0T<xtwZo!5<&kj!Hi1)`DCl(>)UTr&o_U*`G(dTTAQ;F_>Oq013oT"
        "Bf2GNkENWR0m2nWv9T^eQ<ehs{e=Djm_vq_ZiVxQ9IdHGV;6!kuChN2K_p{rDDwg&ogz"
        "LAiwGnl_lPCS7BOXkn0>Rcfzo*cdKEl4&7A1&(6N%8gtAk!Sz8QE~MPZswVbXR0%@ST$"
        "0%}XJ+AdT7w!tTVfi%&HOLOln%_bVNysrzEIfUv7e{Jw<gMa*g{Cl;DCWen!d<v6a@4B"
        "nfrHa5@2((XZ%OL2D?4G<P060|+w5WEEx<}Fbg6vdLXDhCR<w-fPFXy~-"
        "KzUI26@W>KohM9Zh|3ZPY6og(3DyLi*p*LrRu!-"
        "c?FC?L3XRv~6bIcML;us@>l7L)qEw!@iclMmV5TkYf36g4Oh+(CnN;DWSpZdXWwGgsGF"
        "i{o2=|j%_3x*UnZDb_i-I{e-~+>5;gA%<I-"
        "_^e2)nH*Uw3$d46?vJ4?#YaX<24<Zgr0O#5bo=ZSQKayZ{eChDJm)+yX1=Xb(*H3C&oX"
        "okDje!RGep^5$%!T$BNn01LN;=DYv17&=xot%j8~XjbL=`Ms9!wUipGQ>YH5wU`=1*#C"
        "qcPN6@XLv6@D8V+k$Q3l_=rE;mHsTwpbx7>$*N_^_CEhMM9Z+dTf#~F3{85y<J1GNvr%"
        "9pB%T?w+u-"
        "Q?nZ2lP>cI>iL5;#;KAZy_4p3CxR+2*9FRV5z*d1mS9)Tv3_Xe`<i*I)HBAHd$o>%x;f"
        "%7xrq>tI2S|aIRZrS%-"
        "b6xKj)hliQDX0Iz?>H34I@W3wYvKJEo=>9V;_?KGe%qH|r|cb^sq-"
        "O~tj@<DXM_L>;FJ9l?(M;5&<Aw#|-"
        "ED0Y~Y<=VPjprBrE6{5efVCFR=;Is3id;pmb=%f$2Q(hg_yh}P{laZ2ox|_0zq@|4eqg"
        "dsT}&U?#GDdW-8E4KXP*5e>g4L=Zm{0%(m8v9vDTvck#VW0`fhz!WeC-"
        "5??^(|!6(XuRoMV0s8JW8C!_YrKYVmq2AFRrJVB){0;s+3lYYQm9YD4)os6I7nARjg9S"
        "aStzPHKWCH`7nm;PqNRt@Oie|sZvjf*(h1kp|sYW&yO-HKouQnNI|{$y6+Fnn7L(LWcV"
        "Lz5zC>Kx2PWsmFb-4K5MmZVY4it3R@m`e=c_Y89v*zVFtH2KX&zJmr>Xt_-mxCrNx7nU"
        "MOt{@ogL^a%`opW0Dv@G|GyzHP?C8COsr^SI3f+ro}_vx?dtZx0X{jz72AjlXt_pOu(v"
        "d*QnWXci88`o%!{E6c79LyX-cN)w-"
        "<FD1VRhja~rqS>KjPcn*$+#EkA@2r>E_VB55v6b36;NtZA7`RF(S2NyHQCQnh$nQ;P(M"
        "09I^56xi8S5pfn}2FES^^YX23-"
        "=>(;u*7o+GD(O+^yOW)UKRSLd2O^|hH&iQL0>!u0kdoa4~B4@`C*T!NE|1%-"
        "Gr5&Tt+!tDrQUMibG=1Y==koyJ>@dhyA8HX?Yo26J_9lD(R-"
        "eVd1OPKN?PG;Apm}l}PhLD+ljqt2?7?oCY?*9hXWL#9(p=HwW8e-"
        "!KGg(fW?dO4&!}fq=cb*T);p+urkCBzrgU7KeY2(d#_ptm=il*(;W43k>kHb2__TzYsI"
        "6H9(WayAIx(17MRkl7O)8pvDZmO1C{KO0V0(+v<__!%af{)fII8QD<{3nlI)fe43pzh5"
        "|9{oz=ynFO6H(m|tS+HHd+V;O4t0`MJqJ#58Pv-"
        "{+B|vKMn`196#;1O*R~LK?r~i(J#+04VUiXlH8;(oy(Iu<cmYnX0*7UG78U8f0i~{ADW"
        "NNsQe??R0ze-x`u3m&4mk7{$(-"
        "xV&q|&!SmF%Sw{)oIm*^7xZT8#jbTO#ylL|9dFt@v>)6@Auqw@lItDUO|R?$vO0kdWoK"
        "O2DGXwAds;W`1f9^$z0kQBhmoSWIDD6QF&U`arU8Kk9n)dn*H(-"
        "=W;V(LptG{R^7eabN9o-u$q8jSk%sJi;k#;CKPjy>+dihid!MZLC-HrPXRLvwI8G|nd#"
        "`mhw@iPdKP9*E97#m~YF2Q+Y@^5WUtv$>okaIZ2>q9F~3G{kx40M7H!mMqUdfXqVdDO8"
        "ak$o#vcv`@)uMQ<b6X=hZ_gW^FkI!@rE3j$SVHJa7vrPNG&rVVMFFf)xhWz32Lb7uYQv"
        "e{)k(-&8Gd#ea-PCOhZ{>p=W6$jD>()|Uk`=(WL=y=+#kO-"
        "^T8~fBz3CZX<aiMldcs|Hbh29MS-"
        "{qa4v4eVK3fHyttwxksg0qdHcXW7~(X~3~?L_~qD)SZKoJ%XqMx;&LhfbX$us;I_>K~|"
        "2J-~E-w$@Li5%(d?>|nyvD0q(moE0+6CtY3E%0?MIJO-"
        "e`=$p)otp|BvtTat`Ot{y5P@SX6t#LFUO}_OI+++Y=t9A78lxSZZQK!%^id@qX6sL+)S"
        "m6rB`!wePSHQO<!BJ)SuKZqnr@zxrr4iPxZByM6V1>QH=I1Q9#)gDjLWxtQx`#p?H2Ku"
        "VG#9f6=u!QsUKlf_6quAi{5znk5MlhRPooO!n24SF++a+z2NZV3)hR=BQ;3olse73#J!"
        ")r1+KAIoc?NMT7t1~7fbqqwi@PJ;zo}AVHKhs^h0oj1+qmkvJ)r95Ru0%COym7wA%Hgr"
        "&OAk&O#;WQt25{Y{etnGX(Y!a5au_umr;8&doxfGHbo-"
        "t+bfBK1L@YfwT8V4&H7xdOeG$|8r5zN?;b{Fz)=ZAE0c_d4j<lkFLeQS(eaA4a|YpTFe"
        "}aag_wxCT%)4{G_C51RVNHG>vQXK2|)(u*${3BA4}NH<-"
        "wm@1=<w>XB1<zmt+W6W?`M~pUxXTp?NHr?#t*@4ZUE4{C=oYGv5lZ#6z6s#y!!XpOI*K"
        "sR!OqAX?wP8h$CkniOdwHfivwLTQh@)tTU41uaOTCpr<x3>=h)s(SaRsH}^Y#*kZtr`M"
        "d0d#%9F$FUaTG#TVM=yE@*x8V)-"
        "ei9W4MA>PeZxXcg8FrnAK^S0$R#lSLA!oawu{gUc?9x6CKMtEqvL<3;0z9d}UG||kv-x"
        "cY_45$!Pd1h!OqB+c#dZF<T_7|4I163kL{TOU?iaw3MS$x3&am%yqbSdyUUju2_gCGbI"
        "S-7^)Ov;JyW;><$$)-"
        "ouu8z332?wS?aII&_($ho!zHq<iw><jrH<uV!ORp|YN7kG1oOk9yZt|NokPI=3=PtNzu"
        "l&$-J5p5#=oX=3T2To%MN5SwPS$0r?=>Tee{TD_L)${)aMq$wL1Gl0q8uYv+<k6etB-"
        "&-"
        "J0(%u1*8YFuOLp*kSOQ#u~Fv?Du^#COsy7gTJ=jDGJg;=v|6Vhy%!a_%cJ_L>ByOL&{h"
        "(=uqXA1mY<XeTo51MS(s&p0zp6Ut$AWAu|VaL}o;Wa|z71X+0nFP;qkP1@@>cP41yvdR"
        "RRzmZ*0U4RoR~LxygYIgz|^aAc6M*uV;!*ThwL`St9W$ooP9)m4o0vG0`MiN{^`a}m|A"
        "6(3W4%xZhJ%_;IL#MhpQvc7A&X6I?jH$_vMzAr&$dL25<hTqw6HC#nz99saZ$o_E2dsQ"
        "}hXkF2{A$r~dL&Sf%Kfv=soKgU;^boEwr4I&G!9CfC6nL(beB_X&S%kNqIM4VfyMaap9"
        "(qS2s*>S3ds%;uy)W1oU=kVk#XJ*`VNTS(GMKQ~$}=sGvs3jG@(DTHV>KjuD|{>D)A9$"
        ">fctfB%-)!_?f(Z*O928c11$gm00;m803iSmTSJ9)r~m-"
        "WyZ`_P00000000000001h0RR9107p<%E^csnP)h*<Edwn8000O8001EXA)`f(b*BIT%)"
        "9^q2LJ#70000000000fB~+k002i)RW5FDc~DCM0xbhA000080000X0Nh2d$seZx0L;7q"
        "00#g700000000000Du8pPyql<Oi(UvaCuNm0Rk-"
        "pEdT%j2mk;8ApmqNt@gG-007Lq000XB0000000000004jiwD$o3Q*Cc-"
        "OieN_Zg6=}O9ci10000400aQo0001|IRXFx00"
    ),
}


if __name__ == "__main__":
    main(Path("."))
