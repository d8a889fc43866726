// SQL of the office's own wording of letters; every version is kept.

import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import type { LetterKind } from '../../core/requests/letters/kinds.ts';
import { jsonColumn } from './rows.ts';

const WordingRow = z.object({
  version: z.int(),
  savedAt: z.string().nullable(),
  parts: jsonColumn(z.record(z.string(), z.string())),
});
export type WordingRow = z.infer<typeof WordingRow>;

/** Version 0: the program's proposal. */
const PROPOSAL: WordingRow = { version: 0, savedAt: null, parts: {} };

/** Prepares the statements over wordings. */
export function createWordingRepository(db: Database) {
  const latest = db.prepare(
    `SELECT version, savedAt, parts FROM letterWording WHERE kind = :kind
     ORDER BY version DESC LIMIT 1`,
  );
  const add = db
    .prepare(
      `INSERT INTO letterWording (kind, version, parts, savedAt, savedBy)
       VALUES (:kind, (SELECT coalesce(max(version), 0) + 1 FROM letterWording WHERE kind = :kind),
         :parts, :now, :actorId)
       RETURNING version`,
    )
    .pluck();
  return {
    /** The wording that counts now. */
    latest: (kind: LetterKind): WordingRow =>
      WordingRow.optional().parse(latest.get({ kind })) ?? PROPOSAL,
    /** Keeps a further version and answers its number. */
    add: (
      kind: LetterKind,
      parts: Readonly<Record<string, string>>,
      { now, actorId }: { readonly now: string; readonly actorId: number | null },
    ): number => z.int().parse(add.get({ kind, parts: JSON.stringify(parts), now, actorId })),
  };
}
