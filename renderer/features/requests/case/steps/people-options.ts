// Who can be chosen for a part of a step.

import { ROLE_LABELS, isOnDuty } from '../../../../../electron/core/office/people.ts';
import type { Person, PersonRole } from '../../../../../electron/core/office/people.ts';

interface PersonOption {
  readonly value: number;
  readonly label: string;
  readonly disabled: boolean;
}

/**
 * The people who do a work (anyone where none is named); those who were not on duty on the day stand
 * last and say so.
 */
export function peopleOptions(
  people: readonly Person[],
  role: PersonRole | undefined,
  onDate: string | undefined,
): readonly PersonOption[] {
  return people
    .filter(({ roles }) => role === undefined || roles.includes(role))
    .map((person) => {
      const absence = onDate === undefined ? '' : absenceOn(person, onDate);
      const about = [person.post, absence].filter((part) => part !== '').join('，');
      return {
        value: person.id,
        label: about === '' ? person.name : `${person.name}（${about}）`,
        disabled: absence !== '',
      };
    })
    .sort((a, b) => Number(a.disabled) - Number(b.disabled));
}

/** The one person who can play a part on a day; undefined when there are several or none. */
export function onlyPerson(
  people: readonly Person[],
  role: PersonRole,
  onDate: string,
): number | undefined {
  const able = people.filter((person) => person.roles.includes(role) && isOnDuty(person, onDate));
  return able.length === 1 ? able[0]?.id : undefined;
}

/** The day of the step as far as it is filled in. */
export function dayOf(values: Readonly<Record<string, unknown>>): string | undefined {
  return typeof values['on'] === 'string' ? values['on'] : undefined;
}

/** What to say where nobody can be chosen. */
export function nobodyText(role: PersonRole | undefined): string {
  const who = role === undefined ? '人员' : ROLE_LABELS[role];
  return `没有登记${who}。请先在“设置”的人员里登记`;
}

function absenceOn(person: Person, onDate: string): string {
  if (isOnDuty(person, onDate)) return '';
  return onDate < person.dutyFrom ? `${person.dutyFrom} 到任` : `${person.dutyTo ?? ''} 离任`;
}
