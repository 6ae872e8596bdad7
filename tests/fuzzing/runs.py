"""How long to fuzz: FUZZ_CASES is the number of cases, of all kinds together.

With FUZZ_SECONDS, each test of random cases goes on for that long instead, and no answer may be slow.
`make test` does not set it, so that no test there depends on the speed of the machine. FUZZ_SEED is where
the cases begin; the same number gives the same cases.
"""

import os
import time
from random import Random

CASES = int(os.environ.get("FUZZ_CASES", "300"))
SECONDS = float(os.environ.get("FUZZ_SECONDS", "0"))
FIRST = int(os.environ.get("FUZZ_SEED", "1"))
MOST_FINDINGS = 10


def seeds(cases):
    """The numbers of the cases of a test: ``cases`` of every 300, or as many as ``FUZZ_SECONDS`` allows."""
    last = time.monotonic() + SECONDS
    number = FIRST
    while time.monotonic() < last if SECONDS else number < FIRST + max(1, cases * CASES // 300):
        yield number
        number += 1


def fuzz(kind, cases, try_case):
    """Tries a case for each seed. ``try_case`` is given random choices and returns what is wrong, or None."""
    findings, tried = [], 0
    for seed in seeds(cases):
        tried += 1
        wrong = try_case(Random(f"{kind} {seed}"))
        if wrong:
            findings.append(f"{kind} {seed}: {wrong}")
        if len(findings) == MOST_FINDINGS:
            break
    print(f"{kind}: {tried} cases")
    assert not findings, "\n".join(findings)
