"""Wordings in front of a time that open one of its sides: «since {time}», «until {time}»."""

from __future__ import annotations

from api.extraction.ranges import Between
from api.extraction.sides import (
    AsEarlyAs,
    ahead_of,
    either_since,
    ever_since,
    from_then_on,
    later_than,
    up_to,
)
from api.extraction.times import Time


def since_then(time: Time) -> Time:
    """«since May»: something began in the past and goes on; a time with both ends is left as it is."""
    return time if isinstance(time, Between) else ever_since(time)


def from_then(time: Time) -> Time:
    """«from May on»; a time with both ends, as in «from May to July», is left as it is."""
    return time if isinstance(time, Between) else from_then_on(time)


def as_early_as(time: Time) -> Time:
    """«dès mai»: in the past the time itself, in the future from that time on; with both ends, itself."""
    return time if isinstance(time, Between) else AsEarlyAs(time)


def until_then(time: Time) -> Time:
    """«until May»: something goes on all that time."""
    return up_to(time, lasting=True)


def by_then(time: Time) -> Time:
    """«d'ici mai»: something happens once before its end, always in the future."""
    return up_to(time, forced=True)


def before_then(time: Time) -> Time:
    """«before May»."""
    return ahead_of(time)


def after_then(time: Time) -> Time:
    """«after May»."""
    return later_than(time)


def since_or_from(time: Time) -> Time | None:
    """«dal 2019», or «da giovedì» if the clause speaks of the future; «dal 1952 al 1971» has its end."""
    return None if isinstance(time, Between) else either_since(time)
