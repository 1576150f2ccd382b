"""What entries print is right, by another calculation.

That each entry runs and prints what is published is in the contract test; here
the numbers are checked by hand or by a formula that the entry does not use.
"""

import math
import re
import runpy
from statistics import NormalDist

import numpy as np
import pytest
from checkout import PACKAGE


@pytest.fixture
def numbers(capsys):
    def numbers(name):
        runpy.run_path(str(PACKAGE / "glossary" / f"{name}.py"))
        found = re.findall(r"-?\d+(?:\.\d+)?", capsys.readouterr().out)
        return [float(x) for x in found]

    return numbers


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def score_at(distance):  # of (1, 0.5) and (0.2, 2), turned by 0.3 a place
    together, across = 1 * 0.2 + 0.5 * 2, 0.5 * 0.2 - 1 * 2
    angle = 0.3 * distance
    return math.cos(angle) * together - math.sin(angle) * across


JS = (math.log(4 / 3) + 0.5 * math.log(2 / 3) + 0.5 * math.log(2)) / 2
FITS = [[0.7, 0.2, 0.1], [0.4, 0.3, 0.3], [0.1, 0.2, 0.7]]

BY_HAND = {
    "energy": [*(0, 1, 2, 0.67, 0.24, 0.09), *(5, 6, 7, 0.67, 0.24, 0.09)],
    "partition_function": [  # the pixels are independent: a product
        *(v for n in (2, 10, 16) for v in (n, 2**n, (1 + math.exp(-1)) ** n))
    ],
    "langevin_dynamics": [1, 0, 1, 0, 0, 0],
    "score": [0, 4, 4, 1, 0, 0, 2, 4, 4],
    "contrastive_divergence": [0.6, 0.3, 0.1],
    "noise_contrastive_estimation": [
        *(9 / 14, 9 / 19, 3 / 13),
        *(0.6, 0.3, 0.1),
    ],
    "discriminator": [5 / 6, 0.5, 1 / 6, 0.25 + 0.2 + 0.25],
    "generative_adversarial_network": [5, 5],
    "generator": [1, 1, math.exp(-1)],
    "gradient_penalty": [2, 0, 4],
    "mode_collapse": [8, 8, 2, 8],
    "encoder": [20**0.5, 5**0.5, 45**0.5, 2, 4, 1, 2, 3, 6],
    "evidence_lower_bound": [  # the code, then the bound
        *(math.log(0.5), 0.5, 0.5, math.log(0.3)),  # log sqrt(.9 * .1)
        *(0.7, 0.3, math.log(0.5) - 0.7 * math.log(7 / 9) - 0.3 * math.log(3)),
        *(0.9, 0.1, math.log(0.5)),
    ],
    "importance_sampling": [0, 1, 3, 1 - NormalDist().cdf(3)],
    "latent_variable": [0.5, 1, 0.8],
    "posterior": [
        *(1, 0.4, 0.6),
        *(v for n in (5, 10) for v in (n, 1 / (1 + 1.5**n), 1.5**n / (1 + 1.5**n))),
    ],
    "posterior_collapse": [
        (2.25 + 2.25 + 0.25) / 6 - 0.45 + math.log(10) / 2,
        0,
    ],
    "principal_component_analysis": [0.8, 0.6, 9, 1],
    "prior": [10, 3],
    "reparameterisation": [2, 4],  # of mean^2 + spread^2, at 1 and 2
    "denoising": [  # two answers, weighed by a sigmoid: a tanh of z / noise^2
        *(
            v
            for n in (0.3, 1.0)
            for z in (0.1, 0.5, 1.0)
            for v in (n, z, math.tanh(z / n**2))
        )
    ],
    "diffusion_model": [1, 0.5, 1, 0.5],
    "noise_schedule": [
        *(0, 1, 0),
        *(0.25, 0.92, 0.38),
        *(0.5, 0.71, 0.71),
        *(0.75, 0.38, 0.92),
        *(1, 0, 1),
    ],
    "accuracy": [0.95],
    "baseline": [
        0.7,
        5 / 9,
    ],  # 7 days of 10; 5 of 9 days were as the day before
    "bayes_rule": [0.9, 0.009 / (0.009 + 0.0495)],
    "bradley_terry_model": [
        *(1, 1, 0.5, 2, 1, sigmoid(1), 4, 1, sigmoid(3), 14, 11, sigmoid(3))
    ],
    "co_occurrence": [2, 1, 0],
    "bits_per_byte": [7, 9, 34.35, 4.91, 3.82],  # 7 log2(30)
    "cross_entropy": [*FITS[0], 1.16, *FITS[1], 1.45, *FITS[2], 2.84],
    "data_parallelism": [-10, -8, -12, -10],  # of -1, 0, -15, -24
    "discounting": [0.6, 0.55, 0.3, 0.25, 0.1, 0.05, 0.15],
    "divergence": [1.5],  # 2 - 0.5, everywhere
    "early_stopping": [5, 3, 4.0],
    "entropy": [0.5, 0.5, 1, 0.9, 0.1, 0.47, 0.25, 0.25, 0.25, 0.25, 2],
    "euler_method": [*(1, 0), *(2, 0.25), *(4, 0.32), *(100, 0.37)],
    "flow_matching": [*(0, 0.9), *(0.5, -0.55), *(1, -2), -2.9],
    "frechet_distance": [0, (math.sqrt(1.25) - 0.5) ** 2],
    "guidance": [*(0, 3), *(0.5, 4), *(4, 11)],
    "held_out_data": [80, 20, 0],
    "kernel_density_estimate": [
        *(
            v
            for h in (0.1, 0.5, 2.0)
            for v in (
                h,
                2.0,
                sum(NormalDist(m, h).pdf(2) for m in (1, 1.5, 3)) / 3,
            )
        )
    ],
    "logistic_regression": [sigmoid(1.5), sigmoid(-2), sigmoid(-0.5)],
    "kneser_ney_smoothing": [3 / 12, 1 / 8, 3 / 12, 3 / 8],
    "loss": [3, 17 / 3, 4, 14 / 3, 5, 17 / 3],
    "negative_log_likelihood": [1 / 64, 2, 6, 6, 1000, 0, 2000],
    "perplexity": [math.log2(6), 6, 1.75, 2**1.75],
    "kl_divergence": [
        0,
        0.5 * math.log(0.25 / 0.09),  # p to q
        0.9 * math.log(1.8) + 0.1 * math.log(0.2),  # q to p
    ],
    "language_model": [2 / 25, 1 / 25],
    "maximum_likelihood": [0.7, 0.7],
    "mean": [35, 35, (30 + 32 + 35 + 38 + 4000) / 5, 35],
    "memorisation": [100, 100],
    "min_p_sampling": [0.95, 0.03, 0.02, 1, 0.3, 0.25, 0.2, 0.15, 0.1, 5],
    "formant": [700, 1100, 300, 2300],  # the partials next to the formants
    "fourier_transform": [4, 0, 5, 1, 12, 0.5, 20, 0],
    "log_linear_model": [
        *(math.e / 15.9, math.e**2.5 / 15.9, 1 / 15.9, math.e**1.5, 1.5)
    ],
    "markov_chain": [1, 0.2, 2, 0.8 * 0.2 + 0.2 * 0.6, 3, 0.312],
    "n_gram": [2 / 3, 1 / 3],
    "partial": [220, 1, 440, 0.5, 660, 0.25],
    "sampling_rate": [8000, 3000, 8000 - 3000],
    "spectrogram": [128] * 4 + [512] * 4,
    "nearest_neighbour": [130, 10, 165, 7, 900, 728],
    "ordinary_differential_equation": [math.e, math.e],
    "observational_equivalence": [2, 2, 3],  # and x + x, x * x
    "parameter": [64_000, 64 * 256],
    "pass_at_k": [  # of 20 draws all but 2 are wrong
        *(v for k in (1, 5, 10, 20) for v in (k, 1 - (20 - k) * (19 - k) / 380))
    ],
    "post_training": [*(0.6, 0.6 / 3.05, 0.3, 2.4 / 3.05, 0.1, 0.05 / 3.05)],
    "program_synthesis": [2, 2, 2, 2],
    "precision_and_recall": [3 / 4, 2 / 4],
    "preference": [3, 4, 2, 4, 0, 2],  # won, met: a, b, c
    "reward": [0.5, 2, 0.3, 1, 0.2, -1, 1.1],
    "reward_hacking": [0, 3],
    "reward_model": [-0.6, 0.6, 1.2],
    "repetition_penalty": [
        *(1, 0, sigmoid(1), sigmoid(-1)),
        *(2 / 3, 0, sigmoid(2 / 3), sigmoid(-2 / 3)),
        *(6, 5, sigmoid(1), sigmoid(-1)),
        *(4, 5, sigmoid(-1), sigmoid(1)),
    ],
    "smoothing": [0.75, 4 / 14, 0.25, 2 / 14, 0, 1 / 14],
    "supervised_fine_tuning": [2 / 10, 32 / 40],
    "softmax": [0.66, 0.24, 0.1, 1],
    "surprisal": [1, 0, 0.5, 1, 0.25, 2, 0.001, 10],
    "velocity_field": [*(-1, 2), *(0, 1), *(1, 0), *(3, -2)],
    "temperature": [
        0.5,
        36 / 46,
        9 / 46,
        1 / 46,
        1,
        0.6,
        0.3,
        0.1,
        2,
        0.47,
        0.33,
        0.19,
    ],
    "token_": [3, 5],
    "top_k_sampling": [
        *(1, 1, 0, 0, 0),
        *(2, 4 / 7, 3 / 7, 0, 0),
        *(3, 4 / 9, 3 / 9, 2 / 9, 0),
    ],
    "top_p_sampling": [0.95, 0.03, 0.02, 1, 0.3, 0.25, 0.2, 0.15, 0.1, 4],
    "typical_set": [  # 1 to 9 tails
        *(50, 0.9**50, 41, 49),
        sum(math.comb(50, k) * 0.9 ** (50 - k) / 10**k for k in range(1, 10)),
    ],
    "vector": [math.sqrt(26), 5, 3],
    "cosine_similarity": [6, 8, 1, 4, -3, 0, 0, 2, 0.8],
    "byte": [97, 195, 169, 232, 170, 158, 240, 159, 164, 150, 256],
    "utf_8": [5, 7, *"Größe".encode(), 3],
    "byte_pair_encoding": [4, 2, 2],
    "pre_tokenisation": [12, 3, 9],
    "tokenizer": [2, 3, 7, 0, 6, 4, 5],
    "interpreter": [2, 3, 4, 2 + 3 * 4],
    "confidence": [0, 0.51, 0, 0.92],
    "kv_cache": [sum(range(34, 44)), 43],
    "hallucination": [1 / 3] * 3,
    "logits": [0.67, 0.24, 0.09, 0.67, 0.24, 0.09],
    "probability_distribution": [7, 1, 6, 1],
    "gradient": [2, 6, 4, 0.8**2 + 3 * 0.4**2],
    "weight_decay": [0.8, 0.95**100],  # 2 (w - 1) + w / 2 = 0
    "jensen_shannon_divergence": [  # of (1, 0) and (1/2, 1/2): m is (3/4, 1/4)
        *(0, JS, JS, math.log(2)),
    ],
    "total_variation_distance": [0.3, 0.5, 0.2],
    "induction_head": [0],
    "multi_head_attention": [5, 4, 5, 4, 5, 8],
    "grouped_query_attention": [9, 9, 30 * 2 * 9 * 64, 9, 3, 30 * 2 * 3 * 64],
    "rotary_embedding": [
        *(7, 5, score_at(2), 107, 105, score_at(2), 7, 1, score_at(6)),
    ],
    "positional_encoding": [
        v
        for place in (0, 1, 20)
        for v in (
            place,
            *(math.sin(place), math.sin(place / 10)),
            *(math.cos(place), math.cos(place / 10)),
        )
    ],
    "layer_normalisation": [
        *(1, 2, 3, 1.5**0.5, 0, 1.5**0.5),
        *(10, 20, 30, 1.5**0.5, 0, 1.5**0.5),
    ],
    "gpt": [
        *(0, math.e**2 / (math.e + math.e**2 + 1)),
        *(0, 1, math.e**3 / (1 + math.e + math.e**3)),
        0.29,
    ],
    "automatic_differentiation": [3, 3, 27, 27],
    "jacobian": [5, 3, 1, 2, 7],
    "layer": [5, 3, 5, 8, 5, 2],
    "autoencoder": [0.6, 0.8, 0.005],  # half of the noise's variance is lost
    "energy_based_model": [0, 16, round(math.exp(16))],
    "reference_policy": [
        *(0.7, 0.2, 0.1, 0),
        *(0.5, 0.3, 0.2),
        0.5 * math.log(5 / 7) + 0.3 * math.log(1.5) + 0.2 * math.log(2),
        *(0, 0, 1, math.log(10)),
    ],
    "ddim": [math.tanh(0.42 / 0.64), 0.73, 0.92, 0.92],
    "score_matching": [0.8, 0.8, 0.8, 0.8],  # of N(1, 1.25): (1 - z) / 1.25
    "beam_search": [1, 0.3, 2, 0.36],
    "classifier_guidance": [0, 0, 1, 2, 3, 6],
    "dot_product": [
        *(1, 2, 0, 5, 2, 4, 0, 10),
        *(0, 0, 5, 0, -1, -2, 0, -5),
    ],
    "expected_calibration_error": [0.1],  # 0.4 times the mean of said - 0.5
    "signal_to_noise_ratio": [
        v
        for t in (0.1, 0.5, 0.9)
        for v in (
            t,
            -2 * math.log(math.tan(math.pi * t / 2)),
            2 * math.log((1 - t) / t),
        )
    ],
    "learning_rate_schedule": [0, 0, 50, 0.005, 100, 0.01, 550, 0.005, 1000, 0],
    "momentum": [1, 1, 1, 1, 0.1 / 1.9],
    "relu": [0, 0, 0.5, 2, 0, 0, 1, 1, 0.2, 0.05, 0.5, 2],
    "vocoder": [0, 1, 0.5, 0, 1, 0.5],
    "verifiable_reward": [1, 0, 1, 2, 5, 10, 11],
    "large_language_model": [6.7, 13, 16],
    "low_rank_adaptation": [512**2, 2 * 8 * 512],
    "mixture_of_experts": [8 * 16**2, 2 * 16**2, 16],
    "proximal_policy_optimisation": [  # pushed only where it may still go
        *(1, 0.5, 1, 1, 1, 1, 1, 1.5, 0),
        *(-1, 0.5, 0, -1, 1, -1, -1, 1.5, -1),
    ],
    "group_relative_policy_optimisation": [
        *(1, 0, 0, 0, 3**0.5, -(3**-0.5), -(3**-0.5), -(3**-0.5)),
        *(1, 1, 0, 0, 1, 1, -1, -1),
        *(1, 1, 1, 1, 0, 0, 0, 0),
    ],
    "chain_of_thought": [2**4],
    "reasoning_model": [60, 16, 1],
    "tool_use": [365 * 24],
    "agent": [42, 7],
    "alignment": [2, 3, 1, 3, 2, 3],
    "deepfake": [0.001 * 0.95 + 0.999 * 0.05, 0.00095 / 0.0509],
    "wasserstein_distance": [0, 0, 1, 1, 10, 10],
    "inception_score": [
        4 * 0.97**0.97 * 0.01**0.03,  # exp of log 4 less the entropy of one row
        *(4, 1, 4, 1, 4),
    ],
    "convolution": [*(0, 0, 5, 0, 0, -5), *(0, 0, 0, 5, 0, 0)],
    "vector_quantisation": [0, 3, 2, *(0, 0), *(1, 1), *(0, 1)],
    "consistency_model": [
        v for t in (0, 0.25, 0.5, 0.75, 1) for v in (t, 2 * math.exp(-t), 2 / math.e)
    ],
    "optimal_transport": [41, *(0, 2), *(1, 3), *(5, 6), 4 + 4 + 1],
    "neural_codec": [600, 6, 384],
    "mel_scale": [  # log10 of a ratio: of 900 to 800, say
        v
        for low in (100, 400, 1600)
        for v in (low, 2 * low, round(2595 * math.log10((700 + 2 * low) / (700 + low))))
    ],
    "multimodal_model": [4 + 5, 8, 4, 5],
    "diffusion_transformer": [16, 4, *(0, 1, 8, 9)],
    "constrained_decoding": [7, 0.2, 0.2 / 0.3, 12, 0.1, 0.1 / 0.3],
    "confidence_interval": [  # of 0: to z^2 / (n + z^2)
        *(0, 40, 0, 3.8416 / 43.8416),
        *(9, 10, 0.5958, 0.9821),
        *(36, 40, 0.7695, 0.9604),
        *(360, 400, 0.8667, 0.9258),
    ],
}


@pytest.mark.parametrize("name", BY_HAND)
def test_the_numbers_are_right(numbers, name):
    np.testing.assert_allclose(
        [abs(x) for x in numbers(name)], np.abs(BY_HAND[name]), atol=0.0051
    )


def test_density_exceeds_one_and_its_area_does_not(numbers):
    highest, area = numbers("density")
    assert highest == pytest.approx(NormalDist(0, 0.1).pdf(0), abs=0.01)
    assert area == 1


def test_the_gaussian_shares_are_those_of_the_tables(numbers):
    for k, share in zip(*[iter(numbers("gaussian"))] * 2, strict=True):
        assert share == pytest.approx(2 * NormalDist().cdf(k) - 1, abs=0.003)


def test_a_circle_has_no_covariance_and_a_line_has(numbers):
    line, circle = numbers("covariance")
    assert line == pytest.approx(2 * (2 * math.pi) ** 2 / 12, rel=0.01)
    assert circle == 0


def test_likelihood_is_highest_at_the_share_of_heads(numbers):
    values = numbers("likelihood")
    assert max(zip(values[1::2], values[::2], strict=True))[1] == 0.7


def test_griffin_lim_comes_nearer(numbers):
    at = numbers("griffin_lim_algorithm")
    assert at[::2] == [0, 10, 200]
    assert at[1] > 10 * at[3] > at[5]
    assert at[5] < 0.1


def test_gradient_descent_settles_or_runs_away(numbers):
    _, _, slow, _, _, fast = numbers("gradient_descent")
    assert slow == pytest.approx(5 * 0.8**20, abs=0.01)
    assert fast == pytest.approx(5 * 1.2**20, abs=0.01)


def test_training_reaches_the_mean(numbers):
    values = numbers("training")
    assert values[1] < values[3] < values[5] == values[-1] == 4


def test_the_chi_square_statistic_tells_the_right_from_the_wrong(numbers):
    right, wrong, limit, *_ = numbers("chi_square_test")
    assert right < limit < wrong
    assert limit == pytest.approx(-2 * math.log(0.01), abs=0.05)  # 2 degrees


def test_overfitting_is_worse_on_new_points(numbers):
    _, data3, new3, _, data9, new9 = numbers("overfitting")
    assert data9 < data3
    assert new9 > new3


def test_a_penalty_shortens_the_weights(numbers):
    _, free, _, penalised = numbers("regularisation")
    assert penalised < free


def test_mutual_information_has_the_sign_of_the_association(numbers):
    values = numbers("pointwise_mutual_information")
    for p, pmi in zip(values[::2], values[1::2], strict=True):
        assert pmi == pytest.approx(math.log(p / 0.02), abs=0.01)


def test_one_rank_is_nearly_the_table(numbers):
    *strengths, error = numbers("singular_value_decomposition")
    assert strengths[0] == pytest.approx(math.sqrt(14 * 77), abs=0.1)  # |u| |v|
    assert error <= 0.1


def test_the_same_seed_draws_the_same(numbers):
    values = numbers("random_seed")
    assert values[:6] == values[12:]
    assert values[1:6] != values[7:12]


def test_sample_shares_follow_the_probabilities(numbers):
    assert numbers("sample") == pytest.approx([0.5, 0.4, 0.1], abs=0.05)


def test_only_the_calibrated_forecast_has_no_gap(numbers):
    said, happened, gap, bold, _, bold_gap = numbers("calibration")
    assert abs(gap) <= 0.01 < 0.2 < bold_gap
    assert happened == pytest.approx(said, abs=0.01)
    assert bold == 0.95


def test_the_paths_of_an_autoregressive_model_sum_to_one(numbers):
    values = numbers("autoregressive_model")
    assert sum(values[:4]) == pytest.approx(values[4]) == 1


def test_the_mixture_has_its_parts_and_nothing_between(numbers):
    values = numbers("mixture_model")
    assert values[1] == pytest.approx(0.3, abs=0.02)
    assert values[3] < 0.01


def test_a_learning_rate_creeps_settles_or_runs_away(numbers):
    values = numbers("learning_rate")
    for rate, loss in zip(values[::4], values[1::4], strict=True):
        want = 16 * (1 - 2 * rate) ** 20
        assert loss == pytest.approx(want, abs=0.01)


def test_the_best_of_many_guessers_is_no_better_elsewhere(numbers):
    _, chosen, again = numbers("validation_data")
    assert chosen >= 0.65
    assert abs(again - 0.5) <= 0.2


def test_the_policy_is_the_reference_tilted_by_the_reward(numbers):
    values = iter(numbers("rlhf"))
    won = []
    for beta, *p, reward in zip(*[values] * 5, strict=True):
        z = 0.6 + 0.3 * math.exp(1 / beta) + 0.1 * math.exp(2 / beta)
        assert p[2] == pytest.approx(0.1 * math.exp(2 / beta) / z, abs=0.0051)
        won.append(reward)
    assert won == sorted(won)


def test_the_policy_gradient_climbs(numbers):
    values = iter(numbers("policy_gradient"))
    won = []
    for _, *p, reward in zip(*[values] * 5, strict=True):
        assert sum(p) == pytest.approx(1, abs=0.011)
        assert reward == pytest.approx(p[1] + 2 * p[2], abs=0.02)
        won.append(reward)
    assert won[0] == 1 < won[1] < won[2]


def test_the_order_of_merges_decides(capsys):
    runpy.run_path(str(PACKAGE / "glossary" / "merge.py"))
    assert capsys.readouterr().out == "<nor><th>\n<n><o><rt><h>\n"


def test_the_mean_of_two_models_is_no_worse_than_their_mean_cost(numbers):
    one, two, both = numbers("ensemble")
    assert both <= (one + two) / 2


def test_the_gate_says_how_much_is_kept(numbers):
    values = iter(numbers("gated_recurrent_unit"))
    for gate, state, becomes in zip(*[values] * 3, strict=True):
        assert becomes == pytest.approx(gate * state - (1 - gate), abs=0.01)


def test_what_is_far_back_fades(numbers):
    values = numbers("recurrent_neural_network")
    assert values == sorted(values, reverse=True)
    assert values[0] == pytest.approx(math.tanh(1), abs=0.001)
    assert values[-1] < 0.01


def test_the_non_linearity_makes_the_network_no_line(numbers):
    *x1, _, _, y1 = numbers("multilayer_perceptron")[:5]
    *x2, _, _, y2 = numbers("multilayer_perceptron")[5:10]
    assert x1 == [-x for x in x2]
    assert y1 == y2 == 3


def test_quantised_weights_are_read_back_to_half_a_step(numbers):
    *whole, scale = numbers("quantisation")[:6]
    back = numbers("quantisation")[6:]
    np.testing.assert_allclose(back, np.array(whole) * scale, atol=0.006)
    true = [0.12, -0.31, 0.07, 0.7, -0.66]
    np.testing.assert_allclose(back, true, atol=scale / 2 + 0.005)


def test_the_chain_multiplies_to_one(numbers):
    *both, total = numbers("chain_rule")
    assert both == pytest.approx([0.15, 0.15, 0.07, 0.63])
    assert total == 1


def test_dropout_keeps_the_mean(numbers):
    *first, zeros, mean = numbers("dropout")
    assert set(first) == {0, 4}
    assert zeros == pytest.approx(0.25, abs=0.02)
    assert mean == pytest.approx(3, abs=0.1)


def test_its_own_beginnings_mislead_a_model_more_than_true_ones(numbers):
    """On true ones it errs where it slips, in two of three guesses; on its own
    also where it has just erred, for such a beginning it never met."""
    true, own = numbers("exposure_bias")
    assert true == pytest.approx(0.02 * 2 / 3, abs=0.003)
    assert own > 2 * true


def test_only_what_was_hot_finds_the_deeper_minimum(numbers):
    _, _, cold, _, _, cooled = numbers("annealing")
    assert cold == 0
    assert cooled > 0.5


def test_the_mean_is_no_mode(numbers):
    low, many, _, high, more, _, mean, few = numbers("mode")
    assert (low, high, mean) == (-3, 3, 0)
    assert few < min(many, more) / 10


def test_a_clip_is_frames_in_order(numbers):
    assert numbers("frame")[:2] == [3, 4]


def test_the_least_squared_error_is_at_the_mean(numbers):
    *pairs, best = numbers("regression")
    costs = dict(zip(pairs[::2], pairs[1::2], strict=True))
    assert best == min(costs, key=costs.get) == np.mean([0, 0, 1, 1])
    assert costs[best] == 0.25  # what it costs not to know


def test_the_peak_is_where_it_moved(numbers):
    *like, moved = numbers("cross_correlation")
    assert like.index(max(like)) == moved == 2
    assert max(like) == 3 * 3 + 1 * 1


def test_words_compose_where_pairs_do_not(numbers):
    assert numbers("compositional_generalisation") == [3, 3, 13]


def test_the_density_of_a_flow_is_the_closed_form(numbers):
    x, density = np.split(np.array(numbers("normalizing_flow")), 2)
    z = np.arcsinh(x)
    want = np.exp(-(z**2) / 2) / np.sqrt(2 * np.pi * (1 + x**2))
    np.testing.assert_allclose(density, want, atol=0.01)


def test_stretching_thins_density(numbers):
    """At x = 1 of 2 z the derivative is 2; at z = 0.5 that of z * z is 1."""
    _, _, flat, _, bent = numbers("change_of_variables")
    assert (flat, bent) == (0.5, 1)


def test_a_coupling_layer_is_undone(numbers):
    y1, y2, x1, x2 = numbers("coupling_layer")
    assert (x1, x2) == (0.8, -2)
    assert y1 == x1
    assert y2 == pytest.approx(-2 * math.exp(math.sin(0.8)) + math.cosh(0.8), abs=0.01)


def test_only_the_stretch_changes_area(numbers):
    turn, shear, stretch, _, wanted = numbers("log_determinant")
    assert (turn, shear) == (0, 0)
    assert stretch == wanted


def test_dequantised_levels_come_back(numbers):
    levels, filled, back = np.split(np.array(numbers("dequantisation")), 3)
    np.testing.assert_array_equal(levels, back)
    assert ((filled >= levels) & (filled <= levels + 1)).all()


def test_the_programs_that_were_found_do_what_was_asked(capsys):
    runpy.run_path(str(PACKAGE / "glossary" / "program_synthesis.py"))
    for text in capsys.readouterr().out.splitlines():
        assert [eval(text, {"x": x}) for x in (1, 2, 5)] == [6, 8, 14]


def test_a_grammar_makes_sums_and_nothing_else(capsys):
    runpy.run_path(str(PACKAGE / "glossary" / "grammar.py"))
    drawn = re.findall(r"'([^']*)'", capsys.readouterr().out)
    assert len(drawn) == 5
    assert all(re.fullmatch(r"1(\+1)*", text) for text in drawn)


def test_the_unbiased_variance_of_a_die(numbers):
    _, biased, _, _, unbiased = numbers("unbiased_estimator")
    assert unbiased == pytest.approx(35 / 12, abs=0.06)
    assert biased == pytest.approx(35 / 24, abs=0.06)


def test_mini_batches_have_the_gradient_of_all_data_on_average(numbers):
    all_data, one, _, mean = numbers("mini_batch")
    assert all_data == mean == -6
    assert one != mean


def test_each_epoch_shows_every_example_once(numbers):
    values = numbers("epoch")
    for epoch in (values[:7], values[7:]):
        assert sorted(epoch[1:]) == list(range(6))


def test_a_middling_degree_is_best_on_validation_data(numbers):
    errors = dict(zip(*[iter(numbers("hyperparameter"))] * 2, strict=True))
    assert min(errors, key=errors.get) == 4


def test_stochastic_descent_jitters_around_the_mean(numbers):
    data, path, jitter = numbers("stochastic_gradient_descent")
    assert data == path == 3
    assert jitter > 0


def test_the_preferred_answer_gains_in_direct_optimisation(numbers):
    p = numbers("direct_preference_optimisation")
    assert p[2] > 0.2
    assert p[0] < 0.5
    assert sum(p) == pytest.approx(1, abs=0.011)


@pytest.mark.parametrize("name", ["markov_chain_monte_carlo", "ancestral_sampling"])
def test_draws_come_as_often_as_wanted(numbers, name):
    values = np.array(numbers(name))
    if name == "ancestral_sampling":
        drawn, wanted = values[::2], values[1::2]
    else:
        drawn, wanted = np.split(values, 2)
    np.testing.assert_allclose(drawn, wanted, atol=0.015)


def test_categorical_draws_come_as_often_as_they_should(numbers):
    assert numbers("categorical_distribution") == pytest.approx(
        [0.2, 0.5, 0.3], abs=0.02
    )


def test_monte_carlo_gets_a_digit_for_a_hundred_times_the_work(numbers):
    pairs = list(zip(*[iter(numbers("monte_carlo_estimate"))] * 2, strict=True))
    for n, estimate in pairs:  # within four standard errors
        assert estimate == pytest.approx(math.pi, abs=4 * 1.65 / n**0.5)


def test_what_is_kept_of_a_cube_is_the_ball(numbers):
    for d, kept in zip(*[iter(numbers("rejection_sampling"))] * 2, strict=True):
        ball = math.pi ** (d / 2) / math.gamma(d / 2 + 1)
        assert kept == pytest.approx(ball / 2**d, abs=0.005)


def test_the_middle_of_two_codes_is_too_near_the_centre(numbers):
    _, start, _, middle, _, end = numbers("interpolation")
    assert middle == pytest.approx(50**0.5, abs=2)
    assert min(start, end) > middle + 2


def test_a_line_that_fits_here_is_far_off_there(numbers):
    *_, here, _, _, there = numbers("distribution_shift")
    assert there > 20 * here


def test_what_leaked_is_known_and_the_rest_guessed(numbers):
    score, rest = numbers("contamination")
    assert score == pytest.approx(0.25 + 0.75 * rest, abs=0.011)


def test_noise_hides_the_side_that_a_point_came_from(numbers):
    values = numbers("forward_process")
    for t, share in zip(values[::2], values[1::2], strict=True):
        ratio = math.inf if t == 0 else 1 / math.tan(math.pi * t / 2)
        assert share == pytest.approx(NormalDist().cdf(ratio), abs=0.01)


def test_the_best_of_more_answers_is_better(numbers):
    values = numbers("best_of_n_sampling")
    assert values[1::2] == pytest.approx([0, 1.03, 1.77], abs=0.03)


def test_the_student_ends_with_the_probabilities_of_the_teacher(numbers):
    assert numbers("distillation")[-3:] == [0.7, 0.25, 0.05]


def test_the_line_through_small_ones_foretells_the_large_one(numbers):
    """Points at random on a square are about n^(-1/2) apart."""
    power, foretold, measured = numbers("scaling_law")
    assert power == pytest.approx(-0.5, abs=0.05)
    assert foretold == pytest.approx(measured, rel=0.15)


def test_the_best_lever_is_found(numbers):
    left, middle, right = numbers("reinforcement_learning")
    assert left + middle + right == 2000
    assert right > 1500


def test_a_vote_finds_what_is_commonest(numbers):
    values = numbers("test_time_compute")
    right, wrong = values[2:9:3], values[11::3]
    assert right == sorted(right)
    assert right[0] == pytest.approx(0.4, abs=0.02)
    assert right[-1] > 0.7
    assert wrong == sorted(wrong, reverse=True)
    assert wrong[-1] < 0.2


def test_what_is_kept_follows_the_large_model(numbers):
    *drawn, kept = numbers("speculative_decoding")
    assert drawn == pytest.approx([0.6, 0.3, 0.1], abs=0.011)
    assert kept == pytest.approx(0.3 + 0.3 + 0.1, abs=0.011)  # sum of min(p, q)


def test_equal_models_differ_by_chance(numbers):
    """The difference of two shares has the variance 2 p (1 - p) / n."""
    for n, limit, p in zip(*[iter(numbers("benchmark"))] * 3, strict=True):
        chance = NormalDist(0, math.sqrt(2 * 0.7 * 0.3 / n))
        beyond = 2 * chance.cdf(-limit + 0.5 / n)
        assert p == pytest.approx(beyond, abs=0.02)


def test_a_judge_that_leans_is_fair_in_both_orders(numbers):
    one, both = numbers("llm_as_a_judge")
    assert one == pytest.approx(0.65, abs=0.02)
    assert both == pytest.approx(0.5, abs=0.02)


def test_the_old_task_is_forgotten_unless_it_is_mixed_in(numbers):
    alone, later, mixed = numbers("catastrophic_forgetting")[5::6]
    assert alone == mixed == 0
    assert later > 0.1


def test_variety_is_lost_without_real_data(numbers):
    _, _, without, _, _, with_real = numbers("model_collapse")
    assert without < 0.2
    assert with_real > 0.8


def test_the_watermark_is_far_beyond_chance(numbers):
    plain, marked = numbers("watermark")
    assert plain == pytest.approx(0.5, abs=3 * math.sqrt(0.25 / 200))
    assert marked == pytest.approx(1 - 0.5**4, abs=0.05)  # one of four is green


def test_motion_is_seen_in_moves_only(numbers):
    frames, moves = numbers("frechet_video_distance")
    assert frames == 0
    assert moves > 1


def test_a_code_as_large_as_the_data_need_loses_only_the_noise(numbers):
    times, year, *rows = numbers("latent_diffusion")
    assert (times, year) == (512**2 * 3 / (64**2 * 4), 2022)
    errors = rows[1::2]
    assert errors[0] > 20 * errors[1]
    assert errors[1] == pytest.approx(0.01, abs=0.002)  # 0.1 squared


def test_detail_comes_across(numbers):
    without, across = numbers("u_net")
    assert across == 0 < without


def test_the_way_back_ends_at_the_data(numbers):
    assert numbers("reverse_process") == pytest.approx([0.5, 0, 0.5], abs=0.02)


def test_smaller_steps_come_to_the_truth(numbers):
    values = numbers("stochastic_differential_equation")
    true = values[-2:]
    assert true == pytest.approx([3 / math.e, 1 - math.exp(-2)], abs=0.005)
    gaps = [abs(v - true[1]) for v in values[2:9:3]]
    assert gaps[0] > gaps[-1]
    assert gaps[-1] < 0.03  # of 20,000 draws the variance is known to 0.01


def test_its_own_pairs_do_not_cross(numbers):
    random_pairs, own = numbers("rectified_flow")
    assert own == 0
    assert random_pairs == pytest.approx(0.25, abs=0.02)


def test_tokens_that_are_drawn_apart_do_not_go_together(numbers):
    assert numbers("masked_diffusion") == pytest.approx([0.5, 1], abs=0.05)


def test_what_belongs_together_has_the_lower_loss(numbers):
    together, apart = numbers("contrastive_learning")
    assert together < 0.2 < 4 < apart


def test_what_is_filled_in_goes_with_what_is_known(numbers):
    assert all(0.5 < x < 1.5 for x in numbers("inpainting"))


def test_the_parts_of_a_cascade_must_all_be_right(numbers):
    measured, product = numbers("cascade")
    assert measured == pytest.approx(product, abs=0.01)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("low_rank_adaptation", "True"),
        ("chain_of_thought", "odd odd even odd"),
        ("prompt_injection", "closed"),
        ("jailbreak", "answers : tell a story"),
        ("knowledge_cutoff", "2024: says Ada"),
        ("diffusion_transformer", "back: True"),
        ("induction_head", "after it came 'robot'"),
        ("in_context_learning", "fox -> FOX"),
        ("retrieval_augmented_generation", "the bridge is closed on sunday"),
        ("stop_token", " <end>"),
        ("base_model", "-> what"),
        ("pre_training", "says: what"),
    ],
)
def test_what_an_entry_says_in_words(capsys, name, said):
    runpy.run_path(str(PACKAGE / "glossary" / f"{name}.py"))
    assert said in capsys.readouterr().out


def test_decoded_codes_lie_on_the_circle(numbers):
    for code, x, y, far in zip(*[iter(numbers("decoder"))] * 4, strict=True):
        assert (x, y) == pytest.approx((math.cos(code), math.sin(code)), abs=0.011)
        assert far == 1
