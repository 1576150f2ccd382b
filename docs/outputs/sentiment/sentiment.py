"""A discriminative model: is a review positive? A probability, and its worth.

But: 544 sentences are very few, and a bag of words does not see order: it reads
"not good" as "good" plus "not". The shape is the point: text in, one number out.

Shows:
- "This movie was amazing!" is labelled positive, with a probability
- accuracy on held-out sentences is well above the majority baseline
- a calibration table says what a probability is worth

Reference: Jurafsky and Martin, Speech and Language Processing, third edition
draft, chapter on logistic regression; Guo et al. 2017, On Calibration of Modern
Neural Networks, section 2 (reliability, expected calibration error).

Notation: n sentences, v words, y labels 1 or 0, p probabilities of label 1.
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



def load():  # -> sentences [n], y [n]
    """The labelled reviews beside this file."""
    text = _FILES['reviews.tsv']
    rows = [line.split("\t") for line in text.splitlines()[1:]]
    return [sentence for _, sentence in rows], np.array(
        [int(y) for y, _ in rows]
    )


def words(sentence):  # -> set of words
    """The bag of words of a sentence: which words occur, in no order."""
    if not isinstance(sentence, str):
        raise ValueError(f"sentence must be a string, got {sentence!r}")
    return set(re.findall(r"[a-z']+", sentence.lower()))


def encode(sentences, vocabulary):  # -> [n, v + 1]
    """Zeros and ones: does the word occur? The last column is always one."""
    if not vocabulary:
        raise ValueError("vocabulary must not be empty")
    x = np.zeros((len(sentences), len(vocabulary) + 1))
    x[:, -1] = 1
    for i, sentence in enumerate(sentences):
        for word in words(sentence) & vocabulary.keys():
            x[i, vocabulary[word]] = 1
    return x




def train(sentences, y, steps=400, rate=0.5, ridge=0.0005):
    """Logistic regression by gradient descent -> (vocabulary, weights [v + 1])."""
    if len(sentences) != len(y) or len(set(y)) != 2:
        raise ValueError(f"{len(sentences)} sentences, labels {sorted(set(y))}")
    known = sorted(set().union(*map(words, sentences)))
    vocabulary = {word: i for i, word in enumerate(known)}
    x, weights = encode(sentences, vocabulary), np.zeros(len(known) + 1)
    for _ in range(steps):
        p = logistic(x @ weights)
        weights -= rate * (x.T @ (p - y) / len(y) + ridge * weights)
    return vocabulary, weights


def logistic(score):  # [n] -> [n] in (0, 1)
    """Turns a sum of evidence into a probability."""
    if not np.isfinite(score).all():
        raise ValueError(f"score must be finite, got {score}")
    return 1 / (1 + np.exp(np.clip(-score, -500, 500)))


def predict(model, sentences):  # -> p [n]
    """The probability that each sentence is positive."""
    if isinstance(sentences, str):
        raise ValueError(f"sentences must be a list, got {sentences!r}")
    vocabulary, weights = model
    return logistic(encode(sentences, vocabulary) @ weights)




def cross_validate(sentences, y, folds, rng):  # -> p [n], each held out once
    """Trains on all but one part and asks for that part; each part in turn."""
    if not 2 <= folds <= len(y):
        raise ValueError(f"folds must be 2 to {len(y)}, got {folds}")
    p, order = np.zeros(len(y)), rng.permutation(len(y))
    for part in np.array_split(order, folds):
        rest = np.setdiff1d(order, part)
        model = train([sentences[i] for i in rest], y[rest])
        p[part] = predict(model, [sentences[i] for i in part])
    return p


def calibration(p, y, bins=5):  # -> rows of (low, high, count, mean p, share)
    """In each bin of p: what was said, and how often it was so."""
    if bins < 1 or len(p) != len(y):
        raise ValueError(
            f"bins must be >= 1, got {bins}; {len(p)} p, {len(y)} y"
        )
    which = np.minimum((p * bins).astype(np.int64), bins - 1)
    rows = []
    for k in range(bins):
        here = which == k
        said, was = (p[here].mean(), y[here].mean()) if here.any() else (0, 0)
        rows.append((k / bins, (k + 1) / bins, here.sum(), said, was))
    return rows


def calibration_error(rows):  # -> expected calibration error in [0, 1]
    """The mean gap between what was said and what was so."""
    if not rows:
        raise ValueError("rows must not be empty")
    counts = np.array([row[2] for row in rows])
    gaps = np.array([abs(row[3] - row[4]) for row in rows])
    return counts @ gaps / counts.sum()




def draw(path, rows):
    """The reliability diagram: a calibrated model lies on the diagonal."""
    if not rows:
        raise ValueError("rows must not be empty")
    at = lambda x, y: [70 + 260 * x, 290 - 260 * y]
    picture = Drawing(
        360,
        350,
        "Reliability diagram",
        "Dots for five bins of probability, near the dashed diagonal that a "
        "calibrated model would follow.",
    )
    picture.line([at(0, 1), at(0, 0), at(1, 0)], "soft")
    picture.line([at(0, 0), at(1, 1)], "soft", dash="5 4")
    for _, _, count, said, was in rows:
        picture.circle(*at(said, was), 3 + np.sqrt(count) / 2, "label", 0.8)
    for value in (0, 0.5, 1):
        picture.text(at(value, 0)[0], 310, value, anchor="middle", size=13)
        picture.text(62, at(0, value)[1] + 5, value, anchor="end", size=13)
    picture.text(200, 336, "probability said", anchor="middle")
    picture.text(20, 18, "share really positive")
    picture.save(path)


def main(out: Path, seed: int = 0) -> None:
    sentences, y = load()
    p = cross_validate(sentences, y, 10, np.random.default_rng(seed))
    model = train(sentences, y)
    majority = max(y.mean(), 1 - y.mean())
    print(f"accuracy on held-out sentences: {np.mean((p > 0.5) == y):.2f}")
    on_training = np.mean((predict(model, sentences) > 0.5) == y)
    print(f"  on the training sentences:    {on_training:.2f}")
    print(f"  always the larger class:      {majority:.2f}")
    print(f"  sentences: {len(y)}, different words: {len(model[0])}")

    rows = calibration(p, y)
    draw(out / "reliability.svg", rows)
    print("\ncalibration on held-out sentences")
    print("  probability  sentences  said  really positive")
    for low, high, count, said, was in rows:
        print(f"  {low:.1f} to {high:.1f} {count:11} {said:6.2f} {was:10.2f}")
    print(f"  expected calibration error: {calibration_error(rows):.2f}")

    print("\nexamples")
    for text in [
        "This movie was amazing!",
        "The movie was not amazing at all.",
    ]:
        q = predict(model, [text])[0]
        print(f"  {text:36} {'Positive' if q > 0.5 else 'Negative'} {q:.2f}")
    print("\nwrong and sure, held out:")
    for i in np.argsort(-np.abs(p - y), kind="stable")[:4]:
        print(f"  {p[i]:.2f} but {y[i]}: {sentences[i][:50]}")




# --- the data files ---
_FILES = {
    'reviews.tsv': """\
label	sentence
1	I laughed until my ribs hurt.
1	The ending left the whole cinema in tears.
1	A quiet, tender film that trusts its audience.
1	Every actor seems to be having the time of their life.
1	We talked about it all the way home.
1	The music alone is worth the ticket.
1	My daughter asked to see it again the next morning.
1	It moves at a gentle pace and never wastes a scene.
1	She gives the best performance of her career.
1	What a wonderful surprise from a first-time director.
1	The dialogue is sharp, funny and true.
1	Not a single dull minute in three hours.
1	I went in tired and came out smiling.
1	The old lighthouse looks magnificent on the big screen.
1	Clever without being smug.
1	An honest story about grief, told with great warmth.
1	The chase through the market is thrilling.
1	I did not expect to love it, but I did.
1	It gets better with each viewing.
1	Beautiful pictures, a strong plot and a perfect last line.
1	This is the kind of cinema that stays with you for years.
1	The two leads have real chemistry.
1	Even the small parts are played brilliantly.
1	Slow at first, then completely gripping.
1	A comedy that is actually funny, at last.
1	The costumes are gorgeous and the jokes land.
1	He makes you care about a man who hardly speaks.
1	One of the finest thrillers of the decade.
1	My father, who hates musicals, enjoyed every song.
1	It is never boring and often brilliant.
1	I would happily watch these characters do their shopping.
1	The animation is stunning, full of light and detail.
1	A bold script that pays off superbly.
1	It made me want to phone my sister.
1	Tense, smart and beautifully shot.
1	The young cast is a delight.
1	You will leave the room humming.
1	Far better than the trailer suggests.
1	A small masterpiece.
1	The final scene is simply perfect.
1	I have recommended this novel to everyone I know.
1	The prose is so clear that the pages turn themselves.
1	Rich characters, a vivid city and a mystery that plays fair.
1	I stayed up until three to finish it.
1	Her essays are wise, generous and very funny.
1	This cookbook changed the way I make bread.
1	The chapters on the sea are the loveliest thing I have read this year.
1	A gripping history that reads like a thriller.
1	He explains hard ideas with charm and patience.
1	My book club loved it, and we never agree.
1	The poems are short, bright and full of surprises.
1	An excellent introduction for beginners.
1	Not bad at all for a debut; in fact, rather wonderful.
1	I cried on the train and was not ashamed.
1	The translation is superb.
1	Every garden lover should own a copy.
1	It taught me more in a week than school did in a year.
1	A warm and witty memoir.
1	The illustrations are enchanting.
1	You could give this to a child or to a professor, and both would be happy.
1	The soup was hot, fragrant and generous.
1	Our waiter remembered our names and made us feel at home.
1	Best dumplings in town, no contest.
1	Fresh fish, friendly people, fair prices.
1	The lemon tart is heavenly.
1	We celebrated our anniversary here and it could not have been nicer.
1	Tiny kitchen, enormous flavour.
1	They happily changed the dish for my allergy.
1	The bread arrives warm and the butter is salty and sweet.
1	A lovely terrace with a view over the river.
1	I would cross the city for that curry.
1	Everything on the plate tasted of itself.
1	The staff are kind and quick, even on a busy night.
1	Their coffee is the reason I get up in the morning.
1	Great value, and the portions are huge.
1	The children's menu is real food, which is wonderful.
1	A cosy room, soft light and excellent wine.
1	Simple cooking done perfectly.
1	The vegetarian choices are as good as the rest.
1	I have never had a bad meal here.
1	The pancakes were light as clouds.
1	They treated my grandmother like a queen.
1	The chef came out to ask how we liked it, and we loved it.
1	A friendly little place that deserves its queue.
1	We will certainly be back.
1	The battery lasts two full days.
1	It set itself up in a minute and has worked ever since.
1	Quiet, solid and very easy to clean.
1	The screen is bright even in full sun.
1	I dropped it twice and it still works perfectly.
1	The sound is rich and warm for such a small box.
1	Customer service answered within an hour and solved it.
1	These boots kept my feet dry through a week of rain.
1	The best vacuum cleaner I have ever owned.
1	The keyboard is a pleasure to type on.
1	Worth every penny.
1	The instructions are clear and the parts fit.
1	My old one lasted fifteen years, and this one seems even better.
1	The camera takes beautiful pictures at night.
1	It does one thing and does it well.
1	A sturdy tent that went up easily in the wind.
1	The zip is smooth, the pockets are in the right places, and it looks great.
1	I bought a second one for my mother.
1	The light is soft and pleasant to read by.
1	A clever design that saves a lot of space.
1	Charging is fast and the cable is long enough.
1	The pan heats evenly and nothing sticks.
1	After a year of daily use it still looks new.
1	Comfortable from the first day.
1	The app is simple, quick and never crashes.
1	Our room was spotless and smelled of pine.
1	The bed was so comfortable that we overslept.
1	A charming hotel two steps from the station.
1	Breakfast was a feast, with honey from their own bees.
1	The lady at the desk drew us a map of her favourite streets.
1	We watched the sunrise from the balcony, which was unforgettable.
1	Peaceful, clean and very welcoming.
1	They let us check in early after a long flight.
1	The garden is a little paradise.
1	Thick walls, so no noise at all.
1	The shower was powerful and hot.
1	A great place for families with small children.
1	The owners are lovely people who care.
1	The view over the lake took my breath away.
1	I slept better than at home.
1	The pool was warm and never crowded.
1	Excellent location and a fair price.
1	They found my lost ring and posted it to me.
1	The best weekend we have had in ages.
1	Friendly from the first call to the last goodbye.
1	I was wrong to doubt the reviews: it is terrific.
1	Nothing about this play is ordinary, and that is its strength.
1	It is hard to imagine a better guide to the city.
1	The band played with joy and the crowd danced.
1	Whoever wrote this knows people and loves them.
1	I can find no fault with it.
1	The concert was a joy from the first note.
1	What a relief to find a plumber who comes on time and explains everything.
1	The museum is small but full of treasures.
1	Our guide was funny, patient and full of stories.
1	It rained all day and we still had a marvellous time.
1	The exhibition is bright, playful and surprisingly moving.
1	My hair has never looked so good.
1	The course was demanding, and I learnt an enormous amount.
1	A brilliant teacher who makes you feel capable.
1	The game is easy to learn and hard to put down.
1	We played it until midnight and begged for one more round.
1	The puzzles are inventive and never unfair.
1	A gorgeous world that rewards the curious.
1	The train was punctual, clean and almost silent.
1	They repaired my bicycle while I waited and charged almost nothing.
1	I am delighted with the colour.
1	The delivery came a day early, neatly packed.
1	Soft, warm and exactly the right size.
1	It has made my mornings so much easier.
1	A thoughtful gift that she uses every day.
1	You can tell that it was made with love.
1	I would not change a thing.
1	Cheerful, fast and full of heart, this show is a treat.
1	The second season is even stronger than the first.
1	It could have been dull, yet it is fascinating.
1	There are a few slow pages, but the story is superb.
1	No complaints, only thanks.
1	The plot is nonsense and I enjoyed every second of it.
1	Pricey, yes, but worth it for such quality.
0	I wanted my two hours back.
0	The jokes are old and the acting is older.
0	A dull film about dull people.
0	We left before the end.
0	The plot falls apart after ten minutes.
0	Loud, long and empty.
0	I could not hear half of the dialogue.
0	The villain is a cartoon and the hero is a plank.
0	It drags from start to finish.
0	What a waste of a talented cast.
0	The special effects look cheap.
0	My friends fell asleep, and I envied them.
0	Not funny, not clever, not even short.
0	Nobody in this story behaves like a person.
0	The ending makes no sense at all.
0	I have seen better acting in a school play.
0	A lazy sequel that nobody needed.
0	The camera shakes so much that I felt ill.
0	It tries to shock and only bores.
0	The songs are forgettable and there are far too many.
0	Every twist can be seen from a mile away.
0	The director should be ashamed of that last scene.
0	Predictable, sentimental rubbish.
0	It was supposed to be a comedy, but no one laughed.
0	The middle hour is painfully slow.
0	I did not care whether any of them lived.
0	They took a wonderful book and ruined it.
0	The romance is forced and the dialogue is terrible.
0	An ugly film with an ugly message.
0	The worst thing I have seen this year.
0	It looks expensive and feels hollow.
0	There is no story here, only explosions.
0	I checked my watch nine times.
0	A good idea, badly told.
0	The child actor is irritating and never off the screen.
0	Far too long and never scary.
0	The trailer shows all the good parts, and there are two.
0	Great actors, awful script.
0	You will be bored by the second scene.
0	I regret paying for this.
0	The characters are flat and the plot is thin.
0	I gave up after fifty pages.
0	The author repeats himself on every page.
0	Full of mistakes that any editor should have caught.
0	It promises a mystery and delivers a lecture.
0	The print is tiny and the paper is poor.
0	A pompous book that says very little.
0	I could not follow the argument, because there was none.
0	The recipes do not work; my cake was a brick.
0	Her first novel was lovely, which makes this one so disappointing.
0	The ending is rushed and unfair.
0	Boring, vain and badly written.
0	The translation is clumsy and hard to read.
0	I learnt nothing that I did not know already.
0	It is not worth the paper it is printed on.
0	The hero is unpleasant and the jokes are cruel.
0	A dreary story that goes nowhere.
0	Three chapters too long and two ideas too short.
0	The pictures are blurred and the index is missing.
0	I was happy when it ended.
0	The soup was cold and the bread was stale.
0	We waited an hour and then they forgot our order.
0	The fish smelled bad and I sent it back.
0	Rude waiters, sticky tables and a bill with two mistakes.
0	My steak was burnt outside and raw inside.
0	Tiny portions for a shameful price.
0	The coffee tasted of soap.
0	There was a hair in my salad and nobody apologised.
0	They ignored us until we stood up to leave.
0	Everything was greasy and far too salty.
0	The music was so loud that we had to shout.
0	I was ill for two days afterwards.
0	The menu sounds great, but the kitchen cannot cook.
0	A dirty floor and a dirty glass told me enough.
0	The curry had no flavour whatsoever.
0	Nothing was fresh, not even the fruit.
0	They charged us for water that we never got.
0	The pizza was soggy in the middle and hard at the edge.
0	Never again.
0	Our booking had vanished and the manager shrugged.
0	The dessert came straight from the freezer and was still frozen.
0	The vegetables were boiled to death.
0	Overpriced, overcrowded and overrated.
0	The waiter laughed when I asked about allergies.
0	I have eaten better on a plane.
0	The battery died within a month.
0	It broke on the second day.
0	The buttons stick and the screen flickers.
0	It took four hours to install and then crashed.
0	Noisy, heavy and useless on carpets.
0	The handle snapped off in my hand.
0	Nobody answers the phone at customer service.
0	These boots leaked in the first shower.
0	The sound is thin and full of hiss.
0	Cheap plastic that will not last.
0	The instructions are a mystery and two screws were missing.
0	I returned it and I am still waiting for my money.
0	The app crashes whenever I open the map.
0	A complete waste of money.
0	The camera is slow and every picture is blurred.
0	It gets so hot that you cannot hold it.
0	The zip failed on the first trip.
0	The colour faded after one wash.
0	It smells of chemicals and gives me a headache.
0	The lid does not fit and the bag leaked all over my papers.
0	The tent let in the rain and then the pole bent.
0	My old phone was faster.
0	The cable is too short and the plug is loose.
0	I cannot recommend this to anyone.
0	It stopped working a week after the guarantee ran out.
0	The update made everything worse.
0	Scratched when it arrived and rusty a month later.
0	Our room smelled of smoke and the window would not open.
0	The bed sagged and the sheets were stained.
0	There were ants in the bathroom.
0	We heard every word from the room next door.
0	The photographs on the website must be ten years old.
0	The shower was cold and the towel was damp.
0	Breakfast was one sad croissant and weak tea.
0	The man at the desk was rude and would not help us.
0	They charged my card twice and denied it.
0	A building site outside and hammering at six.
0	The carpet was filthy.
0	The pool was closed and nobody had told us.
0	I have slept better in a bus station.
0	The lift was broken and our room was on the eighth floor.
0	The heating did not work and they offered us one blanket.
0	It took three calls to get a clean towel.
0	The view was of a wall.
0	Unfriendly, overpriced and far from everything.
0	The wifi never worked, whatever they promised.
0	We packed our bags and left on the first morning.
0	An awful start to what should have been a happy week.
0	The singer was late, bored and out of tune.
0	I have no idea why people praise this show.
0	The guide mumbled and looked at his phone.
0	The course was badly organised and the teacher never came prepared.
0	A museum with nothing in it and no one to ask.
0	The game is full of bugs and greedy little payments.
0	It is the same level fifty times over.
0	The controls are clumsy and the story is silly.
0	The train was late, crowded and unbearably hot.
0	He arrived three hours late, broke a tile and left.
0	My parcel was left in the rain.
0	The fabric is rough and the size is wrong.
0	It looked lovely in the picture and awful on the table.
0	I felt cheated.
0	They promised a refund that never came.
0	The second season throws away everything that made the first one good.
0	It could have been great, but it is a mess.
0	I really wanted to like it, and I could not.
0	Not a good choice for children, or for anyone else.
0	The first hour is fine, then it collapses.
0	Pretty pictures, no heart.
0	Even at half the price it would be too expensive.
0	There is nothing wonderful about it, whatever the posters say.
0	The staff were kind, but the food was inedible.
0	Oh good, another film about a sad detective in the rain.
0	I was promised a thrilling ride and got a long queue.
1	Great film, great cast, great music.
1	I loved this movie from the first minute to the last.
1	An amazing story and amazing acting.
1	Really good, I enjoyed it a lot.
1	Excellent food and excellent service.
1	I love this phone and so does my wife.
1	The best hotel we have ever stayed in.
1	A wonderful book, I could not put it down.
1	Great sound, great price, very happy.
1	The staff were amazing and so friendly.
1	This is a very good camera and easy to use.
1	I highly recommend this place.
1	Perfect for a rainy Sunday.
1	Loved the music, loved the ending.
1	The acting is excellent throughout.
1	Such a beautiful and moving film.
1	Good value and very good quality.
1	It works great and looks great.
1	Delicious food, friendly service, lovely room.
1	We had an amazing time and will be back.
1	A brilliant and very funny book.
1	I enjoyed every page of it.
1	The room was beautiful and the bed was perfect.
1	Best movie I have seen in a long time.
1	Very happy with it, works perfectly.
1	Highly recommended for the whole family.
1	The kids loved it and so did we.
1	Fantastic service and a fantastic meal.
1	I am so happy that I bought this.
1	The story is beautiful and the characters are wonderful.
1	It is easy to use and very comfortable.
1	Great location, clean room, friendly staff.
1	An excellent film that I recommend to everyone.
1	The food was delicious and the wine was excellent.
1	Amazing quality for the price.
1	A fun film with a great soundtrack.
1	I really love the way she writes.
1	The service was quick and friendly.
1	Good acting, good story, good fun.
1	It is the best coffee machine I have used.
1	Beautiful place, wonderful people.
1	This book is brilliant, buy it.
1	Super fast, super quiet, I love it.
1	I was amazed by how good it is.
1	Lovely staff and a delicious breakfast.
1	One of my favourite films of all time.
1	A fantastic cast and a very good script.
1	The picture is beautiful and the sound is excellent.
1	Everything was perfect, thank you.
1	My favourite restaurant in the city.
1	Very well made and good looking.
1	It was fun, fresh and very well acted.
1	We loved the garden and the friendly dog.
1	The perfect gift, my mother loved it.
1	A great idea, very well done.
1	I love the design and the quality is great.
1	Truly excellent, the best I have tried.
1	The lead actor is amazing in this.
1	Nice room, nice view, nice people.
1	An enjoyable film with some very funny scenes.
1	I am impressed, it works very well.
1	The dessert was amazing and the staff were lovely.
1	So good that I read it twice.
1	Great fun for children and adults.
1	This is by far the best guide I have read.
1	Wonderful acting and a clever plot.
1	Comfortable shoes and a nice colour.
1	It arrived quickly and works well.
1	The hotel is clean, comfortable and well located.
1	A beautiful performance, I loved her voice.
1	Excellent product, good service, fair price.
1	The best pizza I have ever had.
1	I recommend it with all my heart.
1	The ending is beautiful and I cried happily.
1	A really good read, funny and moving.
1	Great service, they were very helpful.
1	The staff could not have been more helpful.
1	Very pleased, it is even better than I hoped.
1	I enjoyed the film and loved the songs.
1	Amazing view and a very comfortable bed.
1	It is a great little restaurant with fantastic food.
1	My son loves it and plays with it every day.
1	Well written, well acted and very entertaining.
1	A delicious meal and a lovely evening.
1	The quality is excellent and it fits perfectly.
1	This series is amazing, I watched it in a weekend.
1	Fantastic book with a perfect ending.
1	Really helpful people and a beautiful old house.
1	I liked it very much, and my friends loved it.
1	Good sound, good battery, easy to use.
1	A very enjoyable evening with great food.
1	It is a beautiful film, wonderful in every way.
1	The best present I got this year.
1	An amazing voice and a wonderful band.
1	Great hotel, would definitely stay again.
1	The tea is lovely and the cakes are delicious.
1	I love how light and comfortable it is.
1	Funny, clever and very well made.
1	They were friendly, helpful and honest.
1	It has worked perfectly for two years, very happy.
1	A must read, simply excellent.
1	The show was fantastic and the singers were amazing.
1	Very tasty, very fresh and a good price.
1	What a great surprise, we loved it.
1	The director did a wonderful job.
1	I definitely recommend this book to anyone who loves history.
1	Nice little cafe with great cakes.
1	Enjoyed it more than I expected, really good.
1	Perfect size, lovely colour, great quality.
1	This was fun and I would definitely see it again.
0	Terrible film, terrible acting, terrible script.
0	I hated this movie from the first minute.
0	A boring story and bad acting.
0	Really bad, I did not enjoy it at all.
0	Awful food and awful service.
0	I hate this phone, it is so slow.
0	The worst hotel we have ever stayed in.
0	A boring book, I could not finish it.
0	Bad sound, bad battery, very disappointed.
0	The staff were rude and not helpful.
0	This is a very bad camera and hard to use.
0	I do not recommend this place.
0	A waste of time and money.
0	Hated the music, hated the ending.
0	The acting is terrible throughout.
0	Such a boring and stupid film.
0	Poor quality and a bad smell.
0	It does not work and nobody will help.
0	Horrible food, rude service, dirty room.
0	We had a terrible time and will not be back.
0	A dull and very badly written book.
0	I was bored on every page of it.
0	The room was dirty and the bed was broken.
0	Worst movie I have seen in a long time.
0	Very disappointed, it broke after a week.
0	Not recommended, do not buy it.
0	The kids were bored and so were we.
0	Horrible service and a horrible meal.
0	I am so sorry that I bought this.
0	The story is stupid and the characters are boring.
0	It is hard to use and very uncomfortable.
0	Bad location, dirty room, rude staff.
0	A terrible film, avoid it.
0	The food was cold and the wine was bad.
0	Poor quality for the price.
0	A bad film with an awful soundtrack.
0	I really hate the way this is written.
0	The service was slow and rude.
0	Bad acting, bad story, bad jokes.
0	It is the worst coffee machine I have used.
0	Dirty place, rude people.
0	This book is a waste of time, do not buy it.
0	Slow, noisy and already broken.
0	I was shocked by how bad it is.
0	Rude staff and a terrible breakfast.
0	One of the worst films of all time.
0	A weak cast and a very poor script.
0	The picture is bad and the sound is worse.
0	Everything was wrong, never again.
0	The worst restaurant in the city.
0	Very badly made and it looks cheap.
0	It was slow, silly and badly acted.
0	The garden was a mess and the dog was noisy.
0	A disappointing gift, it broke at once.
0	A bad idea, very badly done.
0	I hate the design and the quality is poor.
0	Truly awful, the worst I have tried.
0	The lead actor is terrible in this.
0	Dirty room, no view, rude people.
0	A boring film with some very stupid scenes.
0	I am disappointed, it does not work well.
0	The dessert was awful and the staff were rude.
0	So bad that I stopped reading.
0	Not fun for children or for adults.
0	This is by far the worst guide I have read.
0	Terrible acting and a stupid plot.
0	Uncomfortable shoes and a cheap look.
0	It arrived late and broken.
0	The hotel is dirty, noisy and far too expensive.
0	A poor performance, she could not sing.
0	Terrible product, poor service, high price.
0	The worst pizza I have ever had.
0	Avoid it at all costs.
0	The ending is stupid and I was annoyed.
0	A really bad read, slow and confusing.
0	Terrible service, they were not helpful.
0	The staff could not have been more rude.
0	Very unhappy, it is even worse than I feared.
0	I disliked the film and hated the songs.
0	No view and a very uncomfortable bed.
0	It is an expensive little restaurant with bad food.
0	My son never plays with it, a waste of money.
0	Badly written, badly acted and very boring.
0	A cold meal and a disappointing evening.
0	The quality is poor and it does not fit.
0	This series is boring, I stopped after one episode.
0	Disappointing book with a stupid ending.
0	Unhelpful people and a dirty old house.
0	I did not like it, and my friends hated it.
0	Bad sound, weak battery, hard to use.
0	A very disappointing evening with awful food.
0	It is a stupid film, bad in every way.
0	The worst present I got this year.
0	A weak voice and a boring band.
0	Horrible hotel, would never stay again.
0	The tea is weak and the cakes are dry.
0	I hate how heavy and uncomfortable it is.
0	Boring, confusing and very badly made.
0	They were rude, slow and dishonest.
0	It stopped working after two days, very annoyed.
0	Do not waste your money on this.
0	The show was boring and the singers were terrible.
0	Not tasty, not fresh and too expensive.
0	What a disappointment, we hated it.
0	The director did a terrible job.
0	I would not recommend this book to anyone.
0	Noisy little cafe with dry cakes.
0	Enjoyed it less than I expected, really disappointing.
0	Wrong size, ugly colour, poor quality.
0	This was boring and I would never see it again.
""",
}


if __name__ == "__main__":
    main(Path("."))
