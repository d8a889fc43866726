// 满意率: what share of the sheets says 很满意 or 满意.

import { fieldError } from '../app-error.ts';

/** What the sheets of a round say: both numbers, or neither where they were not counted. */
export interface RoundSheets {
  /** 有效问卷: returned and filled in so that they count. */
  readonly validSheets: number | null;
  /** Of these: 很满意 and 满意. */
  readonly satisfiedSheets: number | null;
}

/** How 满意率 is counted here; it stands wherever the rate is shown. */
export const SATISFACTION_RULE = '满意率＝（很满意＋满意）÷有效问卷，“基本满意”不算满意';

/**
 * 满意率 of several rounds taken together, in percent (0–100) with one decimal, a half rounded up: the
 * strict scale 满意率(严) = (很满意 + 满意) / 有效问卷; 基本满意 counts in the wide one only. Sheets are added
 * up, so a large round weighs more than a small one. Rounds without numbers are left out; null when none
 * has any. No law sets the scale (条例 art. 46 asks for 社会评议 only); offices print both, and the strict
 * one promises less.
 */
export function satisfactionRate(rounds: readonly RoundSheets[]): number | null {
  const counted = rounds.filter(({ validSheets }) => validSheets !== null);
  const valid = counted.reduce((sum, { validSheets }) => sum + (validSheets ?? 0), 0);
  const satisfied = counted.reduce((sum, { satisfiedSheets }) => sum + (satisfiedSheets ?? 0), 0);
  return valid === 0 ? null : Math.round((satisfied * 1000) / valid) / 10;
}

/**
 * 满意率 of one round with what it is counted from: 95%（有效问卷 60 份，其中满意 57 份）; empty where no sheets
 * were counted.
 */
export function satisfactionText(sheets: RoundSheets): string {
  const rate = satisfactionRate([sheets]);
  if (rate === null) return '';
  return `${rate}%（有效问卷 ${sheets.validSheets} 份，其中满意 ${sheets.satisfiedSheets} 份）`;
}

/**
 * Both numbers or neither, and no more satisfied sheets than valid ones.
 * @throws AppError 'invalid-input' with a sentence under the field.
 */
export function checkSheets(sheets: RoundSheets): void {
  const problem = sheetsProblem(sheets);
  if (problem !== null) throw fieldError(...problem);
}

function sheetsProblem({
  validSheets,
  satisfiedSheets,
}: RoundSheets): readonly [keyof RoundSheets, string] | null {
  if (validSheets === null && satisfiedSheets === null) return null;
  if (validSheets === null) {
    return ['validSheets', '请填写有效问卷份数；没有统计的，请把满意份数也留空。'];
  }
  if (satisfiedSheets === null) {
    return [
      'satisfiedSheets',
      '请填写其中满意的份数，没有的填 0；没有统计的，请把有效问卷也留空。',
    ];
  }
  if (satisfiedSheets > validSheets) {
    return ['satisfiedSheets', `满意的份数不能多于有效问卷（${validSheets} 份），请核对。`];
  }
  return null;
}
