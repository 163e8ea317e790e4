"""The likelihoods against oracles without shared code: dense algebra, one group at a time."""

import numpy as np
import pytest
from scipy.integrate import quad
from scipy.optimize import brentq
from scipy.special import comb, gammaln, xlogy
from scipy.stats import multivariate_normal, norm

from rglmm.covariance import STRUCTURES
from rglmm.families import family
from rglmm.likelihood import GaussianProblem, LaplaceProblem, QuadratureProblem
from rglmm.likelihood.parameters import Parameters
from rglmm.linalg import plan


def _crossed(seed=1, n=40):
    rng = np.random.default_rng(seed)
    a = np.concatenate([np.arange(6), rng.integers(0, 6, n - 6)])
    b = np.concatenate([np.arange(4), rng.integers(0, 4, n - 4)])
    z = [np.column_stack([np.ones(n), rng.normal(size=n)]), np.ones((n, 1))]
    X = np.column_stack([np.ones(n), rng.normal(size=n)])
    return rng, [a, b], z, X, rng.normal(size=n) + 10.0


def _dense_covariance(codes, z, factors, weights):
    V = np.diag(1.0 / weights)
    for c, zt, factor in zip(codes, z, factors, strict=True):
        same = c[:, None] == c[None, :]
        V = V + same * (zt @ factor @ factor.T @ zt.T)
    return V


@pytest.mark.parametrize("reml", [True, False])
@pytest.mark.parametrize("weighted", [True, False])
def test_criterion_is_that_of_the_dense_marginal_normal_distribution(reml, weighted):
    rng, codes, z, X, y = _crossed()
    weights = rng.uniform(0.5, 2.0, len(y)) if weighted else np.ones(len(y))
    lay = plan(codes, [6, 4], [2, 1])
    parameters = Parameters.of([STRUCTURES["us"]] * 2, z)
    theta = np.array([0.9, -0.4, 0.5, 1.3])
    problem = GaussianProblem(lay, z, X, y, weights if weighted else None, parameters, reml)
    state = problem.state(theta)
    V = state.sigma**2 * _dense_covariance(codes, z, parameters.factors(theta), weights)
    inverse = np.linalg.inv(V)
    information = X.T @ inverse @ X
    beta = np.linalg.solve(information, X.T @ inverse @ y)
    np.testing.assert_allclose(state.beta, beta, rtol=1e-10)
    np.testing.assert_allclose(
        state.sigma**2 * state.unscaled_vcov, np.linalg.inv(information), rtol=1e-9
    )
    expected = -2.0 * multivariate_normal(X @ beta, V).logpdf(y)
    if reml:
        # Patterson and Thompson (1971): the likelihood of error contrasts
        expected += np.linalg.slogdet(information)[1] - X.shape[1] * np.log(2.0 * np.pi)
    assert state.objective == pytest.approx(expected, rel=1e-11)


def test_a_response_far_from_zero_keeps_its_digits():
    rng, codes, z, X, y = _crossed()
    lay = plan(codes, [6, 4], [2, 1])
    parameters = Parameters.of([STRUCTURES["us"]] * 2, z)
    theta = np.array([0.9, -0.4, 0.5, 1.3])
    y = np.round(y * 2.0**20) / 2.0**20  # so that the shift below is exact
    near = GaussianProblem(lay, z, X, y, None, parameters, True).objective(theta)
    far = GaussianProblem(lay, z, X, y + 2.0**30, None, parameters, True).objective(theta)
    assert far == pytest.approx(near, rel=1e-12)


def _by_hand(fam, y, trials, beta, theta):
    """Laplace's approximation of one group's integral: mode by bisection, curvature by formula."""

    def kernel_at(u):
        return fam.kernel(y, trials, np.full(len(y), beta + theta * u))

    def slope(u):
        return theta * float(kernel_at(u).slope.sum()) - u

    mode = brentq(slope, -30.0, 30.0, xtol=1e-15, rtol=1e-15)
    kernel = kernel_at(mode)
    curvature = 1.0 + theta**2 * float(kernel.weight.sum())
    return kernel.value - 0.5 * mode**2 - 0.5 * np.log(curvature)


@pytest.mark.parametrize("name", ["binomial", "poisson"])
@pytest.mark.parametrize("theta", [0.05, 0.8, 3.0])
def test_laplace_is_the_one_dimensional_formula_group_by_group(name, theta):
    rng = np.random.default_rng(4)
    fam = family(name, {"binomial": "logit", "poisson": "log"}[name])
    codes = np.repeat(np.arange(7), 5)
    mu = fam.link.linkinv(0.3 + 0.8 * rng.normal(size=7)[codes])
    binomial = name == "binomial"
    trials = np.full(len(codes), 4.0 if binomial else 1.0)
    y = rng.binomial(4, mu) / 4.0 if binomial else rng.poisson(mu).astype(float)
    z, X = [np.ones((len(codes), 1))], np.ones((len(codes), 1))
    response = fam.prepare(y, trials)
    problem = LaplaceProblem(
        plan([codes], [7], [1]), z, X, response, None, fam, Parameters.of([STRUCTURES["us"]], z)
    )
    groups = (codes == g for g in range(7))
    expected = sum(_by_hand(fam, y[g], trials[g], 0.3, theta) for g in groups)
    if binomial:
        expected += float(np.log(comb(4, np.round(4 * y))).sum())
    else:
        expected -= float(gammaln(y + 1.0).sum())
    laplace = problem.objective(np.array([theta]), np.array([0.3]))
    assert laplace == pytest.approx(-2.0 * expected, rel=1e-12)


@pytest.mark.parametrize("name", ["binomial", "poisson"])
def test_quadrature_is_the_exact_integral(name):
    """Group by group against adaptive quadrature of another library, on lme4's deviance scale."""
    rng = np.random.default_rng(6)
    fam = family(name, {"binomial": "logit", "poisson": "log"}[name])
    codes = np.repeat(np.arange(5), 4)
    mu = fam.link.linkinv(0.2 + rng.normal(size=5)[codes])
    y = (rng.binomial(1, mu) if name == "binomial" else rng.poisson(mu)).astype(float)
    z, X = [np.ones((20, 1))], np.ones((20, 1))
    response = fam.prepare(y, None)
    parameters = Parameters.of([STRUCTURES["us"]], z)
    lay = plan([codes], [5], [1])
    problem = LaplaceProblem(lay, z, X, response, None, fam, parameters)

    def integral(rows):
        def density(u):
            eta = np.full(rows.sum(), 0.2 + 1.3 * u)
            return np.exp(fam.kernel(y[rows], np.ones(rows.sum()), eta).value) * norm.pdf(u)

        return quad(density, -12.0, 12.0, epsabs=0.0, epsrel=1e-13, limit=500)[0]

    exact = sum(np.log(integral(codes == g)) for g in range(5))
    saturated = 0.0 if name == "binomial" else float((xlogy(y, y) - y).sum())
    got = QuadratureProblem(problem, 60).objective(np.array([1.3]), np.array([0.2]))
    assert got == pytest.approx(-2.0 * (exact - saturated), rel=1e-10)


def test_without_random_variation_the_deviance_is_that_of_the_glm():
    rng = np.random.default_rng(2)
    codes = rng.integers(0, 5, 50)
    codes[:5] = range(5)
    y = rng.integers(0, 2, 50).astype(float)
    fam = family("binomial", "logit")
    lay = plan([codes], [5], [1])
    z = [np.ones((50, 1))]
    problem = LaplaceProblem(
        lay,
        z,
        np.ones((50, 1)),
        fam.prepare(y, None),
        None,
        fam,
        Parameters.of([STRUCTURES["us"]], z),
    )
    p = y.mean()
    beta = np.array([np.log(p / (1 - p))])
    expected = -2.0 * (y.sum() * np.log(p) + (50 - y.sum()) * np.log(1 - p))
    assert problem.objective(np.array([0.0]), beta) == pytest.approx(expected, rel=1e-12)
