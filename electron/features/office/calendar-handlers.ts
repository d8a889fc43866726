// The use cases of the office's calendar: a year of special days, and additions to it, singly or from a
// file. After every change all due dates are counted anew in the same transaction.

import { AppError, fieldError } from '../../core/app-error.ts';
import type { HandlersOf } from '../../core/calls.ts';
import type { CalendarPair } from '../../core/calendar/calendar-pair.ts';
import { addDays } from '../../core/calendar/local-date.ts';
import type { CalendarDayDraft, SpecialDay } from '../../core/office/calendar-days.ts';
import type { officeCalls } from '../../core/office/contract.ts';
import type { MovedCase } from '../../core/requests/contract.ts';
import { loadCalendars } from '../../db/calendar.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';
import { createImportHandlers } from './calendar-import-handlers.ts';
import type { OfficeRepository } from './repository.ts';

type CalendarCalls =
  | 'office.calendar'
  | 'office.addCalendarDay'
  | 'office.removeCalendarDay'
  | 'office.importCalendar'
  | 'office.applyCalendarImport';
type CalendarHandlers = Pick<HandlersOf<typeof officeCalls>, CalendarCalls>;

/** The calendar's handlers. Every change makes due dates be counted anew. */
export function createCalendarHandlers(
  parts: SliceParts,
  repository: OfficeRepository,
): CalendarHandlers {
  const { db, run } = parts;
  const recount = (): MovedCase[] => {
    run('publications.recount', {});
    return run('requests.recount', {});
  };
  return {
    ...createImportHandlers(parts, { repository, recount }),
    'office.calendar': ({ year }) => {
      const pair = loadCalendars(db);
      return {
        year,
        covered: pair.national.covered,
        localName: pair.localName,
        localGap: pair.localGaps.find((gap) => gap.year === year)?.note ?? '',
        days: specialDays(year, pair, repository.addedDays(year)),
        removed: repository.removedDays(year),
      };
    },
    'office.addCalendarDay': (day) => {
      if (repository.addedDay(day.date, day.scope)) {
        throw fieldError('date', `${day.date} 已经添加过，请先删除原来的一条`);
      }
      repository.addDay(day);
      return { ...day, moved: recount() };
    },
    'office.removeCalendarDay': ({ date, scope, reason }, { today, actorId }) => {
      const day = repository.addedDay(date, scope);
      if (!day) {
        throw new AppError('not-found', `${date} 不是本单位添加的日子，程序自带的日历不能删除。`);
      }
      repository.removeDay({ ...day, reason, removedOn: today, removedBy: actorId });
      return { ...day, moved: recount() };
    },
  };
}

/** The days of a year on which one would be wrong to go by the weekday alone, and the office's own. */
function specialDays(
  year: number,
  { local }: CalendarPair,
  added: readonly CalendarDayDraft[],
): SpecialDay[] {
  const days: SpecialDay[] = [];
  for (let date = `${year}-01-01`; date <= `${year}-12-31`; date = addDays(date, 1)) {
    const { isWorkday, mark, name, isLocal } = local.dayStatus(date);
    if (mark !== '休' && mark !== '班') continue;
    const scope = isLocal ? 'local' : 'national';
    const own = added.find((day) => day.date === date && day.scope === scope);
    days.push({ date, name, isWorkday, isLocal, source: own?.source ?? null, scope });
  }
  return days;
}
