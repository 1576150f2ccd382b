"""A tiny language model continues a story, one word at a time.

But: it sees two words back and has read 34 short stories. It cannot follow an
instruction, so "Write a story about a robot" becomes an opening to continue.

Shows:
- an opening about a robot is continued with a sentence not in the stories
- the next-word probabilities sum to 1, and only possible words are drawn
- most sampled sentences are new, some are copies: novelty is not guaranteed

Reference: Chen and Goodman 1999, An Empirical Study of Smoothing Techniques for
Language Modeling, section 2.6 (Witten-Bell interpolation); Shannon 1948, A
Mathematical Theory of Communication, section 3 (text drawn from such a model).

Notation: a context is the last 0, 1 or 2 words; a token is a word or a mark.
"""

import re
import textwrap
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np

OPENING = "Once upon a time, there was a small robot who"
END = "</story>"


def tokenize(text):  # -> list of words and marks
    """Splits a text; marks such as , and . are tokens of their own."""
    if not isinstance(text, str):
        raise ValueError(f"text must be a string, got {text!r}")
    return re.findall(r"[\w'’-]+|[.,:;?!]", text)


def train(stories):  # list of token lists -> {context: Counter of next tokens}
    """Counts which token follows each context of two, one and no tokens."""
    if not stories:
        raise ValueError("stories must not be empty")
    counts = defaultdict(Counter)
    for story in stories:
        tokens = [*story, END]
        for i, token in enumerate(tokens):
            for n in range(min(i, 2) + 1):
                counts[tuple(tokens[i - n : i])][token] += 1
    return dict(counts)




def next_token(counts, context):  # -> {token: probability}
    """The distribution of the next token, longer contexts mixed with shorter.

    A context is trusted the more, the fewer different tokens followed it
    (Witten-Bell): weight = seen / (seen + different).
    """
    if () not in counts:
        raise ValueError("counts must hold the empty context: train first")
    known, rest, extra = counts[()], 1.0, Counter()
    for n in (1, 2):
        followers = (
            counts.get(tuple(context[-n:])) if len(context) >= n else None
        )
        if followers:
            both = followers.total() + len(followers)
            extra = Counter(
                {t: q * len(followers) / both for t, q in extra.items()}
            )
            extra.update({t: count / both for t, count in followers.items()})
            rest *= len(followers) / both
    rest /= known.total()
    return {token: n * rest + extra[token] for token, n in known.items()}


def generate(counts, prompt, sentences, rng, temperature=0.5):  # -> tokens
    """Draws a token, appends it, and again, until `sentences` have ended."""
    if temperature <= 0:
        raise ValueError(f"temperature must be > 0, got {temperature}")
    tokens, ended = list(prompt), 0
    while ended < sentences and len(tokens) < len(prompt) + 200:
        p = next_token(counts, tokens)
        p.pop(END, None)  # the story goes on
        weights = np.array(list(p.values())) / max(p.values())
        weights **= 1 / temperature
        draw = np.searchsorted(np.cumsum(weights), rng.random() * weights.sum())
        tokens.append(list(p)[draw])
        ended += tokens[-1] in ".?!"
    return tokens




def sentences_of(tokens):  # -> list of tuples of tokens
    """Cuts a token list after each full stop, question or exclamation mark."""
    if isinstance(tokens, str):
        raise ValueError(f"tokens must be a list, got {tokens!r}")
    text = " ".join(tokens)
    return [tuple(s.split()) for s in re.findall(r"[^.?!]+[.?!]", text)]


def longest_copy(tokens, stories):  # -> number of tokens
    """The longest run of tokens that stands in a story word for word."""
    if not tokens:
        raise ValueError("tokens must not be empty")
    texts = [f" {' '.join(story)} " for story in stories]
    found = lambda run: any(f" {' '.join(run)} " in text for text in texts)
    longest = 0
    for i in range(len(tokens)):
        while i + longest < len(tokens) and found(tokens[i : i + longest + 1]):
            longest += 1
    return longest


def load():  # -> list of token lists, one a story
    """The stories beside this file."""
    text = _FILES['robot_stories.txt']
    return [tokenize(story) for story in text.split("\n\n")]


def join(tokens):  # -> text
    """Puts the tokens back together: no space before a mark."""
    if isinstance(tokens, str):
        raise ValueError(f"tokens must be a list, got {tokens!r}")
    return re.sub(r" ([.,:;?!])", r"\1", " ".join(tokens))




def main(out: Path, seed: int = 0) -> None:
    rng, stories = np.random.default_rng(seed), load()
    counts, prompt = train(stories), tokenize(OPENING)
    tokens = generate(counts, prompt, 4, rng)
    print("story: four sentences, the first begun by us")
    print(textwrap.indent(textwrap.fill(join(tokens), 64), "  "))

    known = {sentence for story in stories for sentence in sentences_of(story)}
    new = [s for s in sentences_of(tokens) if s not in known]
    print(f"\nnew: {len(new)} of these 4 sentences are not in the stories")
    print(f"  longest run of tokens copied: {longest_copy(tokens, stories)}")
    drawn = [
        sentences_of(generate(counts, ["."], 1, rng))[-1] for _ in range(200)
    ]
    copied = sum(sentence in known for sentence in drawn)
    print(f"  of 200 more sentences: {200 - copied} new, {copied} copies")

    p = next_token(counts, prompt)
    print(f"\nnext word after '{' '.join(prompt[-2:])}', of {len(p)}:")
    for token, q in sorted(p.items(), key=lambda item: (-item[1], item[0]))[:5]:
        print(f"  {token:10} {q:.3f}")




# --- the data files ---
_FILES = {
    'robot_stories.txt': """\
Once upon a time, there was a small robot named Zyx who lived in a bustling city. Every morning he swept the market square before the stalls opened. The bakers gave him warm bread, which he could not eat, so he gave it to the pigeons. One day the pigeons brought him something in return. It was a silver key, and it fitted a door that he had swept past a thousand times.
Behind the door there was a narrow garden with a clock in the middle. The clock had stopped at noon. Zyx wound it with the silver key and waited. When it struck one, all the flowers opened at once. From that day on, the children of the city came to the garden after school, and Zyx told them the time in a proud little voice.

Once upon a time, an old robot kept a lighthouse at the edge of the sea. Her name was Tilda, and she had rust on both her elbows. Every night she climbed the stairs and lit the lamp. Every morning she climbed down and wrote one line in a book. Most of the lines said that nothing had happened.
One night a storm put out the lamp. Tilda heard a ship in the dark, and she knew that it was close to the rocks. She opened the door of her own chest, where a small blue light had always burned, and she held it up to the window. The ship turned. In the morning the sailors climbed the hill to thank her. Tilda wrote in her book that something had happened.

There was a small robot who was afraid of the rain. When the clouds came over the hill, he hid under the kitchen table and counted the drops. The old woman who owned the house never laughed at him. She made him a coat from a yellow curtain, and she sewed a pocket on it for his tools.
The next time it rained, the robot put on the coat and walked to the end of the garden. The drops sounded like a song on the cloth. He walked to the river, and then he walked along the river to the bridge. Under the bridge sat a cat who was afraid of the rain. The robot opened his coat and carried her home.

The robot in the repair shop could mend anything but himself. He mended kettles and radios and a music box that had not played for thirty years. At night, when the shop was dark, his left arm shook, and he held it still with his right. A girl who came for her father's watch saw it. She did not say anything.
The next day she came back with a tiny screw in a matchbox. It was the screw of her own toy train. The robot looked at it for a long time. It fitted. After that the girl came every day after school, and he taught her how to mend kettles and radios, and in return she taught him how to whistle.

Far from the city there was a farm where the robots worked in the fields. The smallest of them was called Pim. The others pulled the plough and carried the hay, but Pim was too small to pull and too light to carry. His work was to watch the stars and say when the frost would come.
One clear night he saw that a star was missing. He told the others, and they laughed. He told the farmer, and she put on her boots. They walked over the hill and found the star in the grass, no bigger than an apple and still warm. Pim carried it carefully in both hands, and for once he was not too small. They put it back with a very long ladder.

Mara built a robot out of a stove and two bicycles. It was not a beautiful robot, but it was strong, and it made excellent soup. Every winter the people of the village came to her kitchen to get warm. The robot filled their bowls and asked them how they were. Nobody had asked them that for a long time.
When Mara grew old, the robot carried her upstairs in the evening and downstairs in the morning. She told it the names of all the villages she had seen. After she died, the robot did not stop making soup. The people came as before, and now it was the robot who told them the names of the villages.

A robot and a boy went to the sea for the first time. The boy ran into the water at once. The robot stood on the sand and read the warning on his own back, which said that he must be kept dry. He sat down and watched the waves. He counted them, because counting made him calm.
In the afternoon the boy built a castle with four towers. The robot showed him how to make the walls thick at the bottom. When the tide came in, the castle stood longer than all the others on the beach. Then a wave took it. The boy was sad, but the robot said that he had counted that wave, and that it was number nine hundred and twelve.

The night train was driven by a robot who had never seen the day. He knew every signal and every bridge, but he knew them only in the dark. One summer the line was flooded, and the train stood still until morning. The robot saw the sun come up over the fields. He saw that the grass was green and that the river was brown and full of light.
When the water fell, he drove on. The passengers said that the train went more slowly than before. It was true. At every bridge he looked out of the window, and in his head he gave each of them a colour.

There was once a robot who collected lost things. She had a drawer for buttons, a drawer for gloves and a drawer for letters that had never been sent. She knew that each of them belonged to somebody. In the evening she walked through the streets with her lamp and called out what she had found.
Most people shook their heads and hurried on. But one evening a man stopped and asked whether she had found a letter with a red stamp. She had. He sat down on the steps and read it, and then he read it again. The robot waited beside him and held the lamp. At last he stood up, and he thanked her, and he walked quickly towards the station.

The king had a robot who could answer every question. People came from far away to ask about wars and money and the weather. The robot answered them all, and nobody ever said thank you. One day a child asked whether the robot was tired. The robot did not know the answer.
It thought about the question for seven days. The people stood in a line that went three times around the castle. On the eighth day the robot said that yes, it was tired, and that it would like to see the mountains. The child took it by the hand. They went out through the kitchen, because the line was too long at the gate.

In a workshop at the end of a quiet street, a clockmaker built a robot bird. It had copper wings and a voice like a small bell. It sang whenever someone came through the door. The clockmaker was happy, because he no longer felt alone in the evening.
But the bird looked out of the window at the other birds, and its song grew shorter every day. So the clockmaker opened the window. The bird flew up to the roof and over the river and away. In the spring it came back with a twig in its beak. It sat on his hand and sang everything that it had seen.

Once there was a robot who wanted to be a baker. He had strong hands and a good clock, but he had no nose. He could not tell when the bread was done. The baker told him to listen instead. Bread that is ready, she said, sounds hollow when you knock on it.
The robot knocked on a hundred loaves. He knocked on the table and the wall and his own head, to be sure of the difference. After a month he could hear the bread from across the room. People said that his loaves were the best in the city. The baker said that he was the only apprentice who had ever really listened.

A little robot was sent to the moon to look for water. She rolled over the grey dust for a hundred days and found only stones. At night she sent a message home, and it always said the same thing: no water, many stars. On the earth a tired man read the messages and drank his coffee.
On the last day her battery was low. She stopped at the edge of a deep crater and looked down. Something at the bottom was shining. She did not have enough power to go down and come back. She sent her message, and it said: water, many stars. Then she rolled down to see it.

The robot who cleaned the school knew all the children by their shoes. The red shoes belonged to Anna, who ran. The brown shoes belonged to Tom, who was always late. One morning there was a pair of shoes that he did not know. They stood still outside the door and did not go in.
The robot stopped sweeping. He said good morning to the shoes, and a quiet voice said good morning back. It was her first day, and she did not know anyone. The robot thought about it. Then he asked whether she would help him to carry the bucket to the classroom, and they went in together.

Deep in the forest stood a robot that nobody had switched off. It had been built to plant trees. It planted one every hour, day and night, in straight rows. After fifty years the forest was so large that no one could find the robot any more.
A woman who drew maps went in to look for it. She walked along the rows, from the tall trees to the short ones, until the trees were no higher than her knee. There it was, on its knees in the earth, with moss on its back. She told it that there were enough trees now. The robot looked up. It asked whether it might plant some flowers instead.

There was a robot who told stories in the hospital at night. It went from bed to bed with its lamp turned low. To the old man it told stories about ships, and to the boy with the broken leg it told stories about horses. It never told the same story twice, because it knew how long the nights were.
One night the boy asked the robot to tell a story about itself. The robot had never thought of that. It began with the words once upon a time, and then it stopped. The boy said that he could wait. So the robot sat down beside the bed, and together they thought of what came next.

Every evening a tall robot lit the lamps along the river. He walked from the old bridge to the new bridge, and he knew all the fishermen by name. One evening the lamps would not light, because a storm had cut the wires. The street was dark, and people were afraid to walk home.
The robot opened his coat. There were a hundred small candles inside, one for each year that he had worked. He gave one to everyone who passed, and they walked home in a long bright line. The fishermen still talk about it. They say that from the water it looked as if the stars had come down to the river.

Two robots shared a small house on a hill. One of them worked by day and the other worked by night, so they met only at breakfast and at supper. The day robot drew pictures of the birds and left them on the table. The night robot drew pictures of the moon and left them by the door.
One winter the snow was so deep that neither of them could go to work. They sat at the table together for three whole days. At first they did not know what to say. Then the day robot asked what an owl looked like, and after that they did not stop talking until the snow had gone.

The smallest robot in the orchestra played the triangle. In the whole of the long symphony she had only one note to play. She waited through the drums and the violins, and she counted every bar. When her moment came, she lifted the little beater and her hand would not move. It had stuck.
The whole hall was silent. Then the old man who played the drum reached over and moved her elbow with one finger. The note rang out, a little late and very clear. The conductor smiled. Afterwards the people said that they had never heard such a beautiful silence before such a beautiful note.

A girl found a robot at the bottom of the lake. It was a very dry summer, and the water had gone down so far that the head of the robot stood out like a stone. She dug it out with a spoon and a broken pot. It took her eleven days. When she had finished, she washed the mud from its eyes.
The robot opened them and asked what year it was. When she told him, he was quiet for a moment. He said that there had been a village here, with a mill and a church and a very good dog. The girl said that there was still a very good dog. She whistled, and it came running over the dry mud to meet him.

In the library there worked a robot who had read every book but one. The last book stood on the highest shelf, and it was too thin to be important. He saved it for a special day. Years went by, and no day seemed special enough.
Then one morning a little boy climbed the ladder and took the book down. He could not read yet, so he brought it to the robot. The robot opened it, and his voice shook a little. It was about a boy who climbed a ladder. When the story was over, the boy asked him to read it again, and the robot was glad, because now he had no last book any more, but he had a favourite one.

Once upon a time, a robot and a fox lived in the same garden. The robot cut the grass in straight lines, and the fox ran across them. The robot never complained. He had noticed that the fox always ran to the same corner, where the roses were.
In autumn he stopped cutting that corner. The grass grew long there, and it hid a hole under the wall. In spring four small foxes came out of it and sat in the sun. The people of the house said that the robot was getting old and had forgotten a corner. The robot said nothing, and he cut a path for them in a very wavy line.

There was a robot on the ice who measured the snow. He was alone, but he was not lonely, because he had a radio and a good memory. Every day at noon a voice from the south asked how deep the snow was, and every day he told it. After the number they talked for a minute about other things.
One day the voice did not come. He measured the snow and said the number into the silence. He did the same on the next day and on the day after that. On the fourth day there was a new voice. It was young, and it asked how deep the snow was. The robot told it, and then he told it about the old voice, and they talked for an hour.

The toy robot in the window had been there for so long that the sun had bleached one side of him. Nobody wanted a robot that was red on the left and pink on the right. At night he turned around so that the other side would catch the morning light. It took him two years to become the same colour all over.
On the day when he was finished, a woman came into the shop. She was looking for the robot of two colours that she had seen every morning from the tram. She was sorry that it had gone. The robot thought quickly. He turned his face to the wall, and on his back, where the sun had never been, there was still a bright red square.

The ferry across the river was rowed by a robot with long arms. He took people from the village to the market, and he took their baskets and their goats. He never asked for money, but he asked each of them for one word that he did not know. In this way he had collected four thousand words.
One evening a stranger stepped into the boat. She said that she had no word for him, because she had come from far away and spoke another language. The robot stopped rowing. He asked her what she called the river. She told him, and he said it slowly, and then again, and he rowed her across the water that now had two names.

A robot was built to win at chess, and it won every game. It won in the morning and it won in the afternoon. After a year no one would play with it. It stood in the corner of the café with the pieces in front of it, ready to begin.
Then an old man sat down opposite. He played badly, and he talked all the time about his wife and his garden and the price of coal. The robot listened. In the middle of the game it saw that it could win in three moves. It moved a pawn instead. The old man was delighted, and he came back on the next day, and on every day after that.

Once there was a robot who painted doors. She painted them green and blue and yellow, whatever people asked for. When she had finished a door, she always painted a very small sun in the lowest corner, where only children and cats would see it.
Years later a man came home to the street where he was born. All the houses looked the same to him, and he had forgotten the number. He knelt down on the pavement and looked at the corners of the doors. At the ninth house he found a very small sun with a scratch across it, which he had made himself with a toy car. He knocked, and his mother opened.

The robots of the old factory met on Sundays, when the machines were still. They sat in a circle and told one another what they had made in the week. One had made six hundred spoons, and one had made wheels, and one had made the same hole nine thousand times. The youngest robot said that she had made a mistake.
They all leaned forward. Nobody in the factory had ever made a mistake before. She showed them a spoon that was bent like a question mark. They passed it around the circle, and each of them held it up to the light. It was the only spoon of its kind in the world. They hung it on the wall, and on Monday they all worked a little more slowly, and hoped.

When the robot woke up, there was snow on the roof and a letter under the door. The letter said that the school needed a new bell. The old bell had cracked in the night. The robot looked around the workshop. There was no bronze left, and the road to the town was closed.
He took the lid from the big kettle and the pipe from the stove. He worked all day, and in the evening he hung a strange new bell in the tower. It did not ring like a bell. It sounded like a kettle that has good news. The children loved it, and when the road was open again, they would not let anyone change it.

Grandfather's robot had only three words left. The others had worn away, one after another, like the paint on a gate. It could say yes, and it could say tea, and it could say tomorrow. It was surprising how far one could get with three words.
When I was small, I asked it whether it would always be there. It looked at me for a long time. Then it put its cool hand on my head, and it used all the words it had. Yes, it said. Tea. Tomorrow. And we went into the kitchen, where the kettle was already singing.

There was a robot in the mountains who rang a bell when the fog came down. The shepherds listened for it, and they followed the sound home. One day there was no fog, but the robot rang the bell all the same. The shepherds looked up at the blue sky and laughed.
The robot rang and rang. At last a young shepherd climbed up to see what was wrong. Far away, behind the highest peak, there was a small grey cloud, and the robot was pointing at it with one finger. The storm came down in less than an hour. When it was over, every sheep was in the valley, and the shepherds sent the robot a new rope for the bell.

A very old robot worked as a gardener for a very young king. The king wanted a garden in a week. The robot told him that a garden needs three years. The king stamped his foot, and the robot went on digging.
In the first year there was only earth, and the king came every day to look at it. In the second year there were leaves, and he came in the morning and in the evening. In the third year there were roses, and the king was no longer so very young. He sat on the bench beside the old robot, and neither of them said anything, and the bees went in and out of the flowers.

The robot who delivered the post in the hills had a map in her head with all the houses on it. One of the houses was empty, and she passed it every day. She still stopped at the gate and looked in the bag, because that was the rule. There was never anything for the empty house.
One morning there was a card. It had a picture of a ship on the front, and it was written to nobody, only to whoever lived there now. The robot stood at the gate and thought. Then she went in and swept the floor and opened the shutters, and she put the card on the table. In the evening there was a light in the window, and everyone in the valley saw it.
""",
}


if __name__ == "__main__":
    main(Path("."))
