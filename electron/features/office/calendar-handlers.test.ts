import { describe, expect, test } from 'vitest';
import { openTestDesk } from '../../testing/test-desk.ts';

const festival = {
  date: '2026-04-14',
  scope: 'local' as const,
  kind: 'off' as const,
  name: '泼水节',
  source: '州政府办2026年放假通知',
};

describe('the calendar of a year', () => {
  test('lists the days on which the weekday alone misleads', async () => {
    const { days, covered } = await openTestDesk().ask('office.calendar', { year: 2020 });
    expect(covered).toEqual({ from: 2004, to: 2026 });
    expect(days).toContainEqual({
      date: '2020-01-19',
      name: '春节',
      isWorkday: true,
      isLocal: false,
      source: null,
      scope: 'national',
    });
    expect(days.find(({ date }) => date === '2020-02-03')).toBeUndefined();
  });

  test('shows added days with the notice they come from', async () => {
    const desk = openTestDesk('2026-03-02');
    await desk.ask('office.addCalendarDay', festival);
    const { days } = await desk.ask('office.calendar', { year: 2026 });
    expect(days.find(({ date }) => date === festival.date)).toMatchObject({
      name: '泼水节',
      isWorkday: false,
      isLocal: true,
      source: festival.source,
    });
  });

  test('says what is not known of the prefecture’s days', async () => {
    const { localGap, localName } = await openTestDesk().ask('office.calendar', { year: 2020 });
    expect(localName).toBe('西双版纳州');
    expect(localGap).not.toBe('');
  });

  test('a year beyond writing is refused', async () => {
    expect(await openTestDesk().call('office.calendar', { year: 99 })).toMatchObject({
      error: { fields: { year: [expect.anything()] } },
    });
  });
});

describe('adding and removing days', () => {
  test('a day stands once in each list', async () => {
    const desk = openTestDesk('2026-03-02');
    await desk.ask('office.addCalendarDay', festival);
    await desk.ask('office.addCalendarDay', { ...festival, scope: 'national' });
    expect(await desk.call('office.addCalendarDay', festival)).toMatchObject({
      error: { fields: { date: ['2026-04-14 已经添加过，请先删除原来的一条'] } },
    });
  });

  test('a removed day counts no more and stays readable with its reason', async () => {
    const desk = openTestDesk('2026-03-02');
    await desk.ask('office.addCalendarDay', festival);
    desk.setToday('2026-03-03');
    const { date, scope } = festival;
    await desk.ask('office.removeCalendarDay', { date, scope, reason: '日期填错' });
    const year = await desk.ask('office.calendar', { year: 2026 });
    expect(year.days.find((day) => day.date === date)).toBeUndefined();
    expect(year.removed).toEqual([{ ...festival, reason: '日期填错', removedOn: '2026-03-03' }]);
  });

  test('days shipped with the program stay', async () => {
    const removal = { date: '2026-01-01', scope: 'national' as const, reason: '不放假' };
    expect(await openTestDesk().call('office.removeCalendarDay', removal)).toMatchObject({
      error: { code: 'not-found', message: expect.stringContaining('自带的日历') as string },
    });
  });

  test('bad input is refused by field', async () => {
    const desk = openTestDesk();
    const draft = { date: '2026-02-30', scope: 'county', kind: 'half', name: '', source: '' };
    const reply = await desk.call('office.addCalendarDay', draft);
    expect(Object.keys((reply.ok ? {} : reply.error.fields) ?? {})).toEqual(Object.keys(draft));
    expect(
      await desk.call('office.removeCalendarDay', {
        date: '2026-01-01',
        scope: 'local',
        reason: '',
      }),
    ).toMatchObject({ error: { fields: { reason: ['请填写删除的原因'] } } });
  });
});
