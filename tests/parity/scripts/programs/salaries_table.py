"""A table with formatters, editors and filters, a range slider that chooses rows, and a download in the browser."""

import datetime

from bokeh.io import curdoc
from bokeh.layouts import column, row
from bokeh.models import (
    AllIndices,
    BooleanFilter,
    Button,
    CDSView,
    CheckboxGroup,
    ColumnDataSource,
    CustomJS,
    DataCube,
    DataTable,
    DateFormatter,
    DateRangeSlider,
    Div,
    GroupFilter,
    GroupingInfo,
    HTMLTemplateFormatter,
    IndexFilter,
    IntEditor,
    IntersectionFilter,
    InversionFilter,
    MultiChoice,
    NumberFormatter,
    RangeSlider,
    SelectEditor,
    StringEditor,
    StringFormatter,
    SumAggregator,
    TableColumn,
    TabPanel,
    Tabs,
    UnionFilter,
)
from bokeh.plotting import figure

names = [f"Person {number:02}" for number in range(20)]
source = ColumnDataSource(
    data={
        "name": names,
        "salary": [30_000 + 1_500 * number for number in range(20)],
        "years": [number % 7 for number in range(20)],
        "team": [("red", "green", "blue")[number % 3] for number in range(20)],
        "since": [datetime.date(2015, 1, 1) + datetime.timedelta(days=100 * number) for number in range(20)],
    },
    name="people",
)

wanted = BooleanFilter([True] * 20)
team = GroupFilter(column_name="team", group="red")
view = CDSView(filter=wanted & ~team)
other = CDSView(
    filter=IntersectionFilter(
        operands=[IndexFilter(list(range(0, 20, 2))), UnionFilter(operands=[team, InversionFilter(operand=wanted)])]
    )
)
everything = CDSView(filter=AllIndices())

columns = [
    TableColumn(
        field="name",
        title="Employee",
        formatter=StringFormatter(font_style="bold"),
        editor=StringEditor(completions=names),
    ),
    TableColumn(field="salary", title="Income", formatter=NumberFormatter(format="$0,0.00"), default_sort="descending"),
    TableColumn(field="years", title="Experience", editor=IntEditor(step=1), width=80),
    TableColumn(
        field="team",
        title="Team",
        editor=SelectEditor(options=["red", "green", "blue"]),
        formatter=HTMLTemplateFormatter(template='<b style="color: <%= value %>"><%= value %></b>'),
    ),
    TableColumn(field="since", title="Since", formatter=DateFormatter(format="%d %b %Y"), sortable=False),
]
table = DataTable(
    source=source,
    view=view,
    columns=columns,
    width=800,
    height=280,
    editable=True,
    index_position=-1,
    index_header="row",
    selectable="checkbox",
    row_height=30,
    autosize_mode="force_fit",
)
cube = DataCube(
    source=source,
    columns=columns[:2],
    target=ColumnDataSource(data={"row_indices": [], "labels": []}),
    grouping=[GroupingInfo(getter="team", aggregators=[SumAggregator(field_="salary")])],
)

plot = figure(x_range=(0, 8), tools="tap,box_select,reset", tooltips=[("who", "@name"), ("income", "@salary{$0,0}")])
plot.scatter("years", "salary", source=source, view=view, size=12, marker="hex", color="team")
plot.scatter("years", "salary", source=source, view=other, size=6, fill_color=None)
plot.yaxis[0].formatter.use_scientific = False

slider = RangeSlider(title="Max salary", start=10_000, end=70_000, value=(10_000, 70_000), step=1000, format="0,0")
dates = DateRangeSlider(
    title="Since",
    start=datetime.date(2015, 1, 1),
    end=datetime.date(2021, 1, 1),
    value=(datetime.date(2015, 1, 1), datetime.date(2020, 6, 30)),
)
teams = MultiChoice(title="Teams", options=["red", "green", "blue"], value=["red"])
flags = CheckboxGroup(labels=["only new", "only rich"], active=[0])
button = Button(label="Download", button_type="success")
button.js_on_event("button_click", CustomJS(args={"source": source}, code="console.log(source.data)"))
slider.js_link("value", plot.y_range, "start", attr_selector=0)
note = Div(text="<h2>Salaries</h2>", styles={"color": "navy"}, css_classes=["note"], margin=(0, 5, 10, 5))


def update():
    low, high = slider.value
    wanted.booleans = [low <= salary <= high for salary in source.data["salary"]]
    note.text = f"{sum(wanted.booleans)} people"


slider.on_change("value", lambda attr, old, new: update())
teams.on_change("value", lambda attr, old, new: setattr(team, "group", new[0]))
flags.on_change("active", lambda attr, old, new: None)
source.on_change("data", lambda attr, old, new: update())
table_tab = TabPanel(child=column(table, cube), title="Table")
tabs = Tabs(tabs=[table_tab, TabPanel(child=plot, title="Plot", closable=True)], active=0)
curdoc().add_root(row(column(note, slider, dates, teams, flags, button), tabs, sizing_mode="stretch_width"))

slider.value = (32_000, 50_000)
teams.value = ["blue", "green"]
source.patch({"salary": [(0, 45_000), (slice(1, 3), [46_000, 47_000])]})
source.stream(
    {"name": ["New"], "salary": [33_000], "years": [1], "team": ["red"], "since": [datetime.date(2024, 5, 1)]},
    rollover=20,
)
source.selected.indices = [0, 2]
result = [note.text, source.to_df().shape, wanted.booleans, team.group, sorted(source.column_names)]
