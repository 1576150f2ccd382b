"""The command line: list, show, copy, run, build, train; vendor for the page."""

from __future__ import annotations

import argparse
import importlib
import os
import runpy
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from typing import Any, NoReturn

from snippets._site import store, vendor
from snippets._site.catalogue import Example, Site, UnknownExampleError


class UserError(Exception):
    """A mistake of the user's: one line on stderr, exit code 2."""


class Parser(argparse.ArgumentParser):
    """Says in one line what is wrong with the arguments."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"snippets: {message}\n")


def cmd_list(args: argparse.Namespace) -> int:
    site: Site = args.site
    topics = sorted({e.topic for e in site.programs})
    if args.topic and args.topic not in topics:
        raise UserError(f"no topic is called {args.topic!r}; {', '.join(topics)}")
    shown = [e for e in site.programs if e.topic == args.topic] or site.examples
    head = ("NAME", "TYPE", "WHAT IT IS", "LINES", "SECONDS", "NEEDS")
    times = store.times(site)
    rows = [head, *(_row(e, times) for e in shown)]
    widths = [max(len(row[i]) for row in rows) for i in range(len(head))]
    for row in rows:
        print(
            "  ".join(
                cell.ljust(w) for cell, w in zip(row, widths, strict=True)
            ).rstrip()
        )
    if not args.topic:
        terms = len(site.entries)
        print(f"\n{len(shown)} examples, and {terms} of the glossary: list glossary")
    return 0


def _row(e: Example, times: dict[str, list[str]]) -> tuple[str, ...]:
    seconds = times.get(e.name, ["-"])[0]
    return e.name, e.topic, e.summary, str(e.lines), seconds, e.needs


def cmd_show(args: argparse.Namespace) -> int:
    print(args.site[args.name].code)
    return 0


def cmd_copy(args: argparse.Namespace) -> int:
    example = args.site[args.name]
    dest = Path(args.dest)
    if dest.is_dir():
        dest /= example.path.name
    if dest.exists() and not args.force:
        raise UserError(f"{dest} exists; --force overwrites it")
    text = args.site.bundle(example)
    store.replace(dest, text.encode())
    print(f"wrote {dest} ({len(text.splitlines())} lines, needs {example.needs})")
    return 0


def cmd_run(args: argparse.Namespace) -> int:
    example = args.site[args.name]
    os.environ.update(store.one_thread())  # before NumPy is imported
    if not example.runs_with_seed:
        if args.seed is not None:
            raise UserError("--seed: a glossary example has its own seed")
        runpy.run_path(str(example.path), run_name="__main__")
        return 0
    out = Path(args.out or Path("out") / example.name)
    before = _stamps(out)
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(f"--out: cannot make {out}: {error.strerror}") from None
    try:
        importlib.import_module(example.module).main(out, seed=args.seed or 0)
    except ModuleNotFoundError as error:
        raise UserError(str(error)) from None
    finally:
        after = _stamps(out)
        if not after and before is None:
            out.rmdir()
    for path in sorted(after.items() - (before or {}).items()):
        print(f"wrote {path[0]}", file=sys.stderr)
    return 0


def _stamps(folder: Path) -> Any:
    if not folder.is_dir():
        return None
    return {str(p): p.stat().st_mtime_ns for p in folder.iterdir()}


def cmd_build(args: argparse.Namespace) -> int:
    site: Site = args.site
    if not site.is_checkout:
        raise UserError("build works in a checkout of the site, not in an install")
    chosen = [site[name] for name in args.names] or site.programs
    if args.check:
        return _check(chosen)
    todo = [e for e in chosen if args.names or args.all or store.problems(e)]
    failed, total = [], 0.0
    pool = ThreadPoolExecutor(args.jobs)
    try:
        jobs = {pool.submit(store.build, e): e for e in todo}
        for i, job in enumerate(as_completed(jobs), 1):
            name = jobs[job].name
            try:
                seconds = job.result()
            except (store.BuildError, ValueError) as error:
                failed.append(name)
                print(
                    f"[{i}/{len(todo)}] {name}: FAILED: {error}",
                    file=sys.stderr,
                )
            else:
                total += seconds
                print(f"[{i}/{len(todo)}] {name}: {seconds:.1f} s", flush=True)
    finally:
        pool.shutdown(cancel_futures=True)
    fresh = len(chosen) - len(todo)
    print(
        f"{len(todo) - len(failed)} built in {total:.1f} s of running, "
        f"{fresh} were fresh, {len(failed)} failed"
    )
    return 1 if failed else 0


def _check(chosen: list[Example]) -> int:
    stale = {e.name: found for e in chosen if (found := store.problems(e))}
    for name, found in stale.items():
        print(f"{name}: {'; '.join(found)}", file=sys.stderr)
    print(f"{len(chosen) - len(stale)} fresh, {len(stale)} stale")
    return 1 if stale else 0


def cmd_vendor(args: argparse.Namespace) -> int:
    site: Site = args.site
    if not site.is_checkout:
        raise UserError("vendor works in a checkout of the site, not in an install")
    fetch = vendor.fetch_model if args.model else vendor.fetch_python
    try:
        fetch(site.docs, lambda line: print(line, flush=True))
    except vendor.VendorError as error:
        print(f"snippets: {error}", file=sys.stderr)
        return 1
    return 0


def cmd_prepare(args: argparse.Namespace) -> int:
    site: Site = args.site
    if not site.is_checkout:
        raise UserError("prepare works in a checkout of the site, not in an install")
    from snippets._site.generated import prepare  # it needs what `dev` installs

    try:
        prepare(site, Path(args.folder))
    except FileExistsError as error:
        raise UserError(f"{error.filename} exists") from None
    return 0


def cmd_train(args: argparse.Namespace) -> int:
    os.environ.update(store.one_thread())  # before NumPy is imported
    from snippets._experiments import train

    if args.name != "gpt":
        return _train_example(args)
    text = args.text or args.site.package / "text" / "prose.txt"
    names = (args.optimiser or "muon").split(",")
    out = Path(args.out or "gpt.npz")
    numbers = args.steps or 3000, args.seed, args.every or 200, args.resume
    try:
        train.train(
            names,
            Path(text),
            out,
            *numbers,
            lambda line: print(line, flush=True),
        )
    except train.TrainError as error:
        raise UserError(str(error)) from None
    except KeyboardInterrupt:
        print(
            "snippets: interrupted; the same command with --resume goes on "
            "from the last line above",
            file=sys.stderr,
        )
        return 130
    return 0


def _train_example(args: argparse.Namespace) -> int:
    """`train NAME`: what the example's function `weights` makes from nothing."""
    from snippets._experiments import train

    example = args.site[args.name]
    if not example.has_weights:
        raise UserError(f"{args.name} stores no weights: `run` does all it does")
    for option in ("steps", "optimiser", "text", "every", "resume"):
        if getattr(args, option):
            raise UserError(f"--{option} is for gpt, not for {args.name}")
    out = Path(args.out or f"{args.name}.npz")
    try:
        seconds = train.make(example.module, args.seed, out)
    except train.TrainError as error:
        raise UserError(str(error)) from None
    size = out.stat().st_size / 1000
    print(f"wrote {out} ({size:.0f} kB) after {seconds:.0f} s of CPU")
    return 0


def _at_least(least: int) -> Callable[[str], int]:
    def parse(text: str) -> int:
        if not text.strip().isdecimal() or int(text) < least:
            raise argparse.ArgumentTypeError(
                f"must be a whole number >= {least}, got {text!r}"
            )
        return int(text)

    return parse


def parser() -> argparse.ArgumentParser:
    top = Parser(prog="snippets", description=__doc__)
    sub = top.add_subparsers(required=True, metavar="COMMAND", parser_class=Parser)

    def command(
        name: str, help: str, run: Callable[..., int]
    ) -> argparse.ArgumentParser:
        made = sub.add_parser(name, help=help, description=help)
        made.set_defaults(run=run)
        return made

    one = command("list", "list the examples", cmd_list)
    one.add_argument("topic", nargs="?", help="only this topic, e.g. start")
    one = command("show", "print the source of an example", cmd_show)
    one.add_argument("name")
    one = command("copy", "write an example as one self-contained file", cmd_copy)
    one.add_argument("name")
    one.add_argument("dest", nargs="?", default=".", help="file or folder (default: .)")
    one.add_argument("--force", action="store_true", help="overwrite the file")
    one = command("run", "run an example", cmd_run)
    one.add_argument("name")
    one.add_argument("--seed", type=_at_least(0), help="default: 0, as published")
    one.add_argument("--out", help="folder for what it draws (default: out/NAME)")
    one = command("build", "run stale examples and store their outputs", cmd_build)
    one.add_argument("names", nargs="*", metavar="NAME", help="these, stale or not")
    one.add_argument("--all", action="store_true", help="all, stale or not")
    one.add_argument("--check", action="store_true", help="run nothing; 1 if stale")
    one.add_argument(
        "--jobs", type=_at_least(1), default=2, help="at once (default: 2)"
    )
    one = command("train", "train a model from nothing", cmd_train)
    one.add_argument("name", metavar="NAME")
    one.add_argument("--out", help="file for the weights (default: NAME.npz)")
    one.add_argument("--seed", type=_at_least(0), default=0)
    gpt = one.add_argument_group("for gpt")
    gpt.add_argument("--steps", type=_at_least(1), help="default: 3000")
    gpt.add_argument("--optimiser", help="muon (default), adam, or both: adam,muon")
    gpt.add_argument("--text", help="a file to read (default: our prose)")
    gpt.add_argument(
        "--every",
        type=_at_least(1),
        help="steps between progress lines and checkpoints (default: 200)",
    )
    gpt.add_argument("--resume", action="store_true", help="go on from the checkpoint")
    one = command("prepare", "write docs/ with all that MkDocs' hook adds", cmd_prepare)
    one.add_argument("folder", help="gets a copy of docs/ and mkdocs.yml")
    one = command("vendor", "fetch the Python that runs in the page", cmd_vendor)
    one.add_argument(
        "--model",
        action="store_true",
        help="instead the language model that runs in the page, 101 MB",
    )
    return top


def main(argv: list[str] | None = None, root: Path | None = None) -> int:
    """Runs one command; -> exit code (0 done, 1 failed, 2 the user's mistake)."""
    try:
        args = parser().parse_args(argv)
        args.site = Site(root or Path(__file__).parents[1])
        return int(args.run(args))
    except (UserError, UnknownExampleError, store.WriteError) as error:
        print(f"snippets: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print(
            "snippets: interrupted; nothing half-written is left",
            file=sys.stderr,
        )
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


if __name__ == "__main__":
    sys.exit(main())
