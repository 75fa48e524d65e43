"""A page on screen without a window around it, and what it says."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.model.annotation import Annotation
from desktop.model.article import Article
from desktop.model.entity import Mention
from desktop.model.span import Span
from desktop.ui.page.document import Look
from desktop.ui.page.marks import Marks
from desktop.ui.page.view import PageView
from desktop.ui.theme import LIGHT
from desktop.workspace.codebooks import default_codebook
from tests.windows import paint


@dataclass
class Heard:
    """What a page has said since the last look."""

    view: PageView
    selected: list[Span] = field(default_factory=list)
    picked: list[str] = field(default_factory=list)
    resized: list[tuple[str, Span]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.view.selected.connect(self.selected.append)
        self.view.passage_picked.connect(self.picked.append)
        self.view.resized.connect(lambda name, _, span: self.resized.append((name, span)))

    def forget(self) -> None:
        """Start anew."""
        for heard in (self.selected, self.picked, self.resized):
            heard.clear()


ShowPage = Callable[..., Heard]


@pytest.fixture
def show_page(qtbot: QtBot, qapp: QApplication) -> ShowPage:
    """Shows an article with passages on a page of 860 × 620 pixels that has the focus."""

    def show(
        article: Article,
        passages: Sequence[Annotation] = (),
        *,
        mentions: Sequence[Mention] = (),
        selected: str = "",
        size: tuple[int, int] = (860, 620),
    ) -> Heard:
        view = PageView(Look(LIGHT))
        qtbot.addWidget(view)
        view.resize(*size)
        marks = Marks(default_codebook())
        marks.set_annotations(passages)
        marks.set_mentions(mentions)
        marks.selected = selected
        view.show_article(article, marks)
        with qtbot.waitExposed(view):
            view.show()
        view.activateWindow()
        view.setFocus()
        paint(qapp)
        return Heard(view)

    return show
