"""Who asks: what the site says (``SYNCVIZ_USER``), or Flask-Login where that is used."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flask import Flask, current_app

from syncviz.util.identity import checked_user

__all__ = ["knows_users", "user_of_request"]


def user_of_request(user: Callable[[], Any] | None) -> Any:
    """Return the present request's user, None for a visitor whom nobody knows.

    ``user`` is the site's own function; without one Flask-Login is asked, if the application has it. What a user can
    be says `syncviz.util.identity.checked_user`. Raises SettingError for anything else.
    """
    return _user_of_flask_login() if user is None else checked_user(user())


def knows_users(app: Flask, user: Callable[[], Any] | None) -> bool:
    """Whether the site can tell who its visitors are."""
    return user is not None or hasattr(getattr(app, "login_manager", None), "_load_user")


def _user_of_flask_login() -> str | None:
    if not knows_users(current_app, None):
        return None
    from flask_login import current_user  # type: ignore[import-not-found,import-untyped,unused-ignore]

    return str(current_user.get_id()) if current_user.is_authenticated else None
