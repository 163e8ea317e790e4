"""The R data sets that examples, goldens and tutorials use, as R has them.

Exported from R by ``scripts/export_datasets.R``; ``SOURCES.toml`` says where each comes from.
"""

from rglmm.datasets.catalog import exports, find, packages, schema, topic
from rglmm.datasets.table import load

__all__ = ["exports", "find", "load", "packages", "schema", "topic"]
