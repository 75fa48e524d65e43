"""Files to clean, a project to read, and the real command."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop.cli.main import main
from desktop.model.edit import AddAnnotation
from desktop.model.span import Span
from desktop.workspace.jobs import import_paths
from desktop.workspace.workspace import Workspace

RAW = """\
Ministers promise relief after second flood

LONDON, 3 March 2025 - The minister 🚀 vowed to rebuild every house before the end of the year.

Angela Merkel asked the minister to start on Monday, and said that nobody had slept for a week in Berlin.
"""


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    """A raw text file with one article."""
    path = tmp_path / "raw flood 🚀.txt"
    path.write_text(RAW, "utf-8")
    return path


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with one article and one passage in two pieces; not to be changed."""
    folder = tmp_path_factory.mktemp("made")
    raw = folder / "raw.txt"
    raw.write_text(RAW, "utf-8")
    path = folder / "kremlin.postil"
    with Workspace.open(path, create=True, annotator="eve") as workspace:
        (article_id,) = import_paths(workspace, [raw], lambda *_: None).added
        text = workspace.article(article_id).text
        spans = [Span(text.index(quote), text.index(quote) + len(quote)) for quote in ("vowed to", "every house")]
        workspace.do(AddAnnotation(workspace.new_annotation(article_id, "pledge", spans)), "Tag")
    return path


@pytest.fixture
def project(made: Path, tmp_path: Path) -> Path:
    """A copy of that project."""
    return Path(shutil.copy(made, tmp_path / "kremlin.postil"))


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes]) -> Callable[..., tuple[int, str, str]]:
    """Runs a command in this process: exit code, standard output, standard error."""

    def call(*arguments: object) -> tuple[int, str, str]:
        capfdbinary.readouterr()
        code = main([str(argument) for argument in arguments])
        sys.stdout.flush()
        out, err = capfdbinary.readouterr()
        return code, out.decode("utf-8"), err.decode("utf-8")

    return call


Completed = subprocess.CompletedProcess[bytes]


@pytest.fixture
def postil(checkout: Path) -> Callable[..., Completed]:
    """Runs the real command in a process of its own."""

    def call(*arguments: object, env: dict[str, str] | None = None, **others: Any) -> Completed:  # noqa: ANN401
        environment = os.environ | (env or {})
        command = [sys.executable, "-m", "desktop", *map(str, arguments)]
        given: dict[str, Any] = {"capture_output": True, "env": environment, "cwd": checkout, "timeout": 120} | others
        return subprocess.run(command, check=False, **given)

    return call


@pytest.fixture
def locked(project: Path, checkout: Path) -> Iterator[int]:
    """The project held open for writing by another process; gives its id."""
    code = (
        "import sys\nfrom pathlib import Path\nfrom desktop.workspace.workspace import Workspace\n"
        "with Workspace.open(Path(sys.argv[1])):\n    print('open', flush=True)\n    sys.stdin.read()\n"
    )
    command = [sys.executable, "-c", code, str(project)]
    with subprocess.Popen(command, cwd=checkout, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"open\n"
        yield holder.pid
        holder.communicate()


@pytest.fixture
def freeze() -> Iterator[Callable[[Path], None]]:
    """Makes a folder read-only; root is above permission bits, so for root it is mounted over itself."""
    frozen: list[Path] = []

    def freeze_one(folder: Path) -> None:
        if os.geteuid() != 0:
            folder.chmod(0o555)
        else:
            for options in (["--bind", str(folder), str(folder)], ["-o", "remount,ro,bind", str(folder)]):
                if subprocess.run(["/bin/mount", *options], check=False, capture_output=True).returncode:
                    pytest.skip("root may not mount here, and permissions do not bind it")
        frozen.append(folder)

    yield freeze_one
    for folder in frozen:
        if os.geteuid() != 0:
            folder.chmod(0o755)
        else:
            subprocess.run(["/bin/umount", folder], check=True)
