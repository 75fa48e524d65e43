"""Articles cleaned again from their sources, by the rules that the cleaner has now."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.errors import PostilError
from desktop.formats.read.registry import TEXT, reader_for
from desktop.formats.read.signs import Sample, is_table
from desktop.model.article import Choice
from desktop.model.change import Change
from desktop.model.edit import Batch, Describe, Edit
from desktop.model.span import Span
from desktop.store import rules
from desktop.text.content import Content, apart
from desktop.text.decode import AS_FOUND, ReadAs, reading_as
from desktop.text.mending import Fold, confirm, put_back, take_out
from desktop.workspace import recleaning

if TYPE_CHECKING:
    from desktop.store.sources import Source
    from desktop.text.clean import CleanArticle
    from desktop.workspace.workspace import Workspace

Report = Callable[[int, int, str], None]
_HEAD = 4096  # bytes that a table is known by
_TABLE = "It came out of a table, whose cells are cleaned when it is imported."
_UNMAPPED = "It does not know which part of its source each word came from."
_OTHER_TEXT = "Its file is read in another way by now, so that nothing could be carried over."
_GONE = "Its file gives no article any more."


@dataclass(frozen=True, slots=True)
class CleanedAgain:
    """What came of cleaning articles again.

    `changed` holds ids, `same` is how many came out as they were. `left` names what was left as it was: id, headline,
    why. `unplaced` has the quotations of passages whose words have no place any more, each with its article's id.
    """

    changed: tuple[int, ...] = ()
    same: int = 0
    left: tuple[tuple[int, str, str], ...] = ()
    unplaced: tuple[tuple[int, str], ...] = ()


def clean_again(
    workspace: "Workspace",
    article_ids: Sequence[int],
    report: Report,
    on_change: Callable[[Change], None] | None = None,
    *,
    keep_choices: bool = True,
) -> CleanedAgain:
    """Clean these articles again, in one step for all; what is marked in them is carried along.

    What their source says of them by now (day, source, author …) takes the place of what it said before; what it
    does not say stays. What their reader had put back or taken out stays so, unless `keep_choices` says otherwise; the
    project's rules for lines hold. May run on any thread; cancelled, it changes nothing.
    """
    with workspace.connect() as own:
        own.check_writable()
        if on_change is not None:
            own.subscribe(on_change)
        at = own.clock().isoformat(timespec="seconds")
        edits: list[Edit] = []
        touched: list[int] = []
        left: list[tuple[int, str, str]] = []
        for number, article_id in enumerate(article_ids):
            report(number, len(article_ids), "")
            content, source, fold = recleaning.open_content(own, article_id, quiet=True)
            try:
                made = _made(own, article_id, content, source)
            except PostilError as error:
                left.append((article_id, content.title, error.message))
                continue
            new = _again(own, made, content, source, fold, keep_choices=keep_choices)
            count = len(edits)
            if replace(new, map=content.map) != content:  # which line feeds a break stands for is no difference
                edits.append(recleaning.edit_of(article_id, content, new, at))
            edits += _described(own, article_id, made)
            touched += [article_id] if len(edits) > count else []
        report(len(article_ids), len(article_ids), "")
        changed = tuple(touched)
        before = {key: _lost(own, key) for key in changed}
        if edits:
            name = f"Clean {len(changed)} articles again" if len(changed) > 1 else "Clean an article again"
            own.do(Batch(tuple(edits)), name)
        unplaced = tuple((key, quote) for key in changed for quote in _lost(own, key) if quote not in before[key])
        return CleanedAgain(changed, len(article_ids) - len(changed) - len(left), tuple(left), unplaced)


def _lost(workspace: "Workspace", article_id: int) -> list[str]:
    return [each.quote for each in recleaning.unplaced_of(workspace, article_id)]


def _made(workspace: "Workspace", article_id: int, old: Content, source: "Source") -> "CleanArticle":
    """The article as it would come in now. PostilError, with the reason alone, where that cannot be said."""
    if not old.is_mapped:
        raise PostilError(_UNMAPPED, "")
    return _cleaned(source, workspace.source(article_id).extent)


def _described(workspace: "Workspace", article_id: int, made: "CleanArticle") -> Iterator[Describe]:
    """What the source says of an article by now, unless that is what is known already."""
    old = workspace.article(article_id)
    said = dict(made.details)
    details = {name: said.get(name, value) for name, value in old.details} | said
    known = Describe(article_id, old.source, old.published, old.details)
    new = Describe(article_id, made.source or old.source, made.published or old.published, tuple(details.items()))
    if new != known:
        yield new


def _again(  # noqa: PLR0913  (an article and all that belongs to it)
    workspace: "Workspace", made: "CleanArticle", old: Content, source: "Source", fold: Fold, *, keep_choices: bool
) -> Content:
    """The article as it would come in now, with what its reader had chosen."""
    new = Content(
        *(made.title or old.title, made.text, made.blocks, made.captions, made.removed, made.doubts, ()), made.map
    )
    known = {(choice.start, choice.end, choice.action) for choice in old.choices}
    new = recleaning.ruled(new, source.text, fold, rules.read(workspace.connection))
    mine = tuple(each for each in new.choices if keep_choices and (each.start, each.end, each.action) in known)
    new = replace(new, choices=mine)
    for choice in old.choices if keep_choices else ():
        new = _chosen(new, source.text, fold, choice)
    return new


def _cleaned(source: "Source", extent: Span) -> "CleanArticle":
    if is_table(Sample.of(source.name, source.data[:_HEAD])):
        raise PostilError(_TABLE, "")
    reader = reader_for(source.name, source.data)
    if reader is TEXT:
        from desktop.text.recleaning import clean_again as clean_text  # noqa: PLC0415  (the cleaner takes a while)

        return clean_text(source.text, extent)
    with reading_as(_way(source)):
        read = reader.read_bytes(source.name, source.data)
    if read.decoded.text != source.text:
        raise PostilError(_OTHER_TEXT, "")
    near = sorted(read.articles, key=lambda article: -_shared(article.extent, extent))
    if not near or not _shared(near[0].extent, extent):
        raise PostilError(_GONE, "")
    return near[0]


def _way(source: "Source") -> ReadAs:
    """How a person had wanted the file read; its key says so (see `preparing`)."""
    _, _, way = source.sha256.partition(":")
    return ReadAs(way.removesuffix("-unrepaired"), repair=not way.endswith("-unrepaired")) if way else AS_FOUND


def _shared(one: Span, other: Span) -> int:
    return max(min(one.end, other.end) - max(one.start, other.start), 0)


def _chosen(content: Content, source: str, fold: Fold, choice: Choice) -> Content:
    """The content as its reader had wanted it there; as it is, where the cleaner does the same by now."""
    span = Span(choice.start, choice.end)
    if any((each.start, each.end, each.action) == (span.start, span.end, choice.action) for each in content.choices):
        return content
    if choice.action == recleaning.REMOVE:
        return take_out(content, source, span) if any(_made_of(content, span)) else content
    if any(piece.start <= span.start < piece.end for piece in content.removed):
        return put_back(content, source, span, fold)
    if any(piece.start < span.end and piece.end > span.start for piece in content.doubts):
        return confirm(content, source, span)
    return content


def _made_of(content: Content, span: Span) -> Iterator[bool]:
    """Whether each block has something that was made of that stretch."""
    for block in apart(content)[0]:
        for _, start, _, taken in block.runs:
            yield start < span.end and start + taken > span.start
