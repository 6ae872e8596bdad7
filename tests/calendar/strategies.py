"""Days and intervals for tests of properties."""

from hypothesis import strategies as st

from api.calendar.days import FIRST_DAY, FIRST_YEAR, LAST_DAY, LAST_YEAR
from api.calendar.intervals import Interval

days = st.integers(FIRST_DAY, LAST_DAY)
years = st.integers(FIRST_YEAR, LAST_YEAR)
positive_years = st.integers(1, LAST_YEAR)
months = st.integers(1, 12)
intervals = st.one_of(
    st.builds(Interval.day, days),
    st.builds(Interval.week, st.integers(FIRST_DAY + 7, LAST_DAY - 7)),
    st.builds(Interval.month, years, months),
    # The winter of the last year ends outside the calendar.
    st.builds(Interval.season, st.integers(FIRST_YEAR, LAST_YEAR - 1), st.integers(21, 24)),
    st.builds(Interval.quarter, years, st.integers(1, 4)),
    st.builds(Interval.third_of_year, years, st.integers(1, 3)),
    st.builds(Interval.half, years, st.integers(1, 2)),
    st.builds(Interval.year, years),
    st.builds(Interval.decade, positive_years),
    st.builds(Interval.century, positive_years),
)
