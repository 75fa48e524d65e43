"""Real windows on real projects, for the tests of ui, flows and paint."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QKeyCombination, QPoint, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.model.annotation import Annotation
from desktop.model.article import Article, Block, BlockKind, Caption, Removed
from desktop.model.edit import AddAnnotation
from desktop.model.span import Span
from desktop.settings import Settings
from desktop.store import entities, history, sources
from desktop.store.entities import EntityRun
from desktop.text.sourcemap import SourceMap
from desktop.ui.app import make_application
from desktop.ui.page.view import PageView
from desktop.ui.theme import load_fonts
from desktop.ui.window import MainWindow
from desktop.workspace.workspace import Workspace

WAIT = 20_000  # milliseconds; a shared machine is slow at times
NOON = "2025-01-13T12:00:00+00:00"
_kept: list[QApplication] = []

FIRST = (
    "The mayor vowed to reopen the bridge before winter, and told reporters that the money was there.\n\n"
    "“You have lied to this town for ten years,” said Anna Kowalska, who leads the opposition. She accused the "
    "council of hiding the costs.\n\n"
    "The council denied it. A spokesman said the figures had been on the table since March, and that Ms Kowalska "
    "had voted for them herself."
)
SECOND = "The union threatened to strike in May.\n\nThe company said it would wait."
THIRD = "Nothing at all happened in the village on Tuesday."


@dataclass(frozen=True)
class Draft:
    """An article to be put into a project: blocks of the text stand between empty lines."""

    title: str
    text: str
    kinds: tuple[BlockKind, ...] = ()
    captions: tuple[Caption, ...] = ()
    source: str = "Gazette"
    published: str = "2025-01-13"
    removed: tuple[Removed, ...] = ()
    raw: str = ""


DRAFTS = (Draft("Bridge to reopen", FIRST), Draft("Strike threat", SECOND), Draft("A quiet Tuesday", THIRD))


def blocks_of(text: str, kinds: Sequence[BlockKind] = ()) -> tuple[Block, ...]:
    """The blocks between the empty lines of a text."""
    blocks, start = [], 0
    for number, piece in enumerate(text.split("\n\n")):
        kind = kinds[number] if number < len(kinds) else BlockKind.PARAGRAPH
        blocks.append(Block(kind, start, start + len(piece)))
        start += len(piece) + 2
    return tuple(blocks) if text else ()


def article(text: str, title: str = "A title", kinds: Sequence[BlockKind] = (), **others: Any) -> Article:  # noqa: ANN401
    """An article that is in no project."""
    return Article(1, "1", title, text, blocks_of(text, kinds), **others)


def add_articles(workspace: Workspace, drafts: Sequence[Draft]) -> list[int]:
    """Put articles into a project just as they are, without cleaning and without a step of the history."""
    found = []
    with workspace.connection.transaction():
        for draft in drafts:
            raw = draft.raw or draft.text
            number = workspace.connection.row("SELECT count(*) FROM source")
            name = f"source-{number[0] if number else 0}"
            source = sources.Source(f"{name}.txt", name, "utf-8", False, "", raw.encode(), raw)
            kept = sources.Draft(
                uid=name,
                title=draft.title,
                text=draft.text,
                source=draft.source,
                published=draft.published,
                language="",
                blocks=blocks_of(draft.text, draft.kinds),
                captions=draft.captions,
                removed=draft.removed,
                extent=Span(0, len(raw)),
                source_map=SourceMap(()).to_json(),
                shown=True,
            )
            source_id = sources.add_source(workspace.connection, source, NOON)
            found.append(sources.add_article(workspace.connection, source_id, kept))
    return found


def tag(workspace: Workspace, article_id: int, label: str, *spans: Span, **others: Any) -> Annotation:  # noqa: ANN401
    """Put a passage in, as one step of the history."""
    annotation = workspace.new_annotation(article_id, label, spans, **others)
    workspace.do(AddAnnotation(annotation), f"Tag as {label}")
    if QApplication.instance() is not None:
        paint()
    return annotation


def name_entities(workspace: Workspace, article_id: int, *found: tuple[Span, str]) -> None:
    """Say that a model has been through an article and found these."""
    run = EntityRun("test", "1.0", NOON)
    assert entities.store(workspace.connection, article_id, 1, found, run=run)


def forget(workspace: Workspace) -> None:
    """Leave nothing to undo."""
    history.forget(workspace.connection)


def find(text: str, words: str) -> Span:
    """Where those words stand first."""
    start = text.index(words)
    return Span(start, start + len(words))


Project = Callable[..., Workspace]
OpenWindow = Callable[..., MainWindow]


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The one application, as the program makes it, whoever made it first."""
    application = make_application()
    application.setStyle("Fusion")
    application.setCursorFlashTime(0)
    for first in (True, False):
        load_fonts(first=first)
    _kept.append(application)
    return application


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Makes projects with the articles given, by default three; they are closed at the end."""
    opened: list[Workspace] = []

    def make(*drafts: Draft, name: str = "town") -> Workspace:
        workspace = Workspace.open(tmp_path / f"{name}.postil", create=True, annotator="tester")
        opened.append(workspace)
        add_articles(workspace, drafts or DRAFTS)
        return workspace

    yield make
    for workspace in opened:
        with suppress(Exception):  # most were closed by their window
            workspace.close()


@pytest.fixture
def open_window(qtbot: QtBot, qapp: QApplication, project: Project) -> Iterator[OpenWindow]:
    """Shows a project in a window that has the focus; all are closed and deleted at the end, before projects."""
    assert project is not None
    shown: list[MainWindow] = []

    def show(workspace: Workspace, *, theme: str = "light", size: tuple[int, int] = (1440, 900)) -> MainWindow:
        settings = Settings()
        settings.set("theme", theme)
        window = MainWindow(workspace, settings)
        shown.append(window)
        window.resize(*size)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        window.page.setFocus()
        qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
        paint(qapp)
        return window

    yield show
    for window in shown:
        discard(window)


def discard(window: MainWindow) -> None:
    """Close a window and delete it; a second call does nothing."""
    if isValid(window):
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))


def paint(_application: QApplication | None = None) -> None:
    """Let everything due be laid out and painted, and the panels follow the page."""
    for _ in range(3):
        QApplication.processEvents()
    while any(window.is_behind for window in shown_windows()):
        rest(5)


def shown_windows() -> list[MainWindow]:
    """The main windows on screen."""
    return [
        window for window in QApplication.topLevelWidgets() if isinstance(window, MainWindow) and window.isVisible()
    ]


def settled(window: MainWindow) -> None:
    """Wait until the window's jobs have ended and everything has been shown."""
    end = monotonic() + WAIT / 1000
    while window.runner.jobs or window.is_behind:
        assert monotonic() < end, f"still under way: {[job.name for job in window.runner.jobs]}"
        rest(5)
    paint()


def rest(milliseconds: int) -> None:
    """Let everything live for a while; `QTest.qWait` would keep the interpreter's lock and starve the jobs."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def press(widget: QWidget, *keys: str) -> None:
    """Press keys by name, as `Ctrl+Shift+Right`, one after the other."""
    for key in keys:
        combination = QKeyCombination.fromCombined(QKeySequence(key)[0].toCombined())  # type: ignore[index]
        QTest.keyClick(widget, combination.key(), combination.keyboardModifiers())
        paint()


def place_of(view: PageView, index: int) -> QPoint:
    """The middle of the character at a code point, in viewport pixels; it must be on screen."""
    return view.boxes_of(Span(index, index + 1))[0].center().toPoint()


def click(view: PageView, point: QPoint | QPointF) -> None:
    """Click on the page."""
    at = point.toPoint() if isinstance(point, QPointF) else point
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    paint()


def drag(view: PageView, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier | None = None) -> None:
    """Drag over the page with the left button."""
    keys = modifiers or Qt.KeyboardModifier.NoModifier
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, keys, start)
    middle = QPoint((start.x() + end.x()) // 2, (start.y() + end.y()) // 2)
    for point in (middle, end):
        QTest.mouseMove(view.viewport(), point)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, keys, end)
    paint()


def drag_over(view: PageView, span: Span, modifiers: Qt.KeyboardModifier | None = None) -> None:
    """Drag from before the first character of a stretch to behind its last."""
    first, last = view.boxes_of(Span(span.start, span.start + 1))[0], view.boxes_of(Span(span.end - 1, span.end))[0]
    start, end = QPointF(first.left() + 1, first.center().y()), QPointF(last.right() - 1, last.center().y())
    drag(view, start.toPoint(), end.toPoint(), modifiers)


# pixels


def image_of(view: PageView) -> QImage:
    """What the page shows, one pixel to one."""
    return view.viewport().grab().toImage()


def near(one: QColor, other: QColor, tolerance: int = 3) -> bool:
    """Whether two colours are the same but for rounding."""
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return all(abs(a - b) <= tolerance for a, b in pairs)


def share(image: QImage, rect: QRectF, colour: QColor) -> float:
    """The share of a rectangle's pixels that have that colour."""
    area = rect.toAlignedRect().intersected(image.rect())
    hits = sum(
        near(image.pixelColor(x, y), colour)
        for x in range(area.left(), area.right() + 1)
        for y in range(area.top(), area.bottom() + 1)
    )
    return hits / max(area.width() * area.height(), 1)
