// The data file's JSON Schema, as docs/annual-report.schema.json gives it to whoever reads the files.

import * as z from 'zod';
import { LocalDateField } from '../../core/calendar/local-date.ts';
import { REPORT_FILE_FORMAT, ReportFile } from './report-file.ts';

const DATES: ReadonlySet<unknown> = new Set([LocalDateField, ReportFile.shape.dueOn]);

/** The schema (draft 2020-12) as the text of its file; build/tools/report-schema.ts writes it. */
export function reportSchemaText(): string {
  const { $schema, ...schema } = z.toJSONSchema(ReportFile, {
    override: ({ zodSchema, jsonSchema }) => {
      // The field checks its days by a function, which no schema can say.
      if (DATES.has(zodSchema)) jsonSchema.pattern = String.raw`^\d{4}-\d{2}-\d{2}$`;
    },
  });
  const $id = `urn:${REPORT_FILE_FORMAT.format.replace('/', ':')}:${REPORT_FILE_FORMAT.version}`;
  return `${JSON.stringify({ $schema, $id, ...schema }, null, 2)}\n`;
}
