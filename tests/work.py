"""How much work something is: counted in calls, which do not depend on the speed of the machine."""

import sys


def repeated(piece, length):
    """A text of that length made of one piece."""
    return (piece * (length // len(piece) + 1))[:length]


def calls_of(work):
    """The number of functions, ours and built in, that ``work`` calls."""
    count = 0

    def profile(frame, event, argument):
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(profile)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count
