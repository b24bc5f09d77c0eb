"""syncviz in Django: ``INSTALLED_APPS = ["syncviz_django", …]``, and see ``docs/django.md``."""

from .registry import application
from .urls import live

__all__ = ["application", "live"]
