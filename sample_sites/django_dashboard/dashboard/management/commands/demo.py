"""``manage.py demo``: a database with something in it, and the site."""

import os
import random

from django.contrib.auth.models import Permission, User
from django.core.management import call_command
from django.core.management.base import BaseCommand

from dashboard.models import Price


class Command(BaseCommand):
    help = "Migrates, loads made-up data and starts the site."

    def add_arguments(self, parser):
        parser.add_argument("address", nargs="?", default="8000")
        parser.add_argument("--only-data", action="store_true")

    def handle(self, *args, **options):
        if os.environ.get("RUN_MAIN") != "true":
            call_command("migrate", verbosity=0)
            self.load()
        if not options["only_data"]:
            call_command("runserver", options["address"])

    def load(self):
        for name in ("ada", "bob"):
            user, new = User.objects.get_or_create(username=name, defaults={"is_staff": name == "ada"})
            if new:
                user.set_password("demo")
                user.save()
        User.objects.get(username="ada").user_permissions.add(Permission.objects.get(codename="view_price"))
        if not Price.objects.exists():
            prices = []
            for share in ("ACME", "ZORG"):
                value = 100.0
                for step in range(100):
                    value *= 1 + random.gauss(0, 0.01)
                    prices.append(Price(share=share, step=step, value=value))
            Price.objects.bulk_create(prices)
