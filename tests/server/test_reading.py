"""Reads in threads: one that is stuck is not waited for, and none waits for all of them."""

import asyncio
import threading

import pytest

from api.errors import Unavailable
from api.server.asgi import Whole
from api.server.reading import ReadingThreads
from tests import coroutines

ANSWER = Whole(200, [], b"")


def test_reads_are_refused_while_all_threads_are_stuck():
    released = threading.Event()

    async def run():
        threads = ReadingThreads(2, silent_s=0)
        stuck = [asyncio.create_task(threads.answer(lambda: released.wait() and ANSWER)) for _ in range(2)]
        await asyncio.sleep(0)
        with pytest.raises(Unavailable):
            await threads.answer(lambda: ANSWER)
        released.set()
        assert await asyncio.gather(*stuck) == [ANSWER, ANSWER]
        return await threads.answer(lambda: ANSWER)

    assert coroutines.run(run()) == ANSWER
