"""The tour's parts: each step is checked, and the first that fails ends it."""

import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.ui import tour
from desktop.ui.driver import Driver
from desktop.ui.tour import TourError, check, fixed_clock, fixed_ids, main

pytestmark = pytest.mark.usefixtures("qapp")


def test_clock_and_ids_are_the_same_at_every_run() -> None:
    clock, ids = fixed_clock(), fixed_ids("a")
    assert [clock(), clock()] == [datetime(2025, 1, 13, 12, 0, second, tzinfo=UTC) for second in (0, 1)]
    assert [ids(), ids()] == ["a0001", "a0002"]


def test_a_step_says_what_it_found(capsys: pytest.CaptureFixture[str]) -> None:
    check([1], "one thing")
    assert capsys.readouterr().out == "  one thing\n"
    with pytest.raises(TourError, match="no thing"):
        check([], "no thing")


def test_the_sample_part_leaves_its_pictures(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--part", "sample", "--out", str(tmp_path)]) == 0
    names = sorted(path.name for path in tmp_path.glob("*.png"))
    assert [name[:2] for name in names] == ["09", "10", "11", "12", "13"]
    assert "10 articles" in capsys.readouterr().out


def test_a_part_that_fails_leaves_a_picture_and_says_why(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_driver: Driver, action_id: str) -> None:
        raise TourError(action_id)

    monkeypatch.setattr(Driver, "run", fail)
    assert main(["--part", "sample", "--out", str(tmp_path)]) == 1
    assert "FAILED: passage.next" in capsys.readouterr().err
    assert (tmp_path / "failed.png").is_file()


def test_a_part_that_fails_before_it_has_a_window_says_why(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        message = "nothing to show"
        raise TourError(message)

    monkeypatch.setattr(Driver, "open", fail)
    assert main(["--part", "sample", "--out", str(tmp_path)]) == 1
    assert "FAILED: nothing to show" in capsys.readouterr().err
    assert not (tmp_path / "failed.png").exists()


def test_tagging_and_what_comes_after_the_kill(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Driver.rest

    def rest(driver: Driver, milliseconds: int) -> None:
        if milliseconds < 1000:  # the long rest is the wait for the kill
            real(driver, milliseconds)

    monkeypatch.setattr(Driver, "rest", rest)
    assert main(["--part", "first", "--out", str(tmp_path)]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "painted"
    assert main(["--part", "second", "--out", str(tmp_path)]) == 0
    for format_id in ("spacy", "jsonl"):
        assert any((tmp_path / "dataset" / format_id).iterdir())


def test_what_an_earlier_tour_left_is_removed_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("01-empty.png", "notes.png", "dataset/jsonl/old.jsonl", "home/data/Sample.postil", "letters/a.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("old", "utf-8")
    monkeypatch.setattr(
        tour, "_command", lambda _part, _out: [sys.executable, "-c", "print('hm'); raise SystemExit(3)"]
    )
    assert main(["--out", str(tmp_path)]) == 3
    said = capsys.readouterr()
    assert said.out == "hm\n"
    assert "The tour ended early, in its first part." in said.err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["letters", "notes.png"]


def test_a_first_part_that_ends_by_itself_is_a_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tour, "_command", lambda _part, _out: [sys.executable, "-c", ""])
    assert main(["--out", str(tmp_path)]) == 1


def test_the_built_program_starts_itself(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    command = tour._command("first", tmp_path)  # noqa: SLF001  (what it would start is the point)
    assert command[:3] == [sys.executable, "-m", "desktop"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert tour._command("first", tmp_path)[:2] == [sys.executable, "tour"]  # noqa: SLF001  (as above)
