// The SQL of what the report itself keeps: its text, its template and date, the yearly figures, the
// exports; and what it reads of the office's profile.

import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import type { CallContext } from '../../core/calls.ts';
import { LocalDateField } from '../../core/calendar/local-date.ts';
import { ReportTemplate } from '../../core/annual-report/document.ts';
import { ExportedFile } from '../../core/annual-report/export-format.ts';
import { Narrative } from '../../core/annual-report/narrative.ts';
import { BasisDocument, OfficeFacts } from '../../core/annual-report/office-facts.ts';
import { OfficeSettings, reportMonthDay } from '../../core/office/settings.ts';
import type { StoredEntry, YearlyFigureEntry } from '../../core/annual-report/yearly-figures.ts';

type Who = Pick<CallContext, 'actorId' | 'now'>;

const json = <T extends z.ZodType>(schema: T) =>
  z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema);

const SetupRow = z.object({
  template: ReportTemplate,
  reason: z.string(),
  signedOn: LocalDateField.nullable(),
});
export type SetupRow = z.infer<typeof SetupRow>;

const NarrativeRow = z.object({
  revision: z.int(),
  content: json(Narrative.nullable()),
  savedAt: z.string(),
});
export type NarrativeRow = z.infer<typeof NarrativeRow>;

const EntryRow = z.object({
  code: z.string(),
  value: z.int(),
  source: z.string(),
  recordedAt: z.string(),
});

const ExportRow = z.object({
  id: z.int(),
  year: z.int(),
  template: ReportTemplate,
  folder: z.string(),
  files: json(z.array(ExportedFile)),
  exportedAt: z.string(),
});
export type ExportRow = z.infer<typeof ExportRow>;

interface NewExport extends Omit<ExportRow, 'id' | 'exportedAt'> {
  /** What next year's report has to take over, by figure. */
  readonly figures: Readonly<Record<string, number>>;
}

const ProfileRow = OfficeFacts.extend({
  isTownship: z.int().transform((flag) => flag === 1),
});

interface YearTemplate {
  readonly year: number;
  readonly template: ReportTemplate;
}

export type Repository = ReturnType<typeof createRepository>;

/** Prepares the statements. */
export function createRepository(db: Database) {
  return {
    ...officeReader(db),
    ...setupStore(db),
    ...textStore(db),
    ...yearlyStore(db),
    ...exportStore(db),
  };
}

function officeReader(db: Database) {
  const profile = db.prepare(
    `SELECT name, shortName, county, prefecture, address, postcode, telephone, contactUnit, website,
       isTownship FROM officeProfile`,
  );
  const basis = db.prepare(
    'SELECT title, documentNumber FROM basisDocument WHERE year = :year ORDER BY id',
  );
  const settings = db
    .prepare(
      `SELECT json_group_object(key, json(value)) FROM setting
       WHERE key IN ('annualReportDeadline', 'annualReportDeadlines')`,
    )
    .pluck();
  return {
    /** The organ's profile; undefined before it is filled in. */
    office: (): OfficeFacts | undefined => ProfileRow.optional().parse(profile.get()),
    basisDocuments: (year: number): BasisDocument[] =>
      z.array(BasisDocument).parse(basis.all({ year })),
    /** Month and day by which the report of a year is due. */
    deadline: (year: number): string =>
      reportMonthDay(json(OfficeSettings).parse(settings.get()), year),
  };
}

function setupStore(db: Database) {
  const select = db.prepare(
    'SELECT template, reason, signedOn FROM reportSetup WHERE year = :year ORDER BY id DESC LIMIT 1',
  );
  const insert = db.prepare(
    `INSERT INTO reportSetup (year, template, reason, signedOn, recordedAt, recordedBy)
     VALUES (:year, :template, :reason, :signedOn, :now, :actorId)`,
  );
  return {
    /** The office's present choice for a year; undefined before it chose. */
    setup: (year: number): SetupRow | undefined => SetupRow.optional().parse(select.get({ year })),
    saveSetup: (setup: SetupRow & { readonly year: number }, { now, actorId }: Who): void => {
      insert.run({ ...setup, now, actorId });
    },
  };
}

function textStore(db: Database) {
  const select = db.prepare(
    `SELECT revision, content, savedAt FROM reportNarrative
     WHERE year = :year AND template = :template ORDER BY revision DESC LIMIT 1`,
  );
  const insert = db.prepare(
    `INSERT INTO reportNarrative (year, template, revision, content, savedAt, savedBy)
     SELECT :year, :template, coalesce(max(revision), 0) + 1, :content, :now, :actorId
     FROM reportNarrative WHERE year = :year AND template = :template`,
  );
  return {
    /** The latest revision of a text; its content is null where the proposal is used again. */
    latestText: ({ year, template }: YearTemplate): NarrativeRow | undefined =>
      NarrativeRow.optional().parse(select.get({ year, template })),
    /** Adds a revision; null goes back to the proposal. */
    saveText: (
      { year, template }: YearTemplate,
      narrative: Narrative | null,
      { now, actorId }: Who,
    ): void => {
      insert.run({ year, template, content: JSON.stringify(narrative), now, actorId });
    },
  };
}

function yearlyStore(db: Database) {
  const select = db.prepare(
    `SELECT code, value, source, recordedAt FROM yearlyFigure AS entry
     WHERE year = :year AND id = (SELECT max(later.id) FROM yearlyFigure AS later
       WHERE later.year = entry.year AND later.code = entry.code)`,
  );
  const insert = db.prepare(
    `INSERT INTO yearlyFigure (year, code, value, source, recordedAt, recordedBy)
     VALUES (:year, :code, :value, :source, :now, :actorId)`,
  );
  return {
    /** The latest entry of each code. */
    yearlyEntries: (year: number): StoredEntry[] => z.array(EntryRow).parse(select.all({ year })),
    addYearlyEntry: (year: number, entry: YearlyFigureEntry, { now, actorId }: Who): void => {
      insert.run({ ...entry, year, now, actorId });
    },
  };
}

function exportStore(db: Database) {
  const columns = 'id, year, template, folder, files, exportedAt';
  const insert = db.prepare(
    `INSERT INTO reportExport (year, template, folder, files, figures, exportedAt, exportedBy)
     VALUES (:year, :template, :folder, :files, :figures, :now, :actorId) RETURNING ${columns}`,
  );
  const select = db.prepare(
    `SELECT ${columns} FROM reportExport WHERE year = :year ORDER BY id DESC LIMIT 50`,
  );
  return {
    addExport: ({ files, figures, ...written }: NewExport, { now, actorId }: Who): ExportRow =>
      ExportRow.parse(
        insert.get({
          ...{ ...written, now, actorId },
          files: JSON.stringify(files),
          figures: JSON.stringify(figures),
        }),
      ),
    /** The exports of a year, newest first. */
    exports: (year: number): ExportRow[] => z.array(ExportRow).parse(select.all({ year })),
  };
}
