// Rules about numbering: 一、（一）1.（1） as GB/T 9704—2012 orders them, and 一是/二是 in a text.

import { chineseNumber, chineseNumeral } from './chinese-number.ts';
import type { Fault } from './finding.ts';
import type { TextBlock } from './text-blocks.ts';
import type { FoundWords } from './word-search.ts';
import { findWords, quoted } from './word-search.ts';

interface Level {
  readonly pattern: RegExp;
  /** A number as it is written on this level. */
  readonly name: (number: number) => string;
  readonly read: (text: string) => number;
}

const CHINESE = '[一二三四五六七八九十]{1,3}';

/** From the highest down; each begins again at 1 under a mark of a higher one. */
const LEVELS: readonly Level[] = [
  {
    pattern: new RegExp(`^(${CHINESE})、`, 'gu'),
    name: (number) => `${chineseNumeral(number)}、`,
    read: chineseNumber,
  },
  {
    pattern: new RegExp(`^[（(](${CHINESE})[）)]`, 'gu'),
    name: (number) => `（${chineseNumeral(number)}）`,
    read: chineseNumber,
  },
  {
    pattern: /(?<=^|[。；：])(\d{1,2})[.．、](?!\d)/gu,
    name: (number) => `${number}.`,
    read: Number,
  },
  {
    pattern: /(?<=^|[。；：])[（(](\d{1,2})[）)](?!\s*[号年])/gu,
    name: (number) => `（${number}）`,
    read: Number,
  },
];

interface Mark {
  readonly found: FoundWords;
  readonly level: number;
  readonly number: number;
}

/** Marks of any level that don't follow each other. */
export function headingGaps(blocks: readonly TextBlock[]): readonly Fault[] {
  const marks = LEVELS.flatMap(({ pattern, read }, level) =>
    findWords(blocks, pattern).map((found): Mark => ({
      found,
      level,
      number: read(found.group(1)),
    })),
  ).toSorted((a, b) => a.found.block - b.found.block || a.found.at.from - b.found.at.from);
  const last: number[] = [];
  return marks.flatMap((mark) => {
    const before = last[mark.level] ?? 0;
    // A mark ends all enumerations below it; an unnumbered heading does too.
    last.splice(mark.level);
    last[mark.level] = mark.number;
    return follows(mark, before) ? [] : [gap(mark, before)];
  });
}

/** Enumerations in the text may begin again; parts of the report may not. */
function follows({ number, level }: Mark, before: number): boolean {
  return number === before + 1 || (number === 1 && level > 1);
}

function gap({ found, level }: Mark, before: number): Fault {
  const name = LEVELS[level]?.name ?? String;
  const after = before === 0 ? '最前面' : `“${name(before)}”之后`;
  const right = name(before + 1);
  return { ...quoted(found), message: `${after}应是“${right}”，这里写成了“${found.quote}”。` };
}

/** 一是…二是… inside one paragraph, and over the paragraphs under one heading. */
export function leadGaps(blocks: readonly TextBlock[]): readonly Fault[] {
  const leads = findWords(blocks, /(?<=^|[，。；：])([一二三四五六七八九十]{1,2})是/gu);
  return leads.flatMap((found, at) => {
    const number = chineseNumber(found.group(1));
    const before = at === 0 ? 0 : chineseNumber(leads[at - 1]?.group(1) ?? '');
    if (number === before + 1 || (number === 1 && at > 0)) return [];
    const after = before === 0 ? '最前面' : `“${chineseNumeral(before)}是”之后`;
    const right = `${chineseNumeral(before + 1)}是`;
    return [{ ...quoted(found), message: `${after}应是“${right}”，这里写成了“${found.quote}”。` }];
  });
}

/** Marks that are no marks of GB/T 9704—2012, and what they should be. */
const FORMS: readonly (readonly [RegExp, (number: string) => string])[] = [
  [new RegExp(`^[（(](${CHINESE})[）)][、.．，,：:]`, 'gu'), (number) => `（${number}）`],
  [
    new RegExp(`^(?:\\((${CHINESE})[)）]|（(${CHINESE})\\))(?![、.．，,：:])`, 'gu'),
    (number) => `（${number}）`,
  ],
  [new RegExp(`^(${CHINESE})[.．，,：:](?!\\d)`, 'gu'), (number) => `${number}、`],
  [/^(\d{1,2})[、．](?!\d)/gu, (number) => `${number}.`],
  [/^\((\d{1,2})\)/gu, (number) => `（${number}）`],
];

/** （一）、 and 1、 at the head of a paragraph. */
export function headingForms(blocks: readonly TextBlock[]): readonly Fault[] {
  return FORMS.flatMap(([pattern, right]) =>
    findWords(blocks, pattern).map((found) => {
      const replacement = right(found.group(1) === '' ? found.group(2) : found.group(1));
      return {
        ...quoted(found),
        message: `序号“${found.quote}”写法不规范，结构层次依次用“一、”“（一）”“1.”“（1）”，请写成“${replacement}”。`,
        fix: { replacement },
      };
    }),
  );
}
