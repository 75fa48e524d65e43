"""The Passages place in the window: opened, left, and what it asks for done."""

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from desktop.errors import PostilError
from desktop.model.change import Change
from desktop.model.edit import Batch, Edit, Relabel, RemoveAnnotation
from desktop.model.passage import PassageLine
from desktop.ui.passages.view import PassagesView
from desktop.ui.places import Place
from desktop.ui.translation import tr

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow

_COLUMNS = ("label", "before", "passage", "after", "speaker", "addressee", "article", "date", "source", "note", "id")


def toggle_passages(window: "MainWindow") -> None:
    """Open the passages, or go back to the page."""
    view = window.findChild(PassagesView)
    if view is not None and window.places.currentWidget() is view:
        leave(window)
    else:
        show_passages(window)


def show_passages(window: "MainWindow", search: str | None = None, within: Sequence[int] | None = None) -> PassagesView:
    """Open the passages, with a search where one is given."""
    view = window.findChild(PassagesView) or _make(window)
    window.inspector.card.flush()
    window.bar.hide()
    view.set_theme(window.theme, window.workspace.codebook)
    window.places.setCurrentWidget(view)
    view.show_search(view.search.text() if search is None else search, within)
    (view.table if view.model.keys else view.search).setFocus()
    return view


def leave(window: "MainWindow") -> None:
    """Back to the page, or to the invitation of an empty project."""
    window.show_place("page" if window.desk.article is not None else "empty")
    window.page.setFocus()


def _make(window: "MainWindow") -> PassagesView:
    view = PassagesView(window.workspace, window)
    window.places.addWidget(view)
    view.left.connect(lambda: leave(window))
    view.opened.connect(lambda line: _open(window, line))
    view.relabel_wanted.connect(lambda lines, label: _relabel(window, lines, label))
    view.delete_wanted.connect(lambda lines: _delete(window, lines))
    view.copy_wanted.connect(lambda lines: _copy(window, lines))
    view.export_wanted.connect(lambda: _ask_export(window, view))
    window.workspace.subscribe(lambda change: _follow(window, view, change))
    view.restyled.connect(lambda: view.set_theme(window.theme, window.workspace.codebook))
    give_room(window)
    return view


def give_room(window: "MainWindow") -> None:
    """Put the inspector away while a place is shown that is not about one article; asked twice, done once."""
    if window.places.property("gives room"):
        return
    window.places.setProperty("gives room", True)
    put_away: list[bool] = []

    def fit(_number: int) -> None:
        if not isinstance(window.places.currentWidget(), Place):
            if put_away:
                put_away.clear()
                window.inspector.show()
        elif window.inspector.isVisible():
            window.inspector.hide()
            put_away.append(True)

    window.places.currentChanged.connect(fit)


def _follow(window: "MainWindow", view: PassagesView, _change: Change) -> None:
    if window.places.currentWidget() is view:
        view.model.codebook = window.workspace.codebook
        window.later(view.look)


def _open(window: "MainWindow", line: PassageLine) -> None:
    annotation = window.workspace.annotation(line.id)
    if annotation is not None:
        window.show_place("page")
        window.desk.reveal_passage(annotation)
        window.page.setFocus()


def _do(window: "MainWindow", edit: Edit, name: str) -> None:
    if window.notices.refuse_writing():
        return
    try:
        window.workspace.do(edit, name)
    except PostilError as error:
        window.notices.error(error)
    else:
        window.notices.quietly(name)


def _relabel(window: "MainWindow", lines: list[PassageLine], label_id: str) -> None:
    marks = tuple((line.id, label_id, "") for line in lines if line.label != label_id)
    label = window.workspace.codebook.get(label_id)
    if marks and label is not None:
        _do(window, Relabel(marks), tr("Change {n} passages to {label}", n=len(marks), label=label.name))


def _delete(window: "MainWindow", lines: list[PassageLine]) -> None:
    edits = tuple(RemoveAnnotation(line.id) for line in lines)
    _do(window, Batch(edits), tr("Delete {n} passages", n=len(edits)))


def _copy(window: "MainWindow", lines: list[PassageLine]) -> None:
    QGuiApplication.clipboard().setText(_csv(window, lines, "\t"))
    window.notices.quietly(tr("{n} passages copied", n=len(lines)))


def _ask_export(window: "MainWindow", view: PassagesView) -> None:
    from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415  (the start does without)

    name, _ = QFileDialog.getSaveFileName(window, tr("Save as CSV"), "passages.csv", tr("Tables (*.csv)"))
    if name:
        export(window, view, Path(name))


def export(window: "MainWindow", view: PassagesView, path: Path) -> None:
    """Write all passages that are listed into a table that spreadsheets read."""
    found = window.workspace.passage_lines(view.model.keys)
    lines = [line for line in found if line is not None]
    try:
        path.write_text(_csv(window, lines), "utf-8-sig", newline="")
    except OSError as error:
        message = tr("{name} could not be written: {why}.", name=path.name, why=error.strerror)
        window.notices.error(PostilError(message, tr("Choose another folder.")))
    else:
        window.notices.quietly(tr("{n} passages written", n=len(lines)))


def _csv(window: "MainWindow", lines: Iterable[PassageLine], apart: str = ",") -> str:
    book = window.workspace.codebook
    out = io.StringIO()
    rows = csv.writer(out, delimiter=apart, lineterminator="\r\n")
    rows.writerow(_COLUMNS)
    for line in lines:
        label = book.get(line.label)
        rows.writerow(
            (
                *(label.name if label is not None else line.label, line.before, line.text, line.after),
                *(line.speaker, line.addressee, line.title, line.published, line.source, line.note, line.id),
            )
        )
    return out.getvalue()
