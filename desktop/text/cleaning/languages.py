"""Which files of residue a text is read with."""

from desktop.text.cleaning.rules import LANGUAGES


def languages_of(text: str) -> tuple[str, ...]:  # noqa: ARG001
    """The languages, the text's own first."""
    return LANGUAGES
