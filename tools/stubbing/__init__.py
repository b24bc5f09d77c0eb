"""Parts of ``tools/stubs.py``: from the catalogue to the text of the type stubs."""
