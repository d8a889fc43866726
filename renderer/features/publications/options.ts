// Columns and people as options of antd's inputs.

import type { PublicationColumn } from '../../../electron/core/publications/catalogue-fields.ts';
import type { Person } from '../../../electron/core/publications/choices-fields.ts';
import type { Option } from '../../ui/options.ts';

/**
 * Columns with those below them named after their parent; retired ones only when `present` is one of
 * them (a retired column keeps its items).
 */
export function columnOptions(
  columns: readonly PublicationColumn[],
  present?: number,
): Option<number>[] {
  const names = new Map(columns.map(({ id, name }) => [id, name]));
  return columns
    .filter(({ id, retired }) => !retired || id === present)
    .map(({ id, parentId, name, retired }) => ({
      value: id,
      label: `${parentId === null ? '' : `${names.get(parentId) ?? ''} / `}${name}${retired ? '（已停用）' : ''}`,
    }));
}

/** The people of the office: first those with one of the roles, those who left last and marked. */
export function peopleOptions(
  people: readonly Person[],
  ...wanted: readonly string[]
): Option<number>[] {
  const rank = ({ roles, dutyTo }: Person): number =>
    (dutyTo === null ? 0 : 2) + (roles.some((role) => wanted.includes(role)) ? 0 : 1);
  return people
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ id, name, post, dutyTo }) => {
      const about = [post, dutyTo === null ? '' : `${dutyTo} 离任`].filter((part) => part !== '');
      return { value: id, label: about.length === 0 ? name : `${name}（${about.join('，')}）` };
    });
}
