"""Who a visitor is, as the sidecar is told; and whether the visitor may see an application."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied

from syncviz.util.identity import checked_user

from .conf import config
from .registry import Live

__all__ = ["check_access", "knows_users", "refusal", "user_of"]


def knows_users(request: Any) -> bool:
    """Whether the site tells its visitors apart: by ``SYNCVIZ["USER"]``, or by ``django.contrib.auth``."""
    return config().user is not None or hasattr(request, "user")


def user_of(request: Any, live: Live | None = None) -> Any:
    """Return who makes a request: what ``SYNCVIZ["USER"]`` says, or ``id``, ``username`` and ``permissions`` of
    Django's user; None for somebody who has not logged in.

    ``permissions`` are those of ``SYNCVIZ["PERMISSIONS"]`` and of the application that the user has. Raises
    SettingError where ``USER`` gives what cannot be a user.
    """
    conf = config()
    if conf.user is not None:
        return checked_user(conf.user(request))
    user = getattr(request, "user", None)
    if user is None or not user.is_authenticated:
        return None
    asked = dict.fromkeys([*conf.permissions, *(live.permission_required if live else ())])
    return checked_user({
        "id": user.pk if isinstance(user.pk, int) else str(user.pk),
        "username": user.get_username(),
        "permissions": [name for name in asked if user.has_perm(name)],
    })


def check_access(request: Any, live: Live | None, permissions: tuple[str, ...] = ()) -> None:
    """Raise PermissionDenied where the visitor may not see the application, or has not these ``permissions``."""
    required = (*(live.permission_required if live else ()), *permissions)
    if not required and (live is None or not live.login_required):
        return
    what = "this plot" if live is None else live.name
    if user_of(request) is None:
        raise PermissionDenied(f"{what} is for those who have logged in")
    user = getattr(request, "user", None)
    if required and (user is None or not user.has_perms(required)):
        raise PermissionDenied(f"this user has not the permissions that {what} asks for")


def refusal(request: Any, live: Live | None) -> Any:
    """Return the way to the login page for somebody who has to go there first, else None. Raises PermissionDenied."""
    if live is not None and live.login_required and user_of(request) is None:
        return redirect_to_login(request.get_full_path())
    check_access(request, live)
    return None
