"""What the list is asked for: a search, a state, an order and groups."""

import json
from dataclasses import dataclass, field, replace

from desktop.model.article import ArticleState
from desktop.model.listing import Grouping, Order
from desktop.text.query import Query, parse
from desktop.ui.translation import tr


@dataclass(frozen=True)
class Wanted:
    """A search as typed and as understood, a state (None: all), an order and groups."""

    search: str = ""
    state: ArticleState | None = None
    order: Order = Order.IMPORTED
    descending: bool = False
    grouping: Grouping = Grouping.NONE
    query: Query = field(default_factory=Query)

    def with_search(self, search: str) -> "Wanted":
        """The same with another search."""
        return replace(self, search=search, query=parse(search))

    def with_state(self, state: ArticleState | None) -> "Wanted":
        """The same in another state."""
        return replace(self, state=state)

    def sorted_by(self, order: Order, *, descending: bool, grouping: Grouping) -> "Wanted":
        """The same in another order and in other groups."""
        return replace(self, order=order, descending=descending, grouping=grouping)

    def kept(self) -> str:
        """Order and groups, as a project keeps them."""
        return json.dumps([self.order, self.descending, self.grouping])

    def as_kept(self, kept: str) -> "Wanted":
        """The same with order and groups as a project has kept them."""
        try:
            order, descending, grouping = json.loads(kept)
            return replace(self, order=Order(order), descending=bool(descending), grouping=Grouping(grouping))
        except (ValueError, TypeError):  # nothing kept, or by a program with other orders
            return self

    @property
    def is_plain(self) -> bool:
        """Whether the beginning of the list can be read without the rest."""
        return not self.grouping and self.order is Order.IMPORTED

    def asks_about(self, *kinds: str) -> bool:
        """Whether a change of `annotations` or `state` can change which articles are listed, or in which order."""
        named = self.query.fields()
        state = self.state is not None or self.grouping is Grouping.STATE or named & {"is:done", "is:todo"}
        marks = (
            self.grouping is Grouping.LABEL
            or self.order in {Order.PASSAGES, Order.CHANGED}
            or named & {"label", "speaker", "addressee", "note", "passages", "is:annotated", "is:untagged", "is:noted"}
        )
        return bool(("state" in kinds and state) or ("annotations" in kinds and marks))


def order_name(order: Order) -> str:
    """An order in words."""
    names = {
        Order.IMPORTED: tr("Order of import"),
        Order.DATE: tr("Date"),
        Order.TITLE: tr("Title"),
        Order.SOURCE: tr("Source"),
        Order.WORDS: tr("Length"),
        Order.PASSAGES: tr("Passages"),
        Order.CHANGED: tr("Last changed"),
    }
    return names[order]


def grouping_name(grouping: Grouping) -> str:
    """A way to group in words."""
    names = {
        Grouping.NONE: tr("No groups"),
        Grouping.SOURCE: tr("By source"),
        Grouping.MONTH: tr("By month"),
        Grouping.STATE: tr("By state"),
        Grouping.LABEL: tr("By label"),
    }
    return names[grouping]
