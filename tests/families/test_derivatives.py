"""Family derivatives against 50-digit arithmetic, extreme linear predictors included."""

import mpmath as mp
import numpy as np
import pytest

from rglmm.families import family

ETAS = [-700.0, -40.0, -5.0, -0.3, 0.0, 1.7, 12.0, 38.0]

INVERSE = {
    "probit": lambda e: mp.ncdf(e),
    "cauchit": lambda e: mp.mpf(1) / 2 + mp.atan(e) / mp.pi,
    "cloglog": lambda e: -mp.expm1(-mp.exp(e)),
    "log": lambda e: mp.exp(e),
}

LOG_DENSITY = {
    ("binomial", "logit"): lambda y, w, e: w * (y * e - mp.log1p(mp.exp(e))),
    ("poisson", "log"): lambda y, w, e: w * (y * e - mp.exp(e)),
    ("gaussian", "identity"): lambda y, w, e: -w * (y - e) ** 2 / 2,
}


@pytest.mark.parametrize(("name", "link"), list(LOG_DENSITY))
@pytest.mark.parametrize(("y", "w"), [(0.0, 1.0), (1.0, 1.0), (0.4, 5.0)])
@pytest.mark.parametrize("eta", ETAS)
def test_kernel_and_its_derivatives(name, link, y, w, eta):
    fam = family(name, link)
    arrays = np.array([y]), np.array([w]), np.array([eta])
    kernel = fam.kernel(*arrays)
    with mp.workdps(400):
        f = lambda e: LOG_DENSITY[name, link](mp.mpf(y), mp.mpf(w), e)  # noqa: E731
        exact = [f(mp.mpf(eta)), *(mp.diff(f, mp.mpf(eta), k) for k in (1, 2, 3))]
        value, first, second, third = (float(v) for v in exact)
    # the slope is a difference of two terms of the size of w: its error is relative to them
    size = max(w, w * abs(y), abs(value) if name == "gaussian" else 0.0)
    assert kernel.value == pytest.approx(value, rel=1e-13, abs=1e-15 * w * abs(eta))
    assert kernel.slope[0] == pytest.approx(first, rel=1e-12, abs=1e-15 * size)
    assert kernel.weight[0] == pytest.approx(-second, rel=1e-12, abs=1e-300)
    assert fam.expected_slope(*arrays)[0] == pytest.approx(-third, rel=1e-11, abs=1e-300)


@pytest.mark.parametrize(("name", "link"), list(LOG_DENSITY))
def test_link_functions_are_inverse_to_each_other(name, link):
    chosen = family(name, link).link
    eta = np.linspace(-6.0, 6.0, 25)
    np.testing.assert_allclose(chosen.link(chosen.linkinv(eta)), eta, atol=1e-12)
    step = 1e-6
    slope = (chosen.linkinv(eta + step) - chosen.linkinv(eta - step)) / (2 * step)
    np.testing.assert_allclose(chosen.mu_eta(eta), slope, rtol=1e-7, atol=1e-9)


@pytest.mark.parametrize(("y", "w"), [(0.0, 1.0), (1.0, 1.0), (0.4, 5.0)])
@pytest.mark.parametrize("eta", [-6.0, -2.5, -0.7, -0.01])
@pytest.mark.parametrize("link", list(INVERSE))
def test_binomial_with_links_that_are_not_canonical(link, y, w, eta):
    """Score and observed weight are derivatives of the log-density, expected weight their mean."""
    fam = family("binomial", link)
    arrays = np.array([y]), np.array([w]), np.array([eta])
    kernel = fam.kernel(*arrays)
    with mp.workdps(60):

        def density(e, response=y):
            mu = INVERSE[link](e)
            return w * (response * mp.log(mu) + (1 - response) * mp.log(1 - mu))

        def expected(e):
            mu, slope = INVERSE[link](e), mp.diff(INVERSE[link], e)
            return w * slope**2 / (mu * (1 - mu))

        point = mp.mpf(eta)
        exact = [density(point), mp.diff(density, point), -mp.diff(density, point, 2)]
        fisher, turn = expected(point), mp.diff(expected, point)
    got = [kernel.value, kernel.slope[0], kernel.weight[0], kernel.expected[0]]
    assert got == pytest.approx([float(v) for v in [*exact, fisher]], rel=1e-9, abs=1e-11)
    assert fam.expected_slope(*arrays)[0] == pytest.approx(float(turn), rel=1e-9, abs=1e-12)
