"""What readers may write for `finds`."""

from collections import Counter


def right_dict(samples, known, valid):
    kept = [text for text in samples if valid(text) and text not in known]
    return list(dict.fromkeys(kept))


def right_set_beside(samples, known, valid):
    seen, found = set(known), []
    for text in samples:
        if text not in seen and valid(text):
            found.append(text)
        seen.add(text)
    return found


def right_places(samples, known, valid):
    novel = [x for x in samples if x not in set(known) and valid(x)]
    return [x for i, x in enumerate(novel) if novel.index(x) == i]


def right_tuple(samples, known, valid):
    found = ()
    for text in filter(valid, samples):
        if text in known or text in found:
            continue
        found += (text,)
    return found


def wrong_repeats_count(samples, known, valid):
    return [text for text in samples if valid(text) and text not in known]


def wrong_known_ones_too(samples, known, valid):
    return list(dict.fromkeys(filter(valid, samples)))


def wrong_without_asking_valid(samples, known, valid):
    return list(dict.fromkeys(text for text in samples if text not in known))


def wrong_order_is_lost(samples, known, valid):
    return sorted({text for text in samples if valid(text) and text not in known})


def wrong_gives_the_number(samples, known, valid):
    return len({text for text in samples if valid(text) and text not in known})


def wrong_only_what_came_once(samples, known, valid):
    counts = Counter(samples)
    kept = [text for text in samples if valid(text) and text not in known]
    return [text for text in kept if counts[text] == 1]


def wrong_only_neighbours(samples, known, valid):
    kept = [text for text in samples if valid(text) and text not in known]
    return [text for i, text in enumerate(kept) if i == 0 or text != kept[i - 1]]


def wrong_order_of_the_last(samples, known, valid):
    kept = [text for text in samples if valid(text) and text not in known]
    return list(dict.fromkeys(kept[::-1]))[::-1]


def wrong_valid_as_a_list(samples, known, valid):
    return [text for text in dict.fromkeys(samples) if text in known]
