// The text whose hash ties a signed secrecy review to exactly the content it was given for.

import type { PublicationFacts } from './facts.ts';

/** What is reviewed: the facts that the public sees, not where the office files them. */
export type ReviewedFacts = Pick<
  PublicationFacts,
  | 'title'
  | 'documentNumber'
  | 'genre'
  | 'normative'
  | 'documentSource'
  | 'baseKind'
  | 'baseOn'
  | 'attribute'
  | 'attributeReason'
  | 'responsibleUnit'
  | 'summary'
> & { readonly files: readonly { readonly sha256: string; readonly name: string }[] };

/**
 * One unambiguous text for one content; the shell hashes it. Column, domain, 五公开 stage and legal
 * item are left out, so that refiling a publication needs no new review. The first word is the
 * format's version: it changes if ever the list of facts does.
 */
export function contentText(facts: ReviewedFacts): string {
  return JSON.stringify([
    'publication-content/1',
    facts.title,
    facts.documentNumber,
    facts.genre,
    facts.normative,
    facts.documentSource,
    facts.baseKind,
    facts.baseOn,
    facts.attribute,
    facts.attributeReason,
    facts.responsibleUnit,
    facts.summary,
    facts.files.map(({ sha256, name }) => [sha256, name]),
  ]);
}
