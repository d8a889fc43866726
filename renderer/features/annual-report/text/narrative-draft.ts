// Places in the text while it is edited; pure, so that the page only draws and listens.

import * as z from 'zod';
import type { ReportTemplate } from '../../../../electron/core/annual-report/document.ts';
import type { Narrative } from '../../../../electron/core/annual-report/narrative.ts';
import type { SectionKey } from '../../../../electron/core/annual-report/templates.ts';
import {
  SectionKey as SectionKeys,
  TEMPLATE_SECTIONS,
} from '../../../../electron/core/annual-report/templates.ts';

const Draft = z.partialRecord(
  SectionKeys,
  z.array(z.object({ kind: z.enum(['heading', 'paragraph']), text: z.string() })),
);

/** A kept draft as text to edit; null for what is none. */
export function draftNarrative(draft: unknown): Narrative | null {
  const parsed = Draft.safeParse(draft);
  return parsed.success ? parsed.data : null;
}

/** A block of the stored text. */
export interface BlockPlace {
  readonly section: SectionKey;
  readonly index: number;
}

/** The place that an address names: overview.3; null when it names none. */
export function placeOfKey(key: string | undefined): BlockPlace | null {
  const [section, index] = (key ?? '').split('.');
  const known = SectionKeys.safeParse(section);
  return known.success && /^\d+$/u.test(index ?? '')
    ? { section: known.data, index: Number(index) }
    : null;
}

/** Which block of the document shows a block of the text; null where there is none. */
export function documentBlock(
  template: ReportTemplate,
  narrative: Narrative,
  { section, index }: BlockPlace,
): number | null {
  let first = 0;
  for (const part of TEMPLATE_SECTIONS[template]) {
    // The heading of the part, and its table.
    first += part.table === undefined ? 1 : 2;
    const blocks = narrative[part.section] ?? [];
    if (part.section === section) return index < blocks.length ? first + index : null;
    first += blocks.length;
  }
  return null;
}

/** A refusal of the office about blocks, by place: narrative.overview.3.text. */
export function refusedBlocks(
  fields: Readonly<Record<string, readonly string[]>> = {},
): readonly (BlockPlace & { readonly message: string })[] {
  return Object.entries(fields).flatMap(([field, messages]) => {
    const [, key] = /^narrative\.(.+)\.text$/u.exec(field) ?? [];
    const place = placeOfKey(key);
    return place === null ? [] : messages.map((message) => ({ ...place, message }));
  });
}
