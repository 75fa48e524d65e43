"""Tables, through the commands' own entry."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.workspace.workspace import Workspace

Run = Callable[..., tuple[int, str, str]]
PROSE = "The minister of trade resigned on Monday after weeks of protests in the capital, she said."


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """A table with two articles, the second without a text."""
    path = tmp_path / "news.csv"
    path.write_text(
        f"id,headline,body,date\n1,Minister quits,{PROSE},2024-01-02\n2,Mayor stays,,\n".replace(
            f"{PROSE}", f'"{PROSE}"'
        ),
        "utf-8",
    )
    return path


def test_the_guess_is_shown(run: Run, table: Path) -> None:
    code, out, err = run("columns", table)
    assert (code, err) == (0, "")
    assert out.splitlines() == [
        f"{table}: 2 rows",
        f"  text      body                     {PROSE[:59]}…",
        "  title     headline                 Minister quits",
        "  date      date                     2024-01-02",
        "  kept      id",
    ]
    assert json.loads(run("columns", "--format", "jsonl", table)[1]) == {
        "table": str(table),
        "rows": 2,
        "exact": True,
        "columns": {
            "text": "body",
            "title": "headline",
            "date": "date",
            "source": "",
            "author": "",
            "url": "",
            "language": "",
        },
        "names": ["id", "headline", "body", "date"],
    }


def test_what_is_no_table_is_told(run: Run, raw: Path, table: Path, tmp_path: Path) -> None:
    (tmp_path / "broken.parquet").write_bytes(b"PAR1")
    table.write_text("n,m\n1,2\n", "utf-8")
    code, out, err = run("columns", raw, table, tmp_path / "broken.parquet", tmp_path / "missing.csv")
    assert code == 1
    assert "(none looks like one: say --column text=NAME)" in out
    assert err.count("error: ") == 3
    assert f"{raw}: It is no table." in err


def test_tables_in_archives_are_shown(run: Run, table: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(table, "x/news.csv")
        archive.writestr("bad.parquet", b"PAR1")
    assert run("columns", path)[1].startswith(f"{path}/x/news.csv: 2 rows\n")


def test_columns_can_be_named(run: Run, table: Path, tmp_path: Path) -> None:
    project = tmp_path / "new.postil"
    code, _, err = run("-q", "import", "--column", "title=id", "--column", "date=", "--clean-cells", project, table)
    assert (code, err) == (0, f"note: {table}: Row 2: no text, and so no article.\n")
    with Workspace.open(project) as workspace:
        article = workspace.article(1)
        assert (article.title, article.published, dict(article.details)["headline"]) == ("1", "", "Minister quits")
    code, _, err = run("import", "--column", "text=story", project, table)
    assert code == 1
    assert (
        f"error: {table}: It has no column “story” for the text.\n  Its columns are: id, headline, body, date.\n" in err
    )


@pytest.mark.parametrize("wish", ["story", "plot=body"])
def test_a_wish_that_is_none_is_refused(run: Run, table: Path, tmp_path: Path, wish: str) -> None:
    code, _, err = run("import", "--column", wish, tmp_path / "new.postil", table)
    assert code == 2
    assert "is not FIELD=NAME" in err


def test_cleaning_takes_tables_and_archives_apart(run: Run, table: Path, raw: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(table, "news.csv")
        archive.write(raw, "b/raw.txt")
        archive.writestr("empty.csv", "n,m\n1,2\n")
        archive.writestr("blank.txt", " \n")
    code, out, err = run("clean", "--column", "title=headline", path)
    assert code == 1
    assert [json.loads(line)["file"] for line in out.splitlines()] == [f"{path}/news.csv", f"{path}/b/raw.txt"]
    (article,) = json.loads(out.splitlines()[0])["articles"]
    assert (article["title"], article["published"], article["details"]) == ("Minister quits", "2024-01-02", {"id": "1"})
    assert f"note: {path}/news.csv: Row 2" in err
    assert f"error: {path}/empty.csv: It has no column “headline” for the title." in err
    assert f"error: {path}/blank.txt: There is no text in it." in err
