// Rules about marks: punctuation, the width of characters, and spaces. Official documents in Chinese
// have full-width punctuation, half-width digits and no spaces (GB/T 15834, GB/T 15835).

import type { Fault } from './finding.ts';
import type { TextBlock } from './text-blocks.ts';
import type { FoundWords } from './word-search.ts';
import { findWords, quoted } from './word-search.ts';

const CHINESE = String.raw`\u3400-\u4dbf\u4e00-\u9fff`;

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
};

/** ２０２０年: digits and letters are written half-width. */
export function fullWidthDigits(blocks: readonly TextBlock[]): readonly Fault[] {
  return findWords(blocks, /[０-９Ａ-Ｚａ-ｚ]+/gu).map((found) => ({
    ...quoted(found),
    message: `“${found.quote}”是全角字符，请写成半角的“${found.quote.normalize('NFKC')}”。`,
    fix: { replacement: found.quote.normalize('NFKC') },
  }));
}

interface MarkRule {
  readonly wrong: RegExp;
  readonly right: (found: FoundWords) => string | null;
}

const MARKS: readonly MarkRule[] = [
  {
    wrong: new RegExp(`(?<=[${CHINESE}）》”□])[,;:?!]|[,;:?!](?=[${CHINESE}（《“□])`, 'gu'),
    right: ({ quote }) => FULL_WIDTH[quote] ?? null,
  },
  { wrong: new RegExp(String.raw`(?<=[${CHINESE}）》”])\.(?!\d)`, 'gu'), right: () => '。' },
  {
    // A heading's number in such brackets is another rule's.
    wrong: new RegExp(
      String.raw`(?<!^)\([^()]*[${CHINESE}][^()]*\)|^\((?![一二三四五六七八九十]+\))[^()]*[${CHINESE}][^()]*\)`,
      'gu',
    ),
    right: ({ quote }) => `（${quote.slice(1, -1)}）`,
  },
  {
    wrong: new RegExp(`"[^"]*[${CHINESE}][^"]*"`, 'gu'),
    right: ({ quote }) => `“${quote.slice(1, -1)}”`,
  },
  { wrong: /([，。；：、？！])\1+/gu, right: ({ group }) => group(1) },
  { wrong: /[，；：、]。/gu, right: () => '。' },
  { wrong: /。[，；：、]/gu, right: () => null },
];

/** Half-width punctuation between Chinese, and marks that stand twice. */
export function wrongMarks(blocks: readonly TextBlock[]): readonly Fault[] {
  return MARKS.flatMap(({ wrong, right }) =>
    findWords(blocks, wrong).map((found) => {
      const replacement = right(found);
      return {
        ...quoted(found),
        message:
          replacement === null
            ? `“${found.quote}”两个标点连用，请核对。`
            : `标点“${found.quote}”写法不规范，请写成“${replacement}”。`,
        ...(replacement !== null && { fix: { replacement } }),
      };
    }),
  );
}

const SPACE = String.raw`[ \u00a0\u3000\t]+`;
const BESIDE = String.raw`${CHINESE}，。；：、！？（）《》“”〔〕⟦⟧□`;
const STRAY = new RegExp(`(?<=[${BESIDE}])${SPACE}|${SPACE}(?=[${BESIDE}])`, 'gu');

/** Spaces beside Chinese characters, one finding a paragraph; the fix takes out all of them. */
export function straySpaces(blocks: readonly TextBlock[]): readonly Fault[] {
  return blocks.flatMap((block) => {
    const [first] = findWords([block], STRAY, { skipTitles: true });
    if (first === undefined) return [];
    const whole = { reading: first.at.reading, from: 0, to: block[first.at.reading].length };
    const stored = block.pieces.map((piece) => piece.stored).join('');
    return [
      {
        block: block.block,
        quote: `${first.before.slice(-2)}${first.quote}${first.after.slice(0, 2)}`,
        at: first.at,
        message: '汉字、数字之间有多余的空格，公文正文里不留空格，请删去。',
        fix: { replacement: withoutStraySpaces(stored), of: whole },
      },
    ];
  });
}

/** The stored text without spaces beside Chinese; titles in 《 》 keep theirs. */
function withoutStraySpaces(stored: string): string {
  return stored
    .split(/(《[^》]*》)/u)
    .map((part) => (part.startsWith('《') ? part : part.replaceAll(STRAY, '')))
    .join('');
}
