import { expect, test, vi } from 'vitest';
import { chineseDate } from '../../core/calendar/local-date.ts';
import { ReportDocument } from '../../core/annual-report/document.ts';
import { renderDocx } from './docx.ts';
import { label, paragraph } from './golden/blocks.ts';
import { FORM_2019_REPORT } from './golden/form-2019.ts';
import { FORM_2021_REPORT } from './golden/form-2021.ts';
import { PRINTED_REPORTS, printedReport } from './golden/printed.ts';
import { THREE_PART_REPORT } from './golden/three-part.ts';
import { renderHtml } from './html.ts';
import { renderJson } from './json.ts';
import { expectedCells, readDocx, readHtml } from '../../testing/read-back.ts';
import { expectedReadBack, readJson, readXlsxTables } from '../../testing/report-read-back.ts';
import { figureHeads } from './table-heads.ts';
import { renderXlsx } from './xlsx.ts';

const NASTY = '<b>&"\'=1+1</b> ]]> \u0007\ud800 ${x}';
const NASTY_PRINTED = '<b>&"\'=1+1</b> ]]> \ufffd ${x}';

const nastyReport = ReportDocument.parse({
  ...THREE_PART_REPORT,
  titleLines: [NASTY, '第二行'],
  organ: NASTY,
  blocks: [
    { kind: 'heading', level: 1, text: NASTY },
    paragraph(NASTY, { kind: 'figure', figure: '"><i>', value: 1, text: '一\n一' }),
    {
      kind: 'table',
      id: 'nasty',
      title: NASTY,
      columnWidths: [1, 2],
      headRows: 1,
      rows: [[label(NASTY, { colSpan: 2 })], [label('甲'), label(NASTY)]],
    },
  ],
});

function expected(document: ReportDocument) {
  return expectedReadBack(document, chineseDate(document.signedOn ?? ''));
}

test.each(PRINTED_REPORTS)(
  'all formats of %s carry the same words and cells',
  async (_name, printed) => {
    const { document: report } = printed;
    const wanted = expected(report);
    expect(await readDocx(await renderDocx(report))).toEqual(wanted);
    expect(readHtml(renderHtml(report))).toEqual(wanted);
    const tables = printed.tables.map(expectedCells);
    expect(wanted.tables.length === 0 || wanted.tables).toEqual(
      wanted.tables.length === 0 || tables,
    );
    // The statutory tables go out with every template: the three parts have none in their text.
    expect(await readXlsxTables(await renderXlsx(printed), 3)).toEqual(tables);
    const data = readJson(renderJson(printed));
    expect(data.document).toEqual(report);
    expect(data.tables).toEqual(printed.tables);
  },
);

test.each([
  ['form-2019', FORM_2019_REPORT, 23 * 7 + 15 + 22],
  ['form-2021', FORM_2021_REPORT, 25 * 7 + 15 + 10],
] as const)('the golden %s has a different number in every cell', (_name, report, count) => {
  const cells = report.blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []))
    .filter((cell) => cell.kind === 'figure');
  expect(cells).toHaveLength(count);
  expect(new Set(cells.map((cell) => cell.text)).size).toBe(cells.length);
});

test('text is data in every format: no markup, no broken file, no lost character', async () => {
  const wanted = {
    lines: [
      `${NASTY_PRINTED}第二行`,
      NASTY_PRINTED,
      `${NASTY_PRINTED}一 一`,
      NASTY_PRINTED,
      '2021年1月28日',
    ],
    tables: [{ '0:0': NASTY_PRINTED, '1:0': '甲', '1:1': NASTY_PRINTED }],
  };
  expect(await readDocx(await renderDocx(nastyReport))).toEqual(wanted);
  const html = renderHtml(nastyReport);
  expect(readHtml(html)).toEqual(wanted);
  expect(html).not.toContain('<b>');
  expect(html).not.toContain('"><i>');
  // A table of the office's own stands behind the statutory ones.
  const sheets = await readXlsxTables(await renderXlsx(printedReport(nastyReport)), 4);
  expect(sheets.slice(3)).toEqual(wanted.tables);
});

test.each(PRINTED_REPORTS)(
  'the same document always gives the same bytes (%s)',
  async (_name, printed) => {
    const { document: report } = printed;
    const render = async (now: string) => {
      vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] });
      try {
        return [
          await renderDocx(report),
          renderHtml(report),
          await renderXlsx(printed),
          renderJson(printed),
        ];
      } finally {
        vi.useRealTimers();
      }
    };
    expect(await render('2021-01-28T08:00:00Z')).toEqual(await render('2031-12-31T20:00:07Z'));
    // The order of keys in memory is not the document's meaning.
    const reordered = Object.fromEntries(Object.entries(printed).reverse()) as typeof printed;
    expect(renderJson(reordered)).toBe(renderJson(printed));
  },
);

test('every figure can be found in the HTML by its name', () => {
  const html = renderHtml(FORM_2019_REPORT);
  const found = [...html.matchAll(/data-figure="([^"]*)"[^>]*>([^<]*)</g)].map(
    ([, figure, text]) => ({ figure, text }),
  );
  const inOrder = FORM_2019_REPORT.blocks.flatMap((block) => {
    if (block.kind === 'heading') return [];
    return (block.kind === 'table' ? block.rows.flat() : block.spans).flatMap((part) =>
      part.kind === 'figure' ? [{ figure: part.figure, text: part.text }] : [],
    );
  });
  expect(found).toEqual(inOrder);
});

test('the HTML loads nothing from elsewhere and runs nothing', () => {
  const html = renderHtml(FORM_2019_REPORT);
  expect(html).not.toMatch(/<(script|link|img|iframe|object)|url\(|@import|https?:|javascript:/i);
  expect(html).not.toMatch(/\son\w+=/i);
});

test('the HTML names its parts for screen readers', () => {
  const html = renderHtml(FORM_2019_REPORT);
  expect(html).toContain('<html lang="zh-CN">');
  expect(html).toContain('<caption>表三 收到和处理政府信息公开申请情况</caption>');
  expect(html).toMatch(/<th id="t2h\d+" scope="col" colspan="5">法人或其他组织<\/th>/);
  expect(html).toMatch(/<th id="t2h\d+" scope="row" rowspan="20">三、本年度办理结果<\/th>/);
  expect(html).toMatch(/<th id="t2h\d+" scope="row" class="left">1.属于国家秘密<\/th>/);
  // Each 第二十条第（…）项 heads a part of table 二 that is not split between two pages.
  expect(
    html.match(/<tbody class="unsplit">\n<tr><th id="t1h\d+" scope="rowgroup" colspan="4"/g),
  ).toHaveLength(5);
  expect(html.match(/<h1>/g)).toHaveLength(1);
  expect(html.match(/<thead>/g)).toHaveLength(2);
});

test('a figure under merged heads names every one of them', () => {
  const { tables } = printedReport(FORM_2021_REPORT);
  const named = (figure: string): readonly string[] => {
    const html = renderHtml(FORM_2021_REPORT);
    const heads = new RegExp(`headers="([^"]*)" data-figure="${figure}"`).exec(html)?.[1] ?? '';
    return heads
      .split(' ')
      .map((id) => new RegExp(`<th id="${id}" [^>]*>([^<]*)<`).exec(html)?.[1] ?? '');
  };
  expect(named('table2.penalties.1')).toEqual([
    ...['第二十条第（六）项', '本年处理决定数量', '行政处罚'],
  ]);
  expect(named('table3.6.3')).toEqual([
    ...['申请人情况', '法人或其他组织', '科研机构'],
    ...['三、本年度办理结果', '（三）不予公开', '2.其他法律行政法规禁止公开'],
  ]);
  expect(named('table4.7')).toEqual(['行政诉讼', '未经复议直接起诉', '结果纠正']);
  const heads = tables.flatMap((table) => [...figureHeads(table).values()]);
  expect(heads).toHaveLength(200);
  expect(heads.filter((labels) => labels.length < 2)).toEqual([]);
});

test('a draft without a date is signed without one', async () => {
  const draft = { ...THREE_PART_REPORT, signedOn: null };
  const lines = (await readDocx(await renderDocx(draft))).lines;
  expect(lines.at(-1)).toBe('勐往乡人民政府');
  expect(readHtml(renderHtml(draft)).lines).toEqual(lines);
});
