"""Judging: what models lose or get wrong, and what shows it."""
