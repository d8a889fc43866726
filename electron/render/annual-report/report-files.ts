// The files of a report: the window's export, the command line and the package for the county make them here
// and nowhere else, so that all three hand in the same bytes.

import { AppError } from '../../core/app-error.ts';
import { EXPORT_FORMAT_NAMES } from '../../core/annual-report/export-format.ts';
import type { ExportFormat } from '../../core/annual-report/export-format.ts';
import type { PrintedReport } from '../../core/annual-report/life/printed-report.ts';
import { reportFileName } from './file-name.ts';
import { FORMAT_RENDERERS } from './formats.ts';
import type { PrintToPdf } from './pdf.ts';

export interface ReportFilesOrder {
  /** Each is made once, in this order. */
  readonly formats: readonly ExportFormat[];
  readonly printToPdf: PrintToPdf;
  /** A format that can't be made (PDF without a browser): fail, or refuse it by name and make the rest. */
  readonly whenUnmakeable: 'fail' | 'refuse';
  /** Told what is being made, in Chinese, before each file. */
  readonly step: (label: string) => void;
}

export interface MadeFile {
  readonly name: string;
  readonly content: Uint8Array;
}

export interface RefusedFormat {
  readonly format: ExportFormat;
  /** A Chinese sentence. */
  readonly reason: string;
}

/**
 * Makes the files of a report, in memory.
 * @throws AppError of a format that can't be made, where nothing may be missing; any other error always.
 */
export async function reportFiles(
  printed: PrintedReport,
  { formats, printToPdf, whenUnmakeable, step }: ReportFilesOrder,
): Promise<{ readonly files: readonly MadeFile[]; readonly refused: readonly RefusedFormat[] }> {
  const files: MadeFile[] = [];
  const refused: RefusedFormat[] = [];
  for (const format of new Set(formats)) {
    step(`正在生成${EXPORT_FORMAT_NAMES[format]}`);
    try {
      const content = await FORMAT_RENDERERS[format](printed, printToPdf);
      files.push({ name: reportFileName(printed.document, format), content });
    } catch (error) {
      // Only an expected refusal; anything else is a mistake of the program and must not be hidden.
      if (whenUnmakeable === 'fail' || !(error instanceof AppError)) throw error;
      refused.push({ format, reason: error.message });
    }
  }
  return { files, refused };
}
