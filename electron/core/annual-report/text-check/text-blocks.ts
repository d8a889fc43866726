// The document's text as the rules read it: as printed, and as typed; and the way back to the stored
// text, where the words are marked and mended.

import type { BuiltReport } from '../build-document.ts';
import type { ReportBlock, ReportSpan } from '../document.ts';
import type { ResolvedPart } from '../tokens.ts';
import type { WordPlace } from './finding.ts';

/** A piece of a block: typed text, or one ⟦…⟧, in its three readings. */
interface TextPiece {
  readonly stored: string;
  readonly text: string;
  readonly typed: string;
}

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
  /** Empty for fixed headings. */
  readonly pieces: readonly TextPiece[];
}

/** All headings and paragraphs, in order. */
export function textBlocks({ document, origins }: BuiltReport): readonly TextBlock[] {
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
    const parts = origins[index]?.parts ?? [];
    blocks.push(textBlock(block, { block: index, section, paragraph }, parts));
  }
  return blocks;
}

function textBlock(
  block: Exclude<ReportBlock, { kind: 'table' }>,
  place: Pick<TextBlock, 'block' | 'section' | 'paragraph'>,
  parts: readonly ResolvedPart[],
): TextBlock {
  if (block.kind === 'heading') {
    const { kind, level, text } = block;
    const pieces = parts.map((part) => ({ ...readPart(part), typed: printed(part.spans) }));
    return { ...place, kind, level, paragraph: 0, text, typed: text, pieces };
  }
  return {
    ...{ ...place, kind: 'paragraph', level: 0 },
    text: printed(block.spans),
    typed: typed(block.spans),
    pieces: parts.map(readPart),
  };
}

function readPart({ stored, spans }: ResolvedPart): TextPiece {
  return { stored, text: printed(spans), typed: typed(spans) };
}

function printed(spans: readonly ReportSpan[]): string {
  return spans.map((span) => span.text).join('');
}

function typed(spans: readonly ReportSpan[]): string {
  return spans.map((span) => (span.kind === 'figure' ? '□' : span.text)).join('');
}

/** Words of the stored text. */
export interface StoredWords {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Whether the place takes in whole ⟦…⟧ only, so that the words can be replaced. */
  readonly whole: boolean;
  /** Whether all of it was typed, and no part stands for a figure or a fact. */
  readonly isTyped: boolean;
}

/** The stored words behind a place in a block; null for a fixed heading. */
export function storedWords({ pieces }: TextBlock, place: WordPlace): StoredWords | null {
  const touched = placedPieces(pieces, place.reading).filter(
    ({ at, end }) => end > place.from && at < place.to,
  );
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return null;
  const from = first.isPlain ? first.stored + Math.max(place.from - first.at, 0) : first.stored;
  const to = last.isPlain
    ? last.stored + Math.min(place.to, last.end) - last.at
    : last.stored + last.length;
  const stored = pieces.map((piece) => piece.stored).join('');
  return {
    ...{ from, to, text: stored.slice(from, to) },
    whole: touched.every(
      ({ isPlain, at, end }) => isPlain || (place.from <= at && place.to >= end),
    ),
    isTyped: touched.every(({ isPlain }) => isPlain),
  };
}

/** The pieces with their places in a reading and in the stored text. */
function placedPieces(pieces: readonly TextPiece[], reading: WordPlace['reading']) {
  let [at, stored] = [0, 0];
  return pieces.map((piece) => {
    const placed = {
      ...{ at, end: at + piece[reading].length, stored, length: piece.stored.length },
      /** Read as it is stored, letter for letter. */
      isPlain: piece.stored === piece[reading],
    };
    at = placed.end;
    stored += piece.stored.length;
    return placed;
  });
}

/** The place in a clerk's words. */
export function placeName({ kind, section, paragraph, text }: TextBlock): string {
  if (kind === 'heading') return `小标题“${text}”`;
  return section === '' ? `第${paragraph}段` : `${section} 第${paragraph}段`;
}

/**
 * The text with what stands in 《 》 struck out: titles of other documents keep their own words and
 * years. As long as before, so that a place in it is the place in the text.
 */
export function withoutTitles(text: string): string {
  return text.replace(/《[^》]*》/gu, (title) => `《${'※'.repeat(title.length - 2)}》`);
}
