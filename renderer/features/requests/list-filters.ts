// The filters of the list of all requests as they stand in its address, so that figures can link to them.

import * as z from 'zod';
import { OutcomeLine } from '../../../electron/core/annual-report/outcome-lines.ts';
import type { Input } from '../../../electron/core/contract.ts';
import { ApplicantColumn } from '../../../electron/core/requests/facts.ts';
import { RequestState } from '../../../electron/core/requests/kinds.ts';

const yes = z.literal('1').optional();

export const ListFilters = z.object({
  /** A year of receipt, or all of them; the year of the top bar when missing. */
  year: z.union([z.literal('all'), z.coerce.number().int()]).optional(),
  state: RequestState.optional(),
  column: ApplicantColumn.optional(),
  line: OutcomeLine.optional(),
  open: yes,
  late: yes,
  text: z.string().optional(),
});
export type ListFilters = z.output<typeof ListFilters>;

/** What the list asks for, from its address and the year of the top bar. */
export function listInput(
  { filters, page }: { readonly filters: ListFilters; readonly page: number },
  deskYear: number,
): Input<'requests.list'> {
  const { year = deskYear, open, late, text, state, column, line } = filters;
  return {
    page,
    ...(year === 'all' ? {} : { year }),
    ...(text === undefined ? {} : { text: text.slice(0, LONGEST_TEXT) }),
    ...(state === undefined ? {} : { state }),
    ...(column === undefined ? {} : { column }),
    ...(line === undefined ? {} : { line }),
    ...(open === '1' ? { open: true } : {}),
    ...(late === '1' ? { late: true } : {}),
  };
}

/** As long as the call takes; what is pasted may be longer. */
const LONGEST_TEXT = 60;
