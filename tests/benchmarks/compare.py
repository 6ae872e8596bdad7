"""Three services answer the same pages on one machine in one run: python -m tests.benchmarks.compare

Needs wrk, the extra ``bench``, and DATABASE_URL to name a filled timeline. Prints requests a second and how
many times as many the timeline answers.
"""

import os
import re
import signal
import socket
import statistics
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

PAGE = "/v1/events?from=2015-03-01&to=2015-03-31&limit=50"
WORKERS, SECONDS, ROUNDS, CONNECTIONS = 2, 5, 3, 32
PYTHON = [sys.executable, "-m"]
GRANIAN = [*PYTHON, "granian", "--interface", "wsgi", "--blocking-threads", "1", "--log-level", "error"]
SERVICES = {
    "timeline": [str(Path(sys.executable).with_name("timeline")), "serve"],
    "FastAPI": [*PYTHON, "uvicorn", "tests.benchmarks.fastapi_service:app", "--log-level", "error"],
    "Flask": [*GRANIAN, "tests.benchmarks.flask_service:app"],
}


def main():
    running = {}
    try:
        for name, command in SERVICES.items():
            running[name] = started(command)
        for name, (_, port) in running.items():
            wait(name, port)
        rates = {name: [] for name in SERVICES}
        for turn in range(ROUNDS + 1):
            for name, (_, port) in running.items():
                rate = requests_a_second(port)
                if turn:  # the first round warms up
                    rates[name].append(rate)
    finally:
        for process, _ in running.values():
            os.killpg(process.pid, signal.SIGTERM)
    middle = {name: statistics.median(of) for name, of in rates.items()}
    for name, rate in middle.items():
        print(f"{name:10} {rate:8.0f} requests/s   ×{middle['timeline'] / rate:.1f}")


def started(command):
    """The process of a service that is starting, and its port."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = ["--host", "127.0.0.1", "--port", str(port), "--workers", str(WORKERS)]
    return subprocess.Popen([*command, *address], start_new_session=True), port


def wait(name, port):
    for _ in range(300):
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}{PAGE}").read()
            return
        except OSError:
            time.sleep(0.2)
    raise RuntimeError(f"{name} does not answer")


def requests_a_second(port):
    load = ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{SECONDS}s", "--timeout", "30s"]
    out = subprocess.run(
        [*load, f"http://127.0.0.1:{port}{PAGE}"], capture_output=True, text=True, check=True
    )
    return float(re.search(r"Requests/sec:\s+([\d.]+)", out.stdout)[1])


if __name__ == "__main__":
    main()
