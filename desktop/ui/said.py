"""What the lower floors have said in English, in the language of the interface.

They know no languages, and what they said may have been kept: a step of the history is named in the project. So a
sentence is recognised by the template it was made of, and what was filled in is put into the template's translation.
"""

import re
from functools import cache

from PySide6.QtCore import QLocale

from desktop.errors import PostilError
from desktop.ui.sentences import SENTENCES, STEPS
from desktop.ui.translation import isolated, translated

_FIELD = re.compile(r"\{(\w+)\}")
_INNER = frozenset({"what", "who", "why", "note"})  # fields that hold words of ours; others hold the user's
_BETWEEN = re.compile(r"(?<=[.?!]) (?=[A-Z“])")


def said(text: str) -> str:
    """A sentence or several, or the name of a step, in the interface's language; as it is where that is not known."""
    if not text or QLocale().language() is QLocale.Language.English:
        return text
    if (whole := _known(text)) is not None:
        return whole
    return " ".join(_known(sentence) or sentence for sentence in _BETWEEN.split(text))


def told(error: PostilError) -> str:
    """What happened, what was kept and what to do, in the interface's language."""
    return f"{said(error.message)} {said(error.hint)}".strip()


def _known(text: str) -> str | None:
    if (exact := translated(text)) != text:
        return exact
    for template, pattern in _templates().items():
        if (found := pattern.fullmatch(text)) is not None:
            fields = {
                name: _known(value) or value if name in _INNER else isolated(value)
                for name, value in found.groupdict().items()
            }
            return translated(template).format(**fields)
    return None


@cache
def _templates() -> dict[str, re.Pattern[str]]:
    """The templates that have fields, those with the most words of their own first, each with what it matches."""
    both = [template for template in (*SENTENCES, *STEPS) if "{" in template]
    both.sort(key=lambda template: -len(_FIELD.sub("", template)))
    return {template: re.compile(_pattern(template), re.DOTALL) for template in both}


def _pattern(template: str) -> str:
    parts = _FIELD.split(template)
    return "".join(f"(?P<{part}>.+?)" if place % 2 else re.escape(part) for place, part in enumerate(parts))
