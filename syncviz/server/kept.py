"""What a session keeps of the request that makes it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..application.contexts import RequestInfo
from ..errors import SettingError

__all__ = ["Kept"]


@dataclass(frozen=True, slots=True)
class Kept:
    """Which headers and cookies applications get to see: all of them, some, or all but some.

    Header names are compared without regard to case. The ``Cookie`` header is never among the headers.

    Raises:
        SettingError: of headers or cookies, some are to be included and some excluded.
    """

    include_headers: frozenset[str] | None
    exclude_headers: frozenset[str]
    include_cookies: frozenset[str] | None
    exclude_cookies: frozenset[str]

    @classmethod
    def of(
        cls, include_headers: Iterable[str] | None, exclude_headers: Iterable[str] | None,
        include_cookies: Iterable[str] | None, exclude_cookies: Iterable[str] | None,
    ) -> Kept:
        """Take the options as they were given; None stands for one that was not."""
        for what, include, exclude in (
            ("headers", include_headers, exclude_headers), ("cookies", include_cookies, exclude_cookies),
        ):
            if include is not None and exclude is not None:
                raise SettingError(f"include_{what} and exclude_{what} contradict each other: give one of them")
        return cls(
            None if include_headers is None else frozenset(name.lower() for name in include_headers),
            frozenset(name.lower() for name in exclude_headers or ()),
            None if include_cookies is None else frozenset(include_cookies),
            frozenset(exclude_cookies or ()),
        )

    def part_of(self, request: RequestInfo) -> RequestInfo:
        """What applications get to see of a request."""
        include, exclude = self.include_headers, self.exclude_headers
        headers = {
            name: value
            for name, value in request.headers.items()
            if (folded := name.lower()) != "cookie" and folded not in exclude and (include is None or folded in include)
        }
        wanted, unwanted = self.include_cookies, self.exclude_cookies
        cookies = {
            name: value
            for name, value in request.cookies.items()
            if name not in unwanted and (wanted is None or name in wanted)
        }
        return RequestInfo(request.arguments, cookies, headers)
