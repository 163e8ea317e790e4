"""Run an R script in Python: translated, then executed statement by statement."""

from rglmm.run.script import RunResult, ScriptError, read_script, run_script, script_text

__all__ = ["RunResult", "ScriptError", "read_script", "run_script", "script_text"]
