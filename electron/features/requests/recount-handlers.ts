// After the calendar changed: which open cases moved, and by which days.

import type { HandlersOf } from '../../core/calls.ts';
import type { requestsCalls } from '../../core/requests/contract.ts';
import { changedDays, moveOf } from '../../core/requests/moved-dues.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';
import { createCountedCalendar } from './counted-calendar.ts';
import { createMovedRepository } from './moved-repository.ts';
import type { Register } from './register.ts';
import { createRowBuilder } from './row-builder.ts';

type Calls = Pick<typeof requestsCalls, 'requests.recount' | 'requests.movedCases'>;

/** Handlers of counting anew. */
export function createRecountHandlers({ db }: SliceParts, register: Register): HandlersOf<Calls> {
  const counted = createCountedCalendar(db);
  const moved = createMovedRepository(db);
  const { numberOf } = createRowBuilder(db);
  return {
    'requests.recount': (_input, { now }) => {
      const present = counted.present();
      const changed = changedDays(counted.read() ?? present, present);
      counted.write(present);
      const dues = new Map(moved.dues().map((row) => [row.id, row]));
      // Ended ones are counted anew too, for the report's figures; only open ones can still be late.
      return register.loadMany(register.cases.allIds()).flatMap((loaded) => {
        const before = dues.get(loaded.id);
        const after = register.projectionOf(loaded);
        const move = before && moveOf(before, after, changed);
        if (!move) return [];
        register.saveProjection(loaded);
        if (loaded.request.closedOn !== null || loaded.request.state === 'voided') return [];
        moved.add({ requestId: loaded.id, ...move, countedAt: now });
        const { title } = loaded.request.facts.matter;
        return [{ requestId: loaded.id, number: numberOf(loaded), title, ...move }];
      });
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
