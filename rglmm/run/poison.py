"""What a refused statement takes with it: the names it sets, the random stream, the session."""

from __future__ import annotations

from dataclasses import dataclass, field

from rglmm.translate import Effects


@dataclass
class Poison:
    """Lines by which something is uncertain, and what they made so."""

    names: dict[str, int] = field(default_factory=dict)
    stream: int | None = None
    session: int | None = None

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

    def spread(self, effects: Effects, line: int) -> None:
        """A statement with `effects` at `line` was refused."""
        self.names.update(dict.fromkeys(effects.writes, line))
        if effects.seeds or effects.draws:
            self.stream = line
        if effects.options:
            self.session = line

    def heal(self, effects: Effects) -> None:
        """A statement with `effects` was run: what it set anew is certain again."""
        for name in effects.writes - effects.reads:
            self.names.pop(name, None)
        if effects.seeds:
            self.stream = None
