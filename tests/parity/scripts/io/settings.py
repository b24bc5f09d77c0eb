"""Settings read, set and given by the environment."""

from bokeh.settings import settings

before = settings.resources()
settings.resources = "inline"
during = settings.resources()
settings.resources.unset_value()
result = {
    "resources": [before, during, settings.resources()],
    "minified": settings.minified(),
    "given": settings.log_level("debug"),
    "pretty": settings.pretty(True),
    "browser": settings.browser(),
}
