import { describe, expect, it } from 'vitest';
import type { FeeFact } from './fee-statistics.ts';
import { FEE_FIGURES, feeValue } from './fee-statistics.ts';
import type { FeeFigureId } from './fee-statistics.ts';

const facts: readonly FeeFact[] = [
  { kind: 'charged', onDate: '2023-12-20', amountFen: 10_000 },
  { kind: 'paid', onDate: '2024-01-05', amountFen: 10_000 },
  { kind: 'charged', onDate: '2024-03-01', amountFen: 27_000 },
  { kind: 'paid', onDate: '2024-03-10', amountFen: 20_000 },
  { kind: 'paid', onDate: '2024-03-12', amountFen: 7000 },
  { kind: 'charged', onDate: '2024-12-31', amountFen: 88_000 },
  { kind: 'fee-waived', onDate: '2025-01-04', amountFen: 88_000 },
];

function figuresOf(year: number): Record<string, number> {
  const ids = Object.keys(FEE_FIGURES) as FeeFigureId[];
  return Object.fromEntries(ids.map((id) => [id, feeValue(facts, id, year)]));
}

describe('the fees of a year', () => {
  it('count notices by the day of the notice and money by the day of payment', () => {
    expect(figuresOf(2024)).toEqual({
      'fees.notices': 2,
      'fees.noticed': 115_000,
      'fees.amount': 37_000,
      'fees.reliefs': 0,
    });
  });

  it('count a waiver in the year in which it was granted', () => {
    expect(figuresOf(2025)).toMatchObject({ 'fees.notices': 0, 'fees.reliefs': 1 });
  });

  it('are 0 in a year without any', () => {
    expect(Object.values(figuresOf(2022))).toEqual([0, 0, 0, 0]);
  });
});
