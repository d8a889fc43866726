// The SQL of what was handed in: the packages that were written and read back whole.

import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import type { CallContext } from '../../core/calls.ts';
import type { SubmissionPackage } from '../../core/submissions/contract.ts';
import { SubmissionPackage as Package } from '../../core/submissions/contract.ts';
import { PackageFile } from '../../core/submissions/package-manifest.ts';

type Who = Pick<CallContext, 'actorId' | 'now'>;

const PackageRow = Package.extend({
  files: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(z.array(PackageFile)),
});

export type Repository = ReturnType<typeof createRepository>;

/** Prepares the statements. */
export function createRepository(db: Database) {
  const columns = `id, year, version, name, place, shortCode, manifestHash, auditCode, files, madeAt`;
  const select = db.prepare(
    `SELECT ${columns} FROM submissionPackage WHERE year = :year ORDER BY id DESC`,
  );
  const insert = db.prepare(
    `INSERT INTO submissionPackage
       (year, version, name, place, shortCode, manifestHash, auditCode, files, madeAt, madeBy)
     VALUES
       (:year, :version, :name, :place, :shortCode, :manifestHash, :auditCode, :files, :now, :actorId)
     RETURNING ${columns}`,
  );
  return {
    /** The packages of a year, the latest first. */
    packages: (year: number): SubmissionPackage[] =>
      z.array(PackageRow).parse(select.all({ year })),
    add: (
      { files, ...made }: Omit<SubmissionPackage, 'id' | 'madeAt'>,
      { now, actorId }: Who,
    ): SubmissionPackage =>
      PackageRow.parse(insert.get({ ...made, files: JSON.stringify(files), now, actorId })),
  };
}
