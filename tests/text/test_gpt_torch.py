"""The GPT in PyTorch: the logits and losses of ours, alone and on two."""

from types import SimpleNamespace

import numpy as np
import pytest
from checkout import SITE

from snippets.autograd import Adam
from snippets.text import gpt


@pytest.fixture
def both(need):
    """PyTorch, the example, and our model with the text, as the example reads it."""
    need("torch")
    import torch

    from snippets.text import gpt_torch

    torch.set_num_threads(1)
    model, *texts = gpt.load()
    ids = [np.frombuffer(text, np.uint8).astype(np.int64) for text in texts]
    return SimpleNamespace(
        torch=torch, gpt=gpt_torch, model=model, ids=ids[0], held_out=ids[1]
    )


@pytest.mark.shows("from the same weights its logits are those of the NumPy model")
@pytest.mark.parametrize("which", ["stored", "lively"])
def test_logits(which, both):
    model = both.model
    if which == "lively":  # random numbers everywhere
        rng = np.random.default_rng(3)
        model = gpt.init(rng, np.float64)
        for p in gpt.parameters(model).values():
            p.data = p.data + 0.1 * rng.normal(size=p.shape)
    ids = both.held_out[: 40 * gpt.CONTEXT].reshape(40, gpt.CONTEXT)
    with both.torch.no_grad():
        theirs = both.gpt.from_numpy(model)(both.torch.from_numpy(ids)).numpy()
    ours = gpt.forward(model, ids).data
    assert np.abs(ours).max() > 5
    assert np.abs(theirs - ours).max() < 1e-5


def test_its_size(both):
    size = sum(p.numel() for p in both.gpt.GPT().parameters())
    assert size == sum(p.data.size for p in gpt.parameters(both.model).values())


def test_its_losses_are_those_of_numpy(both):
    """The same batches, the same rates: eight steps apart by nothing."""
    model, *_ = gpt.load()
    copy = both.gpt.from_numpy(model)
    opts = [(Adam(gpt.parameters(model).values()), both.gpt.RATE)]
    ours = list(gpt.train(model, both.ids, 4, opts))
    theirs = list(both.gpt.train(copy, both.torch.from_numpy(both.ids), 4))
    np.testing.assert_allclose(theirs, ours, atol=1e-6)
    assert abs(ours[0] - ours[1]) > 1e-3


@pytest.mark.shows("two processes that share each batch have the losses of one")
def test_two_processes(both):
    """Started anew, from whatever weights are stored now."""
    one = list(
        both.gpt.train(
            both.gpt.from_numpy(both.model),
            both.torch.from_numpy(both.ids),
            both.gpt.STEPS,
        )
    )
    np.testing.assert_allclose(both.gpt.launch(2), one, atol=1e-9, rtol=0)


def test_what_it_printed_of_two_processes(both):
    printed = SITE["gpt_torch"].outputs / "output.txt"
    rows = printed.read_text("utf-8").splitlines()[-both.gpt.STEPS :]
    table = np.array([row.split()[:3] for row in rows], float)
    one = list(
        both.gpt.train(
            both.gpt.from_numpy(both.model),
            both.torch.from_numpy(both.ids),
            both.gpt.STEPS,
        )
    )
    np.testing.assert_allclose(table[:, 1], one, atol=1e-6)
    np.testing.assert_allclose(table[:, 2], one, atol=1e-6)
    assert {row.split()[3] for row in rows} == {"yes"}


def test_each_process_takes_its_share(both, monkeypatch):
    """The mean over two shares is the loss of the batch: no process sees it all."""
    seen = []

    class Spy(both.torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.w = both.torch.nn.Parameter(
                both.torch.zeros(256, dtype=both.torch.float64)
            )

        def forward(self, ids):
            seen.append(ids.numpy().copy())
            return self.w.expand(*ids.shape, 256)

    list(both.gpt.train(Spy(), both.torch.from_numpy(both.ids), 1))
    assert seen[0].shape == (32, gpt.CONTEXT)
    monkeypatch.setattr(both.gpt, "DistributedDataParallel", lambda m: m)
    monkeypatch.setattr(both.gpt.dist, "all_reduce", lambda x: x)
    for rank in (0, 1):
        list(both.gpt.train(Spy(), both.torch.from_numpy(both.ids), 1, rank, 2))
    np.testing.assert_array_equal(seen[1], seen[0][0::2])
    np.testing.assert_array_equal(seen[2], seen[0][1::2])


def test_the_mask(both):
    copy = both.gpt.from_numpy(both.model)
    one = both.torch.from_numpy(both.ids[None, : gpt.CONTEXT])
    other = one.clone()
    other[0, 40:] = 120
    with both.torch.no_grad():
        moved = (copy(one) - copy(other)).abs()[0]
    assert moved[:40].max() < 1e-12
    assert moved[40:].max() > 1


def test_bits_of_a_model_that_knows_nothing(both):
    class Nothing(both.torch.nn.Module):
        def forward(self, ids):
            return both.torch.zeros(*ids.shape, 256)

    window = both.torch.from_numpy(both.ids[:9])
    assert both.gpt.measure_bits(Nothing(), window) == pytest.approx(8)


def test_bad_input(both, monkeypatch):
    with pytest.raises(ValueError, match="5 processes have no equal shares of 32"):
        list(both.gpt.train(None, both.ids, 1, world=5))
    monkeypatch.setattr(both.gpt, "__file__", "/there/is/no/such/file.py")
    with pytest.raises(RuntimeError, match="torchrun failed"):
        both.gpt.launch(1)
    monkeypatch.delenv("RANK", raising=False)
    with pytest.raises(ValueError, match="RANK"):  # torchrun sets it
        both.gpt.train_as_one_of_many(None, both.ids)
