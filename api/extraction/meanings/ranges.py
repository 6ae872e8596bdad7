"""Wordings of several times: one time for all of them, or a tuple with one for each."""

from __future__ import annotations

from api.extraction.ranges import Between, coordinated
from api.extraction.times import Time


def from_to(first: Time, last: Time) -> Time:
    """«from 3 to 5 May»."""
    return Between(first, last)


def listed(first: Time, last: Time) -> tuple[Time, ...]:
    """«in May and June 2024»: two times, which share a year given once."""
    return coordinated((first, last))


def listed_three(first: Time, second: Time, last: Time) -> tuple[Time, ...]:
    """«in May, June and July 2024»: three times, which share a year given once."""
    return coordinated((first, second, last))
