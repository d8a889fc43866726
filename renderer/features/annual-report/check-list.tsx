import { useState } from 'react';
import type { ReactElement } from 'react';
import { isUnsettled, stopsReport } from '../../../electron/core/annual-report/check-results.ts';
import type { CheckResult } from '../../../electron/core/annual-report/check-results.ts';
import type { Overview } from '../../../electron/core/annual-report/contract.ts';
import { CheckItem } from './check-item.tsx';
import { SignReasonDrawer } from './sign-reason-drawer.tsx';

interface CheckListProps {
  readonly overview: Pick<Overview, 'year' | 'checks' | 'template'>;
  readonly onFigure: (figure: string) => void;
}

/** The cross-checks with both sides' numbers; the failed ones open, each with the way to mend it. */
export function CheckList({ overview, onFigure }: CheckListProps): ReactElement {
  const { year, checks, template } = overview;
  const [signing, setSigning] = useState<CheckResult | null>(null);
  const sorted = checks.toSorted((a, b) => Number(a.passed) - Number(b.passed));
  return (
    <>
      <p className="report-check-sum">{summary(checks)}</p>
      <ul className="report-checks" aria-label="勾稽核对结果">
        {sorted.map((check) => (
          <li key={check.id}>
            <CheckItem
              check={check}
              template={template}
              onFigure={onFigure}
              onSign={() => setSigning(check)}
            />
          </li>
        ))}
      </ul>
      <SignReasonDrawer year={year} check={signing} onClose={() => setSigning(null)} />
    </>
  );
}

function summary(checks: readonly CheckResult[]): string {
  const failed = checks.filter(({ passed }) => !passed).length;
  if (failed === 0) return `${checks.length} 项核对全部相符。点开一项可看两边的数。`;
  const words = `${checks.length} 项核对中有 ${failed} 项没有通过；`;
  if (checks.some(stopsReport)) return `${words}标“不符”的改正后才能审核和导出。`;
  return checks.some(isUnsettled)
    ? `${words}标“请核对”的，请改正，或者说明理由并由签发人签字，然后才能审核。`
    : `${words}都已经说明理由，不影响审核和导出。`;
}
