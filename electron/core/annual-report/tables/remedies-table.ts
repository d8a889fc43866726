// Table 四 政府信息公开行政复议、行政诉讼情况: 15 numbers under three rows of headings.

import type { ReportTable } from '../document.ts';
import type { FigureValues } from '../figure-values.ts';
import { figureOf, figureSpan } from '../figure-values.ts';
import { REMEDY_KINDS, REMEDY_RESULTS } from '../remedy-statistics.ts';
import { figureCell, label } from './cells.ts';

/** Lays out table 四 with the year's figures. */
export function remediesTable(figures: FigureValues): ReportTable {
  const results = Object.values(REMEDY_RESULTS);
  const width = results.length;
  return {
    kind: 'table',
    id: 'remedies',
    title: '表四 政府信息公开行政复议、行政诉讼情况',
    columnWidths: Array.from({ length: 3 * width }, () => 1),
    headRows: 3,
    rows: [
      [
        label(REMEDY_KINDS.reconsideration, { colSpan: width }),
        label('行政诉讼', { colSpan: 2 * width }),
      ],
      [
        ...results.map((name) => label(name, { rowSpan: 2 })),
        label(REMEDY_KINDS['litigation-direct'], { colSpan: width }),
        label(REMEDY_KINDS['litigation-after-reconsideration'], { colSpan: width }),
      ],
      [...results, ...results].map((name) => label(name)),
      Object.keys(REMEDY_KINDS).flatMap((kind) =>
        Object.keys(REMEDY_RESULTS).map((result) =>
          figureCell(figureSpan(figureOf(figures, `table4.${kind}.${result}`))),
        ),
      ),
    ],
  };
}
