"""``flask syncviz serve|secret|check``."""

from __future__ import annotations

import click
from flask import current_app
from flask.cli import AppGroup

from syncviz.errors import SyncvizError
from syncviz.util.token import generate_secret_key

from .config import Config
from .extension import State, state_of

__all__ = ["commands"]

commands = AppGroup("syncviz", help="Live documents: the sidecar of this site.")


@commands.command("secret")
def secret() -> None:
    """Print a new secret key, for SYNCVIZ_SECRET_KEY."""
    click.echo(generate_secret_key())


@commands.command("serve")
@click.option("--port", type=click.IntRange(0, 65535), help="To listen on; SYNCVIZ_PORT, or 5006.")
@click.option("--address", help="Of the interface; SYNCVIZ_ADDRESS, or localhost.")
def serve(port: int | None, address: str | None) -> None:
    """Serve the applications that the site registers with viz.app, until Ctrl-C.

    Sites with SYNCVIZ_URL at this address, and the same SYNCVIZ_SECRET_KEY, show them.
    """
    state = _state()
    config = state.config
    if not current_app.config.get("SYNCVIZ_SECRET_KEY"):
        raise click.ClickException(
            "SYNCVIZ_SECRET_KEY is not set, and a site in another process has to know it: `flask syncviz secret`"
        )
    if not state.applications:
        raise click.ClickException("the site registers no application; use @viz.app('/name'), or `syncviz serve FILE`")
    try:
        _serve(state, config, port, address)
    except SyncvizError as error:
        raise click.ClickException(str(error)) from error


def _serve(state: State, config: Config, port: int | None, address: str | None) -> None:
    from syncviz.server.server import Server

    server = Server(
        dict(state.applications),
        port=port if port is not None else config.port or 5006,
        address=address or config.address,
        allow_websocket_origin=list(config.origins),
        sign_sessions=True,
        secret_key=config.secret_key,
    )
    server.start()
    for path in state.applications:
        click.echo(f"serving http://{address or config.address}:{server.port}{path}")
    server.run_until_shutdown()


@commands.command("check")
def check() -> None:
    """Say what the configuration is, and whether the sidecar answers; exit status 1 if it does not."""
    state = _state()
    config, sidecar = state.config, state.sidecar
    click.echo(f"sidecar: {config.kind}")
    click.echo(f"applications of the site: {', '.join(state.applications) or 'none'}")
    if config.proxy is None:
        click.echo(f"pages from: {', '.join(config.origins)}")
    else:
        click.echo(f"browsers reach it through the site, below {config.proxy.prefix}")
    if config.kind == "embedded":
        click.echo("it runs in the site's own process from the first request on")
        return
    click.echo(f"address: {sidecar.url}")
    if not sidecar.healthy():
        advice = (
            "the site starts it with the first request; run the site"
            if config.kind == "managed"
            else "start it there: `syncviz serve FILE`, and look whether SYNCVIZ_URL is right"
        )
        raise click.ClickException(f"no sidecar answers at {sidecar.url}: {advice}")
    click.echo("it answers")


def _state() -> State:
    try:
        return state_of(current_app)
    except SyncvizError as error:
        raise click.ClickException(str(error)) from error
