"""What `syncviz_django.testing` gives a site's tests."""

from __future__ import annotations

import subprocess
import sys

from django_support import SITE


def test_the_sample_sites_own_tests():
    """They use `LiveSyncvizTestCase`, with a database in memory."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "manage.py", "test"], cwd=SITE, capture_output=True, text=True, timeout=100,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "Ran 3 tests" in done.stderr
