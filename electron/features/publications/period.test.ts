import { beforeEach, describe, expect, test } from 'vitest';
import { openTestDesk } from '../../testing/test-desk.ts';
import type { TestDesk } from '../../testing/test-desk.ts';
import { aDraft, addPeople } from '../../testing/test-publications.ts';

describe('publications.period', () => {
  let desk: TestDesk;

  beforeEach(() => {
    desk = openTestDesk('2020-08-27');
    addPeople(desk);
  });

  test('ends on the very day that the clock of the item shows', async () => {
    const { id } = await desk.ask('publications.draft', aDraft());
    const { clock } = await desk.ask('publications.get', { id });
    const period = await desk.ask('publications.period', { baseOn: '2020-08-20', limitDays: 20 });
    expect(period.national).toEqual({ date: clock.dueOn, provisional: clock.provisional });
    expect(period.local.date).toBe(clock.localDueOn);
    expect(period.days.filter(({ national }) => national.number !== null)).toHaveLength(20);
  });

  test('follows a day that the office added to its own calendar', async () => {
    await desk.ask('office.addCalendarDay', {
      date: '2020-09-01',
      kind: 'off',
      scope: 'local',
      name: '州庆',
      source: '州政府放假通知',
    });
    const period = await desk.ask('publications.period', { baseOn: '2020-08-20', limitDays: 20 });
    expect(period.national.date).toBe('2020-09-17');
    expect(period.local.date).toBe('2020-09-18');
    const festival = period.days.find(({ date }) => date === '2020-09-01');
    expect(festival?.local).toEqual({ number: null, mark: '休', name: '州庆' });
  });
});
