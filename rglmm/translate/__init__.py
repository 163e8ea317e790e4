"""From R's syntax tree to Python source: what can be translated, and where and why not.

``translate_script`` gives a :class:`Port`; ``port_text`` writes it as a module. Neither numpy nor
``rglmm.rbase`` is imported here: functions are known by name, from a closed table.
"""

from rglmm.translate.depth import deep_stack
from rglmm.translate.layout import port_text
from rglmm.translate.records import Effects, Import, Port, Refusal, Statement
from rglmm.translate.script import translate_script

__all__ = [
    "Effects",
    "Import",
    "Port",
    "Refusal",
    "Statement",
    "deep_stack",
    "port_text",
    "translate_script",
]
