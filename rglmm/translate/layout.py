"""A port as text: imports, comments and blank lines in their places, lines of at most 100."""

from __future__ import annotations

import ast
import io
import textwrap
import tokenize
from collections.abc import Iterator, Sequence

from rglmm.rlang.tree import Comment
from rglmm.translate.depth import deep_stack
from rglmm.translate.records import Import, Port, Statement

WIDTH = 100
_INDENT = "    "


def port_text(port: Port, *, placeholders: bool = False) -> str:
    """The Python module.

    Parameters
    ----------
    port : Port
    placeholders : bool
        Write refused statements as ``raise NotImplementedError(...)`` instead of leaving a comment.
    """
    with deep_stack():
        body = _Body(port, placeholders).lines()
        head = [*_docstring(port), *_imports(port)]
    return "\n".join([*head, *([""] if body and body[0] else []), *body]).rstrip("\n") + "\n"


def _docstring(port: Port) -> list[str]:
    text = f"Translated by rglmm from {port.script.source.name}."
    if port.files:
        text += f" Needs: {', '.join(port.files)}."
    renamed = [f"{r} is {python}" for r, python in port.renamed.items() if r in _assigned(port)]
    if renamed:
        text += f" Names: {', '.join(renamed)}."
    skipped = [s.index for s in port.statements if s.note and "plot" in s.note]
    if skipped:
        text += f" Plots are skipped: {len(skipped)}."
    text = text.replace("\\", "\\\\").replace('"""', "'''")
    if len(text) + 6 <= WIDTH:
        return [f'"""{text}"""']
    first, *rest = textwrap.wrap(text, WIDTH - 8)
    return [f'"""{first}', *rest, '"""']


def _assigned(port: Port) -> set[str]:
    return {name for statement in port.statements for name in statement.effects.writes}


def _imports(port: Port) -> list[str]:
    used = {
        n.id
        for s in port.statements
        for item in s.body
        for n in ast.walk(item)
        if isinstance(n, ast.Name)
    }
    whole = sorted(item.module for item in port.imports if item.name is None)
    lines = [f"import {module}" for module in whole]
    modules: dict[str, list[Import]] = {}
    for item in port.imports:
        if item.name is not None and item.alias in used:
            modules.setdefault(item.module, []).append(item)
    for module in sorted(modules):
        lines += _import_from(module, modules[module])
    return ["", *lines] if lines else []


def _import_from(module: str, items: Sequence[Import]) -> list[str]:
    names = [
        item.name if item.name == item.alias else f"{item.name} as {item.alias}"
        for item in sorted(items, key=_isort_key)
    ]
    line = f"from {module} import {', '.join(str(name) for name in names)}"
    if len(line) <= WIDTH:
        return [line]
    return [f"from {module} import (", *(f"{_INDENT}{name}," for name in names), ")"]


def _isort_key(item: Import) -> tuple[int, str, str]:
    """Constants, classes, functions: the order of ruff's isort."""
    name = item.name or ""
    if name.isupper() and len(name) > 1:
        return 0, name.lower(), name
    return (1 if name[:1].isupper() else 2), name.lower(), name


class _Body:
    """Writes statements in order, with the comments and blank lines that stood between them."""

    def __init__(self, port: Port, placeholders: bool) -> None:
        self.port = port
        self.source = port.script.source
        self.placeholders = placeholders
        self.comments = list(port.script.comments)
        self.out: list[str] = []
        self.last_line = 0

    def lines(self) -> list[str]:
        for statement in self.port.statements:
            first, last = self._range(statement)
            self._comments_before(first, "")
            self._blank(first)
            self._statement(statement)
            if not (statement.body and _is_block(statement.body[-1])):
                self._trailing(first, last, "")
            self.last_line = max(self.last_line, last)
            self._comments_before(last + 1, "", inside=True)
        self._comments_before(10**9, "")
        return _spaced(self.out)

    def _range(self, statement: Statement) -> tuple[int, int]:
        span = statement.node.span
        return self.source.locate(span.start)[0], self.source.locate(max(span.start, span.end - 1))[
            0
        ]

    def _statement(self, statement: Statement) -> None:
        if statement.refusal is not None:
            self._refused(statement)
            return
        if statement.note is not None:
            self._note(statement.note)
        self._block(statement.body, "")

    def _note(self, note: str) -> None:
        self.out += [f"# {line}" for line in textwrap.wrap(note, WIDTH - 2)]

    def _refused(self, statement: Statement) -> None:
        refusal = statement.refusal
        assert refusal is not None
        line, _ = self.source.locate(refusal.span.start)
        text = f"line {line} is not translated: {refusal.sentence}"
        self._note(text)
        start, end = statement.node.span
        for r_line in self.source.text[start:end].splitlines():
            self.out.append(f"#   {r_line}".rstrip())
        if self.placeholders:
            self.out += write(ast.parse(f"raise NotImplementedError({text!r})").body[0], "")

    def _block(self, body: Sequence[ast.stmt], indent: str) -> None:
        for item in body:
            line = getattr(item, "lineno", None)
            if line is not None:
                self._comments_before(line, indent)
            self._item(item, indent)
            if line is not None and not _is_block(item):
                self._trailing(line, getattr(item, "end_lineno", None) or line, indent)

    def _item(self, item: ast.stmt, indent: str) -> None:
        if isinstance(item, ast.FunctionDef):
            self.out.append(f"{indent}def {item.name}({ast.unparse(item.args)}):")
            self._block(item.body, indent + _INDENT)
            if indent:
                self.out.append("")
        elif isinstance(item, ast.If):
            self._if(item, indent, "if")
        elif isinstance(item, ast.For):
            head = f"for {ast.unparse(item.target)} in "
            self.out += _joined(head, item.iter, ":", indent)
            self._block(item.body, indent + _INDENT)
        elif isinstance(item, ast.While):
            self.out += _joined("while ", item.test, ":", indent)
            self._block(item.body, indent + _INDENT)
        else:
            self.out += write(item, indent)

    def _if(self, item: ast.If, indent: str, word: str) -> None:
        self.out += _joined(f"{word} ", item.test, ":", indent)
        self._block(item.body, indent + _INDENT)
        if len(item.orelse) == 1 and isinstance(item.orelse[0], ast.If):
            self._if(item.orelse[0], indent, "elif")
        elif item.orelse:
            self.out.append(f"{indent}else:")
            self._block(item.orelse, indent + _INDENT)

    # -- comments ------------------------------------------------------------------------------

    def _comments_before(self, line: int, indent: str, *, inside: bool = False) -> None:
        """Comments that stand above `line` and are not written yet."""
        while self.comments and self._line(self.comments[0]) < line:
            comment = self.comments.pop(0)
            self._blank(self._line(comment), indent)
            self.out.append(f"{indent}{_python_comment(comment)}")
            self.last_line = max(self.last_line, self._line(comment))

    def _trailing(self, first: int, last: int, indent: str) -> None:
        """A comment at the end of the statement's line stays there; others follow it."""
        while self.comments and first <= self._line(self.comments[0]) <= last:
            comment = self.comments.pop(0)
            text = _python_comment(comment)
            if (
                self.out
                and self.out[-1]
                and len(self.out[-1]) + 2 + len(text) <= WIDTH
                and "  #" not in self.out[-1]
            ):
                self.out[-1] += f"  {text}"
            else:
                self.out.append(f"{indent}{text}")
        self.last_line = max(self.last_line, last)

    def _line(self, comment: Comment) -> int:
        return self.source.locate(comment.span.start)[0]

    def _blank(self, line: int, indent: str = "") -> None:
        if line > self.last_line + 1 and not indent and self.out:
            self.out.append("")


def _python_comment(comment: Comment) -> str:
    text = comment.text.rstrip()
    hashes = len(text) - len(text.lstrip("#"))
    rest = text[hashes:].lstrip("'").strip() if hashes == 1 else text[hashes:].strip()
    return f"# {rest}" if rest else "#"


def _is_block(item: ast.stmt) -> bool:
    return isinstance(item, (ast.FunctionDef, ast.If, ast.For, ast.While))


def _spaced(lines: list[str]) -> list[str]:
    """Two blank lines around top-level functions with the comments above them, else at most one."""
    result: list[str] = []
    in_function = False
    for i, line in enumerate(lines):
        if not line:
            if result and result[-1]:
                result.append("")
            continue
        starts = _starts_function(lines, i)
        if result and ((in_function and not line.startswith(" ")) or starts):
            _two_blank(result)
        in_function = line.startswith("def ") or (in_function and line.startswith(" "))
        result.append(line)
    return result


def _starts_function(lines: list[str], i: int) -> bool:
    """Whether line `i` is a function's first, or the first of the comments right above one."""
    if i > 0 and lines[i - 1].startswith("#"):
        return False
    while i < len(lines) and lines[i].startswith("#"):
        i += 1
    return i < len(lines) and lines[i].startswith("def ")


def _two_blank(lines: list[str]) -> None:
    while lines and not lines[-1]:
        lines.pop()
    lines += ["", ""] if lines else []


# -- statements as text ------------------------------------------------------------------------


def write(item: ast.stmt, indent: str) -> list[str]:
    """A simple statement, broken at its calls where it is too long."""
    if isinstance(item, ast.Assign) and len(item.targets) == 1:
        return _joined(f"{ast.unparse(item.targets[0])} = ", item.value, "", indent)
    if isinstance(item, ast.Return) and item.value is not None:
        return _joined("return ", item.value, "", indent)
    if isinstance(item, ast.Expr):
        return _joined("", item.value, "", indent)
    return [indent + quoted(ast.unparse(item))]


def _joined(head: str, value: ast.expr, tail: str, indent: str) -> list[str]:
    lines = expression(value, len(indent) + len(head), len(tail), indent)
    lines[0] = indent + head + lines[0]
    lines[-1] += tail
    return lines


def expression(node: ast.expr, used: int, tail: int, indent: str) -> list[str]:
    """`node` in one line where it fits behind `used` columns, else one argument a line."""
    line = quoted(ast.unparse(node))
    parts = _parts(node)
    if used + len(line) + tail <= WIDTH or parts is None:
        return [line]
    opening, items, closing = parts
    inner = indent + _INDENT
    flat = inner + ", ".join(quoted(text) for text, _ in _flat(items))
    if len(flat) <= WIDTH and len(opening) + used <= WIDTH:
        return [opening, flat, indent + closing]
    lines = [opening]
    for prefix, item in items:
        written = expression(item, len(inner) + len(prefix), 1, inner)
        written[0] = inner + prefix + written[0]
        written[-1] += "," if len(items) > 1 or prefix else ""
        lines += written
    return [*lines, indent + closing]


def _flat(items: list[tuple[str, ast.expr]]) -> Iterator[tuple[str, ast.expr]]:
    for prefix, item in items:
        yield prefix + ast.unparse(item), item


def _parts(node: ast.expr) -> tuple[str, list[tuple[str, ast.expr]], str] | None:
    """Opening, items with what stands before them, and closing of what can be broken."""
    if isinstance(node, ast.Call) and (node.args or node.keywords):
        items = [("", arg) for arg in node.args]
        items += [(f"{k.arg}=" if k.arg else "**", k.value) for k in node.keywords]
        return f"{quoted(ast.unparse(node.func))}(", items, ")"
    if isinstance(node, ast.Dict) and node.keys:
        pairs = zip(node.keys, node.values, strict=True)
        return "{", [(f"{quoted(ast.unparse(k))}: " if k else "**", v) for k, v in pairs], "}"
    if isinstance(node, ast.List) and node.elts:
        return "[", [("", item) for item in node.elts], "]"
    return None


def quoted(line: str) -> str:
    """Strings in double quotes, as Python's formatters write them."""
    if "'" not in line:
        return line
    pieces: list[str] = []
    position = 0
    for token in tokenize.generate_tokens(io.StringIO(line).readline):
        if token.type == tokenize.STRING and token.start[0] == 1 == token.end[0]:
            pieces.append(line[position : token.start[1]])
            pieces.append(_double(token.string))
            position = token.end[1]
    return "".join(pieces) + line[position:]


def _double(text: str) -> str:
    if not text.startswith("'") or '"' in text or text.startswith("'''"):
        return text
    return '"' + text[1:-1].replace("\\'", "'") + '"'
