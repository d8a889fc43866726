// Tables 二, 三 and 四 of Form-2019 (国办公开办函〔2019〕60号) and of Form-2021 (国办公开办函〔2021〕30号),
// every figure of a form a different number, so that a cell that lands in the wrong place is noticed.

import type * as z from 'zod';
import type { ReportCell, ReportTable } from '../../../core/annual-report/document.ts';
import { figureCell, label, leftLabel } from './blocks.ts';

type Table = z.input<typeof ReportTable>;
type Cell = z.input<typeof ReportCell>;

function part(item: string): Cell {
  return { kind: 'label', text: item, bold: true, colSpan: 4 };
}

function heads(...texts: readonly string[]): Cell[] {
  return texts.map((text) => label(text));
}

function line(name: string, id: string, ...values: readonly number[]): Cell[] {
  return [
    leftLabel(name),
    ...values.map((value, column) => figureCell(`table2.${id}.${column + 1}`, value)),
  ];
}

export const PUBLICATIONS_TABLE: Table = publicationsTable([
  [part('第二十条第（一）项')],
  heads('信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量'),
  line('规章', 'rules', 501, 502, 503),
  line('规范性文件', 'normative', 504, 505, 506),
  [part('第二十条第（五）项')],
  heads('信息内容', '上一年项目数量', '本年增/减', '处理决定数量'),
  line('行政许可', 'licences', 507, -8, 508),
  line('其他对外管理服务事项', 'services', 509, 510, 511),
  [part('第二十条第（六）项')],
  heads('信息内容', '上一年项目数量', '本年增/减', '处理决定数量'),
  line('行政处罚', 'penalties', 512, 513, 514),
  line('行政强制', 'coercion', 515, -16, 517),
  [part('第二十条第（八）项')],
  [label('信息内容'), label('上一年项目数量'), label('本年增/减', { colSpan: 2 })],
  [
    leftLabel('行政事业性收费'),
    figureCell('table2.charges.1', 518),
    figureCell('table2.charges.2', 519, '519', 2),
  ],
  [part('第二十条第（九）项')],
  [label('信息内容'), label('采购项目数量'), label('采购总金额', { colSpan: 2 })],
  [
    leftLabel('政府集中采购'),
    figureCell('table2.procurement.1', 520),
    figureCell('table2.procurement.2', 251000, '251000元', 2),
  ],
]);

const decisions = label('本年处理决定数量', { colSpan: 3 });

function lone(name: string, id: string, value: number, text = String(value)): Cell[] {
  return [leftLabel(name), figureCell(`table2.${id}.1`, value, text, 3)];
}

export const PUBLICATIONS_TABLE_2021: Table = publicationsTable([
  [part('第二十条第（一）项')],
  heads('信息内容', '本年制发件数', '本年废止件数', '现行有效件数'),
  line('规章', 'rules', 501, 502, 503),
  line('行政规范性文件', 'normative', 504, 505, 506),
  [part('第二十条第（五）项')],
  [label('信息内容'), decisions],
  lone('行政许可', 'licences', 507),
  [part('第二十条第（六）项')],
  [label('信息内容'), decisions],
  lone('行政处罚', 'penalties', 508),
  lone('行政强制', 'coercion', 509),
  [part('第二十条第（八）项')],
  [label('信息内容'), label('本年收费金额（单位：万元）', { colSpan: 3 })],
  lone('行政事业性收费', 'charges', 190.457379),
]);

function publicationsTable(rows: Cell[][]): Table {
  return {
    ...{ kind: 'table', id: 'publications', title: '表二 主动公开政府信息情况' },
    ...{ columnWidths: [40, 20, 20, 20], headRows: 0, rows },
  };
}

const REFUSALS = [
  '1.属于国家秘密',
  '2.其他法律行政法规禁止公开',
  '3.危及“三安全一稳定”',
  '4.保护第三方合法权益',
  '5.属于三类内部事务信息',
  '6.属于四类过程性信息',
  '7.属于行政执法案卷',
  '8.属于行政查询事项',
];
const UNAVAILABLE = [
  '1.本机关不掌握相关政府信息',
  '2.没有现成信息需要另行制作',
  '3.补正后申请内容仍不明确',
];
const UNPROCESSED = [
  '1.信访举报投诉类申请',
  '2.重复申请',
  '3.要求提供公开出版物',
  '4.无正当理由大量反复申请',
  '5.要求行政机关确认或重新出具已获取信息',
];

function group(name: string, lines: readonly string[]): Cell[][] {
  return lines.map((text, index) => [
    ...(index === 0 ? [label(name, { rowSpan: lines.length })] : []),
    leftLabel(text),
  ]);
}

const OTHER_ENDS_2021 = [
  '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
  '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
  '3.其他',
];

function requestLines(otherEnds: Cell[][]): Cell[][] {
  const results = [
    [leftLabel('（一）予以公开', { colSpan: 2 })],
    [leftLabel('（二）部分公开（区分处理的，只计这一情形，不计其他情形）', { colSpan: 2 })],
    ...group('（三）不予公开', REFUSALS),
    ...group('（四）无法提供', UNAVAILABLE),
    ...group('（五）不予处理', UNPROCESSED),
    ...otherEnds,
    [leftLabel('（七）总计', { colSpan: 2 })],
  ];
  const [first = [], ...rest] = results;
  return [
    [leftLabel('一、本年新收政府信息公开申请数量', { colSpan: 3 })],
    [leftLabel('二、上年结转政府信息公开申请数量', { colSpan: 3 })],
    [label('三、本年度办理结果', { rowSpan: results.length }), ...first],
    ...rest,
    [leftLabel('四、结转下年度继续办理', { colSpan: 3 })],
  ];
}

export const REQUESTS_TABLE = requestsTable([[leftLabel('（六）其他处理', { colSpan: 2 })]]);
export const REQUESTS_TABLE_2021 = requestsTable(group('（六）其他处理', OTHER_ENDS_2021));

function requestsTable(otherEnds: Cell[][]): Table {
  return {
    ...{ kind: 'table', id: 'requests', title: '表三 收到和处理政府信息公开申请情况' },
    columnWidths: [10.6, 24, 43.3, 11.2, 11.2, 11.2, 11.2, 11.2, 11.2, 10.9],
    headRows: 3,
    rows: [
      [
        label('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', {
          colSpan: 3,
          rowSpan: 3,
        }),
        label('申请人情况', { colSpan: 7 }),
      ],
      [
        label('自然人', { rowSpan: 2 }),
        label('法人或其他组织', { colSpan: 5 }),
        label('总计', { rowSpan: 2 }),
      ],
      heads('商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'),
      ...requestLines(otherEnds).map((labels, row) => [
        ...labels,
        ...[1, 2, 3, 4, 5, 6, 7].map((column) =>
          figureCell(`table3.${row + 1}.${column}`, (row + 1) * 10 + column),
        ),
      ]),
    ],
  };
}

const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];

export const REMEDIES_TABLE: Table = {
  kind: 'table',
  id: 'remedies',
  title: '表四 政府信息公开行政复议、行政诉讼情况',
  columnWidths: Array.from({ length: 15 }, () => 1),
  headRows: 3,
  rows: [
    [label('行政复议', { colSpan: 5 }), label('行政诉讼', { colSpan: 10 })],
    [
      ...RESULTS.map((text) => label(text, { rowSpan: 2 })),
      label('未经复议直接起诉', { colSpan: 5 }),
      label('复议后起诉', { colSpan: 5 }),
    ],
    heads(...RESULTS, ...RESULTS),
    Array.from({ length: 15 }, (_, index) => figureCell(`table4.${index + 1}`, 301 + index)),
  ],
};
