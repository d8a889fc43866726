import { expect, test } from 'vitest';
import { OutcomeLeaf } from '../../../../../electron/core/requests/kinds.ts';
import { LEAVES } from '../../../../../electron/core/requests/outcome-leaves.ts';
import { REPLY_ROOT, leafReached } from '../../../../../electron/core/requests/outcome-tree.ts';
import { answersTo } from './tree-answers.ts';

const REPLIES = OutcomeLeaf.options.filter((leaf) => LEAVES[leaf].isReply);

test.each(REPLIES)('a draft that ends with %s opens with the answers that led there', (leaf) => {
  expect(leafReached(answersTo(leaf, REPLY_ROOT), REPLY_ROOT)).toBe(leaf);
});

test('an end that no reply leads to has no answers', () => {
  expect(answersTo('withdrawn', REPLY_ROOT)).toEqual([]);
});
