// Changing the stored text while it is edited; pure, so that the editor only draws and listens.

import * as z from 'zod';
import type { ReportTemplate } from '../../../electron/core/annual-report/document.ts';
import type { Narrative, NarrativeBlock } from '../../../electron/core/annual-report/narrative.ts';
import { tokenText } from '../../../electron/core/annual-report/narrative.ts';
import type { SectionKey } from '../../../electron/core/annual-report/templates.ts';
import {
  SectionKey as SectionKeys,
  TEMPLATE_SECTIONS,
} from '../../../electron/core/annual-report/templates.ts';

const Draft = z.partialRecord(
  SectionKeys,
  z.array(z.object({ kind: z.enum(['heading', 'paragraph']), text: z.string() })),
);

/** A kept draft as text to edit; a block that is still empty is no fault of a draft. */
export function draftNarrative(draft: unknown): Narrative | null {
  const parsed = Draft.safeParse(draft);
  return parsed.success ? parsed.data : null;
}

/** A block of the text. */
export interface BlockPlace {
  readonly section: SectionKey;
  readonly index: number;
}

/** The block's name in addresses and element ids: overview.3. */
export function placeKey({ section, index }: BlockPlace): string {
  return `${section}.${index}`;
}

/** The id of the field that holds the block with this key. */
export function blockId(key: string): string {
  return `report-block-${key}`;
}

function blocksOf(narrative: Narrative, section: SectionKey): readonly NarrativeBlock[] {
  return narrative[section] ?? [];
}

/** The text with one block's words replaced. */
export function withText(narrative: Narrative, place: BlockPlace, text: string): Narrative {
  const blocks = blocksOf(narrative, place.section);
  return {
    ...narrative,
    [place.section]: blocks.map((block, at) => (at === place.index ? { ...block, text } : block)),
  };
}

/** The text with an empty block before `place`. */
export function withBlock(
  narrative: Narrative,
  place: BlockPlace,
  kind: NarrativeBlock['kind'],
): Narrative {
  const blocks = blocksOf(narrative, place.section);
  return { ...narrative, [place.section]: blocks.toSpliced(place.index, 0, { kind, text: '' }) };
}

/** The text without a block. */
export function withoutBlock(narrative: Narrative, place: BlockPlace): Narrative {
  const blocks = blocksOf(narrative, place.section);
  return { ...narrative, [place.section]: blocks.toSpliced(place.index, 1) };
}

/** The text with a block moved up (-1) or down (1); unchanged at the ends of its section. */
export function withMoved(narrative: Narrative, place: BlockPlace, by: -1 | 1): Narrative {
  const blocks = blocksOf(narrative, place.section);
  const block = blocks[place.index];
  const target = place.index + by;
  if (!block || target < 0 || target >= blocks.length) return narrative;
  const moved = blocks.toSpliced(place.index, 1).toSpliced(target, 0, block);
  return { ...narrative, [place.section]: moved };
}

/** A token put in at the caret, and where the caret stands after it. */
export function insertToken(
  text: string,
  caret: number,
  label: string,
): { readonly text: string; readonly caret: number } {
  const token = tokenText(label);
  const at = Math.min(Math.max(caret, 0), text.length);
  return { text: text.slice(0, at) + token + text.slice(at), caret: at + token.length };
}

export interface Previewable {
  readonly narrative: Narrative;
  /** Which block of the document shows a block of the edited text; null while it is empty. */
  readonly shownAs: (template: ReportTemplate, place: BlockPlace) => number | null;
  /** Where a block of the preview stands in the edited text. */
  readonly originOf: (place: BlockPlace) => BlockPlace;
}

/** The text without blocks that are still empty: what the preview can show. */
export function previewable(narrative: Narrative): Previewable {
  const kept: Narrative = {};
  const places = new Map<string, number[]>();
  for (const section of SectionKeys.options) {
    const blocks = narrative[section];
    if (!blocks) continue;
    const filled = blocks
      .map((block, index) => ({ block, index }))
      .filter(({ block }) => block.text.trim() !== '');
    kept[section] = filled.map(({ block }) => block);
    places.set(
      section,
      filled.map(({ index }) => index),
    );
  }
  return {
    narrative: kept,
    originOf: ({ section, index }) => ({ section, index: places.get(section)?.[index] ?? index }),
    shownAs: (template, { section, index }) => {
      const at = places.get(section)?.indexOf(index) ?? -1;
      return at < 0 ? null : firstBlock(template, kept, section) + at;
    },
  };
}

/** Where the written blocks of a section begin in the document: after its heading and its table. */
function firstBlock(template: ReportTemplate, narrative: Narrative, section: SectionKey): number {
  let at = 0;
  for (const part of TEMPLATE_SECTIONS[template]) {
    at += part.table === undefined ? 1 : 2;
    if (part.section === section) return at;
    at += narrative[part.section]?.length ?? 0;
  }
  return at;
}
