"""clean, through the command's own entry."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

from desktop.workspace.jobs import clean_file

Postil = Callable[..., subprocess.CompletedProcess[bytes]]
Run = Callable[..., tuple[int, str, str]]


def test_a_line_per_file_with_all_that_was_found_and_removed(run: Run, raw: Path) -> None:
    code, out, err = run("clean", raw, "--format", "jsonl")
    assert (code, err) == (0, "")
    found = json.loads(out)
    assert list(found) == ["file", "articles"]
    assert found["file"] == str(raw)
    (article,) = found["articles"]
    assert list(article) == [
        "title",
        "text",
        "source",
        "published",
        "language",
        "captions",
        "blocks",
        "doubts",
        "removed",
        "details",
    ]
    assert article["title"] == "Ministers promise relief after second flood"
    assert article["text"].startswith("LONDON, 3 March 2025 - The minister 🚀 vowed")
    blocks = [article["text"][block["start"] : block["end"]] for block in article["blocks"]]
    assert "\n\n".join(blocks) == article["text"]
    assert {block["kind"] for block in article["blocks"]} == {"paragraph"}
    source = raw.read_text("utf-8")
    (cleaned,) = clean_file(raw).articles
    assert article["removed"] == [
        {"start": removed.start, "end": removed.end, "reason": removed.reason} for removed in cleaned.removed
    ]
    assert article["title"] in {source[each["start"] : each["end"]].strip() for each in article["removed"]}


def test_captions_come_with_their_credits(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "caption.txt"
    path.write_text(
        "Prime minister will not step down\n\nThe prime minister waves from a balcony in March. [Jane Roe/Reuters]\n\n"
        "LONDON, 3 March 2025 - The prime minister said on Monday that he would not step down before the vote.\n\n"
        "The opposition asked him to go at once, and called a rally for Friday in front of the parliament.\n\n"
        "Two of his own ministers have left since Sunday, and a third was said to be writing her letter.\n",
        "utf-8",
    )
    (article,) = json.loads(run("clean", path)[1])["articles"]
    assert article["captions"] == [
        {"text": "The prime minister waves from a balcony in March.", "credit": "Jane Roe/Reuters"}
    ]


def test_each_failure_is_told_and_the_good_ones_are_printed(run: Run, raw: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "binary.txt").write_bytes(b"\x7fELF" + bytes(range(256)) * 20)
    (tmp_path / "nothing").mkdir()
    bad = [tmp_path / "nothing", tmp_path / "empty.txt", tmp_path / "binary.txt", tmp_path / "missing.txt"]
    code, out, err = run("clean", *bad[:3], raw, *bad[3:])
    assert code == 1
    assert [json.loads(line)["file"] for line in out.splitlines()] == [str(raw)]
    assert [line.split(": ")[1] for line in err.splitlines() if line.startswith("error")] == [str(path) for path in bad]


def test_folders_are_searched(run: Run, raw: Path, tmp_path: Path) -> None:
    folder = tmp_path / "pages" / "older"
    folder.mkdir(parents=True)
    for name in ("a.txt", "b.txt", "notes.xyz"):
        (folder / name).write_bytes(raw.read_bytes())
    code, out, err = run("clean", tmp_path / "pages")
    assert (code, err) == (0, "")
    assert [json.loads(line)["file"] for line in out.splitlines()] == [
        str(folder / name) for name in ("a.txt", "b.txt")
    ]


def test_what_comes_in_on_standard_input(postil: Postil, raw: Path) -> None:
    done = postil("clean", "-", input=raw.read_bytes())
    found = json.loads(done.stdout)
    assert (done.returncode, found["file"], found["articles"][0]["title"]) == (
        0,
        "-",
        "Ministers promise relief after second flood",
    )
    done = postil("clean", "-", input=b"")
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode("utf-8").startswith("error: -: ")
