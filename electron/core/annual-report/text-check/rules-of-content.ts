// Rules about what the report must say (条例 art. 50; 国办公开办函〔2021〕30号), about parts that are empty,
// and about its tables' cells.

import type { ReportDocument } from '../document.ts';
import { TEMPLATE_SECTIONS } from '../templates.ts';
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

/** The parts of section 一 that the form of 2021 asks for, each under a heading of its own. */
const OVERVIEW_PARTS: readonly string[] = [
  '主动公开',
  '依申请公开',
  '政府信息管理',
  '政府信息公开平台建设',
  '监督保障',
];

/** Headings of section 一 that are not there (国办公开办函〔2021〕30号, annex). */
export function missingParts(
  blocks: readonly TextBlock[],
  { template }: Pick<ReportDocument, 'template'>,
): readonly Fault[] {
  if (template !== 'form-2021') return [];
  const section = '一、总体情况';
  const heads = blocks.filter((block) => block.section === section).map(({ text }) => text);
  const missing = OVERVIEW_PARTS.filter(
    (part) => !heads.some((text) => new RegExp(`^（[一二三四五]）${part}`, 'u').test(text)),
  );
  if (missing.length === 0) return [];
  const names = missing.map((part) => `“${part}”`).join('、');
  const message = `总体情况里没有${names}这样的小标题，请按“（一）主动公开”到“（五）监督保障”分五项写。`;
  return [{ block: null, place: section, quote: '', message }];
}

const SAYS_NOTHING = /^(?:无|没有|暂无)。?$/u;
const NOTHING_ELSE = '无其他需要报告的事项。';

/** Parts without a text, headings without one under them, and texts that only say 无. */
export function emptyParts(
  blocks: readonly TextBlock[],
  { template }: Pick<ReportDocument, 'template'>,
): readonly Fault[] {
  const sections = TEMPLATE_SECTIONS[template].filter(({ table }) => table === undefined);
  const empty = sections
    .map(({ heading }) => heading)
    .filter(
      (heading) => !blocks.some(({ section, kind }) => section === heading && kind !== 'heading'),
    )
    .map((heading) => ({
      ...{ block: null, place: heading, quote: '' },
      message: `“${heading}”还没有内容，请写明情况；没有发生的也要写明没有。`,
    }));
  const bare = blocks.filter(
    (block, at) =>
      block.kind === 'heading' && block.level > 1 && blocks[at + 1]?.kind !== 'paragraph',
  );
  return [
    ...empty,
    ...bare.map(({ block, text }) => ({
      ...{ block, quote: text },
      message: `小标题“${text}”下面没有内容，请补上，或者删去这个小标题。`,
    })),
    ...blocks.filter(({ typed }) => SAYS_NOTHING.test(typed)).map(nothingSaid),
  ];
}

function nothingSaid({ block, section, typed }: TextBlock): Fault {
  const at = { reading: 'typed', from: 0, to: typed.length } as const;
  const message = `只写“${typed}”不是完整的说明，请写成完整的句子。`;
  const isOther = section.endsWith('其他需要报告的事项');
  return {
    ...{ block, quote: typed, at, message },
    ...(isOther && { fix: { replacement: NOTHING_ELSE } }),
  };
}

/** Cells that are blank, hold a slash or 无: the form wants 0. */
export function emptyCells({ blocks }: ReportDocument): Fault[] {
  return blocks.flatMap((table, block) =>
    table.kind !== 'table'
      ? []
      : table.rows.flatMap((row, at) =>
          row
            .filter(({ text }) => /^[\s/／—-]*$|^无$/u.test(text))
            .map(({ text }) => ({
              block,
              quote: text,
              level: 'error' as const,
              place: `${table.title} 第${at + 1}行`,
              message: `${table.title}第 ${at + 1} 行有空格、“/”或“无”，没有发生的请填 0。`,
            })),
        ),
  );
}
