// 导出: refuses while errors stand, writes the files, then records what was written.

import { AppError } from '../../core/app-error.ts';
import type { HandlersOf } from '../../core/calls.ts';
import type { annualReportCalls } from '../../core/annual-report/contract.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';
import { refuseFailing } from './refusals.ts';
import type { Reports } from './report.ts';

export interface ExporterParts {
  readonly reports: Reports;
  readonly slice: SliceParts;
}

type ExportHandler = HandlersOf<typeof annualReportCalls>['annualReport.export'];

/** The handler of annualReport.export. */
export function createExporter({ reports, slice }: ExporterParts): ExportHandler {
  return ({ year, template, folderHandle }, { today }) => {
    const report = reports.read({ year, template, today });
    refuseFailing(report);
    slice.folders.resolve(folderHandle);
    throw new AppError('not-allowed', '导出功能还没有接通。');
  };
}
