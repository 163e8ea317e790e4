"""``python -m rglmm.cli``."""

from rglmm.cli import main

if __name__ == "__main__":
    main()
