"""Live servers on the loopback interface, for pages in a browser."""

import threading
from contextlib import contextmanager
from typing import NamedTuple

from flask.testing import FlaskClient
from werkzeug.serving import make_server

from api.app import create_app
from api.config import Settings
from api.storage.database import Database

PATIENCE_MS = 60_000
"""Far more than any wait takes, unless the machine is busy."""


class OpenService(NamedTuple):
    """A service whose writes are open, and a client that needs no network."""

    address: str
    client: FlaskClient


@contextmanager
def served(app):
    """The port on which a WSGI application is served."""
    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield server.port
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@contextmanager
def open_service(folder, **settings):
    """A service with open writes on a new database in a folder."""
    url = f"sqlite:///{folder / 'timeline.db'}"
    database = Database(url)
    database.upgrade()
    database.close()
    app = create_app(Settings(database_url=url, open_writes=True, ratelimit_enabled=False, **settings))
    with served(app) as port:
        yield OpenService(f"http://127.0.0.1:{port}", app.test_client())
    app.extensions["timeline"].database.close()
