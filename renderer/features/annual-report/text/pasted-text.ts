// What is taken over from Word, WPS or a web page: the words by paragraphs, and nothing of their looks.

import type { NarrativeBlock } from '../../../../electron/core/annual-report/narrative.ts';
import { withoutUnseen } from '../../../../electron/core/fields.ts';

/** （一）主动公开, without a full stop: a heading of the second level in official documents. */
const HEADING = /^（[一二三四五六七八九十]{1,3}）[^。；！？]{1,40}$/u;

/**
 * The paragraphs of a pasted text. Breaks of any kind end one; unseen characters go (as in every field),
 * and the spaces that stand for an indent too.
 */
export function pastedBlocks(text: string): NarrativeBlock[] {
  return withoutUnseen(text)
    .split('\n')
    .map((line) => line.replaceAll(/[\t\u00a0]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind: HEADING.test(line) ? 'heading' : 'paragraph', text: line }));
}
