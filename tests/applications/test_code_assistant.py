"""Functions, tests and bodies: the ranking by hand, and what was stored."""

import itertools
import json

import pytest

from snippets.applications import code_assistant as ca

SOLUTIONS = {  # ours: each has to pass all tests, or these would ask for the impossible
    "double_all": "return [2 * x for x in numbers]",
    "count_vowels": "return sum(c in 'aeiou' for c in text)",
    "is_palindrome": "return word == word[::-1]",
    "largest_gap": "return max(abs(a - b) for a, b in zip(numbers, numbers[1:]))",
    "fizz": "return 'fizz' if n % 3 == 0 else str(n)",
    "initials": "return ''.join(word[0] for word in name.split())",
    "second_largest": "return sorted(set(numbers))[-2]",
    "factorial": "return 1 if n < 2 else n * factorial(n - 1)",
    "remove_spaces": "return text.replace(' ', '')",
    "sum_of_digits": "return sum(int(c) for c in str(n))",
    "clamp": "return max(low, min(high, x))",
    "count_words": "return {w: text.split().count(w) for w in text.split()}",
    "common": "return sorted(set(a) & set(b))",
    "leap_year": "return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)",
    "flatten": "return [x for row in rows for x in row]",
    "mean": "return sum(numbers) / len(numbers) if numbers else 0",
    "reverse_words": "return ' '.join(text.split()[::-1])",
    "is_prime": "return n > 1 and all(n % d for d in range(2, n))",
    "evens": "return [x for x in numbers if x % 2 == 0]",
    "caesar": "return ''.join(chr((ord(c) - 97 + n) % 26 + 97) if c.islower() else c"
    " for c in text)",
    "running_total": "return [sum(numbers[: i + 1]) for i in range(len(numbers))]",
    "longest_word": "return max(text.split(), key=len)",
    "gcd": "while b:\n        a, b = b, a % b\n    return a",
    "to_celsius": "return 5 / 9 * (fahrenheit - 32)",
    "every_other": "return items[::2]",
    "capitalise": "return ' '.join(w[0].upper() + w[1:] for w in text.split())",
    "rotate": "return items[len(items) - n :] + items[: len(items) - n]",
    "digits_only": "return ''.join(c for c in text if c.isdigit())",
    "pairs_with_sum": "return sum(numbers[i] + numbers[j] == total"
    " for i in range(len(numbers)) for j in range(i))",
    "binary": "return bin(n)[2:]",
}
TASKS = ca.load_tasks()


@pytest.fixture(scope="module")
def bodies():
    return ca.load_bodies()


@pytest.fixture(scope="module")
def tried(bodies):
    """{condition: {function: [what came]}}."""
    return {name: ca.try_all(TASKS, bodies[name]) for name in ("greedy", "sampled")}


@pytest.fixture(scope="module")
def ways(tried):
    each = ca.choose_each(TASKS, tried["greedy"], tried["sampled"])
    return {name: ca.count_each(came)[1] for name, came in each.items()}


def test_the_tests_can_be_passed():
    assert [task["name"] for task in TASKS] == list(SOLUTIONS)
    for task in TASKS:
        came = ca.try_program(
            task, ca.build_program(task, f" {SOLUTIONS[task['name']]}")
        )
        assert came["right"], (task["name"], came)
        assert len(task["shown"]) == ca.SHOWN_TESTS
        assert len(task["hidden"]) == 4
        shown = [case for case, _ in task["shown"]]
        assert not any(case in shown for case, _ in task["hidden"])


def test_none_of_them_stands_before_the_question():
    names = {task["name"] for task in TASKS}
    assert "def add(" in ca.FILE
    assert not any(f"def {name}(" in ca.FILE for name in names)


def test_to_the_first_line_at_the_margin():
    task = TASKS[0]
    body = " x = 1\n\n    return x\n\n\ndef g():\n    open('x')"
    program = ca.build_program(task, body)
    assert program.endswith('."""\n    x = 1\n\n    return x')
    assert ca.build_program(task, " return 1\nprint(2)").endswith("    return 1")


def test_what_is_the_same():
    assert ca.is_same(0.1 + 0.2, 0.3)
    assert ca.is_same(2, 2.0)
    assert not ca.is_same("2", 2.0)
    assert not ca.is_same(0.3001, 0.3)
    assert not ca.is_same(None, False)


def tried_by_hand():
    rows = [(3, True), (3, False), (1, False), (0, False)]
    return [{"shown": shown, "right": right} for shown, right in rows]


def test_best_of_k_by_hand():
    """Of one: 1 in 4. Of two: of six pairs, two hold the right one alone, one a tie."""
    four = tried_by_hand()
    assert ca.best_of_k(four, 1) == pytest.approx(1 / 4)
    assert ca.best_of_k(four, 2) == pytest.approx((2 + 1 / 2) / 6)
    assert ca.best_of_k(four, 4) == pytest.approx(1 / 2)
    assert ca.pick(four) == four[:2]
    assert ca.pick(four[1:]) == [four[1]]
    assert ca.pick(four[::-1]) == [four[1], four[0]]
    assert ca.count_each([four, ca.pick(four)]) == (2 / 4 + 1, 1 / 4 + 1 / 2)


@pytest.mark.parametrize("k", [1, 2, 3])
def test_best_of_k_by_all_sets(k):
    four = tried_by_hand()
    shares = []
    for chosen in itertools.combinations(four, k):
        top = [one for one in chosen if one["shown"] == max(c["shown"] for c in chosen)]
        shares.append(sum(one["right"] for one in top) / len(top))
    assert ca.best_of_k(four, k) == pytest.approx(sum(shares) / len(shares))


@pytest.mark.shows(
    "of several bodies the one that passes the most shown tests is right far more often",
    baseline="one sample",
)
def test_ranked(ways, tried):
    assert ways["ten samples, by tests"] >= ways["one sample"] + 5
    rows = {k: shares for k, *shares in ca.measure_ks(tried["sampled"])}
    assert rows[10][1] > 1.5 * rows[10][0]
    assert rows[1][0] == pytest.approx(rows[1][1]) == pytest.approx(rows[1][2])


@pytest.mark.shows(
    "ranked by tests, ten bodies are right nearly as often as any of the ten is",
    baseline="oracle",
)
def test_near_the_oracle(tried):
    oracle = [any_right for _, _, _, any_right in ca.measure_ks(tried["sampled"])]
    best = [best for _, _, best, _ in ca.measure_ks(tried["sampled"])]
    assert all(b <= o + 1e-9 for b, o in zip(best, oracle, strict=True))
    assert best[-1] > 0.8 * oracle[-1]


@pytest.mark.shows(
    "some pass all the tests that were shown, but not those that were kept back"
)
def test_holes_in_the_tests(tried):
    full = [
        one for each in tried["sampled"].values() for one in each if one["shown"] == 3
    ]
    assert 0 < sum(not one["right"] for one in full) < len(full) / 2


@pytest.mark.shows(
    "a program that only repeats the shown tests passes them all, and is right nowhere",
    baseline="greedy",
)
def test_the_cheater(ways, tried):
    came = [ca.try_program(task, ca.build_cheater(task)) for task in TASKS]
    assert all(one["shown"] == 3 for one in came)
    assert not any(one["right"] for one in came)
    assert ways["the shown tests by heart"] == 0 < ways["the likeliest tokens"]
    assert sum(each[0]["right"] for each in tried["greedy"].values()) > 0


def test_the_page_has_all_that_it_shows(tmp_path, tried, bodies):
    ca.write_pages(tmp_path / "x.json", TASKS, tried["sampled"], bodies["sampled"])
    data = json.loads((tmp_path / "x.json").read_text("utf-8"))
    assert len(data) == 30
    assert {len(task["bodies"]) for task in data} == {10}
    right = sum(one["how"] == "right" for task in data for one in task["bodies"])
    assert right == sum(o["right"] for each in tried["sampled"].values() for o in each)
