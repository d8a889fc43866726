// Rules about words: doubled ones, wrong terms, wrong names of the site, numbers typed by hand.

import { FACT_NAMES } from '../office-facts.ts';
import type { Fault } from './finding.ts';
import type { TextBlock } from './text-blocks.ts';
import { withoutTitles } from './text-blocks.ts';

/** A word of two to six characters written twice: 文件文件. */
export function doubledWords(blocks: readonly TextBlock[]): Fault[] {
  return blocks.flatMap(({ block, typed }) =>
    [...typed.matchAll(/([\u4e00-\u9fff]{2,6})\1/gu)].map((match) => ({
      block,
      quote: match[0],
      message: `“${match[1] ?? ''}”重复写了两次，请删去一个。`,
    })),
  );
}

const WRONG_TERMS: readonly { readonly wrong: RegExp; readonly message: string }[] = [
  {
    wrong: /不依申请公开/gu,
    message: '没有“不依申请公开”这种情形，请写“依申请公开”或者“不予公开”。',
  },
  {
    wrong: /[\u4e00-\u9fff]{0,4}(?<![省州市县区盟旗府])人民政府门户网站/gu,
    message: '乡镇没有自己的门户网站，请写明是哪个县（市、区）人民政府的门户网站。',
  },
];

/** Terms that the trade doesn't have, and sites that don't exist. */
export function wrongTerms(blocks: readonly TextBlock[]): Fault[] {
  return blocks.flatMap(({ block, typed }) =>
    WRONG_TERMS.flatMap(({ wrong, message }) =>
      [...typed.matchAll(wrong)].map(([quote]) => ({ block, quote, message })),
    ),
  );
}

/**
 * Counts typed by hand instead of inserted: they don't follow the ledger and can't be traced to their
 * records. Ordinals (第1条) and titles are left alone.
 */
export function typedCounts(blocks: readonly TextBlock[]): Fault[] {
  const counts = /(?<![第\d.])\d+(?:\.\d+)?\s*(?:篇|条|件|人次|次|期|名|场|处)/gu;
  return blocks.flatMap(({ block, kind, typed }) =>
    kind === 'heading'
      ? []
      : [...withoutTitles(typed).matchAll(counts)].map(([quote]) => ({
          block,
          quote,
          message: `“${quote}”是手写的数字，台账变动时不会跟着变。请用“插入数字”换成台账里的数。`,
        })),
  );
}

/** ⟦…⟧ that means nothing (any more), or a bracket without its partner. */
export function unknownTokens(blocks: readonly TextBlock[]): Fault[] {
  return blocks.flatMap(({ block, typed }) =>
    [...typed.matchAll(/⟦([^⟦⟧]*)⟧|[⟦⟧]/gu)]
      // A fact that is only not filled in yet is mended in the settings.
      .filter(([, label]) => label === undefined || !FACT_NAMES.includes(label))
      .map((match) => ({
        block,
        quote: match[0],
        level: 'error' as const,
        message:
          match[1] === undefined
            ? '“⟦”和“⟧”要成对出现，请补上或者删去。'
            : `没有叫“${match[1]}”的数字或信息，请用“插入数字”重新选择。`,
      })),
  );
}
