"""Inputs that nobody wrote: files of the corpus with bytes changed, moved, taken out and put in.

Packed files are changed inside as well, for a change to their own bytes mostly ends at a check sum.
"""

import gzip
import io
import zipfile
import zlib
from pathlib import Path
from random import Random

CORPUS = Path(__file__).parent / "corpus"
_MOST = 200_000  # bytes of an input: what is longer is another test's
_ODD = (
    *(b"<", b">", b"</", b"<!--", b"-->", b"<![CDATA[", b"]]>", b"&", b"&#0;", b"&#x110000;", b"&#xD800;", b"&amp"),
    *(b"<p>", b"<div>" * 50, b"</div>" * 50, b"<table><tr><td>", b"<br/>", b"<script>", b"<title>", b"<pre>"),
    *(b"<li>",),
    *(b"\0", b"\xff", b"\xfe\xff", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xe2\x80\xa8", b"\xc2\x85"),
    *(b"\x0c",),
    *(b"\r", b"\n", b"\r\n", b"\n\n\n", b"\t" * 20, b" " * 200, b"\xc2\xa0", b"\xc2\xad", b"\xe2\x80\x8b"),
    *(b"\xe2\x80\xae",),
    *(b"\xc3\xa2\xe2\x82\xac\xe2\x84\xa2", b"\xc3\x83\xc2\xa9", b"e\xcc\x81"),
    *(b"\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x9a\x80",),
    *(b"# ", b"> " * 100, b"- " * 50, b"* ", b"1. ", b"```\n", b"[a](b)", b"[" * 100, b"![](x)", b"---\n"),
    *(b"===\n", b"|a|b|"),
    *(b'"', b"'", b",", b";", b'""', b"{", b"}", b"[]", b":", b"\\u0000", b"\\ud800", b"NaN", b"1e999", b"-1"),
    *(b"99999999999",),
    *(b"%PDF-", b"obj", b"endobj", b"stream\n", b"0 R", b"/Length 1", b"PK\x03\x04", b"PAR1", b"\x1f\x8b"),
    *(b"xmlns=", b"<!ENTITY a '&a;'>"),
    *(b"From: ", b"Content-Type: ", b"charset=utf-7", b"charset=x", b"=?utf-8?B?gA==?=", b"--b", b"--b--", b"=\n"),
    *(b"=3D", b"\n.\n"),
    *(b"Reporting by A; Editing by B", b"Read more", b"(Reuters) - ", b"Image: ", b"Subscribe to our newsletter"),
    *(b"1970-01-01",),
)  # fmt: skip
_PACKED = (b"PK\x03\x04", b"\x1f\x8b")


def files(folder: str) -> list[Path]:
    """The files of a part of the corpus: `seeds`, honest ones of every kind, or `found`, that have broken something."""
    return sorted((CORPUS / folder).iterdir())


def mutated(data: bytes, others: list[bytes], random: Random) -> bytes:
    """The bytes with one to eight changes; `others` lend pieces."""
    if data.startswith(_PACKED) and random.random() < 0.6:
        inside = _inside(data, others, random)
        if inside is not None:
            return inside
    for _ in range(random.choice((1, 1, 2, 3, 8))):
        data = _changed(data, others, random)
    return data[:_MOST]


def _changed(data: bytes, others: list[bytes], random: Random) -> bytes:  # noqa: PLR0911  (one for each change)
    at = random.randint(0, len(data))
    length = random.choice((1, 1, 2, 8, 64, 1024))
    before, after = data[:at], data[at:]
    match random.randrange(9):
        case 0:
            return before + bytes(random.randrange(256) for _ in range(min(length, 8))) + after[length:]
        case 1:
            return before + after[length:]
        case 2:
            return before + after[:length] * random.choice((2, 3, 40)) + after[length:]
        case 3 | 4:
            return before + random.choice(_ODD) + after
        case 5:
            return before + random.choice(_ODD) + after[length:]
        case 6:
            other = random.choice(others)
            place = random.randint(0, len(other))
            return before + other[place : place + length * 4] + after
        case 7:
            return before[: random.randint(0, len(before))] + after
        case _:
            return before if random.random() < 0.5 else before + after[::-1][:length] + after[length:]


def _inside(data: bytes, others: list[bytes], random: Random) -> bytes | None:
    """A packed file in which one of its members is changed; None where it cannot be unpacked."""
    try:
        if data.startswith(b"\x1f\x8b"):
            return gzip.compress(_changed(gzip.decompress(data), others, random)[:_MOST], mtime=0)
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = [(info.filename, archive.read(info)) for info in archive.infolist()]
        chosen = random.randrange(len(members))
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for number, (name, member) in enumerate(members):
                changed = _changed(member, others, random)[:_MOST] if number == chosen else member
                archive.writestr(zipfile.ZipInfo(name), changed)
        return out.getvalue()
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, NotImplementedError, RuntimeError):
        return None
