import type { ReactElement } from 'react';
import { Input } from 'antd';
import type { EarlierCell } from '../../../electron/core/annual-report/years/earlier-cells.ts';
import { cellId } from './earlier-focus.ts';
import type { EarlierSheet } from './use-earlier-sheet.ts';

interface EarlierFurtherProps {
  readonly year: number;
  readonly cells: readonly EarlierCell[];
  readonly sheet: EarlierSheet;
  readonly isClosed: boolean;
}

/** What the next report takes over and this year's form does not print. */
export function EarlierFurther(props: EarlierFurtherProps): ReactElement | null {
  const { year, sheet, isClosed } = props;
  const cells = props.cells.filter(({ code }) => isAsked(code, year, sheet));
  if (cells.length === 0) return null;
  return (
    <section className="earlier-further">
      <h2>{year + 1} 年度报告衔接要用、本年度的表上没有的数</h2>
      <p className="desk-quiet">知道的填，不知道的空着。</p>
      <div className="earlier-further-cells">
        {cells.map(({ code, label }) => (
          <label key={code} htmlFor={cellId(code)}>
            {label.replace('表二·', '')}
            <Input
              id={cellId(code)}
              readOnly={isClosed}
              value={sheet.typed.cells[code] ?? ''}
              status={sheet.faultsOf(code).length > 0 ? 'error' : ''}
              onChange={({ target }) => sheet.changeCells([[code, target.value]])}
            />
            {sheet.faultsOf(code).map((fault) => (
              <span key={fault} className="report-block-fault report-block-error">
                {fault}
              </span>
            ))}
          </label>
        ))}
      </div>
    </section>
  );
}

/** Since 2019 the year-end items follow from 上一年项目数量 and 本年增/减 of the table itself. */
function isAsked(code: string, year: number, { typed, isPartial }: EarlierSheet): boolean {
  const follows = code.endsWith('.yearEnd') && year >= FIRST_FORM_YEAR;
  return !follows || isPartial || (typed.cells[code] ?? '') !== '';
}

/** 国办公开办函〔2019〕60号. */
const FIRST_FORM_YEAR = 2019;
