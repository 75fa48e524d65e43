"""What a tool tip says of an entity or a passage."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect

from desktop.model.annotation import Annotation, Origin
from desktop.model.entity import Mention
from desktop.model.span import Span
from desktop.ui.page.links import nothing_at
from desktop.ui.translation import tr, translated

if TYPE_CHECKING:
    from desktop.ui.page.sheet import Sheet

# In words, for readers who do not know OntoNotes' names.
TYPE_NAMES = {
    "PERSON": "Person",
    "NORP": "Nationality, religion or party",
    "FAC": "Building or facility",
    "ORG": "Organisation",
    "GPE": "Country, city or state",
    "LOC": "Place",
    "PRODUCT": "Product",
    "EVENT": "Event",
    "WORK_OF_ART": "Work",
    "LAW": "Law",
    "LANGUAGE": "Language",
    "DATE": "Date",
    "TIME": "Time",
    "PERCENT": "Percentage",
    "MONEY": "Money",
    "QUANTITY": "Quantity",
    "ORDINAL": "Ordinal",
    "CARDINAL": "Number",
}


def type_name(kind: str) -> str:
    """What a type of entities is called."""
    return translated(TYPE_NAMES.get(kind, kind))


def mention_text(mention: Mention, name: str) -> str:
    """Type, name, and who said so."""
    kind, who = _kind_and_who(mention)
    return f"<b>{escape(name)}</b><br>{escape(kind)} · {escape(who)}"


def mention_line(mention: Mention, name: str) -> str:
    """The same as plain text."""
    return " · ".join((name, *_kind_and_who(mention)))


def _kind_and_who(mention: Mention) -> tuple[str, str]:
    who = {
        Origin.PERSON: tr("confirmed by you"),
        Origin.RULE: tr("found by a rule"),
        Origin.IMPORT: tr("imported"),
    }.get(mention.origin, tr("found by {model}", model=f"{mention.model} {mention.version}".strip()))
    return type_name(mention.type), who


def passage_text(annotation: Annotation, label: str) -> str:
    """Label, and who speaks to whom."""
    speaker = ", ".join(item.name for item in annotation.fillers("speaker"))
    addressee = ", ".join(item.name for item in annotation.fillers("addressee"))
    line = " → ".join(part for part in (speaker, addressee) if part)
    return f"<b>{escape(label)}</b>" + (f"<br>{escape(line)}" if line else "")


def tip_at(view: "Sheet", point: QPoint) -> tuple[str, QRect | None]:
    """The tip for a point of the viewport, and the area it holds for; an empty tip where nothing is marked."""
    index = view.character_at(QPointF(point))
    if index < 0:
        if nothing_at(view.scene(), QPointF(point)):
            return escape(tr("Read: nothing to tag in this paragraph")), None
        return "", None
    parts, area = [], None
    found = view.marks.passages_at(index)
    mention = view.marks.mention_at(index)
    if mention is not None and view.entities != "off" and mention.type not in view.hidden:
        parts.append(mention_text(mention, mention.span.of(view.page.article.text)))
        area = _box_at(view, (mention.span,), point)
    elif found:
        area = _box_at(view, found[0].spans, point)
    parts += [passage_text(item, view.marks.label_name(item)) for item in found]
    return "<hr>".join(parts), area


def _box_at(view: "Sheet", spans: tuple[Span, ...], point: QPoint) -> QRect | None:
    rects = (rect for span in spans for rect in view.boxes_of(span))
    return next((rect.toAlignedRect() for rect in rects if rect.contains(QPointF(point))), None)
