// The report as data: for the county's IT staff, and to print it again later without the ledger.

import type { ReportDocument } from '../../core/annual-report/document.ts';
import { allFigures } from './figures.ts';
import { printableReport } from './printable-report.ts';

export const JSON_FORMAT = { format: 'gongkai-desk/annual-report', version: 1 } as const;

/** The document, the name and version of the format, and the list of its figures. UTF-8 text. */
export function renderJson(document: ReportDocument): string {
  const printed = printableReport(document);
  const content = { ...JSON_FORMAT, document: printed, figures: allFigures(printed) };
  return `${JSON.stringify(content, null, 2)}\n`;
}
