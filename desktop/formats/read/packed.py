"""Parts of a packed office document, opened without trust: bounded in size, and no entity is ever resolved."""

from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile
from zlib import error as ZlibError  # noqa: N812  (a class)

from desktop.errors import PostilError

if TYPE_CHECKING:
    from lxml.etree import _Element

LARGEST = 100_000_000  # bytes of one part, unpacked; a novel has two million
_HINT = "Open it in a word processor, save its text and import that."


class Package:
    """A document's parts, by name."""

    def __init__(self, data: bytes) -> None:
        """PostilError where it is no package."""
        try:
            self._zip = ZipFile(BytesIO(data))
        except (BadZipFile, ValueError, OSError, NotImplementedError) as error:
            message = "This document is damaged: it cannot be unpacked."
            raise PostilError(message, "Open it in a word processor and save it anew.") from error
        self._names = set(self._zip.namelist())

    def root(self, name: str) -> "_Element | None":
        """The outermost element of a part, or None where there is no such part. PostilError where it is no safe XML."""
        if name not in self._names:
            return None
        from lxml import etree  # noqa: PLC0415  (only a document needs it)

        data = self._unpacked(name)
        if b"<!DOCTYPE" in data[:4096] or b"<!ENTITY" in data[:4096]:
            message = "This document declares entities of its own, which no word processor does. It was not read."
            raise PostilError(message, "It may have been made to do harm: ask who sent it.")
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
        try:
            return etree.fromstring(data, parser)
        except etree.XMLSyntaxError as error:
            message = f"This document is damaged: {name} cannot be read."
            raise PostilError(message, "Open it in a word processor and save it anew.") from error

    def _unpacked(self, name: str) -> bytes:
        try:
            with self._zip.open(name) as file:
                data = file.read(LARGEST + 1)
        except (BadZipFile, ZlibError, ValueError, OSError, EOFError, RuntimeError, NotImplementedError) as error:
            message = f"This document is damaged or locked: {name} cannot be unpacked."
            raise PostilError(message, _HINT) from error
        if len(data) > LARGEST:
            message = f"The text of this document is larger than {LARGEST // 1_000_000} MB once it is unpacked."
            raise PostilError(message, "It may have been made to do harm; else cut it into several documents.")
        return data
