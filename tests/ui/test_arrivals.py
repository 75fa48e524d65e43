"""What comes in through the window: chosen, dropped, pasted, fetched."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from desktop.ui.columns import ColumnsDialog
from desktop.ui.window import MainWindow
from desktop.workspace.fetching import address
from desktop.workspace.workspace import Workspace
from tests.windows import OpenWindow, Project, paint, press, settled

PROSE = "The minister of trade resigned on Monday after weeks of protests in the capital, she said."
STORY = f"Minister quits\n\n{PROSE} {PROSE}\n"
PAGE = f"<html><body><h1>Minister quits</h1><p>{PROSE}</p><p>He stays at home.</p></body></html>"
TABLE = f'headline,body\nMinister quits,"{PROSE}"\nMayor stays,"{PROSE} Again."\n'


@pytest.fixture
def window(project: Project, open_window: OpenWindow) -> MainWindow:
    """A window on the town, which has three articles."""
    return open_window(project())


@pytest.fixture
def server() -> Iterator[str]:
    """A server on this machine with one page, and one that sends on to another host."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(302 if self.path == "/away" else 200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Location", f"http://localhost:{running.server_port}/page")
            self.end_headers()
            self.wfile.write(PAGE.encode())

        def log_message(self, *_: Any) -> None:  # noqa: ANN401  (the server's own signature)
            pass

    running = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=running.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{running.server_port}"
    running.shutdown()
    thread.join()
    running.server_close()


def mime(**flavours: Any) -> QMimeData:  # noqa: ANN401  (text, html, urls)
    data = QMimeData()
    if "urls" in flavours:
        data.setUrls([QUrl(url) for url in flavours["urls"]])
    if "html" in flavours:
        data.setHtml(flavours["html"])
    if "text" in flavours:
        data.setText(flavours["text"])
    return data


def drop(window: MainWindow, data: QMimeData) -> None:
    """Drag something over the window and let it go there, as Qt tells of it."""
    actions, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    place = QPointF(600, 400)
    enter = QDragEnterEvent(place.toPoint(), actions, data, button, none)
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        assert window.hint.isVisible()
        QApplication.sendEvent(window, QDropEvent(place, actions, data, button, none))
    paint()


def newest(window: MainWindow) -> tuple[str, str]:
    """Headline and name of the source of the article that came in last."""
    last = window.workspace.rows()[-1]
    return last.title, window.workspace.source(last.id).name


def answer(window: MainWindow, text: str) -> None:
    """Click on that button of the question."""
    box = window.arrivals.question
    assert isinstance(box, QMessageBox)
    (button,) = [item for item in box.buttons() if item.text().replace("&", "") == text]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    paint()


def test_a_folder_is_chosen(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(STORY, "utf-8")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "in"))
    press(window.page, "Ctrl+Shift+I")
    settled(window)
    assert newest(window) == ("Minister quits", "a.txt")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    window.controls.run("import.folder")
    assert not window.runner.jobs


def test_the_columns_of_a_table_are_asked_for(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "news.csv"
    path.write_text(TABLE, "utf-8")
    window.arrivals.take([path])
    settled(window)
    (dialog,) = window.findChildren(ColumnsDialog)
    assert window.workspace.count() == 3
    dialog.boxes["title"].setCurrentIndex(0)
    QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    settled(window)
    assert window.workspace.count() == 5
    assert newest(window)[0].startswith("The minister of trade")
    paint()
    assert not window.findChildren(ColumnsDialog)


def test_nothing_comes_in_where_the_columns_are_not_told(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "news.csv"
    path.write_text(TABLE, "utf-8")
    drop(window, mime(urls=[path.as_uri()]))
    settled(window)
    (dialog,) = window.findChildren(ColumnsDialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    settled(window)
    assert window.workspace.count() == 3
    (tmp_path / "no.csv").write_bytes(b"\n")
    window.arrivals.take([tmp_path / "no.csv"])  # it holds no table to ask about
    settled(window)
    assert "1 could not be read" in window.banner.message.text()


def test_notes_of_an_import_are_told(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "news.csv"
    path.write_text(f"{TABLE}Empty,\n", "utf-8")
    window.chores.bring_in([path])
    settled(window)
    told = window.banner.message.text()
    assert told.startswith("2 articles imported.")
    assert told.endswith("news.csv: Row 3: no text, and so no article.")


def test_files_folders_text_and_pages_are_dropped(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(STORY, "utf-8")
    drop(window, mime(urls=[path.as_uri()], text=path.as_uri()))
    settled(window)
    assert newest(window) == ("Minister quits", "a.txt")
    drop(window, mime(text=STORY.replace("Minister", "Mayor")))
    settled(window)
    assert newest(window)[1].startswith("Dropped ")
    drop(window, mime(html=PAGE.replace("Minister", "Bishop"), text="Bishop quits"))
    settled(window)
    title, name = newest(window)
    assert (title, name.endswith(".html")) == ("Bishop quits", True)
    assert not window.hint.isVisible()


def test_a_drag_that_leaves_takes_the_hint_along(window: MainWindow) -> None:
    window.hint.appear()
    paint()
    assert window.hint.geometry() == window.middle.rect()
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not window.hint.isVisible()
    drop(window, mime(text=" "))
    assert "holds no text" in window.banner.message.text()
    picture = QMimeData()
    picture.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    enter = QDragEnterEvent(
        QPointF(9, 9).toPoint(),
        Qt.DropAction.CopyAction,
        picture,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    assert enter.type() is QEvent.Type.DragEnter
    enter.ignore()
    QApplication.sendEvent(window, enter)
    assert not enter.isAccepted()


def test_the_page_that_a_browser_copied_is_preferred_and_its_address_kept(window: MainWindow) -> None:
    data = mime(html=PAGE, text=STORY)
    data.setData("text/x-moz-url-priv", "https://example.org/a--b".encode("utf-16-le"))
    QGuiApplication.clipboard().setMimeData(data)
    press(window.page, "Ctrl+V")
    settled(window)
    article = window.workspace.article(window.workspace.rows()[-1].id)
    assert article.title == "Minister quits"
    assert article.detail("url") == "https://example.org/a%2D%2Db"


def test_text_is_taken_where_the_page_is_empty(window: MainWindow) -> None:
    QGuiApplication.clipboard().setMimeData(mime(html="<meta charset=utf-8><img src=a.png>", text=STORY))
    window.controls.run("paste")
    settled(window)
    assert newest(window)[1].endswith(".txt")


def test_files_are_pasted(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(STORY, "utf-8")
    QGuiApplication.clipboard().setMimeData(mime(urls=[path.as_uri()]))
    window.controls.run("paste")
    settled(window)
    assert newest(window) == ("Minister quits", "a.txt")


def test_a_picture_is_no_article(window: MainWindow) -> None:
    QGuiApplication.clipboard().setImage(QImage(4, 4, QImage.Format.Format_RGB32))
    window.controls.run("paste")
    assert "a picture and no text" in window.banner.message.text()


def test_an_empty_clipboard_is_told(window: MainWindow) -> None:
    QGuiApplication.clipboard().clear()
    window.controls.run("paste")
    assert "holds no text" in window.banner.message.text()


def test_a_page_is_fetched_only_once_the_user_says_so(window: MainWindow, server: str) -> None:
    QGuiApplication.clipboard().setText(f" {server}/page#part\n")
    window.controls.run("paste")
    box = window.arrivals.question
    assert isinstance(box, QMessageBox)
    assert box.text() == "Fetch this page from 127.0.0.1?"
    assert box.informativeText().endswith(f"\n\n{server}/page")
    answer(window, "Cancel")
    settled(window)
    assert window.workspace.count() == 3
    assert window.arrivals.question is None
    drop(window, mime(urls=[f"{server}/page"], text="Minister quits"))
    answer(window, "Fetch")
    settled(window)
    article = window.workspace.article(window.workspace.rows()[-1].id)
    assert (article.title, article.detail("url")) == ("Minister quits", f"{server}/page")
    assert newest(window)[1] == "127.0.0.1-page.html"


def test_another_host_is_asked_about_again(window: MainWindow, server: str) -> None:
    wanted = address(f"{server}/away")
    assert wanted is not None
    window.arrivals.ask_to_fetch(wanted)
    answer(window, "Fetch")
    settled(window)
    box = window.arrivals.question
    assert isinstance(box, QMessageBox)
    assert box.text() == "127.0.0.1 sends you on to localhost. Fetch the page from there?"
    answer(window, "Fetch")
    settled(window)
    assert newest(window)[0] == "Minister quits"


def test_a_page_that_is_not_there_is_told(window: MainWindow) -> None:
    wanted = address("http://127.0.0.1:9/page")
    assert wanted is not None
    window.arrivals.ask_to_fetch(wanted)
    answer(window, "Fetch")
    settled(window)
    assert window.banner.message.text().startswith("127.0.0.1 did not send the page")


def test_nothing_is_taken_where_nothing_can_be_written(
    project: Project, open_window: OpenWindow, tmp_path: Path
) -> None:
    path = project().path
    reader = open_window(Workspace.open(path, read_only=True))
    reader.arrivals.take([tmp_path])
    reader.arrivals.drop(mime(text=STORY))
    reader.arrivals.paste()
    assert not reader.runner.jobs
