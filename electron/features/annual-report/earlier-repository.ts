// The SQL of reports of earlier years: what was typed from their papers, what the program's own frozen
// versions and exports say.

import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import type { CallContext } from '../../core/calls.ts';
import { LocalDateField } from '../../core/calendar/local-date.ts';
import type { LocalDate } from '../../core/calendar/local-date.ts';
import { StatutoryForm } from '../../core/annual-report/document.ts';
import type { EarlierKnowledge, TypedFigure } from '../../core/annual-report/earlier-report.ts';
import { Narrative } from '../../core/annual-report/narrative.ts';

type Who = Pick<CallContext, 'actorId' | 'now'>;

const jsonText = z.string().transform((text): unknown => JSON.parse(text));

const TypedRow = z.object({ code: z.string(), value: z.int().nullable(), source: z.string() });

const ExportedRow = z.object({
  on: LocalDateField,
  figures: jsonText.pipe(z.record(z.string(), z.int())),
});

const VersionRow = z.object({ version: z.int(), on: LocalDateField, form: StatutoryForm });

const FigureRow = z.object({ code: z.string(), value: z.number() });

const PaperRow = z.object({
  text: jsonText.pipe(Narrative),
  paper: z.string(),
  publishedOn: LocalDateField.nullable(),
  failure: z.string(),
  reason: z.string(),
  signer: z.string().nullable(),
  signerId: z.int().nullable(),
  signedOn: LocalDateField.nullable(),
});
export type PaperRow = z.infer<typeof PaperRow>;

export interface NewPaper {
  readonly text: Narrative;
  readonly paper: string;
  readonly publishedOn: LocalDate | null;
  /** '' where all numbers agree; the rest is then empty too. */
  readonly failure: string;
  readonly reason: string;
  readonly signerId: number | null;
  readonly signedOn: LocalDate | null;
}

/** The last frozen version of a year, with every figure that it holds. */
export interface KeptVersion {
  readonly version: number;
  readonly on: LocalDate;
  readonly form: StatutoryForm;
  readonly figures: ReadonlyMap<string, number>;
}

export type EarlierRepository = ReturnType<typeof createEarlierRepository>;

/** Prepares the statements. */
export function createEarlierRepository(db: Database) {
  return { ...typedStore(db), ...paperStore(db), ...ownReports(db) };
}

function typedStore(db: Database) {
  const select = db.prepare(
    `SELECT code, value, source FROM earlierFigure AS entry
     WHERE year = :year AND id = (SELECT max(later.id) FROM earlierFigure AS later
       WHERE later.year = entry.year AND later.code = entry.code)`,
  );
  const insert = db.prepare(
    `INSERT INTO earlierFigure (year, code, value, source, recordedAt, recordedBy)
     VALUES (:year, :code, :value, :source, :now, :actorId)`,
  );
  const years = db.prepare(
    `SELECT year, sum(value IS NOT NULL) AS cells FROM earlierFigure AS entry
     WHERE id = (SELECT max(later.id) FROM earlierFigure AS later
       WHERE later.year = entry.year AND later.code = entry.code)
     GROUP BY year ORDER BY year`,
  );
  return {
    /** The latest entry of each figure of a year's report. */
    typedFigures: (year: number): TypedFigure[] => z.array(TypedRow).parse(select.all({ year })),
    addTypedFigure: (year: number, entry: TypedFigure, { now, actorId }: Who): void => {
      insert.run({ ...entry, year, now, actorId });
    },
    /** The years of which cells are typed, and how many. */
    typedYears: () => z.array(z.object({ year: z.int(), cells: z.int() })).parse(years.all()),
  };
}

function paperStore(db: Database) {
  const select = db.prepare(
    `SELECT t.content AS text, t.source AS paper, t.publishedOn, t.failure, t.reason, t.signedOn,
            t.signerId, p.name AS signer
     FROM earlierText t LEFT JOIN person p ON p.id = t.signerId
     WHERE t.year = :year ORDER BY t.id DESC LIMIT 1`,
  );
  const insert = db.prepare(
    `INSERT INTO earlierText (year, content, source, publishedOn, failure, reason, signerId, signedOn,
       recordedAt, recordedBy)
     VALUES (:year, :content, :paper, :publishedOn, :failure, :reason, :signerId, :signedOn,
       :now, :actorId)`,
  );
  return {
    /** The paper that a year's figures were last typed from. */
    paper: (year: number): PaperRow | undefined => PaperRow.optional().parse(select.get({ year })),
    addPaper: (year: number, { text, ...paper }: NewPaper, { now, actorId }: Who): void => {
      insert.run({ ...paper, year, content: JSON.stringify(text), now, actorId });
    },
  };
}

function ownReports(db: Database) {
  // The office's day of a moment: Asia/Shanghai is eight hours ahead of UTC.
  const exported = db.prepare(
    `SELECT date(exportedAt, '+8 hours') AS "on", figures FROM reportExport
     WHERE year = :year AND figures <> '{}' ORDER BY id DESC LIMIT 1`,
  );
  const version = db.prepare(
    `SELECT version, frozenOn AS "on", content ->> '$.form' AS form FROM reportVersion
     WHERE year = :year ORDER BY version DESC LIMIT 1`,
  );
  // Out of the text by SQLite: a version carries every item of the year along.
  const figures = db.prepare(
    `SELECT figure.value ->> '$.id' AS code, figure.value ->> '$.value' AS value
     FROM reportVersion v, json_each(v.content, '$.figures') AS figure
     WHERE v.year = :year AND v.version = :version`,
  );
  const frozen = db.prepare('SELECT 1 FROM frozenYear WHERE year = :year').pluck();
  const versionYears = db.prepare('SELECT DISTINCT year FROM reportVersion ORDER BY year').pluck();
  return {
    /** What the last export of a year's statutory form printed; undefined without one. */
    exportedFigures: (year: number): EarlierKnowledge['exported'] => {
      const row = ExportedRow.optional().parse(exported.get({ year }));
      return row && { on: row.on, figures: new Map(Object.entries(row.figures)) };
    },
    /** The last version that was frozen, also where a corrected one is being made; undefined without. */
    lastVersion: (year: number): KeptVersion | undefined => {
      const row = VersionRow.optional().parse(version.get({ year }));
      if (!row) return undefined;
      const rows = z.array(FigureRow).parse(figures.all({ year, version: row.version }));
      return { ...row, figures: new Map(rows.map(({ code, value }) => [code, value])) };
    },
    /** Whether nothing may be dated into the year now. */
    isFrozen: (year: number): boolean => frozen.get({ year }) !== undefined,
    /** The years that have a version. */
    versionYears: (): number[] => z.array(z.int()).parse(versionYears.all()),
  };
}
