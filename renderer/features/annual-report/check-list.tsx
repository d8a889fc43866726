import type { ReactElement } from 'react';
import type { CheckResult } from '../../../electron/core/annual-report/check-results.ts';
import type { ReportTemplate } from '../../../electron/core/annual-report/document.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { StatusTag } from '../../ui/status-tag.tsx';
import { mendAddress } from './report-address.ts';

interface CheckListProps {
  readonly checks: readonly CheckResult[];
  readonly template: ReportTemplate;
}

/** The cross-checks with both sides' numbers; the failed ones open, each with the way to mend it. */
export function CheckList({ checks, template }: CheckListProps): ReactElement {
  const sorted = checks.toSorted((a, b) => Number(a.passed) - Number(b.passed));
  const failed = checks.filter(({ passed }) => !passed).length;
  return (
    <>
      <p className="report-check-sum">
        {failed === 0
          ? `${checks.length} 项核对全部相符。点开一项可看两边的数。`
          : `${checks.length} 项核对中有 ${failed} 项没有通过；标“不符”的改正后才能导出。`}
      </p>
      <ul className="report-checks" aria-label="勾稽核对结果">
        {sorted.map((check) => (
          <li key={check.id}>
            <CheckItem check={check} template={template} />
          </li>
        ))}
      </ul>
    </>
  );
}

function CheckItem({
  check,
  template,
}: {
  readonly check: CheckResult;
  readonly template: ReportTemplate;
}): ReactElement {
  const { id, level, title, passed, equations, mend } = check;
  const { to, label } = mendAddress(mend, template);
  const shown = passed ? equations : equations.filter(({ holds }) => !holds);
  return (
    <details open={!passed}>
      <summary>
        <StatusTag
          look={passed ? 'done' : level === 'error' ? 'late' : 'soon'}
          word={passed ? '相符' : level === 'error' ? '不符' : '请核对'}
        />{' '}
        {id} {title}
      </summary>
      <ul>
        {shown.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {!passed && <LinkButton to={to}>{label}</LinkButton>}
    </details>
  );
}
