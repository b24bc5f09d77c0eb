"""Has a sidecar close the connections of a user who has logged out of the site."""

from __future__ import annotations

import urllib.error
import urllib.request
from typing import Any, Final

from ..errors import ConnectionFailed
from ..util.identity import CLOSE_USER, make_order
from ..util.token import Key

__all__ = ["close_sessions"]

_DIRECTLY: Final = urllib.request.build_opener(urllib.request.ProxyHandler({}))  # as the client connects


def close_sessions(url: str, user: Any, secret_key: Key, timeout: float = 30.0) -> None:
    """Close the open plots of ``user``, with code 4401, in the sidecar at ``url`` (with its prefix), in all its worker
    processes. Tokens that were made for the user until now are good no more: the pages have to be loaded again.

    Raises `ConnectionFailed` where the sidecar cannot be reached or does not take the order, `SettingError` for what is
    no user or no key.
    """
    order = make_order(secret_key, user).encode()
    request = urllib.request.Request(  # noqa: S310 - the site's own configuration
        url.rstrip("/") + CLOSE_USER, order, {"Content-Type": "application/jwt"}
    )
    try:
        with _DIRECTLY.open(request, timeout=timeout):
            return
    except urllib.error.HTTPError as error:
        with error:
            text = error.read(200).decode("utf-8", "replace").strip()
        raise ConnectionFailed(f"the sidecar at {url} did not take the order (status {error.code}): {text}") from error
    except OSError as error:
        raise ConnectionFailed(f"the sidecar at {url} cannot be reached: {error}") from error
