"""Plots in the cells of a notebook, and updates of plots that are shown there."""

from __future__ import annotations

import logging
import weakref
from collections.abc import Callable
from html import escape
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

from ..core.changes import Change, ModelChanged
from ..core.has_props import models_in
from ..core.json_text import json_dumps
from ..core.serialization import Buffer, Serializer
from ..document import Document
from ..document.holding import HeldChanges
from ..document.wire import encode_change
from ..embed.autoload import EMBED_JS
from ..embed.bundle import Bundle
from ..embed.docs_json import FromCurdoc, output_of
from ..embed.elements import parsed_json, read_script, script_call
from ..errors import LocalError, MissingDependency, nearest
from ..model import Model, collect_models
from ..protocol.messages import patch_doc
from ..resources import Resources
from ..util.ids import make_globally_unique_css_safe_id, make_id
from ..util.lazy import lazy_door
from .state import State, curstate

if TYPE_CHECKING:
    from .live import destroy_server, show_app

__all__ = [
    "DEFAULT_JUPYTER_URL",
    "CommsHandle",
    "destroy_server",
    "get_comms",
    "install_jupyter_hooks",
    "install_notebook_hook",
    "load_notebook",
    "publish_display_data",
    "push_notebook",
    "run_notebook_hook",
    "show_app",
    "show_doc",
]

log = logging.getLogger(__name__)

DEFAULT_JUPYTER_URL: Final = "localhost:8888"

# What Jupyter's front ends know BokehJS' output by. The last is a mark that a script belongs to a plot (or server).
_HTML = "text/html"
_JAVASCRIPT = "application/javascript"
_LOAD = "application/vnd.bokehjs_load.v0+json"
_EXEC = "application/vnd.bokehjs_exec.v0+json"

_LOAD_JS = read_script("notebook.js")
_INSTALL = "pip install 'syncviz[notebook]'"

# Applications need the server, which programs that only show plots have no need to load.
__getattr__, __dir__ = lazy_door(__name__, dict.fromkeys(("destroy_server", "show_app"), "syncviz.io.live"))


class CommsHandle:
    """A plot in a cell that ``push_notebook`` can update: notes what changes of the models that are shown there."""

    def __init__(self, comms: Any, document: Document, shown: Model) -> None:
        self._comms = comms
        self._document = document
        self._known = {model.id for model in collect_models([shown])}
        self._held = HeldChanges("combine")
        # The document must not keep handles that the program has long forgotten.
        reference = weakref.ref(self)

        def sink(change: Change) -> None:
            handle = reference()
            if handle is None:
                document.remove_sink(sink)
            else:
                handle._note(change)

        document.add_sink(sink)

    @property
    def comms(self) -> Any:
        """The channel to the cell."""
        return self._comms

    @property
    def doc(self) -> Document:
        """The document that the models are part of."""
        return self._document

    def _note(self, change: Change) -> None:
        if isinstance(change, ModelChanged) and change.model.id in self._known:
            self._held.add(change)

    def take_events(self) -> tuple[list[bytes], list[Buffer]]:
        """Return what has changed since the last time, as events in JSON and their buffers."""
        held, self._held = self._held, HeldChanges("combine")
        serializer = Serializer(self._known)
        events = []
        for change in held.release():
            if not change.covered and isinstance(change, ModelChanged):
                events.append(json_dumps(encode_change(change, serializer)))
                self._known.update(model.id for model in collect_models(models_in(change.new)))
        return events, serializer.buffers

    def _repr_html_(self) -> str:
        return "<p><code>&lt;handle of a plot, for push_notebook&gt;</code></p>"


class Hooks(NamedTuple):
    """How a kind of notebook loads BokehJS, and shows models and applications."""

    load: Callable[..., Any] | None
    doc: Callable[..., Any] | None
    app: Callable[..., Any] | None


_hooks: dict[str, Hooks] = {}


def install_notebook_hook(
    notebook_type: str, load: Callable[..., Any], show_doc: Callable[..., Any], show_app: Callable[..., Any],
    overwrite: bool = False,
) -> None:
    """Teach ``output_notebook`` and ``show`` another kind of notebook.

    They call ``load(resources, verbose, hide_banner, load_timeout)``, ``show_doc(model, state, notebook_handle)``,
    whose result ``show`` returns, and ``show_app(application, state, notebook_url, **keywords)``. Raises LocalError for
    a kind that there is already, unless ``overwrite``.
    """
    if notebook_type in _hooks and not overwrite:
        raise LocalError(f"hooks for notebooks of the kind {notebook_type!r} are there; overwrite=True replaces them")
    _hooks[notebook_type] = Hooks(load, show_doc, show_app)


def install_jupyter_hooks() -> None:
    """Install the hooks for Jupyter, which are there from the start. Raises LocalError where they still are."""
    install_notebook_hook("jupyter", load_notebook, show_doc, _show_app)


def run_notebook_hook(notebook_type: str, action: Literal["load", "doc", "app"], *args: Any, **kwargs: Any) -> Any:
    """Call a hook and return what it returns. Raises LocalError where there is none."""
    hooks = _hooks.get(notebook_type)
    if hooks is None:
        hint = nearest(notebook_type, _hooks) or f"; there are {', '.join(map(repr, _hooks))}"
        raise LocalError(f"there are no hooks for notebooks of the kind {notebook_type!r}{hint}")
    hook: Callable[..., Any] | None = getattr(hooks, action)
    if hook is None:
        raise LocalError(f"the hooks for notebooks of the kind {notebook_type!r} have none for {action!r}")
    return hook(*args, **kwargs)


def load_notebook(
    resources: Resources | None = None, verbose: bool = False, hide_banner: bool = False, load_timeout: int = 5000
) -> None:
    """Load BokehJS into a Jupyter notebook; see ``output_notebook``."""
    bundle = Bundle.from_resources(Resources.build(resources))
    element = None
    if not hide_banner:
        element = make_globally_unique_css_safe_id()
        publish_display_data({_HTML: _banner(element, bundle if verbose else None)})
    config = {"element": element, "scripts": bundle.scripts, "timeout": load_timeout, "log_level": bundle.log_level}
    sources = ",".join([f"function () {{\n{source}\n}}" for source in bundle.sources])
    script = script_call(_LOAD_JS, config, f"[{sources}]")
    publish_display_data({_JAVASCRIPT: script, _LOAD: script})


def show_doc(obj: Model, state: State, notebook_handle: bool = False) -> CommsHandle | None:
    """Show a model in the cell that is running; with ``notebook_handle`` return what ``push_notebook`` updates it by.

    A model without a document becomes a root of the current one.
    """
    document = obj.document
    if document is None:
        document = state.document
        document.add_root(obj)
    docs, item = output_of([obj], theme=FromCurdoc, always_new=True)
    target = make_id() if notebook_handle else None
    items = [item.to_json() | ({} if target is None else {"notebook_comms_target": target})]
    config = {"element": None, "items": items, "scripts": [], "log_level": None, "notebook": True}
    script = script_call(EMBED_JS, config, parsed_json(json_dumps(docs).decode("utf-8")))
    publish_display_data({_HTML: item.roots.divs()})
    publish_display_data({_JAVASCRIPT: script, _EXEC: ""}, {_EXEC: {"id": obj.id}})
    if target is None:
        return None
    handle = CommsHandle(get_comms(target), document, obj)
    state.last_comms_handle = handle
    return handle


def push_notebook(
    *, document: Document | None = None, state: State | None = None, handle: CommsHandle | None = None
) -> None:
    """Bring a plot in a cell up to date with what has changed of its models since it was shown, or pushed last.

    ``handle`` is what ``show(…, notebook_handle=True)`` returned, the last one if not given; ``document`` is accepted
    as by Bokeh: the handle knows its own. Where nothing has changed nothing is sent. Raises LocalError if nothing has
    been shown with a handle.
    """
    handle = handle or (curstate() if state is None else state).last_comms_handle
    if handle is None:
        raise LocalError("there is no plot to update: show one with show(…, notebook_handle=True) first")
    events, buffers = handle.take_events()
    if not events:
        return
    for fragment in patch_doc(events, buffers).fragments():
        if fragment.text:
            handle.comms.send(bytes(fragment.data).decode("utf-8"))
        else:
            handle.comms.send(buffers=[fragment.data])


def get_comms(target_name: str) -> Any:
    """Open a channel to a plot in the notebook. Raises MissingDependency where there is no Jupyter kernel."""
    try:
        from comm import create_comm  # type: ignore[import-not-found,unused-ignore]
    except ImportError as error:
        raise MissingDependency("notebook handles need a Jupyter kernel: pip install ipykernel") from error
    return create_comm(target_name=target_name, data={})


def publish_display_data(data: dict[str, Any], metadata: dict[str, Any] | None = None, **kwargs: Any) -> None:
    """Hand output to the notebook. Raises MissingDependency without IPython."""
    try:
        from IPython.display import publish_display_data as publish
    except ImportError as error:
        raise MissingDependency(f"notebooks need IPython, which is not installed: {_INSTALL}") from error
    publish(data, metadata or {}, **kwargs)  # type: ignore[no-untyped-call,unused-ignore]


def _banner(element: str, bundle: Bundle | None) -> str:
    lines = [f'<div id="{element}">BokehJS is loading …</div>']
    if bundle is not None:
        urls = bundle.js_files or ["in the notebook itself"]
        lines += ["<ul>", *(f"<li>{escape(url)}</li>" for url in urls), "</ul>"]
    return "\n".join(lines)


def _show_app(*args: Any, **kwargs: Any) -> None:
    __getattr__("show_app")(*args, **kwargs)


install_jupyter_hooks()
