// Why a due date moved: the days of the calendar that changed between two counts.

import type { LocalDate } from '../calendar/local-date.ts';
import { chineseDate, weekday } from '../calendar/local-date.ts';

/** A listed day of one of the calendars, by which a period was counted. */
export interface CountedDay {
  readonly date: LocalDate;
  readonly isWorkday: boolean;
  readonly name: string;
  /** Of the prefecture's own list. */
  readonly isLocal: boolean;
}

/** A day that the calendars list otherwise than before. */
export interface ChangedDay {
  readonly date: LocalDate;
  /** 2026年10月9日由工作日改为休息（国庆节） */
  readonly text: string;
  readonly isLocal: boolean;
}

/** The days that were added, taken back or turned round, by date. */
export function changedDays(
  before: readonly CountedDay[],
  now: readonly CountedDay[],
): readonly ChangedDay[] {
  const earlier = new Map(before.map((day) => [keyOf(day), day]));
  const present = new Map(now.map((day) => [keyOf(day), day]));
  return [...new Set([...earlier.keys(), ...present.keys()])].sort().flatMap((key) => {
    const was = earlier.get(key);
    const is = present.get(key);
    const day = is ?? was;
    // A notice lists its weekends too: they were days off before it.
    return !day || isWorked(earlier, day) === isWorked(present, day)
      ? []
      : [changeOf(day, was, is)];
  });
}

/** Whether a day is worked: by its own list, else by the national one, else by its weekday. */
function isWorked(listed: ReadonlyMap<string, CountedDay>, day: CountedDay): boolean {
  const entry = listed.get(keyOf(day)) ?? listed.get(keyOf({ ...day, isLocal: false }));
  return entry?.isWorkday ?? ![0, 6].includes(weekday(day.date));
}

function keyOf({ date, isLocal }: CountedDay): string {
  return `${date} ${isLocal ? 'local' : 'national'}`;
}

function changeOf(
  { date, isLocal }: CountedDay,
  was: CountedDay | undefined,
  is: CountedDay | undefined,
): ChangedDay {
  const text = `${chineseDate(date)}${isLocal ? '（本地历）' : ''}${is ? becameText(is) : goneText(was)}`;
  return { date, isLocal, text };
}

function becameText({ isWorkday, name }: CountedDay): string {
  const because = name === '' ? '' : `（${name}）`;
  return isWorkday ? `改为上班${because}` : `改为休息${because}`;
}

function goneText(was: CountedDay | undefined): string {
  return was?.isWorkday ? '不再调休上班' : '不再放假';
}

/** The two due dates of a case. */
interface Dues {
  readonly receivedOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly localDueOn: LocalDate | null;
}

/**
 * How a case moved and by which days: the statutory date where it moved, else the local one; undefined
 * when neither did.
 */
export function moveOf(
  before: Dues,
  after: Dues,
  changed: readonly ChangedDay[],
):
  | { readonly from: LocalDate | null; readonly to: LocalDate | null; readonly why: string }
  | undefined {
  const legal = before.dueOn !== after.dueOn;
  if (!legal && before.localDueOn === after.localDueOn) return undefined;
  const from = legal ? before.dueOn : before.localDueOn;
  const to = legal ? after.dueOn : after.localDueOn;
  const last =
    [from, to]
      .filter((date) => date !== null)
      .sort()
      .at(-1) ?? '';
  const inside = changed.filter(
    ({ date, isLocal }) => date > (after.receivedOn ?? '') && date <= last && !(legal && isLocal),
  );
  const days = inside.map(({ text }) => text).join('，');
  const why = inside.length === 0 ? '日历有改动，期限重新计算。' : `${days}。`;
  return { from, to, why: legal ? why : `本地历的期限变了，法定期限不变：${why}` };
}
