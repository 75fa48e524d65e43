"""Three thousand random texts over all planes, selected at random in the real page: that is what is kept."""

# ruff: noqa: RUF001  (letters of many scripts)

import sys
import unicodedata
from random import Random

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from desktop.text.canonical import canonical
from desktop.ui.window import MainWindow
from tests.flows.conftest import Ask
from tests.windows import Draft, OpenWindow, Project

TEXTS, PARAGRAPHS = 3_000, 60
SEED = 20_250_113
CLUSTERS = (
    "👩🏽\u200d🚀", "🏳️\u200d🌈", "🇵🇱", "e\u0301", "a\u0308\u0323", "क्षि", "한", "ﷺ", "لا", "שׁ", "\u202bابج\u202c", "ab",
    "\t", " ", "\u00a0", "\u2009", "—", "“", "”", "\u200f", "\u00ad", "𠮷", "𝒜", "🚀", "\U0010fffd", "\ufeff",
    "Ω", "\u2028",
)  # fmt: skip


def drawn(random: Random) -> str:
    """A text of one paragraph: clusters that are hard to count, and characters of any plane."""
    parts = []
    for _ in range(random.randint(1, 30)):
        if random.random() < 0.6:
            parts.append(random.choice(CLUSTERS))
        else:
            code = random.choice((0x250, 0x3000, 0xFFFF, 0x1FFFF, sys.maxunicode))
            parts.append(chr(random.randint(0x20, code)))
    text = "".join(
        part for part in parts if unicodedata.category(part[0]) not in {"Cs", "Cc", "Zl", "Zp"} or part == "\t"
    )
    return " ".join(canonical(text)[0].split("\n")).strip() or "x"


def select_at_random(window: MainWindow, number: int, random: Random) -> bytes:
    """Select some of a paragraph as the arrow keys do; the UTF-16 of what lies between the two places of the caret."""
    page = window.page
    block = page.page.article.blocks[number]
    cursor = QTextCursor(page.page.document)
    cursor.setPosition(page.page.map.to_document(block.start))
    first = cursor.position()
    length = max(cursor.block().length() - 1, 1)
    right, keep = QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor
    cursor.movePosition(right, QTextCursor.MoveMode.MoveAnchor, random.randint(0, length // 2))
    cursor.movePosition(right, keep, random.randint(1, length))
    end = min(cursor.position(), first + length)
    start = min(cursor.anchor(), end)
    cursor.setPosition(start)
    cursor.setPosition(end, keep)
    page.put_cursor(cursor)
    units = page.page.article.text[block.start : block.end].encode("utf-16-le")
    low, high = (2 * _whole(units, place - first) for place in (start, end))
    return units[low:high]


def _whole(units: bytes, place: int) -> int:
    """The place, or the one before where it is within a pair: Qt puts a caret there after a few rare characters."""
    return place - (0xDC00 <= int.from_bytes(units[2 * place : 2 * place + 2], "little") <= 0xDFFF)


def test_what_is_selected_is_what_is_kept(project: Project, open_window: OpenWindow, ask: Ask) -> None:
    random = Random(SEED)  # noqa: S311  (no secret)
    texts = [[drawn(random) for _ in range(PARAGRAPHS)] for _ in range(TEXTS // PARAGRAPHS)]
    workspace = project(*(Draft(f"Texts {number}", "\n\n".join(each)) for number, each in enumerate(texts)))
    window = open_window(workspace)
    kept = 0
    for article_id, paragraphs in enumerate(texts, 1):
        window.desk.open(article_id)
        article = window.desk.article
        assert article is not None
        wanted = []
        for number in range(len(paragraphs)):
            words = select_at_random(window, number, random).decode("utf-16-le")
            if words.strip():
                wanted.append((article.blocks[number], words))
                QTest.keyClick(window.page, Qt.Key.Key_P)
        found = ask(
            workspace.path,
            'SELECT start, "end" FROM annotation JOIN piece ON annotation_id = annotation.id WHERE article_id = ?'
            " ORDER BY start",
            article_id,
        )
        assert [article.text[start:end] for start, end in found] == [words for _, words in wanted]
        assert all(
            block.start <= start < end <= block.end for (start, end), (block, _) in zip(found, wanted, strict=True)
        )
        kept += len(found)
    assert kept > TEXTS * 0.8
