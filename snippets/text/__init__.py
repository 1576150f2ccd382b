"""Examples: models of text."""
