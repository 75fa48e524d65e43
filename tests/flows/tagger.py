"""Opens a project in a real window and tags word after word, saying so after each is painted, until it is killed.

Started by test_killing.py as a process of its own.
"""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.model.span import Span
from desktop.settings import Settings
from desktop.text.snap import word_at
from desktop.ui.app import make_application
from desktop.ui.window import MainWindow
from desktop.workspace.workspace import Workspace


def main(path: Path) -> None:
    """Tag every word of the first article."""
    make_application()
    window = MainWindow(Workspace.open(path, annotator="killed"), Settings())
    window.show()
    window.activateWindow()
    window.page.setFocus()
    QApplication.processEvents()
    article = window.desk.article
    assert article is not None
    place = 0
    while place < len(article.text):
        word = word_at(article.text, place)
        place = max(word.end, place) + 1
        if not len(word):
            continue
        window.page.select(Span(word.start, word.end))
        QTest.keyClick(window.page, Qt.Key.Key_P)
        QApplication.processEvents()  # paints
        sys.stdout.write(f"{word.start} {word.end}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
