"""An article to read, and what commands write."""

import json

NEWS = "Le maire a inauguré le pont mardi. Les travaux avaient commencé en 2022."


def json_lines(result):
    """What was written on standard output, each line as JSON."""
    assert result.status == 0, result.err
    return [json.loads(line) for line in result.out.splitlines()]


def message(result, status=1):
    """The one line that says why it failed."""
    assert (result.status, result.out) == (status, "")
    (line,) = result.err.splitlines()
    return line
