"""The interface in the user's language."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

import desktop.ui
from desktop.ui.dates import long_date
from desktop.ui.translation import LANGUAGES, language_for, tr, translated, use_language

UI = Path(desktop.ui.__file__).parent


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which speaks English again afterwards."""
    yield qapp
    use_language(qapp, "en")


def test_a_text_has_its_fields_filled_in(qapp: QApplication) -> None:
    assert tr("Open {name}?", name="{n}") == "Open {n}?"
    assert tr("{n} things", n=1234) == "1,234 things"
    assert tr("50 % {") == "50 % {"
    assert translated("") == ""
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_dates_and_qts_own_words_follow_the_language(speaking: QApplication) -> None:
    use_language(speaking, "de")
    assert long_date("2025-03-01") == "1. März 2025"
    assert tr("{n} passages", n=1234) == "1.234 Textstellen"
    assert tr("{n} passages", n=1) == "1 Textstelle"
    assert translated("share bar") == "Teilen-Leiste"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    use_language(speaking, "en")
    assert long_date("2025-03-01") == "1 March 2025"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_arabic_is_read_from_the_right(speaking: QApplication) -> None:
    use_language(speaking, "ar")
    assert speaking.layoutDirection() is Qt.LayoutDirection.RightToLeft
    counted = [tr("{n} articles", n=n) for n in (0, 1, 2, 3, 11, 100, 1234)]
    assert counted == [
        *("لا مقالات", "مقال واحد", "مقالان", "3 مقالات", "11 مقالًا", "100 مقال", "1,234 مقالًا"),
    ]
    assert long_date("2025-03-01") == "1 مارس 2025"
    use_language(speaking, "en")
    assert speaking.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_which_language_is_spoken(monkeypatch: pytest.MonkeyPatch) -> None:
    assert [language_for(name) for name in LANGUAGES] == list(LANGUAGES)
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _: ["fr-CH", "de-CH", "en"])
    assert language_for("system") == "de"
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _: ["fr", "C"])
    assert language_for("system") == "en"


_SHOWN = {
    *("setText", "setToolTip", "setAccessibleName", "setAccessibleDescription", "setPlaceholderText", "setWindowTitle"),
    *("setInformativeText", "setTitle", "QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QAction", "QGroupBox"),
    *("addItem", "addAction", "addMenu", "addButton", "addTab", "addRow", "say", "quietly", "tell", "start", "do"),
    *("getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory", "PostilError", "question"),
    *("drawText", "_section", "_button", "_row", "_table", "_list", "setHtml", "setPlainText", "setHeaderLabels"),
}
# Names, and what is written to the letter in every language.
_NO_WORDS = {
    *("Aa", "A+", "A−", "Postil", " · Postil", "Markdown…", "JSON (*.json)"),  # noqa: RUF001  (a true minus)
    *("untitled.postil", "import.json", "who-says-what.svg", "CAMEO: 03, PLOVER: AGREE"),
}


def _words(node: ast.expr) -> Iterator[str]:
    """What is written out in an argument, calls within it left out."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(part.value if isinstance(part, ast.Constant) else "" for part in node.values)  # type: ignore[misc]
    elif isinstance(node, ast.IfExp):
        yield from (word for part in (node.body, node.orelse) for word in _words(part))
    elif isinstance(node, ast.BinOp):
        yield from (word for part in (node.left, node.right) for word in _words(part))
    elif isinstance(node, (ast.Tuple, ast.List)):
        yield from (word for part in node.elts for word in _words(part))


@pytest.mark.parametrize("path", sorted(UI.rglob("*.py")), ids=lambda path: str(path.relative_to(UI)))
def test_what_is_shown_is_given_to_translation(path: Path) -> None:
    found = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        name = getattr(node.func, "attr", getattr(node.func, "id", "")) if isinstance(node, ast.Call) else ""
        if isinstance(node, ast.Call) and name in _SHOWN:
            for argument in (*node.args, *(word.value for word in node.keywords)):
                found += [f"{path.name}:{node.lineno}: {text}" for text in _words(argument) if _is_said(text)]
    assert found == []


def _is_said(text: str) -> bool:
    """Whether there are words in it; ids (`view.focus`), file kinds and HTML without words are none."""
    bare = re.sub(r"<[^>]*>|&\w+;", "", text)
    return bare not in _NO_WORDS and re.search(r"[A-Za-z]{2}", bare) is not None and not re.fullmatch(r"[a-z_.]+", bare)
