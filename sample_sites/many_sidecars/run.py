"""Start nginx, the site and the sidecars, and start again what ends: ``python run.py``."""

import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
PORT = int(os.environ.get("PORT", "8000"))
NGINX = os.environ.get("NGINX") or shutil.which("nginx") or "/usr/sbin/nginx"
SIDECARS = 2


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


def nginx_conf(folder, site, sidecars):
    servers = "\n".join(f"    server 127.0.0.1:{port} max_fails=1 fail_timeout=1s;" for port in sidecars)
    text = (HERE / "nginx.conf").read_text()
    for name, value in {"folder": folder, "port": PORT, "site": site, "sidecars": servers}.items():
        text = text.replace(f"<{name}>", str(value))
    (folder / "nginx.conf").write_text(text)


def commands(folder):
    """What runs: names, command lines and environments."""
    site, *sidecars = (free_port() for _ in range(1 + SIDECARS))
    nginx_conf(folder, site, sidecars)
    secret = secrets.token_hex(32)
    origins = f"localhost:{PORT},127.0.0.1:{PORT}"
    for number, port in enumerate(sidecars, 1):
        line = [
            sys.executable, "-m", "syncviz", "serve", str(HERE / "traffic.py"), "--prefix", "/viz", "--port", str(port),
            "--sign-sessions", "--allow-websocket-origin", origins, "--use-xheaders",
        ]  # fmt: skip
        yield f"sidecar {number}", line, {"SYNCVIZ_SECRET_KEY": secret, "SIDECAR": str(number)}
    yield "site", [sys.executable, str(HERE / "app.py")], {
        "PORT": str(site), "FLASK_SECRET_KEY": secrets.token_hex(32), "FLASK_SYNCVIZ_SECRET_KEY": f'"{secret}"',
        "FLASK_SYNCVIZ_URL": f"http://localhost:{PORT}/viz",
    }  # fmt: skip
    # It writes to its error log before it has read where that is.
    yield "nginx", [NGINX, "-e", str(folder / "error.log"), "-p", str(folder), "-c", str(folder / "nginx.conf")], {}


def start(name, line, environment):
    process = subprocess.Popen(line, env={**os.environ, **environment}, cwd=HERE)
    print(f"{name}: process {process.pid}", flush=True)
    return process


def main():
    if not os.path.exists(NGINX):
        sys.exit(f"nginx is not installed ({NGINX}); give its path as NGINX=…")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    with tempfile.TemporaryDirectory() as folder:
        parts = [(one, start(*one)) for one in commands(Path(folder))]
        print(f"The site is at http://localhost:{PORT}/?name=Ada", flush=True)
        try:
            while True:
                time.sleep(1)
                parts = [(one, process if process.poll() is None else start(*one)) for one, process in parts]
        except KeyboardInterrupt:
            print("stopping")
        finally:
            for _, process in reversed(parts):
                process.terminate()
            for _, process in parts:
                process.wait(30)


if __name__ == "__main__":
    main()
