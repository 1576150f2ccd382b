"""Generative Models by Example: every example is one file that runs."""
