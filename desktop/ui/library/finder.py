"""Looks for the rows of a list in the background: the newest question is the one that counts."""

import logging
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.errors import Cancelled, PostilError
from desktop.model.listing import Listing
from desktop.ui.library.wanted import Wanted
from desktop.workspace.workspace import Workspace

log = logging.getLogger(__name__)


class Finder(QObject):
    """Each question is read on a thread and a connection of its own; a newer one ends it at once."""

    found = Signal(object, object)  # what was wanted, what was found
    _ended = Signal(int, object, object)

    def __init__(
        self, workspace: Workspace, read: Callable[[Workspace, Any], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._read = workspace, read
        self._newest = 0
        self._turn = threading.Lock()
        self._reading: Workspace | None = None
        self._threads: list[threading.Thread] = []
        self._ended.connect(self._deliver)

    @property
    def is_looking(self) -> bool:
        """Whether an answer is still to come."""
        return any(thread.is_alive() for thread in self._threads)

    def ask(self, wanted: object) -> None:
        """Look for these; `found` says what there is, unless something else is asked for before."""
        self.cancel()
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        thread = threading.Thread(target=self._look, args=(self._newest, wanted), name="postil-finder")
        self._threads.append(thread)
        thread.start()

    def cancel(self) -> None:
        """Want no answer any longer."""
        with self._turn:
            self._newest += 1
            if self._reading is not None:
                self._reading.interrupt()

    def stop(self) -> None:
        """End what is under way and wait for that."""
        self.cancel()
        for thread in self._threads:
            thread.join()

    def _look(self, number: int, wanted: object) -> None:
        try:
            with self._workspace.connect() as own:
                with self._turn:
                    if number != self._newest:
                        return
                    self._reading = own
                try:
                    found = self._read(own, wanted)
                finally:
                    with self._turn:
                        if self._reading is own:
                            self._reading = None
        except Cancelled:
            return
        except PostilError:  # the project was closed or its disk is gone: the window says so where it matters
            log.exception("the list could not be read")
            return
        self._ended.emit(number, wanted, found)

    def _deliver(self, number: int, wanted: object, found: object) -> None:
        if number == self._newest:
            self.found.emit(wanted, found)


def listing_of(workspace: Workspace, wanted: Wanted, most: int = -1) -> Listing:
    """The articles that are wanted, or the first of them."""
    return workspace.listing(
        wanted.query,
        wanted.state,
        order=wanted.order,
        descending=wanted.descending,
        grouping=wanted.grouping,
        most=most,
    )
