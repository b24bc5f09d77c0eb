"""The site under ASGI: ``uvicorn site_asgi:application``."""

import os

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "site_settings")
django_application = get_asgi_application()

from syncviz_django.asgi import relay  # noqa: E402 - Django has to be set up

application = relay(django_application)
