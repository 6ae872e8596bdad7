"""Processes that are killed at random instants lose nothing, double nothing and leave nothing half done.

`make kills` does it 200 times on each engine.
"""

import os
import random
import subprocess
import threading
import time
from collections import Counter
from contextlib import contextmanager
from enum import Enum

import psutil
import pytest
import requests

from tests.disasters.clients import Client
from tests.disasters.findings import Findings, findings
from tests.server.conftest import command, eventually, running

TURNS = int(os.environ.get("KILL_TURNS", "0"))
"""Turns of a long run, each on a new database; by default there is a short one."""
EDITS = ["create_event", "patch_event", "patch_event", "merge_events", "delete_event"]
CLIENTS = {"Abla": ["post_article"], "Bela": ["post_batch"], "Cilo": EDITS, "Dolo": [*EDITS, "read"]}
SETTINGS = {"TIMELINE_WORKERS": "2", "TIMELINE_WORK_PROCESSES": "2"}
SMALL = {"text": "Il part vendredi.", "published_at": "2025-03-13"}


class Kill(Enum):
    """What is killed: every process, the main one or one of its children.

    ``START`` kills every process, and again while the service starts.
    """

    ALL = "all"
    MAIN = "main"
    WORK = "work"
    FRONT = "front"
    EXPORTS = "exports"
    START = "start"


EACH_TURN = [Kill.START, Kill.MAIN, Kill.WORK, Kill.FRONT, Kill.EXPORTS]
if TURNS:
    EACH_TURN += [Kill.ALL, Kill.WORK, Kill.WORK, Kill.FRONT, Kill.FRONT, Kill.EXPORTS]
CHILDREN = {Kill.WORK, Kill.FRONT, Kill.EXPORTS}


@contextmanager
def at_work(clients):
    """All clients write while the block runs."""
    stopped = threading.Event()
    threads = [threading.Thread(target=client.write_until, args=(stopped,)) for client in clients]
    for thread in threads:
        thread.start()
    yield
    stopped.set()
    for thread in threads:
        thread.join()


def kill_all(service):
    main = psutil.Process(service.process.pid)
    for process in [main, *main.children()]:
        process.kill()
    service.process.wait()


def kill_main(service):
    service.process.kill()
    service.process.wait()


def kill_child(service, role, chance):
    living = {process.pid for process in psutil.Process(service.process.pid).children()}
    pids = [pid for name, pid in service.pids().items() if name.startswith(role) and pid in living]
    if pids:
        psutil.Process(chance.choice(pids)).kill()


def strike(service, kill, chance):
    """Kill at a random instant, and start what nothing else starts."""
    time.sleep(chance.uniform(0.1, 1.5))
    if kill in CHILDREN:
        kill_child(service, kill.value, chance)
        time.sleep(chance.uniform(0.0, 0.5))
        return
    if kill is Kill.MAIN:
        kill_main(service)
    else:
        kill_all(service)
    if kill is Kill.START:
        service.start()
        time.sleep(chance.uniform(0.0, 3.0))
        kill_all(service)
    service.start()


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
    chance = random.Random(turn)
    kills = chance.sample(EACH_TURN, len(EACH_TURN))
    url = database.url.render_as_string(hide_password=False)
    with running(tmp_path, DATABASE_URL=url, **SETTINGS) as service:
        clients = [Client(service, name, actions, turn) for name, actions in CLIENTS.items()]
        for kill in kills:
            with at_work(clients):
                strike(service, kill, chance)
            eventually(lambda: works(service))
            for client in clients:
                client.settle()
            assert findings(database, [client.notes for client in clients]) == Findings(), kill
    answers = sum((client.notes.statuses for client in clients), Counter())
    print(f"{len(kills)} times killed, answers: {dict(answers)}")
    assert answers[201]
    verify, environment = command("db", "verify", environment={"DATABASE_URL": url})
    subprocess.run(verify, env=environment, check=True, timeout=120)
