import { expect, test } from 'vitest';
import { clockText, stateLook } from './clock-text.ts';

const due = { date: '2024-10-16', provisional: false };
const open = { state: 'open', due, usedWorkdays: null, remainingWorkdays: 6 } as const;

test('an open referral tells what is left, amber in the last three workdays', () => {
  expect(clockText(open)).toBe('剩 6 个工作日 · 2024-10-16 周三 到期');
  expect(clockText({ ...open, remainingWorkdays: 0 })).toBe('今天到期 · 2024-10-16 周三 到期');
  expect([stateLook(open), stateLook({ ...open, remainingWorkdays: 3 })]).toEqual([
    'active',
    'soon',
  ]);
  expect(clockText({ ...open, due: { ...due, provisional: true } })).toContain('（暂估）');
});

test('an overdue one tells by how much, a closed one how long it took', () => {
  const overdue = { ...open, state: 'overdue', remainingWorkdays: -2 } as const;
  expect(clockText(overdue)).toBe('超期 2 个工作日 · 应在 2024-10-16 周三 前办结');
  const closed = { ...open, state: 'on-time', usedWorkdays: 4, remainingWorkdays: null } as const;
  expect(clockText(closed)).toBe('用时 4 个工作日 · 期限 2024-10-16 周三');
  expect(clockText({ ...closed, state: 'voided' })).toBe('');
});
