"""bokeh-django with channels under uvicorn, as its documentation shows it: ``django_host.py PORT APP``.

This module is the site's settings and its URLs as well. Times of sessions cannot be set: bokeh-django never discards
one.
"""

import importlib
import os
import sys
from pathlib import Path
from typing import Any

SECRET_KEY = "of a benchmark on the loopback"
DEBUG = False
ALLOWED_HOSTS = ["*"]
INSTALLED_APPS = ["django.contrib.contenttypes", "django.contrib.auth", "channels", "bokeh_django"]
DATABASES: dict[str, Any] = {}
ROOT_URLCONF = __name__
USE_TZ = True


def up(_request: Any) -> Any:
    return importlib.import_module("django.http").HttpResponse("ok")


def _site(app: Path) -> Any:
    """The ASGI application."""
    importlib.import_module("django").setup()
    urls = importlib.import_module("django.urls")
    here = sys.modules[__name__]
    here.urlpatterns = [urls.path("up", up)]  # type: ignore[attr-defined]
    here.bokeh_apps = [  # type: ignore[attr-defined]
        importlib.import_module("bokeh_django").document(app.stem, app)
    ]
    routing = importlib.import_module("channels.routing")
    # of the documented stack (cookies, session, user) only what bokeh-django needs
    cookies = importlib.import_module("channels.sessions").CookieMiddleware
    config = importlib.import_module("django.apps").apps.get_app_config("bokeh_django")
    return routing.ProtocolTypeRouter(
        {
            "websocket": cookies(routing.URLRouter(config.routes.get_websocket_urlpatterns())),
            "http": cookies(routing.URLRouter(config.routes.get_http_urlpatterns())),
        }
    )


def main(port: int, app: Path) -> None:
    """Serve until the end."""
    os.environ["DJANGO_SETTINGS_MODULE"] = ROOT_URLCONF
    # signals of Django's ASGI lifespan are none: uvicorn is told so
    importlib.import_module("uvicorn").run(
        _site(app), host="127.0.0.1", port=port, log_level="warning", access_log=False, lifespan="off"
    )


if __name__ == "__main__":
    sys.modules["django_host"] = sys.modules["__main__"]
    ROOT_URLCONF = "django_host"
    main(int(sys.argv[1]), Path(sys.argv[2]))
