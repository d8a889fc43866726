// The calendar of dues: what is due between two days, and the same as a calendar file.

import path from 'node:path';
import type { HandlersOf } from '../../core/calls.ts';
import type { requestsCalls } from '../../core/requests/contract.ts';
import { duesOf } from '../../core/requests/dues.ts';
import type { Due } from '../../core/requests/dues.ts';
import { loadCalendars } from '../../db/calendar.ts';
import { writeDurably } from '../../platform/durable-write.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';
import { AppError, fieldError } from '../../core/app-error.ts';
import { calendarFile } from './calendar-file.ts';
import { createListRepository } from './list-repository.ts';
import type { Register } from './register.ts';
import { createRowBuilder } from './row-builder.ts';

type Calls = Pick<typeof requestsCalls, 'requests.dues' | 'requests.exportDues'>;

/** Handlers of the dues of all open cases. */
export function createDueHandlers(
  { db, folders }: SliceParts,
  register: Register,
): HandlersOf<Calls> {
  const lists = createListRepository(db);
  const { numberOf } = createRowBuilder(db);

  function allDues(today: string): readonly (Due & { requestId: number; number: string })[] {
    const calendars = loadCalendars(db);
    return register
      .loadMany(lists.openIds())
      .flatMap((loaded) =>
        duesOf(loaded.request, calendars, today).map((due) => ({
          ...due,
          requestId: loaded.id,
          number: numberOf(loaded),
        })),
      )
      .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)) || a.requestId - b.requestId);
  }

  return {
    'requests.dues': ({ from, to }, { today }) => {
      if (to < from) throw fieldError('to', '结束日期不能早于开始日期');
      return allDues(today).filter(({ on }) => from <= on && on <= to);
    },
    'requests.exportDues': ({ folder }, { today, now }) => {
      const dues = allDues(today);
      if (dues.length === 0) {
        throw new AppError('not-allowed', '现在没有在办的申请，没有期限可以导出。');
      }
      const file = path.join(folders.resolve(folder), `依申请公开期限（${today}）.ics`);
      try {
        writeDurably(file, new TextEncoder().encode(calendarFile(dues, now)));
      } catch (cause) {
        throw new AppError(
          'file-problem',
          `日历文件没有写成，请检查文件夹能不能写入、还有没有空间。原因：${String(cause)}`,
        );
      }
      return { path: file, count: dues.length };
    },
  };
}
