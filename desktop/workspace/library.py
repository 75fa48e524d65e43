"""The library of an open project: lists of its articles, searches, and what can be searched for."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop.model.article import ArticleRow, ArticleState
from desktop.model.listing import Grouping, Listing, Order
from desktop.model.passage import PassageLine, PassageOrder
from desktop.store import articles, searches
from desktop.store.connection import Connection

if TYPE_CHECKING:
    from desktop.text.query import Query


class Library:
    """What the library shows of a project, read through `connection`."""

    connection: Connection

    def interrupt(self) -> None:
        """Have what another thread is reading here end with Cancelled."""
        self.connection.interrupt()

    def rows(
        self, search: str = "", state: ArticleState | None = None, limit: int = -1, offset: int = 0
    ) -> list[ArticleRow]:
        """The library's rows in the order of import: those that `search` is true of, in that state.

        `search` is in the language of `text.query`. A negative limit means all.
        """
        return articles.rows(self.connection, search, state, limit, offset)

    def count(self, search: str = "", state: ArticleState | None = None) -> int:
        """How many rows there are."""
        return articles.count(self.connection, search, state)

    def listing(  # noqa: PLR0913  (all that a list can be told)
        self,
        query: "Query",
        state: ArticleState | None = None,
        *,
        order: Order = Order.IMPORTED,
        descending: bool = False,
        grouping: Grouping = Grouping.NONE,
        most: int = -1,
    ) -> Listing:
        """The ids of all articles that a query is true of, sorted and grouped; without groups, `most` of them."""
        return articles.listing(
            self.connection, query, state, order=order, descending=descending, grouping=grouping, most=most
        )

    def cards(self, article_ids: Sequence[int]) -> list[ArticleRow]:
        """What the library shows of these articles, in that order; ids that are no article's are left out."""
        return articles.cards(self.connection, article_ids)

    def texts(self, article_ids: Sequence[int]) -> dict[int, str]:
        """The texts of these articles by id, of very long ones the beginning."""
        return articles.texts(self.connection, article_ids)

    def states(self) -> dict[ArticleState, int]:
        """Numbers of the library's articles by state."""
        return articles.states(self.connection)

    def values(self, field: str, beginning: str = "", most: int = 12) -> list[str]:
        """Values that a field of a search can have and that begin like this, the usual first."""
        return articles.values(self.connection, field, beginning, most)

    def passages(
        self,
        query: "Query",
        order: PassageOrder = PassageOrder.ARTICLE,
        *,
        descending: bool = False,
        within: Sequence[int] | None = None,
    ) -> list[int]:
        """The keys of all passages that a query is true of; `within`: only those in these articles."""
        from desktop.store import passages  # noqa: PLC0415  (the first article is painted without)

        return passages.keys(self.connection, query, order, descending=descending, within=within)

    def passage_lines(self, keys: Sequence[int]) -> list[PassageLine | None]:
        """What a concordance shows of the passages of those keys, in that order; None for one that is gone."""
        from desktop.store import passages  # noqa: PLC0415  (as above)

        return passages.lines(self.connection, keys)

    def saved_searches(self) -> list[tuple[str, str]]:
        """The searches kept under names: name and search, by name."""
        return searches.saved(self.connection)
