"""Tests of the live parts, without a browser: ``python manage.py test``."""

from django.contrib.auth.models import Permission, User

from syncviz_django.testing import LiveSyncvizTestCase

from .models import Price


class PricesTests(LiveSyncvizTestCase):
    def test_the_select_shows_another_share(self):
        Price.objects.create(share="A", step=0, value=1)
        Price.objects.create(share="B", step=0, value=2)
        user = User.objects.create_user("ada")
        user.user_permissions.add(Permission.objects.get(codename="view_price"))
        session = self.open("prices", user=user)
        source = session.document.select_one({"name": "prices"})
        self.assertEqual(source.data["value"][0], 1)
        session.document.select_one({"name": "share"}).value = "B"
        session.force_roundtrip()
        self.assertEqual(source.data["value"][0], 2)
