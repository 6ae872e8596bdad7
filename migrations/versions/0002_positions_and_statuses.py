"""Index events by position, and by status

Revision ID: 0002
Revises: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

FIRST_START, IDS, STATUS = 3652426, 1 << 40, 1 << 26
STATUSES_APART = ("ongoing", "planned", "cancelled", "hypothetical")
POSITION = f"(CAST(start_day AS BIGINT) + {FIRST_START}) * {IDS} + event_id"
START_DAY = f"CAST(position / {IDS} - {FIRST_START} AS INTEGER)"
EVENT_ID = f"CAST(position % {IDS} AS INTEGER)"


def upgrade() -> None:
    _replace_nodes(
        {"position": sa.BigInteger()},
        f"SELECT node, {POSITION}, end_day FROM former_nodes ORDER BY node, start_day, event_id",
    )
    for number, status in enumerate(STATUSES_APART, 1):
        op.execute(
            "INSERT INTO event_nodes (node, position, end_day) "
            f"SELECT n.node + {number * STATUS}, n.position, n.end_day "
            "FROM event_nodes n CROSS JOIN events e "
            f"WHERE n.node BETWEEN 0 AND {STATUS - 1} AND e.id = n.position % {IDS} AND e.status = '{status}'"
        )


def downgrade() -> None:
    _replace_nodes(
        {"start_day": sa.Integer(), "event_id": sa.Integer()},
        f"SELECT node, {START_DAY}, {EVENT_ID}, end_day FROM former_nodes WHERE node < {STATUS} "
        "ORDER BY node, position",
    )


def _replace_nodes(keys: dict[str, sa.types.TypeEngine], rows: str) -> None:
    """Replaces the table by one whose key is the node, then these columns, and fills it with ``rows``."""
    op.rename_table("event_nodes", "former_nodes")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER TABLE former_nodes RENAME CONSTRAINT pk_event_nodes TO pk_former_nodes")
    op.create_table(
        "event_nodes",
        sa.Column("node", sa.Integer(), autoincrement=False, nullable=False),
        *(sa.Column(name, kind, autoincrement=False, nullable=False) for name, kind in keys.items()),
        sa.Column("end_day", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("node", *keys, name="pk_event_nodes"),
        sqlite_with_rowid=False,
    )
    op.execute(f"INSERT INTO event_nodes {rows}")
    op.drop_table("former_nodes")
