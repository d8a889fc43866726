import { expect, test } from 'vitest';
import { clockLook, clockText, shortClockText, stateTag } from './clock-text.ts';

const open = { dueOn: '2020-09-17', provisional: false, timely: null };

test.each([
  [{ ...open, workdaysLeft: 15 }, '剩 15 个工作日 · 2020-09-17 周四到期', null],
  [{ ...open, workdaysLeft: 3 }, '剩 3 个工作日 · 2020-09-17 周四到期', 'soon'],
  [{ ...open, workdaysLeft: 0 }, '今天到期 · 2020-09-17 周四到期', 'soon'],
  [{ ...open, workdaysLeft: -2 }, '逾期 2 个工作日 · 2020-09-17 周四到期', 'late'],
  [
    { ...open, workdaysLeft: 9, provisional: true },
    '剩 9 个工作日 · 2020-09-17 周四到期（暂估）',
    null,
  ],
  [{ ...open, workdaysLeft: null, timely: true }, '按期发布 · 2020-09-17 周四到期', null],
  [{ ...open, workdaysLeft: null, timely: false }, '逾期发布 · 2020-09-17 周四到期', 'late'],
  [{ ...open, workdaysLeft: null }, '', null],
])('%j reads %s', (clock, text, look) => {
  expect(clockText(clock)).toBe(text);
  expect(clockLook(clock)).toBe(look);
});

test('a narrow column leaves the weekday out', () => {
  expect(shortClockText({ ...open, workdaysLeft: 6 })).toBe('剩 6 个工作日 · 2020-09-17');
});

test('a document out of force says how', () => {
  expect(stateTag({ state: 'repealed', endKind: 'expired' }).word).toBe('已失效');
  expect(stateTag({ state: 'published', endKind: null })).toEqual({ look: 'done', word: '已发布' });
});
