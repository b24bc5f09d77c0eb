"""Pictures as icons: what is read, what is made of it, and that text never opens a file."""

from __future__ import annotations

import base64
import io

import numpy as np
import PIL.Image
import pytest

from syncviz import models

SVG = b'<svg xmlns="http://www.w3.org/2000/svg"/>'


def content(url: str, kind: str) -> bytes:
    head, _, text = url.partition(",")
    assert head == f"data:{kind};base64"
    return base64.b64decode(text)


def test_the_file_of_a_path_is_read(tmp_path):
    path = tmp_path / "star.svg"
    path.write_bytes(SVG)
    assert content(models.CustomAction(icon=path).icon, "image/svg+xml") == SVG
    switch = models.Switch()
    switch.on_icon = path
    assert content(switch.on_icon, "image/svg+xml") == SVG
    assert content(models.MenuItem(icon=path).icon, "image/svg+xml") == SVG


def test_text_is_no_path(tmp_path):
    path = tmp_path / "star.svg"
    path.write_bytes(SVG)
    with pytest.raises(ValueError, match=r"CustomAction\.icon expects"):
        models.CustomAction(icon=str(path))


def test_images_and_arrays_become_png():
    pixels = np.arange(2 * 3 * 4, dtype="uint8").reshape(2, 3, 4)
    for picture in (pixels, PIL.Image.fromarray(pixels)):
        png = content(models.PanTool(icon=picture).icon, "image/png")
        assert np.array_equal(np.asarray(PIL.Image.open(io.BytesIO(png))), pixels)
    with pytest.raises(ValueError, match=r"PanTool\.icon expects"):
        models.PanTool(icon=pixels.astype("float64"))


def test_what_is_no_picture_says_so(tmp_path):
    with pytest.raises(ValueError, match=r"PanTool\.icon: expected the path of a picture .*notes\.txt"):
        models.PanTool(icon=tmp_path / "notes.txt")
    with pytest.raises(ValueError, match=r"PanTool\.icon: the picture cannot be read: .*none\.png"):
        models.PanTool(icon=tmp_path / "none.png")


def test_names_and_urls_stay():
    for icon in ("box_zoom", ".star", "--star", "data:image/png;base64,AAAA", None):
        assert models.PanTool(icon=icon).icon == icon
