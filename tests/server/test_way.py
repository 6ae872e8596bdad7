"""What the front makes of a process that dies while it answers."""

import asyncio
import pickle

import pytest

from api.errors import Unavailable
from api.server.turns import Turns
from api.server.way import Request, Way
from api.server.work import END, LENGTH
from tests.coroutines import run

HEAD = pickle.dumps(("200 OK", [("Content-Type", "text/csv")]))


def piece(content):
    return LENGTH.pack(len(content)) + content


@pytest.fixture
def asked(tmp_path):
    """Sends a request to a process that writes these bytes and dies, and returns the body that arrives.

    With ``deaf``, it dies before it has read the request, which resets the connection.
    """

    def ask(written, deaf=False):
        async def die(reader, writer):
            if not deaf:
                await reader.readexactly(*LENGTH.unpack(await reader.readexactly(LENGTH.size)))
            writer.write(written)
            await writer.drain()
            writer.transport.abort() if deaf else writer.close()

        async def answered():
            path = tmp_path / "process"
            way = Way(path, Turns(1, each=1), begins_within_s=10.0)
            async with await asyncio.start_unix_server(die, path):
                for _ in range(2):  # the only turn is given back
                    answer = await way.begun(Request({"REQUEST_METHOD": "GET"}, b"", "127.0.0.1"))
                    body = b"".join([each async for each in answer.body])
            return body

        return run(answered())

    return ask


def test_an_answer_arrives_in_pieces(asked):
    assert asked(piece(HEAD) + piece(b"a,") + piece(b"b") + END) == b"a,b"


def test_an_answer_may_be_empty(asked):
    assert asked(piece(HEAD) + END) == b""


@pytest.mark.parametrize("written", [b"", piece(HEAD)[:9], piece(HEAD), piece(HEAD) + piece(b"a,b")[:5]])
@pytest.mark.parametrize("deaf", [False, True])
def test_an_answer_that_never_begins_is_refused(asked, written, deaf):
    with pytest.raises(Unavailable):
        asked(written, deaf)


def test_an_answer_that_breaks_off_says_so(asked):
    with pytest.raises(EOFError):
        asked(piece(HEAD) + piece(b"a,"))
