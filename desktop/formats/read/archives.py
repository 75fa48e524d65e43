"""Archives: their members one after the other, in memory, each within bounds. Nothing is unpacked to the disk."""

import gzip
import io
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO

from desktop.errors import PostilError

LARGEST = 200_000_000  # bytes of one member
ALTOGETHER = 20_000_000_000  # bytes of all members of an archive
RATIO = 200  # times its packed size that a member of some size may have
_SMALL = 10_000_000  # bytes up to which the ratio does not matter
MOST = 200_000  # members
_HEAD = 64
_BLOCK = 1 << 20
_GZIP = b"\x1f\x8b"
_ENCRYPTED = 0x1
_UTF8_NAME = 0x800
_TAR_MARK, _TAR_AT = b"ustar", 257
SUFFIXES = (".zip", ".tar", ".tar.gz", ".tgz", ".gz")
_OFFICE = (b"mimetype", b"[Content_Types].xml", b"META-INF/", b"_rels/")
# Whatever they begin with: some programs write the parts of a document in another order, and damaged ones have none.
_DOCUMENTS = (".docx", ".docm", ".xlsx", ".xlsm", ".xlsb", ".ods", ".odt", ".epub")
_BOMB = "It unpacks to more than {} MB, many times what it holds: it may be made to fill the memory."
_LEFT = "It was left out; the rest of the archive came in."


@dataclass(frozen=True, slots=True)
class Member:
    """A file in an archive: its way there, and its bytes, or why they could not be had and what to do."""

    name: str
    data: bytes = b""
    reason: str = ""
    hint: str = ""


def kind(name: str, head: bytes) -> str:
    """`zip`, `tar` or `gzip` for an archive with that name and these first bytes; else empty.

    Office documents, which are ZIP archives too, are none.
    """
    if head.startswith(b"PK\x03\x04"):
        document = head[30:].startswith(_OFFICE) and not name.lower().endswith(".zip")
        return "" if document or name.lower().endswith(_DOCUMENTS) else "zip"
    if head.startswith(b"PK\x05\x06"):
        return "zip"
    if head.startswith(_GZIP):
        return "tar" if name.lower().endswith((".tar", ".tar.gz", ".tgz")) else "gzip"
    return "tar" if head[_TAR_AT:].startswith(_TAR_MARK) else ""


def members(file: IO[bytes], name: str) -> Iterator[Member]:
    """The files in an archive. A member that cannot be had is told and stops nothing; PostilError where none can."""
    file.seek(0)
    found = kind(name, file.read(_HEAD + _TAR_AT))
    file.seek(0)
    if found == "zip":
        yield from _zip(file)
    elif found == "tar":
        yield from _tar(file)
    else:
        yield _gzip(file, name)


def _zip(file: IO[bytes]) -> Iterator[Member]:
    try:
        archive = zipfile.ZipFile(file)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        message = "The archive is damaged: its list of contents cannot be read."
        raise PostilError(message, "Get it again, or unpack what can be unpacked and import that.") from error
    with archive:
        left = ALTOGETHER
        for number, info in enumerate(archive.infolist()):
            if number >= MOST:
                yield _too_many(info.filename)
                return
            if info.filename.endswith("/"):  # a folder; `is_dir` fails where there is no name
                continue
            member = _from_zip(archive, info, left)
            left -= len(member.data)
            yield member


def _from_zip(archive: zipfile.ZipFile, info: zipfile.ZipInfo, left: int) -> Member:
    name = _name(info)
    if refused := refusal(name):
        return refused
    if info.flag_bits & _ENCRYPTED:
        return Member(
            name, reason="It is encrypted.", hint="Unpack the archive with its password and import the files."
        )
    try:
        with archive.open(info) as file:
            return _bounded(name, file, info.compress_size, left)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError) as error:
        return _damaged(name, error)
    except (NotImplementedError, RuntimeError):
        reason = "It is packed in a way that is not known here."
        return Member(
            name, reason=reason, hint="Unpack the archive with the program that made it, and import the files."
        )


def _name(info: zipfile.ZipInfo) -> str:
    """The member's name; where it does not say that it is UTF-8, it may be all the same, or what old systems wrote."""
    name = info.filename
    if not info.flag_bits & _UTF8_NAME and not name.isascii():
        raw = name.encode("cp437", "replace")
        try:
            name = raw.decode("utf-8")
        except UnicodeDecodeError:
            from charset_normalizer import from_bytes  # noqa: PLC0415  (slow to import, and most names are UTF-8)

            best = from_bytes(raw).best()
            name = str(best) if best is not None else name
    return name.replace("\\", "/")


def refusal(name: str) -> Member | None:
    """The refusal of a name that is none or leads out of the archive; None for others."""
    if not name:
        return Member(name, reason="A file in it has no name.", hint=_LEFT)
    parts = name.split("/")
    if name.startswith("/") or ".." in parts or ":" in parts[0]:
        reason = "Its name leads out of the archive, which no honest one does."
        return Member(name, reason=reason, hint=_LEFT)
    return None


def _bounded(name: str, file: "IO[bytes] | gzip.GzipFile", packed: int, left: int) -> Member:
    """Read a member as far as it may go. Raises what its file raises."""
    bound = min(LARGEST, left, max(_SMALL, packed * RATIO))
    parts: list[bytes] = []
    size = 0
    while block := file.read(_BLOCK):
        size += len(block)
        if size > bound:
            return Member(name, reason=_BOMB.format(f"{bound // 1_000_000:,}"), hint=_LEFT)
        parts.append(block)
    return Member(name, b"".join(parts))


def _damaged(name: str, error: Exception) -> Member:
    what = "its check sum is wrong" if "CRC" in str(error) else "it ends too early or its data is broken"
    return Member(name, reason=f"It is damaged: {what}.", hint="Get the archive again; the rest of it came in.")


def _too_many(name: str) -> Member:
    return Member(name, reason=f"From here on it was left out: there are more than {MOST:,} files.", hint=_LEFT)


def _tar(file: IO[bytes]) -> Iterator[Member]:
    left = ALTOGETHER
    number = 0
    try:
        with tarfile.open(fileobj=file, mode="r|*", errors="replace") as archive:
            for number, info in enumerate(archive):
                if number >= MOST:
                    yield _too_many(info.name)
                    return
                if not info.isfile():
                    continue  # folders, and links, which lead to what is there anyway or out of the archive
                member = _from_tar(archive, info, left)
                left -= len(member.data)
                yield member
    except (tarfile.TarError, zlib.error, EOFError, OSError, ValueError, TypeError) as error:  # of what is not there
        if not number:
            message = "The archive is damaged: it cannot be read."
            raise PostilError(message, "Get it again, or unpack what can be unpacked and import that.") from error
        yield Member("", reason="The archive is damaged: what follows cannot be read.", hint="Get it again.")


def _from_tar(archive: tarfile.TarFile, info: tarfile.TarInfo, left: int) -> Member:
    if refused := refusal(info.name):
        return refused
    file = archive.extractfile(info)
    return Member(info.name) if file is None else _bounded(info.name, file, info.size, left)


def _gzip(file: IO[bytes], name: str) -> Member:
    inner = name.rsplit("/", 1)[-1].removesuffix(".gz").removesuffix(".GZ")
    packed = file.seek(0, io.SEEK_END)
    file.seek(0)
    try:
        with gzip.GzipFile(fileobj=file) as opened:
            return _bounded(inner, opened, packed, ALTOGETHER)
    except (EOFError, OSError, zlib.error) as error:
        return _damaged(inner, error)
