import type { ReactElement } from 'react';
import { Button, Select, Space } from 'antd';
import type { Overview } from '../../../electron/core/annual-report/contract.ts';
import { TEMPLATE_NAMES } from '../../../electron/core/annual-report/templates.ts';
import { showDate } from '../../ui/date-text.ts';
import { StatusTag } from '../../ui/status-tag.tsx';
import { LOCK_REASON } from './life-notices.tsx';
import { useReportAddress } from './report-address.ts';
import { sourceText } from './report-words.ts';

interface ChoiceLineProps {
  readonly overview: Overview;
  /** The year is frozen: neither template nor date can be changed. */
  readonly isLocked: boolean;
  readonly onChange: () => void;
}

/** Template, date and state of the text, in one line. */
export function ChoiceLine({ overview, isLocked, onChange }: ChoiceLineProps): ReactElement {
  const { template, setup, text, document } = overview;
  const { showTemplate } = useReportAddress();
  return (
    <>
      <Select
        className="report-template"
        aria-label="模板"
        value={template}
        options={Object.entries(TEMPLATE_NAMES).map(([value, label]) => ({ value, label }))}
        onChange={showTemplate}
      />
      {setup.template === template ? (
        <StatusTag look="done" word="本年度使用" />
      ) : (
        <StatusTag look="draft" word="只是查看" />
      )}
      <Space className="desk-quiet">
        <span>成文日期：{document.signedOn === null ? '未填' : showDate(document.signedOn)}</span>
        <span>{sourceText(text)}</span>
      </Space>
      <Button
        size="small"
        disabled={isLocked}
        {...(isLocked ? { 'aria-describedby': LOCK_REASON } : {})}
        onClick={onChange}
      >
        模板和日期…
      </Button>
    </>
  );
}
