"""How long a metre is in the plot."""

from bokeh.models import CustomJSTickFormatter, Metric, Range1d, ScaleBar
from bokeh.models.annotations.dimensional import (
    Angular,
    ImperialLength,
    MetricLength,
    ReciprocalMetric,
    ReciprocalMetricLength,
)
from bokeh.plotting import curdoc, figure

p = figure(width=400, height=300, x_range=(0, 2), y_range=(0, 2))
p.rect(x=[1], y=[1], width=[0.5], height=[0.5])
p.add_layout(
    ScaleBar(
        range=p.x_range, unit="m", dimensional=MetricLength(), orientation="horizontal", location="top_left",
        label="@{value} @{unit}", label_location="above", bar_length=0.3, bar_line_width=3, title="length",
        background_fill_color=None, border_line_color=None, length_sizing="adaptive",
    )
)  # fmt: skip
p.add_layout(ScaleBar(range=p.y_range, unit="in", dimensional=ImperialLength(), orientation="vertical"))
p.add_layout(ScaleBar(range=Range1d(0, 90), unit="°", dimensional=Angular(), location="bottom_left"))
p.add_layout(ScaleBar(unit="m^-1", dimensional=ReciprocalMetricLength(), location="center", length_sizing="exact"))
p.add_layout(ScaleBar(unit="Hz", dimensional=Metric(base_unit="Hz"), location="center_left"))
p.add_layout(ScaleBar(unit="s^-1", dimensional=ReciprocalMetric(base_unit="s"), location="center_right"))
result = CustomJSTickFormatter(code="return tick").code
curdoc().add_root(p)
