"""Everything that is read can be read: AA contrast in all themes, with the labels that ship."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QGuiApplication, QPalette

from desktop.model.codebook import Label
from desktop.ui.colours import AA, contrast, mix, on, readable
from desktop.ui.style import style_sheet
from desktop.ui.theme import (
    DARK,
    INTERFACE_FACE,
    LIGHT,
    READING_FACE,
    SEPIA,
    THEMES,
    Theme,
    interface_font,
    palette,
    reading_font,
    theme_for,
)
from desktop.workspace.codebooks import default_codebook

EVERY = pytest.mark.parametrize("theme", [LIGHT, DARK, SEPIA], ids=lambda theme: theme.name)
LABELS = default_codebook().labels
KINDS = ("PERSON", "NORP", "GPE", "LOC", "FAC", "ORG", "EVENT", "DATE", "TIME", "MONEY", "UNHEARD-OF")


@EVERY
@pytest.mark.parametrize("ground", ["page", "surface", "raised"])
@pytest.mark.parametrize("ink", ["ink", "muted", "accent"])
def test_text_can_be_read_on_every_ground(theme: Theme, ink: str, ground: str) -> None:
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= AA


@EVERY
@pytest.mark.parametrize("label", LABELS, ids=lambda label: label.id)
def test_labels_can_be_read_and_read_upon(theme: Theme, label: Label) -> None:
    full, tint = theme.label(label.color), theme.tint(label.color)
    assert contrast(on(full), full) >= AA, "a selected tag"
    assert contrast(readable(full, tint), tint) >= AA, "a tag that is not selected"
    assert contrast(theme.ink, tint) >= AA, "the text of a passage"
    assert contrast(full, theme.page) >= 3, "a bracket: WCAG 1.4.11"
    assert contrast(on(QColor(label.color)), QColor(label.color)) >= AA, "a button of the bar"


@EVERY
def test_two_tints_are_not_the_same(theme: Theme) -> None:
    tints = [theme.tint(label.color).name() for label in LABELS]
    assert len(set(tints)) == len(tints)
    assert theme.page.name() not in tints


@EVERY
@pytest.mark.parametrize("kind", KINDS)
def test_the_line_of_an_entity_can_be_seen(theme: Theme, kind: str) -> None:
    assert contrast(theme.entity(kind), theme.page) >= AA


@EVERY
def test_selected_text_can_be_read(theme: Theme) -> None:
    assert contrast(theme.ink, theme.selection) >= AA
    assert contrast(theme.selection, theme.page) > 1.2
    for label in LABELS:
        assert theme.selection.name() != theme.tint(label.color).name()


@EVERY
def test_buttons_and_banners_can_be_read(theme: Theme) -> None:
    assert contrast(on(theme.accent), theme.accent) >= AA
    assert contrast(theme.page, theme.ink) >= AA, "the main button"
    assert contrast(theme.ink, mix(theme.accent, theme.surface, 0.14)) >= AA, "the banner"
    assert contrast(theme.page, mix(theme.accent, theme.ink, 0.25)) >= AA, "the main button under the mouse"


@EVERY
def test_a_twin_keeps_its_hue(theme: Theme) -> None:
    for label in LABELS:
        base, twin = QColor(label.color), theme.label(label.color)
        if not theme.dark:
            assert twin == base
        elif base.hslSaturationF() > 0.15:
            assert abs(twin.hslHueF() - base.hslHueF()) < 0.02
            assert twin.lightnessF() > base.lightnessF()


def test_a_grey_label_stays_grey_in_the_dark() -> None:
    assert DARK.label("#777777").hslSaturationF() == 0


@pytest.mark.usefixtures("qapp")
def test_a_theme_is_known_by_its_name_and_else_the_systems() -> None:
    assert set(THEMES) == {"light", "dark", "sepia"}
    for name, theme in THEMES.items():
        assert theme_for(name) is theme
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    assert theme_for("system") is (DARK if dark else LIGHT)


@EVERY
@pytest.mark.usefixtures("qapp")
def test_the_palette_is_the_themes(theme: Theme) -> None:
    made = palette(theme)
    assert made.color(QPalette.ColorRole.WindowText).name() == theme.ink.name()
    assert made.color(QPalette.ColorRole.Base).name() == theme.raised.name()
    disabled = made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert contrast(disabled, theme.surface) < contrast(theme.ink, theme.surface)


@EVERY
def test_the_style_sheet_has_no_holes(theme: Theme) -> None:
    sheet = style_sheet(theme)
    assert "$" not in sheet
    assert theme.accent.name() in sheet


@pytest.mark.usefixtures("qapp")
def test_the_bundled_faces_are_there() -> None:
    for face in (READING_FACE, INTERFACE_FACE):
        assert face in QFontDatabase.families()
    assert interface_font(11).pixelSize() == 11
    assert reading_font(18).family() == READING_FACE


def _over(theme: Theme) -> dict[str, QColor]:
    """Every ground that words of the page can stand on, by name."""
    grounds = {"page": theme.page, "selection": theme.selection, "found": theme.found, "found now": theme.found_now}
    for label in LABELS:
        tint = grounds[f"tint of {label.name}"] = theme.tint(label.color)
        for kind in KINDS:  # entities shown as tints, on the page and within a passage
            grounds[f"{kind} in {label.name}"] = mix(theme.entity(kind), tint, 0.16)
    for kind in KINDS:
        grounds[f"{kind} on the page"] = mix(theme.entity(kind), theme.page, 0.16)
    return grounds


@EVERY
def test_the_text_can_be_read_on_whatever_is_marked_under_it(theme: Theme) -> None:
    poor = {name: round(contrast(theme.ink, ground), 2) for name, ground in _over(theme).items()}
    assert {name: ratio for name, ratio in poor.items() if ratio < AA} == {}


@EVERY
def test_a_place_found_is_told_from_every_tint_and_from_the_one_looked_at(theme: Theme) -> None:
    for found in (theme.found, theme.found_now):
        assert contrast(found, theme.page) > 1.15
        assert all(found.name() != theme.tint(label.color).name() for label in LABELS)
    assert _apart(theme.found, theme.found_now) > 12


# Machado, Oliveira and Fernandes 2009, severity 1, for linear RGB.
_SEEN = {
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
}


def _linear(colour: QColor) -> tuple[float, ...]:
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    return tuple(c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)


def _lab(linear: tuple[float, ...]) -> tuple[float, float, float]:
    """CIE L*a*b* under D65."""
    red, green, blue = (min(max(channel, 0.0), 1.0) for channel in linear)
    xyz = (
        (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505,
        0.2126 * red + 0.7152 * green + 0.0722 * blue,
        (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089,
    )
    x, y, z = (value ** (1 / 3) if value > 0.008856 else 7.787 * value + 16 / 116 for value in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _apart(one: QColor, other: QColor, eye: str = "") -> float:
    """How far apart two colours are to that eye, as CIE 1976 counts it; 2 or 3 can just be seen side by side."""
    seen = []
    for colour in (one, other):
        linear = _linear(colour)
        if eye:
            linear = tuple(sum(a * b for a, b in zip(row, linear, strict=True)) for row in _SEEN[eye])
        seen.append(_lab(linear))
    return float(sum((a - b) ** 2 for a, b in zip(*seen, strict=True)) ** 0.5)


@EVERY
@pytest.mark.parametrize("eye", ["", "deuteranopia", "protanopia"])
def test_labels_are_told_apart_by_every_eye(theme: Theme, eye: str) -> None:
    pairs = [(one, other) for number, one in enumerate(LABELS) for other in LABELS[number + 1 :]]
    close = {
        f"{one.name} / {other.name}": round(_apart(theme.label(one.color), theme.label(other.color), eye), 1)
        for one, other in pairs
    }
    assert {pair: apart for pair, apart in close.items() if apart < 6} == {}
