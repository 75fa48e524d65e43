"""What cleaning, and its reader, have made of an article's source; taken apart into blocks and put together again."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop.model.article import BLOCK_KINDS, Block, BlockKind, Caption, Choice, Doubt, Removed
from desktop.model.span import Span
from desktop.text.sourcemap import Run, SourceMap

BREAK = "\n\n"
Gap = tuple[str, tuple[Run, ...]]
PARTS = ("title", "text", "blocks", "captions", "removed", "doubts", "choices", "map")


@dataclass(frozen=True, slots=True)
class MappedBlock:
    """A block with its own text and the runs that lead from it to the source; never empty.

    The runs count from the block's first character.
    """

    kind: BlockKind
    text: str
    runs: tuple[Run, ...]

    @property
    def start(self) -> int:
        """Where it begins in the source."""
        return self.runs[0][1]

    @property
    def end(self) -> int:
        """Where it ends in the source."""
        return self.runs[-1][1] + self.runs[-1][3]

    def part(self, start: int, end: int) -> "MappedBlock | None":
        """Its characters `[start, end)` without white space at the ends; None where there are no others."""
        words = self.text[start:end]
        start += len(words) - len(words.lstrip())
        words = words.strip()
        if not words:
            return None
        return MappedBlock(self.kind, words, tuple(SourceMap(self.runs).under(start, len(words), -start)))


@dataclass(frozen=True, slots=True)
class Content:
    """An article's text with its blocks and captions, what was removed, doubted and decided, and the map back.

    Everything but `blocks` counts code points of the decoded source.
    """

    title: str
    text: str
    blocks: tuple[Block, ...]
    captions: tuple[Caption, ...]
    removed: tuple[Removed, ...]
    doubts: tuple[Doubt, ...]
    choices: tuple[Choice, ...]
    map: SourceMap

    @property
    def is_mapped(self) -> bool:
        """Whether every character of the text knows its source."""
        return self.map.clean_length == len(self.text)

    def parts(self) -> dict[str, str]:
        """Each of `PARTS` as text, in a form where a change in one place leaves the rest as it is."""
        ended = 0
        blocks = []
        for block in self.blocks:
            blocks.append(f'["{block.kind}",{block.start - ended},{block.end - block.start}]\n')
            ended = block.end
        return {
            "title": self.title,
            "text": self.text,
            "blocks": "".join(blocks),
            "captions": _lines([caption.text, caption.credit] for caption in self.captions),
            "removed": _lines([piece.start, piece.end, piece.reason] for piece in self.removed),
            "doubts": _lines([piece.start, piece.end, piece.reason] for piece in self.doubts),
            "choices": _lines(
                [choice.start, choice.end, choice.action, choice.was, choice.reason, choice.blocks]
                for choice in self.choices
            ),
            "map": "".join([f"[{source},{length},{taken}]\n" for _, source, length, taken in self.map]),
        }

    @classmethod
    def of_parts(cls, parts: Mapping[str, str]) -> "Content":
        """What `parts` took apart. ValueError for anything else."""
        ended = 0
        blocks = []
        for kind, gap, length in _rows(parts["blocks"]):
            blocks.append(Block(BLOCK_KINDS[kind], ended + gap, ended + gap + length))
            ended += gap + length
        runs: list[Run] = []
        clean = 0
        for source, length, taken in _rows(parts["map"]):
            runs.append((clean, source, length, taken))
            clean += length
        return cls(
            title=parts["title"],
            text=parts["text"],
            blocks=tuple(blocks),
            captions=tuple(Caption(*row) for row in _rows(parts["captions"])),
            removed=tuple(Removed(*row) for row in _rows(parts["removed"])),
            doubts=tuple(Doubt(*row) for row in _rows(parts["doubts"])),
            choices=tuple(Choice(*row) for row in _rows(parts["choices"])),
            map=SourceMap(runs),
        )


_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def _lines(rows: Iterable[Sequence[object]]) -> str:
    return "".join(f"{_encode(row)}\n" for row in rows)


def _rows(text: str) -> list[list]:  # type: ignore[type-arg]  # of what each row holds, its reader knows
    # In JSON no line feed stands within a string, so all rows are read at once.
    found: list[list] = json.loads(f"[{text.rstrip().replace(chr(10), ',')}]")  # type: ignore[type-arg]  # as above
    return found


def blocks_json(blocks: Iterable[MappedBlock]) -> str:
    """Blocks as JSON."""
    rows = [[str(block.kind), block.text, block.runs] for block in blocks]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def blocks_of(text: str) -> tuple[MappedBlock, ...]:
    """What `blocks_json` wrote."""
    return tuple(
        MappedBlock(BLOCK_KINDS[kind], words, tuple((run[0], run[1], run[2], run[3]) for run in runs))
        for kind, words, runs in json.loads(text)
    )


def apart(content: Content) -> tuple[list[MappedBlock], dict[int, Gap]]:
    """The blocks, and what stands between each and the one before, by where the later one begins in the source.

    IndexError where the text does not know its source.
    """
    blocks: list[MappedBlock] = []
    gaps: dict[int, Gap] = {}
    ended = -1
    for block in content.blocks:
        runs = content.map.runs_of(block.start, block.end)
        made = MappedBlock(block.kind, content.text[block.start : block.end], runs)
        if blocks and block.start > ended:
            between = content.map.runs_of(ended, block.start)
            gaps[made.start] = content.text[ended : block.start], between
        blocks.append(made)
        ended = block.end
    return blocks, gaps


def together(source: str, blocks: Sequence[MappedBlock], gaps: Mapping[int, Gap]) -> tuple[str, list[Block], SourceMap]:
    """The text of these blocks, the blocks in it, and the map to the source.

    Between two blocks stands what `gaps` says, by where the later one begins, if it fits between their places in the
    source; else an empty line, which stands for the line feeds after the earlier one as far as there are any.
    """
    parts: list[str] = []
    made: list[Block] = []
    runs: list[Run] = []
    length = ended = 0
    for block in blocks:
        if parts:
            words, between = _gap(source, ended, block.start, gaps.get(block.start))
            parts.append(words)
            runs += _moved(between, length)
            length += len(words)
        parts.append(block.text)
        runs += _moved(block.runs, length)
        made.append(Block(block.kind, length, length + len(block.text)))
        length += len(block.text)
        ended = block.end
    return "".join(parts), made, SourceMap(runs)


def _moved(runs: Iterable[Run], by: int) -> Iterator[Run]:
    return ((clean + by, source, length, taken) for clean, source, length, taken in runs)


def _gap(source: str, ended: int, begins: int, known: Gap | None) -> Gap:
    if known is not None and known[1][0][1] >= ended and known[1][-1][1] + known[1][-1][3] <= begins:
        return known
    at = ended
    while at < begins and source[at] in " \t\u00a0":
        at += 1
    taken = 2 if source[at : at + 2] == BREAK else int(source[at : at + 1] == "\n")
    taken = min(taken, begins - at)
    return BREAK, ((0, at, len(BREAK), taken),)


def span_of(block: MappedBlock) -> Span:
    """Its stretch of the source."""
    return Span(block.start, block.end)
