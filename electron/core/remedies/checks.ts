// What a case must fulfil before it is kept. Whether it was brought in time or before the right organ
// is not among it: that is for the organ or court to decide (notes.ts warns of it).

import { AppError } from '../app-error.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { DateRule } from '../register/date-rules.ts';
import { dateProblems } from '../register/date-rules.ts';
import type { RemedyFacts } from './facts.ts';
import { FIELD_LABELS } from './facts.ts';
import { outcomesOf } from './outcomes.ts';

/**
 * Act, receipt, filing, acceptance, notice, answer and decision in this order and none of them ahead;
 * the limit of the answer not before the notice; a result with its date and of the case's kind.
 * @throws AppError 'invalid-input' with a sentence by field.
 */
export function checkRemedy(facts: RemedyFacts, today: LocalDate): void {
  const problems = { ...dateProblems(today, dateRules(facts)), ...outcomeProblem(facts) };
  const first = Object.values(problems)[0]?.[0];
  if (first !== undefined) throw new AppError('invalid-input', first, problems);
}

type DateName =
  | 'actOn'
  | 'servedOn'
  | 'filedOn'
  | 'acceptedOn'
  | 'noticeReceivedOn'
  | 'answerDueOn'
  | 'answeredOn'
  | 'decidedOn';

function dateRules(facts: RemedyFacts): readonly DateRule[] {
  /** The latest of these that is known: nothing may lie before it. */
  const rule = (field: DateName, ...before: readonly DateName[]): DateRule => {
    const known = before
      .flatMap((name) => {
        const date = facts[name];
        return date === null ? [] : [{ label: FIELD_LABELS[name], date }];
      })
      .reduce<DateRule['notBefore']>(
        (latest, one) => (latest === undefined || one.date > latest.date ? one : latest),
        undefined,
      );
    return {
      field,
      label: FIELD_LABELS[field],
      date: facts[field],
      mayBeAhead: field === 'answerDueOn',
      ...(known === undefined ? {} : { notBefore: known }),
    };
  };
  return [
    rule('actOn'),
    rule('servedOn', 'actOn'),
    rule('filedOn', 'actOn'),
    rule('acceptedOn', 'actOn', 'filedOn'),
    rule('noticeReceivedOn', 'acceptedOn'),
    rule('answerDueOn', 'acceptedOn', 'noticeReceivedOn'),
    rule('answeredOn', 'acceptedOn', 'noticeReceivedOn'),
    rule('decidedOn', 'acceptedOn', 'answeredOn'),
  ];
}

function outcomeProblem({ kind, decidedOn, outcome }: RemedyFacts): Record<string, string[]> {
  if (decidedOn !== null && outcome === null) return { outcome: ['请选择处理结果'] };
  if (outcome === null || outcomesOf(kind).includes(outcome)) return {};
  return { outcome: ['这类案件没有这种处理结果，请重新选择。'] };
}
