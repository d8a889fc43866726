// A chart as the drawing library (ECharts) takes it: plain data, the same for the window and the annex.

import type { Chart, ChartSeries } from './chart.ts';
import { chartText } from './chart.ts';

/** The colours and the type of the place in which a chart stands. */
export interface ChartLook {
  /** Of the series in their order; they repeat. A light one follows a dark one, for paper without colour. */
  readonly colors: readonly string[];
  /** Of the patterns: one that is seen on dark colours, and one for light ones. */
  readonly patterns: readonly [onDark: string, onLight: string];
  /** What was late. */
  readonly late: string;
  readonly text: string;
  readonly line: string;
  /** Behind the chart: keeps stacked parts apart. */
  readonly ground: string;
  readonly font: string;
  readonly fontSize: number;
}

type Option = Readonly<Record<string, unknown>>;

/** A row of bars, with its place between them. */
const ROW_HEIGHT = 30;
const UPRIGHT_HEIGHT = 200;
const LEGEND_ROW = 26;
/** About so many characters of a legend stand on a line. */
const LEGEND_CHARACTERS = 44;

/** How high a chart is in pixels: rows by their number, upright ones by their legend. */
export function chartHeight(chart: Chart): number {
  if (chart.form === 'rows') return chart.categories.length * ROW_HEIGHT + 16;
  return UPRIGHT_HEIGHT + legendHeight(chart);
}

function legendHeight({ series }: Chart): number {
  if (series.length < 2) return 0;
  const characters = series.reduce((sum, { name }) => sum + name.length + 4, 0);
  return Math.ceil(characters / LEGEND_CHARACTERS) * LEGEND_ROW;
}

/** The option for a chart; patterns set the series apart where there is no colour. */
export function chartOption(chart: Chart, look: ChartLook): Option {
  const { series, form } = chart;
  const isRows = form === 'rows';
  const names = categoryAxis(chart, look);
  const values = valueAxis(chart, look);
  return {
    animation: false,
    color: [...look.colors],
    textStyle: { color: look.text, fontFamily: look.font, fontSize: look.fontSize },
    aria: {
      enabled: true,
      label: { description: description(chart) },
      decal: { show: series.length > 1 && form !== 'lines' },
    },
    grid: {
      ...{ left: 8, right: isRows ? 48 : 16, top: 12 + legendHeight(chart), bottom: 8 },
      ...{ outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    },
    ...(series.length > 1 ? { legend: legend(look) } : {}),
    xAxis: isRows ? values : names,
    // The first category stands on top.
    yAxis: isRows ? { ...names, inverse: true } : values,
    series: series.map((each, at) => drawnSeries(chart, each, at, look)),
  };
}

function legend(look: ChartLook): Option {
  return {
    ...{ top: 0, left: 0, itemWidth: 22, itemHeight: 12, selectedMode: false },
    textStyle: { color: look.text, fontSize: look.fontSize, fontFamily: look.font },
  };
}

function categoryAxis({ categories }: Chart, look: ChartLook): Option {
  return {
    ...{ type: 'category', data: [...categories] },
    axisLine: { lineStyle: { color: look.text } },
    axisTick: { show: false },
    axisLabel: { color: look.text, fontSize: look.fontSize, interval: 0 },
  };
}

function valueAxis({ form, unit }: Chart, look: ChartLook): Option {
  const isRows = form === 'rows';
  return {
    ...{ type: 'value', minInterval: 1, min: 0 },
    ...(unit === '%' ? { max: 100 } : {}),
    // In rows every bar carries its number.
    axisLabel: { show: !isRows, color: look.text, fontSize: look.fontSize },
    splitLine: { show: !isRows, lineStyle: { color: look.line } },
    axisLine: { show: false },
  };
}

function drawnSeries(chart: Chart, series: ChartSeries, at: number, look: ChartLook): Option {
  const { form, unit } = chart;
  // A line is thin: it takes the strong colours only, which stand at the even places.
  const nth = form === 'lines' ? 2 * at : at;
  const color = series.tone === 'late' ? look.late : look.colors[nth % look.colors.length];
  const label = { show: true, color: look.text, fontSize: look.fontSize };
  const data = series.values.map((value) => ({
    // A 0 in a stack is no part of it: it would cut the axis and its number lie on its neighbour's.
    value: form === 'stacked' && value === 0 ? null : value,
    label: {
      show: form !== 'stacked',
      formatter: chartText(value, unit),
      ...below(value, at, form),
    },
  }));
  if (form === 'lines') {
    return {
      ...{ type: 'line', name: series.name, data, symbol: SYMBOLS[at % SYMBOLS.length] },
      ...{ symbolSize: 10, connectNulls: false },
      lineStyle: { color, width: 2, type: LINES[at % LINES.length] },
      itemStyle: { color },
      label: { ...label, position: 'top' },
    };
  }
  return {
    ...{ type: 'bar', name: series.name, data, cursor: 'pointer' },
    barMaxWidth: form === 'rows' ? 18 : 44,
    ...(form === 'stacked' ? { stack: 'all' } : {}),
    itemStyle: {
      ...{ color, decal: pattern(series, at, look) },
      ...{ borderColor: look.ground, borderWidth: form === 'stacked' ? 0.5 : 0 },
    },
    label: { ...label, position: form === 'rows' ? 'right' : 'top' },
  };
}

/** Every second line has its numbers below, so that two equal rates can both be read; not into the axis. */
function below(value: number | null, at: number, form: Chart['form']): Option {
  if (form !== 'lines' || at % 2 === 0) return {};
  return { position: (value ?? 0) > NEAR_AXIS ? 'bottom' : 'right' };
}

const NEAR_AXIS = 15;

/** The pattern of a series: the first is plain, the others differ in direction and width. */
function pattern({ tone }: ChartSeries, at: number, { patterns }: ChartLook): Option {
  const [onDark, onLight] = patterns;
  const isDark = tone === 'late' || at % 2 === 0;
  const color = at === 0 ? 'transparent' : isDark ? onDark : onLight;
  return { ...PATTERNS[at % PATTERNS.length], color };
}

const PATTERNS: readonly Option[] = [
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: 0 },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: Math.PI / 4 },
  {
    symbol: 'circle',
    dashArrayX: [
      [6, 6],
      [0, 6, 6, 0],
    ],
    dashArrayY: [6, 0],
    symbolSize: 0.7,
  },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4 },
  { symbol: 'rect', dashArrayX: [2, 4], dashArrayY: [1, 0], rotation: 0 },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1, 2], rotation: 0 },
];

const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond'];
const LINES = ['solid', 'dashed', 'dotted'];

/** What a screen reader says of the chart; the numbers stand in the table beside it. */
function description({ title, series, categories }: Chart): string {
  return `图：${title}，${categories.length} 项，${series.length} 组数。各数见旁边的表。`;
}
