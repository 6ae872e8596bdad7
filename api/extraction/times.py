"""Times as a text names them, before it is known which days are meant: «vendredi», «il y a deux ans».

A rule of a language returns a ``Meaning``; ``Time.settled`` turns it into an interval once the clause has
given a direction.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, replace

from api.calendar.days import calendar_date, day_number
from api.calendar.intervals import Interval, Precision
from api.calendar.recurring import Occurrences
from api.extraction.context import (
    Change,
    Context,
    Direction,
    NoReference,
    Settled,
    lies_ahead,
)

UNITS_ABOVE = {
    Precision.DAY: ("year", "month", "day"),
    Precision.WEEK: ("year", "week"),
    Precision.MONTH: ("year", "month"),
    Precision.SEASON: ("year", "season"),
    Precision.QUARTER: ("year", "quarter"),
    Precision.HALF: ("year", "half"),
    Precision.YEAR: ("year",),
    Precision.DECADE: ("decade",),
    Precision.CENTURY: ("century",),
    Precision.INTERVAL: ("start", "end"),
}
"""The units inferred for an interval that is counted from a day, by its precision."""
YEAR_ONLY = ("year",)
"""The units inferred for a month or season that the text names: «mai dernier», "next summer"."""
LONGEST_MONTH = 31
LONGEST_YEAR = 366
SOON = 90
"""How many days ahead a day of the year is so near that its last occurrence would be given with a year."""


class Time:
    """A time named by the text."""

    __slots__ = ()

    @abstractmethod
    def settled(self, context: Context) -> Settled | None:
        """The interval meant in this context, or None.

        Raises NoPublication if that is needed and unknown, NoReference if it counts from a time that the text
        has not named, ValueError outside the calendar.
        """

    @property
    def complete(self) -> bool:
        """Whether the text alone says which days are meant."""
        return False

    @property
    def announced(self) -> bool:
        """Whether a clause in the present announces it, though it does not recur."""
        return False

    @property
    def recurring(self) -> Recurring | None:
        """The recurring time inside, which needs a direction, as in «fin mars»; None if there is none."""
        return None


@dataclass(frozen=True, slots=True)
class At:
    """A time with a clock, HH:MM."""

    time: Time
    clock: str


class Trap:
    """Words that only look like a time: nothing inside them is read."""


TRAP = Trap()
Meaning = Time | At | Trap | tuple[Time, ...] | None
"""What a rule returns: a time, a trap, one time for each {time} of its wording, or None to refuse it."""


@dataclass(frozen=True, slots=True)
class Fixed(Time):
    """A date that is complete in itself: «le 21 mars 2019», «la guerre froide»."""

    interval: Interval
    inferred: tuple[str, ...] = ()

    def settled(self, _context: Context) -> Settled:
        return Settled(self.interval, self.inferred)

    @property
    def complete(self) -> bool:
        return True


@dataclass(frozen=True, slots=True)
class FromPublication(Time):
    """Counted from the day of publication: «hier», «il y a deux ans», «la semaine prochaine»."""

    count: Callable[[int], Interval | None]
    lasting: bool = False
    """Whether a state may fill it («elle emploie aujourd'hui…»), which no part of a day can."""
    inferred: tuple[str, ...] = ()
    """The units that the text leaves out if it names the others: the year of «mai dernier»."""

    def settled(self, context: Context) -> Settled | None:
        interval = self.count(context.published)
        if interval is None:
            return None
        inferred = self.inferred or UNITS_ABOVE[interval.precision]
        return Settled(interval, inferred, anchor=context.published)


@dataclass(frozen=True, slots=True)
class FromReference(Time):
    """Counted from the reference time: «deux ans plus tard», «la veille».

    If there is none, what lies before the publication is counted from there, and what comes later not at all.
    Nor can a count that ends after the publication be right for what has happened.
    """

    count: Change
    unit: str
    """The unit counted in: a reference time must be as exact."""
    named_only: bool = False
    """Whether it is too vague without a reference time: «depuis lors»."""
    inferred: tuple[str, ...] = ()
    """The units that the text leaves out if it names the others: the year of "the following May"."""

    def settled(self, context: Context) -> Settled | None:
        named = context.reference_for(self.unit)
        if named is None and self.named_only:
            return None
        reference = Interval.day(context.published) if named is None else named
        interval = self.count(reference)
        if interval is None:
            return None
        if lies_ahead(interval, context) and not (named and _may_lie_ahead(named, context)):
            raise NoReference
        inferred = self.inferred or UNITS_ABOVE[interval.precision]
        return Settled(interval, inferred, anchor=reference.start)


def _may_lie_ahead(reference: Interval, context: Context) -> bool:
    """Whether what is counted from a reference time can be yet to come."""
    return context.direction == Direction.FUTURE or lies_ahead(reference, context)


@dataclass(frozen=True, slots=True)
class Recurring(Time):
    """One of many occurrences, chosen by the direction: «vendredi», «novembre», «le 15», «à Noël»."""

    around: Occurrences
    inferred: tuple[str, ...]
    by_year: bool = True
    """Whether a year that the text has set decides which one is meant."""
    leaning: Direction | None = None
    """The direction if the clause gives none."""
    over_in_past: bool = False
    """Whether the past tense means one that has ended: «au premier trimestre»."""
    named: bool = False
    """Whether it has a name of its own, as feasts have."""
    by_month: bool = False
    """Whether it follows the reference time within a month: «le 8 avril …, le 15 …»."""
    habitual: bool = False
    """Whether the present says what happens in each of them: «la demande augmente en été»."""

    @property
    def recurring(self) -> Recurring:
        return self

    def settled(self, context: Context) -> Settled | None:
        found = self._soon_after(context.reference) if self.by_month else None
        if found is not None:
            return found
        if self.by_year and context.year is not None:
            return self._continued(context, context.year)
        if self.by_year and context.since is not None:
            return self._after(context.since)
        settled = self._near(
            context.published,
            self._direction(context),
            tilt=context.tilt,
            appointed=context.appointed and not context.certain,
        )
        return replace(settled, alternatives=()) if settled and context.certain else settled

    def _soon_after(self, reference: Interval | None) -> Settled | None:
        """The first occurrence within a month of a day."""
        if reference is None or reference.precision != Precision.DAY:
            return None
        near = (
            one for one in self.around(reference.first) if 0 <= one.first - reference.first < LONGEST_MONTH
        )
        interval = next(near, None)
        return None if interval is None else Settled(interval, self.inferred, anchor=reference.first)

    def _continued(self, context: Context, year: int) -> Settled | None:
        """The occurrence in a year; in the next one if it ended before a story that has gone on since."""
        found, start, published = self._in_year(year), context.not_before, context.known_publication
        if found is None or start is None or published is None or found.interval.last >= start:
            return found
        later = self._in_year(year + 1)
        return later if later is not None and later.interval.first <= published else found

    def _in_year(self, year: int) -> Settled | None:
        for interval in self.around(day_number(year, 7, 1)):
            if calendar_date(interval.first)[0] == year:
                return Settled(interval, self.inferred, anchor=day_number(year, 1, 1))
        return None

    def _after(self, day: int) -> Settled | None:
        """The first occurrence from a day on."""
        later = (one for one in self.around(day) if one.first >= day)
        interval = next(later, None)
        return None if interval is None else Settled(interval, self.inferred, anchor=day)

    def _direction(self, context: Context) -> Direction:
        if context.direction in (Direction.PAST, Direction.FUTURE):
            return context.direction
        return self.leaning or Direction.NEAREST

    def _comes_back_soon(self, near: list[Interval], day: int) -> bool:
        """«ont appelé à une grève le 4 avril», read on 29 March: not the one of the year before.

        Nor is it in «Tous ont les yeux tournés vers le défilé du dimanche 25», but last Sunday is near too.
        """
        if self.named or near[0].precision != Precision.DAY:
            return False
        coming = next((one.first for one in near if one.first > day), None)
        last = max((one.first for one in near if one.first <= day), default=day - LONGEST_YEAR)
        if coming is None or coming - day > SOON:
            return False
        return day - last > max(LONGEST_MONTH, coming - day)

    def _near(self, day: int, direction: Direction, *, tilt: int, appointed: bool = False) -> Settled | None:
        near = choices = list(self.around(day))
        if not near:
            return None
        if self.over_in_past and direction == Direction.PAST:
            choices = [choice for choice in near if choice.last < day] or near
        chosen = _chosen(choices, day, direction, tilt=tilt)
        if direction == Direction.PAST and appointed and self._comes_back_soon(near, day):
            chosen, direction = _chosen(near, day, Direction.FUTURE), Direction.NEAREST
        others = [_chosen(near, day, other) for other in (Direction.PAST, Direction.FUTURE)]
        alternatives = tuple(dict.fromkeys(other.edtf for other in others if other != chosen))
        return Settled(chosen, self.inferred, alternatives, direction, day)


def _chosen(choices: list[Interval], day: int, direction: Direction, *, tilt: int = 0) -> Interval:
    """One of several intervals in order of time: the last begun, the next not over, or the nearest."""
    begun = [choice for choice in choices if choice.first <= day]
    not_over = [choice for choice in choices if choice.last >= day]
    if direction == Direction.PAST and begun:
        return begun[-1]
    if direction == Direction.FUTURE and not_over:
        return not_over[0]
    return min(choices, key=lambda one: (_distance(one, day) - tilt * (one.first > day), one.first < day))


def _distance(interval: Interval, day: int) -> int:
    return max(interval.first - day, day - interval.last, 0)


@dataclass(frozen=True, slots=True)
class Derived(Time):
    """A time derived from another one."""

    time: Time

    @property
    def complete(self) -> bool:
        return self.time.complete

    @property
    def recurring(self) -> Recurring | None:
        return self.time.recurring


def innermost(time: Time) -> Time:
    """The time that all others are derived from: May, in «depuis la fin mai»."""
    while isinstance(time, Derived):
        time = time.time
    return time


@dataclass(frozen=True, slots=True)
class InFuture(Derived):
    """«in three weeks»: a date, unless the clause is in the past, where it is a duration."""

    def settled(self, context: Context) -> Settled | None:
        return None if context.direction == Direction.PAST else self.time.settled(context)
