import type { ReactElement } from 'react';
import { Alert, Select, Space } from 'antd';
import { chartsOverYears } from '../../../electron/core/annual-report/years/year-charts.ts';
import type { YearsView } from '../../../electron/core/annual-report/years/years-view.ts';
import { useQueryCall } from '../../ipc/use-call.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { ChartPicture } from './chart-picture.tsx';
import { YearsTable } from './years-table.tsx';
import { yearChoices } from './years-view-props.ts';
import type { YearsViewProps } from './years-view-props.ts';

/** So many years are shown before others are chosen. */
const USUAL_YEARS = 5;

/** The main figures of several years: the table first, the charts beside it. */
export function YearsOver({ present, address, onOpen }: YearsViewProps): ReactElement {
  const to = address.to ?? present - 1;
  const from = address.from ?? to - USUAL_YEARS + 1;
  const query = useQueryCall('annualReport.years', { from, to }, { keepOld: true });
  const choices = yearChoices(present);
  return (
    <>
      <Space className="years-choice">
        <label htmlFor="years-from">从</label>
        <Select<number>
          id="years-from"
          value={from}
          options={choices}
          onChange={(year) => address.change({ from: year })}
        />
        <label htmlFor="years-to">到</label>
        <Select<number>
          id="years-to"
          value={to}
          options={choices}
          onChange={(year) => address.change({ to: year })}
        />
      </Space>
      <Loaded query={query}>{(view) => <Comparison view={view} onOpen={onOpen} />}</Loaded>
    </>
  );
}

interface ComparisonProps extends Pick<YearsViewProps, 'onOpen'> {
  readonly view: YearsView;
}

function Comparison({ view, onOpen }: ComparisonProps): ReactElement {
  const isTyped = (figure: string, year: number): boolean => {
    const at = view.years.findIndex((each) => each.year === year);
    return view.figures.find(({ id }) => id === figure)?.values[at]?.origin === 'typed';
  };
  return (
    <>
      <Sources view={view} />
      <div className="years-columns">
        <div className="years-scroll desk-scroll">
          <YearsTable label="历年主要数字" view={view} onOpen={onOpen} />
        </div>
        <div className="years-charts desk-scroll" role="region" aria-label="历年图表" tabIndex={0}>
          {chartsOverYears(view).map((chart) => (
            <figure key={chart.id} className="chart-figure">
              <figcaption>
                {chart.title}（{chart.unit}）
              </figcaption>
              <ChartPicture
                chart={chart}
                onMark={(mark) => onOpen(mark, isTyped(mark.figure, mark.year))}
              />
            </figure>
          ))}
        </div>
      </div>
    </>
  );
}

/** Where each year comes from; and what leaps out, which is worth a look and no fault. */
export function Sources({ view }: { readonly view: YearsView }): ReactElement {
  const leaps = view.figures.flatMap(({ values }) => values.filter(({ leap }) => leap !== null));
  return (
    <>
      <ul className="years-sources" aria-label="数据来源">
        {view.years.map(({ year, words }) => (
          <li key={year}>
            <strong>{year} 年</strong> {words}
          </li>
        ))}
      </ul>
      {leaps.length > 0 && (
        <Alert
          className="desk-form-alert"
          type="info"
          showIcon
          title={`有 ${leaps.length} 个数是上年的 5 倍以上或者五分之一以下，已在数字下面注明。可能是实际变化，也可能是填错，请看一眼。`}
        />
      )}
    </>
  );
}
