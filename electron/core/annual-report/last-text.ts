// Last year's report as a text to read beside this year's.

import * as z from 'zod';
import { defineCalls } from '../calls.ts';
import { YearField } from '../fields.ts';
import { ReportTemplate } from './document.ts';
import type { ReportDocument } from './document.ts';
import { Narrative } from './narrative.ts';
import { Likeness } from './similarity.ts';
import { TextFix } from './text-check/finding.ts';

const LastBlock = z.object({
  kind: z.enum(['heading', 'paragraph']),
  /** As it was printed. */
  text: z.string(),
  /** Which paragraph of the report, from 1, as likenesses name it; null for a heading. */
  number: z.int().nullable(),
});

export const LastText = z.object({
  year: z.int(),
  /** Where the text comes from, in words: 2020 年度报告第 1 版（2021-01-28 定稿）. */
  origin: z.string(),
  sections: z.array(z.object({ heading: z.string(), blocks: z.array(LastBlock) })),
});
export type LastText = z.infer<typeof LastText>;

/** A report's headings and paragraphs by section; its tables are left out. */
export function lastTextOf(document: ReportDocument, origin: string): LastText {
  const sections: LastText['sections'] = [];
  let number = 0;
  for (const block of document.blocks) {
    if (block.kind === 'table') continue;
    if (block.kind === 'heading' && block.level === 1) {
      sections.push({ heading: block.text, blocks: [] });
      continue;
    }
    if (block.kind === 'paragraph') number += 1;
    sections
      .at(-1)
      ?.blocks.push(
        block.kind === 'heading'
          ? { kind: 'heading', text: block.text, number: null }
          : { kind: 'paragraph', text: block.spans.map(({ text }) => text).join(''), number },
      );
  }
  return { year: document.year, origin, sections };
}

const YearAndTemplate = { year: YearField, template: ReportTemplate };

export const textCalls = defineCalls({
  /** Last year's text, and how much of each paragraph of this year's stood in it. */
  'annualReport.lastText': {
    kind: 'query',
    /** With a text that is being edited, or the stored one. */
    input: z.strictObject({ ...YearAndTemplate, narrative: Narrative.optional() }),
    output: z.object({
      /** Null where last year's text is not known. */
      last: LastText.nullable(),
      likeness: z.array(Likeness),
    }),
  },
  /** Carries a fix of the text check out on the stored text, and saves it. */
  'annualReport.applyFix': {
    kind: 'command',
    input: z.strictObject({ ...YearAndTemplate, fix: TextFix }),
    output: z.object({ revision: z.int() }),
  },
});
