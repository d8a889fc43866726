// The lock on years whose report is frozen: the triggers of migrations/0010-period-lock.sql refuse, this
// says why.

import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import { AppError } from '../core/app-error.ts';

const LOCKED = /period-locked:(\d{4})/;

/**
 * What a clerk is told when SQLite refused to touch a frozen year: AppError 'not-allowed'; undefined for
 * any other error. To be asked after the transaction was rolled back, or in it: the frozen years are the
 * same.
 */
export function periodLockRefusal(db: Database, error: unknown): AppError | undefined {
  const year = error instanceof Error ? LOCKED.exec(error.message)?.[1] : undefined;
  if (year === undefined) return undefined;
  return new AppError(
    'not-allowed',
    `${year} 年度的年度报告已经定稿（第 ${frozenVersion(db, year)} 版），日期在 ${year} 年的事项不能再登记，` +
      '报告已经统计的内容也不能再更正或者作废，这次的内容没有保存。' +
      `确实要改的，请打开 ${year} 年度的年度报告，由签发人写明理由“解除定稿”，改好后重新审核、签发、定稿。`,
  );
}

/** Whether nothing may be dated into the year any more. */
export function isFrozenYear(db: Database): (year: number) => boolean {
  const select = db.prepare('SELECT 1 FROM frozenYear WHERE year = :year').pluck();
  return (year) => select.get({ year }) !== undefined;
}

function frozenVersion(db: Database, year: string): number {
  const version = db.prepare('SELECT version FROM frozenYear WHERE year = :year').pluck();
  return z.int().parse(version.get({ year: Number(year) }));
}
