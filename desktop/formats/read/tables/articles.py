"""Rows of a table as articles: each row one, whatever stands in its text."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from html import unescape

from desktop.formats.read.inside import placed
from desktop.formats.read.tables.days import day
from desktop.formats.read.tables.guessing import has_markup
from desktop.formats.read.tables.layout import Layout, rows
from desktop.formats.read.tables.rows import Cell, Row
from desktop.model.article import Removed
from desktop.model.columns import Columns
from desktop.model.span import Span
from desktop.text.canonical import canonical
from desktop.text.clean import CleanArticle, clean, plain

_TAG = re.compile(r"<[^<>]*>")
_CODE = re.compile(r"([A-Za-z]{2})(?:[-_][A-Za-z]{2,4})?")
_LANGUAGES = {
    "arabic": "ar",
    "chinese": "zh",
    "dutch": "nl",
    "english": "en",
    "french": "fr",
    "german": "de",
    "greek": "el",
    "hebrew": "he",
    "hindi": "hi",
    "italian": "it",
    "japanese": "ja",
    "korean": "ko",
    "persian": "fa",
    "polish": "pl",
    "portuguese": "pt",
    "russian": "ru",
    "spanish": "es",
    "turkish": "tr",
    "ukrainian": "uk",
    "deutsch": "de",
    "français": "fr",
    "español": "es",
    "italiano": "it",
    "türkçe": "tr",
    "русский": "ru",
    "eng": "en",
    "deu": "de",
    "ger": "de",
    "fra": "fr",
    "fre": "fr",
    "spa": "es",
    "rus": "ru",
    "tur": "tr",
    "ara": "ar",
    "العربية": "ar",
    "português": "pt",
    "nederlands": "nl",
    "polski": "pl",
    "українська": "uk",
}
_REASONS = {
    "title": "headline",
    "date": "date",
    "source": "source",
    "author": "byline",
    "url": "link",
    "language": "language",
}
_SYNTAX = "table"
_OPENING = 70  # code points of a text that stand for a headline
_NUMBERED = 12  # rows that a note names


def read_rows(text: str, layout: Layout, columns: Columns) -> tuple[list[CleanArticle], tuple[str, ...]]:
    """The articles of a decoded table, and notes on the rows that gave none or are not as the others are.

    Extents, maps and removed stretches count code points of `text`; an article's extent is its row.
    """
    articles: list[CleanArticle] = []
    odd: dict[str, list[int]] = defaultdict(list)
    for row in rows(text, layout):
        article = _article(text, row, columns)
        if article is None:
            odd[row.odd or "no text, and so no article"].append(row.number)
            continue
        articles.append(article)
        if row.odd:
            odd[row.odd].append(row.number)
        if columns.date in row.cells and not article.published:
            odd["a date that cannot be read, kept as it is"].append(row.number)
    return articles, tuple(_note(numbers, what) for what, numbers in odd.items())


def _note(numbers: Sequence[int], what: str) -> str:
    named = ", ".join(f"{number:,}" for number in numbers[:_NUMBERED])
    if len(numbers) == 1:
        return f"Row {named}: {what}."
    more = f" and {len(numbers) - _NUMBERED:,} more" if len(numbers) > _NUMBERED else ""
    return f"{len(numbers):,} rows ({named}{more}): {what}."


def _article(source: str, row: Row, columns: Columns) -> CleanArticle | None:
    cell = row.cells.get(columns.text)
    read = _read(cell, columns) if cell is not None else None
    if cell is None or read is None or not read.text:
        return None
    article = placed(read, cell.map(source), Span(row.start, row.end))
    published = day(_value(row, columns.date), day_first=columns.day_first)
    language = _language(_value(row, columns.language))
    return replace(
        article,
        title=_line(_value(row, columns.title)) or article.title or _opening(article.text),
        source=_line(_value(row, columns.source)) or article.source,
        published=published or article.published,
        language=language or article.language,
        removed=tuple(sorted([*article.removed, *_left(row, columns)], key=lambda item: item.start)),
        details=_details(row, columns, article.details, read_date=bool(published), read_language=bool(language)),
    )


def _read(cell: Cell, columns: Columns) -> CleanArticle | None:
    """The article of a text. Nothing is cut off as another article."""
    if has_markup(cell.text):
        from desktop.formats.read.html import read  # noqa: PLC0415  (only markup needs it)

        return next(iter(read(cell.text, whole=not columns.clean)), None)
    if columns.clean:
        found = clean(cell.text)
        if len(found) == 1 and found[0].text:
            return found[0]
    return plain(cell.text)


def _value(row: Row, name: str) -> str:
    return row.cells[name].text if name in row.cells else ""


def _line(value: str) -> str:
    """A value on one line, without markup."""
    if "&" in value:
        value = unescape(value)
    if has_markup(value):
        value = _TAG.sub(" ", value)
    return " ".join(canonical(value)[0].split())


def _opening(text: str) -> str:
    """The first words of a text: what it is called where it has no headline."""
    first = text.split("\n", 1)[0]
    return first if len(first) <= _OPENING else f"{first[:_OPENING].rsplit(' ', 1)[0].rstrip(' ,;:.')}…"


def _language(value: str) -> str:
    value = value.strip()
    match = _CODE.fullmatch(value)
    return match[1].lower() if match else _LANGUAGES.get(value.casefold(), "")


def _left(row: Row, columns: Columns) -> Iterator[Removed]:
    """What of the row is no text of the article: its other cells, each with what leads to it."""
    reasons = {columns.of(field): reason for field, reason in _REASONS.items()}
    at = row.start
    for name, cell in sorted(row.cells.items(), key=lambda item: item[1].start):
        end = cell.start if name == columns.text else cell.end
        if end > at:
            yield Removed(at, end, _SYNTAX if name == columns.text else reasons.get(name) or f"column: {name}")
        at = cell.end
    if row.end > at:
        yield Removed(at, row.end, _SYNTAX)


def _details(
    row: Row, columns: Columns, found: tuple[tuple[str, str], ...], *, read_date: bool, read_language: bool
) -> tuple[tuple[str, str], ...]:
    details = dict(found)
    if author := _line(_value(row, columns.author)):
        details["byline"] = author
    if url := _line(_value(row, columns.url)):
        details["url"] = url
    spent = set(columns.used)
    spent -= {columns.date} if not read_date else set()
    spent -= {columns.language} if not read_language else set()
    for name, cell in row.cells.items():
        if name not in spent and (columns.others or name in (columns.date, columns.language)):
            value = canonical(cell.text)[0].strip()
            if value:
                details[f"{name} (column)" if name in details else name] = value
    return tuple(details.items())
