// Rules about years: the statistical period, and what was left standing from another year's report.

import { tokenText } from '../narrative.ts';
import type { Fault } from './finding.ts';
import type { TextBlock } from './text-blocks.ts';
import type { FoundWords } from './word-search.ts';
import { findWords, quoted } from './word-search.ts';

const YEAR = tokenText('报告年度');

/** From a day to a day, with the year at its beginning, as a statistical period is written. */
const PERIOD =
  /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日\s*(?:起)?\s*(?:至|到|—|－|-)\s*(?:(\d{4})\s*年\s*)?(\d{1,2})\s*月\s*(\d{1,2})\s*日/gu;

/** A statistical period that is not the report's whole year (条例 art. 49: 上一年度). */
export function otherPeriods(blocks: readonly TextBlock[], year: number): readonly Fault[] {
  return findWords(blocks, PERIOD, { skipTitles: true })
    .filter((found) => isStatistical(found) && !isWholeYear(found, year))
    .map((found) => ({
      ...quoted(found),
      // What the report itself calls its period decides what all of its numbers mean.
      level: isCalledPeriod(found) ? ('error' as const) : ('warning' as const),
      message: `统计期限应是 ${year}年1月1日至${year}年12月31日，这里写的是“${found.quote}”。`,
      fix: { replacement: `${YEAR}年1月1日至${YEAR}年12月31日` },
    }));
}

/** A whole year is always the period; of shorter ones only what is called so. */
function isStatistical(found: FoundWords): boolean {
  const days = [2, 3, 5, 6].map((index) => Number(found.group(index))).join('.');
  return days === '1.1.12.31' || isCalledPeriod(found);
}

function isCalledPeriod({ before }: FoundWords): boolean {
  return /统计[^。；]{0,12}$/u.test(before);
}

function isWholeYear({ group }: FoundWords, year: number): boolean {
  const [from, to] = [group(1), group(4) === '' ? group(1) : group(4)];
  const days = [2, 3, 5, 6].map((index) => Number(group(index))).join('.');
  return Number(from) === year && Number(to) === year && days === '1.1.12.31';
}

const COMPARES = /比|较|上年|去年|同期|结转|以前|[“《]/u;
const PLANS = /将|计划|下一步|继续|明年/u;

/** A 年度, or a year that something happened in, that is not the report's year. */
export function otherYears(blocks: readonly TextBlock[], year: number): readonly Fault[] {
  // A day of another year may well be told: 2021年1月20日 published.
  const mention = /(?<!\d)(\d{4})\s*年(?:度|全年|以来|(?!\s*\d{1,2}\s*月))/gu;
  return findWords(blocks, mention, { skipTitles: true })
    .filter(({ group }) => Number(group(1)) !== year)
    .filter((found) => !isMeant(found, year))
    .map((found) => ({
      ...quoted(found),
      message: `这是 ${year} 年度的报告，“${found.quote}”的年份不一致，请核对。`,
    }));
}

/** Another year that is named on purpose: to compare with, or to plan for. */
function isMeant({ before, after, group, quote }: FoundWords, year: number): boolean {
  const sentence = `${before.slice(before.search(/[^。；]*$/u))}${quote}${/^[^。；]*/u.exec(after)?.[0] ?? ''}`;
  const named = Number(group(1));
  if (named > year) return PLANS.test(sentence);
  return !quote.endsWith('度') && COMPARES.test(sentence);
}
