"""A library of a hundred thousand articles: opening it, scrolling, typing in search, sorting, marking everything."""

import shutil
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path
from random import Random

from desktop.store.connection import Connection
from desktop.store.schema import SCHEMA
from desktop.store.schema_2 import SCHEMA_2
from desktop.workspace.workspace import Workspace
from tests.bench.texts import paragraphs

ARTICLES = 100_000
CACHE = Path("build", "bench-library")
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
