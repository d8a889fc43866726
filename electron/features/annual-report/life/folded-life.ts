// The state of a year's report from its stored steps.

import { AppError } from '../../../core/app-error.ts';
import { foldLife } from '../../../core/annual-report/life/lifecycle.ts';
import type { ReportLife } from '../../../core/annual-report/life/lifecycle.ts';
import type { KeptStep } from '../../../core/annual-report/life/steps.ts';

/** @throws AppError 'conflict' when the stored steps can't have happened in this order. */
export function foldedLife(steps: readonly KeptStep[], year: number): ReportLife {
  const { impossible, ...life } = foldLife(steps);
  if (impossible === 0) return life;
  throw new AppError(
    'conflict',
    `${year} 年度报告的办理记录前后矛盾（${impossible} 处），台账可能被改动过。请运行 desk check 核对并恢复备份。`,
  );
}
