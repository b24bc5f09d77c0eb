"""Getting documents out: the current document, pages in files, notebooks, pictures."""

from typing import TYPE_CHECKING

from ..document.current import curdoc, set_curdoc
from ..util.lazy import lazy_door

if TYPE_CHECKING:
    from .export import export_png, export_svg, export_svgs
    from .notebook import install_notebook_hook, push_notebook
    from .output import output_file, output_notebook, output_server, reset_output
    from .saving import save
    from .showing import show
    from .state import curstate

__all__ = [
    "curdoc",
    "curstate",
    "export_png",
    "export_svg",
    "export_svgs",
    "install_notebook_hook",
    "output_file",
    "output_notebook",
    "output_server",
    "push_notebook",
    "reset_output",
    "save",
    "set_curdoc",
    "show",
]

__getattr__, __dir__ = lazy_door(__name__, {
    "curstate": "syncviz.io.state",
    "save": "syncviz.io.saving",
    "show": "syncviz.io.showing",
    **dict.fromkeys(("export_png", "export_svg", "export_svgs"), "syncviz.io.export"),
    **dict.fromkeys(("install_notebook_hook", "push_notebook"), "syncviz.io.notebook"),
    **dict.fromkeys(("output_file", "output_notebook", "output_server", "reset_output"), "syncviz.io.output"),
})
