"""Run a script: translate it whole, then execute it statement by statement."""

from __future__ import annotations

import ast
import contextlib
import os
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TextIO

from rglmm import api, datasets
from rglmm.errors import (
    LimitError,
    RError,
    RglmmError,
    RMessage,
    RSyntaxError,
    RWarning,
    UnsupportedError,
)
from rglmm.rlang import parse_script
from rglmm.run.conditions import Conditions
from rglmm.run.files import Files
from rglmm.run.namespace import resolve
from rglmm.run.poison import Poison
from rglmm.run.sandbox import check, execute
from rglmm.translate import Port, Refusal, Statement, translate_script
from rglmm.translate.functions import BASE_PACKAGES
from rglmm.translate.packages import DRAWING_PACKAGES

Observer = Callable[[int, Mapping[str, Any], Any], None]


@dataclass(frozen=True)
class RunResult:
    """What a run came to.

    Attributes
    ----------
    status : int
        0 whole, 3 something refused, otherwise R's (1 on an R error, or of ``quit``).
    refusals : tuple of Refusal
        What was not run, translation and run time together, in order.
    error : RError or None
        The R error that ended the script.
    statements, executed : int
        Top-level expressions, and how many of them ran (plots that were skipped count).
    workspace : dict
        The variables at the end, by R's names.
    conditions : tuple
        Warnings and messages, in order.
    """

    status: int
    refusals: tuple[Refusal, ...]
    error: RglmmError | None
    statements: int
    executed: int
    workspace: Mapping[str, Any] = field(default_factory=dict)
    conditions: tuple[RWarning | RMessage, ...] = ()

    @property
    def coverage(self) -> str:
        """The line ``38 of 39 statements run.``"""
        return f"{self.executed} of {self.statements} statements run."


_KNOWN = BASE_PACKAGES | DRAWING_PACKAGES | set(datasets.packages()) | {"lattice", "carData"}
"""Packages of which the translator knows what they hold, or that only draw."""


class ScriptError(RglmmError):
    """The script cannot be read at all."""


def read_script(path: str | os.PathLike[str]) -> str:
    """The text of a script.

    Raises
    ------
    ScriptError
        For a file that is not there or is no file.
    """
    file = Path(path)
    try:
        raw = file.read_bytes()
    except FileNotFoundError:
        raise ScriptError(f"{path}: there is no such file") from None
    except IsADirectoryError:
        raise ScriptError(f"{path}: is a folder, not a script") from None
    except (OSError, ValueError) as error:
        raise ScriptError(f"{path}: cannot be read: {error}") from None
    return script_text(raw)


def script_text(raw: bytes) -> str:
    """The text of a script from its bytes, with line ends as R reads them.

    A byte that is not UTF-8 stays in it as a lone surrogate: the parser takes it in a comment and
    refuses it anywhere else, as R does.
    """
    return _lines_ended(raw.decode("utf-8-sig", "surrogateescape"))


def _lines_ended(text: str) -> str:
    """`text` with its line ends as R reads them from a file."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def run_script(
    path: str | os.PathLike[str],
    *,
    text: str | None = None,
    stdout: TextIO | None = None,
    stderr: TextIO | None = None,
    data_dir: str | os.PathLike[str] | None = None,
    allow_write: str | os.PathLike[str] | None = None,
    strict: bool = False,
    on_expression: Observer | None = None,
) -> RunResult:
    """Run an R script without R, printing what ``Rscript`` prints.

    Parameters
    ----------
    path : path
        The script; with `text` only its name.
    text : str, optional
        The script's text, instead of the file's.
    stdout, stderr : text files, optional
        Where output and conditions go; the process's own by default.
    data_dir : path, optional
        What relative paths in the script start from, instead of the working directory.
    allow_write : path, optional
        The one folder that the script may write to.
    strict : bool
        Stop at the first refusal.
    on_expression : callable, optional
        Called as ``on_expression(index, workspace, value)`` after each top-level expression that
        ran; `index` counts R's expressions from 1, `workspace` maps R's names to values.

    Returns
    -------
    RunResult

    Raises
    ------
    ScriptError
        Where the script cannot be read. What goes wrong inside it is in the result.
    """
    source = read_script(path) if text is None else _lines_ended(text)
    out, err = stdout or sys.stdout, stderr or sys.stderr
    try:
        script = parse_script(source, str(path))
    except (RSyntaxError, LimitError) as error:
        err.write(f"{error}\n")
        return RunResult(3, (), error, 0, 0)
    files = Files.of(
        Path(path) if text is None else None,
        None if data_dir is None else Path(data_dir),
        None if allow_write is None else Path(allow_write),
    )
    port = translate_script(script, datasets)
    run = _Run(port, files, out, err, strict, on_expression)
    with contextlib.redirect_stdout(out):
        return run.whole()


class _Stop(Exception):
    """The script ends here, with this status."""

    def __init__(self, status: int, error: RglmmError | None = None) -> None:
        super().__init__(status)
        self.status = status
        self.error = error


class _Workspace(Mapping[str, Any]):
    """The script's variables by R's names, as they stand."""

    def __init__(self, names: Mapping[str, str], namespace: dict[str, Any]) -> None:
        self._names = names
        self._namespace = namespace

    def __getitem__(self, name: str) -> Any:
        return self._namespace[self._names[name]]

    def __iter__(self) -> Iterator[str]:
        return (name for name, python in self._names.items() if python in self._namespace)

    def __len__(self) -> int:
        return sum(1 for _ in self)


class _Run:
    """One run: the namespace, what is poisoned, what was refused."""

    def __init__(
        self,
        port: Port,
        files: Files,
        stdout: TextIO,
        stderr: TextIO,
        strict: bool,
        observer: Observer | None,
    ) -> None:
        self.port, self.strict, self.observer = port, strict, observer
        self.stdout, self.stderr = stdout, stderr
        self.source = port.script.source
        self.conditions = Conditions(stderr)
        self.poison = Poison()
        self.refusals: list[Refusal] = []
        self.executed = 0
        self.shown: Any = None
        self.namespace, self.missing = resolve(
            port.imports, self.show, files.reading, files.writing
        )
        known = set(port.python_names) | self.namespace.keys() | self.missing.keys()
        self.names = known
        self.workspace = _Workspace(port.names, self.namespace)

    def whole(self) -> RunResult:
        """Every statement in order, until the script ends."""
        status, error = 0, None
        try:
            for statement in self.port.statements:
                self.statement(statement)
        except _Stop as stop:
            status, error = stop.status, stop.error
        if self.refusals:
            self.stderr.write(f"{self._result(0, None).coverage}\n")
        return self._result(status or (3 if self.refusals else 0), error)

    def _result(self, status: int, error: RglmmError | None) -> RunResult:
        return RunResult(
            status,
            tuple(self.refusals),
            error,
            len(self.port.statements),
            self.executed,
            dict(self.workspace),
            tuple(self.conditions.seen),
        )

    def statement(self, statement: Statement) -> None:
        """Run one statement, or refuse it and what it would have set."""
        refusal = statement.refusal or self._poisoned(statement)
        if refusal is not None:
            self.refuse(statement, refusal)
            return
        if not statement.body and statement.note and statement.effects.draws:
            self.poison.stream = self.source.locate(statement.node.span.start)[0]
        try:
            check(statement.body, self.names)
            self._check_present(statement)
            value = self._execute(statement)
        except (UnsupportedError, LimitError) as error:
            sentence = str(error)
            self.refuse(statement, Refusal(statement.index, statement.node.span, sentence))
            return
        self.executed += 1
        self.poison.heal(statement.effects)
        self.poison.attach(sorted(statement.effects.attaches - _KNOWN))
        if self.observer is not None:
            self.observer(statement.index, self.workspace, value)

    def _poisoned(self, statement: Statement) -> Refusal | None:
        if not statement.body:
            return None
        reason = self.poison.reason(statement.effects)
        if reason is None:
            return None
        return Refusal(statement.index, statement.node.span, f"not run: {reason}")

    def _check_present(self, statement: Statement) -> None:
        """Functions of the table that are not there yet are refused like unknown ones."""
        if not self.missing:
            return
        for name in _names(statement):
            if name in self.missing:
                raise UnsupportedError(self.missing[name])

    def refuse(self, statement: Statement, refusal: Refusal) -> None:
        """Say what is refused and poison what it would have set."""
        self.conditions.flush()
        self.refusals.append(refusal)
        self.stdout.flush()
        self.stderr.write(f"{refusal.report(self.source)}\n")
        self.poison.spread(statement.effects, self.source.locate(statement.node.span.start)[0])
        if self.strict:
            raise _Stop(3)

    def show(self, value: Any) -> None:
        """R's auto-print, remembering what was printed."""
        self.shown = value
        api.show(value)

    def _execute(self, statement: Statement) -> Any:
        self.shown = None
        try:
            with self.conditions.collecting():
                value = execute(statement.body, self.namespace, self.source.name)
        except RError as error:
            self._end(error)
        except NameError as error:
            self._end(RError(f"object '{self._r_name(error.name)}' not found"), error.name)
        except RecursionError:
            self._end(RError("evaluation nested too deeply: infinite recursion"))
        except SystemExit as exit_:
            self.conditions.flush()
            raise _Stop(exit_.code if isinstance(exit_.code, int) else 0) from None
        except MemoryError:
            raise LimitError("it needs more memory than there is") from None
        except (UnsupportedError, LimitError):
            raise
        except RglmmError as error:
            self._end(RError(str(error)))
        except Exception as error:
            if os.environ.get("RGLMM_DEBUG"):
                raise
            raise _argument_refused(error) or UnsupportedError(
                f"it failed inside rglmm ({type(error).__name__}: {_first_line(error)}); "
                "RGLMM_DEBUG=1 shows where"
            ) from error
        self.stdout.flush()
        self.conditions.flush()
        return self._value(statement, value)

    def _value(self, statement: Statement, value: Any) -> Any:
        """The value of R's expression: what was shown, assigned or computed."""
        if self.shown is not None:
            return self.shown
        if value is None and len(statement.effects.writes) == 1:
            (name,) = statement.effects.writes
            return self.workspace.get(name)
        return value

    def _end(self, error: RError, name: str | None = None) -> None:
        """R stops here, unless the object that is `not found` may well be there in R.

        `name` is that of a variable which no data frame was asked for.
        """
        missing = re.fullmatch(r"object '(.*)' not found", str(error), re.DOTALL)
        if str(error) == "cannot open the connection" and self.poison.folder is not None:
            line = self.poison.folder
            raise UnsupportedError(f"not run: the file is not here; line {line} changes the folder")
        if missing and (reason := self.poison.unknown(missing[1], data=name is not None)):
            raise UnsupportedError(reason)
        self.stdout.flush()
        self.conditions.error(error)
        raise _Stop(1, error)

    def _r_name(self, python: str | None) -> str:
        return next((r for r, p in self.port.names.items() if p == python), str(python))


def _argument_refused(error: Exception) -> UnsupportedError | None:
    """An argument that ours lacks and R's has, or that is not given, said in R's spelling."""
    missing = re.search(r"(\w+)\(\) missing \d+ required .*?: (.*)", str(error))
    if isinstance(error, TypeError) and missing is not None:
        function, arguments = missing[1].rstrip("_"), missing[2].replace("'", "")
        return UnsupportedError(f"{function}() is called without {arguments}")
    found = re.search(r"(\w+)\(\) got an unexpected keyword argument '(\w+)'", str(error))
    if not isinstance(error, TypeError) or found is None:
        return None
    function, argument = (part.rstrip("_") for part in found.groups())
    return UnsupportedError(f"argument {argument} of {function}() is not supported yet")


def _names(statement: Statement) -> Iterator[str]:
    for item in statement.body:
        for node in ast.walk(item):
            if isinstance(node, ast.Name):
                yield node.id


def _first_line(error: Exception) -> str:
    return (str(error) or "no message").splitlines()[0][:200]
