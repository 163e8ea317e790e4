"""R's text of fits, summaries and tables; importing it makes ``rbase.text`` know their types."""

from rglmm.printing.anova import print_anova
from rglmm.printing.effects import print_log_lik, print_ranef
from rglmm.printing.mixed import CORRELATION_MAX, print_fit, print_summary
from rglmm.printing.varcorr import print_var_corr

__all__ = [
    "CORRELATION_MAX",
    "print_anova",
    "print_fit",
    "print_log_lik",
    "print_ranef",
    "print_summary",
    "print_var_corr",
]
