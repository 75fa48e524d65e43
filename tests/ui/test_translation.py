"""The interface in the user's language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from desktop.ui.dates import long_date
from desktop.ui.translation import LANGUAGES, language_for, tr, translated, use_language


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
    assert long_date("2025-03-01") == "1 März 2025"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    use_language(speaking, "en")
    assert long_date("2025-03-01") == "1 March 2025"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_arabic_is_read_from_the_right(speaking: QApplication) -> None:
    use_language(speaking, "ar")
    assert speaking.layoutDirection() is Qt.LayoutDirection.RightToLeft
    use_language(speaking, "en")
    assert speaking.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_which_language_is_spoken(monkeypatch: pytest.MonkeyPatch) -> None:
    assert [language_for(name) for name in LANGUAGES] == list(LANGUAGES)
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _: ["fr-CH", "de-CH", "en"])
    assert language_for("system") == "de"
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _: ["fr", "C"])
    assert language_for("system") == "en"
