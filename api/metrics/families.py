"""Metrics of the three kinds that the service has, counted in shared memory."""

from __future__ import annotations

from abc import ABC, abstractmethod
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import KW_ONLY, dataclass, field
from typing import ClassVar

from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily, Metric
from prometheus_client.utils import floatToGoString

from api.metrics.memory import AREAS, Key

ALL: dict[str, Family] = {}
"""All metrics that are declared, by name."""
SUM = "sum"
"""Stands where the bound stands in the key of a bucket."""


@dataclass(frozen=True)
class Family(ABC):
    """A metric with its labels. Values of labels come from closed sets, never from a client."""

    name: str
    means: str
    labels: tuple[str, ...] = ()
    kind: ClassVar[str]
    zero: ClassVar[Mapping[Key, float]] = {(): 0.0}
    """What a metric without labels is before it is counted."""

    def __post_init__(self) -> None:
        ALL[self.name] = self

    @abstractmethod
    def family(self, numbers: Mapping[Key, float]) -> Metric:
        """The metric as it is exposed; ``numbers`` are its own, by values of the labels."""


class Number(Family):
    """A single number for each combination of labels."""

    exposed: ClassVar[type[CounterMetricFamily | GaugeMetricFamily]]

    def add(self, *labels: str, amount: float = 1.0) -> None:
        AREAS.own.add((self.name, *labels), amount)

    def family(self, numbers: Mapping[Key, float]) -> Metric:
        family = self.exposed(self.name, self.means, labels=self.labels)
        for labels, number in numbers.items():
            family.add_metric(labels, number)
        return family


class Counter(Number):
    """Only grows. The name ends in ``_total``."""

    kind = "counter"
    exposed = CounterMetricFamily


class Gauge(Number):
    """Goes up and down; the sum of what the living processes say."""

    kind = "gauge"
    exposed = GaugeMetricFamily

    def put(self, *labels: str, number: float) -> None:
        AREAS.own.put((self.name, *labels), number)


@dataclass(frozen=True)
class Histogram(Family):
    """Counts measurements by size."""

    _: KW_ONLY
    buckets: tuple[float, ...]
    bounds: tuple[str, ...] = field(init=False)
    kind = "histogram"
    zero: ClassVar[Mapping[Key, float]] = {(SUM,): 0.0}

    def __post_init__(self) -> None:
        super().__post_init__()
        object.__setattr__(self, "bounds", (*map(floatToGoString, self.buckets), "+Inf"))

    def observe(self, *labels: str, amount: float) -> None:
        bound = self.bounds[bisect_left(self.buckets, amount)]
        AREAS.own.add((self.name, bound, *labels), 1.0)
        AREAS.own.add((self.name, SUM, *labels), amount)

    def family(self, numbers: Mapping[Key, float]) -> Metric:
        family = HistogramMetricFamily(self.name, self.means, labels=self.labels)
        for labels in dict.fromkeys(key[1:] for key in numbers):
            family.add_metric(labels, self._counted(labels, numbers), numbers.get((SUM, *labels), 0.0))
        return family

    def _counted(self, labels: Key, numbers: Mapping[Key, float]) -> list[tuple[str, float]]:
        """How many measurements are at most as large as each bound."""
        counted, so_far = [], 0.0
        for bound in self.bounds:
            so_far += numbers.get((bound, *labels), 0.0)
            counted.append((bound, so_far))
        return counted


def summed(numbers: Iterable[tuple[Key, float]]) -> dict[str, dict[Key, float]]:
    """The numbers of all processes, added up: by name of the metric, then by values of its labels."""
    sums: dict[str, dict[Key, float]] = {}
    for (name, *labels), number in numbers:
        own, key = sums.setdefault(name, {}), tuple(labels)
        own[key] = own.get(key, 0.0) + number
    return sums
