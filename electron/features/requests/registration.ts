// What registration and the answer on the spot have in common: the next number, and what must be true.

import { yearOf } from '../../core/calendar/local-date.ts';
import type { LocalDate } from '../../core/calendar/local-date.ts';
import { ROLE_LABELS, isOnDuty } from '../../core/office/people.ts';
import type { Person } from '../../core/office/people.ts';
import type { RequestFacts } from '../../core/requests/facts.ts';
import type { Problem } from '../../core/requests/step-surroundings.ts';
import type { createNumberRepository } from './number-repository.ts';
import type { Register } from './register.ts';
import type { HeadRow } from './rows.ts';

/** The id and number of the next request: numbers run by the year of arrival. */
export function nextHead(
  register: Register,
  numbers: ReturnType<typeof createNumberRepository>,
  { arrivedOn }: Pick<RequestFacts, 'arrivedOn'>,
): HeadRow {
  const id = register.nextId();
  const { year: numberYear, number } = numbers.next('application', yearOf(arrivedOn));
  return { id, applicationId: id, numberYear, number };
}

/** What an application says of days and people must be true in this office. */
export function registrationProblems(
  { arrivedOn, handlerId }: Pick<RequestFacts, 'arrivedOn' | 'handlerId'>,
  people: readonly Person[],
  today: LocalDate,
): readonly Problem[] {
  const late: readonly Problem[] =
    arrivedOn > today
      ? [['arrivedOn', `收到的日期不能晚于今天（${today}），请核对（条例第三十一条）`]]
      : [];
  return [...late, ...handlerProblems(handlerId, people, today)];
}

/** 经办人 is a clerk of this office, still on duty. */
export function handlerProblems(
  handlerId: number,
  people: readonly Person[],
  today: LocalDate,
): readonly Problem[] {
  const handler = people.find(({ id }) => id === handlerId);
  if (!handler) return [['handlerId', '请选择经办人']];
  if (!isOnDuty(handler, today)) {
    return [['handlerId', `${handler.name}已经不在任，请选择在任的经办人`]];
  }
  return handler.roles.includes('clerk')
    ? []
    : [['handlerId', `${handler.name}不是${ROLE_LABELS.clerk}，请另选`]];
}
