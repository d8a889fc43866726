import { expect, test } from 'vitest';
import { signaturePlace } from './signature.ts';
import { placedCells, rowGroups } from './table-grid.ts';
import type { GridCell } from './table-grid.ts';
import { balancingIndentMm, linesNeeded } from './text-fit.ts';

test.each([
  // 7 characters; the date is 6.5 wide.
  ['勐往乡人民政府', '2021年1月28日', { organIndent: 19, dateIndent: 21 }],
  // The date is longer: it stands two characters from the right, the organ two to its left.
  ['乡政府', '2021年10月28日', { organIndent: 17, dateIndent: 19 }],
  ['勐海县勐往乡人民政府', '', { organIndent: 16, dateIndent: 18 }],
  ['字'.repeat(30), '2021年1月28日', { organIndent: 0, dateIndent: 2 }],
])('%s and %s stand where the standard says', (organ, date, place) => {
  expect(signaturePlace(organ, date)).toEqual(place);
});

const label = (text: string, span: Partial<GridCell> = {}): GridCell => ({
  ...{ text, colSpan: 1, rowSpan: 1 },
  ...span,
});
const table = (rows: readonly (readonly GridCell[])[]) => ({
  ...{ title: 't', columnWidths: [1, 1], headRows: 0 },
  rows,
});

test('cells are placed as HTML places them', () => {
  const placed = placedCells(table([[label('a', { rowSpan: 2 }), label('b')], [label('c')]]));
  expect(placed.map(({ row, column, cell }) => [row, column, cell.text])).toEqual([
    [0, 0, 'a'],
    [0, 1, 'b'],
    [1, 1, 'c'],
  ]);
});

test.each([
  ['too wide', [[label('a', { colSpan: 3 })]]],
  ['too long', [[label('a', { rowSpan: 2 }), label('b')]]],
  ['a hole', [[label('a')]]],
  ['overlapping', [[label('a'), label('b', { rowSpan: 2 })], [label('c', { colSpan: 2 })]]],
])('a table that is %s is a mistake of the program', (_name, rows) => {
  expect(() => placedCells(table(rows))).toThrow(/table t/);
});

test('a label across the table begins a part, and a part too long for a page may be split', () => {
  const line = [label('a'), label('b')];
  const long = Array.from({ length: 30 }, () => line);
  const groups = rowGroups(
    table([[label('x', { colSpan: 2 })], line, [label('y', { colSpan: 2 })], ...long]),
  );
  expect(groups).toEqual([
    { from: 0, until: 2, staysWhole: true },
    { from: 2, until: 33, staysWhole: false },
  ]);
});

test('labels in narrow columns break into equal lines', () => {
  // 9 pt is 3.175 mm: three characters fit into 12 mm, four don't.
  expect(linesNeeded('商业企业', 12, 9)).toBe(2);
  expect(linesNeeded('商业企业', 12.7, 9)).toBe(1);
  expect(balancingIndentMm('商业企业', 12, 9)).toBeCloseTo((12 - 2.2 * 3.175) / 2, 5);
  expect(balancingIndentMm('其他', 12, 9)).toBe(0);
});
