"""One start, from nothing to the first painted article, in a process of its own: python -m tests.bench.start KIND PATH.

KIND is `postil` or `whole` for a project file, or `bare` for a text file in a plain QTextEdit, the least that a Qt
program in Python can do. Prints the monotonic time of the moment the page was painted, and ends.
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any


def painted() -> None:
    """Say when, and end without tidying up: that is no part of the start."""
    os.write(1, f"{time.monotonic()}\n".encode())
    os._exit(0)


def bare(path: Path) -> None:
    """A window with the text and nothing else."""
    from PySide6.QtGui import QPaintEvent  # noqa: PLC0415  (what is measured)
    from PySide6.QtWidgets import QApplication, QTextEdit  # noqa: PLC0415  (as above)

    class Bare(QTextEdit):
        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
            super().paintEvent(event)
            painted()

    application = QApplication([])
    page = Bare()
    page.setReadOnly(True)
    page.setPlainText(path.read_text("utf-8"))
    page.resize(1440, 900)
    page.show()
    application.exec()


def postil(path: Path) -> None:
    """The program itself, as `postil PROJECT` starts it, until the page shows the article with its highlights."""
    _as_the_program_starts()
    from desktop.ui.page.view import PageView  # noqa: PLC0415  (the window would import it a moment later)

    def look(page: PageView) -> None:
        if page.marks.annotations and page.marks.mentions and page.document().characterCount() > 1:
            painted()

    after(PageView, "paintEvent", look)
    start(path)


def whole(path: Path) -> None:
    """The same, until the list of articles is painted too and nothing is left to do."""
    _as_the_program_starts()
    from PySide6.QtCore import QTimer  # noqa: PLC0415  (the window would import it a moment later)

    from desktop.ui.library.delegate import ArticleDelegate  # noqa: PLC0415  (as above)

    after(ArticleDelegate, "paint", lambda _delegate: QTimer.singleShot(0, painted))
    start(path)


def _as_the_program_starts() -> None:
    """What the program imports before Qt, before Qt is imported here."""
    from desktop.__main__ import import_before_qt  # noqa: PLC0415  (the bare window does without it)

    import_before_qt()


def after(kind: type, name: str, call: Callable[[Any], object]) -> None:
    """Have something called with the object after each call of that method."""
    method = getattr(kind, name)

    def both(self: object, *arguments: object) -> None:
        method(self, *arguments)
        call(self)

    setattr(kind, name, both)


def start(path: Path) -> None:
    """Start Postil on a project."""
    from desktop.__main__ import main  # noqa: PLC0415  (what is measured)

    sys.argv = ["postil", str(path)]
    main()


if __name__ == "__main__":
    {"bare": bare, "postil": postil, "whole": whole}[sys.argv[1]](Path(sys.argv[2]))
