"""What the dashboard is about."""

from django.db import models


class Price(models.Model):
    """The price of a share at one moment."""

    share = models.CharField(max_length=8)
    step = models.IntegerField()
    value = models.FloatField()

    class Meta:
        ordering = ("share", "step")
        constraints = (models.UniqueConstraint(fields=["share", "step"], name="one_price"),)

    def __str__(self):
        return f"{self.share} {self.step}: {self.value:.2f}"
