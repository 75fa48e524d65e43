"""What of an article its reader should look at, in numbers: asked for after every edit, so no more than that."""

from desktop.store import articles
from desktop.workspace.reader import Reader


def doubts_of(workspace: Reader, article_id: int) -> tuple[int, int]:
    """How many stretches of the article cleaning kept in doubt, and how many passages have no place in its text."""
    return articles.doubts(workspace.connection, article_id)
