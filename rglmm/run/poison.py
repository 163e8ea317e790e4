"""What a refused statement takes with it: the names it sets, the random stream, the session."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from rglmm.translate import Effects


@dataclass
class Poison:
    """Lines by which something is uncertain, and what they made so.

    `opened` are lines that may have set any name, `foreign` attached packages whose data and
    functions rglmm does not know.
    """

    names: dict[str, int] = field(default_factory=dict)
    stream: int | None = None
    session: int | None = None
    folder: int | None = None
    opened: list[int] = field(default_factory=list)
    foreign: dict[str, None] = field(default_factory=dict)

    def reason(self, effects: Effects) -> str | None:
        """Why a statement with `effects` cannot be run, or ``None``."""
        for name in sorted(effects.reads & self.names.keys()):
            return f"it reads '{name}', which line {self.names[name]} should have set"
        if effects.draws and not effects.seeds and self.stream is not None:
            return f"it draws random numbers, and line {self.stream} may have drawn some"
        if effects.prints and self.session is not None:
            return (
                f"it depends on the session's options, which line {self.session} may have changed"
            )
        return None

    def unknown(self, name: str, *, data: bool = True) -> str | None:
        """Why a missing `name` may be there in R, or ``None`` where R lacks it too.

        Without `data` the packages do not count: a column of data is no matter of theirs.
        """
        if self.opened:
            lines = ("line " if len(self.opened) == 1 else "lines ") + _and(self.opened)
            return f"not run: it reads '{name}', which {lines} may have set"
        if data and self.foreign:
            packages = _and(list(self.foreign))
            return f"not run: it reads '{name}', which in R may come from {packages}"
        return None

    def attach(self, packages: Iterable[str]) -> None:
        """Packages that rglmm knows in part at most were attached."""
        self.foreign.update(dict.fromkeys(packages))

    def spread(self, effects: Effects, line: int) -> None:
        """A statement with `effects` at `line` was refused."""
        self.names.update(dict.fromkeys(effects.writes, line))
        if effects.seeds or effects.draws:
            self.stream = line
        if effects.options:
            self.session = line
        if effects.moves:
            self.folder = line
        if effects.opens:
            self.opened.append(line)

    def heal(self, effects: Effects) -> None:
        """A statement with `effects` was run: what it set anew is certain again."""
        for name in effects.writes - effects.reads:
            self.names.pop(name, None)
        if effects.seeds:
            self.stream = None


def _and(items: list[int] | list[str]) -> str:
    words = [str(item) for item in items]
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)
