// Builders for the cells of the report's tables.

import type { ReportCell } from '../document.ts';
import type { FigureSpan } from '../figure-values.ts';

export interface CellSpan {
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

type LabelCell = Extract<ReportCell, { kind: 'label' }>;

/** A centred printed label. */
export function label(text: string, span: CellSpan = {}): LabelCell {
  return { kind: 'label', text, align: 'center', bold: false, colSpan: 1, rowSpan: 1, ...span };
}

/** A label that begins at the left edge, as the lines of the forms do. */
export function leftLabel(text: string, span: CellSpan = {}): LabelCell {
  return { ...label(text, span), align: 'left' };
}

/** A bold label across the table, as the forms head their parts. */
export function headLabel(text: string, span: CellSpan = {}): LabelCell {
  return { ...label(text, span), bold: true };
}

/** A cell that holds a counted figure. */
export function figureCell(figure: FigureSpan, span: CellSpan = {}): ReportCell {
  return { ...figure, colSpan: 1, rowSpan: 1, ...span };
}
