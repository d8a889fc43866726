import { expect, test, vi } from 'vitest';
import { systemClock } from './clock.ts';

test('today is the office’s date, whatever zone the PC is set to', () => {
  vi.useFakeTimers({ now: new Date('2020-12-31T16:30:00Z') });
  expect(systemClock.today()).toBe('2021-01-01');
  vi.setSystemTime(new Date('2020-12-31T15:59:59Z'));
  expect(systemClock.today()).toBe('2020-12-31');
  vi.useRealTimers();
});
