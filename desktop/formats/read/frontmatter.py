"""What stands between two lines of dashes before a text in Markdown."""

import re

from desktop.formats.read.documents import Known
from desktop.formats.read.metadata import day
from desktop.text.canonical import canonical

_FRONT = re.compile(r"---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_LONGEST = 20_000
_TITLES = ("title", "headline")
_DATES = ("date", "published", "created", "publishdate", "pubdate")
_AUTHORS = ("author", "authors", "byline", "creator", "by")
_URLS = ("url", "link", "canonical", "source", "permalink")
_LANGUAGES = ("lang", "language", "locale")


def front_matter(text: str) -> tuple[Known, int]:
    """What it says, and where the text begins; 0 where there is no front matter."""
    match = _FRONT.match(text)
    if match is None or len(match[1]) > _LONGEST:
        return Known(), 0
    values = _values(match[1])
    if not values:
        return Known(), 0

    def first(names: tuple[str, ...]) -> str:
        return next((values[name] for name in names if values.get(name)), "")

    language = first(_LANGUAGES)[:2].lower()
    own = {"byline": first(_AUTHORS), "url": first(_URLS)}
    used = {*_TITLES, *_DATES, *_AUTHORS, *_URLS, *_LANGUAGES}
    own |= {name: value for name, value in values.items() if name not in used}
    return (
        Known(
            title=first(_TITLES),
            published=day(first(_DATES)),
            language=language if language.isalpha() else "",
            details=tuple((name, value) for name, value in own.items() if value),
        ),
        match.end(),
    )


def _values(front: str) -> dict[str, str]:
    """Its entries on one line each, names in small letters; those that hold more than a list of words are left out."""
    import yaml  # noqa: PLC0415  (only front matter needs it)

    try:
        loaded = yaml.safe_load(front)
    except (yaml.YAMLError, ValueError, RecursionError):
        pairs = [line.split(":", 1) for line in front.split("\n") if ":" in line and not line.startswith((" ", "-"))]
        loaded = {name: value.strip().strip("\"'") for name, value in pairs}
    if not isinstance(loaded, dict):
        return {}
    found = {}
    for name, value in loaded.items():
        items = value if isinstance(value, list) else [value]
        if all(item is not None and not isinstance(item, (dict, list, set, tuple)) for item in items[:50]):
            found[str(name).casefold()] = " ".join(canonical(", ".join(map(str, items[:50])))[0].split())
    return found
