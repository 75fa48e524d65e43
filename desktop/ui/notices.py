"""What the window tells its user: above the page, or for a moment in the status bar."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from desktop.errors import PostilError
from desktop.ui.said import said, told
from desktop.ui.translation import tr
from desktop.ui.voice import Voice

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow

_MOMENT = 4000  # milliseconds


class Notices:
    """Tells errors and news."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self.voice = Voice(window)
        window.banner.told.connect(self.voice.say)
        self._timer = QTimer(window)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_MOMENT)
        self._timer.timeout.connect(window.status.news.clear)

    def error(self, error: PostilError) -> None:
        """What happened, what was kept, what to do."""
        self.say(told(error))

    def say(self, text: str) -> None:
        """Something the user has to know, over the page until dismissed."""
        self._window.banner.tell(text)

    def hint(self, text: str) -> None:
        """Why a key did nothing and what to do first, over the page until it is done."""
        self._window.banner.hint(text)

    def read_only(self) -> None:
        """Why nothing can be changed."""
        workspace = self._window.workspace
        opened = tr("{name} is open for reading only.", name=workspace.path.name)
        self.say(f"{opened} {said(workspace.read_only_reason)}")

    def quietly(self, text: str, *, aloud: bool = True) -> None:
        """Something good to know, in the status bar for a moment; aloud, unless it is said elsewhere."""
        self._window.status.news.setText(text)
        self._timer.start()
        if aloud:
            self.voice.say(text)

    def refuse_writing(self) -> bool:
        """Whether the project is open for reading only; says so if it is."""
        workspace = self._window.workspace
        if workspace.read_only:
            self.read_only()
        return workspace.read_only
