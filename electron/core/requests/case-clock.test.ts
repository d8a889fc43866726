import { describe, expect, test } from 'vitest';
import { shippedCalendars } from '../../db/calendar.ts';
import { casePeriods } from './case-periods.ts';
import { clockOf, consultationDue, nextDueOf, whoNext } from './case-clock.ts';
import { periodAccount } from './period-account.ts';
import type { RequestStep } from './steps/steps.ts';
import { caseOf, stepOf } from './testing/case-builder.ts';

const calendars = shippedCalendars();
const { national } = calendars;

const received = (arrivedOn: string, steps: readonly RequestStep[] = []) =>
  caseOf([stepOf('accepted', arrivedOn), ...steps], { arrivedOn });
const due = (arrivedOn: string, steps: readonly RequestStep[] = []) =>
  clockOf(received(arrivedOn, steps), calendars, arrivedOn).dueOn;

describe('the reply clock of a case', () => {
  test('T13: across 春节 2024 除夕 is a workday', () => {
    expect(due('2024-02-01')).toBe('2024-03-05');
  });

  test('T20: a consultation suspends it, silence for 15 workdays from receipt', () => {
    const asked = [
      stepOf('consulted', '2022-04-22'),
      stepOf('consultation-received', '2022-04-25'),
    ];
    expect(due('2022-04-18', [...asked, stepOf('consultation-answered', '2022-05-10')])).toBe(
      '2022-06-01',
    );
    expect(due('2022-04-18', [...asked, stepOf('consultation-lapsed', '2022-05-19')])).toBe(
      '2022-06-10',
    );
  });

  test('T21: a corrected application begins it anew, and gives the extension back', () => {
    const corrected = [
      stepOf('correction-noticed', '2024-09-14', { until: '2024-09-30' }),
      stepOf('corrected', '2024-09-24'),
    ];
    expect(due('2024-09-05', corrected)).toBe('2024-10-25');
    const late = received('2024-09-05', [...corrected, stepOf('extended', '2024-10-25')]);
    expect(late.extended?.days).toBe(20);
  });

  test('T22: payment begins it anew', () => {
    const paid = [
      stepOf('charged', '2023-04-23'),
      stepOf('fee-notice-received', '2023-04-24'),
      stepOf('paid', '2023-05-15'),
    ];
    expect(due('2023-04-10', paid)).toBe('2023-06-12');
  });

  test('two letters of enquiry at once are told apart, and their days counted once', () => {
    const two = [
      stepOf('consulted', '2024-09-13', { name: '甲公司' }),
      stepOf('consulted', '2024-09-14', { name: '乙公司' }),
      stepOf('consultation-received', '2024-09-18', { consultation: 4 }),
      stepOf('consultation-answered', '2024-09-20', { consultation: 4 }),
    ];
    const open = received('2024-09-12', two);
    expect(open.state).toBe('consulting');
    expect(whoNext(open)).toBe('甲公司');
    const done = [
      ...two,
      stepOf('consultation-received', '2024-09-20', { consultation: 3 }),
      stepOf('consultation-answered', '2024-09-24', { consultation: 3 }),
    ];
    expect(received('2024-09-12', done).state).toBe('in-progress');
    // (09-13, 09-24] holds 09-14, 18, 19, 20, 23, 24: six workdays after 2024-10-16.
    expect(due('2024-09-12', done)).toBe('2024-10-24');
  });

  test('a third party asked after the period has ended is asked, but gives no days back', () => {
    const late = received('2024-09-12', [
      stepOf('consulted', '2024-10-17'),
      stepOf('consultation-received', '2024-10-18'),
      stepOf('consultation-answered', '2024-10-30'),
    ]);
    expect(late).toMatchObject({ state: 'in-progress', problems: [] });
    const clock = clockOf(late, calendars, '2024-10-31');
    expect(clock).toMatchObject({ dueOn: '2024-10-16', workdaysLeft: -11 });
  });

  test('shows the local date beside the legal one, and warns by the earlier', () => {
    const clock = clockOf(received('2025-04-01'), calendars, '2025-04-01');
    expect(clock).toMatchObject({
      ...{ dueOn: '2025-04-29', localDueOn: '2025-05-07', warnOn: '2025-04-29', workdaysLeft: 20 },
    });
  });

  test('is late from the day after, be that a day off', () => {
    const left = (today: string) => clockOf(received('2025-03-13'), calendars, today).workdaysLeft;
    expect(due('2025-03-13')).toBe('2025-04-11'); // a Friday
    expect(
      ['2025-04-10', '2025-04-11', '2025-04-12', '2025-04-14', '2025-04-15'].map(left),
    ).toEqual([1, 0, -1, -1, -2]);
  });

  test('a date beyond the last announced year is provisional', () => {
    expect(clockOf(received('2026-12-15'), calendars, '2026-12-15').provisional).toBe(true);
  });

  test('waits for the confirmation of a request by internet', () => {
    const waiting = caseOf([], { channel: 'internet', arrivedOn: '2020-12-31' });
    expect(clockOf(waiting, calendars, '2020-12-31')).toMatchObject({
      ...{ dueOn: null, waitingFor: 'confirmation', workdaysLeft: null },
    });
    const confirmed = caseOf([stepOf('confirmed', '2021-01-04')], {
      ...{ channel: 'internet', arrivedOn: '2020-12-31' },
    });
    expect(confirmed.receivedOn).toBe('2021-01-04');
    expect(clockOf(confirmed, calendars, '2021-01-04').dueOn).toBe('2021-02-01');
  });
});

describe('what is due next', () => {
  test('T23, T24: the consulted ones answer within 15 workdays of receipt', () => {
    const at = (receivedOn: string) => consultationDue({ receivedOn }, national)?.date;
    expect(at('2024-04-26')).toBe('2024-05-20');
    expect(at('2021-09-17')).toBe('2021-10-14');
  });

  test('is the contact of the same day while it waits for confirmation', () => {
    const waiting = caseOf([], { channel: 'fax', arrivedOn: '2024-09-12' });
    expect(nextDueOf(waiting, calendars, '2024-09-12')).toMatchObject({
      ...{ what: '当日联系申请人确认', on: '2024-09-12', ours: true },
    });
  });

  test('is the correction notice within 7 workdays, then the reply', () => {
    const fresh = caseOf([], { arrivedOn: '2024-09-05' });
    expect(nextDueOf(fresh, calendars, '2024-09-06')?.on).toBe('2024-09-14');
    expect(nextDueOf(fresh, calendars, '2024-09-18')).toMatchObject({ what: '答复期限' });
  });
});

describe('the day-by-day account', () => {
  test('ends on the due date, says why a day does not count and what happened on it', () => {
    const request = received('2022-04-18', [
      stepOf('consulted', '2022-04-22'),
      stepOf('consultation-received', '2022-04-25'),
      stepOf('consultation-answered', '2022-05-10'),
    ]);
    const { days, dueOn } = periodAccount(request, calendars).national;
    expect(days.at(-1)).toEqual({ date: dueOn, counted: 20, why: '工作日' });
    expect(days.find(({ date }) => date === '2022-04-22')).toMatchObject({
      ...{ counted: 4, why: '工作日；征求意见' },
    });
    expect(days.find(({ date }) => date === '2022-04-26')?.why).toContain('第三十三条第三款');
    expect(days.find(({ date }) => date === '2022-05-02')?.why).toContain('放假');
  });

  test('tells of the period that a correction discarded', () => {
    const { notes } = periodAccount(
      received('2024-09-05', [
        stepOf('correction-noticed', '2024-09-14', { until: '2024-09-30' }),
        stepOf('corrected', '2024-09-24'),
      ]),
      calendars,
    );
    expect(notes.join('')).toContain('2024年9月24日收到补正，期限重新起算');
  });
});

describe('the account of the other periods', () => {
  const { periods } = (() => {
    const request = received('2021-09-15', [
      stepOf('consulted', '2021-09-16', { name: '岩罕龙' }),
      stepOf('consultation-received', '2021-09-17', { consultation: 3 }),
    ]);
    return { periods: casePeriods(request, calendars) };
  })();

  test('T24: a third party has 15 workdays, working weekends counted', () => {
    const opinion = periods.find(({ key }) => key === 'consultation-3');
    expect(opinion).toMatchObject({ label: '岩罕龙的意见', national: { dueOn: '2021-10-14' } });
    expect(opinion?.rule).toContain('由本机关决定（条例第三十二条）');
    expect(opinion?.national.days.at(-1)).toEqual({
      ...{ date: '2021-10-14', counted: 15, why: '工作日' },
    });
    expect(opinion?.national.days.find(({ date }) => date === '2021-09-18')?.counted).toBe(1);
  });

  test('T22: the applicant has 20 workdays to pay from the receipt of the notice', () => {
    const charged = received('2023-04-10', [
      stepOf('charged', '2023-04-21'),
      stepOf('fee-notice-received', '2023-04-24'),
    ]);
    const payment = casePeriods(charged, calendars).find(({ key }) => key === 'payment');
    expect(payment?.national.dueOn).toBe('2023-05-24');
  });
});
