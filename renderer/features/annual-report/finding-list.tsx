import type { ReactElement } from 'react';
import { Button, Space } from 'antd';
import type { ReportTemplate } from '../../../electron/core/annual-report/document.ts';
import type { Finding } from '../../../electron/core/annual-report/text-check/finding.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { StatusTag } from '../../ui/status-tag.tsx';
import { mendAddress } from './report-address.ts';

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly template: ReportTemplate;
  /** Brings the block into sight. */
  readonly onShow: (block: number) => void;
}

/** What the text check found, the errors first; each leads to its place. */
export function FindingList({ findings, template, onShow }: FindingListProps): ReactElement {
  if (findings.length === 0) {
    return (
      <EmptyState title="文字检查没有发现问题" help="编号、文号、区号、年度和必写内容都核对过。" />
    );
  }
  const sorted = findings.toSorted(
    (a, b) => Number(b.level === 'error') - Number(a.level === 'error'),
  );
  return (
    <ul className="report-checks" aria-label="文字检查结果">
      {sorted.map((finding, at) => {
        const { level, place, message, block, mend, origin } = finding;
        const { to, label } = mendAddress(mend, template, origin);
        return (
          <li key={`${finding.rule}${at}`}>
            <div>
              <StatusTag
                look={level === 'error' ? 'late' : 'soon'}
                word={level === 'error' ? '必须改正' : '请核对'}
              />{' '}
              <span className="desk-quiet">{place}</span>
            </div>
            <p>{message}</p>
            <Space>
              {block !== null && (
                <Button size="small" onClick={() => onShow(block)}>
                  看位置
                </Button>
              )}
              <LinkButton to={to}>{label}</LinkButton>
            </Space>
          </li>
        );
      })}
    </ul>
  );
}
