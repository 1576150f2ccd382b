"""The command line: examples listed, copied, run; outputs and weights made anew."""

from __future__ import annotations

import argparse
import importlib
import os
import runpy
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from snippets._site import commands, store, vendor
from snippets._site.catalogue import Site
from snippets._site.errors import UserError


class Parser(argparse.ArgumentParser):
    """Says in one line what is wrong with the arguments."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"snippets: {message}\n")


def say(line: str) -> None:
    """Prints at once, though it be into a pipe."""
    print(line, flush=True)


# --- examples ------------------------------------------------------------------


def cmd_list(site: Site, args: argparse.Namespace) -> int:
    print(commands.table(site, args.topic))
    return 0


def cmd_show(site: Site, args: argparse.Namespace) -> int:
    print(site[args.name].code)
    return 0


def cmd_copy(site: Site, args: argparse.Namespace) -> int:
    print(commands.copy(site[args.name], Path(args.dest), args.force))
    return 0


def cmd_run(site: Site, args: argparse.Namespace) -> int:
    example = site[args.name]
    if not example.runs_with_seed:
        if args.seed is not None:
            raise UserError("--seed: a glossary example has its own seed")
        runpy.run_path(str(example.path), run_name="__main__")
        return 0
    out = Path(args.out or Path("out") / example.name)
    was_there = out.exists()
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(f"--out: cannot make {out}: {error.strerror}") from None
    before = _written(out)
    try:
        importlib.import_module(example.module).main(out, seed=args.seed or 0)
    except ModuleNotFoundError as error:
        raise UserError(str(error)) from None
    finally:
        after = _written(out)
        if not after and not was_there:
            out.rmdir()
    for path, _ in sorted(after - before):
        print(f"wrote {path}", file=sys.stderr)
    return 0


def _written(folder: Path) -> set[tuple[str, int]]:
    return {(str(p), p.stat().st_mtime_ns) for p in folder.iterdir()}


# --- the site ------------------------------------------------------------------


def cmd_build(site: Site, args: argparse.Namespace) -> int:
    _needs_checkout(site, "build")
    chosen = [site[name] for name in args.names] or site.programs
    if args.check:
        return commands.check(chosen)
    return commands.build(chosen, bool(args.names or args.all), args.jobs)


def cmd_prepare(site: Site, args: argparse.Namespace) -> int:
    _needs_checkout(site, "prepare")
    from snippets._site.generated import prepare  # it needs what `dev` installs

    prepare(site, Path(args.folder))
    return 0


def cmd_offline(site: Site, args: argparse.Namespace) -> int:
    _needs_checkout(site, "offline")
    from snippets._site.offline import offline  # it needs what `dev` installs

    print(offline(site, Path(args.file), args.force))
    return 0


def cmd_vendor(site: Site, args: argparse.Namespace) -> int:
    _needs_checkout(site, "vendor")
    models = (vendor.fetch_model, vendor.fetch_minilm)
    try:
        for fetch in models if args.model else (vendor.fetch_python,):
            fetch(site.docs, say)
    except vendor.VendorError as error:
        print(f"snippets: {error}", file=sys.stderr)
        return 1
    return 0


def _needs_checkout(site: Site, name: str) -> None:
    if not site.is_checkout:
        raise UserError(f"{name} works in a checkout of the site, not in an install")


# --- what examples keep beside them ----------------------------------------------


def cmd_train(site: Site, args: argparse.Namespace) -> int:
    from snippets._experiments import train

    if args.check:
        if args.points:
            raise UserError("--points trains once: not with --check")
        return _check_claims(site, args)
    if args.seeds:
        raise UserError("--seeds goes with --check; one training has --seed")
    if not args.name:
        raise UserError("train what? NAME is missing; see `snippets list`")
    out = Path(args.out or f"{args.name}.npz")
    if args.points:
        return _train_on_points(args, out)
    if args.name != "gpt":
        _refuse_options_of_gpt(args)
        example = site[args.name]
        if not example.has_weights:
            raise UserError(f"{args.name} stores no weights: `run` does all it does")
        if args.name == "networks":
            raise UserError("networks are trained by `snippets ladder`")
        say(train.make(example.module, args.seed, out, args.force))
        return 0
    text = Path(args.text or site.package / "text" / "prose.txt")
    names = (args.optimiser or "muon").split(",")
    plan = train.Plan(text, out, args.steps or 3000, args.seed, args.every or 200)
    try:
        train.train(names, plan, args.resume, say, args.force)
    except KeyboardInterrupt:
        resume = "the same command with --resume goes on from the last line above"
        return _interrupted(f"interrupted; {resume}")
    return 0


def _train_on_points(args: argparse.Namespace, out: Path) -> int:
    """Flow matching on a file of the user's: weights, and a picture beside them."""
    from snippets import own
    from snippets._experiments import train

    if args.name != "flow_matching":
        raise UserError(f"--points is for flow_matching, not for {args.name}")
    _refuse_options_of_gpt(args, "optimiser", "text", "every", "resume")
    picture = out.with_suffix(".svg")
    if picture == out:
        raise UserError(f"--out: {out} is for the picture; name the weights .npz")
    train.check_places([out, picture], Path(args.points), args.force)
    try:
        points = own.read_points(args.points)
    except ValueError as error:
        raise UserError(str(error)) from None
    steps = args.steps or 2000
    say(f"{len(points)} points; {steps} steps")
    fitted = own.fit(points, steps, args.seed)
    train.write(out, fitted)
    own.draw(picture, points, own.sample(fitted, len(points), args.seed))
    say(f"wrote {out} and {picture}")
    return 0


def _interrupted(told: str) -> int:
    print(f"snippets: {told}", file=sys.stderr)
    return 130


def _check_claims(site: Site, args: argparse.Namespace) -> int:
    """Trains with other seeds and asserts the claims anew; 1 if some fail."""
    from snippets._experiments import retrain

    _needs_checkout(site, "train --check")
    chosen = [site[args.name]] if args.name else site.examples
    trained = [example for example in chosen if example.has_weights]
    if not trained:
        raise UserError(f"{args.name} stores no weights: its tests train it")
    rows = retrain.check(trained, args.seeds or 2, say)
    return 1 if any(row.failed for row in rows) else 0


OF_GPT = "steps", "optimiser", "text", "every", "resume"


def _refuse_options_of_gpt(args: argparse.Namespace, *options: str) -> None:
    for option in options or OF_GPT:
        if getattr(args, option):
            raise UserError(f"--{option} is for gpt, not for {args.name}")


def cmd_ladder(site: Site, args: argparse.Namespace) -> int:
    from snippets._experiments import ladder

    corpora = [args.corpus] if args.corpus else ["prose", "Python"]
    out = Path(args.out or site.package / "text")
    try:
        ladder.climb(site.package, args.rungs, corpora, args.steps, args.seed, out, say)
    except KeyboardInterrupt:
        return _interrupted("stopped; the rungs measured so far are stored")
    return 0


def cmd_compare(site: Site, args: argparse.Namespace) -> int:
    from snippets._experiments import compare

    compare.compare(Path(args.out or site.package / "families"), say)
    return 0


def cmd_rates(site: Site, args: argparse.Namespace) -> int:
    from snippets._experiments import rates

    rates.tune(Path(args.out or site.package / "text" / "rates.tsv"), say)
    return 0


def cmd_answers(site: Site, args: argparse.Namespace) -> int:
    from snippets._experiments import answers

    answers.answer(Path(args.out or site.package / "applications"), say)
    return 0


def cmd_calls(site: Site, args: argparse.Namespace) -> int:
    from snippets._experiments import calls

    calls.call(Path(args.out or site.package / "applications"), say)
    return 0


def cmd_chats(site: Site, args: argparse.Namespace) -> int:
    from snippets._experiments import chats

    chats.talk(Path(args.out or site.package / "applications"), say)
    return 0


def cmd_completions(site: Site, args: argparse.Namespace) -> int:
    from snippets._experiments import completions

    completions.fill_in(Path(args.out or site.package / "applications"), say)
    return 0


def cmd_repairs(site: Site, args: argparse.Namespace) -> int:
    from snippets._experiments import repairs

    repairs.repair(Path(args.out or site.package / "applications"), say)
    return 0


def cmd_explanations(site: Site, args: argparse.Namespace) -> int:
    from snippets._experiments import explanations

    explanations.measure(Path(args.out or site.package / "applications"), say)
    return 0


def cmd_contexts(site: Site, args: argparse.Namespace) -> int:
    from snippets._experiments import contexts

    contexts.measure(Path(args.out or site.package / "character"), say)
    return 0


def cmd_adapters(site: Site, args: argparse.Namespace) -> int:
    from snippets._experiments import adapters

    adapters.adapters(Path(args.out or site.package / "text/forgetting.tsv"), say)
    return 0


def cmd_scale(site: Site, args: argparse.Namespace) -> int:
    from snippets._experiments import scale

    scale.scale(Path(args.out or site.package / "judging/scaling.tsv"), say)
    return 0


def cmd_forms(site: Site, args: argparse.Namespace) -> int:
    from snippets._experiments import forms

    forms.fill_in(Path(args.out or site.package / "applications"), say)
    return 0


def cmd_translations(site: Site, args: argparse.Namespace) -> int:
    from snippets._experiments import translations

    translations.fill_in(Path(args.out or site.package / "applications"), say)
    return 0


def cmd_summaries(site: Site, args: argparse.Namespace) -> int:
    from snippets._experiments import summaries

    summaries.fill_in(Path(args.out or site.package / "applications"), say)
    return 0


def cmd_adverts(site: Site, args: argparse.Namespace) -> int:
    from snippets._experiments import adverts

    adverts.fill_in(Path(args.out or site.package / "applications"), say)
    return 0


def cmd_verse(site: Site, args: argparse.Namespace) -> int:
    from snippets._experiments import verse

    verse.fill_in(Path(args.out or site.package / "applications"), say)
    return 0


def cmd_countries(site: Site, args: argparse.Namespace) -> int:
    from snippets._experiments import countries

    countries.measure(Path(args.out or site.package / "judging"), say)
    return 0


def cmd_facts(site: Site, args: argparse.Namespace) -> int:
    from snippets._experiments import facts

    facts.measure(Path(args.out or site.package / "character"), say)
    return 0


def cmd_prompts(site: Site, args: argparse.Namespace) -> int:
    from snippets._experiments import prompts

    prompts.ask(Path(args.out or site.package / "character"), say)
    return 0


def cmd_features(site: Site, args: argparse.Namespace) -> int:
    from snippets._experiments import features

    features.place(Path(args.out or site.package / "judging"))
    return 0


# --- arguments -------------------------------------------------------------------


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
    jobs = "at once (default: 2)"
    one.add_argument("--jobs", type=_at_least(1), default=2, help=jobs)
    one = command("prepare", "write docs/ with all that MkDocs' hook adds", cmd_prepare)
    one.add_argument("folder", help="gets a copy of docs/ and mkdocs.yml")
    one = command(
        "offline", "write the site as a zip that opens from a folder", cmd_offline
    )
    one.add_argument("file", metavar="FILE.zip")
    one.add_argument("--force", action="store_true", help="overwrite FILE.zip")
    one = command("vendor", "fetch the Python that runs in the page", cmd_vendor)
    model = "instead the two models that run in the page, 124 MB"
    one.add_argument("--model", action="store_true", help=model)

    one = command("train", "train a model from nothing", cmd_train)
    one.add_argument("name", metavar="NAME", nargs="?", help="with --check: all")
    one.add_argument("--out", help="file for the weights (default: NAME.npz)")
    one.add_argument("--force", action="store_true", help="overwrite that file")
    one.add_argument("--seed", type=_at_least(0), default=0)
    check = "train in a copy with other seeds, and assert the claims there"
    one.add_argument("--check", action="store_true", help=check)
    seeds = "with --check: seeds 1 to N (default: 2)"
    one.add_argument("--seeds", type=_at_least(1), metavar="N", help=seeds)
    points = "for flow_matching: a CSV of two columns to learn (--steps: 2000)"
    one.add_argument("--points", metavar="FILE", help=points)
    gpt = one.add_argument_group("for gpt")
    gpt.add_argument("--steps", type=_at_least(1), help="default: 3000")
    gpt.add_argument("--optimiser", help="muon (default), adam, or both: adam,muon")
    gpt.add_argument("--text", help="a file to read (default: our prose)")
    every = "steps between progress lines and checkpoints (default: 200)"
    gpt.add_argument("--every", type=_at_least(1), help=every)
    gpt.add_argument("--resume", action="store_true", help="go on from the checkpoint")
    one = command("ladder", "train and measure rungs of the ladder", cmd_ladder)
    one.add_argument("rungs", nargs="*", metavar="RUNG", help="default: all")
    one.add_argument("--corpus", choices=["prose", "Python"], help="default: both")
    one.add_argument("--steps", type=_at_least(1), help="of each network")
    one.add_argument("--seed", type=_at_least(0), default=0, help="of each network")
    one.add_argument("--out", help="folder for the files (default: the examples')")
    one = command("compare", "sample every family, for the table", cmd_compare)
    one.add_argument("--out", help="folder for the files (default: the example's)")
    one = command("rates", "try learning rates for the GPT", cmd_rates)
    one.add_argument("--out", help="file for the table (default: the example's)")
    one = command("answers", "SmolLM2 answers, with and without passages", cmd_answers)
    one.add_argument("--out", help="folder for the tables (default: the example's)")
    one = command("facts", "what SmolLM2 gives the answers to 140 questions", cmd_facts)
    one.add_argument("--out", help="folder for the table (default: the example's)")
    one = command("countries", "SmolLM2 is asked for capitals", cmd_countries)
    one.add_argument("--out", help="folder for the table (default: the example's)")
    one = command("prompts", "SmolLM2 in four tasks and twelve wordings", cmd_prompts)
    one.add_argument("--out", help="folder for the tables (default: the example's)")
    one = command("features", "MiniLM places the sentences of shift", cmd_features)
    one.add_argument("--out", help="folder for the file (default: the example's)")
    one = command("calls", "SmolLM2 writes calls of tools, which are run", cmd_calls)
    one.add_argument("--out", help="folder for the table (default: the example's)")
    one = command("chats", "SmolLM2 in 40 conversations, what is passed", cmd_chats)
    one.add_argument("--out", help="folder for the table (default: the example's)")
    one = command("completions", "SmolLM2 completes small functions", cmd_completions)
    one.add_argument("--out", help="folder for the table (default: the example's)")
    one = command("repairs", "SmolLM2 repairs small functions", cmd_repairs)
    one.add_argument("--out", help="folder for the table (default: the example's)")
    one = command("explanations", "SmolLM2 describes functions", cmd_explanations)
    one.add_argument("--out", help="folder for the tables (default: the example's)")
    one = command("contexts", "SmolLM2 meets words and examples", cmd_contexts)
    one.add_argument("--out", help="folder for the tables (default: the example's)")
    one = command(
        "adapters", "train the GPT on Python, whole and in part", cmd_adapters
    )
    one.add_argument("--out", help="file for the table (default: the example's)")
    one = command("scale", "train GPTs of several sizes on several texts", cmd_scale)
    one.add_argument("--out", help="file for the table (default: the example's)")
    one = command("forms", "SmolLM2 writes JSON, free and constrained", cmd_forms)
    one.add_argument("--out", help="folder for the table (default: the example's)")
    one = command("translations", "SmolLM2 translates, and judges", cmd_translations)
    one.add_argument("--out", help="folder for the tables (default: the example's)")
    one = command("summaries", "SmolLM2 summarises short texts", cmd_summaries)
    one.add_argument("--out", help="folder for the table (default: the example's)")
    one = command("adverts", "SmolLM2 advertises 50 products", cmd_adverts)
    one.add_argument("--out", help="folder for the table (default: the example's)")
    one = command("verse", "SmolLM2 writes haiku and stories, to a rule", cmd_verse)
    one.add_argument("--out", help="folder for the tables (default: the example's)")
    return top


def main(argv: list[str] | None = None, root: Path | None = None) -> int:
    """Runs one command; -> exit code (0 done, 1 failed, 2 the user's mistake)."""
    os.environ.update(store.one_thread())  # before NumPy is imported
    try:
        args = parser().parse_args(argv)
        return int(args.run(Site(root or Path(__file__).parents[1]), args))
    except UserError as error:
        print(f"snippets: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("snippets: interrupted; nothing half-written is left", file=sys.stderr)
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


if __name__ == "__main__":
    sys.exit(main())
