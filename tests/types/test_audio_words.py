"""Words from a formula: where their energy lies, principal parts, a fair classifier."""

import numpy as np
import pytest

from snippets.types import audio_words as words


@pytest.fixture(scope="module")
def stored():
    return words.load_words()


@pytest.fixture(scope="module")
def fresh():
    return words.speak_all(6, np.random.default_rng(2024))


def energy(sound, low, high):
    level = np.abs(np.fft.rfft(sound)) ** 2
    hertz = np.fft.rfftfreq(len(sound), 1 / words.RATE)
    return level[(hertz >= low) & (hertz < high)].sum() / level.sum()


def test_resonances_are_where_the_table_says(fresh):
    """The end of "ma" is an a, of "me" an i: full there, empty between."""
    sounds, kinds = fresh
    end = sounds[:, 1800:2600]
    of = {w: end[kinds // 2 == i] for i, w in enumerate(words.WORDS)}
    middle = {w: np.mean([energy(x, 700, 1400) for x in of[w]]) for w in of}
    assert middle["ma"] > 0.5 > 0.15 > middle["me"]
    hiss = sounds[kinds // 2 == 0][:, 400:1000]  # "sea" begins with an s
    assert np.mean([energy(x, 2000, 4000) for x in hiss]) > 0.8


def test_a_high_voice_is_higher(fresh):
    """The distance between the partials, by autocorrelation of the buzz."""
    sounds, kinds = fresh

    def pitch(sound):
        part = sound[1500:2700]
        same = np.correlate(part, part, "full")[len(part) - 1 :]
        lags = np.arange(words.RATE // 300, words.RATE // 70)
        return words.RATE / lags[same[lags].argmax()]

    of_a = kinds // 2 == list(words.WORDS).index("ma")
    low = np.median([pitch(x) for x in sounds[of_a & (kinds % 2 == 0)]])
    high = np.median([pitch(x) for x in sounds[of_a & (kinds % 2 == 1)]])
    assert low == pytest.approx(105, rel=0.25)
    assert high == pytest.approx(200, rel=0.25)


@pytest.mark.shows(
    "no two sounds are alike: the same word and voice differ each time",
    cheater="louder",
)
def test_variety(fresh):
    sounds, kinds = fresh
    for kind in range(16):
        same = sounds[kinds == kind]
        for i in range(1, len(same)):
            assert np.abs(np.corrcoef(same[0], same[i])[0, 1]) < 0.9
    assert np.abs(sounds).max() == pytest.approx(0.8)
    louder = 2 * sounds[0] + 0.01  # the same recording is seen through
    assert np.corrcoef(sounds[0], louder)[0, 1] > 0.99


def test_a_sine_falls_into_its_band():
    t = np.arange(words.N) / words.RATE
    seen = words.spectrogram(np.sin(2 * np.pi * 1000 * t)[None])[0]
    band = int(np.searchsorted(words.EDGES * words.RATE / words.FRAME, 1000)) - 1
    assert (seen[2:-2].argmax(1) == band).all()
    assert seen.shape == (words.N // words.HOP + 1, len(words.EDGES) - 1)
    assert seen.shape == (33, 36)  # as the page says
    silent = words.spectrogram(np.zeros((1, words.N)))
    assert silent == pytest.approx(np.log(words.FLOOR))


def test_the_bands_are_even_on_the_mel_scale():
    """1,000 hertz are 1,000 mel; each band is as wide as the others, but rounded."""
    assert 1127 * np.log1p(1000 / 700) == pytest.approx(1000, abs=0.1)
    mel = 1127 * np.log1p(words.EDGES * words.RATE / words.FRAME / 700)
    line = words.RATE / words.FRAME
    tolerance = 1127 * line / (700 + words.EDGES * line)  # a line of a frame, in mel
    assert (np.abs(mel - np.linspace(68, 2123, 37)) <= tolerance / 2 + 0.5).all()


def test_principal_axes_are_what_singular_values_give():
    rng = np.random.default_rng(0)
    x = rng.normal(size=(60, 40)) * np.linspace(3, 0.1, 40)
    x -= x.mean(axis=0)
    axes = words.principal_axes(x)
    _, _, wanted = np.linalg.svd(x, full_matrices=False)
    alike = np.abs((axes * wanted[: words.D]).sum(axis=1))
    assert alike == pytest.approx(1, abs=1e-6)
    assert axes @ axes.T == pytest.approx(np.eye(words.D), abs=1e-9)


@pytest.mark.shows(
    "the classifier knows nearly all words that it did not learn from", cheater="noise"
)
def test_the_classifier(stored, fresh):
    sounds, kinds = fresh
    right, voices = words.measure_right(sounds, kinds, stored)
    assert right >= 0.98
    assert voices >= 0.9
    noise = np.random.default_rng(0).normal(size=(64, words.N)) * 0.2
    told = words.classify(noise, stored["w"], stored["b"])
    assert len(set(told // 2)) <= 4  # noise is no word: no even spread


def test_a_classifier_is_trained_in_a_few_steps(fresh):
    sounds, kinds = fresh
    w, b = words.train_classifier(sounds[:48], kinds[:48], steps=40)
    found = words.classify(sounds[48:], w, b)
    assert np.mean(found // 2 == kinds[48:] // 2) > 0.8


@pytest.mark.shows(
    "32 numbers keep most of what makes spectrograms differ", baseline="off"
)
def test_codes(stored, fresh):
    seen = words.spectrogram(fresh[0]).reshape(len(fresh[0]), -1)
    off = seen - stored["mean"]
    scale = (stored["axes"] ** 2).sum(1)
    codes = off @ stored["axes"].T / scale
    left = off - codes @ stored["axes"]
    assert 1 - (left**2).sum() / (off**2).sum() > 0.8
    assert stored["kept"] > 0.85
    assert stored["codes"].shape == (1280, 32)
    assert stored["seconds"] < 90


def test_everything_is_made_again_from_nothing():
    made = words.weights(3, each=2)
    assert made["codes"].shape == (32, 32)
    assert made["unseen"].shape == (16, 32)
    assert made["codes"].std() == pytest.approx(1)
    assert 0.9 < made["kept"] <= 1 + 1e-9  # 32 numbers for 32 sounds


def test_bad_input(fresh):
    rng = np.random.default_rng(0)
    with pytest.raises(ValueError, match="word must be one of .*, got 'cat'"):
        words.speak("cat", True, rng)
    with pytest.raises(ValueError, match="sound must be"):
        words.word_features(np.zeros(words.N))
    with pytest.raises(ValueError, match="weights must be"):
        words.classify(fresh[0][:2], np.zeros((2, 10)), np.zeros(10))
