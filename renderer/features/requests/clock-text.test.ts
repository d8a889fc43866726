import { describe, expect, test } from 'vitest';
import type { RequestClock } from '../../../electron/core/requests/record-fields.ts';
import { clockLook, clockText, nextDueText, pressing, shortClockText } from './clock-text.ts';

const running: RequestClock = {
  dueOn: '2024-10-16',
  provisional: false,
  localDueOn: '2024-10-16',
  localName: '西双版纳州',
  warnOn: '2024-10-16',
  waitingFor: null,
  workdaysLeft: 6,
  stopped: false,
  onTime: null,
};

function lookOf(clock: Partial<RequestClock>): string {
  return clockLook({ state: 'in-progress', clock: { ...running, ...clock } });
}

describe('a running clock', () => {
  test('tells the exact workdays and the day', () => {
    expect(clockText(running)).toBe('剩 6 个工作日 · 2024-10-16 周三到期');
    expect(clockText({ ...running, workdaysLeft: 0 })).toBe('今天到期 · 2024-10-16 周三到期');
    expect(clockText({ ...running, workdaysLeft: -2 })).toBe(
      '超期 2 个工作日 · 2024-10-16 周三到期',
    );
  });

  test('is amber in the last three workdays and red only when late', () => {
    expect([4, 3, 0, -1].map((workdaysLeft) => lookOf({ workdaysLeft }))).toEqual([
      'active',
      'soon',
      'soon',
      'late',
    ]);
  });

  test('says when its day is only estimated', () => {
    expect(clockText({ ...running, provisional: true })).toContain('周三（暂估）到期');
  });

  test('warns by the local calendar where that ends earlier, and names the statutory day', () => {
    const local = { ...running, workdaysLeft: 4, localDueOn: '2024-10-14', warnOn: '2024-10-14' };
    expect(clockText(local)).toBe(
      '剩 4 个工作日 · 2024-10-14 周一到期（西双版纳州历） · 法定期限 2024-10-16 周三',
    );
  });
});

test('a clock without a date says what it waits for', () => {
  const none = { ...running, dueOn: null, localDueOn: null, warnOn: null, workdaysLeft: null };
  expect(clockText({ ...none, waitingFor: 'payment' })).toBe('等待缴费，缴清后重新起算');
  expect(lookOf({ ...none, waitingFor: 'consultation' })).toBe('history');
});

test('a stopped clock says whether it was in time', () => {
  const stopped = { ...running, workdaysLeft: null, stopped: true };
  expect(clockText({ ...stopped, onTime: true })).toBe('按期办结 · 2024-10-16 周三到期');
  expect([true, false, null].map((onTime) => lookOf({ ...stopped, onTime }))).toEqual([
    'done',
    'late',
    'history',
  ]);
});

test('in a narrow column an open case shows its due date and a closed one the day of closing', () => {
  expect(shortClockText({ clock: running, closedOn: null })).toBe('剩 6 个工作日 · 2024-10-16');
  const clock = { ...running, workdaysLeft: null, stopped: true, onTime: true };
  expect(shortClockText({ clock, closedOn: '2024-09-27' })).toBe('按期办结 · 2024-09-27');
  const waiting = { ...running, warnOn: null, workdaysLeft: null, waitingFor: 'payment' as const };
  expect(shortClockText({ clock: waiting, closedOn: null })).toBe('等待缴费，缴清后重新起算');
});

test('a case is pressing when it is to be confirmed today, late, or due in three workdays', () => {
  const clock = { ...running, workdaysLeft: 3 };
  expect(pressing({ state: 'awaiting-confirmation', clock: running })).toBe('confirm');
  expect(pressing({ state: 'drafting', clock })).toBe('soon');
  expect(pressing({ state: 'drafting', clock: { ...clock, workdaysLeft: -1 } })).toBe('late');
  expect(pressing({ state: 'drafting', clock: running })).toBeNull();
  expect(pressing({ state: 'closed', clock: { ...clock, stopped: true } })).toBeNull();
});

test('another due date is named with its day', () => {
  const due = { what: '第三方意见', on: '2024-05-20', provisional: false, ours: false };
  expect(nextDueText(due)).toBe('第三方意见 2024-05-20 周一');
});
