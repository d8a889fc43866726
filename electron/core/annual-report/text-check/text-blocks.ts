// The document's text as the rules read it.

import type { ReportBlock, ReportDocument } from '../document.ts';

export interface TextBlock {
  /** Index in the document's blocks. */
  readonly block: number;
  readonly kind: 'heading' | 'paragraph';
  /** Of a heading 1–4; 0 for a paragraph. */
  readonly level: number;
  /** The level-1 heading it stands under. */
  readonly section: string;
  /** Which paragraph of its section, from 1; 0 for a heading. */
  readonly paragraph: number;
  /** The text as printed. */
  readonly text: string;
  /** The text as typed: a bound figure is one □, so that no rule takes it for typed text. */
  readonly typed: string;
}

/** All headings and paragraphs, in order. */
export function textBlocks(document: ReportDocument): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let section = '';
  let paragraph = 0;
  for (const [index, block] of document.blocks.entries()) {
    if (block.kind === 'table') continue;
    if (block.kind === 'heading' && block.level === 1) {
      section = block.text;
      paragraph = 0;
    }
    if (block.kind === 'paragraph') paragraph += 1;
    blocks.push(textBlock(block, { block: index, section, paragraph }));
  }
  return blocks;
}

function textBlock(
  block: Exclude<ReportBlock, { kind: 'table' }>,
  place: Pick<TextBlock, 'block' | 'section' | 'paragraph'>,
): TextBlock {
  if (block.kind === 'heading') {
    const { kind, level, text } = block;
    return { ...place, kind, level, paragraph: 0, text, typed: text };
  }
  const printed = block.spans.map((span) => span.text).join('');
  const typed = block.spans.map((span) => (span.kind === 'figure' ? '□' : span.text)).join('');
  return { ...place, kind: 'paragraph', level: 0, text: printed, typed };
}

/** The place in a clerk's words. */
export function placeName({ kind, section, paragraph, text }: TextBlock): string {
  if (kind === 'heading') return `小标题“${text}”`;
  return section === '' ? `第${paragraph}段` : `${section} 第${paragraph}段`;
}

/** The text without what stands in 《 》: titles of other documents keep their own words and years. */
export function withoutTitles(text: string): string {
  return text.replace(/《[^》]*》/gu, '《》');
}
