"""PDF files with a text layer: columns, headlines by their type, captions, words divided at line ends."""

import re
from datetime import UTC, date, datetime

from desktop.errors import PostilError
from desktop.formats.read.columns import Line, lines
from desktop.formats.read.documents import Known, articles, drafted
from desktop.formats.read.paragraphs import SIDEWAYS, mark_running, paragraphs, place
from desktop.formats.read.pdfrows import PdfFile, Row, mirror, open_pdf
from desktop.formats.read.registry import Reading
from desktop.text.canonical import canonical
from desktop.text.decode import Decoded

_LEAST = 20  # letters on all pages
_UNREADABLE = 0.3
_OCR = "Let a program for text recognition (OCR) put a text layer into it, then import that."
_LETTER = re.compile(r"[^\W\d_]")
_DAY = re.compile(r"D:(\d{4})(\d\d)(\d\d)")
_FIRST_YEAR = 1993
_NO_TITLE = re.compile(
    r"(?i)microsoft word|untitled|unbenannt|powerpoint|document\d*$|print|\W*$"
    r"|.*\.(?:docx?|indd|pdf|qxp|rtf|odt|html?|tex|xlsx?)$"
)
# Made when the page was printed, which says nothing of when it was published.
_PRINTED = re.compile(r"(?i)chrom|skia|mozilla|firefox|print to pdf|quartz pdfcontext|wkhtml|pdfium|cups")
_NO_AUTHOR = re.compile(r"(?i)(?:user|admin\w*|owner|unknown|anonymous|.*\\.*|\W*)$")


def read(_name: str, data: bytes) -> Reading:
    """The articles of a PDF file. PostilError for one that is locked, damaged or made to last, or holds no text."""
    file = open_pdf(data)
    if not file.pages:
        message = "This PDF file has no pages."
        raise PostilError(message, "Open it in a PDF viewer to see what it holds.")
    written = _lines(file)
    _check(written, len(file.pages), any(page.pictures for page in file.pages))
    mark_running(written, file.pages)
    found = paragraphs(written, file.pages)
    text = place(found, written)
    made = [drafted(text, one.kind, one.parts, one.level, one.reason) for one in found]
    number = len(file.pages)
    note = f"The text of {number} pages, in reading order." if number > 1 else "The text of the page, in reading order."
    return Reading(Decoded(text, "", note=note), tuple(articles(text, made, _known(file))))


def _lines(file: PdfFile) -> list[Line]:
    """The lines of all pages, in reading order, what runs sideways at the end of its page."""
    found: list[Line] = []
    for number, page in enumerate(file.pages):
        rows = [row for row in page.rows if (text := _clean(row.text)) and _put(row, text)]
        if page.right_to_left:
            mirror(page)
        column = found[-1].column + 1 if found else 0
        upright = [row for row in rows if not row.aslant]
        found += lines(upright, number, column)
        column = found[-1].column + 1 if found else 0
        found += [
            Line(row.text, row.left, row.top, row.right, row.bottom, row.size, row.bold, number, column, 0, 0, SIDEWAYS)
            for row in rows
            if row.aslant
        ]
    return found


def _clean(text: str) -> str:
    return " ".join(canonical(text)[0].split())


def _put(row: Row, text: str) -> bool:
    row.text = text
    return True


def _check(written: list[Line], pages: int, has_pictures: bool) -> None:
    """PostilError where there is hardly any text, or none that can be read."""
    text = "".join(line.text for line in written)
    letters = len(_LETTER.findall(text))
    broken = sum(char == "\ufffd" or "\ue000" <= char <= "\uf8ff" for char in text)
    if letters < _LEAST and (has_pictures or not letters):
        message = (
            f"There is no text in this PDF file, only {'pictures of ' if has_pictures else 'empty '}pages ({pages})."
        )
        raise PostilError(message, _OCR)
    if broken > len(text) * _UNREADABLE:
        message = "The text of this PDF file cannot be read: its fonts do not say which letters they show."
        raise PostilError(message, _OCR)


def _known(file: PdfFile) -> Known:
    """What the file says about itself, where that can be meant."""
    about = {key: _clean(value) for key, value in file.about.items()}
    title, author = about.get("Title", ""), about.get("Author", "")
    match = _DAY.match(about.get("CreationDate", ""))
    published = ""
    printed = _PRINTED.search(f"{about.get('Creator', '')} {about.get('Producer', '')}")
    if match is not None and not printed and _FIRST_YEAR <= int(match[1]) <= datetime.now(UTC).year + 1:
        try:
            published = date(int(match[1]), int(match[2]), int(match[3])).isoformat()
        except ValueError:
            published = ""
    return Known(
        title="" if _NO_TITLE.match(title) else title,
        published=published,
        details=(("byline", author),) if author and not _NO_AUTHOR.match(author) else (),
    )
