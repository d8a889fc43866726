import { describe, expect, test } from 'vitest';
import type { Person, PersonRole } from '../../../electron/core/office/people.ts';
import { OfficeProfile } from '../../../electron/core/office/profile.ts';
import { calendarItems, numberItems, peopleItems, profileItems } from './office-items.ts';

const profile = OfficeProfile.parse({ name: '青石乡人民政府', county: '甲县', prefecture: '乙州' });
const contact = {
  contactUnit: '青石乡党政办公室',
  address: '政府街 1 号',
  postcode: '666200',
  telephone: '',
};

function someone(roles: PersonRole[], dutyTo: string | null = null): Person {
  return { id: 1, name: '周衡', post: '', roles, dutyFrom: '2019-01-01', dutyTo };
}

describe('the start page', () => {
  test('names the contact details that the report will want', () => {
    expect(profileItems({ ...profile, ...contact })[0]?.text).toBe(
      '机关信息还缺联系电话，年度报告里要写',
    );
    expect(profileItems({ ...profile, ...contact, telephone: '0691-5120000' })).toEqual([]);
  });

  test('asks for the office’s own characters before the numbers', () => {
    expect(numberItems(profile)[0]?.text).toContain('发文字号代字');
    expect(numberItems({ ...profile, numberPrefix: '青政公开' })).toEqual([]);
  });

  test('names the roles that nobody on duty has', () => {
    const people = [someone(['reviewer', 'signer']), someone(['secrecy-reviewer'], '2020-06-30')];
    expect(peopleItems(people, '2020-06-30')).toEqual([]);
    expect(peopleItems(people, '2020-07-01')[0]?.text).toContain('还没有登记保密审查人，');
  });

  test.each([
    ['2026-11-29', 0],
    ['2026-12-01', 1],
    ['2027-03-01', 1],
  ])('on %s warns of a year without a calendar: %i line', (today, lines) => {
    const items = calendarItems(today, { to: 2026 });
    expect(items).toHaveLength(lines);
    expect(items.every(({ year }) => year === 2027)).toBe(true);
  });
});
