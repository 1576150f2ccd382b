"""One sentence, three questions: continue it, label it, place it.

But: three tiny models trained on our own texts in a second. Each answers every
sentence, also one it knows nothing about; look at the numbers before you trust.

Shows:
- any sentence is continued, and the seed decides how
- it gets a label with a probability, from the weights of its words
- it becomes a vector with its nearest neighbours

Reference: Jurafsky and Martin, Speech and Language Processing, third edition
draft, chapters on n-grams, logistic regression and vector semantics.

Notation: v words, n sentences, d = 30 dimensions.
"""

import re
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np

SENTENCE = "I love the small robot and the cat"


def words(text):  # -> list of lower-case words
    """The words of a text, in order."""
    if not isinstance(text, str):
        raise ValueError(f"text must be a string, got {text!r}")
    return re.findall(r"[a-z']+", text.lower())


class Maker:
    """Generative: a distribution over the next word, drawn from repeatedly."""

    def __init__(self, sentences):
        self.counts = defaultdict(Counter)
        for sentence in sentences:
            tokens = [*words(sentence), "."]
            for i, token in enumerate(tokens):
                for n in range(min(i, 2) + 1):
                    self.counts[tuple(tokens[i - n : i])][token] += 1
        self.vocabulary = list(self.counts[()])
        self.index = {word: i for i, word in enumerate(self.vocabulary)}

    def next_word(self, tokens):  # -> p [v]
        """Counts after two, one and no words, mixed (Witten-Bell)."""
        p = np.full(len(self.vocabulary), 1 / len(self.vocabulary))
        for n in range(min(len(tokens), 2) + 1):
            followers = self.counts.get(tuple(tokens[len(tokens) - n :]))
            if followers:
                at = [self.index[word] for word in followers]
                p *= len(followers)
                p[at] += list(followers.values())
                p /= followers.total() + len(followers)
        return p

    def make(self, text, seed=0, temperature=0.5, limit=12):  # -> list of words
        """Continues the text to a full stop, or for `limit` words."""
        if not temperature > 0:
            raise ValueError(f"temperature must be > 0, got {temperature}")
        rng, tokens, new = np.random.default_rng(seed), words(text), []
        while len(new) < limit and new[-1:] != ["."]:
            p = self.next_word(tokens + new)
            weights = (p / p.max()) ** (1 / temperature)
            at = np.cumsum(weights).searchsorted(rng.random() * weights.sum())
            new.append(self.vocabulary[at])
        return new




class Labeller:
    """Discriminative: a weight a word, fitted to tell the labels apart."""

    def __init__(self, sentences, y, steps=200, rate=1.0, ridge=0.0005):
        known = sorted({w for s in sentences for w in words(s)})
        self.index = {word: i for i, word in enumerate(known)}
        x = np.zeros((len(sentences), len(known)))
        for i, sentence in enumerate(sentences):
            x[i, [self.index[w] for w in words(sentence)]] = 1
        self.weights = np.zeros(len(known))
        for _ in range(steps):  # logistic regression, by gradient descent
            p = 1 / (1 + np.exp(-x @ self.weights))
            slope = x.T @ (p - y) / len(y) + ridge * self.weights
            self.weights -= rate * slope

    def label(self, text):  # -> probability of positive, {word: weight}
        """Adds the weights of the words and turns the sum into a probability."""
        known = dict.fromkeys(w for w in words(text) if w in self.index)
        evidence = {w: self.weights[self.index[w]] for w in known}
        return 1 / (1 + np.exp(-sum(evidence.values()))), evidence




class Placer:
    """Embedding: sentences that share company get vectors that point alike."""

    def __init__(self, sentences, d=30):
        self.sentences = sentences
        known = sorted({w for s in sentences for w in words(s)})
        self.index = {word: i for i, word in enumerate(known)}
        rows = np.zeros((len(sentences), len(known)))
        for i, sentence in enumerate(sentences):
            rows[i, [self.index[w] for w in words(sentence)]] = 1
        self.rarity = np.log(len(sentences) / rows.sum(axis=0))
        v = np.linalg.svd(rows * self.rarity, full_matrices=False)[2]
        # the sign of a direction is arbitrary: the largest entry is positive
        v = (
            v[:d]
            * np.sign(v[np.arange(d), np.abs(v[:d]).argmax(axis=1)])[:, None]
        )
        self.directions = v
        self.vectors = np.array([self._vector(s) for s in sentences])

    def _vector(self, text):
        at = [self.index[w] for w in set(words(text)) if w in self.index]
        vector = self.directions[:, sorted(at)] @ self.rarity[sorted(at)]
        return vector / max(np.linalg.norm(vector), 1e-12)

    def place(self, text, n=3):  # -> vector [d], list of (cosine, sentence)
        """The vector, and the n sentences of the corpus nearest to it."""
        vector = self._vector(text)
        cosines = np.round(self.vectors @ vector, 6)  # so that ties are ties
        order = np.argsort(-cosines, kind="stable")[:n]
        return vector, [(cosines[i], self.sentences[i]) for i in order]




def load():  # -> story sentences, reviews, labels, everyday sentences
    """The texts beside this file."""
    stories = _FILES['robot_stories.txt']
    reviews = _FILES['reviews.tsv']
    everyday = _FILES['sentences.txt']
    rows = [line.split("\t") for line in reviews.splitlines()[1:]]
    labels = [int(label) for label, _ in rows]
    told = re.findall(r"[^.?!]+[.?!]", stories)
    return told, [text for _, text in rows], labels, everyday.splitlines()


def fit():  # -> maker, labeller, placer
    """The three models, each trained on its own texts."""
    told, reviews, labels, everyday = load()
    return Maker(told), Labeller(reviews, labels), Placer(everyday)


def answer(models, sentence, seed=0, temperature=0.5):  # -> text
    """What each of the three makes of the sentence."""
    maker, labeller, placer = models
    lines = [f"sentence: {sentence} ...", "", "make: it goes on"]
    for s in range(seed, seed + 3):
        new = " ".join(maker.make(sentence, s, temperature))
        lines.append(f"  ... {new.replace(' .', '.')}")
    p, evidence = labeller.label(sentence)
    lines += [
        "",
        f"label: {'positive' if p > 0.5 else 'negative'}, p = {p:.2f}",
    ]
    for word in sorted(evidence, key=lambda w: (-abs(evidence[w]), w))[:3]:
        lines.append(f"  {word:8} {evidence[word]:+.2f}")
    vector, near = placer.place(sentence)
    shown = " ".join(f"{x:.2f}" for x in vector[:4])
    lines += ["", f"place: {shown} ... ({len(vector)})"]
    lines += [f"  {cosine:.2f} {neighbour}" for cosine, neighbour in near]
    return "\n".join(lines)


def main(out: Path, seed: int = 0) -> None:
    print(answer(fit(), SENTENCE, seed))




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
