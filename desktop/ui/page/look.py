"""How the page is set: theme, face, size, measure and line height, as the reader has chosen them."""

from typing import NamedTuple

from PySide6.QtGui import QFont

from desktop.ui.theme import FACES, Theme, font_families

MEASURES = {"narrow": 60, "medium": 68, "wide": 75}  # characters in a line
LEADINGS = {"close": 145, "normal": 160, "open": 180}  # per cent of the type size, from line to line


class Look(NamedTuple):
    """The theme, the body's size in pixels, and the ids of face, measure and line height.

    `scripts` are those of the article that need a face of their own.
    """

    theme: Theme
    size: int = 18
    face: str = "serif"
    width: str = "medium"
    spacing: str = "normal"
    scripts: tuple[str, ...] = ()

    @property
    def measure(self) -> int:
        """Width of the column in pixels."""
        return round(self.size * FACES[self.face].em * MEASURES[self.width])

    @property
    def pitch(self) -> int:
        """Pixels from one line of the body to the next; Arabic letters reach further up and down than others."""
        more = 12 if "arabic" in self.scripts else 0
        return round(self.size * (LEADINGS[self.spacing] + more) / 100)

    def font(self, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The reading face at that height; what it has no letters for comes from the faces named after it."""
        font = QFont()
        font.setFamilies(font_families(self.face, self.scripts))
        font.setPixelSize(pixels)
        font.setWeight(weight)
        return font
