"""What can be done with the labels of a project: each call gives the edit, one undoable step, and its name."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from desktop.errors import PostilError
from desktop.model.codebook import Codebook, Label
from desktop.model.edit import Batch, Edit, Relabel, ReplaceCodebook
from desktop.workspace.reader import Reader

Step = tuple[Edit, str]


class Tagged(NamedTuple):
    """A passage with a label: its id, the article's headline, its words, who speaks, its attributes, in words."""

    id: str
    article: str
    quote: str
    speaker: str
    attributes: str


def tagged(reader: Reader, label_id: str) -> tuple[Tagged, ...]:
    """The passages with that label in the articles of the library, in the order in which they were tagged."""
    return tuple(Tagged(*row) for row in reader.quotes(label_id))


def add(reader: Reader, label: Label, after: str = "") -> Step:
    """Add a label behind the label of the id `after`, or at the end. PostilError for an id that is taken."""
    codebook = reader.codebook
    if codebook.get(label.id) is not None:
        message = f"There is a label of the id {label.id} already. Nothing was changed."
        raise PostilError(message, "Give the new one another id.")
    ids = [each.id for each in codebook.labels]
    place = ids.index(after) + 1 if after in ids else len(ids)
    labels = (*codebook.labels[:place], label, *codebook.labels[place:])
    return ReplaceCodebook(replace(codebook, labels=labels)), f"Add label {label.name}"


def change(reader: Reader, label: Label) -> Step:
    """Give the label of that id another name, colour, key, definition, place in the tree, roles or attributes.

    What is tagged with it stays tagged with it. PostilError where it would stand under itself.
    """
    codebook = reader.codebook
    old = _known(codebook, label.id)
    if label.parent == label.id or label.parent in codebook.under(label.id):
        message = f"{label.name} cannot stand under itself. Nothing was changed."
        raise PostilError(message, "Choose a label that is not below it.")
    name = f"Rename label {old.name} to {label.name}" if label.name != old.name else f"Change label {label.name}"
    return ReplaceCodebook(_with(codebook, label)), name


def move(reader: Reader, label_id: str, before: str) -> Step:
    """Put a label in front of another one, or, with an empty id, at the end."""
    codebook = reader.codebook
    label = _known(codebook, label_id)
    others = [each for each in codebook.labels if each.id != label_id]
    place = next((number for number, each in enumerate(others) if each.id == before), len(others))
    return ReplaceCodebook(replace(codebook, labels=(*others[:place], label, *others[place:]))), f"Move {label.name}"


def deprecate(reader: Reader, label_id: str, *, deprecated: bool = True) -> Step:
    """Offer a label no longer, or again; what is tagged with it stays."""
    label = _known(reader.codebook, label_id)
    name = f"Deprecate label {label.name}" if deprecated else f"Offer label {label.name} again"
    return ReplaceCodebook(_with(reader.codebook, replace(label, deprecated=deprecated))), name


def remove(reader: Reader, label_id: str) -> Step:
    """Take a label out that nothing is tagged with; labels below it move up. PostilError where anything is."""
    codebook = reader.codebook
    label = _known(codebook, label_id)
    if count := len(reader.annotation_ids(label_id)):
        passages = "1 passage is" if count == 1 else f"{count:,} passages are"
        message = f"{passages} tagged as {label.name}, so it was not deleted."
        raise PostilError(message, "Merge it into another label, or deprecate it: then it is no longer offered.")
    return ReplaceCodebook(_without(codebook, {label_id})), f"Delete label {label.name}"


def merge(reader: Reader, label_ids: Iterable[str], into: str) -> Step:
    """Retag all that has one of these labels with the label `into`, and take these labels out of the codebook."""
    codebook = reader.codebook
    target = _known(codebook, into)
    gone = [_known(codebook, label_id) for label_id in dict.fromkeys(label_ids) if label_id != into]
    if not gone:
        message = "A label cannot be merged into itself. Nothing was changed."
        raise PostilError(message, "Choose another label to merge it into.")
    marks = tuple((key, into, "") for label in gone for key in reader.annotation_ids(label.id))
    ids = {label.id for label in gone}
    after = ReplaceCodebook(_without(codebook, ids, into))
    names = ", ".join(label.name for label in gone)
    return Batch((Relabel(marks), after) if marks else (after,)), f"Merge {names} into {target.name}"


def split(reader: Reader, label_id: str, new: Sequence[Label], given: Mapping[str, str]) -> Step:
    """Put new labels behind a label and give them some of its annotations: ids with the new label's id for each.

    PostilError for a new id that is taken; ValueError for an annotation of another label or a label that is not new.
    """
    codebook = reader.codebook
    old = _known(codebook, label_id)
    if taken := [label.id for label in new if codebook.get(label.id) is not None]:
        message = f"There is a label of the id {taken[0]} already. Nothing was changed."
        raise PostilError(message, "Give the new one another id.")
    strangers = given.keys() - set(reader.annotation_ids(label_id)) or set(given.values()) - {each.id for each in new}
    if strangers:
        message = f"not of the label that is split: {sorted(strangers)}"
        raise ValueError(message)
    place = [each.id for each in codebook.labels].index(label_id) + 1
    labels = (*codebook.labels[:place], *new, *codebook.labels[place:])
    edits: tuple[Edit, ...] = (ReplaceCodebook(replace(codebook, labels=labels)),)
    if given:
        edits += (Relabel(tuple((key, label, "") for key, label in given.items())),)
    return Batch(edits), f"Split {old.name} into {', '.join([old.name, *(label.name for label in new)])}"


def exchange(reader: Reader, codebook: Codebook) -> Step:
    """Use another codebook. Labels that something is tagged with and that it has not stay, deprecated.

    Nothing that is tagged loses its label so; one that both have becomes the new one's.
    """
    there = {label.id for label in codebook.labels}
    left = [label for label in reader.codebook.labels if label.id not in there and reader.annotation_ids(label.id)]
    ids = there | {label.id for label in left}
    kept = (replace(each, deprecated=True, key="", parent=each.parent if each.parent in ids else "") for each in left)
    return ReplaceCodebook(replace(codebook, labels=(*codebook.labels, *kept))), f"Use codebook {codebook.name}"


def _known(codebook: Codebook, label_id: str) -> Label:
    label = codebook.get(label_id)
    if label is None:
        message = f"There is no label {label_id} any more. Nothing was changed."
        raise PostilError(message, "Choose one that is in the codebook.")
    return label


def _with(codebook: Codebook, label: Label) -> Codebook:
    return replace(codebook, labels=tuple(label if each.id == label.id else each for each in codebook.labels))


def _without(codebook: Codebook, gone: set[str], into: str = "") -> Codebook:
    """The codebook without these labels.

    What stood right under one of them stands under `into`, or, where there is none or it would come to stand under
    itself, under the nearest label above that is left.
    """

    def parent(label: Label) -> str:
        if label.parent not in gone:
            return label.parent
        if into and label.id != into and into not in codebook.under(label.id):
            return into
        above = codebook.get(label.parent)
        while above is not None and above.id in gone:
            above = codebook.get(above.parent)
        return above.id if above is not None else ""

    left = (each for each in codebook.labels if each.id not in gone)
    return replace(codebook, labels=tuple(replace(each, parent=parent(each)) for each in left))
