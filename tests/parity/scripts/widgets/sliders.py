"""Sliders for numbers, ranges, dates and names."""

from datetime import date, datetime, timedelta

from bokeh.models import (
    CategoricalSlider,
    CustomJSTickFormatter,
    DateRangeSlider,
    DateSlider,
    DatetimeRangeSlider,
    RangeSlider,
    Slider,
)
from bokeh.plotting import column, curdoc

widgets = [
    Slider(start=0, end=10, value=3, step=0.1, title="amount", format="0[.]00", bar_color="green", tooltips=False),
    Slider(start=-1, end=1, value=0, step=0.5, orientation="vertical", direction="rtl", height=150, show_value=False),
    Slider(start=0, end=1, value=0.5, format=CustomJSTickFormatter(code="return tick + ' m'"), disabled=True),
    RangeSlider(start=0, end=100, value=(20, 70), step=5, title="between"),
    DateSlider(start=date(2024, 1, 1), end=date(2024, 12, 31), value=date(2024, 5, 6), title="day", format="%d %b %Y"),
    DateRangeSlider(start=date(2024, 1, 1), end=date(2024, 3, 1), value=(date(2024, 1, 10), date(2024, 2, 1)), step=2),
    DatetimeRangeSlider(
        start=datetime(2024, 1, 1), end=datetime(2024, 1, 3), value=(datetime(2024, 1, 1), datetime(2024, 1, 2)),
        step=3_600_000,
    ),
    CategoricalSlider(categories=["small", "medium", "large"], value="medium", title="size"),
]  # fmt: skip
widgets[0].value = 4.5
widgets[3].value = (30, 60)
widgets[4].value = widgets[4].value
result = {
    "day": widgets[4].value_as_date,
    "days": widgets[5].value_as_date,
    "moments": widgets[6].value_as_datetime,
    "after": widgets[4].value_as_date + timedelta(days=1),
}
curdoc().add_root(column(*widgets))
