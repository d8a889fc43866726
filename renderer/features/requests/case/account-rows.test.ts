import { expect, test } from 'vitest';
import { accountRows } from './account-rows.ts';

const day = (date: string, counted: number | null, why = '工作日') => ({ date, counted, why });

test('a day that only the local calendar skips gives its reason beside', () => {
  const rows = accountRows({
    national: { dueOn: '2023-04-13', days: [day('2023-04-12', 19), day('2023-04-13', 20)] },
    local: {
      dueOn: '2023-04-14',
      days: [day('2023-04-12', null, '泼水节放假'), day('2023-04-13', 19), day('2023-04-14', 20)],
    },
  });
  expect(rows.map(({ local }) => local)).toEqual([
    '不计（泼水节放假）',
    '第 19 个',
    '第 20 个，到期（工作日）',
  ]);
  expect(rows.map(({ isDue }) => isDue)).toEqual([false, true, false]);
});

test('after the national period has ended the day says so', () => {
  const [, after] = accountRows({
    national: { dueOn: '2023-04-13', days: [day('2023-04-13', 20)] },
    local: { dueOn: '2023-04-14', days: [day('2023-04-13', 19), day('2023-04-14', 20)] },
  });
  expect(after).toMatchObject({ counted: null, why: '期限已满' });
});

test('a local period that ended earlier has nothing more to say', () => {
  const rows = accountRows({
    national: { dueOn: '2022-04-19', days: [day('2022-04-18', 19), day('2022-04-19', 20)] },
    local: { dueOn: '2022-04-18', days: [day('2022-04-18', 20)] },
  });
  expect(rows.at(-1)?.local).toBe('期限已满');
});
