"""Live, server-synchronised visualisations inside Flask and Django sites.

A document (a graph of plots, data sources and widgets) lives in a session on the server, BokehJS draws a
replica of it in the browser, and every change on either side reaches the other as a patch over a WebSocket.

The public names mirror Bokeh's: ``syncviz.plotting``, ``syncviz.models``, ``syncviz.client``,
``syncviz.embed``, ``syncviz.server.server``. Importing this package imports none of them.
"""

__all__ = ["__version__"]

__version__ = "0.1.0.dev0"
