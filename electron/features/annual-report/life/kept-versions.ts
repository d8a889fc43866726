// The frozen versions of the reports, as they were kept.

import { AppError } from '../../../core/app-error.ts';
import type { ReportTemplate } from '../../../core/annual-report/document.ts';
import { isFrozen } from '../../../core/annual-report/life/lifecycle.ts';
import type { PrintedReport } from '../../../core/annual-report/life/printed-report.ts';
import { foldedLife } from './folded-life.ts';
import type { LifeRepository } from './repository.ts';

/** Reads the versions of one ledger. */
export function createKeptVersions(life: LifeRepository) {
  /** @throws AppError 'not-found' when the ledger has no such version. */
  function version(year: number, number: number): PrintedReport {
    const kept = life.version(year, number);
    if (kept) return kept;
    throw new AppError('not-found', `没有 ${year} 年度报告的第 ${number} 版，请重新选择。`);
  }
  return {
    version,
    /**
     * The version that closes the year; undefined while the year is open, or when another template than
     * the frozen one is asked for.
     */
    frozen: (year: number, wanted?: ReportTemplate): PrintedReport | undefined => {
      const present = foldedLife(life.steps(year), year);
      if (!isFrozen(present.state)) return undefined;
      const content = version(year, present.version);
      const isWanted = wanted === undefined || wanted === content.document.template;
      return isWanted ? content : undefined;
    },
  };
}
