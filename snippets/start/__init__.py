"""Start: what a generative model is."""
