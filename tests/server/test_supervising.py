"""How processes are started."""

import signal
import subprocess
import sys

SIGNALLED_AT_ONCE = """
import os, signal, time
from api.server.supervising import _forked
signal.signal(signal.SIGTERM, lambda *_: None)
os.register_at_fork(after_in_child=lambda: os.kill(os.getpid(), signal.SIGTERM))
_, status = os.waitpid(_forked("", lambda: time.sleep(10)), 0)
print(os.waitstatus_to_exitcode(status))
"""


def test_a_process_is_ended_by_a_signal_in_its_first_instant():
    run = [sys.executable, "-c", SIGNALLED_AT_ONCE]
    done = subprocess.run(run, capture_output=True, text=True, timeout=120, check=True)
    assert int(done.stdout) == -signal.SIGTERM
