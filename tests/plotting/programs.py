"""Programs that run on both libraries: ``program(lib, doc)`` fills ``doc`` out of the rooms in ``lib``."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

import numpy as np

__all__ = ["PROGRAMS", "program"]

PROGRAMS: list[Any] = []


def program(function: Any) -> Any:
    PROGRAMS.append(function)
    return function


@program
def sliders(lib, doc):
    x = np.linspace(0, 4 * np.pi, 200)
    source = lib.models.ColumnDataSource(data={"x": x, "y": np.sin(x)})
    plot = lib.plotting.figure(
        height=400,
        width=400,
        title="my sine wave",
        tools="crosshair,pan,reset,save,wheel_zoom",
        x_range=(0, 4 * np.pi),
        y_range=(-2.5, 2.5),
    )
    plot.line("x", "y", source=source, line_width=3, line_alpha=0.6)
    text = lib.models.TextInput(title="title", value="my sine wave")
    widgets = [
        lib.models.Slider(title="offset", value=0.0, start=-5.0, end=5.0, step=0.1),
        lib.models.Slider(title="amplitude", value=1.0, start=-5.0, end=5.0, step=0.1),
        lib.models.Slider(title="phase", value=0.0, start=0.0, end=2 * np.pi),
        lib.models.Slider(title="frequency", value=1.0, start=0.1, end=5.1, step=0.1),
    ]
    doc.add_root(lib.layouts.row(lib.layouts.column(text, *widgets), plot, width=800))


@program
def scatter_with_legend_and_hover(lib, doc):
    plot = lib.plotting.figure(
        title="s",
        tools="pan,hover,box_select,lasso_select,tap",
        tooltips=[("x", "@x"), ("n", "$index")],
        active_drag="box_select",
    )
    x, y = [1, 2, 3], [3, 4, 5]
    colors = ["red", "green", "#0000ff"]
    plot.scatter(x, y, size=[5, 6, 7], color=colors, marker="square", legend_label="a", alpha=0.5)
    plot.scatter(
        x, y, legend_label="a", hover_color="red", selection_fill_color="blue", nonselection_alpha=0.3,
        muted_color="gray",
    )  # fmt: skip
    data = {"x": [1, 2, 3], "y": [2, 3, 4], "g": ["b", "a", "b"]}
    plot.scatter("x", "y", source=data, legend_group="g", marker="o+")
    plot.scatter(
        "x",
        "y",
        source=data,
        legend_field="g",
        fill_color=None,
        name="n",
        level="underlay",
        visible=False,
        muted=True,
    )
    plot.legend.location = "top_left"
    plot.legend.click_policy = "hide"
    doc.add_root(plot)


@program
def tooltips_without_hover_tool(lib, doc):
    plot = lib.plotting.figure(tooltips="@x", toolbar_location="above", active_scroll="wheel_zoom", active_tap=None)
    plot.scatter([1, 2], [3, 4], marker=["circle", "square"])
    doc.add_root(plot)


@program
def datetime_axis(lib, doc):
    plot = lib.plotting.figure(
        x_axis_type="datetime",
        x_axis_label="t",
        y_axis_label="v",
        y_axis_location="right",
        width=800,
        height=250,
    )
    plot.line([datetime(2020, 1, day) for day in (1, 2, 3)], [1, 2, 3], line_dash="dashed", color="navy")
    plot.line(np.array(["2020-01-01", "2020-01-02"], dtype="datetime64[D]"), [1, 2], line_dash=[4, 2])
    plot.vbar([datetime(2020, 1, 1)], width=timedelta(hours=12), top=[2])
    plot.xaxis.bounds = (datetime(2020, 1, 1), datetime(2020, 2, 1))
    doc.add_root(plot)


@program
def datetime_range_gives_datetime_axis(lib, doc):
    plot = lib.plotting.figure(
        x_range=(datetime(2020, 1, 1), datetime(2020, 2, 1)), y_range=lib.models.Range1d(0, 5, bounds="auto")
    )
    doc.add_root(plot)


@program
def timedelta_axis(lib, doc):
    plot = lib.plotting.figure(x_axis_type="timedelta")
    plot.line([timedelta(hours=1), timedelta(hours=2)], [1, 2])
    doc.add_root(plot)


@program
def log_axis(lib, doc):
    plot = lib.plotting.figure(
        y_axis_type="log",
        x_axis_type="log",
        y_range=(0.001, 10**11),
        x_minor_ticks=3,
        background_fill_color="#fafafa",
        min_border_left=10,
        output_backend="svg",
    )
    plot.line([1, 2], [3, 4], line_dash="4 2")
    plot.circle([1, 2], [3, 4], radius=0.3)
    doc.add_root(plot)


@program
def categorical_factors(lib, doc):
    fruits = ["Apples", "Pears"]
    plot = lib.plotting.figure(x_range=fruits, height=250, toolbar_location=None, tools="")
    plot.vbar(x=fruits, top=[5, 3], width=0.9, bottom=0)
    plot.hbar(y=[1, 2], right=[3, 4], height=0.5)
    plot.xgrid.grid_line_color = None
    plot.y_range.start = 0
    plot.xaxis.major_label_orientation = 1
    doc.add_root(plot)


@program
def nested_factors(lib, doc):
    factors = [("a", "x"), ("a", "y"), ("b", "x")]
    plot = lib.plotting.figure(x_range=lib.models.FactorRange(*factors))
    plot.vbar(x=factors, top=[5, 3, 2], width=0.9)
    doc.add_root(plot)


@program
def twin_axes(lib, doc):
    models = lib.models
    plot = lib.plotting.figure(x_range=(-6.5, 6.5), y_range=(-1.1, 1.1))
    plot.scatter([1, 2], [3, 4], color="crimson", size=8)
    plot.extra_y_ranges = {"foo": models.Range1d(start=0, end=100)}
    plot.line([1, 2], [3, 4], y_range_name="foo")
    axis = models.LinearAxis(y_range_name="foo", axis_label="blue")
    axis.axis_label_text_color = "navy"
    plot.add_layout(axis, "left")
    plot.add_tools(models.HoverTool(tooltips="@x"), "undo")
    plot.add_layout(models.Title(text="sub"), "above")
    plot.add_layout(models.Span(location=3, dimension="width", line_color="red"))
    plot.add_layout(models.BoxAnnotation(left=1, right=None, fill_alpha=0.1))
    plot.yaxis[0].ticker = [1, 2, 3]
    plot.ygrid[0].ticker = np.linspace(0, 1, 3)
    plot.xaxis.formatter = models.PrintfTickFormatter(format="%d")
    doc.add_root(plot)


@program
def gridless(lib, doc):
    plot = lib.plotting.figure(x_axis_type=None, y_axis_location=None, min_border=0)
    plot.grid.visible = False
    plot.image(image=[np.zeros((2, 2))], x=0, y=0, dw=1, dh=1, palette="Spectral11")
    plot.title = "x"
    doc.add_root(plot)


@program
def mercator(lib, doc):
    plot = lib.plotting.figure(
        x_axis_type="mercator",
        y_axis_type="mercator",
        x_range=(-2000000, 6000000),
        y_range=(-1000000, 7000000),
    )
    plot.text([1], [2], text=["a"])
    doc.add_root(plot)


@program
def every_kind_of_glyph(lib, doc):
    p = lib.plotting.figure()
    p.annular_wedge(x=[1], y=[1], inner_radius=0.1, outer_radius=0.2, start_angle=0.1, end_angle=3, direction="clock")
    p.annulus([1], [1], 0.1, 0.2, color="red")
    p.arc([1], [1], [2], 0, 1)
    p.bezier([1], [2], [3], [4], [5], [6], [7], [8])
    p.block([1], [1], [1], [1])
    p.ellipse([1], [1], width=[1], height=2, angle=1)
    p.harea([1, 2], [2, 3], [3, 4])
    p.harea_step([1, 2], [2, 3], [3, 4], step_mode="after")
    p.hspan([1, 2])
    p.hstrip([1], [2])
    p.hex_tile([1], [2])
    p.image_rgba([np.zeros((2, 2), dtype="uint32")], 0, 0, 1, 1)
    p.image_url(["a"], [0], [0], [1], [1])
    p.multi_line([[1, 2]], [[3, 4]], color=["red"])
    p.multi_polygons([[[[1, 2, 3]]]], [[[[1, 2, 3]]]])
    p.ngon([1], [1], radius=1, n=[3])
    p.patch([1, 2], [3, 4], alpha=0.5)
    p.patches([[1, 2]], [[3, 4]])
    p.quad(left=[1], right=[2], top=[3], bottom=0)
    p.quadratic([1], [2], [3], [4], [5], [6])
    p.ray([1], [1], length=0, angle=[1], angle_units="deg")
    p.rect([1], [1], 0.5, 0.5, angle=0.1, angle_units="deg")
    p.segment([1], [2], [3], [4])
    p.step([1, 2], [3, 4], mode="center")
    p.mathml([0], [0], text=["<m>"])
    p.tex([0], [0], ["x"])
    p.varea([1], [2], [3])
    p.varea_step([1], [2], [3])
    p.vbar([1], 0.5, [2])
    p.vspan([1])
    p.vstrip([1], [2])
    p.wedge([1], [1], radius=[1], start_angle=1, end_angle=2)
    p.text([1], [1], ["t"], x_offset=3, text_color="red")
    mapper = lib.models.LinearColorMapper("Greys9")
    p.image_stack(
        image=[np.zeros((2, 2, 2))], x=0, y=0, dw=1, dh=1,
        color_mapper=lib.models.WeightedStackColorMapper(palette=["red", "blue"], alpha_mapper=mapper),
    )  # fmt: skip
    doc.add_root(p)


@program
def every_tool(lib, doc):
    names = (
        "pan,xpan,ypan,pan_left,pan_right,pan_up,pan_down,pan_west,pan_east,pan_north,pan_south,xwheel_pan,ywheel_pan,"
        "wheel_zoom,xwheel_zoom,ywheel_zoom,zoom_in,xzoom_in,yzoom_in,zoom_out,xzoom_out,yzoom_out,click,tap,"
        "doubletap,crosshair,xcrosshair,ycrosshair,box_select,xbox_select,ybox_select,poly_select,lasso_select,"
        "box_zoom,xbox_zoom,ybox_zoom,auto_box_zoom,save,copy,undo,redo,reset,help,examine,fullscreen,box_edit,"
        "point_draw,poly_draw,poly_edit,freehand_draw,hover"
    )
    tools = [lib.models.RangeTool(x_range=lib.models.Range1d(0, 1)), *names.split(",")]
    doc.add_root(lib.plotting.figure(tools=tools, active_inspect=None, active_multi="xpan"))


@program
def transforms(lib, doc):
    t = lib.transform
    plot = lib.plotting.figure(y_range=["a", "b"])
    source = lib.models.ColumnDataSource({"x": [1, 2], "y": ["a", "b"], "z": [3, 4]})
    plot.scatter(
        x=t.jitter("x", 0.6), y=t.dodge("y", 0.2, range=plot.y_range), source=source,
        color=t.linear_cmap("z", "Viridis256", 0, 9), marker=t.factor_mark("y", ["circle", "x"], ["a", "b"]),
    )  # fmt: skip
    plot.hbar(y="y", left=t.stack("x"), right=t.stack("x", "z"), height=0.9, source=source,
              color=t.factor_cmap("y", palette=["red", "blue"], factors=["a", "b"]),
              hatch_pattern=t.factor_hatch("y", ["/", "x"], ["a", "b"]))  # fmt: skip
    plot.wedge(x=0, y=0, radius=1, start_angle=t.cumsum("z", include_zero=True), end_angle=t.cumsum("z"),
               fill_color=t.log_cmap("z", ["red", "blue"], 1, 9), source=source)  # fmt: skip
    plot.scatter("x", "z", size=t.transform("z", lib.models.CustomJSTransform(v_func="return xs")),
                 fill_color=t.eqhist_cmap("z", ["red", "blue"], 1, 9), source=source)  # fmt: skip
    doc.add_root(plot)


@program
def nested_layout(lib, doc):
    plots = [lib.plotting.figure(tools="") for _ in range(3)]
    buttons = [lib.models.Button(label=str(number)) for number in range(3)]
    doc.add_root(lib.layouts.layout([[buttons[0], plots[0]], plots[1]], sizing_mode="scale_width"))
    doc.add_root(lib.layouts.grid([plots[2], [buttons[1], [buttons[2], lib.layouts.Spacer(width=3)]]]))


@program
def grid_of_boxes(lib, doc):
    a, b, c, d = (lib.models.Div(text=text) for text in "abcd")
    boxes = lib.layouts.column(a, lib.layouts.row(lib.layouts.column(b, c), d))
    doc.add_root(lib.layouts.grid(boxes, sizing_mode="stretch_both"))
    doc.add_root(lib.layouts.grid([lib.models.Div(), None, lib.models.Div()], ncols=2))


@program
def plots_in_a_grid(lib, doc):
    plots = [lib.plotting.figure(tools="pan,save,hover,box_select") for _ in range(3)]
    doc.add_root(lib.layouts.gridplot([[plots[0], plots[1]], [None, plots[2]]], width=200, height=100))
    more = [lib.plotting.figure(tools="pan") for _ in range(3)]
    doc.add_root(
        lib.layouts.gridplot(more, ncols=2, toolbar_options={"logo": None}, toolbar_location="right", merge_tools=False)
    )


@program
def widgets(lib, doc):
    m = lib.models
    panels = [("one", m.Div(text="a")), ("two", m.Paragraph(text="b"))]
    doc.add_root(
        m.Column(
            m.DateSlider(title="d", start=date(2020, 1, 1), end=date(2020, 2, 1), value=date(2020, 1, 3), step=1),
            m.DateRangeSlider(
                start=datetime(2020, 1, 1),
                end=datetime(2020, 2, 1),
                value=(datetime(2020, 1, 2), datetime(2020, 1, 3)),
            ),
            m.RangeSlider(start=0, end=10, value=(1, 2.5), step=0.5),
            m.DatePicker(title="p", value=date(2020, 1, 1), min_date="2019-01-01", max_date=date(2021, 1, 1)),
            m.Select(title="s", value="a", options=["a", ("b", "B")]),
            m.MultiSelect(value=["a"], options=[("a", "A"), ("b", "B")]),
            m.CheckboxGroup(labels=["a", "b"], active=[0, 1]),
            m.RadioButtonGroup(labels=["a", "b"], active=0),
            m.Dropdown(label="d", menu=[("A", "a"), None, "b"]),
            m.Toggle(label="t", active=True, button_type="success"),
            m.Tabs(tabs=panels),
            m.DatetimePicker(value="2020-01-01T00:00", min_date=datetime(2019, 1, 1), max_date="2021-01-01T00:00"),
            m.DatetimeRangePicker(value=("2020-01-01T00:00", datetime(2020, 1, 2))),
            m.TimePicker(value="12:00", min_time=time(8), max_time="18:00:00"),
            m.ColorPicker(color="#ff0000"),
            m.Spinner(low=0, high=10, value=3, step=0.5),
            m.TextAreaInput(value="x", rows=3),
            m.DataTable(
                source=m.ColumnDataSource({"a": [1, 2]}),
                columns=[m.TableColumn(field="a", title="A", formatter=m.NumberFormatter(format="0"))],
            ),
        )
    )


@program
def subplot(lib, doc):
    plot = lib.plotting.figure()
    inner = plot.subplot(
        x_source=lib.models.DataRange1d(), y_source=lib.models.DataRange1d(),
        x_target=lib.models.Range1d(0, 1), y_target=lib.models.Range1d(0, 1),
    )  # fmt: skip
    inner.line([1, 2], [3, 4])
    doc.add_root(plot)


@program
def glyphs_by_hand(lib, doc):
    m = lib.models
    plot = m.Plot(title="by hand", x_range=m.DataRange1d(), y_range=m.DataRange1d(follow="end"), width=300)
    source = m.ColumnDataSource(data={"x": [1, 2], "y": [3, 4]})
    renderer = plot.add_glyph(source, m.Scatter(x="x", y="y", size=8, fill_color="red"))
    plot.add_layout(m.LinearAxis(), "below")
    plot.add_layout(m.Legend(items=[("dots", [renderer])]), "right")
    plot.add_layout(m.Legend(items=[m.LegendItem(label="dots", renderers=[renderer])]))
    plot.add_layout(m.ColorBar(color_mapper=m.LinearColorMapper(palette="Viridis256", low=0, high=1)), "right")
    plot.add_layout(m.Label(x=1, y=2, text="here"))
    plot.add_layout(m.Arrow(end=m.OpenHead(), x_start=0, y_start=0, x_end=1, y_end=1))
    plot.add_layout(m.Band(base="x", lower="y", upper="y", source=source))
    plot.add_tools(m.PanTool(), m.WheelZoomTool(modifiers="ctrl"), m.HoverTool(tooltips={"a": "@x"}))
    doc.add_root(plot)


@program
def axis_tables(lib, doc):
    m = lib.models
    plot = lib.plotting.figure(x_axis_label="a")
    plot.xaxis.major_label_overrides = {1: "one", 2: m.TeX("x^2")}
    plot.yaxis.axis_label = m.MathML("<m>")
    plot.scatter([1], [2], angle=45, angle_units="deg", line_width=2)
    plot.line([1, 2], [2, 3], line_join="round", line_color=(255, 0, 0), line_dash="dotdash")
    chosen = (m.IndexFilter([0]) & ~m.GroupFilter("g", "a")) | m.BooleanFilter([True, False])
    view = m.CDSView(filter=(chosen ^ m.AllIndices()) - m.IndexFilter(indices=[1]))
    source = m.ColumnDataSource({"x": [1, 2], "y": [1, 2], "g": ["a", "b"], "c": ["red", "blue"]})
    plot.scatter("x", "y", color="c", source=source, view=view)
    doc.add_root(plot)


@program
def polar_coordinates_and_tiles(lib, doc):
    plot = lib.plotting.figure(x_axis_type="mercator", y_axis_type="mercator")
    source = lib.models.ColumnDataSource({"radius": [1, 2], "angle": [1, 2]})
    polar = lib.models.PolarTransform()
    plot.line(x=polar.x, y=polar.y, source=source)
    plot.add_tile("OpenStreetMap Mapnik", retina=True, level="underlay")
    plot.add_tile("OSM")
    plot.add_tile(lib.models.WMTSTileSource(url="https://tiles.example/{Z}/{X}/{Y}.png"))
    doc.add_root(plot)


@program
def stacked(lib, doc):
    fruits, years = ["Apples", "Pears"], ["2015", "2016", "2017"]
    bars = {"fruits": fruits, "2015": [2, 1], "2016": [5, 3], "2017": [3, 2]}
    plot = lib.plotting.figure(y_range=fruits)
    plot.hbar_stack(
        years, y="fruits", height=0.9, color=["red", "green", "blue"], legend_label=years,
        source=lib.models.ColumnDataSource(bars),
    )
    doc.add_root(plot)
    plot = lib.plotting.figure(x_range=fruits)
    plot.vbar_stack(years, x="fruits", width=0.9, source=lib.models.ColumnDataSource(bars))
    doc.add_root(plot)
    plot = lib.plotting.figure()
    source = lib.models.ColumnDataSource({"t": [1, 2], "a": [1, 2], "b": [2, 1]})
    plot.varea_stack(["a", "b"], x="t", color=("grey", "lightgrey"), source=source)
    plot.harea_stack(["a", "b"], y="t", source=source)
    plot.vline_stack(["a", "b"], x="t", source=source)
    plot.hline_stack(["a", "b"], y="t", source=source, name=["one", "two"])
    doc.add_root(plot)
