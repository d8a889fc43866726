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
export function fixedText(
  text: string,
  { at, quote, replacement }: Pick<TextFix, 'at' | 'quote' | 'replacement'>,
): string | null {
  const found = nearest(text, quote, at);
  return found < 0 ? null : text.slice(0, found) + replacement + text.slice(found + quote.length);
}

function nearest(text: string, quote: string, wanted: number): number {
  let best = -1;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (best < 0 || Math.abs(at - wanted) < Math.abs(best - wanted)) best = at;
  }
  return best;
}
