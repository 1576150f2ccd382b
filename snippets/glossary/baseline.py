"""baseline: the result of something simple, which a model must beat to be worth its trouble.

Confusion: A number without a baseline says little, however good it looks.
Forms: majority baseline, baselines
See: accuracy
"""

weather = "sun sun rain sun sun sun rain rain sun sun".split()
as_yesterday = sum(a == b for a, b in zip(weather, weather[1:])) / 9
print(f"always sun: {weather.count('sun') / 10:.2f}")
print(f"as yesterday: {as_yesterday:.2f}")
