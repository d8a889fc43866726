import { expect, test } from 'vitest';
import type { CalendarEntry } from '../../calendar/calendar-entry.ts';
import { createWorkdayCalendar } from '../../calendar/workday-calendar.ts';
import { planImport } from './plan.ts';

const off = (date: string, name: string): CalendarEntry => ({ date, kind: 'off', name });
const shipped = [off('2026-01-01', '元旦'), off('2026-10-01', '国庆节')];
const local = [off('2026-04-14', '泼水节')];
const calendars = {
  national: createWorkdayCalendar({ national: shipped }),
  local: createWorkdayCalendar({ national: shipped, local }),
};
const nothingAdded = () => undefined;

test('a day not listed yet is added, with what the calendar says of it now', () => {
  const days = [
    { date: '2026-02-16', kind: 'off' as const, name: '春节' },
    { date: '2026-02-14', kind: 'work' as const, name: '春节' },
  ];
  expect(planImport(days, 'national', calendars, nothingAdded)).toEqual([
    { ...days[0], change: 'add', now: { isWorkday: true, name: '' } },
    { ...days[1], change: 'add', now: { isWorkday: false, name: '' } },
  ]);
});

test('what the program’s own table says already stays, under whatever name', () => {
  const days = [{ date: '2026-10-01', kind: 'off' as const, name: '国庆节、中秋节' }];
  expect(planImport(days, 'national', calendars, nothingAdded)[0]?.change).toBe('same');
});

test('a day that the program’s own table has otherwise is added over it', () => {
  const days = [{ date: '2026-10-01', kind: 'work' as const, name: '国庆节' }];
  expect(planImport(days, 'national', calendars, nothingAdded)[0]).toMatchObject({
    change: 'add',
    now: { isWorkday: false, name: '国庆节' },
  });
});

test('the office’s own entry is replaced only where it differs', () => {
  const day = { date: '2026-04-15', kind: 'off' as const, name: '泼水节' };
  const change = (added: { kind: 'off' | 'work'; name: string }) =>
    planImport([day], 'local', calendars, () => added)[0]?.change;
  expect(change({ kind: 'off', name: '泼水节' })).toBe('same');
  expect(change({ kind: 'off', name: '傣历新年' })).toBe('replace');
  expect(change({ kind: 'work', name: '泼水节' })).toBe('replace');
});

test('a national day off is no local one: the prefecture’s notice may list it of its own', () => {
  const days = [
    { date: '2026-04-14', kind: 'off' as const, name: '泼水节' },
    { date: '2026-01-01', kind: 'off' as const, name: '元旦' },
  ];
  expect(planImport(days, 'local', calendars, nothingAdded).map(({ change }) => change)).toEqual([
    'same',
    'add',
  ]);
  expect(planImport(days, 'national', calendars, nothingAdded).map(({ change }) => change)).toEqual(
    ['add', 'same'],
  );
});
