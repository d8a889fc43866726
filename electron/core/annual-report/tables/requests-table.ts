// Table 三 收到和处理政府信息公开申请情况 as each form prints it: 3 label columns, 7 number columns, 23
// number lines in 2019 and 25 since 2021.

import type { ReportCell, ReportTable, StatutoryForm } from '../document.ts';
import type { FigureValues } from '../figure-values.ts';
import { figureOf, figureSpan } from '../figure-values.ts';
import type { Table3Line } from '../outcome-lines.ts';
import { APPLICANT_COLUMN_NAMES, TABLE3_COLUMNS } from '../statistics.ts';
import { figureCell, label, leftLabel } from './cells.ts';

interface FormLine {
  readonly line: Table3Line;
  readonly text: string;
}

interface FormGroup {
  readonly text: string;
  readonly lines: readonly FormLine[];
}

/** （一） to （五） of block 三, in printed order; a group without a name of its own is a line by itself. */
const COMMON_GROUPS: readonly (FormGroup | FormLine)[] = [
  { line: 'C1', text: '（一）予以公开' },
  { line: 'C2', text: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）' },
  {
    text: '（三）不予公开',
    lines: [
      { line: 'C31', text: '1.属于国家秘密' },
      { line: 'C32', text: '2.其他法律行政法规禁止公开' },
      { line: 'C33', text: '3.危及“三安全一稳定”' },
      { line: 'C34', text: '4.保护第三方合法权益' },
      { line: 'C35', text: '5.属于三类内部事务信息' },
      { line: 'C36', text: '6.属于四类过程性信息' },
      { line: 'C37', text: '7.属于行政执法案卷' },
      { line: 'C38', text: '8.属于行政查询事项' },
    ],
  },
  {
    text: '（四）无法提供',
    lines: [
      { line: 'C41', text: '1.本机关不掌握相关政府信息' },
      { line: 'C42', text: '2.没有现成信息需要另行制作' },
      { line: 'C43', text: '3.补正后申请内容仍不明确' },
    ],
  },
  {
    text: '（五）不予处理',
    lines: [
      { line: 'C51', text: '1.信访举报投诉类申请' },
      { line: 'C52', text: '2.重复申请' },
      { line: 'C53', text: '3.要求提供公开出版物' },
      { line: 'C54', text: '4.无正当理由大量反复申请' },
      { line: 'C55', text: '5.要求行政机关确认或重新出具已获取信息' },
    ],
  },
];

/** （六）: one line in 2019, three since 2021. */
const OTHER_ENDS: Readonly<Record<StatutoryForm, FormGroup | FormLine>> = {
  'form-2019': { line: 'C6', text: '（六）其他处理' },
  'form-2021': {
    text: '（六）其他处理',
    lines: [
      { line: 'C61', text: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请' },
      {
        line: 'C62',
        text: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      },
      { line: 'C63', text: '3.其他' },
    ],
  },
};

const TOTAL: FormLine = { line: 'C7', text: '（七）总计' };

/**
 * In millimetres of the 156 of the page: the groups' names and all lines but three stand on one line in
 * 小五, and 自然人 in its column.
 */
const COLUMN_WIDTHS = [10.6, 24, 43.3, 11.2, 11.2, 11.2, 11.2, 11.2, 11.2, 10.9];

/** Lays out table 三 of a form with the year's figures. */
export function requestsTable(figures: FigureValues, form: StatutoryForm): ReportTable {
  const numbers = (line: Table3Line): ReportCell[] =>
    TABLE3_COLUMNS.map((column) =>
      figureCell(figureSpan(figureOf(figures, `table3.${line}.${column}`))),
    );
  const whole = (line: Table3Line, text: string): ReportCell[] => [
    leftLabel(text, { colSpan: 3 }),
    ...numbers(line),
  ];
  const results = [...COMMON_GROUPS, OTHER_ENDS[form], TOTAL].flatMap((group) =>
    groupRows(group, numbers),
  );
  const [first = [], ...rest] = results;
  return {
    kind: 'table',
    id: 'requests',
    title: '表三 收到和处理政府信息公开申请情况',
    columnWidths: COLUMN_WIDTHS,
    headRows: 3,
    rows: [
      ...headRows(),
      whole('A', '一、本年新收政府信息公开申请数量'),
      whole('B', '二、上年结转政府信息公开申请数量'),
      [label('三、本年度办理结果', { rowSpan: results.length }), ...first],
      ...rest,
      whole('D', '四、结转下年度继续办理'),
    ],
  };
}

function headRows(): ReportCell[][] {
  const identity = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
  const [person, ...others] = TABLE3_COLUMNS.map((column) => APPLICANT_COLUMN_NAMES[column]);
  return [
    [label(identity, { colSpan: 3, rowSpan: 3 }), label('申请人情况', { colSpan: 7 })],
    [
      label(person ?? '', { rowSpan: 2 }),
      label('法人或其他组织', { colSpan: 5 }),
      label(APPLICANT_COLUMN_NAMES.total, { rowSpan: 2 }),
    ],
    others.slice(0, -1).map((name) => label(name)),
  ];
}

function groupRows(
  group: FormGroup | FormLine,
  numbers: (line: Table3Line) => ReportCell[],
): ReportCell[][] {
  if ('line' in group) {
    return [[leftLabel(group.text, { colSpan: 2 }), ...numbers(group.line)]];
  }
  return group.lines.map(({ line, text }, at) => [
    ...(at === 0 ? [label(group.text, { rowSpan: group.lines.length })] : []),
    leftLabel(text),
    ...numbers(line),
  ]);
}
