import { expect, test } from 'vitest';
import type { PersonRole } from '../../../../../electron/core/office/people.ts';
import { onlyPerson, peopleOptions } from './people-options.ts';

function person(id: number, name: string, roles: readonly PersonRole[], dutyTo: string | null) {
  return { id, name, post: '', roles: [...roles], dutyFrom: '2020-01-01', dutyTo };
}

const PEOPLE = [
  person(1, '岩罕', ['signer'], '2024-06-30'),
  person(2, '玉香', ['clerk'], null),
  person(3, '刀建国', ['signer'], null),
];

test('only those who do the work are offered; who had left by that day says so and is last', () => {
  expect(peopleOptions(PEOPLE, 'signer', '2024-09-12')).toEqual([
    { value: 3, label: '刀建国', disabled: false },
    { value: 1, label: '岩罕（2024-06-30 离任）', disabled: true },
  ]);
});

test('on an earlier day he could still sign', () => {
  const options = peopleOptions(PEOPLE, 'signer', '2024-06-30');
  expect(options.every(({ disabled }) => !disabled)).toBe(true);
  expect(onlyPerson(PEOPLE, 'signer', '2024-06-30')).toBeUndefined();
});

test('the only one on duty is proposed', () => {
  expect(onlyPerson(PEOPLE, 'signer', '2024-09-12')).toBe(3);
});

test('where no work is named, anyone can be chosen', () => {
  expect(peopleOptions(PEOPLE, undefined, undefined)).toHaveLength(3);
});
