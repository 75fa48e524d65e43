"""What cleaning did to an article, changed by its reader: one line at a time, or by a rule for many articles."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.errors import PostilError
from desktop.formats.read.restoring import fold_for
from desktop.model.change import Change
from desktop.model.edit import Batch, Reclean, SetRule
from desktop.model.span import Span
from desktop.store import contents, rules, sources, unplaced
from desktop.store.rules import CleaningRule
from desktop.store.unplaced import Unplaced
from desktop.text.cleaning.rules import line_key
from desktop.text.content import PARTS, Content, MappedBlock, apart, span_of
from desktop.text.mending import BY_READER, BY_RULE, Fold, confirm, doubt_again, put_back, take_out
from desktop.text.patches import difference
from desktop.workspace.source import MOVED

if TYPE_CHECKING:
    from desktop.text.clean import CleanArticle
    from desktop.workspace.reader import Reader
    from desktop.workspace.workspace import Workspace

Report = Callable[[int, int, str], None]
_QUOTE = 40
_EXAMPLES = 5
KEEP, REMOVE = "keep", "remove"

__all__ = [
    "KEEP",
    "REMOVE",
    "CleaningRule",
    "Matches",
    "Unplaced",
    "apply_rule",
    "by_rules",
    "drop_rule",
    "edit_of",
    "find_matches",
    "keep",
    "key_of",
    "open_content",
    "remove",
    "restore",
    "ruled",
    "rules_of",
    "unplaced_of",
]


@dataclass(frozen=True, slots=True)
class Matches:
    """Where a rule would change something: the articles' ids, and some of them with the lines it is about."""

    article_ids: tuple[int, ...]
    lines: int
    examples: tuple[tuple[str, str], ...]


def restore(workspace: "Workspace", article_id: int, span: Span) -> Change:
    """Put a removed stretch of the source back into the article. PostilError where the article knows no source."""
    content, source, fold = open_content(workspace, article_id)
    new = put_back(content, source.text, span, fold)
    return _do(workspace, article_id, content, new, f"Restore {_quote(source.text, span, fold)}")


def remove(workspace: "Workspace", article_id: int, span: Span, reason: str = BY_READER) -> Change:
    """Take what was made of a stretch of the source out of the article. PostilError as in `restore`."""
    content, source, fold = open_content(workspace, article_id)
    new = take_out(content, source.text, span, reason)
    return _do(workspace, article_id, content, new, f"Remove {_quote(source.text, span, fold)}")


def keep(workspace: "Workspace", article_id: int, span: Span, *, unsure: bool = False) -> Change:
    """Say that a stretch in doubt belongs to the article, or (`unsure`) that it is in doubt again."""
    content, source, fold = open_content(workspace, article_id)
    new = doubt_again(content, span) if unsure else confirm(content, source.text, span)
    return _do(workspace, article_id, content, new, f"Keep {_quote(source.text, span, fold)}")


def unplaced_of(workspace: "Reader", article_id: int) -> tuple[Unplaced, ...]:
    """The passages of an article that have no place in its text, or not all of one."""
    return unplaced.of_article(workspace.connection, article_id)


def rules_of(workspace: "Reader") -> tuple[CleaningRule, ...]:
    """The project's rules for lines, the newest first."""
    return rules.read(workspace.connection)


def drop_rule(workspace: "Workspace", key: str) -> Change:
    """Have a rule no longer; what it did to articles stays."""
    return workspace.do(SetRule(key, ""), f"Drop the rule for “{_short(key)}”")


def key_of(workspace: "Reader", article_id: int, span: Span) -> str:
    """What a rule for a line of the source goes by; empty where it says nothing."""
    _, source, fold = open_content(workspace, article_id)
    return line_key(_said(source.text, span, fold))


def find_matches(
    workspace: "Workspace", rule: CleaningRule, report: Report, near: int | None = None, besides: int | None = None
) -> Matches:
    """Where a rule would change something: in the import that article `near` came with, or everywhere.

    May run on any thread. `besides` is an article not to be looked at. Report raises Cancelled to end it.
    """
    with workspace.connect() as own:
        found: list[int] = []
        examples: list[tuple[str, str]] = []
        lines = 0
        ids = [each for each in sources.articles_like(own.connection, near) if each != besides]
        for number, article_id in enumerate(ids):
            report(number, len(ids), "")
            content, source, fold = open_content(own, article_id, quiet=True)
            spans = list(_spans(content, source.text, fold, rule))
            if not spans:
                continue
            found.append(article_id)
            lines += len(spans)
            if len(examples) < _EXAMPLES:
                examples.append((content.title, _said(source.text, spans[0], fold)))
        report(len(ids), len(ids), "")
        return Matches(tuple(found), lines, tuple(examples))


def apply_rule(
    workspace: "Workspace",
    rule: CleaningRule,
    article_ids: Sequence[int],
    report: Report,
    on_change: Callable[[Change], None] | None = None,
) -> int:
    """Make a rule and have it change those articles, all in one step; how many it changed.

    May run on any thread; cancelled, it changes nothing. Later imports go by the rule too.
    """
    with workspace.connect() as own:
        own.check_writable()
        if on_change is not None:
            own.subscribe(on_change)
        at = _now(own)
        edits: list[Reclean] = []
        for number, article_id in enumerate(article_ids):
            report(number, len(article_ids), "")
            content, source, fold = open_content(own, article_id, quiet=True)
            new = ruled(content, source.text, fold, (rule,))
            if new != content:
                edits.append(edit_of(article_id, content, new, at))
        verb = "Always remove" if rule.action == REMOVE else "Always keep"
        own.do(Batch((SetRule(rule.key, rule.action, at), *edits)), f"{verb} “{_short(rule.key)}”")
        report(len(article_ids), len(article_ids), "")
        return len(edits)


def by_rules(
    known: Sequence[CleaningRule], name: str, source: str, articles: Sequence["CleanArticle"]
) -> tuple["CleanArticle", ...]:
    """Newly cleaned articles of a decoded source as a project's rules want them."""
    fold = fold_for(name, source)
    made = []
    for article in articles:
        content = Content(
            *(article.title, article.text, article.blocks, article.captions, article.removed, article.doubts, ()),
            article.map,
        )
        new = ruled(content, source, fold, known)
        made.append(
            replace(
                article,
                text=new.text,
                blocks=new.blocks,
                captions=new.captions,
                removed=new.removed,
                doubts=new.doubts,
                map=new.map,
            )
        )
    return tuple(made)


def open_content(workspace: "Reader", article_id: int, *, quiet: bool = False) -> tuple[Content, sources.Source, Fold]:
    """An article's content, its source, and how that is read. PostilError for one without a map, unless `quiet`."""
    content, found = (
        contents.read(workspace.connection, article_id),
        sources.read_source(workspace.connection, article_id),
    )
    if content is None or found is None:
        raise KeyError(article_id)
    if not content.is_mapped and not quiet:
        message = f"“{content.title}” does not know which part of its source each word came from. Nothing was changed."
        raise PostilError(message, "Import its file into a new project to be able to change how it was cleaned.")
    return content, found[0], fold_for(found[0].name, found[0].text)


def _do(workspace: "Workspace", article_id: int, old: Content, new: Content, name: str) -> Change:
    return workspace.do(edit_of(article_id, old, new, _now(workspace)), name)


def edit_of(article_id: int, old: Content, new: Content, at: str) -> Reclean:
    """The edit that makes one content of an article the other."""
    before, after = old.parts(), new.parts()
    found = (difference(part, before[part], after[part]) for part in PARTS)
    return Reclean(article_id, tuple(patch for patch in found if patch is not None), at=at)


def _now(workspace: "Workspace") -> str:
    return workspace.clock().isoformat(timespec="seconds")


def _said(source: str, span: Span, fold: Fold) -> str:
    return " ".join(" ".join(block.text for block in fold(source, span)).split())


def _quote(source: str, span: Span, fold: Fold) -> str:
    return f"“{_short(_said(source, span, fold))}”"


def _short(words: str) -> str:
    return words if len(words) <= _QUOTE else f"{words[: _QUOTE - 1].rstrip()}…"


def _spans(content: Content, source: str, fold: Fold, rule: CleaningRule) -> Iterator[Span]:
    """The stretches of the source where a rule would change something."""
    if not content.is_mapped:
        return
    if rule.action == REMOVE:
        if any(line_key(line) == rule.key for line in content.text.split("\n")):
            for block in apart(content)[0]:
                yield from (span for words, span in _lines(block) if line_key(words) == rule.key)
        return
    pieces = [(each.start, each.end) for each in content.removed if each.reason not in MOVED]
    pieces += [(each.start, each.end) for each in content.doubts]
    for start, end in pieces:
        yield from (span_of(block) for block in fold(source, Span(start, end)) if line_key(block.text) == rule.key)


def _lines(block: MappedBlock) -> Iterator[tuple[str, Span]]:
    parts = (block.part(*match.span()) for match in re.finditer(r"[^\n]+", block.text))
    return ((part.text, span_of(part)) for part in parts if part is not None)


def ruled(content: Content, source: str, fold: Fold, known: Sequence[CleaningRule]) -> Content:
    """The content as a project's rules for lines want it."""
    for rule in known:
        for span in list(_spans(content, source, fold, rule)):
            if rule.action == REMOVE:
                content = take_out(content, source, span, BY_RULE)
            elif any(piece.start <= span.start < piece.end for piece in content.removed):
                content = put_back(content, source, span, fold)
            else:
                content = confirm(content, source, span)
    return content
