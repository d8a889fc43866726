// The charts of one year and of several, from the same figures as the report and the comparison.

import { satisfactionRate } from '../../surveys/satisfaction.ts';
import type { FigureDefinition } from '../figures.ts';
import type { Chart, ChartMark, ChartSeries } from './chart.ts';
import type { ComparedFigure, YearMonth, YearRound, YearsView } from './years-view.ts';

/** A figure of one year, of whatever it is printed from. */
export type ChartFigure = Pick<FigureDefinition, 'id' | 'label' | 'group'> & {
  readonly value: number | null;
};

/** The ends of requests in the order of table 三, and those that are still open. */
const ENDS = [
  ['requests.disclosed', '予以公开和部分公开'],
  ['requests.refused', '不予公开'],
  ['requests.unavailable', '无法提供'],
  ['requests.notProcessed', '不予处理'],
  ['requests.otherwise', '其他处理'],
  ['requests.open', '结转下年度'],
] as const;

const HOTLINE = [
  ['hotline.received', '受理'],
  ['hotline.closed', '办结'],
  ['hotline.onTime', '按时办结'],
] as const;

/** What a year is drawn from besides its figures. */
export interface YearParts {
  /** Its twelve. */
  readonly months: readonly YearMonth[];
  readonly rounds: readonly YearRound[];
}

/** The charts of one year. */
export function chartsOfYear(
  year: number,
  figures: readonly ChartFigure[],
  { months, rounds }: YearParts,
): Chart[] {
  const valueOf = (id: string) => figures.find((figure) => figure.id === id)?.value ?? null;
  const bars = (
    id: string,
    title: string,
    unit: string,
    rows: readonly (readonly [string, string])[],
  ): Chart => ({
    ...{ id, title: `${year} 年${title}`, form: 'rows', unit, axis: '项目' },
    categories: rows.map(([, name]) => name),
    series: [
      {
        ...{ name: '数量', tone: 'plain' },
        values: rows.map(([figure]) => valueOf(figure)),
        marks: rows.map(([figure]) => ({ figure, year, month: null })),
      },
    ],
  });
  return [
    columnsOfYear(year, figures),
    timelinessOfYear(year, months),
    bars('outcomes', '政府信息公开申请办理结果', '件', ENDS),
    bars('hotline', '“12345”热线办理情况', '件', HOTLINE),
    satisfactionOfYear(year, rounds),
  ];
}

function columnsOfYear(year: number, figures: readonly ChartFigure[]): Chart {
  // Columns without a publication are told by the table of the report, if at all.
  const columns = figures.filter(({ group, value }) => group === 'columns' && (value ?? 0) > 0);
  return {
    ...{
      id: 'columns',
      title: `${year} 年各栏目公开信息数`,
      form: 'rows',
      unit: '条',
      axis: '栏目',
    },
    categories: columns.map(({ label }) => columnName(label)),
    series: [
      {
        ...{ name: '数量', tone: 'plain' },
        values: columns.map(({ value }) => value),
        marks: columns.map(({ id }) => ({ figure: id, year, month: null })),
      },
    ],
  };
}

/** The scale is named wherever the rate is printed: 基本满意 doesn't count. */
const SATISFIED = '满意率（很满意＋满意）';

/** A bar for each round; the number before it keeps rounds of one title apart. */
function satisfactionOfYear(year: number, rounds: readonly YearRound[]): Chart {
  const mark: ChartMark = { figure: 'surveys.satisfactionRate', year, month: null };
  return {
    ...{ id: 'satisfaction', title: `${year} 年各次测评满意率` },
    ...{ form: 'rows', unit: '%', axis: '测评评议（满意份数/有效份数）' },
    categories: rounds.map(({ title, validSheets, satisfiedSheets }, at) => {
      return `${at + 1}. ${cut(title)}（${satisfiedSheets}/${validSheets}）`;
    }),
    series: [
      {
        ...{ name: SATISFIED, tone: 'plain' },
        values: rounds.map((round) => satisfactionRate([round])),
        marks: rounds.map(() => mark),
      },
    ],
  };
}

/** A title that leaves room for its bar. */
function cut(title: string): string {
  const characters = Array.from(title);
  return characters.length > LONGEST_TITLE
    ? `${characters.slice(0, LONGEST_TITLE - 1).join('')}…`
    : title;
}

const LONGEST_TITLE = 18;

function timelinessOfYear(year: number, months: readonly YearMonth[]): Chart {
  const marks = months.map(({ month }): ChartMark => {
    return { figure: 'publications.timelyRate', year, month };
  });
  return {
    ...{
      id: 'timeliness',
      title: `${year} 年各月按时公开情况`,
      form: 'stacked',
      unit: '次',
      axis: '月份',
    },
    categories: months.map(({ month }) => `${month} 月`),
    series: [
      { name: '按时', tone: 'plain', values: months.map(({ timely }) => timely), marks },
      {
        ...{ name: '逾期', tone: 'late' },
        values: months.map(({ editions, timely }) => editions - timely),
        marks,
      },
    ],
  };
}

/** The charts over years, from the comparison of their main figures. */
export function chartsOverYears({ years, figures }: YearsView): Chart[] {
  const over = (id: string, name: string): ChartSeries => seriesOf(years, figures, id, name);
  const base = { axis: '年份', categories: years.map(({ year }) => `${year} 年`) };
  const columns = figures.filter(
    ({ group, values }) => group === 'columns' && values.some(({ value }) => (value ?? 0) > 0),
  );
  return [
    {
      ...base,
      ...{ id: 'years-columns', title: '历年各栏目公开信息数', form: 'stacked', unit: '条' },
      series: columns.map(({ id, label }) => over(id, columnName(label))),
    },
    {
      ...base,
      ...{ id: 'years-timeliness', title: '历年按时率', form: 'lines', unit: '%' },
      series: [
        over('publications.timelyRate', '按时公开'),
        over('hotline.onTimeRate', '热线按时办结'),
      ],
    },
    {
      ...base,
      ...{
        id: 'years-outcomes',
        title: '历年政府信息公开申请办理结果',
        form: 'stacked',
        unit: '件',
      },
      series: ENDS.map(([id, name]) => over(id, name)),
    },
    {
      ...base,
      ...{ id: 'years-hotline', title: '历年“12345”热线办理情况', form: 'grouped', unit: '件' },
      series: HOTLINE.map(([id, name]) => over(id, name)),
    },
    {
      ...base,
      ...{ id: 'years-surveys', title: '历年测评评议次数', form: 'grouped', unit: '次' },
      series: [over('surveys.rounds', '测评评议')],
    },
    {
      ...base,
      ...{ id: 'years-satisfaction', title: '历年群众满意率', form: 'lines', unit: '%' },
      series: [over('surveys.satisfactionRate', SATISFIED)],
    },
  ];
}

function seriesOf(
  years: YearsView['years'],
  figures: readonly ComparedFigure[],
  id: string,
  name: string,
): ChartSeries {
  const values = figures.find((figure) => figure.id === id)?.values ?? [];
  return {
    ...{ name, tone: 'plain' },
    values: years.map((_, at) => values[at]?.value ?? null),
    marks: years.map(({ year }, at): ChartMark | null =>
      (values[at]?.origin ?? null) === null ? null : { figure: id, year, month: null },
    ),
  };
}

function columnName(label: string): string {
  return label.replace('栏目·', '');
}
