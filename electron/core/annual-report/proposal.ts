// The text that the program proposes for a year nobody has written yet. The wording is data
// (resources/annual-report); which sentences of it apply is decided by the year's figures.

import * as z from 'zod';
import { ReportTemplate } from './document.ts';
import type { FigureValues } from './figure-values.ts';
import type { Narrative, NarrativeBlock } from './narrative.ts';
import { Conditions, holds } from './proposal-conditions.ts';
import { sentencesOf, withoutNumbers } from './similarity.ts';
import { SectionKey, TEMPLATE_SECTIONS } from './templates.ts';
import { chineseNumeral } from './text-check/chinese-number.ts';
import type { TokenMeanings } from './tokens.ts';
import { resolveText } from './tokens.ts';

const Item = z.strictObject({ text: z.string().min(1), when: Conditions });

/** Whether a part may be the same every year: the law's words, zeros, bare counts. */
const alike = z.boolean().default(false);

const Part = z.union([
  Item.extend({ alike }),
  z.strictObject({
    /** Those that apply are joined; with none the whole part is left out. */
    list: z.array(Item).min(1),
    before: z.string(),
    between: z.string(),
    after: z.string(),
    /** Each begins with 一是, 二是 …, unless there is only one. */
    numbered: z.boolean().default(false),
    when: Conditions,
    alike,
  }),
]);
type Part = z.infer<typeof Part>;

const ProposedBlock = z.union([
  z.strictObject({ heading: z.string().min(1), when: Conditions }),
  /** A paragraph, joined from the parts of a passage that apply; without any it is left out. */
  z.strictObject({ passage: z.string().min(1), when: Conditions }),
]);

/** The wording of the proposals: passages, and where each template has them. */
export const ProposalWording = z
  .strictObject({
    passages: z.record(z.string(), z.array(Part).min(1)),
    templates: z.record(ReportTemplate, z.partialRecord(SectionKey, z.array(ProposedBlock))),
  })
  .refine(
    ({ passages, templates }) =>
      Object.values(templates)
        .flatMap((sections) => Object.values(sections).flat())
        .every((block) => 'heading' in block || block.passage in passages),
    { message: 'a template names a passage that is not there' },
  );
export type ProposalWording = z.infer<typeof ProposalWording>;

/** Chooses the sentences that are true of the year; the office edits the result as its own text. */
export function proposeNarrative(
  wording: ProposalWording,
  template: ReportTemplate,
  figures: FigureValues,
): Narrative {
  const proposed: Narrative = {};
  for (const { section } of TEMPLATE_SECTIONS[template]) {
    const blocks = wording.templates[template][section] ?? [];
    proposed[section] = blocks.flatMap((block): NarrativeBlock[] => {
      if (!holds(block.when, figures)) return [];
      if ('heading' in block) return [{ kind: 'heading', text: block.heading }];
      const text = (wording.passages[block.passage] ?? [])
        .map((part) => partText(part, figures))
        .join('');
      return text === '' ? [] : [{ kind: 'paragraph', text }];
    });
  }
  return proposed;
}

/**
 * The sentences proposed for the year that may be the same every year, as they are compared
 * (similarity.ts): facts of the office filled in, numbers left out.
 */
export function alikeSentences(
  wording: ProposalWording,
  figures: FigureValues,
  tokens: TokenMeanings,
): ReadonlySet<string> {
  const sentences = Object.values(wording.passages).flatMap((parts) => {
    // A mark before each letter of what has to be written anew tells the two apart after the splitting.
    const text = parts.map((part) => {
      const own = partText(part, figures);
      return part.alike ? own : own.replaceAll(/[^。；]/gu, `${OWN}$&`);
    });
    return sentencesOf(text.join('')).filter((sentence) => !sentence.includes(OWN));
  });
  return new Set(
    sentences.map((sentence) =>
      withoutNumbers(resolveText(sentence, tokens).flatMap(({ spans }) => spans)),
    ),
  );
}

const OWN = '\u0001';

function partText(part: Part, figures: FigureValues): string {
  if (!holds(part.when, figures)) return '';
  if ('text' in part) return part.text;
  const items = part.list.filter(({ when }) => holds(when, figures)).map(({ text }) => text);
  if (items.length === 0) return '';
  const isNumbered = part.numbered && items.length > 1;
  const named = items.map((text, at) => (isNumbered ? `${chineseNumeral(at + 1)}是${text}` : text));
  return `${part.before}${named.join(part.between)}${part.after}`;
}
