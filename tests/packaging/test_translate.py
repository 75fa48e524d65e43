"""The translations are those of the texts in the code."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest


@pytest.fixture
def translate(script: Callable[[str], ModuleType]) -> ModuleType:
    """The script."""
    return script("translate")


def test_texts_are_collected_from_calls(translate: ModuleType, tmp_path: Path) -> None:
    path = tmp_path / "x.py"
    path.write_text('tr("One {a}", a=1)\ntr("{n} twos", n=2)\nother("three")\n', "utf-8")
    assert list(translate.calls(path)) == [("One {a}", False), ("{n} twos", True)]
    path.write_text("tr(text)\n", "utf-8")
    with pytest.raises(ValueError, match=r"x\.py:1"):
        list(translate.calls(path))


def test_what_is_translated_stays_and_what_is_new_comes_in(translate: ModuleType, tmp_path: Path) -> None:
    folder = tmp_path / "translations"
    shutil.copytree(translate.FOLDER, folder)
    ts = folder / "postil_de.ts"
    tree = ET.parse(ts)  # noqa: S314  (our own file)
    for message in tree.iter("message"):
        if message.findtext("source") == "Article":
            message.find("translation").text = "Beitrag"  # type: ignore[union-attr]
            message.find("translation").attrib.clear()  # type: ignore[union-attr]
        if message.findtext("source") == "Undo":
            message.find("source").text = "Undo what was"  # type: ignore[union-attr]
    tree.write(ts, "utf-8", xml_declaration=True)
    translate.update(folder)
    messages = ET.parse(ts).iter("message")  # noqa: S314  (as above)
    after = {message.findtext("source"): message.findtext("translation") for message in messages}
    assert after["Article"] == "Beitrag"
    assert "Undo what was" not in after
    assert "Undo" in after


def test_the_files_are_those_of_the_code(translate: ModuleType, tmp_path: Path) -> None:
    folder = tmp_path / "translations"
    shutil.copytree(translate.FOLDER, folder)
    translate.update(folder)
    translate.release(folder)
    for path in sorted(folder.iterdir()):
        assert path.read_bytes() == (translate.FOLDER / path.name).read_bytes(), "run: make translations"


def _fields(text: str) -> set[str]:
    return set(re.findall(r"\{\w+\}", text))


@pytest.mark.parametrize(("language", "plurals"), [("en", 2), ("de", 2), ("ar", 6)])
def test_every_string_is_translated_whole(translate: ModuleType, language: str, plurals: int) -> None:
    assert [line for line in translate.missing() if line.startswith(language)] == []
    for message in ET.parse(translate.FOLDER / f"postil_{language}.ts").iter("message"):  # noqa: S314  (as above)
        source, translation = message.findtext("source", ""), message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
        assert len(forms) == (plurals if message.get("numerus") else 1), source
        for form in forms:
            assert form.strip(), source
            free = {"{n}"} if message.get("numerus") else set()  # "one article" has its number in words
            assert _fields(form) - free == _fields(source) - free, source


def test_reasons_of_cleaning_are_among_the_strings(translate: ModuleType) -> None:
    found = list(translate.reasons())
    assert {"share bar", "perhaps share bar", "removed by your rule", "repeated line"} <= set(found)
    known = translate.strings()
    assert all((reason, False) in known for reason in found)
