// The list of organs that are to hand in, as a county keeps it: one name a line, or a sheet with a column of
// names among others.

import type { TableRow } from '../office/calendar-import/delimited-text.ts';
import { plainName } from './organ-names.ts';

/** Headings of the column of names. */
const HEADINGS = /^(?:(?:报送)?(?:单位|机关|机构|乡镇|部门)(?:名称)?|名称)$/u;

/** What stands before a name: a number, a tick. */
const NO_NAME = /^[\p{N}\p{P}\p{S}]*$/u;

/**
 * The names, in their order. Under a heading (单位, 机关名称, …) its column is read and what stands above it
 * is left out; without one, of each line the first cell with a word in it. Lines with # are remarks.
 */
export function expectedNames(rows: readonly TableRow[]): readonly string[] {
  const cells = rows.map((row) => row.cells.map((cell) => cell.trim()));
  const at = cells.findIndex((row) => row.some(isHeading));
  const column = cells[at]?.findIndex(isHeading) ?? -1;
  const names = cells
    .slice(at + 1)
    .filter((row) => !(row[0] ?? '').startsWith('#'))
    .map((row) => (column >= 0 ? (row[column] ?? '') : (row.find(isName) ?? '')));
  return names.filter(isName);
}

const isHeading = (cell: string): boolean => HEADINGS.test(plainName(cell));
const isName = (cell: string): boolean => !NO_NAME.test(plainName(cell));
