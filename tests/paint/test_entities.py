"""Entities as they are painted: dotted where a model guessed, solid where a person said so, tinted or off."""

import pytest

from desktop.model.annotation import Origin
from desktop.model.entity import Mention
from desktop.model.span import Span
from desktop.ui.colours import contrast
from desktop.ui.theme import DARK, LIGHT, SEPIA, Theme
from tests.paint.conftest import Lay, Sheet
from tests.windows import article, find, near, share

TEXT = "Anna Kowalska met Boris Johnson in Warsaw on Monday, and nobody said a word about it."
THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK, SEPIA], ids=lambda theme: theme.name)
pytestmark = THEMES


def mention(words: str, kind: str, origin: Origin = Origin.MODEL) -> Mention:
    """A mention of those words."""
    return Mention(TEXT.index(words), 1, find(TEXT, words), kind, origin, "test", "1")


def underline(sheet: Sheet, words: str, kind: str) -> list[bool]:
    """Pixel by pixel, whether the line under those words is there; of several rows the fullest."""
    (rect,) = sheet.view.boxes_of(find(TEXT, words))
    colour = sheet.theme.entity(kind)
    across = range(round(rect.left()), round(rect.right()) - 1)
    rows = [
        [near(sheet.image.pixelColor(x, y), colour) for x in across]
        for y in range(round(rect.bottom()) - 4, round(rect.bottom()) + 2)
    ]
    return max(rows, key=sum)


def test_a_persons_word_is_a_solid_line_and_a_models_a_dotted_one(lay: Lay, theme: Theme) -> None:
    found = [mention("Anna Kowalska", "PERSON", Origin.PERSON), mention("Boris Johnson", "PERSON")]
    sheet = lay(article(TEXT), mentions=found, theme=theme)
    assert all(underline(sheet, "Anna Kowalska", "PERSON"))
    dotted = underline(sheet, "Boris Johnson", "PERSON")
    assert 0.2 < sum(dotted) / len(dotted) < 0.7
    assert not any(underline(sheet, "nobody said", "PERSON"))


def test_types_have_colours_of_their_own_that_can_be_seen(lay: Lay, theme: Theme) -> None:
    found = [mention("Boris Johnson", "PERSON"), mention("Warsaw", "GPE"), mention("Monday", "DATE")]
    sheet = lay(article(TEXT), mentions=found, theme=theme)
    for words, kind in (("Boris Johnson", "PERSON"), ("Warsaw", "GPE"), ("Monday", "DATE")):
        assert any(underline(sheet, words, kind)), kind
        assert contrast(theme.entity(kind), theme.page) >= 4.5
    assert len({theme.entity(kind).name() for kind in ("PERSON", "GPE", "DATE", "ORG")}) == 4


def test_lines_tints_or_nothing(lay: Lay, theme: Theme) -> None:
    sheet = lay(article(TEXT), mentions=[mention("Warsaw", "GPE")], theme=theme)
    (rect,) = sheet.view.boxes_of(find(TEXT, "Warsaw"))
    plain = rect.adjusted(2, 2, -2, -5)
    assert share(sheet.image, plain, theme.page) > 0.5
    sheet.view.entities = "tint"
    sheet.look()
    assert share(sheet.image, plain, theme.page) < 0.1
    assert not any(underline(sheet, "Warsaw", "GPE"))
    sheet.view.entities = "off"
    sheet.look()
    assert share(sheet.image, plain, theme.page) > 0.5
    assert not any(underline(sheet, "Warsaw", "GPE"))


def test_a_page_scrolled_to_its_head_asks_for_no_entities(lay: Lay, theme: Theme) -> None:
    long = article(TEXT, title="A title that fills the screen and goes on and on. " * 60)
    sheet = lay(long, mentions=[mention("Warsaw", "GPE")], theme=theme)
    assert sheet.view.boxes_of(Span(0, 4)) == []
    assert sheet.view.scene().drawn == ()
    sheet.view.entities = "tint"
    sheet.look()
