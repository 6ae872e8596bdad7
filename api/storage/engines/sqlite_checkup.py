"""What ``timeline doctor`` looks at in an SQLite database: its file, its folder and its journal."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Connection

from api.storage.observations import Observation, failure, fine, warning

MOUNTS = Path("/proc/self/mounts")
NETWORK = (
    "9p",
    "afs",
    "ceph",
    "cifs",
    "davfs",
    "fuse.glusterfs",
    "fuse.sshfs",
    "gfs",
    "lustre",
    "nfs",
    "smb",
)
"""Beginnings of the names of file systems on which the locks and the shared memory of SQLite do not work."""
LARGEST_JOURNAL = 1_000_000_000
"""The service empties its journal (write-ahead log) at a few megabytes, unless a reader keeps it."""


def observations(connection: Connection) -> Iterator[Observation]:
    """What there is to say about the file of a database; nothing about one in memory."""
    name = connection.engine.url.database
    if name in (None, "", ":memory:"):
        return
    file = Path(str(name)).resolve()
    yield from permissions(file)
    yield file_system(file, MOUNTS.read_text(errors="replace") if MOUNTS.is_file() else "")
    yield journal(file)


def permissions(file: Path) -> Iterator[Observation]:
    """Whether other users of the machine may read the texts and the hashes of keys."""
    open_files = [
        each
        for each in (file, *file.parent.glob(f"{file.name}-*"))
        if each.is_file() and stat.S_IMODE(each.stat().st_mode) & (stat.S_IRWXG | stat.S_IRWXO)
    ]
    for each in open_files:
        mode = stat.S_IMODE(each.stat().st_mode)
        yield warning(f"{each} has the mode {mode:04o}: others may use it", f"run `chmod 600 {each}`")
    if not open_files:
        yield fine(f"only its owner reads {file}")


def file_system(file: Path, mounts: str) -> Observation:
    """Whether the file is on a disk of this machine; ``mounts`` is a table as in /proc/self/mounts."""
    mounted = [line.split()[1:3] for line in mounts.splitlines() if len(line.split()) > 2]
    around = [(len(point), kind) for point, kind in mounted if file.is_relative_to(point)]
    kind = max(around, default=(0, "unknown"))[1]
    if kind.startswith(NETWORK):
        advice = "move it to a disk of this machine, or use PostgreSQL: locks do not hold over a network"
        return failure(f"{file} is on a network file system ({kind})", advice)
    return fine(f"the file system is {kind}")


def journal(file: Path) -> Observation:
    """Whether the journal is emptied now and then."""
    log = file.with_name(f"{file.name}-wal")
    size = log.stat().st_size if log.exists() else 0
    detail = f"{size / 1e6:,.1f} MB in the journal"
    if size > LARGEST_JOURNAL:
        return warning(detail, "end programs that keep a transaction open, then restart the service")
    return fine(detail)
