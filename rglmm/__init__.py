"""R's mixed models in Python: fit, run, translate and validate, with R's names and R's numbers."""

__version__ = "0.1.0"
