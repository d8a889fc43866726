import { describe, expect, it } from 'vitest';
import { REMEDY_KINDS } from '../annual-report/remedy-statistics.ts';
import type { RemedyKind } from '../annual-report/remedy-statistics.ts';
import { RemedyOutcome, outcomeLabel, outcomesOf, resultOf } from './outcomes.ts';
import type { CountedCase } from './table4.ts';
import { countTable4, remedyState } from './table4.ts';

const open: CountedCase = {
  kind: 'reconsideration',
  acceptedOn: '2020-11-02',
  decidedOn: null,
  result: null,
  voided: false,
};
const upheld: CountedCase = { ...open, decidedOn: '2021-01-05', result: 'upheld' };

describe('the result of table 四', () => {
  it('follows from every outcome', () => {
    const byResult = (wanted: string): RemedyOutcome[] =>
      RemedyOutcome.options.filter((outcome) => resultOf(outcome) === wanted);
    expect(byResult('upheld')).toEqual(['maintained', 'dismissed']);
    expect(byResult('corrected')).toEqual(['revoked', 'altered', 'illegal', 'ordered']);
    expect(byResult('other')).toEqual([
      'mediated',
      'withdrawn',
      'terminated',
      'not-accepted',
      'suit-dismissed',
    ]);
  });

  it('is offered in the words of an organ or of a court', () => {
    expect(outcomesOf('reconsideration')).not.toContain('suit-dismissed');
    expect(outcomesOf('litigation-direct')).not.toContain('maintained');
    expect(outcomeLabel('dismissed', 'reconsideration')).toBe('驳回复议申请（请求）');
    expect(outcomeLabel('dismissed', 'litigation-direct')).toBe('驳回诉讼请求');
    expect(outcomeLabel('revoked', 'litigation-direct')).toBe('撤销（含部分撤销）');
  });
});

describe('the state of a case', () => {
  it('is that of the end of the year, or the present one', () => {
    expect([2019, 2020, 2021, 2022].map((year) => remedyState(upheld, year))).toEqual([
      null,
      'pending',
      'upheld',
      null,
    ]);
    expect(remedyState(upheld, undefined)).toBe('upheld');
    expect(remedyState(open, undefined)).toBe('pending');
    expect(remedyState({ ...upheld, voided: true }, 2021)).toBe('voided');
  });

  it('adds up in the cells, voided cases aside', () => {
    const cases = [open, upheld, { ...upheld, voided: true }];
    expect(countTable4(cases, 2021).reconsideration).toEqual({
      upheld: 1,
      corrected: 0,
      other: 0,
      pending: 1,
      total: 2,
    });
    const others = (Object.keys(REMEDY_KINDS) as RemedyKind[]).slice(1);
    const table = countTable4(cases, 2021);
    expect(others.map((kind) => table[kind].total)).toEqual([0, 0]);
  });
});
