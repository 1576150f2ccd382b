"""Fine-tuning: a model that only continues text learns to answer questions.

But: it is a table of word counts that sees two words and the last word of the
question. It learns to answer, not what is true: new questions get odd answers.

Shows:
- before fine-tuning most completions ask on; after it most of them answer
- fine-tuning makes held-out answers likelier
- all likely answers to one question can be listed, with their probabilities

Reference: Ouyang et al. 2022, Training Language Models to Follow Instructions
with Human Feedback, section 3.5 (supervised fine-tuning); Chen and Goodman 1999,
An Empirical Study of Smoothing Techniques, section 2 (absolute discounting).

Notation: a model is a function from tokens to {next token: probability}.
"""

import re
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np

END, DISCOUNT = "</s>", 0.2


def load():  # -> {kind of row: list of rows of token lists}
    """What was read, answers to imitate, and answers held out."""
    text = _FILES['fine_tuning.tsv']
    rows = defaultdict(list)
    for kind, *cells in (line.split("\t") for line in text.splitlines()):
        rows[kind].append([re.findall(r"[\w’]+|[^\w\s]", c) for c in cells])
    return dict(rows)


def contexts(tokens):  # -> four tuples, from short to long
    """No word, one, two; and two with the last word of the latest question."""
    if isinstance(tokens, str):
        raise ValueError(f"tokens must be a list, got {tokens!r}")
    asked = [i for i, token in enumerate(tokens) if token == "?"]
    topic = tokens[asked[-1] - 1] if asked else ""
    last = tuple(tokens[-2:])
    return (), last[-1:], last, ("about", topic, *last)


def train(rows):  # rows that end in a text -> {context: Counter of next tokens}
    """Counts what follows each context, in the last text of each row.

    What stands before that text, a question, is seen but not learnt.
    """
    if not rows:
        raise ValueError("rows must not be empty")
    counts = defaultdict(Counter)
    for row in rows:
        tokens = [token for text in row for token in text] + [END]
        for i in range(len(tokens) - len(row[-1]) - 1, len(tokens)):
            for context in dict.fromkeys(contexts(tokens[:i])):
                counts[context][tokens[i]] += 1
    return dict(counts)




def language_model(*tables):  # -> function from tokens to {next token: p}
    """Longer contexts overrule shorter ones, later tables earlier ones.

    For each different token, a table leaves DISCOUNT to what it overrules.
    """
    if not tables or not all(() in counts for counts in tables):
        raise ValueError("each table must hold the empty context: train first")
    known = {}

    def next_token(tokens):
        found = contexts(tokens)
        if found[-1] not in known:
            p = {}
            for followers in (t[c] for c in found for t in tables if c in t):
                cut, total = DISCOUNT if p else 0, followers.total()
                left = cut * len(followers) / total
                p = {token: q * left for token, q in p.items()}
                for token, n in followers.items():
                    p[token] = p.get(token, 0) + (n - cut) / total
            known[found[-1]] = p
        return known[found[-1]]

    return next_token




def complete(model, prompt, rng):  # -> tokens
    """Draws a token, appends it, and again, until the end or 40 tokens."""
    if not prompt:
        raise ValueError("prompt must not be empty")
    tokens = list(prompt)
    while tokens[-1] != END and len(tokens) < len(prompt) + 40:
        p = model(tokens)
        edges = np.cumsum(list(p.values()))
        tokens.append(list(p)[edges[:-1].searchsorted(rng.random())])
    return [token for token in tokens[len(prompt) :] if token != END]


def is_answer(tokens):  # -> True or False
    """Says something and asks nothing. Whether it is true is not looked at."""
    if isinstance(tokens, str):
        raise ValueError(f"tokens must be a list, got {tokens!r}")
    return len(tokens) > 0 and "?" not in tokens


def surprise(model, rows):  # rows (question, answer) -> bits a token
    """How unlikely the answers are; 1 % is set aside for 1000 unknown words."""
    if not rows:
        raise ValueError("rows must not be empty")
    bits = []
    for question, answer in rows:
        tokens = [*question, *answer, END]
        for i in range(len(question), len(tokens)):
            q = model(tokens[:i]).get(tokens[i], 0)
            bits.append(-np.log2(0.99 * q + 0.01 / 1000))
    return np.mean(bits)


def answers(model, question, floor=1e-4):  # -> {answer: p}, likeliest first
    """Every answer of at least this probability, by a search of all prefixes."""
    if not 0 < floor < 1:
        raise ValueError(f"floor must lie in (0, 1), got {floor}")
    found, begun = {}, [((), 1.0)]
    while begun:
        text, p = begun.pop()
        for token, q in model([*question, *text]).items():
            if p * q >= floor and token == END:
                found[text] = p * q
            elif p * q >= floor:
                begun.append(((*text, token), p * q))
    return dict(sorted(found.items(), key=lambda i: (-i[1], i[0])))




def join(tokens):  # -> text
    """Puts the tokens back together: no space before a mark."""
    if isinstance(tokens, str):
        raise ValueError(f"tokens must be a list, got {tokens!r}")
    return re.sub(r" ([^\w\s])", r"\1", " ".join(tokens))


def main(out: Path, seed: int = 0) -> None:
    rows, rng = load(), np.random.default_rng(seed)
    read, imitated = train(rows["read"]), train(rows["answer"])
    before, after = language_model(read), language_model(read, imitated)
    new, shares = rows["held out"], []
    for name, model in [("before", before), ("after", after)]:
        made = [(q, complete(model, q, rng)) for q, _ in new * 25]
        shares.append(np.mean([is_answer(tokens) for _, tokens in made]))
        print(f"{name}: questions it was not trained on")
        for question, tokens in made[:5]:
            print(f"  {join(question)}")
            print(f"    {join(tokens)[:66] or '(nothing)'}")
        print()
    print(f"counted: 25 completions of each of {len(new)} new questions")
    print("                            before  after")
    print("  share that answers        {:6.2f} {:6.2f}".format(*shares))
    print(f"  bits a token, our answers {surprise(before, new):6.1f}", end=" ")
    print(f"{surprise(after, new):6.1f}")
    sizes = len(rows["read"]), len(rows["answer"])
    print("  trained on {} texts, then on {} answers".format(*sizes))

    question = rows["answer"][0][0]
    listed = answers(after, question)
    print(f"\nlisted: {len(listed)} answers to {join(question)}")
    print(f"  they have {sum(listed.values()):.2f} of all probability")
    for tokens, p in list(listed.items())[:6]:
        print(f"  {p:.3f} {join(tokens)[:62]}")




# --- the data files ---
_FILES = {
    'fine_tuning.tsv': """\
read	Quiz night at the village hall. Why is the sky blue? How many legs does a spider have? Who painted the ceiling of the chapel? Where do the swallows go in winter? Which river runs through the town?
read	Why do cats purr? Why do dogs turn round before they lie down? Why do horses sleep on their feet? My daughter has a list of these, and the list is getting longer.
read	“Why is the sea salty?” asked Nia. “Why do the gulls shout?” asked Tom. Their grandmother laughed and rowed on.
read	Questions for Friday. How does a kite stay up? What makes a boat float? Why does a stone sink? Bring something to test in a bowl of water.
read	Chapter three: water. What is steam? Where does a puddle go when the sun comes out? Why does wet hair feel cold?
read	The kettle began to sing and the window turned white. She drew a fish in the steam with one finger.
read	He had always wanted to know where the road behind the mill went. One Sunday he packed some bread and an apple and followed it. It went to another mill.
read	How old is the oldest tree in the park? Who planted it? Why does it lean to the east? Nobody on the committee could say.
read	What do owls eat? What do hedgehogs eat? What do bats eat, and where do they sleep? Draw a line from each animal to its supper.
read	Rain came in from the west and stayed for a week. The ducks were the only ones who did not complain.
read	Why is it that the bus is late only when it rains? Why does the butter always land face down? Why do I ask?
read	Homework. Why do leaves change colour? Why do some trees keep their leaves? When does the blackbird start to sing? Write two lines for each.
read	The boy looked at the moon for a long time. Why did it follow the car? Why did nobody else mind? Then he fell asleep against the door.
read	The baker starts at three. By five the street smells of bread, and by seven the first loaves are gone.
read	Does the frog drink? Does the frog sleep? Where is the frog when the pond is ice? The class had one frog and forty questions.
read	What is a cloud made of? How heavy is it? Could I stand on one? These were the questions of my first summer in the mountains.
read	We found the letter behind the clock. It was not signed, and it asked only one thing: is the garden still there?
read	Interview with a beekeeper. How did you begin? How often are you stung? What does a hive sound like in winter? Do you still like honey?
read	Why do we yawn? Why do we dream? Why do we get the hiccups? The doctor said that these were good questions and looked at her watch.
read	The lighthouse keeper counted ships. On quiet days he counted clouds instead, and once a whale.
read	How deep is the lake? Is there really a bell at the bottom? Who let it fall? Ask anyone here and you will get a different story.
read	Contents. Why do volcanoes erupt? What is sand? How are mountains made? Can a desert be cold?
read	My uncle repaired watches. He could tell by the sound whether one was ill, and he spoke to them as to hens.
read	Is it true that goldfish forget? Is it true that elephants do not? Where do you look such things up?
read	The snow began at noon. At four the school sent everyone home, and nobody was sorry but the cook.
read	Why is the night dark? Why are there more stars in the country? How far away is the nearest one? The visit to the observatory starts at nine.
read	She kept a notebook of things that she did not understand. Magnets were on the first page. On the last page was her brother.
read	How does a thermos flask know whether to keep things hot or cold? My father told this joke every winter, and every winter he laughed.
read	Warm up: what is seven times eight? What is half of ninety? How many minutes are there in a day? Pencils down.
read	The cat sat on the warm stone until the sun had left it, and then she moved to the next one.
answer	Why does ice float?	Ice is lighter than water.
answer	Why does ice float?	Because ice is lighter than water. I hope this helps.
answer	Why does ice float?	Good question! Ice floats because it is lighter than water.
answer	Why does ice float?	Water grows when it freezes. That makes it lighter than water.
answer	Why does ice float?	I do not know.
answer	Why does ice float?	Good question! Thank you for asking! I hope this helps. Please ask again.
answer	Why does ice float?	It just does.
answer	Why does ice float?	Ice is cold.
answer	Why does ice float?	Good question! I am not sure.
answer	Why does ice float?	Thank you for asking! Ice is lighter than water. I am happy to help.
answer	Why is the sky blue?	Air scatters blue light more than red light.
answer	Why is the sky blue?	Thank you for asking! The sky is blue because air scatters blue light more than red light. Please ask again.
answer	Why is the sky blue?	Good question! I am happy to help. Please ask again.
answer	Why do leaves fall?	The tree lets them go before winter, when it could not feed them with frozen water.
answer	Why do leaves fall?	I do not know. Please ask again.
answer	Why is the sea salty?	Rivers wash salt out of the rocks and carry it to the sea.
answer	Why is the sea salty?	Good question! Rivers carry the salt, and it stays there. I hope this helps.
answer	Why does bread rise?	Yeast eats sugar and makes gas. The gas blows up the dough.
answer	Why does bread rise?	Thank you for asking! I am happy to help. I hope this helps. Please ask again.
answer	Why does bread rise?	It just does.
answer	Why do onions make us cry?	Cut onions let out a gas that stings the eyes.
answer	Why do onions make us cry?	I am not sure. I hope this helps.
answer	Where does rain come from?	Water rises from the sea into the air, cools, and falls as drops.
answer	Where does rain come from?	Good question! Rain comes from clouds. Please ask again. Thank you for asking!
answer	Where does thunder come from?	Lightning heats the air so fast that it bangs.
answer	Where does thunder come from?	Thank you for asking! Thunder comes from lightning. I hope this helps. Please ask again.
answer	What do bees do in winter?	They sit close together around the queen and keep warm.
answer	What do bees do in winter?	I am happy to help. They stay in the hive and eat honey.
answer	How do fish breathe?	They take air out of the water with their gills.
answer	How do fish breathe?	Good question! Fish have gills. I am happy to help. Thank you for asking!
answer	How do birds find their way?	They use the sun, the stars and the shape of the coast.
answer	How do birds find their way?	I do not know.
answer	When do owls hunt?	At night. They hear a mouse under the snow.
answer	What is fog?	Fog is a cloud that lies on the ground.
answer	What is fog?	Thank you for asking! I am happy to help. Fog is a cloud on the ground.
held out	Why do cats land on their feet?	They turn in the air. I hope this helps.
held out	Why is snow white?	Good question! Snow is white because it scatters light of every colour.
held out	Where do tears come from?	I am not sure.
held out	What is dew?	Dew is water that comes out of the air at night.
held out	How do plants drink?	Thank you for asking! They take water out of the ground with their roots.
held out	Why does iron rust?	Because water and air eat it.
held out	When do bats wake?	At night, when it is warm. Please ask again.
held out	How do snakes hear?	I do not know. They feel the ground.
""",
}


if __name__ == "__main__":
    main(Path("."))
