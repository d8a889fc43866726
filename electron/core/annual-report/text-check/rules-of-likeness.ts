// 内容雷同: a paragraph that stood in last year's report.

import type { BlockOrigin } from '../build-document.ts';
import type { Likeness } from '../similarity.ts';
import { COPIED_FROM } from '../similarity.ts';
import type { Fault } from './finding.ts';
import type { TextBlock } from './text-blocks.ts';

/** Paragraphs of which most stood in last year's report (国办公开办函〔2021〕30号; 条例 art. 47). */
export function copiedParagraphs(
  blocks: readonly TextBlock[],
  origins: readonly BlockOrigin[],
  likeness: readonly Likeness[],
): readonly Fault[] {
  const copied = likeness.filter(({ share }) => share >= COPIED_FROM);
  return blocks.flatMap(({ block, text }) => {
    const origin = origins[block];
    const found = copied.find(
      ({ section, index }) => section === origin?.section && index === origin.index,
    );
    if (!found) return [];
    return [
      {
        ...{ block, quote: text.slice(0, 20) },
        message:
          `这一段和上年报告第 ${found.nearest + 1} 段有 ${Math.round(found.share * 100)}% 相同（数字不算）。` +
          '内容雷同的年度报告，依照《条例》第四十七条追究责任（国办公开办函〔2021〕30号），请按本年度的实际情况改写。',
      },
    ];
  });
}
