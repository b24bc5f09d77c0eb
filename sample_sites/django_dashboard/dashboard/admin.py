"""The admin's list of prices, with their plot above it."""

from django.contrib import admin

from .models import Price


@admin.register(Price)
class PriceAdmin(admin.ModelAdmin):
    list_display = ("share", "step", "value")
    change_list_template = "admin_prices.html"
