// A report with everything that is printed from it, as it is frozen, exported and handed in. A frozen one
// is printed from this and from nothing else, so that it stays the same when the ledger goes on.

import * as z from 'zod';
import { LocalDateField } from '../../calendar/local-date.ts';
import { CheckResult } from '../check-results.ts';
import { ReportDocument, ReportTable, StatutoryForm } from '../document.ts';
import { FigureValue } from '../figure-values.ts';
import { ItemSheet } from '../item-sheet.ts';
import { Finding } from '../text-check/finding.ts';
import { ReportState } from './lifecycle.ts';
import { ZeroArea } from './zeros.ts';

export const PrintedReport = z.object({
  year: z.int(),
  /** The frozen version; 0 for a draft. */
  version: z.int().min(0),
  state: ReportState,
  document: ReportDocument,
  /** Whose tables `tables` are: a report in three parts has none in its text. */
  form: StatutoryForm,
  /** Tables 二, 三 and 四 of the form, whatever the template. */
  tables: z.array(ReportTable).length(3),
  figures: z.array(FigureValue),
  checks: z.array(CheckResult),
  /** What the text check still says: warnings. */
  findings: z.array(Finding),
  zeros: z.array(ZeroArea),
  /** What is out of the ordinary and was allowed with a reason, as sentences: the template, one person's two hands. */
  exceptions: z.array(z.string()),
  /** The ledger's items behind the figures, for the workbook. */
  sheets: z.array(ItemSheet),
  reviewer: z.string().nullable(),
  signer: z.string().nullable(),
  frozenOn: LocalDateField.nullable(),
  /** Which organ it is, for whoever merges the reports of many. */
  office: z.object({
    name: z.string(),
    county: z.string(),
    prefecture: z.string(),
    isTownship: z.boolean(),
  }),
  /** By when it was to be handed in. */
  dueOn: LocalDateField,
});
export type PrintedReport = z.infer<typeof PrintedReport>;
