"""What readers may write for `distinct_share`."""

from collections import Counter


def right_counter(texts, n):
    counts = Counter()
    for text in texts:
        counts.update(tuple(text[i : i + n]) for i in range(len(text) - n + 1))
    return len(counts) / counts.total() if counts else 0


def right_loops(texts, n):
    seen = set()
    total = 0
    for text in texts:
        for i in range(len(text)):
            run = tuple(text[i : i + n])
            if len(run) == n:
                total += 1
                seen.add(run)
    return len(seen) / total if total else 0.0


def right_zip(texts, n):
    runs = []
    for text in texts:
        runs += zip(*(text[i:] for i in range(n)), strict=False)
    return len(set(runs)) / max(len(runs), 1)


def right_lists(texts, n):
    seen = []
    total = 0
    for text in texts:
        for start in range(max(len(text) - n + 1, 0)):
            run = list(text[start : start + n])
            total += 1
            if run not in seen:
                seen.append(run)
    return len(seen) / total if total else 0


def runs_of(texts, n):
    return [tuple(t[i : i + n]) for t in texts for i in range(len(t) - n + 1)]


def wrong_across_texts(texts, n):
    words = [word for text in texts for word in text]
    runs = runs_of([words], n)
    return len(set(runs)) / len(runs) if runs else 0


def wrong_mean_of_texts(texts, n):
    shares = [right_zip([text], n) for text in texts]
    return sum(shares) / len(shares) if shares else 0


def wrong_the_last_is_left_out(texts, n):
    runs = [tuple(t[i : i + n]) for t in texts for i in range(len(t) - n)]
    return len(set(runs)) / len(runs) if runs else 0


def wrong_short_ones_too(texts, n):
    runs = [tuple(t[i : i + n]) for t in texts for i in range(len(t))]
    return len(set(runs)) / len(runs) if runs else 0


def wrong_those_that_come_once(texts, n):
    counts = Counter(runs_of(texts, n))
    once = sum(count == 1 for count in counts.values())
    return once / counts.total() if counts else 0


def wrong_over_words(texts, n):
    words = sum(map(len, texts))
    return len(set(runs_of(texts, n))) / words if words else 0


def wrong_no_order(texts, n):
    runs = [tuple(sorted(run)) for run in runs_of(texts, n)]
    return len(set(runs)) / len(runs) if runs else 0


def wrong_joined(texts, n):
    runs = ["".join(run) for run in runs_of(texts, n)]
    return len(set(runs)) / len(runs) if runs else 0


def wrong_nothing_is_one(texts, n):
    runs = runs_of(texts, n)
    return len(set(runs)) / len(runs) if runs else 1.0


def wrong_the_number(texts, n):
    return len(set(runs_of(texts, n)))
