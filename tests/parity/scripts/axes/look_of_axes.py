"""Colours, ticks, widths and distances of axes."""

from bokeh.plotting import curdoc, figure

p = figure(width=400, height=300)
p.line([1, 2, 3], [2, 3, 1])
p.xaxis.axis_line_color = "firebrick"
p.xaxis.axis_line_width = 3
p.xaxis.axis_line_dash = "dashed"
p.xaxis.major_tick_line_color = None
p.xaxis.minor_tick_line_alpha = 0.5
p.xaxis.major_tick_out = 12
p.xaxis.minor_tick_in = 6
p.xaxis.axis_label = "turned"
p.xaxis.axis_label_standoff = 20
p.xaxis.axis_label_orientation = "horizontal"
p.xaxis.axis_label_align = "end"
p.yaxis.major_label_text_font_size = "15px"
p.yaxis.major_label_text_color = (0, 100, 0)
p.yaxis.major_label_orientation = "vertical"
p.yaxis.major_label_standoff = 9
p.yaxis.fixed_location = 2
p.yaxis.background_fill_color = "honeydew"
p.xaxis.visible = True
p.xgrid.grid_line_dash = [2, 4]
p.ygrid.band_hatch_pattern = "/"
p.ygrid.band_hatch_color = "lightgray"
p.ygrid.bounds = (1.5, 2.5)

curdoc().add_root(p)
