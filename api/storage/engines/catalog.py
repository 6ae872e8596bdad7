"""Questions to the catalogue of PostgreSQL about the tables in ``:tables``."""

from __future__ import annotations

LACKING = """
    SELECT string_agg(privilege, ', ') FROM (
        SELECT p || ' on ' || t FROM unnest(CAST(:tables AS text[])) AS t,
            unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE']) AS p
            WHERE NOT has_table_privilege(to_regclass(t), p)
        UNION ALL
        SELECT 'USAGE on ' || s.relname FROM pg_depend d JOIN pg_class s ON s.oid = d.objid
            JOIN unnest(CAST(:tables AS text[])) AS t ON d.refobjid = to_regclass(t)
            WHERE CASE s.relkind WHEN 'S' THEN NOT has_sequence_privilege(s.oid, 'USAGE') END
    ) AS missing (privilege)"""
"""The privileges that the role of the service lacks, in one string."""

_INDEXES = """FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am m ON m.oid = c.relam
    WHERE i.indrelid IN (SELECT to_regclass(t) FROM unnest(CAST(:tables AS text[])) AS t)"""
BTREES = f"SELECT CAST(c.oid::regclass AS text) {_INDEXES} AND m.amname = 'btree' ORDER BY 1"
"""The B-tree indexes."""

GIN_INDEXES = f"""SELECT CAST(c.oid::regclass AS text) AS name, pg_get_indexdef(c.oid) AS definition
    {_INDEXES} AND m.amname = 'gin'"""
"""The full-text indexes, and the statements that make them."""

SEQUENCES = """SELECT t, CAST(s.oid::regclass AS text) FROM pg_depend d JOIN pg_class s ON s.oid = d.objid
    JOIN unnest(CAST(:tables AS text[])) AS t ON d.refobjid = to_regclass(t)
    WHERE s.relkind = 'S' AND d.deptype IN ('a', 'i')"""
"""The sequence that gives the ids of each table that has one."""
