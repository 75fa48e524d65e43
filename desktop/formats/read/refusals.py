"""Files that hold no text that could be read, told by how they begin, with what their owner can do."""

import re
from pathlib import PurePath

from desktop.errors import PostilError
from desktop.formats.read.signs import Sample

_AS_DOCX = "Open it in a word processor, save it as .docx and import that."
_AS_TEXT = "Open it in the program that it belongs to, save its text and import that."
_PICTURE = "Let a program for text recognition (OCR) make text of it and import that."
_SOUND = "Let a program for speech recognition write it down and import that."
_UNPACK = "Unpack it and import what is in it."
_KINDS = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an office document of an old kind, or one with a password", _AS_DOCX),
    (b"{\\rtf", "an RTF document", _AS_DOCX),
    (b"\x89PNG", "a picture", _PICTURE),
    (b"\xff\xd8\xff", "a picture", _PICTURE),
    (b"GIF8", "a picture", _PICTURE),
    (b"BM", "a picture", _PICTURE),
    (b"II*\x00", "a picture", _PICTURE),
    (b"MM\x00*", "a picture", _PICTURE),
    (b"ID3", "a sound recording", _SOUND),
    (b"OggS", "a sound recording", _SOUND),
    (b"fLaC", "a sound recording", _SOUND),
    (b"\x1aE\xdf\xa3", "a film", _SOUND),
    (b"\x1f\x8b", "a compressed file", _UNPACK),
    (b"7z\xbc\xaf\x27\x1c", "a compressed file", _UNPACK),
    (b"Rar!\x1a\x07", "a compressed file", _UNPACK),
    (b"\xfd7zXZ\x00", "a compressed file", _UNPACK),
    (b"BZh", "a compressed file", _UNPACK),
)
_CONTAINERS = {b"WEBP": ("a picture", _PICTURE), b"WAVE": ("a sound recording", _SOUND), b"AVI ": ("a film", _SOUND)}
_PACKED = (
    (b"mimetypeapplication/vnd.oasis.opendocument.text", "an OpenDocument text", _AS_DOCX),
    (b"mimetypeapplication/vnd.oasis.opendocument", "an OpenDocument file", _AS_TEXT),
    (b"mimetypeapplication/epub+zip", "an electronic book", _AS_TEXT),
)
# What a file of that name would begin with; one that begins otherwise was cut off, changed on its way or misnamed.
_CALLED = {
    ".pdf": "a PDF file",
    ".docx": "a Word document",
    ".docm": "a Word document",
    ".xlsx": "a workbook",
    ".xls": "a workbook",
    ".parquet": "a Parquet table",
    ".zip": "an archive",
    ".epub": "an electronic book",
    ".jpg": "a picture",
    ".jpeg": "a picture",
    ".png": "a picture",
}
_AGAIN = "Copy or download it again, or open it in the program that it belongs to and save it anew, then import that."
_BINARY = re.compile(rb"[\x00-\x06\x0e-\x1a\x1c-\x1f]")
_BEGINNING = 512  # bytes


def refuse(sample: Sample) -> None:
    """PostilError for a file of a kind that is known and cannot be read."""
    data = sample.data
    found = next(((what, hint) for magic, what, hint in _KINDS if data.startswith(magic)), None)
    if data.startswith(b"BM") and b"\0" not in data[2:64]:
        found = None  # a text that begins with these letters
    if data.startswith(b"BZh") and data[4:10] != b"1AY&SY":
        found = None
    if data.startswith(b"ID3") and b"\0" not in data[:64]:
        found = None
    if data.startswith(b"RIFF"):
        found = _CONTAINERS.get(data[8:12])
    elif data[4:8] == b"ftyp":
        found = ("a picture", _PICTURE) if data[8:12] in (b"heic", b"avif", b"mif1") else ("a film or a sound", _SOUND)
    elif data.startswith(b"PK\x03\x04"):
        found = next(((what, hint) for magic, what, hint in _PACKED if data.startswith(magic, 30)), None)
    if found is None:
        _refuse_misnamed(sample)
    else:
        message = f"This is {found[0]}."
        raise PostilError(message, found[1])


def _refuse_misnamed(sample: Sample) -> None:
    """PostilError for bytes that are no text in a file whose name says what it should be."""
    called = _CALLED.get(PurePath(sample.name).suffix)
    if called is not None and _BINARY.search(sample.head, 0, _BEGINNING):
        message = f"This is called {called} and is none, or it is damaged."
        raise PostilError(message, _AGAIN)
