"""A source read again in another encoding: a new source, whose articles take the place of the old ones."""

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.errors import PostilError
from desktop.model.change import Change
from desktop.model.edit import Batch, ShowArticles
from desktop.store import rules, sources
from desktop.text.decode import ReadAs, decode, reading_as
from desktop.workspace.incoming import Incoming
from desktop.workspace.preparing import Prepared, Wanted, prepared

if TYPE_CHECKING:
    from desktop.workspace.reader import Reader
    from desktop.workspace.workspace import Workspace

_LENGTH = 600  # code points of a preview
_HEAD = 20_000  # bytes that are read for it


def preview(workspace: "Reader", article_id: int, encoding: str) -> str:
    """The beginning of an article's source as it would be read in that encoding. PostilError where it cannot be."""
    with reading_as(ReadAs(encoding)):
        return decode(_source(workspace, article_id).data[:_HEAD]).text[:_LENGTH]


def read_again(workspace: "Workspace", article_id: int, encoding: str) -> Change:
    """Read an article's source again in that encoding, and show what it gives in place of what it gave, in one step.

    PostilError where it cannot be read so, or gives the same as before. Passages stay with the old articles, which are
    hidden; to take the step back shows them again.
    """
    workspace.check_writable()
    connection = workspace.connection
    source = _source(workspace, article_id)
    first, _, inside = source.name.partition("/")
    item = Incoming(Path(first), source.data, inside)
    found = prepared(item, Wanted(read_as=ReadAs(encoding), rules=tuple(rules.read(connection))))
    if not isinstance(found, Prepared):
        message = f"{getattr(found, 'reason', 'It cannot be cleaned.')} Nothing was changed."
        raise PostilError(message, "Choose another encoding.")
    key = found.source.sha256
    old = sources.shown_with(connection, article_id)
    if key == source.sha256 or found.source.text == source.text:
        message = f"{source.name} says the same when it is read as {encoding}. Nothing was changed."
        raise PostilError(message, "Choose another encoding.")
    new = sources.articles_of(connection, key)
    if not new:
        at = workspace.clock().isoformat(timespec="microseconds")
        with connection.transaction():
            source_id = sources.add_source(connection, found.source, at)
            new = tuple(sources.add_article(connection, source_id, draft) for draft in found.drafts)
    edit = Batch((ShowArticles(new), ShowArticles(old, shown=False)))
    return workspace.do(edit, f"Read {source.name} as {encoding}")


def _source(workspace: "Reader", article_id: int) -> sources.Source:
    found = sources.read_source(workspace.connection, article_id)
    if found is None:
        raise KeyError(article_id)
    return found[0]
