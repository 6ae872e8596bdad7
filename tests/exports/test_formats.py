import tracemalloc

import pytest

from api.exports import FORMATS
from tests.exports.samples import edition, event


def peak_of(export, count):
    """The peak memory in bytes while that many events pass through."""
    tracemalloc.start()
    try:
        for _ in export((event(number) for number in range(count)), edition()):
            pass
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("name", FORMATS)
def test_memory_does_not_grow_with_the_events(name):
    export = FORMATS[name].export
    peak_of(export, 10)
    assert peak_of(export, 1000) < peak_of(export, 100) + 200_000


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_is_read_before_it_is_asked_for(name):
    pieces = FORMATS[name].export((event(number) for number in range(10**12)), edition())
    assert next(pieces) != b""


def test_no_two_formats_share_a_media_type_or_suffix():
    assert len({known.media_type for known in FORMATS.values()}) == len(FORMATS)
    assert len({known.suffix for known in FORMATS.values()}) == len(FORMATS)
