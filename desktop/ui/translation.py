"""Strings of the interface in the user's language."""

from PySide6.QtCore import QCoreApplication

CONTEXT = "Postil"


def tr(text: str, /, n: int = -1, **fields: object) -> str:
    """The text in the language of the interface, its `{fields}` filled in.

    The text itself is written out at the call, so that it is found for translation. With `n`, the number that the text
    speaks of: `{n}` stands for it, and languages choose their plural by it; the English text is in the plural, and its
    singular is in the translations for English.
    """
    found = QCoreApplication.translate(CONTEXT, text, None, n)
    if n >= 0:
        fields["n"] = f"{n:,}"
    return found.format(**fields) if fields else found
