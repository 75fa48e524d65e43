"""Cards of the library: as high as the headline needs, with the state in their foot."""

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from desktop.model.article import ArticleRow, ArticleState
from desktop.model.edit import SetState
from desktop.model.span import Span
from desktop.ui.library.model import ROW, SNIPPET
from desktop.ui.library.panel import LibraryPanel
from desktop.ui.theme import DARK, LIGHT, Theme
from desktop.workspace.workspace import Workspace
from tests.windows import Draft, Project, paint, share, tag

LONG = (
    "Ministers promise a relief fund for the valley after a second night of flooding, and then a third and a fourth 🚀"
)
DRAFTS = (Draft("Short", "One two."), Draft(LONG, "Three.", published="", source="Gazette"), Draft("", "Words of it."))


def list_of(qtbot: QtBot, workspace: Workspace, theme: Theme) -> LibraryPanel:
    """The library of a project, in a theme."""
    panel = LibraryPanel(workspace)
    qtbot.addWidget(panel)
    panel.setStyleSheet(f"* {{ background: {theme.surface.name()}; }}")
    panel.set_theme(theme, workspace.codebook)
    panel.resize(272, 600)
    with qtbot.waitExposed(panel):
        panel.show()
    paint()
    return panel


def card(panel: LibraryPanel, row: int) -> tuple[QImage, QRectF]:
    """What the list looks like, and where a row is."""
    image = panel.list.viewport().grab().toImage()
    return image, QRectF(panel.list.visualRect(panel.model.index(row)))


def foot(rect: QRectF) -> QRectF:
    """The ring's place in a card."""
    return QRectF(rect.left() + 10, rect.bottom() - 26, 14, 16)


def test_a_card_is_as_high_as_its_headline_three_lines_at_most(qtbot: QtBot, project: Project) -> None:
    panel = list_of(qtbot, project(*DRAFTS), LIGHT)
    heights = [panel.delegate.sizeHint(QStyleOptionViewItem(), panel.model.index(row)).height() for row in range(3)]
    assert heights[0] == heights[2] < heights[1]
    assert heights[1] - heights[0] > 25
    assert panel.delegate.sizeHint(QStyleOptionViewItem(), panel.model.index(0)) == QSize(
        panel.list.viewport().width(), heights[0]
    )


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_the_ring_shows_how_far_one_is(qtbot: QtBot, project: Project, theme: Theme) -> None:
    workspace = project(*DRAFTS)
    tag(workspace, 2, "pledge", Span(0, 3))
    workspace.do(SetState((3,), ArticleState.DONE), "Done")
    panel = list_of(qtbot, workspace, theme)
    green, blue = theme.label("#2f7d4f"), theme.accent
    found = []
    for row in range(3):
        image, rect = card(panel, row)
        found.append((share(image, foot(rect), green) > 0.2, share(image, foot(rect), blue) > 0.02))
    assert found == [(False, False), (False, True), (True, False)]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_labels_have_a_dot_and_a_count(qtbot: QtBot, project: Project, theme: Theme) -> None:
    workspace = project(*DRAFTS)
    for name in [*(label.id for label in workspace.codebook.labels), "no longer in the codebook"]:
        tag(workspace, 1, name, Span(0, 3))
    panel = list_of(qtbot, workspace, theme)
    image, rect = card(panel, 0)
    right = QRectF(rect.center().x() - 40, rect.bottom() - 28, rect.width() / 2 + 40, 20)
    for place, label in enumerate(workspace.codebook.labels):
        seen = share(image, right, theme.label(label.color)) > 0
        assert seen is (place < 4), "four labels have a dot, the rest is a number"


def test_the_marked_card_is_raised_and_framed(qtbot: QtBot, project: Project) -> None:
    panel = list_of(qtbot, project(*DRAFTS), LIGHT)
    panel.mark(1)
    paint()
    image, rect = card(panel, 0)
    assert share(image, rect.adjusted(4, 4, -4, -4), LIGHT.raised) > 0.5
    image, rect = card(panel, 1)
    assert share(image, rect.adjusted(4, 4, -4, -4), LIGHT.raised) == 0
    panel.activateWindow()
    panel.list.setFocus()
    paint()
    image, rect = card(panel, 0)
    assert share(image, rect, LIGHT.accent) > 0.01


def test_a_card_under_the_mouse_is_shaded(qtbot: QtBot, project: Project) -> None:
    panel = list_of(qtbot, project(*DRAFTS), LIGHT)
    before, rect = card(panel, 1)
    plain = share(before, rect, LIGHT.surface)
    QTest.mouseMove(panel.list.viewport(), rect.center().toPoint())
    paint()
    after, rect = card(panel, 1)
    assert share(after, rect, LIGHT.surface) < plain / 2


def test_suggestions_are_counted_in_words(qtbot: QtBot, project: Project) -> None:
    panel = list_of(qtbot, project(*DRAFTS), LIGHT)
    assert painted(panel, 0) == painted(panel, 0)
    assert painted(panel, 3) != painted(panel, 0)
    assert painted(panel, 4) != painted(panel, 3)


def painted(panel: LibraryPanel, suggestions: int) -> QImage:
    """A card with so many suggestions."""
    model = QStandardItemModel()
    item = QStandardItem("A title")
    item.setData(ArticleRow(1, "A title", "", "", 7, ArticleState.TODO, (), suggestions), ROW)
    item.setData(("", ()), SNIPPET)
    model.appendRow(item)
    image = QImage(250, 70, QImage.Format.Format_RGB32)
    image.fill(LIGHT.surface)
    option = QStyleOptionViewItem()
    option.rect = image.rect()
    with QPainter(image) as painter:
        panel.delegate.paint(painter, option, model.index(0, 0))
    return image
