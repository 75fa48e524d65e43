"""The command as a whole: help, version, streams, and which way the program goes at its start."""

import json
import os
import pty
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic, sleep
from types import SimpleNamespace

import pytest

from desktop import __version__
from desktop.__main__ import COMMANDS
from desktop.__main__ import main as start
from desktop.cli import telling
from desktop.cli.main import postil as group

Run = Callable[..., tuple[int, str, str]]
Postil = Callable[..., "subprocess.CompletedProcess[bytes]"]


def test_the_start_knows_every_command() -> None:
    assert tuple(group.commands) == COMMANDS


@pytest.mark.parametrize("command", ["", *COMMANDS])
@pytest.mark.parametrize("option", ["-h", "--help"])
def test_help_teaches(command: str, option: str, run: Run) -> None:
    code, out, err = run(*([command] if command else []), option)
    assert (code, err) == (0, "")
    words = " ".join(out.split())
    assert "Example" in words or "An example" in words
    assert f"postil {command}" in words
    for number in ("0 ", "1 ", "2 "):
        assert number in words[words.index("Exit codes:") :]
    assert all(len(line) <= 100 for line in out.splitlines())


def test_the_help_lists_all_commands_in_the_order_of_work(run: Run) -> None:
    out = run("--help")[1]
    assert re.findall(r"^  ([a-z]+)  ", out, re.MULTILINE) == list(COMMANDS)
    assert "..." not in out[out.index("Commands:") :]


def test_the_version_is_the_program_s(run: Run) -> None:
    assert run("--version") == (0, f"postil {__version__}\n", "")


@pytest.mark.parametrize(
    "arguments", [["-q"], ["-q", "nonsense"], ["import"], ["import", "a.postil"], ["dump", "--no"]]
)
def test_what_is_not_understood_ends_with_2(arguments: list[str], run: Run) -> None:
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert "Usage: postil" in err


def test_the_real_command_speaks_utf_8_whatever_the_locale_says(postil: Postil, made: Path, raw: Path) -> None:
    for env in (
        {"PYTHONIOENCODING": "latin-1", "PYTHONUTF8": "0"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "cp1252:strict"},
    ):
        run = postil("dump", made, env=env)
        assert (run.returncode, run.stderr) == (0, b"")
        assert "🚀" in json.loads(run.stdout.decode("utf-8"))["text"]
        run = postil("clean", raw, raw.with_name("missing 🚀.txt"), env=env)
        assert run.returncode == 1
        assert json.loads(run.stdout.decode("utf-8"))["file"] == str(raw)
        assert "missing 🚀.txt" in run.stderr.decode("utf-8")
        assert b"\r" not in run.stdout


def test_a_file_name_that_is_no_utf_8_is_no_trouble(postil: Postil, tmp_path: Path) -> None:
    name = os.fsdecode(os.fsencode(str(tmp_path)) + b"/caf\xe9.txt")
    Path(name).write_text("Mayor opens bridge\n\nThe mayor opened the bridge on Monday.\n", "utf-8")
    run = postil("clean", name)
    assert (run.returncode, run.stderr) == (0, b"")
    assert "caf" in json.loads(run.stdout.decode("utf-8"))["file"]


def test_a_reader_that_has_enough_is_no_error(checkout: Path, tmp_path: Path) -> None:
    paths = []
    for number in range(40):
        paths.append(tmp_path / f"{number}.txt")
        paths[-1].write_text(f"Story {number}\n\n" + f"The mayor said {number} words. " * 400, "utf-8")
    command = [sys.executable, "-m", "desktop", "clean", *map(str, paths)]
    with subprocess.Popen(command, cwd=checkout, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert json.loads(process.stdout.readline())["file"] == str(paths[0])
        process.stdout.close()
        assert process.stderr.read() == b""


def _what_came(terminal: int, silence: float = 0.3) -> bytes:
    """All that arrives until nothing has for a while: the system passes it on in its own time."""
    came, until = b"", monotonic() + silence
    while monotonic() < until:
        try:
            came += os.read(terminal, 100_000)
            until = monotonic() + silence
        except BlockingIOError:
            sleep(0.01)
    return came


@pytest.fixture
def at_terminal(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Callable[[], object]], str]]:
    """Runs something with a terminal as standard error; gives what was printed there."""
    ours, theirs = pty.openpty()
    os.set_blocking(ours, False)

    def call(action: Callable[[], object]) -> str:
        with monkeypatch.context() as patch, os.fdopen(theirs, "w", closefd=False) as stream:
            patch.setenv("TERM", "xterm")
            patch.setattr(sys, "stderr", stream)
            action()
        return _what_came(ours).decode("utf-8")

    yield call
    os.close(ours)
    os.close(theirs)


def test_a_terminal_gets_a_bar(
    run: Run, raw: Path, tmp_path: Path, at_terminal: Callable[[Callable[[], object]], str]
) -> None:
    other = tmp_path / f"{'long 🚀 name ' * 9}.txt"
    other.write_bytes(raw.read_bytes())
    said = at_terminal(lambda: run("clean", raw, other))
    assert "Cleaning" in said
    assert "100%" in said
    assert "long 🚀 name" in said
    assert other.name not in said


def test_a_bar_with_nothing_to_do_is_full_too(
    run: Run, project: Path, at_terminal: Callable[[Callable[[], object]], str]
) -> None:
    assert run("entities", project)[0] == 0
    assert "100%" in at_terminal(lambda: run("entities", project))


def test_elsewhere_long_work_says_now_and_then_how_far_it_is(
    run: Run, raw: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(telling, "EVERY", 0)
    code, _, err = run("clean", raw)
    assert (code, err) == (0, f"Cleaning: 0 of 1 {raw.name}\n")
    assert run("-q", "clean", raw)[2] == ""


def test_interrupting_ends_quietly(run: Run, raw: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("desktop.cli.cleaning.clean_path", interrupt)
    code, out, err = run("clean", raw)
    assert (code, out) == (1, "")
    assert "Aborted" in err


def test_a_program_without_a_console_has_no_streams(raw: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert start(["import", str(tmp_path / "new.postil"), str(raw)]) == 0
    assert (tmp_path / "new.postil").exists()


@pytest.mark.parametrize(
    ("arguments", "module", "passed"),
    [
        ([], "desktop.ui.app:run", []),
        (["kremlin.postil"], "desktop.ui.app:run", ["kremlin.postil"]),
        (["--sample"], "desktop.ui.app:run", ["--sample"]),
        (["./import"], "desktop.ui.app:run", ["./import"]),
        (["tour", "--out", "x"], "desktop.ui.tour:main", ["--out", "x"]),
        (["dump", "kremlin.postil"], "desktop.cli.main:main", ["dump", "kremlin.postil"]),
        (["-h"], "desktop.cli.main:main", ["-h"]),
        (["--version"], "desktop.cli.main:main", ["--version"]),
        (["-q", "dump"], "desktop.cli.main:main", ["-q", "dump"]),
    ],
)
def test_the_start_goes_to_the_window_or_to_a_command(
    arguments: list[str], module: str, passed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []

    def arrive(given: list[str]) -> int:
        seen.append(given)
        return 7

    name, function = module.split(":")
    monkeypatch.setitem(sys.modules, name, SimpleNamespace(**{function: arrive}))
    assert start(arguments) == 7
    assert seen == [passed]
    monkeypatch.setattr(sys, "argv", ["postil", *arguments])
    assert start() == 7


def test_neither_way_pays_for_the_other(checkout: Path) -> None:
    command = (
        "import sys\nfrom desktop.__main__ import main\nassert main(['--version']) == 0\n"
        "assert not {'PySide6', 'spacy', 'numpy'} & set(sys.modules), 'a command loads too much'"
    )
    window = (
        "import sys, types\nsys.modules['desktop.ui.app'] = types.SimpleNamespace(run=lambda _: 0)\n"
        "from desktop.__main__ import main\nassert main(['x.postil']) == 0\n"
        "assert not {'click', 'desktop.cli'} & set(sys.modules), 'the window loads click'"
    )
    for code in (command, window):
        run = subprocess.run([sys.executable, "-c", code], cwd=checkout, capture_output=True, check=False)
        assert run.returncode == 0, run.stderr


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["exprot", "--format", "spacy"], "There is no command exprot"),
        (["a.postil", "b.postil"], "a window opens on one project"),
    ],
)
def test_words_that_name_nothing_open_no_window(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert start(words) == 2
    assert said in capsys.readouterr().err


def test_a_mistyped_command_is_guessed(capsys: pytest.CaptureFixture[str]) -> None:
    assert start(["exprot"]) == 2
    assert "Did you mean export?" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_without_a_display_that_is_said(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert start(["a.postil"]) == 2
    assert "There is no display" in capsys.readouterr().err
