"""syncviz in Flask: sessions of a sidecar, customised for the visitor and rendered into the site's own templates."""

from .extension import SyncViz
from .sidecar import EmbeddedSidecar, ExternalSidecar

__all__ = ["EmbeddedSidecar", "ExternalSidecar", "SyncViz"]
