// Finding words in the blocks of a report, each with its place, for the rules.

import type { WordPlace } from './finding.ts';
import type { TextBlock } from './text-blocks.ts';
import { withoutTitles } from './text-blocks.ts';

/** Words that a rule was looking for. */
export interface FoundWords {
  /** The block that they stand in; what `Fault` calls block. */
  readonly block: number;
  readonly from: TextBlock;
  readonly quote: string;
  readonly at: WordPlace;
  /** The groups of the pattern, by number; an absent one is ''. */
  readonly group: (index: number) => string;
  /** What stands directly before and after the words. */
  readonly before: string;
  readonly after: string;
}

interface Search {
  /** typed: what a person wrote. text: as printed, bound figures included. */
  readonly reading?: 'text' | 'typed';
  /** Whether titles in 《 》 are left out. */
  readonly skipTitles?: boolean;
  readonly kind?: TextBlock['kind'];
}

/** Every match of a pattern (with the flag g), in the order of reading. */
export function findWords(
  blocks: readonly TextBlock[],
  pattern: RegExp,
  { reading = 'typed', skipTitles = false, kind }: Search = {},
): readonly FoundWords[] {
  return blocks
    .filter((block) => kind === undefined || block.kind === kind)
    .flatMap((block) => {
      const text = block[reading];
      const searched = skipTitles ? withoutTitles(text) : text;
      return [...searched.matchAll(pattern)].map((match) => {
        const [from, to] = [match.index, match.index + match[0].length];
        return {
          ...{ block: block.block, from: block, at: { reading, from, to } },
          quote: text.slice(from, to),
          group: (index: number) => match[index] ?? '',
          before: text.slice(0, from),
          after: text.slice(to),
        };
      });
    });
}

/** What a fault needs of the words. */
export function quoted({
  block,
  quote,
  at,
}: FoundWords): Pick<FoundWords, 'block' | 'quote' | 'at'> {
  return { block, quote, at };
}
