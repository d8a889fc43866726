// The list's state as a hook: everything is in the address, so back, forward and links keep it.

import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type * as z from 'zod';
import { LIST_PAGE_SIZE, changedAddress, readListState } from './list-state.ts';
import type { FilterSchema, ListValues } from './list-state.ts';

export interface ListState<S extends FilterSchema> extends ListValues<S> {
  readonly pageSize: number;
  /** Sets some filters (undefined or '' removes one) and goes back to page 1. */
  readonly setFilters: (filters: Partial<Record<keyof z.output<S> & string, unknown>>) => void;
  readonly setPage: (page: number) => void;
  readonly setSort: (sort: string | undefined) => void;
  /** Removes all filters. */
  readonly clear: () => void;
  readonly hasFilters: boolean;
}

/**
 * Keeps page, sorting and filters of a list in the address. `schema` reads each filter from text
 * (z.coerce.number() for numbers) and must accept an empty object; declare it outside the component.
 */
export function useListState<S extends FilterSchema>(schema: S): ListState<S> {
  const [params, setParams] = useSearchParams();
  return useMemo(() => {
    const values = readListState(schema, params);
    const change = (what: Readonly<Record<string, unknown>>): void => {
      setParams((now) => changedAddress(now, what), { replace: true });
    };
    const names = Object.keys(schema.shape);
    return {
      ...values,
      pageSize: LIST_PAGE_SIZE,
      setFilters: change,
      setPage: (page) => change({ page }),
      setSort: (sort) => change({ sort }),
      clear: () => change(Object.fromEntries(names.map((name) => [name, undefined]))),
      hasFilters: names.some((name) => params.has(name)),
    };
  }, [schema, params, setParams]);
}
