"""A TypeScript client, generated from the OpenAPI document, compiled and run against the running service."""

import os
import shutil
import subprocess
import threading
from pathlib import Path

import pytest
from werkzeug.serving import make_server

from api.app import create_app
from api.config import Settings
from api.storage import keys
from api.storage.database import Database

FILES = ("package.json", "package-lock.json", "tsconfig.json", "timeline.test.ts")
LONGEST_STEP_S = 180


@pytest.fixture
def service(tmp_path):
    """The address of a running service, and a key for it."""
    url = f"sqlite:///{tmp_path / 'timeline.db'}"
    database = Database(url)
    database.upgrade()
    with database.write_session() as session:
        key = keys.create(session, "frontend")
    database.close()
    app = create_app(Settings(database_url=url, ratelimit_enabled=False))
    server = make_server("127.0.0.1", 0, app)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.port}", key
    server.shutdown()
    thread.join()
    server.server_close()
    app.extensions["timeline"].database.close()


def test_generated_client_compiles_and_works(service, tmp_path):
    if shutil.which("npm") is None or shutil.which("node") is None:
        pytest.fail(
            "the client is built by node and npm, which are not installed: apt-get install nodejs npm"
        )
    url, key = service
    folder = tmp_path / "client"
    folder.mkdir()
    for name in FILES:
        shutil.copy(Path(__file__).with_name(name), folder)
    environment = {**os.environ, "TIMELINE": url, "KEY": key, "OPENAPI": f"{url}/openapi.json"}
    for step in (["ci", "--no-audit", "--no-fund"], ["run", "generate"], ["run", "compile"], ["test"]):
        done = subprocess.run(
            ["npm", *step],
            cwd=folder,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=LONGEST_STEP_S,
        )
        assert done.returncode == 0, done.stdout + done.stderr
