"""The column chooser, by mouse and by keys."""

import io
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from desktop.model.columns import Columns
from desktop.ui.columns import ColumnsDialog
from desktop.ui.theme import DARK, LIGHT
from desktop.ui.window import MainWindow
from desktop.workspace.jobs import TableView
from desktop.workspace.tables import views_of
from tests.windows import OpenWindow, Project, paint

PROSE = "The minister of trade resigned on Monday after weeks of protests in the capital, she said."
NAMES = ("id", "headline", "body", "date", "section")
Ask = Callable[..., ColumnsDialog]


def view(place: str, text: str = "") -> TableView:
    table = text or f'id,headline,body,date,section\n1,Minister quits,"{PROSE}",2024-01-02,News\n2,Empty,,,\n'
    return next(views_of(io.BytesIO(table.encode()), "a.csv", place))


@pytest.fixture
def window(project: Project, open_window: OpenWindow) -> MainWindow:
    """A window on the town."""
    return open_window(project())


@pytest.fixture
def ask(window: MainWindow) -> Ask:
    """Opens the dialog for some tables."""

    def opened(*views: TableView) -> ColumnsDialog:
        dialog = ColumnsDialog(views, window.theme, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        dialog.open()
        paint()
        return dialog

    return opened


def click(button: object) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]  # a button
    paint()


def test_the_guess_is_shown_and_taken(ask: Ask) -> None:
    dialog = ask(view("folder/news.csv"))
    assert {name: box.currentData() for name, box in dialog.boxes.items()} == {
        "text": "body",
        "title": "headline",
        "date": "date",
        "source": "",
        "author": "",
        "url": "",
        "language": "",
    }
    assert dialog.about.text() == "folder/news.csv   ·   2 rows"
    assert dialog.rows.text() == "1 of the first 2 rows have no text there, and make no article."
    assert not dialog.same.isVisible()
    assert not dialog.leave.isVisible()
    click(dialog.take)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.choice().of(NAMES, "folder/news.csv") == Columns("body", "headline", "date")


def test_columns_are_changed_by_keys(ask: Ask) -> None:
    dialog = ask(view("news.csv"))
    box = dialog.boxes["text"]
    assert dialog.focusWidget() is box
    QTest.keyClick(box, Qt.Key.Key_Home)
    assert not dialog.take.isEnabled()
    assert dialog.rows.text() == "Choose the column that holds the articles’ text."
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert dialog.rows.text() == "All of the first 2 rows have a text there."
    dialog.cleaned.setChecked(True)
    dialog.others.setChecked(False)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    expected = Columns("headline", "headline", "date", others=False, clean=True)
    assert dialog.choice().of(NAMES, "news.csv") == expected


def test_the_first_rows_say_what_each_column_is(ask: Ask) -> None:
    dialog = ask(view("news.csv"))
    model = dialog.model
    across, roles = Qt.Orientation.Horizontal, Qt.ItemDataRole
    assert [model.headerData(n, across) for n in range(5)] == [
        "id\nkept",
        "headline\nHeadline",
        "body\nText",
        "date\nDate",
        "section\nkept",
    ]
    assert model.headerData(1, Qt.Orientation.Vertical) == "2"
    assert model.headerData(1, Qt.Orientation.Vertical, roles.ForegroundRole) is None
    assert (model.rowCount(), model.columnCount()) == (2, 5)
    assert (model.rowCount(model.index(0, 0)), model.columnCount(model.index(0, 0))) == (0, 0)
    assert model.index(0, 2).data() == PROSE
    assert model.index(0, 2).data(roles.ToolTipRole) == PROSE
    assert model.index(0, 2).data(roles.BackgroundRole) is not None
    assert model.index(0, 0).data(roles.BackgroundRole) is None
    dialog.others.setChecked(False)
    assert model.headerData(0, across) == "id\nleft out"


def test_tables_with_the_same_columns_are_asked_about_once(ask: Ask) -> None:
    other = view("c.csv", f"text\n{PROSE.replace(',', '')}\n")
    dialog = ask(view("a.csv"), other, view("b.csv"))
    assert dialog.take.text() == "Next table"
    assert dialog.about.text().endswith("1 more to ask about")
    assert dialog.same.isVisible()
    click(dialog.take)
    assert dialog.asked.place == "c.csv"
    assert dialog.take.text() == "Import"
    click(dialog.leave)
    choice = dialog.choice()
    assert choice.of(NAMES, "a.csv") == choice.of(NAMES, "b.csv") == Columns("body", "headline", "date")
    assert choice.of(("text",), "c.csv") == Columns("")


def test_or_one_by_one(ask: Ask) -> None:
    dialog = ask(view("a.csv"), view("b.csv"))
    dialog.same.setChecked(False)
    click(dialog.take)
    assert dialog.asked.place == "b.csv"
    dialog.boxes["title"].setCurrentIndex(0)
    click(dialog.take)
    choice = dialog.choice()
    assert choice.of(NAMES, "a.csv") == Columns("body", "headline", "date")
    assert choice.of(NAMES, "b.csv") == Columns("body", date="date")


def test_cancelled_is_nothing_chosen(ask: Ask) -> None:
    dialog = ask(view("a.csv"))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == QDialog.DialogCode.Rejected


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_it_is_painted_in_the_theme(window: MainWindow, theme: object) -> None:
    window.settings.set("theme", theme.name)  # type: ignore[attr-defined]  # a theme
    dialog = ColumnsDialog([view("a.csv")], theme, window)  # type: ignore[arg-type]  # a theme
    dialog.open()
    paint()
    assert not dialog.grab().toImage().isNull()
    dialog.close()
    paint()
