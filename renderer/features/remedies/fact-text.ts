// The values of a case's facts in words, for its history.

import { REMEDY_KINDS } from '../../../electron/core/annual-report/remedy-statistics.ts';
import type { RemedyDetail } from '../../../electron/core/remedies/contract.ts';
import { PROCEDURES, Procedure, RemedyKindField } from '../../../electron/core/remedies/facts.ts';
import { RemedyOutcome, outcomeLabel } from '../../../electron/core/remedies/outcomes.ts';

/** Words for the fields whose value is a choice or an id; undefined for the others. */
export function factText({
  facts: { kind },
  request,
  earlier,
}: Pick<RemedyDetail, 'facts' | 'request' | 'earlier'>): (
  field: string,
  value: unknown,
) => string | undefined {
  const words: Readonly<Record<string, (value: unknown) => string | undefined>> = {
    kind: (value) => REMEDY_KINDS[RemedyKindField.safeParse(value).data ?? kind],
    procedure: (value) => worded(Procedure.safeParse(value).data, (known) => PROCEDURES[known]),
    outcome: (value) =>
      worded(RemedyOutcome.safeParse(value).data, (known) => outcomeLabel(known, kind)),
    requestId: (value) => linked(value, request && { ...request, name: request.number }),
    earlierId: (value) => linked(value, earlier && { ...earlier, name: earlier.title }),
  };
  return (field, value) => words[field]?.(value);
}

function worded<T>(known: T | undefined, text: (known: T) => string): string {
  return known === undefined ? '' : text(known);
}

function linked(
  value: unknown,
  present: { readonly id: number; readonly name: string } | null,
): string {
  if (typeof value !== 'number') return '';
  return present?.id === value ? present.name : `第 ${value} 条记录`;
}
