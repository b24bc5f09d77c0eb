"""``manage.py runserver``: starts the site's sidecar too, once, in the process that serves."""

from __future__ import annotations

from typing import Any

from django.contrib.staticfiles.management.commands.runserver import Command as RunserverCommand

from ... import sidecar
from ...conf import config
from ...devserver import RelayingServer

__all__ = ["Command"]


class Command(RunserverCommand):
    """Django's command, and the sidecar."""

    server_cls = RelayingServer

    def inner_run(self, *args: Any, **options: Any) -> None:
        """Runs in the reloader's child, or in this process without reloader."""
        if config().kind != "external":
            self.stdout.write(f"The syncviz sidecar runs at {sidecar.start()}/")
        super().inner_run(*args, **options)
