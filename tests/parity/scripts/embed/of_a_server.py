"""Scripts for pages that show what a server runs."""

from bokeh.client import pull_session
from bokeh.embed import server_document, server_session

PARTS = ("https://apps.example/sliders", "autoload.js", "localhost:5006", "session-1")


def facts(script):
    return {
        "tag": [script.strip().startswith("<script id="), script.strip().endswith("</script>")],
        "has": [part in script for part in PARTS],
    }


result = {
    "document": facts(server_document("https://apps.example/sliders")),
    "arguments": facts(server_document("https://apps.example/sliders", arguments={"a": "b c", "n": "1"})),
    "no resources": facts(server_document("https://apps.example/sliders/", resources=None, relative_urls=True)),
    "headers": facts(server_document("https://apps.example/sliders", headers={"X-A": "b"})),
    "session": facts(server_session(None, "session-1", "https://apps.example/sliders")),
    "default": facts(server_document()),
    "client": callable(pull_session),
}
