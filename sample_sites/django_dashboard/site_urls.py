"""The site's addresses."""

from dashboard import views, viz
from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.contrib.staticfiles.urls import staticfiles_urlpatterns
from django.urls import path

from syncviz_django import live

urlpatterns = [
    path("", views.index),
    path("sliders-for-you/", views.customised),
    path("prices/", live("prices", viz.prices, permission_required="dashboard.view_price")),
    path("sliders/", live("sliders", viz.sliders)),
    path("login/", LoginView.as_view(template_name="login.html")),
    path("logout/", LogoutView.as_view(next_page="/")),
    path("admin/", admin.site.urls),
    *staticfiles_urlpatterns(),
]
