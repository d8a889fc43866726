// Who can be chosen for a step of the report.

import { ROLE_LABELS, isOnDuty } from '../../../electron/core/office/people.ts';
import type { Person, PersonRole } from '../../../electron/core/office/people.ts';
import type { Option } from '../../ui/options.ts';
import { peopleOptions } from '../../ui/people-options.ts';

/** Those on duty on the day who do this work; anybody on duty where none is named, clerks first. */
export function ablePeople(
  people: readonly Person[],
  role: PersonRole | null,
  onDate: string,
): Option<number>[] {
  const able = people.filter(
    (person) => isOnDuty(person, onDate) && (role === null || person.roles.includes(role)),
  );
  return peopleOptions(able, role ?? 'clerk');
}

/** What to say where nobody can be chosen. */
export function nobodyText(role: PersonRole | null): string {
  const who = role === null ? '工作人员' : ROLE_LABELS[role];
  return `这一天没有在岗的${who}。请先到“设置”的“人员”里登记${who}。`;
}
