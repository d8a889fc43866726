// The way back from an end of the outcome tree to the answers that lead to it.

import type { OutcomeLeaf } from '../../../../../electron/core/requests/kinds.ts';
import { OUTCOME_TREE } from '../../../../../electron/core/requests/outcome-tree.ts';
import type { OutcomeQuestionId } from '../../../../../electron/core/requests/outcome-tree.ts';

/** The answers, by their places, that lead from `root` to `leaf`; [] when none do. */
export function answersTo(leaf: OutcomeLeaf, root: OutcomeQuestionId): readonly number[] {
  return search(root, leaf) ?? [];
}

function search(at: string, leaf: OutcomeLeaf): readonly number[] | null {
  if (at === leaf) return [];
  if (!isQuestion(at)) return null;
  for (const [place, { to }] of OUTCOME_TREE[at].answers.entries()) {
    const rest = search(to, leaf);
    if (rest !== null) return [place, ...rest];
  }
  return null;
}

function isQuestion(at: string): at is OutcomeQuestionId {
  return at in OUTCOME_TREE;
}
