"""What no font can show is said, and only that."""

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QRawFont

from desktop.ui.page.look import Look
from desktop.ui.page.missing import missing
from desktop.ui.theme import LIGHT
from tests.windows import Draft, OpenWindow, Project, paint

pytestmark = pytest.mark.usefixtures("qapp")


def font() -> QFont:
    """The reading face, with those for other scripts."""
    return Look(LIGHT, scripts=("arabic", "hebrew")).font(18)


def shown_somewhere(letter: str) -> bool:
    """Whether some font of this computer has the letter."""
    fonts = (QFontDatabase.font(name, "", 12) for name in QFontDatabase.families())
    return any(QRawFont.fromFont(font).supportsCharacter(ord(letter)) for font in fonts)


def test_what_the_bundled_faces_hold_is_not_missing() -> None:
    assert missing("Ünïcödé Ελληνικά Русский שלום الجسر “—” €", font()) == []


@pytest.mark.parametrize(
    ("letter", "kind"), [("中", "Chinese, Japanese or Korean"), ("🫠", "emoji"), ("\U00012000", "some signs")]
)
def test_what_no_font_has_is_named(letter: str, kind: str) -> None:
    assert missing(f"a {letter}", font()) == ([] if shown_somewhere(letter) else [kind])


def test_the_window_says_so_once(project: Project, open_window: OpenWindow) -> None:
    window = open_window(project(Draft("Plain", "Words."), Draft("Chinese", "世界人权宣言")))
    assert window.status.news.text() == ""
    window.desk.open(2)
    paint()
    said = "" if shown_somewhere("世") else "Chinese, Japanese or Korean"
    assert said in window.status.news.text()
    window.status.news.clear()
    window.appearance.zoom(10)
    paint()
    assert window.status.news.text() == ""
