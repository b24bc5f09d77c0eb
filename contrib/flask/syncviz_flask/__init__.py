"""syncviz in Flask: sessions of a sidecar, customised for the visitor and rendered into the site's own templates."""

from .extension import SyncViz

__all__ = ["SyncViz"]
