"""The difference of two texts as the one stretch in which they differ."""

from desktop.model.edit import Patch


def difference(part: str, old: str, new: str) -> Patch | None:
    """What has to be put where in `old` to make it `new`; None where they are the same."""
    if old == new:
        return None
    start = _same(old, new)
    end = _same_end(old, new, min(len(old), len(new)) - start)
    return Patch(part, start, len(old) - end, new[start : len(new) - end])


def patched(patch: Patch, old: str) -> str:
    """The text with the patch in it. ValueError where it is too short for it."""
    if not 0 <= patch.start <= patch.end <= len(old):
        message = f"a patch for [{patch.start}, {patch.end}) of {patch.part}, which has {len(old)}"
        raise ValueError(message)
    return old[: patch.start] + patch.text + old[patch.end :]


def inverse(patch: Patch, old: str) -> Patch:
    """What takes the patch back that was made for `old`."""
    return Patch(patch.part, patch.start, patch.start + len(patch.text), old[patch.start : patch.end])


def _same(old: str, new: str) -> int:
    """How many characters are the same from the start: found by halves, for comparing a stretch is one step."""
    low, high = 0, min(len(old), len(new))
    while low < high:
        middle = (low + high + 1) // 2
        if old[low:middle] == new[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _same_end(old: str, new: str, most: int) -> int:
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if old[len(old) - middle : len(old) - low] == new[len(new) - middle : len(new) - low]:
            low = middle
        else:
            high = middle - 1
    return low
