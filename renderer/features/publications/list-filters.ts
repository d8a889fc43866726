// The filters of the list as they stand in its address, so that figures can link to their records.

import * as z from 'zod';
import type { Input } from '../../../electron/core/contract.ts';
import { Attribute, Channel, PublicationState } from '../../../electron/core/publications/kinds.ts';
import { ListScope, PublicationSort } from '../../../electron/core/publications/list-fields.ts';

const id = z.coerce.number().int().positive().optional();

export const ListFilters = z.object({
  /** A year, or all of them; the year of the top bar when missing. */
  year: z.union([z.literal('all'), z.coerce.number().int()]).optional(),
  columnId: id,
  domainId: id,
  channel: Channel.optional(),
  state: PublicationState.optional(),
  attribute: Attribute.optional(),
  scope: ListScope.optional(),
  late: z.literal('1').optional(),
  text: z.string().optional(),
});
export type ListFilters = z.output<typeof ListFilters>;

export interface ListAddress {
  readonly filters: ListFilters;
  readonly page: number;
  readonly sort: string | undefined;
}

/** What the list asks for, from its address and the year of the top bar. */
export function listInput(
  { filters, page, sort }: ListAddress,
  deskYear: number,
): Input<'publications.list'> {
  const { year = deskYear, late, ...rest } = filters;
  const order = PublicationSort.safeParse(sort);
  return {
    ...withoutEmpty(rest),
    ...(year === 'all' ? {} : { year }),
    ...(late === '1' ? { late: true } : {}),
    ...(order.success ? { sort: order.data } : {}),
    page,
  };
}

/** The address of the list under some filters. */
export function listAddress(filters: ListFilters): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) params.set(name, String(value));
  return `/publications?${params.toString()}`;
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function withoutEmpty<T extends object>(values: T): Present<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Present<T>;
}
