"""What the command line does to examples: lists, copies, builds, checks them."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

from snippets._site import store
from snippets._site.catalogue import Example, Site
from snippets._site.errors import UserError

HEAD = ("NAME", "TYPE", "WHAT IT IS", "LINES", "SECONDS", "NEEDS")


def table(site: Site, topic: str | None) -> str:
    """The examples of a topic, or all of them without the glossary's."""
    topics = sorted({e.topic for e in site.programs})
    if topic and topic not in topics:
        raise UserError(f"no topic is called {topic!r}; {', '.join(topics)}")
    shown = [e for e in site.programs if e.topic == topic] or site.examples
    times = store.times(site)
    rows = [HEAD, *(_row(e, times) for e in shown)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [
        "  ".join(cell.ljust(w) for cell, w in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]
    if not topic:
        terms = len(site.entries)
        count = f"{len(shown)} examples, and {terms} of the glossary"
        lines += ["", f"{count}: list glossary"]
    return "\n".join(lines)


def _row(e: Example, times: dict[str, list[str]]) -> tuple[str, ...]:
    seconds = times.get(e.name, ["-"])[0]
    return e.name, e.topic, e.summary, str(e.lines), seconds, e.needs


def copy(example: Example, dest: Path, force: bool) -> str:
    """Writes the bundle to a file or into a folder; -> what to say of it."""
    if dest.is_dir():
        dest /= example.path.name
    if dest.exists() and not force:
        raise UserError(f"{dest} exists; --force overwrites it")
    text = example.site.bundle(example)
    store.replace(dest, text.encode())
    return f"wrote {dest} ({len(text.splitlines())} lines, needs {example.needs})"


def build(chosen: list[Example], rebuild: bool, jobs: int) -> int:
    """Runs those that are stale, or all; -> exit code."""
    todo = [e for e in chosen if rebuild or store.problems(e)]
    failed = 0
    total = 0.0
    pool = ThreadPoolExecutor(jobs)
    try:
        running = {pool.submit(store.build, e): e.name for e in todo}
        for i, job in enumerate(as_completed(running), 1):
            told = f"[{i}/{len(todo)}] {running[job]}:"
            try:
                seconds = job.result()
            except (store.BuildError, ValueError) as error:
                failed += 1
                print(f"{told} FAILED: {error}", file=sys.stderr)
            else:
                total += seconds
                print(f"{told} {seconds:.1f} s", flush=True)
    finally:
        pool.shutdown(cancel_futures=True)
    fresh = len(chosen) - len(todo)
    print(
        f"{len(todo) - failed} built in {total:.1f} s of running, "
        f"{fresh} were fresh, {failed} failed"
    )
    return 1 if failed else 0


def check(chosen: list[Example]) -> int:
    """Says which outputs are not those of their programs; -> exit code."""
    stale = {e.name: found for e in chosen if (found := store.problems(e))}
    for name, found in stale.items():
        print(f"{name}: {'; '.join(found)}", file=sys.stderr)
    print(f"{len(chosen) - len(stale)} fresh, {len(stale)} stale")
    return 1 if stale else 0
