"""The page's models compute what the tested programs compute, on other inputs."""

import gzip
import json
import re
import subprocess
import wave
from pathlib import Path
from types import SimpleNamespace
from unittest.mock import patch

import numpy as np
import pytest
from checkout import ROOT, SITE

from snippets._site.graph import IN_PAGE
from snippets._site.graphs import table
from snippets._site.trace import trace
from snippets.applications import syllables
from snippets.autograd import Adam, Tensor, cross_entropy
from snippets.data import digits, prose
from snippets.families import autoregressive
from snippets.start import three_kinds
from snippets.text import bpe, gpt, sampling

ENTRIES = table(SITE)
SEEDS = 1, 2  # the graphs were traced on inputs of seed 0
RUN = Path(__file__).parent / "run_graph.mjs"
SOURCE = ROOT / "docs" / "assets" / "graph.js"


def in_node(node, folder, graphs):
    """{name: outputs of each run}, of {name: (graph, [{input: array}])}."""
    for name, ((text, raw), runs) in graphs.items():
        (folder / f"{name}.json").write_text(text)
        (folder / f"{name}.bin").write_bytes(raw)
        flat = [{key: v.ravel().tolist() for key, v in run.items()} for run in runs]
        (folder / f"{name}.in").write_text(json.dumps(flat))
    subprocess.run([node, RUN, folder], check=True)
    return {name: json.loads((folder / f"{name}.out").read_text()) for name in graphs}


@pytest.fixture(scope="module")
def outputs(node, tmp_path_factory):
    """{name: for each seed, what the page makes}, by one process of Node."""
    graphs = {
        name: (entry.files(SITE), [given(entry, seed) for seed in SEEDS])
        for name, entry in ENTRIES.items()
    }
    return in_node(node, tmp_path_factory.mktemp("graphs"), graphs)


def given(entry, seed):
    return entry.draw(np.random.default_rng(seed))


def expected(entry, seed):
    """What the program itself makes of the same inputs."""
    function, model = entry.function(SITE)
    return arrays(function(model, **given(entry, seed)))


def arrays(made):
    made = made if isinstance(made, list | tuple) else [made]
    return [a.data if isinstance(a, Tensor) else np.asarray(a) for a in made]


@pytest.mark.parametrize("name", ENTRIES)
def test_the_page_computes_what_the_program_does(name, outputs):
    for seed, made in zip(SEEDS, outputs[name], strict=True):
        for numbers, true in zip(made, expected(ENTRIES[name], seed), strict=True):
            off = np.abs(np.reshape(numbers, true.shape) - true).max()
            spread = true.std() or np.abs(true).max()  # of one number: its size
            assert off <= 1e-3 * spread


def test_its_likeliest_bytes_are_those_of_the_program(outputs):
    for seed, (made, *_) in zip(SEEDS, outputs["gpt"], strict=True):
        true, *_ = expected(ENTRIES["gpt"], seed)
        likeliest = np.reshape(made, true.shape).argmax(axis=-1)
        assert np.array_equal(likeliest, true.argmax(axis=-1))


def test_where_an_array_was_written_the_page_reads_what_the_program_wrote():
    """The graphs of autoregressive take the place of one function of it."""
    shares, model = ENTRIES["next_pixel"].function(SITE)
    images = autoregressive.encode(digits()[1][:5])
    true = autoregressive.log_conditionals(model, images)
    for values, log_p in zip(images, true, strict=True):
        p = shares(model, values=values[None])
        assert np.allclose(np.log(p[np.arange(64), values]), log_p)

    draw, model = ENTRIES["autoregressive_ring"].function(SITE)
    u, inside = np.random.default_rng(1).random((2, 300, 2))
    random = iter([u[:, :1], u[:, 1:], inside])
    numbers = SimpleNamespace(random=lambda shape: next(random))
    true = autoregressive.sample(model, 300, numbers)
    assert np.allclose(draw(model, u=u, inside=inside), true)


def everything(model, x, ids):  # [4, 3], integers [2]
    """Each operation that the page knows, once or more."""
    y = np.where(x > 0.5, np.exp(-x), np.log(x + 1) / 2)
    y = np.where(x < 0.2, np.abs(np.tanh(x - 1)), y) ** 1.5
    z = np.concatenate([np.cos(y), np.sin(y), np.sqrt(y), np.square(y)], axis=1)
    z -= np.broadcast_to(z.max(axis=1, keepdims=True), z.shape)
    z = np.maximum(np.minimum(z, 0.9), -0.9)
    z = z @ model["wide"] + np.arange(100)
    z = z.swapaxes(0, 1)[3:, ::-1]
    z = z + np.cumsum(z <= 1, axis=-1)
    rows = model["wide"][ids]
    return [z.sum(axis=(0, 1)), z[[5, 0, 5]], z.reshape(2, -1), rows.mean(axis=1) * 2]


def test_each_operation_is_that_of_numpy(node, tmp_path):
    rng = np.random.default_rng(0)
    model = {"wide": rng.integers(-8, 8, size=(12, 100)) / 8}  # exact in 16 bits
    inputs = {"x": rng.random((4, 3)), "ids": np.array([1, 2])}
    graph = trace(everything, model, inputs)
    assert {one.op for one in graph.nodes} == IN_PAGE
    other = {"x": rng.random((4, 3)), "ids": np.array([11, 0])}
    (made,) = in_node(node, tmp_path, {"all": (graph.files(), [other])})["all"]
    for numbers, true in zip(made, everything(model, **other), strict=True):
        assert np.allclose(numbers, np.ravel(true), rtol=1e-5, atol=1e-5)


def test_it_is_small():
    assert len(gzip.compress(SOURCE.read_bytes(), 9)) <= 6000


RULES = """
import * as rules from "%s";
import { readFileSync } from "node:fs";
const [z, said] = JSON.parse(readFileSync(0));
console.log(JSON.stringify([
  rules.softmax(z), rules.temperature(z, 0.7), rules.topK(z, 20), rules.topP(z, 0.8),
  rules.topP(z, 0), rules.topP(z, 1), rules.minP(z, 0.1),
  rules.repetitionPenalty(z, said, 1.3),
], (key, value) => (value === -Infinity ? "-inf" : value)));
"""


def test_the_rules_of_decoding_are_those_of_the_program(node):
    rng = np.random.default_rng(3)
    z = np.sort(3 * rng.normal(size=200))[::-1]
    said = [0, 3, 199]
    script = RULES % (ROOT / "docs" / "assets" / "explore" / "rules.js").as_uri()
    command = [node, "--input-type=module", "-e", script]
    text = json.dumps([z.tolist(), said])
    done = subprocess.run(command, input=text.encode(), check=True, capture_output=True)
    true = [
        sampling.softmax(z),
        sampling.temperature(z, 0.7),
        sampling.top_k(z, 20),
        sampling.top_p(z, 0.8),
        sampling.top_p(z, 0),
        sampling.top_p(z, 1),
        sampling.min_p(z, 0.1),
        sampling.repetition_penalty(z, said, 1.3),
    ]
    for made, expected in zip(json.loads(done.stdout), true, strict=True):
        assert np.allclose(np.array(made, dtype=float), expected)


TOKENIZER = """
import { tokenizer } from "%s";
import { readFileSync } from "node:fs";
const [bytes, merges, texts, sizes] = JSON.parse(readFileSync(0));
const { encode, spell } = tokenizer(bytes, merges);
const ids = sizes.map((n) => texts.map((text) => encode(text, n)));
console.log(JSON.stringify([ids, [...bytes, ...merges].map((_, id) => spell(id))]));
"""
TEXTS = (
    "Something stirred in the unlit greenhouse.",
    "the THE  something\nI've we'll 'tis 42 x² ½ Ⅷ",
    "Größe naïve e\u0301 日本語と English, Привет мир! नमस्ते 안녕 🤖 👩\u200d🚀",
    "\u00a0 \u3000 \t\r\n\n \x1c\x85\u2028\ufeff\0 end  ",
    " ".join(f"{n} * {n} = {n * n}" for n in range(1990, 2000)),
    "",
)


@pytest.mark.parametrize(
    ("name", "sizes"),
    [("prose", (0, 1, 2, 50, 400, 1000)), ("squares", (0, 10, 100))],
)
def test_the_page_cuts_a_text_as_the_program_does(node, name, sizes):
    path = ROOT / "docs" / "outputs" / "bpe" / "merges.json"
    stored = json.loads(path.read_text())
    assert [bytes([b]) for b in stored["bytes"]] == bpe.BYTES
    tokens = list(bpe.BYTES)
    merges = []
    for a, b in stored[name]:
        merges.append((tokens[a], tokens[b]))
        tokens.append(tokens[a] + tokens[b])
    end = bpe.prose()[-2000:]
    script = TOKENIZER % (ROOT / "docs" / "assets" / "explore" / "merges.js").as_uri()
    command = [node, "--input-type=module", "-e", script]
    told = json.dumps([stored["bytes"], stored[name], [*TEXTS, end], sizes])
    done = subprocess.run(command, input=told.encode(), check=True, capture_output=True)
    ids, spelt = json.loads(done.stdout)
    for n, made in zip(sizes, ids, strict=True):
        assert made == [bpe.encode(text, merges[:n]) for text in (*TEXTS, end)]
    said = [bpe.spell([token]) for token in tokens]
    assert spelt == said


SYLLABLES = """
import { counter } from "%s";
import { readFileSync } from "node:fs";
const [told, words] = JSON.parse(readFileSync(0));
console.log(JSON.stringify(words.map(counter(told))));
"""


def test_the_page_counts_syllables_as_the_program_does(node):
    told = json.loads((ROOT / "docs" / "outputs" / "haiku" / "verse.json").read_text())
    words = sorted({*syllables.load_words(), *re.findall(r"[A-Za-z']+", prose())})
    script = SYLLABLES % (SOURCE.parent / "explore" / "syllables.js").as_uri()
    command = [node, "--input-type=module", "-e", script]
    given = json.dumps([told, words]).encode()
    done = subprocess.run(command, input=given, check=True, capture_output=True)
    assert len(words) > 5000
    assert json.loads(done.stdout) == [syllables.count_syllables(w) for w in words]


DESCENT = """
import { graph } from "%s";
import { readFileSync } from "node:fs";
const [told, numbers] = JSON.parse(readFileSync(0));
const { run } = graph(told, new Uint8Array(numbers).buffer);
const paths = [1, 5, 50].map((rate) => {
  let x = [0, 0];
  const losses = [];
  for (let steps = 0; steps < 100; steps++) {
    const [[loss], next] = run({ x, m: 0, v: 0, steps, rate });
    losses.push(loss);
    x = [...next];
  }
  return losses;
});
console.log(JSON.stringify(paths));
"""


def test_the_page_descends_too_slowly_well_and_not_at_all(node):
    """As the program does: a rate can be too small, and too large."""
    text, raw = ENTRIES["descent"].files(SITE)
    script = DESCENT % SOURCE.as_uri()
    command = [node, "--input-type=module", "-e", script]
    told = json.dumps([json.loads(text), list(raw)])
    done = subprocess.run(command, input=told.encode(), check=True, capture_output=True)
    slow, well, wild = (np.array(losses) for losses in json.loads(done.stdout))
    assert (np.diff(slow) < 1e-6).all()
    assert well[-1] < slow[-1]
    assert well[-1] < slow[20]
    assert (np.diff(wild) > 0.1).sum() > 20


NGRAM = """
import { learn, words } from "%s";
import { readFileSync } from "node:fs";
const [stories, texts, order] = JSON.parse(readFileSync(0));
const model = learn(stories.map((story) => [...words(story), "."]), order);
const cut = texts.map(words);
console.log(JSON.stringify([model.vocabulary, cut, cut.map((one) => [...model.next(one)])]));
"""


def test_the_page_counts_and_mixes_as_the_program_does(node):
    stories, *_ = three_kinds.load()
    model = three_kinds.LanguageModel(stories)
    stored = ROOT / "docs" / "outputs" / "three_kinds" / "stories.json"
    assert json.loads(stored.read_text("utf-8")) == stories
    texts = [three_kinds.SENTENCE, "", "xyzzy", "It's the OLD robot's", "said to her"]
    script = NGRAM % (ROOT / "docs" / "assets" / "explore" / "ngram.js").as_uri()
    command = [node, "--input-type=module", "-e", script]
    told = json.dumps([stories, texts, 2])
    done = subprocess.run(command, input=told.encode(), check=True, capture_output=True)
    vocabulary, cut, mixed = json.loads(done.stdout)
    assert vocabulary == model.vocabulary
    for text, tokens, p in zip(texts, cut, mixed, strict=True):
        assert tokens == three_kinds.words(text)
        assert np.allclose(p, model.next_word(tokens), rtol=1e-9, atol=0)


WAVE = """
import { parse, peaks, spectrogram } from "%s";
import { readFileSync } from "node:fs";
const { rate, samples } = parse(new Uint8Array(readFileSync(process.argv[1])).buffer);
const rows = spectrogram(samples, 50, 256);
console.log(JSON.stringify([rate, [...samples], [...peaks(samples, 40)], [...rows]]));
"""
SOUNDS = "audio_notes/real.wav", "audio_waveform/20_steps.wav", "audio_words/words.wav"


@pytest.mark.parametrize("file", SOUNDS)
def test_the_page_hears_in_a_sound_what_numpy_hears(node, file):
    path = ROOT / "docs" / "outputs" / file
    script = WAVE % (ROOT / "docs" / "assets" / "explore" / "wave.js").as_uri()
    command = [node, "--input-type=module", "-e", script, str(path)]
    done = subprocess.run(command, check=True, capture_output=True)
    rate, samples, peaks, rows = json.loads(done.stdout)
    with wave.open(str(path)) as stored:
        true = np.frombuffer(stored.readframes(stored.getnframes()), "<i2") / 32767
        assert rate == stored.getframerate()
    assert np.allclose(samples, true, atol=1e-6)
    assert np.sqrt(np.mean(true**2)) > 0.05  # it can be heard
    parts = np.split(np.abs(true), [len(true) * k // 40 for k in range(1, 40)])
    assert np.allclose(peaks, [part.max() for part in parts], atol=1e-6)
    around = np.pad(true, 128)
    hann = np.hanning(257)[:-1]
    middles = [int((t + 0.5) * len(true) / 50) for t in range(50)]
    heard = np.abs(np.fft.rfft([hann * around[m : m + 256] for m in middles]))
    assert np.allclose(np.reshape(rows, (50, 128)), heard[:, :128], atol=1e-4)


TEXT = """
import { graph } from "%s";
import { readFileSync } from "node:fs";
const [told, numbers, first, batches] = JSON.parse(readFileSync(0));
const { run } = graph(told, new Uint8Array(numbers).buffer);
const { learnt } = told.about;
const state = {};
learnt.forEach((name, i) => (state[name] = first[i] ?? 0));
const losses = batches.map(([ids, targets], steps) => {
  const made = run({ ids, targets, steps, rate: 0.004, ...state });
  learnt.forEach((name, i) => (state[name] = made[1 + i]));
  return made[0][0];
});
console.log(JSON.stringify([losses, [...state["token"]]]));
"""


def test_the_page_trains_a_gpt_as_the_program_does(node):
    """Ten steps beside those of `forward`, `cross_entropy` and Adam on the same bytes."""
    small = {"WIDTH": 32, "CONTEXT": 32, "LAYERS": 2}
    rng = np.random.default_rng(5)
    text = np.frombuffer(" ".join(three_kinds.load()[0]).encode(), np.uint8)
    starts = rng.integers(len(text) - 32, size=(10, 8, 1)) + np.arange(32)
    with patch.multiple(gpt, **small):
        model = gpt.init(rng, float)
        flat = gpt.parameters(model)
        first = [p.data.ravel().tolist() for p in flat.values()]
        adam = Adam(flat.values())
        losses = []
        for at in starts:
            logits = gpt.forward(model, text[at].astype(int))
            loss = cross_entropy(logits, text[at + 1].astype(int))
            loss.backward()
            adam.step(0.004)
            losses.append(float(loss.data))
    told, raw = ENTRIES["text_train"].files(SITE)
    batches = [[text[a].ravel().tolist() for a in (at, at + 1)] for at in starts]
    script = TEXT % SOURCE.as_uri()
    command = [node, "--input-type=module", "-e", script]
    given = json.dumps([json.loads(told), list(raw), first, batches])
    done = subprocess.run(
        command, input=given.encode(), check=True, capture_output=True
    )
    made, token = json.loads(done.stdout)
    assert np.allclose(made, losses, rtol=1e-4)
    assert losses[-1] < losses[0]
    assert np.abs(token - flat["token"].data.ravel()).max() < 1e-3 * np.ptp(token)
