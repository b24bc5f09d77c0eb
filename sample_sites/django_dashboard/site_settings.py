"""Settings of the sample site."""

import json
import os
from pathlib import Path

import django

HERE = Path(__file__).resolve().parent
SECRET_KEY = os.environ.get("SECRET_KEY", "only-for-this-sample-0123456789-abcdefghijklmnop")
DEBUG = True
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
INSTALLED_APPS = [
    "syncviz_django",
    "dashboard",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.messages",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
]
SYNCVIZ = {"PROXY": True, "PERMISSIONS": ["dashboard.view_price"], **json.loads(os.environ.get("SITE_SYNCVIZ", "{}"))}
STATICFILES_FINDERS = [
    "django.contrib.staticfiles.finders.AppDirectoriesFinder",
    "syncviz_django.files.BokehJSFinder",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
]
if django.VERSION >= (6, 0):
    from django.utils.csp import CSP

    MIDDLEWARE.append("django.middleware.csp.ContentSecurityPolicyMiddleware")
    SECURE_CSP = {
        "default-src": [CSP.SELF],
        "script-src": [CSP.SELF, CSP.NONCE],
        "style-src": [CSP.SELF, CSP.UNSAFE_INLINE],  # BokehJS writes style elements
        "img-src": [CSP.SELF, "data:"],
        # Without PROXY browsers connect to the sidecar itself.
        "connect-src": [CSP.SELF, *([] if SYNCVIZ["PROXY"] else ["http://localhost:*", "ws://localhost:*"])],
    }
TEMPLATES = [{
    "BACKEND": "django.template.backends.django.DjangoTemplates",
    "APP_DIRS": True,
    "OPTIONS": {"context_processors": [
        "django.template.context_processors.request",
        "django.contrib.auth.context_processors.auth",
        "django.contrib.messages.context_processors.messages",
    ]},
}]
ROOT_URLCONF = "site_urls"
ASGI_APPLICATION = "site_asgi.application"
DATABASES = {"default": {
    "ENGINE": "django.db.backends.sqlite3",
    "NAME": os.environ.get("SITE_DATABASE", str(HERE / "db.sqlite3")),
}}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
STATIC_URL = "/static/"
STATIC_ROOT = os.environ.get("SITE_STATIC_ROOT", str(HERE / "collected"))
LOGIN_URL = "/login/"
LOGIN_REDIRECT_URL = "/"
USE_TZ = True
