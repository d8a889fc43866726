// Table 二 主动公开政府信息情况 as each form prints it.

import type { ReportCell, ReportTable, StatutoryForm } from '../document.ts';
import type { FigureSpan, FigureValue, FigureValues } from '../figure-values.ts';
import { figureOf, figureSpan, printTenThousandYuan } from '../figure-values.ts';
import { TABLE2_FORMS, table2FigureId } from '../table2-form.ts';
import type { Table2Block, Table2Column } from '../table2-form.ts';
import { figureCell, headLabel, label, leftLabel } from './cells.ts';
import type { CellSpan } from './cells.ts';

const GRID_COLUMNS = 4;

/** Lays out table 二 of a form with the year's figures. */
export function publicationsTable(figures: FigureValues, form: StatutoryForm): ReportTable {
  return {
    kind: 'table',
    id: 'publications',
    title: '表二 主动公开政府信息情况',
    columnWidths: [40, 20, 20, 20],
    headRows: 0,
    rows: TABLE2_FORMS[form].flatMap((block) => blockRows(block, figures)),
  };
}

function blockRows(block: Table2Block, figures: FigureValues): ReportCell[][] {
  return [
    [headLabel(block.item, { colSpan: GRID_COLUMNS })],
    [label('信息内容'), ...block.columns.map((column, at) => label(column.name, span(block, at)))],
    ...block.lines.map((line) => [
      leftLabel(line.name),
      ...block.columns.map((column, at) => {
        const figure = figureOf(figures, table2FigureId(line.key, column.key));
        return figureCell(printed(figure, column), span(block, at));
      }),
    ]),
  ];
}

/** The last of fewer than three columns takes the room of those that are missing. */
function span(block: Table2Block, at: number): CellSpan {
  const isLast = at === block.columns.length - 1;
  return isLast ? { colSpan: GRID_COLUMNS - block.columns.length } : {};
}

/** The 2019 form gives no unit for 采购总金额, so the cell carries it: 251000元; that of 2021 says 万元. */
function printed(figure: FigureValue, { money, unit }: Table2Column): FigureSpan {
  const cell = figureSpan(figure);
  if (money === 'yuan') return { ...cell, text: `${cell.text}${unit}` };
  if (money === 'wan') return { ...cell, ...printTenThousandYuan(figure.value) };
  return cell;
}
