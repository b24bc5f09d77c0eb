"""What the tests of the Django app share."""

from __future__ import annotations

import django_support  # sets Django up, before any test imports its models
import pytest


@pytest.fixture(scope="module")
def django_site():
    """The sample site's data; the sidecar that tests have started is stopped."""
    django_support.make_data()
    yield django_support
    django_support.close()
