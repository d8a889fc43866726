import { expect, test } from 'vitest';
import { yearlyFigures } from '../../../electron/core/annual-report/yearly-figures.ts';
import { changedEntries, storedRows } from './yearly-entries.ts';

const figures = yearlyFigures([
  { code: 'fees.amount', value: 223_050, source: '票据', recordedAt: '2021-01-04T01:00:00.000Z' },
]);

test('an untouched form sends nothing', () => {
  expect(changedEntries(figures, storedRows(figures))).toEqual([]);
});

test('money is shown in yuan and sent in fen', () => {
  const rows = storedRows(figures);
  expect(rows['fees.amount']).toEqual({ value: 2230.5, source: '票据' });
  const edited = { ...rows, 'fees.amount': { value: 0.29, source: '票据' } };
  expect(changedEntries(figures, edited)).toEqual([
    { code: 'fees.amount', value: 29, source: '票据' },
  ]);
});

test('an emptied number is sent as 0', () => {
  const edited = { ...storedRows(figures), 'fees.amount': { value: null, source: '票据作废' } };
  expect(changedEntries(figures, edited)).toEqual([
    { code: 'fees.amount', value: 0, source: '票据作废' },
  ]);
});
