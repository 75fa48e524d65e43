"""Everything that ships is named in LICENSES/README.md, with the text of its licence beside it."""

import re
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from desktop.resources import resource

ROW = re.compile(r"^\| (?P<name>[^|]+?) \|.*$", re.MULTILINE)
LINK = re.compile(r"\]\((?P<file>[^)]+)\)")


@pytest.fixture(scope="module")
def folder() -> Path:
    return Path(__file__).resolve().parents[2] / "LICENSES"


@pytest.fixture(scope="module")
def rows(folder: Path) -> dict[str, str]:
    """The rows of the tables, by the normalized name in their first column."""
    table = (folder / "README.md").read_text("utf-8")
    return {normalized(row["name"]): row[0] for row in ROW.finditer(table)}


def normalized(name: str) -> str:
    """A package's name as the packaging standard compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def needed(name: str, found: set[str]) -> set[str]:
    """That distribution and all it needs on this machine, without extras."""
    if normalized(name) in found:
        return found
    found.add(normalized(name))
    for line in distribution(name).requires or []:
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            needed(requirement.name, found)
    return found


def test_every_package_an_installation_brings_is_named(rows: dict[str, str]) -> None:
    brought = needed("postil", set()) - {"postil"}
    assert len(brought) > 40, "the requirements were not followed"
    assert sorted(brought - rows.keys()) == []


def test_no_package_is_named_that_nothing_brings(rows: dict[str, str]) -> None:
    brought = needed("postil", set())
    strangers = []
    for name in rows.keys() - brought - {"colorama"}:  # colorama: on Windows only
        try:
            strangers.append(distribution(name).metadata["Name"])
        except PackageNotFoundError:
            continue
    assert strangers == []


def test_every_row_links_to_a_text(folder: Path, rows: dict[str, str]) -> None:
    headings = {"what", "package", "-"}
    for name, row in rows.items():
        files = [match["file"] for match in LINK.finditer(row)]
        assert files or name in headings, row
        for file in files:
            assert len((folder / file).read_text("utf-8")) > 200, file


def test_every_text_is_linked(folder: Path) -> None:
    table = (folder / "README.md").read_text("utf-8")
    linked = {match["file"] for match in LINK.finditer(table)}
    assert {path.name for path in folder.iterdir()} - linked == {"README.md"}


def test_fonts_and_sample_are_named(rows: dict[str, str]) -> None:
    for row in ("source serif 4, by adobe", "inter, by the inter project authors", "ten articles by wikinews"):
        assert row in rows
    assert resource("sample", "ATTRIBUTION.md").is_file()


def test_the_fonts_licences_are_the_right_ones(folder: Path) -> None:
    serif = (folder / "OFL-1.1-SourceSerif4.txt").read_text("utf-8")
    inter = (folder / "OFL-1.1-Inter.txt").read_text("utf-8")
    for text in (serif, inter):
        assert "SIL OPEN FONT LICENSE Version 1.1" in text
    assert "Reserved Font Name ‘Source’" in serif
    assert "Reserved Font Name ‘" not in inter
