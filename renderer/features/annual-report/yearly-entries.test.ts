import { expect, test } from 'vitest';
import {
  YearlyFigureEntry,
  yearlyFigures,
} from '../../../electron/core/annual-report/yearly-figures.ts';
import { changedEntries, storedRows } from './yearly-entries.ts';

const CHARGE = 'table2.charge.amount';
const recordedAt = '2025-01-06T01:00:00.000Z';

const figures = yearlyFigures(
  [{ code: CHARGE, value: 223_050, source: '票据', recordedAt }],
  'form-2021',
  0,
);

test('an untouched form sends nothing', () => {
  expect(changedEntries(figures, storedRows(figures))).toEqual([]);
});

test('money is shown in yuan and sent in fen', () => {
  const rows = storedRows(figures);
  expect(rows[CHARGE]).toEqual({ value: 2230.5, source: '票据' });
  const edited = { ...rows, [CHARGE]: { value: 0.29, source: '票据' } };
  expect(changedEntries(figures, edited)).toEqual([{ code: CHARGE, value: 29, source: '票据' }]);
});

test('an emptied number is sent as 0', () => {
  const edited = { ...storedRows(figures), [CHARGE]: { value: null, source: '票据作废' } };
  expect(changedEntries(figures, edited)).toEqual([{ code: CHARGE, value: 0, source: '票据作废' }]);
});

test('what was never entered stands empty, is no 0, and a source alone does not make it one', () => {
  const code = 'table2.licence.decisions';
  const rows = storedRows(figures);
  expect(rows[code]).toEqual({ value: null, source: '' });
  const withNone = { ...rows, [code]: { value: 0, source: '许可台账' } };
  expect(changedEntries(figures, withNone)).toEqual([{ code, value: 0, source: '许可台账' }]);
  const [entry] = changedEntries(figures, { ...rows, [code]: { value: null, source: '许可台账' } });
  expect(YearlyFigureEntry.safeParse(entry).error?.issues).toMatchObject([
    { path: ['value'], message: '请填写整数' },
  ]);
});
