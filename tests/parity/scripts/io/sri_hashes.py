"""Hashes by which a page can check what a CDN sends."""

from bokeh.resources import CDN, get_all_sri_versions, get_sri_hashes_for_version, verify_sri_hashes

versions = get_all_sri_versions()
numbers = [[int(number) for number in version.split(".")[:2]] for version in versions if version[0].isdigit()]
latest = next(version for version in versions if version.startswith("{}.{}.".format(*max(numbers))))
hashes = get_sri_hashes_for_version(latest)
refused = []
for version in ("0.0.1", "9.9.9"):
    try:
        get_sri_hashes_for_version(version)
    except (KeyError, ValueError):
        refused.append(version)

result = {
    "files": len(hashes) > 10,
    "text": all(isinstance(value, str) and len(value) == 64 for value in hashes.values()),
    "refused": refused,
    "verify": callable(verify_sri_hashes),
    "hashed": CDN.hashes is not None,
}
