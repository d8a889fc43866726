import type { ReactElement } from 'react';
import { Button, Space } from 'antd';
import { Link } from 'react-router';
import type { CheckResult, Equation } from '../../../electron/core/annual-report/check-results.ts';
import type { ReportTemplate } from '../../../electron/core/annual-report/document.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { StatusTag } from '../../ui/status-tag.tsx';
import { mendAddress } from './report-address.ts';

interface CheckItemProps {
  readonly check: CheckResult;
  readonly template: ReportTemplate;
  readonly onFigure: (figure: string) => void;
  /** Opens the form in which somebody signs for the difference. */
  readonly onSign: () => void;
}

/** One check: its comparisons, what stands behind those that fail, and how to mend them. */
export function CheckItem({ check, template, onFigure, onSign }: CheckItemProps): ReactElement {
  const { id, title, passed, equations, mend, overridable, override } = check;
  const { to, label } = mendAddress(mend, template);
  const shown = passed ? equations : equations.filter(({ holds }) => !holds);
  return (
    <details open={!passed}>
      <summary>
        <StatusTag {...tagOf(check)} /> {id} {title}
      </summary>
      <ul>
        {shown.map((equation) => (
          <li key={equation.text}>
            {equation.text}
            {!equation.holds && <EvidenceLine equation={equation} onFigure={onFigure} />}
          </li>
        ))}
      </ul>
      {override !== null && (
        <p>
          已说明理由：{override.reason}
          <span className="desk-quiet">
            （{override.signer}，{override.signedOn} 签字；再变动时要重新说明）
          </span>
        </p>
      )}
      {!passed && (
        <Space wrap>
          <LinkButton to={to}>{label}</LinkButton>
          {overridable && override === null && <Button onClick={onSign}>说明理由…</Button>}
        </Space>
      )}
    </details>
  );
}

function tagOf({ passed, level, override }: CheckResult) {
  if (passed) return { look: 'done', word: '相符' } as const;
  if (override !== null)
    return { look: 'soon', word: level === 'error' ? '不符，已说明' : '已说明' } as const;
  return level === 'error'
    ? ({ look: 'late', word: '不符' } as const)
    : ({ look: 'soon', word: '请核对' } as const);
}

interface EvidenceLineProps {
  readonly equation: Equation;
  readonly onFigure: (figure: string) => void;
}

/** The records on both sides of a comparison. */
function EvidenceLine({ equation, onFigure }: EvidenceLineProps): ReactElement | null {
  if (equation.evidence.length === 0) return null;
  return (
    <div className="report-evidence">
      <span>看记录：</span>
      {equation.evidence.map((each) =>
        each.kind === 'page' ? (
          <Link key={each.route} to={each.route}>
            {each.label}
          </Link>
        ) : (
          <Button key={each.figure} type="link" size="small" onClick={() => onFigure(each.figure)}>
            {each.label.replace(/^表[二三四]·/u, '')}
          </Button>
        ),
      )}
    </div>
  );
}
