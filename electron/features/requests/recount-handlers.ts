// After the calendar changed: which open cases moved, and by which days.

import type { HandlersOf } from '../../core/calls.ts';
import type { requestsCalls } from '../../core/requests/contract.ts';
import { changedDays, moveOf } from '../../core/requests/moved-dues.ts';
import type { ChangedDay } from '../../core/requests/moved-dues.ts';
import { ENDED_STATES } from '../../core/requests/kinds.ts';
import { loadCalendars } from '../../db/calendar.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';
import { createCountedCalendar } from './counted-calendar-repository.ts';
import { createMovedRepository } from './moved-repository.ts';
import type { Register } from './register.ts';
import { createRowBuilder } from './row-builder.ts';

type Calls = Pick<
  typeof requestsCalls,
  'requests.recount' | 'requests.mustRecount' | 'requests.movedCases'
>;

/** Later than any period. */
const NEVER = '9999-12-31';

/** Handlers of counting anew. */
export function createRecountHandlers({ db }: SliceParts, register: Register): HandlersOf<Calls> {
  const counted = createCountedCalendar(db);
  const moved = createMovedRepository(db);
  const { numberOf } = createRowBuilder(db);
  return {
    'requests.recount': (_input, { now }) => {
      const present = counted.present();
      const earlier = counted.read();
      const changed = earlier === null ? [] : changedDays(earlier, present);
      counted.write(present);
      const touched = moved.touched({
        ...(earlier === null ? { first: '', last: NEVER } : spanOf(changed)),
        coveredTo: `${loadCalendars(db).national.covered.to}-12-31`,
      });
      const before = new Map(touched.map((row) => [row.id, row]));
      return register.loadMany(touched.map(({ id }) => id)).flatMap((loaded) => {
        const was = before.get(loaded.id);
        const move = was && moveOf(was, register.projectionOf(loaded), changed);
        if (!register.isCurrent(loaded)) register.saveProjection(loaded);
        // Ended ones are counted anew too, for the report; only open ones can still be late.
        if (!move || ENDED_STATES.has(loaded.request.state)) return [];
        moved.add({ requestId: loaded.id, ...move, countedAt: now });
        const { title } = loaded.request.facts.matter;
        return [{ requestId: loaded.id, number: numberOf(loaded), title, ...move }];
      });
    },
    'requests.mustRecount': () => {
      const earlier = counted.read();
      return {
        mustRecount: earlier !== null && changedDays(earlier, counted.present()).length > 0,
      };
    },
    'requests.movedCases': () => {
      const rows = moved.latest();
      const ids = [...new Set(rows.map(({ requestId }) => requestId))];
      const cases = new Map(register.loadMany(ids).map((loaded) => [loaded.id, loaded]));
      return rows.flatMap((row) => {
        const loaded = cases.get(row.requestId);
        if (!loaded) return [];
        return [{ ...row, number: numberOf(loaded), title: loaded.request.facts.matter.title }];
      });
    },
  };
}

/** From the first changed day to the last; nothing when none changed. */
function spanOf(changed: readonly ChangedDay[]): { readonly first: string; readonly last: string } {
  return { first: changed[0]?.date ?? NEVER, last: changed.at(-1)?.date ?? '' };
}
