"""Parts of a unit counted from the publication: «principios de mes», «Jahresbeginn»."""

from __future__ import annotations

from dataclasses import dataclass

from api.extraction.context import Context, Direction, Settled
from api.extraction.cuts import Part, Third
from api.extraction.meanings import spans
from api.extraction.times import Time


@dataclass(frozen=True, slots=True)
class UnitForPart(Time):
    """The unit in which a third is meant: this one, or its neighbour if the third lies on the other side."""

    unit: str
    which: Third

    def settled(self, context: Context) -> Settled | None:
        published = context.published
        part = Part(spans.unit_from_now(0, self.unit), self.which).settled(context)
        count = 0
        if part is not None and context.direction == Direction.FUTURE and part.interval.last < published:
            count = 1
        elif part is not None and context.direction == Direction.PAST and part.interval.first > published:
            count = -1
        return spans.unit_from_now(count, self.unit).settled(context)


def unit_for_early(unit: str) -> Time | None:
    """The month of «principios de mes»."""
    return _unit_for(unit, Third.EARLY)


def unit_for_middle(unit: str) -> Time | None:
    """The month of «mediados de mes»."""
    return _unit_for(unit, Third.MIDDLE)


def unit_for_late(unit: str) -> Time | None:
    """The month of «finales de mes»."""
    return _unit_for(unit, Third.LATE)


def _unit_for(unit: str, which: Third) -> Time | None:
    return None if unit == "day" else UnitForPart(unit, which)


def part_of_this_unit(part_of_unit: tuple[Third, str]) -> Time:
    """«Jahresbeginn»: the part and the unit in one word."""
    which, unit = part_of_unit
    return Part(UnitForPart(unit, which), which)
