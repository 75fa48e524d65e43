"""Files made to do harm, each through `postil import`: what is said, how long it takes, how much memory it needs."""

import os
import re
import socket
import subprocess
import sys
import threading
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from tests.bench.report import Result
from tests.bench.texts import text
from tests.formats.read.pdfs import packed, pdf

STORY = "Minister quits\n\nThe minister said on Monday that she had promised the unions too much, and left.\n"
POSTIL = [sys.executable, "-m", "desktop"]
PORT = 47_611  # that the pages here name
MANY, BROKEN = 10_000, 37
LONGEST = 300  # seconds for the longest of them, on a slow machine
MOST = 2_000  # megabytes, with all processes that are started
_WORD = "http://www.w3.org/2006/word"


@dataclass(frozen=True, slots=True)
class Case:
    """Files to be made in a folder, what has to be said of them, and how many articles are in them."""

    name: str
    make: Callable[[Path], None]
    says: str = ""
    articles: int = 0


def measure(folder: Path, _runs: int) -> list[Result]:
    """Every case once; RuntimeError where one of them does not end as it should."""
    results: list[Result] = []
    for case in CASES:
        with TemporaryDirectory(dir=folder) as name:
            results += tried(case, Path(name))
    return results


def tried(case: Case, folder: Path) -> list[Result]:
    """Seconds and megabytes of one case. RuntimeError where it does not end as it should."""
    files = folder / "files"
    files.mkdir()
    case.make(files)
    with listening() as called:
        seconds, megabytes, said = run(folder / "p.postil", files)
    dumped = subprocess.run([*POSTIL, "dump", str(folder / "p.postil")], capture_output=True, check=True)
    number = len(dumped.stdout.splitlines())
    if re.search(case.says, said) is None or "Traceback" in said or called or number != case.articles:
        message = f"{case.name}: {number} articles, {len(called)} calls to the network; it says\n{said[-2000:]}"
        raise RuntimeError(message)
    return [
        Result(case.name, "s", seconds, 1, at_most=LONGEST),
        Result("  the most memory", "MB", megabytes, 1, at_most=MOST),
    ]


def run(project: Path, files: Path) -> tuple[float, float, str]:
    """Import the files; seconds, megabytes of the largest process, and what was said."""
    started = perf_counter()
    with (project.parent / "said").open("wb") as said:
        process = subprocess.Popen([*POSTIL, "import", str(project), str(files)], stdout=said, stderr=said)
        _, _, used = os.wait4(process.pid, 0)
        process.returncode = 0  # it has been waited for
    return perf_counter() - started, used.ru_maxrss / 1000, (project.parent / "said").read_text("utf-8")


@contextmanager
def listening() -> Iterator[list[str]]:
    """What calls the port that the pages here name, meanwhile."""
    called: list[str] = []
    with socket.create_server(("127.0.0.1", PORT)) as server:

        def take() -> None:
            while True:
                try:
                    connection, address = server.accept()
                except OSError:
                    return
                called.append(str(address))
                connection.close()

        thread = threading.Thread(target=take)
        thread.start()
        yield called
        server.shutdown(socket.SHUT_RDWR)
    thread.join()


def large_text(folder: Path) -> None:
    """1 GB of news."""
    with (folder / "large.txt").open("w", encoding="utf-8") as file:
        block = text(150_000) + "\n\n"
        for _ in range(1_000_000_000 // len(block) + 1):
            file.write(block)


def long_line(folder: Path) -> None:
    """50 MB without a line end."""
    line = text(20_000).replace("\n", " ")
    (folder / "line.txt").write_text((line * (50_000_000 // len(line) + 1))[:50_000_000], "utf-8")


def bomb(folder: Path) -> None:
    """A gigabyte in a megabyte, and an honest file behind it."""
    with zipfile.ZipFile(folder / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        with archive.open("bomb.txt", "w") as member:
            for _ in range(1_000):
                member.write(b"a" * 1_000_000)
        archive.writestr("fine.txt", STORY)


def leading_out(folder: Path) -> None:
    """A member that would be written outside, were it unpacked."""
    with zipfile.ZipFile(folder / "out.zip", "w") as archive:
        archive.writestr("../../out.txt", STORY)
        archive.writestr("fine.txt", STORY)


def many_objects(folder: Path) -> None:
    """A page, and a million objects more."""
    page = b"BT /F 10 Tf 50 700 Td (The minister said on Monday that she had promised too much.) Tj ET"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[4 0 R]/Count 1>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 5 0 R/Resources<</Font<</F 3 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(page), page),
    ]
    (folder / "objects.pdf").write_bytes(packed([*objects, *(b"[%d]" % number for number in range(1_000_000))]))


def many_texts(folder: Path) -> None:
    """A page of a hundred thousand pieces of text."""
    words = [(50.0 + number % 500, 50.0 + number % 700, "a") for number in range(100_000)]
    (folder / "pieces.pdf").write_bytes(pdf(words))


def entities(folder: Path) -> None:
    """A document whose text is ten entities deep, each ten times the one before."""
    names = "abcdefghij"
    grown = "".join(f'<!ENTITY {one} "{f"&{before};" * 10}">' for before, one in pairwise(names))
    body = "<w:body><w:p><w:r><w:t>&j;</w:t></w:r></w:p></w:body>"
    document = (
        f'<!DOCTYPE x [<!ENTITY a "ha">{grown}]><w:document xmlns:w="{_WORD}processingml/main">{body}</w:document>'
    )
    with zipfile.ZipFile(folder / "entities.docx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", document)


def calling(folder: Path) -> None:
    """A page that would load scripts, pictures and styles, and send what it can."""
    host = f"http://127.0.0.1:{PORT}"
    (folder / "calling.html").write_text(
        f"""<!DOCTYPE html SYSTEM "{host}/dtd"><html><head><title>Minister quits</title><base href="{host}/">
        <meta http-equiv="refresh" content="0;url={host}/r"><link rel="stylesheet" href="{host}/a.css">
        <script src="{host}/a.js"></script><script>fetch("{host}/f")</script><style>@import "{host}/b.css";</style>
        </head><body onload="fetch('{host}/o')"><h1>Minister quits</h1><img src="{host}/p.gif" srcset="{host}/q.gif 2x">
        <iframe src="{host}/i"></iframe><object data="{host}/d"></object><video src="{host}/v" autoplay></video>
        {"".join(f"<p>{block}</p>" for block in text(400).split(chr(10)) if block)}</body></html>""",
        "utf-8",
    )


def deep(folder: Path) -> None:
    """Elements, brackets and quotations in one another, a hundred thousand deep."""
    (folder / "deep.html").write_text("<div>" * 100_000 + STORY, "utf-8")
    (folder / "deep.json").write_text("[" * 100_000 + '"a"', "utf-8")
    (folder / "deep.md").write_text("> " * 100_000 + STORY, "utf-8")


def many_files(folder: Path) -> None:
    """Ten thousand files of which 37 are broken in five ways."""
    broken = (b"", b" \n\n", b"\x7fELF" + bytes(range(256)) * 20, b"%PDF-1.7\n\0\0", b"PK\x03\x04" + b"x" * 50)
    endings = (".txt", ".txt", ".txt", ".pdf", ".docx")
    for number in range(MANY):
        if number % (MANY // BROKEN) == 0 and number // (MANY // BROKEN) < BROKEN:
            (folder / f"{number:05}{endings[number % 5]}").write_bytes(broken[number % 5])
        else:
            (folder / f"{number:05}.txt").write_text(f"Headline number {number}\n\n{text(60, number)}\n", "utf-8")


CASES = (
    Case("a text of 1 GB", large_text, "larger than 200 MB"),
    Case("a line of 50 MB", long_line, "", 1),
    Case("a ZIP bomb", bomb, "many times what it holds", 1),
    Case("a ZIP that leads out", leading_out, "leads out of the archive", 1),
    Case("a PDF of a million objects", many_objects, "", 1),
    Case("a PDF page of 100,000 pieces", many_texts, "", 1),
    Case("a DOCX with an entity bomb", entities, "entities of its own"),
    Case("a page that calls", calling, "", 1),
    Case("100,000 in one another", deep, "no rows in it", 2),
    Case(f"{MANY:,} files, {BROKEN} of them broken", many_files, f"{MANY - BROKEN:,} articles imported", MANY - BROKEN),
)
