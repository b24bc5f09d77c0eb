"""Parts of the world on a figure, with a world of two islands in place of Cartopy's; beside the real Bokeh."""

from __future__ import annotations

import sys
from types import ModuleType, SimpleNamespace

import numpy as np
import pytest
from parity.canonical import difference, plain_document

from syncviz.errors import MissingDependency
from syncviz.plotting import figure

from .test_parity import library


class Shape:
    """A square, with a hole and as a line too."""

    def __init__(self, place):
        self.exterior = self
        self.coords = self
        self.xy = (np.array([0, 1, 1, 0]) + place, np.array([0.0, 0, 1, 1]))

    @property
    def interiors(self):
        return [SimpleNamespace(coords=SimpleNamespace(xy=(self.xy[0] / 2, self.xy[1] / 2)))]


class Feature:
    def __init__(self, category, name, scale):
        self.name = name

    def with_scale(self, scale):
        assert scale in ("110m", "50m", "10m")
        return Feature("", self.name, scale)

    def geometries(self):
        return [Shape(number + len(self.name)) for number in range(3)]


class Projection:
    boundary = Shape(0)

    def project_geometry(self, geometry, src_crs):
        assert src_crs == "degrees"
        return SimpleNamespace(geoms=[geometry, Shape(50)])


@pytest.fixture
def world(monkeypatch):
    crs, feature, cartopy = (ModuleType(name) for name in ("cartopy.crs", "cartopy.feature", "cartopy"))
    crs.PlateCarree = lambda: "degrees"
    feature.NaturalEarthFeature = Feature
    for name in ("BORDERS", "COASTLINE", "LAKES", "LAND", "OCEAN", "RIVERS", "STATES"):
        setattr(feature, name, Feature("", name, "110m"))
    cartopy.crs, cartopy.feature = crs, feature
    for module in (crs, feature, cartopy):
        monkeypatch.setitem(sys.modules, module.__name__, module)
    monkeypatch.delitem(sys.modules, "bokeh.plotting._geo_feature", raising=False)
    yield
    sys.modules.pop("bokeh.plotting._geo_feature", None)


CALLS = [
    ("borders", {}),
    ("coastlines", {"scale": "50m", "line_width": 2}),
    ("rivers", {"color": "navy"}),
    ("provinces", {"scale": "10m", "line_alpha": 0.5}),
    ("land", {}),
    ("lakes", {"draw_polygon_border": True}),
    ("ocean", {"color": ["red", "blue"], "fill_alpha": 0.5}),
    ("states", {"draw_polygon_border": True, "polygon_border_color": "red", "scale": "50m"}),
    ("projection_boundary", {}),
    ("projection_boundary", {"color": "red", "line_width": 3}),
]


@pytest.mark.parametrize(("method", "keywords"), CALLS)
def test_what_is_drawn_is_what_bokeh_draws(world, method, keywords):
    forms = []
    for name in ("syncviz", "bokeh"):
        lib = library(name)
        plot = lib.plotting.figure()
        assert getattr(plot, method)(Projection(), **keywords) is None
        doc = lib.document.Document()
        doc.add_root(plot)
        forms.append(plain_document(doc.to_json(deferred=False)))
        assert plot.renderers
    assert difference(*forms) == []


def test_without_cartopy_it_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "cartopy.feature", None)
    monkeypatch.setitem(sys.modules, "cartopy", None)
    with pytest.raises(MissingDependency, match="come from Cartopy, which is not installed: pip install cartopy"):
        figure().land(Projection())
