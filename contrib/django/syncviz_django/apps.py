"""The Django app."""

from __future__ import annotations

import logging
from typing import Any

from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules

from syncviz.errors import SyncvizError

__all__ = ["SyncvizConfig"]

log = logging.getLogger("syncviz_django")


class SyncvizConfig(AppConfig):
    """Loads the ``viz.py`` of every app, and closes a user's plots when the user logs out."""

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
    from .shortcuts import close_sessions
    from .visitors import user_of

    if user is None:
        return
    try:
        if user_of(request) is not None:
            close_sessions(request)
    except SyncvizError as error:
        # The logout itself goes on, whatever the sidecar does.
        log.error("the plots of %s, who has logged out, stay open: %s", user.get_username(), error)
