import { expect, test } from 'vitest';
import { earlierCells } from '../../../electron/core/annual-report/years/earlier-cells.ts';
import type { EarlierReport } from '../../../electron/core/annual-report/years/earlier-report-view.ts';
import {
  changedValues,
  isStoredPartly,
  narrativeOf,
  readCells,
  storedFields,
} from './earlier-draft.ts';

const REPORT: EarlierReport = {
  ...{ year: 2020, form: 'form-2019', closed: null, paper: '2020 年度报告' },
  ...{ publishedOn: '2021-01-28', wrong: null, counted: {}, exported: null, before: {} },
  values: { 'table3.D.total': 1, 'table2.licence.change': -8, 'table2.procurement.amount': 29 },
  text: { overview: [{ kind: 'paragraph', text: '全年公开 166 篇。' }] },
  isTownship: true,
};
const CELLS = earlierCells(2020);

test('an untouched screen changes nothing', () => {
  const { cells, sections } = storedFields(REPORT);
  expect(cells['table2.procurement.amount']).toBe('0.29');
  const { values, faults } = readCells(CELLS, cells);
  expect(faults.size).toBe(0);
  expect(changedValues(REPORT, values)).toEqual({});
  expect(narrativeOf(sections)).toEqual(REPORT.text);
});

test('only what was changed is sent, an emptied cell as not known', () => {
  const { cells } = storedFields(REPORT);
  const typed = { ...cells, 'table3.D.total': '', 'table3.A.other': '２' };
  expect(changedValues(REPORT, readCells(CELLS, typed).values)).toEqual({
    ...{ 'table3.D.total': null, 'table3.A.other': 2 },
  });
});

test('a text that is no number is told at its cell', () => {
  const { values, faults } = readCells(CELLS, { 'table3.A.other': '/' });
  expect(values.size).toBe(0);
  expect([...faults.keys()]).toEqual(['table3.A.other']);
});

test('a few figures typed for the next year are known as a part', () => {
  expect(isStoredPartly(REPORT)).toBe(true);
  expect(isStoredPartly({ ...REPORT, values: {} })).toBe(false);
  const all = Object.fromEntries(CELLS.map(({ code }) => [code, 0]));
  expect(isStoredPartly({ ...REPORT, values: all })).toBe(false);
});
