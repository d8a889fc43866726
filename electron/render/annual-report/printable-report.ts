// The report as every renderer prints it.

import { ReportDocument } from '../../core/annual-report/document.ts';
import { PrintedReport } from '../../core/annual-report/life/printed-report.ts';
import { printableDocument } from '../printable.ts';

/** The report with its keys in the model's order and every text printable, each on one line. */
export function printableReport(report: ReportDocument): ReportDocument {
  return printableDocument(report, ReportDocument);
}

/** The same of a report with everything that is printed from it. */
export function printableContent(printed: PrintedReport): PrintedReport {
  return printableDocument(printed, PrintedReport);
}
