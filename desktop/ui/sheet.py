"""The sheet of keys: all that a key does, in groups, over the window; typing filters it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.actions import ACTIONS, MENUS, action
from desktop.ui.keys import KEYS
from desktop.ui.mirror import leading
from desktop.ui.overlay import Overlay
from desktop.ui.translation import tr, translated

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow

_COLUMNS = 3
_WIDTH = 1180


class Line(QWidget):
    """What one action is called, and its keys as caps."""

    def __init__(self, name: str, keys: list[str], text_help: str) -> None:
        super().__init__()
        self.text = f"{name} {text_help} {' '.join(keys)}".casefold()
        self.setToolTip(text_help)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(4)
        title = leading(QLabel(name, self))
        row.addWidget(title, 1)
        for key in keys:
            cap = QLabel(key, self)
            cap.setProperty("role", "cap")
            row.addWidget(cap)


class KeySheet(Overlay):
    """All keys at a glance."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window, tr("Keys"))
        self._window = window
        self.typed.setPlaceholderText(tr("Filter: a key, or what it should do"))
        self.lines: list[Line] = []
        self._groups: list[tuple[QLabel, list[Line]]] = []
        head = QHBoxLayout()
        title = QLabel(tr("Keys"), self.card)
        title.setProperty("role", "title")
        change = QPushButton(tr("Change keys…"), self.card)
        change.clicked.connect(self._change)
        head.addWidget(title)
        head.addStretch()
        head.addWidget(change)
        self.column.insertLayout(0, head)
        body = QWidget(self.card)
        columns = QHBoxLayout(body)
        columns.setContentsMargins(2, 2, 8, 2)
        columns.setSpacing(34)
        for groups in _shared_out(self._all()):
            columns.addLayout(self._column(groups), 1)
        scroll = QScrollArea(self.card)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its contents have the focus
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setStyleSheet("QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }")
        scroll.setWidget(body)
        self._scroll = scroll
        self.column.addWidget(scroll)
        self.typed.textChanged.connect(self.filter)

    def _all(self) -> list[tuple[str, list[Line]]]:
        labels = [
            Line(label.name, [label.key.upper()], tr("Tag the selection as {label}.", label=label.name))
            for label in self._window.workspace.codebook.labels
            if label.key and not label.deprecated
        ]
        in_menus = {name for _, names in MENUS for name in names}
        others = tuple(item.id for item in ACTIONS if item.id not in in_menus)
        groups = [(tr("Tag the selection"), labels)]
        for title, ids in (*MENUS, (tr("Borders and more"), others)):
            found = [Line(translated(action(each).text).rstrip("…"), KEYS.shown(each), translated(action(each).help))
                     for each in ids if each != "-" and KEYS.of(each)]  # fmt: skip
            if found:
                groups.append((translated(title), found))
        groups.append((tr("With the mouse"), [Line(name, [how], name) for name, how in _mouse()]))
        return groups

    def _column(self, groups: list[tuple[str, list[Line]]]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        for name, lines in groups:
            title = QLabel(name.upper())
            title.setProperty("role", "section")
            title.setContentsMargins(0, 10, 0, 4)
            column.addWidget(title)
            for line in lines:
                column.addWidget(line)
            self._groups.append((title, lines))
            self.lines += lines
        column.addStretch()
        return column

    def filter(self, typed: str) -> None:
        """Show the lines that hold all of the words typed."""
        words = typed.casefold().split()
        for title, lines in self._groups:
            shown = [line for line in lines if all(word in line.text for word in words)]
            for line in lines:
                line.setVisible(line in shown)
            title.setVisible(bool(shown))

    def place_card(self) -> None:
        """In the middle, as large as there is room."""
        width, height = min(_WIDTH, self.width() - 48), self.height() - 72
        self.card.setGeometry((self.width() - width) // 2, 36, width, height)

    def key(self, event: QKeyEvent) -> bool:
        """The arrows scroll; the question mark closes what it has opened."""
        bar = self._scroll.verticalScrollBar()
        moves = {Qt.Key.Key_Down: 40, Qt.Key.Key_Up: -40, Qt.Key.Key_PageDown: 400, Qt.Key.Key_PageUp: -400}
        if event.key() in moves:
            bar.setValue(bar.value() + moves[Qt.Key(event.key())])
            return True
        if event.text() == "?" and not self.typed.text():
            self.close_again()
            return True
        return False

    def _change(self) -> None:
        self.close_again()
        self._window.dialogs.shortcuts()


def _mouse() -> tuple[tuple[str, str], ...]:
    """What the mouse does beyond clicking on what is to be seen."""
    return (
        (tr("Select a word, then whole words"), tr("Double click, drag")),
        (tr("Select a sentence"), tr("Triple click")),
        (tr("Select letters instead of words"), tr("Alt while selecting")),
        (tr("Add words to the passage"), tr("Ctrl while selecting")),
        (tr("Move the end of a passage"), tr("Drag its handle")),
        (tr("Select a passage"), tr("Click it or its tag")),
        (tr("Fill the role that is asked for"), tr("Click a name")),
        (tr("Go through the mentions of an entity"), tr("Click it in the inspector")),
        (tr("What can be done here"), tr("Right click")),
        (tr("Larger or smaller text"), tr("Ctrl and wheel")),
        (tr("Choose several articles"), tr("Ctrl or Shift click")),
        (tr("Import"), tr("Drop files on the window")),
    )


def _shared_out(groups: list[tuple[str, list[Line]]]) -> list[list[tuple[str, list[Line]]]]:
    """The groups in columns that are about equally long, in their order."""
    whole = sum(len(lines) + 2 for _, lines in groups)
    columns: list[list[tuple[str, list[Line]]]] = [[] for _ in range(_COLUMNS)]
    filled = 0
    for name, lines in groups:
        middle = filled + (len(lines) + 2) / 2
        columns[min(int(middle * _COLUMNS / whole), _COLUMNS - 1)].append((name, lines))
        filled += len(lines) + 2
    return columns
