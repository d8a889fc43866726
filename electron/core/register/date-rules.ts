// What every register asks of its dates: nothing that has not happened yet, nothing out of order.

import { AppError } from '../app-error.ts';
import type { FieldErrors } from '../app-error.ts';
import type { LocalDate } from '../calendar/local-date.ts';

export interface DateRule {
  /** The form's field, and its Chinese name. */
  readonly field: string;
  readonly label: string;
  readonly date: LocalDate | null;
  /** Whether the date may lie after today (a limit may, an event may not). */
  readonly mayBeAhead?: boolean;
  readonly notBefore?: { readonly label: string; readonly date: LocalDate };
}

/** The broken rules, by field; a date that was left out breaks none. */
export function dateProblems(today: LocalDate, rules: readonly DateRule[]): FieldErrors {
  return Object.fromEntries(
    rules.flatMap((rule): [string, string[]][] => {
      const problem = problemOf(today, rule);
      return problem === null ? [] : [[rule.field, [problem]]];
    }),
  );
}

/** @throws AppError 'invalid-input' with a sentence for each field whose date breaks its rule. */
export function checkDates(today: LocalDate, rules: readonly DateRule[]): void {
  const problems = dateProblems(today, rules);
  const first = Object.values(problems)[0]?.[0];
  if (first !== undefined) throw new AppError('invalid-input', first, problems);
}

function problemOf(
  today: LocalDate,
  { label, date, mayBeAhead = false, notBefore }: DateRule,
): string | null {
  if (date === null) return null;
  if (!mayBeAhead && date > today) return `${label}不能晚于今天（${today}），请改正${label}。`;
  if (notBefore && date < notBefore.date) {
    return `${label}不能早于${notBefore.label}（${notBefore.date}），请核对。`;
  }
  return null;
}
