"""Colour arithmetic: contrast, tints, and twins of a colour for a dark page.

Contrast is that of WCAG 2.2 (relative luminance, success criterion 1.4.3).
"""

from functools import lru_cache

from PySide6.QtGui import QColor

AA = 4.5


def luminance(colour: QColor) -> float:
    """Relative luminance of an opaque colour, 0 to 1."""

    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio of two opaque colours, 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def mix(top: QColor, bottom: QColor, share: float) -> QColor:
    """The opaque colour seen where `top` lies over `bottom` with that share of cover, 0 to 1."""
    return QColor.fromRgbF(
        top.redF() * share + bottom.redF() * (1 - share),
        top.greenF() * share + bottom.greenF() * (1 - share),
        top.blueF() * share + bottom.blueF() * (1 - share),
    )


@lru_cache(maxsize=512)
def _readable(name: str, background: str) -> QColor:
    colour, ground = QColor(name), QColor(background)
    target = on(ground)
    for step in range(21):
        candidate = mix(target, colour, step / 20)
        if contrast(candidate, ground) >= AA:
            return candidate
    return target


def readable(colour: QColor, background: QColor) -> QColor:
    """The colour, moved towards white or black just far enough to be read on that background (AA)."""
    return _readable(colour.name(), background.name())


def on(colour: QColor) -> QColor:
    """White or near-black, whichever is read better on that colour."""
    white, black = QColor("#ffffff"), QColor("#1b1a18")
    return white if contrast(white, colour) >= contrast(black, colour) else black
