// What a file of days says, as a table or as the published data of chinese-days; every line that can't be
// understood is named, and none is guessed at.

import * as z from 'zod';
import { isLocalDate } from '../../calendar/local-date.ts';
import type { LocalDate } from '../../calendar/local-date.ts';
import { withoutUnseen } from '../../fields.ts';
import type { DayKind } from '../calendar-days.ts';
import type { TableRow } from './delimited-text.ts';

/** A day as a file lists it. */
export interface ListedDay {
  readonly date: LocalDate;
  readonly kind: DayKind;
  readonly name: string;
}

export interface ReadDays {
  /** By date; empty when there are problems. */
  readonly days: readonly ListedDay[];
  /** A sentence for each line that can't be taken, naming it. */
  readonly problems: readonly string[];
}

/** A line with where it stands: 第 5 行. */
interface Line {
  readonly where: string;
  readonly date: string;
  readonly kind: string;
  readonly name: string;
}

const HEADINGS = {
  date: ['日期'],
  kind: ['休/班', '休班', '休／班', '安排'],
  name: ['名称', '节日', '节日名称'],
} as const;

/** A title or a note may stand above the headings. */
const ROWS_ABOVE_HEADINGS = 10;

/** The days of a table with the columns 日期, 休/班, 名称, in any order. */
export function daysOfTable(rows: readonly TableRow[]): ReadDays {
  const start = rows
    .slice(0, ROWS_ABOVE_HEADINGS)
    .findIndex(({ cells }) => cells.some((cell) => isHeading('date', cell)));
  const { cells: headings = [] } = rows[start] ?? {};
  const place = (column: keyof typeof HEADINGS): number =>
    headings.findIndex((cell) => isHeading(column, cell));
  const [date, kind, name] = [place('date'), place('kind'), place('name')];
  if (date < 0 || kind < 0 || name < 0) {
    return refused(['表格里没有找到“日期”“休/班”“名称”三列的标题，请在第一行写上这三个标题。']);
  }
  return daysOfLines(
    rows
      .slice(start + 1)
      .filter(({ cells }) => cells.some((cell) => cell !== ''))
      .map(({ row, cells }) => ({
        where: `第 ${row} 行`,
        date: cells[date] ?? '',
        kind: cells[kind] ?? '',
        name: cells[name] ?? '',
      })),
  );
}

function isHeading(column: keyof typeof HEADINGS, cell: string): boolean {
  const words: readonly string[] = HEADINGS[column];
  return words.includes(cell.replaceAll(/\s/g, ''));
}

const Days = z.record(z.string(), z.string());
/** Other lists in the file (days off by swap) say nothing more. */
const ChineseDays = z.object({ holidays: Days, workdays: Days });

/** The days of data in the form of the package chinese-days: values are 'English,中文,days'. */
export function daysOfChineseDays(data: unknown): ReadDays {
  const parsed = ChineseDays.safeParse(data);
  if (!parsed.success) {
    return refused(['JSON 文件里没有 holidays 和 workdays 两张日期表，不是可以导入的日历数据。']);
  }
  const linesOf = (list: 'holidays' | 'workdays', kind: string): Line[] =>
    Object.entries(parsed.data[list]).map(([date, value]) => ({
      where: `“${list}”里的“${date}”`,
      date,
      kind,
      name: (value.includes(',') ? value.split(',')[1] : value)?.trim() ?? '',
    }));
  return daysOfLines([...linesOf('holidays', '休'), ...linesOf('workdays', '班')]);
}

const KINDS: ReadonlyMap<string, DayKind> = new Map([
  ['休', 'off'],
  ['放假', 'off'],
  ['班', 'work'],
  ['上班', 'work'],
  ['调休上班', 'work'],
]);

/** Several years of notices with their weekends; more is no holiday table. */
export const MAX_LISTED_DAYS = 3000;

/** As the form for a single day asks: a name up to 20 characters. */
const NAME_MAX = 20;

function daysOfLines(lines: readonly Line[]): ReadDays {
  const problems: string[] = [];
  const days = new Map<LocalDate, ListedDay & { where: string }>();
  for (const line of lines) {
    const day = dayOf(line);
    if (typeof day === 'string') {
      problems.push(`${line.where}：${day}`);
      continue;
    }
    const earlier = days.get(day.date);
    if (earlier && (earlier.kind !== day.kind || earlier.name !== day.name)) {
      problems.push(`${line.where}：${day.date} 和${earlier.where}写的不一样，请只留一条。`);
    }
    days.set(day.date, { ...day, where: earlier?.where ?? line.where });
  }
  if (problems.length > 0) return refused(problems);
  return (
    numberProblem(days.size) ?? {
      days: [...days.values()]
        .map(({ date, kind, name }) => ({ date, kind, name }))
        .sort((a, b) => (a.date < b.date ? -1 : 1)),
      problems: [],
    }
  );
}

function numberProblem(count: number): ReadDays | null {
  if (count === 0) return refused(['文件里没有日子。']);
  return count > MAX_LISTED_DAYS
    ? refused([`文件里有 ${count} 天，一次最多导入 ${MAX_LISTED_DAYS} 天。`])
    : null;
}

/** The day of a line, or what is wrong with the line. */
function dayOf({ date: text, kind: kindText, name: nameText }: Line): ListedDay | string {
  const name = withoutUnseen(nameText).trim();
  if (text === '') return '没有日期。';
  const date = dateOf(text);
  if (date === null) return `日期“${text}”不存在或者看不懂，请写成 2027-01-31 这样。`;
  const kind = KINDS.get(kindText);
  if (kind === undefined) return `“休/班”一栏是“${kindText}”，只能写“休”或者“班”。`;
  if (name === '') return '没有名称，请写节日的名称，例如“春节”。';
  return name.length > NAME_MAX ? `名称最多 ${NAME_MAX} 个字。` : { date, kind, name };
}

/** 2027-1-31, 2027/1/31, 2027.1.31 and 2027年1月31日 as a date; null when there is no such day. */
function dateOf(text: string): LocalDate | null {
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(date) ? date : null;
}

function refused(problems: readonly string[]): ReadDays {
  return { days: [], problems };
}
