"""The kept blocks of an article put together as its body."""

from collections.abc import Sequence

from desktop.formats.read.drafts import Draft
from desktop.model.article import Block
from desktop.text.sourcemap import Run

_BREAK = "\n\n"


def assembled(made: Sequence[Draft]) -> tuple[str, tuple[Block, ...], list[Run]]:
    """The body, its blocks, and the runs that lead from it to the source.

    What separates two blocks stands for the markup between them, up to the first text that was left out.
    """
    parts: list[str] = []
    blocks: list[Block] = []
    runs: list[Run] = []
    length = ended = 0
    left_at = -1
    for draft in made:
        if draft.reason:
            left_at = draft.gap_end if left_at < 0 else left_at
            continue
        if parts:
            gap_end = draft.gap_end if left_at < 0 else left_at
            parts.append(_BREAK)
            runs.append((length, ended, len(_BREAK), max(0, gap_end - ended)))
            length += len(_BREAK)
        left_at = -1
        parts.append(draft.text)
        runs += [(clean + length, start, size, taken) for clean, start, size, taken in draft.folded.runs]
        blocks.append(Block(draft.kind, length, length + len(draft.text)))
        length += len(draft.text)
        ended = runs[-1][1] + runs[-1][3]
    return "".join(parts), tuple(blocks), runs
