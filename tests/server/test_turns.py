"""Turns: urgent requests go first, clients take turns, and none takes all the room."""

import asyncio

import pytest

from api.errors import Unavailable
from api.server.turns import PASSED_BY, Turns, Urgency
from tests import coroutines


def order_of(requests, turns):
    """The order in which requests go that arrive while another one is under way."""
    gone = []

    async def go(client, urgency):
        await turns.take(client, urgency)
        gone.append(client)
        turns.give_back(client)

    async def run():
        await turns.take("first", Urgency.AT_ONCE)
        waiting = [asyncio.create_task(go(*request)) for request in requests]
        await asyncio.sleep(0)
        turns.give_back("first")
        await asyncio.gather(*waiting)

    coroutines.run(run())
    return "".join(gone)


def urgent(clients):
    return [(client, Urgency.AT_ONCE) for client in clients]


def patient(clients):
    return [(client, Urgency.IN_TURN) for client in clients]


def test_clients_take_turns():
    assert order_of(urgent("aaaabbc"), Turns(1)) == "abcabaa"


def test_a_part_of_a_batch_waits_for_those_who_wait_for_an_answer():
    assert order_of(patient("ab") + urgent("cd"), Turns(1)) == "cdab"


def test_a_part_of_a_batch_does_not_wait_for_ever():
    urgents = "u" * 2 * PASSED_BY
    assert order_of(patient("b") + urgent(urgents), Turns(1)).index("b") == PASSED_BY


def test_a_client_has_its_share_of_what_is_under_way():
    turns = Turns(2, each=1)

    async def run():
        await turns.take("a", Urgency.AT_ONCE)
        second = asyncio.create_task(turns.take("a", Urgency.AT_ONCE))
        await turns.take("b", Urgency.AT_ONCE)
        waited = not second.done()
        turns.give_back("a")
        await second
        return waited

    assert coroutines.run(run())


@pytest.mark.parametrize(("most", "share", "client"), [(3, 3, "other"), (9, 3, "first")])
def test_there_is_no_room_for_more(most, share, client):
    turns = Turns(1, most=most, share=share)

    async def run():
        tasks = [asyncio.create_task(turns.take("first", Urgency.AT_ONCE)) for _ in range(4)]
        await asyncio.sleep(0)
        with pytest.raises(Unavailable):
            await turns.take(client, Urgency.AT_ONCE)
        for task in tasks:
            task.cancel()

    coroutines.run(run())


def test_a_turn_that_nobody_waits_for_goes_to_the_next():
    turns = Turns(1)

    async def run():
        await turns.take("a", Urgency.AT_ONCE)
        left, next_one = (asyncio.create_task(turns.take("a", Urgency.AT_ONCE)) for _ in range(2))
        await asyncio.sleep(0)
        turns.give_back("a")
        left.cancel()
        await next_one

    coroutines.run(run())
