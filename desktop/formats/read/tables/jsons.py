"""JSON lines and JSON arrays: objects as rows, nested keys by dotted names, with the place of every value."""

import json
import re
from collections.abc import Iterator
from json.decoder import JSONDecodeError, scanstring  # type: ignore[attr-defined]  # not in the stubs, public all the same

from desktop.formats.read.tables.rows import JSON, Cell, Row

_SPACE = re.compile(r"[\s,\x1e]*")  # \x1e: JSON text sequences
_BLANK = re.compile(r"\s*")
# An object whose first values are plain, up to its first array of objects.
_WRAPPED = re.compile(
    r'\s*\{(?:\s*"[^"\\]*+"\s*:\s*(?:"(?:[^"\\]|\\.)*+"|[\w.+-]++)\s*,)*+\s*"[^"\\]*+"\s*:\s*\[\s*(?=\{)'
)
_DEEPEST = 6  # of objects in one another; what lies deeper is kept as it is written
_PARAGRAPH = 60
_DECODER = json.JSONDecoder(strict=False)


def read(text: str, first: int = 1) -> Iterator[Row]:
    """The objects of a text as rows; what is no object is left to `odd` of a row without cells."""
    at = begin(text) if first == 1 else 0  # else the text goes on in the middle of an array
    number = first
    while True:
        at = _SPACE.match(text, at).end()  # type: ignore[union-attr]  # it matches nothing, too
        if at >= len(text) or text[at] == "]":
            return
        try:
            cells: dict[str, Cell] = {}
            end = _value(text, at, "", cells, 0)
            yield Row(number, at, end, cells, "" if text[at] == "{" else "not an object")
        except (JSONDecodeError, RecursionError):
            end = text.find("\n", at)
            end = len(text) if end < 0 else end
            yield Row(number, at, end, {}, "no JSON")
        at = end
        number += 1


def begin(text: str) -> int:
    """Where the first object of the rows stands: in an array, in the first array of an object, or at the top."""
    at = _BLANK.match(text).end()  # type: ignore[union-attr]  # it matches nothing, too
    if text.startswith("[", at):
        return at + 1
    wrapped = _WRAPPED.match(text)
    return wrapped.end() if wrapped and not _is_one_a_line(text, at) else at


def _is_one_a_line(text: str, at: int) -> bool:
    """Whether the first line is an object on its own."""
    end = text.find("\n", at)
    try:
        _DECODER.decode(text[at : len(text) if end < 0 else end])
    except (JSONDecodeError, RecursionError):
        return False
    return end >= 0 and bool(text[end:].strip())


def _value(text: str, at: int, name: str, cells: dict[str, Cell], depth: int) -> int:
    """Read the value that begins there into cells; gives its end."""
    if text[at : at + 1] == "{" and depth < _DEEPEST:
        return _object(text, at, name, cells, depth)
    if text[at : at + 1] == '"':
        value, end = scanstring(text, at + 1, False)
        if value:
            cells[name] = _string(text, value, at, end)
        return int(end)
    value, end = _DECODER.raw_decode(text, at)
    if value is not None and value not in ([], {}):
        cells[name] = _list(text, at, value) or Cell(text[at:end], at, end)
    return end


def _string(text: str, value: str, at: int, end: int) -> Cell:
    return Cell(value, at + 1, end - 1, JSON if "\\" in text[at:end] else None)


def _object(text: str, at: int, name: str, cells: dict[str, Cell], depth: int) -> int:
    at = _skip(text, at + 1)
    while text[at : at + 1] != "}":
        if text[at : at + 1] != '"':
            message = "a key is missing"
            raise JSONDecodeError(message, text, at)
        key, at = scanstring(text, at + 1, False)
        at = _skip(text, at)
        if text[at : at + 1] != ":":
            message = "a colon is missing"
            raise JSONDecodeError(message, text, at)
        at = _skip(text, _value(text, _skip(text, at + 1), f"{name}.{key}" if name else key, cells, depth + 1))
        if text[at : at + 1] == ",":
            at = _skip(text, at + 1)
        elif text[at : at + 1] != "}":
            message = "a comma is missing"
            raise JSONDecodeError(message, text, at)
    return at + 1


def _list(text: str, at: int, value: object) -> Cell | None:
    """A list of strings as one cell: long ones are paragraphs, short ones an enumeration."""
    if not isinstance(value, list) or not all(isinstance(item, str) and item for item in value):
        return None
    parts: list[Cell] = []
    at = _skip(text, at + 1)
    while text[at] == '"':
        item, end = scanstring(text, at + 1, False)
        parts.append(_string(text, item, at, end))
        at = _skip(text, end)
        at = _skip(text, at + 1) if text[at] == "," else at
    join = "\n\n" if any(len(part.text) > _PARAGRAPH for part in parts) else ", "
    return Cell(join.join(part.text for part in parts), parts[0].start, parts[-1].end, None, tuple(parts), join)


def _skip(text: str, at: int) -> int:
    return _BLANK.match(text, at).end()  # type: ignore[union-attr]  # it matches nothing, too
