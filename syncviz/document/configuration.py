"""The document's settings for the browser, a ``DocumentConfig`` model: made when somebody asks for it."""

from __future__ import annotations

from typing import Any

from ..core.serialization import Serializer
from ..model import Model
from ..models.factory import factory
from ..util.ids import make_id

__all__ = ["Configuration"]


class Configuration:
    """The place of one document's configuration; ``model`` is None as long as nobody has asked for one.

    Few programs ever do, but every document has to be sent with one. So it is only written as it would be, under
    the ids that it will have once it is made.
    """

    __slots__ = ("_ids", "model")

    def __init__(self) -> None:
        self.model: Model | None = None
        self._ids: tuple[str, str] | None = None

    def made(self) -> Model:
        """Return a new model with nothing set."""
        config_id, notifications_id = self._identities()
        return factory.get("DocumentConfig")(
            id=config_id, notifications=factory.get("Notifications")(id=notifications_id)
        )

    def encode(self, serializer: Serializer) -> Any:
        """Return the configuration's JSON, whether it was made or not."""
        return _as_json(*self._identities()) if self.model is None else serializer.encode(self.model)

    def _identities(self) -> tuple[str, str]:
        if self._ids is None:
            self._ids = (make_id(), make_id())
        return self._ids


def _as_json(config_id: str, notifications_id: str) -> dict[str, Any]:
    """Return the configuration of documents that never asked for theirs: the required model, with nothing set."""
    notifications = {"type": "object", "name": "Notifications", "id": notifications_id}
    return {
        "type": "object", "name": "DocumentConfig", "id": config_id, "attributes": {"notifications": notifications},
    }  # fmt: skip
