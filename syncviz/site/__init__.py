"""The web site's side: what the adapters of web frameworks share. Imports neither gevent, Bokeh nor a framework."""

__all__ = ()
