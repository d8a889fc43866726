// Signing for a report that doesn't agree with the one before it.

import { AppError } from '../../core/app-error.ts';
import type { HandlersOf } from '../../core/calls.ts';
import { failure } from '../../core/annual-report/check-results.ts';
import type { annualReportCalls } from '../../core/annual-report/contract.ts';
import type { ComparisonRepository } from './comparison-repository.ts';
import { refuseSigner } from './refusals.ts';
import type { Reports } from './report.ts';

type Handlers = HandlersOf<typeof annualReportCalls>;

export interface ComparisonParts {
  readonly comparison: ComparisonRepository;
  readonly reports: Reports;
}

/** Handlers of reasons signed where a report and the year before differ. */
export function createComparisonHandlers({
  comparison,
  reports,
}: ComparisonParts): Pick<Handlers, 'annualReport.signReason'> {
  const checkOf = (year: number, id: string, today: string) => {
    const { template } = reports.setup(year);
    const check = reports.read({ year, template, today }).checks.find((known) => known.id === id);
    if (!check) throw new AppError('not-found', `${year} 年度报告没有 ${id} 这项核对。`);
    return check;
  };
  return {
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
