"""A source is read again in another encoding, from its view."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.ui.rereading import EncodingDialog, encodings
from desktop.ui.source import SourceDialog
from tests.windows import OpenWindow, Project, paint, settled

TEXT = "Министр торговли ушёл в отставку в понедельник после недель протестов в столице, сказала она журналистам."


def test_the_encoding_is_chosen_with_a_look_at_the_text(
    project: Project, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(project())
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.encode("cp1251"))
    window.chores.bring_in([path])
    settled(window)
    window.dialogs.source()
    (source,) = window.findChildren(SourceDialog)
    QTest.mouseClick(source.head.again, Qt.MouseButton.LeftButton)
    (dialog,) = window.findChildren(EncodingDialog)
    dialog.names.setCurrentRow(list(encodings()).index("cp1251"))
    assert dialog.sample.text() == TEXT
    dialog.names.setCurrentRow(list(encodings()).index("koi8-r"))
    sample = dialog.sample.text()
    assert sample != TEXT
    QTest.mouseClick(dialog.read, Qt.MouseButton.LeftButton)
    paint()
    settled(window)
    assert window.desk.article is not None
    assert window.desk.article.text[:20] == sample[:20]
    window.controls.run("undo")
    assert window.workspace.article(window.workspace.rows()[-1].id).text == TEXT
    assert window.desk.article.text == TEXT, "the one that came back is the one that is open"
    assert not window.findChildren(SourceDialog)


def test_the_menu_leads_there_too(project: Project, open_window: OpenWindow) -> None:
    window = open_window(project())
    window.controls.run("article.reread")
    (dialog,) = window.findChildren(EncodingDialog)
    assert dialog.isVisible()
    assert dialog.names.currentItem().text() == "utf-8 · All writing"
    dialog.reject()
    assert not window.workspace.undo_name
