// The accounts of both calendars side by side, a row for each day.

import type { Output } from '../../../../electron/core/contract.ts';
import type { LocalDate } from '../../../../electron/core/calendar/local-date.ts';

export interface AccountRow {
  readonly date: LocalDate;
  /** By the national calendar: which workday it is; null when it does not count. */
  readonly counted: number | null;
  readonly isDue: boolean;
  readonly why: string;
  /** The local calendar in words, with its reason where it is another one. */
  readonly local: string;
}

type Account = Pick<Output<'requests.period'>, 'national' | 'local'>;

/** “第 3 个” or “不计”. */
export function countWords(counted: number | null): string {
  return counted === null ? '不计' : `第 ${counted} 个`;
}

/** Every day of either account, in order; a calendar that ended says so. */
export function accountRows({ national, local }: Account): readonly AccountRow[] {
  const legal = new Map(national.days.map((day) => [day.date, day]));
  const own = new Map(local.days.map((day) => [day.date, day]));
  const dates = [...new Set([...legal.keys(), ...own.keys()])].sort();
  return dates.map((date) => {
    const day = legal.get(date);
    const beside = own.get(date);
    return {
      date,
      counted: day?.counted ?? null,
      isDue: date === national.dueOn,
      why: day?.why ?? '期限已满',
      local: localWords(beside, day?.why, date === local.dueOn),
    };
  });
}

function localWords(
  day: Account['local']['days'][number] | undefined,
  legalWhy: string | undefined,
  isDue: boolean,
): string {
  if (day === undefined) return '期限已满';
  const words = `${countWords(day.counted)}${isDue ? '，到期' : ''}`;
  // Where both calendars give the same reason it is said once, beside.
  return day.why === legalWhy ? words : `${words}（${day.why}）`;
}
