"""Changes how the source of an article was cleaned: a long article's in the background, for that takes a second."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.errors import PostilError
from desktop.model.change import Change
from desktop.model.span import Span
from desktop.ui.translation import tr

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow
    from desktop.ui.work import Job
    from desktop.workspace.workspace import Workspace

LONG = 300_000  # code points: up to these, a change is made within a few frames
_THREADS = 2  # that jobs have: where others are at work already, nobody knows how long a new one would wait

Changing = Callable[["Workspace", int, Span], object]


def change_source(
    window: "MainWindow", article_id: int, changing: Changing, span: Span, failed: Callable[[PostilError], None]
) -> "Job | None":
    """Have `changing` done to a stretch of the source; the job that does it, if it is not done when this returns."""
    workspace, article = window.workspace, window.workspace.article(article_id)
    if len(article.text) < LONG or len(window.runner.jobs) >= _THREADS:
        try:
            changing(workspace, article_id, span)
        except PostilError as error:
            failed(error)
        return None

    def tell(change: Change) -> None:
        window.runner.post(lambda: workspace.notice(change))

    def work(_report: object) -> None:
        with workspace.connect() as own:
            own.subscribe(tell)
            changing(own, article_id, span)

    return window.runner.start(tr("Original"), work, done=lambda _: None, failed=failed, quiet=True)
