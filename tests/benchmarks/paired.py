"""What the benchmarks of a training step share: two sides, timed in turns.

A side is a generator that makes one step each time it is asked and yields its
loss. The sides alternate, round by round, so that both meet the same machine;
their losses are compared first, for only the same model may be timed beside
another. Set one BLAS thread before NumPy is imported: importing this does.
"""

import argparse
import os
import statistics
import sys
import time

os.environ.update(
    dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "1")
)

WARM_UP = 2  # rounds that are not timed


def arguments(doc, rounds, steps, models=()):
    """--rounds, --steps and, where there are several, --model."""
    args = argparse.ArgumentParser(description=doc)
    args.add_argument("--rounds", type=int, default=rounds)
    args.add_argument("--steps", type=int, default=steps)
    if models:
        args.add_argument("--model", choices=list(models), default="digits")
    return args.parse_args()


def pytorch(name):
    """PyTorch on one thread; without it the benchmark says so and stops."""
    try:
        import torch
    except ModuleNotFoundError:
        sys.exit(f"{name}: PyTorch is not installed; nothing was measured")
    torch.set_num_threads(1)
    return torch


def alternate(sides, rounds, steps, clock=time.perf_counter):
    """-> {side: losses}, {side: seconds a step, of each round}."""
    losses = {name: [] for name in sides}
    times = {name: [] for name in sides}
    for i in range(rounds + WARM_UP):
        names = list(sides)
        if i % 2 == 0:  # who begins has a colder cache: take turns
            names.reverse()
        for name in names:
            begin = clock()
            losses[name] += [next(sides[name]) for _ in range(steps)]
            if i >= WARM_UP:
                times[name].append((clock() - begin) / steps)
    return losses, times


def check_same_model(name, losses, within=1e-3):
    """Stops where the first ten losses of the two sides differ."""
    ours, theirs = losses.values()
    gap = max(abs(a - b) / abs(b) for a, b in zip(ours[:10], theirs[:10], strict=True))
    if not gap < within:  # so that NaN stops, too
        sys.exit(f"{name}: the losses differ by {gap:.1%}: not the same model")
    print(f"first ten losses agree to one part in {1 / max(gap, 1e-16):.0e}")


def report(times, unit="", per_step=0):
    """Medians, and the median of the ratios within each round."""
    for name, found in times.items():
        seconds = statistics.median(found)
        rate = f" {per_step / seconds:8.0f} {unit}/s" if unit else ""
        print(f"{name:8} {1000 * seconds:6.2f} ms a step{rate}")
    (one, ours), (other, theirs) = times.items()
    ratios = [b / a for a, b in zip(ours, theirs, strict=True)]
    print(f"{one} / {other}, paired median: {statistics.median(ratios):.2f}x")


def race(name, sides, args, **rate):
    """Alternates, checks, reports."""
    losses, times = alternate(sides, args.rounds, args.steps)
    check_same_model(name, losses)
    report(times, **rate)
