"""Starts processes, and replaces those that end unexpectedly."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import structlog

from api import logs
from api.metrics import GAUGES, PROCESS_UP, RESTARTS
from api.metrics.memory import AREAS

Processes = Mapping[str, Callable[[], None]]
"""What processes run, by name."""
LONGEST_PAUSE_S = 30.0
LIVED_WELL_S = 10.0
"""A process that lived as long is replaced at once; one that dies sooner, after a pause that doubles."""
POLL_S = 0.05
SUPERVISOR = "supervisor"
"""The name of this process where others have the name of what they run."""
ENDING = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
DIES_WITH_PARENT = 1
"""``PR_SET_PDEATHSIG`` of prctl(2)."""
LOG = structlog.get_logger()


def die_with_parent(parent: int) -> None:
    """Have the kernel kill this process when its parent dies; on Linux only.

    Ending in good order would take as long as a request, during which nothing else could serve on the port.
    """
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(DIES_WITH_PARENT, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)


@dataclass(slots=True)
class _Child:
    """A process to keep running: ``pid`` is 0 while it waits until ``due`` to be started again."""

    name: str
    run: Callable[[], None]
    stage: int
    pid: int = 0
    started: float = 0.0
    due: float = 0.0
    pause: float = 0.0


@dataclass(slots=True)
class Supervisor:
    """Keeps processes running, each forked from this one, until SIGTERM, SIGINT or SIGHUP.

    Those of one stage are then asked to end before those of the next, which they may still need. ``grace_s``
    is how long a stage may take before it is killed.
    """

    stages: Sequence[Processes]
    grace_s: float
    _children: list[_Child] = field(default_factory=list)
    _stopping: bool = False

    def run(self) -> None:
        """Start all processes and return when all have ended."""
        for number in ENDING:
            if signal.getsignal(number) is not signal.SIG_IGN:  # as nohup has it
                signal.signal(number, self._stop)
        self._children = [
            _Child(name, run, stage) for stage, runs in enumerate(self.stages) for name, run in runs.items()
        ]
        AREAS.share([SUPERVISOR, *(child.name for child in self._children)])
        while not self._stopping:
            self._start_due()
            self._reap()
            time.sleep(POLL_S)
        for stage in range(len(self.stages)):
            self._end({child.pid for child in self._children if child.pid and child.stage == stage})

    def _stop(self, *_: object) -> None:
        self._stopping = True

    def _start_due(self) -> None:
        for child in self._children:
            if not child.pid and time.monotonic() >= child.due:
                if child.started:
                    RESTARTS.add(child.name)
                child.pid, child.started = _forked(child.name, child.run), time.monotonic()
                LOG.info("process started", process=child.name, pid=child.pid)
                PROCESS_UP.put(child.name, number=1.0)

    def _reap(self) -> None:
        """Note which processes have ended, and when to start them again."""
        for child in self._children:
            if child.pid and os.waitpid(child.pid, os.WNOHANG)[0]:
                lived = time.monotonic() - child.started
                child.pause = 0.0 if lived > LIVED_WELL_S else min(max(0.5, 2 * child.pause), LONGEST_PAUSE_S)
                child.pid, child.due = 0, time.monotonic() + child.pause
                PROCESS_UP.put(child.name, number=0.0)
                AREAS.clear(child.name, GAUGES)
                LOG.error("process ended", process=child.name, lived_s=round(lived, 1), pause_s=child.pause)

    def _end(self, running: set[int]) -> None:
        _send(running, signal.SIGTERM)
        last = time.monotonic() + self.grace_s
        while running and time.monotonic() < last:
            running = {pid for pid in running if not os.waitpid(pid, os.WNOHANG)[0]}
            time.sleep(POLL_S)
        _send(running, signal.SIGKILL)


def _send(pids: set[int], ending: signal.Signals) -> None:
    for pid in pids:
        os.kill(pid, ending)


def _forked(name: str, run: Callable[[], None]) -> int:
    """The id of a new process that runs a function and ends."""
    parent = os.getpid()
    signal.pthread_sigmask(signal.SIG_BLOCK, ENDING)  # The new process would take one for its parent's.
    pid = os.fork()
    if pid:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, ENDING)
        return pid
    die_with_parent(parent)
    logs.name_process(name)
    AREAS.enter(name)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, signal.SIG_DFL)
    signal.signal(signal.SIGHUP, signal.SIG_IGN)  # A closed terminal tells all; the supervisor acts.
    signal.pthread_sigmask(signal.SIG_UNBLOCK, ENDING)
    try:
        run()
    except SystemExit:
        os._exit(0)
    except BaseException as error:
        LOG.error("process failed", exc_info=error)
        os._exit(1)
    os._exit(0)
