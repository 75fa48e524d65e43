"""Strings of the interface in the user's language.

The translations are Qt Linguist's: `resources/translations/postil_XX.ts`, and `.qm` files made from them by
`make translations`. English is the language of the code; its own file holds nothing but singulars.
"""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.resources import resource

CONTEXT = "Postil"
LANGUAGES = ("en", "de", "ar")
# Whose dates and numbers go with a language where the language alone says too little: of Arabic those with the digits
# that the articles' own numbers, the keys and the versions are written in.
_LOCALES = {"ar": "ar-AE"}
# Kept, for to find them among the application's children would make the class of the style that is one of them.
_used: list[QTranslator] = []


def tr(text: str, /, n: int = -1, **fields: object) -> str:
    """The text in the language of the interface, its `{fields}` filled in.

    The text itself is written out at the call, so that it is found for translation. With `n`, the number that the text
    speaks of: `{n}` stands for it, and languages choose their plural by it; the text is in the plural, its singular
    is in the translations for English.
    """
    found = QCoreApplication.translate(CONTEXT, text, None, n)
    if n >= 0:
        fields["n"] = grouped(n)
    return found.format(**fields) if fields else found


def quoted(words: str) -> str:
    """Words of a text between the quotation marks of the interface's language."""
    return tr("“{words}”", words=words)


def isolated(words: str) -> str:
    """Words of the user's for a sentence of the interface: in one read from the right, they keep to themselves."""
    return f"\u2068{words}\u2069" if words and QGuiApplication.isRightToLeft() else words


def grouped(count: int) -> str:
    """A number as the language of the interface groups its digits."""
    return QLocale().toString(count)


def translated(text: str) -> str:
    """A text of one of the tables (actions, menus, settings) in the language of the interface."""
    return QCoreApplication.translate(CONTEXT, text) if text else text


def language_for(setting: str) -> str:
    """One of LANGUAGES: the one set, else the first of the system's that there is, else English."""
    if setting in LANGUAGES:
        return setting
    wanted = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in wanted if name in LANGUAGES), "en")


def use_language(application: QApplication, language: str) -> None:
    """Have the interface speak that language, with its plurals, dates, and the direction that it is read in."""
    while _used:
        old = _used.pop()
        application.removeTranslator(old)
        old.deleteLater()
    folder = resource("translations")
    ours, qts = QTranslator(application), QTranslator(application)
    _used.extend((ours, qts))
    if ours.load(str(folder / f"postil_{language}.qm")):
        application.installTranslator(ours)
    place = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if language != "en" and qts.load(f"qtbase_{language}", place):  # what Qt's own dialogs and buttons say
        application.installTranslator(qts)
    locale = QLocale(_LOCALES.get(language, language))
    QLocale.setDefault(locale)
    right_to_left = locale.textDirection() == Qt.LayoutDirection.RightToLeft
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
