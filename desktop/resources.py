"""Where the files that ship with the program are found.

One rule for every way of running: `desktop/_resources` where it exists (wheel, built program), else
`resources/` beside the package (checkout, editable install).
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """Path of a shipped file or folder; raises FileNotFoundError when it is not there."""
    shipped = _PACKAGE / "_resources"
    root = shipped if shipped.is_dir() else _PACKAGE.parent / "resources"
    path = root.joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(path)
    return path
