// Compared sentences under their headings.

import type { SentenceDifference } from '../../../electron/core/annual-report/life/compare-versions.ts';

export interface SentenceGroup {
  readonly heading: string;
  readonly sentences: readonly SentenceDifference[];
}

/** Neighbours under one heading together, in the order of reading; a heading is not its own sentence. */
export function sentenceGroups(sentences: readonly SentenceDifference[]): readonly SentenceGroup[] {
  const groups: { heading: string; sentences: SentenceDifference[] }[] = [];
  for (const sentence of sentences) {
    const isHeading = sentence.kind === 'same' && sentence.text === sentence.heading;
    if (isHeading) continue;
    const last = groups.at(-1);
    if (last?.heading === sentence.heading) last.sentences.push(sentence);
    else groups.push({ heading: sentence.heading, sentences: [sentence] });
  }
  return groups;
}
