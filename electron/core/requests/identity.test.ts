import { describe, expect, test } from 'vitest';
import { idNumberProblem, maskIdNumber, maskTelephone } from './identity.ts';

const person = { column: 'natural-person', idKind: 'resident-id', idNumber: '', creditCode: '' };
const firm = { ...person, column: 'business' };
const ofId = (idNumber: string) => idNumberProblem({ ...person, idNumber });
const ofCode = (creditCode: string) => idNumberProblem({ ...firm, creditCode });

describe('the number of a resident identity card', () => {
  // 11010519491231002X is the example that the standard itself prints.
  test.each(['11010519491231002X', '11010519491231002x', '532822900101123', ''])(
    'takes “%s”',
    (number) => {
      expect(ofId(number)).toEqual([]);
    },
  );

  test('is refused for its check character when any one digit is mistyped', () => {
    const number = '110105194912310021';
    expect(ofId(number)).toEqual([
      ['idNumber', '居民身份证号码的校验位不对，多半是有一位填错了，请对照证件核对'],
    ]);
    const right = '11010519491231002X';
    for (let at = 0; at < 17; at += 1) {
      const digit = (Number(right[at]) + 1) % 10;
      expect(ofId(`${right.slice(0, at)}${digit}${right.slice(at + 1)}`)).toHaveLength(1);
    }
  });

  test('is refused when two neighbouring digits are swapped', () => {
    expect(ofId('11015019491231002X')).toHaveLength(1);
  });

  test.each([
    ['1101051949123100', '现在填写了 16 位'],
    ['11010519491231002A', '最后一位是数字或者 X'],
    ['11010519490231002X', '1949-02-31 不存在'],
    ['532822901301123', '1990-13-01 不存在'],
  ])('says of %s: %s', (number, words) => {
    expect(ofId(number)[0]?.[1]).toContain(words);
  });
});

describe('the number of another paper', () => {
  const passport = (idNumber: string) =>
    idNumberProblem({ ...person, idKind: 'passport', idNumber });

  test.each(['E12345678', 'h0123456700', 'R123456(7)', '南字第0123456号', ''])(
    'takes “%s”',
    (number) => {
      expect(passport(number)).toEqual([]);
    },
  );

  test.each(['E1234 5678', '护照', '12', 'E1234567?'])('refuses “%s”', (number) => {
    expect(passport(number)).toHaveLength(1);
  });
});

describe('the credit code of an organization', () => {
  test.each(['91350100M000100Y43', '91350100m000100y43', ''])('takes “%s”', (code) => {
    expect(ofCode(code)).toEqual([]);
  });

  test.each([
    ['91350100M000100Y44', '校验位不对'],
    ['91350100M000100Y4', '现在填写了 17 位'],
    ['91350100M000100I43', '不使用 I、O、S、V、Z'],
  ])('says of %s: %s', (code, words) => {
    expect(ofCode(code)[0]?.[1]).toContain(words);
  });

  test('is looked at for organizations, the identity card for natural persons', () => {
    expect(idNumberProblem({ ...person, creditCode: '1' })).toEqual([]);
    expect(idNumberProblem({ ...firm, idNumber: '1' })).toEqual([]);
  });
});

test.each([
  ['532822199001011234', '5328**********1234'],
  ['532822900101123', '5328*******1123'],
  ['E12345678', 'E1*****78'],
  ['123', '***'],
  ['', ''],
])('masks the number %s as %s', (number, masked) => {
  expect(maskIdNumber(number)).toBe(masked);
});

test.each([
  ['13812341234', '138****1234'],
  ['１３８１２３４１２３４', '138****1234'],
  ['138 1234 1234', '138 **** 1234'],
  ['0691-5122103', '0691-***2103'],
  ['13812341234、13900005678', '138****1234、139****5678'],
  ['0691-5122103 13812341234', '0691-***2103 138****1234'],
  ['110', '***'],
  ['无', '无'],
])('masks the telephone %s as %s', (telephone, masked) => {
  expect(maskTelephone(telephone)).toBe(masked);
});
