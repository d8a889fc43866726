// K5: table 四.

import type { Equation } from '../check-results.ts';
import { figureOf } from '../figure-values.ts';
import { REMEDY_KINDS, REMEDY_RESULTS } from '../remedy-statistics.ts';
import { comparison, figureEvidence, sum } from './check.ts';
import type { Check, CheckSources } from './check.ts';

export const REMEDY_CHECKS: readonly Check[] = [
  {
    id: 'K5',
    level: 'error',
    title: '表四：每项总计 = 结果维持 + 结果纠正 + 其他结果 + 尚未审结',
    mend: 'remedies',
    equations: resultsAddUp,
  },
];

function resultsAddUp({ figures }: CheckSources): Equation[] {
  const results = Object.keys(REMEDY_RESULTS).filter((result) => result !== 'total');
  return Object.entries(REMEDY_KINDS).map(([kind, name]) => {
    const total = `table4.${kind}.total`;
    const left = figureOf(figures, total).value;
    const right = sum(results.map((result) => figureOf(figures, `table4.${kind}.${result}`).value));
    const text = `${name}：总计 ${left}，各种结果之和 ${right}`;
    return comparison(text, left, right, [figureEvidence(figures, total)]);
  });
}
