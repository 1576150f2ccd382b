"""Turns an example into a page. Imports no example; only `__main__` imports it."""
