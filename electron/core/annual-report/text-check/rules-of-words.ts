// Rules about words: doubled ones, wrong terms, and ⟦…⟧ that mean nothing.

import { tokenText } from '../narrative.ts';
import { FACT_NAMES } from '../office-facts.ts';
import type { OfficeFacts } from '../office-facts.ts';
import type { Fault } from './finding.ts';
import type { TextBlock } from './text-blocks.ts';
import { findWords, quoted } from './word-search.ts';
import { WRONG_TERMS } from './wrong-terms.ts';

/** 一个一个, 一户一户 are good Chinese. */
const MAY_BE_DOUBLED = /^一[\u4e00-\u9fff]$/u;

/** A word of two to six characters written twice: 文件文件. */
export function doubledWords(blocks: readonly TextBlock[]): readonly Fault[] {
  return findWords(blocks, /([\u4e00-\u9fff]{2,6})\1/gu)
    .filter(({ group }) => !MAY_BE_DOUBLED.test(group(1)))
    .map((found) => ({
      ...quoted(found),
      message: `“${found.group(1)}”重复写了两次，请删去一个。`,
      fix: { replacement: found.group(1) },
    }));
}

/** Terms that the trade doesn't have, and rules that are no longer in force. */
export function wrongTerms(blocks: readonly TextBlock[]): readonly Fault[] {
  return WRONG_TERMS.flatMap(({ wrong, right, unless, message }) =>
    findWords(blocks, wrong, { skipTitles: true })
      .filter(({ from }) => unless?.test(from.typed) !== true)
      .map((found) => ({
        ...quoted(found),
        message,
        ...(right !== undefined && { fix: { replacement: right } }),
      })),
  );
}

const FOREIGN_SITE = /[\u4e00-\u9fff]{0,4}(?<![省州市县区盟旗府])人民政府门户网站/gu;

/** A township's own 人民政府门户网站: only the county has one. */
export function foreignSites(
  blocks: readonly TextBlock[],
  office: OfficeFacts | undefined,
): readonly Fault[] {
  const own = office?.shortName.replace(/[乡镇]$/u, '');
  return findWords(blocks, FOREIGN_SITE).map((found) => {
    const name = own === undefined || own === '' ? -1 : found.quote.lastIndexOf(own);
    const { reading, from, to } = found.at;
    return {
      ...quoted(found),
      message: '乡镇没有自己的门户网站，请写明是哪个县（市、区）人民政府的门户网站。',
      ...(name >= 0 && {
        fix: {
          replacement: `${tokenText('所在县')}人民政府门户网站`,
          of: { reading, from: from + name, to },
        },
      }),
    };
  });
}

/** ⟦…⟧ that means nothing (any more), or a bracket without its partner. */
export function unknownTokens(blocks: readonly TextBlock[]): readonly Fault[] {
  return (
    findWords(blocks, /⟦([^⟦⟧]*)⟧|[⟦⟧]/gu)
      // A fact that is only not filled in yet is mended in the settings.
      .filter(({ quote, group }) => quote.length === 1 || !FACT_NAMES.includes(group(1)))
      .map((found) => ({
        ...quoted(found),
        level: 'error' as const,
        message:
          found.quote.length === 1
            ? '“⟦”和“⟧”要成对出现，请补上或者删去。'
            : `没有叫“${found.group(1)}”的数字或信息，请用“插入数字”重新选择。`,
      }))
  );
}
