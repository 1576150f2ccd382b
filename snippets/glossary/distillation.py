"""distillation: training a model, the student, to give the probabilities that another, most often a larger one, the teacher, gives.

Formula: $\\min \\mathrm{KL}(p_{\\text{teacher}} \\| p_{\\text{student}})$
Confusion: The student learns from the whole distribution, not only from the teacher's likeliest answer.
Forms: distil, distilled, teacher, student
See: KL divergence, large language model, temperature
"""

import numpy as np

teacher, logits = np.array([0.7, 0.25, 0.05]), np.zeros(3)  # the student's logits
for step in range(201):
    student = np.exp(logits) / np.exp(logits).sum()
    if step in (0, 20, 200):
        print(f"step {step:3}: {student.round(2).tolist()}")
    logits += 0.3 * (teacher - student)  # minus the gradient of the KL divergence
