"""reward: a number that says how good one output is; a policy is adjusted so that its average rises.

Formula: $\\mathrm{E}_{x \\sim p}[r(x)] = \\sum_x p(x) \\, r(x)$
Confusion: It measures what was written down, which is seldom quite what was meant.
Forms: rewards
See: reward model, verifiable reward, policy, reward hacking
"""

p = {"a short answer": 0.5, "a long answer": 0.3, "no answer": 0.2}
reward = {"a short answer": 2, "a long answer": 1, "no answer": -1}
for output in p:
    print(f"{output:14} p = {p[output]}, reward {reward[output]}")
print("average reward:", round(sum(p[x] * reward[x] for x in p), 2))
