// 导出: refuses while errors stand, writes the files, then records what was written.

import { AppError } from '../../core/app-error.ts';
import type { CallContext, HandlersOf } from '../../core/calls.ts';
import type { annualReportCalls } from '../../core/annual-report/contract.ts';
import { KEPT_FIGURES } from '../../core/annual-report/earlier-report.ts';
import type { FigureValues } from '../../core/annual-report/figure-values.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';
import { exportReport } from './export/export-report.ts';
import { exportBaseName } from './export/file-name.ts';
import { ledgerSheets } from '../../render/annual-report/ledger-sheets.ts';
import { refuseFailing, refuseMisfit } from './refusals.ts';
import type { Reports } from './report.ts';
import type { YearReader } from './year-reader.ts';

export interface ExporterParts {
  readonly reports: Reports;
  readonly years: YearReader;
  readonly slice: SliceParts;
}

type ExportHandler = HandlersOf<typeof annualReportCalls>['annualReport.export'];

/** The handler of annualReport.export. */
export function createExporter({ reports, years, slice }: ExporterParts): ExportHandler {
  return async (input, { today, progress }: CallContext) => {
    const { year, template, formats, folderHandle, whenUnmakeable } = input;
    const setup = reports.setup(year);
    refuseMisfit(template, year, setup.template === template ? setup.reason : '');
    const { document, checks, findings, facts } = reports.read({ year, template, today });
    refuseFailing({ checks, findings });
    const folder = slice.folders.resolve(folderHandle);
    const { files, refused } = await exportReport({
      ...{ document, formats, folder, whenUnmakeable, progress },
      baseName: exportBaseName(document),
      items: ledgerSheets((figure) => years.records(figure, year, today).records),
      figureName: (figure) => facts.figures.get(figure)?.label,
      printToPdf: slice.shell.printToPdf,
    });
    if (files.length === 0) {
      throw new AppError('file-problem', refused.map(({ reason }) => reason).join(''));
    }
    const written = files.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 }));
    const stored = slice.run('annualReport.recordExport', {
      ...{ year, template, folder },
      files: written,
      figures: template === 'three-part' ? {} : keptFigures(facts.figures),
    });
    return { ...stored, refused: [...refused] };
  };
}

/** The figures that next year's report takes over, as this one prints them. */
function keptFigures(figures: FigureValues): Record<string, number> {
  return Object.fromEntries(
    KEPT_FIGURES.flatMap((id) => {
      const figure = figures.get(id);
      return figure ? [[id, figure.value]] : [];
    }),
  );
}
