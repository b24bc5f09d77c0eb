"""Programs with layouts and transforms, in every form that the functions take."""

from __future__ import annotations

import random
import warnings

from .programs import program

__all__: list[str] = []


def divs(lib, count):
    return [lib.models.Div(text=str(number)) for number in range(count)]


def plots(lib, count, **keywords):
    found = []
    for number in range(count):
        plot = lib.plotting.figure(title=str(number), tools="pan,save,reset,hover,box_zoom", **keywords)
        plot.line([1, 2], [3, 4])
        found.append(plot)
    return found


@program
def rows_and_columns_in_every_form(lib, doc):
    for make in (lib.layouts.row, lib.layouts.column):
        for arguments in (lambda items: items, lambda items: [items]):
            doc.add_root(make(*arguments(divs(lib, 2)), sizing_mode="stretch_width", spacing=5, name="box"))
        doc.add_root(make(children=divs(lib, 2), margin=3))
        doc.add_root(make())
        doc.add_root(make(divs(lib, 1), sizing_mode=None, align="center"))


@program
def layouts_in_every_form(lib, doc):
    layout = lib.layouts.layout
    a, b, c, d = divs(lib, 4)
    doc.add_root(layout([a, b], [c, d]))
    a, b, c, d = divs(lib, 4)
    doc.add_root(layout([[a, [b, c]], d], sizing_mode="scale_width", width=300))
    a, b = divs(lib, 2)
    b.sizing_mode = "fixed"
    doc.add_root(layout(a, b, sizing_mode="stretch_both"))
    a, b = divs(lib, 2)
    doc.add_root(layout(children=[[a], [b]], spacing=4))
    a, b = divs(lib, 2)
    a.width_policy = "max"
    doc.add_root(layout([lib.layouts.row(a), b], sizing_mode="stretch_width"))
    doc.add_root(layout([]))


@program
def grids_in_every_form(lib, doc):
    grid, row, column = lib.layouts.grid, lib.layouts.row, lib.layouts.column
    a, b, c, d, e, f = divs(lib, 6)
    doc.add_root(grid([a, [[b, c], d], [e, None, f]]))
    a, b, c, d = divs(lib, 4)
    doc.add_root(grid(column(a, row(column(b, c), d))))
    a, b, c = divs(lib, 3)
    doc.add_root(grid(row(a, column(b, c, sizing_mode="stretch_width"))))
    a, b, c = divs(lib, 3)
    doc.add_root(grid(row(a, column(b, c), spacing=5)))
    doc.add_root(grid(divs(lib, 5), nrows=2))
    doc.add_root(grid(divs(lib, 5), ncols=3, sizing_mode="scale_both"))
    doc.add_root(grid(divs(lib, 5), nrows=2, ncols=2))
    doc.add_root(grid([[], divs(lib, 1), [None]]))
    doc.add_root(grid())
    doc.add_root(grid(lib.models.Div()))


def _tree(rng, lib, depth, boxes):
    kind = rng.random()
    if depth == 0 or kind < 0.4:
        return None if kind < 0.05 and not boxes else lib.models.Div(text=f"{kind}")
    items = [_tree(rng, lib, depth - 1, boxes) for _ in range(rng.randint(0 if not boxes else 1, 4))]
    if not boxes:
        return items
    box = lib.layouts.row if rng.random() < 0.5 else lib.layouts.column
    return box(*items, sizing_mode=rng.choice([None, None, None, "stretch_width"]))


@program
def grids_of_any_shape(lib, doc):
    rng = random.Random(7)
    for number in range(40):
        boxes = number % 2 == 0
        items = [_tree(rng, lib, 3, boxes) for _ in range(rng.randint(1, 4))]
        doc.add_root(lib.layouts.grid(lib.layouts.column(*items) if boxes else items))


@program
def gridplots_in_every_form(lib, doc):
    gridplot = lib.layouts.gridplot
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        a, b, c = plots(lib, 3)
        doc.add_root(gridplot([[a, None], [b, c]]))
        a, b, c = plots(lib, 3)
        doc.add_root(gridplot([a, b, None, c], ncols=3, width=250, height=150, toolbar_location="left"))
        a, b = plots(lib, 2)
        doc.add_root(gridplot([[a, b]], merge_tools=False, toolbar_location=None, sizing_mode="stretch_both"))
        a, b = plots(lib, 2, toolbar_location="left")
        doc.add_root(gridplot([[a], [b]], toolbar_options={"logo": "grey", "autohide": True}))
        (a,) = plots(lib, 1)
        doc.add_root(gridplot([[a, *divs(lib, 1)], [lib.layouts.column(*plots(lib, 1))]]))
        a, b = plots(lib, 2)
        b.toolbar.logo = None
        doc.add_root(gridplot([[a, b]]))
        a, b = plots(lib, 2, active_drag="box_zoom")
        doc.add_root(gridplot([(a, b)]))
        doc.add_root(gridplot(tuple([p] for p in plots(lib, 2))))
        doc.add_root(gridplot([]))


@program
def tools_in_groups(lib, doc):
    m, group = lib.models, lib.layouts.group_tools
    tools = [m.PanTool(), m.PanTool(), m.PanTool(dimensions="width"), m.SaveTool(), m.SaveTool(), m.BoxZoomTool(),
             m.BoxZoomTool(), m.HoverTool(tooltips="@x"), m.HoverTool(tooltips="@y")]  # fmt: skip
    doc.add_root(m.Plot(toolbar=m.Toolbar(tools=group(tools))))
    more = [m.SaveTool(), m.SaveTool(), m.WheelZoomTool(), m.WheelZoomTool(maintain_focus=False)]
    merged = group(more, merge=lambda cls, tools: cls() if cls is m.SaveTool else None)
    doc.add_root(m.Plot(toolbar=m.Toolbar(tools=merged)))
    ignored = group([m.WheelZoomTool(), m.WheelZoomTool(maintain_focus=False)], ignore={"maintain_focus"})
    doc.add_root(m.Plot(toolbar=m.Toolbar(tools=ignored)))


@program
def spacers_tabs_and_sizes(lib, doc):
    m = lib.models
    (plot,) = plots(lib, 1, sizing_mode="scale_width", aspect_ratio=2, match_aspect=True)
    doc.add_root(lib.layouts.row(lib.layouts.Spacer(width=10), plot, lib.layouts.Spacer(sizing_mode="stretch_width")))
    tabs = m.Tabs(tabs=[m.TabPanel(child=plots(lib, 1)[0], title="one")], tabs_location="left")
    doc.add_root(m.Tabs(tabs=[("one", m.Div()), ("two", m.Div())], active=1))
    tabs.background = "navy"
    doc.add_root(tabs)
    boxes = (m.HBox(children=[{"child": m.Div(), "col": 2, "span": 3}]), m.VBox(children=[m.Div()]))
    doc.add_root(m.Column(*boxes, styles=m.Styles(color="red")))
    doc.roots[-1].background = (255, 0, 0)
    doc.add_root(m.ScrollBox(child=m.Div(), horizontal_scrollbar="visible"))
    doc.add_root(m.GroupBox(title="t", child=m.Div(), checkable=True))


@program
def transforms_in_every_form(lib, doc):
    t, m = lib.transform, lib.models
    factors = [("a", "x"), ("a", "y"), ("b", "x")]
    source = m.ColumnDataSource({"f": factors, "n": [1, 2, 3], "k": ["a", "b", "a"], "z": [[1, 2], [3, 4], [5, 6]]})
    plot = lib.plotting.figure(x_range=m.FactorRange(*factors))
    color = t.factor_cmap("f", palette=["red", "blue"], factors=["x", "y"], start=1, end=2, nan_color="#00000000")
    plot.vbar(x="f", top="n", width=0.9, fill_color=color, source=source)
    plot.vbar(x="f", top="n", hatch_pattern=t.factor_hatch("f", ("/", "x"), factors=("a", "b"), end=1), source=source)
    marker = t.factor_mark("f", ["circle", "x"], ["a", "b"], end=1)
    plot.scatter(x=t.jitter("f", 0.5, range=plot.x_range), y="n", marker=marker, source=source)
    plot.scatter(x=t.dodge("f", -0.25, range=plot.x_range), y=t.jitter("n", 2, mean=1, distribution="normal"),
                 source=source)  # fmt: skip
    ends = {"low_color": "grey", "high_color": (0, 0, 255), "nan_color": "white"}
    for cmap in (t.linear_cmap, t.log_cmap, t.eqhist_cmap):
        plot.scatter(x="f", y="n", color=cmap("n", "Viridis256", 1, 3), source=source)
        plot.scatter(x="f", y="n", color=cmap("n", ("red", "blue"), low=1, high=3, **ends), source=source)
    plot.scatter(x="f", y=t.cumsum("n"), size=t.transform("n", m.LinearInterpolator(x=[0, 5], y=[1, 9])), source=source)
    plot.vbar(x="f", bottom=t.stack(), top=t.stack("n", "n"), width=t.transform("n", m.Dodge(value=2)), source=source)
    plot.add_layout(m.LabelSet(x=t.dodge("n", 1), y=t.jitter("n", 1), text="k", source=source))
    doc.add_root(plot)


@program
def axes_of_every_kind(lib, doc):
    m = lib.models
    doc.add_root(lib.plotting.figure(x_axis_type="log", y_axis_type="log", x_range=(1, 100), y_minor_ticks=2))
    doc.add_root(lib.plotting.figure(x_axis_type="mercator", y_axis_type="mercator", x_axis_location="above"))
    doc.add_root(lib.plotting.figure(x_range=["a", "b"], y_range=("c", "d"), x_axis_type="auto", y_axis_label="y"))
    doc.add_root(lib.plotting.figure(x_axis_type="timedelta", y_axis_type=None, x_axis_label=m.TeX("x^2")))
    plot = lib.plotting.figure(
        extra_x_ranges={"other": m.Range1d(0, 5)}, extra_y_ranges={"third": m.FactorRange("u", "v")},
        extra_x_scales={"other": m.LogScale()}, extra_y_scales={"third": m.CategoricalScale()}, y_axis_location="right",
        toolbar_sticky=False, lod_threshold=None, outline_line_color=None, frame_width=200, min_border=4, tags=["a", 1],
        sizing_mode="fixed", name="it", disabled=True, css_classes=["c"], output_backend="webgl",
    )  # fmt: skip
    plot.add_layout(m.LogAxis(x_range_name="other", axis_label="other"), "above")
    plot.add_layout(m.CategoricalAxis(y_range_name="third"), "left")
    plot.scatter([1, 2], ["u", "v"], x_range_name="other", y_range_name="third")
    plot.axis.axis_label_text_font_size = "9pt"
    plot.xaxis[0].visible = False
    plot.grid.grid_line_dash = [6, 4]
    plot.ygrid.band_fill_alpha = 0.2
    plot.x_range.range_padding = 0
    plot.x_range.only_visible = True
    doc.add_root(plot)


@program
def legends_of_every_kind(lib, doc):
    m = lib.models
    plot = lib.plotting.figure()
    data = {"x": [1, 2, 3], "y": [3, 4, 5], "g": ["b", "a", "b"], "n": [2, 1, 2], "f": [0.5, 0.5, 1.5]}
    plot.add_layout(m.Legend(name="side", title="t", ncols=2), "right")
    plot.scatter("x", "y", source=data, legend_group="n", legend_name="side")
    plot.scatter("x", "y", source=data, legend_group="f")
    plot.scatter("x", "y", source=data, legend_field="g", legend_name="side")
    plot.line("x", "y", source=data, legend_label="one")
    plot.line("x", "y", source=data, legend_label="one")
    plot.vbar_stack(["x", "y"], x="n", width=0.5, source=m.ColumnDataSource(data), legend_label=["p", "q"])
    plot.legend.click_policy = "mute"
    plot.legend[0].location = (5, 5)
    doc.add_root(plot)
