"""Codebooks from TOML files."""

from pathlib import Path

import pytest

from desktop.errors import PostilError
from desktop.model.codebook import Codebook, Label
from desktop.workspace.codebooks import default_codebook, load_codebook

FULL = """
name = "Acts"

[[labels]]
id = "pledge"
name = "Pledge"
color = "#2f7d4f"
key = "p"
parent = "act"
definition = \"\"\"
**Counts:** promises
\"\"\"
examples = ["We will."]
counterexamples = ["We may."]
roles = ["speaker", "addressee"]
codes = { CAMEO = "03" }
[labels.attributes]
modality = ["asserted", "denied"]

[[labels]]
id = "threat"
name = "Threat"
color = "#4527a0"

[[labels]]
id = "act"
name = "Act"
color = "#444444"
"""


def test_a_codebook_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "acts.toml"
    path.write_text(FULL, "utf-8")
    pledge = Label(
        "pledge",
        "Pledge",
        "#2f7d4f",
        "p",
        "**Counts:** promises",
        ("We will.",),
        ("We may.",),
        "act",
        ("speaker", "addressee"),
        (("modality", ("asserted", "denied")),),
        (("CAMEO", "03"),),
    )
    assert load_codebook(path) == Codebook(
        "Acts", (pledge, Label("threat", "Threat", "#4527a0"), Label("act", "Act", "#444444"))
    )


def test_the_codebook_of_new_projects() -> None:
    codebook = default_codebook()
    assert codebook.name == "Speech acts"
    assert {"pledge", "accusation", "demand"} <= {label.id for label in codebook.labels}


@pytest.mark.parametrize(
    ("contents", "message"),
    [
        (b"name = ", "is not valid TOML"),
        (b"name = '\xff'", "cannot be read"),
        (b"", "is not complete: name is missing"),
        (b"name = 'A'\nlabels = 3", "is not complete"),
        (b"name = 'A'\nlabels = ['x']", "is not complete"),
        (b"name = 'A'\n[[labels]]\nid = 'x'\nname = 'X'", "is not complete: color is missing"),
        (b"name = 'A'\n[[labels]]\nid = 'x'\nname = 7\ncolor = '#000000'", "is not complete: name is missing"),
        (b"name = 'A'\n[[labels]]\nid = 'x'\nname = 'X'\ncolor = '#000'\ncodes = 3", "is not complete"),
        (
            b"name = 'A'" + 2 * b"\n[[labels]]\nid = 'x'\nname = 'X'\ncolor = '#000000'",
            "more than one label has the id x",
        ),
    ],
)
def test_what_is_no_codebook(tmp_path: Path, contents: bytes, message: str) -> None:
    path = tmp_path / "acts.toml"
    path.write_bytes(contents)
    with pytest.raises(PostilError, match=message) as caught:
        load_codebook(path)
    assert caught.value.hint


def test_a_codebook_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(PostilError, match="cannot be read"):
        load_codebook(tmp_path / "gone.toml")
