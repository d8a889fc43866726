import { expect, test } from 'vitest';
import { yearlyFigures } from '../../../electron/core/annual-report/yearly-figures.ts';
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
