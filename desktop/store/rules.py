"""Rules made from a reader's choices: lines that are always removed, or always kept."""

from dataclasses import dataclass

from desktop.store.connection import Connection


@dataclass(frozen=True, slots=True)
class CleaningRule:
    """Lines of that key are always removed or kept: `action` is `remove` or `keep`; `at` says since when."""

    key: str
    action: str
    at: str = ""


def read(connection: Connection) -> tuple[CleaningRule, ...]:
    """All rules, the newest first."""
    return tuple(
        CleaningRule(*row) for row in connection.rows("SELECT key, action, at FROM cleaning_rule ORDER BY at DESC, key")
    )


def put(connection: Connection, rule: CleaningRule) -> CleaningRule:
    """Have that rule, or none for that key where its action is empty; the one before, which may be none."""
    row = connection.row("SELECT action, at FROM cleaning_rule WHERE key = ?", (rule.key,))
    if rule.action:
        connection.run("INSERT OR REPLACE INTO cleaning_rule VALUES (?, ?, ?)", (rule.key, rule.action, rule.at))
    else:
        connection.run("DELETE FROM cleaning_rule WHERE key = ?", (rule.key,))
    return CleaningRule(rule.key, *row) if row else CleaningRule(rule.key, "")
