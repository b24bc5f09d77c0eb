# Pull a session that somebody else has made, look at it, change it.
import sys

from bokeh.client import pull_session

session = pull_session(session_id="shared", url=sys.argv[1])
try:
    slider = session.document.select_one({"name": "factor"})
    slider.value = 4
    session.force_roundtrip()
    print(session.id, slider.value, flush=True)
finally:
    session.close()
