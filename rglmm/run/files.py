"""Which files a script may read and write: by folder, links resolved."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rglmm.errors import RError, UnsupportedError, warning


@dataclass(frozen=True)
class Files:
    """The folders of a run.

    Attributes
    ----------
    base : Path
        What relative paths start from: the working directory, or ``--data-dir``.
    readable, writable : tuple of Path
        Folders, links resolved.
    """

    base: Path
    readable: tuple[Path, ...]
    writable: tuple[Path, ...] = ()

    @classmethod
    def of(cls, script: Path | None, data_dir: Path | None, allow_write: Path | None) -> Files:
        """The rules of a run of `script`."""
        base = Path(data_dir) if data_dir is not None else Path.cwd()
        folders = [base, *([script.parent] if script is not None else [])]
        if data_dir is None:
            folders.append(Path.cwd())
        writable = () if allow_write is None else (Path(allow_write).resolve(),)
        return cls(base.resolve(), tuple({f.resolve() for f in folders}) + writable, writable)

    def reading(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """`function` with its first argument checked and made absolute."""

        def guarded(file: Any = None, *args: Any, **keywords: Any) -> Any:
            if file is None and "text" in keywords:
                return function(None, *args, **keywords)
            return function(str(self.to_read(file)), *args, **keywords)

        return guarded

    def writing(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """`function` with its argument ``file`` checked and made absolute."""

        def guarded(x: Any, file: Any = "", *args: Any, **keywords: Any) -> Any:
            path = "" if file == "" else str(self.to_write(file))
            return function(x, path, *args, **keywords)

        return guarded

    def to_read(self, file: Any) -> Path:
        """The path of a file that the script may read.

        Raises
        ------
        UnsupportedError
            For a URL, and for a file outside the folders.
        RError
            R's words where the file is not there.
        """
        path = self._inside(file, self.readable, "read", "--data-dir")
        if not path.is_file():
            call = 'file(file, "rt")'
            warning(f"cannot open file '{file}': No such file or directory", call)
            raise RError("cannot open the connection", call)
        return path

    def to_write(self, file: Any) -> Path:
        """The path of a file that the script may write."""
        return self._inside(file, self.writable, "written", "--allow-write")

    def _inside(self, file: Any, folders: tuple[Path, ...], verb: str, option: str) -> Path:
        if not isinstance(file, (str, os.PathLike)) or isinstance(file, bytes):
            raise UnsupportedError("a file is named by one text here")
        text = os.fspath(file)
        if "://" in text or "\0" in text:
            raise UnsupportedError(f"{text!r} is no file: rglmm does not use the network")
        path = (self.base / Path(text).expanduser()).resolve()
        if not any(path.is_relative_to(folder) for folder in folders):
            raise UnsupportedError(f"{text} is not {verb}: its folder is not allowed ({option})")
        return path
