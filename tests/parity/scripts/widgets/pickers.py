"""Days, times and colours picked."""

from datetime import date, datetime, time

from bokeh.models import (
    ColorPicker,
    DatePicker,
    DateRangePicker,
    DatetimePicker,
    DatetimeRangePicker,
    MultipleDatePicker,
    MultipleDatetimePicker,
    TimePicker,
)
from bokeh.plotting import column, curdoc

widgets = [
    DatePicker(
        title="day", value="2024-02-03", min_date="2024-01-01", max_date=date(2024, 12, 31),
        disabled_dates=["2024-02-05", ("2024-03-01", "2024-03-09")], inline=True, date_format="d.m.Y",
    ),
    DatePicker(value=date(2024, 2, 3), enabled_dates=[(date(2024, 2, 1), date(2024, 2, 9))], position="below"),
    DateRangePicker(value=("2024-02-03", "2024-02-09")),
    MultipleDatePicker(value=["2024-02-03", date(2024, 3, 4)], separator="; "),
    DatetimePicker(value=datetime(2024, 2, 3, 4, 5), second_increment=10, seconds=True, clock="12h"),
    DatetimeRangePicker(value=("2024-02-03T04:05:06", "2024-02-09T00:00:00")),
    MultipleDatetimePicker(value=["2024-02-03T04:05:06"]),
    TimePicker(value=time(12, 30), min_time="08:00", max_time=time(18), time_format="H:i", hour_increment=2),
    ColorPicker(title="paint", color="#336699"),
]  # fmt: skip
curdoc().add_root(column(*widgets))
