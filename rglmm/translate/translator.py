"""The state of a translation and its dispatch: which handler turns which R call into Python.

Handlers register themselves by the name of the R function that they understand
(``registry``); everything else is a call of the closed table or of a function of the script.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Protocol

from rglmm.rlang.signatures import functions
from rglmm.rlang.source import Source, Span
from rglmm.rlang.tree import Arg, Call, Constant, Function, Name, Node, call_name
from rglmm.translate import build
from rglmm.translate.calls import own_call, table_call
from rglmm.translate.effects import assigned
from rglmm.translate.functions import API, BASE_PACKAGES, CONSTANTS, RBASE, Target
from rglmm.translate.names import Namer
from rglmm.translate.packages import DRAWING_PACKAGES, PLOTS, SearchPath
from rglmm.translate.records import Effects, Import, Refused
from rglmm.translate.registry import DELAYED_BLOCKS, HANDLERS
from rglmm.translate.unshipped import UNSHIPPED


class Datasets(Protocol):
    """What the translator asks of the shipped data sets (:mod:`rglmm.datasets` has it)."""

    def packages(self) -> tuple[str, ...]: ...

    def exports(self, package: str) -> tuple[str, ...]: ...

    def schema(self, name: str, package: str | None = None) -> dict[str, Any]: ...


@dataclass(frozen=True, slots=True)
class Kind:
    """What is known of a value: ``frame`` (with its columns, if known), ``function``, ``fit``.

    `label` is the name that a data set carries itself, and that fits print as their data's.
    """

    name: str
    columns: frozenset[str] | None = None
    automatic: bool = False
    formals: tuple[str, ...] = ()
    invisible: bool | None = False
    label: str = ""


UNKNOWN = Kind("unknown")


@dataclass
class Scope:
    """The variables of the script, or of a function in it."""

    parent: Scope | None = None
    kinds: dict[str, Kind] = field(default_factory=dict)

    def find(self, name: str) -> Kind | None:
        scope: Scope | None = self
        while scope is not None:
            if name in scope.kinds:
                return scope.kinds[name]
            scope = scope.parent
        return None


class Translator:
    """Turns expressions into Python expressions; statements are in ``statements``."""

    def __init__(self, source: Source, namer: Namer, datasets: Datasets | None) -> None:
        self.source = source
        self.namer = namer
        self.datasets = datasets
        self.path = SearchPath()
        self.scope = Scope()
        self.own = frozenset(namer.names)
        self.functions: dict[str, Effects] = {}
        self.imports: dict[Target, Import] = {}
        self.hoisted: list[ast.stmt] = []
        self.files: list[str] = []
        self.notes: list[str] = []
        self.asked_missing: frozenset[str] = frozenset()
        self.frames: list[ast.expr] = []
        self.in_delay = False

    def lines(self, node: Node) -> tuple[int, int]:
        """First and last line of `node` in the script."""
        end = max(node.span.start, node.span.end - 1)
        return self.source.locate(node.span.start)[0], self.source.locate(end)[0]

    # -- names ---------------------------------------------------------------------------------

    def use(self, module: str, name: str) -> str:
        """Import `name` of `module` into the port and say under which name it stands there."""
        target = Target(module, name)
        if target not in self.imports:
            alias = name
            if alias in set(self.namer.names.values()):
                alias = self.namer.fresh(f"{module.rsplit('.', 1)[-1]}_{name}")
            self.imports[target] = Import(module, name, alias)
        return self.imports[target].alias

    def rbase(self, name: str, *args: ast.expr, **keywords: ast.expr) -> ast.Call:
        """A call of a function of ``rglmm.rbase``."""
        words = [ast.keyword(key, value) for key, value in keywords.items()]
        return build.call(self.use(RBASE, name), args, words)

    def show(self, value: ast.expr) -> ast.Call:
        """R's auto-print of `value`."""
        return build.call(self.use(API, "show"), [value])

    def is_variable(self, name: str) -> bool:
        """Whether the script has assigned `name` at this point."""
        return self.scope.find(name) is not None

    def kind_named(self, name: str) -> Kind:
        """What is known of the variable `name`."""
        return self.scope.find(name) or UNKNOWN

    def kind(self, node: Node | None) -> Kind:
        """What is known of the value of `node`."""
        if isinstance(node, Name):
            return self.scope.find(node.name) or UNKNOWN
        if call_name(node) == "(" and isinstance(node, Call) and node.args:
            return self.kind(node.args[0].value)
        return UNKNOWN

    def dataset(self, name: str) -> str | None:
        """``"cbpp"`` or ``"nlme::Oats"`` where `name` is a data set of an attached package."""
        if self.datasets is None:
            return None
        holders = [p for p in self.datasets.packages() if name in self.datasets.exports(p)]
        attached = [p for p in [*self.path.attached, "datasets"] if p in holders]
        if not attached:
            return None
        return name if len(holders) == 1 else f"{attached[0]}::{name}"

    def dataset_kind(self, reference: str) -> Kind:
        """The columns of a data set, and whether its rows are merely numbered."""
        assert self.datasets is not None
        package, _, name = reference.rpartition("::")
        schema = self.datasets.schema(name, package or None)
        columns = frozenset(column["name"] for column in schema["columns"])
        return Kind("frame", columns, schema["row_names"] == "automatic", label=name)

    def load_dataset(self, name: str, reference: str) -> ast.stmt:
        """``cbpp = rglmm.data("cbpp")``."""
        self.scope.kinds[name] = self.dataset_kind(reference)
        self.imports.setdefault(Target(API, ""), Import(API, None, "rglmm"))
        data = ast.Attribute(build.name("rglmm"), "data", build.LOAD)
        return build.assign(self.namer[name], build.call(data, [ast.Constant(reference)]))

    # -- expressions ---------------------------------------------------------------------------

    def expression(self, node: Node | None) -> ast.expr:
        """The Python expression for `node`.

        Raises
        ------
        Refused
            Where it cannot be translated.
        """
        if node is None:
            raise Refused(Span(0, 0), "an empty argument stands where a value is needed")
        if isinstance(node, Constant):
            return self.constant(node)
        if isinstance(node, Name):
            return self.variable(node)
        if isinstance(node, Function):
            return HANDLERS["function"](self, Call(Name("function"), (Arg(node),), node.span))
        return self.call(node)

    def constant(self, node: Constant) -> ast.expr:
        """A literal: a double keeps its point, since R tells ``2`` from ``2L``."""
        if node.is_na:
            return build.name(self.use(RBASE, _NA[node.kind]))
        if node.kind == "complex":
            raise Refused(node, "complex numbers are not translated")
        if node.kind == "double":
            return self.double(float(node.value))  # type: ignore[arg-type]
        return build.constant(node.value)

    def double(self, value: float) -> ast.expr:
        if value != value:
            return build.name(self.use(RBASE, "NaN"))
        if value in (float("inf"), float("-inf")):
            return build.name(self.use(RBASE, "Inf"))
        return build.constant(value)

    def variable(self, node: Name) -> ast.expr:
        """A variable of the script, a data set, a constant of R, or a function as a value."""
        name = node.name
        column = self.column(name)
        if column is not None:
            return column
        if self.kind_named(name).name == "plot":
            raise Refused(node, f"'{name}' is a plot: it is not drawn and has no value here")
        if self.is_variable(name):
            return build.name(self.namer[name])
        if name in ("T", "F"):
            return ast.Constant(name == "T")
        if name in CONSTANTS:
            return build.name(self.use(RBASE, _CONSTANT_NAMES.get(name, name)))
        reference = self.dataset(name)
        if reference is not None:
            if self.scope.parent is not None or self.in_delay:
                raise Refused(
                    node,
                    f"data set '{name}' is first used inside a function: "
                    f"write data({name}) above it",
                )
            self.hoisted.append(self.load_dataset(name, reference))
            return build.name(self.namer[name])
        target = self.path.resolve(name)
        if target is not None:
            return build.name(self.use(*target))
        if name.startswith("..") or name == "...":
            raise Refused(node, f"'{name}' is only translated as an argument that is passed on")
        if name not in self.own and (lacking := self.lacking(name)):
            raise Refused(node, lacking)
        # R looks it up when it gets there; so does the port, and run says "object not found".
        return build.name(self.namer[name])

    def lacking(self, name: str) -> str | None:
        """Why a name that the script never sets cannot be read although R has it."""
        packages = [*self.path.attached, *BASE_PACKAGES]
        if any(name in UNSHIPPED.get(package, ()) for package in packages):
            return f"data set '{name}' is not shipped with rglmm: export it from R"
        if name in PLOTS or any(name in functions(package) for package in packages):
            return f"{name} is not translated: rglmm has no such function yet"
        return None

    @contextmanager
    def inside(self, frame: ast.expr):
        """Expressions evaluated in a data frame (``with``, ``subset``): its columns come first."""
        self.frames.append(frame)
        try:
            yield
        finally:
            self.frames.pop()

    def column(self, name: str) -> ast.expr | None:
        """`name` read inside a data frame: a column, or what may be one."""
        if not self.frames or name in ("T", "F", "pi") or name.startswith(".."):
            return None
        frame = self.frames[-1]
        if isinstance(frame, ast.Name):
            r_name = next((r for r, p in self.namer.names.items() if p == frame.id), "")
            kind = self.scope.find(r_name) or UNKNOWN
            if kind.columns is not None and kind.automatic:
                return build.subscript(frame, name) if name in kind.columns else None
        if not self.is_variable(name):
            return self.rbase("column", frame, ast.Constant(name))
        fallback = build.thunk(build.name(self.namer[name]))
        return self.rbase("pick", frame, ast.Constant(name), fallback)

    def argument(self, arg: Arg) -> ast.expr:
        """The value of an argument; `...` is handled where the call is laid out."""
        if isinstance(arg.value, Name) and arg.value.name == "...":
            return ast.Constant(None)
        return self.expression(arg.value)

    def delayed(self, node: Node) -> ast.expr:
        """``lambda: node``, for functions that decide themselves when to evaluate."""
        if assigned(node):
            return DELAYED_BLOCKS[0](self, node)
        if isinstance(node, Name) and not self.frames and self.is_variable(node.name):
            return build.thunk(self.expression(node))
        before, self.in_delay = self.in_delay, True
        try:
            return HANDLERS["function"](
                self, Call(Name("function"), (Arg(Function((), node, node.span)),), node.span)
            )
        finally:
            self.in_delay = before

    # -- calls ---------------------------------------------------------------------------------

    def call(self, node: Call) -> ast.expr:
        """A call: of the script's own function, of a handler, or of the closed table."""
        name, package = self.callee(node)
        if package is None:
            kind = self.scope.find(name)
            if kind is not None and (kind.name == "function" or not self._is_table(name)):
                return own_call(self, node, name, kind.formals)
        special = HANDLERS.get(name)
        if special is not None and (
            package is not None
            or self.path.owner(name) in (None, "base")
            or self.path.resolve(name) is not None
        ):
            return special(self, node)
        target = self.path.resolve(name, package)
        if target is None:
            raise Refused(node.function, self.unknown(name, package))
        return table_call(self, node, name, target)

    def callee(self, node: Call) -> tuple[str, str | None]:
        """Name and package of what is called."""
        function = node.function
        if isinstance(function, Name):
            return function.name, None
        if call_name(function) in ("::", ":::") and isinstance(function, Call):
            package, name = (arg.value for arg in function.args)
            if isinstance(package, Name) and isinstance(name, Name):
                return name.name, package.name
        if isinstance(function, Constant) and isinstance(function.value, str):
            return function.value, None
        raise Refused(node, "a call of something that is no name is not translated")

    def _is_table(self, name: str) -> bool:
        return name in HANDLERS or self.path.resolve(name) is not None

    def unknown(self, name: str, package: str | None) -> str:
        """Why a call of `name` is refused."""
        if package is not None:
            return f"{package}::{name}() is not translated: rglmm does not have it yet"
        owner = self.path.owner(name)
        if owner not in (None, "base"):
            return f"{name}() is {owner}'s here, which rglmm does not have yet: {owner}::{name}"
        home = self.path.home(name)
        if home is not None:
            return f'could not find function "{name}": it is in {home}, add library({home}) above'
        return f"{name}() is not translated: rglmm has no such function yet"

    def is_known(self, name: str) -> bool:
        """Whether `name` is in the closed table or draws nothing random (a plot, an operator)."""
        return (
            self._is_table(name) or name in PLOTS or name in _CONTROL or (name in DRAWING_PACKAGES)
        )


_NA = {
    "logical": "NA",
    "integer": "NA_integer_",
    "double": "NA_real_",
    "character": "NA_character_",
    "complex": "NA_real_",
}
_CONSTANT_NAMES: Mapping[str, str] = {"month.name": "month_name", "month.abb": "month_abb"}
_CONTROL = frozenset(
    """{ ( if for while repeat break next function return <- = <<- -> ->> && || ~ %>% |> @ ::
    ::: invisible quote library require data rm detach nlevels Sys.sleep flush.console""".split()
)
