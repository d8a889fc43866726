// The register of figures: every number that the report can print, with its Chinese name. The name
// stands in the stored text as ⟦发布总数⟧; names and ids go one to one.

import * as z from 'zod';
import { FigureId, StatutoryForm } from './document.ts';
import type { Table3Line } from './outcome-lines.ts';
import { FORM_LINES, LINE_NAMES, TABLE3_LINES } from './outcome-lines.ts';
import { REMEDY_KINDS, REMEDY_RESULTS } from './remedy-statistics.ts';
import { APPLICANT_COLUMN_NAMES, TABLE3_COLUMNS } from './statistics.ts';
import { TABLE2_FORMS, table2FigureId } from './table2-form.ts';
import type { Table2Block } from './table2-form.ts';

/** The groups in which figures are offered, with their Chinese names. */
export const FIGURE_GROUPS = {
  publications: '主动公开',
  columns: '各栏目',
  registers: '工作台账',
  requests: '依申请公开',
  remedies: '复议诉讼',
  fees: '收费',
  table2: '表二',
  table3: '表三',
  table4: '表四',
} as const;

export const FigureDefinition = z.object({
  id: FigureId,
  /** Its name in lists and in ⟦ ⟧; unique. */
  label: z.string(),
  unit: z.string(),
  group: z.enum(Object.keys(FIGURE_GROUPS) as (keyof typeof FIGURE_GROUPS)[]),
  /**
   * counted: the number of its records; counted-money: the sum of their amounts. ratio: a percentage;
   * its records are the denominator's. entered: typed with its source; its record is the entry. Money
   * is kept in fen.
   */
  nature: z.enum(['counted', 'counted-money', 'ratio', 'entered', 'entered-money']),
  /** The only form whose tables print it; null when both do, or no table. */
  form: StatutoryForm.nullable(),
});
export type FigureDefinition = z.infer<typeof FigureDefinition>;

type Row = readonly [id: string, label: string, unit: string];

function define(
  group: FigureDefinition['group'],
  nature: FigureDefinition['nature'],
  rows: readonly Row[],
): readonly FigureDefinition[] {
  return rows.map(([id, label, unit]) => ({ id, label, unit, group, nature, form: null }));
}

const fixedFigures: readonly FigureDefinition[] = [
  ...define('publications', 'counted', [
    ['publications.total', '发布总数', '篇'],
    ['publications.updated', '更新信息数', '条'],
    ['publications.timely', '按时发布次数', '次'],
  ]),
  ...define('publications', 'ratio', [['publications.timelyRate', '按时发布率', '%']]),
  ...define('registers', 'counted', [
    ['domains.total', '试点领域数', '个'],
    ['domains.withBusiness', '涉及领域数', '个'],
    ['staff.onDuty', '工作人员数', '名'],
    ['institutions', '工作制度数', '项'],
    ['readingPlaces', '查阅场所数', '处'],
    ['activities.campaign', '集中宣传次数', '次'],
    ['activities.training', '业务培训次数', '次'],
    ['activities.staffChange', '人事变动次数', '次'],
    ['surveys.rounds', '测评评议次数', '次'],
    ['surveys.satisfaction', '群众满意度测评次数', '次'],
    ['surveys.socialReviews', '社会评议次数', '次'],
    ['hotline.received', '热线受理数', '条'],
    ['hotline.closed', '热线办结数', '条'],
    ['hotline.onTime', '热线按时办结数', '条'],
  ]),
  ...define('registers', 'ratio', [
    ['hotline.onTimeRate', '热线按时办结率', '%'],
    // Not known in a year without counted sheets (core/surveys/satisfaction.ts).
    ['surveys.satisfactionRate', '群众满意率', '%'],
  ]),
  ...define('requests', 'counted', [
    ['requests.received', '收到申请数', '件'],
    ['requests.carriedIn', '上年结转申请数', '件'],
    ['requests.handled', '收办申请数', '件'],
    ['requests.closed', '办结申请数', '件'],
    ['requests.disclosed', '予以公开和部分公开数', '件'],
    ['requests.refused', '不予公开数', '件'],
    ['requests.unavailable', '无法提供数', '件'],
    ['requests.notProcessed', '不予处理数', '件'],
    ['requests.otherwise', '其他处理数', '件'],
    ['requests.open', '结转下年申请数', '件'],
  ]),
  ...define('remedies', 'counted', [
    ['remedies.reconsiderations', '行政复议数', '件'],
    ['remedies.lawsuits', '行政诉讼数', '件'],
  ]),
  ...define('fees', 'counted', [
    ['fees.notices', '收费通知件数', '件'],
    ['fees.reliefs', '收费减免件数', '件'],
  ]),
  ...define('fees', 'counted-money', [
    ['fees.noticed', '收费通知总金额', '元'],
    ['fees.amount', '实收信息处理费', '元'],
  ]),
];

/** A number that both forms ask for is one figure, under its name in the older one. */
const table2Figures: readonly FigureDefinition[] = StatutoryForm.options
  .flatMap((form) => TABLE2_FORMS[form].flatMap((block) => blockFigures(block, form)))
  .reduce<FigureDefinition[]>((known, figure) => {
    const at = known.findIndex(({ id }) => id === figure.id);
    const shared = known[at];
    return shared ? known.with(at, { ...shared, form: null }) : [...known, figure];
  }, []);

function blockFigures({ columns, lines }: Table2Block, form: StatutoryForm): FigureDefinition[] {
  return lines.flatMap((line) =>
    columns.map((column) => ({
      id: table2FigureId(line.key, column.key),
      label: `表二·${line.name}·${column.shortName ?? column.name}`,
      unit: column.unit,
      group: 'table2' as const,
      nature: line.source === 'counted' ? 'counted' : column.money ? 'entered-money' : 'entered',
      form,
    })),
  );
}

const table3Figures: readonly FigureDefinition[] = TABLE3_LINES.flatMap((line) =>
  TABLE3_COLUMNS.map((column) => ({
    id: `table3.${line}.${column}`,
    label: `表三·${LINE_NAMES[line]}·${APPLICANT_COLUMN_NAMES[column]}`,
    unit: '件',
    group: 'table3' as const,
    nature: 'counted' as const,
    form: onlyFormOf(line),
  })),
);

/** Line C6 stands in the 2019 form only, C61 to C63 since 2021. */
function onlyFormOf(line: Table3Line): StatutoryForm | null {
  const printing = StatutoryForm.options.filter((form) => FORM_LINES[form].includes(line));
  return printing.length === 1 ? (printing[0] ?? null) : null;
}

const table4Figures: readonly FigureDefinition[] = Object.entries(REMEDY_KINDS).flatMap(
  ([kind, kindName]) =>
    Object.entries(REMEDY_RESULTS).map(([result, resultName]) => ({
      id: `table4.${kind}.${result}`,
      label: `表四·${kindName}·${resultName}`,
      unit: '件',
      group: 'table4' as const,
      nature: 'counted' as const,
      form: null,
    })),
);

/** A column of the office's own tree, by its unique name. */
export interface ColumnName {
  readonly id: number;
  readonly name: string;
}

/** Names the figure of one column: how many publications of the year lie in it. */
export function columnFigureId(columnId: number): string {
  return `publications.byColumn.${columnId}`;
}

/**
 * All figures of an office, in the order in which they are offered. `columns` must carry unique names
 * (a column under another one is written 上级·下级).
 */
export function figureCatalogue(columns: readonly ColumnName[]): readonly FigureDefinition[] {
  const columnFigures = columns.map(({ id, name }) => ({
    id: columnFigureId(id),
    label: `栏目·${name}`,
    unit: '条',
    group: 'columns' as const,
    nature: 'counted' as const,
    form: null,
  }));
  return [...fixedFigures, ...columnFigures, ...table2Figures, ...table3Figures, ...table4Figures];
}

/** The figures that the office types in once a year, with their source. */
export const ENTERED_FIGURES: readonly FigureDefinition[] = figureCatalogue([]).filter(
  ({ nature }) => nature === 'entered' || nature === 'entered-money',
);
