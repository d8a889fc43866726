// The organ itself, as it signs, is addressed and is reached.

import * as z from 'zod';
import { areaCodeOf, placeOfAreaCode } from '../annual-report/area-codes.ts';
import { optionalText, requiredText } from '../fields.ts';

// A landline with its area code, or a mobile number; 转 and an extension may follow. Reports write the
// dash in every possible way, and what is typed is what is printed.
const TELEPHONE = /^(0\d{2,3}[-－–—]{0,2}\d{7,8}|1\d{10})(转\d{1,6})?$/;

export const OfficeProfile = z.strictObject({
  /** 机关全称, as it signs: 青石乡人民政府. */
  name: requiredText('机关全称', 40),
  /** How texts refer to it: 青石乡. Left empty, it is taken from the name. */
  shortName: optionalText('机关简称', 20),
  county: requiredText('所在县（市、区）', 20),
  prefecture: requiredText('所在州（市）', 20),
  address: optionalText('办公地址', 60),
  postcode: z
    .string()
    .trim()
    .regex(/^(\d{6})?$/, '邮政编码是 6 位数字，例如 666200')
    .default(''),
  telephone: z
    .string()
    .trim()
    .refine(
      (text) => text === '' || TELEPHONE.test(text),
      '请填写带区号的电话，例如 0691-5120000，或 11 位手机号',
    )
    .default(''),
  /** The department one asks about the report: 青石乡党政办公室. */
  contactUnit: optionalText('联系部门', 30),
  /** 发文字号 before the year: 青政公开 in 青政公开〔2021〕1号. */
  numberPrefix: optionalText('发文字号代字', 12),
  website: optionalText('门户网站名称', 40),
  /** A township or town (with 街道: no 规章, and the report needs 考核、评议、问责; 条例 art. 50). */
  isTownship: z.boolean().default(true),
});
export type OfficeProfile = z.infer<typeof OfficeProfile>;

/** 青石乡人民政府 → 青石乡; a name of another kind is kept whole. */
export function shortNameOf(name: string): string {
  return name.replace(/(人民政府|街道办事处)$/, (end) => (end === '人民政府' ? '' : '街道'));
}

/**
 * Warns of an area code that is another place's, usually copied from an older report; '' when there
 * is nothing to say. It never refuses: numbers move, and not every prefecture is known.
 */
export function telephoneWarning(profile: Pick<OfficeProfile, 'prefecture' | 'telephone'>): string {
  const own = areaCodeOf(profile.prefecture);
  const { telephone } = profile;
  if (own === undefined || !telephone.startsWith('0') || telephone.startsWith(own)) return '';
  // 010 and 02x are the three-digit codes of the largest cities; all others have four digits.
  const code = telephone.slice(0, /^0[12]/.test(telephone) ? 3 : 4);
  const place = placeOfAreaCode(code);
  const whose = place === undefined ? `不是${profile.prefecture}的区号` : `是${place}的区号`;
  return `电话开头的 ${code} ${whose}，${profile.prefecture}的区号是 ${own}。请核对；如果没有填错，可以照常保存。`;
}
