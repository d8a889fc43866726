// The lists: a page of all requests, the board of the open ones, and the exceptions to four eyes.

import type { HandlersOf } from '../../core/calls.ts';
import { yearOf } from '../../core/calendar/local-date.ts';
import type { requestsCalls } from '../../core/requests/contract.ts';
import type { RequestRow } from '../../core/requests/record-fields.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';
import { createExceptionViews } from './exception-views.ts';
import { createListRepository } from './list-repository.ts';
import { createOfficeReader } from './office-repository.ts';
import type { Register } from './register.ts';
import { createRowBuilder } from './row-builder.ts';

type Calls = Pick<typeof requestsCalls, 'requests.list' | 'requests.board' | 'requests.exceptions'>;

/** Handlers of the lists. */
export function createListHandlers({ db }: SliceParts, register: Register): HandlersOf<Calls> {
  const lists = createListRepository(db);
  const office = createOfficeReader(db);
  const builder = createRowBuilder(db);
  const exceptions = createExceptionViews(db);
  return {
    'requests.list': (filter, { today }) => {
      const around = { today, prefix: office.prefix() };
      return {
        rows: [...builder.rowsOf(register.loadMany(lists.page(filter, around)), today)],
        total: lists.total(filter, around),
      };
    },
    'requests.board': (_input, { today }) =>
      [...builder.rowsOf(register.loadMany(lists.openIds()), today)].sort(byUrgency),
    'requests.exceptions': ({ year }) =>
      register
        .loadMany(lists.withExceptions())
        .flatMap((loaded) => exceptions(loaded))
        .filter(({ onDate }) => year === undefined || yearOf(onDate) === year)
        .sort((a, b) => compare(a.onDate, b.onDate)),
  };
}

type Dated = Pick<RequestRow, 'clock' | 'nextDue' | 'arrivedOn' | 'id'>;

/** By the first day on which anything is due; undated ones last. */
function byUrgency(a: Dated, b: Dated): number {
  return compare(firstDue(a), firstDue(b)) || a.id - b.id;
}

const NEVER = '9999-12-31';

function firstDue({ clock, nextDue }: Dated): string {
  const warnOn = clock.warnOn ?? NEVER;
  const next = nextDue?.on ?? NEVER;
  return next < warnOn ? next : warnOn;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
