"""Codebooks as files, and those that come with the program."""

from pathlib import Path

from desktop.formats.codebooks.record import fresh_id
from desktop.formats.codebooks.registry import SUFFIXES, WRITTEN, load, save
from desktop.model.codebook import Codebook
from desktop.resources import resource

__all__ = [
    "DEFAULT",
    "SUFFIXES",
    "WRITTEN",
    "default_codebook",
    "fresh_id",
    "load_codebook",
    "presets",
    "save_codebook",
]

DEFAULT = "speech-acts"
load_codebook = load
save_codebook = save


def default_codebook() -> Codebook:
    """The codebook of a new project."""
    return load_codebook(resource("codebooks", f"{DEFAULT}.toml"))


def presets() -> tuple[Path, ...]:
    """The codebooks to begin with, that of a new project first."""
    first = resource("codebooks", f"{DEFAULT}.toml")
    return (first, *(path for path in sorted(first.parent.glob("*.toml")) if path != first))
