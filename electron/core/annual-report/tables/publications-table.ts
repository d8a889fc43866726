// Table 二 主动公开政府信息情况 as the 2019 form prints it.

import type { ReportCell, ReportTable } from '../document.ts';
import type { FigureSpan, FigureValues } from '../figure-values.ts';
import { figureOf, figureSpan } from '../figure-values.ts';
import { TABLE2_BLOCKS, table2FigureId } from '../table2-form.ts';
import type { Table2Block, Table2Column } from '../table2-form.ts';
import { figureCell, headLabel, label, leftLabel } from './cells.ts';
import type { CellSpan } from './cells.ts';

const GRID_COLUMNS = 4;

/** Lays out table 二 with the year's figures. */
export function publicationsTable(figures: FigureValues): ReportTable {
  return {
    kind: 'table',
    id: 'publications',
    title: '表二 主动公开政府信息情况',
    columnWidths: [40, 20, 20, 20],
    headRows: 0,
    rows: TABLE2_BLOCKS.flatMap((block) => blockRows(block, figures)),
  };
}

function blockRows(block: Table2Block, figures: FigureValues): ReportCell[][] {
  return [
    [headLabel(block.item, { colSpan: GRID_COLUMNS })],
    [label('信息内容'), ...block.columns.map((column, at) => label(column.name, span(block, at)))],
    ...block.lines.map((line) => [
      leftLabel(line.name),
      ...block.columns.map((column, at) => {
        const figure = figureSpan(figureOf(figures, table2FigureId(line.key, column.key)));
        return figureCell(printed(figure, column), span(block, at));
      }),
    ]),
  ];
}

/** The last of two columns takes the room of the third. */
function span(block: Table2Block, at: number): CellSpan {
  const isLast = at === block.columns.length - 1;
  return isLast ? { colSpan: GRID_COLUMNS - block.columns.length } : {};
}

/** The form gives no unit for 采购总金额, so the cell carries it: 251000元. */
function printed(figure: FigureSpan, column: Table2Column): FigureSpan {
  return column.money ? { ...figure, text: `${figure.text}${column.unit}` } : figure;
}
