"""Every format of codebooks that is read or written, by how its files end."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path

from desktop.errors import PostilError
from desktop.formats.files import write_file
from desktop.model.codebook import Codebook

SUFFIXES = (".yaml", ".yml", ".json", ".toml", ".qdc")
WRITTEN = (".yaml", ".json", ".qdc")
_TOML, _YAML, _JSON = "TOML", "YAML", "JSON"
_MEND = "Mend that, then load it again. Nothing was changed."


class _MalformedError(ValueError):
    """A file is not in the language that its name ends in."""


def load(path: Path) -> Codebook:
    """Read a codebook. PostilError where the file cannot be read or is no codebook."""
    try:
        data = path.read_bytes()
    except OSError as error:
        message = f"The codebook {path.name} cannot be read: {error.strerror or error}."
        raise PostilError(message, "See whether it is there and you may read it.") from error
    reader = _READERS.get(path.suffix.lower(), _toml)
    try:
        return reader(data, path.stem)
    except UnicodeDecodeError as error:
        message = f"The codebook {path.name} cannot be read: it is not saved as UTF-8."
        raise PostilError(message, "Save it as UTF-8, then load it again.") from error
    except (ValueError, TypeError) as error:
        message = f"The codebook {path.name} is not complete: {error}."
        raise PostilError(message, f"Every label needs an id, a name and a color. {_MEND}") from error


def save(codebook: Codebook, path: Path) -> None:
    """Write a codebook in the format that the name ends in. PostilError where that is none, or the disk fails."""
    writer = _WRITERS.get(path.suffix.lower())
    if writer is None:
        message = f"{path.name} does not say in what format to write the codebook. Nothing was written."
        raise PostilError(message, f"End the name in {', '.join(WRITTEN)}.")
    write_file(path, [writer(codebook)])


def _toml(data: bytes, _name: str) -> Codebook:
    import tomllib  # noqa: PLC0415  (only new projects and imports of codebooks read TOML)

    from desktop.formats.codebooks.record import codebook_of  # noqa: PLC0415  (as above)

    try:
        return codebook_of(tomllib.loads(data.decode("utf-8-sig")))
    except tomllib.TOMLDecodeError as error:
        raise _malformed(_TOML, error) from error


def _yaml(data: bytes, _name: str) -> Codebook:
    import yaml  # noqa: PLC0415  (rarely needed)

    from desktop.formats.codebooks.record import codebook_of  # noqa: PLC0415  (as above)

    try:
        return codebook_of(yaml.safe_load(data.decode("utf-8-sig")))
    except yaml.YAMLError as error:
        raise _malformed(_YAML, error) from error


def _json(data: bytes, _name: str) -> Codebook:
    from desktop.formats.codebooks.record import codebook_of  # noqa: PLC0415  (rarely needed)

    try:
        return codebook_of(json.loads(data.decode("utf-8-sig")))
    except (json.JSONDecodeError, RecursionError) as error:
        raise _malformed(_JSON, error) from error


def _malformed(form: str, error: Exception) -> "_MalformedError":
    return _MalformedError(f"is not valid {form}: {' '.join(str(error).split())}")


def _qdc(data: bytes, name: str) -> Codebook:
    from desktop.formats.codebooks.qdc import loads  # noqa: PLC0415  (lxml is slow to import)

    return loads(data, name)


def _to_yaml(codebook: Codebook) -> bytes:
    import yaml  # noqa: PLC0415  (rarely needed)

    from desktop.formats.codebooks.record import record  # noqa: PLC0415  (as above)

    text = yaml.safe_dump(record(codebook), allow_unicode=True, sort_keys=False, width=110)
    return str(text).encode()


def _to_json(codebook: Codebook) -> bytes:
    from desktop.formats.codebooks.record import record  # noqa: PLC0415  (rarely needed)

    return (json.dumps(record(codebook), ensure_ascii=False, indent=2) + "\n").encode()


def _to_qdc(codebook: Codebook) -> bytes:
    from desktop.formats.codebooks.qdc import dumps  # noqa: PLC0415  (lxml is slow to import)

    return dumps(codebook)


_READERS: Mapping[str, Callable[[bytes, str], Codebook]] = {
    ".yaml": _yaml,
    ".yml": _yaml,
    ".json": _json,
    ".toml": _toml,
    ".qdc": _qdc,
}
_WRITERS: Mapping[str, Callable[[Codebook], bytes]] = {".yaml": _to_yaml, ".json": _to_json, ".qdc": _to_qdc}
