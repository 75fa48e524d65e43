"""Themes: the tokens of each, and what they make of Qt's palette."""

from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontDatabase, QGuiApplication, QPalette

from desktop.resources import resource
from desktop.ui.colours import mix, readable

READING_FACE = "Source Serif 4"
INTERFACE_FACE = "Inter"


class Face(NamedTuple):
    """A face to read in: its family, and the mean width of its letters in English text, in ems."""

    family: str
    em: float


FACES = {
    "serif": Face(READING_FACE, 0.448),
    "sans": Face(INTERFACE_FACE, 0.478),
    "clear": Face("Atkinson Hyperlegible Next", 0.444),
}
# Scripts that the faces to read in have no letters for, and the bundled faces that have. Of Chinese, Japanese and
# Korean fonts, which are many times larger, Qt takes whatever the system has.
SCRIPTS = {
    "arabic": ("Noto Naskh Arabic", "NotoNaskhArabic-*.ttf"),
    "hebrew": ("Noto Serif Hebrew", "NotoSerifHebrew-*.ttf"),
}

# One colour per family of OntoNotes types; the type itself is always in words as well (tooltip, inspector).
_ENTITY_COLOURS = {
    "PERSON": "#a8327d",
    "NORP": "#2f7d4f",
    "GPE": "#1f6f8b",
    "LOC": "#1f6f8b",
    "FAC": "#1f6f8b",
    "ORG": "#6b4fa0",
    "EVENT": "#8a5a00",
    "DATE": "#6f6a60",
    "TIME": "#6f6a60",
}
_ENTITY_OTHER = "#6f6a60"


# Asked for each mark of each frame, and kept: nobody may change a colour that comes from here.
@lru_cache(maxsize=512)
def _label(colour: str, dark: bool) -> QColor:
    base = QColor(colour)
    if not dark:
        return base
    hue, saturation, lightness = base.hslHueF(), base.hslSaturationF(), base.lightnessF()
    return QColor.fromHslF(max(hue, 0.0), min(saturation, 0.55), max(lightness, 0.66))


@lru_cache(maxsize=512)
def _tint(colour: str, page: str, dark: bool) -> QColor:
    return mix(_label(colour, dark), QColor(page), 0.24 if dark else 0.17)


@lru_cache(maxsize=512)
def _line(kind: str, page: str) -> QColor:
    return readable(QColor(_ENTITY_COLOURS.get(kind, _ENTITY_OTHER)), QColor(page))


class Theme(NamedTuple):
    """The colours of one theme."""

    name: str
    dark: bool
    page: QColor
    surface: QColor
    raised: QColor
    line: QColor
    ink: QColor
    muted: QColor
    accent: QColor
    selection: QColor
    found: QColor
    found_now: QColor

    def tint(self, colour: str) -> QColor:
        """What lies behind a passage of that label colour."""
        return _tint(colour, self.page.name(), self.dark)

    def label(self, colour: str) -> QColor:
        """The label's colour, or its lighter twin on a dark page: readable as text there and on its own tint."""
        return _label(colour, self.dark)

    def entity(self, kind: str) -> QColor:
        """The colour of an entity type's line."""
        return _line(kind, self.page.name())


def _theme(name: str, dark: bool, **tokens: str) -> Theme:
    return Theme(name, dark, **{token: QColor(value) for token, value in tokens.items()})


LIGHT = _theme(
    "light",
    dark=False,
    page="#fbfaf7",
    surface="#f3f1ec",
    raised="#ffffff",
    line="#e3dfd6",
    ink="#22201c",
    muted="#6b665d",
    accent="#2f5d8a",
    selection="#bcd4ee",
    found="#ffe68a",
    found_now="#ffb454",
)
DARK = _theme(
    "dark",
    dark=True,
    page="#1b1a18",
    surface="#232220",
    raised="#2c2b28",
    line="#3a3834",
    ink="#ece8df",
    muted="#a9a397",
    accent="#7fb0e0",
    selection="#31506f",
    found="#5a4a10",
    found_now="#8a5200",
)
SEPIA = _theme(
    "sepia",
    dark=False,
    page="#f6eedd",
    surface="#ece2cd",
    raised="#fbf5e8",
    line="#d9ccb2",
    ink="#3a2e1f",
    muted="#675a45",
    accent="#2f5d8a",
    selection="#c6d3dc",
    found="#f7d774",
    found_now="#f2a945",
)
THEMES = {theme.name: theme for theme in (LIGHT, DARK, SEPIA)}


def theme_for(setting: str) -> Theme:
    """The theme of that name; `system` follows the desktop's colour scheme."""
    if setting in THEMES:
        return THEMES[setting]
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return DARK if dark else LIGHT


def palette(theme: Theme) -> QPalette:
    """Qt's palette in that theme, so that every stock control belongs to it."""
    roles = QPalette.ColorRole
    result = QPalette()
    for role, colour in (
        (roles.Window, theme.surface),
        (roles.WindowText, theme.ink),
        (roles.Base, theme.raised),
        (roles.AlternateBase, theme.surface),
        (roles.Text, theme.ink),
        (roles.Button, theme.raised),
        (roles.ButtonText, theme.ink),
        (roles.BrightText, theme.ink),
        (roles.ToolTipBase, theme.raised),
        (roles.ToolTipText, theme.ink),
        (roles.PlaceholderText, theme.muted),
        (roles.Highlight, theme.selection),
        (roles.HighlightedText, theme.ink),
        (roles.Accent, theme.accent),
        (roles.Link, theme.accent),
        (roles.Light, theme.raised),
        (roles.Midlight, theme.surface),
        (roles.Mid, theme.line),
        (roles.Dark, theme.line),
        (roles.Shadow, theme.line),
    ):
        result.setColor(role, colour)
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, mix(theme.muted, theme.surface, 0.7))
    return result


_FIRST = {
    *("SourceSerif4-Regular.ttf", "SourceSerif4-Bold.ttf", "SourceSerif4-Semibold.ttf"),
    *("Inter-Regular.ttf", "Inter-SemiBold.ttf"),
}
_loaded: set[str] = set()


def load_fonts(*, first: bool | None = None) -> None:
    """Make the bundled faces known to Qt: those of the first frame, all the others, or (None) every one."""
    for path in sorted(resource("fonts").glob("*.ttf")):
        if first is None or (path.name in _FIRST) is first:
            _load(path)


def _load(path: Path) -> None:
    if path.name not in _loaded:
        _loaded.add(path.name)
        QFontDatabase.addApplicationFont(str(path))


def font_families(face: str, scripts: tuple[str, ...] = ()) -> list[str]:
    """The families that text is set in, the first that has a letter first; loads those that are not yet.

    The faces of the first frame must not wait for the others, so these are loaded here where they are asked for early.
    """
    family = FACES[face].family
    if face == "clear":  # Latin alone: Greek and Cyrillic come from the interface face
        for path in resource("fonts").glob("AtkinsonHyperlegibleNext-*.ttf"):
            _load(path)
        families = [family, INTERFACE_FACE]
    else:
        families = [family]
    for script in scripts:
        name, files = SCRIPTS[script]
        for path in resource("fonts").glob(files):
            _load(path)
        families.append(name)
    return families


def plain_brush(colour: QColor) -> QBrush:
    """A brush of that colour. For a `QBrush()` Qt for Python would make the classes of gradients and images: 8 ms."""
    made = QPalette()
    made.setColor(QPalette.ColorRole.Text, colour)
    return made.brush(QPalette.ColorRole.Text)


def interface_font(pixels: int = 13, *, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The interface face at that height in pixels."""
    font = QFont(INTERFACE_FACE)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font


def reading_font(pixels: int, *, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The reading face at that height in pixels."""
    font = QFont(READING_FACE)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font
