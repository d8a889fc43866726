// When a sentence of the proposals applies: comparisons of figures, written so that the wording can be
// read by who writes it: "requests.received > 0", "fees.notices > 0 or fees.amount > 0".

import * as z from 'zod';
import type { FigureValues } from './figure-values.ts';
import { figureOf } from './figure-values.ts';

/** Two numbers of a year held against each other. */
export interface Comparison {
  readonly figure: string;
  readonly sign: '=' | '<' | '>';
  /** A number, or another figure. */
  readonly other: string;
}

const COMPARISON = /^([\w.-]+) ([=<>]) ([\w.-]+)$/u;

/** One line: comparisons of which one has to hold. */
const Condition = z.string().transform((text, context): readonly Comparison[] =>
  text.split(' or ').flatMap((comparison) => {
    const [, figure = '', sign = '', other = ''] = COMPARISON.exec(comparison) ?? [];
    if (sign === '=' || sign === '<' || sign === '>') return [{ figure, sign, other }];
    context.addIssue({ code: 'custom', message: `not a comparison: ${comparison}` });
    return [];
  }),
);

/** All of them have to hold; none are no condition. */
export const Conditions = z.array(Condition).default([]);
export type Conditions = z.infer<typeof Conditions>;

/**
 * Whether the conditions hold in a year.
 * @throws AppError 'not-found' when one names a figure that there is not.
 */
export function holds(conditions: Conditions, figures: FigureValues): boolean {
  return conditions.every((either) => either.some((comparison) => isTrue(comparison, figures)));
}

function isTrue({ figure, sign, other }: Comparison, figures: FigureValues): boolean {
  const { value } = figureOf(figures, figure);
  const limit = /^\d+$/u.test(other) ? Number(other) : figureOf(figures, other).value;
  if (sign === '=') return value === limit;
  return sign === '<' ? value < limit : value > limit;
}
