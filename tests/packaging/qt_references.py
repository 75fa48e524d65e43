"""Call Qt many times and print, as JSON, how far each call moved the reference counts of None, True and False.

A call that returns nothing must leave them where they were. PySide6 6.12.0 on Python 3.11 takes one reference of None
too many at every such call, so that a program dies ("deallocating None") after some tens of thousands of them.
Started as a program of its own: a wrong count is not something to have in the process of the tests.
"""

import json
import os
import sys
from collections.abc import Callable

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPaintEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QLabel, QListView, QTextEdit, QWidget

CALLS = 1000
WATCHED = {"None": None, "True": True, "False": False}


class Speaker(QObject):
    """Has a signal of each kind that is looked at."""

    anything = Signal(object)
    truth = Signal(bool)


class Page(QTextEdit):
    """Has a method that Qt calls."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Paint as usual."""
        super().paintEvent(event)


class Rows(QAbstractListModel):
    """Answers every question with None."""

    def rowCount(self, _parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008, N802  (Qt's)
        """Three rows."""
        return 3

    def data(self, _index: QModelIndex | QPersistentModelIndex, _role: int = 0) -> None:
        """Nothing."""


def calls() -> dict[str, Callable[[], object]]:
    """Calls of many kinds: without a result, with None as argument or result, with flags, enums and strings."""
    label, page, view, speaker = QLabel("x"), Page("Some text"), QListView(), Speaker()
    view.setModel(Rows(view))
    for widget in (page, view):
        widget.show()
    for signal in (speaker.anything, speaker.truth):
        signal.connect(lambda _value: None)
    cursor, document = QTextCursor(page.document()), page.document()
    return {
        "set a flag": lambda: page.setReadOnly(True),
        "ask for a flag": page.isReadOnly,
        "set a string": lambda: label.setText("x"),
        "set an enum": lambda: label.setAlignment(Qt.AlignmentFlag.AlignLeft),
        "ask for an enum": label.alignment,
        "pass None": lambda: label.setParent(None),
        "return None": label.parent,
        "set a property": lambda: label.setProperty("name", True),
        "ask for a property": lambda: label.property("none"),
        "make a widget": lambda: QWidget(None),
        "make values": lambda: (QColor("#2f7d4f"), QFont("Inter", 12, QFont.Weight.Bold, True)),
        "emit None": lambda: speaker.anything.emit(None),
        "emit a flag": lambda: speaker.truth.emit(True),
        "move a cursor": lambda: cursor.setPosition(0, QTextCursor.MoveMode.KeepAnchor),
        "format text": lambda: QTextCharFormat().setProperty(1, True),
        "read a block": lambda: document.findBlock(0).text(),
        "be painted": page.repaint,
        "be asked for data": lambda: view.viewport().repaint(),
        "send an event": lambda: QApplication.sendEvent(page, QEvent(QEvent.Type.User)),
        "run the loop": QApplication.processEvents,
    }


def main() -> None:
    """Measure each call; the application lives as long as that takes."""
    application = QApplication([])
    drift = {}
    for name, call in calls().items():
        call()
        before = {key: sys.getrefcount(value) for key, value in WATCHED.items()}
        for _ in range(CALLS):
            call()
        drift[name] = {key: sys.getrefcount(value) - before[key] for key, value in WATCHED.items()}
        if min(drift[name].values()) < -CALLS // 2:
            break  # the next calls would end this program
    print(json.dumps(drift), flush=True)  # noqa: T201  (the answer)
    del application
    os._exit(0)  # counts may be wrong by now, and an orderly end would stumble over them


if __name__ == "__main__":
    main()
