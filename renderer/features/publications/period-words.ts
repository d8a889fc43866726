// The day-by-day ledger of a period in the words of the office.

import type { BaseKind } from '../../../electron/core/publications/kinds.ts';
import type { PeriodLedger } from '../../../electron/core/publications/period-ledger.ts';
import { showDate } from '../../ui/date-text.ts';

type PeriodDay = PeriodLedger['days'][number];

/** “2020-09-17 周四到期”, with the prefecture's own date where it differs. */
export function dueWords({ national, local, localName }: PeriodLedger): string {
  const own = local.date === national.date ? '' : `；${localName}历 ${showDate(local.date)}`;
  return `${showDate(national.date)}到期${national.provisional ? '（暂估）' : ''}${own}`;
}

/** Why a day counts or does not, by one of the two calendars. */
export function dayReason(
  { isBase }: Pick<PeriodDay, 'isBase'>,
  { number, mark, name }: PeriodDay['national'],
  baseKind: BaseKind,
): string {
  if (isBase)
    return `信息${baseKind === 'formed' ? '形成' : '变更'}当日，不计入（民法典第二百零一条）`;
  if (mark === '休') return `${name}放假`;
  if (mark === '周末') return '周末';
  if (number === null) return '期限已满';
  return mark === '班' ? `${name}调休上班` : '';
}

/** “第 3 个” or “不计”. */
export function countWords(number: number | null): string {
  return number === null ? '不计' : `第 ${number} 个`;
}
