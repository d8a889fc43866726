// 问题: everything that is not in order, each with its organ and what to do.

import type { ItemSheet } from '../../core/annual-report/item-sheet.ts';
import { PROBLEM_KINDS } from '../../core/roll-up/problems.ts';
import type { RollUpProblem } from '../../core/roll-up/problems.ts';

const LEVEL_NAMES = { problem: '问题', note: '提示' } as const;

/** The problems in their order; the files of a damaged package each on a row below it. */
export function problemSheet(problems: readonly RollUpProblem[]): ItemSheet {
  return {
    name: '问题',
    columns: [
      ...[column('序号', 7), column('级别', 7), column('类别', 15), column('单位', 26)],
      ...[column('是什么', 60), column('怎么办', 44), column('报送包', 50)],
    ],
    rows:
      problems.length === 0
        ? [['', '', '', '', '没有发现问题。', '', '']]
        : problems.flatMap((each, at) => problemRows(each, at + 1)),
  };
}

const column = (title: string, width: number) => ({ title, width });

function problemRows(
  { kind, level, organ, what, todo, folders, files }: RollUpProblem,
  number: number,
): (string | number)[][] {
  const head = [LEVEL_NAMES[level], PROBLEM_KINDS[kind], organ];
  const folder = folders.join('；');
  return [
    [number, ...head, what, todo, folder],
    ...files.map(({ path, message }) => ['', ...head, `${path}：${message}`, '', folder]),
  ];
}
