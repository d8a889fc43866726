// The text that the program proposes for a year nobody has written yet. The wording is data
// (resources/annual-report); which sentences of it apply is decided by the year's figures.

import * as z from 'zod';
import { FigureId, ReportTemplate } from './document.ts';
import type { FigureValues } from './figure-values.ts';
import { figureOf } from './figure-values.ts';
import type { Narrative, NarrativeBlock } from './narrative.ts';
import { SectionKey, TEMPLATE_SECTIONS } from './templates.ts';

const Condition = z.discriminatedUnion('is', [
  z.strictObject({ figure: FigureId, is: z.literal('zero') }),
  z.strictObject({ figure: FigureId, is: z.literal('positive') }),
  z.strictObject({ figure: FigureId, is: z.literal('equal-to'), other: FigureId }),
  z.strictObject({ figure: FigureId, is: z.literal('below'), other: FigureId }),
]);
type Condition = z.infer<typeof Condition>;

const ProposedBlock = z.strictObject({
  kind: z.enum(['heading', 'paragraph']),
  /** The block is joined from those parts whose conditions all hold; without any it is left out. */
  parts: z
    .array(z.strictObject({ text: z.string().min(1), when: z.array(Condition).default([]) }))
    .min(1),
});

/** The wording of the proposals, by template and section. */
export const ProposalWording = z.record(
  ReportTemplate,
  z.partialRecord(SectionKey, z.array(ProposedBlock)),
);
export type ProposalWording = z.infer<typeof ProposalWording>;

function holds(condition: Condition, figures: FigureValues): boolean {
  const { value } = figureOf(figures, condition.figure);
  switch (condition.is) {
    case 'zero':
      return value === 0;
    case 'positive':
      return value > 0;
    case 'equal-to':
      return value === figureOf(figures, condition.other).value;
    case 'below':
      return value < figureOf(figures, condition.other).value;
  }
}

/** Chooses the sentences that are true of the year; the office edits the result as its own text. */
export function proposeNarrative(
  wording: ProposalWording,
  template: ReportTemplate,
  figures: FigureValues,
): Narrative {
  const proposed: Narrative = {};
  for (const { section } of TEMPLATE_SECTIONS[template]) {
    proposed[section] = (wording[template][section] ?? []).flatMap((block): NarrativeBlock[] => {
      const text = block.parts
        .filter(({ when }) => when.every((condition) => holds(condition, figures)))
        .map((part) => part.text)
        .join('');
      return text === '' ? [] : [{ kind: block.kind, text }];
    });
  }
  return proposed;
}
