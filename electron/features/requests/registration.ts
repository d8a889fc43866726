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
  const problems: Problem[] = [];
  if (arrivedOn > today) {
    problems.push(['arrivedOn', `收到的日期不能晚于今天（${today}），请核对（条例第三十一条）`]);
  }
  const handler = people.find(({ id }) => id === handlerId);
  if (!handler) problems.push(['handlerId', '请选择经办人']);
  else if (!isOnDuty(handler, today)) {
    problems.push(['handlerId', `${handler.name}已经不在任，请选择在任的经办人`]);
  } else if (!handler.roles.includes('clerk')) {
    problems.push(['handlerId', `${handler.name}不是${ROLE_LABELS.clerk}，请另选`]);
  }
  return problems;
}
