// Parts that the replies of several outcomes share.

import type { OutcomeLeaf } from '../../kinds.ts';
import { LEAVES } from '../../outcome-leaves.ts';
import { fixed, own } from '../parts.ts';
import { OPENING } from './opening.ts';

export const REPLY_LABELS = [
  '补正情况',
  '依据',
  '答复内容',
  '理由',
  '获取途径',
  '提供方式说明',
  '不予公开的依据',
  '征求意见情况',
  '检索情况',
  '说明理由情况',
  '前次答复文号',
  '前次答复日期',
  '救济途径',
] as const;

/** 信息不存在：检索的情况: what a part is, under the name of its outcome. */
export function labelled(leaf: OutcomeLeaf, what: string): string {
  return `${LEAVES[leaf].label}：${what}`;
}

export const WITH_REASONS = { keeps: ['理由'], onlyWith: '理由' } as const;
export const WITH_WHERE = { keeps: ['获取途径'], onlyWith: '获取途径' } as const;

/** How every reply begins. */
export const REPLY_BEGINNING = [
  OPENING,
  own(['corrected', '补正的情况', '⟦补正情况⟧'], { onlyWith: '补正情况' }),
  own(['lead', '引出答复', '经审查，现答复如下：']),
] as const;

export const CONTENT = own(['content', '答复内容', '⟦答复内容⟧'], {
  keeps: ['答复内容'],
  onlyWith: '答复内容',
});

export const REASONS = own(['reasons', '理由', '理由如下：⟦理由⟧'], WITH_REASONS);

/** Every reply tells where to turn (行政复议法 art. 23 ¶2; 行诉解释: else the time limits run longer). */
export const REMEDIES = fixed(['remedies', '救济途径', '⟦救济途径⟧']);
