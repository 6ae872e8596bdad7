"""Metrics for Prometheus. Several workers add up their counts in PROMETHEUS_MULTIPROC_DIR."""

from __future__ import annotations

import os
from functools import cache
from http import HTTPMethod

from prometheus_client import REGISTRY, CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.multiprocess import MultiProcessCollector

METHODS = frozenset(HTTPMethod)
REQUESTS = Counter("timeline_requests_total", "Answers given", ["method", "route", "status"])
SECONDS = Histogram(
    "timeline_request_seconds",
    "Time to answer",
    ["route"],
    buckets=(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10),
)


@cache
def _counted(method: str, route: str, status: int) -> Counter:
    return REQUESTS.labels(method, route, str(status))


@cache
def _timed(route: str) -> Histogram:
    return SECONDS.labels(route)


def observe(method: str, route: str, status: int, seconds: float) -> None:
    """Counts an answer under its route, such as ``/v1/events/<row:event_id>``: there are too many paths.

    Methods that HTTP does not define are counted together: a client can make up any number of them.
    """
    _counted(method if method in METHODS else "other", route, status).inc()
    _timed(route).observe(seconds)


def exposition() -> bytes:
    """The metrics of all workers in the Prometheus text format."""
    if "PROMETHEUS_MULTIPROC_DIR" not in os.environ:
        return generate_latest(REGISTRY)
    registry = CollectorRegistry()
    MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
    return generate_latest(registry)
