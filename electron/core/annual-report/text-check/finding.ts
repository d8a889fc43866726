// What the text check reports: where, how bad, and what to do.

import * as z from 'zod';
import { CheckLevel, MendPlace } from '../check-results.ts';
import { SectionKey } from '../templates.ts';

export const Finding = z.object({
  /** The rule's name, e.g. doubled-word. */
  rule: z.string(),
  level: CheckLevel,
  /** The block of the document, counted from 0; null when it is about the whole report. */
  block: z.int().nullable(),
  /** The place in words: 三、其他需要报告的事项 第2段. */
  place: z.string(),
  /** The words in question; empty when something is missing. */
  quote: z.string(),
  message: z.string(),
  mend: MendPlace,
  /** Where the block stands in the stored text, for the editor; null for fixed parts. */
  origin: z.object({ section: SectionKey, index: z.int() }).nullable(),
});
export type Finding = z.infer<typeof Finding>;

/** What a rule reports; place and origin are added from the block. */
export interface Fault {
  readonly block: number | null;
  readonly quote: string;
  readonly message: string;
  readonly level?: CheckLevel;
  readonly mend?: MendPlace;
  /** Said instead of the block's place. */
  readonly place?: string;
}
