// K9: numbers written about requests, remedies and fees against the tables of the same report.

import type { ReportTemplate } from '../document.ts';
import type { FigureValues } from '../figure-values.ts';
import { figureOf } from '../figure-values.ts';
import type { Fault } from './finding.ts';
import type { TextBlock } from './text-blocks.ts';

/** Up to where a number still belongs to the words before it. */
const NEAR = String.raw`[^，。；、\d]`;
const CASES = String.raw`(\d+)\s*件`;

interface Statement {
  readonly words: RegExp;
  readonly figure: string;
  /** What the number is called in the message. */
  readonly name: string;
}

function cases(words: string, figure: string, name: string): Statement {
  return { words: new RegExp(`${words}${NEAR}{0,20}${CASES}`, 'gu'), figure, name };
}

const ABOUT_REQUESTS: readonly Statement[] = [
  cases('收办', 'requests.handled', '本年新收加上年结转'),
  cases('(?:收到|接到|接收|新收|受理)(?!和处理)', 'requests.received', '本年新收'),
  cases('上(?:一)?年(?:度)?结转', 'requests.carriedIn', '上年结转'),
  cases('结转(?:至|到)?下(?:一)?年(?:度)?', 'requests.open', '结转下年度'),
  cases('(?<!按[时期])办结', 'requests.closed', '办理结果总计'),
  cases('予以公开(?:和|、)部分公开', 'requests.disclosed', '予以公开和部分公开'),
  cases('(?<!不)予以公开(?!和|、)', 'table3.C1.total', '予以公开'),
  cases('(?<!和|、)部分公开', 'table3.C2.total', '部分公开'),
  cases('不予公开', 'requests.refused', '不予公开'),
  cases('无法提供', 'requests.unavailable', '无法提供'),
  cases('不予处理', 'requests.notProcessed', '不予处理'),
  cases('其他处理', 'requests.otherwise', '其他处理'),
];

const ABOUT_OTHERS: readonly Statement[] = [
  cases('行政复议', 'remedies.reconsiderations', '行政复议'),
  cases('行政诉讼', 'remedies.lawsuits', '行政诉讼'),
  cases('收费通知', 'fees.notices', '收费通知'),
];

/** What else is counted in 件, and is no request. */
const OTHER_MATTERS = /热线|工单|复议|诉讼|收费|提案|建议|信访件/u;

/** Numbers that differ from the table they are about. */
export function numbersUnlikeTables(blocks: readonly TextBlock[], figures: FigureValues): Fault[] {
  return blocks
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap(({ block, text }) => {
      const sentences = text.split(/[。；]/u);
      const aboutRequests = text.includes('申请');
      return sentences.flatMap((sentence) => {
        const isOther = OTHER_MATTERS.test(sentence);
        const statements = isOther ? ABOUT_OTHERS : aboutRequests ? ABOUT_REQUESTS : [];
        return statements.flatMap((statement) => faults(sentence, statement, block, figures));
      });
    });
}

function faults(
  sentence: string,
  { words, figure, name }: Statement,
  block: number,
  figures: FigureValues,
): Fault[] {
  const due = figureOf(figures, figure).value;
  return [...sentence.matchAll(words)]
    .filter(([, number]) => Number(number) !== due)
    .map(([quote, number]) => ({
      block,
      quote,
      message: `“${quote}”与报告的表格不一致：${name}是 ${due} 件。${hint(figure, Number(number), figures)}`,
    }));
}

/** The usual slip: 收办 means A + B, 收到 and 新收 mean A alone. */
function hint(figure: string, written: number, figures: FigureValues): string {
  const [received, carriedIn, handled] = [
    ...['requests.received', 'requests.carriedIn', 'requests.handled'],
  ].map((id) => figureOf(figures, id).value) as [number, number, number];
  if (figure === 'requests.handled' && written === received) {
    return `“收办”包括上年结转的 ${carriedIn} 件；只说本年新收的，请写“收到”。`;
  }
  if (figure === 'requests.received' && written === handled) {
    return `${handled} 件里有上年结转的 ${carriedIn} 件；要合在一起说，请写“收办”。`;
  }
  return '';
}

/** 信息处理费 is a 行政事业性收费: what was received belongs into table 二（八） of the 2021 form. */
export function feesOutsideTable(template: ReportTemplate, figures: FigureValues): Fault[] {
  const [received, charged] = [
    figureOf(figures, 'fees.amount'),
    figureOf(figures, 'table2.charge.amount'),
  ];
  if (template !== 'form-2021' || charged.value >= received.value) return [];
  return [
    {
      block: null,
      place: '表二 第二十条第（八）项',
      quote: '',
      mend: 'yearly-figures',
      message:
        `实际收取信息处理费 ${received.text} 元，表二的行政事业性收费只有 ${charged.text} 元。` +
        '信息处理费一般计入行政事业性收费，请核对年度数据。',
    },
  ];
}
