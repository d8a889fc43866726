// Short ways to write a golden report: the same blocks that core builds from the ledger.

import type * as z from 'zod';
import type { ReportBlock, ReportCell, ReportSpan } from '../../../core/annual-report/document.ts';

type Block = z.input<typeof ReportBlock>;
type Cell = z.input<typeof ReportCell>;
type Span = z.input<typeof ReportSpan>;

export function heading(level: 1 | 2 | 3 | 4, text: string): Block {
  return { kind: 'heading', level, text };
}

/** A paragraph; numbers are given as figures, words as text. */
export function paragraph(...parts: readonly (string | Span)[]): Block {
  return {
    kind: 'paragraph',
    spans: parts.map((part) => (typeof part === 'string' ? { kind: 'text', text: part } : part)),
  };
}

export function bold(text: string): Span {
  return { kind: 'text', text, bold: true };
}

export function figure(id: string, value: number, text = String(value)): Span {
  return { kind: 'figure', figure: id, value, text };
}

export function label(text: string, span: { colSpan?: number; rowSpan?: number } = {}): Cell {
  return { kind: 'label', text, ...span };
}

export function leftLabel(text: string, span: { colSpan?: number; rowSpan?: number } = {}): Cell {
  return { kind: 'label', text, align: 'left', ...span };
}

export function figureCell(id: string, value: number, text = String(value), colSpan = 1): Cell {
  return { kind: 'figure', figure: id, value, text, colSpan };
}
