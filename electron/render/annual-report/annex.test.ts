// The annex prints the report's own figures: as numbers under each chart, and as long as the bars are.

import { beforeAll, describe, expect, test } from 'vitest';
import { figureCatalogue } from '../../core/annual-report/figures.ts';
import { withValue } from '../../core/annual-report/figure-values.ts';
import { annexCharts } from '../../core/annual-report/years/annex-charts.ts';
import type { AnnexSource } from '../../core/annual-report/years/annex-charts.ts';
import { compareYears } from '../../core/annual-report/years/compare-years.ts';
import type { KnownYear } from '../../core/annual-report/years/compare-years.ts';
import { printWithChromium } from '../../platform/chromium-print.ts';
import {
  letRootPrint,
  missingForHtml,
  pdfFacts,
  printedWords,
  skipped,
} from '../../testing/printed-page.ts';
import { annexFile } from './annex-file.ts';
import { renderAnnex } from './annex.ts';
import { printedReport } from './golden/printed.ts';
import { FORM_2021_REPORT } from './golden/form-2021.ts';

beforeAll(letRootPrint);

const COLUMNS = [
  { id: 1, name: '通知公告' },
  { id: 2, name: '工作动态' },
  { id: 3, name: '政策解读' },
];
const { year } = FORM_2021_REPORT;
const THIS_YEAR: Readonly<Record<string, number>> = {
  ...{ 'publications.total': 136, 'publications.byColumn.1': 3, 'publications.byColumn.2': 133 },
  ...{ 'publications.timelyRate': 98.5, 'requests.received': 4, 'requests.disclosed': 2 },
  ...{ 'requests.refused': 1, 'requests.open': 1, 'hotline.received': 12, 'hotline.closed': 11 },
  ...{ 'hotline.onTime': 10, 'hotline.onTimeRate': 83.3, 'surveys.rounds': 2 },
  'surveys.satisfactionRate': 92.5,
};

const PRINTED = printedReport(FORM_2021_REPORT, {
  figures: figureCatalogue(COLUMNS).map((figure) => withValue(figure, THIS_YEAR[figure.id] ?? 0)),
});

function known(of: number, values: Readonly<Record<string, number>>): KnownYear {
  // A rate of nothing is not known; all else that nobody did is 0.
  const counted = figureCatalogue(COLUMNS).filter(
    ({ id }) => id !== 'surveys.satisfactionRate' || id in values,
  );
  const all = counted.map(({ id }) => {
    return [id, { value: values[id] ?? 0, origin: 'ledger' as const }] as const;
  });
  return { year: of, origin: 'ledger', words: '台账', values: new Map(all) };
}

/** The ledger has gone on since the report: its own year is counted otherwise now. */
const SOURCE: AnnexSource = {
  months: Array.from({ length: 12 }, (_, at) => ({
    ...{ month: at + 1, editions: 10 + at, timely: 10 + at - (at % 3), referrals: 1 },
  })),
  rounds: [
    { title: '群众满意度测评', validSheets: 60, satisfiedSheets: 57 },
    { title: '群众满意度测评', validSheets: 20, satisfiedSheets: 17 },
  ],
  years: compareYears(
    [
      { year: year - 2, origin: null, words: '没有数据', values: new Map() },
      known(year - 1, { 'publications.byColumn.2': 90, 'hotline.received': 9 }),
      known(year, { 'publications.byColumn.2': 140, 'hotline.received': 15 }),
    ],
    COLUMNS,
  ),
};

/** The table under a chart, read from the page: a row's label and its numbers. */
function numbersOf(html: string, chart: string): string[][] {
  const block = html.slice(html.indexOf(`data-chart="${chart}"`));
  const table = block.slice(block.indexOf('<table'), block.indexOf('</table>'));
  return [...table.matchAll(/<tr>(.*?)<\/tr>/gu)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gu)].map(([, text = '']) => text),
  );
}

describe('the annex', () => {
  const html = renderAnnex(PRINTED, SOURCE);

  test('prints the figures of the report, not what the ledger counts since', () => {
    expect(numbersOf(html, 'columns')).toEqual([
      ...[
        ['栏目', '数量'],
        ['通知公告', '3'],
        ['工作动态', '133'],
      ],
    ]);
    expect(numbersOf(html, 'years-columns')).toEqual([
      ['年份', '通知公告', '工作动态'],
      [`${year - 1} 年`, '0', '90'],
      [`${year} 年`, '3', '133'],
    ]);
    expect(numbersOf(html, 'years-hotline').at(-1)).toEqual([`${year} 年`, '12', '11', '10']);
    expect(numbersOf(html, 'years-timeliness').at(-1)).toEqual([`${year} 年`, '98.5%', '83.3%']);
  });

  test('splits every month into what was in time and what was late', () => {
    const [head = [], timely = [], late = []] = numbersOf(html, 'timeliness');
    expect([head[0], head[12], timely[0], late[0]]).toEqual(['月份', '12 月', '按时', '逾期']);
    expect(timely.slice(1).map((text, at) => Number(text) + Number(late[at + 1]))).toEqual(
      SOURCE.months.map(({ editions }) => editions),
    );
  });

  test('draws every chart with its numbers beside it, and each number in the picture too', () => {
    const charts = annexCharts(PRINTED, SOURCE);
    expect(charts.map(({ id }) => id)).toEqual([
      ...['columns', 'timeliness', 'outcomes', 'hotline', 'satisfaction'],
      ...['years-columns', 'years-timeliness', 'years-outcomes', 'years-hotline', 'years-surveys'],
      'years-satisfaction',
    ]);
    expect(html.match(/<svg /gu)).toHaveLength(charts.length);
    const picture = html.slice(html.indexOf('data-chart="columns"'), html.indexOf('</svg>'));
    expect(picture).toContain('>133</text>');
    expect(picture).toContain('>工作动态</text>');
  });

  test('prints 满意率 by round with its sheets, and of the year as the report has it', () => {
    expect(numbersOf(html, 'satisfaction')).toEqual([
      ['测评评议（满意份数/有效份数）', '满意率（很满意＋满意）'],
      ['1. 群众满意度测评（57/60）', '95%'],
      ['2. 群众满意度测评（17/20）', '85%'],
    ]);
    expect(numbersOf(html, 'years-satisfaction')).toEqual([
      ['年份', '满意率（很满意＋满意）'],
      [`${year - 1} 年`, '—'],
      [`${year} 年`, '92.5%'],
    ]);
  });

  test('draws no 满意率 that nobody counted', () => {
    const unknown = ({ id }: { readonly id: string }) => id !== 'surveys.satisfactionRate';
    const charts = annexCharts(
      { year, figures: PRINTED.figures.filter(unknown) },
      { ...SOURCE, rounds: [] },
    );
    const ids = charts.map(({ id }) => id);
    expect(ids).toContain('years-surveys');
    expect(ids.filter((id) => id.endsWith('satisfaction'))).toEqual([]);
  });

  test('draws bars as long as their numbers', () => {
    const picture = html.slice(html.indexOf('data-chart="columns"'), html.indexOf('</svg>'));
    // M71 17l9.4 0l0 18…: from the axis so many pixels to the right.
    const bars = [...picture.matchAll(/<path d="M\S+ \S+l(\S+) 0l[^"]*" fill="#24568f"/gu)];
    const [few = 0, many = 0] = bars.map(([, length]) => Number(length));
    expect(bars).toHaveLength(2);
    expect(many / few).toBeCloseTo(133 / 3, 0);
  });

  test('leaves out what has nothing to show, and says so when that is all', () => {
    const figures = PRINTED.figures.map((figure) => ({ ...figure, value: 0 }));
    const months = SOURCE.months.map((month) => ({ ...month, editions: 0, timely: 0 }));
    const years = compareYears([known(year, {})], COLUMNS);
    const empty = renderAnnex({ ...PRINTED, figures }, { months, rounds: [], years });
    expect(empty).not.toContain('<svg');
    expect(empty).toContain('本年度没有可以画图的数据');
  });
});

test.skipIf(missingForHtml !== '')(
  `the annex is a PDF of its own on the report’s page, each chart with its table${skipped(missingForHtml)}`,
  async () => {
    const { name, content } = await annexFile(PRINTED, SOURCE, printWithChromium);
    expect(name).toMatch(/年度报告（六部分）（附件：数据图表）\.pdf$/u);
    expect(pdfFacts(content).info['Title']).toContain('附件：数据图表');
    const pages = printedWords(content);
    const words = pages.flat().map(({ text }) => text);
    expect(words).toContain('133');
    // A heading and the last row of its table: 十二月 of 按时公开.
    const on = (text: string) =>
      pages.findIndex((page) => page.some((word) => word.text.includes(text)));
    expect(on('各月按时公开情况')).toBeGreaterThanOrEqual(0);
    const left = pages.flat().map(({ x }) => x);
    expect(Math.min(...left)).toBeGreaterThan(27.5);
    expect(Math.max(...left)).toBeLessThan(210 - 26);
  },
  90_000,
);
