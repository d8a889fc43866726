// The text of a report as the office stores it: headings and paragraphs by section, with ⟦…⟧ where a
// figure or a fact of the office stands.

import * as z from 'zod';
import { requiredText } from '../fields.ts';
import { SectionKey } from './templates.ts';

export const NarrativeBlock = z.discriminatedUnion('kind', [
  /** A heading of the second level with its number: （一）主动公开. */
  z.strictObject({ kind: z.literal('heading'), text: requiredText('小标题', 80) }),
  z.strictObject({ kind: z.literal('paragraph'), text: requiredText('段落', 5000) }),
]);
export type NarrativeBlock = z.infer<typeof NarrativeBlock>;

/** Blocks by section; a section that is missing has no text of its own. */
export const Narrative = z.partialRecord(SectionKey, z.array(NarrativeBlock).max(200));
export type Narrative = z.infer<typeof Narrative>;

/** A piece of stored text: typed text, or the label inside ⟦ ⟧. */
export interface TextPart {
  readonly kind: 'text' | 'token' | 'broken';
  readonly text: string;
}

/**
 * Splits stored text at its ⟦…⟧ tokens. A bracket without its partner comes back as `broken`, so that
 * it is reported and not printed silently.
 */
export function splitTokens(text: string): readonly TextPart[] {
  return text
    .split(/(⟦[^⟦⟧]*⟧|[⟦⟧])/u)
    .filter((part) => part !== '')
    .map((part): TextPart => {
      if (part === '⟦' || part === '⟧') return { kind: 'broken', text: part };
      if (part.startsWith('⟦')) return { kind: 'token', text: part.slice(1, -1) };
      return { kind: 'text', text: part };
    });
}

/** Writes a figure's or fact's label as it stands in stored text. */
export function tokenText(label: string): string {
  return `⟦${label}⟧`;
}
