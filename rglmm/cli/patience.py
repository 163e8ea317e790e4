"""A spinner on stderr for what takes longer than two seconds, and only on a terminal."""

from __future__ import annotations

import sys
import threading
from typing import Any, TextIO

from rich.console import Console
from rich.status import Status

SECONDS = 2.0


class Patience:
    """``with Patience("fitting"): ...``; call :meth:`stirred` whenever something happened."""

    def __init__(self, sentence: str) -> None:
        self.sentence = sentence
        self._lock = threading.Lock()
        self._timer: threading.Timer | None = None
        self._status: Status | None = None
        self._active = sys.stderr.isatty()

    def __enter__(self) -> Patience:
        self._wait()
        return self

    def __exit__(self, *_: object) -> None:
        self._active = False
        self._quiet()

    def stirred(self, *_: Any) -> None:
        """Something happened: the spinner goes, and the two seconds start again."""
        if self._active:
            self._quiet()
            self._wait()

    def _wait(self) -> None:
        if self._active:
            self._timer = threading.Timer(SECONDS, self._spin)
            self._timer.daemon = True
            self._timer.start()

    def _spin(self) -> None:
        with self._lock:
            if self._active and self._status is None:
                self._status = Console(stderr=True).status(self.sentence)
                self._status.start()

    def _quiet(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        with self._lock:
            if self._status is not None:
                self._status.stop()
                self._status = None


class Watched:
    """A text stream that stirs `patience` before each write."""

    def __init__(self, stream: TextIO, patience: Patience) -> None:
        self._stream = stream
        self._patience = patience

    def write(self, text: str) -> int:
        self._patience.stirred()
        return self._stream.write(text)

    def flush(self) -> None:
        self._stream.flush()

    def isatty(self) -> bool:
        return self._stream.isatty()

    @property
    def encoding(self) -> str:
        return self._stream.encoding
