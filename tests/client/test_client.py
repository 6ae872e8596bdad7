"""Clients that are generated from the OpenAPI document, compiled and run against the running service."""

import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from werkzeug.serving import make_server

from api.app import create_app
from api.config import Settings
from api.storage import keys
from api.storage.database import Database

HERE = Path(__file__).parent
COPIED = ("*.json", "*.ts", "*.js", ".spectral.yaml")
LONGEST_STEP_S = 300
GENERATORS = {
    "openapi_python_client": (
        *("openapi-python-client", "generate", "--meta", "none", "--path", "openapi.json"),
        *("--output-path", "timeline_client"),
    ),
    "openapi_generator": (
        *("openapi-generator-cli", "generate", "-g", "python", "-i", "openapi.json", "-o", "."),
        *("--package-name", "timeline_client"),
    ),
}


@pytest.fixture
def service(tmp_path):
    """The environment of a client: the address of a running service, its document, and a key for it."""
    url = f"sqlite:///{tmp_path / 'timeline.db'}"
    database = Database(url)
    database.upgrade()
    with database.write_session() as session:
        key = keys.create(session, "frontend")
    database.close()
    app = create_app(Settings(database_url=url, ratelimit_enabled=False))
    (tmp_path / "openapi.json").write_bytes(app.test_client().get("/openapi.json").data)
    server = make_server("127.0.0.1", 0, app)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    address = f"http://127.0.0.1:{server.port}"
    yield {"TIMELINE": address, "KEY": key, "OPENAPI": f"{tmp_path}/openapi.json"}
    server.shutdown()
    thread.join()
    server.server_close()
    app.extensions["timeline"].database.close()


@pytest.fixture
def run(service, tmp_path):
    """Runs a command in the folder of the test."""
    here = str(Path(sys.executable).parent)
    path = os.pathsep.join([here, os.environ["PATH"]])
    environment = {
        **os.environ,
        **service,
        "PATH": path,
        "PYTHONPATH": str(tmp_path),
        "JAVA_OPTS": "-Xmx512m",
    }

    def run(*command):
        if shutil.which(command[0], path=path) is None:
            pytest.fail(f"the clients need {command[0]}, which is not installed: see .ci/run")
        done = subprocess.run(
            command,
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=LONGEST_STEP_S,
        )
        assert done.returncode == 0, done.stdout + done.stderr

    return run


def test_typescript_clients_compile_and_work(run, tmp_path):
    """Those of openapi-typescript, hey-api and openapi-generator; spectral finds nothing to warn of."""
    for pattern in COPIED:
        for file in HERE.glob(pattern):
            shutil.copy(file, tmp_path)
    run("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts")
    run("npm", "run", "lint")
    run("npm", "run", "openapi-fetch")
    run(
        *("openapi-generator-cli", "generate", "-g", "typescript-fetch", "-i", "openapi.json"),
        *("-o", "openapi_generator", "--additional-properties=importFileExtension=.js"),
    )
    run("npm", "run", "generated")
    run("npm", "test")


@pytest.mark.parametrize("generator", GENERATORS)
def test_python_clients_work(run, tmp_path, generator):
    run(*GENERATORS[generator])
    run("python", str(HERE / "steps" / f"{generator}.py"))
