// Sentences that claim more than the figures bear: 全部按时办结, 没有收到申请.

import type { FigureValues } from '../figure-values.ts';
import { figureOf } from '../figure-values.ts';
import type { Fault } from './finding.ts';
import type { TextBlock } from './text-blocks.ts';
import { findWords, quoted } from './word-search.ts';

interface Claim {
  readonly words: RegExp;
  readonly isTrue: (count: (figure: string) => number) => boolean;
  readonly message: (count: (figure: string) => number) => string;
}

const CLAIMS: readonly Claim[] = [
  {
    words:
      /热线[^。；]*全部按(?:时|期|时限|期限)办(?:理)?(?:完)?结|热线[^。；]*按时办结率为?100%/gu,
    isTrue: (count) => count('hotline.onTime') === count('hotline.received'),
    message: (count) =>
      `热线工单受理 ${count('hotline.received')} 条，按时办结 ${count('hotline.onTime')} 条，` +
      '不能写全部按时办结，请写明按时办结的条数和按时办结率。',
  },
  {
    words: /(?:没有|未)(?:收到|接到|受理)[^，。；]{0,8}政府信息公开申请/gu,
    isTrue: (count) => count('requests.received') === 0,
    message: (count) =>
      `台账里全年收到政府信息公开申请 ${count('requests.received')} 件，不能写没有收到。`,
  },
  {
    words: /(?:没有|未)[^，。；]{0,20}(?:申请|提起)?行政复议[^。；被]{0,4}行政诉讼/gu,
    isTrue: (count) => count('remedies.reconsiderations') === 0 && count('remedies.lawsuits') === 0,
    message: (count) =>
      `台账里有行政复议 ${count('remedies.reconsiderations')} 件、` +
      `行政诉讼 ${count('remedies.lawsuits')} 件，不能写没有发生。`,
  },
  {
    words: /(?:没有|未)(?:收取|产生)[^，。；]{0,12}信息处理费/gu,
    isTrue: (count) => count('fees.notices') === 0 && count('fees.amount') === 0,
    message: (count) =>
      `台账里发出收费通知 ${count('fees.notices')} 件，实收 ${count('fees.amount') / 100} 元，` +
      '不能写没有收取，请写明件数和金额。',
  },
  {
    words: /(?:没有|未|无)(?:发生|出现)?[^，。；]{0,6}减免/gu,
    isTrue: (count) => count('fees.reliefs') === 0,
    message: (count) => `台账里减免收费 ${count('fees.reliefs')} 件，不能写没有减免。`,
  },
  ...deniedOutcomes(),
];

/** 没有不予公开、无法提供的情形: each result that is denied. */
function deniedOutcomes(): Claim[] {
  const outcomes = {
    不予公开: 'requests.refused',
    无法提供: 'requests.unavailable',
    不予处理: 'requests.notProcessed',
  };
  return Object.entries(outcomes).map(([name, figure]) => ({
    words: new RegExp(
      `(?:没有|未|无|不存在)[^，。；\\d]{0,24}${name}[^，。；\\d]{0,16}(?:情形|情况)`,
      'gu',
    ),
    isTrue: (count) => count(figure) === 0,
    message: (count) => `台账里${name} ${count(figure)} 件，不能写没有。`,
  }));
}

/** Claims that the year's figures contradict. */
export function falseClaims(blocks: readonly TextBlock[], figures: FigureValues): readonly Fault[] {
  const count = (figure: string): number => figureOf(figures, figure).value;
  return CLAIMS.filter(({ isTrue }) => !isTrue(count)).flatMap(({ words, message }) =>
    findWords(blocks, words, { reading: 'text' }).map((found) => ({
      ...quoted(found),
      message: message(count),
    })),
  );
}
