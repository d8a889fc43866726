import { expect, test } from 'vitest';
import { changedDays } from './moved-dues.ts';

const day = (date: string, isWorkday: boolean, isLocal = false) => ({
  date,
  isWorkday,
  name: '元旦',
  isLocal,
});
const datesOf = (...lists: Parameters<typeof changedDays>) =>
  changedDays(...lists).map(({ date }) => date);

test('a weekend day that a notice lists as off changes nothing, a weekday and a worked weekend do', () => {
  // Friday, Saturday, and the Sunday worked in exchange.
  const notice = [day('2027-01-01', false), day('2027-01-02', false), day('2027-01-10', true)];
  expect(datesOf([], notice)).toEqual(['2027-01-01', '2027-01-10']);
  expect(datesOf(notice, [])).toEqual(['2027-01-01', '2027-01-10']);
});

test('a local day is compared with the national list where no local one says anything', () => {
  const national = day('2027-01-01', false);
  expect(datesOf([national], [national, day('2027-01-01', false, true)])).toEqual([]);
  expect(datesOf([national], [national, day('2027-01-01', true, true)])).toEqual(['2027-01-01']);
});
