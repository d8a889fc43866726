// Identity numbers as they are checked at intake and masked in lists. A missing number is no fault here:
// art. 29 asks for proof of identity (身份证明), which may be a copy of the paper alone.

import { isLocalDate } from '../calendar/local-date.ts';

type Problem = readonly [field: 'idNumber' | 'creditCode', message: string];

interface Identity {
  readonly column: string;
  readonly idKind: string;
  readonly idNumber: string;
  readonly creditCode: string;
}

/**
 * What is wrong with the number of an applicant, by field; empty when nothing is, or none was told. Of
 * a natural person the 证件号码 is looked at, of an organization the 统一社会信用代码.
 */
export function idNumberProblem(identity: Identity): readonly Problem[] {
  if (identity.column !== 'natural-person') {
    const message = creditCodeProblem(identity.creditCode.toUpperCase());
    return message === '' ? [] : [['creditCode', message]];
  }
  const number = identity.idNumber.toUpperCase();
  const message =
    identity.idKind === 'resident-id' ? residentIdProblem(number) : paperNumberProblem(number);
  return message === '' ? [] : [['idNumber', message]];
}

// GB 11643: region (6), birth date (8), sequence (3), check character of ISO 7064 MOD 11-2.
const RESIDENT_ID = /^\d{17}[\dX]$/;
const RESIDENT_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const RESIDENT_CHECKS = '10X98765432';
// Numbers of the first generation: region (6), birth date with a year of two digits (6), sequence (3).
const OLD_RESIDENT_ID = /^\d{15}$/;

function residentIdProblem(number: string): string {
  if (number === '') return '';
  if (OLD_RESIDENT_ID.test(number)) return birthProblem(`19${number.slice(6, 12)}`);
  if (number.length !== 18) {
    return `居民身份证号码是 18 位（旧证 15 位），现在填写了 ${number.length} 位，请核对`;
  }
  if (!RESIDENT_ID.test(number)) {
    return '居民身份证号码前 17 位是数字，最后一位是数字或者 X，请核对';
  }
  const birth = birthProblem(number.slice(6, 14));
  if (birth !== '') return birth;
  const sum = RESIDENT_WEIGHTS.reduce(
    (total, weight, at) => total + weight * Number(number[at]),
    0,
  );
  return RESIDENT_CHECKS[sum % 11] === number[17]
    ? ''
    : '居民身份证号码的校验位不对，多半是有一位填错了，请对照证件核对';
}

function birthProblem(digits: string): string {
  const date = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  return isLocalDate(date) ? '' : `居民身份证号码中的出生日期 ${date} 不存在，请对照证件核对`;
}

function paperNumberProblem(number: string): string {
  if (number === '') return '';
  return /^[\p{Script=Han}A-Z0-9()（）-]{3,}$/u.test(number) && /\d/.test(number)
    ? ''
    : '证件号码由数字、字母组成，中间没有空格，请对照证件核对';
}

// GB 32100: 18 characters, without I, O, S, V, Z; the last one is the check character, modulo 31.
const CREDIT_CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CREDIT_MODULUS = 31;
const CREDIT_WEIGHT_BASE = 3;

function creditCodeProblem(code: string): string {
  if (code === '') return '';
  if (code.length !== 18) {
    return `统一社会信用代码是 18 位，现在填写了 ${code.length} 位，请核对`;
  }
  const values = Array.from(code, (character) => CREDIT_CHARACTERS.indexOf(character));
  if (values.includes(-1)) {
    return '统一社会信用代码由数字和大写字母组成，不使用 I、O、S、V、Z，请核对';
  }
  let weight = 1;
  let sum = 0;
  for (const value of values.slice(0, 17)) {
    sum += value * weight;
    weight = (weight * CREDIT_WEIGHT_BASE) % CREDIT_MODULUS;
  }
  return (CREDIT_MODULUS - (sum % CREDIT_MODULUS)) % CREDIT_MODULUS === values[17]
    ? ''
    : '统一社会信用代码的校验位不对，多半是有一位填错了，请对照证照核对';
}

/** 532822199001011234 → 5328**********1234: four characters shown at each end, at least four hidden. */
export function maskIdNumber(text: string): string {
  const characters = Array.from(text);
  const shown = Math.min(4, Math.max(0, Math.floor((characters.length - 4) / 2)));
  return characters
    .map((character, at) => (at < shown || at >= characters.length - shown ? character : '*'))
    .join('');
}

// An area code is no secret; a run of seven digits and more is one number; shorter runs joined by a dash
// or a space are one as well.
const NUMBERS = /(?<area>\b0\d{2,3}-)?(?<own>\d{7,}|\d(?:[ -]?\d)*)/g;

/** 13812341234 → 138****1234: of each number in the text, the four digits before the last four hidden. */
export function maskTelephone(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(NUMBERS, (_number, area: string | undefined, own: string) => {
      const digits = own.replaceAll(/\D/g, '').length;
      // A number of four digits and less is hidden whole.
      const hiddenTo = digits > 4 ? digits - 4 : digits;
      let at = 0;
      const masked = own.replaceAll(/\d/g, (digit) => {
        at += 1;
        return at > hiddenTo - 4 && at <= hiddenTo ? '*' : digit;
      });
      return `${area ?? ''}${masked}`;
    });
}
