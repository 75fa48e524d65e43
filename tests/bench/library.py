"""A library of a hundred thousand articles: opening it, scrolling, typing in search, sorting, marking everything."""

import os
import resource
import shutil
import subprocess
import sys
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path
from random import Random
from statistics import median, quantiles
from time import perf_counter

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QApplication, QListView

from desktop.model.article import ArticleState
from desktop.model.listing import Grouping, Order
from desktop.settings import Settings
from desktop.store.connection import Connection
from desktop.store.schema import SCHEMA
from desktop.store.schema_2 import SCHEMA_2
from desktop.ui.app import make_application
from desktop.ui.window import MainWindow
from desktop.workspace.workspace import Workspace
from tests.bench.report import Result, from_times, timed
from tests.bench.resting import rest
from tests.bench.texts import paragraphs

ARTICLES = 100_000
CACHE = Path("build", "bench-library")
SEARCHES = (
    "the government",
    "peace talks",
    "police -court",
    "label:accusation minister",
    "date:2020 source:dpa",
    "zebra",
)
FRAMES, STEP = 200, 60
_SOURCES = ("dpa", "Reuters", "Wikinews", "Asharq Al-Awsat", "The Gazette", "Le Monde", "AFP", "Der Standard")
_VERBS = ("Vows", "Denies", "Accuses", "Warns", "Promises", "Rejects", "Demands", "Welcomes", "Threatens")
_NAMES = ("Kremlin", "Putin", "Zelensky", "Trump", "Iran", "Israel", "Ukraine", "Hamas", "Merkel", "Macron", "the UN")
_THINGS = (
    "Talks",
    "Sanctions",
    "Relief Fund",
    "New Law",
    "Peace Deal",
    "Budget",
    "Strike",
    "Port Contract",
    "Election",
)


def make(path: Path, articles: int = ARTICLES) -> None:
    """A project of that many articles of about 300 words each, a fifth of them tagged; made once and kept in `build`.

    It is made by plain SQL, for importing that many would take an hour; the sources' own bytes are left out.
    """
    schema = sha256((SCHEMA + SCHEMA_2).encode()).hexdigest()[:8]
    kept = CACHE / f"{articles}-{schema}.postil"
    if not kept.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        draft = kept.with_suffix(".part.postil")
        draft.unlink(missing_ok=True)
        with Workspace.open(draft, create=True, annotator="bench") as workspace:
            connection, labels = workspace.connection, [label.id for label in workspace.codebook.labels]
            for first in range(0, articles, 5_000):
                with connection.transaction():
                    for number in range(first, min(first + 5_000, articles)):
                        _add(connection, number, labels)
            connection.run("ANALYZE")
        draft.rename(kept)
    shutil.copyfile(kept, path)


def _add(connection: Connection, number: int, labels: list[str]) -> None:
    random = Random(number)  # noqa: S311  (nothing is secret here)
    body, words = [], 0
    while words < 280:
        body.append(random.choice(paragraphs()))
        words += len(body[-1].split())
    text = "\n\n".join(body)
    one, two = random.sample(_NAMES, 2)
    title = f"{one} {random.choice(_VERBS)} {random.choice(_THINGS)} with {two}, No. {number}"
    published = (date(2015, 1, 1) + timedelta(days=random.randrange(4_000))).isoformat()
    connection.run(
        "INSERT INTO source (id, sha256, name, encoding, bom, note, imported, bytes) VALUES (?, ?, ?, 'utf-8', 0, '',"
        " '2025-01-01', x'')",
        (number + 1, f"bench-{number}", f"{number}.txt"),
    )
    connection.run(
        "INSERT INTO article (id, uid, title, source, published, language, words, length, revision, shown,"
        " source_id, source_start, source_end, text, source_map) VALUES (?, ?, ?, ?, ?, 'en', ?, ?, 1, 1, ?, 0, 0, ?,"
        " '[]')",
        (
            *(number + 1, f"bench-{number}", title, random.choice(_SOURCES), published, words, len(text)),
            *(number + 1, text),
        ),
    )
    if number % 3 == 0:
        connection.run("INSERT INTO done VALUES (?)", (number + 1,))
    start = 0
    for position, block in enumerate(body):
        connection.run(
            "INSERT INTO block VALUES (?, ?, 'paragraph', ?, ?)", (number + 1, position, start, start + len(block))
        )
        start += len(block) + 2
    if number % 5 == 0:
        _tag(connection, number, labels, random)


def _tag(connection: Connection, number: int, labels: list[str], random: Random) -> None:
    for place in range(3):
        key = connection.insert(
            "INSERT INTO annotation (uid, article_id, label, note, annotator, origin, created, modified)"
            " VALUES (?, ?, ?, '', 'bench', 'person', '2025-01-01', ?)",
            (f"bench-{number}-{place}", number + 1, random.choice(labels), f"2025-01-{random.randrange(10, 29)}"),
        )
        connection.run("INSERT INTO piece VALUES (?, 0, ?, ?)", (key, place * 200, place * 200 + 90))
        for position, role in enumerate(("speaker", "addressee")):
            connection.run(
                "INSERT INTO role (annotation_id, position, role, name) VALUES (?, ?, ?, ?)",
                (key, position, role, random.choice(_NAMES)),
            )


class Bench:
    """The window on the large library, and beside it a bare list of as many lines."""

    def __init__(self, path: Path) -> None:
        make_application()
        started = perf_counter()
        self.workspace = Workspace.open(path, annotator="bench")
        self.window = MainWindow(self.workspace, Settings())
        self.window.resize(1440, 900)
        self.window.show()
        self.workspace.warm()
        QApplication.processEvents()
        self.opened = (perf_counter() - started) * 1000
        self.library = self.window.library
        self.bare = QListView()
        self.bare.setUniformItemSizes(True)
        self.bare.setModel(QStringListModel([f"Line {number}" for number in range(self.workspace.count())]))
        self.bare.resize(self.library.list.size())
        self.bare.show()
        self.rest()

    def close(self) -> None:
        """Put both away."""
        self.rest()
        for shown in (self.bare, self.window):
            shown.close()
            shown.deleteLater()

    def rest(self) -> None:
        """Let everything that waits, and every job, come to its end."""
        while self.window.runner.jobs or self.window.is_behind or self.library.finder.is_looking:
            rest(10)
        for _ in range(5):
            QApplication.processEvents()

    def typing(self) -> list[Result]:
        """Type searches letter by letter: from a key, its pause left out, to the hits on screen, and to all of them."""
        shown, whole = [], []
        for text in SEARCHES:
            for end in range(1, len(text) + 1):
                self.library.search.setText(text[:end])
                QApplication.processEvents()
                started = perf_counter()
                self.library.want(self.library.wanted)
                self.library.list.viewport().repaint()
                shown.append((perf_counter() - started) * 1000)
                while self.library.finder.is_looking:
                    QApplication.processEvents()
                QApplication.processEvents()
                whole.append((perf_counter() - started) * 1000)
        self.library.search.clear()
        self.library.want(self.library.wanted)
        self.rest()
        count = self.workspace.count()
        return [
            _judged(f"key in the search of {count:,} articles → hits painted", shown, 50.0),
            from_times("  … all of them known", whole),
        ]

    def scrolling(self) -> Result:
        """Jump and scroll through all of the list."""
        times: list[float] = []
        floor: list[float] = []
        for view, kept in ((self.library.list, times), (self.bare, floor)):
            bar = view.verticalScrollBar()
            for number in range(FRAMES):
                bar.setValue(bar.maximum() * number // FRAMES if number % 4 == 0 else bar.value() + STEP)
                kept.append(timed(view.viewport().repaint))
        return _judged("scroll the list by one frame", times, 16.0, floor)

    def sorting(self) -> list[Result]:
        """Switch through all orders and groups."""
        sorts = [self._list(order, Grouping.NONE) for order in Order]
        groups = [self._list(Order.DATE, grouping) for grouping in Grouping]
        self._list(Order.IMPORTED, Grouping.NONE)
        return [from_times("sort the list", sorts, at_most=500.0), from_times("group the list", groups, at_most=1000.0)]

    def _list(self, order: Order, grouping: Grouping) -> float:
        def switch() -> None:
            self.library.sort(order, descending=True, grouping=grouping)
            while self.library.finder.is_looking:
                QApplication.processEvents()
            QApplication.processEvents()

        return timed(switch)

    def marking(self) -> list[Result]:
        """Choose everything, mark it as done in one step, and take that back."""
        self.library.list.selectAll()
        done = timed(self.library.bulk.mark_done)
        if self.workspace.count(state=ArticleState.TODO):
            message = "not everything was marked"
            raise RuntimeError(message)
        back = timed(self.workspace.undo)
        self.rest()
        return [
            from_times("mark all articles as done, one step", [done], at_most=2000.0),
            from_times("  take that back", [back], at_most=2000.0),
        ]

    def taking_out(self) -> list[Result]:
        """Choose everything, take it out of the library in one step, and take that back."""
        self.library.list.selectAll()
        out = timed(lambda: self.library.bulk.show_articles(shown=False))
        if self.workspace.count():
            message = "not everything was taken out"
            raise RuntimeError(message)
        self.rest()
        back = timed(self.workspace.undo)
        self.rest()
        return [
            from_times("take all articles out, one step", [out], at_most=5000.0),
            from_times("  take that back", [back], at_most=5000.0),
        ]


def _judged(what: str, times: list[float], at_most: float, floor: list[float] | None = None) -> Result:
    """A result that is judged by its 95th percentile, as the value of the line."""
    high = quantiles(times, n=20)[-1]
    return Result(f"{what}, p95", "ms", high, len(times), None, median(floor) if floor else None, at_most)


def _memory(path: Path) -> float:
    """Megabytes that a program of its own needs with the library open and no language model."""
    command = [sys.executable, "-m", "tests.bench.library", str(path)]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    return float(run.stdout.split()[-1])


def measure(folder: Path, _runs: int, articles: int = ARTICLES) -> list[Result]:
    """All of it, in one window on one project."""
    path = folder / "library.postil"
    make(path, articles)
    megabytes = _memory(path)
    bench = Bench(path)
    try:
        return [
            from_times(f"open a project of {articles:,} articles, all parts shown", [bench.opened], at_most=1000.0),
            Result("  memory with it open", "MB", megabytes, 1, at_most=400.0),
            *bench.typing(),
            bench.scrolling(),
            *bench.sorting(),
            *bench.marking(),
            *bench.taking_out(),
        ]
    finally:
        bench.close()


def _open_alone(path: Path) -> None:
    """Open the project, let the list come, and say how much memory was needed at most."""
    make_application()
    with Workspace.open(path, read_only=True) as workspace:
        window = MainWindow(workspace, Settings())
        window.show()
        while window.is_behind or window.library.finder.is_looking:
            rest(10)
        sys.stdout.write(f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.1f}\n")
        sys.stdout.flush()
        window.close()


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _open_alone(Path(sys.argv[1]))
