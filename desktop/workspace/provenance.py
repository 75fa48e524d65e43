"""Where an article came from: its file, how that was read, and when it came in."""

from dataclasses import dataclass

from desktop.store import sources
from desktop.workspace.reader import Reader


@dataclass(frozen=True, slots=True)
class Provenance:
    """The source's name, the encoding it was read in (empty: it is no text), what is to be said of that, and when.

    `imported` is ISO 8601, UTC.
    """

    name: str
    encoding: str
    note: str
    imported: str


def provenance_of(workspace: Reader, article_id: int) -> Provenance:
    """What the project knows of it. KeyError for an article that is not there."""
    found = sources.provenance(workspace.connection, article_id)
    if found is None:
        raise KeyError(article_id)
    return Provenance(*found)
