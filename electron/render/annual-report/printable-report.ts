// The report as every renderer prints it.

import { ReportDocument } from '../../core/annual-report/document.ts';
import { printableDocument } from '../printable.ts';

/** The report with its keys in the model's order and every text printable, each on one line. */
export function printableReport(report: ReportDocument): ReportDocument {
  return printableDocument(report, ReportDocument);
}
