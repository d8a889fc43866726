import { expect, test, vi } from 'vitest';
import { officeClock, systemClock } from './clock.ts';

test('today is the office’s date, whatever zone the PC is set to', () => {
  vi.useFakeTimers({ now: new Date('2020-12-31T16:30:00Z') });
  expect(systemClock.today()).toBe('2021-01-01');
  vi.setSystemTime(new Date('2020-12-31T15:59:59Z'));
  expect(systemClock.today()).toBe('2020-12-31');
  vi.useRealTimers();
});

test('a fixed day is taken while trying things out, and never by an installed program', () => {
  const fixedToday = '2020-06-01';
  expect(officeClock({ fixedToday, isPackaged: false }).today()).toBe(fixedToday);
  expect(officeClock({ fixedToday, isPackaged: true })).toBe(systemClock);
});

test.each([undefined, '', '2020-6-1', '2020-02-30'])(
  '%j is no day: the PC decides',
  (fixedToday) => {
    expect(officeClock({ fixedToday, isPackaged: false })).toBe(systemClock);
  },
);
