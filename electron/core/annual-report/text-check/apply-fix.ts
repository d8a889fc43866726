// Carrying out a fix on the stored text.

import type { Narrative } from '../narrative.ts';
import type { TextFix } from './finding.ts';

/**
 * The text with the fix carried out; null when the words are no longer there. They may have moved
 * since the check: the occurrence nearest to their old place is meant.
 */
export function applyFix(narrative: Narrative, fix: TextFix): Narrative | null {
  const blocks = narrative[fix.section] ?? [];
  const block = blocks[fix.index];
  const text = block && fixedText(block.text, fix);
  if (block === undefined || text === undefined || text === null) return null;
  const changed = text === '' ? [] : [{ ...block, text }];
  return { ...narrative, [fix.section]: blocks.toSpliced(fix.index, 1, ...changed) };
}

/** One block's text with the fix carried out; null when the words are no longer in it. */
function fixedText(text: string, fix: WordFix): string | null {
  const at = placeOfFix(text, fix);
  if (at === null) return null;
  return text.slice(0, at) + fix.replacement + text.slice(at + fix.quote.length);
}

type WordFix = Pick<TextFix, 'at' | 'quote' | 'replacement'>;

/** Where the words of a fix stand in the block's text now: nearest to their old place; null if nowhere. */
export function placeOfFix(text: string, { at: wanted, quote }: WordFix): number | null {
  let best: number | null = null;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (best === null || Math.abs(at - wanted) < Math.abs(best - wanted)) best = at;
  }
  return best;
}
