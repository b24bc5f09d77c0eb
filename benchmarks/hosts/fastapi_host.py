"""bokeh-fastapi under uvicorn, as its documentation shows it: ``fastapi_host.py PORT APP [LIFETIME CHECK]``."""

import importlib
import sys
from pathlib import Path

port, app = int(sys.argv[1]), Path(sys.argv[2])
times = [int(text) for text in sys.argv[3:]]

build = importlib.import_module("bokeh.command.util").build_single_handler_application
site = importlib.import_module("fastapi").FastAPI()


async def up() -> str:
    return "ok"


site.get("/up")(up)
names = ("unused_session_lifetime_milliseconds", "check_unused_sessions_milliseconds")
importlib.import_module("bokeh_fastapi").BokehFastAPI(
    {f"/{app.stem}": build(str(app))}, app=site, **dict(zip(names, times, strict=False))
)
importlib.import_module("uvicorn").run(site, host="127.0.0.1", port=port, log_level="warning", access_log=False)
