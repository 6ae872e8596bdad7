"""What can be measured of the service, for Prometheus: every metric, and their exposition.

``python -c "from api.metrics import table; print(table())"`` prints the table of the documentation.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import Metric
from prometheus_client.registry import Collector

from api.metrics.families import ALL, Counter, Gauge, Histogram, summed
from api.metrics.memory import AREAS
from api.metrics.memory import Key as Key

Numbers = Mapping[str, Mapping[Key, float]]
"""Numbers by name of the metric, then by values of its labels."""

SHORT_TIMES = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
LONG_TIMES = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60)

REQUESTS = Counter("timeline_requests_total", "Requests that were answered", ("method", "route", "status"))
REQUEST_SECONDS = Histogram(
    "timeline_request_seconds",
    "Time to answer, without waiting for the client",
    ("route",),
    buckets=SHORT_TIMES,
)
RECEIVED = Counter("timeline_received_bytes_total", "Bytes in the bodies of requests")
SENT = Counter("timeline_sent_bytes_total", "Bytes in the bodies of answers")
UNFINISHED = Counter(
    "timeline_unfinished_requests_total",
    "Requests without a complete answer: `client left` or `broken off`",
    ("reason",),
)
REFUSALS = Counter(
    "timeline_refusals_total", "Requests that were refused, by the kind of refusal", ("reason",)
)
ERRORS = Counter("timeline_errors_total", "Answers 500 and database errors, by the kind of error", ("kind",))
CONNECTIONS = Gauge("timeline_open_connections", "Connections of clients")

WORDS = Counter("timeline_words_read_total", "Words of the texts that were read")
READING_SECONDS = Histogram(
    "timeline_extraction_seconds", "Time to read the events of a text", buckets=LONG_TIMES
)
STORED = Counter("timeline_rows_stored_total", "Rows added, by table", ("table",))

HANDED_ON = Gauge("timeline_handed_on_requests", "Requests handed on to other processes", ("queue",))
IN_WORK = Gauge("timeline_requests_in_work", "Those of them that a process works on", ("queue",))
QUEUE = Gauge("timeline_queue_length", "Those of them that wait", ("queue",))
QUEUE_SECONDS = Histogram(
    "timeline_queue_wait_seconds", "Time that they waited", ("queue",), buckets=LONG_TIMES
)

DATABASE_CONNECTIONS = Gauge("timeline_database_connections", "Connections to the database")
CONNECTIONS_IN_USE = Gauge("timeline_database_connections_in_use", "Those of them that are in use")
DATABASE_UP = Gauge("timeline_database_up", "Whether the database answered when it was measured")
DATABASE_SIZE = Gauge("timeline_database_size_bytes", "Size of the database")
ROWS = Gauge("timeline_database_rows", "Rows of a table, estimated", ("table",))
DISK_FREE = Gauge("timeline_disk_free_bytes", "Space left where a file of the service lies", ("of",))

PROCESS_UP = Gauge("timeline_process_up", "Whether a process of the service runs", ("process",))
RESTARTS = Counter("timeline_process_restarts_total", "How often a process was replaced", ("process",))
BUILD = Gauge("timeline_build_info", "1; the labels say what runs", ("version", "revision"))

GAUGES = frozenset(name for name, family in ALL.items() if isinstance(family, Gauge))


class _Exposed(Collector):
    def __init__(self, measured: Numbers) -> None:
        self._measured = measured

    def collect(self) -> Iterator[Metric]:
        numbers: dict[str, Mapping[Key, float]] = {**summed(AREAS.all()), **self._measured}
        numbers[QUEUE.name] = _waiting(numbers)
        for name, family in ALL.items():
            yield family.family(numbers.get(name) or ({} if family.labels else family.zero))


def exposition(measured: Numbers) -> bytes:
    """The numbers of all processes, and those measured just now, in the text format of Prometheus."""
    registry = CollectorRegistry()
    registry.register(_Exposed(measured))
    return generate_latest(registry)


def _waiting(numbers: Numbers) -> dict[Key, float]:
    """How many requests no process works on yet; a difference of two readings, so at least 0."""
    working = numbers.get(IN_WORK.name, {})
    return {
        queue: max(0.0, number - working.get(queue, 0.0))
        for queue, number in numbers.get(HANDED_ON.name, {}).items()
    }


def table() -> str:
    """All metrics as a Markdown table."""
    rows = (
        f"| `{family.name}` | {family.kind} | {_labels(family.labels)} | {family.means} |"
        for family in ALL.values()
    )
    return "\n".join(["| metric | type | labels | means |", "|---|---|---|---|", *rows])


def _labels(labels: tuple[str, ...]) -> str:
    return ", ".join(f"`{label}`" for label in labels)
