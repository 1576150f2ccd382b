"""Real models: published weights, run in NumPy."""
