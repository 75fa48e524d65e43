"""Imports: what comes in, what fails and why, and what a cancel, a kill or an undo leaves."""

# ruff: noqa: RUF001  (words in Cyrillic letters)

import logging
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.errors import Cancelled, PostilError
from desktop.model.change import Change, ChangeKind
from desktop.text import clean as cleaning
from desktop.text.clean import clean
from desktop.text.decode import ReadAs
from desktop.workspace import files
from desktop.workspace.importing import ImportReport, import_paths, processors
from desktop.workspace.workspace import Workspace

Write = Callable[..., Path]


def silent(_done: int, _total: int, _what: str) -> None:
    pass


def bring(workspace: Workspace, *paths: Path) -> ImportReport:
    return import_paths(workspace, paths, silent)


def titles(workspace: Workspace) -> list[str]:
    return [row.title for row in workspace.rows()]


def test_articles_come_in_as_cleaning_finds_them(workspace: Workspace, write: Write) -> None:
    path = write("one.txt")
    report = bring(workspace, path)
    assert report == ImportReport((1,))
    (expected,) = clean(path.read_text("utf-8"))
    article = workspace.article(1)
    assert (article.title, article.text) == (expected.title, expected.text)
    assert (article.source, article.published) == (expected.source, expected.published)
    assert (article.blocks, article.captions) == (expected.blocks, expected.captions)
    assert article.text.endswith("the Kremlin said.")
    source = workspace.source(1)
    assert source.text == path.read_text("utf-8")
    assert (source.name, source.extent, source.removed) == ("one.txt", expected.extent, expected.removed)
    assert source.map == expected.map
    place = article.text.index("Vladimir")
    assert source.text[source.map.to_source(place) :].startswith("Vladimir")


def test_an_import_is_one_step(workspace: Workspace, write: Write) -> None:
    told: list[Change] = []
    report = import_paths(workspace, [write(f"{n}.txt") for n in range(3)], silent, on_change=told.append)
    assert report.added == (1, 2, 3)
    assert told == [Change(frozenset({1, 2, 3}), frozenset({ChangeKind.ARTICLES}))]
    assert workspace.undo_name == "Import of 3 articles"
    workspace.undo()
    assert workspace.count() == 0
    workspace.redo()
    assert workspace.count() == 3


def test_progress_names_each_file_and_ends_with_all(workspace: Workspace, write: Write) -> None:
    said: list[tuple[int, int, str]] = []
    import_paths(workspace, [write("a.txt"), write("b.txt")], lambda *report: said.append(report))
    assert said == [(0, 2, "a.txt"), (1, 2, "b.txt"), (2, 2, "")]


def test_the_same_contents_come_in_once(workspace: Workspace, write: Write, tmp_path: Path) -> None:
    path = write("one.txt")
    twin = Path(shutil.copy(path, tmp_path / "twin.txt"))
    first = bring(workspace, path, twin, path)
    assert (first.added, first.skipped) == ((1,), (twin,))
    again = bring(workspace, twin)
    assert (again.added, again.skipped) == ((), (twin,))
    assert workspace.count() == 1
    assert workspace.undo_name == "Import of 1 article"


def test_what_was_undone_can_be_imported_again(workspace: Workspace, write: Write) -> None:
    paths = [write("one.txt"), write("two.txt")]
    first = bring(workspace, *paths)
    workspace.undo()
    again = bring(workspace, *paths)
    assert again.added == first.added
    assert workspace.count() == 2
    assert len(workspace.connection.rows("SELECT id FROM source")) == 2


def test_a_file_twice_is_shown_again_once(workspace: Workspace, write: Write) -> None:
    first = write("one.txt", "Headline\n\nThe minister said on Monday that she had promised the unions too much.\n")
    second = write("two.txt", first.read_text("utf-8"))
    added = bring(workspace, first).added
    workspace.undo()
    again = bring(workspace, first, second)
    assert again.added == added
    assert [Path(place).name for place in again.skipped] == ["two.txt"]


def test_how_many_processors_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    assert processors() >= 1
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    assert processors() == (os.cpu_count() or 1)


def test_failures_are_told_and_stop_nothing(workspace: Workspace, write: Write, tmp_path: Path) -> None:
    binary = tmp_path / "report.pdf"
    binary.write_bytes(b"%PDF-1.7\n\0\0\0")
    empty = tmp_path / "empty.txt"
    empty.touch()
    blank = tmp_path / "blank.txt"
    blank.write_text(" \n\n\t\n")
    folder = tmp_path / "nothing"
    folder.mkdir()
    good = write("good.txt")
    missing = tmp_path / "missing.txt"
    report = bring(workspace, binary, empty, blank, folder, missing, good)
    assert report.added == (1,)
    reasons = {failure.path.name: failure.reason for failure in report.failures}
    assert list(reasons) == ["nothing", "report.pdf", "empty.txt", "blank.txt", "missing.txt"]
    assert "There is nothing to import in this folder" in reasons["nothing"]
    assert "PDF" in reasons["report.pdf"]
    assert "empty" in reasons["empty.txt"]
    assert reasons["blank.txt"] == "There is no text in it."
    assert reasons["missing.txt"] == "There is no such file."
    assert all(failure.hint for failure in report.failures)
    assert titles(workspace) == ["Headline of good.txt"]


def test_a_fault_in_cleaning_costs_one_file(
    workspace: Workspace, write: Write, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def faulty(source: str) -> list[cleaning.CleanArticle]:
        return clean(source) if "good" in source else [clean(source)[1 // 0]]

    monkeypatch.setattr(cleaning, "clean", faulty)
    with caplog.at_level(logging.ERROR):
        report = bring(workspace, write("bad.txt"), write("good.txt"))
    assert report.added == (1,)
    assert "a fault in this program" in report.failures[0].reason
    assert "ZeroDivisionError" in caplog.text


def test_a_cancel_keeps_what_is_in(workspace: Workspace, write: Write) -> None:
    def until_third(done: int, _total: int, _what: str) -> None:
        if done == 2:
            raise Cancelled

    paths = [write(f"{n}.txt") for n in range(4)]
    report = import_paths(workspace, paths, until_third)
    assert (report.added, report.cancelled) == ((1, 2), True)
    assert workspace.count() == 2
    assert workspace.undo_name == "Import of 2 articles"
    rest = bring(workspace, *paths)
    assert (len(rest.added), len(rest.skipped), rest.cancelled) == (2, 2, False)


def test_a_cancel_before_the_first_file_leaves_no_step(workspace: Workspace, write: Write) -> None:
    def at_once(_done: int, _total: int, _what: str) -> None:
        raise Cancelled

    assert import_paths(workspace, [write("a.txt")], at_once) == ImportReport(cancelled=True)
    assert workspace.undo_name == ""


KILLED = """
import os, signal, sys
from pathlib import Path
from desktop.workspace import landing
from desktop.workspace.importing import import_paths
from desktop.workspace.workspace import Workspace

def report(done, total, what):
    if done == 35:
        os.kill(os.getpid(), signal.SIGKILL)

landing._TOGETHER = 8
landing._SOON = float(sys.argv[3])
import_paths(Workspace.open(Path(sys.argv[1]), create=True), [Path(sys.argv[2])], report)
"""


@pytest.mark.parametrize("soon", [0, 60])
def test_after_a_kill_the_same_import_gives_all(path: Path, write: Write, soon: int) -> None:
    for n in range(40):
        raw = write(f"{n:02}.txt").parent
    done = subprocess.run([sys.executable, "-c", KILLED, str(path), str(raw), str(soon)], check=False)
    assert done.returncode == -signal.SIGKILL
    with Workspace.open(path) as workspace:
        shown, written = workspace.count(), len(workspace.connection.rows("SELECT id FROM article"))
        assert 8 <= shown <= written <= 35  # some are written together, and some of these shown together
        assert workspace.undo_name == f"Import of {shown} articles"
        report = bring(workspace, raw)
        assert len(report.added) == 40 - shown
        assert sorted(titles(workspace)) == [f"Headline of {n:02}.txt" for n in range(40)]
        workspace.undo()
        assert workspace.count() == shown
        workspace.undo()
        assert workspace.count() == 0


def test_a_project_open_for_reading_takes_nothing_in(workspace: Workspace, write: Write, path: Path) -> None:
    with Workspace.open(path, read_only=True) as reader, pytest.raises(PostilError, match="for reading only"):
        bring(reader, write("one.txt"))
    assert workspace.count() == 0


def test_an_article_without_a_headline_is_called_like_its_file(
    workspace: Workspace, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cleaning, "clean", lambda source: [cleaning.plain(source)])
    bring(workspace, write("Speech of 3 May.txt"))
    assert titles(workspace) == ["Speech of 3 May"]


def test_ids_of_articles_follow_from_their_files(tmp_path: Path, write: Write) -> None:
    uids = []
    for name, paths in (("a", ["one.txt", "two.txt"]), ("b", ["two.txt", "one.txt"])):
        with Workspace.open(tmp_path / f"{name}.postil", create=True) as workspace:
            bring(workspace, *(write(each) for each in paths))
            uids.append({row.title: workspace.article(row.id).uid for row in workspace.rows()})
    assert uids[0] == uids[1]


def test_what_was_read_wrongly_can_be_read_again(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("Новости\n\nПрезидент России вчера заявил о новых переговорах в Москве.\n".encode("cp1251"))
    wrong = import_paths(workspace, [path], silent, read_as=ReadAs("koi8-r"))
    assert "Президент" not in workspace.article(1).text
    assert workspace.connection.row("SELECT note FROM source") == ("Read as koi8-r, as it was asked for.",)
    workspace.undo()
    right = import_paths(workspace, [path], silent, read_as=ReadAs("cp1251"))
    (article,) = map(workspace.article, right.added)
    assert article.text.startswith("Президент России")
    assert set(wrong.added).isdisjoint(right.added)
    for same in (ReadAs(), ReadAs("windows-1251"), ReadAs(repair=False)):
        assert import_paths(workspace, [path], silent, read_as=same).skipped == (path,), "it is what it was read as"


def test_a_repair_can_be_left_out(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    broken = "The minister’s “café” was closed for ever, said the owner of it.\n".encode().decode("cp1252", "ignore")
    path.write_text(f"Café closed\n\n{broken}", "utf-8")
    repaired = bring(workspace, path).added
    raw = import_paths(workspace, [path], silent, read_as=ReadAs(repair=False)).added
    assert "minister’s" in workspace.article(repaired[0]).text
    assert "â€™" in workspace.article(raw[0]).text
    assert workspace.connection.rows("SELECT bytes FROM source") == [(path.read_bytes(),)] * 2


def test_an_encoding_that_makes_text_of_what_is_none(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"\0\0\0\1" + "Kein Text, und doch ein Text, der lang genug ist.".encode("utf-32-be"))
    assert bring(workspace, path).failures
    assert import_paths(workspace, [path], silent, read_as=ReadAs("utf-32-be")).added == (1,)


def test_files_that_vanish_or_change_meanwhile(workspace: Workspace, write: Write) -> None:
    paths = [write(f"{n}.txt") for n in range(5)]

    def meddle(done: int, _total: int, _what: str) -> None:
        if done == 1:
            paths[2].unlink()
            paths[3].write_text("Another headline\n\nThe minister said on Monday that she would leave.\n", "utf-8")
            os.truncate(paths[4], 0)

    report = import_paths(workspace, paths, meddle)
    assert titles(workspace) == ["Headline of 0.txt", "Headline of 1.txt", "Another headline"]
    assert [(failure.path, failure.reason) for failure in report.failures] == [
        (paths[2], "There is no such file."),
        (paths[4], "The file is empty."),
    ]
    assert all(failure.hint for failure in report.failures)


def test_a_file_that_grows_while_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "growing.txt"
    path.write_text("one\n" * 10)
    monkeypatch.setattr(files, "LARGEST", 40)
    with path.open("a") as file:

        def grown(_path: Path) -> os.stat_result:
            found = os.stat(path)  # noqa: PTH116  (what it was a moment ago)
            file.write("two\n")
            file.flush()
            return found

        monkeypatch.setattr(Path, "stat", grown)
        with pytest.raises(PostilError, match="larger than"):
            files.read_file(path)


# Files


def test_folders_are_walked_for_texts_in_order(tmp_path: Path) -> None:
    names = ["b.txt", "A.TXT", "sub/c.text", "sub/deep/d.md", "picture.png", ".hidden.txt", ".git/e.txt", "a b.txt"]
    for name in names:
        path = tmp_path / "raw" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    picture = tmp_path / "raw" / "picture.png"
    found, failures = files.walk([tmp_path / "raw", picture, tmp_path / "raw" / "b.txt"])
    relative = [path.relative_to(tmp_path / "raw").as_posix() for path in found]
    assert relative == ["A.TXT", "a b.txt", "b.txt", "sub/c.text", "sub/deep/d.md", "picture.png"]
    assert failures == []


def test_a_file_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    path.touch()
    os.truncate(path, files.LARGEST + 1)  # takes no room on the disk
    with pytest.raises(PostilError, match="larger than 200 MB"):
        files.clean_file(path)


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(PostilError, match="no file but a device or a pipe"):
        files.clean_file(tmp_path / "pipe.txt")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(PostilError, match="It is a folder"):
        files.clean_file(tmp_path)


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_path: Path, _mode: str) -> None:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "a.txt"
    path.write_text("text")
    monkeypatch.setattr(Path, "open", refuse)  # permission bits do not bind root
    with pytest.raises(PostilError, match="cannot be read: Permission denied"):
        files.clean_file(path)


def test_a_cleaned_file_says_how_it_was_read(write: Write) -> None:
    path = write("one.txt")
    cleaned = files.clean_file(path)
    assert (cleaned.path, cleaned.data, cleaned.decoded.encoding) == (path, path.read_bytes(), "utf-8")
    assert [article.title for article in cleaned.articles] == ["Headline of one.txt"]
