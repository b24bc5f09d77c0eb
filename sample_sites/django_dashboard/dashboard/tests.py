"""Tests of the live parts, without a browser: ``python manage.py test``."""

from django.contrib.auth.models import Permission, User
from django.core.exceptions import PermissionDenied

from syncviz_django.testing import LiveSyncvizTestCase

from .models import Price


class PricesTests(LiveSyncvizTestCase):
    def setUp(self):
        Price.objects.create(share="A", step=0, value=1)
        Price.objects.create(share="B", step=0, value=2)
        self.user = User.objects.create_user("ada")
        self.user.user_permissions.add(Permission.objects.get(codename="view_price"))

    def test_the_select_shows_another_share(self):
        page = self.open("prices", user=self.user)
        self.assertEqual(page.select_one("prices").data["value"][0], 1)
        page.select_one("share").value = "B"
        page.wait_for(lambda: page.select_one("prices").data["value"][0] == 2)

    def test_the_page_shows_them(self):
        self.client.force_login(self.user)
        page = self.open_html(self.client.get("/prices/").content)
        self.assertEqual(page.select_one("share").options, ["A", "B"])

    def test_others_do_not_see_them(self):
        with self.assertRaises(PermissionDenied):
            self.open("prices", user=User.objects.create_user("bob"))
