import type { ReactElement, ReactNode } from 'react';
import { Button, Space } from 'antd';
import type { Finding } from '../../../electron/core/annual-report/text-check/finding.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { StatusTag } from '../../ui/status-tag.tsx';
import { fixLabel } from './report-words.ts';

interface FindingListProps {
  readonly findings: readonly Finding[];
  /** Brings the place into sight. */
  readonly onShow: (finding: Finding) => void;
  /** Mends it with a click; left out where nothing may be changed. */
  readonly onFix?: (finding: Finding) => void;
  /** Where it is mended otherwise. */
  readonly wayTo: (finding: Finding) => ReactNode;
}

/** What the text check found, the errors first; each leads to its place and offers what mends it. */
export function FindingList({ findings, onShow, onFix, wayTo }: FindingListProps): ReactElement {
  if (findings.length === 0) {
    return (
      <EmptyState
        title="文字检查没有发现问题"
        help="编号、文号、区号、年度、数字、标点、必写内容和与上年的雷同都核对过。"
      />
    );
  }
  return (
    <ul className="report-checks" aria-label="文字检查结果">
      {errorsFirst(findings).map((finding, at) => (
        <li key={`${finding.rule}${at}`}>
          <div>
            <LevelTag finding={finding} /> <span className="desk-quiet">{finding.place}</span>
          </div>
          <p>{finding.message}</p>
          <Space wrap>
            {finding.fix && onFix && (
              <Button size="small" type="primary" ghost onClick={() => onFix(finding)}>
                {fixLabel(finding.fix)}
              </Button>
            )}
            {finding.block !== null && (
              <Button size="small" onClick={() => onShow(finding)}>
                看位置
              </Button>
            )}
            {wayTo(finding)}
          </Space>
        </li>
      ))}
    </ul>
  );
}

/** The findings in the order in which they are mended: errors, then the rest as they stand. */
export function errorsFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => Number(b.level === 'error') - Number(a.level === 'error'));
}

/** 必须改正 keeps the report from being handed in; 请核对 may be right. */
export function LevelTag({ finding: { level } }: { readonly finding: Finding }): ReactElement {
  return (
    <StatusTag
      look={level === 'error' ? 'late' : 'soon'}
      word={level === 'error' ? '必须改正' : '请核对'}
    />
  );
}
