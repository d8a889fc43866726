// The people of the office as options of a Select.

import type { Option } from './options.ts';

interface Someone {
  readonly id: number;
  readonly name: string;
  readonly post: string;
  readonly roles: readonly string[];
  /** The last day of duty; null while it lasts. */
  readonly dutyTo: string | null;
}

/** Everybody: first those with one of the roles, those who left last and marked. */
export function peopleOptions(
  people: readonly Someone[],
  ...wanted: readonly string[]
): Option<number>[] {
  const rank = ({ roles, dutyTo }: Someone): number =>
    (dutyTo === null ? 0 : 2) + (roles.some((role) => wanted.includes(role)) ? 0 : 1);
  return people
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ id, name, post, dutyTo }) => {
      const about = [post, dutyTo === null ? '' : `${dutyTo} 离任`].filter((part) => part !== '');
      return { value: id, label: about.length === 0 ? name : `${name}（${about.join('，')}）` };
    });
}
