// Rules about what the report must say (条例 art. 50) and about its tables' cells.

import type { ReportDocument } from '../document.ts';
import type { Fault } from './finding.ts';
import type { TextBlock } from './text-blocks.ts';

interface Demand {
  /** What is demanded, with its source. */
  readonly name: string;
  /** Each must be found somewhere in the report's text. */
  readonly words: readonly RegExp[];
  /** The part where it is usually said. */
  readonly place: string;
}

const DEMANDS: readonly Demand[] = [
  {
    name: '统计期限（从1月1日到12月31日）',
    words: [/1\s*月\s*1\s*日.{0,14}12\s*月\s*31\s*日/u],
    place: '总体情况',
  },
  {
    name: '主动公开情况（《条例》第五十条第一项）',
    words: [/主动公开|发布政务信息|发布政府信息/u],
    place: '总体情况',
  },
  {
    name: '收到和处理政府信息公开申请的情况（《条例》第五十条第二项）',
    words: [/政府信息公开申请/u],
    place: '总体情况',
  },
  {
    name: '行政复议、行政诉讼情况（《条例》第五十条第三项）',
    words: [/复议/u, /诉讼/u],
    place: '总体情况',
  },
  // 各级人民政府的报告还应当包括: a township is a government.
  { name: '工作考核结果（《条例》第五十条第四项）', words: [/考核/u], place: '总体情况' },
  { name: '社会评议结果（《条例》第五十条第四项）', words: [/评议/u], place: '总体情况' },
  {
    name: '责任追究结果（《条例》第五十条第四项）',
    words: [/责任追究|追究责任|追责|问责/u],
    place: '总体情况',
  },
  // 国办函〔2020〕109号: the fee is reported every year, none included.
  { name: '信息处理费收取情况', words: [/收费|信息处理费/u], place: '其他需要报告的事项' },
];

/** What the report has to say and doesn't. */
export function missingContent(blocks: readonly TextBlock[]): Fault[] {
  const whole = blocks.map(({ text }) => text).join('\n');
  return DEMANDS.filter(({ words }) => !words.every((word) => word.test(whole))).map(
    ({ name, place }) => ({
      block: null,
      place,
      quote: '',
      message: `正文里没有写${name}，请在“${place}”里补上；没有发生的也要写明没有。`,
    }),
  );
}

/** Cells that are blank or hold a slash: the form wants 0. */
export function emptyCells({ blocks }: ReportDocument): Fault[] {
  return blocks.flatMap((table, block) =>
    table.kind !== 'table'
      ? []
      : table.rows.flatMap((row, at) =>
          row
            .filter(({ text }) => /^[\s/／—-]*$/u.test(text))
            .map(({ text }) => ({
              block,
              quote: text,
              level: 'error' as const,
              place: `${table.title} 第${at + 1}行`,
              message: `${table.title}第 ${at + 1} 行有空格或“/”，没有发生的请填 0。`,
            })),
        ),
  );
}
