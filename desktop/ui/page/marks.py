"""What is marked on the page: passages and mentions, each in one index that painting and hit-testing share."""

from collections import Counter
from collections.abc import Iterable

from desktop.model.annotation import Annotation
from desktop.model.codebook import Codebook, Label
from desktop.model.entity import Mention
from desktop.model.span import Span
from desktop.text.lanes import SpanIndex

_UNKNOWN = "#6b665d"


class Marks:
    """The passages and mentions of the article on the page."""

    def __init__(self, codebook: Codebook) -> None:
        self.labels: dict[str, Label] = {label.id: label for label in codebook.labels}
        self.annotations: dict[str, Annotation] = {}
        self._counts: Counter[str] = Counter()
        self.mentions: dict[int, Mention] = {}
        self.passage_index: SpanIndex[str] = SpanIndex(())
        self.mention_index: SpanIndex[int] = SpanIndex(())
        self.nothing: tuple[Span, ...] = ()  # stretches that were read and hold nothing to tag
        self.recent = ""  # the passage selected last: it stays so while words are selected to go with it
        self._selected = ""

    @property
    def selected(self) -> str:
        """The id of the selected passage, or an empty string."""
        return self._selected

    @selected.setter
    def selected(self, annotation_id: str) -> None:
        self._selected = annotation_id
        self.recent = annotation_id or self.recent

    def set_annotations(self, annotations: Iterable[Annotation]) -> None:
        """Show these passages and no others."""
        self.annotations = {annotation.id: annotation for annotation in annotations}
        self._counts = Counter(annotation.label for annotation in self.annotations.values())
        self.passage_index = SpanIndex((item.id, item.spans) for item in self.annotations.values())
        if self.selected not in self.annotations:
            self.selected = ""

    def set_mentions(self, mentions: Iterable[Mention]) -> None:
        """Show these mentions and no others."""
        self.mentions = {mention.id: mention for mention in mentions}
        self.mention_index = SpanIndex((item.id, (item.span,)) for item in self.mentions.values())

    def put(self, annotation: Annotation) -> None:
        """Show a new passage, or a passage's new state."""
        if (old := self.annotations.get(annotation.id)) is not None:
            self.passage_index.remove(annotation.id)
            self._counts[old.label] -= 1
        self._counts[annotation.label] += 1
        self.annotations[annotation.id] = annotation
        self.passage_index.add(annotation.id, annotation.spans)

    def drop(self, annotation_id: str) -> None:
        """Show a passage no longer."""
        if (old := self.annotations.pop(annotation_id, None)) is not None:
            self.passage_index.remove(annotation_id)
            self._counts[old.label] -= 1
        if self.selected == annotation_id:
            self.selected = ""

    def passages(self, span: Span) -> list[Annotation]:
        """The passages in a stretch of text, earlier and longer ones first: the order in which they are painted."""
        return [self.annotations[key] for key in self.passage_index.overlapping(span.start, span.end)]

    def passages_at(self, index: int) -> list[Annotation]:
        """The passages over a code point, shortest first."""
        return [self.annotations[key] for key in self.passage_index.at(index)]

    def mentions_in(self, span: Span) -> list[Mention]:
        """The mentions in a stretch of text."""
        return [self.mentions[key] for key in self.mention_index.overlapping(span.start, span.end)]

    def mention_at(self, index: int) -> Mention | None:
        """The mention over a code point, or None."""
        keys = self.mention_index.at(index)
        return self.mentions[keys[0]] if keys else None

    def colour(self, annotation: Annotation) -> str:
        """The colour of the passage's label; grey where the codebook has lost the label."""
        label = self.labels.get(annotation.label)
        return label.color if label else _UNKNOWN

    def label_name(self, annotation: Annotation) -> str:
        """The name of the passage's label."""
        label = self.labels.get(annotation.label)
        return label.name if label else annotation.label

    def counts(self) -> dict[str, int]:
        """How many passages each label has in this article."""
        return {label: count for label, count in self._counts.items() if count}
