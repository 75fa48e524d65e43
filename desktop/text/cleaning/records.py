"""Articles as Factiva writes them down: each field begins with its code."""

import re
from collections.abc import Sequence

from desktop.text.cleaning.lines import Line
from desktop.text.cleaning.reasons import RECORD
from desktop.text.cleaning.rules import Residue

_CODED = re.compile(
    r"(?P<code>SE|HD|CR|BY|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CO|IN|NS|RE|PUB|AN|IPD|IPC|RF|ART|CX|CLM|CT|DLN)"
    r"(?:\s+(?P<field>\S.*))?"
)
_SAID = ("HD", "BY", "LP", "TD")  # whose fields are the article's own
_FIRST = ("SE", "HD")
_LEAST = 5
_RECORD = Residue(RECORD, sure=True, meta=True)
_BORDER = Residue(RECORD, sure=True, meta=True, border=True)


def mark_records(lines: Sequence[Line]) -> None:
    """Take the codes and what is not the article's own for residue, where there are many; a headline may follow one."""
    coded = [(line, match) for line in lines if line.text[:2].isupper() and (match := _CODED.fullmatch(line.text))]
    codes = {match["code"] for _, match in coded}
    if len(codes) < _LEAST or "HD" not in codes or codes.isdisjoint(("LP", "TD", "AN")):
        return
    before = ""
    for line, match in coded:
        code, field = match["code"], match["field"]
        begins = code in _FIRST and before not in _FIRST
        before = code
        if code in _SAID and field:
            _cut(line, match.start("field"))
            line.headline = line.title = code == "HD"
            line.byline = code == "BY"
        else:
            line.residue = _BORDER if begins else _RECORD
            line.prose = line.title = line.link = False


def _cut(line: Line, at: int) -> None:
    """Leave off the code that a line begins with."""
    start, end = line.stretches[0]
    line.stretches = ((start + at, end), *line.stretches[1:])
    line.text = line.text[at:]
