"""Tables and archives into a project."""

import io
import json
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from desktop.errors import Cancelled, PostilError
from desktop.formats.read.tables import opening
from desktop.model.columns import GUESSED, Choice, Chosen, Columns
from desktop.workspace import incoming as incoming_
from desktop.workspace import tables
from desktop.workspace.files import ImportFailure, clean_file, has_text
from desktop.workspace.importing import ImportReport, import_paths
from desktop.workspace.incoming import Incoming, clean_incoming, clean_path, incoming
from desktop.workspace.tables import views_of
from desktop.workspace.workspace import Workspace
from tests.workbooks import workbook

PROSE = "The minister of trade resigned on Monday after weeks of protests in the capital."
TABLE = f'id,headline,body,date\n1,"So ""it"" is","{PROSE}\n\nHe said no.",2024-01-02\n2,Empty,,2024-01-03\n'


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """A table with one article and one row without a text."""
    path = tmp_path / "news.csv"
    path.write_text(TABLE, "utf-8", newline="")
    return path


def bring(workspace: Workspace, *paths: Path, choice: Choice = GUESSED) -> ImportReport:
    return import_paths(workspace, paths, lambda *_: None, choice=choice)


def zipped(path: Path, **files: Any) -> Path:  # noqa: ANN401  (bytes or a text)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path


def inner(**files: Any) -> bytes:  # noqa: ANN401  (bytes or a text)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def test_each_row_is_an_article_that_leads_back(workspace: Workspace, table: Path) -> None:
    report = bring(workspace, table)
    assert report == ImportReport((1,), notes=((table, "Row 2: no text, and so no article."),))
    article = workspace.article(1)
    assert (article.title, article.published, article.details) == ('So "it" is', "2024-01-02", (("id", "1"),))
    assert article.text == f"{PROSE}\n\nHe said no."
    source = workspace.source(1)
    assert source.text == TABLE
    assert source.extent.of(TABLE).startswith('1,"So ""it""')
    place = article.text.index("He said")
    assert source.text[source.map.to_source(place) :].startswith("He said no.")


def test_the_same_table_comes_in_once_and_again_by_other_columns(workspace: Workspace, table: Path) -> None:
    bring(workspace, table)
    assert bring(workspace, table).skipped == (table,)
    other = Choice((Chosen(("id", "headline", "body", "date"), Columns("headline")),))
    assert len(bring(workspace, table, choice=other).added) == 2
    assert [workspace.article(n).text for n in (2, 3)] == ['So "it" is', "Empty"]


def test_columns_can_be_wished(workspace: Workspace, table: Path) -> None:
    choice = Choice(wished=(("title", "id"), ("date", "")), clean=True)
    report = bring(workspace, table, choice=choice)
    assert (workspace.article(1).title, workspace.article(1).published) == ("1", "")
    assert report.failures == ()
    wrong = bring(workspace, table, choice=Choice(wished=(("text", "story"),)))
    assert wrong.failures == (
        ImportFailure(table, "It has no column “story” for the text.", "Its columns are: id, headline, body, date."),
    )
    emptied = bring(workspace, table, choice=Choice(wished=(("text", "date"), ("date", "id"))))
    assert len(emptied.added) == 2


def test_a_column_without_any_text_is_told(workspace: Workspace, table: Path) -> None:
    table.write_text("id,text,more\n1,,x\n", "utf-8")
    (failure,) = bring(workspace, table, choice=Choice(wished=(("text", "text"),))).failures
    assert failure.reason == "None of its rows has a text in the column “text”."


def test_a_table_without_a_text_column_is_told(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("n,m\n1,2\n", "utf-8")
    (failure,) = bring(workspace, path).failures
    assert failure.reason == "None of its columns looks like the text of articles."
    assert failure.hint == "Say which one is: n, m."
    with pytest.raises(PostilError, match="None of its columns"):
        clean_file(path)


def test_a_large_table_comes_in_piece_by_piece(table: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "WHOLE", 10_000)
    monkeypatch.setattr(opening, "PIECE", 5_000)
    table.write_text("id,text\n" + "".join(f"{n},{PROSE}\n" for n in range(1, 300)), "utf-8")
    found = [item for item in incoming(table) if isinstance(item, Incoming)]
    assert [item.inside for item in found][:2] == ["from row 1", f"from row {found[1].rows.piece.layout.first}"]  # type: ignore[union-attr]
    assert len({item.sha256 for item in found}) == len(found) > 3
    assert sum(len(clean_incoming(item).articles) for item in found) == 299
    assert b"".join(item.data for item in found) == table.read_bytes()


def test_workbooks_and_parquet_files_are_kept_as_they_are(workspace: Workspace, tmp_path: Path) -> None:
    book, file = tmp_path / "a.xlsx", tmp_path / "b.parquet"
    book.write_bytes(workbook(News=[["headline", "date", "text"], ["So", date(2024, 1, 2), PROSE]]))
    pq.write_table(pa.table({"text": [f"{PROSE} Again."]}), file)
    assert bring(workspace, book, file).failures == ()
    assert [workspace.article(n).published for n in (1, 2)] == ["2024-01-02", ""]
    assert workspace.source(1).text == f"headline,date,text\nSo,2024-01-02,{PROSE}\n"
    kept = workspace.connection.row("SELECT bytes FROM source WHERE id = 1")
    assert kept
    assert kept[0] == book.read_bytes()


def test_a_table_too_large_to_be_kept_is_kept_as_text(table: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "_KEPT", 10)
    path = table.with_name("a.xlsx")
    path.write_bytes(workbook(News=[["text"], [PROSE]]))
    (item,) = incoming(path)
    assert isinstance(item, Incoming)
    assert item.data == f"text\n{PROSE}\n".encode()
    assert clean_incoming(item).decoded.encoding == "utf-8"


def test_each_sheet_is_a_table(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(workbook(News=[["text"], [PROSE]], Numbers=[["n", "m"], [1, 2]]))
    report = bring(workspace, path)
    assert (len(report.added), [failure.inside for failure in report.failures]) == (1, ["Numbers"])
    assert workspace.source(1).name == "a.xlsx/News"


def test_members_of_an_archive_go_through_the_same_readers(workspace: Workspace, tmp_path: Path) -> None:
    page = f"<html><body><h1>Minister quits</h1><p>{PROSE}</p></body></html>"
    story = f"Mayor stays\n\n{PROSE} He stays."
    path = zipped(
        tmp_path / "a.zip",
        **{"b/page.html": page, "b/news.csv": TABLE, "c.zip": inner(**{"story.txt": story}), "empty.txt": ""},
        **{"picture.png": b"\x89PNG", ".hidden.txt": story, "__MACOSX/b/._page.html": story, "../evil.txt": story},
        **{"broken.jsonl": "", "bad.parquet": "PAR1"},
    )
    report = bring(workspace, path)
    names = [workspace.source(n).name for n in report.added]
    assert names == ["a.zip/b/page.html", "a.zip/b/news.csv", "a.zip/c.zip/story.txt"]
    assert [failure.inside for failure in report.failures] == ["../evil.txt", "bad.parquet"]
    assert report.failures[0].place == path / "../evil.txt"
    assert bring(workspace, path).added == ()


def test_what_is_in_an_archive_and_beside_it_comes_in_once(workspace: Workspace, table: Path) -> None:
    path = zipped(table.with_name("a.zip"), **{"x.csv": TABLE})
    report = bring(workspace, table, path)
    assert (report.added, report.skipped) == ((1,), (path / "x.csv",))


def test_archives_in_archives_end_somewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(incoming_, "DEEPEST", 2)
    path = zipped(tmp_path / "a.zip", **{"b.zip": inner(**{"c.zip": inner(**{"d.txt": PROSE})}), "e.txt": PROSE})
    deep, fine = incoming(path)
    assert isinstance(deep, ImportFailure)
    assert (deep.inside, deep.reason) == ("b.zip/c.zip", "It is an archive in an archive, 2 deep already.")
    assert isinstance(fine, Incoming)


@pytest.mark.parametrize("data", [b"PK\x03\x04 and no more", inner(**{"a.png": b"x"})])
def test_an_archive_that_gives_nothing_is_told(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(data)
    (failure,) = incoming(path)
    assert isinstance(failure, ImportFailure)
    assert failure.reason in (
        "The archive is damaged: its list of contents cannot be read.",
        "There is nothing to import in this archive.",
    )


def test_a_fault_costs_the_one_file(workspace: Workspace, table: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("desktop.workspace.incoming.rows_of", fail)
    monkeypatch.setattr("desktop.workspace.importing._pays", lambda _: False)
    (failure,) = bring(workspace, table).failures
    assert failure.reason.startswith("Cleaning it failed")

    def fill(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr("desktop.workspace.incoming.rows_of", fill)
    (failure,) = bring(workspace, table).failures
    assert failure.reason.startswith("Cleaning it takes more memory")


def test_a_look_at_a_table_before_it_comes_in() -> None:
    (view,) = views_of(io.BytesIO(TABLE.encode()), "news.csv", "x/news.csv")
    assert (view.place, view.names, view.count, view.exact) == (
        "x/news.csv",
        ("id", "headline", "body", "date"),
        2,
        True,
    )
    assert view.columns == Columns("body", "headline", "date")
    assert view.sample[1] == {"id": "2", "headline": "Empty", "date": "2024-01-03"}
    book = io.BytesIO(workbook(A=[["text"], [PROSE]], B=[["text"], [PROSE]]))
    assert [view.place for view in views_of(book, "a.xlsx", "a.xlsx")] == ["a.xlsx/A", "a.xlsx/B"]
    lines = io.BytesIO("\n".join(json.dumps({"text": PROSE}) for _ in range(3)).encode())
    assert next(views_of(lines, "a.jsonl", "a.jsonl")).count == 3


def test_what_a_path_holds_is_cleaned_without_a_project(tmp_path: Path) -> None:
    path = zipped(
        tmp_path / "a.zip",
        **{
            "b/news.csv": TABLE,
            "c.zip": inner(**{"story.txt": f"Mayor stays\n\n{PROSE} He stays."}),
            "blank.txt": " \n",
        },
        **{"../evil.txt": PROSE, "bad.parquet": "PAR1", "numbers.csv": "n,m\n1,2\n", ".hidden.txt": PROSE},
    )
    found = list(clean_path(path, Choice((Chosen(("n", "m"), Columns(""), str(path / "numbers.csv")),))))
    told = [item if isinstance(item, ImportFailure) else item[0] for item in found]
    assert [item.inside for item in told] == [
        "b/news.csv",
        "c.zip/story.txt",
        "blank.txt",
        "../evil.txt",
        "bad.parquet",
    ]
    assert [isinstance(item, ImportFailure) for item in told] == [False, False, True, True, True]


def test_in_this_process_all_the_same(workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.workspace.importing._pays", lambda _: False)
    book, file, project = tmp_path / "a.xlsx", tmp_path / "b.parquet", workspace.path
    book.write_bytes(workbook(News=[["text"], [PROSE]], Numbers=[["n", "m"], [1, 2]]))
    pq.write_table(pa.table({"text": [f"{PROSE} Again."]}), file)
    empty = tmp_path / "empty.csv"
    empty.write_text("text,n\n,1\n", "utf-8")
    report = bring(
        workspace, book, file, empty, project, tmp_path / "missing.csv", choice=Choice(wished=(("text", "text"),))
    )
    assert len(report.added) == 2
    failed = {failure.place.name for failure in report.failures}
    assert failed == {"Numbers", "empty.csv", project.name, "missing.csv"}


def test_a_large_table_can_be_cancelled_between_its_pieces(
    workspace: Workspace, table: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "WHOLE", 10_000)
    monkeypatch.setattr(opening, "PIECE", 5_000)
    monkeypatch.setattr("desktop.workspace.importing._pays", lambda _: False)
    table.write_text("id,text\n" + "".join(f"{n},{PROSE}\n" for n in range(1, 300)), "utf-8")
    said: list[str] = []

    def cancel(_done: int, _total: int, what: str) -> None:
        said.append(what)
        if len(said) == 3:
            raise Cancelled

    report = import_paths(workspace, [table], cancel)
    assert report.cancelled
    assert 0 < len(report.added) < 299
    assert workspace.count() == len(report.added)


def test_pieces_of_a_piece_less_file(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(json.dumps([{"text": PROSE}, {"text": PROSE}]), "utf-8")
    assert clean_file(path).articles[1].text == PROSE
    for name in ("a.csv", "a.txt"):
        (tmp_path / name).mkdir()
        (failure,) = incoming(tmp_path / name)
        assert isinstance(failure, ImportFailure)
        assert failure.reason == "It is a folder."


def test_whether_there_is_anything_to_read() -> None:
    assert has_text("<p>One</p>")
    assert not has_text("<meta charset=utf-8><img src=a.png><script>x()</script>")
