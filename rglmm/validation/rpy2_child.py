"""Run as a program in a process of its own: real R, embedded by rpy2, records one script.

    python rpy2_child.py record.R request.json

Nothing else in rglmm imports rpy2, and no other module imports this one.
"""

import os
import sys

from rpy2 import rinterface  # pyright: ignore[reportMissingImports]
from rpy2.rinterface_lib import embedded  # pyright: ignore[reportMissingImports]

RECORD = """
local({
  recorder <- new.env()
  sys.source(Sys.getenv("RGLMM_RECORDER"), recorder)
  recorder$run(Sys.getenv("RGLMM_REQUEST"))
})
"""


def main(recorder: str, request: str) -> int:
    """Record as `request` says; the exit status says whether R could, not how the script ended."""
    os.environ["RGLMM_RECORDER"] = recorder
    os.environ["RGLMM_REQUEST"] = request
    options = ("rpy2", "--quiet", "--vanilla", "--no-save")
    embedded.set_initoptions(options)  # pyright: ignore[reportArgumentType]
    rinterface.initr(interactive=False)
    try:
        rinterface.evalr(RECORD)
    except embedded.RRuntimeError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
