"""chain rule: the probability of many things together is that of the first, times that of each next one given those before.

Formula: $p(x_1, \\dots, x_D) = \\prod_t p(x_t \\mid x_1, \\dots, x_{t-1})$
Confusion: The rule of the same name for derivatives is another one; backpropagation uses that.
Also: chain rule of probability
See: autoregressive model, probability distribution
"""

rain, late_if_rain, late_if_dry = 0.3, 0.5, 0.1
both = {
    "rain, late": rain * late_if_rain,
    "rain, on time": rain * (1 - late_if_rain),
    "dry, late": (1 - rain) * late_if_dry,
    "dry, on time": (1 - rain) * (1 - late_if_dry),
}
for name, p in both.items():
    print(f"{name:13} {p:.2f}")
print(f"sum           {sum(both.values()):.2f}")
