"""Faults go to the log, the user hears one plain sentence, and nobody is shown a stack trace."""

import logging
import sys
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from desktop.errors import PostilError
from desktop.settings import Settings, config_folder
from desktop.ui import faults
from desktop.ui.faults import offer_others, report_fault, start_log

pytestmark = pytest.mark.usefixtures("qapp", "tidy_log")


@pytest.fixture
def tidy_log(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Take the program's log out of the logging of the tests afterwards."""
    monkeypatch.setattr(faults, "_told", set())
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    yield
    root.setLevel(level)
    for handler in [handler for handler in root.handlers if handler not in before]:
        root.removeHandler(handler)
        handler.close()


@pytest.fixture
def boxes(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the warnings said."""
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda _parent, _title, text: said.append(text))
    return said


def caught(fault: BaseException) -> tuple[type[BaseException], BaseException, TracebackType | None]:
    """A fault as it comes to the hook."""
    try:
        raise fault
    except type(fault) as error:
        return type(error), error, error.__traceback__


def test_the_log_is_a_file_in_the_users_folder() -> None:
    path = start_log()
    assert path == config_folder() / "postil.log"
    assert start_log() == path
    logging.getLogger("desktop.test").warning("a word to the log")
    assert path.read_text("utf-8").count("a word to the log") == 1, "a second start does not write twice"


def test_a_long_log_becomes_the_old_one() -> None:
    path = config_folder() / "postil.log"
    path.parent.mkdir(parents=True)
    path.write_text("x" * 600_000, "utf-8")
    start_log()
    logging.getLogger("desktop.test").warning("anew")
    assert path.stat().st_size < 1000
    assert path.with_suffix(".old.log").stat().st_size == 600_000


def test_where_no_log_can_be_written_it_goes_to_the_terminal() -> None:
    config_folder().parent.mkdir(parents=True)
    config_folder().write_text("a file where a folder should be", "utf-8")
    start_log()
    handler = next(item for item in logging.getLogger().handlers if item.get_name() == "postil-log")
    assert type(handler) is logging.StreamHandler


def test_a_fault_is_logged_and_told_in_plain_words(boxes: list[str]) -> None:
    report_fault(*caught(ZeroDivisionError("deep inside")))
    (said,) = boxes
    assert "Everything you have tagged is saved" in said
    assert "ZeroDivisionError" not in said
    log = config_folder() / "postil.log"
    assert str(log) in said
    assert "deep inside" in log.read_text("utf-8")


def test_a_fault_that_comes_back_is_told_once(boxes: list[str]) -> None:
    for _ in range(3):
        report_fault(*caught(ZeroDivisionError("again")))
    assert len(boxes) == 1
    assert (config_folder() / "postil.log").read_text("utf-8").count("ZeroDivisionError: again") == 3


def test_an_interrupt_is_no_fault(boxes: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    report_fault(*caught(KeyboardInterrupt()))
    assert boxes == []
    assert "KeyboardInterrupt" in capsys.readouterr().err


def answer(monkeypatch: pytest.MonkeyPatch, *wanted: str) -> list[tuple[str, str]]:
    """Answer the boxes by these buttons; gives what they said."""
    said: list[tuple[str, str]] = []
    left = list(wanted)

    def execute(box: QMessageBox) -> int:
        said.append((box.text(), box.informativeText()))
        name = left.pop(0)
        next(button for button in box.buttons() if button.text().replace("&", "") == name).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", execute)
    return said


def test_a_project_that_cannot_be_opened_is_told_of_and_the_sample_offered(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    said = answer(monkeypatch, "Open the sample")
    workspace = offer_others(PostilError("It is broken.", "Mend it."), Settings())
    assert workspace is not None
    with workspace:
        assert workspace.name == "Sample"
    assert said == [("It is broken.", "Mend it.")]
    assert capsys.readouterr().err == "error: It is broken.\nMend it.\n"


def test_another_project_or_a_new_one_can_be_had(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    said = answer(monkeypatch, "Open project…", "Open project…", "New project…", "New project…")
    given = [str(tmp_path / "missing.postil"), ""]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (given.pop(0), ""))
    names = ["", str(tmp_path / "fresh")]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (names.pop(0), ""))
    workspace = offer_others(PostilError("It is broken."), Settings())
    assert workspace is not None
    with workspace:
        assert workspace.path == tmp_path / "fresh.postil"
    assert [message.split()[0] for message, _ in said] == ["It", "There", "There", "There"]


def test_the_sample_need_not_be_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch, "Close")
    assert offer_others(PostilError("It is broken."), Settings()) is None


def test_a_sample_that_cannot_be_opened_either(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answer(monkeypatch, "Open the sample", "Close")
    Path(str(config_folder().parent)).mkdir(parents=True)
    (config_folder().parent / "data").write_text("a file where a folder should be", "utf-8")
    assert offer_others(PostilError("It is broken."), Settings()) is None
    assert "error: The sample project cannot be made" in capsys.readouterr().err


def test_a_program_without_a_terminal_has_nowhere_to_write(monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch, "Close")
    monkeypatch.setattr(sys, "stderr", None)
    assert offer_others(PostilError("It is broken."), Settings()) is None
