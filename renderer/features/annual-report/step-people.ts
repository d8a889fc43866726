// Who can be chosen for a step of the report.

import { isOnDuty } from '../../../electron/core/office/people.ts';
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
