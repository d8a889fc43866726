// Two years side by side: typing what the earlier report said, and signing for what doesn't agree.

import { AppError } from '../../core/app-error.ts';
import type { HandlersOf } from '../../core/calls.ts';
import { failure } from '../../core/annual-report/check-results.ts';
import type { annualReportCalls } from '../../core/annual-report/contract.ts';
import type { ComparisonRepository } from './comparison-repository.ts';
import type { LastYears } from './last-year.ts';
import { refuseSigner } from './refusals.ts';
import type { Reports } from './report.ts';

type Handlers = HandlersOf<typeof annualReportCalls>;

export interface ComparisonParts {
  readonly comparison: ComparisonRepository;
  readonly lastYears: LastYears;
  readonly reports: Reports;
}

/** Handlers of what a report is held against: the year before, and reasons signed where they differ. */
export function createComparisonHandlers({
  comparison,
  lastYears,
  reports,
}: ComparisonParts): Pick<
  Handlers,
  'annualReport.earlierFigures' | 'annualReport.saveEarlierFigures' | 'annualReport.signReason'
> {
  const checkOf = (year: number, id: string, today: string) => {
    const { template } = reports.setup(year);
    const check = reports.read({ year, template, today }).checks.find((known) => known.id === id);
    if (!check) throw new AppError('not-found', `${year} 年度报告没有 ${id} 这项核对。`);
    return check;
  };
  return {
    'annualReport.earlierFigures': ({ year }) => lastYears.figures(year),
    'annualReport.saveEarlierFigures': ({ year, entries, source }, context) => {
      for (const entry of entries)
        comparison.addTypedFigure(year - 1, { ...entry, source }, context);
      return lastYears.figures(year);
    },
    'annualReport.signReason': ({ year, check: id, reason, signerId }, context) => {
      const check = checkOf(year, id, context.today);
      if (check.passed) {
        throw new AppError('not-allowed', `${id} 已经相符，不需要说明理由。`);
      }
      refuseSigner(comparison.signer(signerId), context.today);
      const signed = { check: id, failure: failure(check), reason, signerId };
      comparison.addSignedReason(year, { ...signed, signedOn: context.today }, context);
      return checkOf(year, id, context.today);
    },
  };
}
