import { describe, expect, test } from 'vitest';
import { OfficeProfile, shortNameOf, telephoneWarning } from './profile.ts';

const profile = { name: '青石乡人民政府', county: '勐海县', prefecture: '西双版纳州' };

describe('the profile', () => {
  test('needs little: the organ, its county and its prefecture', () => {
    expect(OfficeProfile.safeParse(profile).success).toBe(true);
  });

  test.each([
    '0691-5626093',
    '0691—5626093',
    '0871——5626093',
    '06915626093',
    '010-65626093',
    '13800000000',
    '0691-5626093转201',
    '',
  ])('takes the telephone “%s”', (telephone) => {
    expect(OfficeProfile.safeParse({ ...profile, telephone }).success).toBe(true);
  });

  test.each(['5626093', '0691-562609', '1380000000', '0691 5626093 张', '电话'])(
    'refuses the telephone “%s”',
    (telephone) => {
      expect(OfficeProfile.safeParse({ ...profile, telephone }).success).toBe(false);
    },
  );

  test.each(['66621', '6662140', '66621a'])('refuses the postcode “%s”', (postcode) => {
    expect(OfficeProfile.safeParse({ ...profile, postcode }).success).toBe(false);
  });
});

test.each([
  ['青石乡人民政府', '青石乡'],
  ['青石镇人民政府', '青石镇'],
  ['城东街道办事处', '城东街道'],
  ['青石县教育局', '青石县教育局'],
])('the short name of %s is %s', (name, short) => {
  expect(shortNameOf(name)).toBe(short);
});

describe('an area code of another place', () => {
  const at = (telephone: string, prefecture = '西双版纳傣族自治州') =>
    telephoneWarning({ telephone, prefecture });

  test('is noticed with both places named', () => {
    expect(at('0871—5626093')).toMatch(/^电话开头的 0871 是昆明的区号，.*的区号是 0691/);
    expect(at('010-65626093')).toMatch(/^电话开头的 010 不是西双版纳傣族自治州的区号/);
  });

  test.each(['0691-5626093', '13800000000', ''])('is not seen in “%s”', (telephone) => {
    expect(at(telephone)).toBe('');
  });

  test('is not guessed at where the prefecture’s code is unknown', () => {
    expect(at('0871-65626093', '某某市')).toBe('');
  });
});
