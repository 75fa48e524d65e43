"""Edits applied to the tables, each giving back its inverse and what it touched.

Everything here runs inside the caller's transaction.
"""

# ruff: noqa: S608  (statements are put together from constants of this file; values are always bound)

import json

from desktop.model.annotation import Annotation
from desktop.model.article import ArticleState
from desktop.model.change import Change, ChangeKind
from desktop.model.codebook import Codebook
from desktop.model.edit import (
    AddAnnotation,
    Batch,
    Describe,
    Edit,
    MarkCoverage,
    Reclean,
    Relabel,
    RemoveAnnotation,
    ReplaceAnnotation,
    ReplaceCodebook,
    SaveSearch,
    SetRule,
    SetState,
    ShowArticles,
)
from desktop.store import annotations, codebooks, coverage, details, rules, searches, sources
from desktop.store.connection import Connection
from desktop.store.recleaning import reclean

Applied = tuple[Edit, Change]


def apply(connection: Connection, edit: Edit) -> Applied:
    """Apply an edit; its inverse, and what it touched. ValueError where it does not fit the project."""
    match edit:
        case AddAnnotation():
            applied = _add(connection, edit.annotation)
        case RemoveAnnotation():
            applied = _remove(connection, edit.annotation_id)
        case ReplaceAnnotation():
            applied = _replace(connection, edit.annotation)
        case Relabel():
            applied = _relabel(connection, edit)
        case SetState():
            applied = _set_state(connection, edit)
        case ShowArticles():
            applied = _show(connection, edit)
        case _:
            applied = _apply_wider(connection, edit)
    return applied


def _apply_wider(
    connection: Connection, edit: ReplaceCodebook | MarkCoverage | Reclean | Describe | SetRule | SaveSearch | Batch
) -> Applied:
    """Edits of more than passages and articles' states."""
    match edit:
        case ReplaceCodebook():
            applied = _replace_codebook(connection, edit.codebook)
        case MarkCoverage():
            applied = _mark_coverage(connection, edit)
        case Reclean():
            applied = reclean(connection, edit)
        case Describe():
            applied = _describe(connection, edit)
        case SetRule():
            applied = _set_rule(connection, edit)
        case SaveSearch():
            applied = _save_search(connection, edit)
        case _:
            applied = _batch(connection, edit.edits)
    return applied


def _describe(connection: Connection, edit: Describe) -> Applied:
    row = connection.row("SELECT source, published FROM article WHERE id = ?", (edit.article_id,))
    if row is None:
        message = f"there is no article {edit.article_id}"
        raise ValueError(message)
    before = Describe(edit.article_id, row[0], row[1], details.of_article(connection, edit.article_id))
    sources.describe(connection, edit.article_id, edit.source, edit.published)
    details.write(connection, edit.article_id, edit.details)
    return before, Change(frozenset({edit.article_id}), frozenset({ChangeKind.ARTICLES}))


def _annotated(article_id: int, focus: str) -> Change:
    return Change(frozenset({article_id}), frozenset({ChangeKind.ANNOTATIONS}), focus)


def _add(connection: Connection, annotation: Annotation) -> Applied:
    annotations.add(connection, annotation)
    return RemoveAnnotation(annotation.id), _annotated(annotation.article_id, annotation.id)


def _remove(connection: Connection, uid: str) -> Applied:
    before = annotations.find(connection, uid)
    if before is None:
        message = f"there is no annotation {uid}"
        raise ValueError(message)
    annotations.remove(connection, uid)
    return AddAnnotation(before), _annotated(before.article_id, uid)


def _replace(connection: Connection, after: Annotation) -> Applied:
    before = annotations.find(connection, after.id)
    if before is None or before.article_id != after.article_id:
        message = f"there is no annotation {after.id} in article {after.article_id}"
        raise ValueError(message)
    annotations.replace(connection, after)
    return ReplaceAnnotation(before), _annotated(after.article_id, after.id)


def _relabel(connection: Connection, edit: Relabel) -> Applied:
    before, article_ids = annotations.relabel(connection, edit.marks)
    kinds = frozenset({ChangeKind.ANNOTATIONS})
    return Relabel(before), Change(frozenset(article_ids), kinds, edit.marks[0][0] if len(edit.marks) == 1 else "")


def _set_state(connection: Connection, edit: SetState) -> Applied:
    """Those that are done stand in a table of their own: all articles of a large library are marked in a moment."""
    wanted = _known(connection, edit.article_ids)
    done = edit.state == ArticleState.DONE
    turned = connection.rows(
        f"SELECT value FROM json_each(?) WHERE value {'NOT IN' if done else 'IN'} (SELECT article_id FROM done)"
        " ORDER BY value",
        (wanted,),
    )
    if done:
        connection.run("INSERT OR IGNORE INTO done SELECT value FROM json_each(?)", (wanted,))
    else:
        connection.run("DELETE FROM done WHERE article_id IN (SELECT value FROM json_each(?))", (wanted,))
    inverse = SetState(tuple(row[0] for row in turned), ArticleState.TODO if done else ArticleState.DONE)
    return inverse, Change(frozenset(edit.article_ids), frozenset({ChangeKind.STATE}))


def _show(connection: Connection, edit: ShowArticles) -> Applied:
    wanted = _known(connection, edit.article_ids)
    turned = connection.rows(
        "SELECT id FROM article WHERE id IN (SELECT value FROM json_each(?)) AND shown <> ? ORDER BY id",
        (wanted, int(edit.shown)),
    )
    ids = tuple(row[0] for row in turned)
    with connection.roomy():
        connection.run(
            "UPDATE article SET shown = ? WHERE id IN (SELECT value FROM json_each(?))",
            (int(edit.shown), json.dumps(ids)),
        )
    touched = Change(frozenset(edit.article_ids), frozenset({ChangeKind.ARTICLES}))
    return ShowArticles(ids, not edit.shown), touched


def _known(connection: Connection, article_ids: tuple[int, ...]) -> str:
    """The ids as JSON. ValueError where one is no article's."""
    wanted = json.dumps(article_ids)
    missing = connection.row("SELECT value FROM json_each(?) WHERE value NOT IN (SELECT id FROM article)", (wanted,))
    if missing is not None:
        message = f"there is no article {missing[0]}"
        raise ValueError(message)
    return wanted


def _replace_codebook(connection: Connection, codebook: Codebook) -> Applied:
    inverse = ReplaceCodebook(codebooks.read(connection))
    codebooks.write(connection, codebook)
    return inverse, Change(frozenset(), frozenset({ChangeKind.CODEBOOK}))


def _mark_coverage(connection: Connection, edit: MarkCoverage) -> Applied:
    """Notes that are there already, or already gone, stay out of the inverse."""
    removed = tuple(gone for each in edit.removed if (gone := coverage.remove(connection, each)) is not None)
    added = tuple(each for each in edit.added if coverage.add(connection, each))
    touched = frozenset(each.article_id for each in (*edit.added, *edit.removed))
    return MarkCoverage(removed, added), Change(touched, frozenset({ChangeKind.COVERAGE}))


def _set_rule(connection: Connection, edit: SetRule) -> Applied:
    before = rules.put(connection, rules.CleaningRule(edit.key, edit.action, edit.at))
    return SetRule(before.key, before.action, before.at), Change(frozenset(), frozenset({ChangeKind.RULES}))


def _save_search(connection: Connection, edit: SaveSearch) -> Applied:
    inverse = SaveSearch(edit.name, searches.query_of(connection, edit.name))
    searches.save(connection, edit.name, edit.query)
    return inverse, Change(frozenset(), frozenset({ChangeKind.SEARCHES}))


def _batch(connection: Connection, edits: tuple[Edit, ...]) -> Applied:
    inverses: list[Edit] = []
    changes: list[Change] = []
    for edit in edits:
        inverse, change = apply(connection, edit)
        inverses.insert(0, inverse)
        changes.append(change)
    everywhere = any(not change.articles and change.kinds != {ChangeKind.RULES} for change in changes)
    articles = frozenset[int]().union(*(change.articles for change in changes))
    kinds = frozenset[ChangeKind]().union(*(change.kinds for change in changes))
    touched = {change.focus for change in changes if ChangeKind.ANNOTATIONS in change.kinds}
    focus = touched.pop() if len(touched) == 1 else ""  # several: views read the article's annotations anew
    return Batch(tuple(inverses)), Change(frozenset() if everywhere else articles, kinds, focus)
