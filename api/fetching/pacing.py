"""When the next request to a host may be sent."""

from __future__ import annotations

import time

from api.fetching.refusals import NotFetched

LONGEST_WAIT = 60.0
"""Seconds that a site may ask to wait; for longer, it is left alone until another time."""


class Pacing:
    """A pause between the requests to a host, in seconds."""

    def __init__(self, pause: float) -> None:
        self._pause = pause
        self._pauses: dict[str, float] = {}
        self._next: dict[str, float] = {}

    def slow_down(self, host: str, pause: float) -> None:
        """Leave at least this pause between the requests to a host."""
        self._pauses[host] = max(pause, self._pauses.get(host, self._pause))

    def seconds_left(self, host: str) -> float:
        """How long until the host may be asked; not positive if it may be asked now."""
        return self._next.get(host, 0.0) - time.monotonic()

    def wait(self, host: str) -> None:
        """Wait until the host may be asked. Raises ``NotFetched`` if that takes too long."""
        seconds = self.seconds_left(host)
        if seconds > LONGEST_WAIT:
            raise NotFetched(f"{host} asks to wait for {seconds:.0f} s", for_now=True)
        time.sleep(max(0.0, seconds))

    def leave_alone(self, host: str, seconds: float = 0.0) -> None:
        """Note a request to a host, which asked to be left alone for some seconds."""
        pause = self._pauses.get(host, self._pause)
        self._next[host] = time.monotonic() + max(pause, seconds)
