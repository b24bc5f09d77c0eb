"""A visitor without a browser, for the tests of a site: open a session as a page does, edit, wait, look.

    with visitor.open("sliders") as page:
        page.select_one("amplitude").value = 2
        page.settle()
        assert max(page.select_one("curve").data["y"]) == 2

Nothing is taken around the server: a page asks for ``autoload.js`` with what the site's script element has, takes the
token out of it, and holds a replica over a WebSocket, with the rights of a browser. Only JavaScript does not run.
"""

from __future__ import annotations

import json
import re
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping
from html import unescape
from time import monotonic, sleep
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Self
from urllib.parse import urlencode, urlsplit

from ..client import ClientSession
from ..client.address import websocket_url_for_server_url
from ..document import Document
from ..errors import ConnectionTimeout, LocalError, SessionRefused, SettingError, nearest
from ..events import ButtonClick, Event, MenuItemClick
from ..model import Model
from ..util.token import get_session_id

if TYPE_CHECKING:
    from ..core.changes import Change

__all__ = ["Page", "Visitor"]

_TIMEOUT: Final = 10.0
_QUIET: Final = 0.05  # seconds in which nothing may change, for a document to count as settled
_LOOK: Final = 0.01
_TOKEN: Final = re.compile(r'"token":\s*("[^"\\]+")')
_ELEMENT: Final = re.compile(r'"url":\s*("[^"\\]*/autoload\.js(?:[^"\\]|\\.)*")')
_SESSION: Final = re.compile(r'"(Bokeh-Session-Id|Bokeh-Token)",\s*("[^"\\]+")')
_DATA: Final = re.compile(r'data-syncviz="[^"]*"')
_DIRECTLY: Final = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class Visitor:
    """Opens pages of a sidecar.

    Args:
        url: the sidecar's address.
        new_session_id: makes an id as the site does, signed with its key.
        timeout: seconds that a page may take to open, and by default to settle.
        root: where the pages of a site with a proxy have the sidecar, such as ``"/viz"``. The visitor goes past it.
    """

    def __init__(
        self, url: str, new_session_id: Callable[[], str], timeout: float = _TIMEOUT, root: str = ""
    ) -> None:
        self._url = url.rstrip("/")
        self._root = root.rstrip("/")
        self._new_session_id = new_session_id
        self._timeout = timeout

    def open(
        self, path: str = "/", arguments: Mapping[str, Any] | None = None, token: str | None = None
    ) -> Page:
        """Open a new session of the application at ``path``; ``arguments`` are those of the request, ``token`` what a
        page of the site has for it, if it says more than an id.

        Raises SessionRefused with what the sidecar says if there is none.
        """
        path = path.strip("/")
        base = f"{self._url}/{path}".rstrip("/")
        if token is not None:
            return self._open(base, arguments or {}, "Bokeh-Token", token)
        return self._open(base, arguments or {}, "Bokeh-Session-Id", self._new_session_id())

    def open_html(self, html: str) -> Page:
        """Open what the one script element of syncviz in a page of the site shows: the answer of a view.

        Raises SettingError if there is none in it, or several.
        """
        html = _DATA.sub(lambda data: unescape(data[0]), html)
        urls, ids = _ELEMENT.findall(html), _SESSION.findall(html)
        if len(urls) != 1:
            raise SettingError(f"expected the HTML of a page with one script element of syncviz, found {len(urls)}")
        address, _, query = json.loads(urls[0]).partition("?")
        own = [pair.partition("=") for pair in query.split("&") if not pair.startswith("bokeh-")]
        base = address.removesuffix("/autoload.js")
        if not urlsplit(base).netloc:
            base = self._url + base.removeprefix(self._root)
        name, value = (ids[0][0], json.loads(ids[0][1])) if ids else ("Bokeh-Session-Id", self._new_session_id())
        return self._open(base, {}, name, value, "&".join("=".join((key, value)) for key, _, value in own))

    def _open(
        self, base: str, arguments: Mapping[str, Any], header: str, ticket: str, query: str = ""
    ) -> Page:
        query = "&".join(part for part in (query, urlencode(arguments, doseq=True)) if part)
        asked = urlencode({"bokeh-autoload-element": "page", "bokeh-app-path": urlsplit(base).path or "/"})
        request = urllib.request.Request(  # noqa: S310 - the address of the site's own sidecar
            f"{base}/autoload.js?{asked}&resources=none{'&' + query if query else ''}",
            headers={header: ticket},
        )
        try:
            with _DIRECTLY.open(request, timeout=self._timeout) as answer:
                script = answer.read().decode()
        except urllib.error.HTTPError as error:
            with error:
                text = error.read(2000).decode(errors="replace").strip()
            raise SessionRefused(f"{base} answered {error.code}: {text}") from error
        found = _TOKEN.search(script)
        if found is None:
            raise SessionRefused(f"{base}/autoload.js has no token in it; is a sidecar of syncviz there?")
        token = json.loads(found[1])
        session = ClientSession(
            get_session_id(token), websocket_url_for_server_url(base), token=token, timeout=self._timeout
        )
        return Page(session, self._timeout)


class Page:
    """A session as an open page has it. Use it as a context manager, so that it is closed.

    ``document`` is the replica. What a test sets on its models is sent at once, as if the visitor had done it.
    """

    def __init__(self, session: ClientSession, timeout: float = _TIMEOUT) -> None:
        self.session = session
        self._timeout = timeout
        self._changes = 0
        try:
            session.pull()
        except BaseException:
            session.close()
            raise
        session.document.on_change(self._changed)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.session.__exit__(kind, error, traceback)

    @property
    def document(self) -> Document:
        """The replica of the server's document."""
        return self.session.document

    def select(self, selector: Any) -> list[Model]:
        """All models of a name, of a class, or that `Document.select` finds with the selector."""
        return list(self.document.select({"name": selector} if isinstance(selector, str) else selector))

    def select_one(self, selector: Any) -> Any:
        """The one model of that name, class or selector. Raises LocalError if there is none, or several."""
        found = self.select(selector)
        if len(found) == 1:
            return found[0]
        if found:
            raise LocalError(f"{len(found)} models match {selector!r}: {', '.join(map(repr, found[:5]))}")
        names = sorted({model.name for model in self.document.models if model.name})
        hint = nearest(selector, names) if isinstance(selector, str) else ""
        raise LocalError(f"no model matches {selector!r}{hint} (names in the document: {', '.join(names) or 'none'})")

    def click(self, button: str | Model, item: str | None = None) -> None:
        """Click a button, or choose an ``item`` of a dropdown; a toggle changes its state, as in a browser."""
        model: Any = self.select_one(button) if isinstance(button, str) else button
        if not isinstance(model, Model) or not hasattr(model, "button_type"):
            raise LocalError(f"only buttons can be clicked, got {model!r}; set the values of other widgets")
        if item is not None:
            self.trigger(MenuItemClick(model, item=item))
            return
        active = getattr(model, "active", None)
        if isinstance(active, bool):
            model.update(active=not active)
        self.trigger(ButtonClick(model))

    def slide(self, slider: str | Model, value: Any) -> None:
        """Move a slider and let go of it: ``value`` and ``value_throttled`` change."""
        model: Any = self.select_one(slider) if isinstance(slider, str) else slider
        model.value = value
        # No program may set this one, which is the browser's alone. That is who is at work here.
        model.assign(type(model).lookup("value_throttled"), value, self)

    def trigger(self, event: Event) -> None:
        """Send any event of `syncviz.events`, as if it had happened in the browser."""
        self.document.send_message("bokeh_event", event)

    def settle(self, timeout: float | None = None) -> None:
        """Wait until the server has answered every edit and nothing has changed for a moment.

        By then all callbacks of the edits have run, those for the next tick as well, and their changes are here.
        Raises ConnectionTimeout for a document that goes on changing (a periodic callback): use `wait_for` there;
        PatchRefused for an edit that was refused, or whose callback failed.
        """
        deadline = self._deadline(timeout)
        quiet_since, changes = monotonic(), -1
        while True:
            self.session.force_roundtrip()
            now = monotonic()
            if self._changes != changes:
                quiet_since, changes = now, self._changes
            elif now - quiet_since >= _QUIET:
                return
            if now > deadline:
                raise ConnectionTimeout(
                    f"the document still changes after {self._seconds(timeout):g} seconds. If a callback changes it"
                    " again and again, wait for what the test is about: page.wait_for(lambda: …)"
                )
            sleep(_LOOK)

    def wait_for(self, condition: Callable[[], Any], timeout: float | None = None) -> Any:
        """Take in what the server sends until ``condition()`` is true, and return its value.

        Raises ConnectionTimeout if it never is.
        """
        deadline = self._deadline(timeout)
        while True:
            self.session.force_roundtrip()
            if value := condition():
                return value
            if monotonic() > deadline:
                raise ConnectionTimeout(f"the condition was still false after {self._seconds(timeout):g} seconds")
            sleep(_LOOK)

    def close(self) -> None:
        """Close the page; raises PatchRefused if an edit was refused that nobody waited for."""
        self.session.close()

    def _changed(self, change: Change) -> None:
        self._changes += 1

    def _seconds(self, timeout: float | None) -> float:
        return self._timeout if timeout is None else timeout

    def _deadline(self, timeout: float | None) -> float:
        return monotonic() + self._seconds(timeout)
