import { describe, expect, it } from 'vitest';
import type { RemedyFact, RemedyResult } from './remedy-statistics.ts';
import { countsAsRemedy, REMEDY_RESULTS } from './remedy-statistics.ts';

function cellsOf(fact: Partial<RemedyFact>, year: number): string[] {
  const whole: RemedyFact = {
    kind: 'reconsideration',
    acceptedOn: '2020-03-01',
    decidedOn: null,
    result: null,
    ...fact,
  };
  return (Object.keys(REMEDY_RESULTS) as RemedyResult[]).filter((result) =>
    countsAsRemedy(whole, { kind: 'reconsideration', result }, year),
  );
}

describe('table 四', () => {
  it.each<[string, Partial<RemedyFact>, number, string[]]>([
    ['upheld', { decidedOn: '2020-05-01', result: 'upheld' }, 2020, ['upheld', 'total']],
    ['corrected', { decidedOn: '2020-05-01', result: 'corrected' }, 2020, ['corrected', 'total']],
    ['ended otherwise', { decidedOn: '2020-12-31', result: 'other' }, 2020, ['other', 'total']],
    ['open when the year ends', {}, 2020, ['pending', 'total']],
    [
      'decided a year later',
      { decidedOn: '2021-01-01', result: 'upheld' },
      2020,
      ['pending', 'total'],
    ],
    [
      'carried into the next year',
      { decidedOn: '2021-01-01', result: 'upheld' },
      2021,
      ['upheld', 'total'],
    ],
    ['decided the year before', { decidedOn: '2020-05-01', result: 'upheld' }, 2021, []],
    ['not yet accepted', {}, 2019, []],
    ['of another kind', { kind: 'litigation-direct' }, 2020, []],
  ])('counts a case %s', (_, fact, year, cells) => {
    expect(cellsOf(fact, year)).toEqual(cells);
  });
});
