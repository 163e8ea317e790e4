"""The minimiser: exact optima, rejected steps, saddles and honest outcomes."""

import numpy as np
import pytest

from rglmm.optimize import Outcome, difference_hessian, minimize


def rosenbrock(x):
    value = 100.0 * (x[1] - x[0] ** 2) ** 2 + (1.0 - x[0]) ** 2
    slope = np.array(
        [-400.0 * x[0] * (x[1] - x[0] ** 2) - 2.0 * (1.0 - x[0]), 200.0 * (x[1] - x[0] ** 2)]
    )
    return value, slope


def test_rosenbrock_to_the_accuracy_of_the_gradient():
    found = minimize(rosenbrock, np.array([-1.2, 1.0]))
    assert found.outcome is Outcome.CONVERGED
    np.testing.assert_allclose(found.x, 1.0, atol=1e-9)


def test_a_minimum_between_two_equal_wells_is_left_for_one_of_them():
    found = minimize(
        lambda x: ((x[0] ** 2 - 1.0) ** 2, np.array([4 * x[0] * (x[0] ** 2 - 1)])), np.array([0.0])
    )
    assert found.outcome is Outcome.CONVERGED
    assert abs(found.x[0]) == pytest.approx(1.0, abs=1e-9)


def test_values_that_are_not_finite_are_rejected_steps():
    def log_barrier(x):
        with np.errstate(invalid="ignore", divide="ignore"):
            return x[0] - np.log(x[0]), np.array([1.0 - 1.0 / x[0]])

    found = minimize(log_barrier, np.array([0.01]), hessian=np.array([[0.1]]))
    assert found.outcome is Outcome.CONVERGED
    assert found.x[0] == pytest.approx(1.0, abs=1e-9)


def test_a_failed_factorisation_is_a_rejected_step():
    def fragile(x):
        if x[0] > 3.0:
            raise np.linalg.LinAlgError("not positive definite")
        return (x[0] - 2.0) ** 2, np.array([2.0 * (x[0] - 2.0)])

    found = minimize(fragile, np.array([0.0]), hessian=np.array([[0.2]]))
    assert found.x[0] == pytest.approx(2.0, abs=1e-9)


def test_a_function_without_minimum_is_not_called_converged():
    found = minimize(lambda x: (np.exp(-x[0]), np.array([-np.exp(-x[0])])), np.array([0.0]))
    assert found.outcome is not Outcome.CONVERGED or found.value < 1e-7


def test_an_undefined_start_is_an_outcome_and_no_exception():
    found = minimize(lambda x: (np.nan, np.array([np.nan])), np.array([0.0]))
    assert found.outcome is Outcome.UNDEFINED


def test_difference_hessian_is_exact_for_a_quadratic():
    matrix = np.array([[3.0, 1.0], [1.0, 2.0]])
    got = difference_hessian(lambda x: matrix @ x, np.array([0.3, -1.0]), np.array([1e-3, 1e-3]))
    np.testing.assert_allclose(got, matrix, rtol=1e-10)
