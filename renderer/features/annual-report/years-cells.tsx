import { useState } from 'react';
import type { ReactElement } from 'react';
import { Checkbox, Select, Space } from 'antd';
import type { YearsView } from '../../../electron/core/annual-report/years/years-view.ts';
import { useQueryCall } from '../../ipc/use-call.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Sources } from './years-over.tsx';
import { YearsTable } from './years-table.tsx';
import { yearChoices } from './years-view-props.ts';
import type { YearsViewProps } from './years-view-props.ts';

const MOST_YEARS = 6;

/** Every cell of tables 二, 三 and 四 of two to six years. */
export function YearsCells({ present, address, onOpen }: YearsViewProps): ReactElement {
  const years = address.years ?? [present - 2, present - 1];
  const [onlyOther, setOnlyOther] = useState(true);
  const query = useQueryCall('annualReport.yearCells', { years }, { enabled: years.length > 1 });
  return (
    <>
      <Space className="years-choice" wrap>
        <label htmlFor="years-cells">年份</label>
        <Select<number[]>
          id="years-cells"
          mode="multiple"
          className="years-picked"
          maxCount={MOST_YEARS}
          value={years}
          options={yearChoices(present)}
          onChange={(chosen) =>
            address.change({ years: chosen.toSorted((a, b) => a - b).join('.') })
          }
        />
        <Checkbox checked={onlyOther} onChange={({ target }) => setOnlyOther(target.checked)}>
          只看各年不同的格
        </Checkbox>
      </Space>
      {years.length < 2 ? (
        <EmptyState title="请至少选择两年" />
      ) : (
        <Loaded query={query}>
          {(view) => {
            const shown = onlyOther ? withDifferences(view) : view;
            return (
              <>
                <Sources view={view} />
                <p className="desk-quiet">
                  共 {view.figures.length} 格，显示 {shown.figures.length} 格。
                </p>
                {shown.figures.length === 0 ? (
                  <EmptyState title={nothingToShow(view)} />
                ) : (
                  <div className="years-scroll years-alone desk-scroll">
                    <YearsTable label="逐格比较" view={shown} onOpen={onOpen} />
                  </div>
                )}
              </>
            );
          }}
        </Loaded>
      )}
    </>
  );
}

/** Years of which nothing is known are not alike: they can't be compared. */
function nothingToShow({ years, figures }: YearsView): string {
  const known = years.filter((_, at) =>
    figures.some(({ values }) => typeof values[at]?.value === 'number'),
  );
  return known.length < 2
    ? '所选的年份里不到两年有数据，不能比较。请先录入往年报告，或者另选年份。'
    : '这几年的表二、表三、表四各格都相同';
}

/** A cell that one form has and another has not is no difference: it is not known there. */
function withDifferences({ years, figures }: YearsView): YearsView {
  return {
    years,
    figures: figures.filter(
      ({ values }) =>
        new Set(values.flatMap(({ value }) => (value === null ? [] : [value]))).size > 1,
    ),
  };
}
