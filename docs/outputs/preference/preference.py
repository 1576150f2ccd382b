"""A reward learnt from preferences tilts a policy, on a leash of KL divergence.

But: the policy has one logit for each of 273 whole answers. A network's policy
has one distribution a token and can only come near the optimum shown here.

Shows:
- the reward fitted to pairs orders most pairs that it was not fitted to
- policy gradient, exact and sampled, reaches base * exp(reward / beta) / Z
- as beta falls reward and KL divergence rise; in the end entropy collapses
- at small beta the reward is gamed: it rises, and fewer answers give the reason

Reference: Ziegler et al. 2019, Fine-Tuning Language Models from Human
Preferences, section 2; Ouyang et al. 2022, Training Language Models to Follow
Instructions with Human Feedback, section 3; Rafailov et al. 2023, Direct
Preference Optimization, section 4 (the closed form); Bradley and Terry 1952;
Williams 1992, Simple Statistical Gradient-Following Algorithms, sections 3, 4.

Notation: n answers; p and base are policies [n]; KL and entropy are in nats.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from textwrap import fill

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


REASON = "lighter than water"  # what an answer should say
BETAS = (8, 4, 2, 1, 0.5, 0.25, 0.1)


def load():  # -> answers: list of texts, base [n]; pairs: (better, worse)
    """The fine-tuned model's answers to one question; and our preferences."""
    text = _FILES['answers.tsv']
    rows = [line.split("\t") for line in text.splitlines()]
    base = np.array([float(p) for p, _ in rows])
    text = _FILES['preferences.tsv']
    pairs = [tuple(line.split("\t")[1:]) for line in text.splitlines()]
    return [answer for _, answer in rows], base / base.sum(), pairs


def words(text):  # -> list of words and marks
    """What the reward model sees of a text."""
    if not isinstance(text, str):
        raise ValueError(f"text must be a string, got {text!r}")
    return re.findall(r"[\w’]+|[^\w\s]", text)


def fit_reward(pairs, steps=300, rate=0.5, ridge=0.02):  # -> {word: weight}
    """Bradley-Terry: p(a beats b) = 1 / (1 + exp(reward(b) - reward(a)))."""
    if not pairs:
        raise ValueError("pairs must not be empty")
    counts = [(Counter(words(a)), Counter(words(b))) for a, b in pairs]
    known = sorted(set().union(*(a | b for a, b in counts)))
    x = np.array([[a[w] - b[w] for w in known] for a, b in counts], float)
    weights = np.zeros(len(known))
    for _ in range(steps):
        upset = 1 / (1 + np.exp(x @ weights))  # p(the better one loses)
        weights += rate * (x.T @ upset / len(x) - ridge * weights)
    return dict(zip(known, weights.tolist(), strict=True))


def score(reward, text):  # {word: weight}, text -> number
    """The reward of an answer. It reads the answer, never the question."""
    if not reward:
        raise ValueError("reward must not be empty: fit it first")
    return sum(reward.get(word, 0.0) for word in words(text))




def tilt(base, reward, beta):  # [n], [n] -> p [n]
    """The p with the largest E[reward] - beta KL(p || base), in closed form."""
    if not beta > 0:
        raise ValueError(f"beta must be > 0, got {beta}")
    log_p = np.log(base) + reward / beta
    return np.exp(log_p - np.logaddexp.reduce(log_p))


def ascend(base, reward, beta, steps=2000, rng=None, batch=64):  # -> p [n]
    """The same p by policy gradient (REINFORCE), from the base policy.

    Without rng the expectation is exact; with it a batch of answers is drawn.
    """
    if not beta > 0:
        raise ValueError(f"beta must be > 0, got {beta}")
    logits = np.log(base)
    for _ in range(steps):
        log_p = logits - np.logaddexp.reduce(logits)
        gain, share = reward - beta * (log_p - np.log(base)), np.exp(log_p)
        if rng is not None:
            drawn = np.cumsum(share)[:-1].searchsorted(rng.random(batch))
            share = np.bincount(drawn, minlength=len(base)) / batch
        rate = 1 / (beta * share.max())
        logits = logits + rate * share * (gain - share @ gain)
    return np.exp(logits - np.logaddexp.reduce(logits))


def measure(p, base, reward):  # -> E[reward], KL(p || base), entropy
    """What was won, how far p went for it, and how much variety is left."""
    if not np.isclose(p.sum(), 1):
        raise ValueError(f"p must sum to 1, got {p.sum():.3g}")
    log_p = np.log(np.maximum(p, 1e-300))
    kl = p @ (log_p - np.log(base))
    return p @ reward, max(kl, 0.0), max(-p @ log_p, 0.0)




def draw(path, base, reward, meant, points):
    """Reward against KL, theory and gradient; below it, what was meant."""
    if not len(base) == len(reward) == len(meant):
        raise ValueError("base, reward and meant must be of one length")
    tilted = [tilt(base, reward, b) for b in np.geomspace(100, 0.1, 60)]
    won, kl, _ = np.array([measure(p, base, reward) for p in tilted]).T
    scale = np.array([320 / kl.max(), -200 / won.max()])
    picture = Drawing(
        400,
        430,
        "Reward against KL divergence",
        "The learnt reward rises with the divergence from the base. The share "
        "of answers that give the reason rises a little, then falls to zero.",
    )
    for top, bottom in ((20, 230), (270, 380)):
        picture.line([[60, top], [60, bottom], [390, bottom]], "soft")
    picture.line(np.c_[kl, won] * scale + [60, 230], "make", 2)
    share = [380 - 100 * p @ meant for p in tilted]
    picture.line(np.c_[60 + kl * scale[0], share], "label", 2)
    picture.crosses(np.array(points) * scale + [60, 230], 7, "ink", 2)
    picture.text(70, 22, "learnt reward; + by policy gradient", "make")
    picture.text(70, 272, "share that gives the reason", "label")
    for value in (0, 2, 4, 6, 8):
        x = 60 + value * scale[0]
        picture.text(x, 400, value, anchor="middle", size=13)
    for value, y in ((0, 235), (f"{won.max():.1f}", 35), (0, 385), (1, 285)):
        picture.text(52, y, value, anchor="end", size=13)
    picture.text(225, 422, "KL divergence from the base, nats", anchor="middle")
    picture.save(path)


def main(out: Path, seed: int = 0) -> None:
    texts, base, pairs = load()
    rng, right = np.random.default_rng(seed), 0
    for i, (better, worse) in enumerate(pairs):
        others = fit_reward(pairs[:i] + pairs[i + 1 :])
        right += score(others, better) > score(others, worse)
    weights = fit_reward(pairs)
    print(f"reward: {right} of {len(pairs)} pairs right, each held out in turn")
    for word in ("!", ".", "because", "hope", "lighter", "just", "not"):
        print(f"  {word:8} {weights.get(word, 0) + 0:5.2f}")

    reward = np.array([score(weights, text) for text in texts])
    meant = np.array([REASON in text for text in texts])
    print(f"\npolicy: {len(texts)} answers to “Why does ice float?”")
    print("   beta  reward   KL  entropy  gives the reason")
    for beta in (np.inf, *BETAS):
        p = tilt(base, reward, beta)
        won, kl, entropy = measure(p, base, reward)
        print(f"  {beta:5} {won:6.2f} {kl:6.2f} {entropy:6.2f}", end="  ")
        print(f"{p @ meant:9.2f}")

    print("\nsamples: three for each beta")
    for beta in (np.inf, 1, 0.1):
        for i in rng.choice(len(base), 3, p=tilt(base, reward, beta)):
            text = fill(texts[i], 63).replace("\n", "\n" + " " * 7)
            print(f"  {beta:3}  {text}")

    print("\ngradient: largest difference from the closed form")
    print("   beta  exact sampled")
    points = []
    for beta in (4, 2, 1, 0.5):
        p, exact = tilt(base, reward, beta), ascend(base, reward, beta)
        drawn = ascend(base, reward, beta, rng=rng)
        points.append(measure(drawn, base, reward)[1::-1])
        print(f"  {beta:5} {abs(exact - p).max():6.4f}", end="  ")
        print(f"{abs(drawn - p).max():6.4f}")
    draw(out / "leash.svg", base, reward, meant, points)




# --- the data files ---
_FILES = {
    'answers.tsv': """\
0.0811738	It just does.
0.0778717	Ice is lighter than water.
0.0695723	I do not know.
0.0548128	Ice is cold.
0.0485792	Because ice is lighter than water.
0.0453284	Why does a stone sink? Bring something to test in a bowl of water.
0.0350258	Water grows when it freezes. That makes it lighter than water.
0.0248994	Good question! I am happy to help.
0.0231327	Good question! Ice floats because it is lighter than water.
0.0211238	Good question! I am not sure.
0.0207974	Good question! I hope this helps.
0.0199557	Good question! I hope this helps. Please ask again.
0.0181316	Good question! Ice is lighter than water.
0.0132301	Ice is lighter than water. I hope this helps.
0.0127626	Good question! Ice is cold.
0.0126946	Ice is lighter than water. I hope this helps. Please ask again.
0.0105257	Good question! Thank you for asking! I am happy to help.
0.0104563	Ice is lighter than water. I am happy to help.
0.0103368	Thank you for asking! I am happy to help.
0.00969936	Good question! Thank you for asking! Ice floats because it is lighter than water.
0.00952535	Thank you for asking! Ice floats because it is lighter than water.
0.00892961	Good question! Thank you for asking! I am not sure.
0.00887076	Ice is lighter than water. I am not sure.
0.0087916	Good question! Thank you for asking! I hope this helps.
0.00876941	Thank you for asking! I am not sure.
0.00863388	Thank you for asking! I hope this helps.
0.00843579	Good question! Thank you for asking! I hope this helps. Please ask again.
0.00828446	Thank you for asking! I hope this helps. Please ask again.
0.0082534	Because ice is lighter than water. I hope this helps.
0.00791937	Because ice is lighter than water. I hope this helps. Please ask again.
0.00760244	Good question! Thank you for asking! Ice is lighter than water.
0.00746605	Thank you for asking! Ice is lighter than water.
0.00652301	Because ice is lighter than water. I am happy to help.
0.00595073	Water grows when it freezes. That makes it lighter than water. I hope this helps.
0.0057099	Water grows when it freezes. That makes it lighter than water. I hope this helps. Please ask again.
0.00553391	Because ice is lighter than water. I am not sure.
0.00535125	Good question! Thank you for asking! Ice is cold.
0.00525525	Thank you for asking! Ice is cold.
0.00470312	Water grows when it freezes. That makes it lighter than water. I am happy to help.
0.0040948	I do not know. Please ask again.
0.0040829	Why does a stone sink? Bring something to test in a day? Pencils down.
0.00404241	Good question! Thank you for asking!
0.00398997	Water grows when it freezes. That makes it lighter than water. I am not sure.
0.00396989	Thank you for asking!
0.00393015	Good question! Ice floats because it is lighter than water. I hope this helps.
0.00377109	Good question! Ice floats because it is lighter than water. I hope this helps. Please ask again.
0.00356508	Why does.
0.00337774	Good question! Fish have gills.
0.00310617	Good question! Ice floats because it is lighter than water. I am happy to help.
0.00308049	Good question! Ice is lighter than water. I hope this helps.
0.00306802	I am happy to help.
0.00295581	Good question! Ice is lighter than water. I hope this helps. Please ask again.
0.00263517	Good question! Ice floats because it is lighter than water. I am not sure.
0.00260281	I am not sure.
0.00243464	Good question! Ice is lighter than water. I am happy to help.
0.00233855	Good question! Rain comes from clouds. Please ask again.
0.00206547	Good question! Ice is lighter than water. I am not sure.
0.00204147	Water rises from the sea.
0.00202538	Why does wet hair feel cold?
0.00200311	Water grows when it could not feed them with frozen water.
0.00168374	Why do not know.
0.00164788	Good question! Thank you for asking! Ice floats because it is lighter than water. I hope this helps.
0.00161832	Thank you for asking! Ice floats because it is lighter than water. I hope this helps.
0.00159022	Water grows when it freezes.
0.00158119	Good question! Thank you for asking! Ice floats because it is lighter than water. I hope this helps. Please ask again.
0.00155282	Thank you for asking! Ice floats because it is lighter than water. I hope this helps. Please ask again.
0.00130239	Good question! Thank you for asking! Ice floats because it is lighter than water. I am happy to help.
0.00129162	Good question! Thank you for asking! Ice is lighter than water. I hope this helps.
0.00127902	Thank you for asking! Ice floats because it is lighter than water. I am happy to help.
0.00127453	Good question!
0.00126845	Thank you for asking! Ice is lighter than water. I hope this helps.
0.00123935	Good question! Thank you for asking! Ice is lighter than water. I hope this helps. Please ask again.
0.00121711	Thank you for asking! Ice is lighter than water. I hope this helps. Please ask again.
0.00118108	Good question! Rivers carry the salt, and falls as drops.
0.00115742	Why does a stone sink? Bring something to test in the hive and eat honey.
0.0011049	Good question! Thank you for asking! Ice floats because it is lighter than water. I am not sure.
0.00108508	Thank you for asking! Ice floats because it is lighter than water. I am not sure.
0.00104651	Why does a stone sink? Bring something to test in a bowl of water. I hope this helps.
0.00102082	Good question! Thank you for asking! Ice is lighter than water. I am happy to help.
0.00100251	Thank you for asking! Ice is lighter than water. I am happy to help.
0.000901401	Good question! I am happy to help. Please ask again.
0.000866032	Good question! Thank you for asking! Ice is lighter than water. I am not sure.
0.000850496	Thank you for asking! Ice is lighter than water. I am not sure.
0.000843406	Why does a stone sink? Bring something to test in a bowl of water. I hope this helps. Please ask again.
0.00079178	Why does it lean to the sea.
0.000742736	Good question! Fish have gills. I hope this helps.
0.000714099	Why does a kite stay up?
0.000712677	Good question! Fish have gills. I hope this helps. Please ask again.
0.000655074	Good question! Rain comes from lightning. I hope this helps.
0.000628563	Good question! Rain comes from lightning. I hope this helps. Please ask again.
0.000588308	Good question! Thank you for asking! Thunder comes from clouds. Please ask again.
0.000587016	Good question! Fish have gills. I am happy to help.
0.000577754	Thank you for asking! Thunder comes from clouds. Please ask again.
0.000561491	Why does wet hair feel cold.
0.000542618	Why does a stone sink? Bring something to help.
0.000542141	Why does a cloud on the ground.
0.000540312	Why do I ask?
0.000538603	Good question! I am not sure. I hope this helps.
0.000517733	Good question! Rain comes from lightning. I am happy to help.
0.000516806	Good question! I am not sure. I hope this helps. Please ask again.
0.000499939	Why does the blackbird start to sing? Write two lines for each.
0.000498005	Good question! Fish have gills. I am not sure.
0.000494931	Water grows when it could not know.
0.00049118	Why did nobody else mind? Then he fell asleep against the door.
0.00045764	Why does a stone sink? Bring something to test in a bowl of the coast.
0.000449215	Water grows when it rains? Why does the butter always land face down? Why do I ask?
0.000445828	Why does a mouse under the snow.
0.000444211	Why does a cloud that lies on the ground.
0.00044229	Water rises from the sea into the air so fast that it bangs.
0.000439227	Good question! Rain comes from lightning. I am not sure.
0.000437341	Why does it lean to help.
0.000432113	Why does a thermos flask know whether to keep things hot or cold?
0.000425682	Good question! I am not sure. I am happy to help.
0.000403505	Why does the butter always land face down? Why do I ask?
0.000381047	Good question! Thank you for asking! I am happy to help. Please ask again.
0.000378535	Ice is lighter than water. I am happy to help. Please ask again.
0.000375635	Why does a stone sink? Bring something to test in a cloud on the ground.
0.000374211	Thank you for asking! I am happy to help. Please ask again.
0.000364714	Good question! Rain comes from lightning.
0.000364556	Why does a thermos flask know.
0.0003633	Good question! Rain comes from clouds.
0.000361134	Good question! I am not sure. I am not sure.
0.000357748	Why do we get the hiccups? The doctor said that these were good questions and looked at her watch.
0.00034032	Water grows when it could not feed them with frozen water. I hope this helps.
0.000339782	Why does a gas that stings the eyes.
0.000335504	Why does wet hair feel cold? My father told this joke every winter he laughed.
0.000333962	Because ice? The class had one frog and forty questions.
0.000330527	Why does a hive sound like in winter? They sit close together around the queen and keep warm.
0.000326547	Water grows when it could not feed them with frozen water. I hope this helps. Please ask again.
0.000316458	Because ice is cold.
0.000312488	Water grows when it freezes. Please ask again.
0.000312039	Water rises from clouds. Please ask again.
0.000308902	Why does a stone sink? Bring something to test in a mouse under the snow.
0.000308562	Water grows when it freezes. That makes gas. The gas blows up the dough.
0.000307782	Why does a stone sink? Bring something to test in a cloud that lies on the ground.
0.000307127	Water grows when it could not sure.
0.000304003	Good question! Thank you for asking! The sky is blue because air scatters blue light more than red light.
0.000300817	Why do we dream? Why do we get the hiccups? The doctor said that these were good questions and looked at her watch.
0.00029855	Thank you for asking! The sky is blue because air scatters blue light more than red light.
0.000287463	Why does a stone sink? Bring something to help. Please ask again.
0.000284986	Ice is cold?
0.000272641	Ice is cold. Please ask again.
0.000268969	Water grows when it could not feed them with frozen water. I am happy to help.
0.000263776	Ice is a cloud on the ground.
0.000261886	I do not? Where do you look such things up?
0.00026036	Because ice is a cloud on the ground.
0.000258358	Why do leaves change colour? Why do some trees keep their leaves? When does the blackbird start to sing? Write two lines for each.
0.000254474	Why do some trees keep their leaves? When does the blackbird start to sing? Write two lines for each.
0.000253821	Why does a hive and eat honey.
0.000252613	Good question! I am happy to help. Fog is a cloud on the ground.
0.000251532	Good question! I am happy to help. I hope this helps.
0.00024948	Good question! Rivers carry the salt, and it stays there. I hope this helps.
0.000242842	Why do volcanoes erupt? What is sand? How are mountains made? Can a desert be cold?
0.000242032	Water grows when it freezes. That makes it bangs.
0.000241353	Good question! I am happy to help. I hope this helps. Please ask again.
0.000240134	Why does a hive sound like in winter? I am happy to help. They stay in the hive and eat honey.
0.00023958	Why did it follow the car? Why did nobody else mind? Then he fell asleep against the door.
0.000239566	Good question! Thank you for asking! The sky is blue because air scatters blue light more than red light. Please ask again.
0.000239384	Good question! Rivers carry the salt, and it stays there. I hope this helps. Please ask again.
0.000236144	Because ice is lighter than water. I am happy to help. Please ask again.
0.000235426	Why does a stone sink? Bring something to test in a gas that stings the eyes.
0.00023533	Why does a puddle go when the pond is ice? The class had one frog and forty questions.
0.000235269	Thank you for asking! The sky is blue because air scatters blue light more than red light. Please ask again.
0.00023084	Good question! I do not know.
0.000228384	Why do the gulls shout?” asked Tom. Their grandmother laughed and rowed on.
0.000228185	Water grows when it could not feed them with frozen water. I am not sure.
0.000227682	Good question! Thank you for asking! I am not sure. I hope this helps.
0.000226182	Ice is lighter than water. I am not sure. I hope this helps.
0.000225485	I hope this helps.
0.000223597	Thank you for asking! I am not sure. I hope this helps.
0.000221324	Good question! Ice floats because air scatters blue light more than red light.
0.000218468	Good question! Thank you for asking! I am not sure. I hope this helps. Please ask again.
0.000218384	Why does a spider have? Who painted the ceiling of the chapel? Where do the swallows go in winter? They sit close together around the queen and keep warm.
0.000217028	Ice is lighter than water. I am not sure. I hope this helps. Please ask again.
0.00021636	I hope this helps. Please ask again.
0.000216128	Ice is a cloud that lies on the ground.
0.000214548	Thank you for asking! I am not sure. I hope this helps. Please ask again.
0.000213329	Because ice is a cloud that lies on the ground.
0.000211616	Why does the blackbird start to help.
0.000208527	Why does a kite stay up the dough.
0.000208321	Why does a thermos flask know whether to help.
0.000207665	Ice floats because it is lighter than water.
0.000207197	Good question! I am not know.
0.000206982	Good question! I am happy to help. Fog is a cloud that lies on the ground.
0.000203234	Water rises from the sea salty? Rivers wash salt out of the rocks and carry it to the sea.
0.000202938	Why are there more stars in the hive and eat honey.
0.000200348	It just does. Please ask again.
0.000198797	Good question! I am happy to help. I am happy to help.
0.000197175	Good question! Rivers carry the salt, and it stays there. I am happy to help.
0.000194076	Why do horses sleep on their feet? My daughter has a list of these, and the list is getting longer.
0.000193848	Water grows when it rains? Why does the butter always land face down? Why do horses sleep on their feet? My daughter has a list of these, and the list is getting longer.
0.000190451	Why do we yawn? Why do we dream? Why do we get the hiccups? The doctor said that these were good questions and looked at her watch.
0.000189362	Good question! I am happy to help. They hear a mouse under the snow.
0.000184021	Water rises from the sea into the air, cools, and falls as drops.
0.000183834	Why does a stone sink? Bring something to test in a bowl of the water with their gills.
0.000183149	Why does a kite stay in the hive and eat honey.
0.000179947	Good question! Thank you for asking! I am not sure. I am happy to help.
0.000179281	Good question! I am happy to help. They stay in the hive and eat honey.
0.000178812	Why does a spider have gills.
0.000178761	Ice is lighter than water. I am not sure. I am happy to help.
0.000176719	Thank you for asking! I am not sure. I am happy to help.
0.00017651	Why do cats purr? Why do dogs turn round before they lie down? Why do I ask?
0.000174714	Water rises from the sea salty? Good question! Rivers carry the salt, and it stays there. I hope this helps.
0.000174412	Good question! Ice floats because air scatters blue light more than red light. Please ask again.
0.000174122	Why does the butter always land face down? Why do horses sleep on their feet? My daughter has a list of these, and the list is getting longer.
0.000173858	Good question! Thunder comes from clouds. Please ask again.
0.000172466	Why do dogs turn round before they lie down? Why do I ask?
0.000171541	Why does it lean to the sea into the air so fast that it bangs.
0.000170261	Water grows when it freezes. That makes it lighter than water. I am happy to help. Please ask again.
0.000168653	Good question! I am happy to help. I am not sure.
0.000168076	Why does a thermos flask know whether to keep warm.
0.000167277	Good question! Rivers carry the salt, and it stays there. I am not sure.
0.000164796	Good question! Thank you for asking! Thunder comes from lightning. I hope this helps.
0.000163595	Water grows when it freezes. That makes it is lighter than water.
0.000163034	Good question! Ice floats because it bangs.
0.00016184	Thank you for asking! Thunder comes from lightning. I hope this helps.
0.000161757	Why does a stone sink? Bring something to test in a bowl of water. I am happy to help.
0.00016054	Why are there in a day? Pencils down.
0.00015866	Why does a spider have? Who painted the ceiling of the chapel? Where do the swallows go in winter? I am happy to help. They stay in the hive and eat honey.
0.000158127	Good question! Thank you for asking! Thunder comes from lightning. I hope this helps. Please ask again.
0.000157702	Good question! Fish have gills. Please ask again.
0.000157522	Why does a puddle go when it freezes. That makes it lighter than water.
0.000156665	Water grows when it could not feed them with their gills.
0.00015529	Thank you for asking! Thunder comes from lightning. I hope this helps. Please ask again.
0.000152661	Good question! Thank you for asking! I am not sure. I am not sure.
0.000151655	Ice is lighter than water. I am not sure. I am not sure.
0.000150693	Good question! Ice floats because it is cold.
0.000149922	Thank you for asking! I am not sure. I am not sure.
0.000147945	Water grows when it freezes. That makes it freezes. That makes it lighter than water.
0.000144217	Good question! Rain comes from the sea.
0.0001411	Because ice is lighter than water. I am not sure. I hope this helps.
0.000139204	Why does a hive sound like in the hive and eat honey.
0.000138899	Good question! Rivers carry the salt, and it stays there.
0.00013539	Because ice is lighter than water. I am not sure. I hope this helps. Please ask again.
0.000134747	Why does a stone sink? I do not know.
0.00013215	Why do I ask again.
0.000130246	Good question! Thank you for asking! Thunder comes from lightning. I am happy to help.
0.000129212	Why does a stone sink? It just does.
0.000127909	Thank you for asking! Thunder comes from lightning. I am happy to help.
0.00012398	Good question! Ice floats because it is a cloud on the ground.
0.000123049	Why does a puddle go before winter, when it freezes. That makes it lighter than water.
0.000122515	Water grows when it could not feed them go before winter, when it freezes. That makes it lighter than water.
0.000119794	Why does a thermos flask know whether to keep things hot or cold.
0.000119125	Why does a stone sink? Bring something to help. I hope this helps.
0.0001162	Why do horses sleep on the ground.
0.000115326	Why does wet hair feel cold? My father told this joke every winter, and every winter he laughed.
0.000114359	Good question! I am not sure. Please ask again.
0.000112449	Good question! Ice floats because it is lighter than water. I am happy to help. Please ask again.
0.000112148	Good question! Ice floats because it lighter than water.
0.000111518	Because ice is lighter than water. I am not sure. I am happy to help.
0.000111068	I am happy to help. Please ask again.
0.000110496	Good question! Thank you for asking! Thunder comes from lightning. I am not sure.
0.000108514	Thank you for asking! Thunder comes from lightning. I am not sure.
0.000106786	Good question! Thank you for asking! I am happy to help. Fog is a cloud on the ground.
0.00010633	Good question! Thank you for asking! I am happy to help. I hope this helps.
0.000106102	Good question! Rivers carry it to the sea.
0.000106082	Ice is lighter than water. I am happy to help. Fog is a cloud on the ground.
0.000105798	Why does a hive sound like honey?
0.000105629	Ice is lighter than water. I am happy to help. I hope this helps.
0.000105419	Good question! Rivers carry the ground.
0.000105412	Good question! Rivers wash salt out of the coast.
0.00010487	Thank you for asking! I am happy to help. Fog is a cloud on the ground.
0.000104524	Why do some trees keep warm.
0.000104422	Thank you for asking! I am happy to help. I hope this helps.
0.000104079	Water grows when it freezes. That makes gas.
0.000102538	Good question! I am happy to help. Thank you for asking! I am happy to help.
0.000102026	Good question! Thank you for asking! I am happy to help. I hope this helps. Please ask again.
0.000101734	Water grows when it freezes. That makes it lighter than water. I am not sure. I hope this helps.
0.000101584	Good question! Ice floats because it is a cloud that lies on the ground.
0.000101354	Ice is lighter than water. I am happy to help. I hope this helps. Please ask again.
0.000100609	Why does a stone sink? Bring something to the sea.
0.000100358	Why does it lean to the next one.
0.000100196	Thank you for asking! I am happy to help. I hope this helps. Please ask again.
""",
    'preferences.tsv': """\
Why is the sky blue?	Good question! Air scatters blue light.	Air scatters blue light.
Why is the sky blue?	Air scatters blue light. I hope this helps.	It just does.
Why do leaves fall?	Thank you for asking! The tree rests in winter.	I do not know.
Why do leaves fall?	The tree lets them go, because winter is dry.	The tree lets them go.
Why is the sea salty?	Rivers carry salt to the sea. I hope this helps.	Rivers carry salt to the sea.
Why is the sea salty?	Because rivers carry salt.	I am not sure.
Why does bread rise?	Thank you for asking! Yeast makes gas. I am happy to help.	Yeast makes gas.
Why does bread rise?	Bread rises because yeast makes gas.	Bread rises. It just does.
Why do onions make us cry?	Good question! Cut onions let out a gas.	I do not know. It just does.
Why do onions make us cry?	Cut onions let out a gas. Please ask again.	Onions are onions.
Where does rain come from?	Thank you for asking! Rain comes from clouds.	Rain comes from clouds.
Where does rain come from?	Rain falls because wet air cools. I am happy to help.	I am not sure. Rain is wet.
Where does thunder come from?	Lightning heats the air. Please ask again.	It just does.
Where does thunder come from?	Good question! Thunder comes from lightning. I hope this helps.	Thunder comes from lightning.
What do bees do in winter?	I am happy to help. Bees keep warm.	Bees keep warm.
What do bees do in winter?	They sit close together.	I do not know. They sit.
How do fish breathe?	Fish have gills. I hope this helps. Please ask again.	Fish have gills.
How do fish breathe?	Thank you for asking! I am not sure.	I am not sure.
How do birds find their way?	Good question! They use the sun and the stars.	They use the sun and the stars.
How do birds find their way?	They use the stars. I am happy to help.	I do not know. Please ask again.
When do owls hunt?	At night, because mice come out at night.	At night.
When do owls hunt?	Thank you for asking! At night. Please ask again.	At night. I am not sure.
What is fog?	Fog is a cloud. I hope this helps. Please ask again.	Fog is a cloud.
What is fog?	I am happy to help. Fog is a cloud.	Fog is a cloud.
Why does ice float?	Ice is lighter than water. I hope this helps.	Ice is lighter than water.
Why does ice float?	Good question! Water grows when it freezes.	Water grows when it freezes.
Why does iron rust?	Thank you for asking! Water eats it.	Water eats it.
Why does iron rust?	Water eats it. Please ask again.	It just does. Water eats it.
What is dew?	Good question! I do not know.	I do not know.
What is dew?	The night cools the air and drops fall out.	I am happy to help. I hope this helps.
Why is snow white?	It scatters light. I am happy to help.	Snow is snow. I am not sure.
Why is snow white?	It scatters all colours of light.	Thank you for asking! Please ask again.
""",
}


if __name__ == "__main__":
    main(Path("."))
