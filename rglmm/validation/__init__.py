"""Proof: real R's answers recorded, rglmm's compared with them, one table."""

from rglmm.validation.golden import Golden, GoldenError, load_golden
from rglmm.validation.report import Report
from rglmm.validation.rows import Row
from rglmm.validation.validate import validate

__all__ = ["Golden", "GoldenError", "Report", "Row", "load_golden", "validate"]
