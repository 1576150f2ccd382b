"""Examples in a prompt: the counts by hand, and what the stored answers say."""

import numpy as np
import pytest

from snippets.character import contextual_real as example

MOST = example.MOST


@pytest.fixture(scope="module")
def answers():
    return example.load_answers()


def shares(answers, task, how, k, measure=example.share_right):
    y = example.load_items(task)["test"][1]
    return measure(answers[task, how, k], y)


def test_the_items_are_what_they_should_be():
    for task in example.TASKS:
        items = example.load_items(task)
        texts = [text for part, _ in items.values() for text in part]
        assert len(texts) == len(set(texts))
        for part in ("test", "validation"):
            assert np.bincount(items[part][1]).tolist() in ([20, 20], [8, 8])
        assert min(np.bincount(items["examples"][1])) >= MOST // 2
        y = items["test"][1]
        assert y.tolist() == [0] * 20 + [1] * 20


def test_the_counts_by_hand():
    y = np.array([0, 0, 1, 1])
    leads = np.array([[-1.0, 1, 2, -3], [1, 2, 3, 4], [-4, -3, -2, -1]])
    assert example.share_right(leads, y).tolist() == [0.5, 0.5, 0.5]
    assert example.share_ranked(leads, y).tolist() == [0.5, 1, 1]


def test_relabelling_by_hand():
    rng = np.random.default_rng(0)
    y = np.array([0, 1, 1, 0])
    assert example.relabel(y, "right", rng).tolist() == y.tolist()
    assert example.relabel(y, "invented", rng).tolist() == y.tolist()
    assert example.relabel(y, "swapped", rng).tolist() == [1, 0, 0, 1]
    shuffled = [tuple(example.relabel(y, "shuffled", rng)) for _ in range(50)]
    assert {sum(each) for each in shuffled} == {2}
    assert len(set(shuffled)) > 3


@pytest.mark.parametrize("k", [2, 16])
def test_examples_are_no_test_items(k):
    for task in example.TASKS:
        items = example.load_items(task)
        usual = dict(zip(*items["examples"], strict=True))
        texts, labels = example.choose_examples(task, "swapped", k, 1)
        assert len(set(texts)) == len(texts) == k
        assert not set(texts) & set(items["test"][0])
        assert [1 - usual[text] for text in texts] == labels.tolist()
        assert labels.sum() == k // 2


@pytest.mark.shows(
    "right labels: more animals and tools are called rightly than with no example",
    baseline="none",
)
@pytest.mark.parametrize("k", example.COUNTS[1:])
def test_right_labels(answers, k):
    none = shares(answers, "kind", "right", 0).mean()
    low, _ = example.wilson(shares(answers, "kind", "right", k).mean(), 40)
    assert low > none + 0.1
    none = shares(answers, "tone", "right", 0).mean()
    assert none - 0.05 < shares(answers, "tone", "right", k).mean() < none + 0.1


@pytest.mark.shows(
    "who looks for words shared with the examples is near chance", baseline="none"
)
@pytest.mark.parametrize("task", example.TASKS)
def test_shared_words(task, answers):
    assert example.nearest("The bark", ["a tree", "the dog", "The bark."]) == 1
    none = shares(answers, task, "right", 0).mean()
    by_words = example.share_by_words(task, MOST).mean()
    assert 0.4 < by_words < 0.6 < none


@pytest.mark.shows(
    "shuffled labels: fewer rightly than with right ones, and more than by chance",
    baseline="chance",
)
@pytest.mark.parametrize("task", example.TASKS)
def test_shuffled_labels(answers, task):
    chance = 0.5
    shuffled = shares(answers, task, "shuffled", MOST).mean()
    assert shuffled < shares(answers, task, "right", MOST).mean() - 0.05
    assert example.wilson(shuffled, 40)[0] > chance


@pytest.mark.shows(
    "swapped labels: of reviews about half, whose order hardly changes",
    baseline="none",
)
def test_swapped_labels_of_reviews(answers):
    assert abs(shares(answers, "tone", "swapped", MOST) - 0.5).max() < 0.1
    called_good = (answers["tone", "swapped", MOST] > 0).mean()
    assert called_good < 0.03
    none = shares(answers, "tone", "right", 0, example.share_ranked).mean()
    ranked = shares(answers, "tone", "swapped", MOST, example.share_ranked)
    assert ranked.min() > none - 0.1


@pytest.mark.shows(
    "swapped labels: of animals and tools fewer than half, whose order is turned round",
    baseline="none",
)
def test_swapped_labels_of_words(answers):
    none = shares(answers, "kind", "right", 0, example.share_ranked).mean()
    swapped = shares(answers, "kind", "swapped", MOST)
    assert swapped.max() <= 0.5
    assert swapped.mean() < 0.45
    ranked = shares(answers, "kind", "swapped", MOST, example.share_ranked)
    assert ranked.max() < 0.35 < none


@pytest.mark.shows(
    "invented labels: nearly all get the same one, yet animals and tools are ranked "
    "rightly",
    baseline="none",
)
def test_invented_labels(answers):
    for task in example.TASKS:
        same = (answers[task, "invented", MOST] > 0).mean(axis=1)
        assert np.maximum(same, 1 - same).min() > 0.9
    none = shares(answers, "kind", "invented", 0, example.share_ranked).mean()
    ranked = shares(answers, "kind", "invented", MOST, example.share_ranked)
    assert ranked.min() > 0.9 > none + 0.3


def test_what_is_drawn(tmp_path):
    example.main(tmp_path)
    text = (tmp_path / "examples.svg").read_text("utf-8")
    assert text.count("<polyline") + text.count("<path") >= 8
