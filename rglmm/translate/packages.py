"""R's search path as ``library``, ``require`` and ``detach`` change it, and what only draws."""

from __future__ import annotations

from rglmm.translate.functions import BASE, BASE_PACKAGES, PACKAGES, Target

DRAWING_PACKAGES = frozenset(
    """ggplot2 lattice latticeExtra cowplot patchwork gridExtra ggpubr ggeffects ggthemes scales
    RColorBrewer viridis viridisLite ggsci ggrepel GGally ggExtra ggridges ggbeeswarm ggforce
    grid graphics grDevices plotrix vioplot beeswarm corrplot wesanderson extrafont showtext
    gganimate plotly sjPlot see directlabels ggfortify qqplotr colorspace hexbin""".split()
)
"""Packages that only draw: attaching them changes no number."""

PLOTS = frozenset(
    """plot hist qqnorm qqline abline par boxplot lines points legend text axis barplot curve
    pairs matplot matlines polygon segments arrows rect mtext title layout pdf png jpeg tiff svg
    dev.off dev.new graphics.off grid rug stripchart coplot mosaicplot interaction.plot pie persp
    contour image dotchart sunflowerplot symbols box panel.smooth x11 windows quartz bmp
    postscript jitterplot ggsave xyplot dotplot qqmath bwplot densityplot histogram splom
    levelplot stripplot barchart parallelplot cloud wireframe lattice.options trellis.par.set
    ggplot qplot theme_set theme_update plot_grid grid.arrange plot_model ggarrange plot_grid
    sjp.lmer sjp.glmer plot_summs emmip corrplot scatterplotMatrix scatterplot qqPlot""".split()
)
"""Functions that draw: skipped with a note, no refusal."""

HARMLESS_PACKAGES = frozenset(
    """tidyverse dplyr tidyr readr tibble stringr purrr forcats magrittr broom broom.mixed
    emmeans lsmeans multcomp multcompView car MASS nlme lmerTest glmmTMB ordinal performance
    DHARMa MuMIn effects sjmisc sjstats pbkrtest afex psych reshape reshape2 plyr data.table knitr
    kableExtra here readxl haven foreign Matrix lme4 arm bbmle optimx dfoptim blme mlmRev
    insight parameters report see modelr skimr janitor lubridate glue Hmisc rms survival mgcv gamm4
    brms rstan rstanarm bayestestR MCMCglmm coda boot simr influence.ME merTools sjlabelled
    HSAUR3 faraway agridat gt gtsummary stargazer texreg xtable flextable officer parallel
    doParallel foreach future pacman rmarkdown testthat devtools remotes usethis lmtest sandwich
    numDeriv nloptr RLRsim partR2 r2glmm rptR piecewiseSEM vegan ape lmeresampler robustlmm
    jtools interactions emdbook AICcmodavg languageR itsadug mvtnorm zoo moments ez rstatix
    coefplot stringi nnet VGAM pscl metafor corrr naniar mice carData alr4 ISLR lavaan""".split()
)
"""Packages that, attached, only add functions: those that are not in the table are refused where
they are called. Attaching any other package leaves the session uncertain."""

MASKED: dict[str, frozenset[str]] = {
    "lmerTest": frozenset({"lmer", "step", "anova", "drop1"}),
    "dplyr": frozenset({"filter", "lag", "intersect", "setdiff", "setequal", "union"}),
    "MASS": frozenset({"select"}),
    "nlme": frozenset({"fixef", "ranef", "VarCorr", "lmList", "getData"}),
    "glmmTMB": frozenset({"fixef", "ranef", "VarCorr"}),
    "ordinal": frozenset({"ranef", "VarCorr", "slice"}),
    "car": frozenset({"recode", "some", "logit"}),
    "plyr": frozenset({"summarise", "mutate", "rename", "arrange", "count"}),
    "data.table": frozenset({"first", "last", "between"}),
}
"""Functions that a package has besides another of the same name, for the order of attachment."""

# Re-exported or registered for the same generic: masking does not change what is called.
_SAME = {
    ("nlme", "fixef"),
    ("nlme", "ranef"),
    ("nlme", "VarCorr"),
    ("glmmTMB", "fixef"),
    ("glmmTMB", "ranef"),
    ("glmmTMB", "VarCorr"),
    ("ordinal", "ranef"),
    ("ordinal", "VarCorr"),
    ("lmerTest", "anova"),
    ("lmerTest", "drop1"),
    ("dplyr", "intersect"),
    ("dplyr", "setdiff"),
    ("dplyr", "union"),
}


_WITH_LME4 = frozenset(
    """lmerTest pbkrtest mlmRev afex blme arm merTools simr gamm4 robustlmm influence.ME
    cAIC4""".split()
)
"""Packages that attach lme4 with themselves."""


class SearchPath:
    """The attached packages, last attached first; resolves a function's name as R does."""

    def __init__(self) -> None:
        self.attached: list[str] = []

    def attach(self, package: str) -> None:
        """What ``library(package)`` does: nothing for one that is attached already."""
        if package in BASE_PACKAGES or package in self.attached:
            return
        self.attached.insert(0, package)
        if package in _WITH_LME4 and "lme4" not in self.attached:
            self.attached.insert(1, "lme4")

    def detach(self, package: str) -> None:
        """What ``detach("package:...")`` does."""
        if package in self.attached:
            self.attached.remove(package)

    def owner(self, name: str) -> str | None:
        """The package whose function `name` means, ``"base"`` for all that come with R."""
        for package in self.attached:
            if (package, name) not in _SAME and name in MASKED.get(package, ()):
                return package
            if name in PACKAGES.get(package, {}):
                return package
        return "base" if name in BASE else None

    def resolve(self, name: str, package: str | None = None) -> Target | None:
        """The Python function for `name` (of `package`, where given), or ``None``."""
        owner = package or self.owner(name)
        if owner is None:
            return None
        if owner in BASE_PACKAGES:
            return BASE.get(name)
        return PACKAGES.get(owner, {}).get(name)

    def home(self, name: str) -> str | None:
        """A package that has `name` and is not attached, for a helpful sentence."""
        return next((package for package, table in PACKAGES.items() if name in table), None)
