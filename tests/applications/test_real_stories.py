"""Stories of the real model: whether they tell their plan, by hand; what is claimed."""

import numpy as np
import pytest

from snippets.applications import real_stories as r
from snippets.data import wilson

PLANS = r.load_plans()
N = len(PLANS)
STORIES = r.load_stories()
PLAN = {"H": "fox", "T": "kite", "P": "park", "F": "owl"}
TOLD = [
    "A fox had a kite.",
    "The fox ran to the park.",
    "The kite flew off!",
    "Did the owl find the kite?",
    "The fox was glad.",
]


def counted(name):
    return r.count_stories(STORIES[name], PLANS)


def baselines(seed):
    return r.baselines(PLANS, np.random.default_rng(seed))


def test_points_by_hand():
    assert r.points_told(" ".join(TOLD), PLAN) == 5
    assert r.points_told(" ".join(["It rained.", *TOLD]), PLAN) == 5
    assert r.points_told(" ".join(TOLD[1:]), PLAN) == 0  # the order counts
    assert (
        r.points_told(" ".join(TOLD[:2] + TOLD[3:]), PLAN) == 3
    )  # no sentence is two points
    assert r.points_told(" ".join(reversed(TOLD)), PLAN) == 1
    assert r.points_told("The fox and the kite went to the park.", PLAN) == 1
    assert r.say("A F finds the T.", PLAN) == "An owl finds the kite."


def test_repeats_by_hand():
    run = "the fox ran to the park"
    assert r.repeats(f"{run}, and {run}")
    assert not r.repeats(f"{run}, and the fox ran to the mill")


def test_the_plans():
    assert N == 32
    assert all(len(set(plan.values())) == 4 for plan in PLANS)
    known = [set(plan.values()) for plan, _ in r.load()]
    assert sum(set(plan.values()) in known for plan in PLANS) == 1


@pytest.mark.shows(
    "with a plan in the prompt, the model names more of it, and does not tell it",
    baseline="asked",
)
def test_the_plan_in_the_prompt():
    asked, planned = counted("asked"), counted("plan in the prompt")
    assert planned["named"] > asked["named"] + 0.8
    assert planned["points"] > asked["points"] + 0.5
    assert wilson(planned["told"] / N, N)[1] < 0.2
    assert asked["told"] == 0


@pytest.mark.shows(
    "point by point it tells more points, and repeats itself in nearly every story",
    baseline="planned",
)
def test_point_by_point():
    planned, by_points = counted("plan in the prompt"), counted("point by point")
    assert by_points["points"] > planned["points"] + 1
    assert wilson(by_points["repeats"] / N, N)[0] > wilson(planned["repeats"] / N, N)[1]
    assert by_points["told"] < 4
    assert by_points["copied"] > planned["copied"] == 0


@pytest.mark.shows(
    "the model of 32 fables tells most plans, as their words are filled in",
    baseline="real",
)
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_fables(seed):
    found = r.count_stories(baselines(seed)["32 fables"], PLANS)
    real = max(counted(name)["told"] for name in STORIES)
    assert found["told"] > 25 > real
    assert found["named"] == 4


@pytest.mark.shows(
    "the plan itself is a story to this measure; a count of copies finds it",
    cheater="itself",
)
def test_the_plan_itself():
    ways = baselines(0)
    itself = r.count_stories(ways["the plan itself"], PLANS)
    assert itself["told"] == N
    assert itself["copied"] == 1
    at_once = r.count_stories(ways["all in one"], PLANS)
    assert at_once["points"] == 5
    assert at_once["told"] == 0
    assert at_once["repeats"] == N
