// Table 三 and table 四 counted from plain facts. A cell is a predicate over the facts, so that its
// number and the records behind it can't disagree.

import type { LocalDate } from '../calendar/local-date.ts';
import type { OutcomeLine, Table3Line } from './outcome-lines.ts';
import { TABLE3_LINES } from './outcome-lines.ts';

/** The columns of table 三: natural persons, five kinds of organizations, and all together. */
export const APPLICANT_COLUMNS = [
  'natural-person',
  'business',
  'research',
  'charity',
  'legal-service',
  'other',
] as const;
export type ApplicantColumn = (typeof APPLICANT_COLUMNS)[number];
export const TABLE3_COLUMNS = [...APPLICANT_COLUMNS, 'total'] as const;
export type Table3Column = (typeof TABLE3_COLUMNS)[number];

export const APPLICANT_COLUMN_NAMES: Readonly<Record<Table3Column, string>> = {
  'natural-person': '自然人',
  business: '商业企业',
  research: '科研机构',
  charity: '社会公益组织',
  'legal-service': '法律服务机构',
  other: '其他',
  total: '总计',
};

/** What the report needs to know of one application (one 件). */
export interface RequestFact {
  readonly applicantColumn: ApplicantColumn;
  /** The receipt date of art. 31. */
  readonly receivedOn: LocalDate;
  readonly closedOn: LocalDate | null;
  readonly outcomeLine: OutcomeLine | null;
}

/** The whole of a report year, both days included. */
export function yearSpan(year: number): { readonly from: LocalDate; readonly to: LocalDate } {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

function openAtEndOf(fact: RequestFact, lastDay: LocalDate): boolean {
  return fact.receivedOn <= lastDay && (fact.closedOn === null || fact.closedOn > lastDay);
}

/**
 * Whether a request counts on a line of the year: A by receipt in the year, B open when the previous
 * year ended, C by the day it was closed, D open when the year ends.
 */
export function countsOnLine(fact: RequestFact, line: Table3Line, year: number): boolean {
  const { from, to } = yearSpan(year);
  if (line === 'A') return fact.receivedOn >= from && fact.receivedOn <= to;
  if (line === 'B') return openAtEndOf(fact, yearSpan(year - 1).to);
  if (line === 'D') return openAtEndOf(fact, to);
  const closedInYear = fact.closedOn !== null && fact.closedOn >= from && fact.closedOn <= to;
  return closedInYear && isOnOutcomeLine(fact.outcomeLine, line);
}

function isOnOutcomeLine(outcome: OutcomeLine | null, line: Table3Line): boolean {
  if (line === 'C7') return true;
  if (line === 'C6') return outcome?.startsWith('C6') ?? false;
  return outcome === line;
}

/** Whether a request counts in a cell of table 三. */
export function countsInCell(
  fact: RequestFact,
  cell: { readonly line: Table3Line; readonly column: Table3Column },
  year: number,
): boolean {
  const ofColumn = cell.column === 'total' || cell.column === fact.applicantColumn;
  return ofColumn && countsOnLine(fact, cell.line, year);
}

export type Table3 = Readonly<Record<Table3Line, Readonly<Record<Table3Column, number>>>>;

/**
 * Counts table 三 of a year. The 总计 column and the 总计 line are counted on their own and not added
 * up, so that the checks K1–K3 compare independent numbers.
 */
export function countRequests(facts: readonly RequestFact[], year: number): Table3 {
  const table = mapRecord(TABLE3_LINES, () => mapRecord(TABLE3_COLUMNS, () => 0));
  for (const line of TABLE3_LINES) {
    const row = table[line];
    for (const fact of facts) {
      if (!countsOnLine(fact, line, year)) continue;
      row[fact.applicantColumn] += 1;
      row.total += 1;
    }
  }
  return table;
}

function mapRecord<K extends string, V>(keys: readonly K[], make: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, V>;
}
