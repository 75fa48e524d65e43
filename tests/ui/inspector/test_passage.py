"""The card of the selected passage: what it shows, what it says when it is edited, and what it keeps."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.model.annotation import Annotation, Filler
from desktop.model.codebook import Label
from desktop.model.entity import Entity, Mention
from desktop.model.span import Span
from desktop.ui.inspector.passage import PassageCard, fill, names_in, short_quote
from desktop.ui.theme import LIGHT
from desktop.workspace.codebooks import default_codebook
from tests.windows import find, paint, press

TEXT = (
    "Anna Kowalska told the council: you lied. Later Kowalska told Boris Johnson of the council that he had lied too."
)
BOOK = default_codebook()


def mention(words: str, kind: str, after: int = 0) -> Mention:
    """The first mention of those words from there on."""
    start = TEXT.index(words, after)
    return Mention(start, 1, Span(start, start + len(words)), kind)


ANNA = Entity(
    "PERSON", "Anna Kowalska", ("Kowalska",), (mention("Anna Kowalska", "PERSON"), mention("Kowalska", "PERSON", 40))
)
BORIS = Entity("PERSON", "Boris Johnson", (), (mention("Boris Johnson", "PERSON"),))
PASSAGE = Annotation(
    "a",
    1,
    "accusation",
    (find(TEXT, "you lied"),),
    roles=(Filler("speaker", "Anna Kowalska", find(TEXT, "Anna Kowalska")), Filler("witness", "Ola")),
    attributes=(("modality", "asserted"), ("tone", "sharp")),
    note="A *charge*.",
)


@dataclass
class Shown:
    """A card on screen, and what it has said."""

    card: PassageCard
    edited: list[Annotation] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)

    def show(self, annotation: Annotation = PASSAGE, *, writable: bool = True, label: Label | None = None) -> None:
        """Show a passage."""
        found = label or BOOK.get(annotation.label)
        assert found is not None
        self.card.show_passage(annotation, found, TEXT, LIGHT, writable=writable)
        paint()


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Shown]:
    """A card with the passage."""
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(320, 400)
    card = PassageCard(ground)
    card.resize(308, 380)
    found = Shown(card)
    card.edited.connect(found.edited.append)
    card.deleted.connect(found.deleted.append)
    card.set_entities((ANNA, BORIS))
    with qtbot.waitExposed(ground):
        ground.show()
    ground.activateWindow()
    found.show()
    yield found
    ground.close()


def test_it_shows_all_there_is(shown: Shown) -> None:
    card = shown.card
    assert card.tag.text() == "Accusation"
    assert card.quote.text() == "“you lied”"
    assert (card.speaker.text(), card.addressee.text()) == ("Anna Kowalska", "")
    assert card.attribute.currentText() == "Asserted"
    assert card.note.toPlainText() == "A *charge*."
    assert shown.edited == []


def test_a_name_that_is_typed_is_tied_to_its_nearest_mention(shown: Shown) -> None:
    card = shown.card
    card.addressee.setFocus()
    QTest.keyClicks(card.addressee, "boris johnson, the press")
    press(card.addressee, "Return")
    (edited,) = shown.edited
    assert edited.fillers("addressee") == (
        Filler("addressee", "boris johnson", find(TEXT, "Boris Johnson")),
        Filler("addressee", "the press"),
    )
    assert edited.fillers("speaker") == PASSAGE.fillers("speaker"), "what was not touched stays as it was"
    assert edited.fillers("witness") == PASSAGE.fillers("witness")


def test_an_alias_finds_the_mention_too(shown: Shown) -> None:
    later = replace(PASSAGE, spans=(find(TEXT, "he had lied too"),), roles=())
    shown.show(later)
    shown.card.speaker.setText("KOWALSKA")
    shown.card.flush()
    assert shown.edited[-1].roles == (
        Filler("speaker", "KOWALSKA", Span(TEXT.rindex("Kowalska"), TEXT.rindex("Kowalska") + 8)),
    )


def test_names_are_offered_while_typing(shown: Shown) -> None:
    shown.card.speaker.setFocus()
    shown.card.speaker.clear()
    QTest.keyClicks(shown.card.speaker, "kow")
    completer = shown.card.speaker.completer()
    offered = [completer.model().index(row, 0).data() for row in range(completer.model().rowCount())]
    shown.card.addressee.setFocus()
    assert offered == ["Anna Kowalska"]


def test_modality_is_kept_at_once_and_other_attributes_stay(shown: Shown) -> None:
    shown.card.attribute.setFocus()
    press(shown.card.attribute, "Down")
    assert dict(shown.edited[-1].attributes) == {"modality": "denied", "tone": "sharp"}
    press(shown.card.attribute, "Up", "Up")
    assert shown.card.attribute.currentText() == "Not said"
    assert dict(shown.edited[-1].attributes) == {"tone": "sharp"}


def test_a_note_is_kept_when_it_loses_the_focus(shown: Shown) -> None:
    shown.card.edit_note()
    shown.card.note.selectAll()
    QTest.keyClicks(shown.card.note, "Said twice.")
    assert shown.edited == []
    shown.card.speaker.setFocus()
    assert [annotation.note for annotation in shown.edited] == ["Said twice."]


@pytest.mark.parametrize("key", ["Ctrl+Return", "Ctrl+Enter"])
def test_a_note_is_kept_on_ctrl_return(shown: Shown, key: str) -> None:
    shown.card.edit_note()
    press(shown.card.note, "Ctrl+End")
    QTest.keyClicks(shown.card.note, " More.")
    press(shown.card.note, "Return")
    press(shown.card.note, key)
    assert [annotation.note for annotation in shown.edited] == ["A *charge*. More.\n"]
    assert shown.card.note.hasFocus()


def test_what_is_being_typed_survives_a_refresh(shown: Shown) -> None:
    card = shown.card
    card.edit_note()
    press(card.note, "Ctrl+End")
    QTest.keyClicks(card.note, " More.")
    card.addressee.setText("Boris Jo")
    shown.show()
    shown.show(replace(PASSAGE, modified="2025-01-13T12:00:00+00:00"))
    assert card.note.toPlainText() == "A *charge*. More."
    assert card.addressee.text() == "Boris Jo"
    card.flush()
    assert shown.edited[-1].note == "A *charge*. More."
    assert shown.edited[-1].modified, "the newest state is what was edited"


def test_a_change_from_elsewhere_is_shown(shown: Shown) -> None:
    shown.show(replace(PASSAGE, note="Another.", attributes=(), roles=()))
    card = shown.card
    assert (card.note.toPlainText(), card.speaker.text(), card.attribute.currentText()) == ("Another.", "", "Not said")
    assert shown.edited == []


def test_another_passage_takes_the_place_of_all(shown: Shown) -> None:
    shown.card.note.setPlainText("half a th")
    shown.show(Annotation("b", 1, "pledge", (find(TEXT, "Later"),)))
    assert shown.card.note.toPlainText() == ""
    assert shown.card.tag.text() == "Pledge"
    shown.card.flush()
    assert shown.edited == []


def test_where_nothing_was_changed_nothing_is_said(shown: Shown) -> None:
    shown.card.speaker.setFocus()
    shown.card.edit_note()
    shown.card.flush()
    press(shown.card.speaker, "Return")
    assert shown.edited == []


def test_spaces_and_marks_around_names_change_nothing(shown: Shown) -> None:
    shown.card.speaker.setText("  Anna   Kowalska ;")
    shown.card.flush()
    assert shown.edited == []


def test_delete(shown: Shown) -> None:
    QTest.mouseClick(shown.card.remove, Qt.MouseButton.LeftButton)
    assert shown.deleted == ["a"]


def test_a_project_for_reading_offers_nothing_to_change(shown: Shown) -> None:
    shown.show(writable=False)
    card = shown.card
    assert not any(widget.isEnabled() for widget in (card.speaker, card.addressee, card.attribute, card.remove))
    assert card.note.isReadOnly()


def test_a_label_without_attributes_asks_for_none(shown: Shown) -> None:
    shown.show(label=Label("other", "Other", "#555555"))
    assert not shown.card.attribute.isVisible()
    assert not shown.card.attribute_name.isVisible()
    shown.card.note.setPlainText("x")
    shown.card.flush()
    assert shown.edited[-1].attributes == (("modality", "asserted"), ("tone", "sharp"))


def test_a_label_with_an_attribute_of_its_own_names_it(shown: Shown) -> None:
    shown.show(label=Label("other", "Other", "#555555", attributes=(("strength", ("weak", "strong")),)))
    assert shown.card.attribute_name.text() == "Strength"
    assert [shown.card.attribute.itemText(row) for row in range(3)] == ["Not said", "Weak", "Strong"]


def test_a_value_that_the_codebook_has_lost_is_shown_and_kept(shown: Shown) -> None:
    shown.show(replace(PASSAGE, attributes=(("modality", "wished"),)))
    assert shown.card.attribute.currentText() == "Wished"
    shown.card.note.setPlainText("x")
    shown.card.flush()
    assert shown.edited[-1].attributes == (("modality", "wished"),)


def test_a_card_that_shows_nothing_says_nothing(qtbot: QtBot) -> None:
    card = PassageCard()
    qtbot.addWidget(card)
    with qtbot.assertNotEmitted(card.edited), qtbot.assertNotEmitted(card.deleted):
        card.flush()
        card.remove.click()


def test_a_passage_in_pieces_is_quoted_with_its_gaps(shown: Shown) -> None:
    shown.show(replace(PASSAGE, spans=(find(TEXT, "Anna Kowalska"), find(TEXT, "you lied"))))
    assert shown.card.quote.text() == "“Anna Kowalska … you lied”"


def test_a_long_quote_is_cut_at_a_word() -> None:
    quote = short_quote("word, " * 80)
    assert quote.endswith("word…”")
    assert len(quote) <= 184
    assert short_quote("a\n\n b") == "“a b”"


@given(st.lists(st.text("ab c", min_size=1, max_size=6), max_size=4), st.sampled_from([";", ",", "·", " · "]))
def test_names_are_what_stands_between_the_marks(names: list[str], mark: str) -> None:
    wanted = [" ".join(name.split()) for name in names]
    assert names_in(mark.join(names)) == [name for name in wanted if name]


def test_a_role_without_entities_has_a_name_alone() -> None:
    assert fill("speaker", "Ola; Ada", (), 0) == (Filler("speaker", "Ola"), Filler("speaker", "Ada"))
