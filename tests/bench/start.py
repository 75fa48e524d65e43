"""One start, from nothing to the first painted article, in a process of its own: python -m tests.bench.start KIND PATH.

KIND is `postil` for a project file or `bare` for a text file in a plain QTextEdit, the least that a Qt program in
Python can do. Prints the monotonic time of the moment the page was painted, and ends.
"""

import os
import sys
import time
from pathlib import Path


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
    """The program itself, as `postil PROJECT` starts it."""
    from PySide6.QtGui import QPaintEvent  # noqa: PLC0415  (the window would import it a moment later)

    from desktop.__main__ import main  # noqa: PLC0415  (what is measured)
    from desktop.ui.page.view import PageView  # noqa: PLC0415  (as above)

    paint = PageView.paintEvent

    def paint_and_end(page: PageView, event: QPaintEvent) -> None:
        paint(page, event)
        if page.document().characterCount() > 1:
            painted()

    setattr(PageView, "paintEvent", paint_and_end)  # noqa: B010  (mypy refuses the plain assignment)
    sys.argv = ["postil", str(path)]
    main()


if __name__ == "__main__":
    {"bare": bare, "postil": postil}[sys.argv[1]](Path(sys.argv[2]))
