"""Processes that are killed at random instants lose nothing, double nothing and leave nothing half done.

`make kills` does it 200 times on each engine.
"""

import os
import random
import subprocess
import threading
import time
from collections import Counter
from contextlib import contextmanager, suppress
from enum import Enum

import psutil
import pytest
import requests

from tests.disasters.clients import Client
from tests.disasters.findings import Findings, findings
from tests.server.conftest import STARTS_WITHIN_S, command, eventually, running

TURNS = int(os.environ.get("KILL_TURNS", "0"))
"""Turns of a long run, each on a new database; by default there is a short one."""
EDITS = ["create_event", "patch_event", "patch_event", "merge_events", "delete_event"]
CLIENTS = {"Abla": ["post_article"], "Bela": ["post_batch"], "Cilo": EDITS, "Dolo": [*EDITS, "read"]}
SETTINGS = {"TIMELINE_WORKERS": "2", "TIMELINE_WORK_PROCESSES": "2"}
SMALL = {"text": "Il part vendredi.", "published_at": "2025-03-13"}


class Kill(Enum):
    """What is killed: every process, the main one, all of its children or one of them.

    ``START`` kills every process, and again while the service starts.
    """

    ALL = "all"
    MAIN = "main"
    CHILDREN = "children"
    WORK = "work"
    FRONT = "front"
    EXPORTS = "exports"
    START = "start"


WHOLE = [Kill.START, Kill.MAIN]
PARTS = [Kill.WORK, Kill.FRONT, Kill.EXPORTS, Kill.CHILDREN]
EACH_TURN = [*WHOLE, Kill.ALL, *PARTS * 4] if TURNS else [*WHOLE, *PARTS]


@contextmanager
def at_work(clients):
    """All clients write while the block runs."""
    stopped = threading.Event()
    threads = [threading.Thread(target=client.write_until, args=(stopped,)) for client in clients]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        stopped.set()
        for thread in threads:
            thread.join()


def kill_process(process):
    """Kill a process that may have died meanwhile, with its main process or from the last kill."""
    with suppress(psutil.NoSuchProcess):
        process.kill()


def kill_all(service):
    main = psutil.Process(service.process.pid)
    for process in [main, *main.children()]:
        kill_process(process)
    service.process.wait()


def kill_main(service):
    service.process.kill()
    service.process.wait()


def kill_children(service):
    """Kill all of its children at once, and return that this was one kill."""
    for process in psutil.Process(service.process.pid).children():
        kill_process(process)
    return 1


def kill_child(service, role, chance):
    """Kill one of the processes of a role, a moment later, and return whether there was one."""
    time.sleep(chance.uniform(0.0, 0.7))
    living = {process.pid: process for process in psutil.Process(service.process.pid).children()}
    pids = [pid for name, pid in service.pids().items() if name.startswith(role) and pid in living]
    if pids:
        kill_process(living[chance.choice(pids)])
    return bool(pids)


def strike(service, kill, chance):
    """Kill at random instants, start what nothing else starts, and return how often it was killed."""
    time.sleep(chance.uniform(0.1, 1.5))
    if kill is Kill.CHILDREN:
        return kill_children(service)
    if kill in PARTS:
        return sum(kill_child(service, kill.value, chance) for _ in range(3))
    if kill is Kill.MAIN:
        kill_main(service)
    else:
        kill_all(service)
    if kill is Kill.START:
        service.start()
        time.sleep(chance.uniform(0.0, 5.0))
        kill_all(service)
    service.start()
    return 2 if kill is Kill.START else 1


def works(service):
    try:
        return (
            service.get("/readyz", timeout=5).ok
            and service.post("/v1/extractions", json=SMALL).ok
            and service.get("/v1/events?format=csv").ok
        )
    except requests.RequestException:
        return False


@pytest.mark.parametrize("turn", range(TURNS or 1))
def test_nothing_is_lost_doubled_or_half_done(database, tmp_path, turn):
    chance, killed = random.Random(turn), 0
    url = database.url.render_as_string(hide_password=False)
    with running(tmp_path, DATABASE_URL=url, **SETTINGS) as service:
        clients = [Client(service, name, actions, turn) for name, actions in CLIENTS.items()]
        for kill in chance.sample(EACH_TURN, len(EACH_TURN)):
            with at_work(clients):
                killed += strike(service, kill, chance)
            eventually(lambda: works(service))
            for client in clients:
                client.settle()
            assert findings(database, [client.notes for client in clients]) == Findings(), kill
    answers = sum((client.notes.statuses for client in clients), Counter())
    print(f"killed {killed} times, answers: {dict(answers)}")
    assert answers[201]
    verify, environment = command("db", "verify", environment={"DATABASE_URL": url})
    subprocess.run(verify, env=environment, check=True, timeout=STARTS_WITHIN_S)
