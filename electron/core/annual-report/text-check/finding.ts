// What the text check reports: where, how bad, what to do, and what one click can do.

import * as z from 'zod';
import { CheckLevel, MendPlace } from '../check-results.ts';
import { SectionKey } from '../templates.ts';

/** A change of the stored text that mends a finding. */
export const TextFix = z.strictObject({
  section: SectionKey,
  /** Which block of the section, counted from 0. */
  index: z.int().min(0),
  /** Where the words begin in the block's stored text; they may have moved since. */
  at: z.int().min(0),
  /** The words as they are stored, with ⟦ ⟧ where a figure is bound; never empty. */
  quote: z.string().min(1),
  /** What takes their place: words, or ⟦收到申请数⟧, which stays right when the ledger changes. */
  replacement: z.string(),
});
export type TextFix = z.infer<typeof TextFix>;

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
  /** The words in the block's stored text, from and to; null where the block as a whole is meant. */
  mark: z.object({ from: z.int(), to: z.int() }).nullable().default(null),
  /** The change that mends it; null where only a person can decide. */
  fix: TextFix.nullable().default(null),
});
export type Finding = z.infer<typeof Finding>;

/** Words of a block by their place in one reading of it (text-blocks.ts). */
export interface WordPlace {
  readonly reading: 'text' | 'typed';
  readonly from: number;
  readonly to: number;
}

/** What a rule reports; place, origin and the stored words are added from the block. */
export interface Fault {
  readonly block: number | null;
  readonly quote: string;
  readonly message: string;
  readonly level?: CheckLevel;
  readonly mend?: MendPlace;
  /** Said instead of the block's place. */
  readonly place?: string;
  /** Where the words stand; left out where the block as a whole is meant. */
  readonly at?: WordPlace;
  /** What to put in the place of which words: all of them unless `of` names a part. */
  readonly fix?: { readonly replacement: string; readonly of?: WordPlace };
}
