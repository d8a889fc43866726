import { expect, test } from 'vitest';
import { enteredRecord } from './figure-records.ts';

test('a figure entered before eight in the morning stands under the office’s day', () => {
  const entry = { code: 'table2.licence.decisions', value: 3, source: '许可台账' } as const;
  const record = enteredRecord({ ...entry, recordedAt: '2021-01-04T23:30:00.000Z' });
  expect(record).toMatchObject({ title: '许可台账', date: '2021-01-05' });
});
