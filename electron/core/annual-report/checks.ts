// The report's cross-checks (勾稽关系) as a list of named equations with both sides' numbers. A failed
// one of level error keeps the report from being exported.

import type { CheckLevel, CheckResult, Equation, MendPlace } from './check-results.ts';
import type { ReportTemplate } from './document.ts';
import { cellEquations } from './cell-checks.ts';
import type { FigureValues } from './figure-values.ts';
import { figureOf } from './figure-values.ts';
import { columnFigureId } from './figures.ts';
import type { ColumnName } from './figures.ts';
import type { Narrative } from './narrative.ts';
import type { Table3Line } from './outcome-lines.ts';
import { LINE_NAMES, TABLE3_LINES } from './outcome-lines.ts';
import type { Table3Column } from './statistics.ts';
import { APPLICANT_COLUMN_NAMES, APPLICANT_COLUMNS, TABLE3_COLUMNS } from './statistics.ts';
import { TABLE2_BLOCKS, table2FigureId } from './table2-form.ts';
import { TEMPLATE_SECTIONS } from './templates.ts';

/** What the checks look at. */
export interface CheckSources {
  readonly template: ReportTemplate;
  readonly figures: FigureValues;
  readonly columns: readonly ColumnName[];
  readonly narrative: Narrative;
  readonly isTownship: boolean;
}

interface Check {
  readonly id: string;
  readonly level: CheckLevel;
  readonly title: string;
  readonly mend: MendPlace;
  readonly equations: (sources: CheckSources) => readonly Equation[];
}

/** All checks in the order in which they are shown. */
const CHECKS: readonly Check[] = [
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
    id: 'K8',
    level: 'error',
    title: '表二、表三、表四：每格都是不小于 0 的整数，没有空格和“/”',
    mend: 'yearly-figures',
    equations: ({ figures }) => cellEquations(figures),
  },
  {
    id: 'K11',
    level: 'warning',
    title: '“存在的主要问题及改进情况”和“其他需要报告的事项”有实际内容',
    mend: 'narrative',
    equations: sectionsAreWritten,
  },
  {
    id: 'K12',
    level: 'error',
    title: '各栏目发布数之和 = 发布总数',
    mend: 'publications',
    equations: columnCountsAddUp,
  },
  {
    id: 'K13',
    level: 'error',
    title: '表二：乡镇没有规章制定权，“规章”一行应为 0',
    mend: 'yearly-figures',
    equations: townshipHasNoRules,
  },
];

/** Runs every check over one year's figures and text. */
export function runChecks(sources: CheckSources): readonly CheckResult[] {
  return CHECKS.map(({ id, level, title, mend, equations }) => {
    const results = equations(sources);
    const passed = results.every(({ holds }) => holds);
    return { id, level, title, mend, passed, equations: [...results] };
  });
}

function cell(figures: FigureValues, line: Table3Line, column: Table3Column): number {
  return figureOf(figures, `table3.${line}.${column}`).value;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function inFlowEqualsOutFlow({ figures }: CheckSources): Equation[] {
  return TABLE3_COLUMNS.map((column) => {
    const [a, b, c, d] = (['A', 'B', 'C7', 'D'] as const).map((line) =>
      cell(figures, line, column),
    ) as [number, number, number, number];
    const text =
      `${APPLICANT_COLUMN_NAMES[column]}：本年新收 ${a} + 上年结转 ${b}，` +
      `办理结果总计 ${c} + 结转下年度 ${d}`;
    return { text, left: a + b, right: c + d, holds: a + b === c + d };
  });
}

function outcomesAddUp({ figures }: CheckSources): Equation[] {
  const leaves = TABLE3_LINES.filter((line) => line.startsWith('C') && line !== 'C7');
  return TABLE3_COLUMNS.map((column) => {
    const left = cell(figures, 'C7', column);
    const right = sum(leaves.map((line) => cell(figures, line, column)));
    const text = `${APPLICANT_COLUMN_NAMES[column]}：总计 ${left}，各办理结果之和 ${right}`;
    return { text, left, right, holds: left === right };
  });
}

function columnsAddUp({ figures }: CheckSources): Equation[] {
  return TABLE3_LINES.map((line) => {
    const left = cell(figures, line, 'total');
    const right = sum(APPLICANT_COLUMNS.map((column) => cell(figures, line, column)));
    const text = `${LINE_NAMES[line]}：总计 ${left}，各类申请人之和 ${right}`;
    return { text, left, right, holds: left === right };
  });
}

/** 无 alone, with or without a full stop, is no account of problems. */
function sectionsAreWritten({ template, narrative }: CheckSources): Equation[] {
  return TEMPLATE_SECTIONS[template]
    .filter(({ section }) => section === 'problems' || section === 'other')
    .map(({ section, heading }) => {
      const written = (narrative[section] ?? []).filter(({ kind }) => kind === 'paragraph');
      const text = written.map((block) => block.text).join('');
      const empty = text === '' || (section === 'problems' && /^无。?$/u.test(text));
      return {
        text: empty ? `“${heading}”还没有内容` : `“${heading}”写了 ${text.length} 个字`,
        left: empty ? 0 : text.length,
        right: 1,
        holds: !empty,
      };
    });
}

function columnCountsAddUp({ figures, columns }: CheckSources): Equation[] {
  const left = sum(columns.map(({ id }) => figureOf(figures, columnFigureId(id)).value));
  const right = figureOf(figures, 'publications.total').value;
  const text = `各栏目之和 ${left}，发布总数 ${right}`;
  return [{ text, left, right, holds: left === right }];
}

function townshipHasNoRules({ figures, isTownship }: CheckSources): Equation[] {
  if (!isTownship) return [];
  const [documents] = TABLE2_BLOCKS;
  return (documents?.columns ?? []).map(({ key, name }) => {
    const left = figureOf(figures, table2FigureId('rules', key)).value;
    return { text: `规章·${name}：${left}，应为 0`, left, right: 0, holds: left === 0 };
  });
}
