"""What the editor's commands do: each one step of the project, or a question that leads to one."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from desktop.errors import PostilError
from desktop.model.codebook import Label
from desktop.ui.codebook.fields import PROPOSED
from desktop.ui.codebook.form import ROLES
from desktop.ui.codebook.moving import MergeDialog, SplitDialog
from desktop.ui.translation import tr
from desktop.workspace import labels
from desktop.workspace.codebooks import SUFFIXES, WRITTEN, fresh_id, load_codebook, save_codebook

if TYPE_CHECKING:
    from desktop.ui.codebook.editor import CodebookEditor

_LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Steps:
    """Acts on the label that the editor looks at."""

    def __init__(self, editor: "CodebookEditor") -> None:
        self._editor = editor

    def add(self) -> None:
        """Put a new label behind the one looked at."""
        self._editor.form.flush()
        codebook = self._editor.workspace.codebook
        current = codebook.get(self._editor.tree.current())
        label = self._new_label(tr("New label"), current.parent if current else "")
        if self._editor.do(lambda: labels.add(self._editor.workspace, label, current.id if current else "")):
            self._editor.tree.choose(label.id)
            self._editor.form.name.setFocus()
            self._editor.form.name.selectAll()

    def _new_label(self, name: str, parent: str) -> Label:
        codebook = self._editor.workspace.codebook
        used = {label.color.casefold() for label in codebook.labels}
        colour = next((colour for colour in PROPOSED if colour not in used), PROPOSED[0])
        label_id = fresh_id(name, [label.id for label in codebook.labels])
        label = Label(label_id, name, colour, parent=parent, roles=ROLES)
        taken = self._editor.taken(label)
        letters = (letter for letter in (*name.casefold(), *_LETTERS) if letter in _LETTERS and letter not in taken)
        return replace(label, key=next(letters, ""))

    def move_by(self, by: int) -> None:
        """Move the label among those that stand under the same one."""
        codebook = self._editor.workspace.codebook
        label = codebook.get(self._editor.tree.current())
        if label is None:
            return
        siblings = [each.id for each in codebook.children(label.parent)]
        place = siblings.index(label.id) + by
        if 0 <= place < len(siblings):
            others = [each for each in siblings if each != label.id]
            before = others[place] if place < len(others) else ""
            self._editor.do(lambda: labels.move(self._editor.workspace, label.id, before))

    def merge(self) -> None:
        """Ask which label this one is to go into."""
        self._editor.form.flush()
        codebook = self._editor.workspace.codebook
        label = codebook.get(self._editor.tree.current())
        if label is not None:
            dialog = MergeDialog(label, codebook, len(self._editor.workspace.annotation_ids(label.id)), self._editor)
            dialog.accepted.connect(lambda: self._merge(label.id, dialog.target()))
            dialog.open()

    def _merge(self, label_id: str, target: str) -> None:
        if self._editor.do(lambda: labels.merge(self._editor.workspace, [label_id], target)):
            self._editor.tree.choose(target)

    def split(self) -> None:
        """Ask which passages are to get a new label."""
        self._editor.form.flush()
        label = self._editor.workspace.codebook.get(self._editor.tree.current())
        if label is not None:
            dialog = SplitDialog(label, labels.tagged(self._editor.workspace, label.id), self._editor)
            dialog.accepted.connect(lambda: self._split(label, dialog.name(), dialog.given()))
            dialog.open()

    def _split(self, label: Label, name: str, given: list[str]) -> None:
        fresh = self._new_label(name, label.parent)
        new = replace(fresh, roles=label.roles, attributes=label.attributes, kinds=label.kinds)
        marks = dict.fromkeys(given, new.id)
        if self._editor.do(lambda: labels.split(self._editor.workspace, label.id, [new], marks)):
            self._editor.tree.choose(new.id)

    def deprecate(self) -> None:
        """Offer the label no longer, or again."""
        self._editor.form.flush()
        label = self._editor.workspace.codebook.get(self._editor.tree.current())
        if label is not None:
            self._editor.do(lambda: labels.deprecate(self._editor.workspace, label.id, deprecated=not label.deprecated))

    def delete(self) -> None:
        """Take the label out, if nothing is tagged with it."""
        label_id = self._editor.tree.current()
        self._editor.do(lambda: labels.remove(self._editor.workspace, label_id))

    def load(self) -> None:
        """Ask for a codebook and use it."""
        endings = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        kinds = tr("Codebooks ({endings})", endings=endings)
        name, _ = QFileDialog.getOpenFileName(self._editor, tr("Load a codebook"), "", kinds)
        if name:
            self.use(Path(name))

    def use(self, path: Path) -> None:
        """Use the codebook in a file; labels in use that it does not have stay, deprecated."""
        self._editor.do(lambda: labels.exchange(self._editor.workspace, load_codebook(path)))

    def save(self) -> None:
        """Ask where to save the codebook."""
        self._editor.form.flush()
        start = str(self._editor.workspace.path.with_name(f"{self._editor.workspace.codebook.name}{WRITTEN[0]}"))
        endings = " ".join(f"*{suffix}" for suffix in WRITTEN)
        name, _ = QFileDialog.getSaveFileName(
            self._editor, tr("Save the codebook"), start, tr("Codebooks ({endings})", endings=endings)
        )
        if name:
            try:
                save_codebook(self._editor.workspace.codebook, Path(name))
            except PostilError as error:
                self._editor.say(error)
