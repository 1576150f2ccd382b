"""A word becomes a sound: a flow with a known answer, phases, the WAV, copies."""

import numpy as np
import pytest
from checkout import ROOT

from snippets.autograd import Tensor
from snippets.types import audio_waveform as sound
from snippets.types import audio_words as source


@pytest.fixture(scope="module")
def words():
    return source.load_words()


@pytest.fixture(scope="module")
def model():
    return sound.load_flow()[0]


@pytest.fixture(scope="module")
def made(model):
    kinds = np.arange(160, dtype=np.int64) % 16
    return sound.sample(model, kinds, np.random.default_rng(3))


@pytest.fixture(scope="module")
def sounds(made, words):
    return sound.decode(made, words)[1]


@pytest.fixture(scope="module")
def found(made, sounds, words):
    return sound.measure(made, sounds, words)


def test_a_flow_with_a_known_answer(monkeypatch):
    """If the guess is always one point, each number of steps ends there."""
    point = np.linspace(-1, 1, sound.D)
    monkeypatch.setattr(
        sound, "predict", lambda m, x, t, k: Tensor(np.tile(point, (len(x), 1)))
    )
    for steps in (1, 3, 20):
        made = sound.sample({}, np.zeros(4, int), np.random.default_rng(0), steps)
        assert made == pytest.approx(np.tile(point, (4, 1)))


def test_a_gaussian_is_made_as_wide_as_it_is(monkeypatch):
    """For data of mean 0 and deviation s the best guess has a closed form."""
    s = 0.5

    def predict(model, x, t, kinds):
        return Tensor(t * s**2 / (t**2 * s**2 + (1 - t) ** 2) * x)

    monkeypatch.setattr(sound, "predict", predict)
    kinds = np.zeros(400, int)
    made = sound.sample({}, kinds, np.random.default_rng(0), steps=100)
    assert made.std() == pytest.approx(s, rel=0.05)
    once = sound.sample({}, kinds, np.random.default_rng(0), steps=1)
    assert once.std() == 0  # in one step: the mean, always


def test_kinds_and_time_count(model):
    x = np.random.default_rng(0).normal(size=(2, sound.D))
    t, kinds = np.full((2, 1), 0.3), np.array([0, 5])
    one = sound.predict(model, x, t, kinds).data
    other = sound.predict(model, x, t, kinds[::-1].copy()).data
    late = sound.predict(model, x, t + 0.5, kinds).data
    assert np.abs(one - other).max() > 0.1
    assert np.abs(one - late).max() > 0.1


def test_gradient_is_that_of_finite_differences():
    rng = np.random.default_rng(0)
    model = {k: Tensor(p.data + 0.1) for k, p in sound.init_flow(rng).items()}
    model = {k: Tensor(p.data.astype(float)) for k, p in model.items()}
    x, t = rng.normal(size=(3, sound.D)), rng.random((3, 1))

    def total():
        return (sound.predict(model, x, t, np.array([1, 2, 2])) ** 2).sum()

    total().backward()
    for name, at in {
        "in": (3, 5),
        "time": (2, 7),
        "kind2": (2, 9),
        "out": (4, 1),
    }.items():
        p, values = model[name], []
        kept, grad = p.data[at], p.grad[at]
        for step in (1e-6, -1e-6):
            p.data[at] = kept + step
            values.append(float(total().data))
        p.data[at] = kept
        assert grad == pytest.approx((values[0] - values[1]) / 2e-6, rel=1e-4)


def test_it_learns(words):
    rng = np.random.default_rng(0)
    codes = words["codes"].astype(np.float32)
    kinds = np.arange(len(codes)) % 16
    losses = list(sound.train(sound.init_flow(rng), codes, kinds, 200, rng))
    assert np.mean(losses[-20:]) < 0.6 * np.mean(losses[:5])


def test_weights_of_a_short_run():
    made = sound.weights(0, 2)
    assert made["in"].shape == (sound.D, sound.H)
    assert np.abs(made["out"]).max() > 0


def test_a_sound_survives_when_its_phases_are_known():
    """Frames laid over each other again give the sound back."""
    x, _ = source.speak_all(1, np.random.default_rng(0))
    again = sound.overlap_add(source.frames_of(x))
    assert again[:, 300:-300] == pytest.approx(x[:, 300:-300], abs=1e-9)


def test_more_rounds_come_nearer_to_the_levels():
    x, _ = source.speak_all(1, np.random.default_rng(0))
    seen, errors = source.spectrogram(x), []
    for rounds in (1, 4, 16):
        made = sound.invert(seen, np.random.default_rng(1), rounds)
        scale = np.abs(x).max(1) / np.abs(made).max(1)
        off = source.spectrogram(made * scale[:, None]) - seen
        errors.append(np.abs(off).mean())
    assert errors[2] < errors[0]
    assert errors[2] < 0.5


def test_one_round_is_enough_for_the_classifier(words):
    """With the first phases, which do not go together, words are still heard."""
    bands = (words["unseen"][:64] @ words["axes"] + words["mean"]).reshape(64, 33, 36)  # fmt: skip
    sounds = sound.invert(bands, np.random.default_rng(1), 1)
    assert np.mean(source.classify(sounds, words["w"], words["b"]) // 2 == np.arange(64) % 16 // 2) >= 0.95  # fmt: skip


def test_the_wav_keeps_16_bits():
    x = np.random.default_rng(0).uniform(-0.8, 0.8, size=(3, 50))
    read = sound.through_wav(x)
    assert np.abs(read - x).max() < 1 / 16000
    assert (read != x).any()


@pytest.mark.shows(
    "a classifier that never heard the model gets 95 of 100 words right from the WAV",
    baseline="chance",
)
def test_the_words_are_heard(found, sounds, words):
    assert found["words"] >= 0.95
    assert found["voices"] > 0.65
    chance = source.classify(np.roll(sounds, 2, axis=0), words["w"], words["b"])
    kinds = np.arange(160) % 16
    assert np.mean(chance // 2 == kinds // 2) < 0.2  # shuffled: wrong


@pytest.mark.shows(
    "what it makes is no nearer to what it learnt from than unseen sounds are",
    baseline="real",
    cheater="copies",
)
def test_no_copies(found, words, made):
    unseen = words["unseen"][:128]
    real = sound.measure(unseen, sound.decode(unseen, words)[1], words)
    assert found["nearest"] > real["nearest"]
    gaps = ((made[:, None] - words["codes"][None]) ** 2).sum(-1)
    assert np.sqrt(gaps.min()) > 0.5  # none is a copy
    copies = words["codes"][:9]
    gaps = ((copies[:, None] - words["codes"][None]) ** 2).sum(-1)
    assert gaps.min(axis=1).max() == 0  # and these are


@pytest.mark.shows("it varies less than the unseen sounds do", baseline="real")
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_spread(model, words, seed):
    """Of the variance about a quarter is missing, whatever the noise."""
    unseen = words["unseen"]
    kinds = sound.kinds_in_turn(len(unseen))
    codes = sound.sample(model, kinds, np.random.default_rng(seed))
    real, made = (x.reshape(-1, 16, sound.D).var(0).sum() for x in (unseen, codes))
    assert 0.65 < made / real < 0.85


@pytest.mark.shows(
    "in one step it says each word right, and nearly always in the same way",
    baseline="many",
)
def test_one_step(model, words, found):
    kinds = np.arange(96, dtype=np.int64) % 16
    codes = sound.sample(model, kinds, np.random.default_rng(4), 1)
    once = sound.measure(codes, sound.decode(codes, words)[1], words)
    assert once["words"] >= 0.95
    many = found["spread"]  # of fifty steps
    assert once["spread"] < 0.6 * many


def test_the_page_quotes_what_is_printed():
    page = (ROOT / "docs/types/audio.md").read_text("utf-8")
    printed = (ROOT / "docs/outputs/audio_waveform/output.txt").read_text("utf-8")
    rows = {line[:10].strip(): line[10:].split() for line in printed.splitlines()}
    words_, voices, _, spread = rows["20 steps"]
    _, unseen_voices, near, unseen_spread = rows["unseen"]
    assert f"Of the 128, {words_} are heard right" in page
    assert f"voices {voices} are, as many as of the unseen sounds" in page
    assert voices == unseen_voices
    assert f"and {unseen_voices} after the way" in page
    assert f"has one at {near}" in page
    assert f"differ: {spread} where\nunseen ones have {unseen_spread}" in page
    new = (ROOT / "docs/outputs/audio_words/output.txt").read_text("utf-8")
    assert f"the classifier knew {new.split()[-1]} of new sounds" in page


def test_the_files_on_the_page_are_loud_enough_and_say_the_words(words):
    for name in ("unseen", "20_steps", "1_step"):
        data = (ROOT / f"docs/outputs/audio_waveform/{name}.wav").read_bytes()
        wav = np.frombuffer(data[data.index(b"data") + 8 :], "<i2") / 32768
        sounds = wav.reshape(8, sound.N)
        assert np.sqrt((sounds**2).mean(1)).min() > 0.05
        heard = source.classify(sounds, words["w"], words["b"]) // 2
        assert np.mean(heard == np.arange(8)) >= 7 / 8


def test_bad_input(model):
    rng = np.random.default_rng(0)
    with pytest.raises(ValueError, match=r"x must be \[2, 32\], got \(2, 3\)"):
        sound.predict(model, np.zeros((2, 3)), 0.5, np.zeros(2, int))
    with pytest.raises(ValueError, match="2 codes, but 3 kinds"):
        next(sound.train({}, np.zeros((2, 32)), np.zeros(3, int), 1, rng))
    with pytest.raises(ValueError, match="steps must be >= 1, got 0"):
        sound.sample(model, np.zeros(1, int), rng, 0)
    with pytest.raises(ValueError, match="bands must be"):
        sound.invert(np.zeros((1, 33, 3)), rng)
    with pytest.raises(ValueError, match="sounds must be"):
        sound.through_wav(np.zeros(9))
    with pytest.raises(ValueError, match="steps must be >= 1, got 0"):
        sound.weights(0, 0)
