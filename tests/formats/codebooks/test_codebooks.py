"""Codebooks through every format, and what is no codebook."""

from pathlib import Path

import pytest
from lxml import etree

from desktop.errors import PostilError
from desktop.formats.codebooks.qdc import loads
from desktop.formats.codebooks.record import fresh_id
from desktop.formats.codebooks.registry import load, save
from desktop.model.codebook import Codebook, Label
from desktop.workspace.codebooks import default_codebook, presets

TREE = Codebook(
    "Taten",
    (
        Label(
            "act", "Act", "#444444", "c", "Anything *done*.", attributes=(("size", ()),), kinds=(("size", "number"),)
        ),
        Label(
            *("pledge", "Zusage 😀", "#2f7d4f", "p", "**Counts:** promises", ("We will: soon.",), ("We may.",), "act"),
            *(("speaker", "addressee"), (("modality", ("asserted", "denied")),), (("CAMEO", "03"),)),
        ),
        Label("old", "Old", "#b5452c", parent="pledge", deprecated=True),
    ),
)


@pytest.mark.parametrize("suffix", [".yaml", ".json"])
def test_a_codebook_comes_back_whole(tmp_path: Path, suffix: str) -> None:
    for codebook in (TREE, default_codebook(), Codebook("Empty")):
        path = tmp_path / f"acts{suffix}"
        save(codebook, path)
        assert load(path) == codebook


def test_qdc_is_valid_and_brings_back_what_it_can_hold(checkout: Path, tmp_path: Path) -> None:
    schema = etree.XMLSchema(etree.parse(checkout / "tests" / "data" / "refi_qda" / "Codebook.xsd"))
    for codebook in (TREE, *map(load, presets())):
        path = tmp_path / "acts.qdc"
        save(codebook, path)
        schema.assertValid(etree.parse(path))
        found = load(path)
        assert found.name == "acts"
        fields = ("name", "color", "definition", "examples", "counterexamples", "codes", "deprecated")
        for label, read in zip(codebook.labels, found.labels, strict=True):
            assert [getattr(read, field) for field in fields] == [getattr(label, field) for field in fields]
        names = {each.id: each.name for each in found.labels} | {"": ""}
        before = {each.id: each.name for each in codebook.labels} | {"": ""}
        assert [names[each.parent] for each in found.labels] == [before[each.parent] for each in codebook.labels]
        first = path.read_bytes()
        save(codebook, path)
        assert path.read_bytes() == first


FOREIGN = b"""<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Another 1.2"><Codes>
<Code guid="00000000-0000-0000-0000-000000000001" name="Themes" isCodable="false"><Description>All.</Description>
<Code guid="00000000-0000-0000-0000-000000000002" name="Blame" isCodable="true" color="#F0a"/>
<Code guid="00000000-0000-0000-0000-000000000003" name="blame!" isCodable="true" color="#00FF00"/>
</Code></Codes></CodeBook>"""


def test_qdc_of_another_program() -> None:
    themes, blame, other = loads(FOREIGN, "theirs").labels
    assert (themes.id, themes.definition, themes.deprecated) == ("themes", "All.", True)
    assert (blame.id, blame.color, blame.parent) == ("blame", "#ff00aa", "themes")
    assert (other.id, other.color) == ("blame-2", "#00ff00")


BOMB = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><CodeBook>&b;</CodeBook>'


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.yaml", b"name: [", "not valid YAML"),
        ("a.yaml", b"- 1", "no name and labels"),
        ("a.yaml", b"!!python/object/apply:os.system ['true']", "not valid YAML"),
        ("a.yml", b"name: A\nlabels: [{id: a, name: A, color: '#000000', examples: one}]", "is no list"),
        ("a.yml", b"name: A\nlabels: [{id: a, name: A, color: '#000000', key: 3}]", "key is no text"),
        ("a.json", b"{", "not valid JSON"),
        ("a.json", b"[" * 100_000, "not valid JSON"),
        ("a.json", b"\xff", "not saved as UTF-8"),
        (
            "a.json",
            b'{"name": "A", "labels": [{"id": "a", "name": "A", "color": "#000000", "parent": "b"}]}',
            "not there",
        ),
        ("a.json", b'{"name": "A", "labels": [{"id": "a", "name": "A", "color": "#000000", "parent": "a"}]}', "itself"),
        ("a.qdc", b"<x", "no XML"),
        ("a.qdc", b"<x/>", "no REFI-QDA codebook"),
    ],
)
def test_what_is_no_codebook(tmp_path: Path, name: str, data: bytes, message: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(PostilError, match=message) as caught:
        load(path)
    assert caught.value.hint


def test_entities_in_a_codebook_are_not_expanded() -> None:
    assert loads(BOMB, "x").labels == ()


def test_a_name_must_say_the_format(tmp_path: Path) -> None:
    with pytest.raises(PostilError, match="in what format") as caught:
        save(TREE, tmp_path / "acts.docx")
    assert ".qdc" in caught.value.hint
    assert list(tmp_path.iterdir()) == []


def test_ids_are_made_of_names() -> None:
    assert fresh_id("Zusage, neu!", []) == "zusage-neu"
    assert fresh_id("…", ["label", "label-2"]) == "label-3"
