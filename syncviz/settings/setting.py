"""``Setting``: a row of the table, and what it is for one ``Settings`` object."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from ..errors import SettingError
from .kinds import Kind

if TYPE_CHECKING:
    from .table import Settings

__all__ = ["BoundSetting", "Setting", "SettingInfo"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class SettingInfo:
    """One line of ``syncviz settings``: values as text, secrets masked; ``source`` is where it is from."""

    name: str
    env_var: str
    value: str
    source: str
    default: str
    allowed: str
    help: str


class Setting(Generic[T]):
    """One row of the table: name (taken from the attribute), variable, kind, default, help.

    ``default`` may be a function of the :class:`Settings`, for a default that follows from other settings.
    """

    def __init__(
        self,
        kind: Kind[Any],
        default: T | Callable[[Settings], T],
        help: str,
        *,
        secret: bool = False,
        env: str | None = None,
    ) -> None:
        self.kind = kind
        self.default = default
        self.help = " ".join(help.split())
        self.secret = secret
        self.name = ""
        self.env_var = "" if env is None else f"SYNCVIZ_{env}"

    def __set_name__(self, owner: type[Settings], name: str) -> None:
        self.name = name
        self.env_var = self.env_var or f"SYNCVIZ_{name.upper()}"

    @overload
    def __get__(self, instance: None, owner: type[Settings]) -> Setting[T]: ...

    @overload
    def __get__(self, instance: Settings, owner: type[Settings]) -> BoundSetting[T]: ...

    def __get__(self, instance: Settings | None, owner: type[Settings]) -> Setting[T] | BoundSetting[T]:
        return self if instance is None else BoundSetting(self, instance)

    def __set__(self, instance: Settings, value: object) -> None:
        instance._given[self.name] = self.read(value, f"setting {self.name!r}")

    def __delete__(self, instance: Settings) -> None:
        instance._given.pop(self.name, None)

    def read(self, value: object, origin: str) -> T:
        """Return ``value`` converted, or raise :class:`SettingError` that names ``origin``."""
        try:
            converted: T = self.kind.convert(value)
        except ValueError:
            came = f"a value that is {type(value).__name__}" if self.secret else repr(value)
            # The cause is dropped on purpose: a conversion error quotes the value, which may be a secret.
            raise SettingError(f"{origin}: expected {self.kind.allowed}, got {came}") from None
        return converted

    def show(self, value: object) -> str:
        """Return ``value`` as text for people; a secret's length at most."""
        if value is None:
            return "(not set)"
        if self.secret:
            return f"******** ({len(str(value))} characters)"
        if isinstance(value, tuple):
            return ",".join(value) or "(none)"
        if isinstance(value, bool):
            return "yes" if value else "no"
        return str(value)


class BoundSetting(Generic[T]):
    """A setting of one :class:`Settings` object; call it to get its value."""

    __slots__ = ("_owner", "setting")

    def __init__(self, setting: Setting[T], owner: Settings) -> None:
        self.setting = setting
        self._owner = owner

    def __call__(self, value: object = None, default: object = None) -> T:
        """Return ``value`` if it is not ``None``, else what is set anywhere, else ``default`` if that is not ``None``,
        else the setting's own default.

        Raises :class:`SettingError` that names the setting or the variable, what came and what is allowed.
        """
        setting = self.setting
        if value is not None:
            return setting.read(value, f"setting {setting.name!r}")
        found, source = self.resolve()
        if default is not None and source == "default":
            return setting.read(default, f"setting {setting.name!r}")
        return found

    def set_value(self, value: object) -> None:
        """Do what an assignment does: ``settings.log_level = value``."""
        setattr(self._owner, self.setting.name, value)

    def unset_value(self) -> None:
        """Forget what was assigned."""
        delattr(self._owner, self.setting.name)

    @property
    def is_set(self) -> bool:
        """Whether the program has assigned a value."""
        return self.setting.name in self._owner._given

    @property
    def name(self) -> str:
        """The setting's name."""
        return self.setting.name

    @property
    def env_var(self) -> str:
        """The environment variable's name."""
        return self.setting.env_var

    @property
    def default(self) -> T:
        """What it is where nothing is set."""
        default: Any = self.setting.default
        value: T = default(self._owner) if callable(default) else default
        return value

    @property
    def help(self) -> str:
        """What it is for."""
        return self.setting.help

    def resolve(self) -> tuple[T, str]:
        """Return the value that holds without a keyword, and where it is from.

        That is ``"program"``, ``"file"``, ``"environment"``, ``"user's file"`` or ``"default"``.
        """
        setting, owner = self.setting, self._owner
        if setting.name in owner._given:
            return owner._given[setting.name], "program"
        override = owner.config_override.get(setting.name)
        if override is not None:
            return setting.read(override, f"setting {setting.name!r} in {owner._override_path}"), "file"
        text = owner._environ.get(setting.env_var)
        # An empty variable is how a shell or a compose file says "not set", so it is not an empty value.
        if text:
            return setting.read(text, f"environment variable {setting.env_var}"), "environment"
        own = owner.config_user.get(setting.name)
        if own is not None:
            return setting.read(own, f"setting {setting.name!r} in your own file"), "user's file"
        return self.default, "default"

    def info(self) -> SettingInfo:
        """Describe this setting and where its value is from; a bad value is shown as the error it causes."""
        setting = self.setting
        default: Any = setting.default
        source = "environment"
        try:
            value, source = self.resolve()
            shown = setting.show(value)
            default_text = setting.show(self.default)
        except SettingError as error:
            shown = default_text = f"error: {error}"
            if not callable(default):
                default_text = setting.show(default)
        return SettingInfo(
            setting.name, setting.env_var, shown, source, default_text, setting.kind.allowed, setting.help
        )

    def __repr__(self) -> str:
        info = self.info()
        return f"<setting {info.name} = {info.value} ({info.source})>"
