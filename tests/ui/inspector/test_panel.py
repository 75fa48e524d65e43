"""The inspector as a whole: it follows the page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.model.annotation import Annotation
from desktop.model.entity import Entity, Mention
from desktop.model.span import Span
from desktop.ui.inspector.panel import InspectorPanel
from desktop.ui.theme import DARK
from desktop.workspace.codebooks import default_codebook
from tests.windows import paint

BOOK = default_codebook()
ANNA = Entity("PERSON", "Anna", (), (Mention(1, 1, Span(0, 4), "PERSON"),))
PASSAGE = Annotation("a", 1, "pledge", (Span(0, 4),))


@pytest.fixture
def panel(qtbot: QtBot) -> InspectorPanel:
    """An inspector on screen."""
    made = InspectorPanel()
    qtbot.addWidget(made)
    made.resize(320, 700)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_without_a_passage_it_says_how_to_get_one(panel: InspectorPanel) -> None:
    panel.show_passage(None, None, "", writable=True)
    assert panel.hint.isVisible()
    assert not panel.card.isVisible()
    panel.show_passage(PASSAGE, BOOK.get("pledge"), "Anna", writable=True)
    assert not panel.hint.isVisible()
    assert panel.card.tag.text() == "Pledge"


def test_a_label_that_the_codebook_has_lost_is_shown_by_its_id(panel: InspectorPanel) -> None:
    panel.show_passage(PASSAGE, None, "Anna", writable=True)
    assert panel.card.tag.text() == "pledge"


def test_mentions_are_counted(panel: InspectorPanel) -> None:
    panel.show_entities((ANNA,), "")
    assert panel.mentions.text() == "1 MENTION"
    two = Entity("PERSON", "Anna", (), (*ANNA.mentions, Mention(2, 1, Span(9, 13), "PERSON")))
    panel.show_entities((two,), "")
    assert panel.mentions.text() == "2 MENTIONS"
    assert not panel.no_entities.isVisible()


def test_where_there_are_none_it_says_why(panel: InspectorPanel) -> None:
    panel.show_entities((), "Being found…")
    assert panel.no_entities.isVisible()
    assert panel.no_entities.text() == "Being found…"
    assert panel.mentions.text() == ""
    panel.show_entities((), "")
    assert not panel.no_entities.isVisible()


def test_labels_and_codebook_can_be_asked_for(panel: InspectorPanel, qtbot: QtBot) -> None:
    panel.show_labels(BOOK, {"pledge": 1}, enabled=True)
    paint()
    with qtbot.waitSignal(panel.codebook_wanted):
        QTest.mouseClick(panel.about, Qt.MouseButton.LeftButton)
    panel.set_theme(DARK)
    panel.show_labels(BOOK, {"pledge": 1}, enabled=True)
    assert panel.labels.theme is DARK
