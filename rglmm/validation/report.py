"""The table of a validation: as text, JSON or HTML."""

from __future__ import annotations

import html
import json
import textwrap
from dataclasses import asdict, dataclass
from itertools import groupby

from rglmm.validation.rows import Row

__all__ = ["Report"]

HEADER = ("quantity", "R", "rglmm", "difference", "class", "verdict")
WIDEST = (40, 30, 30, 14, 16, 8)


@dataclass(frozen=True)
class Report:
    """Everything that was compared for one script.

    Attributes
    ----------
    script : str
    source : str
        Which R answered: its versions, and whether live or from the golden record.
    rows : tuple of Row
    problems : tuple of str
        Sentences: why nothing could be compared, what was refused, how the script ended.
    """

    script: str
    source: str
    rows: tuple[Row, ...]
    problems: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether something was compared, all of it agrees and there was no problem."""
        return bool(self.rows) and not self.problems and all(row.agrees for row in self.rows)

    @property
    def verdict(self) -> str:
        """The last line of the table."""
        wrong = sum(not row.agrees for row in self.rows)
        if self.ok:
            return f"{self.script}: all {len(self.rows)} comparisons agree with R."
        parts = [f"{wrong} of {len(self.rows)} comparisons differ"] if wrong else []
        parts += [f"{len(self.problems)} problem(s)"] if self.problems else []
        return f"{self.script}: {', '.join(parts) or 'nothing was compared'}."

    def table(self) -> str:
        """Plain text: one block per model, then the printed text, then the verdict."""
        cells = [_cells(row) for row in self.rows]
        widths = [
            min(limit, max([len(head), *(len(line[i]) for line in cells)]))
            for i, (head, limit) in enumerate(zip(HEADER, WIDEST, strict=True))
        ]
        lines = [f"{self.script} against {self.source}", "", _line(HEADER, widths)]
        lines.append("-" * len(lines[-1]))
        for where, group in groupby(self.rows, key=lambda row: row.where):
            lines.append(where)
            lines += [text for row in group for text in _wrapped(_cells(row), widths)]
        lines += ["", *(f"problem: {problem}" for problem in self.problems), self.verdict]
        return "\n".join(lines)

    def to_json(self) -> str:
        """Everything, as JSON."""
        content = {
            "script": self.script,
            "source": self.source,
            "ok": self.ok,
            "problems": list(self.problems),
            "rows": [asdict(row) | {"verdict": row.verdict} for row in self.rows],
        }
        return json.dumps(content, indent=1, ensure_ascii=False) + "\n"

    def to_html(self) -> str:
        """One self-contained page."""
        body = []
        for row in self.rows:
            cells = "".join(f"<td>{html.escape(text)}</td>" for text in (row.where, *_cells(row)))
            body.append(f"<tr{'' if row.agrees else ' class=wrong'}>{cells}</tr>")
        head = "".join(f"<th>{name}</th>" for name in ("where", *HEADER))
        problems = "".join(f"<p class=wrong>{html.escape(text)}</p>" for text in self.problems)
        return PAGE.format(
            title=html.escape(f"{self.script} against {self.source}"),
            verdict=html.escape(self.verdict),
            problems=problems,
            head=head,
            body="\n".join(body),
        )


PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<style>body{{font-family:sans-serif}} td,th{{padding:2px 8px;text-align:left;font-size:90%}}
.wrong{{background:#fdd}}</style></head>
<body><h1>{title}</h1><p>{verdict}</p>{problems}
<table><thead><tr>{head}</tr></thead><tbody>
{body}
</tbody></table></body></html>
"""


def _cells(row: Row) -> tuple[str, ...]:
    return (row.quantity, row.r, row.rglmm, row.difference, row.tolerance, row.verdict)


def _line(cells: tuple[str, ...], widths: list[int]) -> str:
    padded = [f"{cell:<{width}}" for cell, width in zip(cells, widths, strict=True)]
    return ("  " + "  ".join(padded)).rstrip()


def _wrapped(cells: tuple[str, ...], widths: list[int]) -> list[str]:
    """A row as lines of text: long cells are wrapped, never cut."""
    folded = [
        textwrap.wrap(cell, width, drop_whitespace=True) or [""]
        for cell, width in zip(cells, widths, strict=True)
    ]
    height = max(len(part) for part in folded)
    return [
        _line(tuple(part[i] if i < len(part) else "" for part in folded), widths)
        for i in range(height)
    ]
