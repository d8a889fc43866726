import { afterEach, describe, expect, test } from 'vitest';
import { officeDay } from '../calendar/office-day.ts';
import { clockDoubt } from './clock-doubt.ts';

const zone = process.env['TZ'];
afterEach(() => {
  process.env['TZ'] = zone;
});

describe.each(['Asia/Shanghai', 'UTC', 'America/New_York'])(
  'on a PC in the zone %s',
  (timeZone) => {
    // Half past eight in the evening in New York, summer time ending that night.
    const lastEntry = '2024-11-03T00:30:00.000Z';

    test.each([
      ['2024-11-03', null],
      ['2024-11-02', 'backwards'],
      ['2023-11-03', 'backwards'],
      ['2024-11-04', null],
      ['2024-12-18', null],
      ['2024-12-19', 'jumped'],
      ['2034-11-03', 'jumped'],
    ])('after an entry of 3 November 2024, the day %s is %s', (today, kind) => {
      process.env['TZ'] = timeZone;
      const doubt = clockDoubt(lastEntry, today);
      expect(doubt?.kind ?? null).toBe(kind);
      if (doubt) expect(doubt).toMatchObject({ lastSeen: '2024-11-03', now: today });
    });

    test('the day begins at midnight in the office', () => {
      process.env['TZ'] = timeZone;
      expect(officeDay('2020-12-31T15:59:59.999Z')).toBe('2020-12-31');
      expect(officeDay('2020-12-31T16:00:00.000Z')).toBe('2021-01-01');
      expect(clockDoubt('2020-12-31T16:00:00.000Z', '2020-12-31')?.kind).toBe('backwards');
    });
  },
);

test('a ledger without an entry says nothing about the clock', () => {
  expect(clockDoubt(null, '1999-01-01')).toBeNull();
});
