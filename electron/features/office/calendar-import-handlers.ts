// Days off and days worked from a file: first a plan that changes nothing, then exactly that plan.

import path from 'node:path';
import { AppError } from '../../core/app-error.ts';
import type { HandlersOf } from '../../core/calls.ts';
import type { DayScope } from '../../core/office/calendar-days.ts';
import { planImport } from '../../core/office/calendar-import/plan.ts';
import type { PlannedDay } from '../../core/office/calendar-import/plan.ts';
import type { ListedDay } from '../../core/office/calendar-import/read-days.ts';
import type { officeCalls } from '../../core/office/contract.ts';
import type { MovedCase } from '../../core/requests/contract.ts';
import { loadCalendars } from '../../db/calendar.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';
import { readCalendarFile } from './read-calendar-file.ts';
import type { OfficeRepository } from './repository.ts';

type ImportCalls = 'office.importCalendar' | 'office.applyCalendarImport';

interface ImportParts {
  readonly repository: OfficeRepository;
  /** Counts due dates anew and answers which open requests moved. */
  readonly recount: () => MovedCase[];
}

/** The handlers of the import. */
export function createImportHandlers(
  { db, shell }: SliceParts,
  { repository, recount }: ImportParts,
): Pick<HandlersOf<typeof officeCalls>, ImportCalls> {
  const planOf = (days: readonly ListedDay[], scope: DayScope): PlannedDay[] =>
    planImport(days, scope, loadCalendars(db), ({ date }) => repository.addedDay(date, scope));
  return {
    'office.importCalendar': async ({ scope }) => {
      const [file, another] = (await shell.chooseFiles('选择放假安排的文件')) ?? [];
      if (file === undefined) return null;
      if (another !== undefined) {
        throw new AppError('invalid-input', '一次只能导入一个文件，请重新选择。');
      }
      const { days, problems } = await readCalendarFile(file);
      return {
        fileName: path.basename(file),
        scope,
        days: planOf(days, scope),
        problems: [...problems],
      };
    },
    'office.applyCalendarImport': ({ scope, source, days }, { today, actorId }) => {
      // Both are made by the schema of a planned day, so their keys stand in the same order.
      if (JSON.stringify(planOf(days, scope)) !== JSON.stringify(days)) {
        throw new AppError('conflict', '预览之后日历又有变化，请重新选择文件，核对后再写入。');
      }
      const changed = days.filter(({ change }) => change !== 'same');
      if (changed.length === 0) {
        throw new AppError('invalid-input', '文件里的日子日历中都有了，没有需要写入的。');
      }
      for (const { date, kind, name } of changed) {
        const old = repository.addedDay(date, scope);
        const reason = `按“${source}”导入时替换`;
        if (old) repository.removeDay({ ...old, reason, removedOn: today, removedBy: actorId });
        repository.addDay({ date, scope, kind, name, source });
      }
      const replaced = changed.filter(({ change }) => change === 'replace').length;
      return { added: changed.length - replaced, replaced, moved: recount() };
    },
  };
}
