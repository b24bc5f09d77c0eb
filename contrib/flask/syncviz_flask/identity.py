"""Who asks: what the site says (``SYNCVIZ_USER``), or Flask-Login where that is used."""

from __future__ import annotations

from collections.abc import Callable

from flask import current_app

from syncviz.errors import SettingError

__all__ = ["user_of_request"]


def user_of_request(user: Callable[[], str | None] | None) -> str | None:
    """Return the present request's user as text, None for a visitor whom nobody knows.

    ``user`` is the site's own function; without one Flask-Login is asked, if the application has it. Raises
    SettingError for a user that is no text.
    """
    if user is None:
        return _user_of_flask_login()
    found = user()
    if found is not None and not isinstance(found, str):
        raise SettingError(
            f"SYNCVIZ_USER must return a text (such as the user's id) or None, it returned {type(found).__name__}"
        )
    return found or None


def _user_of_flask_login() -> str | None:
    manager = getattr(current_app, "login_manager", None)
    if manager is None or not hasattr(manager, "_load_user"):
        return None
    from flask_login import current_user  # type: ignore[import-not-found,unused-ignore]

    return str(current_user.get_id()) if current_user.is_authenticated else None
