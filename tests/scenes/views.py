"""The main window as it is used, its other windows, and screens of other sizes."""

from collections.abc import Callable
from itertools import pairwise

from pypdfium2 import PdfDocument
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit

from desktop.model.annotation import Annotation
from desktop.model.span import Span
from desktop.ui.codebook.editor import CodebookEditor
from desktop.ui.overview.view import OverviewView
from desktop.ui.printing import Settings, write_pdf
from desktop.ui.source import SourceDialog
from desktop.ui.window import MainWindow
from desktop.workspace import fetching
from tests.scenes.stage import Stage
from tests.windows import settled, tag

Scene = Callable[[Stage], None]


def _action(*actions: str, size: tuple[int, int] = (1440, 900)) -> Scene:
    """A scene that is reached by actions alone."""

    def play(stage: Stage) -> None:
        window = stage.main(size)
        for each in actions:
            window.controls.run(each)
            settled(window)

    return play


def saying(stage: Stage) -> None:
    """Who says what to whom, its chart drawn."""
    window = stage.main()
    window.controls.run("view.overview")
    (view,) = window.findChildren(OverviewView)
    stage.until(lambda: not view.chart.pixmap().isNull())


def _words(window: MainWindow, first: str, last: str) -> Span:
    text = window.page.page.article.text
    start = text.index(first)
    return Span(start, text.index(last, start) + len(last))


def selecting(stage: Stage) -> None:
    """Words are selected; the labels lie below them."""
    window = stage.main()
    window.page.select(_words(window, "to clear the nation", "by year end"))


def framed(stage: Stage) -> None:
    """A passage with speaker and addressee is selected."""
    window = stage.main()
    both = [item for item in _ordered(window) if item.fillers("speaker") and item.fillers("addressee")]
    window.desk.reveal_passage(both[0])


def _ordered(window: MainWindow) -> list[Annotation]:
    return sorted(window.desk.marks.annotations.values(), key=lambda item: item.extent.start)


def overlapping(stage: Stage) -> None:
    """Five passages over the same words, and one in three pieces."""
    window = stage.main()
    article = window.page.page.article
    text = article.text
    block = max(article.blocks[:4], key=lambda each: each.end - each.start)
    spaces = [place for place in range(block.start, block.end) if text[place] == " "]
    ends = spaces[:: max(len(spaces) // 7, 1)]
    for label, (first, last) in zip(
        ("pledge", "accusation", "demand", "threat", "denial"),
        ((0, 3), (1, 4), (1, 2), (2, 6), (0, 6)),
        strict=True,
    ):
        tag(window.workspace, article.id, label, Span(ends[first] + 1, ends[last]))
    after = next(each for each in article.blocks if each.start > block.end and each.end - each.start > 200)
    words = [place for place in range(after.start, after.end) if text[place] == " "]
    pieces = [Span(a + 1, b) for a, b in pairwise(words[::6])][:5:2]
    window.desk.pick(tag(window.workspace, article.id, "pledge", *pieces).id)
    settled(window)


def finding(stage: Stage) -> None:
    """Words are looked for on the page."""
    window = stage.main()
    window.controls.run("find")
    window.finder.field.setText("asylum")
    settled(window)


def searching(stage: Stage) -> None:
    """A search of the library, its hits on the page."""
    window = stage.main()
    window.library.search.setText("asylum")
    window.library.want(window.library.wanted)
    settled(window)


def choosing(stage: Stage) -> None:
    """Several articles are chosen in the library."""
    window = stage.main()
    window.library.list.setFocus()
    window.library.list.selectAll()


def palette(stage: Stage) -> None:
    """The palette, with something typed."""
    window = stage.main()
    window.controls.run("palette")
    typed = window.focusWidget()
    assert isinstance(typed, QLineEdit)
    typed.setText("ac")


def original(stage: Stage) -> None:
    """An article as it came in; a line that was removed is the current one."""
    window = stage.main()
    window.controls.run("article.source")
    window.findChildren(SourceDialog)[0].step(1)


def _codebook(step: str) -> Scene:
    def play(stage: Stage) -> None:
        window = stage.main()
        editor: CodebookEditor = window.dialogs.edit_codebook()
        editor.tree.choose("accusation")
        if step:
            getattr(editor.steps, step)()

    return play


def columns(stage: Stage) -> None:
    """A table is asked about before it comes in."""
    path = stage.fresh() / "statements.csv"
    rows = [f"Statement {n},The minister said so {n} times today.,2025-0{n}-13,Gazette" for n in range(1, 8)]
    path.write_text("\n".join(["headline,body,day,paper", *rows]), "utf-8")
    window = stage.window(stage.project())
    window.settle()
    window.arrivals.take([path])
    settled(window)


def address(stage: Stage) -> None:
    """A web address was pasted: what would be asked for."""
    window = stage.main()
    wanted = fetching.address("https://en.wikinews.org/wiki/Main_Page")
    assert wanted is not None
    window.arrivals.ask_to_fetch(wanted)


def _wearing(**settings: str) -> Scene:
    def play(stage: Stage) -> None:
        window = stage.main()
        for name, value in settings.items():
            window.appearance.choose(name, value)
        settled(window)

    return play


def printed(stage: Stage) -> None:
    """The first page of the PDF."""
    window = stage.main()
    path = stage.fresh() / "page.pdf"
    write_pdf(window.page.page, window.desk.marks, path, Settings())
    with PdfDocument(path) as document:
        picture = document[0].render(scale=1.5, rev_byteorder=True, prefer_bgrx=True)
        shape = picture.width, picture.height, picture.stride
        stage.pictures["a printed page"] = QImage(bytes(picture.buffer), *shape, QImage.Format.Format_RGBX8888).copy()


SCENES: dict[str, Scene] = {
    "read": _action("mode.read"),
    "tag": _action(),
    "review": _action("mode.review"),
    "selection and label bar": selecting,
    "a passage and its frame": framed,
    "overlapping and discontinuous passages": overlapping,
    "find in article": finding,
    "searching the library": searching,
    "several articles chosen": choosing,
    "page only": _action("view.focus"),
    "reading settings": _action("view.reading"),
    "entities as tint": _wearing(entities="tint"),
    "sans serif and narrow": _wearing(face="sans", width="narrow"),
    "palette": palette,
    "menu": _action("menu"),
    "keys": _action("help"),
    "change keys": _action("keys.change"),
    "codebook": _action("codebook"),
    "codebook editor": _codebook(""),
    "codebook editor, merge": _codebook("merge"),
    "codebook editor, split": _codebook("split"),
    "original": original,
    "rules for lines": _action("article.rules"),
    "columns of a table": columns,
    "a web address": address,
    "passages": _action("view.passages"),
    "who says what to whom": saying,
    "search help": _action("search.help"),
    "export": _action("export"),
    "1280 wide": _action("passage.next", size=(1280, 720)),
    "900 wide": _action(size=(900, 720)),
    "900 wide, the library": _action("view.library", size=(900, 720)),
    "640 wide": _action(size=(640, 480)),
    "a printed page": printed,
}
