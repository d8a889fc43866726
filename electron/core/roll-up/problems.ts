// What is not in order in a county's roll-up: each with its organ, what it is, and what to do.

import type { PackageFinding } from '../submissions/package-finding.ts';

/** The kinds, in the order in which they are listed, with their Chinese names. */
export const PROBLEM_KINDS = {
  missing: '没有报送',
  damaged: '报送包损坏',
  draft: '草稿',
  conflict: '同一版内容不同',
  'other-form': '用错格式',
  unbalanced: '表不平',
  'carried-over': '与上年不衔接',
  'other-year': '不是这一年度',
  late: '逾期',
  unexpected: '名单之外',
  superseded: '有更高的版本',
  copy: '重复报送',
  spelling: '写法不同',
  stray: '多余文件',
} as const;
export type ProblemKind = keyof typeof PROBLEM_KINDS;

/** Kinds that are only said: nothing has to be done for the sums to be right. */
const NOTES: ReadonlySet<ProblemKind> = new Set(['superseded', 'copy', 'spelling', 'stray']);

export interface RollUpProblem {
  readonly kind: ProblemKind;
  /** note: the sums are right without anything being done. */
  readonly level: 'problem' | 'note';
  readonly organ: string;
  /** A Chinese sentence: what is wrong. */
  readonly what: string;
  /** A Chinese sentence: what to do. */
  readonly todo: string;
  /** The packages that it is about; empty for an organ that handed nothing in. */
  readonly folders: readonly string[];
  /** The files of a damaged package. */
  readonly files: readonly PackageFinding[];
}

/** A problem of a kind, of one organ. */
export function problem(
  kind: ProblemKind,
  organ: string,
  facts: Pick<RollUpProblem, 'what' | 'todo'> & Partial<Pick<RollUpProblem, 'folders' | 'files'>>,
): RollUpProblem {
  const level = NOTES.has(kind) ? 'note' : 'problem';
  return { kind, level, organ, folders: [], files: [], ...facts };
}

/** By kind, then by organ. */
export function inOrder(problems: readonly RollUpProblem[]): readonly RollUpProblem[] {
  const ranks = new Map(Object.keys(PROBLEM_KINDS).map((kind, rank) => [kind, rank]));
  const rank = ({ kind }: RollUpProblem): number => ranks.get(kind) ?? 0;
  return problems.toSorted((a, b) => rank(a) - rank(b) || compareText(a.organ, b.organ));
}

/** By the characters' numbers: the same everywhere, whatever the PC's language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
