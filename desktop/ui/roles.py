"""Who speaks to whom: names asked for in the inspector, pointed at on the page, or taken from the caret's place."""

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.model.annotation import Filler
from desktop.model.edit import ReplaceAnnotation
from desktop.model.span import Span
from desktop.ui.translation import tr, translated

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow


class Roles:
    """Fills the roles of the selected passage, or of the one selected before."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    def ask(self, field: str) -> None:
        """Put the caret into a field of the card: a role's, `modality`, or `note`."""
        window, target = self._window, self._window.shaper.target()
        if target is None or window.tagger.refuses():
            return
        window.panels.bring(window.inspector)
        if window.desk.selected is None:
            window.page.clear_selection()
            window.desk.pick(target.id)
        card = window.inspector.card
        if field == "note":
            card.edit_note()
        elif field == "modality":
            card.attribute.setFocus()
        else:
            card.ask(field)

    def picked(self, mention: Span) -> None:
        """A mention was clicked while a name is asked for."""
        card = self._window.inspector.card
        card.give(card.asked, self.name_of(mention), mention)

    def here(self, role: str, place: Span | None = None) -> None:
        """What is named at the caret fills the role, or no longer does where it did."""
        window, target = self._window, self._window.shaper.target()
        if window.tagger.refuses():
            return
        span = self._named(place or window.page.selection())
        if target is None or not len(span):
            window.notices.hint(tr("Select a passage, then go to the name of who speaks, and press the key again."))
            return
        name = self.name_of(span)
        there = tuple(filler for filler in target.roles if (filler.role, filler.name) == (role, name))
        roles = tuple(filler for filler in target.roles if filler not in there)
        if not there:
            roles = (*roles, Filler(role, name, span))
        step = tr("Take {name} from {quote}", name=name, quote=window.tagger.quoted(target.spans[0]))
        if not there:
            step = tr(
                "{role} of {quote}: {name}",
                role=translated(role.capitalize()),
                quote=window.tagger.quoted(target.spans[0]),
                name=name,
            )
        if window.tagger.do(ReplaceAnnotation(replace(target, roles=roles)), step):
            window.page.clear_selection()
            window.desk.pick(target.id)

    def name_of(self, span: Span) -> str:
        """The fullest name of the entity mentioned there, or the words themselves."""
        desk = self._window.desk
        if (entity := desk.reader.named().by_place.get(span)) is not None:
            return entity.name
        return " ".join(span.of(desk.article.text).split()) if desk.article is not None else ""

    def _named(self, span: Span) -> Span:
        """The selected words, or the mention at the caret."""
        if len(span):
            return span
        mention = self._window.desk.marks.mention_at(span.start)
        return mention.span if mention is not None else span
