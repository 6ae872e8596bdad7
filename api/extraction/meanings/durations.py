"""Times that count only in a clause about the past or the future: «in zwei Wochen» can be a duration."""

from __future__ import annotations

from dataclasses import dataclass

from api.extraction.context import Context, Direction, Settled
from api.extraction.meanings import frames, spans
from api.extraction.times import Time


@dataclass(frozen=True, slots=True)
class OnlyFuture(Time):
    """A time that counts only in a clause about the future; elsewhere the words are a duration."""

    time: Time

    def settled(self, context: Context) -> Settled | None:
        return self.time.settled(context) if context.direction == Direction.FUTURE else None


@dataclass(frozen=True, slots=True)
class OnlyAnnounced(OnlyFuture):
    """The same in a language in which the present announces such a time too."""

    @property
    def announced(self) -> bool:
        return True


@dataclass(frozen=True, slots=True)
class OnlyTold(Time):
    """A time that counts only in a clause about the past or the future."""

    time: Time

    def settled(self, context: Context) -> Settled | None:
        return None if context.direction is None else self.time.settled(context)


@dataclass(frozen=True, slots=True)
class OnlyPast(Time):
    """A time that counts only in a clause about the past; elsewhere the words are a duration."""

    time: Time

    def settled(self, context: Context) -> Settled | None:
        return self.time.settled(context) if context.direction == Direction.PAST else None


def in_units_if_ahead(number: int, unit: str) -> Time:
    """«em dez dias»: a duration, unless the clause speaks of the future."""
    return OnlyFuture(spans.in_units(number, unit))


def in_units_if_announced(number: int, unit: str) -> Time:
    """«in zwei Wochen beginnt die Messe»; in «er schrieb es in zwei Wochen» it is a duration."""
    return OnlyAnnounced(spans.in_units(number, unit))


def since_units_ago(number: int, unit: str) -> Time:
    """«hace dos años que vive aquí»: since then."""
    return frames.since_then(spans.units_ago(number, unit))


def units_ago_if_past(number: int, unit: str) -> Time:
    """«morreu há trinta anos»; in «trabalho aqui há trinta anos» it is a duration."""
    return OnlyPast(spans.units_ago(number, unit))


def compound_ago_if_past(number: int, unit: str, more: int, finer: str) -> Time:
    """«morreu há dois anos e três meses»."""
    return OnlyPast(spans.compound_ago(number, unit, more, finer))


def units_and_half_ago_if_past(number: int, unit: str) -> Time | None:
    """«morreu há um ano e meio»."""
    time = spans.units_and_half_ago(number, unit)
    return None if time is None else OnlyPast(time)
