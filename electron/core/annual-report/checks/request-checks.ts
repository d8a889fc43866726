// K1–K4, K14: table 三, its year before, and the requests it is counted from.

import type { Equation } from '../check-results.ts';
import { figureOf } from '../figure-values.ts';
import type { FigureValues } from '../figure-values.ts';
import type { Table3Line } from '../outcome-lines.ts';
import { FORM_LINES, LINE_NAMES } from '../outcome-lines.ts';
import { standingFault } from '../request-standing.ts';
import type { Table3Column } from '../statistics.ts';
import { APPLICANT_COLUMN_NAMES, APPLICANT_COLUMNS, TABLE3_COLUMNS } from '../statistics.ts';
import { comparison, figureEvidence, sum } from './check.ts';
import type { Check, CheckSources } from './check.ts';

export const REQUEST_CHECKS: readonly Check[] = [
  {
    id: 'K1',
    level: 'error',
    title: '表三：本年新收 + 上年结转 = 办理结果总计 + 结转下年度',
    mend: 'request-figures',
    equations: inFlowEqualsOutFlow,
  },
  {
    id: 'K2',
    level: 'error',
    title: '表三：办理结果总计 = 各办理结果之和',
    mend: 'request-figures',
    equations: outcomesAddUp,
  },
  {
    id: 'K3',
    level: 'error',
    title: '表三：每一行总计 = 自然人 + 各类法人或其他组织',
    mend: 'request-figures',
    equations: columnsAddUp,
  },
  {
    id: 'K4',
    level: 'error',
    title: '表三：本年“上年结转” = 上年度报告“结转下年度继续办理”',
    mend: 'earlier-report',
    overridable: true,
    equations: carriedOverAgrees,
  },
  {
    id: 'K14',
    level: 'error',
    title: '每件办结的申请有且只有一个办理结果，没有办结的都没有',
    mend: 'requests',
    equations: everyRequestStands,
  },
];

const cellId = (line: Table3Line, column: Table3Column): string => `table3.${line}.${column}`;

function cell(figures: FigureValues, line: Table3Line, column: Table3Column): number {
  return figureOf(figures, cellId(line, column)).value;
}

function inFlowEqualsOutFlow({ figures }: CheckSources): Equation[] {
  return TABLE3_COLUMNS.map((column) => {
    const lines = ['A', 'B', 'C7', 'D'] as const;
    const [a, b, c, d] = lines.map((line) => cell(figures, line, column)) as [
      ...[number, number, number, number],
    ];
    const text =
      `${APPLICANT_COLUMN_NAMES[column]}：本年新收 ${a} + 上年结转 ${b}，` +
      `办理结果总计 ${c} + 结转下年度 ${d}`;
    const evidence = lines.map((line) => figureEvidence(figures, cellId(line, column)));
    return comparison(text, a + b, c + d, evidence);
  });
}

function outcomesAddUp({ figures, form }: CheckSources): Equation[] {
  const leaves = FORM_LINES[form].filter((line) => line.startsWith('C') && line !== 'C7');
  return TABLE3_COLUMNS.map((column) => {
    const left = cell(figures, 'C7', column);
    const right = sum(leaves.map((line) => cell(figures, line, column)));
    const text = `${APPLICANT_COLUMN_NAMES[column]}：总计 ${left}，各办理结果之和 ${right}`;
    return comparison(text, left, right, [figureEvidence(figures, cellId('C7', column))]);
  });
}

function columnsAddUp({ figures, form }: CheckSources): Equation[] {
  return FORM_LINES[form].map((line) => {
    const left = cell(figures, line, 'total');
    const right = sum(APPLICANT_COLUMNS.map((column) => cell(figures, line, column)));
    const text = `${LINE_NAMES[line]}：总计 ${left}，各类申请人之和 ${right}`;
    return comparison(text, left, right, [figureEvidence(figures, cellId(line, 'total'))]);
  });
}

/** Against the ledger of the year before and, where it is known, against the report handed in. */
function carriedOverAgrees({ figures, lastYear }: CheckSources): Equation[] {
  const { year, counted, reported } = lastYear;
  return TABLE3_COLUMNS.flatMap((column) => {
    const left = cell(figures, 'B', column);
    const open = cellId('D', column);
    const handedIn = reported.get(open);
    const sides = [
      { value: counted.get(open) ?? 0, from: `${year} 年台账` },
      ...(handedIn ? [handedIn] : []),
    ];
    const evidence = [figureEvidence(figures, cellId('B', column))];
    return sides.map(({ value, from }) => {
      const name = APPLICANT_COLUMN_NAMES[column];
      const text = `${name}：本年“上年结转” ${left}，${from}“结转下年度” ${value}`;
      return comparison(text, left, value, evidence);
    });
  });
}

/** One line for all that are in order, and one for each that is not, by its number. */
function everyRequestStands({ standings }: CheckSources): Equation[] {
  const faults = standings.flatMap(({ id, name, ...standing }) => {
    const fault = standingFault({ id, name, ...standing });
    if (fault === null) return [];
    const page = { kind: 'page' as const, route: `/requests/${id}`, label: name };
    return [comparison(`${name}：${fault}`, 0, 1, [page])];
  });
  const inOrder = standings.length - faults.length;
  return [comparison(`共 ${standings.length} 件，${inOrder} 件相符`, inOrder, inOrder), ...faults];
}
