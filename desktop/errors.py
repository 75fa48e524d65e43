"""The one kind of error that is the user's world rather than a bug."""


class PostilError(Exception):
    """Something a user met and can act on.

    `message` says what happened and what was kept; `hint` says what to do next.
    Everything else that is raised is a bug and goes to the log.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class Cancelled(Exception):  # noqa: N818  (not an error: the user asked for it)
    """Raised by a job's report call when the user has cancelled the job."""
