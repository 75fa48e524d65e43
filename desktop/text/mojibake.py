"""Text that was saved as UTF-8 and read as something else, put right.

What is left alone: everything that could have been written on purpose. Quotes are not straightened, nothing is
normalised; ftfy decides line by line, and only about lines in which one character after the other is what the bytes of
a UTF-8 character look like in an old encoding.
"""

import re
from collections.abc import Iterator
from functools import cache

# Bytes that mean nothing in windows-1252 come through as control characters.
_UNDEFINED = tuple((chr(code), chr(0xDC00 + code)) for code in (0x81, 0x8D, 0x8F, 0x90, 0x9D))
_CODECS = ("latin-1", "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1257", "iso8859-2")
# In these, quotes and dashes stand where UTF-8 begins a character, and letters where it goes on: only what becomes of
# accented letters, quotes, Greek and Cyrillic is looked for.
_ODD_CODECS = ("mac-roman", "cp437")
_ODD_LEADS = (0xC2, 0xC3, 0xC4, 0xC5, 0xCE, 0xCF, 0xE2)
_FOLLOWING = range(0x80, 0xC0)
# Such a character is two or more in a row that are not ASCII; most texts have few of these. A pattern that begins with
# a set of characters is looked for several times as fast as one that begins with a choice or a count.
_RUNS = re.compile("[^\x00-\x7f](?:[^\x00-\x7f]+|(?<=[\x80-\x84\x86-\x9f]))")
_INDIC, _LEAST_INDIC = re.compile("[\u0800-\u0fff]"), 4
_BREAKS = "\n\r\x0b\x0c\x85\u2028\u2029"
_LINES = re.compile(f"[^{_BREAKS}]+")
_BREAK = re.compile(f"[{_BREAKS}]")


def repaired(text: str) -> str:
    """The text as it was meant; the text itself where nothing is wrong with it."""
    suspect = _suspect()
    runs = list(_runs(text))
    suspects = {run for run in {run for _, _, run in runs} if suspect.search(run)}
    if not suspects:
        return text
    if whole := _read_twice(text):
        return whole
    parts: list[str] = []
    at = 0
    for start, end, run in runs:
        if run in suspects and end > at:  # the line it is in, or both where it goes over the end of one
            first = max(text.rfind(char, at, start) + 1 for char in _BREAKS)
            after = _BREAK.search(text, end)
            last = after.start() if after else len(text)
            first = max(at, first)
            parts += (text[at:first], _LINES.sub(lambda line: _line(line[0], suspect), text[first:last]))
            at = last
    return "".join((*parts, text[at:]))


def _runs(text: str) -> Iterator[tuple[int, int, str]]:
    """Starts and ends of the runs, and what they are. Most lines are ASCII, which a string knows of itself."""
    at = 0
    for line in text.split("\n"):
        if not line.isascii():
            for match in _RUNS.finditer(line):
                yield at + match.start(), at + match.end(), match[0]
        at += len(line) + 1


def _line(line: str, suspect: re.Pattern[str]) -> str:
    if line.isascii() or suspect.search(line) is None:
        return line
    from ftfy import TextFixerConfig, fix_encoding  # noqa: PLC0415  (slow to import, and most texts need none of it)

    fixed = fix_encoding(line, TextFixerConfig(explain=False))
    return fixed if _is_believable(fixed) else line


def _is_believable(text: str) -> bool:
    """Whether signs of Indic and Tibetan scripts, if there are any in it, are as many as a word or two would have.

    Who left a space out may well have written three that look like one of them: "\u00e0\u00ab\u0153uvre\u00bb".
    """
    return not 0 < len(_INDIC.findall(text)) < _LEAST_INDIC


def _read_twice(text: str) -> str:
    """The text before it was read as windows-1252 by mistake, if all its characters beyond ASCII say that it was."""
    try:
        for gap, byte in _UNDEFINED:  # faster than to translate a whole text for the sake of five characters
            text = text.replace(gap, byte) if gap in text else text
        once = text.encode("cp1252", "surrogateescape").decode("utf-8")
    except UnicodeError:
        return ""
    return once if len(text) - len(once) > 1 and _is_believable(once) else ""


@cache
def _suspect() -> re.Pattern[str]:
    """What a UTF-8 character of two, three or four bytes looks like in one of the encodings; C1 control characters."""
    forms = []  # beyond 0xDB stand scripts that no newspaper is printed in
    for codec in _CODECS:
        forms.append(_form(codec, [range(0xC2, 0xDC)], 1))
        forms.append(_form(codec, [range(0xE0, 0xF0)], 2))
        forms.append(_form(codec, [range(0xF0, 0xF5)], 3))
    forms += [_form(codec, [range(lead, lead + 1) for lead in _ODD_LEADS], 1) for codec in _ODD_CODECS]
    leads = "".join(sorted({char for lead, _, _ in forms for char in lead}))
    following = "".join(sorted({char for _, next_, _ in forms for char in next_}))
    choice = "|".join(f"[{_set(lead)}][{_set(next_)}]{{{number}}}" for lead, next_, number in dict.fromkeys(forms))
    return re.compile(f"(?=[{_set(leads)}][{_set(following)}])(?:{choice})|[\x80-\x84\x86-\x9f]")


def _form(codec: str, leads: list[range], number: int) -> tuple[str, str, int]:
    lead = "".join(_char(code, codec) for each in leads for code in each)
    return lead, "".join(_char(code, codec) for code in _FOLLOWING), number


def _char(code: int, codec: str) -> str:
    return bytes([code]).decode(codec, "ignore") or chr(code)


def _set(characters: str) -> str:
    return re.escape(characters)
