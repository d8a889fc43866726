// Table 二 of both forms as data: which lines it has, what their columns are called and where each
// number comes from.

import type { StatutoryForm } from './document.ts';

/** counted: from the ledger. entered: from the office's own registers, through the yearly figures. */
export type CellSource = 'counted' | 'entered';

export interface Table2Column {
  readonly key: string;
  /** The exact heading. */
  readonly name: string;
  readonly unit: string;
  /** What the figure is called outside the table, where the heading says more than the number. */
  readonly shortName?: string;
  /** Whether the number may be below zero: 本年增/减 writes a decrease as -8. */
  readonly signed?: true;
  /**
   * Amounts are kept in fen. yuan: printed with its unit, as the 2019 form names none. wan: printed in
   * 万元, as the heading of the 2021 form says.
   */
  readonly money?: 'yuan' | 'wan';
}

export interface Table2Block {
  /** The item of art. 20 of the Regulation, as printed. */
  readonly item: string;
  readonly columns: readonly Table2Column[];
  readonly lines: readonly {
    readonly key: string;
    readonly name: string;
    readonly source: CellSource;
  }[];
}

// Only a prefecture-level city or above makes 规章; the line stands for whoever entered one.
const rules = { key: 'rules', name: '规章', source: 'entered' } as const;
const licence = { key: 'licence', name: '行政许可', source: 'entered' } as const;
const penalties = [
  { key: 'penalty', name: '行政处罚', source: 'entered' },
  { key: 'coercion', name: '行政强制', source: 'entered' },
] as const;
const charge = { key: 'charge', name: '行政事业性收费', source: 'entered' } as const;

const previous: Table2Column = { key: 'previous', name: '上一年项目数量', unit: '项' };
const change: Table2Column = { key: 'change', name: '本年增/减', unit: '项', signed: true };
const decisions: Table2Column = { key: 'decisions', name: '处理决定数量', unit: '件' };

/** 国办公开办函〔2019〕60号. */
const FORM_2019: readonly Table2Block[] = [
  {
    item: '第二十条第（一）项',
    columns: [
      { key: 'made', name: '本年新制作数量', unit: '件' },
      { key: 'disclosed', name: '本年新公开数量', unit: '件' },
      { key: 'open', name: '对外公开总数量', unit: '件' },
    ],
    lines: [rules, { key: 'normative', name: '规范性文件', source: 'counted' }],
  },
  {
    item: '第二十条第（五）项',
    columns: [previous, change, decisions],
    lines: [licence, { key: 'service', name: '其他对外管理服务事项', source: 'entered' }],
  },
  { item: '第二十条第（六）项', columns: [previous, change, decisions], lines: penalties },
  { item: '第二十条第（八）项', columns: [previous, change], lines: [charge] },
  {
    item: '第二十条第（九）项',
    columns: [
      { key: 'projects', name: '采购项目数量', unit: '项' },
      { key: 'amount', name: '采购总金额', unit: '元', money: 'yuan' },
    ],
    lines: [{ key: 'procurement', name: '政府集中采购', source: 'entered' }],
  },
];

const yearDecisions: Table2Column = { ...decisions, name: '本年处理决定数量' };

/** 国办公开办函〔2021〕30号. */
const FORM_2021: readonly Table2Block[] = [
  {
    item: '第二十条第（一）项',
    columns: [
      { key: 'issued', name: '本年制发件数', unit: '件' },
      { key: 'repealed', name: '本年废止件数', unit: '件' },
      { key: 'inForce', name: '现行有效件数', unit: '件' },
    ],
    lines: [rules, { key: 'normative', name: '行政规范性文件', source: 'counted' }],
  },
  { item: '第二十条第（五）项', columns: [yearDecisions], lines: [licence] },
  { item: '第二十条第（六）项', columns: [yearDecisions], lines: penalties },
  {
    item: '第二十条第（八）项',
    columns: [
      {
        ...{ key: 'amount', name: '本年收费金额（单位：万元）', shortName: '本年收费金额' },
        ...{ unit: '元', money: 'wan' },
      },
    ],
    lines: [charge],
  },
];

export const TABLE2_FORMS: Readonly<Record<StatutoryForm, readonly Table2Block[]>> = {
  'form-2019': FORM_2019,
  'form-2021': FORM_2021,
};

/** Names the figure in a cell of table 二, e.g. `table2.licence.decisions`: both forms ask for it. */
export function table2FigureId(line: string, column: string): string {
  return `table2.${line}.${column}`;
}

/** The figures that may be negative: 本年增/减. */
export const SIGNED_FIGURES: ReadonlySet<string> = new Set(
  Object.values(TABLE2_FORMS)
    .flat()
    .flatMap(({ columns, lines }) =>
      columns
        .filter(({ signed }) => signed)
        .flatMap(({ key }) => lines.map((line) => table2FigureId(line.key, key))),
    ),
);
