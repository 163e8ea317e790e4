"""R's links (``make.link``)."""

from __future__ import annotations

import numpy as np
from scipy.special import expit, logit

from rglmm.families.base import Array, Link


def _logit_mu_eta(eta: Array) -> Array:
    return expit(eta) * expit(-eta)


LOGIT = Link("logit", logit, expit, _logit_mu_eta)
LOG = Link("log", np.log, np.exp, np.exp)
IDENTITY = Link("identity", lambda mu: mu, lambda eta: eta, np.ones_like)
