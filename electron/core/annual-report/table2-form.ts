// Table 二 of the 2019 form (国办公开办函〔2019〕60号) as data: which lines it has, what their columns
// are called and where each number comes from.

/** counted: from the ledger. entered: from the office's own registers, through the yearly figures. */
export type CellSource = 'counted' | 'entered';

export interface Table2Column {
  readonly key: string;
  /** The exact heading. */
  readonly name: string;
  readonly unit: string;
  /** Whether the number may be below zero: 本年增/减 writes a decrease as -8. */
  readonly signed?: true;
  /** Amounts are kept in fen and printed in yuan with their unit; the form itself names none. */
  readonly money?: true;
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

const documentColumns: readonly Table2Column[] = [
  { key: 'made', name: '本年新制作数量', unit: '件' },
  { key: 'disclosed', name: '本年新公开数量', unit: '件' },
  { key: 'open', name: '对外公开总数量', unit: '件' },
];
const previous: Table2Column = { key: 'previous', name: '上一年项目数量', unit: '项' };
const change: Table2Column = { key: 'change', name: '本年增/减', unit: '项', signed: true };
const decisions: Table2Column = { key: 'decisions', name: '处理决定数量', unit: '件' };

export const TABLE2_BLOCKS: readonly Table2Block[] = [
  {
    item: '第二十条第（一）项',
    columns: documentColumns,
    lines: [
      // Only a prefecture-level city or above makes 规章; the line stands for whoever entered one.
      { key: 'rules', name: '规章', source: 'entered' },
      { key: 'normative', name: '规范性文件', source: 'counted' },
    ],
  },
  {
    item: '第二十条第（五）项',
    columns: [previous, change, decisions],
    lines: [
      { key: 'licence', name: '行政许可', source: 'entered' },
      { key: 'service', name: '其他对外管理服务事项', source: 'entered' },
    ],
  },
  {
    item: '第二十条第（六）项',
    columns: [previous, change, decisions],
    lines: [
      { key: 'penalty', name: '行政处罚', source: 'entered' },
      { key: 'coercion', name: '行政强制', source: 'entered' },
    ],
  },
  {
    item: '第二十条第（八）项',
    columns: [previous, change],
    lines: [{ key: 'charge', name: '行政事业性收费', source: 'entered' }],
  },
  {
    item: '第二十条第（九）项',
    columns: [
      { key: 'projects', name: '采购项目数量', unit: '项' },
      { key: 'amount', name: '采购总金额', unit: '元', money: true },
    ],
    lines: [{ key: 'procurement', name: '政府集中采购', source: 'entered' }],
  },
];

/** Names the figure in a cell of table 二, e.g. `table2.licence.decisions`. */
export function table2FigureId(line: string, column: string): string {
  return `table2.${line}.${column}`;
}

/** The figures that may be negative: 本年增/减. */
export const SIGNED_FIGURES: ReadonlySet<string> = new Set(
  TABLE2_BLOCKS.flatMap(({ columns, lines }) =>
    columns
      .filter(({ signed }) => signed)
      .flatMap(({ key }) => lines.map((line) => table2FigureId(line.key, key))),
  ),
);
