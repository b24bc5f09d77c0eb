"""Parts of the data, chosen in every way and combined."""

from bokeh.models import (
    AllIndices,
    BooleanFilter,
    CDSView,
    ColumnDataSource,
    CustomJSFilter,
    DifferenceFilter,
    GroupFilter,
    IndexFilter,
    IntersectionFilter,
    InversionFilter,
    SymmetricDifferenceFilter,
    UnionFilter,
)
from bokeh.plotting import curdoc, figure, gridplot

source = ColumnDataSource({"x": [1, 2, 3, 4, 5], "y": [3, 1, 4, 1, 5], "kind": ["a", "b", "a", "b", "a"]})
odd = BooleanFilter([value % 2 == 1 for value in source.data["y"]])
group = GroupFilter(column_name="kind", group="a")
first = IndexFilter([0, 1, 2])
code = CustomJSFilter(args={"least": 2}, code="return source.get_column('y').map((y) => y > least)")
filters = [
    AllIndices(),
    odd,
    group,
    first,
    code,
    odd & group,
    odd | first,
    ~group,
    odd - first,
    group ^ first,
    IntersectionFilter(operands=[odd, group]),
    UnionFilter(operands=[odd, first]),
    InversionFilter(operand=group),
    DifferenceFilter(operands=[odd, first]),
    SymmetricDifferenceFilter(operands=[group, first]),
]
plots = []
for chosen in filters:
    p = figure(width=120, height=120, tools="box_select")
    p.scatter("x", "y", source=source, view=CDSView(filter=chosen))
    plots.append(p)
plots[0].renderers[0].view.filter = odd & ~group

curdoc().add_root(gridplot(plots, ncols=5, toolbar_location=None))
