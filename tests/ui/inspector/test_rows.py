"""Rows of the inspector: labels with key and count, entities by group."""

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.model.entity import Entity, Mention
from desktop.model.span import Span
from desktop.ui.inspector.rows import EntityRow, LabelRow, Row, RowList
from desktop.ui.theme import DARK, LIGHT
from desktop.workspace.codebooks import default_codebook
from tests.windows import paint, share

LABELS = default_codebook().labels


def entity(kind: str, name: str, count: int, *aliases: str) -> Entity:
    """An entity with so many mentions."""
    return Entity(kind, name, aliases, tuple(Mention(n, 1, Span(n, n + 1), kind) for n in range(count)))


@pytest.fixture
def rows(qtbot: QtBot) -> RowList:
    """An empty column of rows, on screen."""
    made = RowList()
    qtbot.addWidget(made)
    made.setStyleSheet(f"background: {LIGHT.surface.name()}")
    made.resize(300, 500)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def found(rows: RowList) -> list[Row]:
    """The rows there are, top to bottom."""
    paint()
    return sorted((row for row in rows.findChildren(Row) if row.isVisible()), key=lambda row: row.y())


def titles(rows: RowList) -> list[str]:
    """The titles of the groups, top to bottom."""
    paint()
    labels = [label for label in rows.findChildren(QLabel) if label.isVisible()]
    return [label.text() for label in sorted(labels, key=lambda label: label.y())]


def picture(row: Row) -> QImage:
    """What a row looks like."""
    window = row.window()
    return window.grab().toImage().copy(row.geometry())


def test_labels_have_name_key_and_count(rows: RowList) -> None:
    rows.show_labels(LABELS, {"threat": 4}, enabled=True)
    assert [row.text() for row in found(rows)] == [label.name for label in LABELS]
    assert [row.count for row in found(rows)] == [0, 0, 0, 4, 0, 0, 0]
    threat = found(rows)[3]
    assert threat.accessibleName() == "Threat, 4"
    assert "(T)" in threat.toolTip()
    dot = QRectF(6, 8, 9, 9)
    assert share(picture(threat), dot, LIGHT.label(LABELS[3].color)) > 0.3


def test_a_click_and_the_space_key_pick_a_label(rows: RowList, qtbot: QtBot) -> None:
    rows.show_labels(LABELS, {}, enabled=True)
    with qtbot.waitSignal(rows.picked) as picked:
        QTest.mouseClick(found(rows)[2], Qt.MouseButton.LeftButton)
    assert picked.args == ["demand"]
    found(rows)[1].setFocus()
    with qtbot.waitSignal(rows.picked) as picked:
        QTest.keyClick(found(rows)[1], Qt.Key.Key_Space)
    assert picked.args == ["accusation"]


def test_labels_that_cannot_be_used_say_nothing(rows: RowList, qtbot: QtBot) -> None:
    rows.show_labels(LABELS, {}, enabled=False)
    with qtbot.assertNotEmitted(rows.picked):
        QTest.mouseClick(found(rows)[2], Qt.MouseButton.LeftButton)


def test_counting_makes_no_new_rows(rows: RowList) -> None:
    rows.show_labels(LABELS, {}, enabled=True)
    before = found(rows)
    rows.show_labels(LABELS, {}, enabled=True)
    rows.show_labels(LABELS, {"pledge": 2}, enabled=False)
    assert found(rows) == before
    assert before[0].count == 2
    assert before[0].accessibleName() == "Pledge, 2"
    assert not before[0].isEnabled()


def test_another_theme_or_codebook_makes_new_rows(rows: RowList) -> None:
    rows.show_labels(LABELS, {}, enabled=True)
    before = found(rows)
    rows.theme = DARK
    rows.show_labels(LABELS, {}, enabled=True)
    paint()
    assert all(row.theme is DARK for row in found(rows))
    assert not set(found(rows)) & set(before)
    rows.show_labels(LABELS[:2], {}, enabled=True)
    assert [row.text() for row in found(rows)] == ["Pledge", "Accusation"]


def test_entities_stand_in_groups_the_most_mentioned_first(rows: RowList) -> None:
    rows.show_entities(
        [
            entity("GPE", "Poland", 2),
            entity("PERSON", "Boris", 1),
            entity("PERSON", "Anna Kowalska", 3, "Kowalska"),
            entity("LOC", "the Alps", 5),
            entity("SHIP", "Nautilus", 1),
        ]
    )
    assert titles(rows) == ["People", "Places", "Other"]
    assert [(row.text(), row.count) for row in found(rows)] == [
        ("Anna Kowalska", 3),
        ("Boris", 1),
        ("the Alps", 5),
        ("Poland", 2),
        ("Nautilus", 1),
    ]
    assert "Also: Kowalska" in found(rows)[0].toolTip()
    assert "Person" in found(rows)[0].toolTip()
    assert "SHIP" in found(rows)[4].toolTip()


def test_a_click_picks_the_entity(rows: RowList, qtbot: QtBot) -> None:
    anna = entity("PERSON", "Anna", 3)
    rows.show_entities([anna])
    with qtbot.waitSignal(rows.picked) as picked:
        QTest.mouseClick(found(rows)[0], Qt.MouseButton.LeftButton)
    assert picked.args == [anna]


def test_a_long_group_is_folded(rows: RowList) -> None:
    many = [entity("ORG", f"Company {n}", 20 - n) for n in range(10)]
    rows.show_entities(many)
    shown = found(rows)
    assert [row.text() for row in shown[:6]] == [f"Company {n}" for n in range(6)]
    assert (shown[6].text(), shown[6].count) == ("4 more…", 14 + 13 + 12 + 11)
    QTest.mouseClick(shown[6], Qt.MouseButton.LeftButton)
    assert [row.text() for row in found(rows)] == [f"Company {n}" for n in range(10)]


def test_one_more_is_not_worth_folding(rows: RowList) -> None:
    rows.show_entities([entity("ORG", f"Company {n}", 9) for n in range(7)])
    assert len(found(rows)) == 7


def test_the_same_entities_are_left_alone(rows: RowList) -> None:
    rows.show_entities([entity("ORG", "Company", 9)])
    before = found(rows)
    rows.show_entities([entity("ORG", "Company", 9)])
    assert found(rows) == before


def test_names_are_cut_where_there_is_no_room(rows: RowList) -> None:
    names = ("the Organisation for Economic Co-operation and Development", "OECD")
    rows.show_entities([entity("ORG", names[0], 2, names[1]), entity("PERSON", "Anna", 2, "Kowalska " * 9)])
    for row in found(rows):
        row.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)  # which may rest there since another test
        count = QRectF(row.width() - 6 - 30, 2, 20, row.height() - 4)
        assert share(picture(row), count, LIGHT.surface) > 0.95, "nothing runs into the count"


def test_focus_and_mouse_are_shown(rows: RowList) -> None:
    rows.show_labels(LABELS, {}, enabled=True)
    first, second = found(rows)[:2]
    plain = picture(first)
    first.setFocus()
    paint()
    assert share(picture(first), QRectF(first.rect()), LIGHT.accent) > 0
    second.setFocus()
    QTest.mouseMove(first, QPoint(60, 12))
    paint()
    assert share(picture(first), QRectF(first.rect()), LIGHT.raised) > share(plain, QRectF(first.rect()), LIGHT.raised)


def test_a_bare_row_has_nothing_to_draw(qtbot: QtBot) -> None:
    row = LabelRow(RowList(), LIGHT, LABELS[0], 1)
    qtbot.addWidget(row)
    assert row.sizeHint().height() == 24
    assert isinstance(row, Row)
    assert not isinstance(row, EntityRow)


def test_another_article_has_the_same_rows(rows: RowList) -> None:
    rows.show_entities([entity("PERSON", f"Person {n}", 9 - n) for n in range(4)])
    before = set(rows.findChildren(QWidget))
    rows.show_entities([entity("ORG", f"Company {n}", 9 - n) for n in range(3)])
    assert titles(rows) == ["Organisations"]
    assert [row.text() for row in found(rows)] == ["Company 0", "Company 1", "Company 2"]
    rows.show_entities([entity("PERSON", f"Person {n}", 9 - n) for n in range(4)])
    assert [(row.text(), row.y()) for row in found(rows)] == [(f"Person {n}", found(rows)[n].y()) for n in range(4)]
    assert len({row.y() for row in found(rows)}) == 4, "each has a place of its own"
    assert set(rows.findChildren(QWidget)) == before, "nothing is made for another article"
