// K4 between two packages: 上年结转 of this year is 结转下年度 of the last one (rules of counting of table 三).

import { statutoryFigures } from '../annual-report/statutory-figures.ts';
import { APPLICANT_COLUMN_NAMES, TABLE3_COLUMNS } from '../annual-report/statistics.ts';
import type { PackageFacts, WholePackage } from './handed-in.ts';
import { problem } from './problems.ts';
import type { RollUpProblem } from './problems.ts';

/** The differences between the two years; none without last year's package, or where they were signed for. */
export function carriedOverProblem(
  organ: string,
  { facts, folder }: WholePackage,
  before: WholePackage | null,
): readonly RollUpProblem[] {
  if (before === null || facts.carriedOverReason !== null) return [];
  const differences = TABLE3_COLUMNS.flatMap((column) => {
    const now = valueOf(facts, `table3.B.${column}`);
    const then = valueOf(before.facts, `table3.D.${column}`);
    const name = APPLICANT_COLUMN_NAMES[column];
    return now === then ? [] : [`${name}：上年结转 ${now}，上年度报送包“结转下年度” ${then}`];
  });
  if (differences.length === 0) return [];
  return [
    problem('carried-over', organ, {
      what: `表三与 ${before.facts.year} 年度的报送包不衔接，已经计入汇总：${differences.join('；')}。`,
      todo: '请该单位更正后另出一版；确实不同的，写明理由，由签发人签字。',
      folders: [folder, before.folder],
    }),
  ];
}

function valueOf({ form, values }: PackageFacts, id: string): number {
  return values[statutoryFigures(form).findIndex((figure) => figure.id === id)] ?? 0;
}
