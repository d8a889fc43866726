// Rules about other documents that the text names: their numbers, whose they are, and which form they
// belong to.

import type { ReportDocument, StatutoryForm } from '../document.ts';
import { formOf, templateMisfit } from '../templates.ts';
import type { Fault } from './finding.ts';
import type { TextBlock } from './text-blocks.ts';
import { findWords, quoted } from './word-search.ts';

/** Brackets that are typed in place of 〔〕. */
const OTHER_BRACKETS =
  /[[［【(（﹝<〈]\s*((?:19|20)\d\d)\s*[\]］】)）﹞>〉]\s*第?\s*[—－–-]*\s*0*(\d+)\s*号/gu;
const HEXAGONAL = /〔[^〕]{0,8}〕?[^，。；）)\d]{0,4}\d*\s*号?/gu;
const RIGHT_NUMBER = /^〔(?:19|20)\d\d〕[1-9]\d*号$/u;

/** A document number that is not …〔2021〕47号 (党政机关公文处理工作条例; GB/T 9704—2012). */
export function documentNumbers(blocks: readonly TextBlock[]): readonly Fault[] {
  const hexagonal = findWords(blocks, HEXAGONAL).filter(({ quote }) => !RIGHT_NUMBER.test(quote));
  const others = findWords(blocks, OTHER_BRACKETS);
  return [...hexagonal, ...others].map((found) => {
    const right = rightNumber(found.quote);
    return {
      ...quoted(found),
      message:
        `文号“${found.quote}”写法不规范：年份用六角括号括起，后面直接写顺序号和“号”，` +
        '不加“第”，不加短横，不编虚位，例如“〔2021〕47号”。',
      ...(right !== null && { fix: { replacement: right } }),
    };
  });
}

/** The same number as it should be written; null when its year or its number can't be told. */
function rightNumber(quote: string): string | null {
  const [year = '', number = ''] = quote.match(/\d+/gu) ?? [];
  const order = number.replace(/^0+/u, '');
  return /^(?:19|20)\d\d$/u.test(year) && order !== '' ? `〔${year}〕${order}号` : null;
}

/** A document of the Party on the government's list: 党务公开 is another matter (党务公开条例). */
export function partyDocuments(blocks: readonly TextBlock[]): readonly Fault[] {
  return findWords(blocks, /《(?:中共|[^《》]{0,12}党委)[^《》]*》/gu).map((found) => ({
    ...quoted(found),
    message: `${found.quote}是党委文件，一般不属于政府信息，请核对是否写入本报告。`,
  }));
}

/** What only one form says, and what the other form says for it. */
const FORM_WORDS: Readonly<Record<StatutoryForm, readonly (readonly [RegExp, string | null])[]>> = {
  'form-2019': [
    [/本年新制作数量/gu, '本年制发件数'],
    [/本年新公开数量/gu, null],
    [/对外公开总数量/gu, '现行有效件数'],
    [/上一年项目数量|本年增\/减/gu, null],
    [/其他对外管理服务事项/gu, null],
    [/政府集中采购(?=[^，。；]{0,8}\d)/gu, null],
    [/(?<!行政)规范性文件(?=[^，。；、]{0,6}(?:\d|□)+\s*件)/gu, '行政规范性文件'],
    [/国办公开办函〔2019〕60号/gu, '国办公开办函〔2021〕30号'],
  ],
  'form-2021': [
    [/本年制发件数/gu, '本年新制作数量'],
    [/本年废止件数/gu, null],
    [/现行有效件数/gu, '对外公开总数量'],
    [/行政规范性文件/gu, '规范性文件'],
    [/国办公开办函〔2021〕30号/gu, '国办公开办函〔2019〕60号'],
  ],
};

const FORM_NOTICES: Readonly<Record<StatutoryForm, string>> = {
  'form-2019': '2019、2020 年度的格式（国办公开办函〔2019〕60号）',
  'form-2021': '2021 年度起的格式（国办公开办函〔2021〕30号）',
};

/** Words of the other form's tables: 本年新公开数量 in a report of 2021. */
export function otherFormWords(
  blocks: readonly TextBlock[],
  { template, year }: Pick<ReportDocument, 'template' | 'year'>,
): readonly Fault[] {
  const other: StatutoryForm = formOf(template, year) === 'form-2019' ? 'form-2021' : 'form-2019';
  return FORM_WORDS[other].flatMap(([words, right]) =>
    findWords(blocks, words, { skipTitles: true }).map((found) => ({
      ...quoted(found),
      message:
        `“${found.quote}”是${FORM_NOTICES[other]}的说法，` +
        (right === null ? '本年度的表格没有这一项，请改写。' : `本年度的说法是“${right}”。`),
      ...(right !== null && { fix: { replacement: right } }),
    })),
  );
}

/** A whole template of other years. */
export function otherForm({ template, year }: Pick<ReportDocument, 'template' | 'year'>): Fault[] {
  const message = templateMisfit(template, year);
  return message === null ? [] : [{ block: null, place: '模板', quote: '', message }];
}
