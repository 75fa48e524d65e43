"""A pause in which the window and its jobs live."""

from PySide6.QtCore import QEventLoop, QTimer


def rest(milliseconds: int) -> None:
    """Let everything live for a while, as a running window does.

    `QTest.qWait` would keep the interpreter's lock: what runs on other threads would be measured at a crawl.
    """
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
