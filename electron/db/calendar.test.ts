import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { dueInBoth } from '../core/calendar/calendar-pair.ts';
import { addDays, fromDayNumber, dayNumber, yearOf } from '../core/calendar/local-date.ts';
import { openTestDesk } from '../testing/test-desk.ts';
import { loadCalendars } from './calendar.ts';

const calendars = loadCalendars(openTestDesk().db);
const { national, local } = calendars;
const nationalDue = (from: string, n: number): string => national.addWorkdays(from, n).date;

/** Typed from the State Council's notices, independently of the package that ships the data. */
const NOTICES: Readonly<Record<number, { off: readonly string[]; work: readonly string[] }>> = {
  2019: {
    off: [
      '2018-12-30~2019-01-01',
      '02-04~02-10',
      '04-05',
      '05-01~05-04',
      '06-07',
      '09-13',
      '10-01~10-07',
    ],
    work: ['2018-12-29', '02-02', '02-03', '04-28', '05-05', '09-29', '10-12'],
  },
  2020: {
    off: ['01-01', '01-24~02-02', '04-04~04-06', '05-01~05-05', '06-25~06-27', '10-01~10-08'],
    work: ['01-19', '04-26', '05-09', '06-28', '09-27', '10-10'],
  },
  2021: {
    off: [
      '01-01~01-03',
      '02-11~02-17',
      '04-03~04-05',
      '05-01~05-05',
      '06-12~06-14',
      '09-19~09-21',
      '10-01~10-07',
    ],
    work: ['02-07', '02-20', '04-25', '05-08', '09-18', '09-26', '10-09'],
  },
  2022: {
    off: [
      '01-01~01-03',
      '01-31~02-06',
      '04-03~04-05',
      '04-30~05-04',
      '06-03~06-05',
      '09-10~09-12',
      '10-01~10-07',
    ],
    work: ['01-29', '01-30', '04-02', '04-24', '05-07', '10-08', '10-09'],
  },
  2023: {
    off: [
      '2022-12-31~2023-01-02',
      '01-21~01-27',
      '04-05',
      '04-29~05-03',
      '06-22~06-24',
      '09-29~10-06',
    ],
    work: ['01-28', '01-29', '04-23', '05-06', '06-25', '10-07', '10-08'],
  },
  2024: {
    off: [
      '01-01',
      '02-10~02-17',
      '04-04~04-06',
      '05-01~05-05',
      '06-10',
      '09-15~09-17',
      '10-01~10-07',
    ],
    work: ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
  },
  2025: {
    off: ['01-01', '01-28~02-04', '04-04~04-06', '05-01~05-05', '05-31~06-02', '10-01~10-08'],
    work: ['01-26', '02-08', '04-27', '09-28', '10-11'],
  },
  2026: {
    off: [
      '01-01~01-03',
      '02-15~02-23',
      '04-04~04-06',
      '05-01~05-05',
      '06-19~06-21',
      '09-25~09-27',
      '10-01~10-07',
    ],
    work: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  },
};

const MONTHS: Readonly<Record<number, readonly number[]>> = {
  2019: [22, 17, 21, 22, 21, 19, 23, 22, 21, 19, 21, 22],
  2020: [17, 20, 22, 22, 19, 21, 23, 21, 23, 17, 21, 23],
  2021: [20, 17, 23, 22, 19, 21, 22, 22, 22, 17, 22, 23],
  2022: [21, 16, 23, 21, 20, 21, 21, 23, 21, 18, 22, 22],
  2023: [18, 20, 23, 20, 21, 21, 21, 23, 20, 19, 22, 21],
  2024: [22, 18, 21, 22, 21, 19, 23, 22, 21, 19, 21, 22],
  2025: [19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23],
  2026: [21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23],
};

function daysFrom(first: string, last: string): string[] {
  return Array.from({ length: dayNumber(last) - dayNumber(first) + 1 }, (_, i) =>
    fromDayNumber(dayNumber(first) + i),
  );
}

function noticeDays(kind: 'off' | 'work'): Set<string> {
  const full = (text: string, year: string): string =>
    text.length === 5 ? `${year}-${text}` : text;
  return new Set(
    Object.entries(NOTICES).flatMap(([year, lists]) =>
      lists[kind].flatMap((range) => {
        const [first = '', last = first] = range.split('~');
        return daysFrom(full(first, year), full(last, year));
      }),
    ),
  );
}

/**
 * What the package itself answers. It counts in the machine's time zone (west of Greenwich it takes
 * each day for the one before), so a process of its own asks it in the office's zone.
 */
function workdaysByPackage(days: readonly string[]): Set<string> {
  const program = `
    const { isWorkday } = require('chinese-days');
    const days = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
    console.log(JSON.stringify(days.filter((day) => isWorkday(day))));`;
  const output = execFileSync(process.execPath, ['-e', program], {
    input: JSON.stringify(days),
    env: { ...process.env, TZ: 'Asia/Shanghai' },
    encoding: 'utf8',
  });
  return new Set(JSON.parse(output) as string[]);
}

describe('the national calendar', () => {
  it('knows 2004 to 2026', () => {
    expect(national.covered).toEqual({ from: 2004, to: 2026 });
  });

  it.each(Object.entries(MONTHS))('has the workdays of each month of %s', (year, expected) => {
    const months = expected.map((_, month) => {
      const first = `${year}-${String(month + 1).padStart(2, '0')}-01`;
      const next =
        month === 11
          ? `${Number(year) + 1}-01-01`
          : `${year}-${String(month + 2).padStart(2, '0')}-01`;
      return national.workdaysIn(addDays(first, -1), addDays(next, -1)).days;
    });
    expect(months).toEqual(expected);
  });

  it('agrees with the notices and with chinese-days on every day of 2019–2026', () => {
    const [off, work] = [noticeDays('off'), noticeDays('work')];
    const days = daysFrom('2018-12-29', '2026-12-31');
    const wrongByNotice = days.filter((day) => {
      const weekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
      return national.isWorkday(day) !== (work.has(day) || (!off.has(day) && !weekend));
    });
    const byPackage = workdaysByPackage(days);
    const wrongByPackage = days.filter((day) => national.isWorkday(day) !== byPackage.has(day));
    expect({ wrongByNotice, wrongByPackage, count: days.length }).toEqual({
      wrongByNotice: [],
      wrongByPackage: [],
      count: 2925,
    });
  });

  it.each([
    ['T1', '2019-12-10', 20, '2020-01-08'],
    ['T2', '2020-01-15', 7, '2020-01-23'],
    ['T3', '2020-01-15', 20, '2020-02-19'],
    ['T4', '2020-01-15', 40, '2020-03-18'],
    ['T5', '2020-09-25', 20, '2020-10-29'],
    ['T6', '2020-12-03', 20, '2020-12-31'],
    ['T7', '2020-12-10', 20, '2021-01-08'],
    ['T8', '2021-02-05', 20, '2021-03-10'],
    ['T9', '2021-12-02', 20, '2021-12-30'],
    ['T10', '2023-04-22', 20, '2023-05-22'],
    ['T11', '2023-04-22', 7, '2023-05-04'],
    ['T12', '2024-02-01', 7, '2024-02-09'],
    ['T13', '2024-02-01', 20, '2024-03-05'],
    ['T14', '2024-09-05', 7, '2024-09-14'],
    ['T15', '2024-09-12', 20, '2024-10-16'],
    ['T16', '2025-06-05', 20, '2025-07-03'],
    ['T17', '2025-09-19', 20, '2025-10-23'],
    ['T18', '2026-01-02', 20, '2026-01-29'],
    ['T19', '2026-02-06', 20, '2026-03-12'],
    ['T19 extended', '2026-02-06', 40, '2026-04-10'],
    ['T20 deemed end', '2022-04-25', 15, '2022-05-18'],
    ['T23', '2024-04-26', 15, '2024-05-20'],
    ['T24', '2021-09-17', 15, '2021-10-14'],
    ['T25', '2020-08-20', 20, '2020-09-17'],
    ['T26', '2021-09-30', 20, '2021-11-03'],
  ])('%s: %s + %i working days = %s', (_, from, n, due) => {
    expect(national.addWorkdays(from, n)).toEqual({ date: due, provisional: false });
  });

  it('counts a suspension as the rules do (T20)', () => {
    const base = nationalDue('2022-04-18', 20);
    const excluded = national.workdaysIn('2022-04-22', '2022-05-10').days;
    expect([base, excluded, nationalDue('2022-04-18', 20 + excluded)]).toEqual([
      '2022-05-17',
      11,
      '2022-06-01',
    ]);
  });

  it.each([
    ['2020-01-31', false, 'the Spring Festival was extended'],
    ['2020-02-01', false, 'first announced as a workday'],
    ['2020-02-02', false, 'the last day of the extension'],
    ['2020-02-03', true, 'back to work'],
    ['2024-02-09', true, '除夕 2024 stayed a workday'],
    ['2019-04-28', true, 'May Day 2019 was changed on 22 March'],
    ['2019-05-01', false, 'May Day'],
    ['2019-05-02', false, 'May Day, changed'],
    ['2019-05-03', false, 'May Day, changed'],
    ['2019-05-05', true, 'May Day, changed'],
    ['2018-12-29', true, 'a day of 2018 in the notice for 2019'],
    ['2018-12-31', false, 'a day of 2018 in the notice for 2019'],
    ['2022-12-31', false, 'a day of 2022 in the notice for 2023'],
  ])('knows the trap day %s (workday: %s): %s', (day, isWorkday) => {
    expect(national.isWorkday(day)).toBe(isWorkday);
  });

  it('rolls calendar periods over holidays, but not from a swapped Saturday', () => {
    expect(national.dueCalendarDays('2025-03-03', 60).date).toBe('2025-05-06');
    expect(national.dueCalendarDays('2024-08-02', 60).date).toBe('2024-10-08');
    expect(national.dueCalendarDays('2020-12-03', 60).date).toBe('2021-02-01');
    expect(national.dueMonths('2024-08-31', 6).date).toBe('2025-02-28');
    expect(national.dueCalendarDays('2024-09-04', 10).date).toBe('2024-09-14');
  });

  it('marks everything past 2026 as an estimate', () => {
    expect(national.addWorkdays('2026-12-10', 15)).toEqual({
      date: '2026-12-31',
      provisional: false,
    });
    expect(national.addWorkdays('2026-12-10', 16).provisional).toBe(true);
    expect(national.dueMonths('2026-07-31', 6).provisional).toBe(true);
  });
});

describe('the local calendar', () => {
  it.each([
    ['2019-04-01', 20, '2019-04-29', '2019-05-06'],
    ['2022-03-21', 20, '2022-04-19', '2022-04-22'],
    ['2023-03-20', 20, '2023-04-18', '2023-04-21'],
    ['2025-04-01', 20, '2025-04-29', '2025-05-07'],
    ['2022-04-08', 5, '2022-04-15', '2022-04-20'],
  ])(
    '%s + %i: %s nationally, %s with the festivals of the prefecture',
    (from, n, byNation, byLocal) => {
      const due = dueInBoth(calendars, (calendar) => calendar.addWorkdays(from, n));
      expect([due.national.date, due.local.date, due.warnOn]).toEqual([
        byNation,
        byLocal,
        byNation,
      ]);
    },
  );

  it('differs from the national one only on listed days, each named', () => {
    const different = daysFrom('2018-01-01', '2026-12-31').filter(
      (day) => local.isWorkday(day) !== national.isWorkday(day),
    );
    expect(new Set(different.map(yearOf))).toEqual(new Set([2018, 2019, 2022, 2023, 2025]));
    expect(different.every((day) => local.dayStatus(day).isLocal)).toBe(true);
    expect(new Set(different.map((day) => local.dayStatus(day).name))).toEqual(
      new Set(['州庆', '泼水节']),
    );
  });

  it('says for which years the local notice is not known', () => {
    expect(calendars.localGaps.map(({ year }) => year)).toEqual([
      2020, 2021, 2022, 2024, 2025, 2026,
    ]);
  });
});

describe('days that the office adds', () => {
  const add = (
    day: { date: string; scope: string; kind: string; name: string },
    db = openTestDesk().db,
  ) => {
    db.prepare(
      "INSERT INTO calendarDay (date, scope, kind, name, source) VALUES (:date, :scope, :kind, :name, '通知')",
    ).run(day);
    return db;
  };

  it('count at once, and no longer once they are taken back', () => {
    const { db } = openTestDesk();
    const before = loadCalendars(db);
    expect(loadCalendars(db)).toBe(before);
    db.exec('BEGIN');
    add({ date: '2024-02-09', scope: 'national', kind: 'off', name: '除夕' }, db);
    expect(loadCalendars(db).national.addWorkdays('2024-02-01', 7).date).toBe('2024-02-18');
    db.exec('ROLLBACK');
    expect(loadCalendars(db).national.addWorkdays('2024-02-01', 7).date).toBe('2024-02-09');
  });

  it('of the local list leave the national calendar alone and fill a gap', () => {
    const db = add({ date: '2026-04-13', scope: 'local', kind: 'off', name: '泼水节' });
    const { national: nation, local: prefecture, localGaps } = loadCalendars(db);
    expect([nation.isWorkday('2026-04-13'), prefecture.isWorkday('2026-04-13')]).toEqual([
      true,
      false,
    ]);
    expect(localGaps.map(({ year }) => year)).not.toContain(2026);
  });

  it('extend the known years once the list of the next year is entered', () => {
    const db = add({ date: '2027-01-01', scope: 'national', kind: 'off', name: '元旦' });
    expect(loadCalendars(db).national.covered.to).toBe(2026);
    add({ date: '2027-10-01', scope: 'national', kind: 'off', name: '国庆节' }, db);
    expect(loadCalendars(db).national.covered.to).toBe(2027);
    expect(loadCalendars(db).national.addWorkdays('2026-12-31', 1)).toEqual({
      date: '2027-01-04',
      provisional: false,
    });
  });
});
