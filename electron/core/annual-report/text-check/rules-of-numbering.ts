// Rules about numbering: headings and 一是/二是 that skip a number.

import { chineseNumber, chineseNumeral } from './chinese-number.ts';
import type { Fault } from './finding.ts';
import type { TextBlock } from './text-blocks.ts';

interface Mark {
  readonly block: number;
  readonly quote: string;
  readonly number: number;
}

/** Headings 一、 and （一） and paragraphs 1. that don't follow each other in their part. */
export function headingGaps(blocks: readonly TextBlock[]): Fault[] {
  const first = marks(blocks, /^([一二三四五六七八九十]{1,3})、/u);
  return [
    ...gaps(first, (number) => `“${chineseNumeral(number)}、”`),
    ...bySection(blocks).flatMap((section) =>
      gaps(
        marks(section, /^[（(]([一二三四五六七八九十]{1,3})[）)]/u),
        (number) => `“（${chineseNumeral(number)}）”`,
      ),
    ),
  ];
}

/** 一是…二是… inside one paragraph, and over the paragraphs under one heading. */
export function leadGaps(blocks: readonly TextBlock[]): Fault[] {
  const found: Mark[] = blocks.flatMap(({ block, typed }) =>
    [...typed.matchAll(/(?<=^|[，。；：])([一二三四五六七八九十]{1,2})是/gu)].map((match) => ({
      block,
      quote: match[0],
      number: chineseNumber(match[1] ?? ''),
    })),
  );
  return gaps(found, (number) => `“${chineseNumeral(number)}是”`);
}

function bySection(blocks: readonly TextBlock[]): readonly (readonly TextBlock[])[] {
  return [...Map.groupBy(blocks, ({ section }) => section).values()];
}

function marks(blocks: readonly TextBlock[], pattern: RegExp): readonly Mark[] {
  return blocks.flatMap(({ block, text }) => {
    const match = pattern.exec(text);
    if (!match) return [];
    return [{ block, quote: match[0], number: chineseNumber(match[1] ?? '') }];
  });
}

/** A number may follow its predecessor or begin again at 1; anything else is a gap. */
function gaps(found: readonly Mark[], name: (number: number) => string): Fault[] {
  return found.flatMap(({ block, quote, number }, at) => {
    const before = found[at - 1]?.number ?? 0;
    if (number === before + 1 || (number === 1 && at > 0)) return [];
    const expected = name(before + 1);
    const after = before === 0 ? '最前面' : `${name(before)}之后`;
    return [{ block, quote, message: `${after}应是${expected}，这里写成了“${quote}”。` }];
  });
}
