"""nginx in front: TLS, a path that it takes away, two sidecars behind it that know nothing of each other."""

from __future__ import annotations

import shutil
import ssl
import subprocess
import time
import urllib.request
from contextlib import ExitStack

import pytest
from command.processes import serving, wait_until

from syncviz.util.token import generate_secret_key

from .certificates import make_certificate
from .client import connected, root_named, token_of

NGINX = shutil.which("nginx") or "/usr/sbin/nginx"
APP = """
from syncviz.io import curdoc
from syncviz.models import Slider, TextInput
slider, text = Slider(start=0, end=10, value=0, name="slider"), TextInput(name="text")
slider.on_change("value", lambda attr, old, new: setattr(text, "value", str(new)))
curdoc().add_root(slider)
curdoc().add_root(text)
"""
CONFIG = """
daemon off; master_process off; pid {folder}/pid; error_log {folder}/error.log;
events {{ worker_connections 64; }}
http {{
  access_log off; client_body_temp_path {folder}/a; proxy_temp_path {folder}/b; fastcgi_temp_path {folder}/c;
  uwsgi_temp_path {folder}/d; scgi_temp_path {folder}/e;
  upstream sidecars {{ {servers} }}
  map $http_upgrade $connection_upgrade {{ default upgrade; '' ''; }}
  server {{
    listen 127.0.0.1:{port} ssl; ssl_certificate {certificate}; ssl_certificate_key {key};
    location /site/ {{
      proxy_pass http://sidecars/;
      proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection $connection_upgrade;
      proxy_set_header Host $http_host; proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
      proxy_set_header X-Forwarded-Proto $scheme;
    }}
  }}
}}
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """The address of the site, and what trusts its certificate; behind it each sidecar gets every other request."""
    import socket

    folder = tmp_path_factory.mktemp("nginx")
    certificate, key = make_certificate(folder)
    (folder / "app.py").write_text(APP)
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    base = f"https://localhost:{port}"
    options = (
        "--root-path", "/site", "--prefix", "/plots", "--use-xheaders", "--sign-sessions",
        "--allow-websocket-origin", base, folder / "app.py",
    )
    environment = {"SYNCVIZ_SECRET_KEY": generate_secret_key()}
    with ExitStack() as stack:
        sidecars = [stack.enter_context(serving(*options, environment=environment)) for _ in range(2)]
        servers = " ".join(f"server 127.0.0.1:{one.url.split(':')[2].split('/')[0]};" for one in sidecars)
        text = CONFIG.format(folder=folder, port=port, certificate=certificate, key=key, servers=servers)
        (folder / "nginx.conf").write_text(text)
        nginx = subprocess.Popen([NGINX, "-e", folder / "error.log", "-c", folder / "nginx.conf", "-p", folder])
        try:
            context = ssl.create_default_context(cafile=certificate)
            wait_until(lambda: nginx.poll() is None and answers(base + "/site/plots/healthz", context))
            yield base, context, sidecars
        finally:
            nginx.terminate()
            nginx.wait(20)


def answers(url, context):
    try:
        return bool(fetch(url, context))
    except OSError:
        time.sleep(0.05)
        return False


def fetch(url, context):
    with urllib.request.urlopen(url, context=context, timeout=20) as answer:
        return answer.read().decode()


def test_page_scripts_and_websocket(site):
    base, context, _ = site
    page = fetch(base + "/site/plots/app", context)
    (script,) = {part for part in page.split('"') if part.startswith("/site/plots/static/js/bokeh.min.js")}
    assert fetch(base + script, context)
    for origin in (base, None):
        with connected(base + "/site/plots/app/ws", token_of(page), ssl=context, origin=origin) as client:
            doc = client.pull()
            slider, text = root_named(doc, "slider"), root_named(doc, "text")
            assert client.change(slider, "value", 3).kind == "OK"
            assert client.wait_for_patch(lambda event, text=text: event.get("model") == {"id": text})["new"] == "3"


def test_the_list_of_applications_leads_into_the_site(site):
    base, context, _ = site
    with urllib.request.urlopen(base + "/site/plots/", context=context, timeout=20) as answer:
        assert answer.url == base + "/site/plots/app"


def test_both_sidecars_have_had_visitors_and_either_takes_any(site):
    base, context, sidecars = site
    token = token_of(fetch(base + "/site/plots/app", context))
    for _ in range(4):  # the page came from one of them, the connections go to both
        with connected(base + "/site/plots/app/ws", token, ssl=context) as client:
            assert client.pull()["roots"]
    for sidecar in sidecars:
        assert "Traceback" not in sidecar.log
