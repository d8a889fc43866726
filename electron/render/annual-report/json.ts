// The report as a data file.

import type { PrintedReport } from '../../core/annual-report/life/printed-report.ts';
import { printableContent } from './printable-report.ts';
import { ReportFile, reportFile } from './report-file.ts';

/** UTF-8 text, one value a line; the same content always gives the same bytes. */
export function renderJson(printed: PrintedReport): string {
  // Parsed again: every key stands where the model has it, whatever order a program kept it in.
  const file = ReportFile.parse(reportFile(printableContent(printed)));
  return `${JSON.stringify(file, null, 2)}\n`;
}
