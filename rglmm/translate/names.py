"""Python names for R names: ``my.data`` is ``my_data``, ``or`` is ``or_``, clashes resolved."""

from __future__ import annotations

import builtins
import keyword
import re
import unicodedata
from collections.abc import Iterable

# What the port itself may use.
TAKEN = frozenset({"np", "pd", "rglmm", "show"})
_DOTS = {"...": "dots", "...names": "named_dots"}
_BUILTINS = frozenset(dir(builtins))


def python_name(name: str) -> str:
    """The usual Python spelling of an R name, without regard to other names.

    >>> python_name("my.data"), python_name("or"), python_name(".x"), python_name("1st try")
    ('my_data', 'or_', 'x', 'n1st_try')
    """
    text = unicodedata.normalize("NFKC", name.replace(".", "_"))
    text = re.sub(r"\W", "_", text).strip("_") or "x"
    if name.endswith((".", "_")) and not text.endswith("_"):
        text += "_"
    if text[0].isdigit():
        text = f"n{text}"
    if keyword.iskeyword(text) or keyword.issoftkeyword(text) or text in _BUILTINS:
        text += "_"
    return text


_AS_IN_R = frozenset({("na.omit", "object"), ("setNames", "object"), ("replace", "list")})


def parameter(name: str, module: str, function: str = "") -> str:
    """How `function` of `module` spells R's argument `name`.

    Functions of models keep R's words (``type``, ``object``) as long as Python can write them.
    """
    if module == "rglmm" or (function, name) in _AS_IN_R:
        text = name.replace(".", "_")
        return f"{text}_" if keyword.iskeyword(text) else text
    return python_name(name)


class Namer:
    """Gives every R name of a script one Python name, the same wherever it stands."""

    def __init__(self, reserved: Iterable[str] = ()) -> None:
        self._reserved = TAKEN | frozenset(reserved)
        self._python: dict[str, str] = {}
        self._used: set[str] = set()

    def __getitem__(self, name: str) -> str:
        if name not in self._python:
            self._python[name] = self._free(_DOTS.get(name) or python_name(name))
        return self._python[name]

    def fresh(self, stem: str) -> str:
        """A Python name that nothing in the script has."""
        return self._free(stem)

    @property
    def names(self) -> dict[str, str]:
        return dict(self._python)

    @property
    def used(self) -> frozenset[str]:
        """Every Python name that was given, the fresh ones too."""
        return frozenset(self._used)

    def _free(self, wish: str) -> str:
        name, number = wish, 2
        if name in self._reserved:
            name = wish = f"{wish.rstrip('_')}_"
        while name in self._used or name in self._reserved:
            name = f"{wish}{number}" if wish.endswith("_") else f"{wish}_{number}"
            number += 1
        self._used.add(name)
        return name
