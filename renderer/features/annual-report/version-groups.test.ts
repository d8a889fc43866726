import { expect, test } from 'vitest';
import type { SentenceDifference } from '../../../electron/core/annual-report/life/compare-versions.ts';
import { sentenceGroups } from './version-groups.ts';

function sentence(
  heading: string,
  text: string,
  kind: SentenceDifference['kind'] = 'same',
): SentenceDifference {
  return { heading, text, kind };
}

test('sentences stand under their heading, which is not said twice', () => {
  const groups = sentenceGroups([
    sentence('一、总体情况', '一、总体情况'),
    sentence('一、总体情况', '发布 166 篇。'),
    sentence('一、总体情况', '发布 167 篇。', 'added'),
    sentence('落款', '成文日期：2021-01-20'),
  ]);
  expect(groups.map(({ heading, sentences }) => [heading, sentences.length])).toEqual([
    ['一、总体情况', 2],
    ['落款', 1],
  ]);
});

test('a heading that was taken out is shown as taken out', () => {
  const removed = sentence('（四）其他', '（四）其他', 'removed');
  expect(sentenceGroups([removed])).toEqual([{ heading: '（四）其他', sentences: [removed] }]);
});
