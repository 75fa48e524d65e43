"""Codebooks come back as they went in."""

import pytest

from desktop.model.codebook import Codebook, Label
from desktop.store import codebooks
from desktop.store.connection import Connection

FULL = Label(
    "pledge",
    "Pledge",
    "#2f7d4f",
    "p",
    "**Counts:** promises",
    ("We will.", "“Yes”"),
    ("We may.",),
    "act",
    ("speaker", "addressee"),
    (("modality", ("asserted", "denied")), ("scope", ())),
    (("CAMEO", "03"),),
)


def test_a_codebook_comes_back_in_its_order(connection: Connection) -> None:
    assert codebooks.read(connection) == Codebook("")
    for book in (Codebook("Acts", (FULL, Label("a", "A", "#000000"))), Codebook("Less", (Label("z", "Z", "#111111"),))):
        codebooks.write(connection, book)
        assert codebooks.read(connection) == book


def test_two_labels_of_one_id(connection: Connection) -> None:
    with pytest.raises(ValueError, match="same id"):
        codebooks.write(connection, Codebook("Acts", (FULL, FULL)))
    assert codebooks.read(connection) == Codebook("")
