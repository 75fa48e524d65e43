"""Plays the scenes, one after the other, and keeps their pictures."""

from collections.abc import Sequence
from html import escape
from pathlib import Path

import click
from PySide6.QtCore import qInstallMessageHandler

from desktop.ui.app import make_application
from desktop.ui.driver import quietly
from tests.scenes import states, views
from tests.scenes.stage import Stage

SCENES = {**states.SCENES, **views.SCENES}
# In sepia, too: what a reader looks at for hours.
MAIN = ("read", "tag", "a passage and its frame", "overlapping and discontinuous passages", "reading settings", "keys")


def play(out: Path, folder: Path, themes: Sequence[str], only: str = "", scale: str = "1") -> list[Path]:
    """Play the scenes with `only` in their names; returns the pictures' paths."""
    application = make_application()
    application.setCursorFlashTime(0)
    qInstallMessageHandler(quietly)
    out.mkdir(parents=True, exist_ok=True)
    made = []
    for theme in themes:
        for name in SCENES:
            if only not in name or (theme == "sepia" and name not in MAIN):
                continue
            made.append(take(name, theme, out, folder, scale))
            click.echo(made[-1])
    (out / "index.html").write_text(index(sorted(out.glob("*.png"))), "utf-8")
    return made


def take(name: str, theme: str, out: Path, folder: Path, scale: str = "1") -> Path:
    """Play one scene in one theme and keep its picture."""
    stage = Stage(folder, theme)
    try:
        SCENES[name](stage)
        image = stage.pictures.get(name) or stage.shoot(name)
    finally:
        stage.clear()
    size = "" if scale == "1" else f"-{scale}00-percent"
    path = out / f"{'-'.join(name.replace(',', '').split())}{size}-{theme}.png"
    if not image.save(str(path)):
        message = f"{path} could not be written"
        raise OSError(message)
    return path


def index(pictures: Sequence[Path]) -> str:
    """A page that shows them all."""
    figures = "".join(
        f'<figure><a href="{escape(path.name)}"><img src="{escape(path.name)}" loading="lazy" alt=""></a>'
        f"<figcaption>{escape(path.stem.replace('-', ' '))}</figcaption></figure>"
        for path in pictures
    )
    return (
        '<!doctype html><meta charset="utf-8"><title>Postil: every state</title><style>'
        "body{font:14px sans-serif;margin:24px;background:#f3f1ec;display:grid;gap:20px;"
        "grid-template-columns:repeat(auto-fill,minmax(460px,1fr))}figure{margin:0}"
        "img{width:100%;border:1px solid #ddd}"
        f"figcaption{{color:#555;margin-top:4px}}</style>{figures}\n"
    )
