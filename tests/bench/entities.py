"""Entities per second, against the model's own pipe without anything around it."""

from pathlib import Path
from statistics import median
from time import perf_counter

from desktop.nlp.entities import EntityModel
from desktop.workspace import jobs
from desktop.workspace.workspace import Workspace
from tests.bench.projects import quiet
from tests.bench.report import Result
from tests.bench.texts import text

ARTICLES, WORDS = 60, 500


def measure(folder: Path, runs: int) -> list[Result]:
    """Ours, with reading from and writing to a project file, against the bare pipe over the same texts."""
    path = folder / "entities.postil"
    files = folder / "entities"
    files.mkdir()
    for number in range(ARTICLES):
        (files / f"{number:03}.txt").write_text(f"Article {number}\n\n{text(WORDS, number)}\n", "utf-8")
    with Workspace.open(path, create=True) as workspace:
        jobs.import_paths(workspace, [files], quiet)
        texts = [workspace.article(row.id).text for row in workspace.rows()]
    model = EntityModel.load()
    with_offsets: list[float] = []
    bare: list[float] = []
    whole: list[float] = []
    for number in range(runs + 1):
        copy = folder / f"entities-{number}.postil"
        copy.write_bytes(path.read_bytes())
        rates = [_bare(model, texts), _ours(model, texts), _job(copy)]
        if number:  # the first run loads the job's own model
            for kept, rate in zip((bare, with_offsets, whole), rates, strict=True):
                kept.append(rate)
    floor = median(bare)
    return [
        Result(
            "entities, from text to spans", "/s", median(with_offsets), runs, floor=floor, at_least=0.9, relative=True
        ),
        Result("entities, from file to file", "/s", median(whole), runs, floor=floor, at_least=0.9, relative=True),
    ]


def _bare(model: EntityModel, texts: list[str]) -> float:
    started = perf_counter()
    found = sum(len(doc.ents) for doc in model.pipeline.pipe(texts))
    return found / (perf_counter() - started)


def _ours(model: EntityModel, texts: list[str]) -> float:
    started = perf_counter()
    found = sum(len(entities) for entities in model.find(texts))
    return found / (perf_counter() - started)


def _job(path: Path) -> float:
    started = perf_counter()
    jobs.find_entities(path, quiet)
    elapsed = perf_counter() - started
    with Workspace.open(path) as workspace:
        return sum(len(workspace.mentions(row.id)) for row in workspace.rows()) / elapsed
