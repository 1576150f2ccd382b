"""Tokens a second of smollm, beside the least time its weights can be read in.

    python tests/benchmarks/smollm_decode.py [ROUNDS]

A new token needs every weight once. Floors: the products with the model's own
matrices and nothing else; one product of a vector and a square matrix of as many
bytes, from either side. One BLAS thread; all alternate; medians of CPU time are
printed (on an idle machine that is the time), with what loading takes.
"""

import paired  # before NumPy: it sets the number of threads

# isort: split
import resource
import sys
import time
from statistics import median

import numpy as np

from snippets.llm import smollm as lm
from snippets.llm.tokenizer import encode


def again(action):
    """One side of the race: the action, each time it is asked."""
    while True:
        yield action()


def main(rounds=25):
    begin = time.process_time()
    model = lm.load()
    load = time.process_time() - begin
    layers = model["layers"]
    matrices = [
        model["head"],
        *(w for n in layers.values() for w in n if w.ndim > 1),
    ]
    size = sum(w.size for w in matrices)
    prompt = encode(model["tokenizer"], "Plants grow through a process called")
    cache = lm.new_cache(model, len(prompt) + rounds + paired.WARM_UP)
    token = int(lm.forward(model, prompt, cache).argmax())
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    vectors = {len(w): np.ones((1, len(w)), np.float32) for w in matrices}
    side = int(size**0.5)
    square, x = np.ones((side, side), np.float32), np.ones(side, np.float32)

    def step():
        nonlocal token
        token = int(lm.forward(model, [token], cache).argmax())

    actions = {
        "decode": step,
        "own matrices": lambda: [vectors[len(w)] @ w for w in matrices],
        "square @ x": lambda: square @ x,
        "x @ square": lambda: x @ square,
    }
    sides = {name: again(action) for name, action in actions.items()}
    _, times = paired.alternate(sides, rounds, 1, clock=time.process_time)
    decode = median(times["decode"])
    print(f"decode        {1000 * decode:5.1f} ms, {1 / decode:.1f} tokens/s")
    for name in list(actions)[1:]:
        t = median(times[name])
        speed = f"{4e-9 * size / t:4.1f} GB/s"
        print(f"{name:13} {1000 * t:5.1f} ms, {speed}: {t / decode:.2f} of its speed")
    print(f"load {load:.1f} s of CPU, peak {peak / 2**20:.2f} GiB")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
