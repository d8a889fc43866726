// 导出: refuses while errors stand, writes the files, then records what was written.

import { AppError } from '../../core/app-error.ts';
import type { CallContext, HandlersOf } from '../../core/calls.ts';
import type { annualReportCalls } from '../../core/annual-report/contract.ts';
import { KEPT_FIGURES } from '../../core/annual-report/earlier-report.ts';
import type { PrintedReport } from '../../core/annual-report/life/printed-report.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';
import { exportReport } from './export/export-report.ts';
import type { Printer } from './life/printed.ts';
import { refuseFailing, refuseMisfit } from './refusals.ts';
import type { Reports } from './report.ts';

export interface ExporterParts {
  readonly reports: Reports;
  readonly printer: Printer;
  readonly slice: SliceParts;
}

type ExportHandler = HandlersOf<typeof annualReportCalls>['annualReport.export'];

/** The handler of annualReport.export. */
export function createExporter({ reports, printer, slice }: ExporterParts): ExportHandler {
  return async (input, { today, progress }: CallContext) => {
    const { year, template, formats, folderHandle, whenUnmakeable, withAnnex } = input;
    const setup = reports.setup(year);
    refuseMisfit(template, year, setup.template === template ? setup.reason : '');
    const printed = printer.printed(year, today, template);
    refuseFailing(printed);
    const folder = slice.folders.resolve(folderHandle);
    const { printToPdf } = slice.shell;
    const { files, refused } = await exportReport({
      ...{ printed, formats, folder, printToPdf, whenUnmakeable, progress },
      ...(withAnnex ? { annex: slice.run('annualReport.annexSource', { year }) } : {}),
    });
    if (files.length === 0) {
      throw new AppError('file-problem', refused.map(({ reason }) => reason).join(''));
    }
    const written = files.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 }));
    const stored = slice.run('annualReport.recordExport', {
      ...{ year, template, folder },
      files: written,
      figures: template === 'three-part' ? {} : keptFigures(printed),
    });
    return { ...stored, refused: [...refused] };
  };
}

/** The figures that next year's report takes over, as this one prints them. */
function keptFigures({ figures }: PrintedReport): Record<string, number> {
  const values = new Map(figures.map(({ id, value }) => [id, value]));
  return Object.fromEntries(
    KEPT_FIGURES.flatMap((id) => {
      const value = values.get(id);
      return value === undefined ? [] : [[id, value]];
    }),
  );
}
