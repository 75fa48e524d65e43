"""Fields follow what the codebook says of a label: further roles, choices, and free text."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.model.annotation import Annotation, Filler
from desktop.model.codebook import Label
from desktop.model.span import Span
from desktop.ui.inspector.attributes import Choice, FreeText, attribute_name
from desktop.ui.inspector.passage import PassageCard
from desktop.ui.theme import LIGHT
from tests.windows import paint, press

LABEL = Label(
    "pledge",
    "Pledge",
    "#2f7d4f",
    roles=("speaker", "addressee", "third_party"),
    attributes=(("due", ()), ("modality", ("asserted", "denied")), ("strength", ("weak", "strong"))),
)
PLAIN = Label("plain", "Plain", "#2f7d4f")
PASSAGE = Annotation("a", 1, "pledge", (Span(0, 4),), attributes=(("due", "May"), ("strength", "weak")))


@pytest.fixture
def card(qtbot: QtBot) -> Iterator[PassageCard]:
    """A card with the passage."""
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(320, 520)
    made = PassageCard(ground)
    made.resize(308, 500)
    ground.show()
    ground.activateWindow()
    made.show_passage(PASSAGE, LABEL, "Some text", LIGHT, writable=True)
    paint()
    yield made
    ground.close()


def test_there_is_a_field_for_each(card: PassageCard) -> None:
    assert list(card.roles) == ["speaker", "addressee", "third_party"]
    assert card.roles["third_party"].accessibleName() == attribute_name("third_party") == "Third party"
    assert isinstance(card.attributes["due"], FreeText)
    assert isinstance(card.attributes["strength"], Choice)
    assert card.attributes["modality"] is card.attribute
    assert {name: field.value() for name, field in card.attributes.items()} == {
        "modality": "",
        "due": "May",
        "strength": "weak",
    }


def test_what_is_said_is_kept(card: PassageCard) -> None:
    kept: list[Annotation] = []
    card.edited.connect(kept.append)
    due = card.attributes["due"]
    assert isinstance(due, FreeText)
    due.setFocus()
    due.clear()
    QTest.keyClicks(due, "by  June")
    press(due, "Return")
    assert dict(kept[-1].attributes) == {"due": "by June", "strength": "weak"}
    card.attributes["strength"].setFocus()
    press(card.attributes["strength"], "S")
    assert dict(kept[-1].attributes)["strength"] == "strong"
    third = card.roles["third_party"]
    third.setFocus()
    QTest.keyClicks(third, "the press")
    press(third, "Return")
    assert kept[-1].roles == (Filler("third_party", "the press"),)


def test_another_label_has_other_fields_and_loses_nothing(card: PassageCard) -> None:
    kept: list[Annotation] = []
    card.edited.connect(kept.append)
    passage = replace(PASSAGE, roles=(Filler("third_party", "the press"),))
    card.show_passage(passage, PLAIN, "Some text", LIGHT, writable=True)
    paint()
    assert list(card.roles) == ["speaker", "addressee"]
    assert card.attributes == {}
    assert not card.attribute.isVisible()
    card.edit_note()
    QTest.keyClicks(card.note, "x")
    press(card.note, "Ctrl+Return")
    assert (kept[-1].roles, kept[-1].attributes) == (passage.roles, passage.attributes)
    card.show_passage(passage, LABEL, "Some text", LIGHT, writable=True)
    assert card.roles["third_party"].text() == "the press"
