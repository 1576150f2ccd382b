"""What a command says to a mistake: one line on stderr, exit code 2."""

from __future__ import annotations


class UserError(ValueError):
    """A mistake that the user can mend; the message says which, in one line."""
