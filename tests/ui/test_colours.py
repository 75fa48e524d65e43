"""Contrast as WCAG counts it, and colours made from others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from desktop.ui.colours import AA, contrast, luminance, mix, on, readable

COLOURS = st.builds(QColor, *[st.integers(0, 255)] * 3)
WHITE, BLACK = QColor("#ffffff"), QColor("#000000")


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#ffffff", "#000000", 21), ("#777777", "#ffffff", 4.48), ("#0000ff", "#ffffff", 8.59), ("#123456", "#123456", 1)],
)
def test_contrast_is_what_others_measure(one: str, other: str, ratio: float) -> None:
    assert contrast(QColor(one), QColor(other)) == pytest.approx(ratio, abs=0.01)
    assert contrast(QColor(other), QColor(one)) == contrast(QColor(one), QColor(other))


def test_luminance_runs_from_black_to_white() -> None:
    assert luminance(BLACK) == 0
    assert luminance(WHITE) == pytest.approx(1)
    assert luminance(QColor("#00ff00")) > luminance(QColor("#ff0000")) > luminance(QColor("#0000ff"))


def test_mixing_is_what_a_veil_shows() -> None:
    assert mix(WHITE, BLACK, 1).name() == "#ffffff"
    assert mix(WHITE, BLACK, 0).name() == "#000000"
    assert mix(QColor("#ff0000"), QColor("#0000ff"), 0.5).red() in {127, 128}


@given(colour=COLOURS, ground=COLOURS)
def test_whatever_the_colours_text_can_be_read(colour: QColor, ground: QColor) -> None:
    assert contrast(on(ground), ground) >= 4.17  # what near-black and white reach at worst, on a middle grey
    made = readable(colour, ground)
    assert contrast(made, ground) >= AA or made == on(ground)
    if contrast(colour, ground) >= AA:
        assert made.name() == colour.name()
