import type { ReactElement } from 'react';
import { Checkbox, Input, Select } from 'antd';
import { DateField } from '../../ui/date-field.tsx';
import type { Option } from '../../ui/options.ts';
import type { EarlierSheet } from './use-earlier-sheet.ts';

interface EarlierSourceProps {
  readonly year: number;
  readonly years: readonly Option<number>[];
  readonly onYear: (year: number) => void;
  readonly sheet: EarlierSheet;
  readonly isClosed: boolean;
  readonly faultsOf: (field: string) => readonly string[];
}

/** Which paper the numbers are typed from, and whether it has them all. */
export function EarlierSource(props: EarlierSourceProps): ReactElement {
  const { year, years, onYear, sheet, isClosed, faultsOf } = props;
  return (
    <section className="earlier-source" aria-label="数据来源">
      <label htmlFor="earlier-year">
        报告年度
        <Select<number> id="earlier-year" value={year} options={[...years]} onChange={onYear} />
      </label>
      <label htmlFor="earlier-paper">
        照哪份报告录入
        <Input
          id="earlier-paper"
          disabled={isClosed}
          placeholder={`例如：${year} 年政府信息公开工作年度报告`}
          value={sheet.typed.paper}
          status={faultsOf('paper').length > 0 ? 'error' : ''}
          onChange={({ target }) => sheet.change({ paper: target.value })}
        />
        <Faults of={faultsOf('paper')} />
      </label>
      <label htmlFor="earlier-published">
        公布日期
        <DateField
          id="earlier-published"
          lean="past"
          disabled={isClosed}
          value={sheet.typed.publishedOn}
          onChange={(date) => sheet.change({ publishedOn: date ?? null })}
        />
        <Faults of={faultsOf('publishedOn')} />
      </label>
      <Checkbox
        disabled={isClosed}
        checked={sheet.isPartial}
        onChange={({ target }) => sheet.setPartial(target.checked)}
      >
        原件没有这些表，只知道部分数字
      </Checkbox>
    </section>
  );
}

function Faults({ of }: { readonly of: readonly string[] }): ReactElement {
  return (
    <>
      {of.map((fault) => (
        <span key={fault} className="report-block-fault report-block-error">
          {fault}
        </span>
      ))}
    </>
  );
}
