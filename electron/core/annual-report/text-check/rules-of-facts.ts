// Rules that hold the text against what is known: area code, document numbers, the report year.

import { tokenText } from '../narrative.ts';
import { FACT_NAMES } from '../office-facts.ts';
import type { OfficeFacts } from '../office-facts.ts';
import { areaCodeOf, placeOfAreaCode } from '../area-codes.ts';
import type { Fault } from './finding.ts';
import type { TextBlock } from './text-blocks.ts';
import { withoutTitles } from './text-blocks.ts';

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
  { prefecture, telephone }: Pick<OfficeFacts, 'prefecture' | 'telephone'>,
): Fault[] {
  const own = areaCodeOf(prefecture);
  if (own === undefined) return [];
  const numbers = /(?<!\d)(0\d{2,3})\s*[—－–-]{0,2}\s*\d{7,8}(?!\d)/gu;
  return blocks.flatMap(({ block, typed }) =>
    [...typed.matchAll(numbers)]
      .filter((match) => match[1] !== own)
      .map((match) => {
        const code = match[1] ?? '';
        const place = placeOfAreaCode(code);
        const whose = place === undefined ? `不是${prefecture}的区号` : `是${place}的区号`;
        return {
          block,
          quote: match[0],
          // The office's own number comes from its profile; any other is typed in the text.
          mend: match[0] === telephone ? ('office' as const) : ('narrative' as const),
          message: `区号 ${code} ${whose}，本机关在${prefecture}，区号应为 ${own}，请核对。`,
        };
      }),
  );
}

/** A document number that is not …〔2021〕47号 (党政机关公文处理工作条例; GB/T 9704—2012). */
export function documentNumbers(blocks: readonly TextBlock[]): Fault[] {
  const hexagonal = /〔[^〕]*〕?[^，。；）)]{0,8}/gu;
  const otherBrackets = /[[【(（](?:19|20)\d\d[\]】)）]\s*第?\s*\d+\s*号/gu;
  return blocks.flatMap(({ block, typed }) => {
    const wrong = [...typed.matchAll(hexagonal)]
      .map(([quote]) => quote)
      .filter((quote) => !/^〔(?:19|20)\d\d〕[1-9]\d*号/u.test(quote));
    const brackets = [...typed.matchAll(otherBrackets)].map(([quote]) => quote);
    return [...wrong, ...brackets].map((quote) => ({
      block,
      quote,
      message:
        `文号“${quote}”写法不规范：年份用六角括号括起，后面直接写顺序号和“号”，` +
        '不加“第”，不加短横，不编虚位，例如“〔2021〕47号”。',
    }));
  });
}

/** A statistical period or a 年度 that is not the report's year. */
export function otherYears(blocks: readonly TextBlock[], year: number): Fault[] {
  const period = /(\d{4})\s*年\s*1\s*月\s*1\s*日.{0,4}?(?:(\d{4})\s*年)?\s*12\s*月\s*31\s*日/gu;
  const mention = /(\d{4})\s*年(?:度|全年|以来)/gu;
  return blocks.flatMap(({ block, typed }) => {
    const text = withoutTitles(typed);
    return [...text.matchAll(period), ...text.matchAll(mention)]
      .filter(([, from, to]) => Number(from) !== year || Number(to ?? from) !== year)
      .map(([quote]) => ({
        block,
        quote,
        message: `这是 ${year} 年度的报告，“${quote}”的年份不一致，请核对。`,
      }));
  });
}
