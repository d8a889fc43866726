// Figures with their counted values, ready to be printed.

import * as z from 'zod';
import { AppError } from '../app-error.ts';
import type { ReportSpan } from './document.ts';
import { FigureDefinition } from './figures.ts';

export const FigureValue = FigureDefinition.extend({
  /** A count, a percentage 0–100, or money in fen. */
  value: z.number(),
  /** As printed in the text, without its unit (percentages carry theirs). */
  text: z.string(),
});
export type FigureValue = z.infer<typeof FigureValue>;

/** The figures of one year by id. */
export type FigureValues = ReadonlyMap<string, FigureValue>;

/** A figure as it stands in a document: money is given in yuan there. */
export type FigureSpan = Extract<ReportSpan, { kind: 'figure' }>;

/**
 * A value as it is printed: a count as it is, a percentage with at most one decimal, money (fen) in
 * yuan without trailing zeros.
 */
export function printFigure(nature: FigureDefinition['nature'], value: number): string {
  if (nature === 'ratio') return `${Math.round(value * 10) / 10}%`;
  if (isMoney({ nature })) return String(value / FEN_PER_YUAN);
  return String(value);
}

const FEN_PER_YUAN = 100;
const FEN_PER_TEN_THOUSAND_YUAN = 1_000_000;

/** Whether a figure is an amount, kept in fen. */
export function isMoney({ nature }: Pick<FigureDefinition, 'nature'>): boolean {
  return nature === 'entered-money' || nature === 'counted-money';
}

/** Fen in 万元 without trailing zeros, up to six decimals: 223000 → 0.223; the number and its text. */
export function printTenThousandYuan(fen: number): {
  readonly value: number;
  readonly text: string;
} {
  const value = fen / FEN_PER_TEN_THOUSAND_YUAN;
  return { value, text: String(value) };
}

/** Joins a definition with its value. */
export function withValue(definition: FigureDefinition, value: number): FigureValue {
  return { ...definition, value, text: printFigure(definition.nature, value) };
}

/**
 * The share of `part` in `whole` in percent. Of nothing, all is in time: an empty year is not late.
 */
export function ratio(part: number, whole: number): number {
  return whole === 0 ? 100 : (part / whole) * 100;
}

/**
 * Looks a figure up.
 * @throws AppError 'not-found' when there is no such figure.
 */
export function figureOf(values: FigureValues, id: string): FigureValue {
  const figure = values.get(id);
  if (!figure) throw new AppError('not-found', `没有“${id}”这个数字，请重新打开年度报告。`);
  return figure;
}

/** The figure as a span of the text. */
export function figureSpan(figure: FigureValue): FigureSpan {
  const value = isMoney(figure) ? figure.value / FEN_PER_YUAN : figure.value;
  return { kind: 'figure', figure: figure.id, value, text: figure.text };
}
