"""The files of residue: each is well-formed, knows its language's pages, and leaves its articles alone."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from desktop.text.cleaning.credits import split_credit
from desktop.text.cleaning.dates import date_line
from desktop.text.cleaning.languages import language_of, languages_of
from desktop.text.cleaning.lines import read_lines
from desktop.text.cleaning.rules import Rules, known_languages, line_key, load_rules, residue_data

DATA = tomllib.loads((Path(__file__).parents[2] / "data" / "text" / "residue.toml").read_text("utf-8"))
KEYS = {"reason", "sure", "lines", "patterns", "anywhere", "sentences", "tail", "heads", "meta", "border"}
ALL = ["ar", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "tr", "zh"]


def rules(language: str) -> Rules:
    return load_rules((language, "en") if language != "en" else ("en",))


def cases(name: str) -> list[tuple[Any, ...]]:
    """The rows of that name, each with its language."""
    rows = [(language, row) for language, table in DATA.items() for row in table.get(name, ())]
    return [(language, *([row] if isinstance(row, str) else row)) for language, row in rows]


def test_every_language_of_the_program_has_a_file() -> None:
    assert list(known_languages()) == ALL
    for language in ALL:
        assert residue_data(language)["language"] == language


@pytest.mark.parametrize("language", ALL)
def test_a_file_is_well_formed(language: str) -> None:
    data = residue_data(language)
    known = {entry["reason"] for entry in residue_data("en")["residue"]}
    for entry in data["residue"]:
        assert entry["reason"] in known
        assert isinstance(entry["sure"], bool)
        assert set(entry) <= {
            "reason",
            "sure",
            "lines",
            "patterns",
            "anywhere",
            "sentences",
            "tail",
            "heads",
            "meta",
            "border",
        }
        assert all(line_key(line) for line in entry.get("lines", ()))
        for pattern in entry.get("patterns", ()):
            assert re.compile(pattern).groups == 0
    assert set(data["months"].values()) == set(range(1, 13))
    assert len(data["words"]) == len(set(data["words"])) >= 50


@pytest.mark.parametrize(("language", "line", "reason"), cases("residue"))
def test_residue(language: str, line: str, reason: str) -> None:
    found = rules(language).residue(line_key(line), sentence=line.endswith(".") and len(line.split()) > 4)
    assert found is not None
    assert (found.reason, found.sure) == (reason, True)


@pytest.mark.parametrize(("language", "line"), cases("body"))
def test_articles_are_left_alone(language: str, line: str) -> None:
    found = rules(language).residue(line_key(line), sentence=line.endswith("."))
    assert found is None
    (read,) = read_lines(line, rules(language))
    assert not read.meta


@pytest.mark.parametrize(("language", "line", "found"), cases("dates"))
def test_dates(language: str, line: str, found: str) -> None:
    assert date_line(line, rules(language)) == found


@pytest.mark.parametrize(("language", "line"), cases("bylines"))
def test_bylines(language: str, line: str) -> None:
    (read,) = read_lines(line, rules(language))
    assert read.byline


@pytest.mark.parametrize("language", [language for language in DATA if "credit" in DATA[language]])
def test_credits(language: str) -> None:
    line, credit = DATA[language]["credit"]
    assert split_credit(line, rules(language)).credit == credit


@pytest.mark.parametrize("language", [language for language in DATA if "body" in DATA[language]])
def test_the_language_is_told_from_the_text(language: str) -> None:
    text = "\n".join(DATA[language]["body"])
    assert languages_of(text) in {(language, "en"), ("en",)}
    assert language_of(text) == language
