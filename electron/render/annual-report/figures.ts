// The figures of a document in the order in which they are read.

import type {
  FigureId,
  ReportBlock,
  ReportDocument,
  ReportSpan,
} from '../../core/annual-report/document.ts';

export interface PrintedFigure {
  readonly figure: FigureId;
  readonly value: number;
  /** As printed. */
  readonly text: string;
  /** The heading above it, and for a figure in the text its sentence, in a table the table's title. */
  readonly heading: string;
  readonly sentence: string;
}

/** The figures of the text; those of the tables are in the tables. */
export function figuresInText(document: ReportDocument): readonly PrintedFigure[] {
  return printedFigures(document, (block) =>
    block.kind === 'paragraph' ? figuresOfText(block.spans) : [],
  );
}

/** All figures: of the text and of the tables. */
export function allFigures(document: ReportDocument): readonly PrintedFigure[] {
  return printedFigures(document, (block) => {
    if (block.kind === 'paragraph') return figuresOfText(block.spans);
    return block.kind === 'table' ? block.rows.flat().flatMap(foundIn(block.title)) : [];
  });
}

/** The words of a paragraph. */
export function plainText(spans: readonly ReportSpan[]): string {
  return spans.map((span) => span.text).join('');
}

type Found = Omit<PrintedFigure, 'heading'>;

function printedFigures(
  document: ReportDocument,
  find: (block: ReportBlock) => readonly Found[],
): readonly PrintedFigure[] {
  let heading = '';
  return document.blocks.flatMap((block) => {
    if (block.kind === 'heading') heading = block.text;
    return find(block).map((found) => ({ ...found, heading }));
  });
}

type Printed = ReportSpan | { readonly kind: 'label'; readonly text: string };

function foundIn(sentence: string): (part: Printed) => readonly Found[] {
  return (part) =>
    part.kind === 'figure'
      ? [{ figure: part.figure, value: part.value, text: part.text, sentence }]
      : [];
}

function figuresOfText(spans: readonly ReportSpan[]): readonly Found[] {
  return spans.flatMap((span, at) => {
    const before = plainText(spans.slice(0, at));
    const after = plainText(spans.slice(at + 1));
    const opening = before.slice(before.lastIndexOf('。') + 1);
    const closing = after.slice(0, after.indexOf('。') + 1) || after;
    return foundIn(opening + span.text + closing)(span);
  });
}
