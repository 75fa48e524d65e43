"""Which column of a table is what."""

from dataclasses import dataclass, fields

FIELDS = ("text", "title", "date", "source", "author", "url", "language")


@dataclass(frozen=True, slots=True)
class Columns:
    """The names of the columns that hold an article's parts; empty where there is none.

    With `others`, every other column is kept as a detail of the article. With `clean`, each text is cleaned of what is
    no article; else it is taken whole. With `day_first`, 03/04/2025 is in April.
    """

    text: str
    title: str = ""
    date: str = ""
    source: str = ""
    author: str = ""
    url: str = ""
    language: str = ""
    others: bool = True
    clean: bool = False
    day_first: bool = True

    def of(self, field: str) -> str:
        """The column of a field."""
        return str(getattr(self, field))

    @property
    def used(self) -> tuple[str, ...]:
        """The columns that are something."""
        return tuple(name for name in map(self.of, FIELDS) if name)

    @property
    def key(self) -> str:
        """What tells this choice from others that make other articles of the same table."""
        return "\t".join(str(getattr(self, field.name)) for field in fields(self))


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was chosen for the tables with these columns; for one table alone where `place` names it."""

    names: tuple[str, ...]
    columns: Columns
    place: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen of all tables of an import.

    `wished` pairs fields with column names, for every table that nothing was chosen for; what it does not name is
    guessed. `clean`: whether their texts are cleaned; None leaves it to the guess.
    """

    tables: tuple[Chosen, ...] = ()
    wished: tuple[tuple[str, str], ...] = ()
    clean: bool | None = None

    def of(self, names: tuple[str, ...], place: str) -> Columns | None:
        """What was chosen for a table, or None."""
        fitting = [chosen for chosen in self.tables if chosen.names == names and chosen.place in ("", place)]
        return max(fitting, key=lambda chosen: bool(chosen.place)).columns if fitting else None


GUESSED = Choice()  # nothing was chosen
