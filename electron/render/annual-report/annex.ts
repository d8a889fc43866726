// 附件：数据图表: the charts of a report on the report's own page, each with the table of its numbers.

import type { ReportCell, ReportTable } from '../../core/annual-report/document.ts';
import type { PrintedReport } from '../../core/annual-report/life/printed-report.ts';
import { label, leftLabel } from '../../core/annual-report/tables/cells.ts';
import { annexCharts } from '../../core/annual-report/years/annex-charts.ts';
import type { AnnexSource } from '../../core/annual-report/years/annex-charts.ts';
import type { Chart, ChartCell } from '../../core/annual-report/years/chart.ts';
import { chartTable } from '../../core/annual-report/years/chart.ts';
import type { ChartLook } from '../../core/annual-report/years/chart-option.ts';
import { FANG_SONG, HEI_TI, cssFamily } from '../fonts.ts';
import { htmlHeading, htmlPage, htmlTitle } from '../html-page.ts';
import { TEXT_WIDTH_MM } from '../page-format.ts';
import { escapeMarkup } from '../printable.ts';
import { chartSvg } from './chart-svg.ts';
import { htmlTable } from './html-table.ts';

export const ANNEX_HEADING = '附件：数据图表';

/** Pixels: CSS counts 96 to the inch. */
const CHART_WIDTH = Math.floor((TEXT_WIDTH_MM / 25.4) * 96);

/** Between the numbers of one chart and the heading of the next. */
const BLOCK_GAP_MM = 7;

/** Dark and light in turns, so that neighbours differ on paper without colour; patterns beside that. */
const ON_PAPER: ChartLook = {
  colors: ['#24568f', '#dcae5c', '#2b6a3d', '#a9c4e4', '#576070', '#b5d6bd'],
  patterns: ['#ffffff', '#000000'],
  ...{ late: '#b3261e', text: '#000000', line: '#c8c8c8', ground: '#ffffff' },
  // Names without quotation marks: they stand inside an attribute.
  font: cssFamily(FANG_SONG).replaceAll('"', ''),
  fontSize: 13,
};

/** The annex of a report as one HTML file, to be printed as the report is. */
export function renderAnnex(printed: PrintedReport, source: AnnexSource): string {
  const { organ, year } = printed.document;
  const charts = annexCharts(printed, source);
  return htmlPage({
    title: `${organ}${year}年政府信息公开工作年度报告${ANNEX_HEADING}`,
    organ,
    body: [
      `<p style="font-family:${cssFamily(HEI_TI).replaceAll('"', "'")}">${ANNEX_HEADING}</p>`,
      htmlTitle([`${organ}${year}年`, '政府信息公开工作数据图表']),
      ...(charts.length === 0
        ? ['<p class="body">本年度没有可以画图的数据。</p>']
        : charts.map(chartBlock)),
    ],
  });
}

/** The heading, the picture and the numbers of a chart stay on one page. */
function chartBlock(chart: Chart, at: number): string {
  const heading = `${NUMERALS[at] ?? at + 1}、${chart.title}（单位：${chart.unit}）`;
  const picture = chartSvg(chart, ON_PAPER, CHART_WIDTH);
  return [
    `<div class="unsplit" style="margin-bottom:${BLOCK_GAP_MM}mm">`,
    htmlHeading(1, heading),
    `<div style="letter-spacing:0;line-height:0;margin:2mm 0" data-chart="${escapeMarkup(chart.id)}">${picture}</div>`,
    htmlTable(numbersTable(chart), at + 1),
    '</div>',
  ].join('\n');
}

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

function numbersTable(chart: Chart): ReportTable {
  const { head, rows } = chartTable(chart);
  return {
    ...{ kind: 'table', id: chart.id, title: chart.title, headRows: 1 },
    columnWidths: head.map((_, at) => (at === 0 ? FIRST_COLUMN : OTHER_COLUMNS)),
    rows: [
      head.map((name) => label(name)),
      ...rows.map(({ name, cells }) => [leftLabel(name), ...cells.map(numberCell)]),
    ],
  };
}

/** Relative widths. */
const FIRST_COLUMN = 3;
const OTHER_COLUMNS = 2;

function numberCell({ value, text, mark }: ChartCell): ReportCell {
  if (value === null || mark === null) return label(text);
  return { kind: 'figure', figure: mark.figure, value, text, colSpan: 1, rowSpan: 1 };
}
