import type { ReactElement } from 'react';
import { Select, Space } from 'antd';
import { chartsOfYear } from '../../../electron/core/annual-report/years/year-charts.ts';
import type {
  YearMonth,
  YearRound,
  YearsView,
} from '../../../electron/core/annual-report/years/years-view.ts';
import { useQueryCall } from '../../ipc/use-call.ts';
import { useDesk } from '../../ui/desk-context.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { ChartPicture } from './chart-picture.tsx';
import { ChartTable } from './chart-table.tsx';
import { Sources } from './years-over.tsx';
import { yearChoices } from './years-view-props.ts';
import type { YearsViewProps } from './years-view-props.ts';

/** One year in charts, each with its numbers under it. */
export function YearsOfOne({ present, address, onOpen }: YearsViewProps): ReactElement {
  const { year: deskYear } = useDesk();
  const year = address.year ?? deskYear;
  const figures = useQueryCall('annualReport.years', { from: year, to: year });
  const months = useQueryCall('annualReport.months', { year });
  const rounds = useQueryCall('annualReport.surveyRounds', { year });
  return (
    <>
      <Space className="years-choice">
        <label htmlFor="years-year">年份</label>
        <Select<number>
          id="years-year"
          value={year}
          options={yearChoices(present)}
          onChange={(chosen) => address.change({ year: chosen })}
        />
      </Space>
      <Loaded query={figures}>
        {(view) => (
          <Loaded query={months}>
            {(twelve) => (
              <Loaded query={rounds}>
                {(closed) => (
                  <Charts year={year} view={view} months={twelve} rounds={closed} onOpen={onOpen} />
                )}
              </Loaded>
            )}
          </Loaded>
        )}
      </Loaded>
    </>
  );
}

interface ChartsProps extends Pick<YearsViewProps, 'onOpen'> {
  readonly year: number;
  readonly view: YearsView;
  readonly months: readonly YearMonth[];
  readonly rounds: readonly YearRound[];
}

function Charts({ year, view, months, rounds, onOpen }: ChartsProps): ReactElement {
  const figures = view.figures.map(({ id, label, group, values }) => ({
    ...{ id, label, group, value: values[0]?.value ?? null },
  }));
  const isTyped = (figure: string): boolean =>
    view.figures.find(({ id }) => id === figure)?.values[0]?.origin === 'typed';
  return (
    <>
      <Sources view={view} />
      <div className="years-cards">
        {chartsOfYear(year, figures, { months, rounds }).map((chart) => (
          <figure key={chart.id} className="chart-figure">
            <figcaption>
              {chart.title}（{chart.unit}）
            </figcaption>
            <ChartPicture chart={chart} onMark={(mark) => onOpen(mark, isTyped(mark.figure))} />
            <ChartTable chart={chart} onMark={(mark) => onOpen(mark, isTyped(mark.figure))} />
          </figure>
        ))}
      </div>
    </>
  );
}
