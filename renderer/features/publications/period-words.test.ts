import { expect, test } from 'vitest';
import { countWords, dayReason, dueWords } from './period-words.ts';

const plain = { isBase: false };

test.each([
  [{ number: null, mark: '', name: '' }, true, '信息变更当日，不计入（民法典第二百零一条）'],
  [{ number: null, mark: '休', name: '国庆节' }, false, '国庆节放假'],
  [{ number: null, mark: '周末', name: '' }, false, '周末'],
  [{ number: 4, mark: '班', name: '国庆节' }, false, '国庆节调休上班'],
  [{ number: 5, mark: '', name: '' }, false, ''],
  [{ number: null, mark: '', name: '' }, false, '期限已满'],
] as const)('%o is explained', (day, isBase, words) => {
  expect(dayReason({ isBase }, day, 'changed')).toBe(words);
});

test('a day of forming is called so', () => {
  const day = { number: null, mark: '' as const, name: '' };
  expect(dayReason({ isBase: true }, day, 'formed')).toContain('信息形成当日');
  expect(dayReason(plain, { ...day, number: 1 }, 'formed')).toBe('');
});

test('a counted day says its number', () => {
  expect([countWords(3), countWords(null)]).toEqual(['第 3 个', '不计']);
});

test('the due date names the local one only where it differs', () => {
  const national = { date: '2020-09-17', provisional: false };
  const ledger = { national, local: national, localName: '西双版纳州', localGaps: [], days: [] };
  expect(dueWords(ledger)).toBe('2020-09-17 周四到期');
  const local = { date: '2020-09-18', provisional: false };
  expect(dueWords({ ...ledger, national: { ...national, provisional: true }, local })).toBe(
    '2020-09-17 周四到期（暂估）；西双版纳州历 2020-09-18 周五',
  );
});
