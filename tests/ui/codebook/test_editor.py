"""The codebook editor in a real window, on a real project."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QColorDialog, QFileDialog, QWidget

from desktop.ui.codebook.editor import CodebookEditor
from desktop.ui.codebook.fields import mended, poorest
from desktop.ui.codebook.moving import MergeDialog, SplitDialog
from desktop.ui.colours import AA
from desktop.ui.window import MainWindow
from desktop.workspace.codebooks import load_codebook
from desktop.workspace.workspace import Workspace
from tests.windows import FIRST, OpenWindow, Project, find, paint, press, rest, tag

Open = Callable[[], CodebookEditor]


@pytest.fixture
def workspace(project: Project) -> Workspace:
    """The town, with two pledges and a demand in its first article."""
    made = project()
    for label, words in (("pledge", FIRST[:12]), ("pledge", FIRST[20:40]), ("demand", FIRST[50:60])):
        tag(made, 1, label, find(FIRST, words))
    return made


@pytest.fixture
def window(workspace: Workspace, open_window: OpenWindow) -> MainWindow:
    """Its window."""
    return open_window(workspace)


@pytest.fixture
def editor(window: MainWindow) -> CodebookEditor:
    """The editor, opened by its key."""
    press(window.page, "Shift+F2")
    (found,) = window.findChildren(CodebookEditor)
    in_front(found)
    return found


def in_front(window: QWidget) -> None:
    """Give a window the focus, without which its keys mean nothing."""
    window.activateWindow()
    end = 100
    while not window.isActiveWindow() and end:
        rest(10)
        end -= 1
    paint()


def labels(workspace: Workspace) -> list[str]:
    return [label.id for label in workspace.codebook.labels]


def tagged(workspace: Workspace) -> list[str]:
    return [annotation.label for annotation in workspace.annotations(1)]


def typed(editor: CodebookEditor, field: str, text: str) -> None:
    """Type into a line of the form and leave it by Return."""
    line = getattr(editor.form, field)
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)
    paint()


def test_a_label_is_renamed_and_everything_follows(
    window: MainWindow, workspace: Workspace, editor: CodebookEditor
) -> None:
    assert editor.tree.current() == "pledge"
    typed(editor, "name", "Promise")
    label = workspace.codebook.get("pledge")
    assert label is not None
    assert label.name == "Promise"
    assert workspace.undo_name == "Rename label Pledge to Promise"
    assert window.controls.by_id["label.pledge"].text() == "Tag as Promise"
    assert tagged(workspace) == ["pledge", "pledge", "demand"]
    QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    paint()
    assert editor.form.name.text() == "Pledge"
    QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert editor.form.name.text() == "Promise"


def test_a_new_label_is_ready_to_be_used(window: MainWindow, workspace: Workspace, editor: CodebookEditor) -> None:
    editor.commands["add"].click()
    typed(editor, "name", "Verdict")
    typed(editor, "key", "v")
    label = workspace.codebook.get("new-label")
    assert label is not None
    assert (label.name, label.key, label.roles) == ("Verdict", "v", ("speaker", "addressee"))
    assert poorest(QColor(label.color)) >= AA
    assert labels(workspace)[:2] == ["pledge", "new-label"]
    editor.close()
    in_front(window)
    window.page.setFocus()
    window.page.select(find(FIRST, FIRST[60:70]))
    press(window.page, "V")
    assert "new-label" in tagged(workspace)


def test_a_key_that_is_taken_is_not_given(workspace: Workspace, editor: CodebookEditor) -> None:
    for key, owner in (("a", "Accusation"), ("j", "Next article")):
        editor.form.key.selectAll()
        QTest.keyClicks(editor.form.key, key)
        assert editor.form.clash.text() == f"Taken by {owner}"
        QTest.keyClick(editor.form.key, Qt.Key.Key_Return)
        assert workspace.codebook.labels[0].key == "p"


def test_every_field_is_kept(workspace: Workspace, editor: CodebookEditor) -> None:
    form = editor.form
    form.definition.setPlainText("One *line*.\n\nAnother.")
    form.examples.setPlainText("We will.\n\n  We shall. ")
    form.counterexamples.setPlainText("We may.")
    form.roles["addressee"].click()
    form.other_roles.setText("victim, speaker")
    form.codes.setText("CAMEO: 05, nothing, PLOVER: AGREE")
    form.parents.setCurrentIndex(form.parents.findData("demand"))
    form.flush()
    label = workspace.codebook.get("pledge")
    assert label is not None
    assert (label.definition, label.examples) == ("One *line*.\n\nAnother.", ("We will.", "We shall."))
    assert (label.counterexamples, label.roles) == (("We may.",), ("speaker", "victim"))
    assert (label.codes, label.parent) == ((("CAMEO", "05"), ("PLOVER", "AGREE")), "demand")
    assert [label.id for label in workspace.codebook.children("demand")] == ["pledge"]
    form.name.clear()
    form.flush()
    assert workspace.codebook.get("pledge") == label, "a label without a name keeps the one it had"


def test_attributes(workspace: Workspace, editor: CodebookEditor) -> None:
    form = editor.form
    form.add_attribute.click()
    row = form.rows[-1]
    row.name.setText("amount")
    row.kind.setCurrentIndex(2)
    row.kind.activated.emit(2)
    assert not row.values.isVisible()
    label = workspace.codebook.labels[0]
    assert label.attributes[-1] == ("amount", ())
    assert label.kind("amount") == "number"
    form.rows[0].values.setText("said, meant")
    form.rows[0].values.editingFinished.emit()
    assert workspace.codebook.labels[0].attributes[0] == ("modality", ("said", "meant"))
    form.rows[0].drop.click()
    assert [name for name, _ in workspace.codebook.labels[0].attributes] == ["amount"]


def test_colours_are_judged_and_mended(
    workspace: Workspace, editor: CodebookEditor, monkeypatch: pytest.MonkeyPatch
) -> None:
    field = editor.form.colour
    field.text.setText("#ffcc00")
    field.text.editingFinished.emit()
    assert field.verdict.text().startswith("Too pale")
    field.mend.click()
    assert workspace.codebook.labels[0].color == mended(QColor("#ffcc00")).name()
    assert field.verdict.text().startswith("Reads well")
    field.swatches[3].click()
    assert workspace.codebook.labels[0].color == "#4527a0"
    field.text.setText("nonsense")
    field.text.editingFinished.emit()
    assert field.verdict.text().startswith("Not a colour")
    editor.form.flush()
    assert workspace.codebook.labels[0].color == "#4527a0"
    monkeypatch.setattr(QColorDialog, "getColor", lambda *_: QColor("#2f5d8a"))
    field.choose.click()
    assert workspace.codebook.labels[0].color == "#2f5d8a"
    monkeypatch.setattr(QColorDialog, "getColor", lambda *_: QColor())
    field.choose.click()
    assert workspace.codebook.labels[0].color == "#2f5d8a"


def test_labels_are_merged(workspace: Workspace, editor: CodebookEditor) -> None:
    editor.commands["merge"].click()
    (dialog,) = editor.findChildren(MergeDialog)
    dialog.choice.setCurrentIndex(dialog.choice.findData("demand"))
    dialog.accept()
    assert tagged(workspace) == ["demand"] * 3
    assert "pledge" not in labels(workspace)
    assert editor.tree.current() == "demand"
    workspace.undo()
    assert tagged(workspace) == ["pledge", "pledge", "demand"]
    assert labels(workspace)[0] == "pledge"


def test_a_label_is_split(workspace: Workspace, editor: CodebookEditor) -> None:
    editor.commands["split"].click()
    (dialog,) = editor.findChildren(SplitDialog)
    assert not dialog.go.isEnabled()
    dialog.new.setText("Offer")
    assert dialog.list.count() == 2
    dialog.filter.setText(FIRST[20:40].upper())
    dialog.all.click()
    assert len(dialog.given()) == 1
    dialog.accept()
    assert tagged(workspace) == ["pledge", "offer", "demand"]
    new = workspace.codebook.get("offer")
    assert new is not None
    assert new.attributes == workspace.codebook.labels[0].attributes
    assert editor.tree.current() == "offer"


def test_deprecated_labels_stay_but_are_not_offered(
    window: MainWindow, workspace: Workspace, editor: CodebookEditor
) -> None:
    editor.commands["deprecate"].click()
    assert workspace.codebook.labels[0].deprecated
    assert "label.pledge" not in window.controls.by_id
    assert tagged(workspace) == ["pledge", "pledge", "demand"]
    assert editor.commands["deprecate"].text() == "Offer again"
    editor.commands["deprecate"].click()
    assert "label.pledge" in window.controls.by_id


def test_only_unused_labels_are_deleted(workspace: Workspace, editor: CodebookEditor) -> None:
    editor.commands["delete"].click()
    assert "2 passages are tagged" in editor.fault.text()
    assert editor.fault.isVisible()
    editor.tree.choose("threat")
    editor.commands["delete"].click()
    assert "threat" not in labels(workspace)
    assert not editor.fault.isVisible()


def test_labels_change_places(workspace: Workspace, editor: CodebookEditor) -> None:
    editor.commands["up"].click()
    assert labels(workspace)[0] == "pledge"
    editor.commands["down"].click()
    assert labels(workspace)[:2] == ["accusation", "pledge"]
    editor.commands["up"].click()
    assert labels(workspace)[:2] == ["pledge", "accusation"]
    last = labels(workspace)[-1]
    editor.tree.choose(labels(workspace)[-2])
    editor.commands["down"].click()
    assert labels(workspace)[-2] == last


def test_codebooks_come_and_go_as_files(
    workspace: Workspace, editor: CodebookEditor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = workspace.codebook
    path = tmp_path / "mine.yaml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    editor.steps.save()
    assert load_codebook(path) == before
    path.write_text("name: Mine\nlabels: [{id: oath, name: Oath, color: '#2f7d4f', key: o}]\n", "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    editor.steps.load()
    assert labels(workspace) == ["oath", "pledge", "demand"]
    assert [label.deprecated for label in workspace.codebook.labels] == [False, True, True]
    workspace.undo()
    assert workspace.codebook == before
    path.write_text("nothing", "utf-8")
    editor.steps.load()
    assert "not complete" in editor.fault.text()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine.doc"), ""))
    editor.steps.save()
    assert "does not say in what format" in editor.fault.text()
    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: ("", ""))
    editor.steps.save()
    editor.steps.load()
    assert workspace.codebook == before


def test_a_second_editor_takes_the_place_of_the_first(window: MainWindow, editor: CodebookEditor) -> None:
    editor.form.name.setText("Vow")
    window.inspector.codebook_wanted.emit()
    paint()
    (second,) = [found for found in window.findChildren(CodebookEditor) if found.isVisible()]
    assert window.workspace.codebook.labels[0].name == "Vow", "what was being typed is kept"
    second.form.name.setText("Oath")
    second.reject()
    assert window.workspace.codebook.labels[0].name == "Oath"


def test_closing_the_window_keeps_what_is_typed(window: MainWindow, editor: CodebookEditor) -> None:
    editor.form.name.setText("Vow")
    path = window.workspace.path
    window.close()
    with Workspace.open(path) as workspace:
        assert workspace.codebook.labels[0].name == "Vow"


def test_a_project_that_is_read_only_is_only_looked_at(workspace: Workspace, open_window: OpenWindow) -> None:
    path = workspace.path
    workspace.close()
    window = open_window(Workspace.open(path, read_only=True))
    found = window.dialogs.edit_codebook()
    assert not found.form.isEnabled()
    assert not any(button.isEnabled() for button in found.commands.values())
    in_front(found)
    QTest.keyClick(found, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "open for reading only" in found.fault.text()
