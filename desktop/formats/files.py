"""Files of an export: whole or not at all."""

from collections.abc import Iterable
from pathlib import Path

from desktop.errors import PostilError

_HINT = "See whether the folder may be written to and its disk has room, or choose another. The project is as it was."


def make_folder(folder: Path) -> None:
    """Make the folder, and those above it, where they are missing. PostilError where that cannot be."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        message = f"{folder.name} is a file, so no data set can be put in it."
        raise PostilError(message, "Choose a folder, or a name that is not taken.") from error
    except OSError as error:
        raise _failure(folder, error) from error


def write_file(path: Path, parts: Iterable[bytes]) -> Path:
    """Write a file under a draft's name and give it its own once it is whole; what stood there stays until then.

    Its folder is made where there is none. PostilError where the disk fails.
    """
    make_folder(path.parent)
    draft = path.with_name(f".{path.name}.part")
    try:
        with draft.open("wb") as file:
            file.writelines(parts)
        draft.replace(path)
    except OSError as error:
        raise _failure(path, error) from error
    finally:
        _discard(draft)
    return path


def _discard(draft: Path) -> None:
    try:
        draft.unlink(missing_ok=True)
    except OSError:
        return  # the folder is gone or closed to us, and its failure is being told already


def _failure(path: Path, error: OSError) -> PostilError:
    return PostilError(f"{path.name} cannot be written in {path.parent}: {error.strerror or error}.", _HINT)
