"""Queries as SQL: which articles, or which passages, a query is true of.

Every condition asks whether an id is in a set that one covering index gives. The articles' own rows hold their texts,
and to read a hundred thousand of them takes seconds.
"""

# ruff: noqa: S608  (statements are put together from constants of this file; values are always bound)

from desktop.model.article import ArticleState
from desktop.store.articles import in_state
from desktop.store.connection import Value
from desktop.text.hits import is_unspaced
from desktop.text.query import All, Either, Field, Node, Not, Query, Range, Words


class Condition:
    """A condition on articles, whose id stands in the column `key`; `parameters` in the order of the statement.

    What words can decide alone is kept apart as `match`, in the language of the index, for the index gives its articles
    one after the other and in order. `hidden`: asks for articles that the library does not show.
    """

    def __init__(self, query: Query, key: str = "article.id", *, split: bool = True) -> None:
        self._key = key
        self.parameters: list[Value] = []
        self.hidden = "is:hidden" in query.fields()
        parts = _parts(query.node)
        wanted = [part for part in parts if split and _is_pure(part)]
        unwanted = [part.part for part in parts if split and wanted and isinstance(part, Not) and _is_pure(part.part)]
        self.match = " AND ".join(f"({_fts(part)})" for part in wanted)
        if unwanted:
            self.match = f"({self.match}) NOT ({' OR '.join(f'({_fts(part)})' for part in unwanted)})"
        rest = [part for part in parts if part not in wanted and not (isinstance(part, Not) and part.part in unwanted)]
        self.sql = " AND ".join(self._node(part) for part in rest)

    def _node(self, node: Node) -> str:
        if _is_pure(node):
            return self._among("SELECT rowid FROM article_search WHERE article_search MATCH ?", _fts(node))
        match node:
            case All() | Either():
                word = " AND " if isinstance(node, All) else " OR "
                return f"({word.join(self._node(part) for part in node.parts)})"
            case Not():
                return f"NOT {self._node(node.part)}"
            case Words():
                return self._among("SELECT id FROM article WHERE instr(title, ?) OR instr(text, ?)", *[node.text] * 2)
            case Range():
                return self._range(node)
            case _:
                return self._field(node)

    def _among(self, select: str, *parameters: Value) -> str:
        self.parameters += parameters
        return f"+{self._key} IN ({select})"  # the plus: a set to look into, not a list of ids to try one by one

    def _field(self, field: Field) -> str:
        match field.name:
            case "is":
                return self._state(field.value)
            case "title":
                return self._among("SELECT id FROM article WHERE instr(title, ?)", field.value)
            case "source":
                return self._among(
                    f"SELECT id FROM article INDEXED BY article_listed WHERE {self._like(field, 'source')}"
                )
            case "entity":
                return self._among(
                    "SELECT article_id FROM entity_in WHERE name_id IN (SELECT id FROM entity_name WHERE"
                    f" {self._like(field, 'name')})"
                )
            case _:
                return self._among(f"SELECT article_id FROM annotation WHERE {self.of_passage(field)}")

    def of_passage(self, field: Field) -> str:
        """A condition on `annotation`, for the fields that passages have."""
        match field.name:
            case "label":
                named = f"SELECT id FROM label WHERE {self._like(field, 'name')}"
                known = f"label IN ({named})"
                self.parameters.append(field.value.casefold())
                return f"({known} OR label = ?)"
            case "note":
                return self._like(field, "note")
            case _:
                self.parameters.append(field.name)
                return (
                    f"annotation.id IN (SELECT annotation_id FROM role WHERE role = ? AND {self._like(field, 'name')})"
                )

    def _like(self, field: Field, column: str) -> str:
        """SQLite takes only A to Z for one letter in two cases: other alphabets are asked for in each."""
        value = field.value
        forms = (
            [value] if value.isascii() else list(dict.fromkeys((value, value.lower(), value.upper(), value.title())))
        )
        around = "{}" if field.whole else "%{}%"
        for form in forms:
            for special in "\\%_":
                form = form.replace(special, f"\\{special}")  # noqa: PLW2901  (the same form, as SQLite wants it)
            self.parameters.append(around.format(form))
        return f"({' OR '.join([f'{column} {_LIKE}'] * len(forms))})"

    def _state(self, value: str) -> str:
        match value:
            case "annotated":
                return self._among("SELECT article_id FROM tally")
            case "untagged":
                return f"NOT {self._among('SELECT article_id FROM tally')}"
            case "noted":
                return self._among("SELECT article_id FROM annotation WHERE note <> ''")
            case "hidden":
                return self._among("SELECT id FROM article WHERE shown = 0")
            case _:
                return in_state(self._key, ArticleState(value))

    def _range(self, wanted: Range) -> str:
        if wanted.name == "passages":
            number = f"(SELECT coalesce(sum(count), 0) FROM tally WHERE tally.article_id = {self._key})"
            return f"({self._between(number, wanted)})"
        column = "published" if wanted.name == "date" else "words"
        dated = " AND published <> ''" if wanted.name == "date" else ""
        return self._among(
            f"SELECT id FROM article INDEXED BY article_listed WHERE {self._between(column, wanted)}{dated}"
        )

    def _between(self, column: str, wanted: Range) -> str:
        """Dates are compared as text: `~` sorts behind digits and hyphens, so that `2025~` is the end of that year."""
        found = []
        for value, sign in (
            (wanted.low, ">" if wanted.low_open else ">="),
            (wanted.high, "<" if wanted.high_open else "<="),
        ):
            if not value:
                continue
            found.append(f"{column} {sign} ?")
            if wanted.name == "date":
                self.parameters.append(f"{value}~" if sign in {">", "<="} else value)
            else:
                self.parameters.append(int(value))
        return " AND ".join(found)


_LIKE = "LIKE ? ESCAPE '\\'"


def _parts(node: Node | None) -> tuple[Node, ...]:
    if node is None:
        return ()
    return node.parts if isinstance(node, All) else (node,)


def _is_pure(node: Node) -> bool:
    """Whether the index of words alone can decide it."""
    if isinstance(node, Words):
        return not is_unspaced(node.text)
    if isinstance(node, Field):
        return node.name == "title" and any(map(str.isalnum, node.value)) and not is_unspaced(node.value)
    return isinstance(node, All | Either) and all(_is_pure(part) for part in node.parts)


def _fts(node: Node) -> str:
    """In the language of the index; everything of the user's is quoted, so that nothing in it is a command."""
    if isinstance(node, All | Either):
        return (" AND " if isinstance(node, All) else " OR ").join(f"({_fts(part)})" for part in node.parts)
    if isinstance(node, Field):
        return f"title : {_words(node.value, whole=node.whole)}"
    return _words(node.text, whole=node.whole) if isinstance(node, Words) else ""


def _words(text: str, *, whole: bool) -> str:
    quoted = text.replace('"', '""').replace("\0", " ")
    return f'"{quoted}"' if whole or {"'", "’"} & set(text) else f'"{quoted}"*'
