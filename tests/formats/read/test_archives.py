"""Archives, honest ones and others."""

import gzip
import io
import struct
import tarfile
import zipfile

import pytest

from desktop.errors import PostilError
from desktop.formats.read import archives
from desktop.formats.read.archives import Member, kind, members

TEXT = b"The minister of trade resigned on Monday."


def zipped(**files: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def tarred(how: str = "w:gz", /, **files: bytes) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=how) as archive:  # type: ignore[call-overload]  # the mode is one of its own
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
        link = tarfile.TarInfo("link")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
    return out.getvalue()


def read(data: bytes, name: str = "a.zip") -> list[Member]:
    return list(members(io.BytesIO(data), name))


def test_members_in_order() -> None:
    found = read(zipped(**{"b/one.txt": TEXT, "b/": b"", "a.txt": b"x"}))
    assert found == [Member("b/one.txt", TEXT), Member("a.txt", b"x")]


@pytest.mark.parametrize("name", ["../evil.txt", "/etc/evil.txt", "a/../../evil.txt", "C:/evil.txt", "..\\evil.txt"])
def test_a_name_that_leads_out_is_refused_and_the_rest_comes_in(name: str) -> None:
    refused, fine = read(zipped(**{name: TEXT, "fine.txt": TEXT}))
    assert "leads out" in refused.reason
    assert fine.data == TEXT
    if "\\" not in name:
        assert "leads out" in read(tarred(**{name: TEXT}), "a.tar.gz")[0].reason


def test_a_bomb_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "_SMALL", 1_000_000)
    bomb, fine = read(zipped(**{"bomb.txt": b"a" * 5_000_000, "fine.txt": TEXT}))
    assert "many times" in bomb.reason
    assert bomb.data == b""
    assert fine.data == TEXT
    monkeypatch.setattr(archives, "ALTOGETHER", 100)
    assert [bool(member.data) for member in read(zipped(a=TEXT, b=TEXT, c=TEXT))] == [True, True, False]
    monkeypatch.setattr(archives, "LARGEST", 10)
    assert "many times" in read(gzip.compress(TEXT), "a.txt.gz")[0].reason
    assert "many times" in read(tarred(a=TEXT), "a.tgz")[0].reason


def test_more_files_than_can_be_meant(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MOST", 2)
    for found in (read(zipped(a=b"1", b=b"2", c=b"3", d=b"4")), read(tarred(a=b"1", b=b"2", c=b"3"), "a.tar")):
        assert [member.data for member in found] == [b"1", b"2", b""]
        assert "more than 2 files" in found[-1].reason


def test_what_is_encrypted_damaged_or_strange_is_told() -> None:
    data = bytearray(zipped(**{"a.txt": TEXT * 50, "b.txt": TEXT}))
    central = data.index(b"PK\x01\x02")
    locked = bytearray(data)
    locked[central + 8] |= 1
    assert read(bytes(locked))[0].reason == "It is encrypted."
    broken = bytearray(data)
    broken[40] ^= 0xFF
    assert read(bytes(broken))[0].reason.startswith("It is damaged")
    wrong = bytearray(data)
    crc = struct.unpack_from("<I", wrong, central + 16)[0]
    struct.pack_into("<I", wrong, central + 16, crc ^ 1)
    assert read(bytes(wrong))[0].reason == "It is damaged: its check sum is wrong."
    strange = bytearray(data)
    struct.pack_into("<H", strange, central + 10, 97)
    assert "not known here" in read(bytes(strange))[0].reason
    for found in (locked, broken, wrong, strange):
        assert read(bytes(found))[1].data == TEXT


@pytest.mark.parametrize("name", ["a.zip", "a.tar", "a.tar.gz"])
def test_an_archive_that_cannot_be_read_is_told(name: str) -> None:
    data = {"a.zip": b"PK\x03\x04", "a.tar": b"\0" * 257 + b"ustar", "a.tar.gz": gzip.compress(b"no tar")}[name]
    with pytest.raises(PostilError, match="damaged"):
        read(data + b"x" * 600, name)


def test_an_archive_that_ends_too_early() -> None:
    data = tarred("w:", a=TEXT * 1000, b=TEXT * 1000)
    found = read(data[:60_000], "a.tar")
    assert found[0].data == TEXT * 1000
    assert "damaged" in found[-1].reason
    assert "damaged" in read(gzip.compress(TEXT * 100)[:50], "a.txt.gz")[0].reason


@pytest.mark.parametrize("encoding", ["utf-8", "cp866", "cp437"])
def test_names_of_old_archives(encoding: str) -> None:
    name = (
        "M\u00fcller.txt"
        if encoding == "cp437"
        else "\u043d\u043e\u0432\u043e\u0441\u0442\u0438 \u043d\u0435\u0434\u0435\u043b\u0438.txt"
    )
    raw = name.encode(encoding)
    data = zipped(**{"x" * len(raw): TEXT}).replace(b"x" * len(raw), raw)
    (member,) = read(data)
    assert member.data == TEXT
    assert member.name.endswith(".txt")
    if encoding == "utf-8":
        assert member.name == name


def test_tar_and_gzip() -> None:
    for mode, name in (("w:", "a.tar"), ("w:gz", "a.tar.gz"), ("w:gz", "a.TGZ")):
        assert read(tarred(mode, **{"b/a.txt": TEXT}), name) == [Member("b/a.txt", TEXT)]
    assert read(gzip.compress(TEXT), "news.csv.gz") == [Member("news.csv", TEXT)]


@pytest.mark.parametrize(
    ("name", "head", "found"),
    [
        ("a.zip", zipped(a=TEXT)[:300], "zip"),
        ("a", b"PK\x05\x06", "zip"),
        ("a.docx", zipped(**{"[Content_Types].xml": TEXT})[:300], ""),
        ("a.docx", zipped(**{"word/numbering.xml": TEXT})[:300], ""),
        ("A.XLSX", b"PK\x03\x04nothing", ""),
        ("a.odt", zipped(mimetype=TEXT)[:300], ""),
        ("a.zip", zipped(**{"[Content_Types].xml": TEXT})[:300], "zip"),
        ("a.tar", tarred("w:", a=TEXT)[:300], "tar"),
        ("a.gz", gzip.compress(TEXT), "gzip"),
        ("a.txt", TEXT, ""),
        ("a.txt", b"", ""),
    ],
    ids=[  # the heads have times in them
        "zip",
        "empty zip",
        "docx",
        "docx in another order",
        "damaged workbook",
        "odt",
        "docx by its inside alone",
        "tar",
        "gzip",
        "text",
        "nothing",
    ],
)
def test_archives_are_told_by_their_first_bytes(name: str, head: bytes, found: str) -> None:
    assert kind(name, head) == found
