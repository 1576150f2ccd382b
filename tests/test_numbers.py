"""Each number in the prose of a page was printed by a program, or has a source.

A number is bound when it stands in what a section shows of the output of its programs,
in the paragraphs that its directives name: with these digits, rounded to them, or as a
percentage. It is bound, too, when it is a setting of a program that the section shows (a
constant of its module, a default, a named argument), or of the data that it reads. The
opening of a page may quote all that the page shows. 0 and 1 are words like any other: a
temperature of 0, a sum of 1. A lab is its own program: its text quotes what its cells set,
or what is said of the data.

A count in words ("five words", from three on) is bound by what its section shows of the
outputs; settings would meet small counts by chance, except in a question. It is bound,
too, when its section shows a list, table or row of bold leads of that length, or the page
has as many sections.

All others are in the page's front matter under `facts`, with where each comes from: a
number alone, wherever it stands on the page, or the few words around it, which stand
there once. Behind `= ` the source is looked up: the output of an example, a file, a
function of a file (`tests/test_data.py::test_ring`) or the page's own quotations
(`quoted`), then `: ` and a regular expression with the number in brackets. Without
brackets it counts what it finds; `=> 16 - a` works on what the brackets hold. Plain
arithmetic is worked out (`= 14 * 14`). Without `= ` it is in words: a definition, a name,
a paper. A source in words names no file, for what a file says can be looked up.

A share in words ("three in ten"), a fraction, a multiple or a "nearly all" is such a
fact; what is found there must round to it. Two numbers in brackets are a ratio, the first
to the second; "nearly half" is less, "more than half" is more.

A prediction or an exercise offers wrong numbers on purpose, so its wrong choices are left
out. That its quotation was printed, the page's build or test_questions.py sees to; the text
around it may say what was quoted, or what the program that it names prints or sets, and
nothing else of the section.

Change a program, and the page that quotes its old output fails here.
"""

import ast
import math
import re
import tomllib

import pytest
import yaml
from checkout import PACKAGE, ROOT, SITE

from snippets._site.catalogue import UnknownExampleError
from snippets._site.pages.blocks import paragraphs

NUMBER = re.compile(r"(?<![\w.#-])(\d[\d,]*(?:\.\d+)?|\.\d+)(?:\s*(%))?(?![\w])")
WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split()
WORDS += ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"]
WORDS += ["nineteen", "twenty"]
# "three in ten", "four of five", "three lines in four"; "one of two" is a choice
SHARE = re.compile(
    rf"\b(?!one of)({'|'.join(WORDS)})(?: of|(?: (?!of\b)[a-z]+){{0,2}} in)"
    rf" (?:a )?({'|'.join(WORDS[2:])}|hundred)\b",
    re.IGNORECASE,
)
PARTS = dict(third=3, quarter=4, fifth=5, sixth=6, seventh=7, eighth=8, ninth=9)
PARTS |= dict(tenth=10, hundredth=100, thousandth=1000)
FRACTION = re.compile(
    r"\b(?:(?P<near>more than|less than|over|under|nearly|almost) )?(?:"
    rf"(?P<count>an?|{'|'.join(WORDS[1:])}) (?P<part>{'|'.join(PARTS)})s?"
    rf"|(?P<half>half|halves)|(?P<twice>twice)|(?P<times>{'|'.join(WORDS[2:])}) times"
    r"|(?P<every>(?<=nearly )(?:all|every)|(?<=almost )(?:all|every))"
    r"|(?P<none>hardly any|(?<=nearly )none|(?<=almost )none))\b",
    re.IGNORECASE,
)
IDIOMS = {  # what looks like a fraction and measures nothing
    r"(?:first|second|upper|lower|right|left|other|one|either|which|that|the|its) "
    r"half(?! of (?:all|draws))": "one of two parts, by its name",
    r"lower halves|cut in half|half[ -]way|half of the way|half of the numbers|in halves"
    r"|half of (?:them|the modes)|low, half|half a (?:robot|second|batch)": "of two equal parts",
    r"half as far again|a quarter turn": "a setting, said in words",
    r"a third (?:text|target)|a seventh,? (?:which )?draws": "the next of a row",
    r"(?:from|to|are|7) a fifth|two, three times the pitch": "an interval in music",
    r"twice(?! as| that| the network)|six times, in|a hundred times|hardly any doubt": "how often it happens",
    r"(?:a quarter of (?:their|its) fair share)": "the definition of a covered mode",
}
# What a question says, in words too, is quoted there, or of the program that it names
QUESTION = re.compile(
    r"^::: (?:read|change|predict) (?P<name>\S+).*\n(?:\n| {4}.*\n)*", re.MULTILINE
)
SCALED = dict(halve=2, halved=2, halves=2, double=2, doubled=2, doubles=2, dozen=12)
SCALED |= dict(tenfold=10, thirty=30, forty=40, fifty=50, hundred=100, thousand=1000)
COUNTS = {word: WORDS.index(word) for word in WORDS[3:]} | SCALED
COUNT = re.compile(
    rf"\b(?:(?:two|{'|'.join(COUNTS)}) (?=hundred|thousand))?(?:{'|'.join(COUNTS)})\b",
    re.IGNORECASE,
)
NO_COUNTS = {  # what looks like a count and is none
    r"(?:an?|no|from) [\"“]?(?:three|four|seven)\b(?= moving|[\"”.?,])": "a digit, by its name",
    r"(?<=a few )hundred|(?<=several )hundred": "of that order",
}
NO_COUNT = re.compile("|".join(NO_COUNTS), re.IGNORECASE)
QUOTED = r"^    > .*|^    `.*` -> `.*`$|because=\S+"
IDIOM = re.compile("|".join(IDIOMS), re.IGNORECASE)
LITERAL = re.compile(r"(?<![\w.])(\d[\d_,]*\.?\d*(?:e-?\d+)?|\.\d+)")
DATA = tomllib.loads((PACKAGE / "data.toml").read_text("utf-8"))
NO_PROSE = ("references.md", "licences.md", "catalogue.md", "playground.md")
PAGES = {
    path: text
    for path, text in SITE.pages.items()
    if path not in NO_PROSE and not path.startswith("glossary/")
}


SHOWN = re.compile(
    r"^ *::: (?:(?:example|printed|walk|predict|read)|(?:explore|viewer) [\w-]+)"
    r" ([\w/]+)(.*)",
    re.M,
)


def as_read(text):
    """A page as it is read, below the description that cards and search engines show."""
    head, body = re.match(r"(?:---\n(.*?\n)---\n)?(.*)", text, re.S).groups()
    described = re.search(r"^description: (.*)\n", head or "", re.M)
    return f"{described[1]}\n\n{body}" if described else body


def sections(text):
    """The parts of a page: a program in one does not speak for another."""
    return re.split(r"^(?=## )", as_read(text), flags=re.M)


def prose(text):
    """What a reader reads: no code, maths, directives, addresses, instructions."""
    text = re.sub(r"^(```+|~~~+).*?^\1", "", text, flags=re.M | re.S)
    text = re.sub(r"^!!! try .*\n(?:\n|    .*\n)*", "", text, flags=re.M)
    for aside in (
        r"^ {4}(?:- \[ \] (?:.*? ::(?= )|.*$)|- \[=\] .*$|> .*$|`.*` -> `.*`$)",
        r"`[^`\n]*`",
        r"\$\$?[^$]+\$\$?",
        r"^ *:::.*$",
        r"(?<=\])\([^)]*\)",
        r"</?\w[^>]*>",
        r"\{[^}\n]*\}",
    ):
        text = re.sub(aside, "", text, flags=re.M)
    return text


def programs(text):
    """The examples that a section shows or quotes."""
    shown = re.findall(
        r"^ *::: (?:example|printed|walk|predict|read|change) ([\w/]+)", text, re.M
    )
    viewed = re.findall(r"^ *::: viewer \w+ ([\w/]+)", text, re.M)
    return [SITE[name] for name in dict.fromkeys([*shown, *viewed])]


def values(text):
    """The numbers in a text."""
    found = set()
    for literal in LITERAL.findall(text):
        plain = literal.replace(",", "").replace("_", "").rstrip(".")
        found.add(float(plain))
    return found


def settings(source):
    """The numbers that a program sets: constants, defaults, named arguments."""
    tree = ast.parse(source)
    nodes = [n for n in tree.body if isinstance(n, (ast.Assign, ast.AnnAssign))]
    for node in ast.walk(tree):
        if isinstance(node, ast.arguments):
            nodes += [*node.defaults, *filter(None, node.kw_defaults)]
        elif isinstance(node, ast.keyword):
            nodes.append(node.value)
    constants = [c for n in nodes for c in ast.walk(n) if isinstance(c, ast.Constant)]
    return {
        float(c.value)
        for c in constants
        if isinstance(c.value, (int, float)) and not isinstance(c.value, bool)
    }


def said_in(text):
    """The numbers in a text, also in words."""
    return values(text) | {counted(match[0]) for match in COUNT.finditer(text)}


def outputs(text):
    """What a section shows of what its programs printed: their named paragraphs, or all."""
    shown = []
    for name, options in SHOWN.findall(text):
        example = SITE[name]
        named = re.search(r"\b(?:output|still|path)=(\S+)", options)
        parts = named[1].split(",") if named else ["text"]
        have = {"text": example.printed, **paragraphs(example)}
        shown += [have[part] for part in parts if part in have]
    return "\n".join(shown)


def quoted(text):
    """What the questions of a section quote."""
    return "\n".join(re.findall(QUOTED, text, re.M))


def set_by(example):
    """The numbers that a program sets, or finds said of its data."""
    found = settings(example.source)
    for name in SITE.data_files(example):
        found |= values(DATA[name]["what"])
    return found


def known_to(example):
    """The numbers that a program prints, sets, or finds said of its data."""
    return said_in(example.printed) | set_by(example)


def is_bound(literal, percent, known):
    """Whether a number of the page is one of these, as written or rounded."""
    plain = literal.replace(",", "")
    value = float(plain)
    digits = len(plain.partition(".")[2])
    wanted = [(value, digits)]
    if percent:
        wanted.append((value / 100, digits + 2))
    for number, places in wanted:
        if number in known:
            return True
        fractions = (k for k in known if k != int(k))
        if any(round(k, places) == number for k in fractions):
            return True
    return False


def as_share(phrase):
    """Three in ten: 0.3, and how far off it may be to be said so."""
    part, whole = (
        100 if word.lower() == "hundred" else WORDS.index(word.lower())
        for word in SHARE.fullmatch(phrase).groups()
    )
    return part / whole, 1 / 2 / whole


def is_said(phrase, share):
    """Whether words say this share, or what is left of it."""
    said, near = as_share(phrase)
    return min(abs(share - said), abs(1 - share - said)) <= near


def shares(plain):
    """The shares that a text says in words, in lower case."""
    return {match[0].lower() for match in SHARE.finditer(" ".join(plain.split()))}


def said(phrase):
    """A fraction in words: its qualifier, its value, and how near is near enough."""
    found = FRACTION.search(phrase)
    near = (found["near"] or "").lower()
    if found["part"]:
        count = found["count"].lower()
        value = (1 if count in ("a", "an") else WORDS.index(count)) / PARTS[
            found["part"].lower()
        ]
        return near, value, min(value / 4, 0.05)
    if found["half"]:
        return near, 0.5, 0.05
    if found["every"]:
        return "at least", 0.9, 0
    if found["none"]:
        return "at most", 0.1, 0
    times = 2 if found["twice"] else WORDS.index(found["times"].lower())
    return near, times, times / 8


def is_fraction(phrase, *printed):
    """Whether words say this printed number, per cent or ratio, or what is left of it."""
    first, *second = printed
    value = first / second[0] if second else first
    near, wanted, off = said(phrase)
    if second and (value > 1) == (wanted < 1):  # whichever of the two was printed first
        value = 1 / value
    if wanted < 1 < value:  # per cent
        value /= 100
    fits = {
        "": lambda x: abs(x - wanted) <= off + 1e-9,
        "nearly": lambda x: wanted - 2 * off <= x < wanted,
        "more than": lambda x: wanted < x < 1.5 * wanted,
        "less than": lambda x: x < wanted,
        "at least": lambda x: x >= wanted,
        "at most": lambda x: x <= wanted,
    }
    like = {"almost": "nearly", "over": "more than", "under": "less than"}
    fit = fits[like.get(near, near)]
    return fit(value) or (wanted < 1 and fit(1 - value))


def fractions(plain, given):
    """The fractions in a text that neither an idiom nor a fact of the page covers."""
    words = " ".join(plain.split()).lower()
    known = [m.span() for pattern in (IDIOM, SHARE) for m in pattern.finditer(words)]
    for phrase in given:
        if FRACTION.search(phrase):
            known += [m.span() for m in re.finditer(re.escape(phrase.lower()), words)]
    found = []
    for match in FRACTION.finditer(words):
        if not any(a < match.end() and match.start() < b for a, b in known):
            found.append(words[max(0, match.start() - 30) : match.end() + 20])
    return found


def counted(phrase):
    """The count that words say: twenty thousand, a dozen."""
    words = COUNT.search(phrase)[0].lower().split()
    return math.prod(COUNTS.get(word, 2) for word in words)


def lengths(section):
    """How many items there are in each list, table and row of bold leads of a section."""
    leads = len(re.findall(r"^(?:- )?\*\*[^*]+\*\*", section, re.M))
    lists = re.findall(
        r"(?:^(?:[-*]|\d+\.) .*\n(?:\n?  .*\n)*\n?)+", section + "\n", re.M
    )
    items = [len(re.findall(r"^(?:[-*]|\d+\.) ", found, re.M)) for found in lists]
    tables = re.findall(r"^\|[-:| ]+\|\n((?:\|.*\n?)+)", section, re.M)
    tiles = len(re.findall(r"^<div markdown>", section, re.M))
    return {leads, tiles, *items, *(len(rows.splitlines()) for rows in tables)}


def spans(plain, given):
    """Where the phrases stand that are facts of the page."""
    phrases = [phrase for phrase in given if not NUMBER.fullmatch(phrase)]
    return [
        m.span()
        for p in phrases
        for m in re.finditer(re.escape(p), plain, re.IGNORECASE)
    ]


def in_words(plain, known, given):
    """The counts in a text that are not known, nor a fact of the page, with their words.

    They count from three on, since two is a word like any other.
    """
    taken = [m.span() for p in (SHARE, FRACTION, NO_COUNT) for m in p.finditer(plain)]
    taken += spans(plain, given)
    found = []
    for match in COUNT.finditer(plain):
        covered = any(a <= match.start() < b for a, b in taken)
        if not covered and counted(match[0]) not in known:
            found.append(plain[max(0, match.start() - 30) : match.end() + 20])
    return found


def asked(text, given):
    """What the questions of a page say that they do not quote, nor their program knows."""
    found = []
    for question in QUESTION.finditer(text):
        lines = re.findall(QUOTED, question[0], re.M)
        known = known_to(SITE[question["name"]]) | values("\n".join(lines))
        plain = " ".join(prose(question[0]).split())
        named = spans(plain, given)
        for match in NUMBER.finditer(plain):
            literal, percent = match[1].rstrip(","), match[2]
            free = is_a_year(literal) or literal in {"0", "1", *given}
            free = free or any(a <= match.start() < b for a, b in named)
            if not free and not is_bound(literal, percent, known):
                found.append(plain[max(0, match.start() - 30) : match.end() + 20])
        found += in_words(plain, known, given)
    return found


def is_a_year(literal):
    return re.fullmatch(r"(?:1[5-9]|20)\d\d", literal) is not None


def facts(text):
    """{number as written: where it comes from}, from the front matter."""
    head = re.match(r"---\n(.*?)\n---\n", text, re.S)
    return (yaml.safe_load(head[1]) if head else {}).get("facts", {})


def unbound(text):
    """The numbers of a page that nothing binds, with the words around them."""
    given = {str(number) for number in facts(text)}
    found = []
    opening, *rest = sections(text)
    for section in (opening, *rest):
        here = text if section is opening else section
        near = said_in(outputs(here) + quoted(section))
        known = near.union(*map(set_by, programs(here)))
        plain = prose(section)
        found += [(phrase, "in words") for phrase in shares(plain) - given]
        if text is not PAGES.get("corrections.md"):  # each row says how we know
            found += [(phrase, "a fraction") for phrase in fractions(plain, given)]
            found += [(phrase, "asked") for phrase in asked(section, given)]
            stated = " ".join(prose(QUESTION.sub("", section)).split())
            near |= lengths(section) | ({len(rest)} if section is opening else set())
            found += [(words, "a count") for words in in_words(stated, near, given)]
        plain = " ".join(plain.split())
        named = spans(plain, given)
        for match in NUMBER.finditer(plain):
            literal, percent = match[1].rstrip(","), match[2]
            free = is_a_year(literal) or (literal in {"0", "1"} and not percent)
            free = free or any(a <= match.start() < b for a, b in named)
            name = plain.startswith("-gram", match.end())  # a 6-gram is printed as one
            if literal in given or free:
                continue
            if not is_bound(literal, percent, near if name else known):
                around = plain[max(0, match.start() - 30) : match.end() + 20]
                found.append((literal, around))
    return found


def kind_of(phrase):
    """Which kind of number a fact is about."""
    for kind, pattern in (("share", SHARE), ("number", NUMBER)):
        if pattern.fullmatch(phrase):
            return kind
    kinds = (("fraction", FRACTION), ("count", COUNT), ("number", NUMBER))
    return next((kind for kind, p in kinds if p.search(phrase)), "")


def looked_up(page, source):
    """The numbers that a checked source gives, or how often it is found.

    It is the output of an example, a file, a function of one (`file::name`), or
    "quoted", the quotations of the page, and a pattern; or it is plain arithmetic.
    `=> 16 - a` works on the numbers in the pattern's brackets, which are a, b, c.
    """
    name, _, pattern = source.partition(": ")
    pattern, _, formula = pattern.partition(" => ")
    if re.fullmatch(r"[\d\s.*/+()-]+|.*\b(?:exp|log)\(.*", name):
        return worked_out(name)
    text = text_of(page, name)
    found = re.search(pattern, text, re.M)
    if found is None:
        return []
    if not found.groups() and not formula:
        return [len(re.findall(pattern, text, re.M))]
    numbers = [as_number(group) for group in found.groups()]
    if formula:
        return worked_out(formula, **dict(zip("abcd", numbers, strict=False)))
    return numbers


def as_number(written):
    """A number in digits or words."""
    if COUNT.fullmatch(written):
        return counted(written)
    return float(written.replace(",", "").replace("_", ""))


def worked_out(formula, **numbers):
    """What a formula gives, or several with commas between."""
    known = {"exp": math.exp, "log": math.log}
    return list(eval(f"({formula},)", known, numbers))


def text_of(page, name):
    """Where a fact is looked up."""
    if name == "quoted":
        return quoted(page)
    path, _, function = name.partition("::")
    if not (ROOT / path).is_file():
        return SITE[name].printed
    text = (ROOT / path).read_text("utf-8")
    if path.endswith(".md"):
        return as_read(text)  # a fact is not its own source
    if not function:
        return text
    for node in ast.parse(text).body:
        if getattr(node, "name", "") == function:
            first = min([node.lineno, *(d.lineno for d in node.decorator_list)])
            return "\n".join(text.splitlines()[first - 1 : node.end_lineno])
    raise AssertionError(f"{path} has no {function}")


def says(phrase, kind, numbers):
    """Whether the words or digits of a fact are these numbers."""
    digits = [match[1].rstrip(",") for match in NUMBER.finditer(phrase)]
    if kind == "share":
        part = numbers[0]
        return is_said(phrase, part / 100 if part > 1 else part)
    if kind == "number":
        pairs = zip(digits, numbers, strict=False)
        return len(digits) <= len(numbers) and all(
            is_bound(written, "%", {number}) for written, number in pairs
        )
    if not all(is_bound(written, "", set(numbers)) for written in digits):
        return False
    if kind == "fraction":
        return is_fraction(phrase, *numbers)
    counts = [counted(match[0]) for match in COUNT.finditer(phrase)]
    return counts == numbers[: len(counts)]


@pytest.mark.parametrize("path", PAGES)
def test_each_number_of_a_page_has_a_source(path):
    assert unbound(PAGES[path]) == [], "no program of the section prints these"


@pytest.mark.parametrize("path", [p for p, text in PAGES.items() if facts(text)])
def test_each_fact_is_used_and_holds(path):
    text = PAGES[path]
    plain = prose(as_read(text))
    written = {m[1].rstrip(",") for m in NUMBER.finditer(plain)} | shares(plain)
    words = " ".join(plain.split()).lower()
    for number, source in facts(text).items():
        phrase = str(number)
        if NUMBER.fullmatch(phrase) or SHARE.fullmatch(phrase):
            assert phrase in written, f"{phrase} is not on the page"
        else:
            assert words.count(phrase.lower()) == 1, f"{phrase!r} is not on it once"
        kind = kind_of(phrase)
        assert kind, f"{phrase!r} has no number"
        if not source.startswith("= "):
            named = re.findall(r"\b(?:tests|snippets|docs)/[\w/]+\.\w+", source)
            assert not named, f"{named}, of {number}: as `= {named[0]}: pattern`"
            continue
        found = looked_up(text, source[2:])
        assert found, f"{phrase}: not found: {source}"
        assert says(phrase, kind, found), f"{source}: {found}, not {phrase}"


FACTS = [
    # the words, their source, and whether it says so
    ("8 rows", "compare: ^the truth +(\\d)", True),
    ("9 rows", "compare: ^the truth +(\\d)", False),
    ("0.97 of 8 rows", "compare: ^the truth +(8).* (0\\.97) +- => b, a", True),
    ("0.97 of 7 rows", "compare: ^the truth +(8).* (0\\.97) +- => b, a", False),
    ("four seeds", "snippets/families/compare.py: ^SEEDS = (4)", True),
    ("five seeds", "snippets/families/compare.py: ^SEEDS = (4)", False),
    ("1,437 rows", "tests/test_data.py::test_digits_and_labels_go_together_and_are_split_once: (1437)", True),
    ("1,437 rows", "tests/test_data.py::test_that_is_not_there: (1437)", False),
    ("1,437 rows", "tests/no_such_file.py: (1437)", False),
    ("1,437 rows", "tests/test_data.py::test_the_larger_digits_are_sorted: (1437)", False),
    ("196 pixels", "14 * 14", True),
    ("195 pixels", "14 * 14", False),
    ("0.99 of it", "1 - exp(-9 / 2)", True),
    ("three of them", "compare: ^the truth +(8) => a - 5", True),
    ("a third of 8 rows", "compare: ^the truth +(8) => a / 24, 1", False),  # where is the 8?
    ("half of the 8", "compare: ^the truth +(8) => 4, 8", True),
    ("12 rows", "quoted: (12) eggs", True),
    ("12 rows", "quoted: (11) eggs", False),
]  # fmt: skip


@pytest.mark.parametrize(("words", "source", "holds"), FACTS)
def test_a_source_is_looked_up(monkeypatch, words, source, holds):
    page = f"---\nfacts:\n  '{words}': '= {source}'\n---\n\nThese {words}.\n\n    > 12 eggs\n"
    monkeypatch.setitem(PAGES, "x.md", page)
    if holds:
        test_each_fact_is_used_and_holds("x.md")
        return
    with pytest.raises((AssertionError, UnknownExampleError)):
        test_each_fact_is_used_and_holds("x.md")


def test_a_source_in_words_names_no_file(monkeypatch):
    page = "---\nfacts:\n  '12': 'asserted in tests/test_data.py'\n---\n\nOf 12.\n"
    monkeypatch.setitem(PAGES, "x.md", page)
    with pytest.raises(AssertionError, match="as `= tests/test_data.py: pattern`"):
        test_each_fact_is_used_and_holds("x.md")


def test_a_section_is_bound_by_what_it_shows_alone():
    page = """## Here

::: printed tax_and_haiku output=tax

For 10,000 there are 999 haiku of 60 poems; a 6-gram, a 7-gram.

## There

::: example text_ladder code=none output=rungs

A 6-gram and no 7-gram; 131 samples.
"""
    found = [number for number, _ in unbound(page)]
    assert found == ["999", "60", "6", "7", "7", "131"]  # though range(7) is set there


def test_words_around_a_number_bind_it_there_alone():
    page = "---\nfacts: {'12 of them': 'a'}\n---\n## Here\n\nOf 12 of them 12.\n"
    assert [number for number, _ in unbound(page)] == ["12"]


def test_a_number_that_nobody_prints_is_found():
    page = """## Here

::: printed tax_and_haiku output=counted

Of 60 poems 0.36, or 36 %, and not 0.37 or 61. The year is 1999, and there are 9, or 1.
"""
    assert [number for number, _ in unbound(page)] == ["0.37", "61", "9"]
    given = "---\nfacts: {'61': 'a guess', '0.37': 'another', '9': 'a third'}\n---\n"
    assert unbound(given + page) == []
    elsewhere = page.replace("Of 60", "## There\n\nOf 60")
    assert "0.36" in dict(unbound(elsewhere))  # another section's program


def test_a_share_in_words_needs_a_source():
    page = "## Here\n\nTwo points in three miss, *three of\neight* end, one of ten digits is.\n"
    found = sorted(phrase for phrase, kind in unbound(page) if kind == "in words")
    assert found == ["three of eight", "two points in three"]
    given = "---\nfacts: {'three of eight': 'a test', 'two points in three': 'another'}\n---\n"
    (left,) = unbound(given + page)
    assert left[1] == "a count"  # of digits: one of them is a choice, and no share


@pytest.mark.parametrize(
    ("phrase", "share", "said"),
    [
        ("two in three", 0.65, True),
        ("two in three", 0.35, True),  # of those that do not
        ("two in three", 0.85, False),
        ("eight in ten", 0.84, True),
        ("eight in ten", 0.86, False),
        ("one in eight", 0.88, True),
        ("three times in four", 0.76, True),
        ("three haiku in four", 0.5, False),
        ("one real point in a hundred", 0.011, True),
        ("one real point in a hundred", 0.03, False),
    ],
)
def test_what_share_words_say(phrase, share, said):
    assert is_said(phrase, share) is said


@pytest.mark.parametrize(
    ("phrase", "printed", "fits"),
    [
        ("a third of the lines", (0.36,), True),
        ("a third of the lines", (0.26,), False),
        ("a fifth lie between", (0.8,), True),  # what is left
        ("almost a quarter", (23.5,), True),  # per cent
        ("almost a quarter", (26.0,), False),
        ("more than half", (24, 45), True),
        ("more than half", (0.49,), True),  # of those that do not
        ("nearly half of all", (0.53,), True),
        ("two thirds of it", (0.7,), True),
        ("seven tenths", (0.6,), False),
        ("more than twice", (4.51, 1.97), True),
        ("twice as likely", (1.6,), False),
        ("nearly all are right", (0.95,), True),
        ("nearly every point", (0.85,), False),
        ("hardly any land there", (0.02,), True),
    ],
)
def test_what_fractions_say(phrase, printed, fits):
    assert is_fraction(phrase, *printed) is fits


def test_a_fraction_needs_a_source():
    page = "## Here\n\nA third of\nthe lines, twice as many; the upper half. A third of all.\n"
    assert len(unbound(page)) == 3
    given = "---\nfacts: {'a third of the lines': 'a', 'twice as many': 'b', 'a third of all': 'c'}\n---\n"
    assert unbound(given + page) == []


def test_a_question_says_what_it_quotes_or_what_its_program_knows():
    page = """## Here

::: printed counting

::: read tax_and_haiku output=counted because=3<60

    Of 1000 seeds, how many haiku differ? A third of them, or a dozen?

    - [ ] 998 :: 17 more would be, and sixteen less.
    - [=] 999

    > counted: of 1000 seeds, 999 different haiku,

    So three are alike, out of 60 poems; five are not, nor 2.66.

## There
"""
    found = [words for words, kind in unbound(page) if kind == "asked"]
    assert len(found) == 5, found
    kinds = [kind for _, kind in unbound(page)]
    assert kinds.count("a fraction") == 1
    given = {"a dozen", "sixteen less", "five are not"}
    assert asked(page, given) == found[:2]  # 17; and 2.66, of another program


def test_a_count_in_words_needs_a_source():
    page = """## Here

::: printed tax_and_haiku output=counted

Of a thousand seeds seventeen; nineteen poems, a few hundred, thirty more.
A "four", **a four** moving, a four moving left.

::: read tax_and_haiku output=counted

    Eleven are asked.

## There

These three, of a thousand:

- one
- two
  and on
- the last
"""
    counts = [words for words, kind in unbound(page) if kind == "a count"]
    wrong = ["seventeen", "nineteen", "thirty", "a four** moving", "thousand"]
    assert len(counts) == len(wrong), counts
    assert all(word in words for word, words in zip(wrong, counts, strict=True))
    given = "---\nfacts: {'nineteen poems': 'a test', 'thirty more': 'another'}\n---\n"
    left = [words for words, kind in unbound(given + page) if kind == "a count"]
    assert left == [counts[0], *counts[3:]]


def test_a_count_is_read_whole():
    assert [counted(phrase) for phrase in ("a dozen", "Three seeds", "a hundred")] == [
        12,
        3,
        100,
    ]
    assert in_words("two hundred of twenty thousand", {20, 1000, 100, 2}, set()) != []
    assert in_words("two hundred of twenty thousand", {200, 20_000}, set()) == []


def test_what_a_section_shows_is_counted():
    assert lengths("Text\n\n| a |\n|---|\n| 1 |\n| 2 |\n| 3 |\n") == {0, 3}
    assert lengths("1. one\n2. two\n   more\n\n3. three\n\nText\n\n- a\n- b\n") == {
        0,
        2,
        3,
    }
    assert lengths("**One.** x\n\n**Two.** y, **not a lead**\n\n- **Three.** z\n") == {
        0,
        1,
        3,
    }


def test_a_page_has_as_many_sections_as_it_says():
    page = "Three ways.\n\n## A\n\n## B\n\n## C\n\nThree.\n"
    assert [kind for _, kind in unbound(page)] == ["a count"]  # not in a section
    assert len(unbound(page.replace("Three ways", "Four ways"))) == 2


@pytest.mark.parametrize(
    ("count", "pattern", "holds"),
    [
        ("eight modes", r"^the truth +(\d)", True),
        ("seven modes", r"^the truth +(\d)", False),
        (
            "two rows",
            r"^(?:one|ten) Gaussians? ",
            False,
        ),  # two is a word like any other
        ("three rows", r"^(?:one|ten) Gaussians? |^a copier ", True),  # lines
        ("four rows", r"^(?:one|ten) Gaussians? |^a copier ", False),
        ("three rows", r"^no such row ", False),
    ],
)
def test_a_fact_of_a_count_is_what_is_printed(monkeypatch, count, pattern, holds):
    page = f"---\nfacts:\n  '{count}': '= compare: {pattern}'\n---\n\nThese {count}.\n"
    monkeypatch.setitem(PAGES, "x.md", page)
    if holds:
        test_each_fact_is_used_and_holds("x.md")
        return
    with pytest.raises(AssertionError):
        test_each_fact_is_used_and_holds("x.md")


def test_most_examples_run_with_numpy_alone():
    """What the home says: more need nothing else than four in five."""
    alone = [example.needs == "NumPy" for example in SITE.examples]
    assert 0.8 <= sum(alone) / len(alone) < 1


def test_nearly_every_family_makes_every_type():
    """What the page of types says of its matrix: one cell a pair."""
    matrix = SITE.pages["types/index.md"].split("| family | text |")[1].split("\n\n")[0]
    rows = [line.split("|")[2:-1] for line in matrix.splitlines()[2:]]
    cells = [cell.strip() for row in rows for cell in row]
    assert len(cells) == 7 * 5
    assert 0.9 <= sum(cell != "–" for cell in cells) / len(cells) < 1


LABS = sorted((ROOT / "docs" / "labs").glob("*.py"))


def unbound_in_lab(text):
    """The numbers in a lab's words that no cell of it sets, and no data have."""
    words, code = "", ""
    for cell in re.split(r"^# %%", text, flags=re.M)[1:]:
        kind, _, body = cell.partition("\n")
        if "markdown" in kind:
            words += re.sub(r"^# ?", "", body, flags=re.M)
        else:
            code += body
    known = values(code) | {0, 1}
    for about in DATA.values():
        known |= values(about["what"])
    tried = re.sub(r"^Try it: .*?(?=^$|\Z)", "", words, flags=re.M | re.S)
    plain = " ".join(prose(tried).split())
    numbers = [(m[1].rstrip(","), m[2]) for m in NUMBER.finditer(plain)]
    found = [n for n, percent in numbers if not is_bound(n, percent, known)]
    return found + in_words(plain, known, set())


@pytest.mark.parametrize("path", LABS, ids=lambda path: path.stem)
def test_each_number_of_a_lab_is_set_in_it(path):
    assert unbound_in_lab(path.read_text("utf-8")) == []


def test_a_number_that_no_cell_sets_is_found():
    lab = """# %% [markdown]
# We draw 100 of them, not 200: a hundred, not seventeen.
#
# Try it: draw 300.

# %%
print(100)
"""
    number, count = unbound_in_lab(lab)
    assert number == "200"
    assert "seventeen" in count


DOCSTRINGS = {  # what a docstring says that neither its code nor its test does
    ("agent", "95"): "100 * 0.36 ** (1 / 20)",
    ("byte", "255"): "2 ** 8 - 1",
    ("positional_embedding", "65"): "64 + 1",
    ("extraction", "217"): "bpe: learnt from (217)012 bytes",
    ("image_from_words", "90"): "tests/types/test_image_from_words.py::test_what_is_kept_back: == (90)",
    ("minilm", "32"): "snippets/llm/minilm.py: C = (384) width, H = (12) heads => a / b",
    ("next_token", "49,152"): "gguf: vocab_size +(49152)",
    ("next_token", "twelve"): "next_token: \\d\\.\\d\\d +\\d+\\.\\d +\\d\\.\\d\\d$",
    ("smollm", "0.54"): "text_ladder: ^  SmolLM2 +(134515008) => a * 4 / 10**9",
    ("smollm", "49,152"): "gguf: vocab_size +(49152)",
    ("smollm", "576"): "gguf: embedding_length +(576)",
}  # fmt: skip


def unbound_in_docstring(example):
    """The numbers of a docstring that are not set, printed or asserted."""
    text = re.sub(r"^Reference: (?:.+\n)+", "", example.docstring + "\n", flags=re.M)
    known = said_in(example.printed) | said_in(example.body) | set_by(example)
    known |= said_in((ROOT / example.test_path).read_text("utf-8"))
    plain = " ".join(prose(text).split())
    numbers = [(m[1].rstrip(","), m[2]) for m in NUMBER.finditer(plain)]
    found = [
        n
        for n, percent in numbers
        if not is_a_year(n) and n not in {"0", "1"} and not is_bound(n, percent, known)
    ]
    return found + [COUNT.search(words)[0] for words in in_words(plain, known, set())]


@pytest.mark.parametrize("example", SITE.programs, ids=lambda example: example.name)
def test_each_number_of_a_docstring_is_in_its_program_or_test(example):
    for number in unbound_in_docstring(example):
        source = DOCSTRINGS.get((example.path.stem, number))
        assert source, f"{example.name}: nothing sets, prints or asserts {number}"
        found = looked_up("", source)
        assert found, source
        assert says(number, kind_of(number), found), (number, found)


@pytest.mark.parametrize(
    ("literal", "percent", "bound"),
    [
        ("0.81", "", True),
        ("0.8", "", True),  # rounded
        ("81", "%", True),
        ("0.82", "", False),
        ("82", "%", False),
        ("1,437", "", True),
        ("81", "", False),  # not without its sign
        ("3", "", False),
    ],
)
def test_what_binds_a_number(literal, percent, bound):
    assert is_bound(literal, percent, {0.814, 1437.0}) is bound
