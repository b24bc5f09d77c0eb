"""Self-signed certificates, made by the `openssl` program."""

from __future__ import annotations

import subprocess
from pathlib import Path


def make_certificate(folder: Path, password: str | None = None, name: str = "server") -> tuple[Path, Path]:
    """Certificate and key for localhost, as files in ``folder``."""
    certificate, key = folder / f"{name}.crt", folder / f"{name}.key"
    subprocess.run(
        [
            "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-days", "2",
            "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1",
            "-keyout", str(key), "-out", str(certificate),
            *(["-passout", f"pass:{password}"] if password else ["-nodes"]),
        ],
        check=True,
        capture_output=True,
        timeout=60,
    )
    return certificate, key
