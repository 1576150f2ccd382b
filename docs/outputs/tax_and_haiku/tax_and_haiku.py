"""A program has one answer; a generative model has a distribution of answers.

But: the model knows which word follows which two, in 60 short poems. It does
not count syllables and means nothing; its lines break where the poems' did.

Shows:
- calculate_tax gives one answer for one income, always
- one prompt gives three different haiku from three seeds
- the same seed gives the same haiku
- greedy decoding gives the same haiku for every seed
- the randomness is in the sampler: an ordinary program can have it too

Reference: Holtzman et al. 2020, The Curious Case of Neural Text Degeneration,
sections 2 and 3 (greedy decoding, sampling, temperature).
"""

import re
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np

LINE, END = "/", "<end>"


def calculate_tax(income):
    """A quarter of the income: the rule is written down, by a person."""
    if not income >= 0:
        raise ValueError(f"income must be >= 0, got {income}")
    return income * 0.25




def load():  # -> list of token lists; LINE between lines, END at the end
    """The poems beside this file."""
    text = _FILES['haiku.txt']
    poems = text.strip().split("\n\n")
    return [[*re.sub("\n", f" {LINE} ", poem).split(), END] for poem in poems]


def train(poems):  # -> {context: Counter of next tokens}
    """Counts what follows each two tokens, and each single one, in each line.

    A context begins with the number of the line, so that endings come last.
    """
    if not poems:
        raise ValueError("poems must not be empty")
    counts = defaultdict(Counter)
    for poem in poems:
        for i, token in enumerate(poem):
            for context in contexts(poem[:i]):
                counts[context][token] += 1
    return dict(counts)


def contexts(tokens):  # -> the longer context and the shorter one
    """What the model looks at: the line's number and its last words."""
    if isinstance(tokens, str):
        raise ValueError(f"tokens must be a list, got {tokens!r}")
    line = tokens.count(LINE)
    return (line, *tokens[-2:]), (line, *tokens[-1:])




def next_token(counts, tokens):  # -> {token: probability}
    """The distribution of the next token: both contexts, half and half."""
    found = [counts[c] for c in contexts(tokens) if c in counts]
    if not found:
        raise ValueError(f"the model has never seen {tokens[-1:]} here")
    p = defaultdict(float)
    for followers in found:
        for token, n in followers.items():
            p[token] += n / followers.total() / len(found)
    return dict(p)


def haiku(counts, seed, temperature=1.0):  # -> list of tokens
    """One poem. Temperature 0 is greedy decoding: always the likeliest token."""
    if temperature < 0:
        raise ValueError(f"temperature must be >= 0, got {temperature}")
    rng, tokens = np.random.default_rng(seed), []
    while tokens[-1:] != [END] and len(tokens) < 60:
        p = next_token(counts, tokens)
        if temperature == 0:
            choice = max(sorted(p), key=p.get)
        else:
            weights = np.array(list(p.values())) / max(p.values())
            weights **= 1 / temperature
            at = np.cumsum(weights).searchsorted(rng.random() * weights.sum())
            choice = list(p)[at]
        tokens.append(choice)
    return tokens




def lottery(rng):  # -> six numbers
    """An ordinary program that is random: no model, only a generator."""
    if not isinstance(rng, np.random.Generator):
        raise ValueError(f"rng must be a numpy Generator, got {rng!r}")
    return sorted(rng.choice(np.arange(1, 50), 6, replace=False).tolist())


def main(out: Path, seed: int = 0) -> None:
    print("tax: calculate_tax(40000), three times")
    print(" ", *(f"{calculate_tax(40000):.2f}" for _ in range(3)))

    poems = load()
    counts = train(poems)
    show = lambda tokens: "- " + " ".join(tokens[:-1]).replace(" / ", "\n  ")
    print("\nhaiku: one prompt (an empty page), three seeds")
    for s in (seed, seed + 1, seed + 2):
        print(show(haiku(counts, s)))

    print(f"\nagain: seed {seed} twice")
    print(show(haiku(counts, seed)), show(haiku(counts, seed)), sep="\n")

    print("\ngreedy: temperature 0, seeds 0 and 1")
    print(show(haiku(counts, 0, 0)), show(haiku(counts, 1, 0)), sep="\n")

    drawn = [haiku(counts, s) for s in range(1000)]
    different = len(set(map(tuple, drawn)))
    copied = sum(poem in poems for poem in drawn)
    print(f"\ncounted: of 1000 seeds, {different} different haiku,")
    print(f"  {copied} of them word for word from the {len(poems)} poems")
    print("\nlottery: an ordinary program, seeds 0, 1, 0")
    for s in (0, 1, 0):
        print(" ", *lottery(np.random.default_rng(s)))




# --- the data files ---
_FILES = {
    'haiku.txt': """\
morning in the park
an old man feeds the pigeons
and they feed the sky

the kettle whistles
outside the kitchen window
the first flakes of snow

a leaf on the pond
the small boat of a beetle
drifts towards evening

after the thunder
a snail on the garden wall
carries home the rain

the last train at night
one shoe on the platform waits
for someone's long walk

cherry petals fall
on the roof of a parked car
it leaves full of spring

winter morning light
the cat moves from chair to chair
following the sun

an empty playground
the wind takes a turn alone
on the yellow swing

the moon in the well
I lower my old bucket
and lift up the night

rain on the tin roof
my grandmother counts her stitches
and loses the count

a crow on the wire
the whole white field beneath it
waiting for one word

low tide at evening
the boats lie down on their sides
like tired cattle

in the hospital
someone has left a peach stone
on the window sill

the old dog is dreaming
his feet run through the long grass
of another year

fog on the river
the bridge goes halfway across
and then it is gone

first day of summer
the ice cream van plays its song
to the sleeping street

a spider has spun
between the gate and the post
so I climb the wall

the autumn market
the smell of apples follows
the blind man homeward

snow on the statue
the general wears at last
a soft white feather

two empty teacups
the steam of our conversation
still on the window

dawn on the mountain
the shadow of a small bird
crosses the valley

the library clock
ticks louder than the students
turning their pages

a frog in the grass
looks at me and looks away
and is grass again

late bus in the rain
every face at the window
lit by a small screen

the old apple tree
gives its shadow to the cow
and its fruit to wasps

night on the harbour
a sailor whistles a tune
and the dark joins in

the snowman is gone
the carrot lies in the grass
pointing to the sun

a letter arrives
the stamp has crossed the ocean
the words are still warm

summer thunderstorm
the washing on the long line
dances with no one

between the two towers
a thin thread of evening light
and one late swallow

the river is low
stones that nobody has seen
since my father's time

the fisherman sleeps
his line draws a silver thread
through the afternoon

a moth at the lamp
her shadow on the ceiling
as large as an owl

the garden in March
under the rake and the leaves
a green beginning

silence in the house
the refrigerator hums
its one winter song

the heron stands still
the river goes on and on
around its thin legs

first frost of the year
the spider's web on the gate
a necklace of glass

children on the beach
building a wall for the sea
to take home at night

my neighbour's piano
the same three notes every night
and tonight a fourth

the wind in the reeds
a small boat without a name
knocks against the dock

in the baker's shop
the first loaf of the morning
warms a beggar's hands

the moon is so thin
I could hang my winter coat
on its silver hook

a bee in the rose
the petals close behind it
like a quiet door

the scarecrow at dusk
a sparrow on either arm
and one on his hat

old photograph box
my mother younger than me
laughs at the camera

rain at the window
the cat follows every drop
with one lazy paw

the school bus has gone
a red glove on the white snow
waves to the village

the pond after rain
the sky has come down to drink
with all its grey clouds

candles on the cake
the old woman shuts her eyes
and wishes for none

the ladder still leans
against the tall apple tree
where summer went up

an owl in the dark
asks the same question all night
and nobody answers

the evening train stops
between two fields of barley
everyone looks up

my shadow at noon
small and close beside my feet
like an old brown dog

a kite in the sky
the boy at the end of it
is learning to fly

white breath of the horse
the farmer's breath and then mine
one cloud at the gate

the tide has come in
and taken back all the names
written in the sand

a cup on the wall
the builder's tea growing cold
he listens to larks

at the bus stop now
only the puddle remains
holding the street lamp

the last of the snow
hides in the shade of the church
as if it could pray

a mouse in the barn
the barn cat and the moonlight
all holding their breath
""",
}


if __name__ == "__main__":
    main(Path("."))
