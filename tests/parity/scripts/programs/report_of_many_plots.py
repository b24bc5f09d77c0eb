"""One page with plots of all sorts, as a report has them: bars, shares, distributions, images, maps, networks."""

from math import pi

import numpy as np
from bokeh.io import curdoc
from bokeh.layouts import column, gridplot, row
from bokeh.models import (
    Arrow,
    Band,
    BasicTicker,
    BoxAnnotation,
    ColorBar,
    ColumnDataSource,
    CustomJSTickFormatter,
    FactorRange,
    FixedTicker,
    HoverTool,
    LabelSet,
    LinearColorMapper,
    LogColorMapper,
    LogTicker,
    NumeralTickFormatter,
    OpenHead,
    PolyAnnotation,
    PrintfTickFormatter,
    Range1d,
    Slope,
    Span,
    Title,
    VeeHead,
    Whisker,
)
from bokeh.palettes import Category20c, Viridis256, magma, small_palettes
from bokeh.plotting import figure
from bokeh.themes import Theme
from bokeh.transform import cumsum, dodge, factor_cmap, jitter, linear_cmap, stack, transform
from bokeh.util.hex import hexbin

curdoc().theme = Theme(
    json={"attrs": {"Plot": {"outline_line_color": None}, "Axis": {"axis_label_text_font_style": "normal"}}}
)
rng = np.random.default_rng(7)
fruits = ["Apples", "Pears", "Plums"]
years = ["2022", "2023", "2024"]

# Bars with two levels of factors, beside each other, and one above the other.
nested = [(fruit, year) for fruit in fruits for year in years]
source = ColumnDataSource(data={"x": nested, "counts": [2, 5, 4, 3, 2, 4, 6, 1, 3]})
bars = figure(x_range=FactorRange(*nested), height=250, title="Nested", toolbar_location=None, tools="")
bars.vbar(
    x="x",
    top="counts",
    width=0.9,
    source=source,
    line_color="white",
    fill_color=factor_cmap("x", palette=["#c9d9d3", "#718dbf", "#e84d60"], factors=years, start=1, end=2),
)
bars.y_range.start = 0
bars.x_range.range_padding = 0.1
bars.xaxis.major_label_orientation = 1
bars.xgrid.grid_line_color = None

data = {"fruits": fruits, "2022": [2, 1, 4], "2023": [5, 3, 4], "2024": [3, 2, 4]}
dodged = figure(x_range=fruits, y_range=(0, 10), height=250, toolbar_location=None)
for offset, year, color in zip((-0.25, 0.0, 0.25), years, small_palettes["Set2"][3], strict=False):
    dodged.vbar(
        x=dodge("fruits", offset, range=dodged.x_range),
        top=year,
        source=ColumnDataSource(data=data),
        width=0.2,
        color=color,
        legend_label=year,
    )
dodged.legend.location = "top_left"
dodged.legend.orientation = "horizontal"
stacked = figure(y_range=fruits, height=250, x_range=(-16, 16), tooltips="$name @fruits: @$name")
stacked.hbar_stack(
    years,
    y="fruits",
    height=0.9,
    color=magma(3),
    source=ColumnDataSource(data),
    legend_label=[f"{year} out" for year in years],
)
stacked.hbar(left=stack("2022"), right=stack("2022", "2023"), y="fruits", height=0.2, source=ColumnDataSource(data))
stacked.legend.items[0].visible = False
stacked.ygrid.grid_line_color = None
stacked.axis.minor_tick_line_color = None

# Shares of a whole.
shares = ColumnDataSource(
    {
        "country": ["A", "B", "C"],
        "value": [157, 93, 89],
        "angle": [v / 339 * 2 * pi for v in (157, 93, 89)],
        "color": Category20c[3],
    }
)
pie = figure(
    height=350, title="Pie", toolbar_location=None, tools="hover", tooltips="@country: @value", x_range=(-0.5, 1.0)
)
pie.wedge(
    x=0,
    y=1,
    radius=0.4,
    start_angle=cumsum("angle", include_zero=True),
    end_angle=cumsum("angle"),
    line_color="white",
    fill_color="color",
    legend_field="country",
    source=shares,
)
pie.annular_wedge(x=0, y=1, inner_radius=0.1, outer_radius=0.2, start_angle=0, end_angle=pi, direction="clock")
pie.axis.visible = False
pie.grid.grid_line_color = None

# Distributions.
measured = rng.normal(0, 0.5, 300).round(4)
hist, edges = np.histogram(measured, density=True, bins=20)
curve = figure(width=670, height=400, toolbar_location=None, title="Normal (Gaussian) Distribution")
curve.quad(
    top=hist,
    bottom=0,
    left=edges[:-1],
    right=edges[1:],
    fill_color="skyblue",
    line_color="white",
    legend_label="300 random samples",
)
x = np.linspace(-2, 2, 50)
curve.line(x, np.exp(-0.5 * (x / 0.5) ** 2), line_width=2, line_color="navy", legend_label="Density")
curve.add_layout(Title(text="below, aligned", align="right"), "below")
curve.y_range.start = 0
curve.xaxis.axis_label, curve.yaxis.axis_label = "x", "PDF(x)"
curve.add_layout(Span(location=0, dimension="height", line_dash="dotted", line_color="red"))
curve.add_layout(BoxAnnotation(left=-0.5, right=0.5, fill_alpha=0.1, fill_color="green"))
curve.add_layout(Slope(gradient=1, y_intercept=0.2, line_color="orange"))
curve.add_layout(Arrow(end=VeeHead(size=10), start=OpenHead(), x_start=-1, y_start=0.2, x_end=0, y_end=0.8))
curve.add_layout(PolyAnnotation(xs=[0, 1, 1], ys=[0, 0, 1], fill_alpha=0.2))
spread = ColumnDataSource(
    {"group": fruits, "low": [1, 2, 3], "high": [3, 4, 6], "mid": [2, 3, 4.5], "text": ["a", "b", "c"]}
)
boxes = figure(x_range=fruits, title="Whiskers")
boxes.add_layout(Whisker(base="group", upper="high", lower="low", source=spread, level="annotation"))
boxes.add_layout(Band(base="group", upper="high", lower="low", source=spread, fill_alpha=0.3))
boxes.add_layout(LabelSet(x="group", y="mid", text="text", x_offset=5, y_offset=5, source=spread))
boxes.scatter(
    x=jitter("group", width=0.4, range=boxes.x_range),
    y="mid",
    source=spread,
    marker="diamond",
    size=9,
    color=linear_cmap("mid", "Viridis256", 1, 6),
)

# Colours of numbers: bins, images, a heat map with a colour bar.
bins = hexbin(measured[:100], measured[100:200], 0.2)
hexes = figure(match_aspect=True, background_fill_color="#440154", tools="wheel_zoom,reset")
hexes.hex_tile(
    q="q",
    r="r",
    size=0.2,
    line_color=None,
    source=ColumnDataSource({"q": bins.q, "r": bins.r, "counts": bins.counts}),
    fill_color=linear_cmap("counts", "Viridis256", 0, max(bins.counts)),
)
renderer, counted = hexes.hexbin(measured[:50], measured[50:100], size=0.5, hover_color="pink", hover_alpha=0.8)
hexes.add_tools(HoverTool(tooltips=[("count", "@c"), ("(q,r)", "(@q, @r)")], mode="mouse", renderers=[renderer]))
image = figure(tooltips=[("x", "$x"), ("value", "@image")], x_range=(0, 10), y_range=(0, 10))
grid = np.outer(np.linspace(1, 10, 8), np.linspace(1, 100, 6))
log_mapper = LogColorMapper(palette="Viridis256", low=1, high=1000)
image.image(image=[grid], x=0, y=0, dw=10, dh=10, color_mapper=log_mapper, level="image")
image.add_layout(ColorBar(color_mapper=log_mapper, ticker=LogTicker(), label_standoff=12, location=(0, 0)), "right")
heat_mapper = LinearColorMapper(palette=Viridis256, low=0, high=6)
heat = figure(
    x_range=fruits, y_range=list(reversed(years)), x_axis_location="above", tools="hover,save", toolbar_location="below"
)
heat.rect(
    x="fruit",
    y="year",
    width=1,
    height=1,
    line_color=None,
    fill_color=transform("rate", heat_mapper),
    source=ColumnDataSource(
        {"fruit": [f for f, _ in nested], "year": [y for _, y in nested], "rate": source.data["counts"]}
    ),
)
heat.add_layout(
    ColorBar(
        color_mapper=heat_mapper,
        ticker=BasicTicker(desired_num_ticks=7),
        formatter=PrintfTickFormatter(format="%d%%"),
        border_line_color=None,
    ),
    "right",
)
heat.axis.major_label_text_font_size = "7px"

# Scales and axes.
logs = figure(
    y_axis_type="log", x_range=Range1d(0, 5, bounds=(0, 10)), y_range=(0.001, 10**11), x_axis_label="exponent"
)
logs.line([1, 2, 3], [10, 100, 1e9], line_dash=[4, 4], name="growth")
logs.multi_line([[1, 2], [2, 3]], [[10, 20], [20, 1e5]], color=["firebrick", "navy"], alpha=[0.8, 0.3], line_width=4)
logs.varea(x=[1, 2, 3], y1=[1, 2, 3], y2=[10, 30, 90], fill_alpha=0.2, hatch_pattern="dot")
logs.step([1, 2, 3], [4, 40, 400], mode="center")
logs.yaxis.formatter = NumeralTickFormatter(format="0.0a")
logs.xaxis.ticker = FixedTicker(ticks=[1, 2.5, 4])
logs.xaxis.formatter = CustomJSTickFormatter(code="return tick + ' units'")
logs.xaxis.major_label_overrides = {1: "one", 2.5: "two and a half"}
logs.extra_y_ranges["second"] = Range1d(0, 100)
logs.scatter([1, 2, 3], [20, 40, 80], y_range_name="second", marker=["circle", "x", "star"], size=[10, 12, 14])

curdoc().add_root(
    column(
        gridplot(
            [[bars, dodged, stacked], [pie, None, curve], [boxes, hexes, image]],
            width=250,
            height=250,
            toolbar_location="right",
        ),
        row(heat, logs, sizing_mode="scale_both"),
    )
)
result = [
    len(counted.counts),
    sorted(renderer.data_source.data),
    [len(list(plot.select({"type": HoverTool}))) for plot in (hexes, image, heat)],
]
