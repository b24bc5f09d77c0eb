"""How numbers are written: money, percent, printf, code of the user's own."""

from bokeh.models import (
    BasicTickFormatter,
    CustomJSTickFormatter,
    NumeralTickFormatter,
    PrintfTickFormatter,
)
from bokeh.plotting import curdoc, figure

formatters = [
    NumeralTickFormatter(format="$0,0.00"),
    NumeralTickFormatter(format="0 %", language="de", rounding="ceil"),
    PrintfTickFormatter(format="%5.1e"),
    BasicTickFormatter(precision=3, use_scientific=True, power_limit_high=4, power_limit_low=-2),
    CustomJSTickFormatter(args={"unit": "km"}, code="return tick + ' ' + unit"),
]
for formatter in formatters:
    p = figure(width=400, height=120, toolbar_location=None)
    p.line([0, 1, 2], [0, 40_000, 80_000])
    p.yaxis.formatter = formatter
    curdoc().add_root(p)
p.xaxis.formatter = PrintfTickFormatter(format="%d m")
