"""Edits as JSON, tagged with the edit's name: what the history keeps.

Imported only when something is written: cattrs takes longer to import than a project takes to open.
"""

import json
from functools import cache
from typing import TYPE_CHECKING, cast

from desktop.model.annotation import Annotation
from desktop.model.edit import AddAnnotation, Batch, Edit, RemoveAnnotation, ReplaceAnnotation
from desktop.model.span import Span

if TYPE_CHECKING:
    from cattrs.preconf.json import JsonConverter


def dumps(edit: Edit) -> str:
    """The edit as one line of JSON."""
    return json.dumps(_converter().unstructure(edit, Edit), ensure_ascii=False, separators=(",", ":"))


def loads(text: str) -> Edit:
    """The edit that `dumps` wrote. ValueError where it is not one."""
    return _structure(json.loads(text))


def warm() -> None:
    """Have ready what the first edit needs."""
    passage = Annotation("", 0, "", (Span(0, 1),))
    for edit in (AddAnnotation(passage), ReplaceAnnotation(passage), RemoveAnnotation("")):
        loads(dumps(edit))  # cattrs writes the code for a class when it first meets one


def _structure(found: object) -> Edit:
    edit: Edit = _converter().structure(found, cast("type", Edit))  # a union is no class, but cattrs takes it for one
    return edit


@cache
def _converter() -> "JsonConverter":
    from cattrs.preconf.json import make_converter  # noqa: PLC0415  (see above)
    from cattrs.strategies import configure_tagged_union  # noqa: PLC0415  (see above)

    converter = make_converter()
    # A batch holds edits: its hooks ask for those of the union only when they run, after the union is set up.
    converter.register_unstructure_hook(
        Batch, lambda batch: {"edits": [converter.unstructure(edit, Edit) for edit in batch.edits]}
    )
    converter.register_structure_hook(Batch, lambda found, _: Batch(tuple(_structure(edit) for edit in found["edits"])))
    configure_tagged_union(Edit, converter, tag_name="edit")
    return converter
