"""What is written, read by edtf.js, which is stricter than the standard about the bounds of intervals."""

import random
import shutil
import subprocess
from pathlib import Path

import pytest

from api.calendar.intervals import Interval, written
from api.timeline.event_json import SAMPLE_INTERVALS

FOLDER = Path(__file__).parent / "edtfjs"
LONGEST_STEP_S = 300
LEVEL_1 = (
    *("1985-04-12", "1985-04", "1985", "0000", "-1985", "-0043-03-15", "9999-12-31", "-9999", "-0000"),
    *("1984?", "2004-06~", "2004-06-11%", "-0043~", "201X", "20XX", "-004X", "-01XX", "00XX"),
    *("2004-XX", "1985-04-XX", "1985-XX-XX", "2001-21", "2001-22", "2001-23", "2001-24"),
    *("1964/2008", "2004-06/2006-08", "2004-02-01/2005-02-08", "2004-02-01/2005-02", "2005/2006-02"),
    *("1985-04-12/..", "1985-04/..", "1985/..", "../1985-04-12", "../1985-04", "../1985", "1985-04-12/"),
    *(
        "1985/",
        "/1985-04",
        "/1985",
        "1984~/2004-06",
        "1984?/2004%",
        "1984/2004-06~",
        "199X/2005",
        "2004-XX/..",
    ),
)
PARTS_OF_YEARS = ("2024-33", "2024-36", "2024-37", "2024-39", "2024-40", "2024-41")
BOUNDED = (
    *("2022-22/..", "../2020-23", "2019-11-06/2019-39", "2013/2018-37", "2023-24/2024", "2024-33/2024-34"),
    *("1995/199X", "2022-06-05/2022", "2022-06-05/2022-06", "2024/2024", "2024-02-29/2024-02-29"),
    *("2024-12-31~/2024", "2022-22~/2022-23?", "-0100/-01XX", "2022-06/2022"),
)


@pytest.fixture(scope="module")
def refused(tmp_path_factory):
    """The strings among those given that edtf.js refuses."""
    if shutil.which("npm") is None or shutil.which("node") is None:
        pytest.fail("edtf.js is run by node and npm, which are not installed: apt-get install nodejs npm")
    folder = tmp_path_factory.mktemp("edtfjs")
    for file in FOLDER.iterdir():
        if file.is_file():
            shutil.copy(file, folder)

    def run(*command, lines=""):
        done = subprocess.run(
            command,
            cwd=folder,
            input=lines,
            capture_output=True,
            text=True,
            check=False,
            timeout=LONGEST_STEP_S,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.splitlines()

    run("npm", "ci", "--no-audit", "--no-fund")
    return lambda strings: run("node", "refused.js", lines="\n".join(strings))


def combined():
    """Intervals between any two dates, at random."""
    chance = random.Random(1)
    dates = [each for each in (*LEVEL_1, *PARTS_OF_YEARS) if "/" not in each]
    for _ in range(3_000):
        pair = "/".join(chance.sample(dates, 2))
        try:
            yield Interval.parse(pair).edtf
        except ValueError:
            continue


def test_edtf_js_reads_all_that_is_written(refused):
    strings = [*LEVEL_1, *PARTS_OF_YEARS, *BOUNDED, *SAMPLE_INTERVALS, *combined()]
    assert len(strings) > 1_000
    assert refused(sorted({written(each) for each in strings})) == []


def test_edtf_js_refuses_what_is_not_rewritten(refused):
    assert len(refused(BOUNDED)) == len(BOUNDED)


@pytest.mark.parametrize("edtf", [*LEVEL_1, *PARTS_OF_YEARS, *BOUNDED, *combined()])
def test_what_is_written_names_the_same_days(edtf):
    asked, read = Interval.parse(edtf), Interval.parse(written(edtf))
    assert (read.start, read.end) == (asked.start, asked.end)
    assert written(read.edtf) == read.edtf
