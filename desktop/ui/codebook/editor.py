"""The codebook editor. Every change is one step of the project, saved at once, and taken back by undo."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import PostilError
from desktop.model.change import Change, ChangeKind
from desktop.model.codebook import Label
from desktop.ui.actions import ACTIONS
from desktop.ui.codebook.form import LabelForm
from desktop.ui.codebook.steps import Steps
from desktop.ui.codebook.tree import LabelTree
from desktop.ui.keys import KEYS
from desktop.ui.mirror import leading
from desktop.ui.said import told
from desktop.ui.translation import tr, translated
from desktop.workspace import labels
from desktop.workspace.codebooks import load_codebook, presets
from desktop.workspace.labels import Step

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow


class CodebookEditor(QDialog):
    """Labels on the left, the one looked at on the right."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window, self.workspace = window, window.workspace
        self.resize(1040, 760)
        self.tree, self.form, self.fault = LabelTree(self), LabelForm(self), QLabel(self)
        self.fault.setWordWrap(True)
        self.fault.setProperty("role", "fault")
        self.fault.hide()
        self.title = leading(QLabel(self))
        self.title.setProperty("role", "title")
        self.steps = Steps(self)
        self.commands: dict[str, QPushButton] = {}
        self._menu = QMenu(self)
        self._lay_out()
        self.tree.chosen.connect(self._show)
        self.form.changed.connect(lambda label: self.do(lambda: labels.change(self.workspace, label)))
        QShortcut(QKeySequence.StandardKey.Undo, self, self._undo)
        QShortcut(QKeySequence.StandardKey.Redo, self, self._redo)
        self._unsubscribe: Callable[[], None] | None = self.workspace.subscribe(self._follow)
        self._refresh()

    def _lay_out(self) -> None:
        left = QWidget(self)
        side = QVBoxLayout(left)
        side.setContentsMargins(16, 0, 12, 14)
        side.setSpacing(8)
        side.addWidget(self.tree, 1)
        for names in (("add", "up", "down"), ("merge", "split"), ("deprecate", "delete")):
            row = QHBoxLayout()
            row.setSpacing(6)
            for name in names:
                row.addWidget(self._command(name), 0 if name in {"up", "down"} else 1)
            side.addLayout(row)
        area = QScrollArea(self)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its contents have the focus
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(self.form)
        split = QSplitter(self)
        split.addWidget(left)
        split.addWidget(area)
        split.setStretchFactor(1, 1)
        split.setSizes([350, 690])
        split.setChildrenCollapsible(False)
        head = QHBoxLayout()
        head.setContentsMargins(18, 16, 18, 12)
        head.addWidget(self.title, 1)
        more = QPushButton(tr("Codebook"), self)
        more.setMenu(self._menu)
        head.addWidget(more)
        self._fill_menu()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.fault)
        column.addWidget(split, 1)
        for button in self.findChildren(QPushButton):  # Return ends a field and presses nothing
            button.setAutoDefault(False)

    def _command(self, name: str) -> QPushButton:
        text, run = {
            "add": (tr("New label"), self.steps.add),
            "up": ("↑", partial(self.steps.move_by, -1)),
            "down": ("↓", partial(self.steps.move_by, 1)),
            "merge": (tr("Merge into…"), self.steps.merge),
            "split": (tr("Split…"), self.steps.split),
            "deprecate": (tr("Deprecate"), self.steps.deprecate),
            "delete": (tr("Delete"), self.steps.delete),
        }[name]
        button = QPushButton(text, self)
        if name in {"up", "down"}:
            button.setProperty("role", "icon")
            button.setAccessibleName(tr("Move up") if name == "up" else tr("Move down"))
            button.setToolTip(button.accessibleName())
        button.clicked.connect(lambda _checked=False, call=run: call())
        self.commands[name] = button
        return button

    def _fill_menu(self) -> None:
        self._menu.addAction(tr("Load from a file…"), self.steps.load)
        self._menu.addAction(tr("Save to a file…"), self.steps.save)
        self._menu.addSection(tr("Begin with"))
        for path in presets():
            book = load_codebook(path)
            self._menu.addAction(book.name, partial(self.steps.use, path))

    # what is shown

    def _refresh(self) -> None:
        codebook = self.workspace.codebook
        self.setWindowTitle(tr("Codebook: {name}", name=codebook.name))
        self.title.setText(codebook.name)
        self.tree.show_codebook(codebook, self.workspace.label_counts(), self._window.theme)

    def _show(self, label_id: str) -> None:
        codebook = self.workspace.codebook
        label = codebook.get(label_id)
        there = label is not None and not self.workspace.read_only
        self.form.setEnabled(there)
        for name, button in self.commands.items():
            button.setEnabled(there if name != "add" else not self.workspace.read_only)
        if label is not None:
            self.form.show_label(label, codebook, self.taken(label), self._window.theme)
            deprecated = label.deprecated
            self.commands["deprecate"].setText(tr("Offer again") if deprecated else tr("Deprecate"))

    def taken(self, label: Label) -> dict[str, str]:
        """The keys that are not free for a label, and who has them."""
        found = {
            key.casefold(): translated(action.text) for action in ACTIONS for key in KEYS.of(action.id) if len(key) == 1
        }
        codebook = self.workspace.codebook
        return found | {other.key.casefold(): other.name for other in codebook.labels if other.key and other != label}

    def _follow(self, change: Change) -> None:
        if change.kinds & {ChangeKind.CODEBOOK, ChangeKind.ANNOTATIONS}:
            self._refresh()

    # what is done

    def do(self, step: Callable[[], Step]) -> bool:
        """Take a step; says what hinders it, and whether it was taken."""
        self.fault.hide()
        try:
            self.workspace.do(*step())
        except PostilError as error:
            self.say(error)
            return False
        return True

    def say(self, error: PostilError) -> None:
        """Tell what went wrong, above the labels, and show the label as it still is."""
        self.fault.setText(told(error))
        self.fault.show()
        self._show(self.tree.current())

    def _undo(self) -> None:
        self.form.flush()
        self._travel(self.workspace.undo)

    def _redo(self) -> None:
        self._travel(self.workspace.redo)

    def _travel(self, move: Callable[[], object]) -> None:
        try:
            move()
        except PostilError as error:
            self.say(error)

    def done(self, result: int) -> None:
        """Keep what is being typed, however it is closed."""
        self.form.flush()
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None
        super().done(result)
