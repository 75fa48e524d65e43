"""Letters that no font of this computer has: what stands as boxes on the page, in words."""

from PySide6.QtGui import QFont, QFontMetrics

from desktop.ui.translation import tr

_LOOKED_AT = 20_000  # code points from the beginning: enough to know what an article is written in
_PLAIN = 0x2070  # below it lie the letters and marks of the bundled faces


def missing(text: str, font: QFont) -> list[str]:
    """The kinds of letters in a text that can be shown in no font there is; takes a millisecond."""
    metrics = QFontMetrics(font)
    letters = {ord(letter) for letter in set(text[:_LOOKED_AT]) if ord(letter) >= _PLAIN and letter.isprintable()}
    return sorted({_kind(code) for code in letters if not metrics.inFontUcs4(code)})


def _kind(code: int) -> str:
    if 0x2E80 <= code <= 0x9FFF or 0xAC00 <= code <= 0xD7AF or 0xF900 <= code <= 0xFAFF or 0x20000 <= code <= 0x323AF:
        return tr("Chinese, Japanese or Korean")
    if 0x1F000 <= code <= 0x1FAFF or 0x2600 <= code <= 0x27BF:
        return tr("emoji")
    return tr("some signs")
