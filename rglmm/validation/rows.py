"""One line of a comparison."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Row", "format_number", "row"]


@dataclass(frozen=True)
class Row:
    """A quantity, R's value, ours, how far apart, in which class, and whether that agrees."""

    where: str
    quantity: str
    r: str
    rglmm: str
    difference: str
    tolerance: str
    agrees: bool

    @property
    def verdict(self) -> str:
        """``ok`` or ``DIFFERS``."""
        return "ok" if self.agrees else "DIFFERS"


def format_number(value: float | int | str) -> str:
    """Nine significant digits; counts and text as they are."""
    return f"{value:.9g}" if isinstance(value, float) else str(value)


def row(
    where: str,
    quantity: str,
    r: float | int | str,
    rglmm: float | int | str,
    distance: float,
    limit: float,
    tolerance: str,
    unit: str = "",
) -> Row:
    """A row that agrees when `distance` (in `unit`) is at most `limit`; a NaN never agrees."""
    return Row(
        where,
        quantity,
        format_number(r),
        format_number(rglmm),
        f"{distance:.2g} {unit}".strip(),
        tolerance,
        bool(distance <= limit),
    )
