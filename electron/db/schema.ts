// The schema as text, so that every change of it shows in a diff (schema.sql).

import type { Database } from 'better-sqlite3';

/** All tables, indexes and triggers of a database, in a stable order. */
export function schemaText(db: Database): string {
  const rows = db
    .prepare(
      `SELECT sql FROM sqlite_master WHERE sql IS NOT NULL
       ORDER BY CASE type WHEN 'table' THEN 0 WHEN 'index' THEN 1 ELSE 2 END, name`,
    )
    .pluck()
    .all() as readonly string[];
  return rows.map((sql) => `${sql};\n`).join('\n');
}
