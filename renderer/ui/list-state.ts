// The page, sorting and filters of a list, as they stand in the address.

import * as z from 'zod';

/** Rows on a page (interface: 50 a page). */
export const LIST_PAGE_SIZE = 50;

/** Filters of a list: an object of fields that can be read from the text of an address. */
export type FilterSchema = z.ZodObject;

export interface ListValues<S extends FilterSchema> {
  readonly page: number;
  /** Column key, with `-` before it when descending; undefined for the list's own order. */
  readonly sort: string | undefined;
  readonly filters: z.output<S>;
}

/** Reads a list's state from an address; a filter that is missing or no longer valid is left out. */
export function readListState<S extends FilterSchema>(
  schema: S,
  params: URLSearchParams,
): ListValues<S> {
  const valid: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(schema.shape)) {
    const text = params.get(name);
    const parsed = z.safeParse(field, text ?? undefined);
    if (text !== null && parsed.success) valid[name] = text;
  }
  const page = Number(params.get('page') ?? '1');
  return {
    page: Number.isInteger(page) && page >= 1 ? page : 1,
    sort: params.get('sort') ?? undefined,
    filters: schema.parse(valid),
  };
}

/** The address of a list after a change. Changing a filter or the order goes back to page 1. */
export function changedAddress(
  params: URLSearchParams,
  change: Readonly<Record<string, unknown>>,
): URLSearchParams {
  const next = new URLSearchParams(params);
  if (!('page' in change)) next.delete('page');
  for (const [name, value] of Object.entries(change)) {
    if (isEmpty(value) || (name === 'page' && value === 1)) next.delete(name);
    else next.set(name, String(value));
  }
  return next;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
