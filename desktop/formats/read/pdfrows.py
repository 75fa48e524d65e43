"""The lines of a PDF file's pages where they stand: PDFium gives characters with boxes, in the order of the file.

PDFium must not be used by two threads at once, so a lock is held while a file is open.
"""

import ctypes
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import hypot, pi
from threading import Lock
from time import monotonic
from typing import Any

from desktop.errors import PostilError

MOST_PAGES = 5000
MOST_OBJECTS = 500_000  # on a page; a map or a plot has some ten thousand
MOST_CHARS = 300_000  # on a page; one of a broadsheet has fifty thousand
SECONDS = 120.0
_GAP = 1.0  # of a line's height; what is wider parts two columns or two cells
_SHIFT = 0.7  # of a line's height
_HYPHENS = (0x02, 0xFFFE, 0xAD)
ABOVE, BELOW = 0.93, 0.24  # of the size of a type: how far it reaches from the base line
_CODES = 0x110000
_BREAKS = (0x0A, 0x0D)
_SPACES = (0x20, 0xA0, 0x09, 0x2003, 0x2002, 0x2009)
_BOLD = 600
_IMAGE = 3
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_CUT = "Cut it into smaller files, or save its text and import that."
_lock = Lock()


@dataclass(slots=True)
class Row:
    """Characters that stand side by side: their text and their box in points, from the page's upper left corner.

    `size` is the height of a line of that font; `aslant`: it runs in another direction than most of the page.
    """

    text: str
    left: float
    top: float
    right: float
    bottom: float
    bold: bool = False
    aslant: bool = False

    @property
    def size(self) -> float:
        """The height of a line of its font."""
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        """How far down it stands."""
        return (self.top + self.bottom) / 2


Box = tuple[float, float, float, float]


@dataclass(slots=True)
class PdfPage:
    """A page: width and height in points, its rows in the order of the file, and where its pictures stand."""

    width: float
    height: float
    rows: list[Row] = field(default_factory=list)
    pictures: list[Box] = field(default_factory=list)
    right_to_left: bool = False


@dataclass(slots=True)
class PdfFile:
    """A file's pages and what it says about itself, by PDF's names."""

    pages: list[PdfPage]
    about: dict[str, str]


def reads_from_right(text: str) -> bool:
    """Whether most letters of a text are of a script written from right to left."""
    letters = sum(map(str.isalpha, text))
    return len(_RIGHT_TO_LEFT.findall(text)) * 2 > letters > 0


def mirror(page: PdfPage) -> None:
    """Exchange left and right, so that a page that is read from right to left is laid out like the others."""
    for row in page.rows:
        row.left, row.right = page.width - row.right, page.width - row.left
    page.pictures = [(page.width - right, top, page.width - left, bottom) for left, top, right, bottom in page.pictures]


def open_pdf(data: bytes) -> PdfFile:
    """Take the rows out. PostilError for a file that is locked, damaged or made to last."""
    import pypdfium2  # noqa: PLC0415  (only a PDF file needs it)

    with _lock:
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            if "password" in str(error).lower() and b"/Encrypt" in data:  # it may still speak of the file before
                message = "This PDF file is locked with a password."
                raise PostilError(message, "Open it with its password, save it without one and import that.") from error
            message = "This PDF file is damaged."
            raise PostilError(message, "Open it in a PDF viewer and print it into a new file.") from error
        try:
            return _file(document)
        finally:
            document.close()


def _file(document: Any) -> PdfFile:  # noqa: ANN401  (PDFium has no types)
    from pypdfium2 import PdfiumError  # noqa: PLC0415  (as above)

    number = len(document)
    if number > MOST_PAGES:
        message = f"This PDF file has {number} pages; {MOST_PAGES} are the most that are read."
        raise PostilError(message, _CUT)
    deadline = monotonic() + SECONDS
    pages = []
    for at in range(number):
        if monotonic() > deadline:
            message = f"Reading this PDF file would take too long: {at} of {number} pages took {SECONDS:.0f} seconds."
            raise PostilError(message, _CUT)
        try:
            page = document[at]
        except PdfiumError:
            pages.append(PdfPage(0, 0))  # a page that is broken does not spoil the others
            continue
        pages.append(_page(page, at, deadline))
        page.close()
    try:
        about = document.get_metadata_dict()
    except (PdfiumError, UnicodeDecodeError):
        about = {}
    return PdfFile(pages, about)


def _page(page: Any, at: int, deadline: float) -> PdfPage:  # noqa: ANN401
    from pypdfium2 import raw  # noqa: PLC0415  (as above)

    objects = raw.FPDFPage_CountObjects(page)
    if objects > MOST_OBJECTS:
        message = f"Page {at + 1} of this PDF file is made of {objects} pieces, too many to be read."
        raise PostilError(message, _CUT)
    width, height = page.get_size()
    text = page.get_textpage()
    number = text.count_chars()
    if number > MOST_CHARS:
        message = f"Page {at + 1} of this PDF file has {number} characters, too many for a page."
        raise PostilError(message, _CUT)
    found = PdfPage(width, height)
    reading = _Reading(raw, text)
    reading.run(number, deadline)
    if reads_from_right("".join(row.text for row, _ in reading.rows)):
        from desktop.formats.read.visual import visual_rows  # noqa: PLC0415  (few pages need it)

        found.right_to_left = True
        reading.rows = [
            *((row, 0) for row in visual_rows(list(_upright(raw, text, number)))),
            *((row, turn) for row, turn in reading.rows if turn),
        ]
    text.close()
    turns = Counter[int]()
    for row, own in reading.rows:
        turns[own] += len(row.text)
    turn = turns.most_common(1)[0][0] if turns else 0
    rotation = page.get_rotation()
    for row, own in reading.rows:
        box = _turned((row.left, row.top, row.right, row.bottom), turn, page)
        row.left, row.top, row.right, row.bottom = box
        row.aslant = own != turn
        found.rows.append(row)
    if turn % 2 and not rotation:
        found.width, found.height = height, width
    found.pictures = [_turned(box, turn, page) for box in _pictures(raw, page, objects)]
    return found


def _turned(box: Box, turn: int, page: Any) -> Box:  # noqa: ANN401
    """A box of PDF's kind (from below) as seen from the upper left corner, the page held so that its text is upright.

    `turn` counts quarter turns of the text, clockwise.
    """
    left, bottom, right, top = box
    x0, y0, x1, y1 = page.get_mediabox()
    if turn == 0:
        return left - x0, y1 - top, right - x0, y1 - bottom
    if turn == 1:
        return y1 - top, x1 - right, y1 - bottom, x1 - left
    if turn == 2:  # noqa: PLR2004
        return x1 - right, bottom - y0, x1 - left, top - y0
    return bottom - y0, left - x0, top - y0, right - x0


class _Reading:
    """Puts the characters of a page together as rows, with boxes of PDF's kind."""

    def __init__(self, raw: Any, text: Any) -> None:  # noqa: ANN401
        self.rows: list[tuple[Row, int]] = []
        self._raw = raw
        self._text = text
        self._chars: list[str] = []
        self._row = Row("", 0, 0, 0, 0)
        self._turn = 0
        self._size = 0.0
        self._last: Box = (0, 0, 0, 0)

    def run(self, number: int, deadline: float) -> None:
        """Go over that many characters."""
        box = self._raw.FS_RECTF()
        for index in range(number):
            if index % 20_000 == 0 and monotonic() > deadline:
                message = "Reading this PDF file would take too long."
                raise PostilError(message, _CUT)
            code = self._raw.FPDFText_GetUnicode(self._text, index)
            if code in _BREAKS:
                self._flush()
            elif code in _SPACES:
                if self._chars and self._chars[-1] != " ":
                    self._chars.append(" ")
            elif code and self._raw.FPDFText_GetLooseCharBox(self._text, index, box):
                self._take(index, code, (box.left, box.bottom, box.right, box.top))
        self._flush()

    def _take(self, index: int, code: int, box: Box) -> None:
        if self._chars and _is_apart(self._last, box, self._turn, self._size):
            self._flush()
        if not self._chars:
            self._turn = _quarter(self._raw.FPDFText_GetCharAngle(self._text, index))
            weight = self._raw.FPDFText_GetFontWeight(self._text, index)
            base, self._size = set_on(self._raw, self._text, index, box)
            self._row = Row("", *box, bold=weight >= _BOLD or _is_bold(self._raw, self._text, index))
            if not self._turn:
                self._row.top, self._row.bottom = base - self._size * BELOW, base + self._size * ABOVE
        row = self._row
        row.left, row.right = min(row.left, box[0]), max(row.right, box[2])
        if self._turn % 2:
            row.top, row.bottom = min(row.top, box[1]), max(row.bottom, box[3])
        self._chars.append(_char(code))
        self._last = box

    def _flush(self) -> None:
        if self._chars:
            self._row.text = "".join(self._chars).strip()
            self.rows.append((self._row, self._turn))
            self._chars = []


def _char(code: int) -> str:
    return "-" if code in _HYPHENS else chr(code) if code < _CODES else "\ufffd"


def _upright(raw: Any, text: Any, number: int) -> Iterator[tuple[str, Box, float, float]]:  # noqa: ANN401
    """The characters that stand upright, with box, height of the base line and size, of PDF's kind."""
    box = raw.FS_RECTF()
    for index in range(number):
        code = raw.FPDFText_GetUnicode(text, index)
        if not code or code in _BREAKS or _quarter(raw.FPDFText_GetCharAngle(text, index)):
            continue
        if raw.FPDFText_GetLooseCharBox(text, index, box):
            char = " " if code in _SPACES else _char(code)
            if box.right > box.left or char != " ":
                found = (box.left, box.bottom, box.right, box.top)
                yield char, found, *set_on(raw, text, index, found)


def set_on(raw: Any, text: Any, index: int, box: Box) -> tuple[float, float]:  # noqa: ANN401
    """The height of a character's base line and the size of its type.

    The box alone would not do: in some fonts every character has a height of its own.
    """
    left, base, matrix = ctypes.c_double(), ctypes.c_double(), raw.FS_MATRIX()
    if not raw.FPDFText_GetCharOrigin(text, index, left, base) or not raw.FPDFText_GetMatrix(text, index, matrix):
        return box[1], box[3] - box[1]
    size = raw.FPDFText_GetFontSize(text, index) * hypot(matrix.c, matrix.d)
    return base.value, size if size > 1 else box[3] - box[1]


def _is_apart(before: Box, box: Box, turn: int, size: float) -> bool:
    """Whether two characters that follow one another stand too far apart for one row."""
    if turn % 2:
        before, box = (before[1], before[0], before[3], before[2]), (box[1], box[0], box[3], box[2])
    gap = max(box[0] - before[2], before[0] - box[2])
    shift = abs((box[1] + box[3]) - (before[1] + before[3])) / 2
    return gap > size * _GAP or shift > size * _SHIFT


def _quarter(angle: float) -> int:
    """An angle in radians as quarter turns."""
    return round(angle / (pi / 2)) % 4


def _is_bold(raw: Any, text: Any, index: int) -> bool:  # noqa: ANN401
    """Whether the name of a character's font says that it is bold."""
    buffer = ctypes.create_string_buffer(128)
    flags = ctypes.c_int()
    raw.FPDFText_GetFontInfo(text, index, buffer, 128, flags)
    name = buffer.value.lower()
    return b"bold" in name or b"black" in name or b"heavy" in name


def _pictures(raw: Any, page: Any, objects: int) -> Iterator[Box]:  # noqa: ANN401
    """The boxes of a page's pictures, of PDF's kind."""
    left, bottom, right, top = ctypes.c_float(), ctypes.c_float(), ctypes.c_float(), ctypes.c_float()
    for number in range(min(objects, 5000)):
        item = raw.FPDFPage_GetObject(page, number)
        if raw.FPDFPageObj_GetType(item) == _IMAGE and raw.FPDFPageObj_GetBounds(item, left, bottom, right, top):
            yield left.value, bottom.value, right.value, top.value
