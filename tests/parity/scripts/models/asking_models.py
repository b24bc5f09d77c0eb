"""What a model can tell about itself."""

from bokeh.models import Circle, ColumnDataSource, Range1d, Slider
from bokeh.plotting import curdoc, figure

slider = Slider(start=0, end=10, value=3, title="s", name="mine", tags=["a"])
p = figure(name="p")
p.line([1, 2], [2, 1])
curdoc().add_root(p)
same, other = Range1d(0, 1), Range1d(0, 2)
result = {
    "properties": sorted(Range1d.properties()),
    "with refs": sorted(ColumnDataSource.properties_with_refs()),
    "specs": sorted(Circle.dataspecs()),
    "values": slider.properties_with_values(include_defaults=False),
    "some": slider.query_properties_with_values(lambda prop: prop.serialized, include_defaults=False),
    "lookup": [slider.lookup("value").name, Slider.lookup("title").readonly],
    "descriptors": sorted(descriptor.name for descriptor in Range1d.descriptors())[:3],
    "equal": [same.equals(Range1d(0, 1)), same.equals(other), same == same],
    "references": sorted({type(model).__name__ for model in p.references()}),
    "themed": slider.themed_values(),
    "document": [p.document is curdoc(), slider.document is None],
    "ref": sorted(p.ref),
    "text": [str(slider).split("(")[0], repr(slider).split("(")[0]],
    "type": [type(p).__name__, p.__qualified_model__ if hasattr(p, "__qualified_model__") else "Figure"],
}
