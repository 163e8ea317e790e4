"""Exact gradients against finite differences, over random designs of every layout."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rglmm.covariance import STRUCTURES
from rglmm.families import family
from rglmm.likelihood import GaussianProblem, JointProblem, LaplaceProblem, QuadratureProblem
from rglmm.likelihood.parameters import Parameters
from rglmm.linalg import plan

LAYOUTS = {
    "one": lambda a, b: [a],
    "same factor twice": lambda a, b: [a, a],
    "nested": lambda a, b: [a, a % 3],
    "crossed": lambda a, b: [a, b],
    "nested and crossed": lambda a, b: [a, a % 3, b],
}


def _random(layout, columns, seed, n=80):
    rng = np.random.default_rng(seed)
    a = np.concatenate([np.arange(9), rng.integers(0, 9, n - 9)])
    b = np.concatenate([np.arange(4), rng.integers(0, 4, n - 4)])
    codes = LAYOUTS[layout](a, b)
    z = []
    for k in columns[: len(codes)]:
        z.append(np.column_stack([np.ones(n), *rng.normal(size=(k - 1, n))]))
    lay = plan(codes, [int(c.max()) + 1 for c in codes], [zt.shape[1] for zt in z])
    parameters = Parameters.of([STRUCTURES["us"]] * len(codes), z)
    X = np.column_stack([np.ones(n), rng.normal(size=n)])
    theta = rng.normal(size=parameters.count)
    return rng, lay, z, X, parameters, theta


def _differences(function, x, step=1e-5):
    return np.array(
        [(function(x + step * e) - function(x - step * e)) / (2 * step) for e in np.eye(len(x))]
    )


cases = {
    "layout": st.sampled_from(sorted(LAYOUTS)),
    "columns": st.lists(st.integers(1, 3), min_size=3, max_size=3),
    "seed": st.integers(0, 10**6),
}


@settings(max_examples=40, deadline=None)
@given(**cases, reml=st.booleans(), weighted=st.booleans())
def test_gradient_of_the_profiled_criterion(layout, columns, seed, reml, weighted):
    rng, lay, z, X, parameters, theta = _random(layout, columns, seed)
    y = rng.normal(size=len(X)) + 3.0
    weights = rng.uniform(0.5, 2.0, len(X)) if weighted else None
    problem = GaussianProblem(lay, z, X, y, weights, parameters, reml)
    value, gradient = problem.evaluate(theta)
    assert value == pytest.approx(problem.objective(theta), rel=1e-14)
    expected = _differences(problem.objective, theta)
    np.testing.assert_allclose(gradient, expected, rtol=1e-6, atol=1e-6 * np.abs(gradient).max())


@settings(max_examples=40, deadline=None)
@given(
    **cases,
    which=st.sampled_from(
        [("binomial", "logit"), ("poisson", "log"), ("binomial", "probit"), ("binomial", "cloglog")]
    ),
    zero=st.booleans(),
)
def test_gradient_of_the_laplace_deviance(layout, columns, seed, which, zero):
    rng, lay, z, X, parameters, theta = _random(layout, columns, seed)
    name, fam = which[0], family(*which)
    beta = np.array([-0.3, 0.4])
    eta = X @ beta
    if name == "binomial":
        trials = rng.integers(1, 6, len(X)).astype(float)
        y = rng.binomial(trials.astype(int), fam.link.linkinv(eta)) / trials
        response = fam.prepare(y, trials)
    else:
        response = fam.prepare(rng.poisson(np.exp(eta)).astype(float), None)
    if zero:
        theta[0] = 0.0
    offset = rng.normal(size=len(X)) * 0.2
    problem = LaplaceProblem(lay, z, X, response, offset, fam, parameters)
    x = np.concatenate([theta, beta])
    value, gradient = problem.evaluate(x)
    assert value == pytest.approx(problem.objective(theta, beta), rel=1e-12)
    expected = _differences(lambda p: problem.objective(*problem.split(p)), x)
    np.testing.assert_allclose(gradient, expected, rtol=2e-6, atol=2e-6 * np.abs(gradient).max())


@settings(max_examples=25, deadline=None)
@given(
    seed=st.integers(0, 10**6),
    nodes=st.integers(2, 15),
    which=st.sampled_from([("binomial", "logit"), ("poisson", "log"), ("binomial", "cloglog")]),
    slope=st.booleans(),
)
def test_gradient_of_the_quadrature(seed, nodes, which, slope):
    problem, theta, beta = _scalar_problem(seed, which, slope)
    target = QuadratureProblem(problem, nodes)
    x = np.concatenate([theta, beta])
    value, gradient = target.evaluate(x)
    assert value == pytest.approx(target.objective(theta, beta), rel=1e-12)
    expected = _differences(lambda p: target.objective(*problem.split(p)), x)
    np.testing.assert_allclose(gradient, expected, rtol=2e-6, atol=2e-6 * np.abs(gradient).max())


@settings(max_examples=25, deadline=None)
@given(
    seed=st.integers(0, 10**6),
    which=st.sampled_from([("binomial", "logit"), ("poisson", "log"), ("binomial", "probit")]),
    slope=st.booleans(),
)
def test_gradient_with_beta_at_the_joint_mode(seed, which, slope):
    problem, theta, beta = _scalar_problem(seed, which, slope)
    target = JointProblem(problem, beta)
    _, gradient = target.evaluate(theta)
    expected = _differences(target.objective, theta)
    np.testing.assert_allclose(gradient, expected, rtol=2e-6, atol=2e-6 * np.abs(gradient).max())


def _scalar_problem(seed, which, slope):
    """A model with one scalar random term, an intercept or a slope."""
    rng, lay, z, X, parameters, theta = _random("one", [1, 1, 1], seed)
    if slope:
        z = [rng.normal(size=(len(X), 1))]
    fam, beta = family(*which), np.array([-0.6, 0.2])
    mean = fam.link.linkinv(np.clip(X @ beta, -4.0, 2.0))
    y = rng.poisson(mean) if which[0] == "poisson" else rng.binomial(1, mean)
    response = fam.prepare(y.astype(float), None)
    theta = np.clip(theta, -2.0, 2.0)
    return LaplaceProblem(lay, z, X, response, None, fam, parameters), theta, beta


@settings(max_examples=30, deadline=None)
@given(**cases)
def test_the_objective_is_even_in_every_column_of_the_factor(layout, columns, seed):
    rng, lay, z, X, parameters, theta = _random(layout, columns, seed)
    problem = GaussianProblem(lay, z, X, rng.normal(size=len(X)), None, parameters, True)
    canonical, _ = parameters.canonical(theta)
    assert problem.objective(canonical) == pytest.approx(problem.objective(theta), rel=1e-12)
    for factor in parameters.factors(canonical):
        assert (np.diag(factor) >= 0.0).all()


@settings(max_examples=30, deadline=None)
@given(**cases)
def test_the_working_scale_is_a_round_trip(layout, columns, seed):
    *_, parameters, theta = _random(layout, columns, seed)
    x = parameters.to_working(theta)
    back, slope = parameters.working(x)
    np.testing.assert_allclose(back, theta, rtol=1e-12)
    step = 1e-6
    rise = (parameters.working(x + step)[0] - parameters.working(x - step)[0]) / (2 * step)
    np.testing.assert_allclose(slope, rise, rtol=1e-7)
