"""A body that is taken in whole before its answer begins.

A client may read the beginning of an answer while it sends the end of its request; nginx cannot. Once an
answer has begun, it passes on no more of a body that the service did not take in at once.
"""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator
from typing import IO

from api.errors import Unavailable

PIECE = 65_536


class Spool:
    """The pieces of a body; after ``take_in``, the rest of them comes from a temporary file."""

    def __init__(self, arriving: AsyncIterator[bytes], most: int) -> None:
        self._arriving, self._most = arriving, most
        self._file: IO[bytes] | None = None

    async def pieces(self) -> AsyncIterator[bytes]:
        """All pieces in order. Raises what their arrival raises."""
        while piece := await self._next():
            yield piece

    async def _next(self) -> bytes:
        """The next piece; empty after the last one."""
        if self._file is not None:
            return self._file.read(PIECE)
        async for piece in self._arriving:
            if piece:
                return piece
        return b""

    async def take_in(self) -> None:
        """Take in the rest of the body, or a little more than the limit.

        Raises what its arrival raises, and ``Unavailable`` if there is no room for the file.
        """
        file = tempfile.TemporaryFile()  # noqa: SIM115 (it ends with this object)
        try:
            while file.tell() <= self._most and (piece := await self._next()):
                file.write(piece)
            file.seek(0)
        except OSError as error:
            raise Unavailable(f"the batch cannot be taken in: {error.strerror}") from error
        self._file = file
