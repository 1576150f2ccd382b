"""The one error of this folder."""


class PageError(ValueError):
    """A page asks for something that is not there, or no longer true.

    The message is a sentence: what is wrong, and what there is instead.
    """
