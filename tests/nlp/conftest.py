"""One loaded model for all tests of this folder; loading takes a second."""

import pytest

from desktop.nlp.entities import EntityModel


@pytest.fixture(scope="session")
def model() -> EntityModel:
    """The real model."""
    return EntityModel.load()
