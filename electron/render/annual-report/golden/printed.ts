// The golden reports with everything that is printed from them: final versions, signed and handed in.

import type { ReportDocument } from '../../../core/annual-report/document.ts';
import { ReportTable } from '../../../core/annual-report/document.ts';
import { PrintedReport } from '../../../core/annual-report/life/printed-report.ts';
import { formOf } from '../../../core/annual-report/templates.ts';
import { FORM_2019_REPORT } from './form-2019.ts';
import { FORM_2021_REPORT } from './form-2021.ts';
import {
  PUBLICATIONS_TABLE,
  PUBLICATIONS_TABLE_2021,
  REMEDIES_TABLE,
  REQUESTS_TABLE,
  REQUESTS_TABLE_2021,
} from './statutory-tables.ts';
import { THREE_PART_REPORT } from './three-part.ts';

const TABLES = {
  'form-2019': [PUBLICATIONS_TABLE, REQUESTS_TABLE, REMEDIES_TABLE],
  'form-2021': [PUBLICATIONS_TABLE_2021, REQUESTS_TABLE_2021, REMEDIES_TABLE],
} as const;

/** A document as the first final version, with the golden tables of its form. */
export function printedReport(
  document: ReportDocument,
  changes: Partial<PrintedReport> = {},
): PrintedReport {
  const form = formOf(document.template, document.year);
  return PrintedReport.parse({
    ...{ year: document.year, version: 1, state: 'frozen', document, form },
    tables: TABLES[form].map((table) => ReportTable.parse(table)),
    ...{ figures: [], checks: [], findings: [], zeros: [], exceptions: [], sheets: [] },
    ...{ reviewer: '玉香', signer: '岩罕', frozenOn: document.signedOn },
    office: { name: document.organ, county: '勐海县', prefecture: '西双版纳州', isTownship: true },
    dueOn: `${document.year + 1}-01-31`,
    ...changes,
  });
}

/** Each template's golden report by name. */
export const PRINTED_REPORTS = [
  ['three-part', printedReport(THREE_PART_REPORT)],
  ['form-2019', printedReport(FORM_2019_REPORT)],
  ['form-2021', printedReport(FORM_2021_REPORT)],
] as const;
