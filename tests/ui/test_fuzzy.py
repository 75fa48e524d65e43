"""What was typed fits a name by the beginnings of its words."""

import pytest

from desktop.ui.fuzzy import fits


@pytest.mark.parametrize(
    ("typed", "fit"),
    [
        ("", 0),
        ("next", 0),
        ("Next pas", 0),
        ("pas", 1),
        ("pas ne", 1),
        ("nepa", 2),
        ("np", 2),
        ("nextpassage", 2),
        ("assag", 3),
        ("ex zz", None),
        ("zz", None),
        ("npx", None),
    ],
)
def test_fits(typed: str, fit: int | None) -> None:
    assert fits(typed, "Next passage") == fit
