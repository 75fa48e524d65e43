"""PDF files made by hand, with text at given places."""

from collections.abc import Iterable, Sequence

Text = tuple[float, float, str] | tuple[float, float, str, float] | tuple[float, float, str, float, bool]
"""From the left, from the top, what, the size of its type (10 points), whether it is bold (no)."""


def pdf(*pages: Sequence[Text], more: bytes = b"", about: bytes = b"", trailer: bytes = b"") -> bytes:
    """A file with these pages, 600 points by 800; `more` is drawn on the first, `about` its information dictionary."""
    contents = [b"\n".join(map(_shown, page)) for page in pages]
    contents[0] += more
    kids = b" ".join(b"%d 0 R" % (6 + number * 2) for number in range(len(pages)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, len(pages)),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>",
        b"<<%s>>" % about,
    ]
    for number, content in enumerate(contents):
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents %d 0 R/Resources<</Font<</F 3 0 R/B 4 0 R>>>>>>"
            % (7 + number * 2)
        )
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(content), content))
    return packed(objects, b"/Info 5 0 R" + trailer)


def packed(objects: Iterable[bytes], trailer: bytes = b"") -> bytes:
    """A file of these objects, numbered from 1; the first is the root."""
    parts, places, length = [b"%PDF-1.4\n"], [], 9
    for number, item in enumerate(objects, start=1):
        parts.append(b"%d 0 obj\n%s\nendobj\n" % (number, item))
        places.append(length)
        length += len(parts[-1])
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(places) + 1
    parts.append(b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R" % (size, table, size))
    parts.append(b"%s>>\nstartxref\n%d\n%%%%EOF" % (trailer, length))
    return b"".join(parts)


def picture(left: float, top: float, width: float, height: float) -> bytes:
    """A picture at that place."""
    place = b"q %g 0 0 %g %g %g cm" % (width, height, left, 800 - top - height)
    return b"\n" + place + b" BI /W 1 /H 1 /BPC 8 /CS /G ID \x80 EI Q\n"


def _shown(text: Text) -> bytes:
    left, top, what, size, bold = (*text, 10, False)[:5] if len(text) == 3 else (*text, False)[:5]
    said = what.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    return b"BT /%s %g Tf %g %g Td (%s) Tj ET" % (b"B" if bold else b"F", size, left, 800 - top, said)


def column(left: float, top: float, lines: Sequence[str], size: float = 10) -> list[Text]:
    """Lines under one another."""
    return [(left, top + number * size * 1.3, line, size) for number, line in enumerate(lines)]
