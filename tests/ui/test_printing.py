"""The annotated article on paper: all its words, its marks, its numbers, whatever its length and direction."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QColor, QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog

from desktop.errors import PostilError
from desktop.model.annotation import Filler
from desktop.ui.copies import save
from desktop.ui.printing import PAPER, Settings, print_article, write_pdf
from desktop.ui.window import MainWindow
from tests.windows import DRAFTS, FIRST, Draft, OpenWindow, Project, find, near, tag

LONG = Draft("Long", "\n\n".join(f"Paragraph {n} " + "of a long article that goes on and on " * 8 for n in range(120)))
ARABIC = Draft("الحكومة تعد", "قالت الحكومة إنها ستعيد فتح الجسر قبل الشتاء واتهمت المعارضة بالكذب.")


@pytest.fixture
def window(project: Project, open_window: OpenWindow) -> MainWindow:
    """A window on the town, with passages in three articles."""
    workspace = project(*DRAFTS, LONG, ARABIC)
    roles = (Filler("speaker", "The mayor"), Filler("addressee", "Voters"))
    tag(workspace, 1, "pledge", find(FIRST, "vowed to reopen"), roles=roles, note="A **clear** one.")
    tag(workspace, 1, "accusation", find(FIRST, "You have lied"), attributes=(("modality", "asserted"),))
    for number in range(0, 120, 3):
        tag(workspace, 4, "demand", find(LONG.text, f"Paragraph {number} of a long article that goes on"))
    tag(workspace, 5, "pledge", find(ARABIC.text, "ستعيد فتح الجسر"))
    return open_window(workspace)


def pages_of(path: Path) -> list[str]:
    """The words on each page; Qt also draws the line before the first, off the paper."""
    with_breaks = [
        page.get_textpage().get_text_bounded(0, 0, page.get_width(), page.get_height())
        for page in pypdfium2.PdfDocument(path)
    ]
    return [" ".join(text.replace("\ufffe", "-").split()) for text in with_breaks]


def colours_of(path: Path, number: int) -> list[tuple[int, int, QColor]]:
    """Every fourth pixel of a page, with its place."""
    image = pypdfium2.PdfDocument(path)[number].render(scale=1).to_pil().convert("RGB")
    return [
        (x, y, QColor(*image.getpixel((x, y)))) for x in range(0, image.width, 2) for y in range(0, image.height, 2)
    ]


def test_a_pdf_has_the_words_the_marks_and_the_list(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "one.pdf"
    assert write_pdf(window.page.page, window.desk.marks, path, Settings()) == 2
    article, passages = pages_of(path)
    assert "Bridge to reopen" in article
    assert "The council denied it." in article
    assert "1 Pledge" in article, "the tag carries the number"
    assert "1 of 2" in article
    assert "1 Pledge The mayor → Voters · A clear one." in passages
    assert "vowed to reopen" in passages
    assert "2 Accusation modality: asserted" in passages
    tint = PAPER.tint(window.workspace.codebook.labels[0].color)
    assert sum(near(colour, tint) for _, _, colour in colours_of(path, 0)) > 50
    assert list(tmp_path.glob("*.part")) == list(tmp_path.glob(".*.part")) == [], "no draft is left"


def test_a_long_article_goes_over_pages_without_losing_a_line(window: MainWindow, tmp_path: Path) -> None:
    window.desk.open(4)
    path = tmp_path / "long.pdf"
    count = write_pdf(window.page.page, window.desk.marks, path, Settings("sans", "off"))
    pages = pages_of(path)
    assert len(pages) == count > 10
    whole = " ".join(pages)
    for number in range(120):
        assert whole.count(f"Paragraph {number} of a long article") == (2 if number % 3 == 0 else 1)
    for number, page in enumerate(pages, start=1):
        assert f"{number} of {count}" in page
    tagged = [page for page in pages if "Demand" in page]
    assert len(tagged) == count, "marks are on every page"


def test_an_arabic_article_has_its_rail_at_the_right(window: MainWindow, tmp_path: Path) -> None:
    window.desk.open(5)
    path = tmp_path / "arabic.pdf"
    write_pdf(window.page.page, window.desk.marks, path, Settings())
    colour = PAPER.label(window.workspace.codebook.labels[0].color)
    bracket = [x for x, y, seen in colours_of(path, 0) if near(seen, colour, 8) and y < 300]
    assert bracket
    assert min(bracket) > 595 / 2


def test_an_article_without_passages_has_no_list(window: MainWindow, tmp_path: Path) -> None:
    window.desk.open(3)
    path = tmp_path / "quiet.pdf"
    assert write_pdf(window.page.page, window.desk.marks, path, Settings()) == 1
    assert "Passages" not in pages_of(path)[0]


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_what_cannot_be_written_is_said_and_leaves_nothing(window: MainWindow, tmp_path: Path) -> None:
    with pytest.raises(PostilError, match="cannot be written"):
        write_pdf(window.page.page, window.desk.marks, tmp_path / "none" / "x.pdf", Settings())
    with pytest.raises(PostilError, match="could not be printed"):
        print_article(window.page.page, window.desk.marks, QPdfWriter(str(tmp_path / "no" / "x.pdf")), Settings())
    assert list(tmp_path.glob("*.pdf")) == []


@pytest.mark.parametrize(
    ("name", "kind", "written"),
    [("copy.pdf", "", "copy.pdf"), ("copy", "HTML (*.html)", "copy.html"), ("v1.2", "Markdown (*.md)", "v1.2.md")],
)
def test_a_copy_is_saved_as_asked(  # noqa: PLR0913, PLR0917  (fixtures)
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, kind: str, written: str
) -> None:
    asked: list[str] = []

    def choose(_parent: object, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        asked.append(Path(start).name)
        return str(tmp_path / "out" / name), kind

    (tmp_path / "out").mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    window.controls.run("article.save")
    assert asked == ["2025-01-13-Bridge-to-reopen.pdf"]
    assert [path.name for path in (tmp_path / "out").iterdir()] == [written]
    assert window.banner.message.text() == f"Saved: {written}"
    if not written.endswith("pdf"):
        assert "vowed to reopen" in (tmp_path / "out" / written).read_text("utf-8")


def test_nothing_is_saved_or_printed_where_nothing_is_chosen(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: QDialog.DialogCode.Rejected)
    before = sorted(tmp_path.rglob("*"))
    window.controls.run("article.save")
    window.controls.run("article.print")
    assert sorted(tmp_path.rglob("*")) == before
    assert not window.banner.isVisible()


def test_the_article_is_printed(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "printed.pdf"

    def accept(dialog: QPrintDialog) -> QDialog.DialogCode:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(path))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    window.controls.run("article.print")
    assert "2 pages" in window.status.news.text()
    assert "Bridge to reopen" in pages_of(path)[0]


def test_a_full_disk_is_told(window: MainWindow, tmp_path: Path) -> None:
    with pytest.raises(PostilError):
        save(window, tmp_path / "nowhere" / "x.pdf")
    assert not window.banner.isVisible()
