"""R's links (``make.link``), with two derivatives of the inverse.

R keeps means away from the ends of their range by the machine epsilon; so do the functions here.
"""

from __future__ import annotations

import numpy as np
from scipy.special import expit, logit, ndtr, ndtri

from rglmm.families.base import Array, Link

EPSILON = float(np.finfo(float).eps)
_PROBIT_END = -float(ndtri(EPSILON))
_CAUCHIT_END = float(np.tan(np.pi * (0.5 - EPSILON)))


def _logit_mu_eta(eta: Array) -> Array:
    return expit(eta) * expit(-eta)


def _logit_mu_eta2(eta: Array) -> Array:
    p, q = expit(eta), expit(-eta)
    return p * q * (q - p)


def _density(eta: Array) -> Array:
    return np.exp(-0.5 * eta * eta) / np.sqrt(2.0 * np.pi)


def _probit(eta: Array) -> Array:
    return ndtr(np.clip(eta, -_PROBIT_END, _PROBIT_END))


def _cauchit(eta: Array) -> Array:
    return 0.5 + np.arctan(np.clip(eta, -_CAUCHIT_END, _CAUCHIT_END)) / np.pi


def _cloglog(eta: Array) -> Array:
    with np.errstate(over="ignore"):
        return np.clip(-np.expm1(-np.exp(eta)), EPSILON, 1.0 - EPSILON)


def _cloglog_mu_eta(eta: Array) -> Array:
    e = np.minimum(eta, 700.0)
    return np.exp(e - np.exp(e))


def _cloglog_mu_eta2(eta: Array) -> Array:
    e = np.minimum(eta, 700.0)
    return np.exp(e - np.exp(e)) * (1.0 - np.exp(e))


LOGIT = Link("logit", logit, expit, _logit_mu_eta, _logit_mu_eta2)
PROBIT = Link("probit", ndtri, _probit, _density, lambda eta: -eta * _density(eta))
CAUCHIT = Link(
    "cauchit",
    lambda mu: np.tan(np.pi * (mu - 0.5)),
    _cauchit,
    lambda eta: 1.0 / (np.pi * (1.0 + eta * eta)),
    lambda eta: -2.0 * eta / (np.pi * (1.0 + eta * eta) ** 2),
)
CLOGLOG = Link(
    "cloglog",
    lambda mu: np.log(-np.log1p(-mu)),
    _cloglog,
    _cloglog_mu_eta,
    _cloglog_mu_eta2,
)
LOG = Link("log", np.log, np.exp, np.exp, np.exp)
IDENTITY = Link("identity", lambda mu: mu, lambda eta: eta, np.ones_like, np.zeros_like)
