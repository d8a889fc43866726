import { expect, test } from 'vitest';
import { sampleFigures } from '../../core/annual-report/testing/sample-year.ts';
import { statutoryTables } from '../../core/annual-report/build-document.ts';
import { FORM_2019_REPORT } from './golden/form-2019.ts';
import { FORM_2021_REPORT } from './golden/form-2021.ts';
import { PRINTED_REPORTS, printedReport } from './golden/printed.ts';
import { THREE_PART_REPORT } from './golden/three-part.ts';
import { renderJson } from './json.ts';
import { ReportFile } from './report-file.ts';

const read = (...report: Parameters<typeof printedReport>) =>
  ReportFile.parse(JSON.parse(renderJson(printedReport(...report))));

test.each(PRINTED_REPORTS)('the data file of %s keeps to its own format', (_name, printed) => {
  const text = renderJson(printed);
  expect(text.endsWith('}\n')).toBe(true);
  expect(ReportFile.parse(JSON.parse(text))).toMatchObject({
    ...{ format: 'gongkai-desk/annual-report', version: 2 },
    ...{ year: printed.year, state: '定稿', reportVersion: 1, form: printed.form },
    ...{ organ: '勐往乡人民政府', reviewer: '玉香', signer: '岩罕' },
    ...{ signedOn: printed.document.signedOn, tables: printed.tables },
  });
});

test('a draft says that it is one', () => {
  const draft = read(
    { ...THREE_PART_REPORT, signedOn: null },
    { version: 0, state: 'drafting', reviewer: null, signer: null, frozenOn: null },
  );
  expect(draft).toMatchObject({ state: '草稿', reportVersion: 0, signedOn: null, signer: null });
});

test('handing a version in does not change its file', () => {
  const [before, after] = (['frozen', 'accepted'] as const).map((state) =>
    renderJson(printedReport(FORM_2021_REPORT, { state })),
  );
  expect(after).toBe(before);
});

test('every figure is listed: of the text with its sentence, of the tables cell by cell', () => {
  const { figures } = read(FORM_2019_REPORT);
  const cells = printedReport(FORM_2019_REPORT).tables.flatMap(({ rows }) => rows.flat());
  expect(figures.filter(({ sentence }) => sentence === '')).toHaveLength(
    cells.filter(({ kind }) => kind === 'figure').length,
  );
  expect(figures).toContainEqual({
    ...{ figure: 'hotline.accepted', name: 'hotline.accepted', value: 9, unit: '', text: '9' },
    ...{
      place: '六、其他需要报告的事项',
      sentence: '2020年受理“12345”政府热线9条，全部在规定时限内办结。',
    },
  });
  expect(figures).toContainEqual({
    ...{ figure: 'table2.procurement.2', name: 'table2.procurement.2', value: 251000, unit: '' },
    ...{ text: '251000元', place: '表二 主动公开政府信息情况', sentence: '' },
  });
});

test('the three parts give their statutory tables with every figure as well', () => {
  const file = read(THREE_PART_REPORT);
  const ids = new Set(file.figures.map(({ figure }) => figure));
  const cells = file.tables.flatMap(({ rows }) => rows.flat());
  expect(cells.filter((cell) => cell.kind === 'figure' && !ids.has(cell.figure))).toEqual([]);
  expect(ids.has('table4.15')).toBe(true);
});

test('figures carry their names, and money the unit in which it is printed', () => {
  const values = sampleFigures({ 'table2.charge.amount': 223_000, 'requests.received': 3 });
  const figures = [...values.values()];
  const charged = read(FORM_2021_REPORT, { figures, tables: statutoryTables(values, 'form-2021') });
  expect(charged.figures).toContainEqual({
    ...{ figure: 'table2.charge.amount', name: '表二·行政事业性收费·本年收费金额' },
    ...{
      value: 0.223,
      unit: '万元',
      text: '0.223',
      place: '表二 主动公开政府信息情况',
      sentence: '',
    },
  });
  const bought = sampleFigures({ 'table2.procurement.amount': 25_100_000 });
  const spent = read(FORM_2019_REPORT, {
    figures: [...bought.values()],
    tables: statutoryTables(bought, 'form-2019'),
  });
  expect(spent.figures.find(({ figure }) => figure === 'table2.procurement.amount')).toMatchObject({
    ...{ value: 251_000, unit: '元', text: '251000元' },
  });
});
