"""Where BokehJS comes from."""

import re

from bokeh.resources import CDN, INLINE, Resources

own = Resources(mode="server", root_url="https://apps.example/", minified=False, log_level="debug")
parts = Resources(mode="cdn", components=["bokeh", "bokeh-widgets"], version="3.4.0")


def plain(urls):
    return [re.sub(r"\d+\.\d+\.\d+", "VERSION", url) for url in urls]


result = {
    "cdn": plain(CDN.js_files),
    "css": CDN.css_files,
    "server": [re.sub(r"\?v=.*", "", url) for url in own.js_files],
    "parts": parts.js_files,
    "inline": [INLINE.mode, INLINE.js_files, len(INLINE.js_raw) > 3],
    "settings": [own.minified, own.log_level, own.mode, own.root_url, CDN.minified],
    "tags": CDN.render_js().count("<script"),
    "css tags": CDN.render_css().strip(),
    "level": any("debug" in part for part in own.js_raw),
}
