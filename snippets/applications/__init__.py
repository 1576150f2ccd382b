"""Applications: what models are used for, and what is built around them."""
