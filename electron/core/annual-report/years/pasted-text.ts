// The text of a section as it is pasted from the published report.

import type { NarrativeBlock } from '../narrative.ts';

/** （一）主动公开: short, and no sentence. */
const HEADING = /^（[一二三四五六七八九十]+）[^。；]{0,40}$/u;

/** One block a line; empty lines are left out. */
export function pastedText(text: string): NarrativeBlock[] {
  return text
    .split(/[\r\n]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind: HEADING.test(line) ? 'heading' : 'paragraph', text: line }));
}

/** The blocks as text to go on editing. */
export function blocksAsText(blocks: readonly NarrativeBlock[] = []): string {
  return blocks.map(({ text }) => text).join('\n');
}
