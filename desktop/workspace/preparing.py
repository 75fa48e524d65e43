"""A file made ready for a project: read, cleaned, and in the form its tables take.

Nothing here knows a project, so that it can be done in another process.
"""

import traceback
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.errors import PostilError
from desktop.model.columns import GUESSED, Choice
from desktop.store.rules import CleaningRule
from desktop.store.sources import Draft, Source
from desktop.text.decode import AS_FOUND, ReadAs, reading_as
from desktop.text.likeness import signature
from desktop.workspace.files import CleanedFile, ImportFailure
from desktop.workspace.incoming import Incoming, clean_incoming, incoming

if TYPE_CHECKING:
    from desktop.text.clean import CleanArticle

_FAULT = (
    "Cleaning it failed through a fault in this program; the file is as it was.",
    "The log says where; meanwhile, save its text in a plain file and import that.",
)
_TOO_LARGE = (
    "Cleaning it takes more memory than there is.",
    "Cut it into smaller files, then import those.",
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """How files are to be made ready: `known` holds the keys of the sources that need not be.

    `choice` says which columns of tables are what; `rules` are the project's for single lines.
    """

    known: frozenset[str] = frozenset()
    read_as: ReadAs = AS_FOUND
    choice: Choice = GUESSED
    rules: tuple[CleaningRule, ...] = ()


@dataclass(frozen=True, slots=True)
class Prepared:
    """A source with its articles, ready to be put in; `place` names it to the user, `notes` are for the report."""

    path: Path
    place: Path
    source: Source
    drafts: tuple[Draft, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """A source that is in the project already."""

    place: Path
    sha256: str


@dataclass(frozen=True, slots=True)
class Fault:
    """A file that met a fault in this program, and where it was, for the log."""

    failure: ImportFailure
    trace: str


Outcome = Prepared | Known | ImportFailure | Fault


def prepare(path: Path, wanted: Wanted) -> Iterator[Outcome]:
    """What a file gives, source by source. Nothing is raised: what goes wrong costs the one source."""
    try:
        for item in incoming(path, wanted.choice):
            yield item if isinstance(item, ImportFailure) else prepared(item, wanted)
    except MemoryError:
        yield ImportFailure(path, *_TOO_LARGE)
    except Exception:  # a library that met a file it did not expect costs that one file  # noqa: BLE001
        yield Fault(ImportFailure(path, *_FAULT), traceback.format_exc())


def prepared(item: Incoming, wanted: Wanted) -> Outcome:
    """What one source gives. Nothing is raised."""
    sha256 = item.sha256
    if sha256 in wanted.known and wanted.read_as == AS_FOUND:
        return Known(item.place, sha256)
    try:
        with reading_as(wanted.read_as):
            file = _ruled(clean_incoming(item), item.name, wanted.rules)
        way = _way(item, file, wanted.read_as)
    except PostilError as error:
        return ImportFailure(item.path, error.message, error.hint, item.inside)
    except MemoryError:
        return ImportFailure(item.path, *_TOO_LARGE, inside=item.inside)
    except Exception:  # a fault in our own cleaning must not stop the other files  # noqa: BLE001
        return Fault(ImportFailure(item.path, *_FAULT, inside=item.inside), traceback.format_exc())
    key = f"{sha256}:{way}" if way else sha256
    return Known(item.place, key) if key in wanted.known else _ready(item, file, key, way)


def _way(item: Incoming, file: CleanedFile, read_as: ReadAs) -> str:
    """In which other way the source was read than it would be by itself; empty where that makes no difference.

    The same bytes read in another way are another source: what was read wrongly can be taken out and come in again.
    """
    if read_as == AS_FOUND or not file.decoded.encoding:
        return ""
    try:
        if clean_incoming(item).decoded.text == file.decoded.text:
            return ""
    except PostilError:
        pass  # by itself it could not be read at all
    return file.decoded.encoding if read_as.repair else f"{file.decoded.encoding}-unrepaired"


def _ruled(file: CleanedFile, name: str, rules: tuple[CleaningRule, ...]) -> CleanedFile:
    if not rules:
        return file
    from desktop.workspace.recleaning import by_rules  # noqa: PLC0415  (few projects have rules)

    return replace(file, articles=by_rules(rules, name, file.decoded.text, file.articles))


def _ready(item: Incoming, file: CleanedFile, key: str, way: str) -> Prepared:
    read = file.decoded
    source = Source(item.name, key, read.encoding, read.bom, read.note, file.data, read.text)
    prefix = f"{key[:16]}-{way}" if way else key[:16]
    drafts = tuple(_draft(article, file, f"{prefix}-{n}") for n, article in enumerate(file.articles, start=1))
    return Prepared(item.path, item.place, source, drafts, file.notes)


def _draft(article: "CleanArticle", file: CleanedFile, uid: str) -> Draft:
    """The article as the store takes it. Its uid follows from the file's contents, so it is the same everywhere."""
    return Draft(
        uid=uid,
        title=article.title or file.path.stem,
        text=article.text,
        source=article.source,
        published=article.published,
        language=article.language,
        blocks=article.blocks,
        captions=article.captions,
        removed=article.removed,
        extent=article.extent,
        source_map=article.map.to_json(),
        details=article.details,
        doubts=article.doubts,
        signature=signature(article.text),
        words=len(article.text.split()),
    )
