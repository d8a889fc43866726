// Rules that hold the text against the office's profile: what is missing there, and how it is reached.

import { areaCodeOf, localDigits, placeOfAreaCode } from '../area-codes.ts';
import { tokenText } from '../narrative.ts';
import { FACT_NAMES } from '../office-facts.ts';
import type { OfficeFacts } from '../office-facts.ts';
import type { Fault } from './finding.ts';
import type { TextBlock } from './text-blocks.ts';
import { storedWords } from './text-blocks.ts';
import type { FoundWords } from './word-search.ts';
import { findWords, quoted } from './word-search.ts';

/** Facts that the text prints and the office has not filled in. */
export function officeGaps(
  blocks: readonly TextBlock[],
  office: Pick<OfficeFacts, 'name'> | undefined,
): Fault[] {
  const missing = FACT_NAMES.filter(
    (name) =>
      blocks.some(({ typed }) => typed.includes(tokenText(name))) ||
      // The title prints it even where no sentence does.
      (name === '机关名称' && !office?.name),
  );
  if (missing.length === 0) return [];
  const message = `还没有填写${missing.join('、')}，请先在“设置”里填写。`;
  return [{ block: null, place: '机关信息', quote: '', message, level: 'error', mend: 'office' }];
}

/** Telephone numbers whose area code belongs to another prefecture than the office's. */
export function foreignAreaCodes(
  blocks: readonly TextBlock[],
  office: Pick<OfficeFacts, 'prefecture' | 'telephone'>,
): readonly Fault[] {
  const own = areaCodeOf(office.prefecture);
  if (own === undefined) return [];
  return findWords(blocks, /(?<!\d)(0\d{2,3})\s*[—－–-]{0,2}\s*\d{7,8}(?!\d)/gu)
    .filter(({ group }) => group(1) !== own)
    .map((found) => {
      const code = found.group(1);
      const place = placeOfAreaCode(code);
      const whose = place === undefined ? `不是${office.prefecture}的区号` : `是${place}的区号`;
      const message = `区号 ${code} ${whose}，本机关在${office.prefecture}，区号应为 ${own}，请核对。`;
      const known = digits(office.telephone);
      const isOwn = known.startsWith(own) && digits(found.quote).slice(-7) === known.slice(-7);
      return { ...contactFault(found, message), ...(isOwn && bindTo('联系电话', found)) };
    });
}

/** A postcode that is not six digits, or not the office's own; a number of the wrong length. */
export function contactFormats(
  blocks: readonly TextBlock[],
  office: OfficeFacts | undefined,
): readonly Fault[] {
  return [
    ...findWords(blocks, /(?<=邮政?编码?[：:]?\s*)\d+/gu).flatMap((found) =>
      postcodeFaults(found, office?.postcode ?? ''),
    ),
    ...findWords(blocks, /(?<=电话[：:]?\s*)[\d—－–()（）-]{5,}/gu).flatMap((found) =>
      telephoneFaults(found, office),
    ),
  ];
}

function postcodeFaults(found: FoundWords, own: string): Fault[] {
  const isCode = /^\d{6}$/u.test(found.quote);
  if (isCode && (own === '' || found.quote === own)) return [];
  const message = isCode
    ? `邮编“${found.quote}”与机关信息里的“${own}”不一致，请核对。`
    : `邮编“${found.quote}”不是六位数字，请核对。`;
  const canBind = /^\d{6}$/u.test(own) && found.quote !== own;
  return [{ ...contactFault(found, message), ...(canBind && bindTo('邮政编码', found)) }];
}

function telephoneFaults(found: FoundWords, office: OfficeFacts | undefined): Fault[] {
  const number = digits(found.quote);
  const own = areaCodeOf(office?.prefecture ?? '');
  const problem = telephoneProblem(number, own);
  if (problem === null) return [];
  const known = office?.telephone ?? '';
  const canBind = known !== found.quote && telephoneProblem(digits(known), own) === null;
  const message = `电话“${found.quote}”${problem}，请核对。`;
  return [{ ...contactFault(found, message), ...(canBind && bindTo('联系电话', found)) }];
}

/** Why these digits are no telephone number; of another prefecture's it is only the code that is named. */
function telephoneProblem(number: string, own: string | undefined): string | null {
  if (/^1\d{10}$/u.test(number)) return null;
  if (!number.startsWith('0')) {
    return /^\d{7,8}$/u.test(number) ? '没有写区号' : '的位数不对';
  }
  if (own === undefined) return /^0\d{9,11}$/u.test(number) ? null : '的位数不对';
  if (!number.startsWith(own)) return null;
  const length = localDigits(own);
  return number.length === own.length + length ? null : `在区号后应有 ${length} 位数字`;
}

function digits(text: string): string {
  return text.replaceAll(/\D/gu, '');
}

/** The office's own number comes from its profile and is mended there; any other is typed in the text. */
function contactFault(found: FoundWords, message: string): Fault {
  const isTyped = storedWords(found.from, found.at)?.isTyped ?? false;
  return { ...quoted(found), message, mend: isTyped ? 'narrative' : 'office' };
}

function bindTo(fact: string, { from, at }: FoundWords): Pick<Fault, 'fix'> {
  const isTyped = storedWords(from, at)?.isTyped ?? false;
  return isTyped ? { fix: { replacement: tokenText(fact) } } : {};
}
