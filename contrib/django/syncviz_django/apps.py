"""The Django app."""

from __future__ import annotations

import logging
from typing import Any

from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules

from syncviz.errors import ConnectionFailed

__all__ = ["SyncvizConfig"]

log = logging.getLogger("syncviz_django")


class SyncvizConfig(AppConfig):
    """Loads the ``viz.py`` of every app, and ends sessions when somebody logs out."""

    name = "syncviz_django"
    label = "syncviz"
    verbose_name = "syncviz"

    def ready(self) -> None:
        """See the class."""
        from django.contrib.auth.signals import user_logged_out

        from . import checks  # noqa: F401 - registers

        autodiscover_modules("viz")
        user_logged_out.connect(_logged_out, dispatch_uid="syncviz_django")


def _logged_out(sender: Any, request: Any, user: Any, **kwargs: Any) -> None:
    from .identity import login_of
    from .sidecar import close_sessions_of

    if user is None:
        return
    login = login_of(request)
    if login:
        try:
            close_sessions_of(login)
        except ConnectionFailed as error:
            log.error("%s has logged out, but the sidecar could not be told: %s", user.get_username(), error)
